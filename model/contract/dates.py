"""Dates in the names of files and folders. Of which date an image is, only the engine says, which opens the files."""

from __future__ import annotations

import datetime as dt
import re

_FIRST_YEAR, _LAST_YEAR = 1972, 2099  # Landsat 1 flew in 1972; other eight-digit numbers are rarely dates
_YEAR = r"(?<![0-9])((?:19|20)[0-9]{2})"
# The order of the field: YYYYMMDD (a time may follow without a break), ISO, YYYYDDD.
_PATTERNS = (
    re.compile(_YEAR + r"([0-9]{2})([0-9]{2})(?![0-9](?![0-9]{5}(?![0-9])))"),
    re.compile(_YEAR + r"([-_.:/])([0-9]{1,2})\2([0-9]{1,2})(?![0-9]|m(?![a-z]))"),  # 10m is no day
    re.compile(_YEAR + r"-?([0-9]{3})(?![0-9])"),
)

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_MONTH_NAME = rf"(?P<month>{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in _MONTHS)})"
_MONTH_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_MONTH_PATTERNS = (
    re.compile(rf"(?<![0-9]){_MONTH_YEAR}[-_.]?(?P<month>0[1-9]|1[0-2])(?![0-9]|[-_.][0-9]{{1,2}}(?![0-9a-z]))"),
    re.compile(rf"(?<![0-9]){_MONTH_YEAR}[-_. ]?{_MONTH_NAME}(?![a-z])", re.IGNORECASE),
    re.compile(rf"(?<![a-z]){_MONTH_NAME}[-_. ]?{_MONTH_YEAR}(?![0-9])", re.IGNORECASE),
)
_MID_MONTH = 15


def date_in_text(text: str) -> dt.date | None:
    """The first date in ``text`` written as YYYYMMDD, YYYY-MM-DD (or with _ . : /), or YYYYDDD; None if none."""
    return next(iter(dates_in_text(text)), None)


def dates_in_text(text: str) -> list[dt.date]:
    """All dates in a text, those in the most telling form first."""
    found = (_to_date(match) for pattern in _PATTERNS for match in pattern.finditer(text))
    return list(dict.fromkeys(date for date in found if date is not None))


def _to_date(match: re.Match[str]) -> dt.date | None:
    groups = [g for g in match.groups() if g.isdigit()]
    year = int(groups[0])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        if len(groups) == 2:
            day = dt.date(year, 1, 1) + dt.timedelta(days=int(groups[1]) - 1)
            return day if day.year == year and groups[1] != "000" else None
        return dt.date(year, int(groups[1]), int(groups[2]))
    except ValueError:
        return None


def month_in_text(text: str) -> dt.date | None:
    """The middle of the month in ``text`` (2023-04, 202304, Apr2023), if it holds one and no day; None otherwise."""
    months = {
        (int(match["year"]), _month(match["month"]))
        for pattern in _MONTH_PATTERNS
        for match in pattern.finditer(text)
        if _FIRST_YEAR <= int(match["year"]) <= _LAST_YEAR
    }
    if len(months) != 1 or date_in_text(text) is not None:  # of several it is not known which
        return None
    return dt.date(*months.pop(), _MID_MONTH)


def _month(text: str) -> int:
    return int(text) if text.isdigit() else 1 + [name[:3] for name in _MONTHS].index(text[:3].lower())
