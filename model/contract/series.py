"""series.json, version 1: what a folder of results, or of inputs, holds. Paths are relative to its folder."""

from __future__ import annotations

from typing import Any, TypedDict

from .messages import SaidEntry


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
    """One raster of a result: its kind (of PRODUCT_KINDS or of an index), date (YYYY-MM-DD), and what is in it."""

    statistics: dict[str, Any]


class StackEntry(TypedDict):
    """All dates of a kind as one virtual raster. dates: of its bands (YYYY-MM-DD), in their order."""

    kind: str
    path: str
    dates: list[str]


class IndexEntry(TypedDict):
    """An index of which there are products of the kind ``kind``, and, if asked for, ``kind`` + INDEX_UNCERTAINTY.

    domain: what it is for, such as vegetation or water; empty for a formula of the user's own.  range: from where to
    where it ordinarily lies, for a colour ramp.
    """

    kind: str
    name: str
    long_name: str
    formula: str
    domain: str
    range: list[float]
    reference: str


class _Date(TypedDict):
    date: str
    observed: float
    no_data: float
    mask: float
    cloud: float
    shadow: float
    not_trusted: float
    lost: bool
    why: str | None


class DateEntry(_Date, total=False):
    """What became of a date: shares (0-1) of the area, named as in reasons.SHARES.

    lost: nothing of the date is used.  why: the engine's words for that.  why_said: their code, see messages.py.
    """

    why_said: SaidEntry


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


class _Band(TypedDict):
    name: str
    role: str


class FilledBand(_Band, total=False):
    """A band of filled rasters. role: blue, green, red or nir, an index, or as its name.

    wavelength: micrometres.  pixel: metres, where the input's pixels are larger than those of the other bands.  range:
    least and largest valid value of what is no reflectance.
    """

    wavelength: float
    pixel: float
    range: list[float]


class CoarseEntry(TypedDict):
    """What a coarse sensor told of lost dates. folder: of its rasters, as given.

    dates: the lost dates that it corrected, and the dates of the coarse rasters for each.  hidden_dates: on how many
    seen dates, treated as lost, it was tried.  trust: how far each part of its change is believed, 0 to 1, by band:
    level, classes and cells.  error_left: share of the squared error that is left on the hidden dates, by band.
    """

    folder: str
    dates: dict[str, list[str]]
    hidden_dates: int
    trust: dict[str, dict[str, float]]
    error_left: dict[str, float]


class SeriesDocument(TypedDict, total=False):
    """The whole file; ``version`` (SERIES_VERSION) is always there, the rest depends on the command.

    bands: where they are others than the four.  method, device: as run, see rates.rate_of_run.
    continued_on: "cpu" where the memory of the device did not suffice.
    weights: name and sha256 of the network's, None if there was none.
    reading, part: how the inputs are read again, and which part of them was asked for.  context: what was seen around
    that; of a forecast, the dates that it was made from.  indices: those that were asked for.  format: of the products,
    unless they are GeoTIFFs a date and kind.  files: further files, which hold the products or describe them.
    stacks: of kinds with many dates, which have one raster a date, too.
    coarse: what a coarse sensor told, if one was given.  added: dates of products that have no image.  smooth: days,
    of NDVI.
    """

    version: int
    method: str
    weights: dict[str, Any] | None
    device: str
    continued_on: str
    keep_observed: bool
    bands: list[FilledBand]
    clouds: CloudsEntry
    context: ContextEntry | list[str]
    coarse: CoarseEntry
    added: list[str]
    smooth: float
    seconds: float
    reading: dict[str, Any]
    part: dict[str, Any]
    format: str
    files: list[str]
    inputs: list[InputEntry]
    products: list[ProductEntry]
    stacks: list[StackEntry]
    indices: list[IndexEntry]
