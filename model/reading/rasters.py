"""Opening rasters: facts of a raster without its pixels, and a pool of open datasets that serves windows of a grid."""

from __future__ import annotations

import logging
import math
import os
import threading
import warnings
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape  # nosec B406 - it writes XML and parses none

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.dtypes import _gdal_typename
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from model.contract import container_of, split_layer
from model.contract.messages import say
from model.core.errors import InputError
from model.core.limits import BANDS, BLOCK, PIXELS, check_regular
from model.core.open_files import share
from model.reading.cubes import open_layer
from model.reading.external import as_gdal, check_driver, check_virtual, drivers_for
from model.reading.grids import Grid
from model.reading.tiff_tags import check_tags

_MAGIC = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+", b"\0\0\0\x0cjP  ", b"\xff\x4f\xff\x51", b"\x89HDF", b"CDF")
# What rasterio raises where a file cannot be read, or has names that are no text and numbers that are none.
UNREADABLE = (RasterioError, CPLE_BaseError, OSError, ValueError, OverflowError)
_BAND_TAGS = ("BANDNAME", "band_name", "long_name", "standard_name", "name")


@dataclass(frozen=True)
class RasterFacts:
    """What a raster says about itself; bands count from 1, tuples hold one entry a band."""

    path: str
    grid: Grid | None  # None without CRS or georeference
    count: int
    dtypes: tuple[str, ...]
    nodata: tuple[float | None, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    labels: tuple[tuple[str, ...], ...]  # description first, then names in band metadata
    wavelengths: tuple[float | None, ...]  # central wavelength in micrometres
    tags: dict[str, str]  # of the dataset, all domains that may hold a date or a processing baseline
    band_tags: tuple[dict[str, str], ...]
    block: tuple[int, int]  # rows, columns
    has_overviews: bool
    has_mask: bool  # a mask inside of the file, or beside it as .msk, says where there is data
    alpha: tuple[int, ...]  # positions (from 0) of alpha bands
    colours: tuple[str, ...] = ()  # colour interpretation, such as "red"; empty where it is but the format's default


def open_dataset(path: str, overview: int | None = None) -> rasterio.DatasetReader:
    """Open a raster, one of its overviews (from 0), or one image of a cube.

    Raises InputError missing_file, not_a_raster or truncated.
    """
    path = as_gdal(path)
    local = _local_file(container_of(path))
    if local is not None and not local.exists():
        raise InputError("missing_file", say("missing_file", path=path), say("missing_input_hint"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            if split_layer(path):
                return open_layer(path)
            level = {} if overview is None else {"overview_level": overview}
            if drivers := drivers_for(path):
                with rasterio.Env():
                    return DatasetReader(path, driver=drivers, **level)  # rasterio.open() takes but one driver
            return rasterio.open(path, **level)
    except (RasterioError, OSError, ValueError) as error:
        raise _explain_unopenable(path, local, error) from error


def _local_file(path: str) -> Path | None:
    """The file that a path names, or None for URLs, /vsi paths and subdataset names, which GDAL looks up itself."""
    if path.startswith("/vsi") or "://" in path or (":" in path[2:] and not Path(path).exists()):
        return None
    return Path(path)


def _explain_unopenable(path: str, local: Path | None, error: Exception) -> InputError:
    if isinstance(error, UnicodeEncodeError):
        return InputError("bad_name", say("name_not_text", path=path), say("name_not_text_hint"))
    if local is not None and local.is_file():
        with local.open("rb") as file:
            head = file.read(64)
        if not head or head.startswith(_MAGIC):
            what = say("is_empty") if not head else say("is_damaged", error=error)
            return InputError("truncated", say("raster_truncated", path=path, what=what), say("truncated_hint"))
        if head.startswith(b"version https://git-lfs"):
            hint = say("raster_of_git_lfs_hint")
            return InputError("not_a_raster", say("raster_of_git_lfs", path=path), hint)
        if local.suffix.lower() == ".npz":
            hint = say("raster_of_numpy_hint")
            return InputError("not_a_raster", say("raster_of_numpy", path=path), hint)
    hint = say("raster_not_opened_hint")
    return InputError("not_a_raster", say("raster_not_opened", path=path, error=error), hint)


def read_error(path: str, error: Exception) -> InputError:
    """The error for a raster that opens but whose pixels cannot be read."""
    message = say("raster_damaged", path=path, value=error.__cause__ or error)
    return InputError("truncated", message, say("truncated_hint"))


def inspect_raster(path: str) -> RasterFacts:
    """Read a raster's header, and its last pixel to notice a truncated file. Errors as open_dataset."""
    if (local := _local_file(container_of(path))) is not None:
        _check_local(local)
    with _HeardWarnings() as heard, open_dataset(path) as src:
        check_driver(path, src.driver)
        BANDS.check(path, src.count)
        PIXELS.check(path, src.width * src.height)
        if src.count == 0:
            names = ", ".join(src.subdatasets[:4])
            hint = say("raster_of_parts_hint", names=names) if names else say("raster_without_bands_hint")
            raise InputError("not_a_raster", say("raster_without_bands", path=path), hint)
        rows, columns = src.block_shapes[0]
        BLOCK.check(say("block_of", path=path), rows * columns * np.dtype(src.dtypes[0]).itemsize)
        facts = _facts(path, src)
        if not _ends_as_jpeg2000(path):
            try:
                src.read(src.count, window=Window(src.width - 1, src.height - 1, 1, 1))
            except (RasterioError, OSError) as error:
                raise read_error(path, error) from error
    lost = next((text for text in heard.messages if "IO error" in text), None)
    if lost is not None:  # the pixels are there, but the end of the file, with scale or names in it, is not
        raise read_error(path, OSError(lost))
    return facts


def _check_local(path: Path) -> None:
    """Look at a file before GDAL does. Raises InputError not_a_file, too_large, network_source or raw_source."""
    check_regular(path)
    if path.is_file():
        try:
            check_tags(path)
            check_virtual(path)
        except OSError:
            return  # GDAL will say why


def _ends_as_jpeg2000(path: str) -> bool:
    """True for a JPEG 2000 file that ends as a whole one does; its blocks are slow to decode, even for one pixel."""
    local = _local_file(path)
    if local is None or local.suffix.lower() not in (".jp2", ".j2k"):
        return False
    with local.open("rb") as file:
        file.seek(-2, os.SEEK_END)
        return file.read() == b"\xff\xd9"


class _HeardWarnings(logging.Handler):
    """Collects what GDAL warns of while a raster is opened."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())

    def __enter__(self) -> _HeardWarnings:
        logging.getLogger("rasterio._env").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("rasterio._env").removeHandler(self)


def _facts(path: str, src: rasterio.DatasetReader) -> RasterFacts:
    tags = {**src.tags(ns="IMAGERY"), **src.tags()}
    band_tags = tuple({**src.tags(i, ns="IMAGERY"), **src.tags(i)} for i in src.indexes)
    grid = None
    t = src.transform
    usable = all(map(math.isfinite, t)) and t.a * t.e != t.b * t.d and not t.is_identity
    if src.crs is not None and usable:
        grid = Grid(src.crs, src.transform, src.width, src.height)
    flags = src.mask_flag_enums[0]
    return RasterFacts(
        path=path,
        grid=grid,
        count=src.count,
        dtypes=tuple(src.dtypes),
        nodata=tuple(_fitting(n, d) for n, d in zip(src.nodatavals, src.dtypes)),
        scales=tuple(src.scales),
        offsets=tuple(src.offsets),
        labels=tuple(
            tuple(label for label in (description, *(t.get(k) for k in _BAND_TAGS)) if label)
            for description, t in zip(src.descriptions, band_tags)
        ),
        wavelengths=tuple(_wavelength(t) for t in band_tags),
        tags=tags,
        band_tags=band_tags,
        block=src.block_shapes[0],
        has_overviews=bool(src.overviews(1)),
        has_mask=MaskFlags.per_dataset in flags and not {MaskFlags.nodata, MaskFlags.alpha} & set(flags),
        alpha=tuple(  # GDAL calls the fourth band of 8 bits so by itself, but a band with a name is what its name says
            i
            for i, (colour, name) in enumerate(zip(src.colorinterp, src.descriptions))
            if colour == ColorInterp.alpha and (not name or name.lower() == "alpha")
        ),
        colours=_colours(src),
    )


def _colours(src: rasterio.DatasetReader) -> tuple[str, ...]:
    """The colour interpretation of each band, where someone has set it.

    GDAL makes it up for three or four bands of 8 bits, and for JPEG 2000; in ENVI's headers it is but how to display.
    """
    made_up = (src.count in (3, 4) and set(src.dtypes) == {"uint8"}) or src.driver.startswith(("JP", "ENVI"))
    return () if made_up else tuple(colour.name for colour in src.colorinterp)


def _fitting(nodata: float | None, dtype: str) -> float | None:
    """A declared nodata value, unless no pixel of this type can hold it."""
    if nodata is None or np.issubdtype(dtype, np.floating):
        return nodata
    info = np.iinfo(dtype)
    return nodata if info.min <= nodata <= info.max and nodata == int(nodata) else None


def _wavelength(tags: dict[str, str]) -> float | None:
    value = tags.get("CENTRAL_WAVELENGTH_UM") or tags.get("wavelength") or tags.get("WAVELENGTH") or ""
    try:
        number = float(value.split()[0])
    except (ValueError, IndexError):
        return None
    return number / 1000 if number > 100 else number  # nanometres or micrometres


@dataclass
class _Open:
    """An open dataset as seen on a target grid: itself, or warped."""

    source: rasterio.DatasetReader
    view: Any
    alpha: int  # the band of ``view`` that says where there is data; 0: none, ask dataset_mask()
    readers: int = 0  # threads that read it, or are about to
    lock: threading.Lock = field(default_factory=threading.Lock)  # held by the one that reads

    def close(self) -> None:
        if self.view is not self.source:
            self.view.close()
        self.source.close()


class DatasetPool:
    """Open datasets kept for the next window, the least recently used ones closed first.

    Safe to use from threads: each dataset is read by one at a time, several of them side by side.
    """

    def __init__(self, limit: int | None = None) -> None:
        """``limit``: how many datasets stay open; by default a share of what the system lets a process hold."""
        self._limit = limit or share(4)
        self._open: OrderedDict[tuple[Any, ...], _Open] = OrderedDict()
        self._lock = threading.RLock()

    def read(
        self,
        path: str,
        indexes: list[int],
        grid: Grid,
        window: Window,
        *,
        nodata: tuple[float, ...] = (),
        categorical: bool = False,
        has_mask: bool = False,
    ) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
        """Values [band, row, column] of a window of ``grid`` in the raster's own type, and its mask if it has one.

        A raster on another grid is warped: bilinear, or nearest if ``categorical`` or if its pixels coincide. There,
        the numbers in ``nodata`` (two at most) are not mixed in; the first also fills the area that the raster does not
        cover. A ``grid`` with the same area and larger pixels gives a decimated view.
        """
        with self._lock:
            opened = self._get(path, grid, nodata, categorical, has_mask)
            opened.readers += 1
        try:
            with opened.lock:
                if opened.view is opened.source:
                    return self._read_direct(opened.source, indexes, grid, window, has_mask)
                wanted = [*indexes, opened.alpha] if opened.alpha else indexes
                values = _read_bands(opened.view, wanted, window)
                return (values[:-1], values[-1] > 0) if opened.alpha else (values, None)
        except (RasterioError, CPLE_BaseError, OSError) as error:
            raise read_error(path, error) from error
        finally:
            with self._lock:
                opened.readers -= 1

    @staticmethod
    def _read_direct(
        src: rasterio.DatasetReader, indexes: list[int], grid: Grid, window: Window, has_mask: bool
    ) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
        rows, columns = int(window.height), int(window.width)
        scale_x, scale_y = src.width / grid.width, src.height / grid.height
        if scale_x != 1 or scale_y != 1:
            window = Window(
                window.col_off * scale_x, window.row_off * scale_y, window.width * scale_x, window.height * scale_y
            )
        values = _read_bands(src, indexes, window, (rows, columns))
        mask = src.dataset_mask(window=window, out_shape=(rows, columns)) > 0 if has_mask else None
        return values, mask

    def _get(self, path: str, grid: Grid, nodata: tuple[float, ...], categorical: bool, has_mask: bool) -> _Open:
        plain, warped = (path, None), (path, grid, repr(nodata), categorical)
        for key in (plain, warped):  # the plain dataset serves its own grid and every decimated view of it
            opened = self._open.get(key)
            if opened is not None and (key is warped or _same_area(opened.source, grid)):
                self._open.move_to_end(key)
                return opened
        source = open_dataset(path)
        if _same_area(source, grid):
            key, opened = plain, _Open(source, source, 0)
        else:
            overview = _overview_for(source, grid)
            if overview is not None:
                source.close()
                source = open_dataset(path, overview)
            key, opened = warped, self._warp(source, grid, nodata, categorical, has_mask)
        idle = [key for key, one in self._open.items() if not one.readers]
        for old in idle[: max(0, len(self._open) - self._limit + 1)]:
            self._open.pop(old).close()
        self._open[key] = opened
        return opened

    @staticmethod
    def _warp(
        source: rasterio.DatasetReader, grid: Grid, nodata: tuple[float, ...], categorical: bool, has_mask: bool
    ) -> _Open:
        own = Grid(source.crs, source.transform, source.width, source.height)
        exact = categorical or own.aligned_with(grid)
        if len(nodata) > 1 and not exact:
            source = _with_one_nodata(source, nodata[0], nodata[1])
        fill = nodata[0] if nodata else None
        try:
            view = WarpedVRT(
                source,
                crs=grid.crs,
                transform=grid.transform,
                width=grid.width,
                height=grid.height,
                resampling=Resampling.nearest if exact else Resampling.bilinear,
                src_nodata=fill,
                nodata=fill,
                add_alpha=has_mask,
            )
        except UNREADABLE as error:
            source.close()
            raise read_error(source.name, error) from error
        return _Open(source, view, view.count if has_mask else 0)

    def close(self) -> None:
        """Close all datasets; the pool can be used again and opens what it needs."""
        with self._lock:
            for opened in self._open.values():
                opened.close()
            self._open.clear()


def _read_bands(src: Any, indexes: list[int], window: Window, shape: tuple[int, int] | None = None) -> NDArray[Any]:
    """Bands [band, row, column] of a window, as ``shape``; one by one where their types differ, as rasterio demands."""
    if len({src.dtypes[index - 1] for index in indexes}) == 1:
        found: NDArray[Any] = src.read(indexes, window=window, out_shape=shape and (len(indexes), *shape))
        return found
    return np.stack([src.read(index, window=window, out_shape=shape) for index in indexes])


def _with_one_nodata(src: rasterio.DatasetReader, nodata: float, other: float) -> rasterio.DatasetReader:
    """The same raster with ``nodata`` in place of ``other``, as a warp passes over one number only; closes ``src``."""
    name = escape(src.name)
    bands = "".join(
        f'<VRTRasterBand dataType="{_gdal_typename(dtype)}" band="{i}"><NoDataValue>{nodata!r}</NoDataValue>'
        f'<ComplexSource><SourceFilename relativeToVRT="0">{name}</SourceFilename><SourceBand>{i}</SourceBand>'
        f"<NODATA>{other!r}</NODATA></ComplexSource></VRTRasterBand>"
        for i, dtype in zip(src.indexes, src.dtypes)
    )
    corner = ", ".join(map(repr, src.transform.to_gdal()))
    place = f"<SRS>{escape(src.crs.to_wkt())}</SRS><GeoTransform>{corner}</GeoTransform>"
    size = f'rasterXSize="{src.width}" rasterYSize="{src.height}"'
    src.close()
    return rasterio.open(f"<VRTDataset {size}>{place}{bands}</VRTDataset>")


def _same_area(src: rasterio.DatasetReader, grid: Grid) -> bool:
    """True if ``grid`` is the raster's own grid, or the same area with larger pixels."""
    own = Grid(src.crs, src.transform, src.width, src.height)
    if own.same_as(grid):
        return True
    if src.width < grid.width or src.height < grid.height or own.crs != grid.crs:
        return False
    tolerance = 0.01 * min(own.resolution)
    a, b = own.transform, grid.transform
    upright = a.b == a.d == b.b == b.d == 0 and a.a * b.a > 0 and a.e * b.e > 0  # and the same side up
    return upright and all(abs(p - q) < tolerance for p, q in zip(own.bounds, grid.bounds))


def _overview_for(src: rasterio.DatasetReader, grid: Grid) -> int | None:
    """The coarsest overview that is as fine as ``grid``; None for the raster itself. Warping finds none on its own."""
    if src.crs != grid.crs:
        return None
    own = Grid(src.crs, src.transform, src.width, src.height)
    times = min(theirs / ours for theirs, ours in zip(grid.resolution, own.resolution))
    fitting = [level for level, factor in enumerate(src.overviews(1)) if factor <= times]
    return max(fitting, default=None)
