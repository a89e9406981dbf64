"""The time of year as networks see it; apart from them, so that workers need no torch."""

from __future__ import annotations

import datetime


def season_of(date: datetime.date) -> float:
    """The time of year of a date, from 0 to 1."""
    return (date.timetuple().tm_yday - 1) / 365.25
