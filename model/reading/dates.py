"""When an image was taken: read from metadata, a file name or a folder name, in that order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from model.contract import date_in_text, dates_in_text
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


def rival_dates(path: str) -> list[dt.date]:
    """The dates in the name that date_in_path reads, if there are several and it is not known which one counts."""
    name = next((part for part in telling_names(path) if date_in_text(part) is not None), "")
    dates = dates_in_text(name)
    return dates if len(dates) > 1 and _date_by_source(name) is None else []


def _date_by_source(name: str) -> dt.date | None:
    """The date of the image in a name that holds several, as those of some sources do."""
    matches = (source.date.search(name) for source in SOURCES if source.date)
    return next((date_in_text(match[1]) for match in matches if match), None)


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

    Only the folder that stands for the image counts, see telling_names. A date in a farther folder, such as a
    project's, would give all images the same date.
    """
    for part, source in zip(telling_names(path), ("file name", "folder name")):
        found = _date_by_source(part) or date_in_text(part)
        if found is not None:
            return found, source
    return None


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
                f"{path} was put together from images of {first} to {last}, so that it has no date of its own.",
                "Download single days; or give it a date in a series.json or in QGIS's layer properties.",
            )
