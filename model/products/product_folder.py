"""The folder that a run writes its products to, from the first look at it to series.json."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import rasterio

from model.contract import ProductEntry
from model.core import scratch
from model.core.reporting import Reporter
from model.products import products
from model.products.products import Encoding, RasterProduct
from model.reading.grids import Grid
from model.reading.series import DatedImage

WORK_FOLDER = ".unfinished"


class ProductFolder:
    """Products under way to the folder ``path``. Earlier ones stay until all of these are finished."""

    def __init__(self, path: Path, stack: ExitStack, keep_work: bool) -> None:
        """Write to ``path``; what is to be closed and removed in the end is noted in ``stack``."""
        self.path = path
        self._stack, self._keep_work = stack, keep_work
        self._products: list[RasterProduct] = []
        self._begun = time.monotonic()

    @cached_property
    def work(self) -> Path:
        """The folder of unfinished files: removed however the run ends, unless it may be taken up later."""
        if self._keep_work:
            work = self.path / (WORK_FOLDER + ".part")
            work.mkdir(exist_ok=True)
            return work
        work = scratch.begin(self.path / WORK_FOLDER)
        work.mkdir()
        self._stack.callback(scratch.discard, work)
        return work

    @property
    def seconds(self) -> float:
        """Since the folder was opened."""
        return round(time.monotonic() - self._begun, 2)

    def product(
        self,
        kind: str,
        date: datetime.date,
        grid: Grid,
        encoding: Encoding,
        tags: dict[str, str],
        resume: bool = False,
    ) -> RasterProduct:
        """Begin a product, or take up that of an interrupted run; it is closed and finished with the others."""
        product = RasterProduct(kind, date, self.path, self.work, grid, encoding, tags, resume)
        self._stack.callback(product.close)
        self._products.append(product)
        return product

    def finish(self, report: Reporter) -> list[ProductEntry]:
        """Finish all products, let them replace earlier ones; return their entries for series.json by kind and date."""
        ordered = sorted(self._products, key=lambda product: (product.kind, product.date))
        entries = []
        for number, product in enumerate(ordered):
            report.progress(number, len(ordered), "files", f"Writing {product.final.name}")
            entries.append(product.finish())
        products.move_into_place(self.path, ordered)
        report.progress(len(ordered), len(ordered), "files", "Writing")
        return entries

    def publish(
        self, document: dict[str, Any], images: Sequence[DatedImage], entries: list[ProductEntry], report: Reporter
    ) -> dict[str, Any]:
        """Write series.json of ``document``, inputs and products, and report each product; return all that it says."""
        inputs = [products.describe_input(image, self.path) for image in images]
        document = {**document, "inputs": inputs, "products": entries}
        products.write_series(self.path, document)
        scratch.discard(self.work)
        for entry in entries:
            report.product(**{**entry, "path": str(self.path / entry["path"])})
        return document


@contextmanager
def product_folder(
    inputs: Sequence[str | dict[str, Any]], output: Path, overwrite: bool, keep_work: bool = False
) -> Iterator[ProductFolder]:
    """Open the folder ``output`` for the products of ``inputs``; whatever happens, nothing half-written stays.

    keep_work: unless interrupted, when the work may be taken up. Raises InputError output_is_input,
    output_not_writable or output_exists.
    """
    products.refuse_own_input(inputs, output)
    products.prepare_output(output, overwrite)
    with rasterio.Env(**products.GDAL_OPTIONS), ExitStack() as stack:
        yield ProductFolder(output, stack, keep_work)
