"""When an image was taken: read from metadata, a file name or a folder name, in that order."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from model.contract import date_in_text, dates_in_text, month_in_text
from model.contract.messages import say
from model.core.errors import InputError
from model.reading.recognition import telling_names
from model.reading.sources import SOURCES

# In order of trust. TIFFTAG_DATETIME comes last: some programs write the time of writing there.
METADATA_KEYS = (
    "ACQUISITION_DATETIME",
    "ACQUISITIONDATETIME",
    "ACQUISITION_DATE",
    "DATATAKE_1_DATATAKE_SENSING_START",
    "DATATAKE_SENSING_START",
    "PRODUCT_START_TIME",
    "SENSING_TIME",
    "DATE_ACQUIRED",
    "DATETIME",
    "TIFFTAG_DATETIME",
)


MONTH = "month in the "  # what the source of a date begins with where the day is not known
_MOMENT = re.compile(r"(?<![0-9])\d{8}T\d{6}(?![0-9])", re.IGNORECASE)
# Granules of before 2017, outside of their product: the time in their name is that of processing.
_OLD_GRANULE = re.compile(r"^S2[A-D]_(?:OPER|USER)_(?:MSI|PRD)_", re.IGNORECASE)
_SENSING = re.compile(r"_V(\d{8})T\d{6}", re.IGNORECASE)


def rival_dates(path: str) -> list[dt.date]:
    """The dates in the name that date_in_path reads, if there are several and it is not known which one counts."""
    name = next((part for part in telling_names(path) if date_in_text(part) is not None), "")
    dates = dates_in_text(name)
    return dates if len(dates) > 1 and _date_by_source(name) is None else []


def _date_by_source(name: str) -> dt.date | None:
    """The date of the image in a name that holds several, as those of some sources do."""
    matches = (source.date.search(name) for source in SOURCES if source.date)
    told = next((date_in_text(match[1]) for match in matches if match), None)
    return told if told is not None else _earlier_moment(name)


def _earlier_moment(name: str) -> dt.date | None:
    """The first of the times in a name that has the time of processing before that of acquisition; else None."""
    sensing = _SENSING.search(name)
    if sensing:
        return date_in_text(sensing[1])
    dates = [date for match in _MOMENT.finditer(name) if (date := date_in_text(match[0])) is not None]
    return min(dates) if dates and dates[0] > min(dates) else None


def _sensing_around(path: str) -> dt.date | None:
    """The acquisition of an old granule, from the folder of its product: S2A_OPER_PRD_..._V20160108T101022_...."""
    if not _OLD_GRANULE.search(PurePath(path).name) or len(_MOMENT.findall(PurePath(path).name)) > 1:
        return None
    found = (_SENSING.search(part) for part in reversed(PurePath(path).parts))
    return next((date_in_text(match[1]) for match in found if match), None)


def date_in_metadata(tags: Iterable[Mapping[str, str]]) -> tuple[dt.date, str] | None:
    """The acquisition date in metadata, and the key it came from. ``tags``: the dataset's, then each band's."""
    every = [{k.upper(): v for k, v in mapping.items()} for mapping in tags]
    for key in METADATA_KEYS:
        for mapping in every:
            found = date_in_text(mapping.get(key, ""))
            if found is not None:
                return found, key
    return None


def date_in_path(path: str) -> tuple[dt.date, str] | None:
    """The date in a file's name, else in its folder's, and which of the two ("file name", "folder name").

    Else the middle of the month in one of them ("month in the file name").

    Only the folder that stands for the image counts, see telling_names. A date in a farther folder, such as a
    project's, would give all images the same date.
    """
    around = _sensing_around(path)
    if around is not None:
        return around, "folder name"
    names = list(zip(telling_names(path), ("file name", "folder name")))
    for part, source in names:
        found = _date_by_source(part) or date_in_text(part)
        if found is not None:
            return found, source
    months = ((month_in_text(part), source) for part, source in names)
    return next(((month, MONTH + source) for month, source in months if month), None)


def find_date(path: str, tags: Iterable[Mapping[str, str]] = ()) -> tuple[dt.date, str] | None:
    """The date of a raster and where it came from: metadata first, then file name, then folder name."""
    found = date_in_metadata(tags)
    if found is not None:
        return found[0], f"metadata {found[1]}"
    return date_in_path(path)


def parse_date(value: object) -> dt.date | None:
    """A date given by the user or in a series.json: a date, or text that begins with one."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    return date_in_text(str(value)) if value else None


def check_period(path: str) -> None:
    """Raise InputError no_date for a raster whose name says that it was put together from several days."""
    for match in (source.period.search(PurePath(path).stem) for source in SOURCES if source.period):
        if match and match[1] != match[2]:
            first, last = date_in_text(match[1]), date_in_text(match[2])
            raise InputError(
                "no_date",
                say("date_of_mosaic", path=path, first=first, last=last),
                say("date_of_mosaic_hint"),
            )
