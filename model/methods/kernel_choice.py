"""Which kernels suit a scene: those that best predict dates and three-date blocks hidden from the scene itself."""

from __future__ import annotations

from dataclasses import dataclass

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

    alone, block: [pattern, time], where two other dates are left.  window: [time, 3], the dates of a block.  hidden:
    [pattern, time, 3], which of them are seen before.
    """

    patterns: BoolArray
    alone: BoolArray
    block: BoolArray
    window: IndexArray
    hidden: BoolArray

    @staticmethod
    def of(patterns: BoolArray) -> _Hiding:
        times = patterns.shape[1]
        window = np.arange(times)[:, None] + np.arange(-1, 2)
        inside = (window >= 0) & (window < times)
        window = np.clip(window, 0, times - 1)
        hidden = patterns[:, window] & inside
        seen = patterns.sum(1)[:, None]
        block = patterns & (seen - hidden.sum(2) >= 2)
        return _Hiding(patterns, patterns & (seen >= 3), block, window, hidden & block[:, :, None])

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
        diagonal = np.arange(len(days))
        precision = np.where(self.alone, projected[:, diagonal, diagonal], 1.0)
        alone = np.where(self.alone, squares[:, diagonal, diagonal], 0.0) / precision**2
        rows, columns = self.window[:, :, None], self.window[:, None, :]
        usable = self.hidden[..., :, None] & self.hidden[..., None, :]
        weights = _middle_row(np.where(usable, projected[:, rows, columns], np.eye(3))) * self.hidden
        block = (weights[..., None, :] @ squares[:, rows, columns] @ weights[..., None])[..., 0, 0]
        return float(alone.sum()), float(np.where(self.block, block, 0.0).sum())


def _middle_row(system: Float64) -> Float64:
    """The middle row of the inverse of symmetric systems [..., 3, 3]: by cofactors."""
    a, b, c = system[..., 0, 0], system[..., 0, 1], system[..., 0, 2]
    d, e, f = system[..., 1, 1], system[..., 1, 2], system[..., 2, 2]
    row = np.stack([c * e - b * f, a * f - c * c, b * c - a * e], axis=-1)
    return np.asarray(row / (b * row[..., 0] + d * row[..., 1] + e * row[..., 2])[..., None])
