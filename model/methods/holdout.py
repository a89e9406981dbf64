"""Hiding parts of the very series that is to be filled, to see how well it can be filled.

For partial gaps the series' own are moved to other dates; else whole dates are hidden, or blocks of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from model.core.gap_types import (
    BLOCK,
    BLOCK_DATES,
    FEWEST_LEFT,
    GAP_TYPES,
    PARTIAL,
    WHOLE,
    dates_seen,
    gaps_to_move,
    irregular_area,
    lone_dates,
    turned,
)
from model.core.types import BoolArray, Index, Patch

ROUNDS = 2  # of hidden dates, and of hidden blocks
JUDGING_SHARE = 0.4  # of the well seen dates: kept from what learns from all the others
FEWEST_TEACHING = 3  # well seen dates that are left to learn from


@dataclass(frozen=True)
class HoldOut:
    """One way of hiding: the type of gap it stands for, the dates that are lost, and what is hidden of each patch.

    patches: what is left.  hidden: [time, row, column] for each patch.
    """

    kind: str
    lost: tuple[int, ...]
    patches: tuple[Patch, ...]
    hidden: tuple[BoolArray, ...]


def hold_outs(patches: Sequence[Patch], seed: int, judging: Index | None = None) -> Iterator[HoldOut]:
    """Ways of hiding parts of the patches, of each type that the series allows; the same seed gives the same.

    judging: the only dates of which anything is hidden, see judging_dates(), and these are few: all of them are hidden
    at one time or another.
    """
    generator = np.random.default_rng(seed)
    well, seen = dates_seen(patches)
    if judging is not None:
        well = np.intersect1d(well, judging)
    if len(well) >= 2:
        count = max(2, len(well) // 2) if judging is None else len(well)
        yield _partial(patches, generator.permutation(well)[:count], generator)
    spare = len(seen) - FEWEST_LEFT
    if spare >= 1 and len(well):
        wanted = len(well) // 4 if judging is None else -(-len(well) // ROUNDS)
        count = int(np.clip(wanted, 1, spare))
        order = generator.permutation(well)
        for start in range(0, min(ROUNDS * count, len(order)), count):
            yield _lost(patches, WHOLE, lone_dates(order[start : start + count], seen))
    if spare >= 2 and len(well) >= 2:
        length = min(BLOCK_DATES, spare, len(well))
        starts = generator.permutation(len(well) - length + 1)[:ROUNDS]
        for start in starts:
            yield _lost(patches, BLOCK, well[start : start + length])


def judging_dates(patches: Sequence[Patch], seed: int) -> Index:
    """Dates to judge by what has learnt from the other dates alone: some in a row, the rest anywhere.

    None if too few dates would be left to learn from. The same seed gives the same.
    """
    generator = np.random.default_rng([seed, len(GAP_TYPES)])
    if not patches:
        return np.array([], int)
    well, seen = dates_seen(patches)
    count = min(round(JUDGING_SHARE * len(well)), len(well) - FEWEST_TEACHING, len(seen) - FEWEST_LEFT)
    if count < 2:
        return np.array([], int)
    length = min(BLOCK_DATES, count)
    start = int(generator.integers(len(well) - length + 1))
    in_a_row = well[start : start + length]
    others = generator.permutation(np.setdiff1d(well, in_a_row))[: count - length]
    return np.sort(np.concatenate([in_a_row, others]))


def _lost(patches: Sequence[Patch], kind: str, dates: Index) -> HoldOut:
    hidden = []
    for patch in patches:
        gone = np.zeros_like(patch.observed)
        gone[dates] = patch.observed[dates]
        hidden.append(gone)
    return HoldOut(kind, tuple(int(date) for date in dates), _left(patches, hidden), tuple(hidden))


def _partial(patches: Sequence[Patch], chosen: np.ndarray, generator: np.random.Generator) -> HoldOut:
    hidden = []
    for patch in patches:
        gone = np.zeros_like(patch.observed)
        for date in chosen:
            gaps = gaps_to_move(patch, int(date))
            shape = turned(gaps, generator) if gaps else irregular_area(patch.observed.shape[1:], generator)
            gone[date] = patch.observed[date] & shape
        hidden.append(gone)
    return HoldOut(PARTIAL, (), _left(patches, hidden), tuple(hidden))


def _left(patches: Sequence[Patch], hidden: Sequence[BoolArray]) -> tuple[Patch, ...]:
    return tuple(patch.without(gone) for patch, gone in zip(patches, hidden))
