"""How well a date of a pixel is observed, as numbers: days to the nearest observation, and how many there are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from model.core.types import BoolArray, FloatArray


def observation_counts(observed: BoolArray, days: NDArray[np.float64], at: NDArray[np.float64]) -> FloatArray:
    """Counts [output date, 2, row, column] of ``observed`` [time, row, column] on ``days`` [time], for the days ``at``.

    The first is the days to the nearest date on which the pixel is observed, before or after, 0 on such a date and NaN
    where there is none; the second the number of such dates in the series, the same for all dates.
    """
    number = observed.sum(axis=0, dtype=np.float32)
    counts = np.empty((len(at), 2, *number.shape), np.float32)
    for count, day in zip(counts, at):
        away = np.abs(days - day).astype(np.float32)[:, None, None]
        count[0] = np.where(observed, away, np.inf).min(axis=0)
        count[1] = number
    counts[:, 0, number == 0] = np.nan
    return counts
