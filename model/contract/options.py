"""The options of all commands, each declared once: command line, jobs and Processing parameters are made from it.

An option is a field of a dataclass, see option.py. The dataclass is what a part of the engine is told, and a heading
in the help of the commands that command_list.py gives it to. To add an option, add a field; to offer it in QGIS, name
it in ``ganfilling_plugin/algorithms``. What learns has its options in learning_options.py.
"""

# ruff: noqa: RUF009 (option() is a dataclass field by another name)

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from .constants import DEFAULT_MEMORY
from .option import FOLDER, RASTER, option

METHODS = ("auto", "network", "regression", "linear")
EVALUATED = ("linear", "regression", "network", "auto")  # in the order of the report
DEVICES = ("auto", "cpu", "cuda", "cuda:0", "cuda:1", "cuda:2", "cuda:3", "mps")  # that a window offers
PRECISIONS = ("auto", "float32", "bfloat16")
CLOUDS = ("auto", "mask", "off")
FILLS = ("regression", "auto", "linear", "none")  # of the context of a forecast
FORECASTERS = ("auto", "network", "persistence", "climatology", "trend")
FORMATS = ("geotiff", "stack", "netcdf", "zarr")
PLACES = (16, 32, 64, 128)  # pixels; windows are laid out so that these fit

MONTH = "month"  # in place of a number of days

DEVICE = "auto|cpu|cuda[:N]|mps"


@dataclass(frozen=True)
class Reading:
    """How the inputs are read, where they do not say it themselves or say it wrongly."""

    heading = "reading"

    bands: tuple[str, ...] | None = option(
        None,
        "names or numbers of the blue, green, red and near-infrared bands; or of others, 1 to 20; or all; default: "
        "blue, green, red and near infrared, or a single index, recognised by name",
        unit="B,G,R,N",
        items=(1, 20),
    )
    range: tuple[float, float] | None = option(
        None,
        "least and largest valid value of a single band that is no reflectance, such as 0,8; default: by its name",
        unit="LOW,HIGH",
        items=(2, 2),
    )
    mask: str | None = option(
        None,
        "file name pattern of the mask rasters, such as '*_SCL*', or the mask's band; default: an SCL is found",
        unit="PATTERN|BAND",
    )
    mask_values: tuple[int, ...] | None = option(
        None,
        "values of the mask that mean not usable; default: those of SCL, or anything but 0",
        unit="V,V,...",
        items=(1, None),
    )
    mask_bits: tuple[int, ...] | None = option(
        None,
        "bits of the mask, counted from 0, that mean not usable if set, such as 1,3",
        unit="N,N,...",
        items=(1, None),
        least=0,
    )
    mask_above: float | None = option(None, "values of the mask above this mean not usable, as of a cloud probability")
    mask_below: float | None = option(None, "values of the mask below this mean not usable, as of a clear-sky score")
    mask_clear: tuple[int, ...] | None = option(
        None, "values of the mask that mean clear; any other is not usable", unit="V,V,...", items=(1, None)
    )
    scale: float | None = option(None, "reflectance = number * scale + offset; default: from the file")
    offset: float | None = option(None, "see --scale")
    grid: str | None = option(None, "raster whose grid is used; default: what all images cover", unit=RASTER)
    coarser: int | None = option(None, "pixels so many times larger than the grid's, for a quick look", least=1)
    external: bool | None = option(
        None,
        "let input files (VRT, series.json) name what lies in the network, or raw data elsewhere, if you trust them",
    )


@dataclass(frozen=True)
class Area:
    """Which part of the grid is worked on."""

    heading = "area"
    note = "The results cover only this part of the grid. Default: all of it."

    extent: str | None = option(
        None,
        "in the grid's CRS, or in the one behind: --extent=7.1,44.2,7.3,44.4,EPSG:4326",
        unit="LEFT,BOTTOM,RIGHT,TOP[,CRS]",
    )
    area: str | None = option(
        None, "GeoJSON of polygons; pixels that none of them touches are outside of the series", unit="FILE"
    )


@dataclass(frozen=True)
class Surroundings:
    """What is seen of the grid beside the area that is filled."""

    heading = "area"

    context: str = option(
        "256",
        "how much around the area is seen, though not written, on each side: dates clouded in the area may be clear "
        "there; 0: nothing, all: all of the grid (default 256)",
        unit="PIXELS|all",
    )


@dataclass(frozen=True)
class Companion:
    """What helps to fill beside the series itself."""

    heading = "filling"

    coarse: Path | None = option(
        None,
        "dated rasters of a coarse sensor such as MODIS, VIIRS or Sentinel-3, which tell of dates that the series lost",
        unit=FOLDER,
    )


@dataclass(frozen=True)
class MethodOptions:
    """How gaps are estimated. adapt: seconds; None: not at all.  quick: for a preview, not for results."""

    heading = "filling"

    method: str = option("auto", choices=METHODS)
    weights: Path | None = option(None, "weights of the network; default: those shipped", unit="FILE")
    device: str = option("auto", unit=DEVICE, offers=DEVICES)
    precision: str = option("auto", choices=PRECISIONS)
    seed: int = option(0, "of the sample that a method is fitted on", least=0)
    adapt: float | None = option(
        None,
        "tune a copy of the network to this series, used if a hold-out finds it better; default: not at all",
        unit="SECONDS",
        least=0,
    )
    quick: bool = option(False, "look and fit less, for a preview: clouds and estimates are a little less exact")


@dataclass(frozen=True)
class CloudOptions:
    """What counts as observed.

    mode: "auto" looks for clouds beside the source's mask; "mask" takes that alone; "off" takes all data as clear.
    lost: dates not to be used.  trust: dates that are neither judged nor compared with others.
    """

    heading = "filling"

    mode: str = option(
        "auto",
        "auto: clouds and shadows are looked for beside the source's mask; mask: that mask alone is believed; "
        "off: all data count as clear (default auto)",
        name="clouds",
        choices=CLOUDS,
        former={"screen": {True: "auto", False: "mask"}},  # before 0.3; to be dropped in the release after it
    )
    lost: tuple[dt.date, ...] = option(
        (), "fill all of this date, such as 2022-06-02; may be repeated", unit="DATE", repeat=True
    )
    trust: tuple[dt.date, ...] = option(
        (),
        "keep what is clear of this date even if it does not agree with the others; may be repeated",
        unit="DATE",
        repeat=True,
    )


@dataclass(frozen=True)
class Products:
    """What filling writes."""

    heading = "filling"

    keep_observed: bool = option(
        True, "keep observed pixels as they are (default), or replace them by the estimate too"
    )
    ndvi: bool = option(True, "write NDVI layers")
    uncertainty: bool = option(False, "write one standard deviation a band")
    counts: bool = option(False, "write days to the nearest observation, and how many clear observations there are")
    format: str = option(
        "geotiff",
        "geotiff: a file a date and kind; stack: a file a band, with a layer a date; netcdf, zarr: one cube "
        "(default geotiff)",
        choices=FORMATS,
    )
    stac: bool = option(False, "write a STAC collection with an item a date")


@dataclass(frozen=True)
class Indexing:
    """Which indices are computed beside NDVI."""

    heading = "indices"

    indices: tuple[str, ...] = option(
        (),
        "also write these indices: names such as EVI,EVI2,SAVI,NDWI,NDMI,NBR,NDRE,MSAVI, or a formula of bands such as "
        "mine=(nir-red)/(nir+red+0.1); may be repeated",
        unit="NAME,NAME=FORMULA,...",
        repeat=True,
    )


@dataclass(frozen=True)
class OutputDates:
    """Which dates are written beside those of the images, or in place of them.

    every: days between them, or MONTH for the middle of each month.  dates: a text file that names them.
    """

    heading = "dates"
    note = "Dates without an image are estimated from the filled dates around them."

    every: str | None = option(
        None, "also write a date every so many days, or the 15th of every month", unit=f"DAYS|{MONTH}"
    )
    start: dt.date | None = option(None, "where these dates begin; default: the first date of the series", unit="DATE")
    end: dt.date | None = option(None, "where these dates end; default: the last date of the series", unit="DATE")
    dates: Path | None = option(
        None, "also write the dates in this text file, such as 2022-06-10, a line each", unit="FILE"
    )
    keep_dates: bool = option(True, "write the dates of the images (default), or only those that were asked for")


@dataclass(frozen=True)
class Limits:
    """What is left empty, and how smooth NDVI is."""

    heading = "filling"

    longest_gap: int | None = option(
        None, "leave gaps empty that last more days from observation to observation", unit="DAYS", least=1
    )
    least: int | None = option(None, "leave the gaps of pixels with fewer observations empty", unit="N", least=1)
    smooth: float | None = option(
        None,
        "smooth NDVI in time: what changes back within about so many days is taken for noise",
        unit="DAYS",
        least=0,
    )


@dataclass(frozen=True)
class Working:
    """How filling works. tile: pixels; None chooses it from memory.  scheduler: address of a Dask cluster.

    workers: threads; None: one a core. Each computes a window, as far as memory goes, see core/machine.py.
    """

    heading = "working"

    tile: int | None = option(None, "window size; default: from --memory", unit="PIXELS", least=1)
    overlap: int = option(64, "cross-fade between windows", unit="PIXELS", least=0)
    memory: float = option(DEFAULT_MEMORY, "of the working arrays of a window (default 1.5)", unit="GIB", least=0.1)
    workers: int | None = option(
        None, "threads; default: one a core. As many windows are computed at once, if memory allows", unit="N", least=1
    )
    scheduler: str | None = option(None, "compute on the Dask cluster at this address", unit="tcp://...")
    resume: bool = option(False, "keep unfinished work when interrupted, and take up such work")


@dataclass(frozen=True)
class Filling:
    """What every run of filling decides: the method, and what counts as observed."""

    method: MethodOptions = field(default_factory=MethodOptions)
    clouds: CloudOptions = field(default_factory=CloudOptions)


@dataclass(frozen=True)
class FillOptions(Working, Limits, OutputDates, Indexing, Products, Companion, Surroundings, Filling):
    """All that filling is told."""

    overwrite: bool = False


@dataclass(frozen=True)
class DescribeOptions:
    """What a description holds beside what is read."""

    device: str = option("cpu", "that time and memory are estimated for", unit=DEVICE, offers=DEVICES)
    thumbnails: int | None = option(
        None, "with --json: pictures of the images, so large at most", unit="PIXELS", least=1
    )


@dataclass(frozen=True)
class EvaluateOptions:
    """What to evaluate.

    methods: None: all that can run.  lpips, fid: weights of these measures, which are left out without.  context: see
    Surroundings.
    """

    heading = "trying"

    methods: tuple[str, ...] | None = option(
        None,
        "linear, regression, network, auto; default: all that can run here",
        unit="NAME,NAME,...",
        offers=EVALUATED,
        items=(1, None),
    )
    weights: tuple[Path, ...] = option(
        (), "weights of further networks to try, the published one among them", unit="FILE", separate=True
    )
    device: str = option("auto", "of the networks", unit=DEVICE, offers=DEVICES)
    landcover: Path | None = option(
        None, "classes to sort the scores by; default: one beside the inputs, else classes of greenness", unit=RASTER
    )
    windows: int | None = option(None, "parts of the area to try; default: from --minutes", unit="N", least=1)
    minutes: float = option(4.0, "decides how much is tried (default 4)", unit="M", least=0.1)
    indices: tuple[str, ...] = option(
        (), "also score these indices, named as for fill --indices", unit="NAME,NAME=FORMULA,...", repeat=True
    )
    lpips: Path | None = option(None, "weights of LPIPS on AlexNet: measure that, too", unit="FILE")
    fid: Path | None = option(None, "weights of Inception-v3: measure FID, too", unit="FILE")
    seed: int = option(0, "of what is hidden; the same seed gives the same scores", least=0)
    context: str = Surroundings.context
    overwrite: bool = False


@dataclass(frozen=True)
class SpanOptions:
    """Which dates are forecast from which.

    context: at most so many dates, the last ones.  until: the last date that may be in the context.  horizon: so many
    dates after the context are held out and scored.  dates: future dates to forecast, or steps of every so many days.
    """

    heading = "dates"
    note = "Without --horizon, dates after the context are forecast."

    context: int | None = option(None, "use at most the last N dates; default: all", unit="N", least=3)
    until: dt.date | None = option(None, "last date that the context may hold", unit="DATE")
    horizon: int | None = option(None, "hold out the N dates after the context, and score forecasts", unit="N", least=1)
    dates: tuple[dt.date, ...] = option((), "future dates to forecast", unit="DATE,DATE,...")
    steps: int | None = option(None, "or so many dates (default 3)", unit="N", least=1, most=1000)
    every: int | None = option(None, "days between them (default 10)", unit="DAYS", least=1, most=3660)


@dataclass(frozen=True)
class ForecastOptions:
    """How to forecast. forecaster: which one makes the layers; all are scored."""

    heading = "forecasting"

    span: SpanOptions = field(default_factory=SpanOptions)
    fill: str = option(
        "regression", "how gaps of the context are filled; none leaves them (default regression)", choices=FILLS
    )
    forecaster: str = option(
        "auto",
        "what makes the layers; auto: the network, or persistence where torch is missing",
        choices=FORECASTERS,
    )
    weights: Path | None = option(None, "weights of the network; default: those shipped", unit="FILE")
    landcover: Path | None = option(None, "classes to score by", unit=RASTER)
    place: int = option(32, "pixels a side of the places scored (default 32)", choices=PLACES)
    seed: int = option(0, "of the sample that filling is fitted on, and of training", least=0)
    overwrite: bool = False


@dataclass(frozen=True)
class TableOptions:
    """What a table is made of."""

    heading = "table"

    zones: str | None = option(
        None, "GeoJSON or GeoPackage of polygons or points; of several layers FILE.gpkg|layername=NAME", unit="FILE"
    )
    values: tuple[str, ...] = option(
        (),
        "bands and indices in the results, such as ndvi,evi,red; default: NDVI and all other indices",
        unit="NAME,NAME,...",
    )
    chart: Path | None = option(None, "also draw the means by date: a .html, .svg, .png or .pdf file", unit="FILE")


@dataclass(frozen=True)
class FigureOptions:
    """What a figure shows beside the series."""

    landcover: Path | None = option(None, "land cover classes, with names if it has them", unit=RASTER)


@dataclass(frozen=True)
class AnimateOptions:
    """How an animation plays."""

    seconds_per_frame: float = option(1.0, "how long a frame is shown (default 1)", least=0.01, most=600)


@dataclass(frozen=True)
class ExampleOptions:
    """The size of the simulated series."""

    size: int = option(256, "rows and columns (default 256)", least=1, most=20_000)
    dates: int = option(12, "number of dates (default 12)", least=2, most=1000)
    seed: int = option(7, least=0)
    bands: int = option(4, "4, or 10 with red edge and short-wave infrared (default 4)", least=4)
