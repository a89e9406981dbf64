"""Gaussian smoothing of many images at once, as products with band matrices: one code for NumPy and torch.

Each axis is a matrix product by blocks of BLOCK pixels with what lies within the Gaussian's reach of them. Libraries of
linear algebra do that faster than a convolution of a float32 image is done pixel by pixel, on a GPU by far.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter1d

from model.core.arrays import namespace, tensor

BLOCK = 32  # pixels
GPU_BLOCK = 256  # there a product costs a call first of all


def gaussian_smooth(images: Any, sigma: float, mode: str = "nearest", truncate: float = 4.0) -> Any:
    """Smooth float32 images [..., row, column]; mode and truncate as of scipy.ndimage.gaussian_filter."""
    xp = namespace(images)
    shape = tuple(images.shape)
    step, device = (BLOCK, None) if xp is np else (GPU_BLOCK, images.device)
    flat = images.reshape(-1, *shape[-2:])
    across, smooth = xp.empty_like(flat), xp.empty_like(flat)
    for inner, reach, weights in band(shape[-1], step, sigma, mode, truncate, device):
        across[:, :, inner] = xp.matmul(flat[:, :, reach], weights.T)
    for inner, reach, weights in band(shape[-2], step, sigma, mode, truncate, device):
        smooth[:, inner] = xp.matmul(weights, across[:, reach])
    return smooth.reshape(shape)


@lru_cache(maxsize=64)
def band(
    length: int, step: int, sigma: float, mode: str, truncate: float, device: Any
) -> tuple[tuple[slice, slice, Any], ...]:
    """For each block of ``step`` pixels of an axis: where it is, where what it sees is, and weights [block, seen].

    device: of torch, or None for NumPy.
    """
    radius = int(truncate * sigma + 0.5)
    full = gaussian_filter1d(np.eye(length), sigma, axis=0, mode=mode, truncate=truncate).astype(np.float32)
    blocks = []
    for first in range(0, length, step):
        inner = slice(first, min(first + step, length))
        reach = slice(max(0, first - radius), min(inner.stop + radius, length))
        weights = np.ascontiguousarray(full[inner, reach])
        blocks.append((inner, reach, weights if device is None else tensor(weights, device)))
    return tuple(blocks)
