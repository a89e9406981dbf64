"""One hidden date of one window: its scores by method, and what else is kept of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.core.types import BoolArray, Estimate, FloatArray
from model.evaluation.groups import PixelGrouping
from model.evaluation.scored_bands import ScoredBands
from model.metrics.artefacts import drift

FEWEST_PIXELS = 200  # hidden, of a date in a window, to be scored: fewer say too little
KEPT_VALUES = 1200  # pixels of a case whose errors and deviations are kept for the curves of uncertainty


@dataclass
class Case:
    """A hidden date of a window.

    kind: the gap type.  trial, window, date: their numbers.  pixels: how many are scored.  scores: by method.
    sums: by grouping and method, pixels and sum of absolute errors [code, 2].  names: of the codes, by grouping.
    errors, deviations: by method, [pixel, band] in the units of the series, of some of the pixels, of methods that tell
    how sure they are.
    """

    kind: str
    trial: int
    window: int
    date: int
    pixels: int
    scores: dict[str, dict[str, float]] = field(default_factory=dict)
    sums: dict[str, dict[str, NDArray[np.float64]]] = field(default_factory=dict)
    names: dict[str, dict[int, str]] = field(default_factory=dict)
    errors: dict[str, FloatArray] = field(default_factory=dict)
    deviations: dict[str, FloatArray] = field(default_factory=dict)

    def row(self, method: str, dates: list[str]) -> dict[str, Any]:
        """The case as a row of scores.csv."""
        head = {"stratum": self.kind, "trial": self.trial, "window": self.window, "date": dates[self.date]}
        return {**head, "method": method, "pixels": self.pixels, **self.scores[method]}


@dataclass(frozen=True)
class Frame:
    """What a case is scored on.

    truth: [band,H,W], NaN where not known.  scored: bool [H,W], what is scored of it.  visible: what the methods saw.
    kept: what was observed and not hidden; more than is visible where the screen for missed clouds errs.
    """

    truth: FloatArray
    scored: BoolArray
    visible: BoolArray
    kept: BoolArray


def score_case(
    case: Case,
    method: str,
    estimate: Estimate,
    frame: Frame,
    groupings: Mapping[str, PixelGrouping],
    generator: np.random.Generator,
    bands: ScoredBands,
) -> None:
    """Add a method's scores of a case. Only pixels of ``frame.scored`` count, but for what becomes of observed ones."""
    values, truth, where = estimate.values[case.date], frame.truth, frame.scored
    variance = None if estimate.variance is None else estimate.variance[case.date]
    filled = np.where(frame.visible, truth, values)
    changes = {"drift": filled, "replaced": values}
    changed = {name: drift(array[None], truth[None], frame.kept[None]) for name, array in changes.items()}
    case.scores[method] = {**bands.score(values, truth, where, variance), **bands.in_units(changed)}
    error = (values - truth)[:, where] * np.float32(bands.width)
    absolute = np.abs(error).mean(axis=0, dtype=np.float64)
    for name, grouping in groupings.items():
        case.names[name] = grouping.names
        length = max(grouping.names) + 1
        counted = [np.bincount(grouping.codes, column, length) for column in (np.ones_like(absolute), absolute)]
        case.sums.setdefault(name, {})[method] = np.stack(counted, axis=1)
    if variance is not None:
        chosen = generator.permutation(case.pixels)[:KEPT_VALUES]
        case.errors[method] = error[:, chosen].T
        case.deviations[method] = np.sqrt(variance[:, where][:, chosen]).T * np.float32(bands.width)
