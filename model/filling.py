"""The main job: fill the gaps of a series, window by window, and write its products.

Memory is bounded by the size of a window, whatever the size of the raster: windows are read, estimated, cross-faded
where they overlap, and written as they come.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from model import products, scratch
from model.estimates import BoolArray, Estimator, FloatArray
from model.methods import FittedMethod, MethodOptions, fit_method
from model.reporting import Reporter, Stage
from model.series import Series, SeriesOptions, open_series
from model.tiling import CrossFade, Tile, choose_tile, tiles

DEFAULT_MEMORY = 1.5  # GiB of work arrays
DEFAULT_OVERLAP = 64  # pixels over which neighbouring windows of a network are cross-faded
FIT_SHARE, FILL_SHARE = 0.15, 0.85  # where in the progress of the whole the stages end


@dataclass(frozen=True)
class FillOptions:
    """How to fill: see the command line's help. ``tile`` None chooses it from ``memory`` (GiB)."""

    method: MethodOptions = field(default_factory=MethodOptions)
    keep_observed: bool = True
    ndvi: bool = True
    uncertainty: bool = False
    tile: int | None = None
    overlap: int = DEFAULT_OVERLAP
    memory: float = DEFAULT_MEMORY
    overwrite: bool = False


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
    with rasterio.Env(GDAL_CACHEMAX=products.GDAL_CACHE), ExitStack() as stack:
        series = stack.enter_context(open_series(inputs, series_options, report))
        fitted = fit_method(series, options.method, Stage(report, 0, FIT_SHARE))
        work = scratch.begin(output / ".unfinished")
        work.mkdir()
        stack.callback(scratch.discard, work)
        writers = _Writers(series, fitted, output, work, options)
        stack.callback(writers.close)
        _fill_windows(series, fitted, writers, options, Stage(report, FIT_SHARE, FILL_SHARE))
        entries = writers.finish(output, Stage(report, FILL_SHARE, 1))
        document = {
            "method": fitted.method,
            "weights": fitted.weights,
            "device": fitted.device,
            "seconds": round(time.monotonic() - begun, 2),
            "inputs": [products.describe_input(image) for image in series.images],
            "products": entries,
        }
        products.write_series(output, document)
    for entry in entries:
        report.product(**{**entry, "path": str(output / entry["path"])})
    return document


def quality_classes(observed: BoolArray, outside: BoolArray) -> NDArray[np.uint8]:
    """Quality classes [time, row, column], see products.QUALITY_MEANING; ``outside`` is [row, column]."""
    before = np.logical_or.accumulate(observed, axis=0)
    after = np.logical_or.accumulate(observed[::-1], axis=0)[::-1]
    quality = np.where(before & after, 1, 2).astype(np.uint8)
    quality[:, ~before[-1]] = 3
    quality[observed] = 0
    quality[:, outside] = products.QUALITY_NODATA
    return quality


@dataclass(frozen=True)
class TileResult:
    """What one tile gives: its computed part as it was read, and the estimate of it.

    estimate: [time, band, row, column], with the variances appended as further bands if they were asked for.
    """

    reflectance: FloatArray
    observed: BoolArray
    outside: BoolArray
    estimate: FloatArray


def estimate_tile(series: Series, estimator: Estimator, tile: Tile, uncertainty: bool) -> TileResult:
    """Read a tile with its context and estimate it. Needs nothing but its arguments: it can run on another machine."""
    block = series.read(tile.read_window)
    estimate = estimator.estimate(block.reflectance, block.observed)
    values = estimate.values
    if uncertainty:
        variance = estimate.variance if estimate.variance is not None else np.full_like(values, np.nan)
        values = np.concatenate([values, variance], axis=1)
    rows, columns = tile.inner
    outside = series.outside(tile.read_window)
    return TileResult(
        block.reflectance[:, :, rows, columns],
        block.observed[:, rows, columns],
        outside[rows, columns],
        values[:, :, rows, columns],
    )


def _fill_windows(
    series: Series, fitted: FittedMethod, writers: _Writers, options: FillOptions, report: Reporter
) -> None:
    """Estimate all tiles in reading order and write what becomes final."""
    estimator = fitted.estimator
    size = options.tile or choose_tile(len(series.dates), 4, fitted.bytes_per_value, options.memory)
    overlap = options.overlap if estimator.blends else 0
    todo = tiles(series.grid.height, series.grid.width, size, estimator.halo, overlap)
    fade = CrossFade(series.grid.width)
    for number, tile in enumerate(todo):
        report.progress(number, len(todo), "windows", "Filling")
        result = estimate_tile(series, estimator, tile, options.uncertainty)
        window, estimate = fade.add(tile, result.estimate)
        writers.write(window, result, estimate)
    report.progress(len(todo), len(todo), "windows", "Filling")


class _Writers:
    """All products of a run, a file a date and kind."""

    def __init__(self, series: Series, fitted: FittedMethod, output: Path, work: Path, options: FillOptions) -> None:
        self._options = options
        pixels = series.grid.width * series.grid.height
        self._products: dict[tuple[str, int], products.RasterProduct] = {}
        encodings: dict[tuple[str, int], products.Encoding] = {}
        for index, image in enumerate(series.images):
            encodings["filled", index] = products.Encoding(
                image.dtype, image.scales, image.offsets, image.nodata, image.band_names
            )
            encodings["quality", index] = products.quality_encoding()
            if options.ndvi:
                encodings["ndvi", index] = products.ndvi_encoding()
            if options.uncertainty:
                encodings["uncertainty", index] = products.uncertainty_encoding(image.band_names)
        size = sum(np.dtype(e.dtype).itemsize * len(e.band_names) for e in encodings.values()) * pixels
        products.check_space(output, int(1.2 * size))
        tags = products.provenance(fitted.method, fitted.weights)
        for (kind, index), encoding in encodings.items():
            image = series.images[index]
            own = {**tags, "GANFILLING_SOURCE": " ".join(Path(path).name for path in image.paths)}
            self._products[kind, index] = products.RasterProduct(
                kind, image.date, output, work, series.grid, encoding, own
            )

    def write(self, window: Window, read: TileResult, estimate: FloatArray) -> None:
        """Write the products of a window, which begins where the tile ``read`` does, from the final estimate of it."""
        options = self._options
        part = (slice(window.height), slice(window.width))
        observed, outside = read.observed[:, part[0], part[1]], read.outside[part]
        values = estimate[:, :4]
        if options.keep_observed:
            values = np.where(observed[:, None], read.reflectance[:, :, part[0], part[1]], values)
        quality = quality_classes(observed, outside)
        for index in range(len(observed)):
            self._products["filled", index].write(window, values[index], outside)
            self._products["quality", index].write_classes(window, quality[index])
            if options.ndvi:
                greenness = products.ndvi(values[index])
                self._products["ndvi", index].write(window, greenness[None], outside | np.isnan(greenness))
            if options.uncertainty:
                deviation = np.sqrt(np.maximum(estimate[index, 4:], 0))
                deviation = np.where(observed[index], 0, deviation) if options.keep_observed else deviation
                unknown = outside | np.isnan(deviation).any(axis=0)
                self._products["uncertainty", index].write(window, deviation, unknown)

    def finish(self, output: Path, report: Reporter) -> list[dict[str, Any]]:
        """Finish all files, date by date; return their entries for series.json."""
        ordered = sorted(self._products.values(), key=lambda product: (product.kind, product.date))
        products.remove_stale(output, [product.final.name for product in ordered])
        entries = []
        for number, product in enumerate(ordered):
            report.progress(number, len(ordered), "files", f"Writing {product.final.name}")
            entries.append(product.finish())
        return entries

    def close(self) -> None:
        """Close what is still open."""
        for product in self._products.values():
            product.close()
