"""Tiny cubes for tests, written with what the engine needs anyway: netCDF-3 by SciPy, Zarr by hand, uncompressed."""

from __future__ import annotations

import datetime as dt
import json

import numpy as np
from rasterio.crs import CRS
from scipy.io import netcdf_file

DATES = [dt.date(2023, 4, 6) + dt.timedelta(days=10 * i) for i in range(4)]
BANDS = ("B02", "B03", "B04", "B08")
ROWS, COLUMNS = 30, 40
NORTH_UP = 5_100_000 - 5 - 10.0 * np.arange(ROWS)
EASTWARD = 600_000 + 5 + 10.0 * np.arange(COLUMNS)
UTM = CRS.from_epsg(32632).to_wkt()


def numbers():
    """Numbers [time, band, row, column], of which no two rows, columns, bands or dates are alike."""
    t, b, y, x = np.mgrid[: len(DATES), :4, :ROWS, :COLUMNS]
    return (300 + 400 * b + 5 * t + 10 * y + x + 1200 * (b == 3)).astype(np.int16)


def write_netcdf(
    path, variables, times=None, units="days since 2023-04-06 00:00:00", dims=("time", "y", "x"), crs=UTM, **texts
):
    """Write variables {name: values} of the dimensions ``dims``; further dimensions of texts by name."""
    sizes = dict(zip(dims, next(iter(variables.values())).shape))
    times = [(date - DATES[0]).days for date in DATES] if times is None else times
    with netcdf_file(path, "w") as file:
        for name, size in sizes.items():
            file.createDimension(name, size)
        for name, values in (("time", times), ("y", NORTH_UP), ("x", EASTWARD)):
            if name in sizes:
                file.createVariable(name, "d", (name,))[:] = values
        if "time" in sizes:
            file.variables["time"].units = units
        for name, words in texts.items():
            file.createDimension("letters", len(words[0]))
            file.createVariable(name, "c", (name, "letters"))[:] = np.array([list(word) for word in words])
        if crs:
            file.createVariable("crs", "i", ()).crs_wkt = crs
        for name, values in variables.items():
            variable = file.createVariable(name, values.dtype.char, dims)
            variable[:] = values
            if crs:
                variable.grid_mapping = "crs"


def write_zarr(path, variables, zarr_format=2):
    """Write variables {name: values} [time, y, x] and their coordinates as a Zarr store."""
    days = np.array([(date - DATES[0]).days for date in DATES])
    coordinates = {"time": (days, ("time",)), "y": (NORTH_UP, ("y",)), "x": (EASTWARD, ("x",))}
    arrays = {**coordinates, **{name: (values, ("time", "y", "x")) for name, values in variables.items()}}
    path.mkdir(parents=True)
    (path / ".zgroup").write_text(json.dumps({"zarr_format": 2}))
    if zarr_format == 3:
        (path / ".zgroup").unlink()
        (path / "zarr.json").write_text(json.dumps({"zarr_format": 3, "node_type": "group", "attributes": {}}))
        return
    for name, (values, dims) in arrays.items():
        folder = path / name
        folder.mkdir()
        header = {"shape": values.shape, "chunks": values.shape, "dtype": values.dtype.str, "order": "C"}
        header |= {"zarr_format": 2, "fill_value": None, "filters": None, "compressor": None}
        attributes = {"_ARRAY_DIMENSIONS": dims}
        if name == "time":
            attributes |= {"units": f"days since {DATES[0]}", "calendar": "proleptic_gregorian"}
        elif name not in coordinates:
            attributes |= {"grid_mapping": "spatial_ref"}
        (folder / ".zarray").write_text(json.dumps(header))
        (folder / ".zattrs").write_text(json.dumps(attributes))
        (folder / ".".join("0" * values.ndim)).write_bytes(values.tobytes())
    reference = path / "spatial_ref"
    reference.mkdir()
    header = {"shape": [], "chunks": [], "dtype": "<i8", "order": "C", "zarr_format": 2, "fill_value": 0}
    (reference / ".zarray").write_text(json.dumps({**header, "filters": None, "compressor": None}))
    (reference / ".zattrs").write_text(json.dumps({"_ARRAY_DIMENSIONS": [], "crs_wkt": UTM}))
