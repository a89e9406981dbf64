"""Estimating one tile of a series: the unit of work, here or on another machine."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.estimates import BoolArray, Estimator, FloatArray
from model.patches import read_clear
from model.reading.series import Series
from model.screening import Screening
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


@dataclass(frozen=True)
class Work:
    """What it takes to estimate any tile of a series. Can be pickled: it works on another machine as well as here."""

    series: Series
    estimator: Estimator
    screen: Screening | None
    uncertainty: bool

    @property
    def halo(self) -> int:
        """How many pixels around a tile are looked at."""
        return self.estimator.halo + (self.screen.halo if self.screen else 0)

    def estimate(self, tile: Tile) -> TileResult:
        """Read a tile with its context, take out what is contaminated, and estimate it."""
        patch = read_clear(self.series, self.screen, tile.read_window)
        reflectance, observed = patch.reflectance, patch.observed
        rows, columns = tile.inner
        outside = self.series.outside(tile.read_window)
        if outside[rows, columns].all():  # nothing of the tile is written: nothing to compute
            values = np.zeros_like(reflectance)
            if self.uncertainty:
                values = np.concatenate([values, values], axis=1)
        else:
            values = self._estimated(reflectance, observed)
        return TileResult(
            reflectance[:, :, rows, columns],
            observed[:, rows, columns],
            outside[rows, columns],
            values[:, :, rows, columns],
        )

    def _estimated(self, reflectance: FloatArray, observed: BoolArray) -> FloatArray:
        """The estimate [time, band, row, column], with the variances behind if they were asked for."""
        estimate = self.estimator.estimate(reflectance, observed)
        if not self.uncertainty:
            return estimate.values
        variance = estimate.variance if estimate.variance is not None else np.full_like(estimate.values, np.nan)
        return np.concatenate([estimate.values, variance], axis=1)
