"""Files that hold several dates: each date is an image with a path of its own, "cube.nc#2023-04-06".

open_layer() in cubes.py opens such a path as a virtual raster; all that reads rasters then treats it like any other.
"""

from __future__ import annotations

import datetime as dt
import os
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from xml.sax.saxutils import escape  # nosec B406 - it writes XML and parses none

import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.dtypes import dtype_rev, typename_fwd
from rasterio.errors import NotGeoreferencedWarning

from model.contract import ONLY_IMAGE, split_layer
from model.core.errors import InputError
from model.core.limits import BANDS, PIXELS
from model.reading.external import check_driver


@dataclass(frozen=True)
class DatedBand:
    """A band (from 1) of a GDAL dataset that shows the band ``name`` at a moment; None: the file does not say when."""

    dataset: str
    index: int
    name: str
    moment: dt.datetime | None
    dtype: str
    nodata: float | None
    scale: float
    offset: float
    block: tuple[int, int]  # rows, columns


@dataclass(frozen=True)
class Cube:
    """The images of a file, by key, in order of time. mask: the variable that says which pixels are bad, if any.

    empty: how many dates were left out as they hold no pixel.
    """

    path: str
    width: int
    height: int
    crs: CRS
    transform: Affine
    images: dict[str, tuple[DatedBand, ...]]
    options: dict[str, str]
    date_source: str = "band names"
    mask: str | None = None
    empty: int = 0

    def date(self, key: str) -> dt.date | None:
        """The date of an image."""
        moment = self.images[key][0].moment
        return moment.date() if moment else None

    def layer(self, key: str) -> str:
        """The path of an image."""
        return f"{self.path}#{key}"


def image_name(path: str) -> str:
    """What an image is called in messages: its file's name, and its date in a file of several."""
    split = split_layer(path)
    return " ".join((PurePath(split[0]).name, split[1])) if split else PurePath(path).name


def by_moment(bands: Iterable[DatedBand]) -> dict[str, tuple[DatedBand, ...]]:
    """Bands by date; by date and time where a day has several."""
    grouped: dict[dt.datetime | None, list[DatedBand]] = {}
    for band in bands:
        grouped.setdefault(band.moment, []).append(band)
    days = [moment.date() for moment in grouped if moment]
    images: dict[str, tuple[DatedBand, ...]] = {}
    for moment in sorted(grouped, key=lambda m: m or dt.datetime.min):
        key = ONLY_IMAGE
        if moment is not None:
            single = days.count(moment.date()) == 1
            key = moment.date().isoformat() if single else moment.isoformat(timespec="seconds")
        images[key] = tuple(grouped[moment])
    return images


def virtual_raster(cube: Cube, bands: Sequence[DatedBand]) -> str:
    """A virtual raster of some bands, as text that GDAL opens."""
    t = cube.transform
    lines = [f'<VRTDataset rasterXSize="{cube.width}" rasterYSize="{cube.height}">']
    if cube.crs is not None:
        lines.append(f"<SRS>{escape(cube.crs.to_wkt())}</SRS>")
    lines.append(f"<GeoTransform>{t.c!r}, {t.a!r}, {t.b!r}, {t.f!r}, {t.d!r}, {t.e!r}</GeoTransform>")
    if bands[0].moment is not None:
        stamp = bands[0].moment.isoformat()
        lines.append(f'<Metadata><MDI key="ACQUISITION_DATETIME">{stamp}</MDI></Metadata>')
    size = f'xOff="0" yOff="0" xSize="{cube.width}" ySize="{cube.height}"'
    options = "".join(f'<OOI key="{key}">{value}</OOI>' for key, value in cube.options.items())
    for number, band in enumerate(bands, 1):
        kind = typename_fwd[dtype_rev[band.dtype]]
        rows, columns = band.block
        lines.append(f'<VRTRasterBand dataType="{kind}" band="{number}"><Description>{escape(band.name)}</Description>')
        lines += [f"<NoDataValue>{band.nodata!r}</NoDataValue>"] if band.nodata is not None else []
        lines.append(f"<Scale>{band.scale!r}</Scale><Offset>{band.offset!r}</Offset>")
        lines.append(f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(band.dataset)}</SourceFilename>')
        lines.append(f"<OpenOptions>{options}</OpenOptions><SourceBand>{band.index}</SourceBand>")
        # Where a source tells its properties it is opened as late as its pixels are needed, and closed by GDAL's pool.
        lines.append(f'<SourceProperties RasterXSize="{cube.width}" RasterYSize="{cube.height}" DataType="{kind}"')
        lines.append(f' BlockXSize="{columns}" BlockYSize="{rows}"/>')
        lines.append(f"<SrcRect {size}/><DstRect {size}/></SimpleSource></VRTRasterBand>")
    return "".join([*lines, "</VRTDataset>"])


def open_quietly(dataset: str, options: dict[str, str]) -> rasterio.DatasetReader:
    """Open a dataset that need not be georeferenced, with options of its driver.

    Raises RasterioError; InputError too_large, driver_not_allowed.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        opened = rasterio.open(dataset, **options)
    try:
        check_driver(dataset, opened.driver)
        BANDS.check(dataset, opened.count)
        PIXELS.check(dataset, opened.width * opened.height)
    except InputError:
        opened.close()
        raise
    return opened


def stamp(path: str) -> tuple[float, int]:
    """What changes when a file is written anew."""
    try:
        found = os.stat(path)  # noqa: PTH116 - /vsi paths, which are no files, end here, too
        return found.st_mtime, found.st_size
    except OSError:
        return 0.0, 0
