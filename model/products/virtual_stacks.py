"""Kinds of a long series through time: a virtual raster a kind, with a band a date, named by it.

Programs that date the bands of a raster, such as QGIS from 3.38 on, need one layer for all dates of such a kind. Filled
images have several bands a date, which no program switches together: they stay a layer a date.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from model.contract import LAYERS_FOLDER, ProductEntry, StackEntry
from model.core import scratch
from model.products.cube_variables import Numbers, band_head, raster_head, source_place
from model.products.dated_views import metadata
from model.products.products import COG_BLOCK, RasterProduct
from model.products.raster_errors import writing

MANY_DATES = 20  # a kind with more of them gets a virtual stack
RED = 3  # band of an uncertainty raster that is shown, as far as it has so many


def stacked_kinds(products: Sequence[RasterProduct]) -> dict[str, list[RasterProduct]]:
    """The products by date of each kind that gets a virtual stack."""
    kinds = sorted({product.kind for product in products} - {"filled"})
    by_kind = {kind: sorted((p for p in products if p.kind == kind), key=lambda p: p.date) for kind in kinds}
    return {kind: found for kind, found in by_kind.items() if len(found) > MANY_DATES}


def virtual_stack_name(kind: str) -> str:
    """Where the virtual stack of a kind lies in the folder of results."""
    return f"{LAYERS_FOLDER}/{kind}.vrt"


def write_virtual_stacks(
    products: Sequence[RasterProduct], entries: Sequence[ProductEntry], work: Path, output: Path
) -> list[StackEntry]:
    """Write the virtual stacks of ``products`` to the folder ``work``; return their entries for series.json.

    entries: of all products, which say where they lie.  Raises what write_error() makes of a failure, about a file of
    ``output``.
    """
    paths = {(entry["kind"], entry["date"]): entry["path"] for entry in entries}
    stacks: list[StackEntry] = []
    for kind, of_kind in stacked_kinds(products).items():
        name = virtual_stack_name(kind)
        with writing(output / name):
            (work / LAYERS_FOLDER).mkdir(exist_ok=True)
            (work / name).write_text(_text(of_kind, paths), encoding="utf-8")
            scratch.sync(work / name)
        stacks.append({"kind": kind, "path": name, "dates": [product.date.isoformat() for product in of_kind]})
    return stacks


def _text(products: Sequence[RasterProduct], paths: dict[tuple[str, str], str]) -> str:
    first = products[0]
    common = {name: value for name, value in first.tags.items() if all(p.tags.get(name) == value for p in products)}
    lines = [raster_head(first.grid), metadata({"GANFILLING_KIND": first.kind, **common})]
    for number, product in enumerate(products, 1):
        encoding, date = product.encoding, product.date.isoformat()
        band = min(RED, len(encoding.band_names)) if product.kind == "uncertainty" else 1
        numbers = Numbers(encoding.dtype, encoding.scales[band - 1], encoding.offsets[band - 1], encoding.nodata)
        path = f"../{paths[product.kind, date]}"
        place = source_place(product.grid, path, band, encoding.dtype, (COG_BLOCK, COG_BLOCK), beside=True)
        lines.append(f"{band_head(number, date, numbers)}<SimpleSource>{place}</SimpleSource></VRTRasterBand>")
    return "".join([*lines, "</VRTDataset>\n"])
