"""What a job left on disk, as QGIS needs it: products by kind and date, read from its series.json."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass, field
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import PRODUCT_KINDS, SeriesDocument, container_of
from ganfilling_plugin.index_layers import IndexLayer, index_layers
from ganfilling_plugin.styles import InputStyle

translate = QCoreApplication.translate

SERIES_PROPERTY = "ganfilling/series"  # custom property of a layer: the series.json that describes its series

IMAGE = "image"  # a date of a series as it was observed
KINDS = (IMAGE, *PRODUCT_KINDS)  # in the order of their groups


@dataclass(frozen=True)
class Product:
    """One raster of a result: its kind (one of KINDS, or an index's), date, absolute path.

    index: how it is shown.  stack: the path of the raster that has it as a band, beside all other dates of its kind, in
    their order; empty if there is none.
    """

    kind: str
    date: datetime.date
    path: str
    index: IndexLayer | None = None
    stack: str = ""


@dataclass
class Results:
    """All that a run gives to load.

    title: the name of its group.  styles: the symbology of the input layer of a date (YYYY-MM-DD); dates without one
    take that of another date.  origin: how the products came about, for the layers' metadata.  series: the path of the
    series.json that names the products, for whoever later asks which layers belong together.  preview: it is one, to be
    replaced by the next.
    """

    title: str
    products: list[Product]
    styles: dict[str, InputStyle] = field(default_factory=dict)
    origin: str = ""
    series: str = ""
    preview: bool = False

    def paths(self, kind: str) -> list[str]:
        """Return the paths of the products of a kind, by date."""
        return [product.path for product in self.products if product.kind == kind]

    def index_paths(self) -> list[str]:
        """Return the paths of the products of indices other than NDVI, by kind and date."""
        return [product.path for product in self.products if product.index]


def kind_title(kind: str) -> str:
    """Return the name of a kind for people."""
    titles = {
        IMAGE: translate("ganfilling", "Series"),
        "filled": translate("ganfilling", "Filled"),
        "ndvi": translate("ganfilling", "NDVI"),
        "quality": translate("ganfilling", "Quality"),
        "uncertainty": translate("ganfilling", "Uncertainty"),
        "forecast": translate("ganfilling", "NDVI forecast"),
        "counts": translate("ganfilling", "Days to an observation"),
    }
    return titles.get(kind, kind)


def product_title(product: Product) -> str:
    """Return the name of a product's kind for people."""
    return product.index.title if product.index else kind_title(product.kind)


def layer_name(product: Product) -> str:
    """Return the name of a product's layer: its date, and its kind where it is not a plain image."""
    date = product.date.isoformat()
    return date if product.kind == IMAGE else f"{date} {product_title(product)}"


def read_series(path: Path) -> SeriesDocument:
    """Return a series.json with absolute paths of its inputs and products."""
    document: SeriesDocument = json.loads(path.read_text(encoding="utf-8"))
    folder = path.parent
    for product in document.get("products", []):
        product["path"] = _absolute(product["path"], folder)
    for stack in document.get("stacks", []):
        stack["path"] = _absolute(stack["path"], folder)
    for entry in document.get("inputs", []):
        entry["path"] = _absolute(entry["path"], folder)
        if entry.get("mask"):
            entry["mask"] = _absolute(entry["mask"], folder)
        if entry.get("paths"):
            entry["paths"] = [_absolute(name, folder) for name in entry["paths"]]
    return document


def _absolute(path: str, folder: Path) -> str:
    if path.startswith("/vsi") or Path(path).is_absolute():
        return path
    beside = folder / path
    return (
        str(beside.resolve()) if Path(container_of(str(beside))).exists() else path
    )  # a GDAL name such as NETCDF:... stays as it is


def products_of(document: SeriesDocument) -> list[Product]:
    """Return the products that a series.json names, by kind and date."""
    shown = index_layers(document)
    stacks = {stack["kind"]: stack["path"] for stack in document.get("stacks", [])}
    products = [
        Product(
            entry["kind"],
            datetime.date.fromisoformat(entry["date"]),
            entry["path"],
            shown.get(entry["kind"]),
            stacks.get(entry["kind"], ""),
        )
        for entry in document.get("products", [])
    ]
    return sorted(products, key=lambda product: (kind_rank(product.kind), product.date))


def images_of(document: SeriesDocument) -> list[Product]:
    """Return the dated inputs that a series.json names, by date."""
    images = [
        Product(IMAGE, datetime.date.fromisoformat(entry["date"]), entry["path"])
        for entry in document.get("inputs", [])
        if entry.get("date")
    ]
    return sorted(images, key=lambda product: product.date)


def kind_rank(kind: str) -> tuple[int, str]:
    """Return where a kind's group comes; indices come last, by their names."""
    return (KINDS.index(kind), "") if kind in KINDS else (len(KINDS), kind)
