"""The types of gaps, and how dates and parts of dates are chosen to be hidden: for methods, evaluation and training.

- *partial*: the date is seen elsewhere in the scene;
- *whole*: the date is lost everywhere, between dates that are seen;
- *block*: the date is lost, and so is one beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from model.core.types import BoolArray, Chip, IndexArray

PARTIAL, WHOLE, BLOCK = "partial", "whole", "block"
GAP_TYPES = (PARTIAL, WHOLE, BLOCK)
SEEN_SHARE = 0.02  # of the pixels of a date that must be observed for it to count as seen
WELL_SEEN = 0.3  # share of a date that must be observed for it to be worth hiding
FEWEST_LEFT = 4  # dates that must stay seen when some are hidden
BLOCK_DATES = 3  # in a row
GAP_SHARE = (0.08, 0.85)  # of a window that a gap may cover to be moved to another date
BLOB = 12.0  # pixels: coarseness of the shapes where a series has no gaps of its own to move


def gap_types(seen: BoolArray) -> list[str]:
    """The type of gap of each date, where ``seen`` [time] says whether a date is seen at all."""
    lost = ~np.asarray(seen)
    beside = np.zeros_like(lost)
    beside[1:] |= lost[:-1]
    beside[:-1] |= lost[1:]
    return [PARTIAL if not gone else BLOCK if near else WHOLE for gone, near in zip(lost, beside)]


def dates_seen(chips: Sequence[Chip]) -> tuple[IndexArray, IndexArray]:
    """The numbers of the dates that are worth hiding, and of those that are seen at all."""
    share = np.mean([chip.observed.mean(axis=(1, 2)) for chip in chips], axis=0)
    return np.flatnonzero(share > WELL_SEEN), np.flatnonzero(share > SEEN_SHARE)


def lone_dates(dates: IndexArray, seen: IndexArray) -> IndexArray:
    """The dates in order, less those that follow another of them directly, so that each is lost alone."""
    kept: list[int] = []
    for date in dates:
        place = int(np.searchsorted(seen, date))
        if all(abs(int(np.searchsorted(seen, other)) - place) > 1 for other in kept):
            kept.append(int(date))
    return np.array(sorted(kept))


def gaps_to_move(chip: Chip, date: int) -> list[BoolArray]:
    """The gaps [row, column] of other dates than ``date`` that are of a fit size to be moved to it."""
    size = (~chip.observed).mean(axis=(1, 2))
    fit = (size > GAP_SHARE[0]) & (size < GAP_SHARE[1]) & (np.arange(len(size)) != date)
    return [~chip.observed[other] for other in np.flatnonzero(fit)]


def turned(gaps: Sequence[BoolArray], generator: np.random.Generator) -> BoolArray:
    """One of ``gaps`` [row, column], turned if it is square, and mirrored."""
    gap = gaps[int(generator.integers(len(gaps)))]
    if gap.shape[0] == gap.shape[1]:
        gap = np.rot90(gap, int(generator.integers(4)))
    down, across = (1 - 2 * int(step) for step in generator.integers(2, size=2))
    return np.asarray(gap[::down, ::across])


def irregular_area(shape: tuple[int, ...], generator: np.random.Generator) -> BoolArray:
    """An area [row, column] of irregular outline that covers a fifth to three fifths: a gap without a model."""
    field = ndimage.gaussian_filter(generator.normal(size=shape), BLOB, mode="wrap")
    return np.asarray(field > np.quantile(field, generator.uniform(0.4, 0.8)))
