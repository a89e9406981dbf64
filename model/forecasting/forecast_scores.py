"""Scores of forecasts against what was observed later: NSE, R2, RMSE, bias, and how often one beats another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from model.core.types import FloatArray
from model.metrics.intervals import wilson

MEASURES = ("nse", "r2", "rmse", "bias")


@dataclass
class Sums:
    """Running sums in float64 over pairs of a forecast and an observation, from which all scores follow.

    Sums are about a fixed middle of NDVI, so that differences of large numbers lose no digits.
    """

    count: int = 0
    observed: float = 0.0
    observed_squares: float = 0.0
    forecast: float = 0.0
    forecast_squares: float = 0.0
    products: float = 0.0
    error_squares: float = 0.0

    MIDDLE = 0.4  # of NDVI over land

    def add(self, forecast: FloatArray, observed: FloatArray) -> None:
        """Add pairs of any shape; those whose observation is NaN are left out."""
        known = np.isfinite(observed)
        o, p = (np.asarray(values, np.float64)[known] - self.MIDDLE for values in (observed, forecast))
        self.count += o.size
        self.observed += float(o.sum())
        self.observed_squares += float((o * o).sum())
        self.forecast += float(p.sum())
        self.forecast_squares += float((p * p).sum())
        self.products += float((o * p).sum())
        self.error_squares += float(((p - o) ** 2).sum())

    def scores(self) -> dict[str, float]:
        """The scores; NaN where they are not defined: nothing to compare, or observations (or forecasts) all alike.

        nse: Nash-Sutcliffe efficiency, 1 - sum (p - o)^2 / sum (o - mean o)^2 (Nash and Sutcliffe 1970).  r2: square of
        Pearson's correlation.  rmse: root mean squared error.  bias: mean of forecast less observation.
        """
        if not self.count:
            return dict.fromkeys(MEASURES, math.nan)
        n = self.count
        variance_o = max(0.0, self.observed_squares - self.observed**2 / n)
        variance_p = max(0.0, self.forecast_squares - self.forecast**2 / n)
        together = self.products - self.observed * self.forecast / n
        alike = ALIKE * n
        return {
            "nse": 1 - self.error_squares / variance_o if variance_o > alike else math.nan,
            "r2": together**2 / (variance_o * variance_p) if min(variance_o, variance_p) > alike else math.nan,
            "rmse": math.sqrt(self.error_squares / n),
            "bias": (self.forecast - self.observed) / n,
        }


ALIKE = 1e-12  # variance of NDVI up to which values are all alike but for rounding


def outperformance(raw: Sequence[Sums], filled: Sequence[Sums]) -> dict[str, Any]:
    """In how many places, one after another, the filled context has the lower root mean squared error.

    share: of the places in which the two differ; None if there are none.  interval: Wilson's, 95 %.  equal: places
    in which they do not differ, mostly as their context has no gaps, which count for neither.
    """
    pairs = [(r.error_squares / r.count, f.error_squares / f.count) for r, f in zip(raw, filled) if r.count]
    better, worse = sum(f < r for r, f in pairs), sum(f > r for r, f in pairs)
    decided = better + worse
    interval = wilson(better, decided) if decided else (0.0, 1.0)
    return {
        "share": better / decided if decided else None,
        "interval": [round(limit, 4) for limit in interval],
        "better": better,
        "places": decided,
        "equal": len(pairs) - decided,
    }
