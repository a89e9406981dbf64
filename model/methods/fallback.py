"""What to say of a pixel that no date observes: its neighbours' estimates, smoothed; far from any, a mean."""

from __future__ import annotations

from typing import Any

from model.core.arrays import float32, namespace
from model.core.smoothing import gaussian_smooth
from model.core.types import BoolArray, FloatArray

FALLBACK_SIGMA = 5.0  # pixels
FALLBACK_TRUNCATE = 4.0
FALLBACK_MARGIN = int(FALLBACK_SIGMA * FALLBACK_TRUNCATE)
FULL_WEIGHT = 0.05  # share of the Gaussian's mass that must be observed for the neighbours to count in full


def smooth(images: FloatArray, sigma: float = FALLBACK_SIGMA) -> FloatArray:
    """Gaussian smoothing of [..., row, column], borders repeated; reaches FALLBACK_TRUNCATE times sigma pixels."""
    return gaussian_smooth(float32(images), sigma, "nearest", FALLBACK_TRUNCATE)


def fill_never_observed(values: FloatArray, known: Any, mean: FloatArray | None = None) -> None:
    """Replace values [T,4,H,W] in place where known [H,W] is False.

    mean: [T,4], used far from any known pixel; by default the mean of the window's own known pixels, else 0.
    """
    if known.all():
        return
    xp = namespace(values)
    if mean is None:
        mean = values[:, :, known].mean(2) if known.any() else xp.zeros_like(values[:, :, 0, 0])
    rows, columns = (_reach(~known, axis) for axis in (0, 1))  # all that tells of what is not known
    values, known = values[..., rows, columns], known[rows, columns]
    unknown = ~known
    weight = smooth(float32(known))[unknown]
    scale = 1 / xp.clip(weight, FULL_WEIGHT, None)
    distance = 1 - xp.clip(weight / FULL_WEIGHT, None, 1)
    for image, level in zip(values, mean):
        near = smooth(xp.where(known, image, 0.0))[:, unknown]
        image[:, unknown] = near * scale + level[:, None] * distance


def _reach(area: BoolArray, axis: int) -> slice:
    """Where along an axis ``area`` [H,W] lies, and what is within FALLBACK_MARGIN of it."""
    found = namespace(area).any(area, axis=1 - axis).nonzero()
    places = found[0] if isinstance(found, tuple) else found[:, 0]
    return slice(max(0, int(places[0]) - FALLBACK_MARGIN), int(places[-1]) + FALLBACK_MARGIN + 1)
