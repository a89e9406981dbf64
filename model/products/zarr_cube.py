"""A cube as a Zarr store of format 2: a folder of JSON texts and of chunks, each compressed by zlib.

https://zarr-specs.readthedocs.io/en/latest/v2/v2.0.html. The format is so plain that no package is needed to write it;
xarray, GDAL and R's terra read it. Names of dimensions are stored as xarray has it, in ``_ARRAY_DIMENSIONS``.
"""

from __future__ import annotations

import json
import math
import shutil
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.contract.messages import say
from model.core.reporting import Reporter
from model.products.cf import DIMENSIONS, Attributes, attributes_of
from model.products.cube import Cube

LEVEL = 4  # of compression


def write_zarr(path: Path, cube: Cube, report: Reporter) -> None:
    """Write ``cube`` to the folder ``path`` and read each chunk back. Raises OSError if that fails."""
    if path.exists():  # left by a run that was interrupted here
        shutil.rmtree(path)
    path.mkdir()
    texts: dict[str, Any] = {".zgroup": {"zarr_format": 2}, ".zattrs": cube.attributes}
    for coordinate in cube.coordinates:
        values, shape = coordinate.values, coordinate.values.shape
        texts |= _described(coordinate.name, values.dtype, shape, shape, None, coordinate.dimensions)
        texts[f"{coordinate.name}/.zattrs"] |= coordinate.attributes
        (path / coordinate.name).mkdir()
        _write_chunk(path / coordinate.name / (".".join("0" * values.ndim) or "0"), values)
    for variable in cube.variables:
        numbers = variable.numbers
        texts |= _described(variable.name, np.dtype(numbers.dtype), cube.shape, cube.chunk, numbers.nodata, DIMENSIONS)
        texts[f"{variable.name}/.zattrs"] |= attributes_of(variable, cube.variables, cube.level)
        (path / variable.name).mkdir()
    for variable, window, found in cube.blocks(report, say("stage_writing_file", name=path.name)):
        _, rows, columns = cube.chunk
        whole = np.full(cube.chunk, variable.numbers.nodata or 0, found.dtype)  # chunks at the edge are filled up
        whole[:, : window.height, : window.width] = found
        _write_chunk(path / variable.name / f"0.{window.row_off // rows}.{window.col_off // columns}", whole)
    texts[".zmetadata"] = {"zarr_consolidated_format": 1, "metadata": dict(texts)}
    for name, content in texts.items():
        (path / name).write_text(json.dumps(content, indent=1, default=_plain, allow_nan=False), encoding="utf-8")


def _described(
    name: str,
    dtype: np.dtype[Any],
    shape: tuple[int, ...],
    chunk: tuple[int, ...],
    nodata: float | None,
    dimensions: tuple[str, ...],
) -> dict[str, Any]:
    fill: Any = nodata
    if nodata is not None:
        fill = "NaN" if math.isnan(nodata) else dtype.type(nodata).item()
    described = {
        "zarr_format": 2,
        "shape": list(shape),
        "chunks": list(chunk),
        "dtype": dtype.newbyteorder("<").str,
        "compressor": {"id": "zlib", "level": LEVEL},
        "fill_value": fill,
        "order": "C",
        "filters": None,
    }
    attributes: Attributes = {"_ARRAY_DIMENSIONS": list(dimensions)}
    return {f"{name}/.zarray": described, f"{name}/.zattrs": attributes}


def _write_chunk(path: Path, numbers: NDArray[Any]) -> None:
    raw = numbers.astype(numbers.dtype.newbyteorder("<"), copy=False).tobytes()
    path.write_bytes(zlib.compress(raw, LEVEL))
    if zlib.decompress(path.read_bytes()) != raw:
        raise OSError("what can be read of it is not what was written")


def _plain(value: Any) -> Any:
    """NumPy's arrays and numbers as JSON has them."""
    return value.tolist()
