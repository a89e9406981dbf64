"""A checksum of a raster that does not depend on the windows in which it is written and read back.

The sum, modulo 2^64, of each number's bits times an odd random factor of its row, of its column and of its band. A
block that is missing, moved or wrong changes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

MODULUS = 2**64
ROWS, COLUMNS = 512, 4096  # pixels of what is read at a time: whole blocks of a COG


class RasterChecksum:
    """The checksum of a raster of ``height`` x ``width`` pixels."""

    def __init__(self, height: int, width: int, bands: int) -> None:
        """Draw the factors, or take those of another raster of this size."""
        self._rows, self._columns, self._bands = _factors(height, width, bands)

    def of(self, numbers: NDArray[Any], window: Window) -> int:
        """The share in the checksum of ``numbers`` [band, row, column] at ``window``."""
        rows, columns = window.toslices()
        bits = np.ascontiguousarray(numbers).view(f"u{numbers.dtype.itemsize}")
        by_row = np.stack([band.astype(np.uint64) @ self._columns[columns] for band in bits])
        return int(self._bands @ (by_row @ self._rows[rows]))

    def read(self, file: rasterio.DatasetReader, windows: Iterable[Window] | None = None) -> int:
        """The checksum of a file, read in ``windows`` that together are all of it."""
        parts = _windows(file.height, file.width) if windows is None else windows
        return sum(self.of(file.read(window=window), window) for window in parts) % MODULUS


@lru_cache(maxsize=4)
def _factors(*counts: int) -> tuple[NDArray[np.uint64], ...]:
    draw = np.random.default_rng(0).integers
    return tuple(draw(0, MODULUS - 1, count, np.uint64, endpoint=True) | np.uint64(1) for count in counts)


def _windows(height: int, width: int) -> Iterator[Window]:
    for row in range(0, height, ROWS):
        for column in range(0, width, COLUMNS):
            yield Window(column, row, min(COLUMNS, width - column), min(ROWS, height - row))
