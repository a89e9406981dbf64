"""One image of one moment, or of one date: where its bands and mask lie, what its numbers mean, reading a window."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy import ndimage

from model.core.types import BANDS, BoolArray, FloatArray
from model.reading.grids import Grid
from model.reading.masks import MaskRef, is_mixed
from model.reading.quantity import Quantity
from model.reading.rasters import DatasetPool
from model.reading.sources import BaselineOffset

# No surface or cloud reflects outside of this; fill values that a file does not declare do (-9999, 65535, 1e38).
PLAUSIBLE = (-0.5, 6.0)
USUAL_FILL = -9999.0  # of types that can hold it; never mixed in, even where the pixels looked at had none
_MIXED_REACH = 2  # pixels: how far resampling from 20 m to 10 m mixes classes


@dataclass(frozen=True)
class BandRef:
    """Band ``index`` (from 1) of the raster at ``path``; ``name`` as its file calls it."""

    path: str
    index: int
    name: str


@dataclass(frozen=True)
class Acquisition:
    """An image as found, before it is put on the grid of a series. Tuples hold an entry a band, ordered as ``roles``.

    reflectance = number * scale + offset; declared_*: what the file says, (1, 0) if it says nothing; scales: None
    until known.  has_mask, alpha: a mask in the files, or band ``alpha`` (0: none), says where there is data.
    zero_fill: 0 in all bands is no data although the file does not say so.  fill: so is this number in any band.
    offset_given: the offset is the user's.  storage_offset: the one that the numbers may hold, if it is not known.
    roles: what each band is: those of BANDS first if all of them are there, then others by name.  quantity: what a
    single band is, None for reflectance.  wavelengths: micrometres, None where not told.  coarser: metres, of the
    pixels of bands that are coarser than ``grid``, None for others; empty if none is.
    """

    name: str
    date: dt.date
    date_source: str
    bands: tuple[BandRef, ...]
    band_source: str
    grid: Grid
    dtype: str
    nodata: tuple[float | None, ...]
    zero_fill: bool
    has_mask: bool
    alpha: int
    mask: MaskRef | None
    declared_scales: tuple[float, ...]
    declared_offsets: tuple[float, ...]
    scales: tuple[float, ...] | None
    offsets: tuple[float, ...] | None
    scale_source: str
    offset_given: bool
    storage_offset: BaselineOffset | None
    baseline: int | None  # processing baseline, 400 for 04.00
    block: tuple[int, int]
    has_overviews: bool
    fill: float | None = None
    roles: tuple[str, ...] = BANDS
    quantity: Quantity | None = None
    wavelengths: tuple[float | None, ...] = ()
    coarser: tuple[float | None, ...] = ()

    @property
    def paths(self) -> list[str]:
        """The rasters that hold the bands, each once, in band order."""
        return list(dict.fromkeys(ref.path for ref in self.bands))

    @property
    def told_by(self) -> slice:
        """The bands that tell units, offsets and fill values: if the four are there, others change nothing."""
        return slice(len(BANDS) if holds_four(self.roles) else len(self.roles))

    def no_data_values(self, band: int) -> list[float]:
        """The numbers that mean no data in a band: as declared, then what was found, then 0."""
        known = (self.nodata[band], self.fill, 0.0 if self.zero_fill else None)
        return list(dict.fromkeys(value for value in known if value is not None))


@dataclass(frozen=True)
class DatedImage:
    """What a series has of one date: mostly one acquisition; if more, the clearest comes first.

    Tuples hold an entry a band, in the order of ``roles``; reflectance = number * scale + offset.
    """

    acquisitions: tuple[Acquisition, ...]

    @property
    def date(self) -> dt.date:
        """The date."""
        return self.acquisitions[0].date

    @property
    def date_source(self) -> str:
        """Where the date was found."""
        return self.acquisitions[0].date_source

    @property
    def name(self) -> str:
        """The name of the raster or product, for messages."""
        return self.acquisitions[0].name

    @property
    def paths(self) -> list[str]:
        """All rasters that hold bands of this date."""
        return [path for acquisition in self.acquisitions for path in acquisition.paths]

    @property
    def files(self) -> list[str]:
        """All rasters of this date, each once: those that hold bands, then those that hold masks."""
        masks = [acquisition.mask.path for acquisition in self.acquisitions if acquisition.mask]
        return list(dict.fromkeys([*self.paths, *masks]))

    @property
    def mask_path(self) -> str | None:
        """The raster that holds the mask, or None if there is none."""
        mask = self.acquisitions[0].mask
        return mask.path if mask else None

    @property
    def dtype(self) -> str:
        """The type of the numbers in the raster, such as uint16."""
        return self.acquisitions[0].dtype

    @property
    def scales(self) -> tuple[float, ...]:
        """The scale of each band, as used."""
        return self.acquisitions[0].scales or (1.0,) * len(self.roles)

    @property
    def offsets(self) -> tuple[float, ...]:
        """The offset of each band, as used."""
        return self.acquisitions[0].offsets or (0.0,) * len(self.roles)

    @property
    def nodata(self) -> float | None:
        """The number that means no data: the blue band's, or 0 where 0 in all bands is taken for it."""
        first = self.acquisitions[0]
        return next(iter(first.no_data_values(0)), None)

    @property
    def band_names(self) -> tuple[str, ...]:
        """The bands as the raster names them; blue, green, red, nir and so on where it does not."""
        return tuple(ref.name or band for ref, band in zip(self.acquisitions[0].bands, self.roles))

    @property
    def roles(self) -> tuple[str, ...]:
        """See Acquisition."""
        return self.acquisitions[0].roles

    @property
    def quantity(self) -> Quantity | None:
        """See Acquisition."""
        return self.acquisitions[0].quantity

    @property
    def wavelengths(self) -> tuple[float | None, ...]:
        """See Acquisition."""
        return self.acquisitions[0].wavelengths

    @property
    def coarser(self) -> tuple[float | None, ...]:
        """See Acquisition."""
        return self.acquisitions[0].coarser


def holds_four(roles: tuple[str, ...]) -> bool:
    """Whether bands begin with blue, green, red and near infrared, as they do if all of these are there."""
    return roles[: len(BANDS)] == BANDS


@dataclass(frozen=True)
class Pixels:
    """A window of an acquisition. values: float32 [band,h,w], 0 where not valid; the others are bool [h,w]."""

    values: FloatArray
    valid: BoolArray  # all bands have data
    usable: BoolArray  # the mask lets the pixel be used
    partial: BoolArray  # some bands have data, but not all


def read_acquisition(
    pool: DatasetPool, image: Acquisition, grid: Grid, window: Window, with_mask: bool = True, nearest: bool = False
) -> Pixels:
    """Read a window of ``grid`` as reflectance, or as plain numbers while the image's scales are not known.

    nearest: take single pixels even where the image lies on another grid, for views that are but looked at.
    """
    shape = (int(window.height), int(window.width))
    values = np.empty((len(image.bands), *shape), np.float32)
    valid = np.ones(shape, bool)
    some = np.zeros(shape, bool)
    any_nonzero = np.zeros(shape, bool)
    if not _reaches(image.grid, grid, window):  # as most parts of a mosaic do not
        return Pixels(np.zeros_like(values), some, some, some)
    for path in image.paths:
        slots = [k for k, ref in enumerate(image.bands) if ref.path == path]
        raw, mask = pool.read(
            path,
            [image.bands[k].index for k in slots],
            grid,
            window,
            nodata=_warp_nodata(image, slots[0]),
            categorical=nearest,
            has_mask=image.has_mask,
        )
        if mask is not None:
            valid &= mask
        for slot, numbers in zip(slots, raw):
            missing = [value for value in (image.nodata[slot], image.fill) if value is not None]
            if missing:
                good = np.logical_and.reduce([_differs(numbers, value) for value in missing])
                valid &= good
                some |= good
            if image.zero_fill:
                any_nonzero |= numbers != 0
            with np.errstate(over="ignore"):  # fill values of float64 rasters may not fit; they are dropped below
                values[slot] = numbers
    if image.zero_fill:
        valid &= any_nonzero
    if image.alpha:
        opacity, _ = pool.read(image.bands[0].path, [image.alpha], grid, window, categorical=True)
        valid &= opacity[0] > 0
    in_reflectance(image, values, valid)
    usable = valid if image.mask is None or not with_mask else read_usable(pool, image.mask, grid, window)
    return Pixels(values, valid, usable, some & ~valid)


def _reaches(own: Grid, grid: Grid, window: Window) -> bool:
    """False if an image on the grid ``own`` lies beyond a window of ``grid``; True as well if that is not known."""
    if own == grid or own.crs != grid.crs:
        return True
    left, top, right, bottom = grid.span_of(own)
    x, y = 2 * (right - left) / own.width, 2 * (bottom - top) / own.height  # interpolation reaches over the edge
    across = left - x < window.col_off + window.width and window.col_off < right + x
    return across and top - y < window.row_off + window.height and window.row_off < bottom + y


def _differs(numbers: NDArray[Any], value: float) -> BoolArray:
    """True where numbers are not the one that means no data."""
    return ~np.isnan(numbers) if np.isnan(value) else numbers != np.asarray(value).astype(numbers.dtype)


def _warp_nodata(image: Acquisition, slot: int) -> tuple[float, ...]:
    """What must not be mixed in while warping; the first also fills the area that a raster does not cover."""
    if image.has_mask:
        return ()
    outside = USUAL_FILL if image.quantity is not None and not image.dtype.startswith("u") else 0.0
    values = tuple(image.no_data_values(slot)) or (outside,)
    if values == (0.0,) and image.zero_fill and not image.dtype.startswith("uint"):
        return 0.0, USUAL_FILL
    return values[:2]


def in_reflectance(image: Acquisition, values: FloatArray, valid: BoolArray) -> None:
    """Scale numbers [band, ...] in place and take what is no measurement out of ``valid`` [...].

    While the image's scales are not known the numbers stay what they are.
    """
    with np.errstate(invalid="ignore", over="ignore"):
        if image.scales is not None and image.offsets is not None:
            for k, (scale, offset) in enumerate(zip(image.scales, image.offsets)):
                if scale != 1:
                    values[k] *= np.float32(scale)
                if offset != 0:
                    values[k] += np.float32(offset)
                if (
                    offset < 0 and scale < 1e-3 and image.quantity is None
                ):  # 0 and 1 beneath an offset are the edges of a swath
                    valid &= values[k] > offset + 1.5 * scale
            if image.quantity is not None:
                image.quantity.place(values, valid)
            else:
                valid &= ((values > PLAUSIBLE[0]) & (values < PLAUSIBLE[1])).all(axis=0)
        else:
            valid &= np.isfinite(values).all(axis=0)
    np.copyto(values, 0, where=~valid)


def read_usable(pool: DatasetPool, mask: MaskRef, grid: Grid, window: Window) -> BoolArray:
    """True where the mask lets a pixel be used; beyond a mask's edge its fill value decides (0, or its nodata).

    Classes that were resampled as if they were measurements are mixed along the edges of clouds, there even to classes
    that look clear: a mixed class beside one that is not usable is not usable either.
    """
    if mask.meaning.unusable is None or not mask.dtype.startswith("float"):
        values, _ = pool.read(mask.path, [mask.index], grid, window, categorical=True)
        return mask.usable(values[0])
    left, top = max(0, window.col_off - _MIXED_REACH), max(0, window.row_off - _MIXED_REACH)
    right = min(grid.width, window.col_off + window.width + _MIXED_REACH)
    bottom = min(grid.height, window.row_off + window.height + _MIXED_REACH)
    values, _ = pool.read(
        mask.path, [mask.index], grid, Window(left, top, right - left, bottom - top), categorical=True
    )
    usable, square = mask.usable(values[0]), np.ones((2 * _MIXED_REACH + 1,) * 2, bool)
    usable &= ~(is_mixed(values[0]) & ndimage.binary_dilation(~usable, square))
    row, column = window.row_off - top, window.col_off - left
    return usable[row : row + int(window.height), column : column + int(window.width)]
