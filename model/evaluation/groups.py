"""By what the scores are sorted: land cover, gap length, gap size, and position in the series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from model.core.types import BoolArray
from model.evaluation.knowledge import Classes

Codes = NDArray[np.int64]

LENGTHS = (5, 10, 20, 40)  # days to the nearest observation, upper ends of classes
SIZES = (100, 1_000, 10_000)  # pixels of the connected gap, upper ends of classes
POSITIONS = ("before the first observation", "between observations", "after the last observation", "never observed")


@dataclass(frozen=True)
class PixelGrouping:
    """One way of sorting the hidden pixels of a date: their codes [pixel], and the names of codes in order."""

    codes: Codes
    names: dict[int, str]


def group(
    hidden: BoolArray, visible: BoolArray, date: int, days: NDArray[np.float64], classes: Classes
) -> dict[str, PixelGrouping]:
    """Sort the hidden pixels [row, column] of a date by what a method could see, ``visible`` [time, row, column]."""
    seen = visible[:, hidden]
    return {
        "land cover": PixelGrouping(classes.codes[hidden].astype(np.int64), {0: "none", **classes.names}),
        "gap length": PixelGrouping(
            _lengths(seen, date, days), _ranges(LENGTHS, "days") | {len(LENGTHS) + 1: "never observed"}
        ),
        "gap size": PixelGrouping(
            _sizes(hidden, visible[date]), _ranges(SIZES, "pixels") | {len(SIZES) + 1: "whole window"}
        ),
        "position": PixelGrouping(_positions(seen, date), dict(enumerate(POSITIONS))),
    }


def _ranges(ends: tuple[int, ...], unit: str) -> dict[int, str]:
    starts = (1, *(end + 1 for end in ends))
    named = {code: f"{start:,} to {end:,} {unit}" for code, (start, end) in enumerate(zip(starts, ends))}
    return {**named, len(ends): f"more than {ends[-1]:,} {unit}"}


def _lengths(seen: BoolArray, date: int, days: NDArray[np.float64]) -> Codes:
    away = np.where(seen, np.abs(days - days[date])[:, None], np.inf).min(axis=0)
    codes = np.searchsorted(LENGTHS, away)
    return np.where(np.isinf(away), len(LENGTHS) + 1, codes).astype(np.int64)


def _sizes(hidden: BoolArray, visible: BoolArray) -> Codes:
    """Classes of the size of the connected area that is not seen, in this window."""
    labels, _ = ndimage.label(~visible)
    sizes = np.bincount(labels.ravel())[labels[hidden]]
    codes = np.searchsorted(SIZES, sizes)
    return np.where(sizes == visible.size, len(SIZES) + 1, codes).astype(np.int64)


def _positions(seen: BoolArray, date: int) -> Codes:
    before, after = seen[:date].any(axis=0), seen[date + 1 :].any(axis=0)
    return np.select([before & after, after, before], [1, 0, 2], 3).astype(np.int64)
