"""Under which names the products of a run lie in its folder, by format, and what a format needs."""

from __future__ import annotations

import sys
from importlib.util import find_spec

from model.contract import LAYERS_FOLDER, product_name
from model.contract.messages import say
from model.core.errors import EnvironmentUnfitError, InputError
from model.reading.grids import Grid

GEOTIFF, STACK, NETCDF, ZARR = "geotiff", "stack", "netcdf", "zarr"
CUBES = {NETCDF: "cube.nc", ZARR: "cube.zarr"}
COLLECTION, ITEMS_FOLDER = "collection.json", "items"
_DATE = r"\d{4}-\d\d-\d\d"
# Of all further files that a run may write besides GeoTIFFs by date and kind.
FURTHER = (
    rf"cube\.(nc|zarr)|\w+_stack\.tif|{LAYERS_FOLDER}/({_DATE}_)?\w+\.vrt"
    rf"|{COLLECTION.replace('.', chr(92) + '.')}|{ITEMS_FOLDER}/{_DATE}\.json"
)


def dated_name(layout: str, date: str, kind: str) -> str:
    """Where a date's layer of a kind lies: the GeoTIFF, or a virtual raster that shows it from a cube or stack."""
    name = product_name(date, kind)
    return name if layout == GEOTIFF else f"{LAYERS_FOLDER}/{name[:-4]}.vrt"


def stack_name(variable: str) -> str:
    """The file of a band, an index or a class, with a layer a date."""
    return f"{variable}_stack.tif"


def check_layout(layout: str, grid: Grid | None = None) -> None:
    """Raise EnvironmentUnfitError module_missing, or InputError rotated_grid: the format cannot be written."""
    if layout == NETCDF and find_spec("netCDF4") is None:
        raise EnvironmentUnfitError(
            "module_missing",
            say("netcdf_missing"),
            say("netcdf_missing_hint", executable=sys.executable),
        )
    if grid is not None and layout in CUBES and (grid.transform.b or grid.transform.d):
        raise InputError(
            "rotated_grid",
            say("rotated_grid"),
            say("rotated_grid_hint"),
        )
