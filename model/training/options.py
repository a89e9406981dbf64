"""What a training run is told."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from model.networks.generator import DEFAULT_WIDTHS

RECIPES = ("default", "published", "detector")
SOURCES = ("both", "real", "simulated")
BASES = ("regression", "linear")
# Options that say something of this machine or of one launch, not of the weights that come out.
MACHINE = ("data", "output", "clouds", "device", "devices", "workers", "resume", "minutes", "inputs", "index", "start")


@dataclass(frozen=True)
class TrainingOptions:
    """How to train. ``steps`` decides when training ends; ``minutes`` only breaks it off, to be resumed.

    data: cubes, folders of cubes, or folders of dated rasters.  inputs: places prepared by the caller beside them.
    clouds: folders of further clouds.  hold_out: places never trained on, by the start of their name; empty: every
    sixth.  start: weights to begin with instead of chance.  batch: samples of 12 dates a step.  crop: pixels a side of
    a sample.  patch: pixels a side of what is cut from it at each use.  store: samples kept for use again.
    fresh: new samples a step.  simulated, simulated_last: share of samples from the simulator at first and at last
    (None: as at first), where source is both; between, it changes evenly.  erring: share of real samples whose mask
    misses a part of the clouds.
    skip, dropout, weight_decay, average: against overfitting.  sharpness: weight of the loss of spatial differences.
    detection: weight of the loss of the corruption network.  patience: checks without a gain after which to stop, 0
    never.
    adversarial_steps: of a second stage.  adversarial_weight: of its loss.  index: of clean windows, or None to find
    them.
    width: of the published networks.
    """

    output: Path
    data: tuple[Path, ...] = ()
    inputs: tuple[Any, ...] = ()
    recipe: str = "default"
    clouds: tuple[Path, ...] = ()
    hold_out: tuple[str, ...] = ()
    name: str = "ganfilling"
    start: Path | str | None = None
    source: str = "both"
    simulated: float = 0.5
    simulated_last: float | None = None
    erring: float = 0.3
    base: str = "regression"
    steps: int = 20_000
    minutes: float = math.inf
    batch: int = 16
    crop: int = 128
    patch: int = 96
    store: int = 1500
    fresh: float = 0.6
    checks: int = 15
    checks_per_kind: int = 6
    patience: int = 0
    widths: tuple[int, ...] = DEFAULT_WIDTHS
    detector: tuple[int, ...] = (24, 32, 48, 64)
    learning_rate: float = 1e-3
    weight_decay: float = 0.02
    skip: float = 0.1
    dropout: float = 0.1
    sharpness: float = 0.05
    detection: float = 0.1
    average: float = 0.998
    adversarial_steps: int = 0
    adversarial_weight: float = 0.02
    index: Path | None = None
    width: int = 32
    workers: int = field(default_factory=lambda: os.cpu_count() or 1)
    seed: int = 0
    device: str = "auto"
    devices: int = 1
    precision: str = "auto"
    resume: bool = False

    def simulated_share(self, number: int) -> float:
        """The share of samples from the simulator about sample ``number``."""
        if self.source != "both":
            return float(self.source == "simulated")
        if self.simulated_last is None:
            return self.simulated
        done = min(1.0, number / max(1.0, self.steps * self.fresh * self.devices))
        return self.simulated + (self.simulated_last - self.simulated) * done

    def of_weights(self) -> dict[str, str]:
        """The options that decide what comes out, as texts for the log and the weights' metadata."""
        return {key: str(value) for key, value in vars(self).items() if key not in MACHINE}
