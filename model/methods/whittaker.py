"""Whittaker smoothing in time (Eilers 2003, A perfect smoother, Analytical Chemistry 75), of values that count unalike.

What is minimised is the weighted sum of squared departures from the values plus a multiple of the curve's integrated
squared second derivative, on dates as far apart as they are.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from model.core.types import FloatArray

LEAST_WEIGHT = 1e-6  # of the largest: below, a curve through two values has no one solution
ROWS = 64  # of a window that are smoothed at once, to save memory


def smooth(values: FloatArray, weights: FloatArray, days: NDArray[np.float64], period: float) -> FloatArray:
    """Smooth values [time, row, column] that count by ``weights`` (0 to 1); NaN counts nothing and is filled.

    days: [time], in order.  period: days; of a wave so long, sampled as the series is, half is left.
    """
    if len(days) < 3:
        return values
    penalty = _penalty(days) * len(days) / max(float(days[-1] - days[0]), 1.0) * (period / (2 * np.pi)) ** 4
    out = np.empty_like(values)
    for row in range(0, values.shape[1], ROWS):
        rows = slice(row, row + ROWS)
        known = np.isfinite(values[:, rows])
        weight = np.where(known, np.maximum(weights[:, rows], LEAST_WEIGHT), 0).astype(np.float64)
        weight[:, ~known.any(0)] = LEAST_WEIGHT
        solved = _solve(weight, penalty, weight * np.where(known, values[:, rows], 0))
        out[:, rows] = np.where(known.any(0), solved, np.nan)
    return out


def _penalty(days: NDArray[np.float64]) -> NDArray[np.float64]:
    """The integrated squared second derivative as a quadratic form [time, time], from differences over ``days``."""
    steps = np.diff(days)
    inner = np.arange(len(days) - 2)
    second = np.zeros((len(inner), len(days)))
    width = (steps[:-1] + steps[1:]) / 2
    second[inner, inner] = 1 / (steps[:-1] * width)
    second[inner, inner + 2] = 1 / (steps[1:] * width)
    second[inner, inner + 1] = -second[inner, inner] - second[inner, inner + 2]
    return np.asarray(second.T @ (width[:, None] * second))


def _solve(
    weight: NDArray[np.float64], penalty: NDArray[np.float64], right: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Solve (weight + penalty) x = right for all pixels [time, ...] at once: LDL' of a matrix of five diagonals."""
    times = len(weight)
    pivot, near, far = np.empty_like(weight), np.zeros_like(weight), np.zeros_like(weight)
    x = right.copy()
    for t in range(times):
        pivot[t] = weight[t] + penalty[t, t]
        if t > 0:
            pivot[t] -= near[t - 1] ** 2 * pivot[t - 1]
            x[t] -= near[t - 1] * x[t - 1]
        if t > 1:
            pivot[t] -= far[t - 2] ** 2 * pivot[t - 2]
            x[t] -= far[t - 2] * x[t - 2]
        if t + 1 < times:
            beside = penalty[t, t + 1] - (near[t - 1] * far[t - 1] * pivot[t - 1] if t > 0 else 0)
            near[t] = beside / pivot[t]
        if t + 2 < times:
            far[t] = penalty[t, t + 2] / pivot[t]
    x /= pivot
    for t in range(times - 2, -1, -1):
        x[t] -= near[t] * x[t + 1]
        if t + 2 < times:
            x[t] -= far[t] * x[t + 2]
    return x
