"""Colours and marks of places: distinct for colour-blind eyes, and by shape where colour is not enough."""

from __future__ import annotations

from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor, QPainterPath, QPolygonF

# Blue and vermilion of Okabe and Ito (2008), and four found by search so that all differ for each kind of colour vision
# (tests/qgis/test_colours.py) and are seen on white and on dark grey.
PLACE_COLOURS = ("#0072b2", "#d55e00", "#0fa5a5", "#a53c69", "#8787ff", "#789669")
SHAPES = ("circle", "square", "triangle", "diamond")

_MARKERS = {
    "circle": QgsVertexMarker.IconType.ICON_CIRCLE,
    "square": QgsVertexMarker.IconType.ICON_BOX,
    "triangle": QgsVertexMarker.IconType.ICON_TRIANGLE,
    "diamond": QgsVertexMarker.IconType.ICON_RHOMBUS,
}


def place_colour(number: int) -> QColor:
    """Return the colour of the place of this number, from 0."""
    return QColor(PLACE_COLOURS[number % len(PLACE_COLOURS)])


def place_shape(number: int) -> str:
    """Return the shape of the marks of the place of this number: with the colours a pair that repeats after twelve."""
    return SHAPES[number % len(SHAPES)]


def marker_icon(shape: str) -> QgsVertexMarker.IconType:
    """Return the mark on the map for a shape."""
    return _MARKERS[shape]


def shape_path(shape: str, x: float, y: float, radius: float) -> QPainterPath:
    """Return the outline of a mark in the plot; shapes of one radius look equally large."""
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(QPointF(x, y), radius, radius)
        return path
    corners = {
        "square": [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        "triangle": [(0, -1.2), (1.1, 0.8), (-1.1, 0.8)],
        "diamond": [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)],
    }[shape]
    path.addPolygon(QPolygonF([QPointF(x + radius * dx, y + radius * dy) for dx, dy in corners]))
    path.closeSubpath()
    return path
