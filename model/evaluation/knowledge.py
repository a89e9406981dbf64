"""What an evaluation knows beside the series: land cover, and the truth beneath clouds where they are simulated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.windows import Window

from model.core.errors import EngineError
from model.core.reporting import Reporter
from model.core.types import BANDS, Chip, FloatArray
from model.evaluation.scored_bands import ScoredBands
from model.pictures.panels import (
    find_land_cover,
    input_entries,
    is_result,
    read_land_cover,
    series_document,
    series_file,
)
from model.reading.grids import Grid
from model.reading.opening import open_series
from model.reading.series import Series, SeriesOptions

STEADY_RANGE, BARE = 0.25, 0.2  # of NDVI: less range is steady, a lower mean is hardly green
GREENNESS = {
    1: f"hardly green (mean NDVI under {BARE})",
    2: f"green and steady (NDVI range under {STEADY_RANGE})",
    3: f"green and changing (NDVI range {STEADY_RANGE} or more)",
}


@dataclass(frozen=True)
class Classes:
    """Classes of a window's pixels [row, column], 0 for none, and their names."""

    codes: NDArray[np.uint8]
    names: dict[int, str]


def observed_inputs(inputs: Sequence[Any], options: SeriesOptions) -> tuple[list[Any], SeriesOptions]:
    """The inputs, with what results of fill were made from in their place: filled pixels are not known.

    They are read as they were then, but for what ``options`` say otherwise.
    """
    results = [item for item in inputs if is_result(item)]
    if not results:
        return list(inputs), options
    then: dict[str, Any] = {}
    for item in results:
        document = series_document(item)
        then = {**then, **(document.get("reading") or {}), **(document.get("part") or {})}
    asked = {name: value for name, value in asdict(options).items() if value is not None}
    plain = [item for item in inputs if item not in results]
    return [*plain, *(entry for item in results for entry in input_entries(item))], SeriesOptions.again(
        {**then, **asked}
    )


def land_cover_file(inputs: Sequence[Any], given: Path | None) -> Path | None:
    """The land cover raster that was given, or one that lies beside the inputs; None if there is none."""
    return given or find_land_cover(inputs)


def classes_of(chip: Chip, grid: Grid, window: Window, landcover: Path | None, bands: ScoredBands) -> Classes:
    """The land cover of a window, or classes of greenness where there is no land cover raster.

    Classes of greenness come from the mean NDVI of each pixel's observations and from their range (90th less 10th
    percentile); they only sort the scores, no method sees them. There are none if the ``bands`` do not tell NDVI.
    Raises what read_land_cover raises.
    """
    if landcover is not None:
        view = read_land_cover(landcover, window_grid(grid, window))
        return Classes(view.classes, view.names)
    codes = np.zeros(chip.observed.shape[1:], np.uint8)
    greenness = bands.greenness(chip.reflectance)
    if greenness is None:
        return Classes(codes, {})
    greenness = np.where(chip.observed, greenness, np.nan)
    seen = np.isfinite(greenness).any(axis=0)
    if seen.any():
        series = greenness[:, seen]
        mean = np.nanmean(series, axis=0)
        low, high = np.nanquantile(series, (0.1, 0.9), axis=0)
        codes[seen] = np.where(mean < BARE, 1, np.where(high - low < STEADY_RANGE, 2, 3))
    return Classes(codes, GREENNESS)


def window_grid(grid: Grid, window: Window) -> Grid:
    """The grid of a window of a grid."""
    t, row, column = grid.transform, window.row_off, window.col_off
    x, y = t.c + t.a * column + t.b * row, t.f + t.d * column + t.e * row
    return Grid(grid.crs, Affine(t.a, t.b, x, t.d, t.e, y), int(window.width), int(window.height))


def open_truth(inputs: Sequence[Any], series: Series, options: SeriesOptions) -> Series | None:
    """The cloudless views that a simulated series names in its series.json, or None if there are none that fit.

    They are the truth beneath the clouds, date by date on the same grid.
    """
    file = series_file(inputs[0]) if len(inputs) == 1 else None
    named = series_document(inputs[0]).get("truth") if file is not None else None
    if file is None or not isinstance(named, list) or not all(isinstance(entry, dict) for entry in named):
        return None
    entries = [{"path": str(file.parent / str(e.get("path"))), "date": e.get("date"), "mask": ""} for e in named]
    bands = None if series.roles == BANDS else options.bands
    reading = SeriesOptions(grid=options.grid, extent=options.extent, area=options.area, bands=bands)
    try:
        truth = open_series(entries, reading, Reporter(), any_bands=True)
    except EngineError:
        return None
    if truth.dates == series.dates and truth.roles == series.roles and truth.grid.same_as(series.grid):
        return truth
    truth.close()
    return None


def read_truth(truth: Series, window: Window) -> FloatArray:
    """The truth in a window [T,band,H,W], NaN where it is not known."""
    block = truth.read(window)
    return np.where(block.observed[:, None], block.reflectance, np.float32(np.nan))
