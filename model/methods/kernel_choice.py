"""Which kernels suit a scene: those that best predict dates and three-date blocks hidden from the scene itself."""

from __future__ import annotations

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
    counts = np.zeros((len(KERNELS), 2))
    for _, span in cuts:
        candidates = np.flatnonzero(observed[span].sum(0) >= 3)
        pixels = min(len(candidates), max(1, FIT_VALUES // (span.stop - span.start) // len(cuts)))
        pick = rng.choice(candidates, pixels, replace=False)
        patterns, index = visibility_patterns(observed[span][:, pick])
        values = reflectance[span][:, :, pick].transpose(2, 0, 1).astype(np.float64) * patterns[index][:, :, None]
        for k, kernel in enumerate(KERNELS):
            report.check()
            added, count = _errors(days[span], values, patterns, index, kernel)
            sums[k] += added
            counts[k] += count
    errors = np.asarray((sums / np.maximum(counts, 1)).sum(1))
    return errors if errors.min() > NO_ERROR else np.zeros_like(errors)


def _errors(
    days: Float64, values: Float64, patterns: BoolArray, index: IndexArray, kernel: Kernel
) -> tuple[list[float], list[int]]:
    """Sums and counts of squared errors of single hidden dates and of the middles of three hidden dates.

    values [pixel, time, band], patterns [pattern, time], index [pixel]. With Q the projected inverse, the errors e of
    a hidden block B are the solution of Q_BB e = [Q y]_B.
    """
    times = len(days)
    projected, _, _ = projected_inverse(inverse_covariance(days, patterns, kernel))
    product = np.matmul(projected[index], values)
    diagonal = np.arange(times)
    single = patterns & (patterns.sum(1) >= 3)[:, None]
    precision = np.where(single, projected[:, diagonal, diagonal], 1.0)
    single_errors = product * (single / precision)[index][:, :, None]

    window = diagonal[:, None] + np.arange(-1, 2)
    inside = (window >= 0) & (window < times)
    window = np.clip(window, 0, times - 1)
    hidden = patterns[:, window] & inside  # [pattern, time, 3]
    block = patterns & (patterns.sum(1)[:, None] - hidden.sum(2) >= 2)
    system = projected[:, window[:, :, None], window[:, None, :]]
    usable = hidden[..., :, None] & hidden[..., None, :] & block[..., None, None]
    weights = np.linalg.inv(np.where(usable, system, np.eye(3)))[:, :, 1] * (hidden & block[..., None])
    block_errors = sum(weights[index, :, k, None] * product[:, window[:, k]] for k in range(3))
    sums = [float((errors**2).sum()) for errors in (single_errors, np.asarray(block_errors))]
    bands = values.shape[2]
    return sums, [int(mask[index].sum()) * bands for mask in (single, block)]
