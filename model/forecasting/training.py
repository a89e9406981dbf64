"""Training of the forecasting network, once on raw and once on filled context: same lessons, steps and seed.

Everything follows from the seed, so the same command on the same machine gives the same weights.
"""

from __future__ import annotations

import math
import multiprocessing
import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.nn.utils import clip_grad_norm_
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from model.errors import InputError
from model.forecasting.context import WAYS
from model.forecasting.features import features_of
from model.forecasting.lessons import Lesson, make_lesson
from model.forecasting.weights import save_forecasters
from model.networks.forecaster import Forecaster
from model.reporting import Reporter, Stage
from model.training.gaps import Clouds, load_clouds, place_clouds
from model.training.places import Places, find_sources, split

WARM_UP = 0.05  # share of the steps in which the learning rate rises
CLIP = 1.0  # norm of the gradient
AVERAGE = 0.99  # of the weights, over the steps
USUAL_CHANGE = 0.05  # NDVI: errors beyond it count linearly, not by their square
PREPARING = 0.4  # share of the whole time that making lessons takes
CHECK_SEED = 1_000_003  # added to the seed for the lessons of held-out places


@dataclass(frozen=True)
class ForecastTraining:
    """How to train.

    data: cubes, folders of cubes, or folders of dated rasters.  clouds: folder of further cloud masks.  hold_out: as in
    places.split(); none are held out if it is ("none",).  lessons: how many windows.  checks: of held-out places.
    simulated: share of lessons from the simulator.  fill: regression or linear, of the filled context.  patch: pixels
    a side of what a step sees.
    """

    data: tuple[Path, ...]
    clouds: Path | None = None
    hold_out: tuple[str, ...] = ()
    lessons: int = 900
    checks: int = 120
    simulated: float = 0.4
    fill: str = "regression"
    steps: int = 1500
    batch: int = 8
    patch: int = 32
    width: int = 32
    learning_rate: float = 2e-3
    seed: int = 0
    workers: int = field(default_factory=lambda: os.cpu_count() or 1)


def train(options: ForecastTraining, output: Path, name: str, report: Reporter) -> dict[str, Any]:
    """Train both networks and write ``output``/``name``.safetensors; returns the scores on held-out places.

    Raises InputError no_data, no_lessons and what find_sources() and split() raise.
    """
    begun = time.monotonic()
    training, held_out = _places(options, report)
    clouds = [*place_clouds(training), *load_clouds(options.clouds)]
    preparing = Stage(report, 0, PREPARING)
    share = options.lessons / (options.lessons + options.checks)
    lessons = _make(training, clouds, options, options.lessons, options.seed, Stage(preparing, 0, share))
    checks = []
    if len(held_out):
        real = _replaced(options, simulated=0.0)
        seed = options.seed + CHECK_SEED
        checks = _make(held_out, clouds, real, options.checks, seed, Stage(preparing, share, 1))
    if len(lessons) < options.batch:
        raise InputError(
            "no_lessons", "The places show too little to learn from.", "Name more places, or clearer ones."
        )
    networks: dict[str, Forecaster] = {}
    for number, way in enumerate(WAYS):
        part = (1 - PREPARING) / len(WAYS)
        stage = Stage(report, PREPARING + number * part, PREPARING + (number + 1) * part)
        networks[way] = _fit(way, lessons, options, stage)
    result = {
        "minutes": round((time.monotonic() - begun) / 60, 2),
        "lessons": len(lessons),
        "places": training.names,
        "held_out": held_out.names,
        "checks": {way: check(networks[way], checks, way) for way in WAYS} if checks else {},
        "options": {key: str(value) for key, value in vars(options).items() if key not in ("data", "workers")},
    }
    output.mkdir(parents=True, exist_ok=True)
    save_forecasters(output / f"{name}.safetensors", networks, name, result)
    return result


def check(network: Forecaster, lessons: Sequence[Lesson], way: str) -> dict[str, float]:
    """Root mean squared error over ``lessons`` of persistence and of the network, each lesson alike."""
    network.eval()
    errors = []
    for lesson in lessons:
        batch = _stack([_tensors(lesson, way)])
        with torch.inference_mode():
            forecast = network(*batch[:4])
        truth, base = batch[4], batch[3][:, None]
        known = torch.isfinite(truth)
        errors.append(
            [(((guess - truth)[known]) ** 2).mean().sqrt().item() for guess in (base.expand_as(truth), forecast)]
        )
    persistence, forecaster = np.mean(errors, axis=0)
    return {"persistence": round(float(persistence), 4), "network": round(float(forecaster), 4)}


def _places(options: ForecastTraining, report: Reporter) -> tuple[Places, Places]:
    if not options.data:
        raise InputError(
            "no_data", "There is nothing to train on.", "Name folders of cubes or of dated rasters (--data)."
        )
    return split(find_sources(options.data, report), options.hold_out)


def _fit(way: str, lessons: Sequence[Lesson], options: ForecastTraining, report: Reporter) -> Forecaster:
    """A network trained on the contexts in one ``way``."""
    torch.manual_seed(options.seed)
    network = Forecaster(options.width)
    optimizer = torch.optim.AdamW(network.parameters(), options.learning_rate, weight_decay=0.01)
    average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGE))
    rng = np.random.default_rng(options.seed)
    groups = list(_grouped(lessons, way).values())
    chances = np.array([len(group) for group in groups], float)
    network.train()
    for step in range(options.steps):
        report.progress(step, options.steps, "steps", f"Training on {way} context")
        share = step / options.steps
        for group in optimizer.param_groups:
            group["lr"] = options.learning_rate * min(1, share / WARM_UP + 0.01) * (1 + math.cos(math.pi * share)) / 2
        members = groups[rng.choice(len(groups), p=chances / chances.sum())]
        batch = _stack([members[index] for index in rng.integers(len(members), size=options.batch)])
        context, summary, future, base, truth = _turned(batch, options.patch, rng)
        loss = _loss(network(context, summary, future, base), truth)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        clip_grad_norm_(network.parameters(), CLIP)
        optimizer.step()
        average.update_parameters(network)
    report.progress(1, 1, "steps", f"Training on {way} context")
    network.load_state_dict(average.module.state_dict())
    return network


def _loss(forecast: Tensor, truth: Tensor) -> Tensor:
    """Huber loss of what is known, in units of a usual change."""
    known = torch.isfinite(truth)
    errors = torch.where(known, forecast - torch.nan_to_num(truth), 0) / USUAL_CHANGE
    return functional.huber_loss(errors, torch.zeros_like(errors), reduction="sum") / known.sum().clamp(min=1)


def _make(
    places: Places, clouds: list[Clouds], options: ForecastTraining, count: int, seed: int, report: Reporter
) -> list[Lesson]:
    """Lessons 0 to ``count``, less those that could not be made; the same for any number of workers."""
    made = []
    for number, lesson in enumerate(_answers(places, clouds, options, count, seed)):
        report.progress(number + 1, count, "windows", "Preparing lessons")
        if lesson is not None:
            made.append(lesson)
    return made


def _answers(
    places: Places, clouds: list[Clouds], options: ForecastTraining, count: int, seed: int
) -> Iterator[Lesson | None]:
    if options.workers < 2:
        for number in range(count):
            yield make_lesson(places, clouds, options.simulated, number, seed, options.fill)
        return
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # for the workers: many processes of one thread each
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(options.workers, context, _start, (places, clouds, options, seed)) as pool:
        try:
            yield from pool.map(_lesson, range(count), chunksize=4)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


_worker: dict[str, Any] = {}


def _start(places: Places, clouds: list[Clouds], options: ForecastTraining, seed: int) -> None:
    _worker.update(places=places, clouds=clouds, options=options, seed=seed)


def _lesson(number: int) -> Lesson | None:
    options: ForecastTraining = _worker["options"]
    return make_lesson(_worker["places"], _worker["clouds"], options.simulated, number, _worker["seed"], options.fill)


def _grouped(lessons: Sequence[Lesson], way: str) -> dict[tuple[int, int], list[list[Tensor]]]:
    """The tensors of the lessons, by numbers of dates, so that they can be stacked."""
    groups: dict[tuple[int, int], list[list[Tensor]]] = {}
    for lesson in lessons:
        groups.setdefault((len(lesson.dates), len(lesson.targets)), []).append(_tensors(lesson, way))
    return groups


def _tensors(lesson: Lesson, way: str) -> list[Tensor]:
    """context, summary, future, base, truth."""
    features = features_of(lesson.context(way), lesson.targets)
    arrays = (features.context, features.summary, features.future, features.base, lesson.truth.astype(np.float32))
    return [torch.from_numpy(np.ascontiguousarray(array, np.float32)) for array in arrays]


def _stack(members: Sequence[list[Tensor]]) -> list[Tensor]:
    return [torch.stack(parts) for parts in zip(*members)]


def _turned(batch: list[Tensor], patch: int, rng: np.random.Generator) -> list[Tensor]:
    """A square of ``patch`` pixels of the batch, turned and mirrored at random."""
    turns, mirror = int(rng.integers(4)), rng.random() < 0.5
    y, x = (int(rng.integers(max(0, size - patch) + 1)) for size in batch[3].shape[-2:])

    def moved(image: Tensor) -> Tensor:
        image = torch.rot90(image[..., y : y + patch, x : x + patch], turns, (-2, -1))
        return image.flip(-1) if mirror else image

    context, summary, future, base, truth = batch
    return [moved(context), moved(summary), future, moved(base), moved(truth)]


def _replaced(options: ForecastTraining, **changes: Any) -> ForecastTraining:
    return ForecastTraining(**{**vars(options), **changes})
