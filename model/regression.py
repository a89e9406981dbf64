"""Temporal kriging, then class-wise ridge regression on the other dates, then compensation by visible residuals.

Everything that is fitted (kernel, classes, coefficients) is fitted once on a sample of the whole area, so that all
windows agree.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.vq import kmeans2

from model.estimates import BoolArray, Estimate, FloatArray, Sample
from model.fallback import FALLBACK_REACH, FULL_WEIGHT, fill_never_observed, smooth
from model.kriging import Kernel, choose_kernel, kriging_weights, visibility_patterns
from model.reporting import Reporter

CLASSES = 8
MIN_PIXELS = 60  # visible pixels of a class below which its regression is not fitted
FITS = (
    (1, 0.01, False),
    (CLASSES, 0.01, False),
    (1, 0.03, True),
    (CLASSES, 0.1, True),
)  # classes, ridge, all bands


@dataclass(frozen=True)
class RegressionEstimator:
    """The method without a network, fitted to a scene by fit_regression().

    Observed pixels are estimated, too: as if that date had not observed that pixel.
    """

    days: NDArray[np.float64]
    kernel: Kernel
    centres: FloatArray  # [class, time * band]
    coefficients: FloatArray  # [class, time * band + 1, time * band]; the last row is the intercept
    mean: FloatArray  # [time, band] of the scene
    noise: FloatArray  # [time, band]: variance of the signal at the pixel
    name: str = "regression"
    halo: int = FALLBACK_REACH
    blends: bool = False

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """Estimate all dates of a window from reflectance [T,4,H,W] (0 where not observed), observed [T,H,W]."""
        times, bands, height, width = reflectance.shape
        seen = np.asarray(observed, bool).reshape(times, -1)
        source = np.where(seen[:, None], reflectance.reshape(times, bands, -1), np.float32(0))
        kriged, variance = krige(source, seen, self.days, self.kernel, self.mean)
        filled = np.where(seen[:, None], source, kriged)
        values = self._regress(filled, kriged).reshape(times, bands, height, width)
        source = source.reshape(times, bands, height, width)
        seen = seen.reshape(times, height, width)
        for t in range(times):
            if seen[t].any():
                compensate(values[t], source[t], seen[t])
        ever = seen.any(0)
        if not ever.all():
            complete = np.where(seen[:, None], source, values)
            fill_never_observed(complete, ever, self.mean)
            values[:, :, ~ever] = complete[:, :, ~ever]
        spread = variance.reshape(times, 1, height, width) * self.noise[:, :, None, None]
        return Estimate(np.clip(values, 0, 1.5, out=values), spread.astype(np.float32))

    def _regress(self, filled: FloatArray, expected: FloatArray) -> FloatArray:
        """Kriged estimate plus its predicted departure, [time, band, pixel]."""
        times, bands, pixels = filled.shape
        features = filled.reshape(times * bands, pixels)
        label = nearest(features, self.centres)
        out = expected.copy()
        for j in np.unique(label):
            member = np.flatnonzero(label == j)
            weights, x = self.coefficients[j], features[:, member]
            departure = weights[:-1].T @ x + weights[-1][:, None]
            for t in range(times):
                own = slice(t * bands, (t + 1) * bands)
                departure[own] -= weights[own, own].T @ (filled[t][:, member] - expected[t][:, member])
            out[:, :, member] += departure.reshape(times, bands, -1)
        return np.clip(out, 0, 1.5, out=out)


def fit_regression(
    sample: Sample, days: NDArray[np.float64], seed: int = 0, report: Reporter | None = None
) -> RegressionEstimator:
    """Fit kernel, classes and coefficients to a sample; deterministic by seed."""
    report = report or Reporter()
    rng = np.random.default_rng(seed)
    days = np.asarray(days, np.float64)
    seen = np.asarray(sample.observed, bool)
    some = seen.any(0)
    if some.any():
        seen = seen[:, some]
        source = np.where(seen[:, None], sample.reflectance[:, :, some], np.float32(0)).astype(np.float32)
    else:
        source = np.zeros((*sample.reflectance.shape[:2], 1), np.float32)
        seen = np.zeros((len(days), 1), bool)
    times, bands, pixels = source.shape
    kernel = choose_kernel(days, source, seen, rng, report)
    mean = np.zeros((times, bands), np.float32)
    kriged, _ = krige(source, seen, days, kernel, mean)
    mean = np.where(seen[:, None], source, kriged).mean(2).astype(np.float32)
    kriged, variance = krige(source, seen, days, kernel, mean)
    filled = np.where(seen[:, None], source, kriged)
    features = filled.reshape(times * bands, pixels)
    centres = features[:, rng.choice(pixels, min(CLASSES, pixels), replace=False)].T.astype(np.float64)
    if len(centres) > 1:
        centres, _ = kmeans2(features.T.astype(np.float64), centres, 10, minit="matrix", missing="warn")
    label = nearest(features, centres)
    coefficients = np.zeros((len(centres), times * bands + 1, times * bands), np.float64)
    for t in range(times):
        report.progress(t, times, "dates", "Fitting the scene")
        _fit_date(t, source, seen, filled, kriged, label, coefficients)
    report.progress(times, times, "dates", "Fitting the scene")
    usable = seen & (seen.sum(0) >= 2)
    squares = np.where(usable[:, None], (source - kriged) ** 2, 0).sum(2)
    expected = np.where(usable, variance, 0).sum(1)[:, None]
    noise = np.where(
        expected > 0, squares / np.maximum(expected, 1e-12), squares.sum(0) / max(expected.sum(), 1e-12)
    )
    return RegressionEstimator(
        days, kernel, centres.astype(np.float32), coefficients.astype(np.float32), mean, noise.astype(np.float32)
    )


def krige(
    reflectance: FloatArray, observed: BoolArray, days: NDArray[np.float64], kernel: Kernel, mean: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Every date of [time, band, pixel] from the pixel's other dates, and its variance [time, pixel].

    Where a pixel has no other date, the scene's mean [time, band] of the date.
    """
    times, bands, pixels = reflectance.shape
    patterns, index = visibility_patterns(observed)
    weights, variance = kriging_weights(days, patterns, kernel)
    lacking = (1 - weights.sum(2)).astype(np.float32)
    weights = weights.astype(np.float32)
    out = np.empty_like(reflectance)
    order = np.argsort(index, kind="stable")
    ends = np.cumsum(np.bincount(index, minlength=len(patterns)))
    for p, end in enumerate(ends):
        group = order[ends[p - 1] if p else 0 : end]
        x = reflectance[:, :, group].reshape(times, -1)
        y = (weights[p] @ x).reshape(times, bands, -1)
        out[:, :, group] = y + (lacking[p, :, None] * mean)[:, :, None]
    return np.clip(out, 0, 1.5, out=out), variance.astype(np.float32)[index].T


def nearest(features: FloatArray, centres: NDArray) -> NDArray[np.intp]:
    """Class of each column of features [feature, pixel]: the nearest of centres [class, feature]."""
    centres = centres.astype(np.float32)
    return np.asarray((-2 * centres @ features + (centres**2).sum(1)[:, None]).argmin(0))


def _fit_date(
    t: int,
    source: FloatArray,
    seen: BoolArray,
    filled: FloatArray,
    kriged: FloatArray,
    label: NDArray[np.intp],
    coefficients: NDArray[np.float64],
) -> None:
    """Add to coefficients [class, time * band + 1, time * band] the columns of date t: the mean of FITS."""
    times, bands, _ = source.shape
    own = slice(t * bands, (t + 1) * bands)
    fit = np.flatnonzero(seen[t] & (seen.sum(0) >= 2))
    if not len(fit):
        return
    x = filled[:, :, fit].astype(np.float64)
    x[t] = kriged[t][:, fit]
    x = x.reshape(times * bands, -1)
    y = source[t][:, fit].astype(np.float64) - kriged[t][:, fit]
    for classes, ridge, all_bands in FITS:
        groups = np.zeros(len(fit), np.intp) if classes == 1 else label[fit]
        for j in range(len(coefficients)) if classes > 1 else (0,):
            member = groups == j
            if member.sum() < MIN_PIXELS:
                continue
            weights = _ridge(x[:, member], y[:, member], ridge, all_bands)
            target = slice(None) if classes == 1 else slice(j, j + 1)
            coefficients[target, :, own] += weights[None] / len(FITS)


def _ridge(x: NDArray[np.float64], y: NDArray[np.float64], ridge: float, all_bands: bool) -> NDArray[np.float64]:
    """Ridge regression of y [band, pixel] on centred x [time * band, pixel]: weights [time * band + 1, band]."""
    bands, pixels = y.shape
    centre, level = x.mean(1), y.mean(1)
    x, y = x - centre[:, None], y - level[:, None]
    gram, cross = x @ x.T, x @ y.T
    penalty = ridge * (pixels / 100 + 0.1)
    weights = np.zeros((len(x) + 1, bands))
    for band in range(bands):
        use = np.arange(len(x)) if all_bands else np.arange(band, len(x), bands)
        w = np.linalg.solve(gram[np.ix_(use, use)] + penalty * np.eye(len(use)), cross[use, band])
        weights[use, band] = w
    weights[-1] = level - centre @ weights[:-1]
    return weights


def compensate(estimate: FloatArray, reflectance: FloatArray, observed: BoolArray) -> None:
    """Spread the residuals of a date's observed pixels around them, in place; [band, row, column].

    A normalised Gaussian that leaves a pixel's own residual out and fades where no observed pixel is near.
    """
    impulse = np.zeros((41, 41), np.float32)
    impulse[20, 20] = 1
    own = smooth(impulse)[20, 20]
    weight = smooth(observed.astype(np.float32)) - own * observed
    trust = np.clip(weight / FULL_WEIGHT, 0, 1) / np.maximum(weight, 1e-3)
    for band in range(len(estimate)):
        residual = np.where(observed, reflectance[band] - estimate[band], np.float32(0))
        estimate[band] += (smooth(residual) - own * residual) * trust
