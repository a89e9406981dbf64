"""A series as it would be under further clouds, of which its mask misses a part: what real masks do.

A third of the clouds is missed whole, the others at their edges, and a little of an overcast date is taken for clear.
The clouds are simulated: opaque, bright, nearly white and smooth, so nothing of the ground shows through them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window
from scipy import ndimage

from model.core.gap_types import BLOB
from model.core.types import BoolArray, FloatArray
from model.reading.series import Block, Series

SIDE = 512  # pixels after which the clouds repeat themselves: so large an area need not be kept
COVER = (0.2, 0.6)  # share of a date under clouds that are not overcast
BRIGHT = (0.35, 0.8)  # reflectance
UNEVEN = 0.08  # by how much of its brightness a cloud varies
TINT = 0.03  # and a band of it from the others
MISSED = 1 / 3  # of the clouds, whole
EDGE = 2  # pixels of the others
LEFT = 0.01  # of an overcast date
SPECK = 4.0  # pixels: coarseness of what is left of it


@dataclass(frozen=True)
class RepeatingClouds:
    """Clouds of one date, which repeat themselves in both directions. Arrays of SIDE by SIDE pixels.

    cloud: bool, what is under cloud.  marked: bool, what of it the mask marks.  brightness: [band,...], reflectance
    of cloud.
    """

    cloud: BoolArray
    marked: BoolArray
    brightness: FloatArray

    def cut(self, window: Window) -> RepeatingClouds:
        """The part over a window."""
        rows = (int(window.row_off) + np.arange(int(window.height))) % SIDE
        columns = (int(window.col_off) + np.arange(int(window.width))) % SIDE
        part = (..., rows[:, None], columns)
        return RepeatingClouds(self.cloud[part], self.marked[part], self.brightness[part])


def make_sky(overcast: bool, generator: np.random.Generator, bands: int = 4) -> RepeatingClouds:
    """Clouds over a part of a date, or over all of it."""
    relief = 1 + UNEVEN * _field(generator, BLOB)
    colour = generator.uniform(*BRIGHT) * (1 + generator.uniform(-TINT, TINT, (bands, 1, 1)))
    brightness = np.clip(colour * relief, 0.1, 1).astype(np.float32)
    if overcast:
        cloud = np.ones((SIDE, SIDE), bool)
        speck = _field(generator, SPECK)
        return RepeatingClouds(cloud, speck <= np.quantile(speck, 1 - LEFT), brightness)
    shape = _field(generator, BLOB)
    cloud = shape > np.quantile(shape, 1 - generator.uniform(*COVER))
    parts, count = ndimage.label(cloud)
    found = np.append(False, generator.random(count) >= MISSED)[parts]
    return RepeatingClouds(cloud, ndimage.binary_erosion(found, iterations=EDGE, border_value=1), brightness)


def _field(generator: np.random.Generator, coarseness: float) -> FloatArray:
    """Smooth noise without a seam, of mean 0 and standard deviation 1."""
    field = ndimage.gaussian_filter(generator.normal(size=(SIDE, SIDE)), coarseness, mode="wrap")
    return ((field - field.mean()) / field.std()).astype(np.float32)


class CloudedSeries(Series):
    """A series with clouds laid on some of its dates, and a mask that marks a part of them.

    All that a method is fitted to and fills is read through it; nothing of the ground beneath the clouds is left.
    """

    def __init__(self, series: Series, skies: dict[int, RepeatingClouds]) -> None:
        """Lay ``skies`` on the dates of ``series`` with these numbers."""
        super().__init__(series.images, series._whole, series.area)
        self.part, self._skies = series.part, skies

    def read(self, window: Window) -> Block:
        """See Series.read. What the series' own mask marks stays marked."""
        block = super().read(window)
        reflectance, observed = block.reflectance.copy(), block.observed.copy()
        for date, whole in self._skies.items():
            sky = whole.cut(window)
            reflectance[date] = np.where(sky.cloud & block.valid[date], sky.brightness, reflectance[date])
            observed[date] &= ~sky.marked
        return Block(reflectance, observed, block.valid, block.covered, window)
