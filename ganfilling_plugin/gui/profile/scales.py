"""Axes: dates and values to pixels and back, and where their ticks are. No widget."""

from __future__ import annotations

import bisect
import datetime
import math
from collections.abc import Sequence
from dataclasses import dataclass

MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
DAY_STEPS = (1, 2, 5, 10, 15)


@dataclass(frozen=True)
class DateScale:
    """Dates from ``first`` to ``last`` on pixels from ``left`` to ``right``."""

    first: datetime.date
    last: datetime.date
    left: float
    right: float

    def pixel(self, date: datetime.date) -> float:
        """Return where a date is."""
        span = (self.last - self.first).days
        share = (date - self.first).days / span if span else 0.5
        return self.left + share * (self.right - self.left)

    def date(self, pixel: float) -> datetime.date:
        """Return the date at a pixel, kept inside the scale."""
        width = self.right - self.left
        share = min(1.0, max(0.0, (pixel - self.left) / width)) if width else 0.0
        return self.first + datetime.timedelta(days=round(share * (self.last - self.first).days))


@dataclass(frozen=True)
class ValueScale:
    """Values from ``low`` to ``high`` on pixels from ``bottom`` up to ``top``."""

    low: float
    high: float
    bottom: float
    top: float

    def pixel(self, value: float) -> float:
        """Return where a value is."""
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)


def nearest_date(dates: Sequence[datetime.date], date: datetime.date) -> datetime.date | None:
    """Return the date of an ordered list that is nearest to ``date``."""
    return min(dates, key=lambda other: abs((other - date).days), default=None)


def shown_date(dates: Sequence[datetime.date], moment: datetime.date) -> datetime.date | None:
    """Return the date of an ordered list that is shown at a moment: the last one not after it."""
    index = bisect.bisect_right(dates, moment)
    return dates[index - 1] if index else None


def nice_step(span: float, most: int) -> float:
    """Return a step of 1, 2 or 5 times a power of ten that cuts ``span`` into at most ``most`` parts."""
    if span <= 0 or most < 1:
        return 1.0
    rough = span / most
    power = 10.0 ** math.floor(math.log10(rough))
    return next((factor * power for factor in (1, 2, 5) if factor * power >= rough * (1 - 1e-9)), 10 * power)


def nice_range(values: Sequence[float], least: float = 0.05) -> tuple[float, float]:
    """Return a range that holds the values with a margin, and is not narrower than ``least``."""
    low, high = min(values), max(values)
    middle, half = (low + high) / 2, max(high - low, least) / 2 * 1.1
    return middle - half, middle + half


def value_ticks(low: float, high: float, most: int) -> list[float]:
    """Return round values inside a range."""
    step = nice_step(high - low, most)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(number * step, 12) + 0.0 for number in range(first, last + 1)]


def tick_decimals(ticks: Sequence[float]) -> int:
    """Return how many decimals tell the ticks apart."""
    if len(ticks) < 2:
        return 2
    return max(0, -math.floor(math.log10(abs(ticks[1] - ticks[0])) + 1e-9))


def date_ticks(first: datetime.date, last: datetime.date, most: int) -> list[datetime.date]:
    """Return firsts of months (for short series round days) inside a range of dates, at most ``most``."""
    most = max(1, most)
    days = (last - first).days
    if days < 60:
        step = next((step for step in DAY_STEPS if days / step < most), 30)
        return [first + datetime.timedelta(days=offset) for offset in range(0, days + 1, step)]
    for step in MONTH_STEPS:
        ticks = _months(first, last, step)
        if len(ticks) <= most:
            return ticks
    return ticks[:: math.ceil(len(ticks) / most)]


def _months(first: datetime.date, last: datetime.date, step: int) -> list[datetime.date]:
    ticks = []
    month = first.year * 12 + first.month - 1
    month += -month % step
    while (date := datetime.date(month // 12, month % 12 + 1, 1)) <= last:
        if date >= first:
            ticks.append(date)
        month += step
    return ticks


def grid_shape(panels: int, width: float, height: float, aspect: float = 2.2) -> tuple[int, int]:
    """Return the rows and columns in which panels come nearest to ``aspect`` (width by height)."""

    def cost(columns: int) -> float:
        rows = math.ceil(panels / columns)
        empty = rows * columns - panels
        return abs(math.log(width / columns / (height / rows) / aspect)) + 0.15 * empty

    columns = min(range(1, max(1, panels) + 1), key=cost)
    return math.ceil(panels / columns), columns
