"""What the numbers of a series stand for, if not for reflectance: a quantity with its valid range."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.core.types import BoolArray, FloatArray


@dataclass(frozen=True)
class Quantity:
    """A quantity and its valid range, in its own units.

    Methods see its place in the range, 0 to 1: so what they know of reflectance (how large it is, how exact) holds.
    """

    name: str
    low: float
    high: float

    @property
    def width(self) -> float:
        """High minus low."""
        return self.high - self.low

    def place(self, values: FloatArray, valid: BoolArray) -> None:
        """Turn values [1, ...] into their place in the range, in place; what lies outside is not ``valid`` [...]."""
        values -= np.float32(self.low)
        values /= np.float32(self.width)
        valid &= ((values >= 0) & (values <= 1)).all(axis=0)

    def values(self, places: FloatArray) -> FloatArray:
        """Values of places in the range, none of them outside of it."""
        return np.asarray(np.clip(places, 0, 1) * np.float32(self.width) + np.float32(self.low))
