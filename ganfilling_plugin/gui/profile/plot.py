"""The plot of profiles: a panel a variable, dates along, all panels sharing the dates and a cursor.

Drawn with QPainter: the packages of QGIS on Debian bring neither Matplotlib nor QtCharts, so a plugin can rely on
neither, and what is drawn here is little. Colours come from the palette: the plot follows light and dark themes.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ganfilling_plugin.gui.profile.drawing import Chart, Hit, draw_chart, readable_text
from ganfilling_plugin.gui.profile.scales import nearest_date
from ganfilling_plugin.gui.profile.values import Profile
from ganfilling_plugin.gui.profile.words import described

translate = QCoreApplication.translate

KEY_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ProfilePlot(QWidget):
    """Shows profiles; says by ``date_chosen`` (datetime.date) where the user has put the cursor."""

    date_chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty, with a hint."""
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 140)
        self.setAccessibleName(translate("ganfilling", "Time profile"))
        self.setToolTipDuration(0)
        self.hint = ""
        self._chart = Chart([], [], [])
        self._hover: Hit | None = None
        self._dragging = False

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return a comfortable size."""
        return QSize(760, 300)

    @property
    def chart(self) -> Chart:
        """What is shown."""
        return self._chart

    def show_profiles(
        self, profiles: Sequence[Profile], variables: Sequence[str], dates: Sequence[datetime.date], masked: bool
    ) -> None:
        """Show ``profiles`` by ``variables`` over the ``dates`` of the series, with masked values if so said."""
        self._chart = Chart(list(profiles), list(variables), list(dates), self._chart.cursor, masked)
        self._hover = None
        self._describe()
        self.update()

    def set_cursor_date(self, date: datetime.date | None) -> None:
        """Move the cursor to a date without saying so."""
        if date != self._chart.cursor:
            self._chart.cursor = date
            self._describe()
            self.update()

    def _choose(self, date: datetime.date | None) -> None:
        if date is not None and date != self._chart.cursor:
            self.set_cursor_date(date)
            self.date_chosen.emit(date)

    # Events. The names are Qt's.

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: N802
        """Draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRectF(self.rect()))
        if self.hasFocus():
            painter.setPen(self.palette().highlight().color())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw the plot as it is on the screen."""
        draw_chart(painter, area, self._chart, self.palette(), self.font(), self._hover)
        if self._chart.empty and self.hint:
            painter.setPen(readable_text(self.palette()))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(area.adjusted(24, 12, -24, -12), flags, self.hint)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802
        """Put the cursor where it is pressed."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self._choose(self._date_at(position(event)))

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802
        """Drag the cursor, or point at the nearest value."""
        if event is None:
            return
        here = position(event)
        if self._dragging:
            self._choose(self._date_at(here))
        self._hover = self._chart.hit(here)
        self.setCursor(Qt.CursorShape.SizeHorCursor if self._dragging else Qt.CursorShape.ArrowCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802
        """Let go of the cursor."""
        self._dragging = False
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent | None) -> None:  # noqa: N802
        """Take the crosshair away."""
        self._hover = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802
        """Move the cursor by a date, or to an end."""
        if event is None:
            return
        dates = self._chart.dates
        if not dates or event.key() not in (*KEY_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Home:
            index = 0
        elif event.key() == Qt.Key.Key_End:
            index = len(dates) - 1
        else:
            step = KEY_STEPS[Qt.Key(event.key())]
            index = dates.index(self._chart.cursor) + step if self._chart.cursor in dates else 0
        self._choose(dates[min(len(dates) - 1, max(0, index))])

    def _date_at(self, point: QPointF) -> datetime.date | None:
        panel = self._chart.panel_at(point)
        return None if panel is None else nearest_date(self._chart.dates, panel.dates.date(point.x()))

    def _describe(self) -> None:
        """Say in words what is at the cursor, for screen readers."""
        lines = (
            [described(self._chart.profiles, self._chart.variables, self._chart.cursor)] if self._chart.cursor else []
        )
        self.setAccessibleDescription("\n".join(lines) or self.hint)


def position(event: QMouseEvent) -> QPointF:
    """Return where a mouse event happened, in Qt 5 and 6."""
    return event.position() if hasattr(event, "position") else QPointF(event.pos())
