"""Residual compensation: how wrong the estimate is beside a gap says how wrong it is within."""

from __future__ import annotations

from functools import cache

import numpy as np

from model.core.arrays import namespace
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
    xp = namespace(estimate)
    residual = xp.where(observed, reflectance - estimate, 0.0)
    trusted = observed * redescending(xp.max(xp.abs(residual / limit[:, None, None]), axis=0))
    told = xp.concatenate([trusted[None], residual * trusted])  # how far to be trusted, and what is to be spread
    left = xp.ones_like(trusted)
    for sigma in SIGMAS:
        spread = smooth(told, sigma)
        spread -= centre_weight(sigma) * told
        weight = spread[0]
        share = left * xp.clip(weight / FULL_WEIGHT, 0, 1) * (1 if sigma == SIGMAS[-1] else NARROW_SHARE)
        left -= share
        share /= xp.clip(weight, 1e-3, None)
        spread[1:] *= share
        estimate += spread[1:]


@cache
def centre_weight(sigma: float) -> float:
    """The share of a pixel's own value in its smoothed value, away from borders."""
    side = 2 * MARGIN + 1
    impulse = np.zeros((side, side), np.float32)
    impulse[MARGIN, MARGIN] = 1
    return float(smooth(impulse, sigma)[MARGIN, MARGIN])
