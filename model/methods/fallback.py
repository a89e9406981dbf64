"""What to say of a pixel that no date observes: its neighbours' estimates, smoothed; far from any, a mean."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from model.core.types import BoolArray, FloatArray

FALLBACK_SIGMA = 5.0  # pixels
FALLBACK_TRUNCATE = 4.0
FALLBACK_MARGIN = int(FALLBACK_SIGMA * FALLBACK_TRUNCATE)
FULL_WEIGHT = 0.05  # share of the Gaussian's mass that must be observed for the neighbours to count in full


def smooth(image: FloatArray, sigma: float = FALLBACK_SIGMA) -> FloatArray:
    """Gaussian smoothing of [row, column], borders repeated; reaches FALLBACK_TRUNCATE times sigma pixels."""
    return np.asarray(gaussian_filter(image, sigma, mode="nearest", truncate=FALLBACK_TRUNCATE), np.float32)


def fill_never_observed(values: FloatArray, known: BoolArray, mean: FloatArray | None = None) -> None:
    """Replace values [T,4,H,W] in place where known [H,W] is False.

    mean: [T,4], used far from any known pixel; by default the mean of the window's own known pixels, else 0.
    """
    if known.all():
        return
    if mean is None:
        mean = values[:, :, known].mean(2) if known.any() else np.zeros(values.shape[:2], np.float32)
    weight = smooth(known.astype(np.float32))[~known]
    scale = 1 / np.maximum(weight, FULL_WEIGHT)
    distance = 1 - np.minimum(weight / FULL_WEIGHT, 1)
    for t in range(values.shape[0]):
        for band in range(values.shape[1]):
            near = smooth(np.where(known, values[t, band], np.float32(0)))[~known]
            values[t, band][~known] = near * scale + mean[t, band] * distance
