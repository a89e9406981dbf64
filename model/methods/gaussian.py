"""All dates and bands of a pixel as one Gaussian vector: what is hidden is its mean given what is observed.

Mean and covariance are fitted to pixels with gaps by expectation maximisation (Dempster, Laird and Rubin 1977; Little
and Rubin 2002, Statistical Analysis with Missing Data, 11.2). Beside the regression of each date on the others it has
one thing more: gaps of other dates are filled in the best way, too. It costs an inverse for each visibility pattern, so
long series are left without.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from model.core.arrays import float32, identity, namespace
from model.core.reporting import Reporter
from model.core.types import BoolArray, FloatArray, IndexArray
from model.methods.kriging import GPU_BATCH_BYTES, Float64, by_runs, visibility_patterns

MOST_VALUES = 96  # dates times bands
FIT_PIXELS = 8000
ROUNDS = 12
RIDGE = 1e-4  # share of the mean variance
CACHED_BYTES = 2e6  # of one array of covariances that are inverted at a time
FEWEST_DATES = 3  # observed of a pixel that says how large a share should be


@dataclass(frozen=True)
class GaussianSeries:
    """Mean [date * band] and covariance [date * band, date * band] of a pixel's values on ``dates``, by fit_gaussian().

    share: [date], how much of its estimate of a date is mixed into that of the regression.
    """

    dates: IndexArray
    mean: Float64
    covariance: Float64
    share: FloatArray

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> FloatArray:
        """Estimate [date, band, pixel] from reflectance [time, band, pixel], each date without itself.

        observed: [time, pixel]. A date that no other date of the pixel tells of is the mean.
        """
        xp = namespace(reflectance)
        bands, pixels = reflectance.shape[1:]
        seen = observed[self.dates]
        mean = float32(self.mean)[:, None]
        departure = reflectance[self.dates].reshape(-1, pixels) - mean
        source = xp.where(seen[:, None], departure.reshape(len(seen), bands, -1), 0.0).reshape(-1, pixels)
        patterns, index = visibility_patterns(seen)
        order = xp.argsort(index, stable=True) if xp is not np else np.argsort(index, kind="stable")
        index, source = index[order], xp.take(source, order, axis=1)
        ordered = xp.empty_like(source)
        step = max(1, int((CACHED_BYTES if xp is np else GPU_BATCH_BYTES) / (8 * len(mean) ** 2)))
        for first in range(0, len(patterns), step):
            weights = conditional_weights(self.covariance, patterns[first : first + step], bands)
            batch = (index >= first) & (index < first + step)
            ordered[:, batch] = by_runs(weights, index[batch] - first, source[:, batch])
        out = xp.empty_like(ordered)
        out[:, order] = ordered
        out += mean
        return out.reshape(len(self.dates), bands, -1)

    def without(self, dates: IndexArray) -> GaussianSeries:
        """As if ``dates`` had been lost: they are left to the others."""
        return replace(self, share=np.where(np.isin(self.dates, dates), np.float32(0), self.share))

    def mix_into(self, estimate: FloatArray, reflectance: FloatArray, observed: BoolArray) -> None:
        """Move estimates [time, band, pixel] towards these by their share, in place."""
        if not self.share.any():
            return
        departure = self.estimate(reflectance, observed) - estimate[self.dates]
        estimate[self.dates] += self.share[:, None, None] * departure


def conditional_weights(covariance: Float64, patterns: BoolArray, bands: int) -> FloatArray:
    """What each date's values are estimated by from those of the other observed dates: [pattern, value, value].

    covariance: [value, value] with value = date * band.  patterns: [pattern, date].  With Q the inverse of the
    covariance of what is observed, a hidden value has S Q, and a date t left out is in error by Q_tt^-1 [Q y]_t.
    """
    xp = namespace(covariance)
    size, count = len(covariance), patterns.shape[1]
    seen = xp.repeat(patterns, bands, axis=1)
    both = seen[:, :, None] & seen[:, None, :]
    system = xp.where(both, covariance, identity(covariance, size))
    inverse = xp.linalg.inv(system) * both
    weights = covariance @ inverse
    diagonal = range(count)
    blocks = inverse.reshape(-1, count, bands, count, bands)[:, diagonal, :, diagonal]  # [date, pattern, band, band]
    blocks = xp.where(patterns.T[:, :, None, None], blocks, identity(covariance, bands))
    left_out = xp.moveaxis(xp.linalg.inv(blocks), 0, 1) @ inverse.reshape(-1, count, bands, size)
    own = xp.where(seen[:, :, None], identity(covariance, size) - left_out.reshape(-1, size, size), weights)
    alone = xp.repeat(patterns & (patterns.sum(1) == 1)[:, None], bands, axis=1)
    return float32(xp.where(alone[:, :, None], 0.0, own))


def fit_gaussian(
    filled: FloatArray, observed: BoolArray, dates: IndexArray, rng: np.random.Generator, report: Reporter
) -> GaussianSeries | None:
    """Fit to pixels [time, band, pixel] whose gaps are filled somehow; observed: [time, pixel]. None if it cannot be.

    dates: those that are known. The share of all dates is none yet; see with_shares().
    """
    bands, pixels = filled.shape[1:]
    size = len(dates) * bands
    if not 0 < size <= MOST_VALUES or pixels <= 2 * size:
        return None
    pick = np.sort(rng.choice(pixels, min(FIT_PIXELS, pixels), replace=False))
    seen = observed[dates][:, pick]
    values = filled[dates][:, :, pick].reshape(size, -1).astype(np.float64)
    patterns, index = visibility_patterns(seen)
    order = np.argsort(index, kind="stable")
    values, index = values[:, order], index[order]
    ends = np.searchsorted(index, np.arange(len(patterns) + 1)).tolist()
    gaps = [
        (np.flatnonzero(np.repeat(~pattern, bands)), np.flatnonzero(np.repeat(pattern, bands)), slice(start, stop))
        for pattern, start, stop in zip(patterns, ends, ends[1:])
        if pattern.any() and not pattern.all()
    ]
    unsure = np.zeros((size, size))  # summed covariance of what the gaps were filled with
    for number in range(ROUNDS):
        report.check()
        mean = values.mean(1)
        centred = values - mean[:, None]
        covariance = (centred @ centred.T + unsure) / values.shape[1]
        covariance += RIDGE * max(np.trace(covariance) / size, 1e-9) * np.eye(size)
        if number < ROUNDS - 1:
            unsure = _fill(values, mean, covariance, gaps)
    return GaussianSeries(dates, mean, covariance, np.zeros(len(dates), np.float32))


def _fill(
    values: Float64, mean: Float64, covariance: Float64, gaps: Sequence[tuple[IndexArray, IndexArray, slice]]
) -> Float64:
    """Fill gaps of values [value, pixel] in place by their conditional mean; returns their covariance in all.

    gaps: which values of which pixels are hidden, and which seen. With Q the inverse covariance, hidden values have the
    mean -Q_hh^-1 Q_hs [y]_s and the covariance Q_hh^-1: an inverse as large as the gap, mostly the smaller part.
    """
    unsure = np.zeros_like(covariance)
    precision = np.linalg.inv(covariance)
    for hidden, seen, pixels in gaps:
        rows = precision[hidden]
        spread = np.linalg.inv(rows[:, hidden])
        own = values[:, pixels]
        own[hidden] = mean[hidden, None] - spread @ (rows[:, seen] @ (own[seen] - mean[seen, None]))
        unsure[hidden[:, None], hidden] += own.shape[1] * spread
    return unsure


def with_shares(
    series: GaussianSeries, estimate: FloatArray, reflectance: FloatArray, observed: BoolArray, trusted: FloatArray
) -> GaussianSeries:
    """With the share of each date that suits its observed pixels best, each estimated without its date.

    estimate: the regression's [time, band, pixel].  reflectance, observed: of the same pixels.  trusted: [time], the
    most that a share may be.
    """
    departure = series.estimate(reflectance, observed) - estimate[series.dates]
    wanted = reflectance[series.dates] - estimate[series.dates]
    told = observed[series.dates] & (observed.sum(0) >= FEWEST_DATES)
    count = np.maximum(told.sum(1), 1)
    product = np.where(told[:, None], departure * wanted, 0).sum((1, 2)) / count
    size = np.where(told[:, None], departure**2, 0).sum((1, 2)) / count
    best = np.where(size > 0, product / np.maximum(size, 1e-12), 0)
    return replace(series, share=np.clip(best, 0, trusted[series.dates]).astype(np.float32))
