"""Draws profiles: lays out the panels, then grid, bands, curves, marks, cursor, legend and the box at the pointer."""

from __future__ import annotations

import datetime
import itertools
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPalette, QPen, QPolygonF

from ganfilling_plugin.gui.profile.place_colours import place_colour, place_shape, shape_path
from ganfilling_plugin.gui.profile.scales import (
    DateScale,
    ValueScale,
    date_ticks,
    grid_shape,
    nice_range,
    tick_decimals,
    value_ticks,
)
from ganfilling_plugin.gui.profile.values import PlaceSample, Profile, variable_title, within_limits
from ganfilling_plugin.gui.profile.words import value_text

translate = QCoreApplication.translate

REACH = 40.0  # pixels from the pointer within which a value is pointed at
MARK = 3.6  # radius of marks
LEAST_CONTRAST = 0.4  # of lightness (0-1) between text and background


@dataclass(frozen=True)
class Panel:
    """One variable's part of the plot: its frame and scales."""

    variable: str
    frame: QRectF
    dates: DateScale
    values: ValueScale


@dataclass(frozen=True)
class Hit:
    """The value at the pointer."""

    panel: Panel
    profile: Profile
    sample: PlaceSample
    point: QPointF


@dataclass
class Chart:
    """What is shown, and, once drawn, where."""

    profiles: list[Profile]
    variables: list[str]
    dates: list[datetime.date]
    cursor: datetime.date | None = None
    masked: bool = False
    panels: list[Panel] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not any(profile.samples.get(variable) for profile in self.profiles for variable in self.variables)

    def panel_at(self, point: QPointF) -> Panel | None:
        """Return the panel at a point, a little beyond its frame as well."""
        return next((panel for panel in self.panels if panel.frame.adjusted(-8, -8, 8, 16).contains(point)), None)

    def hit(self, point: QPointF) -> Hit | None:
        """Return the value nearest to a point of the same panel, if it is within reach."""
        panel = self.panel_at(point)
        if panel is None:
            return None
        best: tuple[float, Hit] | None = None
        for profile in self.profiles:
            for sample in profile.samples.get(panel.variable, ()):
                if sample.value is None:
                    continue
                there = QPointF(panel.dates.pixel(sample.date), panel.values.pixel(sample.value))
                distance = (there.x() - point.x()) ** 2 + (there.y() - point.y()) ** 2
                if best is None or distance < best[0]:
                    best = distance, Hit(panel, profile, sample, there)
        return best[1] if best and abs(best[1].point.x() - point.x()) <= REACH else None


@dataclass(frozen=True)
class _Ink:
    """Colours that follow the palette."""

    paper: QColor
    text: QColor
    faint: QColor
    grid: QColor
    cursor: QColor

    @classmethod
    def of(cls, palette: QPalette) -> _Ink:
        paper, text = palette.color(QPalette.ColorRole.Base), readable_text(palette)
        return cls(paper, text, _faded(text, 0.65), _faded(text, 0.13), _faded(text, 0.8))


def readable_text(palette: QPalette) -> QColor:
    """Return the palette's colour of text, or, if it is not read on the palette's background, black or white.

    Themes that are style sheets, as QGIS's dark ones, set the background in the palette but not the text.
    """
    paper, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    if abs(paper.lightnessF() - text.lightnessF()) >= LEAST_CONTRAST:
        return text
    return QColor("black") if paper.lightnessF() > 0.5 else QColor("#eeeeee")


def _faded(colour: QColor, share: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(share)
    return faded


def _seen_on(paper: QColor, colour: QColor) -> QColor:
    """A place's colour for thin dots, which are lost on a dark background unless they are lighter."""
    return colour.lighter(170) if paper.lightnessF() < 0.5 else colour


def draw_chart(
    painter: QPainter, area: QRectF, chart: Chart, palette: QPalette, font: QFont, hover: Hit | None
) -> None:
    """Draw ``chart`` in ``area`` and note in it where its panels are."""
    ink = _Ink.of(palette)
    small = QFont(font)
    small.setPointSizeF(max(6.5, font.pointSizeF() * 0.88))
    painter.setFont(small)
    painter.fillRect(area, ink.paper)
    if chart.empty or not chart.dates:
        chart.panels = []
        return
    metrics = QFontMetricsF(small, painter.device())
    top = _draw_legend(painter, area, chart, ink, metrics)
    chart.panels = _lay_out(QRectF(area.left(), top, area.width(), area.bottom() - top), chart, metrics)
    for panel in chart.panels:
        _draw_axes(painter, panel, ink, metrics)
        painter.save()
        painter.setClipRect(panel.frame.adjusted(-5, -1, 5, 1))
        for profile in chart.profiles:
            _draw_profile(painter, panel, profile, ink, chart.masked)
        painter.restore()
        if chart.cursor is not None and panel.dates.first <= chart.cursor <= panel.dates.last:
            _draw_cursor(painter, panel, panel.dates.pixel(chart.cursor), ink)
    if hover is not None:
        _draw_hover(painter, area, hover, palette, metrics)


def _lay_out(area: QRectF, chart: Chart, metrics: QFontMetricsF) -> list[Panel]:
    """Panels in a grid; only variables that have values get one."""
    shown = [v for v in chart.variables if any(profile.samples.get(v) for profile in chart.profiles)]
    rows, columns = grid_shape(len(shown), area.width(), area.height())
    width, height = area.width() / columns, area.height() / rows
    line = metrics.height()
    margin_left = metrics.horizontalAdvance("0.000") + 10
    first, last = min(chart.dates), max(chart.dates)
    panels = []
    for number, variable in enumerate(shown):
        row, column = divmod(number, columns)
        frame = QRectF(
            area.left() + column * width + margin_left,
            area.top() + row * height + line + 4,
            width - margin_left - 14,
            height - 2 * line - 14,
        )
        low, high = _range_of(chart, variable)
        inset = 8.0  # so that marks at both ends are whole
        panels.append(
            Panel(
                variable,
                frame,
                DateScale(first, last, frame.left() + inset, frame.right() - inset),
                ValueScale(low, high, frame.bottom(), frame.top()),
            )
        )
    return panels


def _range_of(chart: Chart, variable: str) -> tuple[float, float]:
    """The range of values of all places. Masked values (clouds) do not count: they would flatten everything else."""
    values: list[float] = []
    for profile in chart.profiles:
        for sample in profile.samples.get(variable, ()):
            if sample.value is not None:
                values += within_limits(variable, (sample.value, *(sample.band() or ())))
    return nice_range(values or [0.0, 1.0])


def _draw_axes(painter: QPainter, panel: Panel, ink: _Ink, metrics: QFontMetricsF) -> None:
    frame, line = panel.frame, metrics.height()
    painter.setPen(ink.text)
    painter.drawText(QPointF(frame.left(), frame.top() - 6), variable_title(panel.variable))
    ticks = value_ticks(panel.values.low, panel.values.high, max(2, int(frame.height() / (1.2 * line))))
    decimals = tick_decimals(ticks)
    for value in ticks:
        y = panel.values.pixel(value)
        painter.setPen(QPen(ink.grid, 1))
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        text = QLocale().toString(value, "f", decimals)
        painter.setPen(ink.faint)
        painter.drawText(
            QPointF(frame.left() - 6 - metrics.horizontalAdvance(text), y + metrics.ascent() / 2 - 1), text
        )
    _draw_dates(painter, panel, ink, metrics)
    painter.setPen(QPen(ink.faint, 1))
    painter.drawLine(frame.bottomLeft(), frame.bottomRight())


def _draw_dates(painter: QPainter, panel: Panel, ink: _Ink, metrics: QFontMetricsF) -> None:
    frame = panel.frame
    widest = metrics.horizontalAdvance("0000-00-00" if _short(panel) else "000. 0000") + 14
    right_of_last = frame.left() - 99
    for date in date_ticks(panel.dates.first, panel.dates.last, int(frame.width() / widest)):
        x = panel.dates.pixel(date)
        painter.setPen(QPen(ink.grid, 1))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom() + 3))
        text = (
            date.isoformat()
            if _short(panel)
            else f"{QLocale().monthName(date.month, QLocale.FormatType.ShortFormat)} {date.year}"
        )
        wide = metrics.horizontalAdvance(text)
        left = min(max(x - wide / 2, frame.left() - 4), frame.right() + 10 - wide)
        if left > right_of_last + 6:
            painter.setPen(ink.faint)
            painter.drawText(QPointF(left, frame.bottom() + metrics.ascent() + 4), text)
            right_of_last = left + wide


def _short(panel: Panel) -> bool:
    return (panel.dates.last - panel.dates.first).days < 60


def _draw_profile(painter: QPainter, panel: Panel, profile: Profile, ink: _Ink, masked: bool) -> None:
    samples = [sample for sample in profile.samples.get(panel.variable, ()) if sample.value is not None]
    colour = place_colour(profile.place.number)
    for run in _runs(samples):
        _draw_band(painter, panel, run, colour)
    filled = [sample for sample in samples if sample.filled is not None]
    if filled:
        painter.setPen(QPen(colour, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([_point(panel, sample) for sample in filled]))
    elif samples:  # nothing was filled: a thin line leads the eye from one observation to the next
        painter.setPen(QPen(_seen_on(ink.paper, colour), 1.3, Qt.PenStyle.DotLine))
        painter.drawPolyline(QPolygonF([_point(panel, sample) for sample in samples]))
    shape = place_shape(profile.place.number)
    for sample in samples:
        there = _point(panel, sample)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if sample.is_observed else ink.paper)
        painter.drawPath(shape_path(shape, there.x(), there.y(), MARK))
        if sample.spread is None and sample.observed is not None and sample.observed != sample.value:
            painter.setBrush(colour)  # the run was told not to keep what was observed
            painter.drawPath(shape_path(shape, there.x(), panel.values.pixel(sample.observed), MARK * 0.8))
    if masked:
        _draw_masked(painter, panel, profile, ink)


def _draw_masked(painter: QPainter, panel: Panel, profile: Profile, ink: _Ink) -> None:
    """Crosses where a mask took values out; for those beyond the panel an arrow at its edge says where they are."""
    painter.setPen(QPen(ink.faint, 1.2))
    for sample in profile.samples.get(panel.variable, ()):
        if sample.masked is None:
            continue
        x, y = panel.dates.pixel(sample.date), panel.values.pixel(sample.masked)
        if panel.frame.top() <= y <= panel.frame.bottom():
            painter.drawLine(QPointF(x - 3, y - 3), QPointF(x + 3, y + 3))
            painter.drawLine(QPointF(x - 3, y + 3), QPointF(x + 3, y - 3))
            continue
        edge, back = (panel.frame.top() + 1, 4) if y < panel.frame.top() else (panel.frame.bottom() - 1, -4)
        painter.drawPolyline(QPolygonF([QPointF(x - 3, edge + back), QPointF(x, edge), QPointF(x + 3, edge + back)]))


def _runs(samples: list[PlaceSample]) -> list[list[PlaceSample]]:
    """Stretches of samples that have a band."""
    grouped = itertools.groupby(samples, key=lambda sample: sample.band() is not None)
    return [list(run) for has_band, run in grouped if has_band]


def _draw_band(painter: QPainter, panel: Panel, run: list[PlaceSample], colour: QColor) -> None:
    bands = [(panel.dates.pixel(sample.date), *(sample.band() or (0.0, 0.0))) for sample in run]
    edge = [QPointF(x, panel.values.pixel(high)) for x, _, high in bands]
    edge += [QPointF(x, panel.values.pixel(low)) for x, low, _ in reversed(bands)]
    path = QPainterPath()
    path.addPolygon(QPolygonF(edge))
    painter.fillPath(path, _faded(colour, 0.2))


def _point(panel: Panel, sample: PlaceSample) -> QPointF:
    return QPointF(panel.dates.pixel(sample.date), panel.values.pixel(sample.value or 0.0))


def _draw_cursor(painter: QPainter, panel: Panel, x: float, ink: _Ink) -> None:
    painter.setPen(QPen(ink.cursor, 1.4))
    painter.drawLine(QPointF(x, panel.frame.top()), QPointF(x, panel.frame.bottom()))
    painter.setBrush(ink.cursor)
    painter.setPen(Qt.PenStyle.NoPen)
    top = panel.frame.top()
    painter.drawPolygon(QPolygonF([QPointF(x - 4, top - 4), QPointF(x + 4, top - 4), QPointF(x, top + 2)]))


def _draw_legend(painter: QPainter, area: QRectF, chart: Chart, ink: _Ink, metrics: QFontMetricsF) -> float:
    """Places by colour and shape, then what the marks mean; returns where the panels may begin."""
    entries = [("place", profile.place.label, profile) for profile in chart.profiles if not profile.is_empty]
    meanings = _meanings(chart)
    line = metrics.height() + 4
    x, y = area.left() + 12, area.top() + 6
    for kind, text, profile in [*entries, *((kind, text, None) for kind, text in meanings)]:
        wide = 22 + metrics.horizontalAdvance(text)
        if x + wide > area.right() - 8 and x > area.left() + 12:
            x, y = area.left() + 12, y + line
        middle = y + metrics.height() / 2
        _draw_key(painter, kind, profile, QPointF(x + 7, middle), ink)
        painter.setPen(ink.text)
        painter.drawText(QPointF(x + 18, y + metrics.ascent()), text)
        x += wide + 16
    return y + line + 2


def _meanings(chart: Chart) -> list[tuple[str, str]]:
    samples = [
        sample
        for profile in chart.profiles
        for variable in chart.variables
        for sample in profile.samples.get(variable, ())
    ]
    meanings = [("observed", translate("ganfilling", "observed"))]
    if any(sample.filled is not None for sample in samples):
        meanings.append(("filled", translate("ganfilling", "filled")))
    if any(sample.deviation for sample in samples if sample.spread is None):
        meanings.append(("band", translate("ganfilling", "90 % range")))
    if any(sample.spread is not None for sample in samples):
        meanings.append(("band", translate("ganfilling", "spread in the polygon (±1 standard deviation)")))
    if chart.masked and any(sample.masked is not None for sample in samples):
        meanings.append(("masked", translate("ganfilling", "masked, not used (arrow: beyond the axis)")))
    return meanings


def _draw_key(painter: QPainter, kind: str, profile: Profile | None, at: QPointF, ink: _Ink) -> None:
    """The little picture before a word of the legend."""
    grey = ink.faint
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind == "place" and profile is not None:
        colour = place_colour(profile.place.number)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(at.x() - 7, at.y()), QPointF(at.x() + 7, at.y()))
        painter.setBrush(colour)
        painter.drawPath(shape_path(place_shape(profile.place.number), at.x(), at.y(), MARK))
    elif kind == "band":
        painter.fillRect(QRectF(at.x() - 7, at.y() - 5, 14, 10), _faded(ink.text, 0.2))
    elif kind == "masked":
        painter.setPen(QPen(grey, 1.2))
        painter.drawLine(QPointF(at.x() - 3, at.y() - 3), QPointF(at.x() + 3, at.y() + 3))
        painter.drawLine(QPointF(at.x() - 3, at.y() + 3), QPointF(at.x() + 3, at.y() - 3))
    else:
        painter.setPen(QPen(grey, 1.4))
        painter.setBrush(grey if kind == "observed" else ink.paper)
        painter.drawPath(shape_path("circle", at.x(), at.y(), MARK))


def _draw_hover(painter: QPainter, area: QRectF, hover: Hit, palette: QPalette, metrics: QFontMetricsF) -> None:
    """Crosshair and a box with the value."""
    frame, there = hover.panel.frame, hover.point
    text = readable_text(palette)
    painter.setPen(QPen(_faded(text, 0.45), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(there.x(), frame.top()), QPointF(there.x(), frame.bottom()))
    painter.drawLine(QPointF(frame.left(), there.y()), QPointF(frame.right(), there.y()))
    lines = [
        f"{hover.sample.date.isoformat()}  {hover.profile.place.label}",
        f"{variable_title(hover.panel.variable)}: {value_text(hover.panel.variable, hover.sample)}",
    ]
    if hover.sample.masked is not None:
        lines.append(translate("ganfilling", "masked value: {value:.3f}").format(value=hover.sample.masked))
    wide = max(metrics.horizontalAdvance(line) for line in lines) + 16
    tall = metrics.height() * len(lines) + 10
    left = there.x() + 12 if there.x() + 12 + wide < area.right() else there.x() - 12 - wide
    top = there.y() - tall - 10 if there.y() - tall - 10 > area.top() else there.y() + 12
    box = QRectF(max(area.left() + 2, left), min(top, area.bottom() - tall - 2), wide, tall)
    painter.setPen(QPen(_faded(palette.color(QPalette.ColorRole.ToolTipText), 0.4), 1))
    painter.setBrush(palette.color(QPalette.ColorRole.ToolTipBase))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(palette.color(QPalette.ColorRole.ToolTipText))
    for number, line in enumerate(lines):
        painter.drawText(QPointF(box.left() + 8, box.top() + 5 + metrics.ascent() + number * metrics.height()), line)
