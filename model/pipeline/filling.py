"""The main job: fill the gaps of a series, tile by tile, and write its products.

Memory is bounded by the size of a tile, whatever the size of the raster: tiles are read, estimated, cross-faded
where they overlap, and written as they come.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from model import SOFTWARE, __version__
from model.contract import container_of
from model.contract.constants import DEFAULT_MEMORY
from model.contract.messages import say
from model.contract.options import FillOptions
from model.core import given_up
from model.core.machine import cores, windows_at_once
from model.core.parallel import in_order
from model.core.reporting import Reporter, Stage
from model.core.tiling import CrossFade, Tile, choose_tile, tiles
from model.indices.spectral_index import SpectralIndex
from model.pipeline.companion import with_companion
from model.pipeline.context import describe_context, with_context
from model.pipeline.fitting import FittedSeries, fit_series
from model.pipeline.index_products import describe_indices, indices_of
from model.pipeline.output_dates import WrittenDates, choose_dates
from model.pipeline.series_writer import SeriesWriter
from model.pipeline.tile_job import TileJob, TileResult
from model.products import products
from model.products.bands import describe_bands
from model.products.layout import GEOTIFF, check_layout
from model.products.product_folder import ProductFolder, product_folder
from model.reading.coarse import open_coarse
from model.reading.levels import is_level_1
from model.reading.opening import open_series
from model.reading.series import Series, SeriesOptions

FITTED, FILLED = 0.3, 0.85  # where in the whole the stages end
COMPARED = 0.2  # and where coarse rasters begin to be read, if there are any


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
    check_layout(options.format)
    given_up.begin()
    workers = options.workers or cores()
    with (
        product_folder(
            inputs,
            output,
            options.overwrite,
            options.resume,
            [*series_options.files(), options.method.weights, options.coarse, options.dates],
        ) as folder,
        open_series(inputs, series_options, report, any_bands=True) as series,
        with_context(series, options.context) as seen,
    ):
        check_layout(options.format, series.grid)
        folder.layout, folder.workers = options.format, workers
        folder.top_of_atmosphere = all(is_level_1(image.acquisitions[0]) for image in series.images)
        folder.protect(series.images)
        dates = choose_dates(series.dates, options)
        images = open_coarse(options.coarse, seen, report) if options.coarse else None
        indices = indices_of(options.indices, series.roles)
        alike = bool(indices) and options.uncertainty
        fitting = Stage(report, 0, COMPARED if images else FITTED)
        fitted = _fit(seen, options, fitting, alike, dates, workers)
        coarse = None
        if images:
            fitted, coarse = with_companion(fitted, images, options.method.seed, Stage(report, COMPARED, FITTED))
        if options.resume:
            folder.fingerprint = _fingerprint(fitted, series, series_options, options, dates)
            if (finished := folder.finished_before(options.overwrite, report)) is not None:
                return finished
        writer = _writer(fitted, series, folder, options, indices, dates, workers)
        folder.claim_further(options.stac)
        sure = options.uncertainty or (options.ndvi and options.smooth is not None)
        _fill_tiles(TileJob(fitted, series, sure), writer, options, workers, Stage(report, FITTED, FILLED))
        entries = folder.finish(Stage(report, FILLED, 1))
        document = {
            **_document(fitted, writer, options, dates),
            **({"coarse": coarse} if coarse else {}),
            **describe_indices(indices),
            "seconds": folder.seconds,
            **series_options.document(),
        }
        if options.stac:
            folder.describe(entries, series.grid, _lineage(document, series))
        return folder.publish(document, series.images, entries, report)


def _fit(
    seen: Series, options: FillOptions, report: Reporter, correlated: bool, dates: WrittenDates, workers: int
) -> FittedSeries:
    """The series fitted here, or by a worker of a cluster."""
    clouds, added = options.clouds, dates.added
    if options.scheduler:
        from model.pipeline.cluster_fit import fit_on_cluster

        return fit_on_cluster(options.scheduler, seen, clouds, options.method, report, correlated, added)
    return fit_series(seen, clouds, [options.method], report, correlated=correlated, added=added, workers=workers)


def _writer(
    fitted: FittedSeries,
    series: Series,
    folder: ProductFolder,
    options: FillOptions,
    indices: list[SpectralIndex],
    dates: WrittenDates,
    workers: int,
) -> SeriesWriter:
    return SeriesWriter(
        series,
        folder,
        products.provenance(fitted.method.method, fitted.method.weights),
        keep_observed=options.keep_observed,
        ndvi=options.ndvi and all(index.kind != "ndvi" for index in indices),
        uncertainty=options.uncertainty,
        counts=options.counts,
        indices=indices,
        correlation=fitted.correlation,
        dates=dates,
        between=fitted.between,
        limits=options,
        fingerprint=folder.fingerprint,
        workers=workers,
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
        **given_up.continued_on(method.device),
        "keep_observed": options.keep_observed,
        **describe_bands(fitted.series.images[0]),
        **({"format": options.format} if options.format != GEOTIFF else {}),
        "clouds": fitted.masking.describe(fitted.series.dates, shares),
        **({"context": context} if context else {}),
        **({"added": [date.isoformat() for date in dates.added]} if dates.added else {}),
        **({"smooth": options.smooth} if options.ndvi and options.smooth else {}),
    }


def _lineage(document: dict[str, Any], series: Series) -> str:
    """How the products came about, in words."""
    weights = f", weights {document['weights']['name']}" if document["weights"] else ""
    kept = "Observed pixels are as they were." if document["keep_observed"] else "Observed pixels are estimated, too."
    return (
        f"Clouds and other gaps of {len(series.dates)} dates were filled by {SOFTWARE}, method {document['method']}"
        f"{weights}. {kept}"
    )


def _fill_tiles(work: TileJob, writer: SeriesWriter, options: FillOptions, workers: int, report: Reporter) -> None:
    """Estimate all tiles, ``workers`` at once, and write what becomes final, from the row of tiles that is due."""
    series, method = work.series, work.fitted.method
    grid = series.grid
    size = options.tile or choose_tile(len(series.dates), len(series.roles), method.bytes_per_value, options.memory)
    overlap = options.overlap if method.estimator.cross_fades else 0
    every = tiles(grid.height, grid.width, size, work.fitted.margin, overlap, work.beyond)
    in_a_row = sum(tile.rows == every[0].rows for tile in every)
    # The lower margin of the last finished row is needed again if rows are cross-faded.
    due = writer.rows_done * in_a_row
    first = max(0, due - in_a_row) if overlap else due
    read = max(tile.read_window.width * tile.read_window.height for tile in every)
    values = read * len(series.dates) * len(series.roles)
    workers = windows_at_once(workers, values, options.memory / DEFAULT_MEMORY)
    if first < len(every):
        report.progress(first, len(every), "windows", say("stage_filling"))
    fade = CrossFade(grid.width)
    with _results(work, writer, every, first, options, workers, report) as results:
        for number, (tile, result) in enumerate(zip(every[first:], results), first):
            window, estimate = fade.add(tile, result.estimate)
            if number >= due:
                writer.write(window, result, estimate)
                if (number + 1) % in_a_row == 0:
                    writer.row_done((number + 1) // in_a_row)
            report.progress(number + 1, len(every), "windows", say("stage_filling"))


def _results(
    work: TileJob,
    writer: SeriesWriter,
    every: Sequence[Tile],
    first: int,
    options: FillOptions,
    workers: int,
    report: Reporter,
) -> AbstractContextManager[Iterator[TileResult]]:
    """The results of tiles from ``first`` on; none where the workers of a cluster write them themselves."""
    if options.scheduler:
        from model.pipeline.cluster import fill_on_cluster

        cube = options.format != GEOTIFF
        return closing(fill_on_cluster(options.scheduler, work, writer, every, first, cube, report))
    return in_order(work.estimate, every[first:], workers, report)


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
    coarse = sorted(map(str, options.coarse.iterdir())) if options.coarse else []
    named = [*(path for image in series.images for path in image.files), *series_options.files(), *coarse]
    files = list(dict.fromkeys(container_of(path) for path in named if path))
    stamps = [(path, status.st_mtime_ns, status.st_size) for path in files if (status := _status(path))]
    asked = replace(options, overwrite=False, resume=False, scheduler=None, workers=None)
    found = (series.images, series.grid, series.area, fitted.masking.cloud_detectors, dates)
    text = repr((__version__, files, stamps, series_options, asked, found, method.method, method.weights))
    return hashlib.sha256(text.encode()).hexdigest()
