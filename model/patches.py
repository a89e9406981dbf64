"""Windows spread over a series, as every method sees them: what is learnt from neighbouring pixels is learnt there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.windows import Window

from model.estimates import Patch, Sample
from model.methods.automatic import sample_of
from model.reading.series import Series
from model.reporting import Reporter
from model.screening import Screening

WHOLE = 256 * 256  # pixels: areas up to this are one patch
PATCHES, SIDE = 4, 128
CELLS = 4  # the area is cut into so many times so many cells, with at most one patch each
MOST_PATCHES = CELLS**2
LEAST_OBSERVED = 0.05  # of the pixels of all dates; emptier windows teach too little


def read_patches(
    series: Series, screen: Screening | None, seed: int, report: Reporter, count: int = PATCHES
) -> list[Patch]:
    """At most ``count`` windows of the series with what is observed, or none; the same seed gives the same."""
    height, width = series.grid.height, series.grid.width
    if height * width <= WHOLE:
        patch = read_clear(series, screen, Window(0, 0, width, height))
        return [patch] if patch.observed.any() else []
    generator = np.random.default_rng(seed)
    found: list[Patch] = []
    for number, cell in enumerate(generator.permutation(MOST_PATCHES)):
        report.progress(number, MOST_PATCHES, "windows", "Reading patches")
        place = (np.array(divmod(int(cell), CELLS)) + generator.random(2)) / CELLS
        side = [min(SIDE, length) for length in (height, width)]
        row, column = (int(share * (length - s)) for share, length, s in zip(place, (height, width), side))
        patch = read_clear(series, screen, Window(column, row, side[1], side[0]))
        if patch.observed.mean() > LEAST_OBSERVED:
            found.append(patch)
        if len(found) == count:
            break
    report.progress(1, 1, "windows", "Reading patches")
    return found


def sample_patches(patches: Sequence[Patch], pixels: int, seed: int) -> Sample:
    """At most ``pixels`` observed pixels of one or more patches; the same seed draws the same."""
    whole = sample_of(patches)
    some = np.flatnonzero(whole.observed.any(axis=0))
    chosen = np.sort(np.random.default_rng(seed).permutation(some)[:pixels])
    return Sample(whole.reflectance[:, :, chosen], whole.observed[:, chosen])


def read_clear(series: Series, screen: Screening | None, window: Window) -> Patch:
    """A window as methods see it: without what the screen, if there is one, finds contaminated."""
    block = series.read(window)
    if screen is None:
        return Patch(block.reflectance, block.observed)
    observed = screen.refine(block.reflectance, block.observed, block.valid & ~block.observed)
    return Patch(np.where(observed[:, None], block.reflectance, np.float32(0)), observed)
