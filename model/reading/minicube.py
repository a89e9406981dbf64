"""Minicubes as arrays on a grid: EarthNet2021's, GreenEarthNet's, and cubes of reflectance, mask and dates by name.

EarthNet2021 (Requena-Mesa et al. 2021): ``highresdynamic`` [row, column, channel, time] as float16, one frame each 5
days from the date in the file name; channels are blue, green, red, near infrared (B8A) and a mask, or, with 7
channels, also cloud probability and scene class before the mask.
GreenEarthNet (Benson et al. 2024): netCDF with s2_B02, s2_B03, s2_B04, s2_B8A in 0-1 and s2_mask (0 is clear) for each
day, most of which hold no image and are left out; any other netCDF or Zarr cube that ``cubes.py`` reads does as well.
A third format: ``reflectance`` uint16 [time, 4, row, column], reflectance * 10000, 65535 no data; ``dates``; and
where known ``mask`` (0 clear, 1 not usable, 255 unknown), ``mask_heuristic`` to stand in for the unknown, ``scl``,
``nir`` (name of the near infrared band), ``crs``, ``transform`` and ``resolution_m``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from model.contract.messages import say
from model.core.arrays_file import UNREADABLE, read_arrays
from model.core.errors import InputError
from model.core.limits import check_regular
from model.reading.bands import choose_bands
from model.reading.cubes import empty_dates_message, is_cube, open_layer, read_cube
from model.reading.dated_images import Cube
from model.reading.dates import date_in_text
from model.reading.grids import Grid, sentinel2_tile
from model.reading.reflectance import guess_scale
from model.reading.sources import SCENE_CLASSES, SCL_LAST_CLASS, SCL_UNUSABLE, SENTINEL_2

NODATA = 65535
FRAME_DAYS = 5
CONTEXT_FRAMES = 10  # of an EarthNet2021 test cube; its "target" file goes on after them
# Years 0000, 0001, ... stand for "year unknown, the first, the next one": they become 2019, 2020, ... so that seasons
# and the order of dates are kept.
FIRST_PLACEHOLDER_YEAR = 2019
_MADE_UP_CORNER = (500_000.0, 5_000_000.0)
_NOT_CLASSIFIED, _CLOUD = 7, 8  # scene classes used where only clear or not is known


@dataclass(frozen=True)
class Minicube:
    """A cube as read. numbers: uint16 [time, 4, row, column].  classes: scene classes uint8 [time, row, column]."""

    numbers: NDArray[np.uint16]
    classes: NDArray[np.uint8]
    dates: tuple[dt.date, ...]
    band_names: tuple[str, str, str, str]
    grid: Grid
    tags: dict[str, str]
    remarks: tuple[tuple[str, str], ...]  # warnings: code, message


def read_minicube(path: Path) -> Minicube:
    """Read any of the formats. Raises InputError missing_file, not_a_minicube, no_date or no_crs."""
    if not path.exists():
        raise InputError("missing_file", say("missing_file", path=path), say("check_path_hint"))
    if is_cube(str(path)):
        return _from_cube(path, read_cube(str(path)))
    check_regular(path)
    try:
        arrays = read_arrays(path)
    except UNREADABLE as error:
        hint = say("not_a_minicube_hint")
        detail = "" if "pickle" in str(error) else f" ({error})"  # NumPy's advice, to load it unsafely, is none of ours
        raise InputError("not_a_minicube", say("not_a_minicube", path=path, detail=detail), hint) from error
    if "highresdynamic" in arrays:
        return _from_earthnet(path, arrays["highresdynamic"])
    if "reflectance" in arrays and "dates" in arrays:
        return _from_named_arrays(path, arrays)
    message = say("minicube_unknown", path=path, names=", ".join(sorted(arrays)[:8]) or say("nothing"))
    raise InputError("not_a_minicube", message, say("minicube_unknown_hint"))


def _from_cube(path: Path, cube: Cube) -> Minicube:
    names = [band.name for band in next(iter(cube.images.values()))]
    choice = choose_bands([[name] for name in names], [None] * len(names), SENTINEL_2)
    if choice is None or any(cube.date(key) is None for key in cube.images):
        message = say("minicube_no_series", path=path, names=", ".join(names[:8]))
        raise InputError("not_a_minicube", message, say("minicube_no_series_hint"))
    frames = np.stack([_frame(cube, key) for key in cube.images])
    raw = frames[:, choice.positions]
    fills = [next(iter(cube.images.values()))[position].nodata for position in choice.positions]
    missing = ~np.isfinite(raw)
    for k, fill in enumerate(fills):
        missing[:, k] |= raw[:, k] == (np.nan if fill is None else fill)
    first = next(iter(cube.images.values()))[choice.positions[0]]
    scale = first.scale if first.scale != 1 else guess_scale(raw[~missing & (raw > 0)], first.dtype)
    numbers = np.rint((np.where(missing, 0, raw) * scale + first.offset) * 1e4)
    numbers = np.where(missing, NODATA, np.clip(numbers, 0, NODATA - 1)).astype(np.uint16)
    known = np.zeros(raw[:, 0].shape, np.uint8)
    scene = next((k for k, name in enumerate(names) if SCENE_CLASSES.is_named(name)), None)
    if scene is not None:
        found = np.nan_to_num(frames[:, scene], nan=0)
        known = np.where((found >= 0) & (found <= SCL_LAST_CLASS), found, 0).astype(np.uint8)
    if cube.mask is not None:
        bad = ~(frames[:, names.index(cube.mask)] == 0)
    else:
        bad = np.isin(known, SCL_UNUSABLE) if scene is not None else np.zeros(known.shape, bool)
    bands = [names[position].rpartition("_")[2] for position in choice.positions]
    return Minicube(
        numbers,
        _classes(numbers, known, bad),
        tuple(date for key in cube.images if (date := cube.date(key))),
        (bands[0], bands[1], bands[2], bands[3]),
        Grid(cube.crs, cube.transform, cube.width, cube.height),
        {"SOURCE": path.name},
        (("empty_dates_left_out", empty_dates_message(cube)),) if cube.empty else (),
    )


def _frame(cube: Cube, key: str) -> NDArray[np.float32]:
    """The bands [band, row, column] of a date, as the file has them."""
    with open_layer(cube.layer(key)) as file:
        return np.asarray(file.read(), np.float32)


def _from_earthnet(path: Path, frames: NDArray[Any]) -> Minicube:
    if frames.ndim != 4 or frames.shape[2] not in (5, 7) or frames.dtype.kind not in "fiu":
        message = say("minicube_shape", name="highresdynamic", path=path, shape=frames.shape)
        raise InputError("not_a_minicube", message, say("earthnet_shape_hint"))
    start = date_in_text(path.stem)
    if start is None:
        raise InputError("no_date", say("no_date_in_name", path=path), say("no_date_in_name_hint"))
    # float16 sums saturate and its steps are coarse: everything is computed in float32.
    values = np.moveaxis(frames, (3, 2), (0, 1)).astype(np.float32)
    if path.stem.startswith("target_"):
        start += dt.timedelta(days=FRAME_DAYS * CONTEXT_FRAMES)
    dates = tuple(start + dt.timedelta(days=FRAME_DAYS * frame) for frame in range(len(values)))
    reflectance, bad = values[:, :4], ~(values[:, -1] == 0)
    numbers = np.where(np.isfinite(reflectance), np.clip(np.rint(reflectance * 1e4), 0, NODATA - 1), NODATA)
    known = np.zeros(bad.shape, np.uint8)
    if values.shape[1] == 7:
        classes = np.nan_to_num(values[:, 5], nan=0)
        known = np.where((classes >= 0) & (classes <= SCL_LAST_CLASS), classes, 0).astype(np.uint8)
    grid, remark = _made_up_grid(path, frames.shape[0], frames.shape[1], 20.0)
    numbers = numbers.astype(np.uint16)
    return Minicube(
        numbers,
        _classes(numbers, known, bad),
        dates,
        ("B02", "B03", "B04", "B8A"),
        grid,
        {"SOURCE": path.name, "LICENSE": "EarthNet2021: CC BY-NC-SA 4.0"},
        (remark,),
    )


def _from_named_arrays(path: Path, arrays: Mapping[str, NDArray[Any]]) -> Minicube:
    numbers = arrays["reflectance"]
    dates, placeholder = _dates(path, arrays["dates"])
    if numbers.ndim != 4 or numbers.shape[1] != 4 or numbers.dtype != np.uint16 or len(numbers) != len(dates):
        told = {"path": path, "type": numbers.dtype, "shape": numbers.shape, "count": len(dates)}
        raise InputError("not_a_minicube", say("minicube_reflectance", **told), say("minicube_reflectance_hint"))
    layers = {name: arrays.get(name) for name in ("mask", "mask_heuristic", "scl")}
    for name, layer in layers.items():
        if layer is not None and layer.shape != numbers[:, 0].shape:
            message = say("minicube_layer", name=name, path=path, shape=layer.shape, wanted=numbers[:, 0].shape)
            raise InputError("not_a_minicube", message, say("minicube_layer_hint"))
    mask = np.zeros(numbers[:, 0].shape, np.uint8) if layers["mask"] is None else layers["mask"]
    if layers["mask_heuristic"] is not None:
        mask = np.where(mask == 255, layers["mask_heuristic"], mask)
    known = np.zeros_like(mask) if layers["scl"] is None else layers["scl"].astype(np.uint8)
    remarks: list[tuple[str, str]] = []
    if placeholder:
        first, second = FIRST_PLACEHOLDER_YEAR, FIRST_PLACEHOLDER_YEAR + 1
        message = say("years_made_up", name=path.name, first=first, second=second)
        remarks.append(("year_made_up", message))
    grid = _stored_grid(arrays, numbers.shape[2], numbers.shape[3])
    if grid is None:
        resolution = float(arrays["resolution_m"]) if "resolution_m" in arrays else 10.0
        grid, remark = _made_up_grid(path, numbers.shape[2], numbers.shape[3], resolution, _text(arrays, "crs"))
        remarks.append(remark)
    tags = {name.upper(): _text(arrays, name) for name in ("source", "license", "level") if _text(arrays, name)}
    nir = _text(arrays, "nir") or "B08"
    return Minicube(
        numbers,
        _classes(numbers, known, mask == 1),
        dates,
        ("B02", "B03", "B04", nir),
        grid,
        tags,
        tuple(remarks),
    )


def _classes(numbers: NDArray[np.uint16], known: NDArray[np.uint8], bad: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Scene classes that say of every pixel what ``bad`` says, and of its kind what is ``known``.

    A pixel that is bad but of a usable class becomes cloud, one that is clear but of an unusable (or no) class becomes
    unclassified, which is usable; one without data stays or becomes 0.
    """
    unusable = np.isin(known, SCL_UNUSABLE)
    classes = np.where(bad & ~unusable, _CLOUD, known)
    classes = np.where(bad & (known == 0), _CLOUD, classes)
    classes = np.where(~bad & unusable, _NOT_CLASSIFIED, classes)
    no_data = (numbers == NODATA).any(axis=1)
    # Where a band is missing the class may still be known, and a mask made from the data adds nothing to it.
    classes = np.where(no_data & bad & (known != 0), known, classes)
    classes = np.where(no_data & (known == 0), 0, classes)
    return classes.astype(np.uint8)


def _dates(path: Path, texts: NDArray[Any]) -> tuple[tuple[dt.date, ...], bool]:
    """The dates, and whether some have a placeholder year."""
    dates, placeholder = [], False
    for text in (str(value)[:10] for value in texts):
        match = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text)
        if not match:
            raise InputError("no_date", say("not_a_date", text=repr(text), path=path), say("not_a_date_hint"))
        year, month, day = (int(part) for part in match.groups())
        if year < 1000:
            year, placeholder = year + FIRST_PLACEHOLDER_YEAR, True
        try:
            dates.append(dt.date(year, month, day))
        except ValueError as error:
            message = say("no_such_day", text=repr(text), path=path, error=error)
            raise InputError("no_date", message, say("not_a_date_hint")) from error
    return tuple(dates), placeholder


def _text(arrays: Mapping[str, NDArray[Any]], name: str) -> str:
    return str(arrays[name].item()) if name in arrays and arrays[name].size == 1 else ""


def _crs(text: str) -> CRS | None:
    try:
        return CRS.from_user_input(text) if text else None
    except (RasterioError, CPLE_BaseError, ValueError):
        return None


def _stored_grid(arrays: Mapping[str, NDArray[Any]], height: int, width: int) -> Grid | None:
    crs = _crs(_text(arrays, "crs"))
    transform = arrays.get("transform")
    if crs is None or transform is None or transform.size != 6:
        return None
    return Grid(crs, Affine(*(float(v) for v in transform.ravel())), width, height)


def _made_up_grid(
    path: Path, height: int, width: int, resolution: float, crs_text: str = ""
) -> tuple[Grid, tuple[str, str]]:
    """A grid for a cube that does not say where it lies: in the tile that its name speaks of, if it does."""
    tile = sentinel2_tile(path.stem)
    if tile is not None:
        crs, left, top = tile
        # EarthNet2021 names end in first and last pixel of the cube in its tile: columns, then rows.
        pixels = re.search(r"_(\d{1,4})_(\d{1,4})_(\d{1,4})_(\d{1,4})(?:_|$)", path.stem)
        if pixels:
            left += int(pixels.group(1)) * resolution
            top -= int(pixels.group(3)) * resolution
        message = say("placed_in_tile", name=path.name, crs=crs.to_string())
    else:
        stored = _crs(crs_text)
        crs = stored if stored is not None and stored.is_projected else CRS.from_epsg(32632)
        left, top = _MADE_UP_CORNER
        message = say("placed_anywhere", name=path.name, crs=crs.to_string())
    grid = Grid(crs, Affine(resolution, 0, left, 0, -resolution, top), width, height)
    return grid, ("grid_made_up", message)
