"""Small series to score in tests."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

RNG_SEED = 3


def series(dates=3, size=40, seed=RNG_SEED):
    """A textured truth, an estimate with errors, and gaps of a block, of a whole date and of scattered pixels."""
    rng = np.random.default_rng(seed)
    rough = ndimage.gaussian_filter(rng.normal(0, 1, (dates, 4, size, size)), (0, 0, 1.5, 1.5))
    truth = np.clip(0.18 + 0.15 * rough, 0.02, 0.9)
    estimate = truth + ndimage.gaussian_filter(rng.normal(0, 0.05, truth.shape), (0, 0, 1, 1))
    where = np.zeros((dates, size, size), bool)
    where[0, size // 4 : size // 2, size // 3 : -size // 4] = True
    where[1:2] = True
    where[2:] = rng.random(where[2:].shape) < 0.1
    return estimate, truth, where
