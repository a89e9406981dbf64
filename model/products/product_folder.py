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

from model.contract import SERIES_FILE, ProductEntry
from model.contract.messages import say
from model.core.folder_lock import locked
from model.core.machine import cores
from model.core.parallel import in_order
from model.core.reporting import Reporter
from model.products import products
from model.products.guard import PRODUCTS, Guard, earlier_files, files_like, refuse_own_folder
from model.products.layout import COLLECTION, CUBES, FURTHER, GEOTIFF, ITEMS_FOLDER, STACK, dated_name, stack_name
from model.products.open_products import OpenProducts
from model.products.products import Encoding, RasterProduct
from model.products.publishing import abandon_work, begin_work, publish, recover
from model.products.virtual_stacks import stacked_kinds, virtual_stack_name, write_virtual_stacks
from model.reading.grids import Grid
from model.reading.series import DatedImage

WRITTEN_BY = "method"  # what every series.json of products says


class ProductFolder:
    """Products under way to the folder ``path``. Earlier ones stay until all of these are finished.

    fingerprint: of what was asked, if the work is kept to be taken up.  layout: the format of the products.
    top_of_atmosphere: that is where their reflectance is of, not the surface.  workers: threads that finish them.
    """

    def __init__(
        self,
        path: Path,
        stack: ExitStack,
        keep_work: bool,
        guard: Guard,
        earlier: Sequence[Path],
        recovered: dict[str, Any] | None,
    ) -> None:
        """Write to ``path``; what is to be closed and removed in the end is noted in ``stack``.

        guard: of what is read.  earlier: what an earlier run left there.  recovered: see recover().
        """
        self.path = path
        self.fingerprint: str | None = None
        self.layout, self.top_of_atmosphere, self.workers = GEOTIFF, False, cores()
        self.files: list[str] = []  # that hold the products, or describe them, besides what their entries name
        self._guard, self._earlier, self._recovered = guard, earlier, recovered
        self._stack, self._keep_work = stack, keep_work
        self._products: list[RasterProduct] = []
        self._written = OpenProducts()
        self._begun = time.monotonic()

    @cached_property
    def work(self) -> Path:
        """The folder of unfinished files: removed however the run ends, unless it may be taken up later."""
        work = begin_work(self.path, self._keep_work)
        if not self._keep_work:
            self._stack.callback(abandon_work, work)
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
        """Begin a product, or take up that of an interrupted run; it is closed and finished with the others.

        Raises InputError output_is_input or output_not_ours if something else would be replaced.
        """
        names = [dated_name(self.layout, date.isoformat(), kind), *filter(None, [CUBES.get(self.layout)])]
        self._guard.claim([self.path / name for name in names], self._earlier)
        product = RasterProduct(kind, date, self.path, self.work, grid, encoding, tags, resume, self._written)
        self._stack.callback(product.abandon)
        self._products.append(product)
        return product

    def claim_further(self, stac: bool) -> None:
        """Raise what product() does if a stack of the products begun would replace more; with ``stac``, STAC's texts.

        So that it is said before the work, not after it.
        """
        names = [COLLECTION, *(f"{ITEMS_FOLDER}/{product.date.isoformat()}.json" for product in self._products)]
        names = [*(names if stac else []), *map(virtual_stack_name, stacked_kinds(self._products))]
        if self.layout == STACK:
            from model.products.cube_variables import variables_of

            names += [stack_name(variable.name) for variable in variables_of(self._products)]
        self._guard.claim([self.path / name for name in names], self._earlier)

    def finished_before(self, overwrite: bool, report: Reporter) -> dict[str, Any] | None:
        """The series.json of a run that asked the same and was killed when it had but to move its products.

        Raises InputError output_exists if that run asked something else.
        """
        if self._recovered is None:
            return None
        if self._recovered["fingerprint"] != self.fingerprint:
            products.refuse_existing(self.path, self._earlier, overwrite)
            return None
        document: dict[str, Any] = self._recovered["series"]
        self.announce(document, report)
        return document

    def protect(self, images: Sequence[DatedImage]) -> None:
        """Raise InputError output_is_input if a file of ``images``, which were opened, would be removed or replaced."""
        for image in images:
            self._guard.add(image.files)
        self._guard.refuse(self._earlier)

    def finish(self, report: Reporter) -> list[ProductEntry]:
        """Finish all products, still out of place; return their entries for series.json by kind and date."""
        if self.layout != GEOTIFF:
            from model.products.cube_finishing import finish_cube

            top = self.top_of_atmosphere
            entries, self.files = finish_cube(self._products, self.layout, top, self.work, self.path, report)
            return entries
        ordered = sorted(self._products, key=lambda product: (product.kind, product.date))
        entries = []
        with in_order(RasterProduct.finish, ordered, self.workers, report) as finished:
            for number, product in enumerate(ordered):
                report.progress(number, len(ordered), "files", say("stage_writing_file", name=product.final.name))
                entries.append(next(finished))
        report.progress(len(ordered), len(ordered), "files", say("stage_writing"))
        return entries

    def describe(self, entries: Sequence[ProductEntry], grid: Grid, lineage: str) -> None:
        """Write a STAC collection and its items beside the finished products, see stac.py."""
        from model.products.stac import write_stac

        self.files = [*self.files, *write_stac(self.work, self.path, entries, self.files, grid, lineage)]

    def publish(
        self,
        document: dict[str, Any],
        images: Sequence[DatedImage],
        entries: list[ProductEntry],
        report: Reporter,
        others: Sequence[str] = (),
    ) -> dict[str, Any]:
        """Let the products replace earlier ones, with series.json of ``document``, inputs and products; return it.

        others: further finished files in the folder of unfinished work.
        """
        inputs = [products.describe_input(image, self.path) for image in images]
        document = {**document, "inputs": inputs, "products": entries}
        if self.files:
            document["files"] = self.files
        stacks = write_virtual_stacks(self._products, entries, self.work, self.path)
        if stacks:
            document["stacks"] = stacks
        others = [*self.files, *others, *(stack["path"] for stack in stacks)]
        self._guard.claim([self.path / name for name in others], self._earlier)
        names = [*(entry["path"] for entry in entries), *others]
        publish(self.path, names, self._earlier, document, self.fingerprint)
        self.announce(document, report)
        return document

    def announce(self, document: dict[str, Any], report: Reporter) -> None:
        """Report each product."""
        for entry in document["products"]:
            report.product(**{**entry, "path": str(self.path / entry["path"])})


@contextmanager
def product_folder(
    inputs: Sequence[str | dict[str, Any]],
    output: Path,
    overwrite: bool,
    keep_work: bool = False,
    also_read: Sequence[Any] = (),
) -> Iterator[ProductFolder]:
    """Open the folder ``output`` for the products of ``inputs``; whatever happens, nothing half-written stays.

    keep_work: unless interrupted, when the work may be taken up.  also_read: other files that must stay, None for
    none. Raises InputError output_is_input, output_in_use, output_not_writable, output_not_ours or output_exists.
    """
    refuse_own_folder(inputs, output)
    with locked(output), rasterio.Env(**products.GDAL_OPTIONS), ExitStack() as stack:
        recovered = recover(output)
        existing = [*files_like(output, PRODUCTS), *output.glob(SERIES_FILE)]
        may_replace = overwrite or (keep_work and recovered is not None)
        products.refuse_existing(output, existing, may_replace)
        earlier = earlier_files(output, f"{PRODUCTS}|{FURTHER}", WRITTEN_BY)
        products.refuse_existing(output, earlier, may_replace)
        guard = Guard([*inputs, *also_read])
        guard.refuse(earlier)
        yield ProductFolder(output, stack, keep_work, guard, earlier, recovered)
