"""Which dates are written: those of the images, regular ones, and those that a file names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from model.contract.messages import say
from model.contract.options import MONTH, OutputDates
from model.core.errors import InputError
from model.reading.dates import date_in_text

MID_MONTH = 15
FARTHEST = dt.timedelta(days=183)  # before the first image and after the last: half a year
_DATE = re.compile(r"\d{4}([-_./:]?)\d{1,2}\1\d{1,2}|\d{7}")


@dataclass(frozen=True)
class WrittenDates:
    """added: dates without an image, in order.  images: for each date of an image whether it is written."""

    added: tuple[dt.date, ...]
    images: tuple[bool, ...]


def choose_dates(images: Sequence[dt.date], options: OutputDates) -> WrittenDates:
    """What to write of a series with ``images`` of these dates, in order.

    Raises InputError bad_step, step_too_long, dates_unclear, bad_dates_file, dates_outside.
    """
    if options.every is None and (options.start or options.end):
        hint = say("dates_unclear_hint")
        raise InputError("dates_unclear", say("dates_unclear"), hint)
    wanted: dict[dt.date, Path | None] = {}  # and the file that names it
    if options.dates is not None:
        wanted = dict.fromkeys(_dates_in_file(options.dates), options.dates)
    if options.every is not None:
        regular = _regular(options.every, options.start or images[0], options.end or images[-1])
        wanted.update(dict.fromkeys(regular))
    for date in sorted(wanted):
        if not images[0] - FARTHEST <= date <= images[-1] + FARTHEST:
            path, images_span = wanted[date], {"images": images[0], "images_2": images[-1]}
            message = say("dates_outside", date=date, **images_span)
            if path is not None:
                message = say("dates_outside_in_file", date=date, path=path, **images_span)
            raise InputError("dates_outside", message, say("dates_outside_hint"))
    if not options.keep_dates and not wanted:
        hint = say("no_dates_written_hint")
        raise InputError("dates_unclear", say("no_dates_written"), hint)
    return WrittenDates(
        tuple(sorted(wanted.keys() - set(images))), tuple(options.keep_dates or date in wanted for date in images)
    )


def _regular(every: str, first: dt.date, last: dt.date) -> Iterator[dt.date]:
    if every != MONTH and not (every.isascii() and every.isdigit() and int(every) > 0):
        raise InputError("bad_step", say("bad_step", every=every), say("bad_step_hint", month=MONTH))
    if first > last:
        raise InputError(
            "dates_unclear",
            say("dates_reversed", first=first, last=last),
            say("dates_reversed_hint"),
        )
    found = list(_middles(first, last) if every == MONTH else _steps(int(every), first, last))
    if not found or (every != MONTH and int(every) > (last - first).days):
        message = say("step_too_long", every=every, first=first, last=last)
        if every == MONTH:
            message = say("no_middle_of_month", first=first, last=last)
        raise InputError("step_too_long", message, say("step_too_long_hint"))
    return iter(found)


def _steps(days: int, first: dt.date, last: dt.date) -> Iterator[dt.date]:
    for number in range((last - first).days // days + 1):
        yield first + dt.timedelta(days=days * number)


def _middles(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    for month in range(12 * first.year + first.month - 1, 12 * last.year + last.month):
        date = dt.date(month // 12, month % 12 + 1, MID_MONTH)
        if first <= date <= last:
            yield date


def _dates_in_file(path: Path) -> Iterator[dt.date]:
    """The dates that a text file names, apart by spaces, commas or lines; its first word may be a heading."""
    hint = say("bad_dates_file_hint")
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("bad_dates_file", say("dates_file_unreadable", path=path, error=error), hint) from error
    words = [(number, word) for number, line in enumerate(lines, 1) for word in re.split(r"[\s,;]+", line) if word]
    if words and words[0][1].strip('"').casefold() == "date":
        del words[0]
    if not words:
        raise InputError("bad_dates_file", say("bad_dates_file", path=path), hint)
    found = []
    for number, word in words:
        date = date_in_text(word.strip('"')) if _DATE.fullmatch(word.strip('"')) else None
        if date is None:
            raise InputError("bad_dates_file", say("dates_file_line", number=number, path=path, word=word[:40]), hint)
        found.append(date)
    return iter(found)
