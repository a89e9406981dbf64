"""The dimensions of a variable besides rows and columns, and their times by the CF conventions ("days since ...")."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from model.contract import date_in_text
from model.contract.messages import say
from model.core.errors import InputError

_SECONDS = {"day": 86400.0, "hour": 3600.0, "hr": 3600.0, "h": 3600.0, "minute": 60.0, "min": 60.0, "second": 1.0}
_SECONDS |= {"sec": 1.0, "s": 1.0, "millisecond": 1e-3, "microsecond": 1e-6, "nanosecond": 1e-9, "d": 86400.0}
TIMES = ("time", "t", "date", "dates", "datetime", "valid_time")


@dataclass(frozen=True)
class Axis:
    """A dimension besides rows and columns. step: bands from one of its values to the next."""

    name: str
    values: tuple[str, ...]
    units: str
    calendar: str
    step: int

    @property
    def size(self) -> int:
        """How many values it has."""
        return len(self.values)

    @property
    def is_time(self) -> bool:
        """Whether its values are times."""
        return self.name.lower() in TIMES or " since " in self.units

    def position(self, band: int) -> int:
        """Which of the values band ``band`` (from 0) is of."""
        return band // self.step % self.size

    def moments(self, path: str) -> list[dt.datetime]:
        """Its values as times. Raises InputError no_date, which names the file ``path``."""
        return [self._moment(value, path) for value in self.values]

    def _moment(self, value: str, path: str) -> dt.datetime:
        try:
            moment = decode_time(value, self.units, self.calendar)
        except (ValueError, OverflowError):
            moment = None
        if moment is None:
            unit = say("axis_unit", unit=repr(self.units)) if self.units else say("axis_without_unit")
            calendar = say("axis_calendar", calendar=self.calendar) if self.calendar else ""
            message = say("no_date", name=self.name, path=path, value=repr(value), unit=unit, calendar=calendar)
            hint = say("no_date_hint")
            raise InputError("no_date", message, hint)
        return moment


def decode_time(value: str, units: str, calendar: str = "") -> dt.datetime | None:
    """A time by the CF conventions, or a date as text, as YYYYMMDD, or in nanoseconds; None if it is none."""
    match = re.match(r"\s*([A-Za-z]+?)s?\s+since\s+(\S+(?:[ T]\d\S*)?)", units)
    if match is None:
        if re.fullmatch(r"\d{17,19}", value):  # NumPy's datetime64[ns], whose unit went astray
            return dt.datetime(1970, 1, 1) + dt.timedelta(seconds=int(value) / 1e9)
        date = date_in_text(value.partition(".")[0])
        return dt.datetime.combine(date, dt.time()) if date else None
    if calendar.lower() not in ("", "standard", "gregorian", "proleptic_gregorian", "julian"):
        return None
    seconds = _SECONDS.get(match[1].lower())
    parts = re.fullmatch(r"(\d+)-(\d+)-(\d+)(?:[T ](\d+):(\d+)(?::(\d+)(?:\.\d*)?)?)?(?:Z|UTC|[+-]0?0:?00)?", match[2])
    if seconds is None or parts is None:
        return None
    start = dt.datetime(*(int(part or 0) for part in parts.groups()))  # type: ignore[arg-type]
    return start + dt.timedelta(seconds=round(float(value) * seconds, 3))


def axes_of(count: int, tags: dict[str, str], band_tags: Sequence[dict[str, str]]) -> list[Axis]:
    """The dimensions besides rows and columns, the slowest first, as the drivers netCDF and Zarr tell them."""
    found: list[tuple[str, tuple[str, ...], str, str]] = []
    names = listed(tags.get("NETCDF_DIM_EXTRA", ""))
    sizes = {name: int(listed(text)[0]) for name in names if (text := tags.get(f"NETCDF_DIM_{name}_DEF"))}
    for name in names:
        size = sizes.get(name) or count // math.prod(sizes.values())  # untold of one whose values are texts
        values = listed(tags.get(f"NETCDF_DIM_{name}_VALUES", ""))
        if len(values) != size:
            told = list(dict.fromkeys(t.get(f"NETCDF_DIM_{name}", "") for t in band_tags))
            values = told if len(told) == size else [str(k + 1) for k in range(size)]
        found.append((name, tuple(values), tags.get(f"{name}#units", ""), tags.get(f"{name}#calendar", "")))
    if not found and band_tags:
        for name in (match[1] for key in band_tags[0] if (match := re.fullmatch(r"DIM_(.+)_INDEX", key))):
            told_by = {int(t[f"DIM_{name}_INDEX"]): t.get(f"DIM_{name}_VALUE", "") for t in band_tags}
            values = [told_by[k] or str(k + 1) for k in sorted(told_by)]
            found.append((name, tuple(values), band_tags[0].get(f"DIM_{name}_UNIT", ""), tags.get("calendar", "")))
    axes, step = [], 1
    for name, numbers, units, calendar in reversed(found):
        axes.append(Axis(name, numbers, units, calendar, step))
        step *= len(numbers)
    return axes[::-1] if step == count else []


def listed(text: str) -> list[str]:
    """The parts of a list as GDAL writes it: {a,b}."""
    return [part.strip() for part in text.strip("{}").split(",")] if text else []
