"""Messages for people, as codes with values: the engine says them in English, a window in the language of its user.

A text is in one of the catalogues (the modules message_*.py) under its code. Engine:
``say("coarse_dates", reach=5, days="2022-06-07")`` is the text in English, and knows its code and values. Events,
descriptions and series.json hold the English text, and code and values beside it (see ``fields``). Window: ``words``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Any, TypedDict

from .message_cluster import CLUSTER
from .message_engine import ERRORS_OF_ENGINE, ERRORS_OF_WEIGHTS
from .message_errors import ERRORS, ERRORS_OF_INPUTS, ERRORS_OF_MINICUBES
from .message_results import ERRORS_OF_FILES, ERRORS_OF_INDICES, ERRORS_OF_TRIALS
from .message_stages import DONE, PARTS, PARTS_OF_MASKS, STAGES
from .message_training import ERRORS_OF_MEASURES, ERRORS_OF_TRAINING
from .message_warnings import WARNINGS

CATALOGUES = (
    *(STAGES, DONE, PARTS, PARTS_OF_MASKS, WARNINGS, CLUSTER),
    *(ERRORS, ERRORS_OF_INPUTS, ERRORS_OF_MINICUBES, ERRORS_OF_ENGINE, ERRORS_OF_WEIGHTS),
    *(ERRORS_OF_INDICES, ERRORS_OF_FILES, ERRORS_OF_TRIALS, ERRORS_OF_TRAINING, ERRORS_OF_MEASURES),
)
MESSAGES: dict[str, str] = {code: text for catalogue in CATALOGUES for code, text in catalogue.items()}
BESIDE = "_said"  # the end of the key that holds the code and values of a text


class SaidEntry(TypedDict):
    """The code of a text, and its values by name: numbers, texts, other such entries, or lists of them."""

    code: str
    values: dict[str, Any]


class Said(str):
    """A text in English that knows what it was made of."""

    code: str
    values: dict[str, Any]

    def document(self) -> SaidEntry:
        """What is said, for JSON."""
        return {"code": self.code, "values": {name: _entry(value) for name, value in self.values.items()}}


def say(code: str, /, **values: Any) -> Said:
    """The text of a code, with these values put in. Lists are joined by semicolons."""
    kept = {name: _plain(value) for name, value in values.items()}
    said = Said(MESSAGES[code].format(**{name: _joined(value) for name, value in kept.items()}))
    said.code, said.values = code, kept
    return said


def some(names: Sequence[str], most: int = 3) -> str:
    """Names, the first ``most`` of them, and how many more there are; names that have a code keep it."""
    shown, rest = commas(names[:most]), len(names) - most
    return say("and_more", names=shown, count=rest) if rest > 0 else shown


def commas(parts: Sequence[str]) -> str:
    """Parts of a text with commas between them; codes are kept."""
    if not any(isinstance(part, Said) for part in parts):
        return ", ".join(parts)
    return reduce(lambda one, other: say("one_comma_other", one=one, other=other), parts)


def ands(parts: Sequence[str]) -> str:
    """Parts of a text, of which all are meant."""
    return reduce(lambda one, other: say("one_and_other", one=one, other=other), parts)


def ors(parts: Sequence[str]) -> str:
    """Parts of a text, of which one is meant."""
    return reduce(lambda one, other: say("one_or_other", one=one, other=other), parts)


def fields(**texts: str | None) -> dict[str, Any]:
    """Texts as fields of an event; beside each one that has a code, code and values."""
    beside = {f"{name}{BESIDE}": text.document() for name, text in texts.items() if isinstance(text, Said)}
    return {**texts, **beside}


def words(entry: Mapping[str, Any], name: str, translate: Callable[[str], str]) -> str:
    """The text ``name`` of an event, or of another entry, as ``translate`` puts it; as it is where it has no code."""
    said = entry.get(f"{name}{BESIDE}")
    try:
        return _rendered(said, translate)
    except (KeyError, TypeError, ValueError, IndexError):  # of another version of the engine
        return str(entry.get(name) or "")


def _rendered(said: Any, translate: Callable[[str], str]) -> str:
    values = {name: _value(value, translate) for name, value in said["values"].items()}
    return translate(MESSAGES[said["code"]]).format(**values)


def _value(value: Any, translate: Callable[[str], str]) -> Any:
    if isinstance(value, Mapping):
        return _rendered(value, translate)
    if isinstance(value, list):
        return _joined([_value(item, translate) for item in value])
    return value


def _plain(value: Any) -> Any:
    """A value as JSON has it: numbers stay numbers, so that they can be written as the text says."""
    if isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, Exception) and value.args and isinstance(value.args[0], Said):
        return value.args[0]
    return value.item() if hasattr(value, "item") else str(value)


def _entry(value: Any) -> Any:
    if isinstance(value, list):
        return [_entry(item) for item in value]
    return value.document() if isinstance(value, Said) else value


def _joined(value: Any) -> Any:
    return "; ".join(map(str, value)) if isinstance(value, list) else value
