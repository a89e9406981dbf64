"""Sentinel-2 products as they are distributed: the .SAFE folder, or the zip of it, with bands, masks and metadata."""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass, field
from pathlib import Path

from model.contract.messages import say
from model.core import archives
from model.core.errors import InputError
from model.core.limits import DOCUMENT
from model.reading.bands import normalise
from model.reading.dates import date_in_text

# Bands count from 0 in the metadata: B01 ... B08, B8A, B09 ... B12.
_BAND_IDS = {
    **{f"b{number}": number - 1 for number in range(1, 9)},
    "b8a": 8,
    **{f"b{number}": number for number in range(9, 13)},
}
_USUAL = ("b2", "b3", "b4", "b8", "b8a")
_BAND_FILE = re.compile(r"/IMG_DATA/(?:R\d0m/)?[^/]*_(B\d[0-9A]|SCL)(?:_(\d0)m)?\.(?:jp2|tif)$", re.IGNORECASE)
_FIELDS = {
    "start": r"<(?:DATATAKE_SENSING_START|PRODUCT_START_TIME)[^>]*>\s*([^<]+)<",
    "baseline": r"<PROCESSING_BASELINE[^>]*>\s*([0-9.]+)\s*<",
    "quantification": r"<(?:BOA_)?QUANTIFICATION_VALUE[^>]*>\s*([0-9.]+)\s*<",
}
_OFFSET = re.compile(r"<(?:BOA|RADIO)_ADD_OFFSET\s+band_id=\"(\d+)\"[^>]*>\s*(-?[0-9.]+)\s*<")


@dataclass(frozen=True)
class Granule:
    """One tile of a product: band name (b2, b3, b4, b8, b8a) to raster, and the scene classification.

    further: the other bands.
    """

    bands: dict[str, str]
    scene_classification: str | None
    further: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SafeProduct:
    """A product and what its metadata says. offsets: in reflectance, by band; scale: reflectance a unit."""

    name: str
    date: dt.date | None
    baseline: str | None
    scale: float | None
    offsets: dict[str, float]
    granules: tuple[Granule, ...]


def safe_root(path: str) -> str | None:
    """The .SAFE folder that ``path`` is, or lies in, or whose metadata file it is; None if there is none."""
    pure = Path(path)
    for folder in (pure, *pure.parents):
        if folder.suffix.upper() == ".SAFE":
            return str(folder)
    if re.fullmatch(r"MTD_MSIL\w+\.xml", pure.name):
        return str(pure.parent)
    if pure.is_dir() and (pure / "GRANULE").is_dir():
        return str(pure)
    return None


def is_safe_zip(path: str) -> bool:
    """True if ``path`` is a zip that holds a .SAFE folder."""
    if not archives.is_zip(path):
        return False
    with archives.opened(path) as archive:
        return any(".SAFE/" in name for name in archive.namelist())


def read_safe(path: str) -> SafeProduct:
    """List a product's bands and read its metadata. Raises InputError bands_not_found where it holds no image."""
    if path.lower().endswith(".zip"):
        with archives.opened(path) as archive:
            names = archive.namelist()
            metadata = _main_metadata(names)
            text = archives.read_text(archive, metadata) if metadata else ""
            product = next(part for name in names for part in name.split("/") if part.endswith(".SAFE"))
        prefix = f"/vsizip/{Path(path).as_posix()}/"
    else:
        root = Path(path)
        files = [file for file in root.rglob("[!.]*") if file.is_file()]
        names = [f"{root.name}/{file.relative_to(root).as_posix()}" for file in files]
        metadata = _main_metadata(names)
        file = root.parent / metadata if metadata else None
        if file is not None:
            DOCUMENT.check(str(file), file.stat().st_size)
        text = file.read_text(errors="replace") if file else ""
        product, prefix = root.name, f"{root.parent.as_posix()}/"
    granules = _granules(names, prefix)
    if not granules:
        hint = say("product_without_bands_hint")
        raise InputError("bands_not_found", say("product_without_bands", path=path), hint)
    return _product(product, text, granules)


def _main_metadata(names: list[str]) -> str | None:
    pattern = re.compile(r"^[^/]+/(?:MTD_MSIL\w+|S2\w_OPER_MTD_\w+)\.xml$")
    return next((name for name in sorted(names) if pattern.match(name)), None)


def _granules(names: list[str], prefix: str) -> tuple[Granule, ...]:
    """Group image files by granule; of a band at several resolutions the finest one counts."""
    found: dict[str, dict[str, tuple[int, str]]] = {}
    for name in sorted(names):
        match = _BAND_FILE.search(name)
        if not match or "/._" in name or "/GRANULE/" not in name:
            continue
        granule = name.split("/GRANULE/")[1].split("/")[0]
        band, resolution = normalise(match.group(1)), int(match.group(2) or 0)
        bands = found.setdefault(granule, {})
        if band not in bands or resolution < bands[band][0]:
            bands[band] = (resolution, prefix + name)
    return tuple(
        Granule(
            {band: path for band, (_, path) in bands.items() if band in _USUAL},
            bands["scl"][1] if "scl" in bands else None,
            {band: bands[band][1] for band in _BAND_IDS if band in bands and band not in _USUAL},
        )
        for _, bands in sorted(found.items())
    )


def _product(name: str, text: str, granules: tuple[Granule, ...]) -> SafeProduct:
    fields = {key: re.search(pattern, text) for key, pattern in _FIELDS.items()}
    values = {key: match.group(1) if match else None for key, match in fields.items()}
    date = date_in_text(values["start"] or "") or date_in_text(name)
    quantification = _number(values["quantification"])
    offsets: dict[str, float] = {}
    if quantification:
        by_id = {int(band): (_number(offset) or 0.0) / quantification for band, offset in _OFFSET.findall(text)}
        offsets = {band: by_id.get(number, 0.0) for band, number in _BAND_IDS.items()}
    scale = 1 / quantification if quantification else None
    return SafeProduct(name, date, values["baseline"], scale, offsets, granules)


def _number(text: str | None) -> float | None:
    """A number that is neither 0 nor infinite, or None."""
    try:
        number = float(text or 0)
    except ValueError:
        return None
    return number if number and math.isfinite(number) else None
