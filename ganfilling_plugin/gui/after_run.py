"""After a run: the map shows a date of the result, and a message leads to what can be done with it."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsMapLayer, QgsProject, QgsRectangle
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QCoreApplication, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton, QTextEdit

from ganfilling_plugin import layers
from ganfilling_plugin.about import NAME
from ganfilling_plugin.contract import SeriesDocument
from ganfilling_plugin.fates import seen_beside
from ganfilling_plugin.gui import temporal
from ganfilling_plugin.gui.algorithm_dialogs import open_algorithm
from ganfilling_plugin.gui.animation import AnimationTool
from ganfilling_plugin.gui.keep_preview import keep_preview
from ganfilling_plugin.gui.profile.profile_tool import ProfileTool
from ganfilling_plugin.gui.result_card import ResultCard, verdict
from ganfilling_plugin.gui.selection.running import LayerLoader
from ganfilling_plugin.gui.swipe import SwipeTool
from ganfilling_plugin.project_series import ProjectSeries, find_series
from ganfilling_plugin.results import Results, read_series

translate = QCoreApplication.translate

Offer = tuple[str, Callable[[], object]]  # the text of a button, and what it does

PREVIEW_SECONDS = 30
TOO_SMALL = 0.1  # of the width and height of the map: a result that fills less is not seen


class AfterRunTool:
    """Listens for results, and for the end of looking at them."""

    def __init__(self, iface: Any, profile: ProfileTool, swipe: SwipeTool, animation: AnimationTool) -> None:
        """Prepare for the window of ``iface`` and its tools."""
        self._iface = iface
        self._profile, self._swipe, self._animation = profile, swipe, animation
        self._release: temporal.Release | None = None
        self._kept: LayerLoader | None = None
        self._card: ResultCard | None = None  # without a reference it would lose its Python half while it is shown

    def add(self) -> None:
        """See Tool."""
        layers.listeners.append(self.show)
        self._release = temporal.Release(self._iface)

    def remove(self) -> None:
        """See Tool."""
        layers.listeners.remove(self.show)
        if self._release is not None:
            self._release.stop()
            self._release = None
        if self._card is not None:
            self._card.close()
            self._card = None

    def show(self, results: Results) -> None:
        """Take the map to the layers of a run that have just been loaded, and say what can be done with them."""
        series = next((s for s in find_series(QgsProject.instance()) if s.key == results.series), None)
        if series is None:
            return
        zoom_to(self._iface, series_layers(series))
        if results.preview:
            beside = seen_beside(read_series(Path(series.key)))
            keep = translate("ganfilling", "Keep"), lambda: self._keep(results)
            self._say(f"{results.title}. {beside}".strip(), [*self._looks(series), keep], PREVIEW_SECONDS)
        elif series.computed:
            temporal.show(self._iface, series)
            document = read_series(Path(series.key))
            self._say(verdict(document), [*self._looks(series), *self._uses(series, document)], 0)

    def _looks(self, series: ProjectSeries) -> list[Offer]:
        """The ways to see more of a series."""
        compare: Offer = translate("ganfilling", "Compare"), lambda: self._swipe.start(series.key)
        return [
            (translate("ganfilling", "Summary"), lambda: self._show_card(Path(series.key))),
            *([compare] if series.filled else []),
            (translate("ganfilling", "Play"), lambda: self._animation.play(series.key)),
            (translate("ganfilling", "Profile"), lambda: self._profile.show(series.key)),
        ]

    def _uses(self, series: ProjectSeries, document: SeriesDocument) -> list[Offer]:
        """The ways to use a series."""
        folder = str(Path(series.key).parent)
        inputs = [entry["path"] for entry in document.get("inputs", [])]
        return [
            (translate("ganfilling", "Fields"), lambda: self._open("table", {"FOLDER": folder})),
            (translate("ganfilling", "Report"), lambda: self._open("evaluate", {"INPUTS": inputs})),
            (translate("ganfilling", "Folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder))),
        ]

    def _say(self, text: str, offers: list[Offer], seconds: int) -> None:
        bar = self._iface.messageBar()
        message = bar.createMessage(NAME, text)
        for offered, slot in offers:
            message.layout().addWidget(_button(offered, slot))
        _grow_with_text(message)
        bar.pushWidget(message, Qgis.MessageLevel.Success, seconds)

    def _keep(self, results: Results) -> None:
        try:
            self._kept = keep_preview(results, self._iface.mainWindow())
        except OSError as error:
            text = translate("ganfilling", "The preview could not be kept: {error}").format(error=error)
            self._iface.messageBar().pushWarning(NAME, text)

    def _show_card(self, path: Path) -> None:
        try:
            self._card = ResultCard(path, self._iface.mainWindow())
        except (OSError, ValueError):  # replaced by another preview, or moved or deleted since
            text = translate("ganfilling", "{path} could not be loaded.").format(path=path)
            self._iface.messageBar().pushWarning(NAME, text)
            return
        self._card.show()

    def _open(self, algorithm: str, parameters: dict[str, Any]) -> None:
        open_algorithm(self._iface, f"ganfilling:{algorithm}", parameters)


def _button(text: str, slot: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _checked=False: slot())
    return button


def _grow_with_text(message: QgsMessageBarItem) -> None:
    """Make a message as high as its text is beside its buttons; QGIS gives it one line, and scrolls."""
    box = message.findChild(QTextEdit)
    if box is None:
        return
    box.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    style = box.styleSheet()

    def fit(size: QSizeF) -> None:
        height = f"{math.ceil(size.height())}px"
        wanted = f"{style} QTextEdit {{ min-height: {height}; max-height: {height}; }}"
        if box.styleSheet() != wanted:
            box.setStyleSheet(wanted)

    box.document().documentLayout().documentSizeChanged.connect(fit)


def series_layers(series: ProjectSeries) -> list[QgsMapLayer]:
    """Return the layers of a series that are in the project."""
    found = (QgsProject.instance().mapLayer(layer) for layer in series.layers.values())
    return [layer for layer in found if layer is not None]


def zoom_to(iface: Any, shown: list[QgsMapLayer]) -> None:
    """Zoom the map to layers, unless it shows them already, be it a part of them."""
    canvas = iface.mapCanvas()
    extent = _extent_of(canvas, shown)
    map_extent = canvas.extent()
    small = extent.width() < TOO_SMALL * map_extent.width() and extent.height() < TOO_SMALL * map_extent.height()
    if extent.isEmpty() or (map_extent.intersects(extent) and not small):
        return
    extent.scale(1.05)
    canvas.setExtent(extent)
    canvas.refresh()


def _extent_of(canvas: Any, shown: list[QgsMapLayer]) -> QgsRectangle:
    """The extent of layers in the map's CRS; all layers of a series lie on one grid."""
    if not shown:
        return QgsRectangle()
    settings = canvas.mapSettings()
    transform = QgsCoordinateTransform(
        shown[0].crs(), settings.destinationCrs(), QgsProject.instance().transformContext()
    )
    try:
        return transform.transformBoundingBox(shown[0].extent())
    except QgsCsException:  # the layer has no CRS, or lies where the map's has no meaning
        return QgsRectangle()
