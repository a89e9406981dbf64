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
from model.core.types import BoolArray, Chip, IndexArray

ROUNDS = 2  # of hidden dates, and of hidden blocks
VALIDATION_SHARE = 0.4  # of the well seen dates: kept from what learns from all the others
FEWEST_TRAINING = 3  # well seen dates that are left to learn from


@dataclass(frozen=True)
class HoldOut:
    """One way of hiding: the type of gap it stands for, the dates that are lost, and what is hidden of each chip.

    chips: what is left.  hidden: [time, row, column] for each chip.
    """

    kind: str
    lost: tuple[int, ...]
    chips: tuple[Chip, ...]
    hidden: tuple[BoolArray, ...]


def hold_outs(chips: Sequence[Chip], seed: int, validation: IndexArray | None = None) -> Iterator[HoldOut]:
    """Ways of hiding parts of the chips, of each type that the series allows; the same seed gives the same.

    validation: the only dates of which anything is hidden, see validation_dates(), and these are few: all of them are
    hidden at one time or another.
    """
    generator = np.random.default_rng(seed)
    well, seen = dates_seen(chips)
    if validation is not None:
        well = np.intersect1d(well, validation)
    if len(well) >= 2:
        count = max(2, len(well) // 2) if validation is None else len(well)
        yield _partial(chips, generator.permutation(well)[:count], generator)
    spare = len(seen) - FEWEST_LEFT
    if spare >= 1 and len(well):
        wanted = len(well) // 4 if validation is None else -(-len(well) // ROUNDS)
        count = int(np.clip(wanted, 1, spare))
        order = generator.permutation(well)
        for start in range(0, min(ROUNDS * count, len(order)), count):
            yield _lost(chips, WHOLE, lone_dates(order[start : start + count], seen))
    if spare >= 2 and len(well) >= 2:
        length = min(BLOCK_DATES, spare, len(well))
        starts = generator.permutation(len(well) - length + 1)[:ROUNDS]
        for start in starts:
            yield _lost(chips, BLOCK, well[start : start + length])


def validation_dates(chips: Sequence[Chip], seed: int) -> IndexArray:
    """Dates to judge by what has learnt from the other dates alone: some in a row, the rest anywhere.

    None if too few dates would be left to learn from. The same seed gives the same.
    """
    generator = np.random.default_rng([seed, len(GAP_TYPES)])
    if not chips:
        return np.array([], int)
    well, seen = dates_seen(chips)
    count = min(round(VALIDATION_SHARE * len(well)), len(well) - FEWEST_TRAINING, len(seen) - FEWEST_LEFT)
    if count < 2:
        return np.array([], int)
    length = min(BLOCK_DATES, count)
    start = int(generator.integers(len(well) - length + 1))
    in_a_row = well[start : start + length]
    others = generator.permutation(np.setdiff1d(well, in_a_row))[: count - length]
    return np.sort(np.concatenate([in_a_row, others]))


def _lost(chips: Sequence[Chip], kind: str, dates: IndexArray) -> HoldOut:
    hidden = []
    for chip in chips:
        gone = np.zeros_like(chip.observed)
        gone[dates] = chip.observed[dates]
        hidden.append(gone)
    return HoldOut(kind, tuple(int(date) for date in dates), _left(chips, hidden), tuple(hidden))


def _partial(chips: Sequence[Chip], chosen: np.ndarray, generator: np.random.Generator) -> HoldOut:
    hidden = []
    for chip in chips:
        gone = np.zeros_like(chip.observed)
        for date in chosen:
            gaps = gaps_to_move(chip, int(date))
            shape = turned(gaps, generator) if gaps else irregular_area(chip.observed.shape[1:], generator)
            gone[date] = chip.observed[date] & shape
        hidden.append(gone)
    return HoldOut(PARTIAL, (), _left(chips, hidden), tuple(hidden))


def _left(chips: Sequence[Chip], hidden: Sequence[BoolArray]) -> tuple[Chip, ...]:
    return tuple(chip.without(gone) for chip, gone in zip(chips, hidden))
