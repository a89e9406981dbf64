"""Chooses what part of the images is filled: all, what the canvas shows, or the polygons of a layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from ganfilling_plugin.contract import GridEntry
from ganfilling_plugin.gui.selection.memory import recall, remember

translate = QCoreApplication.translate

WHOLE, CANVAS, POLYGONS = "whole", "canvas", "polygons"
SETTLED_MILLISECONDS = 150  # after the last movement of the canvas


class AreaChooser(QWidget):
    """One line: what, and for polygons which layer."""

    changed = pyqtSignal()

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        """Follow ``canvas``."""
        super().__init__(parent)
        self._canvas = canvas
        self.kind = QComboBox()
        self.kind.addItem(translate("ganfilling", "Whole images"), WHOLE)
        self.kind.addItem(translate("ganfilling", "What the map shows"), CANVAS)
        self.kind.addItem(translate("ganfilling", "Polygons of a layer"), POLYGONS)
        self.kind.setCurrentIndex(max(0, self.kind.findData(recall("area", WHOLE))))
        self.kind.setAccessibleName(translate("ganfilling", "Area to fill"))
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAccessibleName(translate("ganfilling", "Layer of the polygons"))
        self.selected_only = QCheckBox(translate("ganfilling", "Selected only"))
        self.selected_only.setToolTip(translate("ganfilling", "Only the polygons that are selected in the layer"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.kind)
        layout.addWidget(self.layer, 1)
        layout.addWidget(self.selected_only)
        self.setFocusProxy(self.kind)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MILLISECONDS)
        self._settled.timeout.connect(self.changed)
        canvas.extentsChanged.connect(self._moved)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.layer.layerChanged.connect(self._layer_changed)
        self.selected_only.toggled.connect(self.changed)
        self._watched: Any = None
        self._layer_changed()
        self._show_fitting()

    def _kind_changed(self) -> None:
        remember("area", self.kind.currentData())
        self._show_fitting()
        self.changed.emit()

    def _show_fitting(self) -> None:
        polygons = self.kind.currentData() == POLYGONS
        self.layer.setVisible(polygons)
        self.selected_only.setVisible(polygons)

    def _moved(self) -> None:
        if self.kind.currentData() == CANVAS and self.isVisible():
            self._settled.start()

    def _layer_changed(self) -> None:
        if self._watched is not None:
            try:
                self._watched.selectionChanged.disconnect(self.changed)
            except (RuntimeError, TypeError):  # the layer is gone already
                self._watched = None
        self._watched = self.layer.currentLayer()
        if self._watched is not None:
            self._watched.selectionChanged.connect(self.changed)
        self.changed.emit()

    def extent(self) -> str:
        """The extent as the algorithm's parameter has it; empty unless the canvas decides."""
        if self.kind.currentData() != CANVAS:
            return ""
        return extent_parameter(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())

    def area(self) -> str:
        """The id of the polygon layer; empty unless polygons decide."""
        layer = self.layer.currentLayer()
        return layer.id() if self.kind.currentData() == POLYGONS and layer is not None else ""

    def problem(self) -> str:
        """What is wrong with the choice, and what to do; empty if nothing."""
        if self.kind.currentData() != POLYGONS:
            return ""
        layer = self.layer.currentLayer()
        if layer is None:
            return translate("ganfilling", "There is no polygon layer in the project: add one, or choose another area.")
        if self.selected_only.isChecked() and layer.selectedFeatureCount() == 0:
            return translate("ganfilling", "No polygon is selected: select some, or take all of the layer.")
        if layer.featureCount() == 0:
            return translate("ganfilling", "The polygon layer is empty: choose another one.")
        return ""

    def bounds(self) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None:
        """The box around the area, and its CRS; None for whole images, or if nothing is chosen."""
        kind, layer = self.kind.currentData(), self.layer.currentLayer()
        if kind == CANVAS:
            return self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        if kind == POLYGONS and layer is not None:
            box = layer.boundingBoxOfSelected() if self.selected_only.isChecked() else layer.extent()
            return box, layer.crs()
        return None


def extent_parameter(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """Return an extent as Processing writes it."""
    numbers = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
    name = f" [{crs.authid()}]" if crs.authid() else ""
    return ",".join(f"{number:.9f}" for number in numbers) + name


def grid_rectangle(grid: GridEntry) -> QgsRectangle:
    """Return the bounds of a grid that the engine describes."""
    return QgsRectangle(*grid["bounds"])


def grid_crs(grid: GridEntry) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a grid that the engine describes."""
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(grid["crs"])
    return crs


def on_grid(bounds: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None, grid: GridEntry) -> QgsRectangle:
    """Return the part of a grid, in its CRS, that a box covers; all of it for None; empty if they do not meet."""
    whole = grid_rectangle(grid)
    if bounds is None:
        return whole
    box, crs = bounds
    if crs.isValid():
        try:
            box = QgsCoordinateTransform(crs, grid_crs(grid), QgsProject.instance()).transformBoundingBox(box)
        except QgsCsException:
            return QgsRectangle()
    return whole.intersect(box) if whole.intersects(box) else QgsRectangle()


def pixels_in(rectangle: QgsRectangle, grid: GridEntry) -> int:
    """Return how many pixels of a grid a rectangle in its CRS covers."""
    if rectangle.isEmpty():  # newer QGIS keeps infinite numbers in it
        return 0
    width, height = grid["resolution"]
    return round(rectangle.width() / width) * round(rectangle.height() / height)
