"""How distributors name and store their rasters: what a name tells that the raster itself does not say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from model.errors import InputError
from model.reading.dates import LEVELS_BETWEEN, date_in_text

_TEN_THOUSANDTHS = {"int16": 1e-4, "uint16": 1e-4}


@dataclass(frozen=True)
class Convention:
    """How one distributor does it. ``name``: pattern of a file's stem, or of the folder that stands for the image.

    scales: reflectance a unit, by data type; of other types nothing is known.  offset: in reflectance; None: not known.
    original: the numbers are those of ESA's products.  versions: words for versions of the same image, the preferred
    one first.
    """

    title: str
    name: re.Pattern[str]
    scales: Mapping[str, float] = field(default_factory=lambda: _TEN_THOUSANDTHS)
    offset: float | None = 0.0
    original: bool = False
    versions: tuple[str, ...] = ()


CONVENTIONS = (
    # Copernicus Browser, EO Browser: 2022-06-07-00:00_2022-06-07-23:59_Sentinel-2_L2A_B02_(Raw).tiff, ":" as "_" or "-"
    # on some systems. Reflectance from 0 to 1 over the whole range of the type.
    Convention(
        "Copernicus Browser",
        re.compile(r"_Sentinel-2_L[12][AC]_\w+_\(Raw\)", re.IGNORECASE),
        {"uint8": 1 / 255, "uint16": 1 / 65535, "float32": 1.0},
    ),
    # NASA: HLS.S30.T32TPS.2022158T101559.v2.0.B02.tif; AppEEARS: HLSS30.020_B02_doy2022158_aid0001_32N.tif
    Convention("HLS", re.compile(r"^HLS\.?[SL]30[._]", re.IGNORECASE)),
    # Theia, MAJA: SENTINEL2A_20220607-103857-123_L2A_T32TPS_C_V3-0_FRE_B2.tif. FRE is corrected for slopes, SRE not.
    Convention("Theia", re.compile(r"^SENTINEL2[A-D]_\d{8}-\d{6}-\d{3}_L2A_", re.IGNORECASE), versions=("FRE", "SRE")),
    # FORCE: 20220607_LEVEL2_SEN2A_BOA.tif
    Convention("FORCE", re.compile(r"^\d{8}_LEVEL[23]_(?:SEN|LND)\w+_(?:BOA|TOA)", re.IGNORECASE)),
    # USGS, Landsat Collection 2 Level 2: LC08_L2SP_193028_20220607_20220615_02_T1_SR_B2.TIF
    Convention(
        "Landsat Collection 2", re.compile(r"^L[COTEM]0\d_L2S[PR]_", re.IGNORECASE), {"uint16": 2.75e-5}, offset=-0.2
    ),
    # Earth Engine: 20220607T101031_20220607T101032_T32TPS, of S2_SR_HARMONIZED (without the offset) or S2_SR (with it).
    Convention("Earth Engine", re.compile(r"\d{8}T\d{6}_\d{8}T\d{6}_T\d{2}[A-Z]{3}(?![A-Z0-9])"), offset=None),
    # Earth Search (Element 84), Digital Earth Africa: S2B_32TPS_20220607_0_L2A/B02.tif. With and without the offset.
    Convention("Earth Search", re.compile(r"^S2[A-D]_\d{2}[A-Z]{3}_\d{8}_\d_L2A"), offset=None),
    # ESA, Planetary Computer: T32TPS_20220607T101559_B02_10m.jp2, S2A_MSIL2A_20220607T101559_N0400_R065_T32TPS_...
    Convention(
        "Sentinel-2 products",
        re.compile(r"^(?:L2A_)?T\d{2}[A-Z]{3}_\d{8}T\d{6}_|^S2[A-D]_MSIL[12][AC]_\d{8}T\d{6}_"),
        offset=None,
        original=True,
    ),
    # MODIS: MOD09GA.061_sur_refl_b01_1_doy2022158_aid0001.tif
    Convention("MODIS", re.compile(r"^M[OY]D09|^MCD43A4", re.IGNORECASE), {"int16": 1e-4}),
)

# Rasters that are no measurements of the surface, by words in their names, and what to take instead.
DISPLAY_REASON = "it is a picture for display, not reflectance; take the rasters of its bands B02, B03, B04 and B08"
_NO_REFLECTANCE = "its name says that it holds no reflectance"
_OTHERS = (
    # ESA's TCI and PVI, STAC's visual, overview, preview and thumbnail, Theia's QKL, the Browser's layers.
    (r"tci|pvi|qkl|visual|overview|preview|thumbnail|quicklook|(?:true|false|natural)[_ -]?colou?r", DISPLAY_REASON),
    # ESA's AOT and WVP, Theia's ATB, FORCE's distance, haze and view; results of this engine.
    (r"aot|wvp|atb|dst|hot|vzn|ndvi|quality|uncertainty|truth|landcover", _NO_REFLECTANCE),
)
_OTHER_NAMES = [
    (re.compile(rf"(?:^|[^a-z0-9])(?:{words})(?:[^a-z]|$)", re.IGNORECASE), reason) for words, reason in _OTHERS
]

# A period as the Browser writes it: 2022-06-01-00:00_2022-06-30-23:59
_PERIOD = re.compile(r"(\d{4}-\d{2}-\d{2})-\d{2}[^0-9]{1,3}\d{2}_(\d{4}-\d{2}-\d{2})-\d{2}[^0-9]{1,3}\d{2}")


def convention_of(path: str) -> Convention | None:
    """The convention that a raster's name follows, or that of the folder it lies in; None if none is known."""
    pure = PurePath(path.replace("\\", "/"))
    folder = next((part for part in pure.parts[-2::-1] if not LEVELS_BETWEEN.match(part)), "")
    return next((each for name in (pure.stem, folder) for each in CONVENTIONS if each.name.search(name)), None)


def no_reflectance(path: str) -> str | None:
    """Why a raster of this name is no image of a series; None if its name says nothing of the kind."""
    stem = PurePath(path).stem
    return next((reason for pattern, reason in _OTHER_NAMES if pattern.search(stem)), None)


def is_display_picture(path: str, dtypes: tuple[str, ...], bands: int) -> bool:
    """True if a raster is made to be looked at: by its name, or as it has three bands (less alpha) of 8 bits."""
    return no_reflectance(path) == DISPLAY_REASON or (bands == 3 and set(dtypes) == {"uint8"})


def version_of(stem: str, convention: Convention | None) -> tuple[int, str]:
    """How much the version that a name speaks of is wanted (0 is most), and the name without it."""
    for rank, word in enumerate(convention.versions if convention else ()):
        without = re.sub(rf"(?:^|[^A-Za-z0-9]){word}(?=[^A-Za-z0-9]|$)", "", stem, flags=re.IGNORECASE)
        if without != stem:
            return rank, without
    return 0, stem


def check_period(path: str) -> None:
    """Raise InputError no_date for a raster whose name says that it was put together from several days."""
    match = _PERIOD.search(PurePath(path).stem)
    if match and match[1] != match[2]:
        first, last = date_in_text(match[1]), date_in_text(match[2])
        raise InputError(
            "no_date",
            f"{path} was put together from images of {first} to {last}, so that it has no date of its own.",
            "Download single days; or give it a date in a series.json or in QGIS's layer properties.",
        )
