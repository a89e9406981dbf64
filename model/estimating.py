"""Estimating one tile of a series: the unit of work, here or on another machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from model.estimates import BoolArray, Estimator, FloatArray
from model.series import Series
from model.tiling import Tile


@dataclass(frozen=True)
class TileResult:
    """What one tile gives: its computed part as it was read, and the estimate of it.

    estimate: [time, band, row, column], with the variances appended as further bands if they were asked for.
    """

    reflectance: FloatArray
    observed: BoolArray
    outside: BoolArray
    estimate: FloatArray


def estimate_tile(series: Series, estimator: Estimator, tile: Tile, uncertainty: bool) -> TileResult:
    """Read a tile with its context and estimate it. Needs nothing but its arguments: it can run on another machine."""
    block = series.read(tile.read_window)
    estimate = estimator.estimate(block.reflectance, block.observed)
    values = estimate.values
    if uncertainty:
        variance = estimate.variance if estimate.variance is not None else np.full_like(values, np.nan)
        values = np.concatenate([values, variance], axis=1)
    rows, columns = tile.inner
    outside = series.outside(tile.read_window)
    return TileResult(
        block.reflectance[:, :, rows, columns],
        block.observed[:, rows, columns],
        outside[rows, columns],
        values[:, :, rows, columns],
    )


def estimate_here(
    series: Series, estimator: Estimator, todo: Sequence[Tile], uncertainty: bool
) -> Iterator[TileResult]:
    """Yield the result of each tile of ``todo``, computed one after another in this process."""
    for tile in todo:
        yield estimate_tile(series, estimator, tile, uncertainty)
