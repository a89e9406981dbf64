"""NDVI of a series as it is, without filling: what was not observed stays without data."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from model import products, scratch
from model.reading.series import SeriesOptions, open_series
from model.reporting import Reporter
from model.tiling import tiles

TILE = 1024


def write_ndvi(
    inputs: Sequence[str | dict[str, Any]],
    output: Path,
    options: SeriesOptions,
    overwrite: bool,
    report: Reporter,
) -> dict[str, Any]:
    """Write ``<date>_ndvi.tif`` of every date, and series.json, to the folder ``output``; return that document.

    One date is enough. Raises what open_series and products.prepare_output raise.
    """
    products.refuse_own_input(inputs, output)
    products.prepare_output(output, overwrite)
    with rasterio.Env(**products.GDAL_OPTIONS), ExitStack() as stack:
        series = stack.enter_context(open_series(inputs, options, report, minimum_dates=1))
        work = scratch.begin(output / ".unfinished")
        work.mkdir()
        stack.callback(scratch.discard, work)
        tags = products.provenance("none", None)
        files = [
            products.RasterProduct("ndvi", date, output, work, series.grid, products.ndvi_encoding(), tags)
            for date in series.dates
        ]
        for file in files:
            stack.callback(file.close)
        windows = [tile.read_window for tile in tiles(series.grid.height, series.grid.width, TILE, 0, 0)]
        for number, window in enumerate(windows):
            report.progress(number, len(windows) + len(files), "windows", "NDVI")
            block = series.read(window)
            greenness = products.ndvi(block.reflectance)
            unknown = ~block.observed | np.isnan(greenness)
            if series.area:
                unknown |= ~series.area.inside(series.grid, window)
            for index, file in enumerate(files):
                file.write(window, greenness[index][None], unknown[index])
        entries = []
        for number, file in enumerate(files):
            report.progress(len(windows) + number, len(windows) + len(files), "files", f"Writing {file.final.name}")
            entries.append(file.finish())
        products.move_into_place(output, files)
        report.progress(1, 1, "files", "NDVI")
        document = {
            "method": "none",
            "weights": None,
            "inputs": [products.describe_input(image, output) for image in series.images],
            "products": entries,
        }
        products.write_series(output, document)
    for entry in entries:
        report.product(**{**entry, "path": str(output / entry["path"])})
    return document
