"""Geometries as GeoJSON has them (RFC 7946), from and to well-known binary (OGC 06-103r4). Heights are dropped."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

from model.contract.messages import say

Geometry = dict[str, Any]

# By their code in well-known binary.
TYPES = {1: "Point", 3: "Polygon", 4: "MultiPoint", 6: "MultiPolygon", 7: "GeometryCollection"}
CODES = {name: code for code, name in TYPES.items()}
_PARTS = {"MultiPoint": "Point", "MultiPolygon": "Polygon"}


class GeometryError(ValueError):
    """A geometry that is neither polygons nor points, or damaged; its text says so."""


def simple_parts(geometry: Geometry) -> Iterator[tuple[str, Any]]:
    """Yield the kind, Point or Polygon, and the coordinates of each part. Raises GeometryError for other kinds."""
    kind = str(geometry["type"])
    if kind == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from simple_parts(part)
    elif kind not in CODES:
        raise GeometryError(say("geometry_of_kind", kind=kind))
    elif geometry["coordinates"]:
        for part in geometry["coordinates"] if kind in _PARTS else [geometry["coordinates"]]:
            if part:
                yield _PARTS.get(kind, kind), part


def as_multiple(geometry: Geometry) -> Geometry:
    """A point as a MultiPoint of one, a polygon likewise: so that all geometries of a layer are of one kind."""
    name = f"Multi{geometry['type']}"
    return {"type": name, "coordinates": [geometry["coordinates"]]} if name in _PARTS else geometry


def from_wkb(data: bytes) -> Geometry:
    """Read well-known binary. Raises GeometryError."""
    try:
        return _Reader(data).geometry()
    except (struct.error, IndexError, RecursionError) as error:
        raise GeometryError(say("damaged")) from error


class _Reader:
    """Goes through the bytes of a geometry."""

    def __init__(self, data: bytes) -> None:
        self._data, self._place, self._order = data, 0, "<"

    def geometry(self) -> Geometry:
        self._order = "<" if self._data[self._place] else ">"
        self._place += 1
        (code,) = self._take("I")
        extended = code & 0xE0000000
        if extended & 0x20000000:  # of PostGIS: a CRS comes first
            self._take("I")
        kind, shape = TYPES.get((code & 0xFFFFFFF) % 1000), (code & 0xFFFFFFF) // 1000
        if kind is None:
            raise GeometryError(say("line_or_curve"))
        size = 2 + (1 if shape in (1, 2) else 2 if shape == 3 else (extended >> 31) + (extended >> 30 & 1))
        if kind == "Point":
            return {"type": kind, "coordinates": self._points(1, size)[0]}
        (count,) = self._take("I")
        if kind == "Polygon":
            return {"type": kind, "coordinates": [self._points(self._take("I")[0], size) for _ in range(count)]}
        parts = [self.geometry() for _ in range(count)]
        if kind == "GeometryCollection":
            return {"type": kind, "geometries": parts}
        return {"type": kind, "coordinates": [part["coordinates"] for part in parts]}

    def _points(self, count: int, size: int) -> list[list[float]]:
        if count * size * 8 > len(self._data) - self._place:
            raise GeometryError(say("damaged"))
        numbers = self._take(f"{count * size}d")
        points = [list(numbers[start : start + 2]) for start in range(0, count * size, size)]
        return [[] if point[0] != point[0] else point for point in points]  # not a number: an empty point

    def _take(self, layout: str) -> tuple[Any, ...]:
        found = struct.unpack_from(self._order + layout, self._data, self._place)
        self._place += struct.calcsize(self._order + layout)
        return found


def to_wkb(geometry: Geometry) -> bytes:
    """Write well-known binary."""
    kind = geometry["type"]
    head = struct.pack("<BI", 1, CODES[kind])
    if kind == "Point":
        return head + _packed([geometry["coordinates"] or (float("nan"),) * 2])
    if kind == "GeometryCollection":
        parts = [to_wkb(part) for part in geometry["geometries"]]
    elif kind == "Polygon":
        parts = [struct.pack("<I", len(ring)) + _packed(ring) for ring in geometry["coordinates"]]
    else:
        parts = [to_wkb({"type": _PARTS[kind], "coordinates": part}) for part in geometry["coordinates"]]
    return head + struct.pack("<I", len(parts)) + b"".join(parts)


def _packed(points: Any) -> bytes:
    return b"".join(struct.pack("<2d", point[0], point[1]) for point in points)
