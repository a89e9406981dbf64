"""The command ``forecast`` on dated rasters: NDVI of dates to come, or of dates held out, which are then scored.

The filling is fitted to the dates of the context; images of held-out dates are opened for scoring alone.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from model import products, scratch
from model.contract.options import ForecastOptions
from model.estimates import FloatArray
from model.forecasting.evaluation import SCORES_FILE, TABLE_FILE, Evaluation
from model.forecasting.filling import ContextReader, fit_context
from model.forecasting.forecasters import NETWORK, Forecasting, find_forecasters
from model.forecasting.span import FEWEST_DATES, Span, choose_span
from model.networks.reach import FORECAST_REACH
from model.reading.opening import open_images
from model.reading.series import Series, SeriesOptions
from model.reporting import Reporter, Stage
from model.tiling import tiles

KIND = "forecast"
TILE = 256  # pixels of a window; a multiple of the sides that places may have
FITTED, FORECAST = 0.35, 0.9  # where in the whole the stages end


def forecast(
    inputs: Sequence[str | dict[str, Any]],
    output: Path,
    series_options: SeriesOptions,
    options: ForecastOptions,
    report: Reporter,
) -> dict[str, Any]:
    """Write ``<date>_forecast.tif`` of each target and series.json to ``output``; scores.json and .csv if scored.

    Returns the document written as series.json. Raises InputError for anything wrong with what was asked.
    """
    begun = time.monotonic()
    products.refuse_own_input(inputs, output)
    products.prepare_output(output, options.overwrite)
    forecasting = find_forecasters(options.forecaster, options.weights, report)
    with rasterio.Env(**products.GDAL_OPTIONS), ExitStack() as stack:
        images, grid, area = open_images(inputs, series_options, report, FEWEST_DATES)
        span = choose_span([image.date for image in images], options.span)
        known = stack.enter_context(Series(images[span.first : span.end], grid, area))
        reader = fit_context(known, options.fill, options.seed, Stage(report, 0, FITTED))
        evaluation = None
        if span.scored:
            later = stack.enter_context(Series(images[span.end : span.end + len(span.targets)], grid, area))
            evaluation = Evaluation(later, options.place, options.landcover)
        work = scratch.begin(output / ".unfinished")
        work.mkdir()
        stack.callback(scratch.discard, work)
        method = f"{forecasting.chosen}, {options.fill}"
        tags = products.provenance(method, forecasting.weights if forecasting.chosen == NETWORK else None)
        files = [
            products.RasterProduct(KIND, date, output, work, known.grid, products.ndvi_encoding(), tags)
            for date in span.targets
        ]
        for file in files:
            stack.callback(file.close)
        _forecast_windows(reader, forecasting, span, evaluation, files, Stage(report, FITTED, FORECAST))
        entries = []
        for number, file in enumerate(files):
            report.progress(FORECAST + (1 - FORECAST) * number / len(files), 1, "", f"Writing {file.final.name}")
            entries.append(file.finish())
        products.move_into_place(output, files)
        for name in (SCORES_FILE, TABLE_FILE):
            (output / name).unlink(missing_ok=True)  # of an earlier run
        document = {
            "method": method,
            "weights": forecasting.weights,
            "seconds": round(time.monotonic() - begun, 2),
            "context": [date.isoformat() for date in known.dates],
            **({"scores": evaluation.write(output)} if evaluation else {}),
            **series_options.document(),
            "inputs": [products.describe_input(image, output) for image in known.images],
            "products": entries,
        }
        products.write_series(output, document)
        report.progress(1, 1, "files", "Forecasting")
    for entry in entries:
        report.product(**{**entry, "path": str(output / entry["path"])})
    return document


def _forecast_windows(
    reader: ContextReader,
    forecasting: Forecasting,
    span: Span,
    evaluation: Evaluation | None,
    files: Sequence[products.RasterProduct],
    report: Reporter,
) -> None:
    """Read the context of each window, forecast, score if the truth is known, and write."""
    grid = reader.series.grid
    every = tiles(grid.height, grid.width, TILE, reader.halo + FORECAST_REACH, 0)
    for number, tile in enumerate(every):
        report.progress(number, len(every), "windows", "Forecasting")
        contexts = reader.read(tile.read_window)
        window = tile.core
        inside = (..., *tile.inner)
        best: FloatArray | None = None
        for way, context in contexts.items():  # filled, which makes the layers, comes last
            for name, run in forecasting.by_name.items():
                if evaluation is None and name != forecasting.chosen:
                    continue
                report.check()
                values = run(context, span.targets)[inside]
                if evaluation is not None:
                    evaluation.add(window, way, name, values)
                if name == forecasting.chosen:
                    best = values
        outside = reader.series.outside(window)
        for index, file in enumerate(files):
            if best is not None:
                file.write(window, best[index][None], outside | ~np.isfinite(best[index]))
