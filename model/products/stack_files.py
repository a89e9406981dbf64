"""Stacks: a GeoTIFF a band, an index or a class, with a layer a date, named by it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import Resampling

from model import SOFTWARE
from model.core import scratch
from model.products.checksum import RasterChecksum
from model.products.cube import Cube
from model.products.cube_variables import Variable
from model.products.products import BLOCK


def write_stack(path: Path, variable: Variable, cube: Cube) -> None:
    """Write ``variable`` to ``path``, with overviews, and read it back. Raises OSError if that fails."""
    scratch.remove(path)  # the half that a killed run left: GDAL would read it before it replaces it
    grid, kind = cube.grid, np.dtype(variable.numbers.dtype).kind
    with rasterio.open(variable.virtual(grid)) as source:
        rasterio.shutil.copy(
            source,
            str(path),
            driver="GTiff",
            TILED="YES",
            BLOCKXSIZE=str(BLOCK),
            BLOCKYSIZE=str(BLOCK),
            INTERLEAVE="BAND",  # so that a date is drawn without reading the others
            COMPRESS="DEFLATE",
            ZLEVEL="6",
            PREDICTOR="3" if kind == "f" else "2",
            NUM_THREADS="1",
            BIGTIFF="IF_SAFER",
        )
        with rasterio.open(path, "r+") as file:
            file.update_tags(SOFTWARE=SOFTWARE, GANFILLING_KIND=variable.kind)
            factors = [2**n for n in range(1, 16) if max(grid.width, grid.height) / 2 ** (n - 1) > BLOCK]
            if factors:
                file.build_overviews(factors, Resampling[variable.resampling])
        with rasterio.open(path) as file:
            checksum = RasterChecksum(grid.height, grid.width, file.count)
            if checksum.read(file, cube.windows()) != checksum.read(source, cube.windows()):
                raise OSError("what can be read of it is not what was written")
