"""How what a coarse sensor saw of a date changes the estimate of the fine pixels.

A coarse pixel (cell) is estimated for a lost date from its own other dates, just as fine pixels are. What the sensor
saw of it, less that estimate, is the date's change; a constant difference between the sensors is in both and cancels.
The change is spread over the fine pixels of a cell in the way of Zhu et al. 2016, A flexible spatiotemporal method for
fusing satellite images with different resolutions (Remote Sensing of Environment 172): part of it goes by class and
brightness, what these do not explain is interpolated between cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates

from model.core.types import BoolArray, FloatArray, IndexArray
from model.methods.kriging import Float64

PARTS = ("level", "classes", "cells")  # of a change: the scene's, by class and brightness, what is left of each cell
FEWEST_CELLS = 4  # of a date, for its change to be told
RIDGE = 1.0  # cells' worth of full contrast between classes
BRIGHTNESS = 4.0  # a class is to be told from another as well as reflectance that differs by a quarter
FARTHEST = 100  # pixels beside a window that are looked at for the mean of a cell
SMOOTH, TRUNCATE = 0.4, 2.5  # standard deviation of a cell's footprint in cells, and how many of these it reaches


@dataclass(frozen=True)
class Place:
    """Pixels of the fine grid at these rows and columns, every ``step``-th of them."""

    rows: IndexArray
    columns: IndexArray
    step: int = 1

    def cell_of(self, cell: int, cells: int) -> IndexArray:
        """The number of the cell [row, column] that each pixel lies in; ``cells`` in a row."""
        return np.asarray((self.rows // cell)[:, None] * cells + self.columns // cell)

    def interpolated(self, field: FloatArray, cell: int) -> FloatArray:
        """A field [band, cell row, cell column] at the pixels, linear between the middles of cells."""
        rows, columns = ((at + 0.5) / cell - 0.5 for at in (self.rows, self.columns))
        where = np.meshgrid(rows, columns, indexing="ij")
        return np.stack([map_coordinates(band, where, order=1, mode="nearest") for band in field]).astype(np.float32)


@dataclass(frozen=True)
class DateChange:
    """The change of a date. level: [band].  weights: [band, feature] about ``centre`` [feature].

    cells: [band, cell row, cell column], about the level; 0 where nothing is known.
    """

    level: FloatArray
    weights: FloatArray
    centre: FloatArray
    cells: FloatArray

    def parts(self, features: FloatArray, place: Place, cell: int) -> list[FloatArray]:
        """PARTS [band, row, column] at the pixels of a place, from their features [feature, row, column]."""
        spread = np.tensordot(self.weights, features - self.centre[:, None, None], 1).astype(np.float32)
        sigma = SMOOTH * min(cell, FARTHEST) / place.step
        mean = np.stack([gaussian_filter(band, sigma, mode="nearest", truncate=TRUNCATE) for band in spread])
        level = np.broadcast_to(self.level[:, None, None], spread.shape)
        return [level, spread, place.interpolated(self.cells, cell) - mean]


def features_of(estimate: FloatArray, label: IndexArray, classes: int) -> FloatArray:
    """What a change may go by [feature, row, column]: class and estimate [band, row, column] of the date."""
    belongs = (label[None] == np.arange(classes)[:, None, None]).astype(np.float32)
    return np.concatenate([belongs, BRIGHTNESS * estimate])


@dataclass(frozen=True)
class CellMeans:
    """Which cells a few places show, and the means there. cells: numbers of the cells, in order."""

    cells: IndexArray
    _index: IndexArray
    _pixels: Float64

    @staticmethod
    def of(places: Sequence[Place], cell: int, per_row: int) -> CellMeans:
        """The cells that are shown by half or more."""
        numbers = np.concatenate([place.cell_of(cell, per_row).ravel() for place in places])
        cells, index, counts = np.unique(numbers, return_inverse=True, return_counts=True)
        full = (cell / places[0].step) ** 2
        position = np.full(len(cells), -1)
        position[counts >= full / 2] = np.arange((counts >= full / 2).sum())
        return CellMeans(cells[counts >= full / 2], position[index], counts[counts >= full / 2].astype(float))

    def mean(self, fields: Sequence[FloatArray]) -> Float64:
        """Means [feature, cell] of fields [feature, row, column], one a place."""
        flat = np.concatenate([field.reshape(len(field), -1) for field in fields], axis=1)
        use = self._index >= 0
        sums = [np.bincount(self._index[use], row[use], len(self.cells)) for row in flat]
        return np.asarray(np.stack(sums) / self._pixels)


def change_of(
    departure: FloatArray, known: BoolArray, features: Sequence[FloatArray], means: CellMeans
) -> DateChange | None:
    """The change of a date from the departures [band, cell row, cell column] of its cells, where known; None: too few.

    features: see features_of(), of the places that ``means`` shows.
    """
    if known.sum() < FEWEST_CELLS:
        return None
    level = departure[:, known].mean(1)
    about = np.where(known, departure - level[:, None, None], 0).astype(np.float32)
    of_cells = means.mean(features)
    use = known.ravel()[means.cells]
    centre = of_cells[:, use].mean(1) if use.any() else of_cells.mean(1) if of_cells.size else np.zeros(len(of_cells))
    x, y = of_cells[:, use] - centre[:, None], about.reshape(len(about), -1)[:, means.cells[use]]
    y = y - y.mean(1, keepdims=True) if use.any() else y
    weights = np.linalg.solve(x @ x.T + RIDGE * np.eye(len(x)), x @ y.T).T
    return DateChange(level.astype(np.float32), weights.astype(np.float32), centre.astype(np.float32), about)
