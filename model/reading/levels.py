"""Which level an image is of: 1, the top of the atmosphere, or 2, the surface; and what becomes of both in a series."""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.contract.messages import say, some
from model.reading.acquisitions import Acquisition
from model.reading.grids import Grid, common_area
from model.reading.recognition import telling_names

# Sentinel-2: L1C, MSIL1C, L2A; Landsat: L1TP, L1GT, L1GS, L2SP, L2SR; FORCE and exports: TOA, BOA, SR.
_LEVELS = re.compile(
    r"(?P<first>l1c|(?:^|[^a-z0-9])(?:l1(?:tp|gt|gs)|level[-_ ]?1c|toa)(?:[^a-z0-9]|$))"
    r"|l2a|(?:^|[^a-z0-9])(?:l2s[pr]|level[-_ ]?2a|boa|sr)(?:[^a-z0-9]|$)",
    re.IGNORECASE,
)
_SAME_PLACE = 0.5  # of the smaller image: so much both levels must have in common


def is_level_1(image: Acquisition) -> bool:
    """True if the first name of an image that tells its level, its own or its folder's, says top of the atmosphere."""
    own, folder = telling_names(image.paths[0])
    found = next(filter(None, map(_LEVELS.search, (own, image.name, folder))), None)
    return found is not None and found["first"] is not None


def replaced_by_level_2(images: Sequence[Acquisition]) -> list[int]:
    """Positions of the images of Level 1 of whose day and place there is another that is not."""
    levels = [is_level_1(image) for image in images]
    surface = [image for image, first in zip(images, levels) if not first]
    return [
        number
        for number, (image, first) in enumerate(zip(images, levels))
        if first and any(i.date == image.date and _shared(image.grid, i.grid) > _SAME_PLACE for i in surface)
    ]


def mixed_levels(images: Sequence[Acquisition]) -> tuple[str, str] | None:
    """A warning if some images of a series are of Level 1 and others are not."""
    first = [image for image in images if is_level_1(image)]
    if not first or len(first) == len(images):
        return None
    dates = sorted({str(image.date) for image in first})
    return "levels_mixed", say("levels_mixed", count=len(first), every=len(images), dates=some(dates))


def _shared(one: Grid, other: Grid) -> float:
    """How much of the smaller one of two boxes lies in the other (0-1)."""
    a, b = one.bounds, other.bounds_in(one.crs)
    if b is None:
        return 0.0
    return common_area(a, b) / min((box[2] - box[0]) * (box[3] - box[1]) for box in (a, b))
