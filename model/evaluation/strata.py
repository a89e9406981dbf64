"""What is hidden of a series: partial gaps, whole dates, blocks of dates, and what lies under clouds laid on it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.windows import Window
from scipy import ndimage

from model.errors import InputError
from model.estimates import BoolArray, Patch
from model.evaluation.erring import make_sky
from model.evaluation.hiding import Trial
from model.methods.holdout import BLOB, BLOCK, FEWEST_LEFT, GAP_SHARE, SEEN_SHARE, WELL_SEEN

KINDS = ("partial", "whole", "block", "masks err", "clouds")
HIDDEN = ("partial", "whole", "block")  # pixels that were hidden; under clouds a mask or its lack has a part, too
MOST_DATES = 8  # hidden at once: long series are not scored longer than others


def make_trials(patches: Sequence[Patch], rounds: int, seed: int) -> list[Trial]:
    """Ways of hiding parts of a series that is known in ``patches``; the same seed gives the same.

    Each of ``rounds`` rounds has one trial of each kind that the series allows: partial gaps need two dates that are
    well seen, a whole date five dates that are seen, a block three more than must be left. Raises InputError with code
    too_little_observed where none can be made.
    """
    generator = np.random.default_rng(seed)
    share = np.mean([patch.observed.mean(axis=(1, 2)) for patch in patches], axis=0)
    well, seen = np.flatnonzero(share > WELL_SEEN), np.flatnonzero(share > SEEN_SHARE)
    spare = len(seen) - FEWEST_LEFT
    whole_order, block_order = generator.permutation(well), generator.permutation(max(len(well) - BLOCK + 1, 0))
    trials = []
    for number in range(rounds):
        if len(well) >= 2:
            trials.append(_partial(patches, well, generator))
        count = int(np.clip(len(well) // 4, 1, max(1, min(spare, MOST_DATES))))
        chosen = whole_order[number * count : (number + 1) * count]
        if spare >= 1 and len(chosen):
            trials.append(_lost(patches, "whole", _apart(chosen, seen)))
        if spare >= BLOCK and number < len(block_order):
            start = int(block_order[number])
            trials.append(_lost(patches, "block", well[start : start + BLOCK]))
    if not trials:
        raise InputError(
            "too_little_observed",
            "Too little of the series is observed to hide some of it and still fill it: "
            f"{len(well)} of its {len(share)} dates are seen on {WELL_SEEN:.0%} of the area or more.",
            "Add dates, or choose another area.",
        )
    return trials


def erring_trial(patches: Sequence[Patch], windows: Sequence[Window], seed: int) -> Trial | None:
    """The trial that lays clouds on half of the well-seen dates, with a mask that errs; the same seed gives the same.

    The first of the dates is overcast. None where fewer dates would be left than a comparison of dates needs.
    """
    generator = np.random.default_rng([seed, len(KINDS)])
    share = np.mean([patch.observed.mean(axis=(1, 2)) for patch in patches], axis=0)
    well = np.flatnonzero(share > WELL_SEEN)
    if len(well) < FEWEST_LEFT + 2:
        return None
    chosen = generator.permutation(well)[: min(MOST_DATES, len(well) // 2, len(well) - FEWEST_LEFT)]
    skies = {int(date): make_sky(number == 0, generator) for number, date in enumerate(chosen)}
    masks = tuple(np.zeros_like(patch.observed) for patch in patches)
    for mask, window in zip(masks, windows):
        for date, sky in skies.items():
            mask[date] = sky.cut(window).cloud
    return Trial("masks err", tuple(sorted(skies)), (), masks, skies=skies)


def clouds_trial(patches: Sequence[Patch]) -> Trial:
    """The trial that hides nothing: scored are the real gaps, whose truth a simulation tells."""
    nothing = tuple(np.zeros_like(patch.observed) for patch in patches)
    gaps = np.any([(~patch.observed).any(axis=(1, 2)) for patch in patches], axis=0)
    return Trial("clouds", tuple(int(date) for date in np.flatnonzero(gaps)), (), nothing)


def _partial(patches: Sequence[Patch], well: np.ndarray, generator: np.random.Generator) -> Trial:
    """Half of the well-seen dates get gaps, of the series' own shapes where it has any of a fit size."""
    chosen = np.sort(generator.permutation(well)[: min(MOST_DATES, max(2, len(well) // 2))])
    masks = tuple(np.zeros_like(patch.observed) for patch in patches)
    real = 0
    for patch, mask in zip(patches, masks):
        for date in chosen:
            mask[date], moved = _gap(patches, patch.observed.shape[1:], int(date), generator)
            real += moved
    return Trial("partial", tuple(map(int, chosen)), (), masks, (real, len(chosen) * len(patches) - real))


def _gap(
    patches: Sequence[Patch], shape: tuple[int, ...], date: int, generator: np.random.Generator
) -> tuple[BoolArray, bool]:
    """A gap [row, column] of another date and of any window, turned and mirrored; else an irregular area."""
    found = []
    for patch in patches:
        size = (~patch.observed).mean(axis=(1, 2))
        fit = (size > GAP_SHARE[0]) & (size < GAP_SHARE[1]) & (np.arange(len(size)) != date)
        found += [~patch.observed[other] for other in np.flatnonzero(fit) if patch.observed.shape[1:] == shape]
    if not found:
        field = ndimage.gaussian_filter(generator.normal(size=shape), BLOB, mode="wrap")
        return np.asarray(field > np.quantile(field, generator.uniform(0.4, 0.8))), False
    gap = found[int(generator.integers(len(found)))]
    if shape[0] == shape[1]:
        gap = np.rot90(gap, int(generator.integers(4)))
    down, across = (1 - 2 * int(step) for step in generator.integers(2, size=2))
    return np.asarray(gap[::down, ::across]), True


def _lost(patches: Sequence[Patch], kind: str, dates: np.ndarray) -> Trial:
    masks = tuple(np.zeros_like(patch.observed) for patch in patches)
    for mask in masks:
        mask[dates] = True
    lost = tuple(sorted(int(date) for date in dates))
    return Trial(kind, lost, lost, masks)


def _apart(dates: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """The dates, less those that follow another of them directly, so that each is lost alone."""
    places = {int(date): int(np.searchsorted(seen, date)) for date in dates}
    kept: list[int] = []
    for date, place in places.items():
        if all(abs(places[other] - place) > 1 for other in kept):
            kept.append(date)
    return np.array(kept)
