"""What the class-wise regression leaves, learnt from windows of the series: detail nearby, and curved relations.

Fitted to the honest residuals of observed pixels (each date left out of its own estimate), a date at a time:

- a ridge regression on the *spatial context*: how the observed neighbours of a pixel differ from it on the other dates.
  It takes back noise and misregistration, which a pixel alone cannot tell from signal;
- a kernel ridge regression (Nystroem's approximation of a Gaussian kernel, Williams and Seeger 2001) on the same
  predictors as the class-wise regression, for relations that are no plane within a class.

Both shrink towards nothing where few pixels tell.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from model.contract.messages import say
from model.core.arrays import float32, namespace
from model.core.reporting import Reporter
from model.core.types import BoolArray, FloatArray, IndexArray
from model.methods.date_regression import FEWEST_PIXELS, PixelSeries
from model.methods.fallback import FALLBACK_TRUNCATE, smooth
from model.methods.kriging import Float64
from model.methods.robust import trust

CONTEXT_SIGMA = 1.0  # pixels
REFINEMENT_MARGIN = int(CONTEXT_SIGMA * FALLBACK_TRUNCATE)
WELL_SEEN = 0.3  # weight of observed neighbours from which they count in full
RIDGE = 1e-5  # squared reflectance a pixel, on spatial context
CENTRES = 100  # of the Gaussian kernel
KERNEL_RIDGE = 5.0  # pixels' worth
KERNEL_JITTER = 1e-3
FIT_PIXELS = 6000  # of a date
SMALLEST_WIDTH = 1e-3  # reflectance
HALF_LEARNT = 1.5  # what is fitted to all pixels is to be trusted so much more than what is fitted to half


@dataclass(frozen=True)
class Refinement:
    """Coefficients of all dates, fitted by fit_refinement().

    dates: the predictors of each date, [time, predictor].  spatial_context: [time, band, predictor * band].  centres:
    [time, centre, predictor * band] of the Gaussian kernels, of which a date's falls to exp(-1/2) at ``width`` [time].
    kernel: [time, band, centre].  intercept: [time, band].  known: [time], whether a date is refined at all.
    """

    dates: IndexArray
    spatial_context: FloatArray
    centres: FloatArray
    width: FloatArray
    kernel: FloatArray
    intercept: FloatArray
    known: BoolArray

    def without(self, dates: IndexArray) -> Refinement:
        """As if ``dates`` had been lost: they are not refined."""
        known = self.known.copy()
        known[dates] = False
        return replace(self, known=known)

    def add_to(self, estimate: FloatArray, pixels: PixelSeries, around: FloatArray) -> None:
        """Correct estimates [time, band, pixel] in place; ``around`` [time, band, pixel] is by spatial_context()."""
        for t in (t for t, known in enumerate(self.known) if known):
            nearby = around[self.dates[t]].reshape(-1, around.shape[2])
            estimate[t] += self.spatial_context[t] @ nearby + self.intercept[t][:, None]
            x = pixels.predictors(t, self.dates[t])
            estimate[t] += self.kernel[t] @ gaussian_kernel(self.centres[t], x, float(self.width[t]))


def spatial_context(reflectance: FloatArray, observed: BoolArray) -> FloatArray:
    """How the observed neighbours of each observed pixel differ from it, [T,4,H,W]; 0 where not observed."""
    xp = namespace(reflectance)
    out = xp.zeros_like(float32(reflectance))
    for image, seen, result in zip(reflectance, observed, out):
        if not seen.any():
            continue
        told = xp.concatenate([float32(seen)[None], xp.where(seen, float32(image), 0.0)])
        around = smooth(told, CONTEXT_SIGMA)
        share = xp.where(seen, xp.clip(around[0] / WELL_SEEN, None, 1), 0.0)
        scale = 1 / xp.clip(around[0], 1e-3, None)
        result[:] = (around[1:] * scale - told[1:]) * share
    return out


def gaussian_kernel(centres: FloatArray | Float64, x: FloatArray | Float64, width: float) -> FloatArray:
    """Gaussian of the distance between centres [centre, feature] and x [feature, pixel]: [centre, pixel]."""
    xp = namespace(x)
    told = xp.concatenate([x, (x * x).sum(0)[None], xp.ones_like(x[:1])])
    scaled = xp.concatenate(
        [
            centres / width**2,
            xp.full_like(centres[:, :1], -0.5 / width**2),
            -0.5 / width**2 * (centres**2).sum(1)[:, None],
        ],
        axis=1,
    )
    squares = scaled @ told  # one product, for each pass over so large a result takes time
    if xp is not np:
        return squares.clamp_(max=0).exp_()
    return np.exp(np.minimum(squares, 0, out=squares), out=squares)


def fit_refinement(
    pixels: PixelSeries,
    estimate: FloatArray,
    around: FloatArray,
    observed: BoolArray,
    fold: IndexArray,
    dates: IndexArray,
    rng: np.random.Generator,
    report: Reporter,
) -> Refinement:
    """Fit to pixels: their series, estimates and spatial context [time, band, pixel], where observed [time, pixel].

    fold: [pixel], 0 or 1, in squares of a chessboard: a date is corrected as far as one half's fit helps the other.
    dates: the predictors of each date, [time, predictor].
    """
    times, bands, _ = estimate.shape
    features = dates.shape[1] * bands
    nearby = np.zeros((times, bands, features), np.float32)
    centres = np.zeros((times, CENTRES, features), np.float32)
    width, intercept = np.ones(times, np.float32), np.zeros((times, bands), np.float32)
    kernel, known = np.zeros((times, bands, CENTRES), np.float32), np.zeros(times, bool)
    usable = observed & (observed.sum(0) >= 2)
    trusted = trust(observed.mean(1))
    for t in range(times):
        report.progress(t, times, "dates", say("stage_fitting_the_surroundings"))
        which = np.flatnonzero(usable[t])
        if len(which) < FEWEST_PIXELS:
            continue
        if len(which) > FIT_PIXELS:
            which = np.sort(rng.choice(which, FIT_PIXELS, replace=False))
        series = pixels.take(which)
        x = series.predictors(t, dates[t])
        beside = np.take(around, which, 2)[dates[t]]
        beside[np.searchsorted(dates[t], t)] = 0  # what the date itself shows is just what a gap does not
        beside = beside.reshape(features, -1)
        y = series.filled[t] - estimate[t][:, which]
        chosen = x[:, rng.choice(len(which), min(CENTRES, len(which)), replace=False)].T
        fitted = _fit_date(x, beside, y, chosen)
        gain = trusted[t] * _gain(x, beside, y, chosen, fold[which])
        nearby[t], kernel[t, :, : len(chosen)], intercept[t] = (gain * part for part in fitted)
        centres[t, : len(chosen)] = chosen
        width[t] = kernel_width(x)
        known[t] = True
    report.progress(times, times, "dates", say("stage_fitting_the_surroundings"))
    return Refinement(dates, nearby, centres, width, kernel, intercept, known)


def _fit_date(
    x: FloatArray, beside: FloatArray, y: FloatArray, centres: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Weights of spatial context and of kernels, intercept; x, spatial context and residuals are [feature, pixel]."""
    nearby, level = _ridge(beside, y)
    kernel, mean = _kernel_ridge(centres, x, y - nearby @ beside - level[:, None], kernel_width(x))
    return nearby, kernel, level + mean


def _gain(x: FloatArray, beside: FloatArray, y: FloatArray, centres: FloatArray, fold: IndexArray) -> float:
    """The share of its corrections, fitted to one half of the pixels, by which the other half comes out best."""
    told = size = 0.0
    for half in (0, 1):
        fit, test = np.flatnonzero(fold == half), np.flatnonzero(fold != half)
        if min(len(fit), len(test)) < FEWEST_PIXELS:
            return 0.0
        nearby, kernel, intercept = _fit_date(x[:, fit], beside[:, fit], y[:, fit], centres)
        correction = nearby @ beside[:, test] + intercept[:, None]
        correction += kernel @ gaussian_kernel(centres, x[:, test], kernel_width(x[:, fit]))
        told += float((correction * y[:, test]).sum())
        size += float((correction**2).sum())
    return float(np.clip(HALF_LEARNT * told / max(size, 1e-12), 0, 1))


def kernel_width(x: FloatArray) -> float:
    """The spread of predictors [feature, pixel] in all."""
    return max(float(np.sqrt(x.var(axis=1).sum())), SMALLEST_WIDTH)


def _ridge(x: FloatArray, y: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Ridge regression of y [band, pixel] on x [feature, pixel]: weights [band, feature] and intercept [band]."""
    centre, level = x.mean(1, keepdims=True), y.mean(1, keepdims=True)
    centred = (x - centre).astype(np.float64)
    gram = centred @ centred.T + RIDGE * x.shape[1] * np.eye(len(x))
    weights = np.linalg.solve(gram, centred @ (y - level).T).T.astype(np.float32)
    return weights, (level - weights @ centre)[:, 0]


def _kernel_ridge(centres: FloatArray, x: FloatArray, y: FloatArray, width: float) -> tuple[FloatArray, FloatArray]:
    """Kernel ridge regression of y [band, pixel] on x [feature, pixel]: weights [band, centre] and intercept [band]."""
    # In float64: where a series hardly varies, float32 leaves distances that no set of points could have.
    exact = centres.astype(np.float64)
    among = gaussian_kernel(exact, exact.T, width) + KERNEL_JITTER * np.eye(len(centres))
    root = np.linalg.cholesky(among)
    features = np.linalg.solve(root, gaussian_kernel(centres, x, width))
    mean = y.mean(1)
    weights = np.linalg.solve(
        features @ features.T + KERNEL_RIDGE * np.eye(len(root)), features @ (y - mean[:, None]).T
    )
    return np.linalg.solve(root.T, weights).T.astype(np.float32), mean
