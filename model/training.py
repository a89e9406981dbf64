"""Training of a network of ours on real series with gaps put in.

Workers draw samples and compute their base estimates on the CPU; the samples are kept, and used again with other
augmentations, in a store on the training device, so that neither side waits for the other. Some places are held out:
they alone decide which state of the network is kept, and how far its corrections are trusted.
"""

from __future__ import annotations

import json
import math
import multiprocessing
import os
import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent import futures
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn.utils import clip_grad_norm_, convert_conv2d_weight_memory_format
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from model.checkpoint import save_weights
from model.devices import choose_device, choose_precision
from model.networks.features import SeriesInput
from model.networks.generator import DEFAULT_WIDTHS, Generator
from model.reporting import Reporter
from model.training_samples import KINDS, Place, TrainingSample, load_clouds, load_places, make_sample

DATE_COUNTS = (4, 6, 8, 10, 12, 12, 16, 20)  # how many dates a sample has; 12 twice, as it is the most usual
CHECK_DATES, CHECK_CROP = 12, 128  # of the samples of held-out places
HUBER = 2.0  # errors beyond this many times the base's are clouds that no mask has found
TRUST = tuple(np.linspace(0, 1.2, 13).tolist())  # candidate factors of the corrections
QUEUE = 8  # samples asked of each worker in advance
CHECK_SEED = 7_000_000  # far from the seeds of training samples
ENOUGH_HIDDEN = 300  # pixels
SMALLEST_ERROR = 0.004  # reflectance


@dataclass(frozen=True)
class TrainingOptions:
    """How to train. Training ends after ``steps`` or ``minutes``, whichever comes first.

    data, clouds: folders of cubes and of further cloud masks.  hold_out: places never trained on, by the start of
    their name.  batch: samples of 12 dates a step.  crop: pixels a side of a sample.  patch: pixels
    a side of what is cut from it at each use.  store: samples kept for use again.
    """

    data: Path
    output: Path
    clouds: Path | None = None
    hold_out: tuple[str, ...] = ()
    name: str = "ganfilling"
    steps: int = 20_000
    minutes: float = math.inf
    batch: int = 16
    crop: int = 128
    patch: int = 96
    store: int = 1500
    checks: int = 15
    checks_per_kind: int = 6
    widths: tuple[int, ...] = DEFAULT_WIDTHS
    learning_rate: float = 1e-3
    average: float = 0.998
    workers: int = field(default_factory=lambda: os.cpu_count() or 1)
    seed: int = 0
    device: str = "auto"
    precision: str = "auto"


Placed = dict[str, Tensor]  # a sample's arrays on the training device


@dataclass(frozen=True)
class Batch:
    """A batch on the training device: what the network sees, the truth [B,T,4,H,W] and what is hidden [B,T,1,H,W]."""

    series: SeriesInput
    truth: Tensor
    hidden: Tensor

    @classmethod
    def of(cls, samples: Sequence[Placed]) -> Batch:
        """A batch of samples of one size."""
        of = {name: torch.stack([sample[name] for sample in samples]) for name in samples[0]}
        truth, visible = of["truth"].float(), of["visible"]
        series = SeriesInput(
            torch.where(visible[:, :, None], truth, 0),
            visible,
            of["base"].float(),
            of["log_variance"].float().exp(),
            of["days"],
            of["season"],
        )
        return cls(series, truth, of["hidden"][:, :, None])


Check = tuple[str, Batch]  # samples of held-out places, of one kind of gap and one size


def placed(sample: TrainingSample, device: torch.device) -> Placed:
    """The arrays of a sample as tensors on ``device``."""
    arrays = {name: value for name, value in vars(sample).items() if isinstance(value, np.ndarray)}
    return {name: torch.from_numpy(value).to(device) for name, value in arrays.items()}


def train(options: TrainingOptions, report: Reporter) -> dict[str, Any]:
    """Train a network and write ``NAME.safetensors`` and the log ``NAME.jsonl`` to the output folder.

    Returns the log's last line: steps, minutes, and the scores of the held-out places. Raises InputError for bad
    data and CancelledError.
    """
    torch.manual_seed(options.seed)
    device = choose_device(options.device)
    precision = choose_precision(options.precision, device)
    options.output.mkdir(parents=True, exist_ok=True)
    training, held_out = _split(options)
    network = convert_conv2d_weight_memory_format(Generator(options.widths).to(device), torch.channels_last)
    with (
        _Samples(len(held_out), options, device) as samples,
        (options.output / f"{options.name}.jsonl").open("w") as log,
    ):
        checks = samples.checks()
        run = _Run(network, options, device, precision)
        for entry in run.steps(samples, checks, report):
            log.write(json.dumps(entry) + "\n")
            log.flush()
        result = {**run.finish(checks), "places": [p.name for p in training], "held_out": [p.name for p in held_out]}
        result["options"] = {key: str(value) for key, value in asdict(options).items() if key not in PATHS}
        log.write(json.dumps(result) + "\n")
    path = options.output / f"{options.name}.safetensors"
    save_weights(path, network, options.name, {"training": json.dumps(result)})
    return result


def _split(options: TrainingOptions) -> tuple[list[Place], list[Place]]:
    """The places to train on, and those held out."""
    places = load_places(options.data)
    is_held_out = [bool(options.hold_out) and place.name.startswith(options.hold_out) for place in places]
    return (
        [place for place, out in zip(places, is_held_out) if not out],
        [place for place, out in zip(places, is_held_out) if out],
    )


PATHS = ("data", "output", "clouds", "device")  # options that say something of this machine, not of the weights


class _Run:
    """The training loop with what it keeps between steps."""

    def __init__(
        self, network: Generator, options: TrainingOptions, device: torch.device, precision: torch.dtype
    ) -> None:
        self.network, self.options, self.device, self.precision = network, options, device, precision
        self.optimizer = torch.optim.AdamW(
            network.parameters(), options.learning_rate, weight_decay=0.01, fused=device.type == "cuda"
        )
        self.average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(options.average))
        self.best: dict[str, Any] | None = None
        self.best_state: dict[str, Tensor] = {}
        self.rng = np.random.default_rng(options.seed)
        self.step = 0
        self.begun = time.monotonic()

    @property
    def minutes(self) -> float:
        return (time.monotonic() - self.begun) / 60

    def steps(self, samples: _Samples, checks: Sequence[Check], report: Reporter) -> Iterator[dict[str, Any]]:
        """Train to the end; yield an entry of the log at every check."""
        options, recent, checked = self.options, deque[Tensor](maxlen=200), 0
        while True:
            share = max(self.step / options.steps, self.minutes / options.minutes)
            if self.step and share >= (checked + 1) / options.checks:
                checked = int(share * options.checks)
                yield {
                    **self.check(checks),
                    "loss": float(torch.stack(list(recent)).mean()),
                    "samples": samples.made,
                    "steps_a_second": round(self.step / self.minutes / 60, 2),
                }
            if share >= 1:
                return
            report.progress(share, 1, "", "Training")
            for group in self.optimizer.param_groups:
                group["lr"] = options.learning_rate * min(1, share / 0.03 + 1e-3) * (1 + math.cos(math.pi * share)) / 2
            batch = augmented(samples.draw(self.rng), options.patch, self.rng)
            recent.append(self.learn(batch))

    def learn(self, batch: Batch) -> Tensor:
        """One step of gradient descent; returns the loss, without waiting for it."""
        self.network.train()
        with torch.autocast(self.device.type, self.precision, enabled=self.precision != torch.float32):
            values, log_variance = self.network(batch.series)
        loss = hidden_loss(values, log_variance, batch)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        if self.step > min(100, self.options.steps // 10):
            self.average.update_parameters(self.network)
        return loss.detach()

    def check(self, checks: Sequence[Check]) -> dict[str, Any]:
        """Score the averaged network on the held-out places; remember it if it is the best."""
        scores = score(self.average.module, checks, self.device, self.precision)
        entry = {"step": self.step, "minutes": round(self.minutes, 2), **scores}
        if self.best is None or scores.get("gain", 0) >= self.best.get("gain", 0):
            self.best = entry
            self.best_state = {k: v.detach().clone() for k, v in self.average.module.state_dict().items()}
        return entry

    def finish(self, checks: Sequence[Check]) -> dict[str, Any]:
        """Put the best state into the network, its corrections scaled by how far they can be trusted."""
        if self.best is None:
            self.check(checks)
        self.network.load_state_dict(self.best_state)
        with torch.no_grad():
            for parameter in self.network.head.parameters():
                parameter[:4] *= self.best["trust"] if self.best else 1
        final = score(self.network, checks, self.device, self.precision)
        return {"steps": self.step, "minutes": round(self.minutes, 2), "kept": self.best, "final": final}


def hidden_loss(values: Tensor, log_variance: Tensor, batch: Batch) -> Tensor:
    """Huber loss of hidden pixels in units of the base's own error of the sample, so that all samples count alike.

    Added with little weight: the negative log-likelihood of the hidden pixels (it teaches the variance alone), and the
    loss of observed pixels, so that estimates of these mean something, too.
    """
    hidden, truth = batch.hidden, batch.truth
    count = hidden.sum((1, 2, 3, 4), keepdim=True)
    of_hidden = hidden / count.clamp(min=1) / 4
    base_error = ((batch.series.base - truth).square() * of_hidden).sum((1, 2, 3, 4), keepdim=True).sqrt()
    error = values - truth
    scaled = torch.nn.functional.huber_loss(
        error / base_error.clamp(min=SMALLEST_ERROR), torch.zeros_like(error), reduction="none", delta=HUBER
    )
    surprise = error.detach().square() / log_variance.exp()
    likelihood = (log_variance + surprise.clamp(max=100)) / 2
    visible = batch.series.observed[:, :, None]
    of_visible = visible / visible.sum((1, 2, 3, 4), keepdim=True).clamp(min=1) / 4
    per_sample = (scaled + 0.05 * likelihood) * of_hidden + 0.02 * scaled * of_visible
    enough = (count / ENOUGH_HIDDEN).clamp(max=1)  # a sample of a few hidden pixels is a noisy teacher
    return (per_sample * enough).sum((1, 2, 3, 4)).mean()


def augmented(batch: Batch, patch: int, rng: np.random.Generator) -> Batch:
    """A patch: mirrored, turned, brighter or dimmer by band, at another time of the year, or backwards in time."""
    series, truth, hidden = batch.series, batch.truth, batch.hidden
    device, count = truth.device, len(truth)
    gain = torch.exp(0.25 * torch.randn(count, 1, 1, 1, 1, device=device).clamp(-1, 1))
    gain = gain * torch.exp(0.05 * torch.randn(count, 1, 4, 1, 1, device=device))
    shift = 0.03 * torch.randn(count, 1, device=device) + 0.5 * (torch.rand(count, 1, device=device) < 0.25)
    turns, mirror, backwards = int(rng.integers(4)), rng.random() < 0.5, rng.random() < 0.25

    y, x = (int(rng.integers(max(0, size - patch) + 1)) for size in truth.shape[-2:])

    def moved(image: Tensor) -> Tensor:
        image = torch.rot90(image[..., y : y + patch, x : x + patch], turns, (-2, -1))
        image = image.flip(-1) if mirror else image
        return image.flip(1) if backwards else image

    days, season = series.days, series.season + shift
    if backwards:
        days, season = -days.flip(1), -season.flip(1)
    return Batch(
        SeriesInput(
            moved(series.reflectance * gain),
            moved(series.observed),
            moved(series.base * gain),
            moved(series.variance * gain.square()),
            days,
            season,
        ),
        moved(truth * gain),
        moved(hidden),
    )


@torch.no_grad()
def score(
    network: torch.nn.Module, checks: Sequence[Check], device: torch.device, precision: torch.dtype
) -> dict[str, Any]:
    """Mean PSNR over ``checks`` of the base, of the network, and of the best-trusted share of its corrections.

    gain: of that share over the base; trust: the share; worst: the smallest gain of a check; by_kind: PSNR of base,
    network and best-trusted share, by kind of gap.
    """
    if not checks:
        return {"trust": 1.0, "gain": 0.0}
    network.eval()
    columns = len(TRUST) + 2
    table, kinds = [], []  # by sample: PSNR of the base, of every share of TRUST, and of the network
    for kind, batch in checks:
        with torch.autocast(device.type, precision, enabled=precision != torch.float32):
            values, _ = network(batch.series)
        count = 4 * batch.hidden.sum((1, 2, 3, 4))
        error, correction = batch.series.base - batch.truth, values - batch.series.base
        for share in (0, *TRUST, 1):
            mse = ((error + share * correction) * batch.hidden).double().square().sum((1, 2, 3, 4)) / count
            table.append(-10 * torch.log10(mse.clamp(min=1e-12)).cpu().numpy())
        kinds += [kind] * len(count)
    psnr = np.concatenate([np.stack(table[i : i + columns], 1) for i in range(0, len(table), columns)])
    mean = psnr.mean(0)
    best = int(mean[1:-1].argmax())
    return {
        "base": round(float(mean[0]), 3),
        "network": round(float(mean[-1]), 3),
        "trust": round(TRUST[best], 2),
        "gain": round(float(mean[1 + best] - mean[0]), 3),
        "by_kind": {
            kind: [round(float(v), 3) for v in psnr[np.array(kinds) == kind][:, (0, -1, 1 + best)].mean(0)]
            for kind in KINDS
            if kind in kinds
        },
        "worst": round(float((psnr[:, 1 + best] - psnr[:, 0]).min()), 3),
    }


_worker: dict[str, Any] = {}


def _start_worker(options: TrainingOptions) -> None:
    training, held_out = _split(options)
    _worker.update(training=training, held_out=held_out, clouds=load_clouds(training, options.clouds))


def _work(places: str, crop: int, dates: int, seed: int, kind: str | None = None) -> TrainingSample | None:
    return make_sample(_worker[places], _worker["clouds"], crop, dates, seed, kind)


class _Samples:
    """A store of samples that workers keep renewing, sorted by size so that a batch can be stacked."""

    def __init__(self, held_out: int, options: TrainingOptions, device: torch.device) -> None:
        self.options, self.device, self.made = options, device, 0
        self._checks = options.checks_per_kind * held_out
        self._seed = options.seed * 1_000_003
        self._store: dict[tuple[int, ...], deque[Placed]] = {}
        self._pending: set[Future[TrainingSample | None]] = set()
        os.environ.setdefault("OMP_NUM_THREADS", "1")  # for the workers: many processes of one thread each
        self._pool = ProcessPoolExecutor(
            options.workers, multiprocessing.get_context("spawn"), _start_worker, (options,)
        )

    def __enter__(self) -> _Samples:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def checks(self) -> list[Check]:
        """Samples of the held-out places, the same in every run, by kind."""
        pending = [
            (kind, self._pool.submit(_work, "held_out", CHECK_CROP, CHECK_DATES, CHECK_SEED + n, kind))
            for kind in KINDS
            for n in range(self._checks)
        ]
        alike: dict[tuple[str, tuple[int, ...]], list[Placed]] = {}
        for kind, future in pending:
            sample = future.result()
            if sample is not None:
                alike.setdefault((kind, sample.truth.shape), []).append(placed(sample, self.device))
        return [(kind, Batch.of(samples)) for (kind, _), samples in alike.items()]

    def draw(self, rng: np.random.Generator) -> Batch:
        """A batch of samples of one size; waits for the workers only while the store is nearly empty."""
        self._collect()
        while len(self) < min(self.options.store, 4 * self.options.batch):
            self._collect(wait=True)
        shares = np.array([len(samples) for samples in self._store.values()]) / len(self)
        samples = list(self._store.values())[rng.choice(len(shares), p=shares)]
        count = max(2, round(self.options.batch * CHECK_DATES / len(samples[0]["days"])))
        return Batch.of([samples[index] for index in rng.integers(len(samples), size=count)])

    def __len__(self) -> int:
        return sum(len(samples) for samples in self._store.values())

    def _collect(self, wait: bool = False) -> None:
        """Take finished samples into the store, dropping the oldest, and ask for new ones."""
        while len(self._pending) < QUEUE * self.options.workers:
            self._seed += 1
            dates = DATE_COUNTS[self._seed % len(DATE_COUNTS)]
            self._pending.add(self._pool.submit(_work, "training", self.options.crop, dates, self._seed))
        if wait:
            futures.wait(self._pending, return_when=futures.FIRST_COMPLETED)
        finished = {future for future in self._pending if future.done()}
        self._pending -= finished
        for future in finished:
            sample = future.result()
            if sample is not None:
                self.made += 1
                self._store.setdefault(sample.truth.shape, deque()).append(placed(sample, self.device))
        while len(self) > self.options.store:
            max(self._store.values(), key=len).popleft()
