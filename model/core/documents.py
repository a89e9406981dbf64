"""JSON files whose content the program can do without."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def read_document(path: Path) -> dict[str, Any]:
    """What a JSON file says, or nothing if it cannot be read."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}
