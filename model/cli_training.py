"""The command line of training: ``train`` and ``index``."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from model.cli_values import positive


def add_train_options(parser: argparse.ArgumentParser) -> None:
    """What ``train`` takes beside a series and an output folder."""
    data = parser.add_argument_group("data")
    data.add_argument(
        "--data",
        type=Path,
        nargs="*",
        default=[],
        metavar="PATH",
        help="cubes (.npz; EarthNet minicubes too), folders of them, or folders of dated rasters, a series each",
    )
    data.add_argument(
        "--clouds", type=Path, nargs="*", default=[], metavar="FOLDER", help="folders of further cloud masks (.npz)"
    )
    data.add_argument(
        "--hold-out",
        nargs="*",
        default=[],
        metavar="NAME",
        help="places not to train on, by the start of their name, or none; default: every sixth",
    )
    data.add_argument("--source", choices=("both", "real", "simulated"), default="both", help="of what is learned from")
    data.add_argument("--simulated", type=float, default=0.5, metavar="SHARE", help="of samples, if both (default 0.5)")
    data.add_argument("--simulated-last", type=float, metavar="SHARE", help="at the end (default: as at first)")
    data.add_argument(
        "--erring", type=float, default=0.3, metavar="SHARE", help="of samples whose mask misses clouds (default 0.3)"
    )
    recipe = parser.add_argument_group("recipe")
    recipe.add_argument("--recipe", choices=("default", "published", "detector"), default="default")
    recipe.add_argument("--weights", metavar="FILE|default", help="weights to start from; default: from scratch")
    recipe.add_argument("--base", choices=("regression", "linear"), default="regression", help="what is corrected")
    recipe.add_argument("--steps", type=positive, default=20_000, help="decides when training ends (default 20000)")
    recipe.add_argument("--batch", type=positive, help="samples a step; default: 16, published: 1")
    recipe.add_argument("--learning-rate", type=float, metavar="RATE", help="default: 1e-3, published: 2e-4")
    recipe.add_argument("--widths", type=_widths, metavar="W,W,...", help="channels of the network's levels")
    recipe.add_argument("--detector-widths", type=_widths, metavar="W,W,...", help="channels of the detector's levels")
    recipe.add_argument("--width", type=positive, default=32, help="width of the published networks (64 as published)")
    recipe.add_argument("--crop", type=positive, default=128, metavar="PIXELS", help="side of a sample (default 128)")
    recipe.add_argument("--patch", type=positive, default=96, metavar="PIXELS", help="side of what a step sees of it")
    recipe.add_argument("--fresh", type=float, default=0.6, metavar="NUMBER", help="new samples a step (default 0.6)")
    recipe.add_argument("--store", type=positive, default=1500, metavar="SAMPLES", help="kept on the device")
    recipe.add_argument("--detection", type=float, default=0.1, metavar="WEIGHT", help="of learning what is cloud")
    recipe.add_argument("--sharpness", type=float, default=0.05, metavar="WEIGHT", help="of spatial differences")
    recipe.add_argument("--dropout", type=float, default=0.1, metavar="SHARE")
    recipe.add_argument("--checks", type=positive, default=15, help="how often held-out places are scored")
    recipe.add_argument("--patience", type=int, default=0, metavar="CHECKS", help="without gain, then stop; 0: never")
    recipe.add_argument("--adversarial-steps", type=int, default=0, metavar="STEPS", help="of a second stage")
    recipe.add_argument("--adversarial-weight", type=float, default=0.02, metavar="WEIGHT")
    recipe.add_argument("--index", type=Path, metavar="FILE", help="of clean windows (see index); default: found here")
    working = parser.add_argument_group("working")
    working.add_argument("--name", default="ganfilling", help="what to call the weights")
    working.add_argument("--minutes", type=float, metavar="M", help="break off after so long, to be resumed")
    working.add_argument("--resume", action="store_true", help="go on with an interrupted run")
    working.add_argument("--device", default="auto", metavar="auto|cpu|cuda[:N]|mps")
    working.add_argument("--devices", type=positive, default=1, help="how many to train on at once")
    working.add_argument("--precision", choices=("auto", "float32", "bfloat16"), default="auto")
    working.add_argument(
        "--workers", type=int, default=os.cpu_count() or 1, help="processes that prepare samples; 0: none beside this"
    )
    working.add_argument("--seed", type=int, default=0)


def add_index_options(parser: argparse.ArgumentParser) -> None:
    """What ``index`` takes beside its inputs."""
    parser.add_argument("inputs", nargs="+", metavar="PATH", help="cubes (.npz), folders of them, or of dated rasters")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE.json", help="the index")
    parser.add_argument("--size", type=positive, default=64, metavar="PIXELS", help="side of a window (default 64)")
    parser.add_argument("--dates", type=positive, default=4, help="fewest dates in a row (default 4)")
    parser.add_argument("--overwrite", action="store_true", help="replace FILE.json")


def _widths(text: str) -> tuple[int, ...]:
    try:
        widths = tuple(int(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a list of whole numbers") from error
    if len(widths) < 2 or min(widths) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' does not name two widths or more")
    return widths
