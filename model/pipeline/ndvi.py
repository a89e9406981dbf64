"""NDVI of a series as it is, without filling: what was not observed stays without data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from model.core.errors import InputError
from model.core.reporting import Reporter, Stage
from model.core.tiling import tiles
from model.products import products
from model.products.product_folder import product_folder
from model.reading.opening import open_series
from model.reading.series import SeriesOptions

TILE = 1024
READ = 0.7  # where in the progress all windows are read


def write_ndvi(
    inputs: Sequence[str | dict[str, Any]],
    output: Path,
    options: SeriesOptions,
    overwrite: bool,
    report: Reporter,
) -> dict[str, Any]:
    """Write ``<date>_ndvi.tif`` of every date, and series.json, to the folder ``output``; return that document.

    One date is enough. Raises what open_series() and product_folder() raise.
    """
    with (
        product_folder(inputs, output, overwrite, also_read=options.files()) as folder,
        open_series(inputs, options, report, 1, any_bands=True) as series,
    ):
        bands = _red_and_nir(series.roles)
        folder.protect(series.images)
        tags = products.provenance("none", None)
        files = [folder.product("ndvi", date, series.grid, products.ndvi_encoding(), tags) for date in series.dates]
        windows = [tile.read_window for tile in tiles(series.grid.height, series.grid.width, TILE, 0, 0)]
        for number, window in enumerate(windows):
            Stage(report, 0, READ).progress(number, len(windows), "windows", "NDVI")
            block = series.read(window)
            greenness = products.ndvi(block.reflectance, *bands)
            unknown = ~block.observed | np.isnan(greenness)
            if series.area:
                unknown |= ~series.area.inside(series.grid, window)
            for index, file in enumerate(files):
                file.write(window, greenness[index][None], unknown[index])
        entries = folder.finish(Stage(report, READ, 1))
        return folder.publish({"method": "none", "weights": None}, series.images, entries, report)


def _red_and_nir(roles: tuple[str, ...]) -> tuple[int, int]:
    """Where red and near infrared are. Raises InputError no_ndvi."""
    found = products.red_and_nir(roles)
    if found is None:
        hint = "Take them, too: --bands with both, or nothing for the usual four."
        raise InputError("no_ndvi", f"NDVI needs red and near infrared; the bands are {', '.join(roles)}.", hint)
    return found
