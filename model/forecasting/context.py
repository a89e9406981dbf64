"""What a forecast starts from: the NDVI of a window on the dates of the context, raw with gaps or filled."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.core.types import BoolArray, FloatArray
from model.products.products import ndvi

WAYS = ("raw", "filled")  # in which a context is given


@dataclass(frozen=True)
class Context:
    """A window of a series on the dates from which is forecast.

    reflectance: float32 [T,4,H,W]; in a raw context 0 where not observed, in a filled one an estimate there.
    observed: bool [T,H,W].  filled: which of both it is.
    """

    reflectance: FloatArray
    observed: BoolArray
    dates: Sequence[datetime.date]
    filled: bool = False

    @property
    def days(self) -> NDArray[np.float64]:
        """Each date as a number of days."""
        return ordinals(self.dates)

    @property
    def ndvi(self) -> FloatArray:
        """NDVI [T,H,W]; NaN where it is not known."""
        values = ndvi(self.reflectance)
        return values if self.filled else np.where(self.observed, values, np.float32(np.nan))

    def filled_with(self, values: FloatArray) -> Context:
        """The context with ``values`` [T,4,H,W] where nothing was observed."""
        return replace(self, reflectance=np.where(self.observed[:, None], self.reflectance, values), filled=True)


def ordinals(dates: Sequence[datetime.date]) -> NDArray[np.float64]:
    """Dates as numbers of days."""
    return np.array([date.toordinal() for date in dates], np.float64)


def last_known(values: FloatArray) -> FloatArray:
    """The last value that is known of each pixel: from values [T,...] with NaN for gaps, NaN where there is none."""
    last = values[0].copy()
    for value in values[1:]:
        np.copyto(last, value, where=np.isfinite(value))
    return last


def completed(values: FloatArray) -> FloatArray:
    """Values [...,H,W] whose pixels without a value get the mean of the others of the window, 0 if there are none."""
    known = np.isfinite(values)
    if known.all():
        return values
    count = known.sum((-2, -1), keepdims=True)
    total = np.where(known, values, 0).sum((-2, -1), keepdims=True, dtype=np.float64)
    return np.where(known, values, total / np.maximum(count, 1)).astype(np.float32)
