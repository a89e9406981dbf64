"""The options of all commands, each declared once: command line, jobs and Processing parameters are made from it.

An option is a field of a dataclass. The field gives name, type and default; option() adds help, unit and range. The
dataclass is what a part of the engine is told, and a heading in the help of the commands that COMMANDS gives it to. To
add an option, add a field; to offer it in QGIS, name it in ``ganfilling_plugin/algorithms``.
"""

# ruff: noqa: RUF009 (option() is a dataclass field by another name)

from __future__ import annotations

import datetime as dt
import math
import os
import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from .constants import DEFAULT_MEMORY

METHODS = ("auto", "network", "regression", "linear")
EVALUATED = ("linear", "regression", "network", "auto")  # in the order of the report
DEVICES = ("auto", "cpu", "cuda", "cuda:0", "cuda:1", "cuda:2", "cuda:3", "mps")  # that a window offers
PRECISIONS = ("auto", "float32", "bfloat16")
CLOUDS = ("auto", "mask", "off")
FILLS = ("regression", "auto", "linear", "none")  # of the context of a forecast
FORECASTERS = ("auto", "network", "persistence", "climatology", "trend")
PLACES = (16, 32, 64, 128)  # pixels; windows are laid out so that these fit
RECIPES = ("default", "published", "detector")
SOURCES = ("both", "real", "simulated")
BASES = ("regression", "linear")

DEVICE = "auto|cpu|cuda[:N]|mps"
RASTER = "RASTER"  # the unit of options that are the path of a raster

_KINDS: dict[str, Any] = {"bool": bool, "int": int, "float": float, "str": str, "Path": Path, "dt.date": dt.date}
_WORDS = {int: "a whole number", float: "a number", dt.date: "a date such as 2022-06-02"}

T = TypeVar("T")


@dataclass(frozen=True)
class Option:
    """An option as its field declares it. The name is that of the command line, with underscores.

    kind: type of the value, or of its items if there are ``many``; None is a value too where it is the default.
    unit: what stands for the value in the help.  choices: all values it can have.  offers: those that a window offers.
    least: the smallest number.  items: the least and the largest count of many, None for no limit.
    separate: many are given as words of their own; else as one word with commas, which may come again if ``repeat``.
    former: switches of earlier versions, with the values that they stand for if on and off.
    """

    name: str
    kind: type
    many: bool
    default: Any
    help: str = ""
    unit: str | None = None
    choices: tuple[Any, ...] = ()
    offers: tuple[str, ...] = ()
    least: float | None = None
    items: tuple[int, int | None] = (0, None)
    separate: bool = False
    repeat: bool = False
    former: Mapping[str, Mapping[bool, Any]] = field(default_factory=dict)

    def read(self, text: str) -> Any:
        """The value that a word of the command line stands for. Raises ValueError, in words."""
        if not self.many or self.separate:
            return self._item(text)
        values = [self._item(part.strip()) for part in text.split(",") if part.strip()]
        least, most = self.items
        if len(values) < least or (most is not None and len(values) > most):
            raise ValueError(f"'{text}' holds {len(values)} values, not {least}{'' if most else ' or more'}")
        return values if self.repeat else tuple(values)

    def _item(self, text: str) -> Any:
        try:
            value: Any = dt.date.fromisoformat(text.strip()) if self.kind is dt.date else self.kind(text)
        except ValueError as error:
            raise ValueError(f"'{text}' is not {_WORDS[self.kind]}") from error
        if self.least is not None and not self.least <= value < math.inf:
            raise ValueError(f"{text} is not a number of at least {self.least}")
        return value


def option(default: Any, text: str = "", *, name: str | None = None, **declared: Any) -> Any:
    """A field for an option; ``declared`` as in Option. name: on the command line, if the field is called otherwise.

    A ``default`` that can be called gives the default.
    """
    kind = {"default_factory": default} if callable(default) else {"default": default}
    return field(**kind, metadata={"option": {"help": text, **declared}, "name": name})


def options_of(group: type) -> dict[str, Option]:
    """The options that the dataclass ``group`` declares, by name."""
    found = {}
    for entry in fields(group):
        if "option" not in entry.metadata:
            continue
        name = entry.metadata["name"] or entry.name
        # The annotation, a text such as "float | None" or "tuple[Path, ...]"; of a union, the first type counts.
        many, kind = re.match(r"(tuple\[)?([\w.]+)", str(entry.type)).groups()  # type: ignore[union-attr]
        default = entry.default if entry.default_factory is MISSING else entry.default_factory()
        found[name] = Option(name, _KINDS[kind], bool(many), default, **entry.metadata["option"])
    return found


def from_arguments(group: type[T], arguments: object, **more: Any) -> T:
    """An instance of the dataclass ``group`` from what ``arguments`` say; ``more`` counts in their place.

    A field that they do not have, or have as None, keeps its default. A field that is a dataclass is made likewise.
    """
    values: dict[str, Any] = {}
    for entry in fields(group):  # type: ignore[arg-type]
        if isinstance(entry.default_factory, type) and hasattr(entry.default_factory, "__dataclass_fields__"):
            values[entry.name] = from_arguments(entry.default_factory, arguments)
            continue
        value = getattr(arguments, entry.metadata.get("name") or entry.name, None)
        if value is not None:
            values[entry.name] = tuple(value) if isinstance(value, list) else value
    return group(**{**values, **more})


@dataclass(frozen=True)
class Reading:
    """How the inputs are read, where they do not say it themselves or say it wrongly."""

    heading = "reading"

    bands: tuple[str, ...] | None = option(
        None,
        "names or numbers of the blue, green, red and near-infrared bands; default: recognised by name",
        unit="B,G,R,N",
        items=(4, 4),
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
class MethodOptions:
    """How gaps are estimated. adapt: seconds; None: a few on a GPU, else none."""

    heading = "filling"

    method: str = option("auto", choices=METHODS)
    weights: Path | None = option(None, "weights of the network; default: those shipped", unit="FILE")
    device: str = option("auto", unit=DEVICE, offers=DEVICES)
    precision: str = option("auto", choices=PRECISIONS)
    seed: int = option(0, "of the sample that a method is fitted on", least=0)
    adapt: float | None = option(
        None,
        "tune a copy of the network to this series, used if a hold-out finds it better; default: 15 on a GPU",
        unit="SECONDS",
        least=0,
    )


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


@dataclass(frozen=True)
class Working:
    """How filling works. tile: pixels; None chooses it from memory.  scheduler: address of a Dask cluster."""

    heading = "working"

    tile: int | None = option(None, "window size; default: from --memory", unit="PIXELS", least=1)
    overlap: int = option(64, "cross-fade between windows", unit="PIXELS", least=0)
    memory: float = option(DEFAULT_MEMORY, "of working arrays (default 1.5)", unit="GIB", least=0.1)
    scheduler: str | None = option(None, "compute on the Dask cluster at this address", unit="tcp://...")
    resume: bool = option(False, "keep unfinished work when interrupted, and take up such work")


@dataclass(frozen=True)
class Filling:
    """What every run of filling decides: the method, and what counts as observed."""

    method: MethodOptions = field(default_factory=MethodOptions)
    clouds: CloudOptions = field(default_factory=CloudOptions)


@dataclass(frozen=True)
class FillOptions(Working, Products, Surroundings, Filling):
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

    methods: None: all that can run.  lpips, fid: weights of these measures, which are left out without.
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
    lpips: Path | None = option(None, "weights of LPIPS on AlexNet: measure that, too", unit="FILE")
    fid: Path | None = option(None, "weights of Inception-v3: measure FID, too", unit="FILE")
    seed: int = option(0, "of what is hidden; the same seed gives the same scores", least=0)
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
    steps: int | None = option(None, "or so many dates (default 3)", unit="N", least=1)
    every: int | None = option(None, "days between them (default 10)", unit="DAYS", least=1)


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
class ForecastLessons:
    """What the forecasting network is trained on. The field steps is the option --training-steps."""

    heading = "training"
    note = "Makes weights for --weights; takes --data in place of INPUT."

    train: bool = option(False, "train the network, write NAME.safetensors to DIR")
    data: tuple[Path, ...] = option((), "cubes (.npz), or folders of dated rasters", unit="PATH", separate=True)
    clouds: Path | None = option(None, "folder of further cloud masks (.npz)", unit="FOLDER")
    hold_out: tuple[str, ...] = option(
        (),
        "places not to train on, by the start of their name, or none; default: every sixth",
        unit="NAME",
        separate=True,
    )
    lessons: int = option(900, "windows to learn from (default 900)", unit="N", least=1)
    simulated: float = option(0.4, "of them (default 0.4)", unit="SHARE")
    steps: int = option(2000, "(default 2000)", name="training_steps", unit="N", least=1)
    name: str = option("forecast", "what to call the weights")
    workers: int = option(lambda: os.cpu_count() or 1, "processes that prepare windows")


@dataclass(frozen=True)
class TrainingData:
    """What the network is trained on."""

    heading = "data"

    data: tuple[Path, ...] = option(
        (),
        "cubes (.npz; EarthNet minicubes too), folders of them, or folders of dated rasters, a series each",
        unit="PATH",
        separate=True,
    )
    clouds: tuple[Path, ...] = option((), "folders of further cloud masks (.npz)", unit="FOLDER", separate=True)
    hold_out: tuple[str, ...] = option(
        (),
        "places not to train on, by the start of their name, or none; default: every sixth",
        unit="NAME",
        separate=True,
    )
    source: str = option("both", "of what is learned from", choices=SOURCES)
    simulated: float = option(0.5, "of samples, if both (default 0.5)", unit="SHARE")
    simulated_last: float | None = option(None, "at the end (default: as at first)", unit="SHARE")
    erring: float = option(0.3, "of samples whose mask misses clouds (default 0.3)", unit="SHARE")


@dataclass(frozen=True)
class Recipe:
    """How the network is trained. Where None is the default, the recipe decides."""

    heading = "recipe"

    recipe: str = option("default", choices=RECIPES)
    start: str | Path | None = option(
        None, "weights to start from; default: from scratch", name="weights", unit="FILE|default"
    )
    base: str = option("regression", "what is corrected", choices=BASES)
    steps: int = option(20_000, "decides when training ends (default 20000)", least=1)
    batch: int | None = option(None, "samples a step; default: 16, published: 1", least=1)
    learning_rate: float | None = option(None, "default: 1e-3, published: 2e-4", unit="RATE")
    widths: tuple[int, ...] | None = option(
        None, "channels of the network's levels", unit="W,W,...", items=(2, None), least=1
    )
    detector: tuple[int, ...] = option(
        (24, 32, 48, 64),
        "channels of the detector's levels",
        name="detector_widths",
        unit="W,W,...",
        items=(2, None),
        least=1,
    )
    width: int = option(32, "width of the published networks (64 as published)", least=1)
    crop: int = option(128, "side of a sample (default 128)", unit="PIXELS", least=1)
    patch: int = option(96, "side of what a step sees of it", unit="PIXELS", least=1)
    fresh: float = option(0.6, "new samples a step (default 0.6)", unit="NUMBER")
    store: int = option(1500, "kept on the device", unit="SAMPLES", least=1)
    detection: float = option(0.1, "of learning what is cloud", unit="WEIGHT")
    sharpness: float = option(0.05, "of spatial differences", unit="WEIGHT")
    dropout: float = option(0.1, unit="SHARE")
    checks: int = option(15, "how often held-out places are scored", least=1)
    patience: int = option(0, "without gain, then stop; 0: never", unit="CHECKS")
    adversarial_steps: int = option(0, "of a second stage", unit="STEPS")
    adversarial_weight: float = option(0.02, unit="WEIGHT")
    index: Path | None = option(None, "of clean windows (see index); default: found here", unit="FILE")


@dataclass(frozen=True)
class TrainingWork:
    """Where training runs, and for how long."""

    heading = "working"

    name: str = option("ganfilling", "what to call the weights")
    minutes: float | None = option(None, "break off after so long, to be resumed", unit="M", least=0)
    resume: bool = option(False, "go on with an interrupted run")
    device: str = option("auto", unit=DEVICE, offers=DEVICES)
    devices: int = option(1, "how many to train on at once", least=1)
    precision: str = option("auto", choices=PRECISIONS)
    workers: int = option(lambda: os.cpu_count() or 1, "processes that prepare samples; 0: none beside this")
    seed: int = option(0, least=0)


@dataclass(frozen=True)
class IndexOptions:
    """Which windows are clean."""

    size: int = option(64, "side of a window (default 64)", unit="PIXELS", least=1)
    dates: int = option(4, "fewest dates in a row (default 4)", least=1)


@dataclass(frozen=True)
class FigureOptions:
    """What a figure shows beside the series."""

    landcover: Path | None = option(None, "land cover classes, with names if it has them", unit=RASTER)


@dataclass(frozen=True)
class AnimateOptions:
    """How an animation plays."""

    seconds_per_frame: float = option(1.0, "how long a frame is shown (default 1)")


@dataclass(frozen=True)
class ExampleOptions:
    """The size of the simulated series."""

    size: int = option(256, "rows and columns (default 256)", least=1)
    dates: int = option(12, "number of dates (default 12)", least=2)
    seed: int = option(7, least=0)


@dataclass(frozen=True)
class Inputs:
    """What a command reads: the name of one in the help, and how many: ``*``, ``+`` or a number, as in argparse."""

    unit: str
    help: str | None
    count: str | int = "*"


SERIES = Inputs("INPUT", "a raster a date, one raster a band, an L2A .SAFE folder, a folder of these, or a series.json")


@dataclass(frozen=True)
class Command:
    """A command: what it does, what it reads, what it writes (unit and help), and the groups of its options."""

    summary: str
    inputs: Inputs | None = None
    output: tuple[str, str] | None = None
    groups: tuple[type, ...] = ()

    @property
    def options(self) -> dict[str, Option]:
        """All its options by name, but for inputs, output and overwrite."""
        return {name: found for group in self.groups for name, found in options_of(group).items()}


RESULTS = ("DIR", "folder for the results")
COMMANDS = {
    "fill": Command(
        "fill the gaps of a series and compute its NDVI",
        SERIES,
        RESULTS,
        (Reading, Area, Surroundings, MethodOptions, CloudOptions, Products, Working),
    ),
    "describe": Command(
        "show dates, bands, scale, grid, valid and cloudy share of each input",
        SERIES,
        groups=(Reading, DescribeOptions),
    ),
    "ndvi": Command("compute NDVI of each date, without filling", SERIES, RESULTS, (Reading, Area)),
    "train": Command(
        "train the network, or fine-tune it on a series of your own",
        SERIES,
        ("DIR", "folder for weights and logs"),
        (Reading, Area, TrainingData, Recipe, TrainingWork),
    ),
    "index": Command(
        "list the noise-free windows that a discriminator learns from",
        Inputs("PATH", "cubes (.npz), folders of them, or of dated rasters", "+"),
        ("FILE.json", "the index"),
        (IndexOptions,),
    ),
    "evaluate": Command(
        "hide known pixels of a series, fill them by every method, and score them",
        SERIES,
        ("DIR", "folder for report.html, scores.csv and scores.json"),
        (Reading, Area, EvaluateOptions),
    ),
    "forecast": Command(
        "forecast the NDVI of dates to come, or score forecasts of held-out dates",
        SERIES,
        RESULTS,
        (Reading, Area, SpanOptions, ForecastOptions, ForecastLessons),
    ),
    "figure": Command(
        "draw a page: land cover, input, filled and NDVI by date",
        SERIES,
        ("FILE", "a .png, .pdf or .svg file"),
        (Reading, FigureOptions),
    ),
    "animate": Command(
        "turn pictures of the dates of a series into an animated GIF",
        Inputs("FRAME", "PNG files in order, or a folder of them"),
        ("FILE", "a .gif file"),
        (AnimateOptions,),
    ),
    "import": Command("turn an EarthNet minicube (.npz, .nc) into dated GeoTIFFs", Inputs("CUBE", None, 1), RESULTS),
    "example": Command("write the simulated demonstration series", output=RESULTS, groups=(ExampleOptions,)),
    "doctor": Command("say what the engine has: Python, torch, device, GDAL, weights"),
}
