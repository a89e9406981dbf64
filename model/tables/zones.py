"""Polygons and points with their attributes, from GeoJSON or a GeoPackage, and the pixels that lie in each."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.warp import transform

from model.contract.messages import say
from model.core.documents import read_json
from model.core.errors import InputError
from model.core.types import IndexArray
from model.reading.area import PROJ_ERRORS, densified
from model.reading.clipping import FAR, Ring, clipped
from model.reading.grids import Grid
from model.tables.geometry import GeometryError, simple_parts
from model.tables.zone import Zone

_WGS84 = "EPSG:4326"
HINT = say("bad_zones_hint")


@dataclass(frozen=True)
class Zones:
    """The features of a file, in its order, and their CRS."""

    zones: list[Zone]
    crs: CRS


def read_zones(source: str) -> Zones:
    """Read GeoJSON, or a GeoPackage, of which "FILE|layername=NAME" names a layer.

    Raises InputError bad_zones or zones_empty.
    """
    path = source.partition("|")[0]
    try:
        if Path(path).suffix.lower() == ".gpkg":
            from model.tables.geopackage import read_geopackage

            found, crs = read_geopackage(Path(path), source.partition("|layername=")[2])
        else:
            found, crs = _read_geojson(Path(path))
        for zone in found:
            _check(zone)
    except GeometryError as error:
        raise InputError("bad_zones", say("bad_geometry", path=path, error=error), HINT) from error
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
        message = say("bad_zones", path=path, name=type(error).__name__, error=error)
        raise InputError("bad_zones", message, HINT) from error
    if not any(zone.geometry for zone in found):
        raise InputError("zones_empty", say("zones_empty", path=path), HINT)
    return Zones(found, crs)


def _check(zone: Zone) -> None:
    """Raise GeometryError, or ValueError, unless the geometry is made of points and closed rings of numbers."""
    for kind, coordinates in simple_parts(zone.geometry) if zone.geometry else ():
        rings = [[coordinates]] if kind == "Point" else coordinates
        if kind == "Polygon" and min(map(len, rings)) < 4:
            raise GeometryError(say("too_few_corners"))
        for point in (point for ring in rings for point in ring):
            float(point[0]), float(point[1])


def _read_geojson(path: Path) -> tuple[list[Zone], CRS]:
    content = read_json(path)
    named = content.get("crs") or {}  # of before RFC 7946, but still written by GDAL and QGIS
    crs = CRS.from_user_input(named.get("properties", {}).get("name", _WGS84))
    features = content["features"] if content["type"] == "FeatureCollection" else [content]
    zones = []
    for number, feature in enumerate(features, 1):
        is_feature = feature["type"] == "Feature"
        geometry = feature.get("geometry") if is_feature else feature
        given = (feature.get("properties") or {}) if is_feature else {}
        attributes = {
            str(name): value if value is None or isinstance(value, (int, float, str)) else json.dumps(value)
            for name, value in given.items()
        }
        name = feature.get("id")
        zones.append(Zone(name if isinstance(name, (int, str)) else number, attributes, geometry))
    return zones, crs


@dataclass(frozen=True)
class ZonePixels:
    """The pixels of all zones behind each other: their rows and columns, and for each zone how many they are."""

    rows: IndexArray
    columns: IndexArray
    counts: IndexArray

    @property
    def owners(self) -> IndexArray:
        """The number of the zone of each pixel, from 0."""
        return np.repeat(np.arange(len(self.counts)), self.counts)


def find_pixels(zones: Zones, grid: Grid) -> ZonePixels:
    """The pixels of ``grid`` whose centre lies in a polygon; of one without such, those it touches; those of points.

    Raises InputError zones_outside if no zone has any.
    """
    found = [_pixels_of(zone, zones.crs, grid) for zone in zones.zones]
    counts = np.array([len(rows) for rows, _ in found])
    if not counts.any():
        raise InputError("zones_outside", say("zones_outside"), say("zones_outside_hint"))
    rows, columns = (np.concatenate([pair[axis] for pair in found]) for axis in (0, 1))
    return ZonePixels(rows, columns, counts)


def _pixels_of(zone: Zone, crs: CRS, grid: Grid) -> tuple[IndexArray, IndexArray]:
    places: list[IndexArray] = []
    polygons = []
    for kind, coordinates in simple_parts(zone.geometry) if zone.geometry else ():
        if kind == "Point":
            ((column, row),) = _in_pixels([coordinates], crs, grid)
            if 0 <= row < grid.height and 0 <= column < grid.width:
                places.append(np.array([[int(row)], [int(column)]]))
        else:
            polygons.append([_in_pixels(_densified(ring, crs, grid), crs, grid) for ring in coordinates])
    inside = _inside(polygons, grid, touched=False)
    if not (places or inside.size):
        inside = _inside(polygons, grid, touched=True)
    # Points may lie in the polygons.
    rows, columns = np.unique(np.concatenate([*places, inside], axis=1), axis=1) if places else inside
    return rows, columns


def _densified(ring: Sequence[Sequence[float]], crs: CRS, grid: Grid) -> Sequence[Sequence[float]]:
    """A ring with its edges cut into short pieces if it has to be reprojected: straight lines bend on the way."""
    points = [(float(point[0]), float(point[1])) for point in ring]
    return points if crs == grid.crs else densified(points)


def _in_pixels(points: Sequence[Sequence[float]], crs: CRS, grid: Grid) -> list[tuple[float, float]]:
    """Columns and rows of points, with fractions; infinite where the grid's CRS has no place for them."""
    xs, ys = ([float(point[axis]) for point in points] for axis in (0, 1))
    if crs != grid.crs:
        try:
            xs, ys = transform(crs, grid.crs, xs, ys)
        except PROJ_ERRORS:
            return [(math.inf, math.inf)] * len(points)
    to_pixel = ~grid.transform
    return [
        (to_pixel.a * x + to_pixel.b * y + to_pixel.c, to_pixel.d * x + to_pixel.e * y + to_pixel.f)
        for x, y in zip(xs, ys)
    ]


def _inside(polygons: Sequence[Sequence[Ring]], grid: Grid, touched: bool) -> IndexArray:
    """Rows and columns [2, pixel] of the pixels in polygons, whose coordinates are columns and rows."""
    box = (-FAR, -FAR, grid.width + FAR, grid.height + FAR)
    polygons = [near for near in (clipped(rings, box) for rings in polygons) if near]  # those that have a place here
    if not polygons:
        return np.zeros((2, 0), np.int64)
    columns, rows = ([point[axis] for rings in polygons for point in rings[0]] for axis in (0, 1))
    left, top = (max(0, math.floor(min(values))) for values in (columns, rows))
    width = min(grid.width, math.ceil(max(columns))) - left
    height = min(grid.height, math.ceil(max(rows))) - top
    if width <= 0 or height <= 0:
        return np.zeros((2, 0), np.int64)
    shapes = [{"type": "Polygon", "coordinates": rings} for rings in polygons]
    affine = Affine.translation(left, top)
    inside = rasterize(shapes, (height, width), transform=affine, all_touched=touched, dtype="uint8")
    return np.stack(np.nonzero(inside)) + np.array([[top], [left]])
