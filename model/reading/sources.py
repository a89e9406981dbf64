"""What is known of each source of images: how it names its rasters, its bands, what its numbers and its masks mean.

One record a source, in SOURCES; all that finds out what a raster is reads them. What a raster or a product's metadata
say themselves comes first. To add a source, see docs/contributing-sources.md.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from model.contract.messages import say
from model.reading.masks import MaskKind, MaskMeaning, bit_mask

# Stacks without band names, by number of bands: which of them (from 1) are blue, green, red and near infrared. B01 to
# B12 with or without B10, and B02 to B12 without the 60 m bands. Five may be red edge, then near infrared: not assumed.
_STACKS = {4: (1, 2, 3, 4), 10: (1, 2, 3, 7), 12: (2, 3, 4, 8), 13: (2, 3, 4, 8)}
_TEN_THOUSANDTHS = {"int16": 1e-4, "uint16": 1e-4}


@dataclass(frozen=True)
class Sensor:
    """Which band is which. bands: names as ``bands.normalise`` writes them, the most wanted first.

    name: pattern of names of files and bands that speak of the sensor, where the source is not known.  others: bands
    that are not meant where all are wanted: thermal and panchromatic ones.
    """

    title: str
    bands: Mapping[str, tuple[str, ...]]
    name: re.Pattern[str] | None = None
    others: tuple[str, ...] = ()
    stacks: Mapping[int, tuple[int, int, int, int]] = field(default_factory=lambda: _STACKS)


@dataclass(frozen=True)
class BaselineOffset:
    """An offset, in reflectance, that products of a processing baseline (400 for 04.00) and later have.

    since: the day from which all products have it.
    """

    offset: float
    baseline: int
    since: dt.date


@dataclass(frozen=True)
class ImageSource:
    """How one source names and stores its images. Patterns for words are matched in any case, one whole word each.

    A raster's source is known by ``name``, and tells sensor, scales, offset and versions. All else is looked for in
    the names of all rasters: an export has often lost the name that its source gave.

    name: pattern of a raster's name without suffix, or of the folder that stands for the image.
    band: pattern of a band's name, in the file's name or as its description, where ``name`` alone does not tell.
    scales: reflectance a unit, by data type; of other types nothing is known.
    offset: in reflectance; None: there may be one or not, unless the name tells the processing baseline.
    no_reflectance: what its whole numbers are instead; such rasters are refused unless a scale is given.
    masks: the kinds of masks that come with the images.
    date: pattern of names that hold several dates; its group 1 is that of the image.
    period: pattern of names of mosaics; its groups 1 and 2 are the first and the last day.
    versions: words for versions of the same image, the preferred one first.
    image_words: words in an image's name that its mask's lacks; versions need not be repeated.
    pictures, others, other_masks: words (patterns) in names of rasters that are made to be looked at; that hold
    something else; and of masks of no known meaning.
    """

    title: str
    name: re.Pattern[str]
    sensor: Sensor
    band: re.Pattern[str] | None = None
    scales: Mapping[str, float] = field(default_factory=lambda: _TEN_THOUSANDTHS)
    offset: float | BaselineOffset | None = 0.0
    no_reflectance: str = ""
    masks: tuple[MaskKind, ...] = ()
    date: re.Pattern[str] | None = None
    period: re.Pattern[str] | None = None
    versions: tuple[str, ...] = ()
    image_words: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    other_masks: tuple[str, ...] = ()


# ---- Sensors

# B08 is the near infrared at 10 m, B8A the one at 20 m.
SENTINEL_2 = Sensor("Sentinel-2", {"blue": ("b2",), "green": ("b3",), "red": ("b4",), "nir": ("b8", "b8a")})
LANDSAT_8_9 = Sensor(
    "Landsat 8/9",
    {"blue": ("b2",), "green": ("b3",), "red": ("b4",), "nir": ("b5",)},
    re.compile(r"(?:^|[^a-z0-9])(?:lc0?[89]|lo0?[89]|(?:hls\.?)?l30)(?:[^a-z]|$)", re.IGNORECASE),
    others=("b8", "b10", "b11"),
)
LANDSAT_4_7 = Sensor(
    "Landsat 4-7",
    {"blue": ("b1",), "green": ("b2",), "red": ("b3",), "nir": ("b4",)},
    re.compile(r"(?:^|[^a-z0-9])(?:l[te]0?[4-7])(?:[^a-z]|$)", re.IGNORECASE),
    others=("b6", "b8"),
)
MODIS = Sensor(
    "MODIS",
    {"blue": ("b3",), "green": ("b4",), "red": ("b1",), "nir": ("b2",)},
    re.compile(r"(?:^|[^a-z0-9])(?:m[oy]d09|mcd43a4|sur_refl_b|nadir_reflectance_band)", re.IGNORECASE),
)
# Its four bands come in one raster, or eight: coastal blue, blue, green I, green, yellow, red, red edge, near infrared.
PLANETSCOPE = Sensor(
    "PlanetScope",
    {"blue": (), "green": (), "red": (), "nir": ()},
    re.compile(r"_3B_(?:Analytic|SR)|PSScene|planetscope|planet_?medres", re.IGNORECASE),
    stacks={4: (1, 2, 3, 4), 5: (1, 2, 3, 4), 8: (2, 4, 6, 8)},
)
SENSORS = (SENTINEL_2, LANDSAT_8_9, LANDSAT_4_7, MODIS, PLANETSCOPE)

# ---- Masks. Snow and water stay usable in all of them: snow is the surface that was really there.

# Sen2Cor: 0 no data, 1 saturated or defective, 2 dark area, 3 cloud shadow, 4 vegetation, 5 not vegetated, 6 water,
# 7 unclassified, 8 and 9 cloud of medium and high probability, 10 thin cirrus, 11 snow or ice. Dark areas and
# unclassified pixels stay: both are mostly clear, and topographic shadow is on every date at the same place.
SCL_UNUSABLE = (0, 1, 3, 8, 9, 10)
SCL_LAST_CLASS = 11
SCENE_CLASSES = MaskKind(
    say("scene_classification"),
    ("scl", "quality_scene_classification", "scene_classification"),  # the latter two of SNAP
    MaskMeaning(SCL_UNUSABLE, last=SCL_LAST_CLASS),
)
# MAJA: bits for several kinds of clouds and shadows, 0 is clear; at 10 m (R1) and 20 m. Sentinel Hub: 1 is cloud.
CLM = MaskKind(say("cloud_mask_clm"), ("clm", "clm_r1", "clm_r2"), MaskMeaning())
# HLS 2.0: 1 cloud, 2 next to cloud or shadow, 3 shadow; 4 snow, 5 water, 6 and 7 aerosol; 255 no data. Other programs
# called Fmask write classes, each its own: where the name does not say HLS, mask_values.py looks at the pixels.
HLS_FMASK = MaskKind("HLS Fmask", ("fmask",), bit_mask(1, 2, 3), only_in=re.compile("^hls", re.IGNORECASE))
# 0 no data, 1 and 2 the state of clouds, 3 shadow; 4 snow, 5 water and others about illumination.
FORCE_QAI = MaskKind("FORCE QAI", ("qai",), bit_mask(0, 1, 2, 3))
# 0 no data, 1 dilated cloud, 2 cirrus, 3 cloud, 4 shadow; 5 snow, 6 clear, 7 water.
QA_PIXEL = MaskKind("Landsat QA_PIXEL", ("qa_pixel",), bit_mask(0, 1, 2, 3, 4))
# Of Collection 1, as Earth Engine and US ARD called it: 0 no data, 3 shadow, 5 cloud; 1 clear, 2 water, 4 snow.
PIXEL_QA = MaskKind("Landsat pixel_qa", ("pixel_qa", "pixelqa"), bit_mask(0, 3, 5))
FMASK = MaskKind("Fmask", ("fmask",), HLS_FMASK.meaning)
# Planet: eight bands, of which "clear" comes first: 1 is clear, 0 is anything else.
UDM2 = MaskKind("PlanetScope UDM2", ("udm2",), MaskMeaning(clear=(1,)), labels=("clear",), band="clear")
UDM = MaskKind("PlanetScope UDM", ("udm",), MaskMeaning())
# Google's Cloud Score+: how clear a pixel is; 0.6 is what its authors start from.
CLOUD_SCORE = MaskKind(
    "Cloud Score+",
    ("cs_cdf", "cloud_score_plus", "cloud_score_cdf", "cloud_score"),
    MaskMeaning(below=0.6),
    labels=("cs",),
    score=True,
)
# How cloudy a pixel is, by s2cloudless, Sentinel Hub (CLP), Sen2Cor and SNAP; 0.4 is what s2cloudless takes for cloud.
CLOUD_PROBABILITY = MaskKind(
    say("cloud_probability"),
    (
        "cldprb",
        "s2cloudless",
        "cloud_probability",
        "cloud_prob",
        "cloudprob",
        "cld_prob",
        "quality_cloud_confidence",
        "clp",
    ),
    MaskMeaning(above=0.4),
    labels=("probability",),
    score=True,
)
# 10 opaque cloud, 11 cirrus; no shadows.
QA60 = MaskKind("QA60", ("qa60",), bit_mask(10, 11), empty=(dt.date(2022, 1, 25), dt.date(2024, 2, 28)))

# ---- Sources

# Since baseline 04.00 Sentinel-2 products store reflectance * 10000 + 1000.
SENTINEL_2_OFFSET = BaselineOffset(-0.1, baseline=400, since=dt.date(2022, 1, 25))
# Of the dates in a Landsat product's name the first is the image's, the second that of processing.
_LANDSAT_DATE = re.compile(r"L[COTEM]0\d_(?:L\d[A-Z]{2}_|(?:CU|AK|HI)_)?(?:\d{6}_)?(\d{8})", re.IGNORECASE)
# Surface reflectance of Collection 2 by whoever delivers it: number * 0.0000275 - 0.2, also where it was made
# floating point without being scaled.
_LANDSAT_SCALES = dict.fromkeys(("uint16", "int32", "uint32", "float32", "float64"), 2.75e-5)
_SURFACE_BAND = re.compile(r"(?:^|[^a-z0-9])sr_b\d", re.IGNORECASE)
# Bands of whole numbers that are named B1 to B7, without SR, are those of Level 1.
_PLAIN_BAND = re.compile(r"(?:^|[_.])b\d$", re.IGNORECASE)
_LEVEL_1 = say("numbers_of_level_1")
_SCENE_DATE = re.compile(r"(?<![A-Za-z0-9])L[COTEM][4-8]\d{6}(\d{7})[A-Z]{3}\d{2}", re.IGNORECASE)

_COLLECTION_2: dict[str, Any] = {
    "scales": _LANDSAT_SCALES,
    "offset": -0.2,
    "masks": (QA_PIXEL,),
    "date": _LANDSAT_DATE,
}


def _landsat(title: str, name: str, **record: Any) -> tuple[ImageSource, ...]:
    """A source for each group of sensors; SENSOR in the pattern ``name`` stands for their letters and number."""
    sensors = ((r"L[CO]0?[89]", LANDSAT_8_9), (r"L[TE]0?[4-7]", LANDSAT_4_7))
    return tuple(
        ImageSource(title, re.compile(name.replace("SENSOR", which), re.IGNORECASE), sensor, **record)
        for which, sensor in sensors
    )


# The first whose name fits counts. Masks are looked for in the order in which they stand here.
SOURCES = (
    # 2022-06-07-00:00_2022-06-07-23:59_Sentinel-2_L2A_B02_(Raw).tiff, also of the EO Browser; ":" as "_" or "-" on some
    # systems. Reflectance from 0 to 1 over the whole range of the type.
    ImageSource(
        "Copernicus Browser",
        re.compile(r"_Sentinel-2_L[12][AC]_\w+_\(Raw\)", re.IGNORECASE),
        SENTINEL_2,
        scales={"uint8": 1 / 255, "uint16": 1 / 65535, "float32": 1.0},
        period=re.compile(r"(\d{4}-\d{2}-\d{2})-\d{2}[^0-9]{1,3}\d{2}_(\d{4}-\d{2}-\d{2})-\d{2}[^0-9]{1,3}\d{2}"),
        pictures=("(?:true|false|natural)[_ -]?colou?r",),
    ),
    # Element 84, Digital Earth Africa: S2B_32TPS_20220607_0_L2A/B02.tif. With and without the offset.
    ImageSource(
        "Earth Search",
        re.compile(r"^S2[A-D]_\d{2}[A-Z]{3}_\d{8}_\d_L2A"),
        SENTINEL_2,
        offset=None,
        masks=(SCENE_CLASSES,),
        pictures=("visual", "overview", "preview", "thumbnail"),
    ),
    # MAJA: SENTINEL2A_20220607-103857-123_L2A_T32TPS_C_V3-0_FRE_B2.tif. FRE is corrected for slopes, SRE not.
    ImageSource(
        "Theia",
        re.compile(r"^SENTINEL2[A-D]_\d{8}-\d{6}-\d{3}_L2A_", re.IGNORECASE),
        SENTINEL_2,
        masks=(CLM,),
        versions=("FRE", "SRE"),
        pictures=("qkl", "quicklook"),
        others=("atb",),
        other_masks=("mg2", "edg", "sat"),
    ),
    # NASA: HLS.S30.T32TPS.2022158T101559.v2.0.B02.tif; AppEEARS: HLSS30.020_B02_doy2022158_aid0001_32N.tif
    ImageSource("HLS", re.compile(r"^HLS\.?S30[._]", re.IGNORECASE), SENTINEL_2, masks=(HLS_FMASK,)),
    ImageSource("HLS", re.compile(r"^HLS\.?L30[._]", re.IGNORECASE), LANDSAT_8_9, masks=(HLS_FMASK,)),
    # 20220607_LEVEL2_SEN2A_BOA.tif; its bands are named by colour.
    ImageSource(
        "FORCE",
        re.compile(r"^\d{8}_LEVEL[23]_(?:SEN|LND)\w+_(?:BOA|TOA)", re.IGNORECASE),
        SENTINEL_2,
        masks=(FORCE_QAI,),
        image_words=("boa", "toa"),
        others=("dst", "hot", "vzn"),
    ),
    # USGS, Level 2: LC08_L2SP_193028_20220607_20220615_02_T1_SR_B2.TIF
    *_landsat("Landsat Collection 2", r"^SENSOR_L2S[PR]_", **_COLLECTION_2, image_words=("sr",), other_masks=("qa",)),
    # The same of Earth Engine, LC08_193028_20220607.tif (1_LC08... of merged collections) with bands SR_B2 and so on,
    # and of the US analysis-ready data: LC08_CU_003010_20220607_20230901_02_SR_B2.TIF
    *_landsat(
        "Landsat Collection 2",
        r"(?:^|_)SENSOR_(?:(?:CU|AK|HI)_\d{6}_\d{8}_\d{8}_02|\d{6}_\d{8})",
        **_COLLECTION_2,
        band=_SURFACE_BAND,
    ),
    # USGS, Level 1: LC08_L1TP_193028_20220607_20220615_02_T1_B2.TIF; Earth Engine: LC08_193028_20220607 with band B2.
    *_landsat(
        "Landsat Level 1",
        r"(?:^|_)SENSOR_(?:L1[A-Z]{2}_)?\d{6}_\d{8}",
        band=_PLAIN_BAND,
        scales={},
        no_reflectance=_LEVEL_1,
        masks=(QA_PIXEL,),
    ),
    # 20220607_101559_00_2416_3B_AnalyticMS_SR_8b.tif; without SR it is radiance.
    ImageSource(
        "PlanetScope",
        re.compile(r"_3B_Analytic\w*_SR", re.IGNORECASE),
        PLANETSCOPE,
        masks=(UDM2,),
        image_words=("analytic", "analyticms", "sr", "8b", "harmonized"),
    ),
    ImageSource(
        "PlanetScope radiance",
        re.compile(r"_3B_Analytic", re.IGNORECASE),
        PLANETSCOPE,
        scales={},
        no_reflectance=say("radiance"),
    ),
    # Before Collection 1: LC82270652023096LGN00_sr_band2.tif, sensor, path, row, year and day of the year.
    *_landsat("Landsat scenes", r"^SENSOR\d{13}[A-Z]{3}\d\d", date=_SCENE_DATE),
    # 20220607T101031_20220607T101032_T32TPS of S2_SR_HARMONIZED (without the offset) or S2_SR (with it).
    ImageSource(
        "Earth Engine",
        re.compile(r"\d{8}T\d{6}_\d{8}T\d{6}_T\d{2}[A-Z]{3}(?![A-Z0-9])"),
        SENTINEL_2,
        offset=None,
        masks=(SCENE_CLASSES, QA60),
        date=re.compile(r"(\d{8})T\d{6}_\d{8}T\d{6}_T\d{2}[A-Z]{3}", re.IGNORECASE),
    ),
    # Level 2A of ESA, also from the Planetary Computer, in .SAFE (read by safe.py) or out of it:
    # T32TPS_20220607T101559_B02_10m.jp2, S2A_MSIL2A_20220607T101559_N0400_R065_T32TPS_20220607T161404
    ImageSource(
        "Sentinel-2 products",
        re.compile(r"^(?:L2A_)?T\d{2}[A-Z]{3}_\d{8}T\d{6}_|^S2[A-D]_MSIL2[AC]_\d{8}T\d{6}_"),
        SENTINEL_2,
        offset=SENTINEL_2_OFFSET,
        masks=(SCENE_CLASSES,),
        date=re.compile(r"S2[A-D]_MSIL2[AC]_(\d{8})", re.IGNORECASE),
        pictures=("tci", "pvi"),
        others=("aot", "wvp"),
        other_masks=("msk", "cld"),
    ),
    # Level 1C: S2A_MSIL1C_20220607T101559_N0400_R065_T32TPS_20220607T123456. Files out of a .SAFE are named as above.
    ImageSource(
        "Sentinel-2 products",
        re.compile(r"^S2[A-D]_MSIL1[AC]_\d{8}T\d{6}_"),
        SENTINEL_2,
        offset=SENTINEL_2_OFFSET,
        date=re.compile(r"S2[A-D]_MSIL1[AC]_(\d{8})", re.IGNORECASE),
    ),
    # MOD09GA.061_sur_refl_b01_1_doy2022158_aid0001.tif
    ImageSource("MODIS", re.compile(r"^M[OY]D09|^MCD43A4", re.IGNORECASE), MODIS, scales={"int16": 1e-4}),
)
# In the order in which they are looked for; QA60 has no shadows, and is empty for years.
MASK_KINDS = (
    *dict.fromkeys(kind for source in SOURCES for kind in source.masks if kind is not QA60),
    *(FMASK, PIXEL_QA, UDM, CLOUD_SCORE, CLOUD_PROBABILITY, QA60),
)
