"""How far estimates are from the truth: MAE, RMSE, PSNR, SSIM, SAM, ERGAS and the error of NDVI.

All take ``(estimate, truth, where)``: [T,4,H,W], [T,4,H,W], bool [T,H,W], and return NaN as the package says.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from scipy import ndimage

from model.metrics.frames import BoolArray, FloatArray, composites, scored

SMALLEST_MSE = 1e-12  # caps PSNR at 120 dB
TAPS, SIGMA = 11, 1.5  # of the SSIM window
C1, C2 = 0.01**2, 0.03**2  # of SSIM, for values of 0-1


def mae(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Mean absolute error, in reflectance, over scored pixels and bands."""
    values = scored(estimate, truth, where)
    return float(np.abs(values[0] - values[1]).mean()) if values else np.nan


def rmse(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Root mean squared error, in reflectance, over scored pixels and bands."""
    values = scored(estimate, truth, where)
    return float(np.sqrt(np.square(values[0] - values[1]).mean())) if values else np.nan


def psnr(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Peak signal-to-noise ratio in dB: 10 log10(1 / MSE), with 1 as the largest reflectance, at most 120."""
    error = rmse(estimate, truth, where)
    return float(-10 * np.log10(max(error**2, SMALLEST_MSE))) if np.isfinite(error) else np.nan


def sam(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Spectral angle (Kruse et al. 1993), in degrees, mean over scored pixels.

    Two black pixels have the same spectrum (0 degrees), a black one and another none in common (90 degrees).
    """
    values = scored(estimate, truth, where)
    return float(_angles(*values).mean()) if values else np.nan


def ergas(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Relative dimensionless global error (Wald 2000): 100 sqrt(mean over bands of (RMSE / mean of the truth)^2).

    The ratio of pixel sizes is 1: estimate and truth have the same. Over all scored pixels of the series together. NaN
    where a band of the truth is 0 on average.
    """
    values = scored(estimate, truth, where)
    if not values:
        return np.nan
    mse, level = np.square(values[0] - values[1]).mean(0), values[1].mean(0)
    return float(100 * np.sqrt((mse / level**2).mean())) if level.all() else np.nan


def ndvi_error(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Mean absolute error of the NDVI, (nir - red) / (nir + red), over scored pixels.

    The sum is kept at 0.001 or more, so that dark water does not decide.
    """
    values = scored(estimate, truth, where)
    return float(np.abs(_ndvi(values[0]) - _ndvi(values[1])).mean()) if values else np.nan


def ssim(estimate: ArrayLike, truth: ArrayLike, where: BoolArray) -> float:
    """Structural similarity (Wang et al. 2004), Gaussian window of 11 x 11 and sigma 1.5, values of 0-1.

    Computed on frames with the estimate inside ``where`` and the truth outside, mirrored at their borders, then
    averaged over the scored pixels and the bands: each date counts by its pixels.
    """
    if not scored(estimate, truth, where):
        return np.nan
    pixels = [structural_similarity(*pair)[:, gap] for *pair, gap in composites(estimate, truth, where)]
    return float(np.concatenate(pixels, axis=1).mean())


def structural_similarity(first: FloatArray, second: FloatArray) -> FloatArray:
    """SSIM of each pixel of two stacks of images, rows and columns last; the window is mirrored at the borders."""
    distance = np.arange(TAPS) - TAPS // 2
    kernel = np.exp(-(distance**2) / (2 * SIGMA**2))
    kernel /= kernel.sum()

    def smooth(image: FloatArray) -> FloatArray:
        return ndimage.correlate1d(ndimage.correlate1d(image, kernel, axis=-2), kernel, axis=-1)

    mean_1, mean_2 = smooth(first), smooth(second)
    squares = smooth(first**2) + smooth(second**2) - mean_1**2 - mean_2**2
    product = smooth(first * second) - mean_1 * mean_2
    luminance = (2 * mean_1 * mean_2 + C1) / (mean_1**2 + mean_2**2 + C1)
    similarity: FloatArray = luminance * (2 * product + C2) / (squares + C2)
    return similarity


def _angles(first: FloatArray, second: FloatArray) -> FloatArray:
    """Angles between spectra [N,4], in degrees; by the half angle, exact for small ones, too (Kahan)."""
    lengths = [np.linalg.norm(array, axis=1, keepdims=True) for array in (first, second)]
    units = [
        np.divide(array, length, out=np.zeros_like(array), where=length > 0)
        for array, length in zip((first, second), lengths)
    ]
    apart, together = (np.linalg.norm(units[0] + sign * units[1], axis=1) for sign in (-1, 1))
    return np.degrees(2 * np.arctan2(apart, together))


def _ndvi(spectra: FloatArray) -> FloatArray:
    red, infrared = spectra[:, 2], spectra[:, 3]
    index: FloatArray = (infrared - red) / np.maximum(infrared + red, 1e-3)
    return index
