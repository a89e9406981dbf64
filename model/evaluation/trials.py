"""Running a trial: hide, fit every method to what is left, estimate every window, score what was hidden."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from rasterio.windows import Window

from model.clouds import CloudOptions
from model.contract.options import MethodOptions
from model.core.reporting import Reporter, Stage
from model.core.types import Chip, Estimate, FloatArray
from model.evaluation.candidates import Candidate
from model.evaluation.cases import FEWEST_PIXELS, Case, Frame, score_case
from model.evaluation.dates_held_out import estimate_dates, with_dates
from model.evaluation.gallery import Gallery
from model.evaluation.gap_trials import CLOUDS, HIDDEN, STRATA
from model.evaluation.groups import group
from model.evaluation.hiding import Trial, known_truth
from model.evaluation.index_measures import index_scores
from model.evaluation.knowledge import Classes, read_truth
from model.evaluation.learned_measures import LearnedMeasures
from model.evaluation.niqe_measure import NiqeMeasure
from model.evaluation.scored_bands import ScoredBands
from model.indices.spectral_index import SpectralIndex
from model.pipeline.fitting import FittedSeries, fit_series
from model.reading.grids import Grid
from model.reading.series import Series

READING = 0.1  # share of a trial that reading takes, in its progress


@dataclass
class Speed:
    """Seconds of a method: to be fitted, by trial, and to estimate ``values`` pixels of a date."""

    fits: list[float] = field(default_factory=list)
    seconds: float = 0.0
    values: int = 0

    @property
    def per_megapixel(self) -> float:
        """Seconds to estimate a million pixels of a date."""
        return self.seconds / self.values * 1e6 if self.values else float("nan")


@dataclass
class EvaluatedSeries:
    """What all trials share.

    series: with what is seen around the area that is evaluated.  grid: of that area.  windows: of the series' grid.
    chips: the windows with all that is known of them.  looking: seed and device of the search for clouds.
    truth: the simulated truth beneath the clouds, if there is one.
    """

    series: Series
    grid: Grid
    windows: Sequence[Window]
    chips: Sequence[Chip]
    classes: Sequence[Classes]
    methods: Sequence[Candidate]
    costs: Sequence[tuple[float, float]]
    looking: MethodOptions
    seed: int
    truth: Series | None
    gallery: Gallery
    niqe_measure: NiqeMeasure
    learned: LearnedMeasures
    bands: ScoredBands
    indices: Sequence[SpectralIndex] = ()
    speeds: dict[str, Speed] = field(default_factory=dict)


def run_trial(scene: EvaluatedSeries, trial: Trial, number: int, report: Reporter) -> list[Case]:
    """Score all methods in all windows; each is fitted anew, to nothing but what the trial leaves visible."""
    with trial.series_left(scene.series, scene.windows) as hidden:
        estimates, fits = (sum(costs) for costs in zip(*scene.costs))
        begin = READING + (1 - READING) * fits / (fits + len(scene.windows) * estimates)
        added = [scene.series.dates[date] for date in trial.lost] if trial.removed else []
        fitted = _fit(scene, hidden, added, Stage(report, 0, begin), READING / begin)
        cases: list[Case] = []
        for place in range(len(scene.windows)):
            report.progress(begin + (1 - begin) * place / len(scene.windows), 1, "windows", STRATA[trial.kind].progress)
            cases += _score_window(scene, trial, number, place, fitted, report)
    report.progress(1, 1, "windows", STRATA[trial.kind].progress)
    return cases


def _fit(
    scene: EvaluatedSeries, hidden: Series, added: Sequence[dt.date], report: Reporter, masked: float
) -> FittedSeries:
    """The cloud masking and the methods, fitted as fill fits them."""
    methods = [method.options for method in scene.methods]
    shares = [fit for _, fit in scene.costs]
    alike = bool(scene.indices)
    fitted = fit_series(hidden, CloudOptions(), methods, report, scene.looking, shares, masked, alike, added)
    for method, seconds in zip(scene.methods, fitted.seconds):
        scene.speeds.setdefault(method.name, Speed()).fits.append(seconds)
    return fitted


def _score_window(
    scene: EvaluatedSeries,
    trial: Trial,
    number: int,
    place: int,
    fitted: FittedSeries,
    report: Reporter,
) -> list[Case]:
    given = fitted.read(scene.windows[place])
    left = with_dates(given, trial.lost) if fitted.between else given
    truth = known_truth(scene.chips[place])
    scored = trial.hidden[place] & scene.chips[place].observed
    if trial.kind == CLOUDS and scene.truth is not None:
        beneath = read_truth(scene.truth, scene.windows[place])
        scored = ~left.observed & np.isfinite(beneath).all(axis=1)
        truth = np.where(left.observed[:, None], truth, beneath)
    dates = [date for date in trial.dates if scored[date].sum() >= FEWEST_PIXELS]
    if not dates:
        return []
    estimates = {}
    for name, method in zip((method.name for method in scene.methods), fitted.methods):
        report.check()
        started = time.perf_counter()
        estimate = method.estimator.estimate(given.reflectance, given.observed)
        scene.speeds[name].seconds += time.perf_counter() - started
        scene.speeds[name].values += given.observed.size
        if fitted.between:
            estimate = estimate_dates(fitted.between, given, estimate, trial.lost)
        # Cloud that nothing found is written as it is; elsewhere nothing that is scored was seen.
        kept = (left.observed & scored)[:, None]
        estimates[name] = replace(estimate, values=np.where(kept, left.reflectance, estimate.values))
    case = (scene, trial, number, place)
    return [_score_date(*case, date, truth, scored, left, estimates, fitted.correlation, report) for date in dates]


def _score_date(
    scene: EvaluatedSeries,
    trial: Trial,
    number: int,
    place: int,
    date: int,
    truth: np.ndarray,
    scored: np.ndarray,
    left: Chip,
    estimates: dict[str, Estimate],
    correlation: FloatArray | None,
    report: Reporter,
) -> Case:
    case = Case(trial.kind, number, place, date, int(scored[date].sum()))
    kept = scene.chips[place].observed[date] & ~trial.hidden[place][date]
    frame = Frame(truth[date], scored[date], left.observed[date] & ~scored[date], kept)
    groupings = group(scored[date], left.observed, date, scene.series.days, scene.classes[place])
    for name, estimate in estimates.items():
        report.check()
        generator = np.random.default_rng([scene.seed, number, place, date])
        score_case(case, name, estimate, frame, groupings, generator, scene.bands)
        values, scores = estimate.values[date], case.scores[name]
        if scene.bands.has_four:
            scores["niqe"] = scene.niqe_measure.of(values, frame)
            scores.update(scene.learned.of(values, frame))
        variance = None if estimate.variance is None else estimate.variance[date]
        scores.update(index_scores(scene.indices, values, variance, frame, scene.bands.roles, correlation))
        scores.update(scene.bands.score_each(values, frame.truth, frame.scored, variance))
    shown = {name: estimate.values[date] for name, estimate in estimates.items()}
    scene.gallery.show(case, frame, shown)
    if trial.kind in HIDDEN and scene.bands.has_four:
        scene.learned.collect(shown.items(), frame)
    return case
