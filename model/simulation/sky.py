"""Clouds and their shadows.

A cloud layer is a random field of optical thickness, made where the field is above the level that gives the wanted
cover. It is seen from above as a bright veil, and on the ground, moved away from the sun, as a shadow. The bands
look in slightly different directions, so that high clouds get fringes of colour, as in real Sentinel-2 images.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter, shift

from model.simulation.acquisition import Sun
from model.simulation.noise import FloatArray, correlated_noise
from model.simulation.spectra import FINE, by_band

# By band of spectra.BANDS. Displacement along the ground track in metres, per metre of height, against blue.
_PARALLAX = (0.0, 0.0052, 0.0088, 0.0026, 0.0099, 0.0109, 0.0119, 0.0124, 0.0070, 0.0135)
# What reaches the ground under an opaque cloud: skylight is blue.
_SKYLIGHT = (0.50, 0.42, 0.37, 0.31, 0.35, 0.34, 0.32, 0.30, 0.24, 0.21)
# How much bluer than the mean of the visible bands: thin cloud scatters more of it.
_BLUENESS = (1.5, 0.5, -0.5, -1.5, -0.7, -0.9, -1.1, -1.6, -2.6, -3.0)
# Cloud drops absorb the short-wave infrared.
_CLOUD_TONE = (1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.72, 0.52)

FARTHEST_SHADOW = 3.0  # scene sizes: under a low sun shadows of high clouds fall tens of kilometres away


@dataclass(frozen=True)
class CloudLayer:
    """A kind of cloud. Lengths in metres.

    size: of the largest clouds.  slope: of the power spectrum, larger is smoother.  depth: optical thickness one
    standard deviation above the threshold.  stretch: how many times longer than wide.  clumping: 0-1, how much a
    larger field groups the clouds.  blue: excess of blue light in thin parts.  shade: how much thicker the
    cloud is to sunlight than to the eye: droplets that hide little of the ground already scatter the direct beam.
    """

    kind: str
    height: float
    size: float
    slope: float
    depth: float
    stretch: float = 1.0
    clumping: float = 0.0
    blue: float = 0.02
    shade: float = 3.0


POPCORN = CloudLayer("popcorn", 1300, 75, 3.6, 2.4, clumping=0.5)
BROKEN = CloudLayer("broken", 1900, 260, 3.2, 2.8, stretch=1.3, clumping=0.45)
THICK = CloudLayer("thick", 2600, 1100, 3.2, 3.0, stretch=1.5)
THIN = CloudLayer("thin", 8500, 1300, 3.9, 0.33, stretch=2.0, blue=0.04, shade=1.3)
LAYERS = {layer.kind: layer for layer in (POPCORN, BROKEN, THICK, THIN)}


@dataclass(frozen=True)
class Sky:
    """Clouds of one date over the image grid.

    opacity: share of the ground hidden, by band [band, row, column].  brightness: reflectance of the cloud itself.
    sunlight: share of direct sunlight that reaches the ground [row, column].  high: share hidden by thin high cloud.
    """

    opacity: FloatArray
    brightness: FloatArray
    sunlight: FloatArray
    high: FloatArray


def clear_sky(shape: tuple[int, int], bands: int = FINE) -> Sky:
    """Return a sky without clouds."""
    nothing = np.zeros(shape, np.float32)
    return Sky(np.zeros((bands, *shape), np.float32), np.ones((bands, *shape), np.float32), nothing + 1, nothing)


def make_sky(
    generator: np.random.Generator,
    shape: tuple[int, int],
    pixel: float,
    cover: dict[str, float],
    sun: Sun,
    bands: int = FINE,
) -> Sky:
    """Return a sky with the given share of the scene under each kind of cloud (keys of LAYERS); pixel in metres."""
    sky = clear_sky(shape, bands)
    opacity, light = sky.opacity, np.zeros_like(sky.opacity)
    sunlight, high = sky.sunlight, sky.high
    for kind, share in cover.items():
        if share <= 0:
            continue
        layer = LAYERS[kind]
        south, east = _within(sun.shadow(layer.height), FARTHEST_SHADOW * max(shape) * pixel)
        south, east = south / pixel, east / pixel
        pad = int(np.ceil(max(abs(south), abs(east)))) + 4
        thickness = optical_thickness(generator, (shape[0] + 2 * pad, shape[1] + 2 * pad), pixel, layer, share, pad)
        thickness = gaussian_filter(thickness, 5.0 / pixel)
        inner = (slice(pad, pad + shape[0]), slice(pad, pad + shape[1]))
        tone = _tone(thickness, layer, pixel, sun)
        for band, parallax in enumerate(_PARALLAX[:bands]):
            offset = parallax * layer.height / pixel
            seen = shift(thickness, (offset, 0.17 * offset), order=1, mode="nearest")[inner]
            veil = 1 - np.exp(-seen * (1 + layer.blue * _BLUENESS[band]))
            colour = (1 + 0.5 * layer.blue * _BLUENESS[band]) * _CLOUD_TONE[band]
            light[band] = light[band] * (1 - veil) + tone[inner] * colour * veil
            opacity[band] = 1 - (1 - opacity[band]) * (1 - veil)
        moved = shift(thickness, (south, east), order=1, mode="nearest")[inner]
        sunlight = sunlight * gaussian_filter(np.exp(-layer.shade * moved), 0.0046 * layer.height / pixel)
        if kind == "thin":
            high = (1 - np.exp(-thickness[inner])).astype(np.float32)
    # The light was summed with its weights: divide by them for the reflectance of the cloud alone.
    return Sky(opacity, light / np.maximum(opacity, np.float32(1e-6)), sunlight.astype(np.float32), high)


def _within(shadow: tuple[float, float], farthest: float) -> tuple[float, float]:
    """Return the shadow's place, no farther than ``farthest``: what falls into the scene from beyond is as random."""
    share = min(1.0, farthest / max(np.hypot(*shadow), 1e-9))
    return shadow[0] * share, shadow[1] * share


def optical_thickness(
    generator: np.random.Generator, shape: tuple[int, int], pixel: float, layer: CloudLayer, share: float, pad: int = 0
) -> FloatArray:
    """Return optical thickness [row, column] that covers ``share`` of the scene within a border of ``pad`` pixels."""
    angle = float(generator.uniform(0, np.pi))
    field = correlated_noise(generator, shape, layer.size / pixel, layer.slope, layer.stretch, angle)
    if layer.clumping:
        groups = correlated_noise(generator, shape, 5 * layer.size / pixel, 4.0)
        field = np.sqrt(1 - layer.clumping**2) * field + layer.clumping * groups
    inner = field[pad : shape[0] - pad, pad : shape[1] - pad]
    level = float(np.quantile(inner, 1 - min(share, 1.0))) if share < 1 else float(inner.min()) - 1.0
    above = np.maximum(field - level, 0)
    return (layer.depth * above**1.35).astype(np.float32)


def _tone(thickness: FloatArray, layer: CloudLayer, pixel: float, sun: Sun) -> FloatArray:
    """Return the reflectance of the cloud: thick parts are brighter, sides towards the sun brighter than the others."""
    if layer.kind == "thin":
        return (0.46 + 0.10 * np.tanh(thickness)).astype(np.float32)
    tops = gaussian_filter(np.log1p(thickness), 12.0 / pixel)
    south, east = np.gradient(tops)
    towards = -(south * -np.cos(sun.azimuth) + east * np.sin(sun.azimuth))
    relief = np.clip(0.5 * np.tan(sun.zenith) * towards, -0.16, 0.16)
    return (0.50 + 0.38 * np.tanh(thickness / 3.5) + relief).astype(np.float32)


def cover_with(ground: FloatArray, sky: Sky) -> FloatArray:
    """Return the ground [band, row, column] in the shadow of the clouds and behind them."""
    skylight = by_band(_SKYLIGHT, len(ground))[:, None, None]
    shaded = ground * (skylight + (1 - skylight) * sky.sunlight)
    return shaded * (1 - sky.opacity) + sky.brightness * sky.opacity
