"""A cube as one netCDF-4 file, written by the package netCDF4, which is optional."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from model.contract.messages import say
from model.core.reporting import Reporter
from model.products.cf import DIMENSIONS, attributes_of
from model.products.checksum import MODULUS, RasterChecksum
from model.products.cube import Cube

LEVEL = 4  # of compression


def write_netcdf(path: Path, cube: Cube, report: Reporter) -> None:
    """Write ``cube`` to ``path`` and read it back. Raises OSError if that fails."""
    from netCDF4 import Dataset

    sums = dict.fromkeys((variable.name for variable in cube.variables), 0)
    checksum = RasterChecksum(cube.grid.height, cube.grid.width, cube.shape[0])
    try:
        with Dataset(path, "w", format="NETCDF4") as file:
            _declare(file, cube)
            for variable, window, numbers in cube.blocks(report, say("stage_writing_file", name=path.name)):
                rows, columns = window.toslices()
                file[variable.name][:, rows, columns] = numbers
                sums[variable.name] += checksum.of(numbers, window)
    except RuntimeError as error:  # as which the package raises what goes wrong on the disk
        raise OSError(str(error)) from error
    _read_back(path, cube, checksum, sums)


def _declare(file: Any, cube: Cube) -> None:
    """Dimensions, coordinates and variables, still empty. file: a netCDF4.Dataset."""
    file.setncatts(cube.attributes)
    for name, size in zip(DIMENSIONS, cube.shape):
        file.createDimension(name, size)
    for coordinate in cube.coordinates:
        placed = file.createVariable(coordinate.name, coordinate.values.dtype, coordinate.dimensions)
        placed.setncatts(coordinate.attributes)
        placed[...] = coordinate.values
    for variable in cube.variables:
        numbers = variable.numbers
        declared = file.createVariable(
            variable.name,
            numbers.dtype,
            DIMENSIONS,
            compression="zlib",
            complevel=LEVEL,
            shuffle=True,
            chunksizes=cube.chunk,
            fill_value=numbers.nodata,
        )
        declared.set_auto_maskandscale(False)
        declared.set_var_chunk_cache(size=int(np.prod(cube.chunk)) * np.dtype(numbers.dtype).itemsize)
        declared.setncatts(attributes_of(variable, cube.variables, cube.level))


def _read_back(path: Path, cube: Cube, checksum: RasterChecksum, sums: Mapping[str, int]) -> None:
    for name, wanted in sums.items():
        with rasterio.open(f'NETCDF:"{path}":{name}') as file:
            found = checksum.read(file, cube.windows())
        if found != wanted % MODULUS:
            raise OSError("what can be read of it is not what was written")
