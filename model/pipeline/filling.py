"""The main job: fill the gaps of a series, tile by tile, and write its products.

Memory is bounded by the size of a tile, whatever the size of the raster: tiles are read, estimated, cross-faded
where they overlap, and written as they come.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from model import __version__
from model.contract import container_of
from model.contract.options import FillOptions
from model.core.reporting import Reporter, Stage
from model.core.tiling import CrossFade, Tile, choose_tile, tiles
from model.pipeline.context import describe_context, with_context
from model.pipeline.fitting import FittedSeries, fit_series
from model.pipeline.output_dates import WrittenDates, choose_dates
from model.pipeline.series_writer import SeriesWriter
from model.pipeline.tile_job import TileJob, TileResult
from model.products import products
from model.products.product_folder import ProductFolder, product_folder
from model.reading.opening import open_series
from model.reading.series import Series, SeriesOptions

FITTED, FILLED = 0.3, 0.85  # where in the whole the stages end


def fill(
    inputs: Sequence[str | dict[str, Any]],
    output: Path,
    series_options: SeriesOptions,
    options: FillOptions,
    report: Reporter,
) -> dict[str, Any]:
    """Fill ``inputs`` and write the products and series.json to the folder ``output``.

    Returns the document written as series.json. Raises InputError for anything wrong with what was asked,
    ResourceError when memory or disk run out, CancelledError when asked to stop; then nothing unfinished stays.
    """
    with (
        product_folder(
            inputs,
            output,
            options.overwrite,
            options.resume,
            [*series_options.files(), options.method.weights, options.dates],
        ) as folder,
        open_series(inputs, series_options, report) as series,
        with_context(series, options.context) as seen,
    ):
        folder.protect(series.images)
        dates = choose_dates(series.dates, options)
        fitted = fit_series(seen, options.clouds, [options.method], Stage(report, 0, FITTED), added=dates.added)
        if options.resume:
            folder.fingerprint = _fingerprint(fitted, series, series_options, options, dates)
            if (finished := folder.finished_before(options.overwrite, report)) is not None:
                return finished
        writer = _writer(fitted, series, folder, options, dates)
        sure = options.uncertainty or (options.ndvi and options.smooth is not None)
        _fill_tiles(TileJob(fitted, series, sure), writer, options, Stage(report, FITTED, FILLED))
        entries = folder.finish(Stage(report, FILLED, 1))
        document = {**_document(fitted, writer, options, dates), "seconds": folder.seconds, **series_options.document()}
        return folder.publish(document, series.images, entries, report)


def _writer(
    fitted: FittedSeries, series: Series, folder: ProductFolder, options: FillOptions, dates: WrittenDates
) -> SeriesWriter:
    return SeriesWriter(
        series,
        folder,
        products.provenance(fitted.method.method, fitted.method.weights),
        keep_observed=options.keep_observed,
        ndvi=options.ndvi,
        uncertainty=options.uncertainty,
        dates=dates,
        between=fitted.between,
        limits=options,
        fingerprint=folder.fingerprint,
    )


def _document(fitted: FittedSeries, writer: SeriesWriter, options: FillOptions, dates: WrittenDates) -> dict[str, Any]:
    """What series.json says of how the series was filled."""
    method, shares = fitted.method, writer.reason_shares()
    context = describe_context(fitted, shares)
    return {
        "method": method.method,
        "weights": method.weights,
        **({"blend": method.blend} if method.blend else {}),
        **({"adaptation": method.adaptation} if method.adaptation else {}),
        "device": method.device,
        "keep_observed": options.keep_observed,
        "clouds": fitted.masking.describe(fitted.series.dates, shares),
        **({"context": context} if context else {}),
        **({"added": [date.isoformat() for date in dates.added]} if dates.added else {}),
        **({"smooth": options.smooth} if options.ndvi and options.smooth else {}),
    }


def _fill_tiles(work: TileJob, writer: SeriesWriter, options: FillOptions, report: Reporter) -> None:
    """Estimate all tiles in reading order and write what becomes final, from the row of tiles that is due."""
    series, method = work.series, work.fitted.method
    grid = series.grid
    size = options.tile or choose_tile(len(series.dates), 4, method.bytes_per_value, options.memory)
    overlap = options.overlap if method.estimator.cross_fades else 0
    every = tiles(grid.height, grid.width, size, work.fitted.margin, overlap, work.beyond)
    in_a_row = sum(tile.rows == every[0].rows for tile in every)
    # The lower margin of the last finished row is needed again if rows are cross-faded.
    due = writer.rows_done * in_a_row
    first = max(0, due - in_a_row) if overlap else due
    fade = CrossFade(grid.width)
    results = _results(work, every[first:], options, report)
    for number, (tile, result) in enumerate(zip(every[first:], results), first):
        window, estimate = fade.add(tile, result.estimate)
        if number >= due:
            writer.write(window, result, estimate)
            if (number + 1) % in_a_row == 0:
                writer.row_done((number + 1) // in_a_row)
        report.progress(number + 1, len(every), "windows", "Filling")


def _results(work: TileJob, todo: Sequence[Tile], options: FillOptions, report: Reporter) -> Iterator[TileResult]:
    if options.scheduler:
        from model.pipeline.cluster import estimate_on_cluster

        return estimate_on_cluster(options.scheduler, work, todo, report)
    return (work.estimate(tile) for tile in todo)


def _status(path: str) -> os.stat_result | None:
    try:
        return Path(path).stat()
    except OSError:  # not a file, but another name that GDAL opens
        return None


def _fingerprint(
    fitted: FittedSeries, series: Series, series_options: SeriesOptions, options: FillOptions, dates: WrittenDates
) -> str:
    """A digest of all that decides the pixels: an interrupted run is taken up only by one that asks for the same.

    These are the options, the files by their stamps, and what was found out: bands, scale and mask of each image, the
    grid and area, the cloud detectors, and the method.
    """
    method = fitted.method
    named = [*(path for image in series.images for path in image.files), *series_options.files()]
    files = list(dict.fromkeys(container_of(path) for path in named if path))
    stamps = [(path, status.st_mtime_ns, status.st_size) for path in files if (status := _status(path))]
    asked = replace(options, overwrite=False, resume=False, scheduler=None)
    found = (series.images, series.grid, series.area, fitted.masking.cloud_detectors, dates)
    text = repr((__version__, files, stamps, series_options, asked, found, method.method, method.weights))
    return hashlib.sha256(text.encode()).hexdigest()
