"""NDVI, and other indices, of a series as it is, without filling: what was not observed stays without data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from model.contract.messages import say
from model.core.reporting import Reporter, Stage
from model.core.tiling import tiles
from model.pipeline.index_products import describe_indices, index_encodings, index_layers, indices_of
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
    indices: Sequence[str] = (),
) -> dict[str, Any]:
    """Write ``<date>_ndvi.tif`` of every date, and series.json, to the folder ``output``; return that document.

    indices: further ones, see read_indices().  One date is enough. Raises what open_series(), product_folder() and
    indices_of() raise.
    """
    with (
        product_folder(inputs, output, overwrite, also_read=options.files()) as folder,
        open_series(inputs, options, report, 1, any_bands=True) as series,
    ):
        folder.protect(series.images)
        chosen = indices_of(["NDVI", *indices], series.roles)
        tags = products.provenance("none", None)
        files = {
            kind: [folder.product(kind, date, series.grid, encoding, tags) for date in series.dates]
            for kind, encoding in index_encodings(chosen, uncertainty=False).items()
        }
        windows = [tile.read_window for tile in tiles(series.grid.height, series.grid.width, TILE, 0, 0)]
        for number, window in enumerate(windows):
            Stage(report, 0, READ).progress(number, len(windows), "windows", say("stage_ndvi"))
            block = series.read(window)
            unknown = ~block.observed
            if series.area:
                unknown |= ~series.area.inside(series.grid, window)
            for kind, layers in index_layers(chosen, block.reflectance, bands=series.roles):
                for file, layer, gap in zip(files[kind], layers, unknown):
                    file.write(window, layer[None], gap | np.isnan(layer))
        entries = folder.finish(Stage(report, READ, 1))
        told = describe_indices(chosen) if indices else {}
        return folder.publish({"method": "none", "weights": None, **told}, series.images, entries, report)
