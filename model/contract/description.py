"""What ``describe`` says of the inputs of a series."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

from .messages import SaidEntry
from .rates import CostEntry


class Thresholds(TypedDict, total=False):
    """What a mask's meaning has besides. clear: any other value is not usable.  above, below: of a score."""

    clear: list[int]
    above: float
    below: float


class MeaningEntry(Thresholds):
    """Which values of a mask mean not usable: all that is said of them applies.

    values: these; of values that are no whole numbers, those next to one.  bits: any value in which one of these is
    set, 0 being the lowest.  Nothing but ``last``: any value but 0.
    last: values above are not usable either; None: no such limit.
    """

    values: list[int] | None
    bits: list[int] | None
    last: int | None


def meaning_entry(
    unusable: Sequence[int] | None,
    bits: int,
    last: int | None,
    clear: Sequence[int] | None = None,
    above: float | None = None,
    below: float | None = None,
) -> MeaningEntry:
    """The meaning of a mask. bits: the sum of 1 << n over the bits n."""
    numbers = [bit for bit in range(bits.bit_length()) if bits >> bit & 1]
    entry: MeaningEntry = {
        "values": None if unusable is None else list(unusable),
        "bits": numbers or None,
        "last": last,
    }
    if clear is not None:
        entry["clear"] = list(clear)
    if above is not None:
        entry["above"] = above
    if below is not None:
        entry["below"] = below
    return entry


class _MaskSaid(TypedDict, total=False):
    source_said: SaidEntry


class MaskEntry(_MaskSaid):
    """The mask of an image: a band (from 1) of a raster. not_usable: ``meaning`` for people.  kind: None if unknown."""

    path: str
    band: int
    source: str
    kind: str | None
    not_usable: list[int] | str
    meaning: MeaningEntry


class BandEntry(TypedDict):
    """Where a band of an image is: index from 1."""

    name: str | None
    index: int
    path: str


class GridEntry(TypedDict):
    """A grid: CRS in words, size in pixels, resolution [x, y] and bounds [left, bottom, right, top] of the CRS."""

    crs: str
    width: int
    height: int
    resolution: list[float]
    bounds: list[float]


class Shares(TypedDict):
    """Shares (0-1) of the pixels looked at; cloudy is of those with data."""

    valid: float
    cloudy: float
    observed: float
    partial: float


class _Problem(TypedDict):
    code: str
    message: str
    hint: str


class Problem(_Problem, total=False):
    """What is wrong with an input or the series, and what to do."""

    message_said: SaidEntry
    hint_said: SaidEntry


class InputDescription(TypedDict, total=False):
    """One input of a series. ``path`` is always there; an input that could not be read has only ``problems`` besides.

    bands, scale, offset: by band, in one order (bands by name); those of BANDS come first if all are there.
    date: YYYY-MM-DD.  zero_fill: a pixel that is 0 in all bands has no data.
    """

    path: str
    input: str
    problems: list[Problem]
    paths: list[str]
    name: str
    date: str
    date_source: str
    bands: dict[str, BandEntry]
    band_source: str
    dtype: str
    nodata: float | str | None
    nodata_source: str
    zero_fill: bool
    scale: list[float] | None
    offset: list[float] | None
    scale_source: str | None
    baseline: str | None
    grid: GridEntry
    mask: MaskEntry | None
    shares: Shares


class Description(TypedDict):
    """A series, see model.inspect.describe."""

    usable: bool
    dates: int
    first: str | None
    last: str | None
    grid: GridEntry | None
    inputs: list[InputDescription]
    masks: list[str]
    ignored: list[dict[str, Any]]
    warnings: list[dict[str, Any]]
    problems: list[Problem]
    estimates: list[CostEntry]
