"""Layers of QGIS -> what the engine reads: a path, and a date where the layer itself says it.

Runs in the main thread (prepareAlgorithm), since layers live there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import JobInput, container_of
from ganfilling_plugin.errors import UnusableLayerError

translate = QCoreApplication.translate

DATE_PROPERTY = "ganfilling/date"  # custom property of a layer: its date, YYYY-MM-DD
TREATMENT_PROPERTY = "ganfilling/treatment"  # custom property of a layer: whether its date is lost, or trusted
KIND_PROPERTY = "ganfilling/kind"  # custom property of a layer made by a run: what it shows

_SUBDATASET = re.compile(r'^[A-Z0-9_]{2,}:(?:/vsi|"?(?P<file>[^"]+?)"?(?::[^\\/]*)?$)')


@dataclass(frozen=True)
class SeriesInput:
    """One input of a job: a path for GDAL, with its date (YYYY-MM-DD) if the layer has one, else None."""

    name: str
    path: str
    date: str | None = None
    date_source: str = ""

    def entry(self) -> str | JobInput:
        """Return it as a job file has it."""
        return self.path if self.date is None else {"path": self.path, "date": self.date}


def series_inputs(sources: Sequence[QgsMapLayer | str], dates: Sequence[str] = ()) -> list[SeriesInput]:
    """Return the inputs for layers and paths, by date where it is known, then by path; a file chosen twice once.

    ``dates``: one for each source, which overrules its own; an empty text leaves it to the source. Raises
    UnusableLayerError, naming the layer, for one that the engine cannot read.
    """
    inputs: dict[str, SeriesInput] = {}
    for number, source in enumerate(sources):
        item = SeriesInput(Path(source).name, source) if isinstance(source, str) else _of_layer(source)
        if number < len(dates) and dates[number]:
            item = replace(item, date=dates[number], date_source=translate("ganfilling", "given"))
        inputs.setdefault(item.path, item)
    return sorted(inputs.values(), key=lambda item: (item.date or "", item.path))


def _of_layer(layer: QgsMapLayer) -> SeriesInput:
    return SeriesInput(layer.name(), layer_path(layer), *layer_date(layer))


def layer_path(layer: QgsMapLayer) -> str:
    """Return the path or GDAL name of a layer's source, readable outside QGIS. Raises UnusableLayerError."""
    if not isinstance(layer, QgsRasterLayer):
        raise UnusableLayerError(
            layer.name(),
            translate("ganfilling", "it is not a raster layer."),
            translate("ganfilling", "Choose one raster for each date."),
        )
    if layer.providerType() != "gdal":
        raise UnusableLayerError(
            layer.name(),
            translate("ganfilling", "it comes from “{provider}”, not from a file.").format(
                provider=layer.providerType()
            ),
            translate("ganfilling", "Save it as a GeoTIFF (layer menu, Export, Save As) and choose that file."),
        )
    path: str = layer.source().split("|")[0]
    if path.startswith("/vsimem/"):
        raise UnusableLayerError(
            layer.name(),
            translate("ganfilling", "it exists only in the memory of QGIS."),
            translate("ganfilling", "Save it as a GeoTIFF (layer menu, Export, Save As) and choose that file."),
        )
    if not is_readable(path):
        raise UnusableLayerError(
            layer.name(),
            translate("ganfilling", "its source is not a file: {path}").format(path=path),
            translate("ganfilling", "Choose layers of files on this computer, or under a /vsi path of GDAL."),
        )
    return path


def is_readable(path: str) -> bool:
    """Return whether a path or GDAL name is a file, or is in one, or under a /vsi path of GDAL."""
    if path.startswith("/vsi") or Path(container_of(path)).exists():
        return True
    subdataset = _SUBDATASET.match(path)  # such as NETCDF:"cube.nc":red or SENTINEL2_L2A:/vsizip/...
    if subdataset is None:
        return False
    return subdataset["file"] is None or Path(subdataset["file"]).exists()


def layer_date(layer: QgsMapLayer) -> tuple[str | None, str]:
    """Return the date that the layer itself states, as YYYY-MM-DD, and where: custom property, then temporal range.

    (None, "") if it states none: the engine then looks into the file and its name.
    """
    stated = str(layer.customProperty(DATE_PROPERTY, "") or "")
    if stated:
        return stated, translate("ganfilling", "layer property")
    temporal: Any = layer.temporalProperties()
    if temporal is not None and temporal.isActive() and hasattr(temporal, "fixedTemporalRange"):
        begin = temporal.fixedTemporalRange().begin()
        if begin.isValid():
            return begin.date().toString("yyyy-MM-dd"), translate("ganfilling", "temporal range of the layer")
    return None, ""
