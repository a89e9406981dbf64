"""A cube about to be written: its variables and coordinates, how it is cut into chunks, and its numbers block by block.

A chunk holds all dates of a square of pixels, so that the course of a pixel in time is read at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from model.core.reporting import Reporter
from model.products.cf import Attributes, Coordinate
from model.products.cube_variables import Variable
from model.reading.grids import Grid

CHUNK_BYTES = 2 * 2**20
SIDES = (256, 128, 64, 32)  # of chunks, pixels: the first at which no chunk is larger than CHUNK_BYTES, or the last


@dataclass(frozen=True)
class Cube:
    """What is written, whatever the format. level: where reflectance is of, surface or toa, as CF names it."""

    grid: Grid
    variables: Sequence[Variable]
    coordinates: Sequence[Coordinate]
    attributes: Attributes
    level: str = "surface"

    @property
    def shape(self) -> tuple[int, int, int]:
        """Dates, rows, columns."""
        return len(self.variables[0].dates), self.grid.height, self.grid.width

    @property
    def chunk(self) -> tuple[int, int, int]:
        """Dates, rows, columns of a chunk."""
        dates, height, width = self.shape
        largest = max(np.dtype(variable.numbers.dtype).itemsize for variable in self.variables)
        side = next((s for s in SIDES if dates * s * s * largest <= CHUNK_BYTES), SIDES[-1])
        return dates, min(side, height), min(side, width)

    def windows(self) -> list[Window]:
        """The chunks in the grid, row by row."""
        _, rows, columns = self.chunk
        return [
            Window(column, row, min(columns, self.grid.width - column), min(rows, self.grid.height - row))
            for row in range(0, self.grid.height, rows)
            for column in range(0, self.grid.width, columns)
        ]

    def blocks(self, report: Reporter, message: str) -> Iterator[tuple[Variable, Window, NDArray[Any]]]:
        """The numbers [time, row, column] of each variable in each chunk; as many as that are in memory at a time."""
        with ExitStack() as stack:
            opened = [
                (variable, stack.enter_context(rasterio.open(variable.virtual(self.grid))))
                for variable in self.variables
            ]
            windows = self.windows()
            for number, window in enumerate(windows):
                report.progress(number, len(windows), "blocks", message)
                for variable, file in opened:
                    yield variable, window, file.read(window=window)
