"""What a cube or a stack holds: a variable a band, with the dates along it, read from the GeoTIFFs of a run's work.

A variable has one type, scale and no-data number. Where those of the dates differ (as offsets do across processing
baselines), the numbers are brought to a common one while they are read.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape  # nosec B406 - it writes XML and parses none

import numpy as np
from rasterio.dtypes import dtype_rev, typename_fwd

from model.contract import PRODUCT_KINDS
from model.products.products import BLOCK, RasterProduct
from model.reading.grids import Grid

_CLOSE = 1e-6  # of a step of the numbers: that offsets differ by whole steps
_OF = "uncertainty of "  # see products.uncertainty_encoding
SIGMA = "_uncertainty"  # behind the name of the variable that it is of


@dataclass(frozen=True)
class Numbers:
    """How a band is stored: value = number * scale + offset, but for ``nodata``."""

    dtype: str
    scale: float
    offset: float
    nodata: float | None


@dataclass(frozen=True)
class Source:
    """Band ``band`` (from 1) of an unfinished GeoTIFF, and how its numbers are stored."""

    path: Path
    band: int
    numbers: Numbers


@dataclass(frozen=True)
class Variable:
    """A band of a kind through time. title: the band as the rasters call it.  resampling: of overviews."""

    name: str
    kind: str
    band: int
    title: str
    numbers: Numbers
    resampling: str
    dates: tuple[datetime.date, ...]
    sources: dict[datetime.date, Source]

    def virtual(self, grid: Grid) -> str:
        """A virtual raster with a band a date, as text that GDAL opens; a date without a source has no data."""
        lines = [raster_head(grid)]
        for number, date in enumerate(self.dates, 1):
            lines.append(band_head(number, date.isoformat(), self.numbers))
            if date in self.sources:
                lines.append(self._source(grid, self.sources[date]))
            lines.append("</VRTRasterBand>")
        return "".join([*lines, "</VRTDataset>"])

    def _source(self, grid: Grid, source: Source) -> str:
        place = source_place(grid, source.path.as_posix(), source.band, source.numbers.dtype, (BLOCK, BLOCK))
        if source.numbers == self.numbers:
            return f"<SimpleSource>{place}</SimpleSource>"
        ratio = source.numbers.scale / self.numbers.scale
        shift = (source.numbers.offset - self.numbers.offset) / self.numbers.scale
        no_data = "" if source.numbers.nodata is None else f"<NODATA>{source.numbers.nodata!r}</NODATA>"
        return (
            f"<ComplexSource>{place}<ScaleOffset>{shift!r}</ScaleOffset><ScaleRatio>{ratio!r}</ScaleRatio>"
            f"{no_data}</ComplexSource>"
        )


def variables_of(products: Sequence[RasterProduct]) -> list[Variable]:
    """The variables of finished products, by kind and band."""
    dates = tuple(sorted({product.date for product in products}))
    variables: list[Variable] = []
    for kind in sorted({product.kind for product in products}, key=_rank):
        of_kind = sorted((p for p in products if p.kind == kind), key=lambda p: p.date)
        first = of_kind[0].encoding
        for index, title in enumerate(first.band_names):
            sources = {product.date: _source_of(product, index) for product in of_kind}
            numbers = common_numbers([source.numbers for source in sources.values()])
            name = _free(_name(kind, title, len(first.band_names)), [v.name for v in variables])
            variables.append(Variable(name, kind, index + 1, title, numbers, first.resampling, dates, sources))
    return variables


def common_numbers(found: Iterable[Numbers]) -> Numbers:
    """How numbers that are stored as ``found`` are best stored together: as they are, else with the lowest offset.

    Without loss, if offsets differ by whole steps of the same scale; else as plain 32-bit floats.
    """
    kinds = list(dict.fromkeys(found))
    lowest = min(kinds, key=lambda numbers: numbers.offset)
    steps = [(numbers.offset - lowest.offset) / lowest.scale for numbers in kinds]
    same = {(numbers.dtype, numbers.scale, str(numbers.nodata)) for numbers in kinds}
    if len(same) == 1 and all(abs(step - round(step)) < _CLOSE for step in steps):
        return lowest
    return Numbers("float32", 1.0, 0.0, float("nan"))


def raster_head(grid: Grid) -> str:
    """How a virtual raster on ``grid`` begins."""
    corner = ", ".join(map(repr, grid.transform.to_gdal()))
    return (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}"><SRS>{escape(grid.crs.to_wkt())}</SRS>'
        f"<GeoTransform>{corner}</GeoTransform>"
    )


def band_head(number: int, description: str, numbers: Numbers) -> str:
    """How a band of a virtual raster begins."""
    no_data = "" if numbers.nodata is None else f"<NoDataValue>{numbers.nodata!r}</NoDataValue>"
    return (
        f'<VRTRasterBand dataType="{gdal_type(numbers.dtype)}" band="{number}">'
        f"<Description>{escape(description)}</Description>{no_data}"
        f"<Scale>{numbers.scale!r}</Scale><Offset>{numbers.offset!r}</Offset>"
    )


def source_place(grid: Grid, dataset: str, band: int, dtype: str, block: tuple[int, int], beside: bool = False) -> str:
    """Where a source of a virtual raster lies: a band of ``dataset``, relative to the virtual raster if ``beside``.

    As its properties are told, it is opened as late as its pixels are needed, and closed by GDAL's pool.
    """
    size = f'xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"'
    return (
        f'<SourceFilename relativeToVRT="{int(beside)}">{escape(dataset)}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand>"
        f'<SourceProperties RasterXSize="{grid.width}" RasterYSize="{grid.height}" DataType="{gdal_type(dtype)}" '
        f'BlockXSize="{block[1]}" BlockYSize="{block[0]}"/><SrcRect {size}/><DstRect {size}/>'
    )


def gdal_type(dtype: str) -> str:
    """GDAL's name of a type."""
    return str(typename_fwd[dtype_rev[str(np.dtype(dtype))]])


def _source_of(product: RasterProduct, index: int) -> Source:
    e = product.encoding
    return Source(product.work, index + 1, Numbers(e.dtype, e.scales[index], e.offsets[index], e.nodata))


def _rank(kind: str) -> tuple[int, str]:
    return (PRODUCT_KINDS.index(kind) if kind in PRODUCT_KINDS else len(PRODUCT_KINDS)), kind


def _name(kind: str, title: str, bands: int) -> str:
    """The name of a variable: the band's, or the kind's where that has but one band."""
    if bands == 1 and kind not in ("filled", "uncertainty"):
        return _word(kind)
    return _word(title[len(_OF) :]) + SIGMA if title.startswith(_OF) else _word(title)


def _word(text: str) -> str:
    """A name that CF allows: letters, digits and underscores, a letter first."""
    word = re.sub(r"\W+", "_", text, flags=re.ASCII).strip("_") or "band"
    return word if word[0].isalpha() else f"band_{word}"


def _free(name: str, taken: Sequence[str]) -> str:
    """``name``, numbered where there is such a variable, or a coordinate, already; in files capitals may not count."""
    number, wanted = 2, name
    while name.lower() in (*map(str.lower, taken), "time", "x", "y", "spatial_ref"):
        name, number = f"{wanted}_{number}", number + 1
    return name
