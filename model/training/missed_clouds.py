"""What clouds laid on clear ground make of it: soft edges, haze, smooth overcast, shadows; and masks that err."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from model.core.types import BoolArray, FloatArray
from model.simulation.noise import correlated_noise
from model.training.gaps import OVERCAST, Gaps

UNKNOWN = 255  # whether a pixel is corrupted
SEEN_THROUGH, FAINT = 0.1, 0.02  # opacity from which on a pixel is cloud, and from which on it is not clear ground
THINNEST = 0.15  # opacity of haze
SHADED = 0.3  # share of a shadow's darkness from which on a pixel is shadow
SKYLIGHT = (0.25, 0.12, 0.05, 0.0)  # of the light that a shadow takes, what the sky gives back, by band
SMOOTH = 0.3  # chance that a lost date is a smooth sheet
FARTHEST_SHADOW = 40  # pixels
MOST_MISSED, MOST_LEFT = 1 / 3, 0.03  # share of clouds missed whole, and of an overcast date left unmarked, at worst
EDGE_MISSED = 2  # pixels, at worst


@dataclass(frozen=True)
class CloudedGround:
    """Ground under clouds: image [T,4,h,w], changed [T,h,w], corrupt uint8 [T,h,w]: 1, 0, UNKNOWN where faint."""

    image: FloatArray
    changed: BoolArray
    corrupt: NDArray[np.uint8]


def under_clouds(
    ground: FloatArray, clear: BoolArray, gaps: Gaps, rng: np.random.Generator, vary: bool
) -> CloudedGround:
    """Lay the clouds of ``gaps`` on ``ground`` [T,4,h,w] where that is ``clear`` [T,h,w].

    vary: with soft edges, half of the time thinned to haze, now and then with a shadow beside, and lost dates now and
    then as smooth sheets; otherwise as they are.
    """
    image, changed = ground.copy(), np.zeros_like(clear)
    corrupt = np.zeros(clear.shape, np.uint8)
    for t in np.flatnonzero(gaps.hidden.any((1, 2))):
        cloud, shape = gaps.cloud[t], np.isfinite(gaps.cloud[t]).all(0)
        whole = bool(gaps.hidden[t][clear[t]].all())
        if vary and whole and (rng.random() < SMOOTH or shape.mean() < OVERCAST):
            cloud, shape = smooth_sheet(rng, (shape.shape[0], shape.shape[1])), np.ones_like(shape)
        if not shape.any():
            continue
        shade = np.zeros(shape.shape, np.float32)
        if vary:
            cloud, opacity = softened(cloud, shape, rng)
            if not whole and rng.random() < 0.5:
                shade = _shifted(opacity, rng) * (1 - opacity)
                image[t] *= 1 - shade * _darkness(rng)
            if rng.random() < 0.5:
                opacity = opacity * np.float32(rng.uniform(THINNEST, 1))
        else:
            opacity = shape.astype(np.float32)
        image[t] += opacity * (np.where(np.isfinite(cloud), cloud, 0) - image[t])
        changed[t] = clear[t] & ((opacity > FAINT) | (shade > FAINT))
        corrupt[t] = np.where((opacity > SEEN_THROUGH) | (shade > SHADED), 1, UNKNOWN)
    return CloudedGround(
        np.where(changed[:, None], image, ground), changed, np.where(changed, corrupt, 0).astype(np.uint8)
    )


def smooth_sheet(rng: np.random.Generator, shape: tuple[int, int]) -> FloatArray:
    """Overcast without structure [4,h,w]: bright, nearly white, brighter here and there by a few percent."""
    brightness, roughness = rng.uniform(0.2, 0.95), rng.uniform(0.005, 0.1)
    colour = 1 + rng.normal(0, 0.02, 4) + rng.uniform(-0.05, 0.08) * np.array([1, 0, -0.5, 1])
    field = 1 + roughness * correlated_noise(rng, shape, rng.uniform(8, 60))
    return np.clip(brightness * colour[:, None, None] * field, 0.02, 2).astype(np.float32)


def softened(cloud: FloatArray, shape: BoolArray, rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
    """A cloud [4,h,w] continued beyond its ``shape`` [h,w], and its opacity [h,w], which falls over a few pixels."""
    nearest = ndimage.distance_transform_edt(~shape, return_distances=False, return_indices=True)
    around = ndimage.gaussian_filter(shape.astype(np.float32), rng.uniform(0.5, 3))
    opacity = np.where(shape, np.float32(1), np.minimum(1, 2 * around))
    return cloud[:, nearest[0], nearest[1]], opacity.astype(np.float32)


def missed(clouds: BoolArray, clear: BoolArray, severity: float, rng: np.random.Generator) -> BoolArray:
    """What a mask that errs leaves visible of ``clouds`` [T,h,w], which lie on what was ``clear`` [T,h,w].

    Some clouds are missed whole, of others the edge, and a little of overcast dates.  severity: from 0, nothing, to 1,
    as much as the scene classification of Sentinel-2 has been seen to miss.
    """
    found = np.zeros_like(clouds)
    for t in np.flatnonzero(clouds.any((1, 2))):
        cloud = clouds[t]
        if cloud.sum() > OVERCAST * clear[t].sum():
            field = correlated_noise(rng, (cloud.shape[0], cloud.shape[1]), rng.uniform(2, 10))
            field[~cloud] = -np.inf
            left = int(cloud.sum() * rng.uniform(0, severity * MOST_LEFT))
            found[t].flat[np.argsort(field, axis=None)[cloud.size - left :]] = True
            continue
        parts, count = ndimage.label(cloud)
        overlooked = np.r_[False, rng.random(count) < severity * MOST_MISSED][parts]
        width = int(rng.integers(0, round(severity * EDGE_MISSED) + 1))
        if width:
            overlooked |= ~ndimage.binary_erosion(cloud, iterations=width, border_value=1)
        found[t] = cloud & overlooked
    return found


def draw_severity(rng: np.random.Generator) -> float:
    """How badly a mask errs that does: mostly a little."""
    return float(rng.random() ** 2)


def _shifted(opacity: FloatArray, rng: np.random.Generator) -> FloatArray:
    """The opacity [h,w] at another place, as a shadow is; what comes from outside is clear."""
    move = rng.integers(-FARTHEST_SHADOW, FARTHEST_SHADOW + 1, 2)
    moved: FloatArray = ndimage.shift(opacity, move, order=0, mode="constant", cval=0)
    return ndimage.gaussian_filter(moved, rng.uniform(0.5, 2)).astype(np.float32)


def _darkness(rng: np.random.Generator) -> FloatArray:
    """The share of light that a shadow takes [4,1,1]."""
    taken = rng.uniform(0.3, 0.75) * (1 - np.array(SKYLIGHT))
    return taken.astype(np.float32)[:, None, None]
