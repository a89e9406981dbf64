"""The main job: fill the gaps of a series, window by window, and write its products.

Memory is bounded by the size of a window, whatever the size of the raster: windows are read, estimated, cross-faded
where they overlap, and written as they come.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import rasterio

from model import __version__, products, scratch
from model.clouds import mask_clouds
from model.contract.options import FillOptions
from model.estimating import TileResult, Work
from model.methods.choice import FittedMethod, fit_method
from model.reading.series import Series, SeriesOptions, open_series
from model.reporting import Reporter, Stage
from model.series_writer import SeriesWriter
from model.tiling import CrossFade, Tile, choose_tile, tiles

WORK_FOLDER = ".unfinished"
MASK_SHARE, FIT_SHARE, FILL_SHARE = 0.15, 0.3, 0.85  # where in the whole the stages end


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
    begun = time.monotonic()
    products.refuse_own_input(inputs, output)
    products.prepare_output(output, options.overwrite)
    with rasterio.Env(**products.GDAL_OPTIONS), ExitStack() as stack:
        series = stack.enter_context(open_series(inputs, series_options, report))
        seen = mask_clouds(series, options.clouds, options.method, Stage(report, 0, MASK_SHARE))
        fitted = fit_method(series, seen.sample, seen.patches, options.method, Stage(report, MASK_SHARE, FIT_SHARE))
        work = _work_folder(output, options.resume, stack)
        writer = SeriesWriter(
            series,
            output,
            work,
            products.provenance(fitted.method, fitted.weights),
            keep_observed=options.keep_observed,
            ndvi=options.ndvi,
            uncertainty=options.uncertainty,
            fingerprint=_fingerprint(series, fitted, options) if options.resume else None,
        )
        stack.callback(writer.close)
        _fill_windows(
            Work(series, fitted.estimator, seen.masking, options.uncertainty),
            fitted,
            writer,
            options,
            Stage(report, FIT_SHARE, FILL_SHARE),
        )
        entries = writer.finish(output, Stage(report, FILL_SHARE, 1))
        document = {
            "method": fitted.method,
            "weights": fitted.weights,
            **({"blend": fitted.blend} if fitted.blend else {}),
            **({"adaptation": fitted.adaptation} if fitted.adaptation else {}),
            "device": fitted.device,
            "keep_observed": options.keep_observed,
            "clouds": seen.masking.describe(series.dates, writer.reason_shares()),
            "seconds": round(time.monotonic() - begun, 2),
            **series_options.document(),
            "inputs": [products.describe_input(image, output) for image in series.images],
            "products": entries,
        }
        products.write_series(output, document)
        scratch.discard(work)
    for entry in entries:
        report.product(**{**entry, "path": str(output / entry["path"])})
    return document


def _work_folder(output: Path, resume: bool, stack: ExitStack) -> Path:
    """The folder of unfinished files: removed however the run ends, unless it may be taken up later."""
    if resume:
        work = output / (WORK_FOLDER + ".part")
        work.mkdir(exist_ok=True)
        return work
    work = scratch.begin(output / WORK_FOLDER)
    work.mkdir()
    stack.callback(scratch.discard, work)
    return work


def _fill_windows(
    work: Work, fitted: FittedMethod, writer: SeriesWriter, options: FillOptions, report: Reporter
) -> None:
    """Estimate all tiles in reading order and write what becomes final, from the row of tiles that is due."""
    grid = work.series.grid
    size = options.tile or choose_tile(len(work.series.dates), 4, fitted.bytes_per_value, options.memory)
    overlap = options.overlap if work.estimator.blends else 0
    every = tiles(grid.height, grid.width, size, work.halo, overlap)
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


def _results(work: Work, todo: Sequence[Tile], options: FillOptions, report: Reporter) -> Iterator[TileResult]:
    if options.scheduler:
        from model.cluster import estimate_on_cluster

        return estimate_on_cluster(options.scheduler, work, todo, report)
    return (work.estimate(tile) for tile in todo)


def _fingerprint(series: Series, fitted: FittedMethod, options: FillOptions) -> str:
    """A digest of all that decides the pixels: an interrupted run is taken up only by one that asks for the same."""
    files = [path for image in series.images for path in [*image.paths, image.mask_path] if path]
    stamps = [(path, Path(path).stat().st_mtime, Path(path).stat().st_size) for path in files if Path(path).exists()]
    asked = replace(options, overwrite=False, resume=False, scheduler=None)
    text = repr((__version__, files, stamps, asked, fitted.method, fitted.weights, series.grid, series.area))
    return hashlib.sha256(text.encode()).hexdigest()
