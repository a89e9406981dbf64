"""Dates without an image, from the filled dates around them: the same weights for all pixels, whatever filled them.

A gap that is filled counts as if it were observed. Where it was filled from the pixel's other dates alone this changes
nothing: to add to what is kriged from a value that is itself kriged from it is to add nothing. Where the visible part
of its date told more, that is not lost. So one matrix serves all pixels and any method.

The weights are three parts of ordinary kriging and one of linear interpolation (Bates and Granger 1969, The
combination of forecasts). What a date is worth depends on how much of it is seen: what is left of a clouded date is
hazy. In the kriging it has the more noise of its own, the less of it is seen; linear interpolation passes it over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from model.core.reporting import Reporter
from model.core.types import BoolArray, FloatArray, Sample
from model.methods.automatic import DEVIATIONS, INTERVAL, LARGEST_INFLATION
from model.methods.kernel_choice import choose_kriging, combined, hidden_errors
from model.methods.kriging import JITTER, Covariance, Float64
from model.methods.regression import krige

LINEAR = 0.25  # share of linear interpolation
CLOUDED = 1.0  # noise of a date of which half is seen, over the variance of the signal, beside the noise of all dates
WELL_SEEN = 0.6  # observed share, over the largest, of the dates that linear interpolation runs between
LEAST_SEEN = 0.02  # a date that is lost has the noise of one of which so much is seen
FIT_PIXELS = 4000  # of the sample
FEWEST_DATES = 3  # seen, for their mean to help to choose kernels
OWN_DATES = 3.0  # observed dates as many as which the errors of all pixels count in those of a pixel
BEYOND = 0.25  # of the range of a pixel's dates, by which an estimate may lie beyond them


@dataclass(frozen=True)
class DateInterpolation:
    """Weights fitted by fit_interpolation() to a series, for dates that it has no image of.

    weights: [added, time].  variance: [added], of the kriging, relative to the signal's.  left_out: [time, time], the
    weights of each date from the others; left_out_variance: [time].  usual: [band], the mean squared error over the
    kriging's variance.  inflation: of the standard deviation.
    """

    weights: FloatArray
    variance: FloatArray
    left_out: FloatArray
    left_out_variance: FloatArray
    usual: FloatArray
    inflation: float

    def values(self, filled: FloatArray) -> Iterator[FloatArray]:
        """Estimate each added date [band, ...] from filled dates [time, band, ...]."""
        low, high = filled.min(0), filled.max(0)
        beyond = BEYOND * (high - low)
        low, high = np.maximum(low - beyond, np.minimum(low, 0)), high + beyond
        for weights in self.weights:
            yield np.clip(np.tensordot(weights, filled, 1), low, high)

    def variances(self, filled: FloatArray, observed: BoolArray, variance: FloatArray) -> Iterator[FloatArray]:
        """The variance of each added date [band, ...]; observed [time, ...], variance [time, band, ...] of gaps."""
        scale = self.pixel_scale(filled, observed)
        deviation = np.where(observed[:, None], np.float32(0), np.sqrt(np.maximum(variance, 0)))
        for weights, relative in zip(self.weights, self.variance):
            # Gaps in a row err alike: deviations add up, not variances.
            carried = np.tensordot(np.abs(weights), deviation, 1) ** 2
            yield (self.inflation**2 * (scale * relative) + carried).astype(np.float32)

    def pixel_scale(self, filled: FloatArray, observed: BoolArray) -> FloatArray:
        """How far observed dates of a pixel are off what the other dates say, over the kriging's variance [band, ...].

        Some pixels change more than others; few dates tell little, so that what is usual counts with them.
        """
        flat = filled.reshape(*filled.shape[:2], -1)
        seen = observed.reshape(len(observed), -1)
        scale = np.empty(flat.shape[1:], np.float32)
        share = seen / self.left_out_variance[:, None]
        for band, usual in enumerate(self.usual):
            errors = flat[:, band] - self.left_out @ flat[:, band]
            scale[band] = ((errors**2 * share).sum(0) + OWN_DATES * usual) / (seen.sum(0) + OWN_DATES)
        return scale.reshape(filled.shape[1:])


def fit_interpolation(sample: Sample, days: Float64, added: Float64, seed: int, report: Reporter) -> DateInterpolation:
    """Fit to a sample of the scene; days [time] of its dates, added [added] of those to estimate.

    The kernels are those that best predict hidden dates of pixels, and of their mean. The same seed gives the same.
    """
    rng = np.random.default_rng(seed)
    use = np.flatnonzero(sample.observed.any(0))
    use = np.sort(rng.permutation(use)[:FIT_PIXELS])
    source, seen = sample.reflectance[:, :, use], np.ascontiguousarray(sample.observed[:, use])
    times, bands = source.shape[:2]
    share = sample.observed.mean(1)
    share = share / max(share.max(), LEAST_SEEN)  # a swath that ends in the area is no cloud
    errors = hidden_errors(days, source, seen, rng, report)
    nought = np.zeros((times, bands), np.float32)
    pixels, _ = krige(source, seen, choose_kriging(days, errors), nought)
    known = share > LEAST_SEEN
    if known.sum() >= FEWEST_DATES:
        mean = pixels.filled[known].mean(2)[:, :, None]
        mean_errors = hidden_errors(days[known], mean, np.ones((len(mean), 1), bool), rng, report)
        errors = combined(errors, mean_errors)
    kriging = choose_kriging(days, errors)
    kernel = kriging.kernel
    noise = kernel.nugget + CLOUDED * (1 - share) / np.maximum(share, LEAST_SEEN)
    well = share > WELL_SEEN if (share > WELL_SEEN).sum() >= 2 else np.ones(times, bool)
    weights, variance = _weights(days, added, kernel, noise, well)
    left_out, left_out_variance = np.zeros((times, times)), np.full(times, 2 * (1 + kernel.nugget))
    for t in range(times if times > 1 else 0):
        others = np.arange(times) != t
        row, of_row = _weights(days[others], days[t : t + 1], kernel, noise[others], well[others])
        left_out[t, others], left_out_variance[t] = row[0], of_row[0]
    arrays = [a.astype(np.float32) for a in (weights, variance, left_out, left_out_variance, np.ones(bands))]
    fitted = DateInterpolation(arrays[0], arrays[1], arrays[2], arrays[3], arrays[4], 1.0)
    pixels, spread = krige(source, seen, kriging, nought)
    return _calibrated(fitted, pixels.filled, pixels.kriged, spread, seen)


def _weights(
    days: Float64, at: Float64, kernel: Covariance, noise: Float64, well: BoolArray
) -> tuple[Float64, Float64]:
    """Weights [at, time] of dates with noise of their own [time], and the kriging's variance [at], noise included."""
    inverse = np.linalg.inv(kernel.covariance(days[:, None] - days) + np.diag(noise + JITTER))
    near = kernel.covariance(at[:, None] - days)
    explaining, sums = near @ inverse, inverse.sum(0)
    lacking = 1 - explaining.sum(1)  # what the simple kriging of a constant 1 lacks
    kriged = explaining + lacking[:, None] * sums / sums.sum()
    variance = 1 + kernel.nugget - (explaining * near).sum(1) + lacking**2 / sums.sum()
    dates = np.flatnonzero(well) if well.any() else np.arange(len(days))
    linear = np.zeros_like(kriged)
    linear[:, dates] = np.stack([np.interp(at, days[dates], unit) for unit in np.eye(len(dates))], axis=1)
    return (1 - LINEAR) * kriged + LINEAR * linear, np.maximum(variance, JITTER)


def _calibrated(
    fitted: DateInterpolation, filled: FloatArray, kriged: FloatArray, spread: FloatArray, seen: BoolArray
) -> DateInterpolation:
    """With scale and inflation from errors of observed dates, each kriged from the pixel's other observations alone.

    filled, kriged: [time, band, pixel].  spread: [time, pixel], variance of the kriging.  seen: [time, pixel].
    """
    usable = seen & (seen.sum(0) >= 2)
    if not usable.any():
        return fitted
    squares = (filled - kriged).transpose(1, 0, 2)[:, usable] ** 2
    usual = (squares / spread[usable]).mean(1)
    scaled = replace(fitted, usual=usual.astype(np.float32))
    expected = (scaled.pixel_scale(filled, seen)[None] * spread[:, None]).transpose(1, 0, 2)[:, usable]
    covering = np.sqrt(np.quantile(squares / np.maximum(expected, 1e-12), INTERVAL)) / DEVIATIONS
    inflation = float(np.clip(covering, 1 / LARGEST_INFLATION, LARGEST_INFLATION))
    return replace(scaled, inflation=inflation)
