"""Intervals to print beside scores."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import ndtri

BLOCK = 2**22  # values drawn at once


def bootstrap(values: ArrayLike, level: float = 0.95, draws: int = 2000, seed: int = 0) -> tuple[float, float]:
    """Percentile interval of the mean of ``values`` (Efron 1979), drawn again with replacement ``draws`` times.

    The same values and seed give the same interval. NaN, NaN if there are no values or one of them is not finite.
    """
    sample = np.asarray(values, np.float64).ravel()
    if not sample.size or not np.isfinite(sample).all():
        return np.nan, np.nan
    rng = np.random.default_rng(seed)
    at_once = max(1, BLOCK // sample.size)
    means = [
        sample[rng.integers(sample.size, size=(min(at_once, draws - start), sample.size))].mean(1)
        for start in range(0, draws, at_once)
    ]
    low, high = np.quantile(np.concatenate(means), [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def wilson(successes: int, count: int, level: float = 0.95) -> tuple[float, float]:
    """Score interval of a share, ``successes`` of ``count`` (Wilson 1927); NaN, NaN of none.

    Raises ValueError unless 0 <= successes <= count.
    """
    if not 0 <= successes <= count:
        raise ValueError(f"{successes} of {count} is not a share")
    if not count:
        return np.nan, np.nan
    z = float(ndtri((1 + level) / 2))
    share = successes / count
    centre = share + z**2 / (2 * count)
    spread = z * np.sqrt(share * (1 - share) / count + z**2 / (4 * count**2))
    scale = 1 + z**2 / count
    # At the ends the limits are 0 and 1 exactly, which rounding would miss.
    low = float((centre - spread) / scale) if successes else 0.0
    return low, float((centre + spread) / scale) if successes < count else 1.0
