"""Linear interpolation in time, constant before the first and after the last observation of a pixel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.core.arrays import float32, namespace, select
from model.core.types import BoolArray, Estimate, FloatArray, IndexArray, Sample
from model.methods.fallback import FALLBACK_MARGIN, fill_never_observed
from model.methods.on_device import computed
from model.methods.robust import Outliers

BRIGHTEST = 1.5  # reflectance
LONG = 1e30  # days: longer than any, and no infinity
BLOCK = 16_384  # pixels: NumPy passes over so many while they are in the caches


@dataclass(frozen=True)
class LinearEstimator:
    """Linear interpolation between the observations beside a gap. Observed pixels are returned as they are.

    days: float64 [time], days since any date.  mean: [time, band], the scene's mean of each date, or None.
    outliers: finds observations that are not interpolated from, or None.
    device: of torch, to compute on; None: with NumPy.
    A pixel that is never observed gets the smoothed values of its neighbours, else the scene's mean of the date. If
    that is not known, the window's: then windows can differ far inside an area that is never observed.
    """

    days: NDArray[np.float64]
    mean: FloatArray | None = None
    outliers: Outliers | None = None
    name: str = "linear"
    margin: int = FALLBACK_MARGIN
    cross_fades: bool = False
    device: str | None = None

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """Interpolate reflectance [T,4,H,W] (0 where not observed), observed [T,H,W]. No variance."""
        if self.device and isinstance(reflectance, np.ndarray):
            return computed(self, "estimate", reflectance, observed)
        times, bands, height, width = reflectance.shape
        if self.outliers:
            observed = self.outliers.trusted(reflectance, observed)
        source, seen = reflectance.reshape(times, bands, -1), observed.reshape(times, -1)
        values = interpolate(source, seen, self.days).reshape(times, bands, height, width)
        fill_never_observed(values, observed.any(0), self.mean)
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
    xp = namespace(reflectance)
    values = xp.empty_like(float32(reflectance))
    pixels = reflectance.shape[2]
    step = BLOCK if xp is np else max(pixels, 1)
    for first in range(0, pixels, step):
        block = slice(first, first + step)
        _interpolate(values[:, :, block], reflectance[:, :, block], observed[:, block], days, dates)
    return values


def _interpolate(
    values: FloatArray,
    reflectance: FloatArray,
    observed: BoolArray,
    days: NDArray[np.float64],
    dates: IndexArray | None,
) -> None:
    """Two passes over the dates carry the last and the next observation along, and the days to them."""
    xp = namespace(reflectance)
    wanted = set(range(len(days)) if dates is None else (int(t) for t in dates))
    last = next_ = xp.zeros_like(reflectance[0])
    since = until = xp.full_like(last[0], np.inf)  # days; infinite where there is no observation
    dated = days.tolist()
    steps = [later - day for day, later in zip(dated, [*dated[1:], dated[-1]])]
    before = []
    for t, seen in enumerate(observed):
        last = select(seen, float32(reflectance[t]), last)
        since = xp.where(seen, 0.0, since)
        before.append((last, since))
        since = since + steps[t]
    for t in reversed(range(len(days))):
        until = until + steps[t]
        next_ = select(observed[t], float32(reflectance[t]), next_)
        until = xp.where(observed[t], 0.0, until)
        last, since = before[t]
        if t not in wanted:
            values[t] = select(observed[t], last, xp.zeros_like(last))
            continue
        weight = since / xp.clip(since + until, 1e-6, LONG)  # 0 where nothing comes after
        weight = xp.where(since < np.inf, weight, 1.0)  # nothing before
        change = next_ - last
        change *= weight
        change += last
        values[t] = xp.clip(change, 0, BRIGHTEST)
