"""Samples from the simulator: everything is known of them, also what lies under clouds that the mask has missed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from model.core.gap_types import GAP_TYPES, PARTIAL
from model.core.types import BoolArray, FloatArray
from model.simulation import simulate
from model.simulation.noise import correlated_noise
from model.simulation.sky import Sky
from model.simulation.variety import draw_settings
from model.training.gaps import TYPE_SHARES, Clouds, draw_gaps
from model.training.samples import FEWEST_HIDDEN, GappedScene, TrainingSample, estimated

ATTEMPTS = 6
CLOUDED, SHADED = 0.02, 0.95  # opacity from which on, share of sunlight up to which a pixel counts as corrupted
SIMULATED = "simulated"


def make_simulated_sample(
    clouds: Sequence[Clouds], crop: int, dates: int, seed: int, kind: str | None = None, base: str = "regression"
) -> TrainingSample | None:
    """Simulate a scene of ``crop`` pixels and ``dates`` dates with gaps, as make_sample() cuts real ones."""
    rng = np.random.default_rng([seed, 1])
    for attempt in range(ATTEMPTS):
        drawn = kind or str(rng.choice(GAP_TYPES, p=TYPE_SHARES))
        scene = _simulated_scene(clouds, crop, dates, drawn, rng, seed * ATTEMPTS + attempt)
        if scene is not None:
            return estimated(scene, base)
    return None


def _simulated_scene(
    clouds: Sequence[Clouds], crop: int, dates: int, kind: str, rng: np.random.Generator, seed: int
) -> GappedScene | None:
    """A simulated series, masked as real ones are: not quite rightly. Also hides dates, or lays real clouds on them."""
    simulation = simulate(draw_settings(rng, (crop, crop), dates), seed)
    acquired = list(simulation)
    image = np.stack([one.image for one in acquired])
    truth = np.stack([one.truth for one in acquired])
    valid = np.stack([one.seen for one in acquired])
    corrupt = np.stack([_corrupted(one.sky) for one in acquired])
    masked = _masks(rng, [one.sky for one in acquired])
    clear = valid & ~masked
    hidden_dates = np.zeros_like(clear)
    if kind != PARTIAL or rng.random() < 0.5:
        gaps = draw_gaps(clear, kind, clouds, rng)
        pasted = gaps.hidden & np.isfinite(gaps.cloud).all(1)
        image = np.where(pasted[:, None], gaps.cloud, image)
        corrupt |= pasted
        hidden_dates = gaps.hidden
    visible = clear & ~hidden_dates
    hidden = ~visible | (corrupt & valid)  # also what the mask has missed
    if hidden.sum() < FEWEST_HIDDEN or visible.any((1, 2)).sum() < 2:
        return None
    labels = np.where(valid, corrupt, 255).astype(np.uint8)
    image = np.where(valid[:, None], image, 0).astype(np.float32)
    return GappedScene(SIMULATED, kind, image, truth, visible, hidden, valid, labels, list(simulation.dates))


def _corrupted(sky: Sky) -> BoolArray:
    return np.asarray((sky.opacity.max(0) > CLOUDED) | (sky.sunlight < SHADED))


def _masks(rng: np.random.Generator, skies: Sequence[Sky]) -> BoolArray:
    """What a mask takes for cloud or shadow [T,h,w]; how sensitive it is, and what it gets wrong, differs by series."""
    opacity, sunlight = rng.uniform(0.02, 0.15), rng.uniform(0.75, 0.95)
    widening, sees_shadow = int(rng.integers(0, 4)), rng.random() < 0.9
    false_alarms, holes = rng.random() < 0.2, rng.random() < 0.3
    masks = []
    for sky in skies:
        mask = sky.opacity.max(0) > opacity
        if sees_shadow:
            mask |= sky.sunlight < sunlight
        if widening:
            mask = ndimage.binary_dilation(mask, iterations=widening)
        if holes and rng.random() < 0.5:
            mask = mask & ~_blobs(rng, mask.shape, 0.08)
        if false_alarms and rng.random() < 0.5:
            mask = mask | _blobs(rng, mask.shape, 0.04)
        masks.append(mask)
    return np.stack(masks)


def _blobs(rng: np.random.Generator, shape: tuple[int, ...], share: float) -> BoolArray:
    field: FloatArray = correlated_noise(rng, (shape[0], shape[1]), 6.0, 3.0)
    return np.asarray(field > np.quantile(field, 1 - share))
