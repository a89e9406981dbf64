"""Measures on the features of networks, LPIPS and FID, for users who have the weights of these networks."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from model.core.types import BANDS, FloatArray
from model.evaluation.cases import Frame

FOUR = slice(len(BANDS))


class LearnedMeasures:
    """LPIPS of each case and FID of each method, as far as there are weights; torch is imported only then."""

    def __init__(self, lpips: Path | None, fid: Path | None) -> None:
        """Load the weights. Raises what Lpips.load, load_inception and require_torch raise."""
        self._lpips, self._inception = None, None
        self._features: dict[str, list[FloatArray]] = {}
        self._true: list[FloatArray] = []
        if lpips is None and fid is None:
            return
        from model.core.devices import require_torch

        require_torch()
        from model.metrics.learned import Lpips, load_inception

        self._lpips = None if lpips is None else Lpips.load(lpips)
        self._inception = None if fid is None else load_inception(fid)

    def of(self, values: FloatArray, frame: Frame) -> dict[str, float]:
        """LPIPS of an estimate [band,H,W], if there are weights."""
        if self._lpips is None:
            return {}
        return {"lpips": self._lpips.score(values[None, FOUR], frame.truth[None, FOUR], frame.scored[None])}

    def collect(self, estimates: Iterable[tuple[str, FloatArray]], frame: Frame) -> None:
        """Remember the features of a case's true and filled frames."""
        if self._inception is None:
            return
        from model.metrics.frames import composites
        from model.metrics.learned import inception_features

        for number, (method, values) in enumerate(estimates):
            filled, true, _ = next(composites(values[None, FOUR], frame.truth[None, FOUR], frame.scored[None]))
            if number == 0:
                self._true.append(inception_features(self._inception, true[None]))
            self._features.setdefault(method, []).append(inception_features(self._inception, filled[None]))

    def fid(self) -> dict[str, float]:
        """The Frechet distance between filled and true frames by method; empty without weights."""
        if not self._features:
            return {}
        from model.metrics.learned import frechet_distance

        true = np.concatenate(self._true)
        return {method: frechet_distance(np.concatenate(parts), true) for method, parts in self._features.items()}
