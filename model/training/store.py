"""A store of samples on the training device that workers keep renewing, so that neither side waits for the other.

Which samples it holds depends on the step alone, not on how fast the workers are: the same run gives the same weights.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from model.contract.messages import say
from model.core.errors import InputError
from model.core.gap_types import GAP_TYPES
from model.core.reporting import Reporter
from model.training.batches import Batch, Placed, placed
from model.training.gaps import Clouds, load_clouds, scene_clouds
from model.training.samples import NO_BASE, TrainingSample, make_sample
from model.training.scenes import TrainingScenes
from model.training.simulated import make_simulated_sample
from model.training.training_options import TrainingOptions

# How many dates a sample has; 12 twice, as it is the most usual.
DATE_COUNTS = (12, 4, 8, 16, 6, 10, 12, 20, 3, 12, 5, 24, 8, 14, 30, 6, 2, 10, 40, 7)
USUAL_DATES = 12
MANY_DATES = 20  # a series of more is no larger than the patch that a step sees: its base takes long
CHECK_DATES, CHECK_CROP = 12, 128  # of the samples of held-out scenes
QUEUE = 6  # samples asked of each worker in advance
ERRING = "erring"  # kind of check: any gaps, under a mask that misses a part of the clouds
CHECK_SEED = 7_000_000  # far from the seeds of training samples
PATIENCE = 0.5  # seconds between looks at whether the run was cancelled
SPOILED = (ArithmeticError, LookupError, ValueError)  # what a window that nobody foresaw makes of a fit
MOST_SPOILED = 0.02  # share of samples that may be spoiled: more is no accident

Check = tuple[str, Batch]  # samples of held-out scenes, of one kind of gap and one size
Answer = Future[TrainingSample | Exception | None]


@dataclass(frozen=True)
class TrainingJob:
    """Everything a worker needs to make samples."""

    training: TrainingScenes
    held_out: TrainingScenes
    options: TrainingOptions


_worker: dict[str, Any] = {}


def start_worker(work: TrainingJob) -> None:
    """Prepare this process for make()."""
    torch.set_num_threads(1)
    clouds: list[Clouds] = [*scene_clouds(work.training), *load_clouds(work.options.clouds)]
    _worker.update(work=work, clouds=clouds)


def make(held_out: bool, number: int, kind: str | None = None) -> TrainingSample | None:
    """Sample ``number`` of a run. The same number gives the same sample."""
    work: TrainingJob = _worker["work"]
    options, clouds = work.options, _worker["clouds"]
    if held_out:
        seed, errs = CHECK_SEED + number, float(kind == ERRING)
        gap = None if kind == ERRING else kind
        return make_sample(work.held_out, clouds, CHECK_CROP, CHECK_DATES, seed, gap, options.base, False, errs)
    seed = options.seed * 1_000_003 + number
    dates = DATE_COUNTS[number % len(DATE_COUNTS)]
    crop = options.crop if dates <= MANY_DATES else min(options.crop, options.patch)
    if np.random.default_rng([seed, 2]).random() < options.simulated_share(number):
        return make_simulated_sample(clouds, min(crop, CHECK_CROP), dates, seed, kind, options.base)
    return make_sample(work.training, clouds, crop, dates, seed, kind, options.base, True, options.erring)


def attempt(held_out: bool, number: int, kind: str | None = None) -> TrainingSample | Exception | None:
    """make(), or what kept it from making the sample: one window in thousands must not end a run of hours."""
    try:
        return make(held_out, number, kind)
    except SPOILED as error:
        return ValueError(f"sample {number}: {error!r}")  # an exception that any process can read


class Store:
    """Samples by size, so that a batch can be stacked; new ones come in order, the oldest go."""

    def __init__(
        self, work: TrainingJob, device: torch.device, report: Reporter, rank: int = 0, ranks: int = 1, made: int = 0
    ) -> None:
        """Start the workers (none: samples are made here). made: how many samples came in before, when resuming."""
        self.options, self.device, self.report = work.options, device, report
        self.rank, self.ranks = rank, ranks
        self._made = max(0, made - self.options.store)  # what has been forgotten since need not be made again
        self._asked = self._made
        self._store: dict[tuple[int, ...], deque[Placed]] = {}
        self._order: deque[tuple[int, ...] | None] = deque()
        self._pending: deque[Answer] = deque()
        self._spoiled = 0
        self._checks = self.options.checks_per_kind * len(work.held_out)
        self._pool: ProcessPoolExecutor | None = None
        workers = self.options.workers // ranks
        if workers > 0:
            for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
                os.environ.setdefault(name, "1")  # for the workers: many processes of one thread each
            self._pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), start_worker, (work,))
        else:
            start_worker(work)
        self._workers = workers

    def close(self) -> None:
        """End the workers."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    @property
    def made(self) -> int:
        """How many samples have come in since the run began, those made before it was resumed included."""
        return self._made

    def checks(self) -> list[Check]:
        """Samples of the held-out scenes, the same in every run, by kind."""
        kinds = (*GAP_TYPES, ERRING) if self.options.erring > 0 and self.options.base != NO_BASE else GAP_TYPES
        wanted = [(kind, number) for kind in kinds for number in range(self._checks)]
        asked: Iterable[tuple[str, Answer]] = ((kind, self._ask(True, number, kind)) for kind, number in wanted)
        if self._pool is not None:
            asked = list(asked)  # all at once, for all workers; without any each is made when it is its turn
        alike: dict[tuple[str, tuple[int, ...]], list[Placed]] = {}
        for done, (kind, future) in enumerate(asked):
            self.report.progress(done, len(wanted), "samples", say("stage_preparing_checks"))
            sample = self._answer(future)
            if sample is not None:
                alike.setdefault((kind, sample.truth.shape), []).append(placed(sample, self.device))
        return [(kind, Batch.of(samples)) for (kind, _), samples in alike.items()]

    def advance(self, step: int) -> None:
        """Take in what is due by ``step``: a first supply, then ``fresh`` samples a step."""
        due = min(self.options.store, 4 * self.options.batch) + int(step * self.options.fresh)
        while self._made < due:
            if self._pool is not None:
                while len(self._pending) < QUEUE * self._workers:
                    self._pending.append(self._ask(False, self._asked * self.ranks + self.rank))
                    self._asked += 1
                sample = self._answer(self._pending.popleft())
            else:
                sample = self._answer(self._ask(False, self._made * self.ranks + self.rank))
            self._take(sample)

    def draw(self, rng: np.random.Generator) -> Batch:
        """A batch of samples of one size: fewer, the more dates they have."""
        sizes = sorted(self._store)  # in an order that does not depend on when the run was resumed
        shares = np.array([len(self._store[size]) for size in sizes], float)
        samples = self._store[sizes[rng.choice(len(sizes), p=shares / shares.sum())]]
        count = max(2, round(self.options.batch * USUAL_DATES / len(samples[0]["days"])))
        return Batch.of(
            [samples[index] for index in rng.integers(len(samples), size=min(count, 3 * self.options.batch))]
        )

    def __len__(self) -> int:
        """How many samples are held."""
        return sum(len(samples) for samples in self._store.values())

    def _take(self, sample: TrainingSample | None) -> None:
        self._made += 1
        size = None if sample is None else sample.truth.shape
        self._order.append(size)
        if sample is not None:
            self._store.setdefault(sample.truth.shape, deque()).append(placed(sample, self.device))
        if len(self._order) > self.options.store:
            oldest = self._order.popleft()
            if oldest is not None:
                self._store[oldest].popleft()
                if not self._store[oldest]:
                    del self._store[oldest]

    def _ask(self, held_out: bool, number: int, kind: str | None = None) -> Answer:
        if self._pool is not None:
            return self._pool.submit(attempt, held_out, number, kind)
        future: Answer = Future()
        future.set_result(attempt(held_out, number, kind))
        return future

    def _answer(self, future: Answer) -> TrainingSample | None:
        """Wait for a sample, and no longer than until the run is cancelled; None for one that is spoiled.

        Raises InputError samples_spoiled if many are.
        """
        while True:
            self.report.check()
            try:
                sample = future.result(timeout=PATIENCE)
            except NotYet:
                if future.done():
                    raise
                continue
            if not isinstance(sample, Exception):
                return sample
            self._spoiled += 1
            self.report.warning("sample_spoiled", say("sample_spoiled", sample=sample))
            if self._spoiled > 1 + MOST_SPOILED * self._made:
                message = say("samples_spoiled", count=self._spoiled)
                raise InputError("samples_spoiled", message, say("samples_spoiled_hint"))
            return None
