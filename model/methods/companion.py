"""A coarse companion of a series: corrects the estimate of its lost dates by what a coarse sensor saw on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from model.contract.messages import say
from model.core.reporting import Reporter
from model.core.types import BoolArray, Chip, Estimator, FloatArray, IndexArray
from model.methods.coarse_change import FARTHEST, CellMeans, DateChange, Place, change_of, features_of
from model.methods.coarse_trust import HiddenDate, error_left, learnt_trust
from model.methods.date_regression import find_classes, nearest
from model.methods.kriging import Float64
from model.methods.linear import LinearEstimator
from model.methods.regression import RegressionEstimator

NIR = 3
WELL_SEEN = 0.3  # of the pixels looked at, on a date that is treated as if it were lost
MOST_HIDDEN = 12  # dates that are treated so
LOOKED_AT = 1_500_000  # values of a band that are estimated for that, in all
FEWEST_HIDDEN = 3
# Cloud that nobody masked: cells that depart so many times as far from the others of their date as nearly all cells of
# seen dates do, and at least as many times USUAL [band] (reflectance); and dates at which half of the cells rise so
# far in a visible band.
UNLIKE, NEARLY_ALL, USUAL, OVERCAST = 4.0, 0.9, np.array([0.02, 0.02, 0.02, 0.05]), 0.15


@dataclass(frozen=True)
class CoarseCompanion:
    """The changes of lost dates and how far they are to be trusted; corrects the estimate of any window.

    cell: fine pixels a side.  centres: [class, known time * band].  known: [time], dates that the series has seen.
    trust: [part, band].  left: [band], share of the squared error that is left on hidden dates.
    """

    cell: int
    centres: FloatArray
    known: BoolArray
    changes: Mapping[int, DateChange]
    trust: Float64
    left: Float64

    @property
    def margin(self) -> int:
        """Pixels around a window whose estimate is needed."""
        return min(self.cell, FARTHEST)

    def correct(
        self,
        values: FloatArray,
        variance: FloatArray | None,
        reflectance: FloatArray,
        observed: BoolArray,
        place: Place,
    ) -> None:
        """Correct the lost dates of an estimate, values and variance [time, band, row, column], in place.

        reflectance, observed: what was seen, [time, band, row, column] and [time, row, column].
        """
        label = classes_of(values, reflectance, observed, self.known, self.centres)
        for date, change in self.changes.items():
            features = features_of(values[date], label, len(self.centres))
            for trust, part in zip(self.trust, change.parts(features, place, self.cell)):
                values[date] += trust[:, None, None].astype(np.float32) * part
            np.clip(values[date], 0, None, out=values[date])
            if variance is not None:
                variance[date] *= self.left[:, None, None].astype(np.float32)


def classes_of(
    values: FloatArray, reflectance: FloatArray, observed: BoolArray, known: BoolArray, centres: FloatArray
) -> IndexArray:
    """The class [row, column] of each pixel: nearest to its series of known dates, gaps filled by ``values``."""
    return nearest(filled_series(values, reflectance, observed, known), centres).reshape(observed.shape[1:])


def filled_series(values: FloatArray, reflectance: FloatArray, observed: BoolArray, known: BoolArray) -> FloatArray:
    """Series of the known dates [time, band, pixel], observed where observed, else estimated."""
    filled = np.where(observed[known][:, None], reflectance[known], values[known])
    return filled.reshape(*filled.shape[:2], -1)


@dataclass(frozen=True)
class CoarseSeries:
    """A coarse sensor's view of the dates of a series, in cells of ``cell`` x ``cell`` fine pixels.

    reflectance: [time, band, cell row, cell column], 0 of bands that it lacks.  known: [time, cell row, cell column].
    present: [band], the bands that the sensor has.
    """

    cell: int
    reflectance: FloatArray
    known: BoolArray
    present: BoolArray

    def departure(self, core: Estimator, known: BoolArray, date: int) -> tuple[FloatArray, BoolArray]:
        """What cells have more than their estimate [band, cell row, cell column] at a date, and where that is known.

        It is estimated by ``core`` from the other dates that are ``known`` [time] to the series, as its pixels are.
        """
        others = self.known & known[:, None, None]
        others[date] = False
        told = self.known[date] & others.any(0)
        source = np.where(others[:, None], self.reflectance, np.float32(0))
        return self.reflectance[date] - lost_estimate(core, source, others)[date], told


def temporal_core(estimator: Estimator, days: Float64) -> Estimator:
    """The part of a method that estimates lost dates from a pixel's own dates: of networks and blends, their base.

    Without what the regression does for other dates only.
    """
    inner = estimator
    while not isinstance(inner, (RegressionEstimator, LinearEstimator)):
        base = getattr(inner, "base", None)
        if base is None:
            return LinearEstimator(days)
        inner = base
    return replace(inner, refinement=None, gaussian=None) if isinstance(inner, RegressionEstimator) else inner


def lost_estimate(core: Estimator, reflectance: FloatArray, observed: BoolArray) -> FloatArray:
    """What a pixel's other dates tell of each date [time, band, row, column]."""
    if isinstance(core, RegressionEstimator):
        return core.leave_one_out(reflectance, observed)
    return core.estimate(reflectance, observed).values


def seen_dates(core: Estimator, observed: FloatArray, least: float) -> BoolArray:
    """The dates [time] that a method takes for seen; by ``observed`` [time] shares where it does not say."""
    return core.date_mean.known if isinstance(core, RegressionEstimator) else observed > least


def fit_companion(
    core: Estimator,
    known: BoolArray,
    coarse: CoarseSeries,
    chips: Sequence[Chip],
    places: Sequence[Place],
    rng: np.random.Generator,
    report: Reporter,
) -> tuple[CoarseCompanion | None, int]:
    """Learn from windows, ``chips`` at ``places``, what a coarse sensor tells of the dates that are not ``known``.

    core: see temporal_core().  Returns None if it tells nothing, and on how many hidden dates that rests.
    """
    if known.sum() < FEWEST_HIDDEN:
        return None, 0
    chips, places = _thinned(chips, places)
    means = CellMeans.of(places, coarse.cell, coarse.known.shape[2])
    estimates = [lost_estimate(core, chip.reflectance, chip.observed) for chip in chips]
    series = [filled_series(values, chip.reflectance, chip.observed, known) for values, chip in zip(estimates, chips)]
    centres = find_classes(np.concatenate(series, axis=2), rng)
    labels = [nearest(one, centres).reshape(chip.observed.shape[1:]) for one, chip in zip(series, chips)]

    def features(values: Sequence[FloatArray], date: int) -> list[FloatArray]:
        return [features_of(value[date], label, len(centres)) for value, label in zip(values, labels)]

    hidden, usual = [], []
    dates = _dates_to_hide(known, coarse, chips)
    for number, date in enumerate(dates):
        report.progress(number, len(dates), "dates", say("stage_comparing_coarse"))
        without = core.without(np.array([date])) if isinstance(core, RegressionEstimator) else core
        left = [chip.without(_only(date, chip)) for chip in chips]
        values = [lost_estimate(without, chip.reflectance, chip.observed) for chip in left]
        departure, told = coarse.departure(without, known, date)
        shown = features(values, date)
        change = change_of(departure, told, shown, means)
        if change is None:
            continue
        parts = [change.parts(feature, place, coarse.cell) for feature, place in zip(shown, places)]
        where = [chip.observed[date] for chip in chips]
        errors = [(chip.reflectance[date] - value[date])[:, at] for chip, value, at in zip(chips, values, where)]
        joined = [
            np.concatenate([own[k][:, at] for own, at in zip(parts, where)], axis=1) for k in range(len(parts[0]))
        ]
        hidden.append(
            HiddenDate.of([part * coarse.present[:, None] for part in joined], np.concatenate(errors, axis=1))
        )
        about = departure[:, told] - np.median(departure[:, told], axis=1, keepdims=True)
        usual.append(np.quantile(np.abs(about), NEARLY_ALL, axis=1))
    if len(hidden) < FEWEST_HIDDEN:
        return None, len(hidden)
    trust, left_over = learnt_trust(hidden), error_left(hidden)
    helps = coarse.present & (left_over < 1)
    trust, left_over = trust * helps, np.where(helps, left_over, 1)
    limit = np.where(coarse.present, UNLIKE * np.maximum(np.median(usual, axis=0), USUAL), np.inf)
    changes = {}
    for lost in np.flatnonzero(~known):
        departure, told = coarse.departure(core, known, int(lost))
        told = _clear(departure, told, limit, coarse.present[:NIR])
        if (change := change_of(departure, told, features(estimates, int(lost)), means)) is not None:
            changes[int(lost)] = change
    if not trust.any() or not changes:
        return None, len(hidden)
    return CoarseCompanion(coarse.cell, centres, known, changes, trust, left_over), len(hidden)


def _clear(departure: FloatArray, told: BoolArray, limit: Float64, visible: BoolArray) -> BoolArray:
    """Where cells that are ``told`` [row, column] are not under cloud that nobody masked. limit, visible: [band]."""
    if not told.any():
        return told
    middle = np.median(departure[:, told], axis=1)
    if (middle[:NIR][visible] > OVERCAST).any():
        return np.zeros_like(told)
    return told & (np.abs(departure - middle[:, None, None]) <= limit[:, None, None]).all(0)


def _thinned(chips: Sequence[Chip], places: Sequence[Place]) -> tuple[list[Chip], list[Place]]:
    """Every so many-th row and column, so that about LOOKED_AT values are left for all hidden dates together."""
    values = MOST_HIDDEN * sum(chip.observed.size for chip in chips)
    step = max(1, int(np.ceil(np.sqrt(values / LOOKED_AT))))
    part = (..., slice(None, None, step), slice(None, None, step))
    return (
        [Chip(chip.reflectance[part], chip.observed[part]) for chip in chips],
        [Place(place.rows[::step], place.columns[::step], step) for place in places],
    )


def _only(date: int, chip: Chip) -> BoolArray:
    hidden = np.zeros_like(chip.observed)
    hidden[date] = True
    return hidden


def _dates_to_hide(known: BoolArray, coarse: CoarseSeries, chips: Sequence[Chip]) -> list[int]:
    """Dates that both sensors saw well, spread over the series."""
    seen = np.mean([chip.observed.mean(axis=(1, 2)) for chip in chips], axis=0) > WELL_SEEN
    well = np.flatnonzero(known & seen & coarse.known.any(axis=(1, 2)))
    if len(well) > MOST_HIDDEN:
        well = well[np.linspace(0, len(well) - 1, MOST_HIDDEN).round().astype(int)]
    return [int(date) for date in well]
