"""The options of what learns: training of the network and of the forecasting network. See options.py."""

# ruff: noqa: RUF009 (option() is a dataclass field by another name)

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from .option import option
from .options import DEVICE, DEVICES, PRECISIONS

RECIPES = ("default", "published", "detector")
SOURCES = ("both", "real", "simulated")
BASES = ("regression", "linear")
MOST_PROCESSES = 256


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
    simulated: float = option(0.4, "of them (default 0.4)", unit="SHARE", least=0, most=1)
    steps: int = option(2000, "(default 2000)", name="training_steps", unit="N", least=1)
    name: str = option("forecast", "what to call the weights")
    workers: int = option(lambda: os.cpu_count() or 1, "processes that prepare windows", least=0, most=MOST_PROCESSES)


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
    simulated: float = option(0.5, "of samples, if both (default 0.5)", unit="SHARE", least=0, most=1)
    simulated_last: float | None = option(None, "at the end (default: as at first)", unit="SHARE", least=0, most=1)
    erring: float = option(0.3, "of samples whose mask misses clouds (default 0.3)", unit="SHARE", least=0, most=1)


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
    learning_rate: float | None = option(None, "default: 1e-3, published: 2e-4", unit="RATE", least=0)
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
    fresh: float = option(0.6, "new samples a step (default 0.6)", unit="NUMBER", least=0)
    store: int = option(1500, "kept on the device", unit="SAMPLES", least=1)
    detection: float = option(0.1, "of learning what is cloud", unit="WEIGHT", least=0)
    sharpness: float = option(0.05, "of spatial differences", unit="WEIGHT", least=0)
    dropout: float = option(0.1, unit="SHARE", least=0, most=1)
    checks: int = option(15, "how often held-out places are scored", least=1)
    patience: int = option(0, "without gain, then stop; 0: never", unit="CHECKS", least=0)
    adversarial_steps: int = option(0, "of a second stage", unit="STEPS", least=0)
    adversarial_weight: float = option(0.02, unit="WEIGHT", least=0)
    index: Path | None = option(None, "of clean windows (see index); default: found here", unit="FILE")


@dataclass(frozen=True)
class TrainingWork:
    """Where training runs, and for how long."""

    heading = "working"

    name: str = option("ganfilling", "what to call the weights")
    minutes: float | None = option(None, "break off after so long, to be resumed", unit="M", least=0)
    resume: bool = option(False, "go on with an interrupted run")
    device: str = option("auto", unit=DEVICE, offers=DEVICES)
    devices: int = option(1, "how many to train on at once", least=1, most=MOST_PROCESSES)
    precision: str = option("auto", choices=PRECISIONS)
    workers: int = option(
        lambda: os.cpu_count() or 1, "processes that prepare samples; 0: none beside this", least=0, most=MOST_PROCESSES
    )
    seed: int = option(0, least=0)


@dataclass(frozen=True)
class IndexOptions:
    """Which windows are clean."""

    size: int = option(64, "side of a window (default 64)", unit="PIXELS", least=1)
    dates: int = option(4, "fewest dates in a row (default 4)", least=1)
