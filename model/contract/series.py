"""series.json, version 1: what a folder of results, or of inputs, holds. Paths are relative to its folder."""

from __future__ import annotations

from typing import Any, TypedDict


class InputEntry(TypedDict, total=False):
    """One input date. paths: all rasters of it, path being the first."""

    path: str
    paths: list[str]
    date: str
    mask: str


class _Product(TypedDict):
    kind: str
    date: str
    path: str


class ProductEntry(_Product, total=False):
    """One raster of a result: its kind (of PRODUCT_KINDS), date (YYYY-MM-DD), and what is in it."""

    statistics: dict[str, Any]


class DateEntry(TypedDict):
    """What became of a date: shares (0-1) of the area, named as in reasons.SHARES.

    lost: nothing of the date is used.  why: the engine's words for that.
    """

    date: str
    observed: float
    no_data: float
    mask: float
    cloud: float
    shadow: float
    not_trusted: float
    lost: bool
    why: str | None


class CloudsEntry(TypedDict):
    """What counted as observed. mode: of the option clouds.  witnesses: what was asked."""

    mode: str
    witnesses: list[str]
    dates: list[DateEntry]


class ContextEntry(TypedDict):
    """What was seen around the area that was filled. columns, rows: pixels of all that was seen, the area among it.

    clouded: dates of which next to nothing is observed in the area.  seen_beside: those of them that are seen around.
    """

    columns: int
    rows: int
    clouded: list[str]
    seen_beside: list[str]


class SeriesDocument(TypedDict, total=False):
    """The whole file; ``version`` (SERIES_VERSION) is always there, the rest depends on the command.

    method, device: as run, see rates.rate_of_run.  weights: name and sha256 of the network's, None if there was none.
    reading, part: how the inputs are read again, and which part of them was asked for.  context: what was seen around
    that; of a forecast, the dates that it was made from.  added: dates of products that have no image.  smooth: days,
    of NDVI.
    """

    version: int
    method: str
    weights: dict[str, Any] | None
    device: str
    keep_observed: bool
    clouds: CloudsEntry
    context: ContextEntry | list[str]
    added: list[str]
    smooth: float
    seconds: float
    reading: dict[str, Any]
    part: dict[str, Any]
    inputs: list[InputEntry]
    products: list[ProductEntry]
