"""What a training run is told."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.contract.learning_options import Recipe, TrainingData, TrainingWork
from model.networks.generator import DEFAULT_WIDTHS

# Options that say something of this machine or of one launch, not of the weights that come out.
MACHINE = ("data", "output", "clouds", "device", "devices", "workers", "resume", "minutes", "inputs", "index", "start")


@dataclass(frozen=True)
class TrainingOptions(TrainingWork, Recipe, TrainingData):
    """How to train. ``steps`` decides when training ends; ``minutes`` only breaks it off, to be resumed.

    inputs: scenes prepared by the caller, beside data.  hold_out: empty: every sixth.  batch: samples of 12 dates a
    step.  crop: pixels a side of a sample.  patch: pixels a side of what is cut from it at each use.  store: samples
    kept for use again.  simulated, simulated_last: share of samples from the simulator at first and at last (None: as
    at first), where source is both; between, it changes evenly.  erring: share of real samples whose mask misses a part
    of the clouds.  skip, dropout, weight_decay, average: against overfitting.  sharpness: weight of the loss of spatial
    differences.  detection: weight of the loss of the corruption network.  patience: checks without a gain after which
    to stop, 0 never.  adversarial_weight: of the loss of the second stage.  index: None to find it.
    """

    output: Path = Path()
    inputs: tuple[Any, ...] = ()
    minutes: float = math.inf
    batch: int = 16
    checks_per_kind: int = 6
    widths: tuple[int, ...] = DEFAULT_WIDTHS
    learning_rate: float = 1e-3
    weight_decay: float = 0.02
    skip: float = 0.1
    average: float = 0.998

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
