"""NetCDF and Zarr cubes, read by GDAL's drivers: a variable a band, or the bands as a dimension; times by CF."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePath
from statistics import median
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from scipy.io import netcdf_file

from model.contract import split_layer
from model.contract.messages import say
from model.core.documents import read_document
from model.core.errors import InputError
from model.core.limits import check_regular
from model.reading.cf_axes import TIMES, Axis, axes_of, listed
from model.reading.dated_images import Cube, DatedBand, by_moment, open_quietly, stamp, virtual_raster
from model.reading.dated_rasters import dated_raster
from model.reading.netcdf_header import check_header
from model.reading.sources import SCENE_CLASSES

NETCDF_SUFFIXES = (".nc", ".nc4", ".cdf")
_ZARR_METADATA = ("zarr.json", ".zgroup", ".zmetadata")
KIND_ATTRIBUTE = "ganfilling_kind"  # of a variable of a cube that a run has written: the kind of product it is of
_NAMED = re.compile(r'^(NETCDF|ZARR):"?([^"]+?)"?:([^:"\\]+)$', re.IGNORECASE)
_OPTIONS = {"NETCDF": {"IGNORE_XY_AXIS_NAME_CHECKS": "YES"}}  # else x and y without attributes are no coordinates
_BANDS = ("band", "bands", "channel", "variable", "wavelength", "spectral")
_ACROSS = ("x", "lon", "longitude", "easting", "col", "column")
_DOWN = ("y", "lat", "latitude", "northing", "row")
_OFTEN = 2.0  # days: a time axis with smaller steps counts days, on most of which no satellite came by
_LOOK = 64  # pixels a side: to see whether a date holds anything


def open_layer(path: str) -> rasterio.DatasetReader:
    """Open one image of a file of several. Raises InputError missing_file, not_a_raster, no_date or no_crs."""
    file, key = split_layer(path) or (path, "")
    cube = read_cube(file) if is_cube(file) else dated_raster(file)
    if cube is None or key not in cube.images:
        raise InputError("not_a_raster", say("not_a_raster_image", file=file, key=key), say("not_a_raster_image_hint"))
    return rasterio.open(virtual_raster(cube, cube.images[key]))


def is_cube(path: str) -> bool:
    """True if the name says that a file is a netCDF or Zarr cube, or a variable of one."""
    pure = Path(cube_file(path))
    if pure.suffix.lower() in NETCDF_SUFFIXES:
        return not pure.is_dir()
    return pure.suffix.lower() == ".zarr" or (pure.is_dir() and any((pure / n).is_file() for n in _ZARR_METADATA))


def cube_file(path: str) -> str:
    """The file of a variable by GDAL's name, NETCDF:"cube.nc":red; other paths as they are."""
    named = _NAMED.match(path)
    return named[2] if named and not Path(path).exists() else path


def read_cube(path: str) -> Cube:
    """Find the dates and bands of a netCDF or Zarr cube. Raises InputError as open_layer."""
    return _read_cube(path, stamp(path))


@dataclass(frozen=True)
class _Variable:
    """A variable as GDAL shows it: a raster with a band for each combination of its other dimensions."""

    dataset: str
    name: str
    width: int
    height: int
    crs: CRS | None
    transform: Affine
    bands: tuple[DatedBand, ...]

    @property
    def shape(self) -> tuple[int, int]:
        return self.height, self.width

    @property
    def moments(self) -> frozenset[dt.datetime | None]:
        return frozenset(band.moment for band in self.bands)


@lru_cache(maxsize=16)
def _read_cube(path: str, written: tuple[float, int]) -> Cube:
    if not path.startswith("/vsi") and not Path(path).exists():
        raise InputError("missing_file", say("missing_file", path=path), say("missing_input_hint"))
    check_regular(Path(path))
    if Path(path).is_file():
        check_header(Path(path))
    driver = "NETCDF" if Path(path).suffix.lower() in NETCDF_SUFFIXES else "ZARR"
    options = _OPTIONS.get(driver, {})
    variables: list[_Variable] = []
    unread: list[str] = []
    faults: list[str] = []
    for name in _variable_names(path, driver, options):
        try:
            variable = _variable(path, f'{driver}:"{path}":{name}', name.split("/")[-1], options, faults)
        except RasterioError as error:
            unread.append(f"{name}: {error}")
            continue
        if variable is not None:
            variables.append(variable)
    if not variables:
        raise _nothing_found(path, driver, unread, faults)
    chosen = _of_one_grid(variables)
    first = chosen[0]
    images = by_moment([band for variable in chosen for band in variable.bands])
    images, empty = _with_data(images, options)
    names = [band.name for band in next(iter(images.values()))]
    return Cube(
        path, first.width, first.height, first.crs or _stated_crs(path, first, options), first.transform, images,
        options, "time axis", _mask_variable(names), empty,
    )  # fmt: skip


def _nothing_found(path: str, driver: str, unread: Sequence[str], faults: Sequence[str]) -> InputError:
    if driver == "ZARR" and (Path(path) / "zarr.json").is_file() and unread:
        hint = say("zarr_format_3_hint")
        return InputError("not_a_raster", say("zarr_format_3", path=path), hint)
    detail = "".join(f" ({fault})" for fault in [*unread, *faults][:1])
    hint = say("not_a_raster_hint")
    return InputError("not_a_raster", say("not_a_raster", path=path, detail=detail), hint)


def _variable_names(path: str, driver: str, options: dict[str, str]) -> list[str]:
    try:
        with open_quietly(path, options) as file:
            if file.count and not file.subdatasets:  # a single variable is shown at once
                return [file.tags(1).get("NETCDF_VARNAME") or "/"]
            prefix = f"{driver}:{path}:".lower()
            plain = (name.replace('"', "") for name in file.subdatasets)
            return [name[len(prefix) :] for name in plain if name.lower().startswith(prefix)]
    except RasterioError as error:
        if (Path(path) / "zarr.json").is_file():
            raise _nothing_found(path, driver, [str(error)], []) from error
        hint = say("cube_not_opened_hint")
        raise InputError("not_a_raster", say("cube_not_opened", path=path, error=error), hint) from error


def _variable(path: str, dataset: str, name: str, options: dict[str, str], faults: list[str]) -> _Variable | None:
    """A variable with rows and columns; None for any other, such as a coordinate. Raises InputError no_date.

    faults: what is wrong with a variable that is passed over is added to these.
    """
    with open_quietly(dataset, options) as src:
        if (min(src.shape) == 1 and src.transform.is_identity) or name.lower() in (*TIMES, *_ACROSS, *_DOWN, *_BANDS):
            return None
        if not src.count or "complex" in src.dtypes[0]:  # of a damaged name GDAL shows the file, without a band
            return None
        tags, band_tags = src.tags(), [src.tags(i) for i in src.indexes]
        told = {**dict(band_tags[0] if band_tags else {}), **tags}
        if (told.get(f"{name}#{KIND_ATTRIBUTE}") or told.get(KIND_ATTRIBUTE) or "filled") != "filled":
            return None  # NDVI, quality and the like of our own results are no bands
        axes = axes_of(src.count, tags, band_tags)
        if any(axis.name.lower() in (*_ACROSS, *_DOWN) for axis in axes):
            hint = say("cube_order_hint")
            raise InputError("not_a_raster", say("cube_order", path=path, name=name), hint)
        times = [axis for axis in axes if axis.is_time]
        others = [axis for axis in axes if not axis.is_time and axis.size > 1]
        unknown = [axis.name for axis in others if axis.name.lower() not in _BANDS]
        if len(times) > 1 or len(others) > 1 or unknown:
            faults.extend(f"{name} has a dimension {axis}, which is neither time nor band" for axis in unknown)
            return None
        declared = {key.split("#")[-1] for key in (*tags, *(band_tags[0] if band_tags else {}))}
        # Of whole numbers netCDF's default is none that anybody meant; NaN comes as the default of its type.
        has_fill = dataset.startswith("ZARR") or "float" in src.dtypes[0] or declared & {"_FillValue", "missing_value"}
        moments = times[0].moments(path) if times else []
        labels = _band_names(path, dataset, tags, band_tags, others[0]) if others else ()
        bands = []
        for k, index in enumerate(src.indexes):
            moment = moments[times[0].position(k)] if times else None
            title = labels[others[0].position(k)] if others else name
            nodata = src.nodatavals[k] if has_fill else None
            facts = (src.dtypes[k], nodata, src.scales[k], src.offsets[k], src.block_shapes[k])
            bands.append(DatedBand(dataset, index, title, moment, *facts))
        return _Variable(dataset, name, src.width, src.height, src.crs, src.transform, tuple(bands))


def _band_names(
    path: str, dataset: str, tags: dict[str, str], band_tags: Sequence[dict[str, str]], axis: Axis
) -> tuple[str, ...]:
    """The names along a dimension of bands: its own, else those that rioxarray keeps in ``long_name``; else none."""
    if not all(value.isdigit() for value in axis.values):
        return axis.values
    texts = _classic_texts(path, axis.name)
    if len(texts) == axis.size:
        return texts
    variable = dataset.rpartition(":")[2]
    names = listed(tags.get(f"{variable}#long_name") or tags.get("long_name") or band_tags[0].get("long_name", ""))
    return tuple(names) if len(names) == axis.size else ("",) * axis.size


def _classic_texts(path: str, variable: str) -> tuple[str, ...]:
    """A variable of texts in a netCDF-3 file, which keeps them as rows of characters that GDAL does not read."""
    try:
        with netcdf_file(path, mmap=False) as file:
            values = file.variables[variable].data
    except (OSError, TypeError, ValueError, KeyError, IndexError, AssertionError):  # not of that format, or damaged
        return ()
    return tuple(row.tobytes().decode(errors="replace").strip("\0 ") for row in values) if values.ndim == 2 else ()


def _of_one_grid(variables: Sequence[_Variable]) -> list[_Variable]:
    """The variables that lie on the grid, and have the times, of most images: at best the finest with four bands."""
    groups: dict[Any, list[_Variable]] = {}
    for variable in variables:
        groups.setdefault((variable.shape, variable.transform, variable.moments), []).append(variable)

    def worth(group: list[_Variable]) -> tuple[bool, bool, int, int]:
        bands = sum(len(v.bands) for v in group) // max(1, len(group[0].moments))
        return bands >= 4, group[0].moments != {None}, group[0].width * group[0].height, bands

    return max(groups.values(), key=worth)


def empty_dates_message(cube: Cube) -> str:
    """What to say of the dates that were left out of a cube."""
    return say("empty_dates", name=PurePath(cube.path).name, empty=cube.empty, left=len(cube.images))


def _with_data(
    images: dict[str, tuple[DatedBand, ...]], options: dict[str, str]
) -> tuple[dict[str, tuple[DatedBand, ...]], int]:
    """The images without those that hold nothing, where the time axis counts days; and how many those are."""
    moments = [bands[0].moment for bands in images.values() if bands[0].moment]
    steps = [(b - a) / dt.timedelta(days=1) for a, b in zip(moments, moments[1:])]
    if not steps or median(steps) >= _OFTEN:
        return images, 0
    first = [bands[0] for bands in images.values()]
    with open_quietly(first[0].dataset, options) as src:
        shape = (min(_LOOK, src.height), min(_LOOK, src.width))
        full = set()
        for band in first:
            values = src.read(band.index, out_shape=shape)
            good = np.isfinite(values) if band.nodata is None else np.isfinite(values) & (values != band.nodata)
            if good.any():
                full.add(band)
    kept = {key: bands for key, bands in images.items() if bands[0] in full}
    return (kept, len(images) - len(kept)) if kept else (images, 0)


def _mask_variable(names: Sequence[str]) -> str | None:
    """GreenEarthNet's s2_mask and the like: 0 is clear. It counts more than a scene classification beside it."""
    own = [name for name in names if re.search(r"(?:^|_)(?:dl|cloud_?)?mask$", name, re.IGNORECASE)]
    known = any(SCENE_CLASSES.is_named(name) for name in names)
    return next((name for name in own if name.lower().startswith("s2_") or not known), None)


def _stated_crs(path: str, variable: _Variable, options: dict[str, str]) -> CRS:
    """The reference system of a cube whose variables name none: as text in any attribute of the file, or degrees."""
    with open_quietly(variable.dataset, options) as src:
        tags = {**src.tags(), **_all_attributes(path)}
    for value in tags.values():
        match = re.fullmatch(r"EPSG:+\d{4,5}|(?:PROJ|GEOG|GEOD|BOUND)C?(?:CS|CRS)\[.*", value.strip(), re.DOTALL)
        try:
            if match:
                return CRS.from_user_input(match[0])
        except (CRSError, CPLE_BaseError):
            continue
    names = {key.split("#")[0].lower() for key in tags}
    t = variable.transform
    corners = (t.c, t.c + t.a * variable.width, t.f, t.f + t.e * variable.height)
    in_degrees = max(map(abs, corners[:2])) <= 360 and max(map(abs, corners[2:])) <= 90 and abs(t.a) < 0.1
    if not t.is_identity and (in_degrees or names & {"lat", "latitude", "lon", "longitude"}):
        return CRS.from_epsg(4326)
    hint = say("no_crs_hint")
    raise InputError("no_crs", say("no_crs", path=path), hint)


def _all_attributes(path: str) -> dict[str, str]:
    """The attributes of a whole file: programs often lose the link from a variable to its reference system."""
    found: dict[str, str] = {}
    for file in sorted(Path(path).glob("*/.zattrs")) + sorted(Path(path).glob(".zattrs")):
        content = read_document(file)
        found |= {f"{file.parent.name}#{key}": value for key, value in content.items() if isinstance(value, str)}
    try:
        with open_quietly(path, {"driver": "HDF5"}) as src:  # what netCDF-4 is stored as
            return {**found, **src.tags()}
    except RasterioError:
        return found
