"""Windows spread over a series, in which clouds are looked for before anything is fitted, and methods learn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.windows import Window

from model.core.types import Chip, Sample
from model.methods.automatic import sample_of
from model.reading.grids import Grid

SAMPLE_PIXELS = 30_000  # that a method is fitted to: enough for eight classes; more takes longer and is hardly better
WHOLE = 256 * 256  # pixels: areas up to this are one window
SIDE = 128
CELLS = 4  # the area is cut into so many times so many cells, with at most one window each
LEARNT, LEAST_OBSERVED = 4, 0.05  # windows that methods learn from, and share of their pixels that is observed at least
LOOKS = 120  # windows times dates that are looked at: more tell little more, and detectors take their time
FEWEST_WINDOWS = 4


def draw_windows(grid: Grid, dates: int, seed: int, part: Window) -> list[Window]:
    """Windows spread over the ``part`` of ``grid`` that is to be filled, in random order; the same seed gives the same.

    Behind them a few windows spread over all of the grid, if that is more than the part. Around a small part, what is
    near it is seen whole.
    """
    count = max(FEWEST_WINDOWS, LOOKS // dates)
    whole = Window(0, 0, grid.width, grid.height)
    if part == whole:
        return _spread(whole, count, seed)
    near = grown(part, _room_around(part), grid)[0]
    return _spread(near, count, seed) + (_spread(whole, FEWEST_WINDOWS, seed) if near != whole else [])


def _spread(window: Window, count: int, seed: int) -> list[Window]:
    """At most ``count`` windows spread over a window."""
    height, width = window.height, window.width
    if height * width <= WHOLE:
        return [window]
    generator = np.random.default_rng(seed)
    windows = []
    for cell in generator.permutation(CELLS**2)[:count]:
        place = (np.array(divmod(int(cell), CELLS)) + generator.random(2)) / CELLS
        side = [min(SIDE, length) for length in (height, width)]
        row, column = (int(share * (length - s)) for share, length, s in zip(place, (height, width), side))
        windows.append(Window(window.col_off + column, window.row_off + row, side[1], side[0]))
    return windows


def _room_around(part: Window) -> int:
    """How many pixels around ``part`` can be seen without it becoming too large to be one window."""
    half = (part.height + part.width) / 2
    return int(max(0.0, (half**2 + WHOLE - part.height * part.width) ** 0.5 - half) / 2)


def grown(window: Window, margin: int, grid: Grid) -> tuple[Window, tuple[slice, slice]]:
    """The window with ``margin`` pixels around it, as far as the grid reaches, and where the window lies in that."""
    top, left = max(0, window.row_off - margin), max(0, window.col_off - margin)
    bottom = min(grid.height, window.row_off + window.height + margin)
    right = min(grid.width, window.col_off + window.width + margin)
    inner = (
        slice(window.row_off - top, window.row_off - top + window.height),
        slice(window.col_off - left, window.col_off - left + window.width),
    )
    return Window(left, top, right - left, bottom - top), inner


def learnt_from(chips: Sequence[Chip]) -> tuple[Chip, ...]:
    """The windows that methods learn from: enough, and none that is nearly empty."""
    if len(chips) == 1:
        return tuple(chip for chip in chips if chip.observed.any())
    return tuple(chip for chip in chips if chip.observed.mean() > LEAST_OBSERVED)[:LEARNT]


def sample_windows(chips: Sequence[Chip], seed: int, pixels: int = SAMPLE_PIXELS) -> Sample:
    """At most ``pixels`` pixels of windows that are observed on some date; the same seed draws the same."""
    whole = sample_of(chips)
    some = np.flatnonzero(whole.observed.any(axis=0))
    chosen = np.sort(np.random.default_rng(seed).permutation(some)[:pixels])
    return Sample(whole.reflectance[:, :, chosen], whole.observed[:, chosen])
