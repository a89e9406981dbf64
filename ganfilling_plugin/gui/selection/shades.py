"""Colours of what is drawn by hand, from the palette of the theme in force."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette

_LEAST_CONTRAST = 90  # of lightness (0-255) between text and ground


def readable(palette: QPalette) -> QColor:
    """The colour of text on the ground of lists; QGIS's dark themes set their text colours past the palette."""
    text, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    if abs(text.lightness() - base.lightness()) >= _LEAST_CONTRAST:
        return text
    return QColor("#e0e0e0") if base.lightness() < 128 else QColor("#202020")


def muted(palette: QPalette) -> QColor:
    """The colour of what recedes but is to be read: between text and ground, with more contrast than disabled text."""
    text, base = readable(palette), palette.color(QPalette.ColorRole.Base)
    return QColor(*(round(0.62 * t + 0.38 * b) for t, b in zip(text.getRgb()[:3], base.getRgb()[:3])))
