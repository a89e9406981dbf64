"""The events of the engine: one JSON object a line on stdout. The last one is ``error`` or ``done``."""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union

from .description import Description, InputDescription
from .messages import SaidEntry
from .series import CloudsEntry, CoarseEntry, ContextEntry

EventName = Literal["started", "progress", "warning", "product", "described", "error", "done"]


class _Started(TypedDict):
    event: Literal["started"]
    command: str
    version: str


class StartedEvent(_Started, total=False):
    """A command has started. log: the file that the engine logs to, if there is one."""

    log: str


class _Progress(TypedDict):
    event: Literal["progress"]
    done: float
    total: float
    unit: str
    message: str


class ProgressEvent(_Progress, total=False):
    """``done`` of ``total`` units of the work are done. Where a text has a code, that is beside it, see messages.py."""

    message_said: SaidEntry


class _Warning(TypedDict):
    event: Literal["warning"]
    code: str
    message: str


class WarningEvent(_Warning, total=False):
    """Something that the user should know, though the work goes on."""

    message_said: SaidEntry


class _Product(TypedDict):
    event: Literal["product"]
    kind: str
    date: str | None
    path: str


class ProductEvent(_Product, total=False):
    """A product is complete on disk: as in series.json, but its path is absolute."""

    statistics: dict[str, Any]


class Thumbnail(TypedDict):
    """A small picture of an image. png: base64.  middle: whether it shows only the middle of it."""

    png: str
    middle: bool


class _Pictured(InputDescription, total=False):
    thumbnail: Thumbnail


class DescribedEvent(_Pictured):
    """What is known of an input by now; it may come again with more."""

    event: Literal["described"]
    kind: Literal["image", "mask", "unusable"]


class _Failed(TypedDict):
    event: Literal["error"]
    code: str
    message: str
    hint: str


class ErrorEvent(_Failed, total=False):
    """What went wrong, and what to do. log: the file that says more, if there is one."""

    log: str
    message_said: SaidEntry
    hint_said: SaidEntry


class _FindingSaid(TypedDict, total=False):
    detail_said: SaidEntry


class FindingEntry(_FindingSaid):
    """Whether a part of the engine works, of ``doctor``."""

    part: str
    works: bool
    detail: str
    needed: bool


class _Done(TypedDict):
    event: Literal["done"]


class DoneEvent(_Done, total=False):
    """The command is done. Which of the others there are depends on the command.

    message: for people.  series, report, scores, figure, animation, index, weights: paths of what was written (scores
    of a forecast: the scores themselves).  clouds, context, coarse, seconds, device, method: as in series.json.  zones:
    windows by zone, of index.  result: of training.  verdict and what follows: of evaluate, see docs/evaluate.md.
    """

    message: str
    message_said: SaidEntry
    series: str
    clouds: CloudsEntry
    context: ContextEntry
    coarse: CoarseEntry
    seconds: float
    device: str
    method: str
    description: Description
    findings: list[FindingEntry]
    figure: str
    animation: str
    weights: str
    result: dict[str, Any]
    index: str
    zones: dict[str, int]
    report: str
    scores: Any
    verdict: str
    verdict_said: SaidEntry
    gain: float | None
    psnr: float | None
    mae: float | None
    ndvi_error: float | None


Event = Union[StartedEvent, ProgressEvent, WarningEvent, ProductEvent, DescribedEvent, ErrorEvent, DoneEvent]
