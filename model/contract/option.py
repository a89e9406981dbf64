"""What an option is, and how a dataclass declares options.

An option is a field of a dataclass. The field gives name, type and default; option() adds help, unit and range.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

RASTER, FOLDER = "RASTER", "FOLDER"  # the units of options that are the path of a raster, and of a folder

_KINDS: dict[str, Any] = {"bool": bool, "int": int, "float": float, "str": str, "Path": Path, "dt.date": dt.date}
_WORDS = {int: "a whole number", float: "a number", dt.date: "a date such as 2022-06-02"}

T = TypeVar("T")


@dataclass(frozen=True)
class Option:
    """An option as its field declares it. The name is that of the command line, with underscores.

    kind: type of the value, or of its items if there are ``many``; None is a value too where it is the default.
    unit: what stands for the value in the help.  choices: all values it can have.  offers: those that a window offers.
    least, most: the smallest and the largest number.  items: the least and the largest count of many, or None.
    separate: many are given as words of their own; else as one word with commas, which may come again if ``repeat``.
    former: switches of earlier versions, with the values that they stand for if on and off.
    """

    name: str
    kind: type
    many: bool
    default: Any
    help: str = ""
    unit: str | None = None
    choices: tuple[Any, ...] = ()
    offers: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    items: tuple[int, int | None] = (0, None)
    separate: bool = False
    repeat: bool = False
    former: Mapping[str, Mapping[bool, Any]] = field(default_factory=dict)

    def read(self, text: str) -> Any:
        """The value that a word of the command line stands for. Raises ValueError, in words."""
        if not self.many or self.separate:
            return self._item(text)
        values = [self._item(part.strip()) for part in text.split(",") if part.strip()]
        least, most = self.items
        if len(values) < least or (most is not None and len(values) > most):
            raise ValueError(f"'{text}' holds {len(values)} values, not {least}{_up_to(least, most)}")
        return values if self.repeat else tuple(values)

    def _item(self, text: str) -> Any:
        try:
            value: Any = dt.date.fromisoformat(text.strip()) if self.kind is dt.date else self.kind(text)
        except ValueError as error:
            raise ValueError(f"'{text}' is not {_WORDS[self.kind]}") from error
        if self.least is not None and not self.least <= value < math.inf:
            raise ValueError(f"{text} is not a number of at least {self.least}")
        if self.most is not None and not value <= self.most:
            raise ValueError(f"{text} is not a number of at most {self.most}")
        if self.kind is float and not math.isfinite(value):
            raise ValueError(f"{text} is not a number")
        return value


def _up_to(least: int, most: int | None) -> str:
    return " or more" if most is None else "" if most == least else f" to {most}"


def option(default: Any, text: str = "", *, name: str | None = None, **declared: Any) -> Any:
    """A field for an option; ``declared`` as in Option. name: on the command line, if the field is called otherwise.

    A ``default`` that can be called gives the default.
    """
    kind = {"default_factory": default} if callable(default) else {"default": default}
    return field(**kind, metadata={"option": {"help": text, **declared}, "name": name})


def options_of(group: type) -> dict[str, Option]:
    """The options that the dataclass ``group`` declares, by name."""
    found = {}
    for entry in fields(group):
        if "option" not in entry.metadata:
            continue
        name = entry.metadata["name"] or entry.name
        # The annotation, a text such as "float | None" or "tuple[Path, ...]"; of a union, the first type counts.
        many, kind = re.match(r"(tuple\[)?([\w.]+)", str(entry.type)).groups()  # type: ignore[union-attr]
        default = entry.default if entry.default_factory is MISSING else entry.default_factory()
        found[name] = Option(name, _KINDS[kind], bool(many), default, **entry.metadata["option"])
    return found


def from_arguments(group: type[T], arguments: object, **more: Any) -> T:
    """An instance of the dataclass ``group`` from what ``arguments`` say; ``more`` counts in their place.

    A field that they do not have, or have as None, keeps its default. A field that is a dataclass is made likewise.
    """
    values: dict[str, Any] = {}
    for entry in fields(group):  # type: ignore[arg-type]
        if isinstance(entry.default_factory, type) and hasattr(entry.default_factory, "__dataclass_fields__"):
            values[entry.name] = from_arguments(entry.default_factory, arguments)
            continue
        value = getattr(arguments, entry.metadata.get("name") or entry.name, None)
        if value is not None:
            values[entry.name] = tuple(value) if isinstance(value, list) else value
    return group(**{**values, **more})
