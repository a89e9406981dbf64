"""Scene adaptation: a copy of our network tuned to the very series that is to be filled, for ``auto`` to blend in.

It learns from what is visible, hidden against itself. So that its hold-out is honest, the dates are divided: some judge
and the others teach. Of a date that judges the copy sees nothing while it learns, in no window, neither as input nor as
what it should have said nor in the regression below it. The division is by date and not by place, because the errors of
a date are alike all over a scene: a copy that knew a lost date from elsewhere would be judged too well.

Seconds are turned into steps by a declared rate (model.core.costs), not by the clock: the same seed then gives the same
copy on any computer that is at least as fast. A slower one stops when the time is up, and says so.
"""

from __future__ import annotations

import copy
import datetime
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

from model.contract.messages import say
from model.core.costs import LEARNING
from model.core.devices import is_out_of_memory, release_memory
from model.core.reporting import Reporter, Stage
from model.core.types import Chip, IndexArray
from model.methods.automatic import fit_automatic, windows_of
from model.methods.blending import BlendEstimator
from model.methods.holdout import validation_dates
from model.methods.kriging import Float64
from model.methods.network import NetworkEstimator
from model.methods.regression import RegressionEstimator
from model.training.batches import Batch, Placed, augmented, placed
from model.training.losses import Objective
from model.training.samples import FEWEST_HIDDEN
from model.training.schedule import set_rate
from model.training.series_samples import series_samples

WINDOWS = 4  # that teach, at most
CROP = 64  # pixels a side of what is learnt from at a step
MOST_DATES = 24  # of a step; a stretch of a longer series
LEARNING_RATE = 2e-4
WARM_UP = 0.1  # share of the steps in which the learning rate rises
CLIP = 1.0  # norm of the gradient
FEWEST_STEPS, MOST_STEPS = 10, 400  # fewer change nothing, more learn the samples by heart
FEWEST_SAMPLES = 3
PREPARED = 0.4  # where in the progress the samples are made

Clock = Callable[[], float]


@dataclass(frozen=True)
class Adaptation:
    """A tuned copy.  validation: the dates that it knows nothing of.  record: what series.json says of it."""

    estimator: NetworkEstimator
    validation: IndexArray
    record: dict[str, Any]


def adapt(
    network: NetworkEstimator,
    chips: Sequence[Chip],
    dates: Sequence[datetime.date],
    seconds: float,
    seed: int,
    report: Reporter,
    clock: Clock = time.monotonic,
) -> Adaptation | None:
    """Tune a copy of ``network`` for so many ``seconds``, or return None after a warning that says why not.

    ``seconds`` are those of learning; preparing the samples comes before. Raises CancelledError.
    """
    try:
        return _adapted(network, chips, dates, seconds, seed, report, clock)
    except _NotAdaptedError as reason:
        why = str(reason)
    except np.linalg.LinAlgError:
        why = say("why_no_regression")
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        why = say("why_no_memory", device=network.device)
    release_memory(network.device)  # outside the except clause: the error's traceback holds on to tensors
    report.warning("not_adapted", say("not_adapted_because", why=why))
    return None


class _NotAdaptedError(Exception):
    """Why a series does not allow it."""


def _adapted(
    network: NetworkEstimator,
    chips: Sequence[Chip],
    dates: Sequence[datetime.date],
    seconds: float,
    seed: int,
    report: Reporter,
    clock: Clock,
) -> Adaptation:
    steps = steps_of(seconds, network.device.type, len(dates))
    if steps < FEWEST_STEPS:
        raise _NotAdaptedError(f"{seconds:g} seconds are too few for a series of {len(dates)} dates")
    validation = validation_dates(chips, seed)
    if sum(chip.observed[0].size for chip in chips) < FEWEST_HIDDEN:
        raise _NotAdaptedError("it has too few pixels")
    if not len(validation):
        raise _NotAdaptedError("too few of its dates are seen well")
    training_dates = np.setdiff1d(np.arange(len(dates)), validation)
    windows = [
        Chip(window.reflectance[training_dates], window.observed[training_dates])
        for window in windows_of(chips, WINDOWS, seed)
    ]
    samples = series_samples(windows, [dates[date] for date in training_dates], seed, Stage(report, 0, PREPARED))
    if len(samples) < FEWEST_SAMPLES:
        raise _NotAdaptedError("too little of it is visible to hide parts of it")
    learning = Learning(network, [placed(sample, network.device) for sample in samples], steps, seed)
    begun = clock()
    done = learning.run(lambda: clock() - begun > seconds, Stage(report, PREPARED, 1))
    if done < FEWEST_STEPS or not learning.is_sound():
        raise _NotAdaptedError(f"it did not come far enough, {done} of {steps} steps")
    if done < steps:
        report.warning(
            "adaptation_cut_short",
            say("adaptation_cut_short", seconds=seconds, done=done, steps=steps),
        )
    record = {
        "seconds": seconds,
        "seconds_taken": round(clock() - begun, 2),
        "steps": done,
        "steps_asked": steps,
        "samples": len(samples),
        "judging_dates": [dates[date].isoformat() for date in validation],
    }
    return Adaptation(network.over(learning.network), validation, record)


def fit_blend(
    base: RegressionEstimator,
    network: NetworkEstimator,
    adapted: Adaptation | None,
    days: Float64,
    chips: Sequence[Chip],
    seed: int,
    report: Reporter,
    windows: int,
) -> tuple[BlendEstimator, dict[str, Any], dict[str, Any] | None]:
    """Blend as fit_automatic() does, with the tuned copy if the dates that judge find it better than the network.

    If they do not, all is as without it, and any date may be hidden. Returns the estimator, and what series.json says
    of the blend and of the adaptation.
    """
    correctors = {"network": network}
    if adapted is None:
        return (*fit_automatic(base, correctors, days, chips, seed, report, windows), None)
    first, second = Stage(report, 0, 0.5), Stage(report, 0.5, 1)
    both = {**correctors, "adapted": adapted.estimator}
    blend, told = fit_automatic(base, both, days, chips, seed, first, windows, adapted.validation)
    errors = hold_out_errors(told)
    better = bool(errors) and errors["adapted"] < errors["network"]
    if not better:
        blend, told = fit_automatic(base, correctors, days, chips, seed, second, windows)
    return blend, told, {**adapted.record, "hold_out": errors, "used": better}


def steps_of(seconds: float, device: str, dates: int) -> int:
    """How many steps of learning ``seconds`` stand for on a kind of device: cpu, cuda or mps."""
    return min(MOST_STEPS, LEARNING[device].steps(seconds, CROP * CROP, min(dates, MOST_DATES)))


def hold_out_errors(blend: Mapping[str, Any]) -> dict[str, float]:
    """Root mean squared errors of the network before and after, over the hold-out of all kinds of gaps.

    blend: what fit_automatic() says of it, in which each date counts alike. Empty if either was rejected.
    """
    kinds = [kind for kind in blend.values() if {"network", "adapted"} <= kind.get("errors", {}).keys()]
    dates = sum(kind["hidden_dates"] for kind in kinds)
    if not dates:
        return {}
    pooled = {
        name: sum(kind["hidden_dates"] * kind["errors"][name] ** 2 for kind in kinds) / dates
        for name in ("network", "adapted")
    }
    return {name: round(math.sqrt(square), 5) for name, square in pooled.items()}


class Learning:
    """A copy of a network with what it takes to tune it; the network itself stays as it is."""

    def __init__(self, network: NetworkEstimator, samples: Sequence[Placed], steps: int, seed: int) -> None:
        """Learn ``steps`` steps from ``samples``, which lie on the network's device."""
        self.network: nn.Module = copy.deepcopy(network.network)
        self._device, self._precision = network.device, network.precision
        self._samples, self._steps, self._seed = samples, steps, seed
        self._batch = LEARNING[network.device.type].batch
        self._objective = Objective(self.network)
        for name, parameter in self.network.named_parameters():
            parameter.requires_grad_(not name.startswith("detector."))  # there is nothing to learn it from
        self._tuned = [parameter for parameter in self.network.parameters() if parameter.requires_grad]
        self._optimizer = torch.optim.AdamW(self._tuned, LEARNING_RATE, weight_decay=0)

    def run(self, is_late: Callable[[], bool], report: Reporter) -> int:
        """Learn until all steps are done or ``is_late``; returns how many were done."""
        for step in range(self._steps):
            report.progress(step, self._steps, "steps", say("stage_tuning"))
            if is_late():
                return step
            self._learn(step)
        report.progress(1, 1, "steps", say("stage_tuning"))
        return self._steps

    def is_sound(self) -> bool:
        """Whether all weights are finite."""
        return all(bool(torch.isfinite(parameter).all()) for parameter in self._tuned)

    def _learn(self, step: int) -> None:
        rng = np.random.default_rng([self._seed, step])
        share = step / self._steps
        set_rate(self._optimizer, LEARNING_RATE, share, (share + 1 / self._steps) / WARM_UP)
        chosen = [self._samples[int(number)] for number in rng.integers(len(self._samples), size=self._batch)]
        batch = augmented(Batch.of([stretch(sample, rng) for sample in chosen]), CROP, rng)
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._precision == torch.bfloat16):
            loss = self._objective(batch.tensors())["total"]
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()
        clip_grad_norm_(self._tuned, CLIP)
        self._optimizer.step()


def stretch(sample: Placed, rng: np.random.Generator) -> Placed:
    """At most MOST_DATES dates of a sample in a row, about one of which something is hidden."""
    length = len(sample["days"])
    if length <= MOST_DATES:
        return sample
    hidden = np.flatnonzero(sample["hidden"].flatten(1).any(1).cpu().numpy())
    first = int(np.clip(int(rng.choice(hidden)) - int(rng.integers(MOST_DATES)), 0, length - MOST_DATES))
    return {name: array[first : first + MOST_DATES] for name, array in sample.items()}
