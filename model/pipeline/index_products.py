"""The products of indices: their files, and what is written to them of a date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from model.contract import BANDS
from model.core.types import FloatArray
from model.indices.spectral_index import SpectralIndex, check_bands, read_indices
from model.products.products import NDVI_NODATA, NDVI_SCALE, UNCERTAINTY_NODATA, UNCERTAINTY_SCALE, Encoding

LARGEST = NDVI_SCALE * np.iinfo(np.int16).max


def indices_of(asked: Iterable[str], bands: Sequence[str] = BANDS) -> list[SpectralIndex]:
    """The indices that are ``asked`` for, of a series that has ``bands``. Raises what reading them raises."""
    indices = read_indices(asked)
    check_bands(indices, bands)
    return indices


def describe_indices(indices: Sequence[SpectralIndex]) -> dict[str, Any]:
    """What series.json says of them; nothing if there are none."""
    return {"indices": [index.entry() for index in indices]} if indices else {}


def index_encodings(indices: Iterable[SpectralIndex], uncertainty: bool) -> dict[str, Encoding]:
    """How each kind of product is stored: as NDVI is, or in floating point what does not fit into that."""
    encodings = {}
    for index in indices:
        encodings[index.kind] = _encoding(index, "int16", NDVI_SCALE, NDVI_NODATA, index.name)
        if uncertainty:
            name = f"uncertainty of {index.name}"
            encodings[index.uncertainty_kind] = _encoding(index, "uint16", UNCERTAINTY_SCALE, UNCERTAINTY_NODATA, name)
    return encodings


def _encoding(index: SpectralIndex, dtype: str, scale: float, nodata: float, name: str) -> Encoding:
    if index.is_small:
        return Encoding(dtype, (scale,), (0.0,), nodata, (name,))
    return Encoding("float32", (1.0,), (0.0,), float("nan"), (name,))


def index_layers(
    indices: Iterable[SpectralIndex],
    values: FloatArray,
    deviation: FloatArray | None = None,
    correlation: FloatArray | None = None,
    bands: Sequence[str] = BANDS,
) -> Iterator[tuple[str, FloatArray]]:
    """Yield the kind and the numbers [..., row, column] of each product of a date, NaN where it has no data.

    values, deviation: reflectance and its standard deviation [..., band, row, column].  correlation: of the errors of
    bands, see SpectralIndex.deviation().  A value that does not fit into
    the file, as beside a denominator of 0, has no data: a ratio of noise says nothing.
    """
    for index in indices:
        found = index.values(values, bands)
        if index.is_small:
            found[np.abs(found) > LARGEST] = np.nan
        yield index.kind, found
        if deviation is not None:
            spread = index.deviation(values, deviation, bands, correlation)
            yield index.uncertainty_kind, np.where(np.isnan(found), np.nan, spread)
