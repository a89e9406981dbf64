"""Charts of the report: where each mark lies. The report draws them as SVG in its own colours, light or dark."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

WIDTH, HEIGHT = 620, 260
LEFT, RIGHT, TOP, BOTTOM = 68, 24, 12, 44
PLOT_WIDTH, PLOT_HEIGHT = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
FRAME = {
    "width": WIDTH,
    "height": HEIGHT,
    "left": LEFT,
    "right": WIDTH - RIGHT,
    "middle": LEFT + PLOT_WIDTH / 2,
    "foot": HEIGHT - BOTTOM + 16,  # where names below the axis stand
}
SERIES_COLOURS = 8  # classes c0 to c7 of the report

Interval = tuple[float, float, float]  # value, low, high
Line = tuple[Sequence[float], Sequence[float]]  # x, y


@dataclass(frozen=True)
class Mark:
    """A bar, or a point if it has no height; whisker: the path of its interval, if that is known."""

    colour: int
    x: str
    y: float
    tip: str
    whisker: str = ""
    width: str = ""
    height: str | None = None


@dataclass(frozen=True)
class Group:
    """Marks beside each other, and where their common name stands."""

    x: float
    name: str
    marks: list[Mark]


@dataclass(frozen=True)
class Chart:
    """Positions in pixels with their text: grid lines, groups of marks or lines with ticks across, keys of the colours.

    across: what the ticks count.  ideal: path of the line to compare with.
    """

    heading: str
    grid: list[tuple[float, str]]
    keys: list[tuple[int, str]]
    groups: list[Group] = field(default_factory=list)
    ticks: list[tuple[float, str]] = field(default_factory=list)
    across: str = ""
    ideal: str = ""
    paths: list[tuple[int, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Scale:
    """Maps values between ``low`` and ``high`` to pixels between ``start`` and ``stop``."""

    low: float
    high: float
    start: float
    stop: float

    def __call__(self, value: float) -> float:
        """The position of a value, within the scale's ends."""
        share = (value - self.low) / (self.high - self.low or 1.0)
        return round(self.start + (self.stop - self.start) * min(max(share, 0.0), 1.0), 1)

    def ticks(self, wanted: int = 6) -> list[float]:
        """Round values within the scale."""
        span = (self.high - self.low) or 1.0
        power = 10.0 ** np.floor(np.log10(span / wanted))
        step = next(power * f for f in (1, 2, 5, 10) if span / (power * f) <= wanted)
        first = np.ceil(self.low / step - 1e-9) * step
        return [round(float(first + i * step), 10) for i in range(int((self.high - first) / step + 1e-9) + 1)]


def bars(title: str, unit: str, rows: Mapping[str, Mapping[str, Interval]], order: Sequence[str]) -> Chart | None:
    """Groups of bars from zero with whiskers: rows[group][series], in the colours of ``order``. NaN draws nothing."""
    numbers = _finite(rows)
    if not numbers:
        return None
    up = Scale(0.0, max(numbers) * 1.03 if max(numbers) > 0 else 1.0, HEIGHT - BOTTOM, TOP)
    return Chart(_heading(title, unit), _grid(up), _keys(order), _grouped(rows, order, up, unit, are_bars=True))


def points(title: str, unit: str, rows: Mapping[str, Mapping[str, Interval]], order: Sequence[str]) -> Chart | None:
    """As bars(), but points on an axis that need not begin at zero."""
    numbers = _finite(rows)
    if not numbers:
        return None
    margin = 0.06 * (max(numbers) - min(numbers)) + 0.2
    up = Scale(min(numbers) - margin, max(numbers) + margin, HEIGHT - BOTTOM, TOP)
    return Chart(_heading(title, unit), _grid(up), _keys(order), _grouped(rows, order, up, unit, are_bars=False))


def lines(
    title: str,
    across_name: str,
    up_name: str,
    series: Mapping[str, Line],
    order: Sequence[str],
    ideal: Line | None = None,
) -> Chart | None:
    """Lines of (x, y) by name, in the colours of ``order``; ``ideal``: a dashed line to compare with, drawn first."""
    everything = [*series.values(), *([ideal] if ideal else [])]
    xs, ys = (np.concatenate([np.asarray(pair[i], float) for pair in everything]) for i in (0, 1))
    if not np.isfinite(ys).any():
        return None
    across = Scale(float(xs.min()), float(xs.max()), LEFT, WIDTH - RIGHT)
    up = Scale(min(0.0, float(np.nanmin(ys))), float(np.nanmax(ys)) * 1.03, HEIGHT - BOTTOM, TOP)
    return Chart(
        _heading(title, up_name),
        _grid(up),
        _keys(order, series),
        ticks=[(across(tick), f"{tick:g}") for tick in across.ticks()],
        across=across_name,
        ideal=_path(ideal, across, up) if ideal else "",
        paths=[(order.index(name) % SERIES_COLOURS, _path(pair, across, up)) for name, pair in series.items()],
    )


def _finite(rows: Mapping[str, Mapping[str, Interval]]) -> list[float]:
    return [v for row in rows.values() for interval in row.values() for v in interval if np.isfinite(v)]


def _grouped(
    rows: Mapping[str, Mapping[str, Interval]], order: Sequence[str], up: Scale, unit: str, are_bars: bool
) -> list[Group]:
    """For each group a mark and a whisker a series."""
    across = Scale(0, len(rows), LEFT, WIDTH - RIGHT)
    thick = PLOT_WIDTH / len(rows) * 0.78 / len(order)
    groups = []
    for place, (group, row) in enumerate(rows.items()):
        middle = across(place + 0.5)
        marks = []
        for number, name in enumerate(order):
            value, low, high = row.get(name, (np.nan,) * 3)
            if not np.isfinite(value):
                continue
            x = middle + (number - len(order) / 2) * thick
            known = np.isfinite(low) and np.isfinite(high)
            whisker = f"M{x + thick / 2:.1f} {up(low)}V{up(high)}" if known else ""
            colour, tip = number % SERIES_COLOURS, f"{group}, {name}: {value:.4g} {unit}"
            if are_bars:
                size = f"{max(thick - 2, 1):.1f}", f"{up(0) - up(value):.1f}"
                marks.append(Mark(colour, f"{x + 1:.1f}", up(value), tip, whisker, *size))
            else:
                marks.append(Mark(colour, f"{x + thick / 2:.1f}", up(value), tip, whisker))
        groups.append(Group(middle, group, marks))
    return groups


def _path(pair: Line, across: Scale, up: Scale) -> str:
    points = [f"{across(x)} {up(y)}" for x, y in zip(*pair) if np.isfinite(y)]
    return "M" + "L".join(points) if points else ""


def _grid(up: Scale) -> list[tuple[float, str]]:
    return [(up(tick), f"{tick:g}") for tick in up.ticks()]


def _keys(order: Sequence[str], shown: Container[str] | None = None) -> list[tuple[int, str]]:
    named = [(number % SERIES_COLOURS, name) for number, name in enumerate(order)]
    return [(colour, name) for colour, name in named if shown is None or name in shown]


def _heading(title: str, unit: str) -> str:
    return f"{title}, {unit}" if unit else title
