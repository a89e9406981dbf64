"""A series with parts hidden, and what is known of a window of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from rasterio.windows import Window

from model.core.types import BoolArray, Chip, FloatArray
from model.evaluation.simulated_clouds import CloudedSeries, RepeatingClouds
from model.reading.series import Block, Series


@dataclass(frozen=True)
class Trial:
    """One way of hiding.

    kind: the gap type, "partial", "whole", "block", "masks err" where clouds hide what is hidden and a mask misses some
    of them, or "clouds" where nothing is hidden because the truth beneath the clouds is known.  dates: those of which
    something is scored.  lost: those that are hidden everywhere.
    hidden: bool [time, row, column] for each window, what is hidden there; lost dates included.
    shapes: how many of the gaps are real ones of the series, and how many are irregular areas.  skies: the clouds of
    "masks err", by date.  removed: lost dates have no image at all, see dates_held_out.py.
    """

    kind: str
    dates: tuple[int, ...]
    lost: tuple[int, ...]
    hidden: tuple[BoolArray, ...]
    shapes: tuple[int, int] = (0, 0)
    skies: dict[int, RepeatingClouds] = field(default_factory=dict)
    removed: bool = False

    def series_left(self, series: Series, windows: Sequence[Window]) -> Series:
        """What methods are given of ``series`` in place of it."""
        if self.removed:
            return ThinnedSeries(series, self.lost)
        return CloudedSeries(series, self.skies) if self.skies else HiddenSeries(series, windows, self)


class HiddenSeries(Series):
    """A series as it would be if what a trial hides had never been observed.

    All that a method is fitted to and fills is read through it, so that no method can see a hidden pixel.
    """

    def __init__(self, series: Series, windows: Sequence[Window], trial: Trial) -> None:
        """Hide what ``trial`` hides in ``windows`` of ``series``."""
        super().__init__(series.images, series._whole, series.area)
        self.part = series.part
        self._windows = tuple(windows)
        self._trial = trial

    def read(self, window: Window) -> Block:
        """See Series.read. Hidden pixels are missing data."""
        block = super().read(window)
        hidden = self.hidden_in(window)
        valid = block.valid & ~hidden
        reflectance = np.where(valid[:, None], block.reflectance, np.float32(0))
        return Block(reflectance, block.observed & ~hidden, valid, block.covered, window)

    def hidden_in(self, window: Window) -> BoolArray:
        """What is hidden in a window [time, row, column]."""
        hidden = np.zeros((len(self.dates), int(window.height), int(window.width)), bool)
        hidden[list(self._trial.lost)] = True
        for part, gone in zip(self._windows, self._trial.hidden):
            top, left = (int(max(a, b)) for a, b in ((part.row_off, window.row_off), (part.col_off, window.col_off)))
            bottom = int(min(part.row_off + part.height, window.row_off + window.height))
            right = int(min(part.col_off + part.width, window.col_off + window.width))
            if top < bottom and left < right:
                rows, columns = _slices(window, top, bottom, left, right)
                part_rows, part_columns = _slices(part, top, bottom, left, right)
                hidden[:, rows, columns] |= gone[:, part_rows, part_columns]
        return hidden


class ThinnedSeries(Series):
    """A series without the images of some dates, as if these had never been taken."""

    def __init__(self, series: Series, gone: Sequence[int]) -> None:
        """``series`` without the dates of these numbers, of which the first date of the series is none."""
        images = [image for number, image in enumerate(series.images) if number not in gone]
        super().__init__(images, series._whole, series.area)
        self.part = series.part


def _slices(window: Window, top: int, bottom: int, left: int, right: int) -> tuple[slice, slice]:
    row, column = int(window.row_off), int(window.col_off)
    return slice(top - row, bottom - row), slice(left - column, right - column)


def known_truth(chip: Chip) -> FloatArray:
    """Reflectance [T,band,H,W] where it is known, NaN elsewhere."""
    return np.where(chip.observed[:, None], chip.reflectance, np.float32(np.nan))
