"""Windows spread over a series, in which clouds are looked for before anything is fitted, and methods learn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.windows import Window, intersect

from model.clouds.comparison import MARGIN, NEAR
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
COMPARED_MARGIN = MARGIN + NEAR  # pixels around a window that the comparison and the second look see
SIDE_BESIDE, WINDOWS_BESIDE = 48, 4  # of windows beside the part that is filled: cheap, and enough for a date's level


def draw_windows(grid: Grid, dates: int, seed: int, part: Window) -> list[tuple[Window, int]]:
    """Windows spread over the ``part`` of ``grid`` that is to be filled, in random order; the same seed gives the same.

    Behind them, where there is more than that part, a few windows of what lies around it. With each comes how many
    pixels around it are looked at, too, to know what is cloud in it: none for those, so that they take little time.
    """
    count = max(FEWEST_WINDOWS, LOOKS // dates)
    whole = Window(0, 0, grid.width, grid.height)
    if part == whole:
        return [(window, COMPARED_MARGIN) for window in _spread(whole, count, SIDE, seed)]
    # Beyond NEAR pixels more of the surroundings takes longer and is no better, unless the part is very small.
    near, _ = grown(part, max(NEAR, (SIDE - min(part.width, part.height)) // 2), grid)
    if near.width * near.height <= WHOLE:
        windows = [(near, 0)]
    else:
        windows = [(window, COMPARED_MARGIN) for window in _spread(part, count, SIDE, seed)]
    beside = [window for window in _cells(whole, CELLS**2, SIDE_BESIDE, seed) if not intersect(window, near)]
    return windows + [(window, 0) for window in beside[:WINDOWS_BESIDE]]


def _spread(area: Window, count: int, length: int, seed: int) -> list[Window]:
    """At most ``count`` windows of at most ``length`` pixels a side, spread over an area; all of it if it is small."""
    return [area] if area.height * area.width <= WHOLE else _cells(area, count, length, seed)


def _cells(area: Window, count: int, length: int, seed: int) -> list[Window]:
    """The same, of an area of any size."""
    height, width = area.height, area.width
    generator = np.random.default_rng(seed)
    windows = []
    for cell in generator.permutation(CELLS**2)[:count]:
        place = (np.array(divmod(int(cell), CELLS)) + generator.random(2)) / CELLS
        side = [min(length, full) for full in (height, width)]
        row, column = (int(share * (full - cut)) for share, full, cut in zip(place, (height, width), side))
        windows.append(Window(area.col_off + column, area.row_off + row, side[1], side[0]))
    return windows


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
