"""A simulated series without clouds for tests, and what can be laid on it."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from scipy import ndimage

from model.simulation import SimulationSettings, simulate

DATES, SIDE = 9, 128
WHITE = np.array([0.62, 0.63, 0.64, 0.68], np.float32)  # of thick cloud


@lru_cache
def _simulated():
    settings = SimulationSettings(shape=(SIDE, SIDE), dates=DATES, skies=({},), partial_swath=None)
    acquisitions = list(simulate(settings, 7))
    return [a.date for a in acquisitions], np.stack([a.image for a in acquisitions]).astype(np.float32)


def dates():
    """The dates of the scene."""
    return list(_simulated()[0])


def clear():
    """Reflectance [T,4,H,W] as seen without any cloud, noise included; a copy."""
    return _simulated()[1].copy()


def smooth(seed, radius=12.0, shape=(SIDE, SIDE)):
    """A smooth random field in 0 to 1 [H,W]."""
    field = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=shape), radius, mode="wrap")
    return ((field - field.min()) / np.ptp(field)).astype(np.float32)


def veil(image, thickness):
    """Cloud of ``thickness`` (0 to 1, a number or [H,W]) laid on an image [4,H,W]."""
    return (image * (1 - thickness) + WHITE[:, None, None] * thickness).astype(np.float32)


def overcast(image, seed=3):
    """The image under thick cloud, uneven at large and in detail, through which hardly anything of the ground shows."""
    cloud = veil(image, 0.9 + 0.1 * smooth(seed)) * (0.8 + 0.2 * smooth(seed + 1))
    return (cloud + 0.1 * (smooth(seed + 2, 2.0) - 0.5)).astype(np.float32)


def remnant(share, seed=4):
    """A compact part of the area of this share: what a mask leaves of an overcast date [H,W]."""
    field = smooth(seed, 6.0)
    return field > np.quantile(field, 1 - share)
