"""All products of a run, a file a date and kind, and where an interrupted run stands so that it can be taken up."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.windows import Window

from model.contract.messages import say
from model.contract.options import Limits
from model.contract.quality import OBSERVED
from model.contract.reasons import SHARES
from model.core import scratch
from model.core.documents import read_document
from model.core.errors import EngineError
from model.core.parallel import in_order
from model.core.types import BoolArray, FloatArray
from model.indices.spectral_index import SpectralIndex
from model.methods.date_interpolation import DateInterpolation
from model.methods.whittaker import smooth
from model.pipeline.frames import Frame, FrameMaker
from model.pipeline.index_products import index_encodings, index_layers
from model.pipeline.output_dates import WrittenDates
from model.pipeline.tile_job import TileResult
from model.products import products
from model.products.layout import GEOTIFF
from model.products.product_folder import ProductFolder
from model.reading.series import DatedImage, Series

STATE_FILE = "progress.json"


class SeriesWriter:
    """Composes and writes the products of windows as they come."""

    def __init__(
        self,
        series: Series,
        folder: ProductFolder,
        tags: dict[str, str],
        *,
        keep_observed: bool,
        ndvi: bool,
        uncertainty: bool,
        indices: Sequence[SpectralIndex] = (),
        correlation: FloatArray | None = None,
        counts: bool = False,
        dates: WrittenDates | None = None,
        between: DateInterpolation | None = None,
        limits: Limits | None = None,
        fingerprint: str | None = None,
        workers: int = 1,
    ) -> None:
        """Create the unfinished files of ``folder``, or open those of an interrupted run there.

        With a ``fingerprint`` of what is asked the state is kept beside them after each row of tiles, and a run that
        left the same fingerprint is taken up; without, there must be none. Raises ResourceError if the disk has too
        little room. dates: by default those of the images.  between: estimates those that have no image.  workers:
        threads that compose the dates of a window.
        """
        self._ndvi = products.red_and_nir(series.roles) if ndvi else None
        self._uncertainty, self._smooth = uncertainty, limits and limits.smooth
        self._indices, self._correlation, self._roles = indices, correlation, series.roles
        self._counts, self._workers = counts, workers
        dates = dates or WrittenDates((), (True,) * len(series.images))
        added = np.array([(date - series.dates[0]).days for date in dates.added], np.float64)
        self._maker = FrameMaker(series.days, added, between, keep_observed, limits or Limits(), counts)
        self._dates, self._days = [*series.dates, *dates.added], np.concatenate([series.days, added])
        self._written = [*dates.images, *(True for _ in dates.added)]
        self._reasons: list[Counter[int]] = [Counter() for _ in series.images]
        self._work, self._fingerprint = folder.work, fingerprint
        state = self._read_state()
        self.rows_done: int = state.get("rows_done", 0)
        nearest = [series.images[int(np.abs(series.days - day).argmin())] for day in self._days]
        encodings = {
            (kind, index): encoding
            for index, image in enumerate(nearest)
            if self._written[index]
            for kind, encoding in self._encodings(image).items()
        }
        if not self.rows_done:
            pixels = series.grid.width * series.grid.height
            size = sum(np.dtype(e.dtype).itemsize * len(e.band_names) for e in encodings.values()) * pixels
            # Of a cube or stack, all that it is made from lies beside it until it is done.
            products.check_space(folder.path, int((1.2 if folder.layout == GEOTIFF else 2) * size))
        self._products: dict[tuple[str, int], products.RasterProduct] = {}
        for (kind, index), encoding in encodings.items():
            paths = series.images[index].paths if index < len(series.images) else []
            source = {"GANFILLING_SOURCE": " ".join(Path(path).name for path in paths)}
            product = folder.product(
                kind, self._dates[index], series.grid, encoding, {**tags, **source}, resume=self.rows_done > 0
            )
            if self.rows_done:
                product.statistics = products.Statistics(**state["statistics"][product.final.name])
            self._products[kind, index] = product
        if self.rows_done:
            self._reasons = [Counter(dict(counts)) for counts in state["reasons"]]

    def _encodings(self, image: DatedImage) -> dict[str, products.Encoding]:
        encodings = {"filled": products.filled_encoding(image), "quality": products.quality_encoding()}
        if self._ndvi is not None:
            encodings["ndvi"] = products.ndvi_encoding()
        if self._uncertainty:
            encodings["uncertainty"] = products.uncertainty_encoding(image.band_names, image.quantity)
        if self._counts:
            encodings["counts"] = products.counts_encoding()
        return {**encodings, **index_encodings(self._indices, self._uncertainty)}

    def write(self, window: Window, read: TileResult, estimate: FloatArray) -> None:
        """Write the products of a window, which begins where the tile ``read`` does, from the final estimate of it."""
        part = (..., slice(window.height), slice(window.width))
        read = TileResult(read.reflectance[part], read.reasons[part], read.outside[part], estimate)
        greenness: list[FloatArray] = []
        weights: list[FloatArray] = []
        empty: list[BoolArray] = []

        def write(numbered: tuple[int, Frame]) -> Frame:
            index, frame = numbered
            self._refuse_not_finite(frame.values, read.outside, window, index)
            self._write_frame(index, frame, window)
            return frame

        with in_order(write, enumerate(self._maker.frames(read)), self._workers) as frames:
            for frame in frames:
                if self._ndvi is not None and self._smooth:
                    greenness.append(products.ndvi(frame.values, *self._ndvi))
                    empty.append(frame.empty)
                    seen = frame.classes == OBSERVED
                    weights.append(products.ndvi_weight(frame.values, frame.variance, seen, *self._ndvi))
        if self._smooth and weights:
            order = np.argsort(self._days)
            series, count = np.stack(greenness)[order], np.stack(weights)[order]
            smoothed = smooth(series, count, self._days[order], self._smooth)
            greenness = list(np.clip(smoothed, -1, 1)[np.argsort(order)])
        for index, (index_values, nothing) in enumerate(zip(greenness, empty)):
            self._write_ndvi(index, index_values, nothing, window)

    def _write_ndvi(self, index: int, values: FloatArray, empty: BoolArray, window: Window) -> None:
        if self._written[index]:
            self._products["ndvi", index].write(window, values[None], empty | np.isnan(values))

    def _write_frame(self, index: int, frame: Frame, window: Window) -> None:
        """Count why pixels of a date are not used; write its products, but for NDVI that is to be smoothed."""
        if index < len(self._reasons):
            codes, counts = np.unique(frame.reason, return_counts=True)
            self._reasons[index].update(dict(zip(codes.tolist(), counts.tolist())))
        if not self._written[index]:
            return
        if self._ndvi is not None and not self._smooth:
            self._write_ndvi(index, products.ndvi(frame.values, *self._ndvi), frame.empty, window)
        self._products["filled", index].write(window, frame.values, frame.empty)
        self._products["quality", index].write_classes(window, frame.classes, frame.reason)
        if frame.counts is not None:
            self._products["counts", index].write(window, frame.counts, np.isnan(frame.counts.sum(axis=0)))
        deviation = None
        if self._uncertainty and frame.variance is not None:
            deviation = np.sqrt(np.maximum(frame.variance, 0))
            unknown = frame.empty | np.isnan(deviation).any(axis=0)
            self._products["uncertainty", index].write(window, deviation, unknown)
        for kind, layer in index_layers(self._indices, frame.values, deviation, self._correlation, self._roles):
            self._products[kind, index].write(window, layer[None], frame.empty | np.isnan(layer))

    def _refuse_not_finite(self, values: FloatArray, outside: BoolArray, window: Window, index: int) -> None:
        """Raise EngineError estimate_not_finite: such a value would be written as if it were a number."""
        wrong = ~np.isfinite(values).all(axis=0) & ~outside
        if wrong.any():
            row, column = np.argwhere(wrong)[0]
            raise EngineError(
                "estimate_not_finite",
                say(
                    "estimate_not_finite",
                    dates=self._dates[index],
                    row_off=window.row_off + row,
                    col_off=window.col_off + column,
                ),
                say("estimate_not_finite_hint"),
            )

    @property
    def rasters(self) -> dict[tuple[str, int], products.RasterProduct]:
        """The products, by kind and number of the date."""
        return self._products

    def add_reasons(self, reasons: Sequence[Sequence[tuple[int, int]]]) -> None:
        """Count pixels of a window that was written elsewhere: for each image, how many by reason."""
        for counts, found in zip(self._reasons, reasons):
            counts.update(dict(found))

    def reason_shares(self) -> list[dict[int, float]]:
        """For each image the share of the area by reason, see contract.reasons; what lies outside does not count."""
        totals = [max(1, sum(counts[code] for code in SHARES)) for counts in self._reasons]
        return [{code: counts[code] / total for code in SHARES} for counts, total in zip(self._reasons, totals)]

    def row_done(self, rows: int) -> None:
        """Note that ``rows`` rows of tiles are written; safe against a crash if the run can be taken up later."""
        if self._fingerprint is None:
            return
        for product in self._products.values():
            product.flush()
        state = {
            "fingerprint": self._fingerprint,
            "rows_done": rows,
            "statistics": {p.final.name: p.statistics.state() for p in self._products.values()},
            "reasons": [list(counts.items()) for counts in self._reasons],
        }
        scratch.write_text(self._work / STATE_FILE, json.dumps(state))

    def _read_state(self) -> dict[str, Any]:
        """The state an interrupted run of the same fingerprint left, or nothing."""
        state = {} if self._fingerprint is None else read_document(self._work / STATE_FILE)
        return state if state.get("fingerprint") == self._fingerprint else {}
