"""The part of a series that is asked for: an extent, polygons, or both, as a window of its grid and a mask.

Only that part is filled and written; what lies around it may be seen, see pipeline/context.py. Reading goes on from the
whole grid, so that each pixel is the same as it would be without an area.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.features import rasterize
from rasterio.transform import array_bounds
from rasterio.warp import transform, transform_bounds
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from model.contract.messages import say
from model.core.documents import read_json
from model.core.errors import InputError
from model.core.types import BoolArray
from model.reading.clipping import FAR, Ring, clipped
from model.reading.grids import Bounds, Grid

_PIECES = 100  # straight pieces that the longer side of a ring's box is cut into before it is reprojected
_EDGE = 1e-6  # pixels: by how much a bound may miss the line between two pixels
PROJ_ERRORS = (
    RasterioError,
    CRSError,
    CPLE_BaseError,
)  # what a CRS raises that cannot be read, or not be reached from another
_WGS84 = "EPSG:4326"  # GeoJSON's, where a file does not name another

Polygon = tuple[Ring, ...]  # the outer ring, then holes


@dataclass(frozen=True)
class Area:
    """A window of a series' grid, and the polygons, in the grid's CRS, that bound it; none: all of the window."""

    window: Window
    polygons: tuple[Polygon, ...] = ()

    def grid_of(self, whole: Grid) -> Grid:
        """The grid of the window, of which ``whole`` is the series' grid."""
        affine = window_transform(self.window, whole.transform)
        return Grid(whole.crs, affine, int(self.window.width), int(self.window.height))

    def inside(self, grid: Grid, window: Window) -> BoolArray:
        """True [h, w] for the pixels of a ``window`` of the area's own ``grid`` that the polygons touch."""
        shape = (int(window.height), int(window.width))
        if not self.polygons:
            return np.ones(shape, bool)
        shapes = [{"type": "Polygon", "coordinates": polygon} for polygon in self.polygons]
        affine = window_transform(window, grid.transform)
        return rasterize(shapes, shape, transform=affine, all_touched=True, dtype="uint8").astype(bool)


def choose_area(grid: Grid, extent: str | None, file: str | None) -> Area | None:
    """The part of ``grid`` that is asked for: where ``extent`` and the polygons of ``file`` meet. None: all of it.

    extent: "left,bottom,right,top", or with a CRS behind, "7.1,44.2,7.3,44.4,EPSG:4326"; by default in the CRS of the
    grid. file: GeoJSON. Raises InputError bad_extent, bad_area, area_empty, area_outside.
    """
    if extent is None and file is None:
        return None
    windows = []
    polygons: tuple[Polygon, ...] = ()
    if extent is not None:
        windows.append(_window_around(grid, [_extent_bounds(extent, grid)], say("the_extent", extent=extent)))
    if file is not None:
        polygons = tuple(_to_grid(read_polygons(Path(file)), grid))
        windows.append(_window_around(grid, [_bounds(p) for p in polygons], say("the_area_in", name=Path(file).name)))
    left, top = max(w.col_off for w in windows), max(w.row_off for w in windows)
    right = min(w.col_off + w.width for w in windows)
    bottom = min(w.row_off + w.height for w in windows)
    if right <= left or bottom <= top:
        raise InputError("area_outside", say("area_outside"), say("area_outside_hint"))
    area = Area(Window(left, top, right - left, bottom - top), polygons)
    if polygons and not area.inside(area.grid_of(grid), Window(0, 0, right - left, bottom - top)).any():
        raise InputError("area_outside", say("area_outside_extent"), say("area_outside_hint"))
    return area


def _window_around(grid: Grid, boxes: Sequence[Bounds], what: str) -> Window:
    """The pixels of ``grid`` that boxes, in its CRS, touch."""
    backward = ~grid.transform
    columns, rows = [], []
    for left, bottom, right, top in boxes:
        for x, y in ((left, bottom), (left, top), (right, bottom), (right, top)):
            columns.append(backward.a * x + backward.b * y + backward.c)
            rows.append(backward.d * x + backward.e * y + backward.f)
    if not all(map(math.isfinite, (*columns, *rows))):
        raise InputError("area_outside", say("area_infinite", what=what), say("area_elsewhere_hint"))
    first_column, first_row = (max(0, math.floor(min(v, default=0) + _EDGE)) for v in (columns, rows))
    last_column = min(grid.width, math.ceil(max(columns, default=0) - _EDGE))
    last_row = min(grid.height, math.ceil(max(rows, default=0) - _EDGE))
    if last_column <= first_column or last_row <= first_row:
        raise InputError(
            "area_outside",
            say("area_elsewhere", what=what),
            say("area_elsewhere_or_none_hint"),
        )
    return Window(first_column, first_row, last_column - first_column, last_row - first_row)


def _extent_bounds(extent: str, grid: Grid) -> Bounds:
    """The bounds that a text names, in the CRS of ``grid``."""
    parts = [part.strip() for part in extent.split(",", maxsplit=4)]
    hint = say("bad_extent_hint")
    try:
        left, bottom, right, top = (float(part) for part in parts[:4])
        crs = CRS.from_user_input(parts[4]) if len(parts) > 4 else grid.crs
    except (ValueError, *PROJ_ERRORS) as error:
        raise InputError("bad_extent", say("bad_extent", extent=extent), hint) from error
    if not (left < right and bottom < top and all(map(math.isfinite, (left, bottom, right, top)))):
        raise InputError("bad_extent", say("extent_empty", extent=extent), hint)
    if crs == grid.crs:
        return left, bottom, right, top
    try:
        bounds: Bounds = transform_bounds(crs, grid.crs, left, bottom, right, top)
    except PROJ_ERRORS as error:
        message = say("extent_without_place", extent=extent)
        raise InputError("area_outside", message, say("area_elsewhere_hint")) from error
    return bounds


def read_polygons(path: Path) -> tuple[list[Polygon], CRS]:
    """The polygons of a GeoJSON file and their CRS. Raises InputError bad_area, area_empty."""
    hint = say("area_empty_hint")
    try:
        content = read_json(path)
        named = content.get("crs") or {}  # of before RFC 7946, but still written by GDAL and QGIS
        crs = CRS.from_user_input(named.get("properties", {}).get("name", _WGS84))
        polygons = [polygon for geometry in _geometries(content) for polygon in _polygons(geometry)]
    except (
        OSError,
        ValueError,
        AttributeError,
        KeyError,
        IndexError,
        TypeError,
        OverflowError,
        RecursionError,
        *PROJ_ERRORS,
    ) as error:
        message = say("bad_area", path=path, name=type(error).__name__, error=error)
        raise InputError("bad_area", message, hint) from error
    if not polygons:
        raise InputError("area_empty", say("area_empty", path=path), hint)
    return polygons, crs


def _geometries(content: dict[str, Any]) -> Iterator[dict[str, Any]]:
    kind = content["type"]
    if kind == "FeatureCollection":
        for feature in content["features"]:
            yield from _geometries(feature)
    elif kind == "Feature":
        if content.get("geometry"):
            yield from _geometries(content["geometry"])
    elif kind == "GeometryCollection":
        for geometry in content["geometries"]:
            yield from _geometries(geometry)
    else:
        yield content


def _polygons(geometry: dict[str, Any]) -> Iterator[Polygon]:
    """The polygons of a geometry; points and lines have none."""
    every = {"Polygon": [geometry.get("coordinates")], "MultiPolygon": geometry.get("coordinates")}
    for rings in every.get(geometry["type"]) or []:
        polygon = tuple([(float(p[0]), float(p[1])) for p in ring] for ring in rings or [] if ring)
        if polygon and len(polygon[0]) >= 4:
            yield polygon


def _to_grid(found: tuple[list[Polygon], CRS], grid: Grid) -> Iterator[Polygon]:
    """Polygons in the CRS of ``grid``; edges are cut into short pieces first, as straight lines bend on the way."""
    polygons, crs = found
    far = FAR * max(abs(grid.transform[k]) for k in (0, 1, 3, 4))
    left, bottom, right, top = array_bounds(grid.height, grid.width, grid.transform)
    box = min(left, right) - far, min(bottom, top) - far, max(left, right) + far, max(bottom, top) + far
    for polygon in polygons:
        rings: list[Ring] = []
        for ring in polygon:
            try:
                rings.append(ring if crs == grid.crs else list(zip(*transform(crs, grid.crs, *zip(*densified(ring))))))
            except PROJ_ERRORS as error:
                message = say("area_without_place")
                raise InputError("area_outside", message, say("area_elsewhere_hint")) from error
        near = clipped(rings, box)
        if near is None:
            message = say("area_without_place")
            raise InputError("area_outside", message, say("area_elsewhere_hint"))
        if near:
            yield tuple(near)


def densified(ring: Ring) -> Ring:
    """A ring with its edges cut into short pieces."""
    left, bottom, right, top = _bounds((ring,))
    longest = max(right - left, top - bottom) / _PIECES or 1.0
    result = [ring[0]]
    for (x, y), (next_x, next_y) in zip(ring, ring[1:]):
        share = math.hypot(next_x - x, next_y - y) / longest
        pieces = max(1, math.ceil(share)) if math.isfinite(share) else 1
        for piece in range(1, pieces + 1):
            share = piece / pieces
            result.append((x + share * (next_x - x), y + share * (next_y - y)))
    return result


def _bounds(polygon: Polygon) -> Bounds:
    xs, ys = zip(*polygon[0])
    return min(xs), min(ys), max(xs), max(ys)
