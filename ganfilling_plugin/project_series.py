"""Which series the project has: layers that belong together, and the files of each date.

A layer made by a run names its series.json in a custom property (see results.py), which is saved with the project.
Rasters that no run made are one more series, as far as their layer or name bears a date.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsDateTimeRange, QgsLayerTree, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import (
    BANDS,
    LAYERS_FOLDER,
    SERIES_FILE,
    InputEntry,
    JobInput,
    ProductEntry,
    SeriesDocument,
    date_in_text,
    is_half_moved,
)
from ganfilling_plugin.inputs import KIND_PROPERTY, layer_date
from ganfilling_plugin.layers import date_range, following_dates
from ganfilling_plugin.results import IMAGE, SERIES_PROPERTY, read_series
from ganfilling_plugin.stacks import dates_shown

translate = QCoreApplication.translate

PLAIN = "layers"  # key of the series of layers that no run made


@dataclass(frozen=True)
class SeriesDate:
    """The files of one date: products by kind (filled, ndvi, quality, uncertainty), and the rasters it came from."""

    date: datetime.date
    files: dict[str, str] = field(default_factory=dict)
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True)
class ProjectSeries:
    """A series of the project.

    key: the path of its series.json, or PLAIN.  dates: in order; empty for plain layers, whose dates only the engine
    recognises.  source: what the engine is given to describe the observations.  layers: ids by (kind, date) as far as
    they are loaded, the same for all dates that one layer shows; plain layers have none of both.  kept: whether filled
    rasters hold observed pixels as they were.  roles: what the bands of filled rasters are.
    """

    key: str
    title: str
    dates: tuple[SeriesDate, ...]
    source: tuple[str | JobInput, ...] = ()
    layers: dict[tuple[str, str], str] = field(default_factory=dict)
    kept: bool = True
    roles: tuple[str, ...] = BANDS

    @property
    def filled(self) -> bool:
        """Whether a run has filled it."""
        return any("filled" in entry.files for entry in self.dates)

    @property
    def computed(self) -> bool:
        """Whether its values are in products, so that they can be read without asking the engine what inputs mean."""
        return any(entry.files for entry in self.dates)

    def ranges(self) -> list[QgsDateTimeRange]:
        """Return when each date is shown: from itself until the next."""
        return [date_range(*both) for both in following_dates(entry.date for entry in self.dates).items()]

    def at(self, date: datetime.date) -> SeriesDate | None:
        """Return the files of a date."""
        return next((entry for entry in self.dates if entry.date == date), None)

    def layer(self, project: QgsProject, kind: str, date: datetime.date) -> QgsRasterLayer | None:
        """Return the loaded layer of a kind and date."""
        layer = project.mapLayer(self.layers.get((kind, date.isoformat()), ""))
        return layer if isinstance(layer, QgsRasterLayer) else None


def find_series(project: QgsProject) -> list[ProjectSeries]:
    """Return the series of the project, in the order of the layer tree, filled ones first."""
    linked: dict[str, list[QgsMapLayer]] = {}
    plain: list[QgsRasterLayer] = []
    for layer in _layers_in_order(project):
        key = series_key(layer)
        if key:
            linked.setdefault(key, []).append(layer)
        elif _may_be_observation(layer):
            plain.append(layer)
    found = [series for key, layers in linked.items() if (series := _linked_series(project, key, layers)) is not None]
    found.sort(key=lambda series: not series.filled)
    if len(plain) > 1:
        title = translate("ganfilling", "Dated rasters of the project")
        source = tuple(_plain_input(layer) for layer in plain)
        found.append(ProjectSeries(PLAIN, title, (), source))
    return found


def series_key(layer: QgsMapLayer | None) -> str:
    """Return the path of the series.json that a layer belongs to; empty if it belongs to none.

    A project that has moved with its rasters names a path that is gone: then the one beside the raster counts.
    """
    stated = "" if layer is None else str(layer.customProperty(SERIES_PROPERTY, "") or "")
    if not stated or Path(stated).is_file():
        return stated
    folder = Path(layer.source().split("|")[0]).parent if layer is not None else Path()
    beside = (folder.parent if folder.name == LAYERS_FOLDER else folder) / SERIES_FILE
    return str(beside) if beside.is_file() else stated


def is_of_series(layer: QgsMapLayer) -> bool:
    """Return whether a layer is a date of some series, made by a run or not."""
    return bool(series_key(layer)) or _may_be_observation(layer)


def _layers_in_order(project: QgsProject) -> list[QgsMapLayer]:
    return [node.layer() for node in project.layerTreeRoot().findLayers() if node.layer() is not None]


def _may_be_observation(layer: QgsMapLayer) -> bool:
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal" or layer.customProperty(KIND_PROPERTY):
        return False
    return layer_date(layer)[0] is not None or date_in_text(Path(layer.source()).name) is not None


def _plain_input(layer: QgsRasterLayer) -> str | JobInput:
    path, date = layer.source().split("|")[0], layer_date(layer)[0]
    return path if date is None else {"path": path, "date": date}


def _linked_series(project: QgsProject, key: str, layers: list[QgsMapLayer]) -> ProjectSeries | None:
    shown = [
        (str(layer.customProperty(KIND_PROPERTY)), date, source, layer.id())
        for layer in layers
        for date, source in dates_shown(layer).items()
    ]
    document = SeriesDocument()
    roles: tuple[str, ...] = BANDS
    try:
        document = read_series(Path(key))
        dates = _dates_of(document.get("products", []), document.get("inputs", []))
        roles = tuple(band["role"] for band in document.get("bands", [])) or BANDS
    except (OSError, ValueError, KeyError, AttributeError, TypeError):  # gone or damaged: the layers still tell
        try:
            dates = _dates_of(
                [{"kind": kind, "date": date, "path": path} for kind, date, path, _ in shown if kind != IMAGE],
                [{"date": date, "path": path} for kind, date, path, _ in shown if kind == IMAGE],
            )
        except ValueError:
            return None
    if not dates:
        return None
    ids = {(kind, date): layer_id for kind, date, _, layer_id in shown}
    kept = bool(document.get("keep_observed", True))
    return ProjectSeries(key, _title(project, layers[0], key), dates, (key,), ids, kept, roles)


def _dates_of(products: Iterable[ProductEntry], inputs: Iterable[InputEntry]) -> tuple[SeriesDate, ...]:
    files: dict[str, dict[str, str]] = {}
    rasters: dict[str, tuple[str, ...]] = {}
    for product in products:
        files.setdefault(product["date"], {})[product["kind"]] = product["path"]
    for entry in inputs:
        if entry.get("date"):
            rasters[entry["date"]] = tuple(entry.get("paths") or [entry["path"]])
    names = sorted(set(files) if files else set(rasters))
    return tuple(
        SeriesDate(datetime.date.fromisoformat(name), files.get(name, {}), rasters.get(name, ())) for name in names
    )


def _title(project: QgsProject, layer: QgsMapLayer, key: str) -> str:
    """The name of the outermost group that the layer is in, else of the folder."""
    node = project.layerTreeRoot().findLayer(layer.id())
    while node is not None and node.parent() is not None and node.parent() != project.layerTreeRoot():
        node = node.parent()
    name = str(node.name()) if QgsLayerTree.isGroup(node) else Path(key).parent.name
    if key != PLAIN and is_half_moved(Path(key).parent):
        return translate("ganfilling", "{name} (a run was stopped while it replaced files: run it again)").format(
            name=name
        )
    return name
