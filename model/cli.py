"""The command line: what each command takes. What it does is in commands.py, so that help costs no imports."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import Any, NoReturn

from model import __version__
from model.cli_evaluation import add_evaluate_options
from model.cli_forecasting import add_forecast_options
from model.cli_training import add_index_options, add_train_options
from model.cli_values import dates, positive
from model.errors import InputError
from model.logs import LEVELS

DESCRIPTION = "Fills the gaps of optical satellite image series."


class Parser(argparse.ArgumentParser):
    """A parser whose usage errors are InputErrors, so that programs read them like any other error."""

    def error(self, message: str) -> NoReturn:
        """Raise InputError instead of printing to stderr and leaving."""
        raise InputError("usage", message[:1].upper() + message[1:] + ".", f"See {self.prog} --help.")


def build_parser() -> Parser:
    """All commands with their options."""
    parser = Parser(prog="ganfilling", description=DESCRIPTION)
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_fill(commands)
    _add_describe(commands)
    _add_ndvi(commands)
    _add_train(commands)
    _add_index(commands)
    _add_evaluate(commands)
    _add_forecast(commands)
    _add_figure(commands)
    _add_animate(commands)
    _add_import(commands)
    _add_example(commands)
    _add(commands, "doctor", "say what the engine has: Python, torch, device, GDAL, weights")
    run = _add(commands, "run", "run a command from a job file, as QGIS does")
    run.add_argument("job", type=Path, help="JSON file: command, inputs, output and options by their long names")
    return parser


def _add(commands: Any, name: str, summary: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=summary, description=summary.capitalize() + ".")
    parser.add_argument("--json", action="store_true", help="print events as JSON lines on stdout")
    parser.add_argument("--log-level", choices=LEVELS, help="of the log on standard error (default warning)")
    return parser


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "inputs",
        nargs="*",
        metavar="INPUT",
        help="a raster a date, one raster a band, an L2A .SAFE folder, a folder of these, or a series.json",
    )
    reading = parser.add_argument_group("reading")
    reading.add_argument(
        "--bands",
        type=_four,
        metavar="B,G,R,N",
        help="names or numbers of the blue, green, red and near-infrared bands; default: recognised by name",
    )
    reading.add_argument(
        "--mask",
        metavar="PATTERN|BAND",
        help="file name pattern of the mask rasters, such as '*_SCL*', or the mask's band; default: an SCL is found",
    )
    reading.add_argument(
        "--mask-values",
        type=_numbers,
        metavar="V,V,...",
        help="values of the mask that mean not usable; default: those of SCL, or anything but 0",
    )
    reading.add_argument("--scale", type=float, help="reflectance = number * scale + offset; default: from the file")
    reading.add_argument("--offset", type=float, help="see --scale")
    reading.add_argument("--grid", metavar="RASTER", help="raster whose grid is used; default: the first date's")


def _add_area(parser: argparse.ArgumentParser) -> None:
    area = parser.add_argument_group("area", "The results cover only this part of the grid. Default: all of it.")
    area.add_argument(
        "--extent",
        metavar="LEFT,BOTTOM,RIGHT,TOP[,CRS]",
        help="in the grid's CRS, or in the one behind: --extent=7.1,44.2,7.3,44.4,EPSG:4326",
    )
    area.add_argument(
        "--area", metavar="FILE", help="GeoJSON of polygons; pixels that none of them touches are outside of the series"
    )


def _add_output(parser: argparse.ArgumentParser, what: str = "folder for the results") -> None:
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help=what)
    parser.add_argument("--overwrite", action="store_true", help="replace earlier results in DIR")


def _add_fill(commands: Any) -> None:
    parser = _add(commands, "fill", "fill the gaps of a series and compute its NDVI")
    _add_inputs(parser)
    _add_area(parser)
    _add_output(parser)
    filling = parser.add_argument_group("filling")
    filling.add_argument("--method", choices=("auto", "network", "regression", "linear"), default="auto")
    filling.add_argument("--weights", type=Path, metavar="FILE", help="weights of the network; default: those shipped")
    filling.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:N]|mps")
    filling.add_argument("--precision", choices=("auto", "float32", "bfloat16"), default="auto")
    filling.add_argument("--seed", type=int, default=0, help="of the sample that a method is fitted on")
    filling.add_argument(
        "--adapt",
        type=_seconds,
        metavar="SECONDS",
        help="tune a copy of the network to this series, used if a hold-out finds it better; default: 15 on a GPU",
    )
    filling.add_argument(
        "--clouds",
        choices=("auto", "mask", "off"),
        default="auto",
        help="auto: clouds and shadows are looked for beside the source's mask; mask: that mask alone is believed; "
        "off: all data count as clear (default auto)",
    )
    filling.add_argument(
        "--lost",
        type=dates,
        action="extend",
        default=[],
        metavar="DATE",
        help="fill all of this date, such as 2022-06-02; may be repeated",
    )
    filling.add_argument(
        "--trust",
        type=dates,
        action="extend",
        default=[],
        metavar="DATE",
        help="keep what is clear of this date even if it does not agree with the others; may be repeated",
    )
    # The names before 0.3; to be dropped in the release after it.
    filling.add_argument("--screen", dest="clouds", action="store_const", const="auto", help=argparse.SUPPRESS)
    filling.add_argument("--no-screen", dest="clouds", action="store_const", const="mask", help=argparse.SUPPRESS)
    filling.add_argument(
        "--keep-observed",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="keep observed pixels as they are (default), or replace them by the estimate too",
    )
    filling.add_argument("--ndvi", action=argparse.BooleanOptionalAction, default=True, help="write NDVI layers")
    filling.add_argument("--uncertainty", action="store_true", help="write one standard deviation a band")
    working = parser.add_argument_group("working")
    working.add_argument("--tile", type=positive, metavar="PIXELS", help="window size; default: from --memory")
    working.add_argument("--overlap", type=int, default=64, metavar="PIXELS", help="cross-fade between windows")
    working.add_argument("--memory", type=float, default=1.5, metavar="GIB", help="of working arrays (default 1.5)")
    working.add_argument("--scheduler", metavar="tcp://...", help="compute on the Dask cluster at this address")
    working.add_argument(
        "--resume", action="store_true", help="keep unfinished work when interrupted, and take up such work"
    )


def _add_describe(commands: Any) -> None:
    parser = _add(commands, "describe", "show dates, bands, scale, grid, valid and cloudy share of each input")
    _add_inputs(parser)
    parser.add_argument(
        "--device", default="cpu", metavar="auto|cpu|cuda[:N]|mps", help="that time and memory are estimated for"
    )
    parser.add_argument(
        "--thumbnails", type=positive, metavar="PIXELS", help="with --json: pictures of the images, so large at most"
    )


def _add_ndvi(commands: Any) -> None:
    parser = _add(commands, "ndvi", "compute NDVI of each date, without filling")
    _add_inputs(parser)
    _add_area(parser)
    _add_output(parser)


def _add_train(commands: Any) -> None:
    parser = _add(commands, "train", "train the network, or fine-tune it on a series of your own")
    _add_inputs(parser)
    _add_area(parser)
    _add_output(parser, "folder for weights and logs")
    add_train_options(parser)


def _add_index(commands: Any) -> None:
    add_index_options(_add(commands, "index", "list the noise-free windows that a discriminator learns from"))


def _add_evaluate(commands: Any) -> None:
    parser = _add(commands, "evaluate", "hide known pixels of a series, fill them by every method, and score them")
    _add_inputs(parser)
    _add_area(parser)
    _add_output(parser, "folder for report.html, scores.csv and scores.json")
    add_evaluate_options(parser)


def _add_forecast(commands: Any) -> None:
    parser = _add(commands, "forecast", "forecast the NDVI of dates to come, or score forecasts of held-out dates")
    _add_inputs(parser)
    _add_area(parser)
    _add_output(parser)
    add_forecast_options(parser)


def _add_figure(commands: Any) -> None:
    parser = _add(commands, "figure", "draw a page: land cover, input, filled and NDVI by date")
    _add_inputs(parser)
    parser.add_argument("--output", type=Path, required=True, metavar="FILE", help="a .png, .pdf or .svg file")
    parser.add_argument(
        "--landcover", type=Path, metavar="RASTER", help="land cover classes, with names if it has them"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace FILE")


def _add_animate(commands: Any) -> None:
    parser = _add(commands, "animate", "turn pictures of the dates of a series into an animated GIF")
    parser.add_argument("inputs", nargs="*", metavar="FRAME", help="PNG files in order, or a folder of them")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE", help="a .gif file")
    parser.add_argument("--seconds-per-frame", type=float, default=1.0, help="how long a frame is shown (default 1)")
    parser.add_argument("--overwrite", action="store_true", help="replace FILE")


def _add_import(commands: Any) -> None:
    parser = _add(commands, "import", "turn an EarthNet minicube (.npz) into dated GeoTIFFs")
    parser.add_argument("inputs", nargs=1, metavar="CUBE.npz")
    _add_output(parser)


def _add_example(commands: Any) -> None:
    parser = _add(commands, "example", "write the simulated demonstration series")
    _add_output(parser)
    parser.add_argument("--size", type=positive, default=256, help="rows and columns (default 256)")
    parser.add_argument("--dates", type=positive, default=12, help="number of dates (default 12)")
    parser.add_argument("--seed", type=int, default=7)


def _four(text: str) -> tuple[str, ...]:
    names = tuple(part.strip() for part in text.split(","))
    if len(names) != 4 or not all(names):
        raise argparse.ArgumentTypeError(f"'{text}' does not name four bands")
    return names


def _numbers(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a list of whole numbers") from error


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not a time")
    return seconds
