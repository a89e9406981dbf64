"""Two rendered maps on the canvas, on either side of a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

BEFORE, AFTER = "before", "after"
HANDLE = 11.0  # radius
SHADE = QColor(20, 20, 20, 190)


@dataclass(frozen=True)
class Side:
    """A rendered map and what it shows."""

    image: QImage
    extent: QgsRectangle


class SwipeItem(QgsMapCanvasItem):
    """Draws the sides, each clipped at the line; upright: the line runs from top to bottom."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Lie above the map, with nothing to show yet."""
        super().__init__(canvas)
        self._canvas = canvas
        self._sides: dict[str, Side] = {}
        self.labels: dict[str, str] = {}
        self.share = 0.5
        self.upright = True
        self.setZValue(-1)  # above the map, below rubber bands and markers
        self.updatePosition()

    def show_sides(self, sides: dict[str, Side]) -> None:
        """Show newly rendered sides, the others as before; nothing if there are none."""
        self._sides = {**self._sides, **sides} if sides else {}
        self.updatePosition()
        self.update()

    @property
    def sides(self) -> dict[str, Side]:
        """What is shown now."""
        return dict(self._sides)

    def line(self) -> float:
        """Return where the line is, in pixels of the canvas."""
        return self.share * (self._canvas.width() if self.upright else self._canvas.height())

    def move_to(self, point: QPointF) -> None:
        """Put the line through a point of the canvas."""
        share = point.x() / self._canvas.width() if self.upright else point.y() / self._canvas.height()
        self.share = min(0.99, max(0.01, share))
        self.update()

    def turn(self) -> None:
        """Let the line run the other way."""
        self.upright = not self.upright
        self.share = 0.5
        self.update()

    def updatePosition(self) -> None:  # noqa: N802 (QGIS's name)
        """Cover the canvas, wherever the map has moved."""
        self.setRect(self._canvas.extent())

    def boundingRect(self) -> QRectF:  # noqa: N802 (Qt's name)
        """Return the canvas's rectangle."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(self, painter: QPainter | None, option: Any = None, widget: Any = None) -> None:
        """Draw both sides, the line and the labels."""
        if painter is None or not self._sides:
            return
        whole = self.boundingRect()
        line = self.line()
        if self.upright:
            parts = {BEFORE: QRectF(0, 0, line, whole.height()), AFTER: whole.adjusted(line, 0, 0, 0)}
        else:
            parts = {BEFORE: QRectF(0, 0, whole.width(), line), AFTER: whole.adjusted(0, line, 0, 0)}
        for name, part in parts.items():
            side = self._sides.get(name)
            if side is None:
                continue
            painter.save()
            painter.setClipRect(part)
            painter.fillRect(part, self._canvas.canvasColor())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._place_of(side), side.image)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_labels(painter, line, whole)
        self._draw_line(painter, line, whole)

    def _place_of(self, side: Side) -> QRectF:
        """Where a side's extent is now: an image of an earlier extent moves along until the new one is there."""
        if self._canvas.rotation():
            return self.boundingRect()
        corners = [
            self.toCanvasCoordinates(QgsPointXY(x, y)) - self.pos()
            for x, y in (
                (side.extent.xMinimum(), side.extent.yMaximum()),
                (side.extent.xMaximum(), side.extent.yMinimum()),
            )
        ]
        return QRectF(corners[0], corners[1])

    def _draw_line(self, painter: QPainter, line: float, whole: QRectF) -> None:
        if self.upright:
            ends = QPointF(line, 0), QPointF(line, whole.height())
            middle = QPointF(line, whole.height() / 2)
        else:
            ends = QPointF(0, line), QPointF(whole.width(), line)
            middle = QPointF(whole.width() / 2, line)
        painter.setPen(QPen(SHADE, 4))
        painter.drawLine(*ends)
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.drawLine(*ends)
        painter.setBrush(SHADE)
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.drawEllipse(middle, HANDLE, HANDLE)
        painter.setBrush(Qt.GlobalColor.white)
        painter.setPen(Qt.PenStyle.NoPen)
        for sign in (-1, 1):
            tip, base, half = sign * 7.5, sign * 3.0, 4.0
            arrow = [(tip, 0.0), (base, -half), (base, half)]
            points = [(x, y) if self.upright else (y, x) for x, y in arrow]
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in points]))

    def _draw_labels(self, painter: QPainter, line: float, whole: QRectF) -> None:
        """The labels lie beside the line, so that they are seen wherever it is."""
        metrics = QFontMetricsF(painter.font())
        for name, text in self.labels.items():
            wide, tall = metrics.horizontalAdvance(text) + 16, metrics.height() + 6
            before = name == BEFORE
            if self.upright:
                left = line - 10 - wide if before else line + 10
                box = QRectF(left, whole.height() - 10 - tall, wide, tall)  # messages cover the top
            else:
                box = QRectF(10, line - 10 - tall if before else line + 10, wide, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(SHADE)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(Qt.GlobalColor.white)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
