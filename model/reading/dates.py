"""When an image was taken: read from metadata, a file name or a folder name, in that order."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from model.contract import date_in_text, dates_in_text

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
# Folders between an image's rasters and the folder that stands for the image.
LEVELS_BETWEEN = re.compile(r"^(R?[0-9]{2}m|IMG_DATA|bands?|images?|masks?)$", re.IGNORECASE)
# Names in which several dates are usual, the date of the image being the first: of processing in the names of ESA's
# and Landsat's products, of the granule in Earth Engine's.
_FIRST_COUNTS = re.compile(
    r"S2[A-D]_MSIL[12][AC]_|L[COTEM]0\d_L\d[A-Z]{2}_|\d{8}T\d{6}_\d{8}T\d{6}_T\d{2}[A-Z]{3}", re.IGNORECASE
)


def rival_dates(path: str) -> list[dt.date]:
    """The dates in the name that date_in_path reads, if there are several and it is not known which one counts."""
    name = next((part for part in _telling_parts(path) if date_in_text(part) is not None), "")
    dates = dates_in_text(name)
    return dates if len(dates) > 1 and not _FIRST_COUNTS.search(name) else []


def _telling_parts(path: str) -> list[str]:
    """The parts of a path that may tell the date of a raster: its name, and the folder that stands for its image."""
    pure = PurePath(path.replace("\\", "/"))
    folder = next((part for part in pure.parts[-2::-1] if not LEVELS_BETWEEN.match(part)), "")
    return [pure.stem, folder]


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

    Only the nearest folder that can name a product counts: R10m, IMG_DATA, GRANULE and the like are passed over, and
    so are the folders between a file and the .SAFE that holds it. A date in a farther folder, such as a project's,
    would give all images the same date.
    """
    for part, source in zip(_telling_parts(path), ("file name", "folder name")):
        found = date_in_text(part)
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
