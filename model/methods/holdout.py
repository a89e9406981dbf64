"""Hiding parts of the very series that is to be filled, to see how well it can be filled.

Three kinds of gaps are told apart, by what is known of a date:

- *partial*: the date is seen elsewhere in the scene. Hidden are gaps of the series' own shapes, moved to other dates;
- *date*: the date is lost as a whole, between dates that are seen;
- *block*: the date is lost, and so is one beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from model.estimates import BoolArray, Patch
from model.methods.kriging import Index

KINDS = ("partial", "date", "block")
SEEN_SHARE = 0.02  # of the pixels of a date that must be observed for it to count as seen
WELL_SEEN = 0.3  # share of a date that must be observed for it to be worth hiding
FEWEST_LEFT = 4  # dates that must stay seen when some are hidden
BLOCK = 3  # dates in a row
ROUNDS = 2  # of hidden dates, and of hidden blocks
JUDGING_SHARE = 0.4  # of the well seen dates: kept from what learns from all the others
FEWEST_TEACHING = 3  # well seen dates that are left to learn from
GAP_SHARE = (0.08, 0.85)  # of a patch that a gap may cover to be moved
BLOB = 12.0  # pixels: coarseness of the shapes where the series has no gaps of its own to move


@dataclass(frozen=True)
class HoldOut:
    """One way of hiding: the kind of gap it stands for, the dates that are lost, and what is hidden of each patch.

    patches: what is left.  hidden: [time, row, column] for each patch.
    """

    kind: str
    lost: tuple[int, ...]
    patches: tuple[Patch, ...]
    hidden: tuple[BoolArray, ...]


def gap_kinds(seen: BoolArray) -> list[str]:
    """The kind of gap of each date, where ``seen`` [time] says whether a date is seen at all."""
    lost = ~np.asarray(seen)
    beside = np.zeros_like(lost)
    beside[1:] |= lost[:-1]
    beside[:-1] |= lost[1:]
    return ["partial" if not gone else "block" if near else "date" for gone, near in zip(lost, beside)]


def hold_outs(patches: Sequence[Patch], seed: int, judging: Index | None = None) -> Iterator[HoldOut]:
    """Ways of hiding parts of the patches, of each kind that the series allows; the same seed gives the same.

    judging: the only dates of which anything is hidden, see judging_dates(), and these are few: all of them are hidden
    at one time or another.
    """
    generator = np.random.default_rng(seed)
    well, seen = _dates_seen(patches)
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
            yield _whole(patches, "date", _apart(order[start : start + count], seen))
    if spare >= 2 and len(well) >= 2:
        length = min(BLOCK, spare, len(well))
        starts = generator.permutation(len(well) - length + 1)[:ROUNDS]
        for start in starts:
            yield _whole(patches, "block", well[start : start + length])


def judging_dates(patches: Sequence[Patch], seed: int) -> Index:
    """Dates to judge by what has learnt from the other dates alone: some in a row, the rest anywhere.

    None if too few dates would be left to learn from. The same seed gives the same.
    """
    generator = np.random.default_rng([seed, len(KINDS)])
    if not patches:
        return np.array([], int)
    well, seen = _dates_seen(patches)
    count = min(round(JUDGING_SHARE * len(well)), len(well) - FEWEST_TEACHING, len(seen) - FEWEST_LEFT)
    if count < 2:
        return np.array([], int)
    length = min(BLOCK, count)
    start = int(generator.integers(len(well) - length + 1))
    in_a_row = well[start : start + length]
    others = generator.permutation(np.setdiff1d(well, in_a_row))[: count - length]
    return np.sort(np.concatenate([in_a_row, others]))


def _dates_seen(patches: Sequence[Patch]) -> tuple[Index, Index]:
    """Dates that are worth hiding, and dates that are seen at all."""
    share = np.mean([patch.observed.mean(axis=(1, 2)) for patch in patches], axis=0)
    return np.flatnonzero(share > WELL_SEEN), np.flatnonzero(share > SEEN_SHARE)


def _apart(dates: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """The dates, less those that follow another of them directly, so that each is lost alone."""
    kept: list[int] = []
    for date in dates:
        place = int(np.searchsorted(seen, date))
        if all(abs(int(np.searchsorted(seen, other)) - place) > 1 for other in kept):
            kept.append(int(date))
    return np.array(sorted(kept))


def _whole(patches: Sequence[Patch], kind: str, dates: np.ndarray) -> HoldOut:
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
            gone[date] = patch.observed[date] & _shape(patch.observed, int(date), generator)
        hidden.append(gone)
    return HoldOut("partial", (), _left(patches, hidden), tuple(hidden))


def _shape(observed: BoolArray, date: int, generator: np.random.Generator) -> BoolArray:
    """The gap of another date, turned or mirrored; where none is of a fit size, an irregular area."""
    size = (~observed).mean(axis=(1, 2))
    fit = np.flatnonzero((size > GAP_SHARE[0]) & (size < GAP_SHARE[1]) & (np.arange(len(size)) != date))
    if not len(fit):
        return irregular_area(observed.shape[1:], generator)
    shape = ~observed[generator.choice(fit)]
    if shape.shape[0] == shape.shape[1]:
        shape = np.rot90(shape, int(generator.integers(4)))
    return np.asarray(shape[:: 1 - 2 * int(generator.integers(2)), :: 1 - 2 * int(generator.integers(2))])


def irregular_area(shape: tuple[int, ...], generator: np.random.Generator) -> BoolArray:
    """An area [row, column] of irregular outline that covers a fifth to three fifths: a gap without a model."""
    field = ndimage.gaussian_filter(generator.normal(size=shape), BLOB, mode="wrap")
    return np.asarray(field > np.quantile(field, generator.uniform(0.4, 0.8)))


def _left(patches: Sequence[Patch], hidden: Sequence[BoolArray]) -> tuple[Patch, ...]:
    left = []
    for patch, gone in zip(patches, hidden):
        observed = patch.observed & ~gone
        left.append(Patch(np.where(observed[:, None], patch.reflectance, np.float32(0)), observed))
    return tuple(left)
