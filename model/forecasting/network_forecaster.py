"""The forecasting network on a window of any size and for any dates."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch

from model.core.types import FloatArray
from model.forecasting.context import Context
from model.forecasting.forecast_features import features_of

if TYPE_CHECKING:
    from model.forecasting.forecast_weights import LoadedForecaster


def forecast_by_network(loaded: LoadedForecaster, context: Context, targets: Sequence[datetime.date]) -> FloatArray:
    """NDVI [N,H,W] in -1 to 1, from a raw or a filled context."""
    features = features_of(context, targets)
    height, width = features.base.shape
    with torch.inference_mode():
        shown = (_even(features.context), _even(features.summary), features.future, _even(features.base))
        forecast = loaded.network(*(torch.from_numpy(array)[None] for array in shown))[0]
    values: FloatArray = forecast[:, :height, :width].clamp(-1, 1).numpy()
    return values


def _even(image: FloatArray) -> FloatArray:
    """``image`` [...,H,W] with a row and a column repeated where their number is odd."""
    padding = [(0, 0)] * (image.ndim - 2) + [(0, length % 2) for length in image.shape[-2:]]
    return np.ascontiguousarray(np.pad(image, padding, mode="edge"))
