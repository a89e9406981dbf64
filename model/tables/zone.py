"""A polygon or point of which a table tells."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from model.tables.geometry import Geometry


@dataclass(frozen=True)
class Zone:
    """A feature: its number or id in the file, its attributes (texts, numbers or None), and its geometry."""

    name: int | str
    attributes: dict[str, Any] = field(default_factory=dict)
    geometry: Geometry | None = None
