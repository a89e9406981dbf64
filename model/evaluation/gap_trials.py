"""What is hidden of a series: partial gaps, whole dates, blocks of dates, and what lies under clouds laid on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from model.contract.messages import say
from model.core.errors import InputError
from model.core.gap_types import (
    BLOCK,
    BLOCK_DATES,
    FEWEST_LEFT,
    GAP_TYPES,
    PARTIAL,
    WELL_SEEN,
    WHOLE,
    dates_seen,
    gaps_to_move,
    irregular_area,
    lone_dates,
    turned,
)
from model.core.types import Chip, IndexArray
from model.evaluation.dates_held_out import NO_IMAGE
from model.evaluation.hiding import Trial
from model.evaluation.simulated_clouds import make_sky

MASKS_ERR, CLOUDS = "masks err", "clouds"


@dataclass(frozen=True)
class Stratum:
    """What is said of a gap type: above a picture of it, in the report's list, and while it is tried."""

    title: str
    meaning: str
    progress: str


STRATA = {
    PARTIAL: Stratum("Partial gap", "Partial gaps: the date is seen elsewhere.", say("stage_trial_gaps")),
    WHOLE: Stratum("Whole date", "Whole dates, lost everywhere.", say("stage_trial_dates")),
    BLOCK: Stratum("Block of dates", "Blocks of three dates in a row, lost everywhere.", say("stage_trial_blocks")),
    MASKS_ERR: Stratum(
        "Under clouds that a mask misses in part",
        "Masks err: simulated clouds are laid on some dates, and the mask misses, as real ones do, a third of the "
        "clouds whole, two pixels at the edges of the others, and a hundredth of an overcast date. Scored is what lies "
        "under the clouds, as fill would write it: cloud that is not found counts as an error.",
        say("stage_trial_missed"),
    ),
    NO_IMAGE: Stratum(
        "Date without an image",
        "No image: every third image is taken out of the series. Its date is estimated from the filled dates around "
        "it, as fill does for dates that are asked for with --every or --dates.",
        say("stage_trial_no_image"),
    ),
    CLOUDS: Stratum(
        "Beneath the series' own clouds",
        "The series' own gaps, scored against the simulated truth beneath the clouds.",
        say("stage_trial_own"),
    ),
}
HIDDEN = GAP_TYPES  # pixels that were hidden; under clouds a mask or its lack has a part, too
MOST_DATES = 8  # hidden at once: long series are not scored longer than others


def make_trials(chips: Sequence[Chip], rounds: int, seed: int) -> list[Trial]:
    """Ways of hiding parts of a series that is known in ``chips``; the same seed gives the same.

    Each of ``rounds`` rounds has one trial of each gap type that the series allows: partial gaps need two dates that
    are well seen, a whole date five dates that are seen, a block three more than must be left. Raises InputError with
    code too_little_observed where none can be made.
    """
    generator = np.random.default_rng(seed)
    well, seen = dates_seen(chips)
    spare = len(seen) - FEWEST_LEFT
    whole_order, block_order = generator.permutation(well), generator.permutation(max(len(well) - BLOCK_DATES + 1, 0))
    trials = []
    for number in range(rounds):
        if len(well) >= 2:
            trials.append(_partial(chips, well, generator))
        count = int(np.clip(len(well) // 4, 1, max(1, min(spare, MOST_DATES))))
        chosen = whole_order[number * count : (number + 1) * count]
        if spare >= 1 and len(chosen):
            trials.append(_lost(chips, WHOLE, lone_dates(chosen, seen)))
        if spare >= BLOCK_DATES and number < len(block_order):
            start = int(block_order[number])
            trials.append(_lost(chips, BLOCK, well[start : start + BLOCK_DATES]))
    if not trials:
        raise InputError(
            "too_little_observed",
            say("too_little_observed", well=len(well), dates=len(chips[0].observed), share=WELL_SEEN),
            say("too_little_observed_hint"),
        )
    return trials


def erring_trial(chips: Sequence[Chip], windows: Sequence[Window], seed: int) -> Trial | None:
    """The trial that lays clouds on half of the well-seen dates, with a mask that errs; the same seed gives the same.

    The first of the dates is overcast. None where fewer dates would be left than a comparison of dates needs.
    """
    generator = np.random.default_rng([seed, len(STRATA)])
    well, _ = dates_seen(chips)
    if len(well) < FEWEST_LEFT + 2:
        return None
    chosen = generator.permutation(well)[: min(MOST_DATES, len(well) // 2, len(well) - FEWEST_LEFT)]
    bands = chips[0].reflectance.shape[1]
    skies = {int(date): make_sky(number == 0, generator, bands) for number, date in enumerate(chosen)}
    masks = tuple(np.zeros_like(chip.observed) for chip in chips)
    for mask, window in zip(masks, windows):
        for date, sky in skies.items():
            mask[date] = sky.cut(window).cloud
    return Trial(MASKS_ERR, tuple(sorted(skies)), (), masks, skies=skies)


def clouds_trial(chips: Sequence[Chip]) -> Trial:
    """The trial that hides nothing: scored are the real gaps, whose truth a simulation tells."""
    nothing = tuple(np.zeros_like(chip.observed) for chip in chips)
    gaps = np.any([(~chip.observed).any(axis=(1, 2)) for chip in chips], axis=0)
    return Trial(CLOUDS, tuple(int(date) for date in np.flatnonzero(gaps)), (), nothing)


def _partial(chips: Sequence[Chip], well: IndexArray, generator: np.random.Generator) -> Trial:
    """Half of the well-seen dates get gaps, of the series' own shapes where it has any of a fit size."""
    chosen = np.sort(generator.permutation(well)[: min(MOST_DATES, max(2, len(well) // 2))])
    masks = tuple(np.zeros_like(chip.observed) for chip in chips)
    real = 0
    for mask in masks:
        for date in chosen:
            gaps = [gap for chip in chips for gap in gaps_to_move(chip, int(date)) if gap.shape == mask.shape[1:]]
            mask[date] = turned(gaps, generator) if gaps else irregular_area(mask.shape[1:], generator)
            real += bool(gaps)
    return Trial(PARTIAL, tuple(map(int, chosen)), (), masks, (real, len(chosen) * len(chips) - real))


def _lost(chips: Sequence[Chip], kind: str, dates: IndexArray) -> Trial:
    masks = tuple(np.zeros_like(chip.observed) for chip in chips)
    for mask in masks:
        mask[dates] = True
    lost = tuple(sorted(int(date) for date in dates))
    return Trial(kind, lost, lost, masks)
