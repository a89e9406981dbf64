"""What the user gave as a series: rasters, folders, .SAFE products and series.json files, expanded to rasters."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Union

from model.contract import SERIES_FILE, SERIES_VERSION, container_of, is_half_moved
from model.contract.messages import say
from model.contract.options import Area, Reading
from model.core.archives import is_zip
from model.core.documents import read_json
from model.core.errors import InputError
from model.core.limits import FILES
from model.reading.cubes import cube_file, is_cube
from model.reading.dates import date_in_text, parse_date
from model.reading.external import as_gdal, refuse_remote
from model.reading.folders import data_of_header, is_raster_file, is_resolution, rasters_in_zip, visible
from model.reading.safe import SafeProduct, is_safe_zip, read_safe, safe_root

MOST_BANDS = 20
_NESTED = 5  # series files that lie in each other

InputSpec = Union[str, "os.PathLike[str]", Mapping[str, Any]]


@dataclass(frozen=True)
class SeriesOptions(Area, Reading):
    """How the inputs are to be read, where they do not say it themselves or say it wrongly.

    bands: names, or indices from 1 as text: four in the order blue, green, red, near infrared, or others in any order;
        "all" for all that are there.  range: least and largest valid value of a single band that is no reflectance.
    mask: a file-name pattern of mask rasters beside or among the inputs ("*_SCL*"), a path, a band's name or index, or
        "none" to use no mask; by default a scene classification (SCL) is used where there is one.
    mask_values: mask values that mean not usable; by default 0, 1, 3, 8, 9 and 10 of a scene classification (snow, 11,
        stays usable), any but 0 of another mask.  mask_bits: bits, from 0, that mean so if one is set.  mask_above,
        mask_below: thresholds of a score.  mask_clear: the only values that are usable.  All that are given apply.
    scale, offset: reflectance = number * scale + offset.
    grid: the raster, or the date of the one, whose grid is used; by default what the images cover together.
    coarser: how many times larger the pixels are that are read, from overviews where the files have them.
    extent, area: the part of that grid to work on: "left,bottom,right,top[,CRS]", and a GeoJSON file of polygons.
    """

    def document(self) -> dict[str, Any]:
        """What series.json says of a result: how its inputs are read again, and which part of them was asked for."""
        given = {name: value for name, value in asdict(self).items() if value is not None}
        part = {name: given.pop(name) for name in ("extent", "area") if name in given}
        return {"reading": given, **({"part": part} if part else {})}

    @classmethod
    def again(cls, told: Mapping[str, Any]) -> SeriesOptions:
        """As a series.json tells them, which has lists for tuples."""
        given: dict[str, Any] = {n: tuple(value) if isinstance(value, list) else value for n, value in told.items()}
        return cls(**given)

    def files(self) -> list[str | None]:
        """What may name a file besides the inputs, None where it was not given."""
        return [self.mask, self.grid, None if self.area is None else str(self.area)]

    def check(self) -> None:
        """Raise InputError (bad_bands, bad_scale, bad_offset) if an option makes no sense."""
        if self.bands is not None and not (0 < len(self.bands) == len(set(self.bands)) <= MOST_BANDS):
            hint = say("bad_bands_given_hint", most_bands=MOST_BANDS)
            raise InputError(
                "bad_bands", say("bad_bands_given", listed=", ".join(self.bands), most_bands=MOST_BANDS), hint
            )
        if self.range is not None:  # of a quantity in its own units
            return
        if self.scale is not None and not 0 < self.scale <= 1:
            hint = say("bad_scale_given_hint")
            raise InputError("bad_scale", say("bad_scale_given", scale=self.scale), hint)
        if self.offset is not None and not abs(self.offset) <= 1:
            hint = say("bad_offset_hint")
            raise InputError("bad_offset", say("bad_offset", offset=self.offset), hint)


@dataclass(frozen=True)
class Item:
    """One thing to read: a raster, or the rasters of the bands of one image, or a .SAFE product.

    explicit: the user named it, so that it must be an image; files found in a folder may be anything.
    mask: None: look for one; "": there is none.
    """

    paths: tuple[str, ...]
    explicit: bool
    date: dt.date | None = None
    bands: tuple[str, ...] | None = None
    mask: str | None = None
    safe: SafeProduct | None = None
    given_as: str = ""
    date_source: str = "given"


OnError = Callable[[InputError, str], None]


def raise_error(error: InputError, source: str) -> None:
    """The strict way to take a bad input: the first one ends the work."""
    raise error


def expand_inputs(inputs: Iterable[InputSpec], on_error: OnError = raise_error) -> list[Item]:
    """Expand folders, products and series files. Errors (missing_file, no_input, ...) go to ``on_error``."""
    items: list[Item] = []
    for given in inputs:
        source = str(given.get("path") or given.get("paths") or given) if isinstance(given, Mapping) else str(given)
        try:
            items += _expand_mapping(given, Path(), source) if isinstance(given, Mapping) else _expand_path(source)
        except InputError as error:
            on_error(error, source)
    return items


def _expand_mapping(entry: Mapping[str, Any], base: Path, source: str, within: tuple[Path, ...] = ()) -> list[Item]:
    """Expand {"path" or "paths", "date", "bands", "mask"}; relative paths are relative to ``base``.

    within: the series files that the entry lies in, the outermost first.
    """
    given = entry.get("paths") or entry.get("path")
    paths = [given] if isinstance(given, (str, os.PathLike)) else given or []
    if not isinstance(paths, (list, tuple)) or not all(isinstance(path, (str, os.PathLike)) for path in paths):
        message = say("bad_input", entry=dict(entry))
        raise InputError("bad_input", message, say("bad_input_hint"))
    if not paths:
        raise InputError("no_input", say("no_input", entry=dict(entry)), say("no_input_hint"))
    date = parse_date(entry.get("date"))
    if entry.get("date") and date is None:
        hint = say("no_date_given_hint")
        raise InputError("no_date", say("no_date_given", date=repr(entry["date"]), path=paths[0]), hint)
    mask = entry.get("mask") if "mask" in entry else None
    resolved = [resolve_path(str(p), base) for p in paths]
    if len(resolved) == 1:
        items = _expand_path(resolved[0], source, within)
    else:
        items = [Item(tuple(resolved), explicit=True, given_as=source)]
    bands = _band_names(entry.get("bands"))
    if mask is not None and mask != "" and (base / str(mask)).exists():
        mask = resolve_path(str(mask), base)
    return [
        replace(
            item,
            date=date or item.date,
            bands=bands or item.bands,
            mask=item.mask if mask is None else str(mask),
        )
        for item in items
    ]


def _band_names(value: object) -> tuple[str, ...] | None:
    if not value:
        return None
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(","))
    return tuple(str(part) for part in value) if isinstance(value, Sequence) else None


def resolve_path(path: str, base: Path = Path()) -> str:
    """The absolute path of a file relative to ``base``; URLs, /vsi paths and GDAL dataset names stay as they are.

    File names, too, may have a colon in them: those of the Copernicus Browser have.
    """
    path = as_gdal(path)
    if path.startswith("/vsi") or "://" in path or (":" in path[2:] and not (base / container_of(path)).exists()):
        return path
    return os.path.abspath(base / path)  # noqa: PTH100 - resolve() would follow links, whose names may hold the date


def _expand_path(path: str, source: str = "", within: tuple[Path, ...] = ()) -> list[Item]:
    source, path = source or path, resolve_path(path)
    pure = Path(path)
    if pure.name.lower().endswith(".json") and pure.is_file():
        return _expand_series_file(pure, within)
    if is_zip(path):
        return _zip_items(path, source)
    root = safe_root(path)
    if root is not None and (pure.is_dir() or pure.suffix == ".xml"):
        if pure.is_dir() and Path(root) != pure:  # a folder inside of a product: the images in just that folder
            return _folder_items(pure, source)
        return _safe_items(root, source)
    if pure.is_dir() and not is_cube(path):
        check_moved(pure)
        return (
            _expand_series_file(pure / SERIES_FILE, within)
            if (pure / SERIES_FILE).is_file()
            else _folder_items(pure, source)
        )
    return [Item((cube_file(data_of_header(path)),), explicit=True, given_as=source)]


def check_moved(folder: Path) -> None:
    """Raise InputError half_moved for the output folder of a run that was stopped amid its last step."""
    if is_half_moved(folder):
        raise InputError("half_moved", say("half_moved", folder=folder), say("half_moved_hint"))


def _safe_items(path: str, source: str) -> list[Item]:
    product = read_safe(path)
    items = []
    for granule in product.granules:
        paths = tuple(granule.bands.values())
        item = Item(paths, explicit=True, date=None, mask=None, safe=replace(product, granules=(granule,)))
        items.append(replace(item, given_as=source))
    return items


def _zip_items(path: str, source: str) -> list[Item]:
    """The product, or the rasters, in a zip; none if it holds something else and was found in a folder."""
    if is_safe_zip(path):
        return _safe_items(path, source)
    inside = rasters_in_zip(path)
    if not inside and resolve_path(source) == path:
        hint = say("no_raster_in_zip_hint")
        raise InputError("no_input", say("no_raster_in_zip", path=path), hint)
    return [Item((raster,), explicit=False, given_as=source) for raster in inside]


def _folder_items(folder: Path, source: str) -> list[Item]:
    """The rasters and products in a folder; without any, those in its folders that have a date as a name."""
    items = _items_in(folder, source)
    if not items:
        for entry in visible(folder):
            dated = entry.is_dir() and date_in_text(entry.name) is not None
            if dated and not (entry / SERIES_FILE).exists():  # not the results of a run
                items += _items_in(entry, source)
    if not items:
        hint = say("no_raster_in_folder_hint")
        raise InputError("no_input", say("no_raster_in_folder", folder=folder), hint)
    return items


def _items_in(folder: Path, source: str) -> list[Item]:
    """The rasters and products in a folder; without any, those in its folders R10m, R20m and so on."""
    items: list[Item] = []
    for entry in visible(folder):
        if entry.is_dir():
            if entry.suffix.upper() == ".SAFE":
                items += _safe_items(str(entry), source)
            elif is_cube(str(entry)):
                items.append(Item((str(entry),), explicit=False, given_as=source))
        elif is_raster_file(entry):
            items.append(Item((str(entry),), explicit=False, given_as=source))
        elif is_zip(str(entry)):
            items += _zip_items(str(entry), source)
    if not items:
        sizes = [entry for entry in visible(folder) if entry.is_dir() and is_resolution(entry.name)]
        items = [item for entry in sizes for item in _items_in(entry, source)]
    return items


def _expand_series_file(path: Path, within: tuple[Path, ...] = ()) -> list[Item]:
    """The filled products in a result's series.json, else its inputs. Paths in it are relative to its folder."""
    hint = say("bad_series_file_hint")
    within = (*within, path.resolve())
    if path.resolve() in within[:-1] or len(within) > _NESTED:
        raise InputError("bad_series_file", say("bad_series_file", path=path), hint)
    try:
        content = read_json(path)
    except (OSError, ValueError) as error:
        raise InputError("bad_series_file", say("bad_series_file_no_json", path=path, error=error), hint) from error
    if not isinstance(content, dict) or content.get("version") != SERIES_VERSION:
        raise InputError(
            "bad_series_file",
            say("bad_series_file_version", path=path, series_version=SERIES_VERSION),
            hint,
        )
    for key in ("products", "inputs"):
        if not isinstance(content.get(key) or [], list):
            raise InputError("bad_series_file", say("bad_series_file_list", key=key, path=path), hint)
    products = [p for p in content.get("products") or [] if isinstance(p, dict) and p.get("kind") == "filled"]
    # A filled raster has no gaps left to mask.
    entries = [{**p, "mask": "", "bands": None} for p in products] or content.get("inputs") or []
    if not all(isinstance(entry, (dict, str)) for entry in entries):
        raise InputError("bad_series_file", say("bad_series_file_inputs", path=path), hint)
    if not entries:
        raise InputError("no_input", say("no_input_in_series_file", path=path), hint)
    items: list[Item] = []
    for entry in entries:
        mapping = {"path": entry} if isinstance(entry, str) else dict(entry)
        if not isinstance(entry, str) and mapping.get("mask", "absent") is None:
            mapping["mask"] = ""  # null in a series file: known to have none
        refuse_remote(texts_of(mapping), path)
        items += _expand_mapping(mapping, path.parent, str(path), within)
        FILES.check(str(path), len(items))
    return items


def texts_of(entry: Mapping[str, Any]) -> list[str]:
    """What an entry of a series file may name: path, paths and mask."""
    values = [entry.get("path"), entry.get("mask")]
    values += entry["paths"] if isinstance(entry.get("paths"), list) else []
    return [value for value in values if isinstance(value, str)]
