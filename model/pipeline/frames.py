"""What is written of each date of a window: values, how sure they are, quality, and what stays empty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.contract import quality
from model.contract.options import Limits
from model.contract.reasons import NO_DATA, OBSERVED, OUTSIDE
from model.core.types import BoolArray, FloatArray
from model.methods.date_interpolation import DateInterpolation
from model.methods.kriging import Float64
from model.pipeline.tile_job import TileResult


@dataclass(frozen=True)
class Frame:
    """One date of a window. values, variance (or None): [band, row, column].

    classes, reason: uint8 [row, column], see contract.quality and contract.reasons.  empty: bool [row, column], what
    is left without a value: that and what lies outside of the series.  counts (or None): [2, row, column], see Gaps;
    NaN outside of the series.
    """

    values: FloatArray
    variance: FloatArray | None
    classes: NDArray[np.uint8]
    reason: NDArray[np.uint8]
    empty: BoolArray
    counts: FloatArray | None


@dataclass(frozen=True)
class FrameMaker:
    """Makes frames of a series with images on ``days`` [time], and of dates without an image on ``added`` [added].

    between: estimates the latter; None if there are none.  keep_observed, counts: as in Products.
    """

    days: Float64
    added: Float64
    between: DateInterpolation | None
    keep_observed: bool
    limits: Limits
    counts: bool

    def frames(self, read: TileResult) -> Iterator[Frame]:
        """The frames of all images, then those of the added dates, from what was read and the final estimate of it."""
        bands, estimate = read.reflectance.shape[1], read.estimate
        observed, outside = read.reasons == OBSERVED, read.outside
        values = estimate[:, :bands]
        variance = estimate[:, bands:] if estimate.shape[1] > bands else None
        gaps = Gaps(observed, self.days)
        for t, day in enumerate(self.days):
            classes = np.where(observed[t], np.uint8(quality.OBSERVED), gaps.classes(day))
            yield self._frame(
                np.where(observed[t], read.reflectance[t], values[t]) if self.keep_observed else values[t],
                variance if variance is None else self._kept(variance[t], observed[t]),
                self._left_empty(classes, gaps, day),
                read.reasons[t],
                outside,
                gaps.counts(day) if self.counts else None,
            )
        if self.between is None:
            return
        filled = np.where(observed[:, None], read.reflectance, values)
        doubts: Iterator[FloatArray | None] = iter([None] * len(self.added))
        if variance is not None:
            doubts = self.between.variances(filled, observed, variance)
        reason = np.full(outside.shape, NO_DATA, np.uint8)
        for day, value, doubt in zip(self.added, self.between.values(filled), doubts):
            classes = gaps.classes(day)
            classes[classes != quality.NEVER_OBSERVED] = quality.NO_IMAGE
            counts = gaps.counts(day) if self.counts else None
            yield self._frame(value, doubt, self._left_empty(classes, gaps, day), reason, outside, counts)

    def _frame(
        self,
        values: FloatArray,
        variance: FloatArray | None,
        classes: NDArray[np.uint8],
        reason: NDArray[np.uint8],
        outside: BoolArray,
        counts: FloatArray | None,
    ) -> Frame:
        return Frame(
            values,
            variance,
            np.where(outside, np.uint8(quality.OUTSIDE), classes),
            np.where(outside, np.uint8(OUTSIDE), reason),
            outside | np.isin(classes, (quality.GAP_TOO_LONG, quality.TOO_FEW)),
            counts if counts is None else np.where(outside, np.float32(np.nan), counts),
        )

    def _kept(self, variance: FloatArray, observed: BoolArray) -> FloatArray:
        return np.where(observed, np.float32(0), variance) if self.keep_observed else variance

    def _left_empty(self, classes: NDArray[np.uint8], gaps: Gaps, day: float) -> NDArray[np.uint8]:
        """The classes [row, column] with those of gaps that are to stay empty."""
        gap = classes != quality.OBSERVED
        if self.limits.longest_gap is not None:
            classes[gap & (gaps.length(day) > self.limits.longest_gap)] = quality.GAP_TOO_LONG
        if self.limits.least is not None:
            classes[gap & (gaps.count < self.limits.least)] = quality.TOO_FEW
        return classes


class Gaps:
    """When each pixel of a window was observed last and will be next."""

    def __init__(self, observed: BoolArray, days: Float64) -> None:
        """``observed`` [time, row, column] on ``days`` [time]."""
        self._days = days
        day = days.astype(np.float32)[:, None, None]
        self._before = np.maximum.accumulate(np.where(observed, day, np.float32(-np.inf)))
        self._after = np.minimum.accumulate(np.where(observed, day, np.float32(np.inf))[::-1])[::-1]
        self.count = observed.sum(0)

    def _around(self, day: float) -> tuple[FloatArray, FloatArray]:
        """The days of the observations at or before and at or after a day, infinite where there is none."""
        first, last = np.searchsorted(self._days, day, "right") - 1, np.searchsorted(self._days, day)
        never = np.full(self.count.shape, np.inf, np.float32)
        return self._before[first] if first >= 0 else -never, self._after[last] if last < len(self._days) else never

    def _nearest(self, day: float) -> FloatArray:
        """Days to the nearest observation, before or after, infinite where there is none."""
        before, after = self._around(day)
        return np.minimum(day - before, after - day)

    def length(self, day: float) -> FloatArray:
        """Days from the observation before to the one after; at an end, those to the nearest one."""
        before, after = self._around(day)
        return np.where(np.isfinite(after - before), after - before, self._nearest(day))

    def counts(self, day: float) -> FloatArray:
        """How well a day is observed [2, row, column]: days to the nearest observation, and how many there are in all.

        The first is NaN where there is none.
        """
        nearest = self._nearest(day)
        return np.stack([np.where(np.isfinite(nearest), nearest, np.nan), self.count]).astype(np.float32)

    def classes(self, day: float) -> NDArray[np.uint8]:
        """Quality classes of pixels that are not observed on a day."""
        before, after = self._around(day)
        classes = np.where(np.isfinite(after - before), np.uint8(quality.BETWEEN), np.uint8(quality.AT_END))
        classes[self.count == 0] = quality.NEVER_OBSERVED
        return classes
