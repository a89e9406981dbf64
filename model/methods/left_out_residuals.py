"""Residual compensation: how wrong the estimate is beside a gap says how wrong it is within."""

from __future__ import annotations

import numpy as np

from model.core.types import BoolArray, FloatArray
from model.methods.fallback import FALLBACK_MARGIN, FULL_WEIGHT, smooth
from model.methods.robust import redescending

SIGMAS = (1.0, 2.0, 5.0)  # pixels
NARROW_SHARE = 0.5  # of what is left to say, that a Gaussian narrower than the last may say where it is trusted
MARGIN = FALLBACK_MARGIN


def compensate(estimate: FloatArray, reflectance: FloatArray, observed: BoolArray, limit: FloatArray) -> None:
    """Spread the residuals of a date's observed pixels around them, in place; arrays [band, row, column].

    limit [band]: residuals near it count less, and those beyond do not: clouds that the mask misses leave large ones.
    Normalised Gaussians of SIGMAS, each of which leaves a pixel's own residual out and fades where it reaches no
    observed pixel; what a narrow one leaves is the wider ones'. Nothing is looked at beyond MARGIN pixels.
    """
    if not observed.any():
        return
    residual = np.where(observed, reflectance - estimate, np.float32(0))
    trusted = observed * redescending(np.abs(residual / limit[:, None, None]).max(0))
    residual *= trusted
    left = np.ones(observed.shape, np.float32)
    for sigma in SIGMAS:
        own = centre_weight(sigma)
        weight = smooth(trusted, sigma) - own * trusted
        share = left * np.clip(weight / FULL_WEIGHT, 0, 1) * (1 if sigma == SIGMAS[-1] else NARROW_SHARE)
        left -= share
        share /= np.maximum(weight, 1e-3)
        for band in range(len(estimate)):
            estimate[band] += (smooth(residual[band], sigma) - own * residual[band]) * share


def centre_weight(sigma: float) -> np.float32:
    """The share of a pixel's own value in its smoothed value, away from borders."""
    side = 2 * MARGIN + 1
    impulse = np.zeros((side, side), np.float32)
    impulse[MARGIN, MARGIN] = 1
    return np.float32(smooth(impulse, sigma)[MARGIN, MARGIN])
