"""All products of a run, a file a date and kind, and where an interrupted run stands so that it can be taken up."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from model.contract import quality
from model.contract.reasons import OBSERVED, OUTSIDE, SHARES
from model.core import scratch
from model.core.documents import read_document
from model.core.errors import EngineError
from model.core.types import BoolArray, FloatArray
from model.indices.spectral_index import SpectralIndex
from model.pipeline.index_products import index_encodings, index_layers
from model.pipeline.observation_counts import observation_counts
from model.pipeline.tile_job import TileResult
from model.products import products
from model.products.layout import GEOTIFF
from model.products.product_folder import ProductFolder
from model.reading.series import DatedImage, Series

STATE_FILE = "progress.json"


def quality_classes(observed: BoolArray, outside: BoolArray) -> NDArray[np.uint8]:
    """Quality classes [time, row, column], see contract.quality; ``outside`` is [row, column]."""
    before = np.logical_or.accumulate(observed, axis=0)
    after = np.logical_or.accumulate(observed[::-1], axis=0)[::-1]
    classes = np.where(before & after, quality.BETWEEN, quality.AT_END).astype(np.uint8)
    classes[:, ~before[-1]] = quality.NEVER_OBSERVED
    classes[observed] = quality.OBSERVED
    classes[:, outside] = quality.OUTSIDE
    return classes


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
        fingerprint: str | None = None,
    ) -> None:
        """Create the unfinished files of ``folder``, or open those of an interrupted run there.

        With a ``fingerprint`` of what is asked the state is kept beside them after each row of tiles, and a run that
        left the same fingerprint is taken up; without, there must be none. Raises ResourceError if the disk has too
        little room.
        """
        self._keep_observed, self._uncertainty = keep_observed, uncertainty
        self._ndvi = products.red_and_nir(series.roles) if ndvi else None
        self._indices, self._correlation, self._roles = indices, correlation, series.roles
        self._counts, self._days = counts, series.days
        self._work, self._fingerprint = folder.work, fingerprint
        state = self._read_state()
        self.rows_done: int = state.get("rows_done", 0)
        encodings = {
            (kind, index): encoding
            for index, image in enumerate(series.images)
            for kind, encoding in self._encodings(image).items()
        }
        if not self.rows_done:
            pixels = series.grid.width * series.grid.height
            size = sum(np.dtype(e.dtype).itemsize * len(e.band_names) for e in encodings.values()) * pixels
            # Of a cube or stack, all that it is made from lies beside it until it is done.
            products.check_space(folder.path, int((1.2 if folder.layout == GEOTIFF else 2) * size))
        self._products: dict[tuple[str, int], products.RasterProduct] = {}
        for (kind, index), encoding in encodings.items():
            image = series.images[index]
            source = {"GANFILLING_SOURCE": " ".join(Path(path).name for path in image.paths)}
            product = folder.product(
                kind, image.date, series.grid, encoding, {**tags, **source}, resume=self.rows_done > 0
            )
            if self.rows_done:
                product.statistics = products.Statistics(**state["statistics"][product.final.name])
            self._products[kind, index] = product

    def _encodings(self, image: DatedImage) -> dict[str, products.Encoding]:
        encodings = {
            "filled": products.filled_encoding(image),
            "quality": products.quality_encoding(),
        }
        if self._ndvi is not None:
            encodings["ndvi"] = products.ndvi_encoding()
        if self._uncertainty:
            encodings["uncertainty"] = products.uncertainty_encoding(image.band_names, image.quantity)
        if self._counts:
            encodings["counts"] = products.counts_encoding()
        return {**encodings, **index_encodings(self._indices, self._uncertainty)}

    def write(self, window: Window, read: TileResult, estimate: FloatArray) -> None:
        """Write the products of a window, which begins where the tile ``read`` does, from the final estimate of it."""
        part = (slice(window.height), slice(window.width))
        reasons, outside = read.reasons[:, part[0], part[1]], read.outside[part]
        observed = reasons == OBSERVED
        bands = read.reflectance.shape[1]
        values = estimate[:, :bands]
        if self._keep_observed:
            values = np.where(observed[:, None], read.reflectance[:, :, part[0], part[1]], values)
        classes = quality_classes(observed, outside)
        counts = observation_counts(observed, self._days, self._days) if self._counts else None
        for index in range(len(observed)):
            self._refuse_not_finite(values[index], outside, window, index)
            self._products["filled", index].write(window, values[index], outside)
            reason = np.where(outside, np.uint8(OUTSIDE), reasons[index])
            self._products["quality", index].write_classes(window, classes[index], reason)
            if self._ndvi is not None:
                greenness = products.ndvi(values[index], *self._ndvi)
                self._products["ndvi", index].write(window, greenness[None], outside | np.isnan(greenness))
            deviation = None
            if self._uncertainty:
                deviation = np.sqrt(np.maximum(estimate[index, bands:], 0))
                if self._keep_observed:
                    deviation = np.where(observed[index], 0, deviation)
                unknown = outside | np.isnan(deviation).any(axis=0)
                self._products["uncertainty", index].write(window, deviation, unknown)
            for kind, layer in index_layers(self._indices, values[index], deviation, self._correlation, self._roles):
                self._products[kind, index].write(window, layer[None], outside | np.isnan(layer))
            if counts is not None:
                never = outside | np.isnan(counts[index]).any(axis=0)
                self._products["counts", index].write(window, counts[index], never)

    def _refuse_not_finite(self, values: FloatArray, outside: BoolArray, window: Window, index: int) -> None:
        """Raise EngineError estimate_not_finite: such a value would be written as if it were a number."""
        wrong = ~np.isfinite(values).all(axis=0) & ~outside
        if wrong.any():
            row, column = np.argwhere(wrong)[0]
            raise EngineError(
                "estimate_not_finite",
                f"What was estimated for {self._products['filled', index].date} is no finite number at row "
                f"{window.row_off + row}, column {window.col_off + column}.",
                "Use other weights, --precision float32, or --method regression.",
            )

    def reason_shares(self) -> list[dict[int, float]]:
        """For each date the share of the area by reason, see contract.reasons; what lies outside does not count."""
        shares = []
        for index in range(sum(kind == "quality" for kind, _ in self._products)):
            counts = self._products["quality", index].statistics.reasons
            total = max(1, sum(counts.get(str(code), 0) for code in SHARES))
            shares.append({code: counts.get(str(code), 0) / total for code in SHARES})
        return shares

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
        }
        scratch.write_text(self._work / STATE_FILE, json.dumps(state))

    def _read_state(self) -> dict[str, Any]:
        """The state an interrupted run of the same fingerprint left, or nothing."""
        state = {} if self._fingerprint is None else read_document(self._work / STATE_FILE)
        return state if state.get("fingerprint") == self._fingerprint else {}
