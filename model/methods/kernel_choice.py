"""Which kernels suit a scene: those that best predict dates and three-date blocks hidden from the scene itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from model.core.reporting import Reporter
from model.core.types import BoolArray, FloatArray, IndexArray
from model.methods.kriging import (
    Float64,
    Kernel,
    NestedKernel,
    TemporalKriging,
    inverse_covariance,
    parts,
    projected_inverse,
    visibility_patterns,
)

RANGES = (10.0, 20.0, 40.0, 80.0, 160.0, 320.0)  # days
NUGGETS = (0.0, 0.03, 0.1, 0.2, 0.4, 0.8, 1.6)  # noise variance over the variance of the signal
KERNELS = tuple(
    Kernel(kind, range_days, nugget)
    for kind in ("exponential", "matern")
    for range_days in RANGES
    for nugget in NUGGETS
)
USUAL_KERNEL = Kernel("matern", 80.0, 0.1)  # of scenes that cannot tell
FIT_VALUES = 12_000  # dates times pixels that kernels are tried on
TOLERANCE = 0.03  # a kernel whose error is larger by this share counts 1/e of the best
NO_ERROR = 1e-12  # squared reflectance
MOST_KERNELS = 6
LEAST_SHARE = 0.02


def choose_kriging(days: Float64, errors: Float64) -> TemporalKriging:
    """Kriging by the mean of the kernels that suit a scene, each weighted by how well it does.

    days [time].  errors: of each of KERNELS, by hidden_errors(); the scale does not matter.
    """
    if not errors.min() > 0:
        return TemporalKriging(days, USUAL_KERNEL)
    merit = np.exp((1 - errors / errors.min()) / TOLERANCE)
    best = np.argsort(-merit, kind="stable")[:MOST_KERNELS]
    best = best[merit[best] >= LEAST_SHARE]
    shares = merit[best] / merit[best].sum()
    kernel = NestedKernel(tuple(KERNELS[i] for i in best), tuple(float(share) for share in shares))
    return TemporalKriging(days, kernel)


def combined(pixels: Float64, mean: Float64) -> Float64:
    """Errors of the kernels on pixels and on their mean together, each relative to its least; the pixels count twice.

    There are thousands of pixels but only one mean. Errors that are all zero tell nothing.
    """
    told = [errors / errors.min() for errors in (pixels, pixels, mean) if errors.min() > 0]
    return np.asarray(np.mean(told, axis=0)) if told else np.zeros_like(pixels)


def hidden_errors(
    days: Float64,
    reflectance: FloatArray,
    observed: BoolArray,
    rng: np.random.Generator,
    report: Reporter,
) -> Float64:
    """For each of KERNELS, the mean squared error of hidden dates plus that of the middle of hidden blocks.

    days [time], reflectance [time, band, pixel], observed [time, pixel]. Where nothing can be hidden, or nothing
    differs, all are zero.
    """
    cuts = list(parts(len(days)))
    sums = np.zeros((len(KERNELS), 2))
    counts = np.zeros(2)
    for _, span in cuts:
        candidates = np.flatnonzero(observed[span].sum(0) >= 3)
        pixels = min(len(candidates), max(1, FIT_VALUES // (span.stop - span.start) // len(cuts)))
        pick = rng.choice(candidates, pixels, replace=False)
        patterns, index = visibility_patterns(observed[span][:, pick])
        values = reflectance[span][:, :, pick].transpose(2, 0, 1).astype(np.float64) * patterns[index][:, :, None]
        hiding = _Hiding.of(patterns)
        counts += hiding.counts(np.bincount(index, minlength=len(patterns))) * values.shape[2]
        products = _products(values, index, len(patterns))
        for k, kernel in enumerate(KERNELS):
            report.check()
            sums[k] += hiding.squared_errors(days[span], products, kernel)
    errors = np.asarray((sums / np.maximum(counts, 1)).sum(1))
    return errors if errors.min() > NO_ERROR else np.zeros_like(errors)


def _products(values: Float64, index: IndexArray, patterns: int) -> Float64:
    """Products of the values of dates, summed over the pixels of a pattern and bands: [pattern, time, time].

    values: [pixel, time, band].  index: [pixel].
    """
    order = np.argsort(index, kind="stable")
    ends = np.searchsorted(index[order], np.arange(1, patterns))
    joined = (part.transpose(1, 0, 2).reshape(values.shape[1], -1) for part in np.split(values[order], ends))
    return np.stack([part @ part.T for part in joined])


@dataclass(frozen=True)
class _Hiding:
    """What can be hidden of patterns [pattern, time]: dates alone, and the blocks of three around them.

    alone, block: [pattern, time], where two other dates are left.  earlier, later: [pattern, time], whether the date
    before and the date after are hidden, too.
    """

    patterns: BoolArray
    alone: BoolArray
    block: BoolArray
    earlier: BoolArray
    later: BoolArray

    @staticmethod
    def of(patterns: BoolArray) -> _Hiding:
        seen = patterns.sum(1)[:, None]
        earlier, later = (_shifted(patterns, step).astype(bool) for step in (1, -1))
        block = patterns & (seen - 1 - earlier - later >= 2)
        return _Hiding(patterns, patterns & (seen >= 3), block, earlier & block, later & block)

    def counts(self, pixels: IndexArray) -> IndexArray:
        """Numbers of hidden dates and of blocks, of so many pixels of each pattern [pattern]."""
        return np.array([int(pixels @ mask.sum(1)) for mask in (self.alone, self.block)])

    def squared_errors(self, days: Float64, products: Float64, kernel: Kernel) -> tuple[float, float]:
        """Sums of squared errors of single hidden dates and of the middles of three hidden dates.

        products: by _products(). With Q the projected inverse, the errors e of a hidden block B are the solution of
        Q_BB e = [Q y]_B. They are linear in y, so their squares come from y y' alone, whatever the number of pixels.
        """
        projected, _, _ = projected_inverse(inverse_covariance(days, self.patterns, kernel))
        squares = projected @ products @ projected  # of Q y, summed
        own, next_, next_but_one = (_diagonal(squares, offset) for offset in range(3))
        d, e, c = (_diagonal(projected, offset) for offset in range(3))
        alone = np.where(self.alone, own, 0.0) / np.where(self.alone, d, 1.0) ** 2
        # The symmetric system of a block is a b c, b d e, c e f; the middle row of its inverse comes by cofactors.
        a, b = np.where(self.earlier, _shifted(d, 1), 1.0), np.where(self.earlier, _shifted(e, 1), 0.0)
        f, e = np.where(self.later, _shifted(d, -1), 1.0), np.where(self.later, e, 0.0)
        c = np.where(self.earlier & self.later, _shifted(c, 1), 0.0)
        d = np.where(self.block, d, 1.0)
        before, middle, after = c * e - b * f, a * f - c * c, b * c - a * e
        block = before**2 * _shifted(own, 1) + middle**2 * own + after**2 * _shifted(own, -1)
        block += 2 * (before * middle * _shifted(next_, 1) + middle * after * next_)
        block += 2 * before * after * _shifted(next_but_one, 1)
        block = np.where(self.block, block, 0.0) / (b * before + d * middle + e * after) ** 2
        return float(alone.sum()), float(block.sum())


def _diagonal(matrices: Float64, offset: int) -> Float64:
    """The entries [pattern, t] of row t and column t + offset of [pattern, time, time], 0 beyond the last."""
    out = np.zeros(matrices.shape[:2])
    out[:, : matrices.shape[1] - offset] = np.diagonal(matrices, offset, 1, 2)
    return out


def _shifted(values: Any, dates: int) -> Float64:
    """What [pattern, time] was so many dates before, 0 where there is none."""
    out = np.zeros(values.shape)
    if dates > 0:
        out[:, dates:] = values[:, :-dates]
    else:
        out[:, :dates] = values[:, -dates:]
    return out
