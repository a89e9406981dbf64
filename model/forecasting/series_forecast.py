"""The command ``forecast`` on dated rasters: NDVI of dates to come, or of dates held out, which are then scored.

The filling is fitted to the dates of the context; images of held-out dates are opened for scoring alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from model.contract.messages import say
from model.contract.options import ForecastOptions
from model.core.reporting import Reporter, Stage
from model.core.tiling import tiles
from model.core.types import FloatArray
from model.forecasting.filled_context import fit_context, read_contexts
from model.forecasting.forecast_evaluation import SCORES_FILE, TABLE_FILE, ForecastEvaluation
from model.forecasting.forecasters import NETWORK, Forecasting, find_forecasters
from model.forecasting.span import FEWEST_DATES, ForecastSpan, choose_span
from model.pipeline.fitting import FittedSeries
from model.products import products
from model.products.product_folder import product_folder
from model.reading.opening import open_images
from model.reading.series import Series, SeriesOptions

FORECAST_MARGIN = 24  # pixels; what lies further off hardly changes a forecast

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
    also_read = [*series_options.files(), options.weights, options.landcover]
    with product_folder(inputs, output, options.overwrite, also_read=also_read) as folder, ExitStack() as stack:
        forecasting = find_forecasters(options.forecaster, options.weights, report)
        images, grid, area = open_images(inputs, series_options, report, FEWEST_DATES)
        folder.protect(images)
        span = choose_span([image.date for image in images], options.span)
        known = stack.enter_context(Series(images[span.first : span.end], grid, area))
        fitted = fit_context(known, options.fill, options.seed, Stage(report, 0, FITTED))
        evaluation = None
        if span.scored:
            later = stack.enter_context(Series(images[span.end : span.end + len(span.targets)], grid, area))
            evaluation = ForecastEvaluation(later, options.place, options.landcover)
        method = f"{forecasting.chosen}, {options.fill}"
        tags = products.provenance(method, forecasting.weights if forecasting.chosen == NETWORK else None)
        files = [folder.product(KIND, date, known.grid, products.ndvi_encoding(), tags) for date in span.targets]
        _forecast_windows(fitted, forecasting, span, evaluation, files, Stage(report, FITTED, FORECAST))
        entries = folder.finish(Stage(report, FORECAST, 1))
        document = {
            "method": method,
            "weights": forecasting.weights,
            "seconds": folder.seconds,
            "context": [date.isoformat() for date in known.dates],
            **({"scores": evaluation.write(folder.work)} if evaluation else {}),
            **series_options.document(),
        }
        scores = (SCORES_FILE, TABLE_FILE) if evaluation else ()
        return folder.publish(document, known.images, entries, report, scores)


def _forecast_windows(
    fitted: FittedSeries,
    forecasting: Forecasting,
    span: ForecastSpan,
    evaluation: ForecastEvaluation | None,
    files: Sequence[products.RasterProduct],
    report: Reporter,
) -> None:
    """Read the context of each window, forecast, score if the truth is known, and write."""
    grid = fitted.series.grid
    every = tiles(grid.height, grid.width, TILE, fitted.margin + FORECAST_MARGIN, 0)
    for number, tile in enumerate(every):
        report.progress(number, len(every), "windows", say("stage_forecasting"))
        contexts = read_contexts(fitted, tile.read_window)
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
        outside = fitted.series.outside(window)
        for index, file in enumerate(files):
            if best is not None:
                file.write(window, best[index][None], outside | ~np.isfinite(best[index]))
