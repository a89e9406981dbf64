"""JSON files, which somebody else may have written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from model.core.limits import DOCUMENT, check_regular


def read_json(path: Path) -> Any:
    """What a JSON file says. Raises OSError, ValueError (also if it is nested too deeply), InputError too_large."""
    check_regular(path)
    DOCUMENT.check(str(path), path.stat().st_size)
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def read_document(path: Path) -> dict[str, Any]:
    """What a JSON file says that the program can do without, or nothing if it cannot be read."""
    try:
        document = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}
