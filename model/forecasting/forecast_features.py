"""What the forecasting network is shown of a context and of the dates to forecast; the same in training and in use."""

from __future__ import annotations

import datetime
import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from model.core.types import FloatArray
from model.forecasting.context import Context, completed, last_known, ordinals
from model.networks.season import season_of

STEP_DAYS, SPAN_DAYS = 30.0, 100.0  # units in which times between dates, and from the end of the context, are given
LONGEST_SPANS = 4.0  # of SPAN_DAYS: times are cut off here, where training had none longer
BRIGHTNESS = 0.3  # reflectance is divided by it: land is then mostly between 0 and 1


@dataclass(frozen=True)
class Features:
    """Inputs of the network; see Forecaster.forward() for what each channel is.

    context [T,10,H,W], summary [5,H,W], future [N,4], base [H,W].
    """

    context: FloatArray
    summary: FloatArray
    future: FloatArray
    base: FloatArray


def features_of(context: Context, targets: Sequence[datetime.date]) -> Features:
    """The network's inputs for a context and the dates to forecast.

    A gap of a raw context is 0 in reflectance and NDVI; the observed mask tells it apart in either way.
    """
    greenness = context.ndvi
    base = completed(last_known(greenness))
    times, height, width = greenness.shape
    day = ordinals([*context.dates, *targets])
    since_previous = np.minimum(np.diff(day, prepend=day[0]) / STEP_DAYS, LONGEST_SPANS)
    from_end = np.clip((day - day[times - 1]) / SPAN_DAYS, -LONGEST_SPANS, LONGEST_SPANS)
    turns = 2 * math.pi * np.array([season_of(date) for date in [*context.dates, *targets]])
    calendar = np.stack([np.sin(turns), np.cos(turns), since_previous, from_end], 1).astype(np.float32)  # [T+N,4]
    maps = np.broadcast_to(calendar[:times, :, None, None], (times, 4, height, width))
    known = [context.reflectance / np.float32(BRIGHTNESS), np.nan_to_num(greenness)[:, None], context.observed[:, None]]
    stacked = np.concatenate([*known, maps], 1).astype(np.float32)
    return Features(stacked, _summary(context, greenness, base), calendar[times:], base)


def _summary(context: Context, greenness: FloatArray, base: FloatArray) -> FloatArray:
    """What is told of each pixel at full resolution: last NDVI, mean, lowest and highest against it, and its age."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # pixels that no date observes
        spread = np.stack([np.nanmean(greenness, 0), np.nanmin(greenness, 0), np.nanmax(greenness, 0)])
    seen = np.where(context.observed, context.days[:, None, None], -np.inf).max(0)
    age = np.minimum((context.days[-1] - seen) / SPAN_DAYS, LONGEST_SPANS)
    return np.concatenate([base[None], np.nan_to_num(spread - base), age[None]]).astype(np.float32)
