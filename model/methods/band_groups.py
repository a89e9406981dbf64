"""More bands than the four: these are filled as always, the others in groups, each regressed like them.

A regression on all bands of all dates would take time and memory by the square of the number of bands. So bands go in
groups of at most MOST_BANDS, in which each is regressed on all bands of the group: both grow with the number of bands.
The four are filled as if there were no others.

Networks know the four alone. By how much a network, or the blend that holds it, departs from the regression of the four
says by how much the other bands do: as far as the regression's errors of both go together, and as far as a hold-out
finds that it helps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol, runtime_checkable

import numpy as np

from model.contract.messages import say
from model.core.reporting import Reporter, Stage
from model.core.types import BoolArray, Chip, Estimate, Estimator, FloatArray, IndexArray, Sample
from model.methods.automatic import DEVIATIONS, INTERVAL, LARGEST_INFLATION
from model.methods.holdout import HoldOut, hold_outs
from model.methods.kriging import Float64
from model.methods.regression import RegressionEstimator, fit_regression

MOST_BANDS = 6  # of a group: more help little, and take more time
RIDGE = 0.01  # of the mean variance of the four's errors
MOST_PIXELS = 20_000  # of a window, of which errors are compared


Groups = tuple[tuple[slice, RegressionEstimator], ...]


@runtime_checkable
class Corrector(Protocol):
    """What departs from a regression of the four: a network, or a blend."""

    def correct(self, reflectance: FloatArray, observed: BoolArray, base: Estimate) -> Estimate:
        """Its own estimate, from that of the regression."""
        ...


@dataclass(frozen=True)
class GroupedBands:
    """Estimates the leading bands by one estimator, and each group of others by a regression of their own.

    lead: of the first bands.  regression: of these, too: what ``lead`` is, or departs from.  groups: which bands, and
    their regression.  follow: [other, lead], how the others follow a departure of the lead.  inflation: [other], of the
    standard deviation.
    """

    lead: Estimator
    first: slice
    groups: Groups
    regression: RegressionEstimator
    follow: FloatArray | None = None
    inflation: FloatArray | None = None

    @property
    def name(self) -> str:
        """See Estimator."""
        return self.lead.name

    @property
    def margin(self) -> int:
        """See Estimator."""
        return max(self.lead.margin, *(group.margin for _, group in self.groups))

    @property
    def cross_fades(self) -> bool:
        """See Estimator."""
        return self.lead.cross_fades

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """See Estimator."""
        own = np.ascontiguousarray(reflectance[:, self.first])
        seen = self.regression.outliers.trusted(own, observed)  # a cloud that the four show is one in all bands
        others = [group.estimate(np.ascontiguousarray(reflectance[:, bands]), seen) for bands, group in self.groups]
        values = np.concatenate([other.values for other in others], axis=1)
        variance = np.concatenate([_variance(other) for other in others], axis=1)
        if isinstance(self.lead, Corrector):
            base = self.regression.estimate(own, observed)
            lead = self.lead.correct(own, observed, base)
            if self.follow is not None:
                values = follow(values, lead, base, self.follow)
        else:
            lead = self.lead.estimate(own, observed)
        if self.inflation is not None:
            variance = variance * (self.inflation**2)[:, None, None]
        return Estimate(
            np.concatenate([lead.values, values], axis=1), np.concatenate([_variance(lead), variance], axis=1)
        )


def follow(values: FloatArray, lead: Estimate, base: Estimate, weights: FloatArray) -> FloatArray:
    """``values`` [T,other,H,W] moved by ``weights`` [other, lead] times the departure of ``lead`` from ``base``."""
    departure = lead.values - base.values
    return np.clip(values + np.einsum("ol,tlhw->tohw", weights, departure), 0, 1.5).astype(np.float32)


def _variance(estimate: Estimate) -> FloatArray:
    return np.full_like(estimate.values, np.nan) if estimate.variance is None else estimate.variance


def groups_of(bands: int, four: bool) -> list[slice]:
    """Slices of ``bands``, the leading ones first: the four if they are there, then groups of about one size."""
    lead = 4 if four else 0
    others = bands - lead
    count = -(-others // MOST_BANDS)
    ends = [lead + round(others * number / max(count, 1)) for number in range(count + 1)]
    slices = [slice(a, b) for a, b in zip(ends, ends[1:])]
    return [slice(0, lead), *slices] if lead else slices


def sample_bands(sample: Sample, bands: slice) -> Sample:
    """Some bands of a sample."""
    return Sample(np.ascontiguousarray(sample.reflectance[:, bands]), sample.observed)


def chip_bands(chips: Sequence[Chip], bands: slice) -> list[Chip]:
    """Some bands of chips."""
    return [Chip(np.ascontiguousarray(chip.reflectance[:, bands]), chip.observed) for chip in chips]


@dataclass(frozen=True)
class Scene:
    """What methods are fitted to: days [time], a sample and windows of all bands, and which bands go together."""

    days: Float64
    sample: Sample
    chips: Sequence[Chip]
    slices: Sequence[slice]

    def fit(self, lead: RegressionEstimator, seed: int, report: Reporter) -> Groups:
        """The regressions of all groups but the first, whose own is ``lead``."""
        first, others = self.slices[0], self.slices[1:]
        seen = lead.outliers.trusted(self.sample.reflectance[:, first], self.sample.observed)
        chips = [
            Chip(chip.reflectance, lead.outliers.trusted(chip.reflectance[:, first], chip.observed))
            for chip in self.chips
        ]
        fitted = []
        for number, bands in enumerate(others):
            part = Stage(report, number / len(others), (number + 1) / len(others))
            sample = sample_bands(Sample(self.sample.reflectance, seen), bands)
            group = fit_regression(sample, self.days, seed, part, chip_bands(chips, bands))
            fitted.append((bands, replace(group, device=lead.device)))
        return tuple(fitted)


def fit_following(
    grouped: GroupedBands, corrector: Corrector, scene: Scene, windows: Sequence[Chip], seed: int, report: Reporter
) -> GroupedBands:
    """Let the other bands follow the ``corrector`` of the lead, each as far as hold-outs in ``windows`` find it better.

    corrector: the lead itself.  Intervals are made to cover by the same hold-outs. Without any nothing follows.
    """
    trials = list(hold_outs(windows, seed))
    if not trials:
        return grouped
    weights = _together(grouped, windows, seed)
    found: list[list[FloatArray]] = [[], [], [], []]
    for number, trial in enumerate(trials):
        report.progress(number, len(trials), "trials", say("stage_hiding"))
        tried = _without(grouped, scene, trial, seed)
        for left, whole, hidden in zip(trial.chips, windows, trial.hidden):
            judged = hidden & grouped.regression.outliers.trusted(whole.reflectance[:, grouped.first], whole.observed)
            if not judged.any():
                continue
            base = tried.estimate(left.reflectance, left.observed)
            count = grouped.first.stop
            own = Estimate(base.values[:, :count], base.variance[:, :count] if base.variance is not None else None)
            lead = corrector.correct(np.ascontiguousarray(left.reflectance[:, grouped.first]), left.observed, own)
            others = base.values[:, count:]
            deviation = np.sqrt(_variance(base)[:, count:])
            every = (whole.reflectance[:, count:], others, follow(others, lead, own, weights), deviation)
            for part, values in zip(found, every):
                part.append(values.transpose(1, 0, 2, 3)[:, judged])
    report.progress(1, 1, "trials", say("stage_hiding"))
    if not found[0]:
        return grouped
    right, before, after, deviation = (np.concatenate(parts, axis=1) for parts in found)
    step, missing = after - before, right - before
    share = np.clip((step * missing).sum(1) / np.maximum((step**2).sum(1), 1e-12), 0, 1).astype(np.float32)
    errors = np.abs(missing - share[:, None] * step)
    inflation = np.quantile(errors / deviation, INTERVAL, axis=1) / DEVIATIONS
    inflation = np.clip(inflation, 1 / LARGEST_INFLATION, LARGEST_INFLATION).astype(np.float32)
    return replace(grouped, follow=share[:, None] * weights, inflation=inflation)


def _without(grouped: GroupedBands, scene: Scene, trial: HoldOut, seed: int) -> GroupedBands:
    """The regressions as they would be if what the trial hides were not known."""
    if trial.lost:
        dates: IndexArray = np.array(trial.lost)
        groups = tuple((bands, group.without(dates)) for bands, group in grouped.groups)
        lead = grouped.regression.without(dates)
        return GroupedBands(lead, grouped.first, groups, lead)
    times, bands = trial.chips[0].reflectance.shape[:2]
    sample = Sample(
        np.concatenate([chip.reflectance.reshape(times, bands, -1) for chip in trial.chips], 2),
        np.concatenate([chip.observed.reshape(times, -1) for chip in trial.chips], 1),
    )
    first = scene.slices[0]
    lead = fit_regression(sample_bands(sample, first), scene.days, seed, Reporter(), chip_bands(trial.chips, first))
    left = Scene(scene.days, sample, trial.chips, scene.slices)
    return GroupedBands(lead, first, left.fit(lead, seed, Reporter()), lead)


def _together(grouped: GroupedBands, windows: Sequence[Chip], seed: int) -> FloatArray:
    """How errors of the other bands go with those of the lead [other, lead]: a ridge regression on observed pixels."""
    generator = np.random.default_rng(seed)
    errors = []
    plain = GroupedBands(grouped.regression, grouped.first, grouped.groups, grouped.regression)
    for chip in windows:
        missed = chip.reflectance - plain.estimate(chip.reflectance, chip.observed).values
        seen = grouped.regression.outliers.trusted(chip.reflectance[:, grouped.first], chip.observed)
        found = missed.transpose(1, 0, 2, 3)[:, seen]
        if found.shape[1] > MOST_PIXELS:
            found = found[:, generator.choice(found.shape[1], MOST_PIXELS, replace=False)]
        errors.append(found)
    every = np.concatenate(errors, axis=1).astype(np.float64)
    lead, others = every[: grouped.first.stop], every[grouped.first.stop :]
    square = lead @ lead.T
    ridge = RIDGE * np.trace(square) / len(lead) + 1e-12
    return np.asarray(np.linalg.solve(square + ridge * np.eye(len(lead)), lead @ others.T).T, np.float32)
