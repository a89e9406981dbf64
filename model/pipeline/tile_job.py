"""Estimating one tile of a series: the unit of work, here or on another machine."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from model.clouds.masking import Reasons, chip_of
from model.contract.reasons import OBSERVED
from model.core.tiling import Reach, Tile
from model.core.types import BoolArray, FloatArray
from model.methods.coarse_change import Place
from model.pipeline.fitting import FittedSeries
from model.reading.series import Series


@dataclass(frozen=True)
class TileResult:
    """What one tile gives: its computed part as it was read, and the estimate of it.

    reasons: uint8 [time, row, column], why a pixel is not used, see contract.reasons.  estimate: [time, band, row,
    column], with the variances appended as further bands if they were asked for.
    """

    reflectance: FloatArray
    reasons: Reasons
    outside: BoolArray
    estimate: FloatArray


@dataclass(frozen=True)
class TileJob:
    """What it takes to estimate any tile of ``series``. Can be pickled: it works on another machine as well as here.

    fitted: to that series, or to one that shows what lies around it, too.
    """

    fitted: FittedSeries
    series: Series
    uncertainty: bool

    @property
    def beyond(self) -> Reach:
        """How many pixels beyond the series' grid can be read: before and after its rows and its columns."""
        seen, part = self.fitted.series.grid, self.fitted.series.part
        bottom, right = seen.height - part.row_off - part.height, seen.width - part.col_off - part.width
        return (int(part.row_off), int(bottom)), (int(part.col_off), int(right))

    def estimate(self, tile: Tile) -> TileResult:
        """Read a tile with its context, decide what of it is observed, and estimate it."""
        wanted, part = tile.read_window, self.fitted.series.part
        column, row = wanted.col_off + part.col_off, wanted.row_off + part.row_off
        block = self.fitted.series.read(Window(column, row, wanted.width, wanted.height))
        reasons = self.fitted.masking.reasons(block)
        chip = chip_of(block, reasons == OBSERVED)
        rows, columns = tile.inner
        outside = self.series.outside(tile.core, block.covered[tile.inner])
        del block  # as large as what is computed from it
        if outside.all():  # nothing of the tile is written: nothing to compute
            values = np.zeros_like(chip.reflectance[:, :, rows, columns])
            if self.uncertainty:
                values = np.concatenate([values, values], axis=1)
        else:
            # The masking has seen all of the context; the estimator looks less far.
            seen, inner = grown_slices(tile, self.fitted.reach(self.fitted.method))
            place = Place(*(start + np.arange(part.start, part.stop) for start, part in zip((row, column), seen)))
            part = (..., *seen)
            values = self._estimated(chip.reflectance[part], chip.observed[part], place)
            values = values[..., inner[0], inner[1]]
        return TileResult(chip.reflectance[:, :, rows, columns], reasons[:, rows, columns], outside, values)

    def _estimated(self, reflectance: FloatArray, observed: BoolArray, place: Place) -> FloatArray:
        """The estimate [time, band, row, column], with the variances behind if they were asked for."""
        estimate = self.fitted.method.estimator.estimate(reflectance, observed)
        if self.fitted.companion:
            self.fitted.companion.correct(estimate.values, estimate.variance, reflectance, observed, place)
        if not self.uncertainty:
            return estimate.values
        variance = estimate.variance if estimate.variance is not None else np.full_like(estimate.values, np.nan)
        return np.concatenate([estimate.values, variance], axis=1)


def grown_slices(tile: Tile, margin: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """The tile with ``margin`` pixels around it, in what was read of it; and the tile within that."""
    seen, inner = [], []
    for part, length in zip(tile.inner, (tile.read_window.height, tile.read_window.width)):
        first, last = max(0, part.start - margin), min(length, part.stop + margin)
        seen.append(slice(first, last))
        inner.append(slice(part.start - first, part.stop - first))
    return (seen[0], seen[1]), (inner[0], inner[1])
