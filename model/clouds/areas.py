"""Areas of pixels grown, and opened: unions of shifted copies. One code for NumPy and torch."""

from __future__ import annotations

from math import isqrt

from model.core.arrays import namespace
from model.core.types import BoolArray

SPECK = 3  # pixels: what is masked in less than squares of this side is roofs and roads, no cloud that casts a shadow


def grow(area: BoolArray, radius: int) -> BoolArray:
    """``area`` [..., row, column] and all within ``radius`` pixels of it."""
    if not area.any():
        return area
    height = area.shape[-2]
    grown = namespace(area).zeros_like(area)
    wide = area & True
    reach = 0
    for rows in range(radius, -1, -1):  # so many rows away a disk is less wide
        for columns in range(reach + 1, isqrt(radius**2 - rows**2) + 1):
            wide[..., columns:] |= area[..., :-columns]
            wide[..., :-columns] |= area[..., columns:]
        reach = isqrt(radius**2 - rows**2)
        left = max(0, height - rows)
        grown[..., rows:, :] |= wide[..., :left, :]
        grown[..., :left, :] |= wide[..., rows:, :]
    return grown


def opened(area: BoolArray, side: int) -> BoolArray:
    """What of an area [..., row, column] squares of ``side`` pixels cover that lie within it."""
    height, width = area.shape[-2] - side + 1, area.shape[-1] - side + 1
    covered = namespace(area).zeros_like(area)
    if min(height, width) <= 0:
        return covered
    rows = area[..., :height, :] & True
    for shift in range(1, side):
        rows &= area[..., shift : shift + height, :]
    corner = rows[..., :width] & True
    for shift in range(1, side):
        corner &= rows[..., shift : shift + width]
    for row in range(side):
        for column in range(side):
            covered[..., row : row + height, column : column + width] |= corner
    return covered


def without_specks(area: BoolArray) -> BoolArray:
    """An area [..., row, column] without what is narrower than SPECK pixels."""
    return opened(area, SPECK)
