"""Errors and intervals of indices, as far as they were asked for; the error of NDVI is always among the scores."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from model.core.types import FloatArray
from model.evaluation.cases import Frame
from model.evaluation.measures import INDEX_COVERAGE, INDEX_ERROR
from model.indices.spectral_index import SpectralIndex
from model.metrics.uncertainty import coverage


def index_scores(
    indices: Sequence[SpectralIndex],
    values: FloatArray,
    variance: FloatArray | None,
    frame: Frame,
    roles: Sequence[str],
    correlation: FloatArray | None,
) -> dict[str, float]:
    """Mean absolute error of each index, and the share in its 90 % interval, over scored pixels where it has a value.

    values, variance: [band, row, column].  roles: of the bands.  correlation: of their errors [band, band].
    """
    found = {}
    for index in indices:
        errors = (index.values(values, roles) - index.values(frame.truth, roles))[frame.scored]
        known = np.isfinite(errors)
        found[index.name + INDEX_ERROR] = float(np.abs(errors[known]).mean()) if known.any() else float("nan")
        if variance is not None:
            spread = index.deviation(values, np.sqrt(variance), roles, correlation)[frame.scored]
            sure = known & (spread > 0)
            found[index.name + INDEX_COVERAGE] = coverage(errors[sure], spread[sure])
    return found
