"""Linear interpolation in time, constant before the first and after the last observation of a pixel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.core.types import BoolArray, Estimate, FloatArray, IndexArray, Sample
from model.methods.fallback import FALLBACK_MARGIN, fill_never_observed
from model.methods.robust import Outliers


@dataclass(frozen=True)
class LinearEstimator:
    """Linear interpolation between the observations beside a gap. Observed pixels are returned as they are.

    days: float64 [time], days since any date.  mean: [time, band], the scene's mean of each date, or None.
    outliers: finds observations that are not interpolated from, or None.
    A pixel that is never observed gets the smoothed values of its neighbours, else the scene's mean of the date. If
    that is not known, the window's: then windows can differ far inside an area that is never observed.
    """

    days: NDArray[np.float64]
    mean: FloatArray | None = None
    outliers: Outliers | None = None
    name: str = "linear"
    margin: int = FALLBACK_MARGIN
    cross_fades: bool = False

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """Interpolate reflectance [T,4,H,W] (0 where not observed), observed [T,H,W]. No variance."""
        times, bands, height, width = reflectance.shape
        if self.outliers:
            observed = self.outliers.trusted(reflectance, observed)
        source = np.asarray(reflectance, np.float32).reshape(times, bands, -1)
        seen = np.asarray(observed, bool).reshape(times, -1)
        values = interpolate(source, seen, self.days)
        values = values.reshape(times, bands, height, width)
        fill_never_observed(values, np.asarray(seen.any(0)).reshape(height, width), self.mean)
        return Estimate(values)


def fit_linear(days: NDArray[np.float64], sample: Sample | None = None) -> LinearEstimator:
    """Only the scene's mean of each date is fitted, to a sample, for pixels that are never observed.

    days: [time], days since any date.
    """
    days = np.asarray(days, np.float64)
    ever = np.zeros(0, bool) if sample is None else np.asarray(sample.observed.any(0))
    if sample is None or not ever.any():
        return LinearEstimator(days)
    filled = interpolate(sample.reflectance[:, :, ever], sample.observed[:, ever], days)
    return LinearEstimator(days, filled.mean(2))


def interpolate(
    reflectance: FloatArray, observed: BoolArray, days: NDArray[np.float64], dates: IndexArray | None = None
) -> FloatArray:
    """Interpolate reflectance [time, band, pixel] to all dates, or to ``dates``; 0 where a pixel is never observed."""
    times = len(days)
    index = np.arange(times, dtype=np.int16)[:, None]
    before = np.maximum.accumulate(np.where(observed, index, np.int16(-1)), 0)
    after = np.minimum.accumulate(np.where(observed, index, np.int16(times))[::-1], 0)[::-1]
    values = np.where(observed[:, None], reflectance, np.float32(0))
    for t in range(times) if dates is None else dates:
        pixels = np.flatnonzero(~observed[t])
        first, second = before[t, pixels], after[t, pixels]
        only_later, only_earlier = first < 0, second >= times
        never = only_later & only_earlier
        first, second = (
            np.where(only_later, np.where(never, 0, second), first),
            np.where(only_earlier, np.where(never, 0, first), second),
        )
        span = np.maximum(days[second] - days[first], 1e-6)
        weight = np.where(second > first, (days[t] - days[first]) / span, 0).astype(np.float32)
        for band in range(reflectance.shape[1]):
            low, high = reflectance[first, band, pixels], reflectance[second, band, pixels]
            values[t, band, pixels] = np.where(never, 0, low + (high - low) * weight)
    return np.clip(values, 0, 1.5, out=values)
