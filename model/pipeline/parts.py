"""Windows written by several machines: each as a part, a file of its own, from which a product is then put together.

A part holds the numbers of all products in a window as they will stand in the files, so that nothing is computed
twice, and whoever puts a product together writes what one machine alone would have written, in the same order. Parts
lie in the folder of unfinished work, which all machines share.
"""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from model.core.tiling import Tile, join
from model.core.types import FloatArray
from model.pipeline.series_writer import SeriesWriter
from model.pipeline.tile_job import TileJob, TileResult
from model.products.open_products import OpenProducts
from model.products.products import ONE_THREAD, RasterProduct, Statistics
from model.products.raster_errors import writing

ABOUT, RIGHT, BELOW = "about", "right", "below"  # what a part holds besides numbers


class PartProduct(RasterProduct):
    """A product in one window: keeps its numbers instead of putting them into the file."""

    def __init__(self, product: RasterProduct) -> None:
        """Encode as ``product`` does."""
        self.encoding, self.final, self.statistics = product.encoding, product.final, Statistics()
        self.numbers: NDArray[Any] | None = None

    def _put(self, window: Window, numbers: NDArray[Any]) -> None:
        self.numbers = numbers


class PartWriter(SeriesWriter):
    """Composes the products of one window."""

    def __init__(self, writer: SeriesWriter) -> None:
        """Compose what ``writer`` would write."""
        vars(self).update(vars(writer))
        self._products = {key: PartProduct(product) for key, product in writer.rasters.items()}
        self._reasons, self._workers = [Counter() for _ in self._reasons], 1  # a worker has a core

    def about(self) -> dict[str, Any]:
        """Statistics of the products by the names of their files, and how many pixels of each image by reason."""
        return {
            "statistics": {product.final.name: asdict(product.statistics) for product in self._products.values()},
            "reasons": [list(counts.items()) for counts in self._reasons],
        }

    def numbers(self) -> dict[str, NDArray[Any]]:
        """The numbers [band, row, column] of the products by the names of their files."""
        return {product.final.name: product.numbers for product in self._products.values()}  # type: ignore[attr-defined]


class ClosedWriter(SeriesWriter):
    """A writer whose files are closed, so that it can be sent to another machine."""

    def __init__(self, writer: SeriesWriter) -> None:
        """Close the files of ``writer`` and take its products over."""
        vars(self).update(vars(writer))
        self._products, written = {}, OpenProducts()
        for key, product in writer.rasters.items():
            product.close()
            self._products[key] = product.sent(written)

    @property
    def folder(self) -> Path:
        """The folder of unfinished work."""
        return self._work

    @property
    def fingerprint(self) -> str | None:
        """Of what is asked, if the work may be taken up later."""
        return self._fingerprint


@dataclass(frozen=True)
class PartWork:
    """Estimating and writing any window of a series, and putting its products together. Can be pickled.

    writer: with its files closed.  tiles: all, in reading order, ``columns`` of them in a row.  folder: of the parts.
    settings: of GDAL, besides those of the machine.
    """

    job: TileJob
    writer: ClosedWriter
    tiles: Sequence[Tile]
    columns: int
    folder: Path
    settings: Mapping[str, str]

    def estimate(self, number: int) -> TileResult:
        """Estimate a window."""
        with rasterio.Env(**ONE_THREAD, **self.settings):
            return self.job.estimate(self.tiles[number])

    def write(self, number: int, result: TileResult | None = None, *written: dict[str, Any]) -> dict[str, Any]:
        """Write the part of a window, cross-faded with those at its left and above, which are ``written`` already.

        result: of the window, if it was estimated before.  Returns what about() says of it.
        """
        if (found := self.about(number)) is not None:  # a worker that ended had written it, but could not say so
            return found
        tile, final = self.tiles[number], self.part(number)
        result = result or self.estimate(number)
        left = self._margin(number - 1, RIGHT) if tile.columns.fade_in else None
        above = self._margin(number - self.columns, BELOW) if tile.rows.fade_in else None
        window, values, right, below = join(tile, result.estimate, left, above)
        writer = PartWriter(self.writer)
        writer.write(window, result, values)
        margins = {name: margin for name, margin in ((RIGHT, right), (BELOW, below)) if margin is not None}
        about = {"window": [int(number) for number in window.flatten()], **writer.about()}
        unfinished = final.with_suffix(".part")
        with writing(final):
            with unfinished.open("wb") as file:
                np.savez(file, **writer.numbers(), **margins, **{ABOUT: np.array(json.dumps(about))})  # type: ignore[arg-type]
            unfinished.replace(final)
        return about

    def assemble(self, key: tuple[str, int], finish: bool) -> dict[str, Any]:
        """Put a product together from all parts, and ``finish`` it; return the state of its statistics."""
        product = self.writer.rasters[key].sent(OpenProducts())
        with rasterio.Env(**ONE_THREAD, **self.settings):
            for number in range(len(self.tiles)):
                with np.load(self.part(number)) as part:
                    about = json.loads(str(part[ABOUT]))
                    name, window = product.final.name, Window(*about["window"])
                    product.put(window, part[name], Statistics(**about["statistics"][name]))
            if finish:
                product.finish()
            product.flush()
        return product.statistics.state()

    def part(self, number: int) -> Path:
        """The file of a window's part."""
        return self.folder / f"{number}.npz"

    def about(self, number: int) -> dict[str, Any] | None:
        """Window, statistics and reasons of a part; None if it is not there, or not whole."""
        try:
            with np.load(self.part(number)) as part:
                found: dict[str, Any] = json.loads(str(part[ABOUT]))
                return found
        except (OSError, ValueError, KeyError, zipfile.BadZipFile):
            return None

    def _margin(self, number: int, name: str) -> FloatArray:
        with np.load(self.part(number)) as part:
            margin: FloatArray = part[name]
            return margin
