"""What a cube says of itself by the CF conventions, laid out as xarray and rioxarray write and read it.

https://cfconventions.org; the reference system is in a variable ``spatial_ref``, which each variable names.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile

from model import PROGRAM, SOFTWARE
from model.contract import quality, reasons
from model.core import scratch
from model.products.cube_variables import SIGMA, Variable
from model.reading.cubes import KIND_ATTRIBUTE
from model.reading.grids import Grid

CONVENTIONS = "CF-1.11"  # packed unsigned numbers, which earlier ones do not take
GRID_MAPPING = "spatial_ref"
EPOCH = datetime.date(1970, 1, 1)
DIMENSIONS = ("time", "y", "x")
# Variables that have a name of their own in CF's table of standard names, beside bands of reflectance.
STANDARD_NAMES = {
    "ndvi": "normalized_difference_vegetation_index",
    "number_of_observations": "number_of_observations",
}
LONG_NAMES = {"ndvi": "normalised difference vegetation index", "quality": "how the pixel came about"}
CLASSES = {"quality": quality.MEANING, "reason": reasons.MEANING}

Attributes = dict[str, Any]


@dataclass(frozen=True)
class Coordinate:
    """A variable that places the others. dimensions: none of a single number."""

    name: str
    dimensions: tuple[str, ...]
    values: NDArray[Any]
    attributes: Attributes


def coordinates(grid: Grid, dates: Sequence[datetime.date], work: Path) -> list[Coordinate]:
    """Time, y, x (centres of pixels) and the reference system. work: a folder for a small file in between."""
    t = grid.transform
    days = np.array([(date - EPOCH).days for date in dates], np.int32)
    rows, columns = np.arange(grid.height) + 0.5, np.arange(grid.width) + 0.5
    time = {"standard_name": "time", "long_name": "date of acquisition", "axis": "T", "calendar": "standard"}
    time["units_metadata"] = "leap_seconds: none"
    down, across = ({"standard_name": f"projection_{axis}_coordinate", "units": _unit(grid)} for axis in "yx")
    if grid.crs.is_geographic:
        down = {"standard_name": "latitude", "units": "degrees_north"}
        across = {"standard_name": "longitude", "units": "degrees_east"}
    return [
        Coordinate("time", ("time",), days, {**time, "units": f"days since {EPOCH}"}),
        Coordinate("y", ("y",), t.f + t.e * rows, {**down, "long_name": "y, centre of the pixel", "axis": "Y"}),
        Coordinate("x", ("x",), t.c + t.a * columns, {**across, "long_name": "x, centre of the pixel", "axis": "X"}),
        Coordinate(GRID_MAPPING, (), np.array(0, np.int32), grid_mapping(grid, work)),
    ]


def grid_mapping(grid: Grid, work: Path) -> Attributes:
    """The reference system: as well-known text, as CF's parameters, and the grid's place as GDAL has it."""
    wkt = grid.crs.to_wkt()
    place = " ".join(f"{number:.17g}" for number in grid.transform.to_gdal())
    return {**_parameters(grid, work), "crs_wkt": wkt, "spatial_ref": wkt, "GeoTransform": place}


def attributes_of(variable: Variable, every: Sequence[Variable], level: str) -> Attributes:
    """What a variable says of itself, but for its no-data number. level: of reflectance, surface or toa."""
    numbers = variable.numbers
    found: Attributes = {"long_name": LONG_NAMES.get(variable.name, variable.title), "grid_mapping": GRID_MAPPING}
    found[KIND_ATTRIBUTE] = variable.kind
    if (classes := CLASSES.get(variable.name)) and variable.kind == "quality":
        known = {code: words for code, words in classes.items() if code != numbers.nodata}
        found["standard_name"] = "quality_flag" if variable.name == "quality" else "status_flag"
        found["flag_values"] = np.array(list(known), numbers.dtype)
        found["flag_meanings"] = " ".join(_flag(words) for words in known.values())
        return found
    found["units"] = "day" if variable.title.startswith("days") else "1"
    if (numbers.scale, numbers.offset) != (1.0, 0.0):
        found["scale_factor"], found["add_offset"] = numbers.scale, numbers.offset
    name, reflectance = STANDARD_NAMES.get(variable.name.lower()), f"{level}_bidirectional_reflectance"
    if variable.kind in ("filled", "uncertainty") and sum(v.kind == "filled" for v in every) > 1:
        name = (
            reflectance if variable.kind == "filled" else f"{reflectance} standard_error"
        )  # a single band is an index
    if name:
        found["standard_name"] = name
    if beside := _ancillary(variable, every):
        found["ancillary_variables"] = " ".join(beside)
    return found


def about(method: str, comment: str) -> Attributes:
    """What the cube as a whole says of itself. SOFTWARE marks it as ours."""
    return {
        "Conventions": CONVENTIONS,
        "title": "Gap-filled image series",
        "institution": "unknown",
        "source": f"{SOFTWARE}, method {method}",
        "history": f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%dT%H:%M:%SZ} {SOFTWARE}: gaps filled",
        "references": f"{PROGRAM}: see series.json beside this file",
        "comment": comment,
        "SOFTWARE": SOFTWARE,
    }


def _ancillary(variable: Variable, every: Sequence[Variable]) -> list[str]:
    """The variables that say how good another one is: its uncertainty, and quality; none of such a one itself."""
    if variable.kind in ("quality", "counts") or variable.name.endswith(SIGMA):
        return []
    own = [v.name for v in every if v.name == f"{variable.name}{SIGMA}"]
    return own + [v.name for v in every if v.kind in ("quality", "counts")]


def _flag(words: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in words).strip("_")


def _unit(grid: Grid) -> str:
    unit, _ = grid.crs.linear_units_factor
    return "m" if unit in ("metre", "meter", "m") else unit.replace(" ", "_")


def _parameters(grid: Grid, work: Path) -> Attributes:
    """CF's name and parameters of the reference system, as GDAL's netCDF driver translates them; without it, none."""
    path = work / "place.nc"
    profile = {"driver": "GTiff", "width": 2, "height": 2, "count": 1, "dtype": "uint8"}
    scratch.remove(path)
    try:
        with MemoryFile() as memory:
            with memory.open(**profile, crs=grid.crs, transform=grid.transform) as file:
                file.write(np.ones((1, 2, 2), np.uint8))
            rasterio.shutil.copy(memory.name, str(path), driver="netCDF")
        with rasterio.open(path) as file:
            tags = file.tags()
    except RasterioError:
        return {}
    finally:
        path.unlink(missing_ok=True)
    name = next((key.split("#")[0] for key in tags if key.endswith("#grid_mapping_name")), "")
    left_out = ("long_name", "crs_wkt", "spatial_ref", "GeoTransform")
    own = {key.split("#")[1]: value for key, value in tags.items() if key.startswith(f"{name}#")}
    return {key: _number(value) for key, value in own.items() if key not in left_out}


def _number(text: str) -> Any:
    """A number where a text is one, or several as {a,b}."""
    try:
        values = [float(part) for part in text.strip("{}").split(",")]
    except ValueError:
        return text
    return values if len(values) > 1 else values[0]
