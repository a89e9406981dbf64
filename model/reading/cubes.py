"""Files that hold several dates: netCDF and Zarr cubes, and rasters whose bands are dated.

Each date of such a file is an image with a path of its own, "cube.nc#2023-04-06", which ``open_layer`` opens as a
virtual raster; all that reads rasters then treats it like any other. Cubes are read by GDAL's drivers netCDF and Zarr:
times by the CF conventions (units "days since ..."), a variable a band, or the bands as a dimension.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import os
import re
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePath
from statistics import median
from typing import Any
from xml.sax.saxutils import escape  # nosec B406 - it writes XML and parses none

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.dtypes import dtype_rev, typename_fwd
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError
from scipy.io import netcdf_file

from model.contract import ONLY_IMAGE, date_in_text, month_in_text, split_layer
from model.core.errors import InputError
from model.reading.sources import SCENE_CLASSES

NETCDF_SUFFIXES = (".nc", ".nc4", ".cdf")
_ZARR_METADATA = ("zarr.json", ".zgroup", ".zmetadata")
_NAMED = re.compile(r'^(NETCDF|ZARR):"?([^"]+?)"?:([^:"\\]+)$', re.IGNORECASE)
_OPTIONS = {"NETCDF": {"IGNORE_XY_AXIS_NAME_CHECKS": "YES"}}  # else x and y without attributes are no coordinates
_SECONDS = {"day": 86400.0, "hour": 3600.0, "hr": 3600.0, "h": 3600.0, "minute": 60.0, "min": 60.0, "second": 1.0}
_SECONDS |= {"sec": 1.0, "s": 1.0, "millisecond": 1e-3, "microsecond": 1e-6, "nanosecond": 1e-9, "d": 86400.0}
_TIMES = ("time", "t", "date", "dates", "datetime", "valid_time")
_BANDS = ("band", "bands", "channel", "variable", "wavelength", "spectral")
_ACROSS = ("x", "lon", "longitude", "easting", "col", "column")
_DOWN = ("y", "lat", "latitude", "northing", "row")
_OFTEN = 2.0  # days: a time axis with smaller steps counts days, on most of which no satellite came by
_LOOK = 64  # pixels a side: to see whether a date holds anything


@dataclass(frozen=True)
class DatedBand:
    """A band (from 1) of a GDAL dataset that shows the band ``name`` at a moment; None: the file does not say when."""

    dataset: str
    index: int
    name: str
    moment: dt.datetime | None
    dtype: str
    nodata: float | None
    scale: float
    offset: float
    block: tuple[int, int]  # rows, columns


@dataclass(frozen=True)
class Cube:
    """The images of a file, by key, in order of time. mask: the variable that says which pixels are bad, if any.

    empty: how many dates were left out as they hold no pixel.
    """

    path: str
    width: int
    height: int
    crs: CRS
    transform: Affine
    images: dict[str, tuple[DatedBand, ...]]
    options: dict[str, str]
    date_source: str = "band names"
    mask: str | None = None
    empty: int = 0

    def date(self, key: str) -> dt.date | None:
        """The date of an image."""
        moment = self.images[key][0].moment
        return moment.date() if moment else None

    def layer(self, key: str) -> str:
        """The path of an image."""
        return f"{self.path}#{key}"


def image_name(path: str) -> str:
    """What an image is called in messages: its file's name, and its date in a file of several."""
    split = split_layer(path)
    return " ".join((PurePath(split[0]).name, split[1])) if split else PurePath(path).name


def open_layer(path: str) -> rasterio.DatasetReader:
    """Open one image of a file of several. Raises InputError missing_file, not_a_raster, no_date or no_crs."""
    file, key = split_layer(path) or (path, "")
    cube = read_cube(file) if is_cube(file) else _dated_raster(file, _stamp(file))
    if cube is None or key not in cube.images:
        raise InputError("not_a_raster", f"{file} holds no image of {key}.", "Give the file itself to see its dates.")
    return rasterio.open(_virtual_raster(cube, cube.images[key]))


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
    return _read_cube(path, _stamp(path))


def _stamp(path: str) -> tuple[float, int]:
    """What changes when a file is written anew."""
    try:
        found = os.stat(path)  # noqa: PTH116 - /vsi paths, which are no files, end here, too
        return found.st_mtime, found.st_size
    except OSError:
        return 0.0, 0


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
def _read_cube(path: str, stamp: tuple[float, int]) -> Cube:
    if not path.startswith("/vsi") and not Path(path).exists():
        raise InputError("missing_file", f"There is no file {path}.", "Check the path, or select the layer again.")
    driver = "NETCDF" if Path(path).suffix.lower() in NETCDF_SUFFIXES else "ZARR"
    options = _OPTIONS.get(driver, {})
    variables, faults = [], []
    for name in _variable_names(path, driver, options):
        try:
            variable = _variable(path, f'{driver}:"{path}":{name}', name.split("/")[-1], options)
        except RasterioError as error:
            faults.append(f"{name}: {error}")
            continue
        if variable is not None:
            variables.append(variable)
    if not variables:
        raise _nothing_found(path, driver, faults)
    chosen = _of_one_grid(variables)
    first = chosen[0]
    images = _by_moment([band for variable in chosen for band in variable.bands])
    images, empty = _with_data(images, options)
    names = [band.name for band in next(iter(images.values()))]
    return Cube(
        path, first.width, first.height, first.crs or _stated_crs(path, first, options), first.transform, images,
        options, "time axis", _mask_variable(names), empty,
    )  # fmt: skip


def _open(dataset: str, options: dict[str, str]) -> rasterio.DatasetReader:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return rasterio.open(dataset, **options)


def _nothing_found(path: str, driver: str, faults: Sequence[str]) -> InputError:
    if driver == "ZARR" and (Path(path) / "zarr.json").is_file() and faults:
        hint = 'Write it as Zarr format 2, with to_zarr(..., zarr_format=2), or as netCDF, with to_netcdf("cube.nc").'
        return InputError("not_a_raster", f"{path} is a Zarr store of format 3 that cannot be read here.", hint)
    detail = f" ({faults[0]})" if faults else ""
    hint = "Give a cube with the dimensions time, y and x, and a variable or a layer for each band."
    return InputError("not_a_raster", f"{path} holds no variable with rows and columns that can be read{detail}.", hint)


def _variable_names(path: str, driver: str, options: dict[str, str]) -> list[str]:
    try:
        with _open(path, options) as file:
            if file.count and not file.subdatasets:  # a single variable is shown at once
                return [file.tags(1).get("NETCDF_VARNAME") or "/"]
            prefix = f"{driver}:{path}:".lower()
            plain = (name.replace('"', "") for name in file.subdatasets)
            return [name[len(prefix) :] for name in plain if name.lower().startswith(prefix)]
    except RasterioError as error:
        if (Path(path) / "zarr.json").is_file():
            raise _nothing_found(path, driver, [str(error)]) from error
        hint = "Copy or download it again; a Zarr store is a folder, with all that is in it."
        raise InputError("not_a_raster", f"{path} cannot be opened as a cube ({error}).", hint) from error


def _variable(path: str, dataset: str, name: str, options: dict[str, str]) -> _Variable | None:
    """A variable with rows and columns; None for any other, such as a coordinate. Raises InputError no_date."""
    with _open(dataset, options) as src:
        if (min(src.shape) == 1 and src.transform.is_identity) or name.lower() in (*_TIMES, *_ACROSS, *_DOWN, *_BANDS):
            return None
        if "complex" in src.dtypes[0]:
            return None
        tags, band_tags = src.tags(), [src.tags(i) for i in src.indexes]
        axes = _axes(src.count, tags, band_tags)
        if any(axis.name.lower() in (*_ACROSS, *_DOWN) for axis in axes):
            hint = 'Reorder it, with transpose("time", "y", "x") in xarray, and write it anew.'
            raise InputError("not_a_raster", f"In {path} the last dimensions of {name} are not rows, columns.", hint)
        times = [axis for axis in axes if axis.is_time]
        others = [axis for axis in axes if not axis.is_time and axis.size > 1]
        if len(times) > 1 or len(others) > 1 or (others and others[0].name.lower() not in _BANDS):
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


@dataclass(frozen=True)
class _Axis:
    """A dimension besides rows and columns. step: bands from one of its values to the next."""

    name: str
    values: tuple[str, ...]
    units: str
    calendar: str
    step: int

    @property
    def size(self) -> int:
        return len(self.values)

    @property
    def is_time(self) -> bool:
        return self.name.lower() in _TIMES or " since " in self.units

    def position(self, band: int) -> int:
        """Which of the values band ``band`` (from 0) is of."""
        return band // self.step % self.size

    def moments(self, path: str) -> list[dt.datetime]:
        return [self._moment(value, path) for value in self.values]

    def _moment(self, value: str, path: str) -> dt.datetime:
        try:
            moment = decode_time(value, self.units, self.calendar)
        except (ValueError, OverflowError):
            moment = None
        if moment is None:
            unit = f" in {self.units!r}" if self.units else " without a unit"
            calendar = f", calendar {self.calendar}" if self.calendar else ""
            message = f"The time axis {self.name} of {path} cannot be read: {value!r}{unit}{calendar}."
            hint = 'Write its times as CF has it, such as "days since 1970-01-01", in the standard calendar.'
            raise InputError("no_date", message, hint)
        return moment


def decode_time(value: str, units: str, calendar: str = "") -> dt.datetime | None:
    """A time by the CF conventions, or a date as text, as YYYYMMDD, or in nanoseconds; None if it is none."""
    match = re.match(r"\s*([A-Za-z]+?)s?\s+since\s+(\S+(?:[ T]\d\S*)?)", units)
    if match is None:
        if re.fullmatch(r"\d{17,19}", value):  # NumPy's datetime64[ns], whose unit went astray
            return dt.datetime(1970, 1, 1) + dt.timedelta(seconds=int(value) / 1e9)
        date = date_in_text(value.partition(".")[0])
        return dt.datetime.combine(date, dt.time()) if date else None
    if calendar.lower() not in ("", "standard", "gregorian", "proleptic_gregorian", "julian"):
        return None
    seconds = _SECONDS.get(match[1].lower())
    parts = re.fullmatch(r"(\d+)-(\d+)-(\d+)(?:[T ](\d+):(\d+)(?::(\d+)(?:\.\d*)?)?)?(?:Z|UTC|[+-]0?0:?00)?", match[2])
    if seconds is None or parts is None:
        return None
    start = dt.datetime(*(int(part or 0) for part in parts.groups()))  # type: ignore[arg-type]
    return start + dt.timedelta(seconds=round(float(value) * seconds, 3))


def _axes(count: int, tags: dict[str, str], band_tags: Sequence[dict[str, str]]) -> list[_Axis]:
    """The dimensions besides rows and columns, the slowest first, as the drivers netCDF and Zarr tell them."""
    found: list[tuple[str, tuple[str, ...], str, str]] = []
    names = _listed(tags.get("NETCDF_DIM_EXTRA", ""))
    sizes = {name: int(_listed(text)[0]) for name in names if (text := tags.get(f"NETCDF_DIM_{name}_DEF"))}
    for name in names:
        size = sizes.get(name) or count // math.prod(sizes.values())  # untold of one whose values are texts
        values = _listed(tags.get(f"NETCDF_DIM_{name}_VALUES", ""))
        if len(values) != size:
            told = list(dict.fromkeys(t.get(f"NETCDF_DIM_{name}", "") for t in band_tags))
            values = told if len(told) == size else [str(k + 1) for k in range(size)]
        found.append((name, tuple(values), tags.get(f"{name}#units", ""), tags.get(f"{name}#calendar", "")))
    if not found and band_tags:
        for name in (match[1] for key in band_tags[0] if (match := re.fullmatch(r"DIM_(.+)_INDEX", key))):
            told_by = {int(t[f"DIM_{name}_INDEX"]): t.get(f"DIM_{name}_VALUE", "") for t in band_tags}
            values = [told_by[k] or str(k + 1) for k in sorted(told_by)]
            found.append((name, tuple(values), band_tags[0].get(f"DIM_{name}_UNIT", ""), tags.get("calendar", "")))
    axes, step = [], 1
    for name, numbers, units, calendar in reversed(found):
        axes.append(_Axis(name, numbers, units, calendar, step))
        step *= len(numbers)
    return axes[::-1] if step == count else []


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.strip("{}").split(",")] if text else []


def _band_names(
    path: str, dataset: str, tags: dict[str, str], band_tags: Sequence[dict[str, str]], axis: _Axis
) -> tuple[str, ...]:
    """The names along a dimension of bands: its own, else those that rioxarray keeps in ``long_name``; else none."""
    if not all(value.isdigit() for value in axis.values):
        return axis.values
    texts = _classic_texts(path, axis.name)
    if len(texts) == axis.size:
        return texts
    variable = dataset.rpartition(":")[2]
    names = _listed(tags.get(f"{variable}#long_name") or tags.get("long_name") or band_tags[0].get("long_name", ""))
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
    return (
        f"{PurePath(cube.path).name} counts days; {cube.empty} of them, on which no pixel has data, were left out; "
        f"{len(cube.images)} stay."
    )


def _by_moment(bands: Iterable[DatedBand]) -> dict[str, tuple[DatedBand, ...]]:
    """Bands by date; by date and time where a day has several."""
    grouped: dict[dt.datetime | None, list[DatedBand]] = {}
    for band in bands:
        grouped.setdefault(band.moment, []).append(band)
    days = [moment.date() for moment in grouped if moment]
    images: dict[str, tuple[DatedBand, ...]] = {}
    for moment in sorted(grouped, key=lambda m: m or dt.datetime.min):
        key = ONLY_IMAGE
        if moment is not None:
            single = days.count(moment.date()) == 1
            key = moment.date().isoformat() if single else moment.isoformat(timespec="seconds")
        images[key] = tuple(grouped[moment])
    return images


def _with_data(
    images: dict[str, tuple[DatedBand, ...]], options: dict[str, str]
) -> tuple[dict[str, tuple[DatedBand, ...]], int]:
    """The images without those that hold nothing, where the time axis counts days; and how many those are."""
    moments = [bands[0].moment for bands in images.values() if bands[0].moment]
    steps = [(b - a) / dt.timedelta(days=1) for a, b in zip(moments, moments[1:])]
    if not steps or median(steps) >= _OFTEN:
        return images, 0
    first = [bands[0] for bands in images.values()]
    with _open(first[0].dataset, options) as src:
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
    with _open(variable.dataset, options) as src:
        tags = {**src.tags(), **_all_attributes(path)}
    for value in tags.values():
        match = re.fullmatch(r"EPSG:+\d{4,5}|(?:PROJ|GEOG|GEOD|BOUND)C?(?:CS|CRS)\[.*", value.strip(), re.DOTALL)
        try:
            if match:
                return CRS.from_user_input(match[0])
        except CRSError:
            continue
    names = {key.split("#")[0].lower() for key in tags}
    t = variable.transform
    corners = (t.c, t.c + t.a * variable.width, t.f, t.f + t.e * variable.height)
    in_degrees = max(map(abs, corners[:2])) <= 360 and max(map(abs, corners[2:])) <= 90 and abs(t.a) < 0.1
    if not t.is_identity and (in_degrees or names & {"lat", "latitude", "lon", "longitude"}):
        return CRS.from_epsg(4326)
    hint = 'Write it with its reference system: in xarray with rioxarray, ds.rio.write_crs("EPSG:32632").'
    raise InputError("no_crs", f"{path} does not say its coordinate reference system.", hint)


def _all_attributes(path: str) -> dict[str, str]:
    """The attributes of a whole file: programs often lose the link from a variable to its reference system."""
    found: dict[str, str] = {}
    for file in sorted(Path(path).glob("*/.zattrs")) + sorted(Path(path).glob(".zattrs")):
        try:
            content = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        found |= {f"{file.parent.name}#{key}": value for key, value in content.items() if isinstance(value, str)}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, driver="HDF5") as src:  # what netCDF-4 is stored as
                return {**found, **src.tags()}
    except RasterioError:
        return found


# ---- Rasters whose bands are dated


def holds_dates(labels: Sequence[Sequence[str]]) -> bool:
    """True if the names of a raster's bands hold several dates, as where images of a year were stacked."""
    dates = [_date_of_band(of_band) for of_band in labels]
    return len({date for date in dates if date}) > 1 and 2 * sum(map(bool, dates)) > len(dates)


def dated_raster(path: str) -> Cube:
    """The images in a raster for which ``holds_dates`` is true."""
    return _dated_raster(path, _stamp(path))


@lru_cache(maxsize=64)
def _dated_raster(path: str, stamp: tuple[float, int]) -> Cube:
    bands = []
    with _open(path, {}) as src:
        for k, (index, label) in enumerate(zip(src.indexes, src.descriptions)):
            date = _date_of_band([label or ""])
            if date is not None:
                moment = dt.datetime.combine(date, dt.time())
                facts = (src.dtypes[k], src.nodatavals[k], src.scales[k], src.offsets[k], src.block_shapes[k])
                bands.append(DatedBand(path, index, _without_date(label), moment, *facts))
        return Cube(path, src.width, src.height, src.crs, src.transform, _by_moment(bands), {})


def _date_of_band(labels: Sequence[str]) -> dt.date | None:
    """The date, or else the middle of the month, in a band's description, which comes first of its names."""
    return date_in_text(labels[0]) or month_in_text(labels[0]) if labels else None


def _without_date(label: str) -> str:
    """What is left of a band's description without its date, times, numbers and tile: B02."""
    words = re.split(r"[^A-Za-z0-9]+", label)
    return "_".join(w for w in words if w and not re.fullmatch(r"[TX]?\d+(?:T\d+Z?)?|T?\d{2}[A-Z]{3}", w))


def _virtual_raster(cube: Cube, bands: Sequence[DatedBand]) -> str:
    """A virtual raster of some bands, as text that GDAL opens."""
    t = cube.transform
    lines = [f'<VRTDataset rasterXSize="{cube.width}" rasterYSize="{cube.height}">']
    if cube.crs is not None:
        lines.append(f"<SRS>{escape(cube.crs.to_wkt())}</SRS>")
    lines.append(f"<GeoTransform>{t.c!r}, {t.a!r}, {t.b!r}, {t.f!r}, {t.d!r}, {t.e!r}</GeoTransform>")
    if bands[0].moment is not None:
        stamp = bands[0].moment.isoformat()
        lines.append(f'<Metadata><MDI key="ACQUISITION_DATETIME">{stamp}</MDI></Metadata>')
    size = f'xOff="0" yOff="0" xSize="{cube.width}" ySize="{cube.height}"'
    options = "".join(f'<OOI key="{key}">{value}</OOI>' for key, value in cube.options.items())
    for number, band in enumerate(bands, 1):
        kind = typename_fwd[dtype_rev[band.dtype]]
        rows, columns = band.block
        lines.append(f'<VRTRasterBand dataType="{kind}" band="{number}"><Description>{escape(band.name)}</Description>')
        lines += [f"<NoDataValue>{band.nodata!r}</NoDataValue>"] if band.nodata is not None else []
        lines.append(f"<Scale>{band.scale!r}</Scale><Offset>{band.offset!r}</Offset>")
        lines.append(f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(band.dataset)}</SourceFilename>')
        lines.append(f"<OpenOptions>{options}</OpenOptions><SourceBand>{band.index}</SourceBand>")
        # Where a source tells its properties it is opened as late as its pixels are needed, and closed by GDAL's pool.
        lines.append(f'<SourceProperties RasterXSize="{cube.width}" RasterYSize="{cube.height}" DataType="{kind}"')
        lines.append(f' BlockXSize="{columns}" BlockYSize="{rows}"/>')
        lines.append(f"<SrcRect {size}/><DstRect {size}/></SimpleSource></VRTRasterBand>")
    return "".join([*lines, "</VRTDataset>"])
