"""The method ``auto``: estimates blended, and their doubt calibrated, as a hold-out of the very series advises."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from model.contract.messages import say
from model.core.gap_types import BLOCK, PARTIAL, WHOLE, gap_types
from model.core.reporting import Reporter, Stage
from model.core.types import Chip, Estimator, FloatArray, IndexArray, Sample
from model.methods.blending import BlendEstimator, blend_weights, mean_variance, prior_weights
from model.methods.holdout import HoldOut, hold_outs
from model.methods.kriging import Float64
from model.methods.linear import LinearEstimator
from model.methods.regression import RegressionEstimator, fit_regression

SIDE = 128  # pixels of a window in which parts are hidden
DATE_PIXELS = 4000  # hidden pixels of a date that are looked at
INTERVAL, DEVIATIONS = 0.9, 1.6449  # intervals are made to cover this share; so many standard deviations if normal
DATES_OF_BELIEF = 4.0  # hidden dates as many as which the belief counts that deviations are right as they are
LARGEST_INFLATION = 4.0
ALIKE = ((PARTIAL,), (WHOLE, BLOCK))  # gap types that are blended and calibrated alike
WRITTEN = {WHOLE: "date"}  # as series.json has always called this type


@dataclass(frozen=True)
class Findings:
    """What the hold-out tells of one type of gap: errors [estimate, value] and standard deviations [value] by date.

    deviations: of the mean of the estimates' variances.
    """

    errors: list[FloatArray]
    deviations: list[FloatArray]

    def products(self) -> Float64:
        """Mean products of the estimates' errors, [estimate, estimate]; each date counts by its hidden values."""
        joined = np.concatenate(self.errors, axis=1).astype(np.float64)
        return np.asarray(joined @ joined.T / joined.shape[1])


@dataclass(frozen=True)
class Blend:
    """How a type of gap is filled: weights [estimate], inflation of the deviations, and what they rest on."""

    weights: Float64
    inflation: float
    findings: Findings | None


def fit_automatic(
    base: RegressionEstimator,
    correctors: Mapping[str, Any],
    days: Float64,
    chips: Sequence[Chip],
    seed: int,
    report: Reporter,
    windows: int,
    validation: IndexArray | None = None,
) -> tuple[BlendEstimator, dict[str, Any]]:
    """Blend linear interpolation, the regression and the correctors of it, as hold-outs in ``windows`` windows advise.

    correctors: by name; each has correct(reflectance, observed, base's estimate).  validation: the only dates of which
    anything is hidden, where a corrector has learnt from the others; None: any.  Correctors whose estimates are not
    finite are left out.  Returns the estimator and what
    series.json says of it. The same seed gives the same.
    """
    names = ("linear", "regression", *correctors)
    linear = LinearEstimator(days, base.mean, base.outliers, device=base.device)
    shown = windows_of(chips, windows, seed)
    found: dict[str, Findings] = {}
    if shown:
        # An estimate is not to be judged by clouds that the mask misses.
        truth = [replace(chip, observed=base.outliers.trusted(chip.reflectance, chip.observed)) for chip in shown]
        trials = list(hold_outs(shown, seed, validation))
        for number, trial in enumerate(trials):
            part = Stage(report, number / len(trials), (number + 1) / len(trials))
            fitted = _without(base, trial, days, seed, part)
            probe = _estimator(fitted, linear, correctors, names)
            _compare(probe, trial, truth, found, np.random.default_rng([seed, number]), part.check)
            part.progress(1, 1, "trials", say("stage_hiding"))
    rejected = [name for name in _not_finite(found, names) if name in correctors]
    if rejected:
        report.warning("estimate_rejected", say("estimate_rejected", listed=", ".join(rejected)))
        sound = {name: corrector for name, corrector in correctors.items() if name not in rejected}
        return fit_automatic(base, sound, days, chips, seed, report, windows, validation)
    blends: dict[str, Blend] = {}
    for types in ALIKE:
        lost, hidden = PARTIAL not in types, _hidden(found, types)
        products = _products(hidden) if hidden else None
        weights = blend_weights(products, prior_weights(names), lost)
        blends |= {one: _blend(found.get(one), hidden, weights) for one in types}
    of_dates = [blends[one] for one in gap_types(base.date_mean.known)]
    estimator = BlendEstimator(
        base,
        linear,
        correctors,
        names,
        np.array([blend.weights for blend in of_dates]),
        np.array([blend.inflation for blend in of_dates]),
    )
    return estimator, {WRITTEN.get(one, one): _describe(names, blend) for one, blend in blends.items()}


def windows_of(chips: Sequence[Chip], count: int, seed: int) -> list[Chip]:
    """At most ``count`` windows of at most SIDE x SIDE pixels, from different chips as far as there are any."""
    generator = np.random.default_rng(seed)
    shown = []
    for number in range(count):
        chip = chips[number % len(chips)] if chips else None
        if chip is None or (number >= len(chips) and max(chip.observed.shape[1:]) <= SIDE):
            break
        height, width = chip.observed.shape[1:]
        row, column = (int(generator.integers(max(0, length - SIDE) + 1)) for length in (height, width))
        part = (..., slice(row, row + SIDE), slice(column, column + SIDE))
        shown.append(Chip(chip.reflectance[part], chip.observed[part]))
    return shown


def sample_of(chips: Sequence[Chip]) -> Sample:
    """All pixels of chips as a sample."""
    times, bands = chips[0].reflectance.shape[:2]
    return Sample(
        np.concatenate([chip.reflectance.reshape(times, bands, -1) for chip in chips], 2),
        np.concatenate([chip.observed.reshape(times, -1) for chip in chips], 1),
    )


def _without(
    base: RegressionEstimator, trial: HoldOut, days: Float64, seed: int, report: Reporter
) -> RegressionEstimator:
    """The regression as it would be if what the trial hides were not known."""
    if trial.lost:
        return base.without(np.array(trial.lost))
    fitted = fit_regression(sample_of(trial.chips), days, seed, report, trial.chips)
    return replace(fitted, device=base.device)


def _estimator(
    base: Estimator, linear: LinearEstimator, correctors: Mapping[str, Any], names: tuple[str, ...]
) -> BlendEstimator:
    return BlendEstimator(base, linear, correctors, names, np.ones((1, len(names))), np.ones(1))


def _compare(
    probe: BlendEstimator,
    trial: HoldOut,
    truth: Sequence[Chip],
    found: dict[str, Findings],
    generator: np.random.Generator,
    check: Callable[[], None],
) -> None:
    """Add to ``found`` how far off each estimate is where the trial hides."""
    findings = found.setdefault(trial.kind, Findings([], []))
    for left, whole, hidden in zip(trial.chips, truth, trial.hidden):
        check()
        estimates = probe.parts(left.reflectance, left.observed)
        variance = mean_variance(estimates)
        judged = hidden & whole.observed
        for date in np.flatnonzero(judged.any(axis=(1, 2))):
            where = np.flatnonzero(judged[date])
            if len(where) > DATE_PIXELS:
                where = generator.choice(where, DATE_PIXELS, replace=False)
            flat = (whole.reflectance.shape[1], -1)
            right = whole.reflectance[date].reshape(flat)[:, where]
            errors = [estimate.values[date].reshape(flat)[:, where] - right for estimate in estimates]
            findings.errors.append(np.stack([error.ravel() for error in errors]))
            findings.deviations.append(np.sqrt(variance[date].reshape(flat)[:, where]).ravel())


def _not_finite(found: Mapping[str, Findings], names: Sequence[str]) -> list[str]:
    """The estimates that are somewhere no finite number."""
    sound = [np.isfinite(errors).all(axis=1) for findings in found.values() for errors in findings.errors]
    return [name for name, ok in zip(names, np.all(sound, axis=0)) if not ok] if sound else []


def _hidden(found: Mapping[str, Findings], types: Sequence[str]) -> list[Findings]:
    return [found[one] for one in types if one in found and found[one].errors]


def _products(findings: Sequence[Findings]) -> Float64:
    return Findings([e for f in findings for e in f.errors], []).products()


def _blend(own: Findings | None, alike: Sequence[Findings], weights: Float64) -> Blend:
    """Weights and inflation of a type of gap, the latter from all types that are like it."""
    scaled = [np.abs(weights @ e) / d for f in alike for e, d in zip(f.errors, f.deviations)]
    if not scaled:
        return Blend(weights, 1.0, None)
    covering = float(np.quantile(np.concatenate(scaled), INTERVAL)) / DEVIATIONS
    inflation = covering ** (len(scaled) / (len(scaled) + DATES_OF_BELIEF))
    return Blend(weights, float(np.clip(inflation, 1 / LARGEST_INFLATION, LARGEST_INFLATION)), own)


def _describe(names: Sequence[str], blend: Blend) -> dict[str, Any]:
    """What series.json says of a type of gap: the weights, and root mean squared errors on what was hidden."""
    described: dict[str, Any] = {
        "weights": {name: round(float(weight), 3) for name, weight in zip(names, blend.weights)},
        "inflation": round(blend.inflation, 3),
    }
    if blend.findings is not None:
        products = blend.findings.products()
        errors = dict(zip(names, np.sqrt(products.diagonal())))
        errors["blend"] = np.sqrt(blend.weights @ products @ blend.weights)
        described["hidden_dates"] = len(blend.findings.errors)
        described["errors"] = {name: round(float(error), 5) for name, error in errors.items()}
    return described
