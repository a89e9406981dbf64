"""The pixel grid that a series lives on, and how other rasters relate to it."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from affine import Affine
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform_bounds

from model.contract import GridEntry

_PIXEL_TOLERANCE = 0.01  # of a pixel: what two writers of the same grid may differ by

METRES_A_DEGREE = 111_320.0

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Grid:
    """A raster's coordinate reference system, affine transform (pixel to map) and size in pixels."""

    crs: CRS
    transform: Affine
    width: int
    height: int

    @property
    def bounds(self) -> Bounds:
        """left, bottom, right, top in units of the CRS; the box around it if the grid is rotated."""
        corners = [_map_position(self.transform, x, y) for x in (0, self.width) for y in (0, self.height)]
        xs, ys = zip(*corners)
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def resolution(self) -> tuple[float, float]:
        """Pixel width and height in units of the CRS."""
        t = self.transform
        return math.hypot(t.a, t.d), math.hypot(t.b, t.e)

    def north_up(self) -> Grid:
        """The same pixels, rows counted from north to south and columns from west to east where they run otherwise."""
        t, width, height = self.transform, self.width, self.height
        if t.e > 0:
            t = Affine(t.a, -t.b, t.c + t.b * height, t.d, -t.e, t.f + t.e * height)
        if t.a < 0:
            t = Affine(-t.a, t.b, t.c + t.a * width, -t.d, t.e, t.f + t.d * width)
        return Grid(self.crs, t, width, height)

    def span_of(self, other: Grid) -> tuple[float, float, float, float]:
        """First column and row, last column and row of the box around ``other``, a grid of the same CRS."""
        corners = [_map_position(other.transform, x, y) for x in (0, other.width) for y in (0, other.height)]
        columns, rows = zip(*(_map_position(~self.transform, x, y) for x, y in corners))
        return min(columns), min(rows), max(columns), max(rows)

    def _shift_to(self, other: Grid) -> tuple[float, float] | None:
        """Where ``other`` begins, in pixels of this grid; None if CRS or pixel size differ."""
        s, o = self.transform, other.transform
        extent = max(other.width, other.height)
        limit = _PIXEL_TOLERANCE * min(self.resolution) / extent
        if any(abs(p - q) > limit for p, q in zip((s.a, s.b, s.d, s.e), (o.a, o.b, o.d, o.e))):
            return None
        if self.crs != other.crs:
            return None
        return _map_position(~s, o.c, o.f)

    def same_as(self, other: Grid) -> bool:
        """True if pixel (row, column) is the same place in both."""
        shift = self._shift_to(other) if (self.width, self.height) == (other.width, other.height) else None
        return shift is not None and max(map(abs, shift)) <= _PIXEL_TOLERANCE

    def aligned_with(self, other: Grid) -> bool:
        """True if the pixels of both coincide, whatever extent and orientation: nothing needs to be interpolated."""
        shift = self.north_up()._shift_to(other.north_up())
        return shift is not None and max(abs(v - round(v)) for v in shift) <= _PIXEL_TOLERANCE

    @property
    def pixel_metres(self) -> float:
        """Size of a pixel in metres; of degrees as on the equator."""
        size = math.sqrt(math.prod(self.resolution))
        try:
            return size * (METRES_A_DEGREE if self.crs.is_geographic else self.crs.linear_units_factor[1] or 1.0)
        except CRSError:  # a local system, whose unit is the metre as good as always
            return size

    def bounds_in(self, crs: CRS) -> Bounds | None:
        """The box around the bounds in another CRS; None where the grid has no place there."""
        return boxed(self.bounds, self.crs, crs)

    def overlaps(self, other: Grid) -> bool:
        """True if both cover some common ground."""
        box = other.bounds_in(self.crs)
        return box is not None and common_area(self.bounds, box) > 0

    def decimated(self, limit: int) -> Grid:
        """The same area with no side longer than ``limit`` pixels."""
        factor = max(1.0, max(self.width, self.height) / limit)
        width, height = max(1, round(self.width / factor)), max(1, round(self.height / factor))
        x, y, t = self.width / width, self.height / height, self.transform
        return Grid(self.crs, Affine(t.a * x, t.b * y, t.c, t.d * x, t.e * y, t.f), width, height)

    def describe(self) -> GridEntry:
        """The grid as JSON, with the CRS in words that a person recognises."""
        return {
            "crs": crs_name(self.crs),
            "width": self.width,
            "height": self.height,
            "resolution": [round(v, 9) for v in self.resolution],
            "bounds": [round(v, 6) for v in self.bounds],
        }


def _map_position(transform: Affine, x: float, y: float) -> tuple[float, float]:
    """Where a transform puts (x, y). Written out because versions 2 and 3 of affine use different operators for it."""
    t = transform
    return t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f


def crs_name(crs: CRS) -> str:
    """``EPSG:32632`` where there is such a code, else the well-known text."""
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else crs.to_wkt()


def sentinel2_tile(name: str) -> tuple[CRS, float, float] | None:
    """CRS and upper left corner (easting, northing in metres) of the Sentinel-2 tile in ``name``, such as 29SND.

    The tiling grid of Sentinel-2 is the military grid (MGRS): zone, latitude band, 100 km square; a tile begins at the
    upper left corner of its square, moved outwards to multiples of 60 m. Returns None where ``name`` holds no tile.
    """
    match = re.search(r"(?:^|[^A-Za-z0-9])T?(\d{2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])(?:[^A-Za-z0-9]|$)", name)
    if not match or not 1 <= int(match.group(1)) <= 60:
        return None
    zone, band, column, row = int(match.group(1)), *match.groups()[1:]
    columns = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")[(zone - 1) % 3]
    if column not in columns:
        return None
    easting = (columns.index(column) + 1) * 100_000
    rows = "ABCDEFGHJKLMNPQRSTUV"
    northing = (rows.index(row) - (0 if zone % 2 else 5)) % 20 * 100_000
    # Row letters repeat every 2000 km: take the repetition nearest to the middle of the 8-degree latitude band.
    latitude = -80 + 8 * "CDEFGHJKLMNPQRSTUVWX".index(band) + 4
    middle = latitude * 110_600 + (0 if band >= "N" else 10_000_000)
    northing += round((middle - northing) / 2_000_000) * 2_000_000
    code = (32600 if band >= "N" else 32700) + zone
    return CRS.from_epsg(code), easting // 60 * 60.0, -(-(northing + 100_000) // 60) * 60.0


def boxed(box: Bounds, crs: CRS, other: CRS) -> Bounds | None:
    """The box in ``other`` around a box in ``crs``; None where that is not defined."""
    if crs == other:
        return box
    try:
        found: Bounds = transform_bounds(crs, other, *box)
    except (RasterioError, CRSError, CPLE_BaseError):  # outside of where the projection is defined, or a local system
        return None
    return found if all(map(math.isfinite, found)) else None


def common_area(one: Bounds, other: Bounds) -> float:
    """The area that two boxes share."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width) * max(0.0, height)
