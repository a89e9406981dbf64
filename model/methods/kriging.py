"""Temporal ordinary kriging: a pixel's date from its other dates, under a covariance in days and an unknown mean.

The weights depend on which dates of a pixel are observed and on nothing else, so they are computed once for each
visibility pattern and shared by all its pixels. One inverse of a pattern's covariance gives the weights of all hidden
dates and, in closed form, those of every observed date had it been left out (Dubrule 1983, Cross validation of
kriging in a unique neighborhood, Mathematical Geology 15). Long series are kriged from the dates around each date.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from model.core.types import BoolArray, FloatArray, IndexArray

Float64 = NDArray[np.float64]

JITTER = 1e-6  # keeps a covariance without nugget invertible at steps of one day
LONGEST_WHOLE = 40  # dates; longer series are kriged in parts
PART, MARGIN = 16, 12  # dates of a part, and dates looked at on either side of it
BATCH_BYTES = 16e6  # of one array of covariances


class Covariance(Protocol):
    """Of unit variance in days, with a nugget for noise."""

    @property
    def nugget(self) -> float:
        """Noise variance relative to the signal's."""
        ...

    def covariance(self, lag: Float64) -> Float64:
        """Covariance, without the nugget, at lags in days (any shape)."""
        ...


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
        """See Covariance."""
        scaled = np.abs(lag) / self.range_days
        if self.kind == "exponential":
            return np.exp(-scaled)
        scaled = scaled * np.sqrt(3.0)
        return (1 + scaled) * np.exp(-scaled)


@dataclass(frozen=True)
class NestedKernel:
    """A covariance that is the mean of several, each with its share; the shares sum to one."""

    kernels: tuple[Kernel, ...]
    shares: tuple[float, ...]

    @property
    def nugget(self) -> float:
        """See Covariance."""
        return sum(share * kernel.nugget for kernel, share in zip(self.kernels, self.shares))

    def covariance(self, lag: Float64) -> Float64:
        """See Covariance."""
        return np.asarray(sum(share * kernel.covariance(lag) for kernel, share in zip(self.kernels, self.shares)))


@dataclass(frozen=True)
class TemporalKriging:
    """Kriging by a kernel, for a series of ``days`` [time]."""

    days: Float64
    kernel: Covariance

    def weights(self, patterns: BoolArray) -> tuple[FloatArray, FloatArray]:
        """Weights [pattern, target time, source time] and variance [pattern, time] by kriging_weights().

        patterns: [pattern, time]. Results are float32; memory is that of the result and little more.
        """
        count, times = patterns.shape
        weights = np.zeros((count, times, times), np.float32)
        variance = np.zeros((count, times), np.float32)
        for part, span in parts(times):
            width = span.stop - span.start
            step = max(1, int(BATCH_BYTES / (8 * width**2)))
            inner = slice(part.start - span.start, part.stop - span.start)
            # Pixels that differ on other dates only are alike here.
            distinct, index = visibility_patterns(patterns[:, span].T)
            own = np.empty((len(distinct), part.stop - part.start, width), np.float32)
            spread = np.empty(own.shape[:2], np.float32)
            for first in range(0, len(distinct), step):
                rows = slice(first, first + step)
                w, v = kriging_weights(self.days[span], distinct[rows], self.kernel)
                own[rows], spread[rows] = w[:, inner], v[:, inner]
            weights[:, part, span], variance[:, part] = own[index], spread[index]
        return weights, variance


def parts(times: int) -> Iterator[tuple[slice, slice]]:
    """Cut a series into parts of consecutive dates, each with the wider span of dates that it is kriged from."""
    if times <= LONGEST_WHOLE:
        yield slice(0, times), slice(0, times)
        return
    for start in range(0, times, PART):
        stop = min(start + PART, times)
        yield slice(start, stop), slice(max(0, start - MARGIN), min(times, stop + MARGIN))


def pattern_words(observed: BoolArray) -> NDArray[np.uint64]:
    """Visibility of each pixel packed into 64-bit words: observed [time, pixel] to [word, pixel]."""
    packed = np.packbits(observed, axis=0)
    padded = np.zeros((observed.shape[1], -(-len(packed) // 8) * 8), np.uint8)
    padded[:, : len(packed)] = packed.T
    return np.ascontiguousarray(padded.view(np.uint64).T)


def visibility_patterns(observed: BoolArray) -> tuple[BoolArray, IndexArray]:
    """Distinct visibility patterns [pattern, time] of observed [time, pixel], and each pixel's pattern [pixel]."""
    words = pattern_words(observed)
    _, first, index = np.unique(words[0], return_index=True, return_inverse=True)
    for word in words[1:]:
        _, code = np.unique(word, return_inverse=True)
        _, first, index = np.unique(index * (code.max() + 1) + code, return_index=True, return_inverse=True)
    return np.ascontiguousarray(observed[:, first].T), index


def chunks(total: int, times: int, budget: float = 2e6) -> Iterator[slice]:
    """Cut ``total`` pixels so that the influence of a chunk stays within about ``budget`` bytes, for the caches."""
    step = int(np.clip(budget / (4 * times**2), 512, 8192))
    for first in range(0, total, step):
        yield slice(first, min(first + step, total))


def inverse_covariance(days: Float64, patterns: BoolArray, kernel: Covariance) -> Float64:
    """Inverse of the covariance among the observed dates, zero elsewhere: [pattern, time, time]."""
    both = patterns[:, :, None] & patterns[:, None, :]
    system = np.where(both, kernel.covariance(days[:, None] - days[None]), 0.0)
    diagonal = np.arange(len(days))
    system[:, diagonal, diagonal] += np.where(patterns, kernel.nugget + JITTER, 1.0)
    inverse = np.linalg.inv(system)
    inverse *= both
    return np.asarray(inverse)


def projected_inverse(inverse: Float64) -> tuple[Float64, Float64, Float64]:
    """Inverse covariance projected against the unknown mean, its row sums before, and their total, by pattern."""
    row_sums = inverse.sum(2)
    total = np.maximum(row_sums.sum(1), 1e-300)
    projected = inverse - row_sums[:, :, None] * (row_sums / total[:, None])[:, None, :]
    return projected, row_sums, total


def kriging_weights(days: Float64, patterns: BoolArray, kernel: Covariance) -> tuple[Float64, Float64]:
    """Weights and variance of every date given the *other* observed dates, for each pattern [pattern, time].

    Returns weights [pattern, target time, source time] and variance [pattern, time] relative to the signal's, noise
    of the target included. A hidden date is kriged from all observed dates, an observed one from all the others: with
    Q the projected inverse, the error of leaving date t out is [Q y]_t / Q_tt, its variance 1 / Q_tt. Where no other
    date is observed, all weights of the target are zero and the variance is that of a difference between two
    unrelated observations.
    """
    inverse = inverse_covariance(days, patterns, kernel)
    projected, row_sums, total = projected_inverse(inverse)
    covariance = kernel.covariance(days[:, None] - days[None])
    explaining = covariance @ inverse
    mean_lacking = 1 - row_sums @ covariance  # what the simple kriging of a constant 1 lacks
    weights = explaining + mean_lacking[:, :, None] * (row_sums / total[:, None])[:, None, :]
    variance = 1 + kernel.nugget - (explaining * covariance).sum(2) + mean_lacking**2 / total[:, None]

    diagonal = np.arange(len(days))
    alone = patterns.sum(1) == 1
    usable = patterns & ~alone[:, None]
    precision = np.where(usable, projected[:, diagonal, diagonal], 1.0)
    left_out = projected / -precision[:, :, None]
    left_out[:, diagonal, diagonal] = 0
    weights = np.where(patterns[:, :, None], left_out, weights)
    variance = np.where(usable, 1 / precision, np.maximum(variance, 0))

    nothing = np.asarray((patterns & alone[:, None]) | ~patterns.any(1, keepdims=True))
    weights[nothing] = 0
    variance[nothing] = 2 * (1 + kernel.nugget)
    return weights, variance
