"""Errors of indices, as far as they were asked for; that of NDVI is always among the scores."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from model.core.types import FloatArray
from model.evaluation.cases import Frame
from model.evaluation.measures import INDEX_ERROR
from model.indices.spectral_index import SpectralIndex


def index_errors(
    indices: Sequence[SpectralIndex], values: FloatArray, frame: Frame, roles: Sequence[str]
) -> dict[str, float]:
    """Mean absolute error of each index of ``values`` [band, row, column], over scored pixels where it has a value.

    roles: of the bands.
    """
    found = {}
    for index in indices:
        errors = np.abs(index.values(values, roles) - index.values(frame.truth, roles))[frame.scored]
        known = errors[np.isfinite(errors)]
        found[index.name + INDEX_ERROR] = float(known.mean()) if known.size else float("nan")
    return found
