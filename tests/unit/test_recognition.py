"""What is recognised without help in series as their sources deliver them: dates, bands, masks and scales.

Each record of model/reading/sources.py has a case here. A case writes tiny rasters with the names and metadata of one
source, and says what ``describe`` must find. It is described twice: by its folder, and by a list of all its files in no
particular order, as layers picked in QGIS.
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import rasterio

from model.core.reporting import Reporter
from model.inspect.describe import describe
from model.reading.inputs import SeriesOptions
from model.reading.recognition import source_of
from model.reading.sources import SOURCES

DATES = (dt.date(2022, 6, 7), dt.date(2022, 6, 12))
LEVELS = {"blue": 0.03, "green": 0.06, "red": 0.05, "nir": 0.35}
SENTINEL = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
COLOUR_OF = {"2": "blue", "3": "green", "4": "red", "8": "nir", "8A": "nir"}


@dataclass(frozen=True)
class Raster:
    """A raster of each date. ``name``: with {day}, {iso}, {doy}, {band}; with {band} one file for each of ``bands``.

    labels: descriptions, one a band of a stack (None: no description).  unit, offset: reflectance = number * unit +
    offset.  mask: it holds mask values, of which ``cloud`` is one that is not usable.
    """

    name: str
    bands: tuple[str, ...] = ("B02", "B03", "B04", "B08")
    labels: tuple[str | None, ...] = ()
    count: int = 1
    dtype: str = "uint16"
    unit: float = 1e-4
    offset: float = 0.0
    nodata: float | None = None
    mask: bool = False
    cloud: int = 0
    clear: int = 0
    coarse: bool = False
    tags: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """rasters: what there is.  bands: file pattern and index of blue, green, red, near infrared."""

    rasters: tuple[Raster, ...]
    bands: tuple[tuple[str, int], ...]
    date_source: str = "file name"
    mask: tuple[str, int, str] | None = None  # file pattern, band, kind
    not_usable: object = None
    scale: float = 1e-4
    offset: float = 0.0
    scale_source: str = "guessed"
    warnings: frozenset[str] = frozenset()
    ignored: int = 0  # rasters passed over when the folder is read
    folders: bool = False  # a folder a date: both are given, or their parent


def each(pattern, bands=("B02", "B03", "B04", "B08")):
    """The four single-band files of a pattern."""
    return tuple((pattern.replace("{band}", band), 1) for band in bands)


def stack(name, *indices):
    return tuple((name, index) for index in indices)


GUESSED = frozenset({"scale_guessed"})
ASSUMED = GUESSED | {"bands_assumed"}
LEFT_OUT = frozenset({"bands_left_out"})
SCL = "scene classification"
JP2 = "T32TPS_{day}T101559_{band}_10m.jp2"
EO = "{iso}-00:00_{iso}-23:59_Sentinel-2_L2A_{band}_(Raw).tiff"
EO_WINDOWS = EO.replace(":", "_")
GEE = "{day}T101031_{day}T101032_T32TPS"
THEIA = "SENTINEL2A_{day}-103857-123_L2A_T32TPS_C_V3-0"
HLS = "HLS.S30.T32TPS.{doy}T101559.v2.0"
HLS_L = "HLS.L30.T32TPS.{doy}T101559.v2.0"
APPEEARS = "HLSS30.020_{band}_doy{doy}_aid0001_32N.tif"
PLANET = "{day}_101559_12_2426_3B"
STAC = "S2B_32TPS_{day}_0_L2A"
LANDSAT = "LC08_L2SP_193028_{day}_20220925_02_T1"
LANDSAT_7 = "LE07_L2SP_193028_{day}_20220925_02_T1"
ARD_7 = "LE07_CU_003010_{day}_20230901_02"
ARD_8 = "LC08_CU_003010_{day}_20230901_02"
OLI = ("B2", "B3", "B4", "B5")
L1C = "S2A_MSIL1C_{day}T101559_N0400_R065_T32TPS_{day}T123456.tif"
FOUR = ("B02", "B03", "B04", "B08")

CASES = {
    "original band files, outside of their product, with SCL at 20 m": Case(
        (
            Raster(JP2, FOUR, offset=-0.1),
            Raster("T32TPS_{day}T101559_SCL_20m.jp2", mask=True, dtype="uint8", cloud=9, clear=4, coarse=True),
            Raster("T32TPS_{day}T101559_TCI_10m.jp2", count=3, dtype="uint8", unit=1 / 255),
        ),
        each(JP2),
        mask=("T32TPS_{day}T101559_SCL_20m.jp2", 1, SCL),
        not_usable=[0, 1, 3, 8, 9, 10],
        offset=-0.1,
        scale_source="naming of Sentinel-2 products",
        warnings=frozenset({"offset_from_baseline"}),
        ignored=2,
    ),
    "original band files whose offset was taken off": Case(
        (Raster("T32TPS_{day}T101559_{band}_10m.tif", FOUR),),
        each("T32TPS_{day}T101559_{band}_10m.tif"),
        scale_source="naming of Sentinel-2 products",
        warnings=frozenset({"offset_absent"}),
    ),
    "Level 1C, its bands in one file": Case(
        (Raster(L1C, labels=SENTINEL, offset=-0.1),),
        stack(L1C, 2, 3, 4, 8),
        offset=-0.1,
        scale_source="naming of Sentinel-2 products",
        warnings=LEFT_OUT | {"offset_from_baseline"},
    ),
    "Copernicus Browser, 16 bit": Case(
        (
            Raster(EO, unit=1 / 65535),
            Raster(EO.replace("{band}_(Raw)", "True_color"), count=3, dtype="uint8", unit=1 / 255),
        ),
        each(EO),
        scale=1 / 65535,
        scale_source="naming of Copernicus Browser",
        ignored=2,
    ),
    "Copernicus Browser, names as on Windows, 32 bit": Case(
        (Raster(EO_WINDOWS, dtype="float32", unit=1.0),),
        each(EO_WINDOWS),
        scale=1.0,
        scale_source="naming of Copernicus Browser",
    ),
    "Copernicus Browser, 8 bit": Case(
        (Raster(EO_WINDOWS, dtype="uint8", unit=1 / 255),),
        each(EO_WINDOWS),
        scale=1 / 255,
        scale_source="naming of Copernicus Browser",
    ),
    "openEO, named bands": Case(
        (Raster("openEO_{iso}Z.tif", labels=("B02", "B03", "B04", "B08", "SCL"), dtype="int16", nodata=-32768),),
        stack("openEO_{iso}Z.tif", 1, 2, 3, 4),
        mask=("openEO_{iso}Z.tif", 5, SCL),
        warnings=GUESSED,
    ),
    "Sentinel Hub, four bands without names": Case(
        (Raster("{iso}.tiff", labels=(None,) * 4, dtype="float32", unit=1.0),),
        stack("{iso}.tiff", 1, 2, 3, 4),
        scale=1.0,
        warnings=ASSUMED,
    ),
    "PlanetScope, eight bands with UDM2": Case(
        (
            Raster(
                f"{PLANET}_AnalyticMS_SR_8b_clip.tif",
                labels=("coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"),
            ),
            Raster(f"{PLANET}_udm2_clip.tif", mask=True, count=8, dtype="uint8", cloud=0, clear=1),
        ),
        stack(f"{PLANET}_AnalyticMS_SR_8b_clip.tif", 2, 4, 6, 8),
        mask=(f"{PLANET}_udm2_clip.tif", 1, "PlanetScope UDM2"),
        not_usable="any but 1",
        scale_source="naming of PlanetScope",
        warnings=LEFT_OUT,
    ),
    "Earth Search items, a folder a date": Case(
        (
            Raster(f"{STAC}/{{band}}.tif", (*FOUR, "B8A")),
            Raster(f"{STAC}/SCL.tif", mask=True, dtype="uint8", cloud=9, clear=4, coarse=True),
            Raster(f"{STAC}/visual.tif", count=3, dtype="uint8", unit=1 / 255),
        ),
        each(f"{STAC}/{{band}}.tif"),
        date_source="folder name",
        mask=(f"{STAC}/SCL.tif", 1, SCL),
        scale_source="naming of Earth Search",
        ignored=2,
        folders=True,
    ),
    "Earth Search assets by colour": Case(
        (Raster(f"{STAC}_{{band}}.tif", ("blue", "green", "red", "nir", "nir08", "rededge1")),),
        each(f"{STAC}_{{band}}.tif", ("blue", "green", "red", "nir")),
        scale_source="naming of Earth Search",
    ),
    "Planetary Computer": Case(
        (
            Raster("T32TPS_{day}T101559_{band}_10m.tif", FOUR, offset=-0.1),
            Raster("T32TPS_{day}T101559_SCL_20m.tif", mask=True, dtype="uint8", cloud=9, clear=4, coarse=True),
        ),
        each("T32TPS_{day}T101559_{band}_10m.tif"),
        mask=("T32TPS_{day}T101559_SCL_20m.tif", 1, SCL),
        offset=-0.1,
        scale_source="naming of Sentinel-2 products",
        warnings=frozenset({"offset_from_baseline"}),
    ),
    "Earth Engine, four bands": Case(
        (Raster(f"{GEE}.tif", labels=("B2", "B3", "B4", "B8")),),
        stack(f"{GEE}.tif", 1, 2, 3, 4),
        scale_source="naming of Earth Engine",
    ),
    "Earth Engine, all bands": Case(
        (
            Raster(
                f"{GEE}.tif",
                labels=("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12", "AOT", "WVP", "SCL"),
            ),
        ),
        stack(f"{GEE}.tif", 2, 3, 4, 8),
        mask=(f"{GEE}.tif", 15, SCL),
        scale_source="naming of Earth Engine",
        warnings=LEFT_OUT,
    ),
    "Earth Engine, with QA60 only": Case(
        (Raster(f"{GEE}.tif", labels=("B2", "B3", "B4", "B8", "QA60")),),
        stack(f"{GEE}.tif", 1, 2, 3, 4),
        mask=(f"{GEE}.tif", 5, "QA60"),
        not_usable="bits 10, 11",
        scale_source="naming of Earth Engine",
        warnings=frozenset({"mask_empty", "mask_hides_most"}),
    ),
    "Earth Engine, divided by 10000": Case(
        (Raster(f"{GEE}.tif", labels=("B8", "B4", "B3", "B2"), dtype="float32", unit=1.0),),
        stack(f"{GEE}.tif", 4, 3, 2, 1),
        scale=1.0,
        warnings=GUESSED,
    ),
    "Earth Engine, a file a band, unchanged S2_SR": Case(
        (Raster(f"{GEE}.{{band}}.tif", ("B2", "B3", "B4", "B8"), offset=-0.1),),
        each(f"{GEE}.{{band}}.tif", ("B2", "B3", "B4", "B8")),
        offset=-0.1,
        scale_source="naming of Earth Engine",
        warnings=frozenset({"offset_from_numbers"}),
    ),
    "stack of ten named bands": Case(
        (Raster("S2_{day}.tif", labels=("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")),),
        stack("S2_{day}.tif", 1, 2, 3, 7),
        warnings=GUESSED | LEFT_OUT,
    ),
    "stack of ten named bands without B08": Case(
        (Raster("S2_{day}.tif", labels=("B12", "B11", "B8A", "B07", "B06", "B05", "B04", "B03", "B02", "B01")),),
        stack("S2_{day}.tif", 9, 8, 7, 3),
        warnings=GUESSED | LEFT_OUT,
    ),
    "stack of thirteen": Case(
        (Raster("S2_{day}.tif", labels=SENTINEL),), stack("S2_{day}.tif", 2, 3, 4, 8), warnings=GUESSED | LEFT_OUT
    ),
    "stack of thirteen that are merely numbered": Case(
        (Raster("S2_{day}.tif", labels=tuple(f"Band {i}" for i in range(1, 14))),),
        stack("S2_{day}.tif", 2, 3, 4, 8),
        warnings=ASSUMED | LEFT_OUT,
    ),
    "stack of ten that are merely numbered": Case(
        (Raster("S2_{day}.tif", labels=tuple(f"Band {i}" for i in range(1, 11))),),
        stack("S2_{day}.tif", 1, 2, 3, 7),
        warnings=ASSUMED | LEFT_OUT,
    ),
    "stack with bands called Band 2 to Band 8A": Case(
        (Raster("S2_{day}.tif", labels=("Band 8A", "Band 2", "Band 3", "Band 4", "Band 8")),),
        stack("S2_{day}.tif", 2, 3, 4, 5),
        warnings=GUESSED | LEFT_OUT,
    ),
    "stack with colours": Case(
        (Raster("S2_{day}.tif", labels=("red edge 1", "nir", "red", "green", "blue")),),
        stack("S2_{day}.tif", 5, 4, 3, 2),
        warnings=GUESSED | LEFT_OUT,
    ),
    "names with the day of the year": Case(
        (Raster("S2_{doy}.tif", labels=FOUR),), stack("S2_{doy}.tif", 1, 2, 3, 4), warnings=GUESSED
    ),
    "dates in metadata": Case(
        (Raster("scene_{day}.tif", labels=FOUR, tags={"ACQUISITION_DATETIME": "{iso}T10:15:59Z"}),),
        stack("scene_{day}.tif", 1, 2, 3, 4),
        date_source="metadata ACQUISITION_DATETIME",
        warnings=GUESSED,
    ),
    "Theia": Case(
        (
            Raster(f"{THEIA}/{THEIA}_FRE_{{band}}.tif", ("B2", "B3", "B4", "B5", "B8", "B8A"), dtype="int16"),
            Raster(f"{THEIA}/{THEIA}_SRE_{{band}}.tif", ("B2", "B3", "B4", "B5", "B8", "B8A"), dtype="int16"),
            Raster(f"{THEIA}/{THEIA}_ATB_R1.tif", count=2, dtype="uint8"),
            Raster(f"{THEIA}/MASKS/{THEIA}_CLM_R1.tif", mask=True, dtype="uint8", cloud=2),
            Raster(f"{THEIA}/MASKS/{THEIA}_CLM_R2.tif", mask=True, dtype="uint8", cloud=2, coarse=True),
            Raster(f"{THEIA}/MASKS/{THEIA}_EDG_R1.tif", mask=True, dtype="uint8"),
        ),
        each(f"{THEIA}/{THEIA}_FRE_{{band}}.tif", ("B2", "B3", "B4", "B8")),
        mask=(f"{THEIA}/MASKS/{THEIA}_CLM_R1.tif", 1, "cloud mask CLM"),
        not_usable="any but 0",
        scale_source="naming of Theia",
        warnings=frozenset({"ignored"}),
        ignored=14,
        folders=True,
    ),
    "HLS, Sentinel-2": Case(
        (
            Raster(f"{HLS}.{{band}}.tif", ("B01", *FOUR, "B8A", "B11"), dtype="int16", nodata=-9999),
            Raster(f"{HLS}.Fmask.tif", mask=True, dtype="uint8", cloud=0b1000010, clear=0b1100000, nodata=255),
        ),
        each(f"{HLS}.{{band}}.tif"),
        mask=(f"{HLS}.Fmask.tif", 1, "HLS Fmask"),
        not_usable="bits 1, 2, 3",
        scale_source="naming of HLS",
    ),
    "HLS, Landsat": Case(
        (Raster(f"{HLS_L}.{{band}}.tif", ("B02", "B03", "B04", "B05", "B06"), dtype="int16", nodata=-9999),),
        each(f"{HLS_L}.{{band}}.tif", ("B02", "B03", "B04", "B05")),
        scale_source="naming of HLS",
    ),
    "HLS from AppEEARS": Case(
        (
            Raster(APPEEARS, dtype="int16", nodata=-9999),
            Raster(APPEEARS.replace("{band}", "Fmask"), mask=True, dtype="uint8", cloud=0b1000010, clear=0b1100000),
        ),
        each(APPEEARS),
        mask=(APPEEARS.replace("{band}", "Fmask"), 1, "HLS Fmask"),
        scale_source="naming of HLS",
    ),
    "FORCE": Case(
        (
            Raster(
                "{day}_LEVEL2_SEN2A_BOA.tif",
                labels=(
                    *("BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR", "SWIR1", "SWIR2"),
                ),
                dtype="int16",
                nodata=-9999,
            ),
            Raster("{day}_LEVEL2_SEN2A_QAI.tif", mask=True, dtype="int16", cloud=0b100, clear=1 << 13, nodata=1),
            Raster("{day}_LEVEL2_SEN2A_DST.tif", mask=True, dtype="int16"),
        ),
        stack("{day}_LEVEL2_SEN2A_BOA.tif", 1, 2, 3, 7),
        mask=("{day}_LEVEL2_SEN2A_QAI.tif", 1, "FORCE QAI"),
        not_usable="bits 0, 1, 2, 3",
        scale_source="naming of FORCE",
        ignored=2,
        warnings=LEFT_OUT,
    ),
    "Landsat Collection 2": Case(
        (
            Raster(f"{LANDSAT}_{{band}}.TIF", ("SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6"), unit=2.75e-5, offset=-0.2),
            Raster(f"{LANDSAT}_QA_PIXEL.TIF", mask=True, cloud=22280, clear=21824, nodata=1),
        ),
        each(f"{LANDSAT}_{{band}}.TIF", ("SR_B2", "SR_B3", "SR_B4", "SR_B5")),
        mask=(f"{LANDSAT}_QA_PIXEL.TIF", 1, "Landsat QA_PIXEL"),
        not_usable="bits 0, 1, 2, 3, 4",
        scale=2.75e-5,
        offset=-0.2,
        scale_source="naming of Landsat Collection 2",
    ),
    "Landsat Collection 2, a folder a date": Case(
        (
            Raster(f"{LANDSAT}/{{band}}.TIF", ("SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6"), unit=2.75e-5, offset=-0.2),
            Raster(f"{LANDSAT}/QA_PIXEL.TIF", mask=True, cloud=22280, clear=21824, nodata=1),
        ),
        each(f"{LANDSAT}/{{band}}.TIF", ("SR_B2", "SR_B3", "SR_B4", "SR_B5")),
        date_source="folder name",
        mask=(f"{LANDSAT}/QA_PIXEL.TIF", 1, "Landsat QA_PIXEL"),
        scale=2.75e-5,
        offset=-0.2,
        scale_source="naming of Landsat Collection 2",
        folders=True,
    ),
    "Landsat Collection 2, before Landsat 8": Case(
        (
            Raster(
                f"{LANDSAT_7}_{{band}}.TIF", ("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5"), unit=2.75e-5, offset=-0.2
            ),
        ),
        each(f"{LANDSAT_7}_{{band}}.TIF", ("SR_B1", "SR_B2", "SR_B3", "SR_B4")),
        scale=2.75e-5,
        offset=-0.2,
        scale_source="naming of Landsat Collection 2",
    ),
    "Landsat 8 from Earth Engine": Case(
        (
            Raster(
                "LC08_193028_{day}.tif",
                labels=("SR_B2", "SR_B3", "SR_B4", "SR_B5", "QA_PIXEL"),
                unit=2.75e-5,
                offset=-0.2,
            ),
        ),
        stack("LC08_193028_{day}.tif", 1, 2, 3, 4),
        mask=("LC08_193028_{day}.tif", 5, "Landsat QA_PIXEL"),
        scale=2.75e-5,
        offset=-0.2,
        scale_source="naming of Landsat Collection 2",
        warnings=frozenset({"mask_hides_most"}),  # its numbers here are those of an image
    ),
    "Landsat 8 from Earth Engine, a file a band": Case(
        (Raster("LC08_193028_{day}_{band}.tif", ("SR_B2", "SR_B3", "SR_B4", "SR_B5"), unit=2.75e-5, offset=-0.2),),
        each("LC08_193028_{day}_{band}.tif", ("SR_B2", "SR_B3", "SR_B4", "SR_B5")),
        scale=2.75e-5,
        offset=-0.2,
        scale_source="naming of Landsat Collection 2",
    ),
    "Landsat 8 from Earth Engine, floating point but not scaled": Case(
        (
            Raster(
                "LC08_193028_{day}.tif",
                labels=("SR_B2", "SR_B3", "SR_B4", "SR_B5"),
                dtype="float32",
                unit=2.75e-5,
                offset=-0.2,
            ),
        ),
        stack("LC08_193028_{day}.tif", 1, 2, 3, 4),
        scale=2.75e-5,
        offset=-0.2,
        scale_source="naming of Landsat Collection 2",
    ),
    "Landsat 8 from Earth Engine, scaled to 0 to 1": Case(
        (Raster("LC08_193028_{day}.tif", labels=("SR_B2", "SR_B3", "SR_B4", "SR_B5"), dtype="float32", unit=1.0),),
        stack("LC08_193028_{day}.tif", 1, 2, 3, 4),
        scale=1.0,
        warnings=GUESSED,
    ),
    "Landsat 7 of the US analysis-ready data": Case(
        (Raster(f"{ARD_7}_{{band}}.TIF", ("SR_B1", "SR_B2", "SR_B3", "SR_B4"), unit=2.75e-5, offset=-0.2, nodata=0),),
        each(f"{ARD_7}_{{band}}.TIF", ("SR_B1", "SR_B2", "SR_B3", "SR_B4")),
        scale=2.75e-5,
        offset=-0.2,
        scale_source="naming of Landsat Collection 2",
    ),
    "Landsat 8 of the US analysis-ready data": Case(
        (
            Raster(f"{ARD_8}_{{band}}.TIF", ("SR_B2", "SR_B3", "SR_B4", "SR_B5"), unit=2.75e-5, offset=-0.2, nodata=0),
            Raster(f"{ARD_8}_QA_PIXEL.TIF", mask=True, cloud=22280, clear=21824, nodata=1),
        ),
        each(f"{ARD_8}_{{band}}.TIF", ("SR_B2", "SR_B3", "SR_B4", "SR_B5")),
        mask=(f"{ARD_8}_QA_PIXEL.TIF", 1, "Landsat QA_PIXEL"),
        scale=2.75e-5,
        offset=-0.2,
        scale_source="naming of Landsat Collection 2",
    ),
    "Landsat 8, Level 1 made reflectance": Case(
        (Raster("LC08_L1TP_193028_{day}_20220925_02_T1_{band}.TIF", OLI, dtype="float32", unit=1.0),),
        each("LC08_L1TP_193028_{day}_20220925_02_T1_{band}.TIF", OLI),
        scale=1.0,
        warnings=GUESSED,
    ),
    "Landsat 5, Level 1 made reflectance": Case(
        (Raster("LT05_193028_{day}_{band}.tif", ("B1", "B2", "B3", "B4"), dtype="float32", unit=1.0),),
        each("LT05_193028_{day}_{band}.tif", ("B1", "B2", "B3", "B4")),
        scale=1.0,
        warnings=GUESSED,
    ),
    "PlanetScope": Case(
        (Raster("{day}_101559_00_2416_3B_AnalyticMS_SR.tif", labels=("blue", "green", "red", "nir"), nodata=0),),
        stack("{day}_101559_00_2416_3B_AnalyticMS_SR.tif", 1, 2, 3, 4),
        scale_source="naming of PlanetScope",
    ),
    "PlanetScope, eight bands without names": Case(
        (Raster("{day}_101559_00_2416_3B_AnalyticMS_SR_8b.tif", labels=(None,) * 8, nodata=0),),
        stack("{day}_101559_00_2416_3B_AnalyticMS_SR_8b.tif", 2, 4, 6, 8),
        scale_source="naming of PlanetScope",
        warnings=LEFT_OUT | {"bands_assumed"},
    ),
    "PlanetScope radiance made reflectance": Case(
        (
            Raster(
                "{day}_101559_00_2416_3B_AnalyticMS.tif",
                labels=("blue", "green", "red", "nir"),
                dtype="float32",
                unit=1.0,
            ),
        ),
        stack("{day}_101559_00_2416_3B_AnalyticMS.tif", 1, 2, 3, 4),
        scale=1.0,
        warnings=GUESSED,
    ),
    "Landsat scenes": Case(
        (Raster("LC8227065{doy}LGN00_sr_{band}.tif", ("band2", "band3", "band4", "band5", "band6"), dtype="int16"),),
        each("LC8227065{doy}LGN00_sr_{band}.tif", ("band2", "band3", "band4", "band5")),
        scale_source="naming of Landsat scenes",
    ),
    "Landsat scenes, before Landsat 8": Case(
        (Raster("LT5227065{doy}XXX02_sr_{band}.tif", ("band1", "band2", "band3", "band4", "band5"), dtype="int16"),),
        each("LT5227065{doy}XXX02_sr_{band}.tif", ("band1", "band2", "band3", "band4")),
        scale_source="naming of Landsat scenes",
    ),
    "MODIS": Case(
        (
            Raster(
                "MOD09A1.A{doy}.tif",
                labels=tuple(f"sur_refl_b0{i}" for i in range(1, 8)),
                dtype="int16",
                nodata=-28672,
            ),
        ),
        stack("MOD09A1.A{doy}.tif", 3, 4, 1, 2),
        scale_source="naming of MODIS",
        warnings=LEFT_OUT,
    ),
}


# Words in names of what is no image, and what is said where such a file is named, not merely found in a folder.
SAID_OF_LISTS = {
    "TCI": "display_left_out",
    "True_color": "display_left_out",
    "visual": "display_left_out",
    "DST": "ignored",
}


def fill_in(pattern, date):
    return pattern.replace("{day}", f"{date:%Y%m%d}").replace("{iso}", f"{date}").replace("{doy}", f"{date:%Y%j}")


def numbers(raster, colours, seed):
    """Numbers [band, row, column] whose left half is clouded where it is a mask."""
    size = 16 if raster.coarse else 32
    generator = np.random.default_rng(seed)
    if raster.mask:
        values = np.full((len(colours), size, size), raster.clear)
        values[:, :, : size // 2] = raster.cloud
        return values.astype(raster.dtype)
    levels = np.array([LEVELS.get(colour, 0.2) for colour in colours])[:, None, None]
    reflectance = levels * generator.uniform(0.5, 1.5, (len(colours), size, size))
    values = (reflectance - raster.offset) / raster.unit
    if "scl" in colours:
        values[colours.index("scl")] = np.where(np.arange(size) < size // 2, 9, 4)
    return (values if raster.dtype == "float32" else np.rint(values)).astype(raster.dtype)


def write(path, raster, values, labels, date):
    path.parent.mkdir(parents=True, exist_ok=True)
    pixel = 20 if raster.coarse else 10
    lossless = {"driver": "JP2OpenJPEG", "QUALITY": "100", "REVERSIBLE": "YES"} if path.suffix == ".jp2" else {}
    options = {"driver": "GTiff", **lossless, "crs": "EPSG:32632", "nodata": raster.nodata, "dtype": values.dtype}
    transform = rasterio.Affine(pixel, 0, 600000, 0, -pixel, 5100000)
    count, height, width = values.shape
    with rasterio.open(path, "w", width=width, height=height, count=count, transform=transform, **options) as file:
        file.write(values)
        if any(labels):
            file.descriptions = labels
        if raster.tags:
            file.update_tags(**{key: fill_in(value, date) for key, value in raster.tags.items()})


def colour_of(name):
    """The colour of a band, as far as the level of its numbers matters."""
    plain = (name or "").upper().removeprefix("SR_").removeprefix("BAND ").removeprefix("B").lstrip("0")
    return COLOUR_OF.get(plain, (name or "").lower())


def write_case(folder, case):
    """Write the rasters of a case; return their paths."""
    paths = []
    for seed, date in enumerate(DATES):
        for raster in case.rasters:
            if "{band}" in raster.name:
                for band in raster.bands:
                    path = folder / fill_in(raster.name.replace("{band}", band), date)
                    write(path, raster, numbers(raster, [colour_of(band)], seed), (None,), date)
                    paths.append(path)
                continue
            labels = raster.labels or (None,) * raster.count
            path = folder / fill_in(raster.name, date)
            write(path, raster, numbers(raster, [colour_of(label) for label in labels], seed), labels, date)
            paths.append(path)
    return paths


def described(inputs, **options):
    return describe([str(path) for path in inputs], SeriesOptions(**options), Reporter())


def check(result, folder, case):
    problems = [problem for entry in result["inputs"] for problem in entry["problems"]] + result["problems"]
    assert problems == []
    assert [entry["date"] for entry in result["inputs"]] == [date.isoformat() for date in DATES]
    for entry, date in zip(result["inputs"], DATES):
        assert entry["date_source"] == case.date_source
        found = [(Path(band["path"]), band["index"]) for band in entry["bands"].values()]
        assert found == [(folder / fill_in(name, date), index) for name, index in case.bands]
        assert entry["scale"] == pytest.approx([case.scale] * 4)
        assert entry["offset"] == pytest.approx([case.offset] * 4)
        assert entry["scale_source"] == case.scale_source
        mask = entry["mask"]
        if case.mask is None:
            assert mask is None
            continue
        name, index, kind = case.mask
        assert (Path(mask["path"]), mask["band"], mask["kind"]) == (folder / fill_in(name, date), index, kind)
        if case.not_usable is not None:
            assert mask["not_usable"] == case.not_usable
        if any((raster.mask and raster.cloud) or "SCL" in raster.labels for raster in case.rasters):
            assert 0.4 < entry["shares"]["cloudy"] < 0.6


@pytest.mark.parametrize("name", CASES)
def test_a_folder_as_its_source_delivers_it(tmp_path, name):
    case = CASES[name]
    write_case(tmp_path, case)
    result = described([tmp_path])
    check(result, tmp_path, case)
    assert said(result) == case.warnings
    assert len(result["ignored"]) == case.ignored
    if case.folders:
        check(described(sorted(entry for entry in tmp_path.iterdir())), tmp_path, case)


@pytest.mark.parametrize("name", CASES)
def test_a_list_of_its_files_in_any_order(tmp_path, name):
    case = CASES[name]
    paths = write_case(tmp_path, case)
    random.Random(1).shuffle(paths)  # noqa: S311
    result = described(paths)
    check(result, tmp_path, case)
    more = {code for word, code in SAID_OF_LISTS.items() if any(word in path.name for path in paths)}
    assert said(result) == case.warnings | more


def said(result):
    """Codes of what is said, but for the bands that sources deliver beside the four, see test_any_bands.py."""
    return {warning["code"] for warning in result["warnings"]} - {"further_bands"}


def test_every_source_has_a_case():
    rasters = [raster for case in CASES.values() for raster in case.rasters]
    found = [source_of(fill_in(raster.name.replace("{band}", raster.bands[0]), DATES[0])) for raster in rasters]
    assert [source.title for source in SOURCES if not any(source is each for each in found)] == []


def problem_codes(result):
    found = [problem for entry in result["inputs"] for problem in entry["problems"]] + result["problems"]
    assert all(problem["hint"] for problem in found)
    return {problem["code"] for problem in found}


@pytest.mark.parametrize(
    "name", ["T32TPS_{day}T101559_TCI_10m.jp2", "{iso}_True_color.tif", "S2_{day}.tif", f"{STAC}/visual.tif"]
)
def test_pictures_alone_are_refused_with_a_remedy(tmp_path, name):
    paths = write_case(tmp_path, Case((Raster(name, count=3, dtype="uint8", unit=1 / 255),), ()))
    result = described(paths)
    assert problem_codes(result) == {"display_picture", "no_input"}
    assert "B02, B03, B04 and B08" in result["inputs"][0]["problems"][0]["hint"]
    result = described([tmp_path])
    assert problem_codes(result) == {"no_input"}
    assert "B02, B03, B04 and B08" in result["ignored"][0]["reason"]


def test_an_image_with_alpha_is_a_picture_too(tmp_path):
    for date in DATES:
        path = tmp_path / f"S2_{date:%Y%m%d}.tif"
        raster = Raster("", dtype="uint8", unit=1 / 255)
        write(path, raster, numbers(raster, ["red"] * 4, 0), (None,) * 4, date)  # GDAL makes the fourth of 8 bits alpha
    result = described([tmp_path / f"S2_{date:%Y%m%d}.tif" for date in DATES])
    assert "display_picture" in problem_codes(result)


@pytest.mark.parametrize(
    ("labels", "code"),
    [
        (("B1", "B2", "B3", "B4"), "bands_not_found"),  # of which sensor?
        (("B5", "B6", "B7", "B9"), "bands_not_found"),
        (("red edge", "green", "blue", "nir"), "bands_not_found"),  # red edge is not red
        (("VV", "VH", "ndvi", "angle"), "bands_not_found"),
        ((None,) * 7, "bands_not_found"),
        (tuple(f"Band {i}" for i in range(1, 10)), "bands_not_found"),
    ],
)
def test_bands_that_could_be_others_are_not_guessed(tmp_path, labels, code):
    paths = write_case(tmp_path, Case((Raster("S2_{day}.tif", labels=labels, count=len(labels)),), ()))
    assert code in problem_codes(described(paths))


def test_a_stack_of_several_dates_is_refused_with_a_remedy(tmp_path):
    labels = tuple(f"{i}_{band}" for i in range(2) for band in ("B2", "B3", "B4", "B8"))
    paths = write_case(tmp_path, Case((Raster("S2_{day}.tif", labels=labels),), ()))
    result = described(paths)
    assert "bands_not_found" in problem_codes(result)
    assert "several dates" in result["inputs"][0]["problems"][0]["hint"]


def test_a_mosaic_of_a_month_has_no_date(tmp_path):
    name = EO_WINDOWS.replace("{iso}-23", "2022-06-30-23")
    paths = write_case(tmp_path, Case((Raster(name, unit=1 / 65535),), ()))
    result = described(paths)
    assert "no_date" in problem_codes(result)
    assert "2022-06-07 to 2022-06-30" in result["inputs"][0]["problems"][0]["message"]
    given = [{"path": str(path), "date": path.name[:10]} for path in paths]
    assert problem_codes(describe(given, SeriesOptions(), Reporter())) == set()


def test_a_second_date_in_a_name_is_mentioned(tmp_path):
    paths = write_case(tmp_path, Case((Raster("S2_{day}_made_20230105.tif", labels=FOUR),), ()))
    result = described(paths)
    assert [entry["date"] for entry in result["inputs"]] == ["2022-06-07", "2022-06-12"]
    said = {warning["code"]: warning["message"] for warning in result["warnings"]}
    assert "2023-01-05" in said["dates_differ"]


def test_bands_of_two_tiles_do_not_become_one_image(tmp_path):
    west = [Raster(f"a_{{day}}_{band}.tif", bands=(band,)) for band in ("B02", "B03")]
    paths = write_case(tmp_path, Case(tuple(west), ()))
    for date in DATES:
        for band in ("B04", "B08"):
            path = tmp_path / f"b_{date:%Y%m%d}_{band}.tif"
            values = numbers(Raster(""), [colour_of(band)], 0)
            transform = rasterio.Affine(10, 0, 600160, 0, -10, 5100000)  # half a raster further east
            options = {"crs": "EPSG:32632", "transform": transform, "dtype": "uint16"}
            with rasterio.open(path, "w", driver="GTiff", width=32, height=32, count=1, **options) as file:
                file.write(values)
            paths.append(path)
    assert problem_codes(described(paths)) == {"too_few_bands", "no_input"}


def test_a_mask_of_another_tile_is_not_taken(tmp_path):
    rasters = (
        Raster("T32TPS_{day}_stack.tif", labels=FOUR),
        Raster("T32TPR_{day}_SCL.tif", mask=True, dtype="uint8", cloud=9, clear=4),
    )
    paths = write_case(tmp_path, Case(rasters, ()))
    assert all(entry["mask"] is None for entry in described(paths)["inputs"])


def test_a_date_given_to_one_band_counts_for_all_of_its_image(tmp_path):
    paths = write_case(tmp_path, Case((Raster("{day}_{band}.tif"),), ()))
    inputs = [str(path) for path in paths]
    inputs[0] = {"path": inputs[0], "date": "2020-01-01"}
    result = describe(inputs, SeriesOptions(), Reporter())
    assert problem_codes(result) == set()
    assert [entry["date"] for entry in result["inputs"]] == ["2020-01-01", "2022-06-12"]


def test_mask_values_that_are_given_count_more_than_the_kind(tmp_path):
    case = CASES["HLS, Sentinel-2"]
    write_case(tmp_path, case)
    result = described([tmp_path], mask_values=(255,))
    assert [entry["mask"]["not_usable"] for entry in result["inputs"]] == [[255], [255]]
    assert [entry["shares"]["cloudy"] for entry in result["inputs"]] == [0, 0]
