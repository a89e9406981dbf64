"""How well a date of a pixel is observed, as numbers: days to the nearest observation, and how many there are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from model.core.types import BoolArray, FloatArray


def observation_counts(observed: BoolArray, days: NDArray[np.float64]) -> FloatArray:
    """Counts [time, 2, row, column] of ``observed`` [time, row, column] on ``days`` [time].

    The first is the days to the nearest date on which the pixel is observed, before or after, 0 on such a date and NaN
    where there is none; the second the number of such dates in the series, the same for all dates.
    """
    day = np.asarray(days, np.float32)[:, None, None]
    before = np.maximum.accumulate(np.where(observed, day, -np.inf), axis=0)
    after = np.minimum.accumulate(np.where(observed, day, np.inf)[::-1], axis=0)[::-1]
    nearest = np.minimum(day - before, after - day)
    number = np.broadcast_to(observed.sum(axis=0, dtype=np.float32), observed.shape)
    return np.stack([np.where(np.isinf(nearest), np.nan, nearest), number], axis=1).astype(np.float32)
