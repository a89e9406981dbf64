"""Choosing places on the map: a click for a pixel, a drawn polygon for a mean; and how they are marked there."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ganfilling_plugin.gui.profile.place_colours import marker_icon, place_colour, place_shape
from ganfilling_plugin.gui.profile.values import Place

MARKER_SIZE, MARKER_WIDTH = 12, 3
POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


class PixelTool(QgsMapTool):
    """Says by ``picked`` (point in the map's CRS, whether Shift was held) where the map was clicked."""

    picked = pyqtSignal(QgsPointXY, bool)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Make the tool; it is not active yet."""
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent | None) -> None:  # noqa: N802 (QGIS's name)
        """A click."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.picked.emit(self.toMapCoordinates(event.pos()), shift)


class PolygonTool(QgsMapTool):
    """Says by ``drawn`` (polygon in the map's CRS, whether Shift was held) what was drawn.

    A left click adds a corner, a right click or Return ends, Backspace takes the last corner back, Escape all.
    """

    drawn = pyqtSignal(QgsGeometry, bool)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Make the tool; it is not active yet."""
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._corners: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, POLYGON)
        self._band.setColor(QColor(place_colour(0)))
        self._band.setFillColor(QColor(0, 114, 178, 40))
        self._band.setWidth(2)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent | None) -> None:  # noqa: N802
        """Add a corner, or end."""
        if event is None:
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(self.toMapCoordinates(event.pos()))
            self._draw(None)
        elif event.button() == Qt.MouseButton.RightButton:
            self._end(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def canvasMoveEvent(self, event: QgsMapMouseEvent | None) -> None:  # noqa: N802
        """Show the side that a click would add."""
        if event is not None and self._corners:
            self._draw(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802
        """End, or take back."""
        if event is None:
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._corners.pop()
            self._draw(None)
        else:
            return
        event.accept()

    def deactivate(self) -> None:
        """Another tool was chosen: forget what was begun."""
        self.clear()
        super().deactivate()

    def clear(self) -> None:
        """Forget the corners."""
        self._corners = []
        self._band.reset(POLYGON)

    def remove(self) -> None:
        """Take the tool's drawing off the map."""
        self.clear()
        self.canvas().scene().removeItem(self._band)

    def _end(self, shift: bool) -> None:
        corners = self._corners
        self.clear()
        if len(corners) >= 3:
            self.drawn.emit(QgsGeometry.fromPolygonXY([[*corners, corners[0]]]), shift)

    def _draw(self, pointer: QgsPointXY | None) -> None:
        shown = [*self._corners, *([pointer] if pointer is not None else [])]
        self._band.setToGeometry(
            QgsGeometry.fromPolygonXY([shown]) if len(shown) > 2 else QgsGeometry.fromPolylineXY(shown), None
        )


class PlaceMarks:
    """The marks of places on the map, at their place in whatever CRS the map has."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Mark nothing yet."""
        self._canvas = canvas
        self._items: dict[int, Any] = {}
        self._places: list[Place] = []
        canvas.destinationCrsChanged.connect(self._refresh)

    def show(self, places: list[Place]) -> None:
        """Mark these places and no others."""
        self._places = list(places)
        self._refresh()

    def _refresh(self) -> None:
        self._clear()
        for place in self._places:
            geometry = QgsGeometry(place.geometry)
            transform = QgsCoordinateTransform(
                place.crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
            )
            try:
                geometry.transform(transform)
            except QgsCsException:  # not on the map that is shown now
                continue
            mark = self._outline if place.is_polygon else self._vertex
            self._items[place.number] = mark(geometry, place)

    def _vertex(self, geometry: QgsGeometry, place: Place) -> QgsVertexMarker:
        marker = QgsVertexMarker(self._canvas)
        marker.setCenter(geometry.asPoint())
        marker.setIconType(marker_icon(place_shape(place.number)))
        marker.setIconSize(MARKER_SIZE)
        marker.setPenWidth(MARKER_WIDTH)
        marker.setColor(place_colour(place.number))
        marker.setFillColor(QColor(255, 255, 255, 150))
        return marker

    def _outline(self, geometry: QgsGeometry, place: Place) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, POLYGON)
        band.setToGeometry(geometry, None)
        colour = place_colour(place.number)
        band.setStrokeColor(colour)
        band.setSecondaryStrokeColor(QColor(255, 255, 255, 160))
        band.setWidth(2)
        colour.setAlpha(25)
        band.setFillColor(colour)
        return band

    def _clear(self) -> None:
        for item in self._items.values():
            self._canvas.scene().removeItem(item)
        self._items = {}

    def remove(self) -> None:
        """Take all marks off the map."""
        self._places = []
        self._clear()
        self._canvas.destinationCrsChanged.disconnect(self._refresh)
