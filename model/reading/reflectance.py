"""What the numbers in a raster mean: reflectance = number * scale + offset."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from model.core.types import BoolArray, FloatArray

_BASELINE_NAME = re.compile(r"_N(\d{4})_")
# With the offset in them, numbers below this are too rare to be 5 % of a band: reflectance would be below -0.02.
_LOWEST_WITH_OFFSET = 0.08


def baseline_number(text: str | None) -> int | None:
    """The processing baseline in a product name (``_N0400_``) or metadata (``04.00``) as a number such as 400."""
    if not text:
        return None
    match = _BASELINE_NAME.search(text) or re.fullmatch(r"0?(\d{1,2}\.\d{2})", text.strip())
    return int(match.group(1).replace(".", "")) if match else None


def guess_scale(numbers: FloatArray, dtype: str) -> float:
    """Guess the scale from usable numbers of all bands and dates that a file type holds.

    Bright pixels of a landscape reflect 0.2 to 0.6, so their numbers tell fractions, percent, ten-thousandths, and
    8- and 16-bit pictures apart.
    """
    integer = not np.issubdtype(dtype, np.floating)
    if numbers.size == 0:
        return 1e-4 if integer else 1.0
    bright = float(np.percentile(numbers, 95))
    if dtype == "uint8":
        return 1 / 255
    if integer:
        return 0.01 if bright <= 110 else 1e-4 if bright <= 30_000 else 1 / 65535
    return 1.0 if bright <= 3 else 0.01 if bright <= 150 else 1e-4


def holds_offset(reflectance: FloatArray) -> bool:
    """False if reflectance [4, pixel] without an offset is too dark to hold the +0.1 of baseline 04.00."""
    if reflectance.shape[1] == 0:
        return True
    return bool(np.percentile(reflectance, 5, axis=1).min() >= _LOWEST_WITH_OFFSET)


def offset_steps(reflectance: Sequence[FloatArray], usable: Sequence[BoolArray]) -> list[tuple[int, float]]:
    """Find dates from which on all bands are about 0.1 brighter or darker than on the date before.

    reflectance: [4, pixel] and usable: [pixel] of each date, at the same places. Returns (index of the later date,
    step). A step of the storage offset is the same in all bands and pixels; weather and seasons are not.
    """
    steps = []
    for t in range(1, len(reflectance)):
        both = usable[t - 1] & usable[t]
        if both.sum() < 200:
            continue
        change = reflectance[t][:, both] - reflectance[t - 1][:, both]
        quarter, median, three_quarters = np.percentile(change, (25, 50, 75), axis=1)
        same_in_all = float(np.ptp(median)) < 0.03 and float((three_quarters - quarter)[0]) < 0.03
        if same_in_all and np.all(np.abs(np.abs(median) - 0.1) < 0.025):
            steps.append((t, float(np.mean(median))))
    return steps
