"""Training of the forecasting network, on raw and on filled context alike.

Each step shows the same windows in both ways, so that neither way has seen more than the other and a difference between
forecasts is one of their contexts. Everything follows from the seed: the same command on the same machine gives the
same weights.
"""

from __future__ import annotations

import datetime
import multiprocessing
import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.nn.utils import clip_grad_norm_
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from model.contract.learning_options import ForecastLessons
from model.contract.messages import say
from model.core.errors import InputError
from model.core.reporting import Reporter, Stage
from model.forecasting.context import WAYS
from model.forecasting.forecast_features import features_of
from model.forecasting.forecast_samples import ForecastSample, make_forecast_sample
from model.forecasting.forecast_weights import save_forecaster
from model.networks.forecaster import Forecaster
from model.training.gaps import Clouds, load_clouds, scene_clouds
from model.training.scenes import TrainingScenes, find_sources, split
from model.training.schedule import set_rate

WARM_UP, LEAST = 0.05, 0.01  # share of the steps in which the learning rate rises; of it, at the first step
CLIP = 1.0  # norm of the gradient
AVERAGE = 0.99  # of the weights, over the steps
USUAL_CHANGE = 0.05  # NDVI: errors beyond it count linearly, not by their square
SEASON_SHIFT = 10.0  # days: standard deviation of how much a window's dates are moved in the year
PREPARING = 0.4  # share of the whole time that making samples takes
MACHINE = ("train", "name", "data", "clouds", "workers")  # options that say nothing of what the weights became
CHECK_SEED = 1_000_003  # added to the seed for the samples of held-out places


@dataclass(frozen=True)
class ForecastTraining(ForecastLessons):
    """How to train.

    data: cubes, folders of cubes, or folders of dated rasters.  clouds: folder of further cloud masks.  hold_out: as in
    places.split(); none are held out if it is ("none",).  lessons: how many windows.  checks: of held-out places.
    simulated: share of samples from the simulator.  fill: regression or linear, of the filled context.  batch: windows
    a step, each shown raw and filled.  patch: pixels a side of what a step sees of them.
    """

    checks: int = 120
    fill: str = "regression"
    batch: int = 4
    patch: int = 32
    width: int = 32
    learning_rate: float = 2e-3
    seed: int = 0


def train(options: ForecastTraining, output: Path, name: str, report: Reporter) -> dict[str, Any]:
    """Train the network and write ``output``/``name``.safetensors; returns the scores on held-out places.

    Raises InputError no_data, no_lessons and what find_sources() and split() raise.
    """
    begun = time.monotonic()
    training, held_out = _scenes(options, report)
    clouds = [*scene_clouds(training), *load_clouds([options.clouds] if options.clouds else [])]
    preparing = Stage(report, 0, PREPARING)
    share = options.lessons / (options.lessons + options.checks)
    lessons = _make(training, clouds, options, options.lessons, options.seed, Stage(preparing, 0, share))
    checks = []
    if len(held_out):
        real = replace(options, simulated=0.0)
        seed = options.seed + CHECK_SEED
        checks = _make(held_out, clouds, real, options.checks, seed, Stage(preparing, share, 1))
    if len(lessons) < options.batch:
        raise InputError("no_lessons", say("no_lessons"), say("no_lessons_hint"))
    network = fit(lessons, options, Stage(report, PREPARING, 1))
    result = {
        "minutes": round((time.monotonic() - begun) / 60, 2),
        "lessons": len(lessons),
        "places": training.names,
        "held_out": held_out.names,
        "checks": {way: check(network, checks, way) for way in WAYS} if checks else {},
        "options": {key: str(value) for key, value in vars(options).items() if key not in MACHINE},
    }
    output.mkdir(parents=True, exist_ok=True)
    save_forecaster(output / f"{name}.safetensors", network, name, result)
    return result


def check(network: Forecaster, lessons: Sequence[ForecastSample], way: str) -> dict[str, float]:
    """Root mean squared error over ``lessons`` of persistence and of the network, each sample alike."""
    network.eval()
    errors = []
    for sample in lessons:
        *shown, truth = _stacked([_tensors(sample, way)])
        with torch.inference_mode():
            forecast = network(*shown)
        known = torch.isfinite(truth)
        guesses = (shown[-1][:, None].expand_as(truth), forecast)
        errors.append([((guess - truth)[known] ** 2).mean().sqrt().item() for guess in guesses])
    persistence, forecaster = np.mean(errors, axis=0)
    return {"persistence": round(float(persistence), 4), "network": round(float(forecaster), 4)}


def fit(lessons: Sequence[ForecastSample], options: ForecastTraining, report: Reporter) -> Forecaster:
    """A network trained on the samples; the average of its weights over the last steps."""
    torch.manual_seed(options.seed)
    network = Forecaster(options.width)
    optimizer = torch.optim.AdamW(network.parameters(), options.learning_rate, weight_decay=0.01)
    average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGE))
    rng = np.random.default_rng(options.seed)
    groups = list(_grouped(lessons).values())
    chances = np.array([len(group) for group in groups], float)
    network.train()
    for step in range(options.steps):
        report.progress(step, options.steps, "steps", say("stage_training"))
        share = step / options.steps
        set_rate(optimizer, options.learning_rate, share, share / WARM_UP + LEAST)
        alike = groups[rng.choice(len(groups), p=chances / chances.sum())]
        drawn = [varied(alike[index], options.patch, rng) for index in rng.integers(len(alike), size=options.batch)]
        *shown, truth = _stacked([_tensors(sample, way) for sample in drawn for way in WAYS])
        loss = _loss(network(*shown), truth)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        clip_grad_norm_(network.parameters(), CLIP)
        optimizer.step()
        average.update_parameters(network)
    report.progress(1, 1, "steps", say("stage_training"))
    network.load_state_dict(average.module.state_dict())
    return network


def varied(sample: ForecastSample, patch: int, rng: np.random.Generator) -> ForecastSample:
    """A square of ``patch`` pixels of a sample, turned and mirrored at random, its dates moved by some days."""
    y, x = (int(rng.integers(max(0, size - patch) + 1)) for size in sample.truth.shape[-2:])
    turns, mirror = int(rng.integers(4)), rng.random() < 0.5
    shift = datetime.timedelta(days=round(rng.normal(0, SEASON_SHIFT)))

    def moved(image: Any) -> Any:
        image = np.rot90(image[..., y : y + patch, x : x + patch], turns, (-2, -1))
        return image[..., ::-1] if mirror else image

    return ForecastSample(
        sample.place,
        moved(sample.reflectance),
        moved(sample.observed),
        moved(sample.truth),
        [date + shift for date in sample.dates],
        [date + shift for date in sample.targets],
    )


def _scenes(options: ForecastTraining, report: Reporter) -> tuple[TrainingScenes, TrainingScenes]:
    if not options.data:
        raise InputError("no_data", say("no_data"), say("no_data_for_forecasts_hint"))
    return split(find_sources(options.data, report), options.hold_out)


def _loss(forecast: Tensor, truth: Tensor) -> Tensor:
    """Huber loss of what is known, in units of a usual change."""
    known = torch.isfinite(truth)
    errors = torch.where(known, forecast - torch.nan_to_num(truth), 0) / USUAL_CHANGE
    return functional.huber_loss(errors, torch.zeros_like(errors), reduction="sum") / known.sum().clamp(min=1)


def _make(
    scenes: TrainingScenes, clouds: list[Clouds], options: ForecastTraining, count: int, seed: int, report: Reporter
) -> list[ForecastSample]:
    """Lessons 0 to ``count``, less those that could not be made; the same for any number of workers."""
    made = []
    for number, sample in enumerate(_answers(scenes, clouds, options, count, seed)):
        report.progress(number + 1, count, "windows", say("stage_preparing_lessons"))
        if sample is not None:
            made.append(sample)
    return made


def _answers(
    scenes: TrainingScenes, clouds: list[Clouds], options: ForecastTraining, count: int, seed: int
) -> Iterator[ForecastSample | None]:
    if options.workers < 2:
        for number in range(count):
            yield make_forecast_sample(scenes, clouds, options.simulated, number, seed, options.fill)
        return
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # for the workers: many processes of one thread each
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(options.workers, context, _start, (scenes, clouds, options, seed)) as pool:
        try:
            yield from pool.map(_sample, range(count), chunksize=4)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


_worker: dict[str, Any] = {}


def _start(scenes: TrainingScenes, clouds: list[Clouds], options: ForecastTraining, seed: int) -> None:
    _worker.update(scenes=scenes, clouds=clouds, options=options, seed=seed)


def _sample(number: int) -> ForecastSample | None:
    options: ForecastTraining = _worker["options"]
    return make_forecast_sample(
        _worker["places"], _worker["clouds"], options.simulated, number, _worker["seed"], options.fill
    )


def _grouped(lessons: Sequence[ForecastSample]) -> dict[tuple[int, int], list[ForecastSample]]:
    """The samples by numbers of dates, so that they can be stacked."""
    groups: dict[tuple[int, int], list[ForecastSample]] = {}
    for sample in lessons:
        groups.setdefault((len(sample.dates), len(sample.targets)), []).append(sample)
    return groups


def _tensors(sample: ForecastSample, way: str) -> list[Tensor]:
    """What the network takes, in order, and the truth."""
    shown = features_of(sample.context(way), sample.targets)
    arrays = (shown.context, shown.summary, shown.future, shown.base, sample.truth.astype(np.float32))
    return [torch.from_numpy(np.ascontiguousarray(array, np.float32)) for array in arrays]


def _stacked(members: Sequence[list[Tensor]]) -> list[Tensor]:
    return [torch.stack(parts) for parts in zip(*members)]
