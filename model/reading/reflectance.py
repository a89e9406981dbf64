"""What the numbers in a raster mean: reflectance = number * scale + offset."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from model.core.types import BoolArray, FloatArray

MINIMUM = 50  # pixels: fewer tell nothing
_BASELINE_NAME = re.compile(r"_N(\d{4})_")
# With an offset in them, numbers below this share of it are too rare to be 5 % of a band: they are below zero.
_LOWEST_SHARE = 0.8
LANDSAT = (2.75e-5, -0.2)  # scale and offset of Collection 2


def baseline_number(text: str | None) -> int | None:
    """The processing baseline in a product name (``_N0400_``) or metadata (``04.00``) as a number such as 400.

    N9999 and the like are no baselines: other programs than ESA's write them.
    """
    if not text:
        return None
    match = _BASELINE_NAME.search(text) or re.fullmatch(r"0?(\d{1,2}\.\d{2})", text.strip())
    number = int(match.group(1).replace(".", "")) if match else 0
    return number if 0 < number < 9000 else None


def guess_scale(numbers: FloatArray, dtype: str, water: bool = False) -> float:
    """Guess the scale from usable numbers of all bands and dates that a file type holds.

    Bright pixels of a landscape reflect 0.2 to 0.6, so their numbers tell fractions, percent, ten-thousandths, and
    8- and 16-bit pictures apart. Those of dark water look like percent, but are not.
    """
    integer = not np.issubdtype(dtype, np.floating)
    if numbers.size == 0:
        return 1e-4 if integer else 1.0
    bright = float(np.percentile(numbers, 95))
    if dtype == "uint8":
        return 1 / 255
    percent = 1e-4 if water else 0.01
    if integer:
        return percent if bright <= 110 else 1e-4 if bright <= 30_000 else 1 / 65535
    return 1.0 if bright <= 3 else percent if bright <= 150 else 1e-4


def guess_unit(numbers: FloatArray, dtype: str) -> tuple[float, float]:
    """Guess scale and offset from usable numbers of all dates that a file type holds.

    numbers: [4, pixel], or [band, pixel] of others than the four.
    """
    if numbers.shape[1] == 0:
        return guess_scale(numbers.ravel(), dtype), 0.0
    medians = np.median(numbers, axis=1)
    blue, _, red, nir = medians if len(medians) == 4 else (*(medians.min(),) * 3, medians.max())
    darkest = float(np.percentile(numbers, 1, axis=1).min())
    # Land that is darker in red than in near infrared and has no pixel below 0.69 as ten-thousandths: there is none.
    if 6_900 <= darkest <= 12_000 and nir > red and np.percentile(numbers, 95) < 45_000:
        return LANDSAT
    return guess_scale(numbers[numbers > 0], dtype, water=bool(nir < 0.8 * blue)), 0.0


def holds_offset(reflectance: FloatArray, offset: float = 0.1) -> bool:
    """False if reflectance [4, pixel] before ``offset`` is taken off is too dark to hold it."""
    if reflectance.shape[1] == 0:
        return True
    return bool(np.percentile(reflectance, 5, axis=1).min() >= _LOWEST_SHARE * offset)


def shows_offset(reflectance: FloatArray) -> bool:
    """True if reflectance [4, pixel] of all dates cannot be without the +0.1 of baseline 04.00.

    That is where plants grow and yet no pixel of any band is dark: leaves reflect less than 0.1 in blue and red.
    Deserts and snow are as bright, but not green.
    """
    if reflectance.shape[1] < MINIMUM or len(reflectance) != 4:
        return False
    red, nir = reflectance[2], reflectance[3]
    greenest = np.percentile((nir - red) / np.maximum(nir + red, 1e-6), 95)
    green = greenest >= 0.4 and np.percentile(nir, 95) > 1.5 * np.percentile(red, 95)
    return bool(green and np.percentile(reflectance, 1, axis=1).min() >= 0.09)


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
