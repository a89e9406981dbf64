"""Temporal ordinary kriging: a pixel's date from its other dates, under a covariance in days and an unknown mean.

The weights depend on which dates of a pixel are observed and on nothing else, so they are computed once for each
visibility pattern and shared by all its pixels. One inverse of a pattern's covariance gives the weights of all hidden
dates and, in closed form, those of every observed date had it been left out (Dubrule 1983, Cross validation of kriging
in a unique neighborhood, Mathematical Geology 15).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.estimates import BoolArray, FloatArray
from model.reporting import Reporter

Float64 = NDArray[np.float64]

RANGES = (10.0, 30.0, 90.0, 270.0)  # days
NUGGETS = (0.0, 0.03, 0.1, 0.3, 1.0)  # noise variance over the variance of the signal
JITTER = 1e-6  # keeps a covariance without nugget invertible at steps of one day
FIT_PIXELS = 1500  # pixels the kernel is chosen on
PATTERN_BATCH_BYTES = 64e6


@dataclass(frozen=True)
class Kernel:
    """A covariance of unit variance in days, with a nugget for noise.

    kind: "matern" (Matern 3/2) or "exponential".  range_days: how far dates are alike.  nugget: noise variance
    relative to the signal's.
    """

    kind: str
    range_days: float
    nugget: float

    def covariance(self, lag: Float64) -> Float64:
        """Covariance, without the nugget, at lags in days (any shape)."""
        scaled = np.abs(lag) / self.range_days
        if self.kind == "exponential":
            return np.exp(-scaled)
        scaled = scaled * np.sqrt(3.0)
        return (1 + scaled) * np.exp(-scaled)


KERNELS = tuple(
    Kernel(kind, range_days, nugget)
    for kind in ("exponential", "matern")
    for range_days in RANGES
    for nugget in NUGGETS
)


def visibility_patterns(observed: BoolArray) -> tuple[BoolArray, NDArray[np.intp]]:
    """Distinct visibility patterns [pattern, time] of observed [time, pixel], and each pixel's pattern [pixel]."""
    packed = np.packbits(observed, axis=0)
    padded = np.zeros((observed.shape[1], -(-len(packed) // 8) * 8), np.uint8)
    padded[:, : len(packed)] = packed.T
    words = padded.view(np.uint64)
    _, first, index = np.unique(words[:, 0], return_index=True, return_inverse=True)
    for column in range(1, words.shape[1]):
        _, _, word = np.unique(words[:, column], return_index=True, return_inverse=True)
        _, first, index = np.unique(index * (word.max() + 1) + word, return_index=True, return_inverse=True)
    return np.ascontiguousarray(observed[:, first].T), index


def inverse_covariance(days: Float64, patterns: BoolArray, kernel: Kernel) -> Float64:
    """Inverse of the covariance among the observed dates, zero elsewhere: [pattern, time, time]."""
    both = patterns[:, :, None] & patterns[:, None, :]
    system = np.where(both, kernel.covariance(days[:, None] - days[None]), 0.0)
    diagonal = np.arange(len(days))
    system[:, diagonal, diagonal] += np.where(patterns, kernel.nugget + JITTER, 1.0)
    return np.where(both, np.linalg.inv(system), 0.0)


def projected_inverse(inverse: Float64) -> tuple[Float64, Float64, Float64]:
    """Inverse covariance projected against the unknown mean, its row sums before, and their total, by pattern."""
    row_sums = inverse.sum(2)
    total = np.maximum(row_sums.sum(1), 1e-300)
    projected = inverse - row_sums[:, :, None] * row_sums[:, None, :] / total[:, None, None]
    return projected, row_sums, total


def kriging_weights(days: Float64, patterns: BoolArray, kernel: Kernel) -> tuple[Float64, Float64]:
    """Weights and variance of every date given the *other* observed dates, for each pattern.

    Returns weights [pattern, target time, source time] and variance [pattern, time] relative to the signal's, noise
    of the target included. A hidden date is kriged from all observed dates, an observed one from all the others.
    Where no other date is observed, all weights of the target are zero and the variance is that of a difference
    between two unrelated observations.
    """
    inverse = inverse_covariance(days, patterns, kernel)
    projected, row_sums, total = projected_inverse(inverse)
    covariance = kernel.covariance(days[:, None] - days[None])
    weights = covariance @ projected + (row_sums / total[:, None])[:, None, :]
    explained = np.einsum("ts,pst->pt", covariance, inverse @ covariance)
    unexplained_mean = 1 - row_sums @ covariance
    variance = 1 + kernel.nugget - explained + unexplained_mean**2 / total[:, None]

    diagonal = np.arange(len(days))
    precision = projected[:, diagonal, diagonal]
    alone = patterns.sum(1) == 1
    usable = patterns & ~alone[:, None]
    left_out = -projected / np.where(usable, precision, 1.0)[:, :, None]
    left_out[:, diagonal, diagonal] = 0
    weights = np.where(patterns[:, :, None], left_out, weights)
    variance = np.where(usable, 1 / np.where(usable, precision, 1.0), variance)

    nothing = (patterns & alone[:, None]) | ~patterns.any(1)[:, None]
    weights[nothing] = 0
    variance[nothing] = 2 * (1 + kernel.nugget)
    return weights, variance


def choose_kernel(
    days: Float64,
    reflectance: FloatArray,
    observed: BoolArray,
    rng: np.random.Generator,
    report: Reporter | None = None,
) -> Kernel:
    """The kernel that best predicts hidden dates and hidden three-date blocks of the scene itself.

    reflectance [time, band, pixel], observed [time, pixel]. Errors of hidden blocks come in closed form, too: with Q
    the projected inverse, the errors of a block B are the solution e of Q_BB e = [Q y]_B.
    """
    candidates = np.flatnonzero(observed.sum(0) >= 3)
    if not len(candidates):
        return Kernel("matern", 90.0, 0.1)
    pick = rng.choice(candidates, min(FIT_PIXELS, len(candidates)), replace=False)
    values, seen = reflectance[:, :, pick].astype(np.float64), observed[:, pick].T
    values = np.where(seen.T[:, None], values, 0.0).transpose(2, 0, 1)  # [pixel, time, band]
    values -= values.sum(1, keepdims=True) / seen.sum(1)[:, None, None] * 1.0
    values *= seen[:, :, None]
    best, lowest = KERNELS[0], np.inf
    for kernel in KERNELS:
        if report is not None:
            report.check()
        error = _hidden_error(days, values, seen, kernel)
        if error < lowest:
            best, lowest = kernel, error
    return best


def _hidden_error(days: Float64, values: Float64, seen: BoolArray, kernel: Kernel) -> float:
    """Mean squared error of hidden single dates plus that of the middle of hidden three-date blocks."""
    projected, _, _ = projected_inverse(inverse_covariance(days, seen, kernel))
    product = projected @ values
    single = block = 0.0
    singles = blocks = 0
    for t in range(len(days)):
        use = seen[:, t] & (seen.sum(1) >= 3)
        if not use.any():
            continue
        single += float(((product[use, t] / projected[use, t, t, None]) ** 2).sum())
        singles += int(use.sum())
        low, high = max(0, t - 1), min(len(days), t + 2)
        use = seen[:, t] & (seen.sum(1) - seen[:, low:high].sum(1) >= 2)
        if not use.any():
            continue
        hidden = seen[use, low:high]
        system = projected[use, low:high, low:high] + np.eye(high - low) * ~hidden[:, None, :]
        errors = np.linalg.solve(system, product[use, low:high] * hidden[:, :, None])[:, t - low]
        block += float((errors**2).sum())
        blocks += int(use.sum())
    return single / max(singles, 1) + block / max(blocks, 1)
