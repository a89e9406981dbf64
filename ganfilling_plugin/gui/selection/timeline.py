"""A strip that shows the dates along the days: how much of each is observed and cloudy, and which are chosen."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QStyle, QStyleOptionFocusRect, QToolTip, QWidget

from ganfilling_plugin.gui.selection.shades import muted, readable

translate = QCoreApplication.translate

# Of Okabe and Ito's palette: told apart by colour-blind people, and of different lightness on light and dark ground.
OBSERVED, CLOUDY = QColor("#0072b2"), QColor("#e69f00")
MARGIN = 14  # pixels left and right
BAR = 9  # pixels: width of a bar where there is room
LABELS = 16  # pixels below the bars
LEGEND = 17  # pixels above them


@dataclass(frozen=True)
class DateBar:
    """One date. Shares are of all pixels looked at, None while they are not known. judgement: see Row."""

    date: datetime.date
    observed: float | None
    cloudy: float | None
    checked: bool
    names: tuple[str, ...]
    judgement: str = ""

    def text(self) -> str:
        """The date in words."""
        parts = [self.date.isoformat(), ", ".join(self.names[:3])]
        if self.observed is not None:
            parts.append(translate("ganfilling", "observed {percent:.0f} %").format(percent=100 * self.observed))
        if self.cloudy:
            parts.append(translate("ganfilling", "cloudy {percent:.0f} %").format(percent=100 * self.cloudy))
        if self.judgement:
            parts.append(self.judgement)
        parts.append(translate("ganfilling", "chosen") if self.checked else translate("ganfilling", "not chosen"))
        return ", ".join(parts)


class Timeline(QWidget):
    """The strip. A click, or Space on the current date, asks to choose it or not; arrow keys move along the dates."""

    toggled = pyqtSignal(object)  # datetime.date

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without dates."""
        super().__init__(parent)
        self._bars: list[DateBar] = []
        self._current = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("ganfilling", "Dates of the series"))
        self._describe()

    def show_dates(self, bars: list[DateBar]) -> None:
        """Show these dates, in order."""
        if bars == self._bars:
            return
        current = self._bars[self._current].date if self._bars else None
        self._bars = bars
        dates = [bar.date for bar in bars]
        self._current = dates.index(current) if current in dates else 0
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """See QWidget."""
        return QSize(400, LEGEND + 38 + LABELS)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """See QWidget."""
        return QSize(120, LEGEND + 38 + LABELS)

    # Where things are.

    def _place(self, date: datetime.date) -> float:
        first, last = self._bars[0].date, self._bars[-1].date
        days = max(1, (last - first).days)
        room = self.width() - 2 * MARGIN
        return MARGIN + room * ((date - first).days / days if last > first else 0.5)

    def _bar_width(self) -> float:
        places = [self._place(bar.date) for bar in self._bars]
        gaps = [after - before for before, after in zip(places, places[1:])]
        return max(2.0, min(BAR, 0.8 * min(gaps, default=BAR)))

    def bar_rect(self, bar: DateBar, width: float | None = None) -> QRectF:
        """Where a date is drawn, with bars of a ``width`` that is known already."""
        width = self._bar_width() if width is None else width
        return QRectF(self._place(bar.date) - width / 2, LEGEND + 2, width, self.height() - LEGEND - LABELS - 6)

    def _bar_at(self, x: float) -> int | None:
        """The date nearest to a place, if it is near."""
        if not self._bars:
            return None
        index = min(range(len(self._bars)), key=lambda i: abs(self._place(self._bars[i].date) - x))
        return index if abs(self._place(self._bars[index].date) - x) <= max(6.0, self._bar_width()) else None

    # Drawing.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """See QWidget."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if not self._bars:
            painter.setPen(muted(self.palette()))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, translate("ganfilling", "The dates appear here.")
            )
            return
        self._draw_legend(painter)
        self._draw_axis(painter)
        width = self._bar_width()
        for bar in self._bars:
            self._draw_bar(painter, self.bar_rect(bar, width), bar)
        if self.hasFocus():
            self._draw_focus(painter)

    def _draw_bar(self, painter: QPainter, rect: QRectF, bar: DateBar) -> None:
        frame = readable(self.palette())
        painter.setOpacity(1.0 if bar.checked else 0.35)
        if bar.observed is not None:
            observed = rect.height() * bar.observed
            cloudy = rect.height() * min(1 - bar.observed, bar.cloudy or 0)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - observed, rect.width(), observed), OBSERVED)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - observed - cloudy, rect.width(), cloudy), CLOUDY)
        pen = QPen(frame, 1, Qt.PenStyle.SolidLine if bar.checked else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawRect(rect)
        painter.setOpacity(1.0)

    def _draw_legend(self, painter: QPainter) -> None:
        """How many are chosen on the left, what the colours mean on the right."""
        text = readable(self.palette())
        metrics = self.fontMetrics()
        line = metrics.ascent() + 1.0
        painter.setPen(text)
        painter.drawText(QPointF(4, line), self._count())
        left = self.width() - 4.0
        for colour, name in (
            (None, translate("ganfilling", "no data")),
            (CLOUDY, translate("ganfilling", "cloudy")),
            (OBSERVED, translate("ganfilling", "observed")),
        ):
            left -= metrics.horizontalAdvance(name)
            painter.setPen(text)
            painter.drawText(QPointF(left, line), name)
            left -= 14
            square = QRectF(left, line - 9, 9, 9)
            if colour is not None:
                painter.fillRect(square, colour)
            painter.drawRect(square)
            left -= 12

    def _count(self) -> str:
        chosen = sum(bar.checked for bar in self._bars)
        return translate("ganfilling", "{chosen} of {all} dates are chosen.").format(chosen=chosen, all=len(self._bars))

    def _draw_axis(self, painter: QPainter) -> None:
        """A line with a tick at each month, named where there is room."""
        painter.setPen(readable(self.palette()))
        bottom = self.height() - LABELS
        metrics = self.fontMetrics()
        free = 0.0
        for month in self._ticks():
            place = self._place(month)
            painter.drawLine(QPointF(place, bottom - 2), QPointF(place, bottom + 2))
            text = month.isoformat()[:10] if month.day > 1 else month.strftime("%Y-%m")
            width = metrics.horizontalAdvance(text)
            left = min(max(2.0, place - width / 2), self.width() - width - 2.0)
            if left >= free:
                painter.drawText(QPointF(left, self.height() - 4.0), text)
                free = left + width + 8

    def _ticks(self) -> list[datetime.date]:
        """The first and the last date, and the beginnings of months between them."""
        first, last = self._bars[0].date, self._bars[-1].date
        ticks, month = [first], datetime.date(first.year, first.month, 1)
        while True:
            month = datetime.date(month.year + month.month // 12, month.month % 12 + 1, 1)
            if month > last:
                break
            ticks.append(month)
        return ticks

    def _draw_focus(self, painter: QPainter) -> None:
        option = QStyleOptionFocusRect()
        option.initFrom(self)
        option.rect = self.bar_rect(self._bars[self._current]).adjusted(-3, -3, 3, 3).toRect()
        option.backgroundColor = self.palette().color(QPalette.ColorRole.Base)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRect(option.rect)

    # What a person does.

    def event(self, event: QEvent) -> bool:
        """Show what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip:
            index = self._bar_at(event.pos().x())
            if index is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._bars[index].text(), self)
            return True
        return bool(super().event(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """See QWidget."""
        index = self._bar_at(event.pos().x())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(index)
            self.toggled.emit(self._bars[index].date)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """See QWidget."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if not self._bars:
            super().keyPressEvent(event)
        elif event.key() in steps:
            self._go_to(min(max(0, self._current + steps[event.key()]), len(self._bars) - 1))
        elif event.key() == Qt.Key.Key_Home:
            self._go_to(0)
        elif event.key() == Qt.Key.Key_End:
            self._go_to(len(self._bars) - 1)
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(self._bars[self._current].date)
        else:
            super().keyPressEvent(event)

    def _go_to(self, index: int) -> None:
        self._current = index
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Tell screen readers of the current date; it is told again whenever it changes."""
        if not self._bars:
            self.setAccessibleDescription(translate("ganfilling", "No dates yet."))
            return
        current = translate("ganfilling", "Current: {date}.").format(date=self._bars[self._current].text())
        self.setAccessibleDescription(f"{self._count()} {current}")
