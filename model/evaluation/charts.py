"""Charts of the report as inline SVG, in the page's own classes of colour: they follow its light or dark look."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

WIDTH, HEIGHT = 620, 260
LEFT, RIGHT, TOP, BOTTOM = 68, 24, 12, 44
PLOT_WIDTH, PLOT_HEIGHT = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
SERIES_COLOURS = 8  # classes c0 to c7 of the page


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


Interval = tuple[float, float, float]  # value, low, high


def bars(title: str, unit: str, rows: Mapping[str, Mapping[str, Interval]], order: Sequence[str]) -> str:
    """Groups of bars from zero with whiskers: rows[group][series], in the colours of ``order``. NaN draws nothing."""
    numbers = _finite(rows)
    if not numbers:
        return ""
    up = Scale(0.0, max(numbers) * 1.03 if max(numbers) > 0 else 1.0, HEIGHT - BOTTOM, TOP)

    def bar(x: float, width: float, value: float, colour: str, tip: str) -> str:
        size = f'x="{x + 1:.1f}" width="{max(width - 2, 1):.1f}" y="{up(value)}" height="{up(0) - up(value):.1f}"'
        return f'<rect class="{colour}" {size}>{tip}</rect>'

    return _chart(title, unit, _grouped(rows, order, up, unit, bar), order)


def points(title: str, unit: str, rows: Mapping[str, Mapping[str, Interval]], order: Sequence[str]) -> str:
    """As bars(), but points on an axis that need not begin at zero."""
    numbers = _finite(rows)
    if not numbers:
        return ""
    margin = 0.06 * (max(numbers) - min(numbers)) + 0.2
    up = Scale(min(numbers) - margin, max(numbers) + margin, HEIGHT - BOTTOM, TOP)

    def point(x: float, width: float, value: float, colour: str, tip: str) -> str:
        return f'<circle class="{colour}" cx="{x + width / 2:.1f}" cy="{up(value)}" r="6">{tip}</circle>'

    return _chart(title, unit, _grouped(rows, order, up, unit, point), order)


def _finite(rows: Mapping[str, Mapping[str, Interval]]) -> list[float]:
    return [v for row in rows.values() for interval in row.values() for v in interval if np.isfinite(v)]


def _grouped(
    rows: Mapping[str, Mapping[str, Interval]], order: Sequence[str], up: Scale, unit: str, mark: Callable[..., str]
) -> list[str]:
    """The axis, and for each group a mark and a whisker a series."""
    parts = _axis(up)
    across = Scale(0, len(rows), LEFT, WIDTH - RIGHT)
    thick = PLOT_WIDTH / len(rows) * 0.78 / len(order)
    for place, (group, row) in enumerate(rows.items()):
        middle = across(place + 0.5)
        foot = HEIGHT - BOTTOM + 16
        parts.append(f'<text class="label" x="{middle}" y="{foot}" text-anchor="middle">{escape(group)}</text>')
        for number, name in enumerate(order):
            value, low, high = row.get(name, (np.nan,) * 3)
            if not np.isfinite(value):
                continue
            x = middle + (number - len(order) / 2) * thick
            if np.isfinite(low) and np.isfinite(high):
                whisker = f'<path class="whisker" d="M{x + thick / 2:.1f} {up(low)}V{up(high)}"/>'
            else:
                whisker = ""
            tip = f"<title>{escape(f'{group}, {name}: {value:.4g} {unit}')}</title>"
            parts += [mark(x, thick, value, f"c{number % SERIES_COLOURS}", tip), whisker]
    return parts


def lines(
    title: str,
    across_name: str,
    up_name: str,
    series: Mapping[str, tuple[Sequence[float], Sequence[float]]],
    order: Sequence[str],
    ideal: tuple[Sequence[float], Sequence[float]] | None = None,
) -> str:
    """Lines of (x, y) by name, in the colours of ``order``; ``ideal``: a dashed line to compare with, drawn first."""
    everything = [*series.values(), *([ideal] if ideal else [])]
    xs, ys = (np.concatenate([np.asarray(pair[i], float) for pair in everything]) for i in (0, 1))
    if not np.isfinite(ys).any():
        return ""
    across = Scale(float(xs.min()), float(xs.max()), LEFT, WIDTH - RIGHT)
    up = Scale(min(0.0, float(np.nanmin(ys))), float(np.nanmax(ys)) * 1.03, HEIGHT - BOTTOM, TOP)
    parts = _axis(up)
    for tick in across.ticks():
        parts.append(
            f'<text class="tick" x="{across(tick)}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{tick:g}</text>'
        )
    middle = LEFT + PLOT_WIDTH / 2
    parts.append(f'<text class="label" x="{middle}" y="{HEIGHT - 8}" text-anchor="middle">{escape(across_name)}</text>')
    if ideal:
        parts.append(f'<path class="ideal" d="{_path(ideal, across, up)}"/>')
    for name, pair in series.items():
        parts.append(f'<path class="line l{order.index(name) % SERIES_COLOURS}" d="{_path(pair, across, up)}"/>')
    return _chart(title, up_name, parts, order, series)


def _path(pair: tuple[Sequence[float], Sequence[float]], across: Scale, up: Scale) -> str:
    points = [f"{across(x)} {up(y)}" for x, y in zip(*pair) if np.isfinite(y)]
    return "M" + "L".join(points) if points else ""


def _axis(up: Scale) -> list[str]:
    parts = []
    for tick in up.ticks():
        y = up(tick)
        parts.append(f'<path class="grid" d="M{LEFT} {y}H{WIDTH - RIGHT}"/>')
        parts.append(f'<text class="tick" x="{LEFT - 6}" y="{y + 4}" text-anchor="end">{tick:g}</text>')
    return parts


def _chart(
    title: str, unit: str, parts: Sequence[str], order: Sequence[str], shown: Container[str] | None = None
) -> str:
    keys = "".join(
        f'<span class="key"><svg viewBox="0 0 10 10"><rect class="c{number % SERIES_COLOURS}" width="10" height="10"/>'
        f"</svg>{escape(name)}</span>"
        for number, name in enumerate(order)
        if shown is None or name in shown
    )
    heading = escape(f"{title}, {unit}" if unit else title)
    return (
        f'<figure class="chart"><figcaption>{heading}</figcaption>'
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{heading}">{"".join(parts)}</svg>'
        f'<div class="keys">{keys}</div></figure>'
    )
