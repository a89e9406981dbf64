"""A series: dated images on one grid, read window by window as reflectance and as what is observed."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy import ndimage

from model.core.types import BoolArray, FloatArray
from model.reading.acquisitions import DatedImage, Pixels, read_acquisition
from model.reading.area import Area
from model.reading.grids import Grid
from model.reading.inputs import SeriesOptions
from model.reading.rasters import DatasetPool

__all__ = ["Block", "DatedImage", "Series", "SeriesOptions"]

_BORDER = threading.Lock()  # one thread looks for the border, the others wait for it
_OVERVIEW = 1024  # pixels: longest side of the view in which the outside of a series is told from its holes


@dataclass(frozen=True)
class Block:
    """A window of a series. reflectance: float32 [time,band,h,w], 0 where there are no data.

    observed: bool [time,h,w], all bands have data and the mask lets the pixel be used.
    valid: bool [time,h,w], all bands have data, be it cloud.
    covered: bool [h,w], some date has data in some band.  window: of the series' grid.
    """

    reflectance: FloatArray
    observed: BoolArray
    valid: BoolArray
    covered: BoolArray
    window: Window


class Series:
    """Dated images on one grid. Can be pickled: files are opened when they are first read, wherever that is."""

    def __init__(self, images: Sequence[DatedImage], grid: Grid, area: Area | None = None) -> None:
        """``images`` are sorted by date, a date each; their scales are known. ``area``: the part of ``grid`` to use.

        ``self.grid`` is the grid of that part; windows are windows of it. ``self.part``: what is to be filled of that
        grid, all of it unless more is seen than that. ``self.roles``: what each band is, see Acquisition.
        """
        self.images = list(images)
        self.area = area
        self._whole = grid
        self.grid = area.grid_of(grid) if area else grid
        self.part = Window(0, 0, self.grid.width, self.grid.height)
        self.dates = [image.date for image in self.images]
        self.days: NDArray[np.float64] = np.array([(d - self.dates[0]).days for d in self.dates], np.float64)
        self.roles = self.images[0].roles
        self._pool = DatasetPool()
        self._border: BoolArray | None = None

    @property
    def has_masks(self) -> bool:
        """True if some image has a mask of its own, so that missing data is not how clouds are marked."""
        return any(a.mask is not None for image in self.images for a in image.acquisitions)

    def read(self, window: Window) -> Block:
        """Read a window inside of the grid. Raises InputError truncated if a file cannot be read."""
        shape = (len(self.images), int(window.height), int(window.width))
        reflectance = np.empty((shape[0], len(self.roles), *shape[1:]), np.float32)
        observed, valid = np.empty(shape, bool), np.empty(shape, bool)
        covered = np.zeros(shape[1:], bool)
        for t in range(shape[0]):
            pixels = self.read_date(t, window)
            np.logical_and(pixels.valid, pixels.usable, out=observed[t])
            valid[t] = pixels.valid
            covered |= pixels.valid | pixels.partial
            reflectance[t] = np.where(pixels.valid, pixels.values, 0)
        return Block(reflectance, observed, valid, covered, window)

    def read_date(self, t: int, window: Window, with_mask: bool = True) -> Pixels:
        """What date ``t`` shows of a window. Errors as read(). with_mask: also what its mask lets be used."""
        self._check_inside(window)
        source, images = self._in_whole(window), self.images[t].acquisitions
        with_mask = with_mask or len(images) > 1  # the clearest come first, which masks say
        return _merge([read_acquisition(self._pool, image, self._whole, source, with_mask) for image in images])

    def _check_inside(self, window: Window) -> None:
        rows, columns = window.row_off + window.height, window.col_off + window.width
        if min(window.row_off, window.col_off) < 0 or rows > self.grid.height or columns > self.grid.width:
            raise ValueError(f"{window} is not inside of {self.grid.width} x {self.grid.height} pixels")

    def _in_whole(self, window: Window) -> Window:
        """The same place as a window of the grid that the images are read on."""
        if self.area is None:
            return window
        start = self.area.window
        return Window(window.col_off + start.col_off, window.row_off + start.row_off, window.width, window.height)

    def outside(self, window: Window, covered: BoolArray | None = None) -> BoolArray:
        """True [h, w] where a pixel lies outside of the series and is not to be filled.

        That is where no date has data in any band, if clouds are marked by masks. Where they are marked by missing
        data, a pixel that no date shows may as well be a hole to fill: then only regions that reach the border of the
        raster, in a view of at most 1024 pixels, are outside. So is what lies beyond the area that was asked for.
        covered: of the Block that was read of the window; without it, the dates are read for it.
        """
        beyond = np.zeros((int(window.height), int(window.width)), bool)
        if self.area:
            beyond = ~self.area.inside(self.grid, window)
        window = self._in_whole(window)
        never = ~(self._covered(self._whole, window) if covered is None else covered)
        if self.has_masks or not never.any():
            return never | beyond
        with _BORDER:
            border = self._border_view()
        rows = (np.arange(window.row_off, window.row_off + window.height) + 0.5) * border.shape[0] / self._whole.height
        columns = (np.arange(window.col_off, window.col_off + window.width) + 0.5) * border.shape[1] / self._whole.width
        return never & border[np.ix_(rows.astype(int), columns.astype(int))] | beyond

    def _covered(self, grid: Grid, window: Window, nearest: bool = False) -> BoolArray:
        """True where some date has data in some band; stops reading dates when that is everywhere."""
        covered = np.zeros((int(window.height), int(window.width)), bool)
        for image in self.images:
            for acquisition in image.acquisitions:
                pixels = read_acquisition(self._pool, acquisition, grid, window, with_mask=False, nearest=nearest)
                covered |= pixels.valid | pixels.partial
                if covered.all():
                    return covered
        return covered

    def _border_view(self) -> BoolArray:
        """Decimated view of the regions without data on any date that touch the border of the raster."""
        if self._border is None:
            view = self._whole.decimated(_OVERVIEW)
            never = ~self._covered(view, Window(0, 0, view.width, view.height), nearest=view != self._whole)
            labels, _ = ndimage.label(never, np.ones((3, 3)))
            edges = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
            border = np.isin(labels, np.setdiff1d(edges, [0]))
            if (view.width, view.height) != (self._whole.width, self._whole.height):
                border = ndimage.binary_dilation(border, np.ones((3, 3)))  # cells that the edge runs through
            self._border = border
        return self._border

    def close(self) -> None:
        """Close all files; reading opens them again."""
        self._pool.close()

    def __enter__(self) -> Series:
        """Return the series."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close all files."""
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        """Everything but the open files."""
        return {**self.__dict__, "_pool": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Start with no file open."""
        self.__dict__.update(state)
        self._pool = DatasetPool()


def _merge(acquisitions: Sequence[Pixels]) -> Pixels:
    """Merge acquisitions of one date, the clearest first: each pixel comes from the first in which it is observed."""
    first = acquisitions[0]
    if len(acquisitions) == 1:
        return first
    values, valid, partial = first.values.copy(), first.valid.copy(), first.partial.copy()
    observed = first.valid & first.usable
    for other in acquisitions[1:]:
        better = (other.valid & other.usable & ~observed) | (other.valid & ~valid)
        values[:, better] = other.values[:, better]
        observed |= other.valid & other.usable
        valid |= other.valid
        partial |= other.partial
    return Pixels(values, valid, observed, partial & ~valid)
