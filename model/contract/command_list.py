"""The commands: what each reads, writes and can be told."""

from __future__ import annotations

from dataclasses import dataclass

from .learning_options import ForecastLessons, IndexOptions, Recipe, TrainingData, TrainingWork
from .option import Option, options_of
from .options import (
    AnimateOptions,
    Area,
    CloudOptions,
    Companion,
    DescribeOptions,
    EvaluateOptions,
    ExampleOptions,
    FigureOptions,
    ForecastOptions,
    Indexing,
    MethodOptions,
    Products,
    Reading,
    SpanOptions,
    Surroundings,
    TableOptions,
    Working,
)


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
        (Reading, Area, Surroundings, MethodOptions, CloudOptions, Companion, Products, Indexing, Working),
    ),
    "describe": Command(
        "show dates, bands, scale, grid, valid and cloudy share of each input",
        SERIES,
        groups=(Reading, DescribeOptions),
    ),
    "ndvi": Command(
        "compute NDVI and other indices of each date, without filling", SERIES, RESULTS, (Reading, Area, Indexing)
    ),
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
        (Reading, Area, Surroundings, EvaluateOptions),
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
    "table": Command(
        "write a table of polygons or points by date: mean, median, standard deviation, share observed",
        Inputs("RESULTS", "a folder of results, or its series.json", 1),
        ("FILE", "a .csv, .gpkg or .parquet file"),
        (TableOptions,),
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
