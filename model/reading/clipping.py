"""Rings cut off far outside of where they are burnt: GDAL walks along an edge pixel by pixel, however far it goes."""

from __future__ import annotations

from collections.abc import Sequence

Ring = Sequence[Sequence[float]]
Box = tuple[float, float, float, float]

FAR = 2**20  # pixels around a grid; rings that stay within are left as they are
_FARTHEST = 1e30  # beyond, and where a number is none, differences of coordinates have no meaning


def clipped(rings: Sequence[Ring], box: Box) -> list[Ring] | None:
    """The rings of a polygon as far as they lie in ``box`` (left, bottom, right, top): Sutherland, Hodgman 1974.

    Rings within are returned as they are. Empty if nothing of the polygon is left; None if a coordinate has no place.
    """
    if not all(-_FARTHEST < value < _FARTHEST for ring in rings for point in ring for value in point[:2]):
        return None
    result = [ring if _is_within(ring, box) else _cut(ring, box) for ring in rings]
    return [ring for ring in result if ring] if result and result[0] else []


def _is_within(ring: Ring, box: Box) -> bool:
    left, bottom, right, top = box
    return all(left <= point[0] <= right and bottom <= point[1] <= top for point in ring)


def _cut(ring: Ring, box: Box) -> Ring:
    left, bottom, right, top = box
    for axis, sign, limit in ((0, 1, left), (1, 1, bottom), (0, -1, right), (1, -1, top)):
        kept: list[Sequence[float]] = []
        for point, following in zip(ring, [*ring[1:], *ring[:1]]):
            before, after = (sign * (one[axis] - limit) for one in (point, following))
            if before >= 0:
                kept.append(point)
            if (before >= 0) != (after >= 0):
                share = before / (before - after)
                kept.append(tuple(one + share * (other - one) for one, other in zip(point[:2], following[:2])))
        ring = kept
    return [*ring, ring[0]] if ring else ring
