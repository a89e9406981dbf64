"""How natural filled frames look, judged by the clear frames of the same series alone (NIQE)."""

from __future__ import annotations

from collections.abc import Sequence

from model.estimates import FloatArray, Patch
from model.evaluation.cases import Frame


class Naturalness:
    """NIQE fitted on clear frames."""

    def __init__(self, patches: Sequence[Patch]) -> None:
        """Fit."""

    def of(self, values: FloatArray, frame: Frame) -> float:
        """NIQE."""
        return float("nan")
