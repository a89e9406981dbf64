"""Forecasts without a network: persistence, climatology and linear trend. Each is what a learned one must beat.

All take the NDVI of the context [T,H,W], NaN where it is not known, and return [N,H,W], known everywhere.
"""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from model.core.types import BoolArray, FloatArray
from model.forecasting.context import Context, completed, last_known, ordinals

REFERENCES = ("persistence", "climatology", "trend")
SEASON_DAYS = 30  # so far from the day of the year of a target, a date of another year is of the same season
YEAR = 365.25
FEWEST_FOR_TREND = 3  # observations; fewer make no trend


def persistence(greenness: FloatArray, count: int) -> FloatArray:
    """The last known NDVI of each pixel, ``count`` times; pixels never observed get the window's mean."""
    return np.repeat(completed(last_known(greenness))[None], count, axis=0)


def climatology(greenness: FloatArray, dates: Sequence[datetime.date], targets: Sequence[datetime.date]) -> FloatArray:
    """The mean of the same season of earlier years where a pixel has observations of it, else the pixel's mean."""
    overall = completed(_mean(greenness))
    forecasts = []
    for target in targets:
        chosen = same_season(dates, target)
        season = _mean(greenness[chosen]) if chosen.any() else np.full_like(overall, np.nan)
        forecasts.append(np.where(np.isfinite(season), season, overall))
    return np.stack(forecasts)


def same_season(dates: Sequence[datetime.date], target: datetime.date) -> BoolArray:
    """Which dates lie a whole number of years before the target, give or take SEASON_DAYS."""
    before = target.toordinal() - ordinals(dates)
    years = np.rint(before / YEAR)
    return np.asarray((years >= 1) & (np.abs(before - years * YEAR) <= SEASON_DAYS))


def trend(greenness: FloatArray, days: NDArray[np.float64], target_days: NDArray[np.float64]) -> FloatArray:
    """A straight line through each pixel's observations by least squares, followed to the targets, in -1 to 1.

    days, target_days: [T], [N], from any day.  Pixels with fewer than FEWEST_FOR_TREND observations keep their mean.
    """
    known = np.isfinite(greenness)
    count = np.maximum(known.sum(0), 1)
    values = np.where(known, greenness, 0).astype(np.float64)
    when = np.where(known, (days - days[-1])[:, None, None], 0.0)
    mean, middle = values.sum(0) / count, when.sum(0) / count
    apart = np.where(known, when - middle, 0.0)
    spread = (apart**2).sum(0)
    enough = (known.sum(0) >= FEWEST_FOR_TREND) & (spread > 0)
    slope = np.where(enough, (apart * (values - mean)).sum(0) / np.where(spread > 0, spread, 1.0), 0.0)
    ahead = (target_days - days[-1])[:, None, None] - middle
    line = np.where(known.any(0), mean + slope * ahead, np.nan)
    return completed(np.clip(line, -1, 1).astype(np.float32))


def reference(name: str, context: Context, targets: Sequence[datetime.date]) -> FloatArray:
    """The forecast of the reference ``name`` (one of REFERENCES): NDVI [N,H,W] for N targets."""
    greenness = context.ndvi
    if name == "persistence":
        return persistence(greenness, len(targets))
    if name == "climatology":
        return climatology(greenness, context.dates, targets)
    return trend(greenness, context.days, ordinals(targets))


def _mean(values: FloatArray) -> FloatArray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # pixels that no date observes
        return np.asarray(np.nanmean(values, axis=0, dtype=np.float64).astype(np.float32))
