"""How alike estimate and truth look: GMSD, HaarPSI, FSIM and sharpness, none of which needs downloaded weights.

All take ``(estimate, truth, where)``: [T,4,H,W], [T,4,H,W], bool [T,H,W], and return NaN as the package says. GMSD,
HaarPSI and FSIM compare two grey pictures a date (see frames.pictures), each with the estimate inside ``where`` and
the truth outside. Their maps are pooled over the gap and a ring of 4 pixels around it, where a seam would show, rather
than over the frame: else small gaps would look better for what is not filled around them. For a gap as large as the
frame they are the published metrics. Scores are the mean over pictures and dates with gaps.

Borders are mirrored (the published code pads with zeros, which draws an edge around the picture).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike
from scipy import fft, ndimage
from scipy.special import expit, logit

from model.metrics.frames import BoolArray, FloatArray, composites, half, pictures, scored
from model.metrics.phase_congruency import phase_congruency

RING = 4  # pixels
GMSD_CONSTANT = 170.0
HAARPSI_CONSTANT, HAARPSI_ALPHA = 30.0, 4.2
PHASE_CONSTANT, GRADIENT_CONSTANT = 0.85, 160.0  # of FSIM
FSIM_SIDE = 256  # pixels to which FSIM shrinks larger pictures
FINE = 0.25  # cycles a pixel, half of the highest frequency along an axis
SMALLEST_BOX = 16  # pixels a side
NO_POWER = 1e-20  # squared reflectance; a constant leaves about 1e-30 by rounding

PictureMetric = Callable[[FloatArray, FloatArray, BoolArray], FloatArray]


def gmsd(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Gradient magnitude similarity deviation (Xue et al. 2014): 0 if alike, more if not.

    Standard deviation of (2 a b + c) / (a^2 + b^2 + c), with the Prewitt gradients a and b of the pictures at half size
    and c = 170.
    """
    return _pooled(_gmsd, estimate, truth, where)


def haarpsi(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Haar wavelet-based perceptual similarity index (Reisenhofer et al. 2018): 1 if alike, down to 0.

    Of the pictures at half size, with C = 30 and alpha = 4.2; of grey pictures, without its colour part. 1 if the third
    scale, which gives the weights, has nothing to weigh.
    """
    return _pooled(_haarpsi, estimate, truth, where)


def fsim(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Feature similarity (Zhang et al. 2011): 1 if alike, down to 0.

    Similarity of phase congruency (T1 = 0.85) times that of Scharr gradients (T2 = 160), weighted by the larger phase
    congruency; of grey pictures, which are shrunk by a whole factor if their smaller side is 384 pixels or more. 1 if
    neither picture has a feature.
    """
    return _pooled(_fsim, estimate, truth, where)


def sharpness(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Power in fine detail of the estimate over that of the truth: 1 as sharp, less if blurred, more if noisy.

    Of each date and band: the box around the gap (16 pixels a side at least, if the frame has them) of the frame with
    the estimate inside the gap and the truth outside, less its mean, times a Hann window; then sum |F|^2 of its Fourier
    transform over frequencies f with |f| >= 0.25 cycles a pixel, over the same sum of the truth. Mean over bands and
    dates with gaps; a band without fine detail in the truth is left out; NaN if all are, as in a box of one pixel.
    """
    if not scored(estimate, truth, where):
        return np.nan
    ratios = []
    for *pair, gap in composites(estimate, truth, where):
        rows, columns = (_stretch(gap, axis) for axis in (0, 1))
        power, reference = (_fine_power(frame[:, rows, columns]) for frame in pair)
        ratios += [p / r for p, r in zip(power, reference) if r > NO_POWER]
    return float(np.mean(ratios)) if ratios else np.nan


def around(gap: BoolArray) -> BoolArray:
    """The gap [H,W] and the ring around it."""
    grown: BoolArray = ndimage.maximum_filter(gap, size=2 * RING + 1)
    return grown


def _pooled(metric: PictureMetric, estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    if not scored(estimate, truth, where):
        return np.nan
    dates = [
        metric(pictures(estimated), pictures(true), around(gap))
        for estimated, true, gap in composites(estimate, truth, where)
    ]
    return float(np.mean(dates))


def _gmsd(first: FloatArray, second: FloatArray, pool: BoolArray) -> FloatArray:
    """Score of each of a stack of pictures [N,H,W] pooled over ``pool`` [H,W]."""
    first, second = (_gradient(half(picture), (1, 1, 1)) for picture in (first, second))
    return _similarity(first, second, GMSD_CONSTANT)[:, _half_of(pool)].std(1)


def _haarpsi(first: FloatArray, second: FloatArray, pool: BoolArray) -> FloatArray:
    pool = _half_of(pool)
    first, second = half(first), half(second)
    total, weights = np.zeros(len(first)), np.zeros(len(first))
    for axis in (-2, -1):
        responses = [[np.abs(_haar(picture, axis, scale)) for scale in (1, 2, 3)] for picture in (first, second)]
        (fine_1, middle_1, coarse_1), (fine_2, middle_2, coarse_2) = responses
        local = _similarity(fine_1, fine_2, HAARPSI_CONSTANT) + _similarity(middle_1, middle_2, HAARPSI_CONSTANT)
        weight = np.maximum(coarse_1, coarse_2)[:, pool]
        total += (expit(HAARPSI_ALPHA * local[:, pool] / 2) * weight).sum(1)
        weights += weight.sum(1)
    mean = np.divide(total, weights, out=np.full_like(total, expit(HAARPSI_ALPHA)), where=weights > 0)
    score: FloatArray = (logit(mean) / HAARPSI_ALPHA) ** 2
    return score


def _fsim(first: FloatArray, second: FloatArray, pool: BoolArray) -> FloatArray:
    factor = max(1, round(min(pool.shape) / FSIM_SIDE))
    first, second = _shrink(first, factor), _shrink(second, factor)
    pool = _shrink(pool.astype(np.float64), factor) > 0
    phase = phase_congruency(first), phase_congruency(second)
    gradient = (_gradient(first, (3, 10, 3)), _gradient(second, (3, 10, 3)))
    likeness = _similarity(*phase, PHASE_CONSTANT) * _similarity(*gradient, GRADIENT_CONSTANT)
    weight = np.maximum(*phase)[:, pool]
    total = weight.sum(1)
    return np.divide((likeness[:, pool] * weight).sum(1), total, out=np.ones(len(total)), where=total > 0)


def _similarity(first: FloatArray, second: FloatArray, constant: float) -> FloatArray:
    similarity: FloatArray = (2 * first * second + constant) / (first**2 + second**2 + constant)
    return similarity


def _gradient(pictures: FloatArray, across: tuple[int, int, int]) -> FloatArray:
    """Gradient magnitude by differences over two pixels, smoothed across with these weights."""
    smooth = np.array(across) / sum(across)
    parts = [
        ndimage.correlate1d(ndimage.correlate1d(pictures, [1, 0, -1], axis=axis), smooth, axis=-3 - axis)
        for axis in (-2, -1)
    ]
    return np.hypot(*parts)


def _haar(pictures: FloatArray, axis: int, scale: int) -> FloatArray:
    """Haar wavelet response at every pixel: half of a square of 2^scale pixels less the other half, over 2^scale."""
    size = 2**scale
    step = np.repeat([-1.0, 1.0], size // 2)
    steps = ndimage.correlate1d(pictures, step, axis=axis)
    return ndimage.correlate1d(steps, np.full(size, 1 / size), axis=-3 - axis)


def _half_of(pool: BoolArray) -> BoolArray:
    return half(pool.astype(np.float64)) > 0


def _shrink(array: FloatArray, factor: int) -> FloatArray:
    """Mean of blocks of ``factor`` pixels a side of the last two axes; what is left over is cut."""
    if factor == 1:
        return array
    rows, columns = (size // factor for size in array.shape[-2:])
    blocks = array[..., : rows * factor, : columns * factor].reshape(*array.shape[:-2], rows, factor, columns, factor)
    mean: FloatArray = blocks.mean((-3, -1))
    return mean


def _stretch(gap: BoolArray, axis: int) -> slice:
    """From the first row (axis 0) or column of the gap to its last, grown to SMALLEST_BOX as far as there is room."""
    found = np.flatnonzero(gap.any(1 - axis))
    start, stop = int(found[0]), int(found[-1]) + 1
    missing = max(0, SMALLEST_BOX - (stop - start))
    start = max(0, min(start - missing // 2, gap.shape[axis] - (stop - start) - missing))
    return slice(start, min(gap.shape[axis], max(stop, start + SMALLEST_BOX)))


def _fine_power(box: FloatArray) -> FloatArray:
    """Power of each band of [4,R,C] at frequencies from FINE on."""
    rows, columns = box.shape[1:]
    window = np.outer(*(np.sin(np.pi * (np.arange(n) + 0.5) / n) ** 2 for n in (rows, columns)))
    spectrum = fft.fft2((box - box.mean((1, 2), keepdims=True)) * window)
    fine = np.hypot(fft.fftfreq(rows)[:, None], fft.fftfreq(columns)) >= FINE
    power: FloatArray = np.square(np.abs(spectrum[:, fine])).sum(1)
    return power
