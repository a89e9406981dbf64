"""A scene classification (SCL) as the Sentinel-2 level 2A processor delivers it: 20 m pixels, and not always right."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation

from model.simulation.noise import FloatArray
from model.simulation.sky import Sky

BoolArray = NDArray[np.bool_]


class Scl(IntEnum):
    """Values of the scene classification (Sentinel-2 level 2A product definition)."""

    NO_DATA = 0
    SATURATED = 1
    DARK = 2
    CLOUD_SHADOW = 3
    VEGETATION = 4
    BARE = 5
    WATER = 6
    UNCLASSIFIED = 7
    CLOUD_MEDIUM = 8
    CLOUD_HIGH = 9
    CIRRUS = 10
    SNOW = 11


def classify(
    generator: np.random.Generator, image: FloatArray, water: FloatArray, sky: Sky, seen: BoolArray, buffer: int = 1
) -> NDArray[np.uint8]:
    """Return SCL values [row, column].

    image: reflectance [band, row, column].  water: share of water in each pixel.  seen: False outside the swath.
    buffer: by how many 20 m pixels clouds and shadows are widened; faint edges beyond it are missed, as in real ones.
    """
    rows, columns = seen.shape
    red, nir = _coarse(image[2]), _coarse(image[3])
    opacity, high, sunlight = _coarse(sky.opacity[1]), _coarse(sky.high), _coarse(sky.sunlight)
    ndvi = (nir - red) / np.maximum(nir + red, 1e-3)
    classes = np.where(ndvi > 0.38, Scl.VEGETATION, Scl.BARE).astype(np.uint8)
    brightness = _coarse(image[:3].mean(axis=0))
    classes[(ndvi < 0.3) & (brightness > 0.235)] = Scl.UNCLASSIFIED
    classes[(brightness < 0.045) & (nir < 0.13)] = Scl.DARK
    classes[_coarse(water) > 0.6] = Scl.WATER
    shadow = _widened(sunlight < 0.86, buffer)
    classes[shadow] = Scl.CLOUD_SHADOW
    widened = _widened(opacity > 0.035, buffer)
    classes[widened] = Scl.CLOUD_MEDIUM
    classes[opacity > 0.5] = Scl.CLOUD_HIGH
    classes[widened & (high > 0.03) & (opacity - high < 0.25)] = Scl.CIRRUS
    # Bright roofs are now and then taken for clouds.
    roofs = (classes == Scl.UNCLASSIFIED) & ~widened & (generator.random(classes.shape) < 0.25)
    classes[roofs] = Scl.CLOUD_MEDIUM
    fine = np.repeat(np.repeat(classes, 2, axis=0), 2, axis=1)[:rows, :columns].copy()
    fine[~seen] = Scl.NO_DATA
    return fine


def _coarse(field: FloatArray) -> FloatArray:
    """Average over 2 x 2 pixels; an odd border is repeated."""
    padded = np.pad(field, [(0, size % 2) for size in field.shape], mode="edge")
    return padded.reshape(padded.shape[0] // 2, 2, padded.shape[1] // 2, 2).mean(axis=(1, 3), dtype=np.float32)


def _widened(mask: BoolArray, by: int) -> BoolArray:
    return np.asarray(binary_dilation(mask, np.ones((3, 3), bool), iterations=by)) if by > 0 else mask
