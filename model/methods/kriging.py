"""Temporal ordinary kriging: a pixel's date from its other dates, under a covariance in days and an unknown mean.

The weights depend on which dates of a pixel are observed and on nothing else, so they are computed once for each
visibility pattern and shared by all its pixels. One inverse of a pattern's covariance gives the weights of all hidden
dates and, in closed form, those of every observed date had it been left out (Dubrule 1983, Cross validation of
kriging in a unique neighborhood, Mathematical Geology 15). Long series are kriged from the dates around each date.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from model.core.arrays import empty, float32, namespace
from model.core.types import BoolArray, FloatArray, IndexArray

Float64 = NDArray[np.float64]

JITTER = 1e-6  # keeps a covariance without nugget invertible at steps of one day
LONGEST_WHOLE = 40  # dates; longer series are kriged in parts
PART, MARGIN = 16, 12  # dates of a part, and dates looked at on either side of it
BATCH_BYTES = 16e6  # of one array of covariances
WEIGHT_BYTES = 256e6  # of all weights that are at hand at a time
CHUNK_VALUES = 50_000  # dates times pixels that are estimated at a time
GPU_BATCH_BYTES, GPU_TIMES = 512e6, 40  # a GPU has memory for more at a time, and must have more to do
WORD = 62  # dates to a word of visibility


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
        xp = namespace(lag)
        scaled = xp.abs(lag) / self.range_days
        if self.kind == "exponential":
            return xp.exp(-scaled)
        scaled = scaled * 3.0**0.5
        return (1 + scaled) * xp.exp(-scaled)


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
        first, *others = (share * kernel.covariance(lag) for kernel, share in zip(self.kernels, self.shares))
        return sum(others, first)


@dataclass(frozen=True)
class TemporalKriging:
    """Kriging by a kernel, for a series of ``days`` [time].

    noise: [time], the noise variance of each date relative to the signal's; None: the kernel's nugget is that of all.
    """

    days: Float64
    kernel: Covariance
    noise: Float64 | None = None

    def weights(self, patterns: BoolArray) -> tuple[FloatArray, FloatArray]:
        """Weights [pattern, target time, source time] and variance [pattern, time] by kriging_weights().

        patterns: [pattern, time]. Results are float32.
        """
        count, times = patterns.shape
        weights = np.zeros((count, times, times), np.float32)
        told = self.of_pixels(np.ascontiguousarray(patterns.T))
        for one in told.parts:
            weights[:, one.part, one.span] = one.weights[one.index]
        return weights, np.ascontiguousarray(told.variance().T)

    def of_pixels(self, observed: BoolArray) -> PixelKriging:
        """The weights of pixels, observed [time, pixel]. Pixels that differ on other dates only share those of a part.

        Memory is WEIGHT_BYTES a pixel at most, see blocks(), and far less where pixels are alike.
        """
        xp = namespace(observed)
        found = []
        for part, span in parts(len(observed)):
            width = span.stop - span.start
            step = max(1, int((BATCH_BYTES if xp is np else GPU_BATCH_BYTES) / (8 * width**2)))
            inner = slice(part.start - span.start, part.stop - span.start)
            patterns, index = visibility_patterns(observed[span])
            noise = None if self.noise is None else self.noise[span]
            made = []
            for first in range(0, max(len(patterns), 1), step):
                w, v = kriging_weights(self.days[span], patterns[first : first + step], self.kernel, noise)
                made.append((float32(w[:, inner]), float32(v[:, inner])))
            weights, variance = (xp.concatenate(arrays) for arrays in zip(*made))
            influence = xp.where(patterns[:, inner, None], 0.0, weights)
            found.append(PartKriging(part, span, weights, variance, influence, index))
        return PixelKriging(tuple(found))


@dataclass(frozen=True)
class PartKriging:
    """Weights of the dates ``part`` from the dates ``span``: [pattern, part, span], variance [pattern, part].

    influence: [pattern, part, span], how much an observed date changes hidden ones.  index: [pixel], its pattern.
    """

    part: slice
    span: slice
    weights: FloatArray
    variance: FloatArray
    influence: FloatArray
    index: IndexArray


@dataclass(frozen=True)
class PixelKriging:
    """How each date of each pixel is kriged from its other dates, by TemporalKriging.of_pixels()."""

    parts: tuple[PartKriging, ...]

    def take(self, which: IndexArray | slice) -> PixelKriging:
        """Return a choice of the pixels."""
        return PixelKriging(tuple(replace(one, index=one.index[which]) for one in self.parts))

    def variance(self) -> FloatArray:
        """Variance [time, pixel] relative to the signal's."""
        xp = namespace(self.parts[0].variance)
        return xp.concatenate([xp.take(one.variance.T, one.index, axis=1) for one in self.parts])

    def apply(self, source: FloatArray, dates: IndexArray | None = None) -> FloatArray:
        """Kriged values [time, band, pixel], or of ``dates`` alone, from source [time, band, pixel], 0 in gaps."""
        xp = namespace(source)
        bands, pixels = source.shape[1:]
        joined = xp.moveaxis(source, 1, 2).reshape(len(source), -1)  # [time, pixel * band]
        told = []
        for one in self.parts:
            wanted = range(one.part.start, one.part.stop) if dates is None else dates
            rows = [int(t) - one.part.start for t in wanted if one.part.start <= t < one.part.stop]
            if not rows:
                continue
            weights = one.weights if len(rows) == one.weights.shape[1] else one.weights[:, rows]
            told.append(by_runs(weights, one.index, joined[one.span]))
        return xp.moveaxis(xp.concatenate([part.reshape(len(part), pixels, bands) for part in told]), 1, 2)

    def influence(self, dates: IndexArray, t: int) -> FloatArray:
        """How much date t, where it is observed, changes each of ``dates`` where that is hidden: [date, pixel]."""
        xp = namespace(self.parts[0].influence)
        told = []
        for one in self.parts:
            rows = [int(date) - one.part.start for date in dates if one.part.start <= date < one.part.stop]
            if rows and one.span.start <= t < one.span.stop:
                of_patterns = one.influence[:, rows, t - one.span.start].T
                told.append(xp.take(np.ascontiguousarray(of_patterns) if xp is np else of_patterns, one.index, axis=1))
            elif rows:
                told.append(xp.stack([xp.zeros_like(one.index, dtype=xp.float32)] * len(rows)))
        return told[0] if len(told) == 1 else xp.concatenate(told)


def by_runs(weights: FloatArray, index: IndexArray, source: FloatArray) -> FloatArray:
    """Weights [pattern, target, value], by the pattern of each pixel, times source [value, pixel * band].

    Pixels of a pattern had best be side by side: NumPy has one product for each such run.
    """
    xp = namespace(source)
    bands = source.shape[1] // max(len(index), 1)
    out = empty(source, (weights.shape[1], source.shape[1]))
    if xp is not np:
        step = max(1, int(GPU_BATCH_BYTES / (4 * weights.shape[1] * weights.shape[2])))
        for first in range(0, len(index), step):
            pixels = slice(first * bands, (first + step) * bands)
            part = xp.moveaxis(source[:, pixels].reshape(len(source), -1, bands), 1, 0)
            product = weights[index[first : first + step]] @ part
            out[:, pixels] = xp.moveaxis(product, 0, 1).reshape(len(out), -1)
        return out
    starts = np.flatnonzero(np.diff(index, prepend=-1))
    first = (starts * bands).tolist()
    for pattern, start, stop in zip(index[starts].tolist(), first, [*first[1:], source.shape[1]]):
        np.matmul(weights[pattern], source[:, start:stop], out=out[:, start:stop])
    return out


def parts(times: int) -> Iterator[tuple[slice, slice]]:
    """Cut a series into parts of consecutive dates, each with the wider span of dates that it is kriged from."""
    if times <= LONGEST_WHOLE:
        yield slice(0, times), slice(0, times)
        return
    for start in range(0, times, PART):
        stop = min(start + PART, times)
        yield slice(start, stop), slice(max(0, start - MARGIN), min(times, stop + MARGIN))


def pattern_words(observed: BoolArray) -> NDArray[np.int64]:
    """Visibility of each pixel packed into words of WORD dates: observed [time, pixel] to [word, pixel]."""
    xp = namespace(observed)
    words = []
    for first in range(0, len(observed), WORD):
        word = xp.zeros_like(observed[0], dtype=xp.int64)
        for seen in observed[first : first + WORD]:
            word = 2 * word + seen
        words.append(word)
    return xp.stack(words)


def visibility_patterns(observed: BoolArray) -> tuple[BoolArray, IndexArray]:
    """Distinct visibility patterns [pattern, time] of observed [time, pixel], and each pixel's pattern [pixel]."""
    xp = namespace(observed)
    first, *further = pattern_words(observed)
    codes, index = _distinct(first)
    for word in further:
        others, code = _distinct(word)
        codes, index = _distinct(index * len(others) + code)
    patterns = xp.zeros_like(observed.T[: len(codes)])
    patterns[index] = observed.T
    return patterns, index


def _distinct(values: Any) -> tuple[Any, Any]:
    """The distinct ones of values, and which of them each is."""
    if isinstance(values, np.ndarray):
        return np.unique(values, return_inverse=True)
    found = namespace(values).unique_inverse(values)
    return found.values, found.inverse_indices


def by_pattern(observed: BoolArray) -> IndexArray:
    """An order of the pixels of observed [time, pixel] in which those of a pattern are side by side."""
    words = pattern_words(observed)
    if isinstance(words, np.ndarray):
        return np.lexsort(words)
    return namespace(words).argsort(visibility_patterns(observed)[1], stable=True)


def blocks(total: int, times: int, device: bool) -> Iterator[slice]:
    """Cut ``total`` pixels so that the weights of a block take WEIGHT_BYTES at most, even if all pixels differ."""
    values = sum((part.stop - part.start) * (span.stop - span.start) for part, span in parts(times))
    yield from _cut(total, max(512, int(WEIGHT_BYTES * (GPU_TIMES if device else 1) / (8 * values))))


def chunks(total: int, times: int, device: bool) -> Iterator[slice]:
    """Cut ``total`` pixels so that the predictors of a date of a chunk stay in the processor's caches."""
    yield from _cut(total, int(np.clip(CHUNK_VALUES * (GPU_TIMES if device else 1) / min(times, 24), 512, 262_144)))


def _cut(total: int, step: int) -> Iterator[slice]:
    for first in range(0, total, step):
        yield slice(first, min(first + step, total))


def inverse_covariance(days: Float64, patterns: BoolArray, kernel: Covariance, noise: Float64 | None = None) -> Float64:
    """Inverse of the covariance among the observed dates, zero elsewhere: [pattern, time, time].

    noise: see TemporalKriging.
    """
    both = patterns[:, :, None] & patterns[:, None, :]
    xp = namespace(days)
    system = xp.where(both, kernel.covariance(days[:, None] - days[None]), 0.0)
    diagonal = range(len(days))
    system[:, diagonal, diagonal] += xp.where(patterns, (kernel.nugget if noise is None else noise) + JITTER, 1.0)
    inverse = xp.linalg.inv(system)
    inverse *= both
    return inverse


def projected_inverse(inverse: Float64) -> tuple[Float64, Float64, Float64]:
    """Inverse covariance projected against the unknown mean, its row sums before, and their total, by pattern."""
    row_sums = inverse.sum(2)
    total = namespace(inverse).clip(row_sums.sum(1), 1e-300, None)
    projected = inverse - row_sums[:, :, None] * (row_sums / total[:, None])[:, None, :]
    return projected, row_sums, total


def kriging_weights(
    days: Float64, patterns: BoolArray, kernel: Covariance, noise: Float64 | None = None
) -> tuple[Float64, Float64]:
    """Weights and variance of every date given the *other* observed dates, for each pattern [pattern, time].

    Returns weights [pattern, target time, source time] and variance [pattern, time] relative to the signal's, noise
    of the target included. A hidden date is kriged from all observed dates, an observed one from all the others: with
    Q the projected inverse, the error of leaving date t out is [Q y]_t / Q_tt, its variance 1 / Q_tt. Where no other
    date is observed, all weights of the target are zero and the variance is that of a difference between two
    unrelated observations.
    """
    xp = namespace(days)
    inverse = inverse_covariance(days, patterns, kernel, noise)
    own_noise = kernel.nugget if noise is None else noise
    projected, row_sums, total = projected_inverse(inverse)
    covariance = kernel.covariance(days[:, None] - days[None])
    explaining = covariance @ inverse
    mean_lacking = 1 - row_sums @ covariance  # what the simple kriging of a constant 1 lacks
    weights = explaining + mean_lacking[:, :, None] * (row_sums / total[:, None])[:, None, :]
    variance = 1 + own_noise - (explaining * covariance).sum(2) + mean_lacking**2 / total[:, None]

    diagonal = range(len(days))
    alone = patterns.sum(1) == 1
    usable = patterns & ~alone[:, None]
    precision = xp.where(usable, projected[:, diagonal, diagonal], 1.0)
    left_out = projected / -precision[:, :, None]
    left_out[:, diagonal, diagonal] = 0
    weights = xp.where(patterns[:, :, None], left_out, weights)
    variance = xp.where(usable, 1 / precision, xp.clip(variance, 0, None))

    nothing = (patterns & alone[:, None]) | (patterns.sum(1) == 0)[:, None]
    weights[nothing] = 0
    return weights, xp.where(nothing, 2 * (1 + own_noise), variance)
