"""Tiles over a raster: which parts are read, computed and written one after another.

The raster is cut into cores of ``tile`` x ``tile`` pixels. What is computed is a core grown by ``margin`` on each side
(as far as the raster reaches, or what can be read beyond it); estimators whose result near a tile's border depends on
the tile are cross-faded over the ``overlap`` pixels around the line between two cores, so that no seam shows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from model.core.types import FloatArray

Reach = tuple[tuple[int, int], tuple[int, int]]  # pixels before and after the rows, and the columns


@dataclass(frozen=True)
class TileSpan:
    """One step along one axis, in pixels of the raster: [start, stop) is computed from [read_start, read_stop).

    fade_in and fade_out: length of the cross-fade at either end of [start, stop), which neighbours share.
    """

    start: int
    stop: int
    read_start: int
    read_stop: int
    fade_in: int
    fade_out: int


@dataclass(frozen=True)
class Tile:
    """A tile, the unit of work: rows and columns to compute, each with its context and its fades."""

    rows: TileSpan
    columns: TileSpan

    @property
    def read_window(self) -> Window:
        """What is read and given to the estimator."""
        return Window(
            self.columns.read_start,
            self.rows.read_start,
            self.columns.read_stop - self.columns.read_start,
            self.rows.read_stop - self.rows.read_start,
        )

    @property
    def core(self) -> Window:
        """What is computed: the read window without its context."""
        return Window(
            self.columns.start,
            self.rows.start,
            self.columns.stop - self.columns.start,
            self.rows.stop - self.rows.start,
        )

    @property
    def inner(self) -> tuple[slice, slice]:
        """Rows and columns of the computed part within what was read."""
        return (
            slice(self.rows.start - self.rows.read_start, self.rows.stop - self.rows.read_start),
            slice(self.columns.start - self.columns.read_start, self.columns.stop - self.columns.read_start),
        )


def spans(size: int, tile: int, margin: int, overlap: int, beyond: tuple[int, int] = (0, 0)) -> list[TileSpan]:
    """Cut an axis of ``size`` pixels into spans; a last core of less than half a tile joins its neighbour.

    beyond: how many pixels before and after the axis can be read; those before have negative numbers.
    """
    half = overlap // 2
    edges = list(range(0, size, tile))
    if len(edges) > 1 and size - edges[-1] < max(tile // 2, 2 * half + 1):
        edges.pop()
    edges.append(size)
    result = []
    for first, last in zip(edges[:-1], edges[1:]):
        start, stop = max(0, first - half), min(size, last + half)
        fade_in, fade_out = (2 * half if first > 0 else 0), (2 * half if last < size else 0)
        read_start, read_stop = max(-beyond[0], start - margin), min(size + beyond[1], stop + margin)
        result.append(TileSpan(start, stop, read_start, read_stop, fade_in, fade_out))
    return result


def tiles(
    height: int, width: int, tile: int, margin: int, overlap: int, beyond: Reach = ((0, 0), (0, 0))
) -> list[Tile]:
    """All tiles in reading order: rows of tiles from the top, tiles from the left; ``beyond`` as in spans()."""
    return [
        Tile(rows, columns)
        for rows in spans(height, tile, margin, overlap, beyond[0])
        for columns in spans(width, tile, margin, overlap, beyond[1])
    ]


class CrossFade:
    """Joins tiles, which come in reading order, into pieces that are final and can be written.

    Where two tiles overlap the result runs linearly from one to the other. Only the overlapping margins are kept in
    memory: the right margin of the last tile and the lower margin of the last row of tiles.
    """

    def __init__(self, width: int) -> None:
        """Join tiles of a raster of ``width`` columns."""
        self._width = width
        self._right: FloatArray | None = None
        self._below: FloatArray | None = None
        self._above: FloatArray | None = None

    def add(self, tile: Tile, values: FloatArray) -> tuple[Window, FloatArray]:
        """Take a tile's ``values`` [..., row, column] (its computed part); return a window and its final values.

        The margins that later tiles will change are held back, so the window is smaller than the tile.
        """
        if not tile.columns.fade_in:  # a new row of tiles begins
            self._above, self._below = self._below, None
        above = None
        if tile.rows.fade_in:
            above = _need(self._above)[..., tile.columns.start : tile.columns.stop - tile.columns.fade_out]
        window, values, right, below = join(tile, values, self._right, above)
        if right is not None:
            self._right = right
        if below is not None:
            if self._below is None:
                self._below = np.zeros((*below.shape[:-1], self._width), below.dtype)
            self._below[..., window.col_off : window.col_off + window.width] = below
        return window, values


def join(
    tile: Tile, values: FloatArray, left: FloatArray | None, above: FloatArray | None
) -> tuple[Window, FloatArray, FloatArray | None, FloatArray | None]:
    """Cross-fade a tile's ``values`` [..., row, column] with the margins that its neighbours held back.

    left: the right margin of the tile at its left.  above: the lower margin of the tile above.  Returns the window
    that is final, its values, and this tile's right and lower margin, None where there is no neighbour.
    """
    rows, columns = tile.rows, tile.columns
    values = values.copy()
    right = below = None
    if columns.fade_in:
        ramp = _ramp(columns.fade_in)
        values[..., : ramp.size] = (1 - ramp) * _need(left) + ramp * values[..., : ramp.size]
    if columns.fade_out:
        right = values[..., -columns.fade_out :].copy()
        values = values[..., : -columns.fade_out]
    if rows.fade_in:
        ramp = _ramp(rows.fade_in)[:, None]
        values[..., : ramp.size, :] = (1 - ramp) * _need(above) + ramp * values[..., : ramp.size, :]
    if rows.fade_out:
        below = values[..., -rows.fade_out :, :]
        values = values[..., : -rows.fade_out, :]
    return Window(columns.start, rows.start, values.shape[-1], values.shape[-2]), values, right, below


def _need(margin: FloatArray | None) -> FloatArray:
    """The margin to fade from. Raises ValueError if it is missing because tiles do not come in reading order."""
    if margin is None:
        raise ValueError("tiles must be added in reading order")
    return margin


def _ramp(length: int) -> FloatArray:
    """Weights of the new tile across a cross-fade: from near 0 to near 1, symmetric."""
    return ((np.arange(length) + 0.5) / length).astype(np.float32)


def choose_tile(dates: int, bands: int, bytes_per_value: int, memory: float, largest: int = 1024) -> int:
    """The largest tile, in steps of 128 pixels, whose work arrays fit into ``memory`` GiB; at least 128."""
    per_pixel = dates * bands * bytes_per_value
    side = int((memory * 2**30 / per_pixel) ** 0.5)
    return max(128, min(largest, side // 128 * 128))
