"""The default recipe: our generator over a base estimate, trained on what was hidden of real and simulated series.

Some scenes are held out: they alone decide which state of the network is kept, and how far its corrections are trusted.
Everything a step does follows from the seed and the step's number, so the same command gives the same weights.
"""

from __future__ import annotations

import json
import time
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor
from torch.nn.utils import clip_grad_norm_
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from model.contract.messages import say
from model.core.devices import choose_precision
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.networks.generator import LAYOUTS, Generator
from model.training.batches import augmented
from model.training.losses import Objective
from model.training.scenes import TrainingScenes, find_sources, split
from model.training.schedule import LEAST, set_rate
from model.training.state import load_state, optimizer_tensors, prefixed, restore_optimizer, save_state, without_prefix
from model.training.store import Check, Store, TrainingJob
from model.training.training_log import Log, contact_sheets
from model.training.training_options import TrainingOptions
from model.training.validation import score
from model.weights.checkpoint import Weights, load_weights, save_weights

if TYPE_CHECKING:
    from lightning_fabric import Fabric

WARM_UP, WARM_UP_STEPS = 0.03, 200  # share of the steps in which the learning rate rises; so many at least,
LONGEST_WARM_UP = 0.25  # but no larger a share than this
CLIP = 1.0  # norm of the gradient
ASK_EVERY = 20  # steps between agreements of several processes on when to stop
SHIPPED = "default"  # as weights to start from: those that come with the engine


def prepare(options: TrainingOptions, report: Reporter) -> TrainingJob:
    """Find the scenes and divide them. Raises what find_sources() and split() raise."""
    sources = [*(find_sources(options.data, report) if options.data else []), *options.inputs]
    if not sources and options.source != "simulated":
        raise InputError("no_data", say("no_data"), say("no_data_hint"))
    training, held_out = split(sources, options.hold_out) if sources else (TrainingScenes([]), TrainingScenes([]))
    return TrainingJob(training, held_out, options)


def load_own(start: Path | str) -> Weights:
    """The weights to start from, SHIPPED for those that come with the engine.

    Raises what load_weights() raises, and InputError weights_not_ours.
    """
    weights = load_weights(None if str(start) == SHIPPED else start)
    if weights.kind != "ganfilling":
        raise InputError("weights_not_ours", say("weights_not_ours"), say("weights_not_ours_hint"))
    return weights


def make_generator(options: TrainingOptions) -> Generator:
    """A new network, or that of the weights to start from, which bring their own sizes.

    Raises what load_weights() raises, and InputError weights_not_ours.
    """
    detector = options.detector if options.detection > 0 else ()
    fresh = Generator(options.widths, LAYOUTS[-1], detector, options.skip, options.dropout)
    if options.start is None:
        return fresh
    weights = load_own(options.start)
    network = Generator(**weights.architecture, skip=options.skip, dropout=options.dropout)
    network.load_state_dict({key: tensor.float() for key, tensor in weights.tensors.items()})
    return network


def run(fabric: Fabric, work: TrainingJob, report: Reporter) -> dict[str, Any]:
    """Train and write NAME.safetensors; returns the log's last line: steps, scores of the held-out scenes, options."""
    options = work.options
    torch.manual_seed(options.seed)
    output = options.output
    output.mkdir(parents=True, exist_ok=True)
    training = _DefaultTraining(fabric, work, make_generator(options), report)
    store = Store(work, fabric.device, report, fabric.global_rank, fabric.world_size, training.made)
    log = Log(output, options.name, report, options.resume) if fabric.global_rank == 0 else None
    try:
        checks = store.checks() if fabric.global_rank == 0 else []
        training.loop(store, checks, log)
        result = training.finish(checks)
        if log is not None:
            result.update(places=work.training.names, held_out=work.held_out.names, options=options.of_weights())
            log.entry(result)
            path = output / f"{options.name}.safetensors"
            save_weights(path, training.generator, options.name, {"training": json.dumps(result)})
            if result["complete"] and options.adversarial_steps:
                from model.training.adversarial import refine

                result["adversarial"] = refine(fabric, work, training.generator, store, checks, log, report)
    finally:
        store.close()
        if log is not None:
            log.close()
    return result


class _DefaultTraining:
    """The loop with what it keeps between steps."""

    def __init__(self, fabric: Fabric, work: TrainingJob, generator: Generator, report: Reporter) -> None:
        self.fabric, self.options, self.report = fabric, work.options, report
        options = self.options
        detection = options.detection if generator.detector is not None else 0.0
        self.objective = Objective(generator, options.sharpness, detection)
        self.generator = generator
        if fabric.device.type == "cuda":
            generator.to(memory_format=torch.channels_last)
        optimizer = torch.optim.AdamW(
            generator.parameters(),
            options.learning_rate,
            weight_decay=options.weight_decay,
            fused=fabric.device.type == "cuda",
        )
        self.module, self.optimizer = fabric.setup(self.objective, optimizer)
        self.average = AveragedModel(generator, multi_avg_fn=get_ema_multi_avg_fn(options.average))
        self.best: dict[str, Any] | None = None
        self.best_state: dict[str, Tensor] = {}
        self.without_gain = 0
        self.step = self.made = 0
        self.minutes_before = 0.0
        self.begun = time.monotonic()
        self.precision = choose_precision(options.precision, fabric.device)
        if options.resume:
            self._restore()

    @property
    def minutes(self) -> float:
        """Spent on training, those before an interruption included."""
        return self.minutes_before + (time.monotonic() - self.begun) / 60

    @property
    def state_folder(self) -> Path:
        """Where the run's state is kept until it is complete."""
        return self.options.output / f"{self.options.name}.state"

    def loop(self, store: Store, checks: list[Check], log: Log | None) -> None:
        """Train until the steps are done, the time is up, or nothing has been gained for long."""
        options, recent = self.options, deque[dict[str, Tensor]](maxlen=200)
        due = _check_steps(options.steps, options.checks)
        while self.step < options.steps:
            self.report.progress(self.step, options.steps, "steps", say("stage_training"))
            store.advance(self.step)
            recent.append(self.learn(store))
            if self.step in due and self._checked(checks, log, recent, store):
                break
            if self._out_of_time():
                break
        self._save(store.made)

    def learn(self, store: Store) -> dict[str, Tensor]:
        """One step of gradient descent; returns its losses, without waiting for them."""
        options = self.options
        seed = [options.seed, self.fabric.global_rank, self.step]
        rng = np.random.default_rng(seed)
        torch.manual_seed(int(rng.integers(2**62)))  # of dropout
        rising = min(LONGEST_WARM_UP, max(WARM_UP, WARM_UP_STEPS / options.steps))
        share = self.step / options.steps
        set_rate(self.optimizer, options.learning_rate, share, share / rising + LEAST)
        self.module.train()
        losses = self.module(augmented(store.draw(rng), options.patch, rng).tensors())
        del losses["values"]
        self.optimizer.zero_grad(set_to_none=True)
        self.fabric.backward(losses["total"])
        norm = clip_grad_norm_(self.generator.parameters(), CLIP)
        if bool(torch.isfinite(norm)):  # one overflow must not spoil all that was learnt
            self.optimizer.step()
        self.step += 1
        if self.step > min(100, options.steps // 10):
            self.average.update_parameters(self.generator)
        return {name: loss.detach() for name, loss in losses.items()}

    def _checked(self, checks: list[Check], log: Log | None, recent: deque[dict[str, Tensor]], store: Store) -> bool:
        """Check, log and save; returns whether to stop because nothing is gained any more."""
        stop = False
        if log is not None:
            entry = self.check(checks)
            losses = {name: round(float(torch.stack([one[name] for one in recent]).mean()), 4) for name in recent[0]}
            pace = round(self.step / max(self.minutes, 1e-6) / 60, 2)
            log.entry({**entry, "loss": losses, "samples": store.made, "steps_a_second": pace})
            for kind, picture in contact_sheets(self.average.module, checks).items():
                log.sheet(kind, self.step, picture)
            stop = 0 < self.options.patience <= self.without_gain
        self._save(store.made)
        return bool(self.fabric.broadcast(stop)) if self.fabric.world_size > 1 else stop

    def check(self, checks: list[Check]) -> dict[str, Any]:
        """Score the averaged network on the held-out scenes; remember it if it is the best."""
        scores = score(self.average.module, checks, self.precision)
        entry = {"step": self.step, "minutes": round(self.minutes, 2), **scores}
        if self.best is None or scores["gain"] > self.best["gain"] or not checks:
            self.best, self.without_gain = entry, 0
            self.best_state = {k: v.detach().clone() for k, v in self.average.module.state_dict().items()}
        else:
            self.without_gain += 1
        return entry

    def finish(self, checks: list[Check]) -> dict[str, Any]:
        """Put the best state into the network, its corrections scaled by how far they can be trusted."""
        complete = self.step >= self.options.steps or 0 < self.options.patience <= self.without_gain
        if self.fabric.global_rank != 0:
            return {"complete": complete}
        if self.best is None:
            self.check(checks)
        self.generator.load_state_dict(self.best_state)
        self.generator.trust(self.best["trust"] if self.best else 1.0)
        final = score(self.generator, checks, self.precision)
        if not complete:
            self.report.warning(
                "not_complete",
                say("not_complete", step=self.step, steps=self.options.steps),
            )
        minutes = round(self.minutes, 2)
        return {"steps": self.step, "minutes": minutes, "complete": complete, "kept": self.best, "final": final}

    def _out_of_time(self) -> bool:
        late = self.minutes >= self.options.minutes
        if self.fabric.world_size == 1:
            return late
        return bool(self.step % ASK_EVERY == 0 and self.fabric.broadcast(late))

    def _save(self, made: int) -> None:
        if self.fabric.global_rank != 0:
            return
        parts = {
            "network": self.generator.state_dict(),
            "average": self.average.state_dict(),
            "best": self.best_state,
            **prefixed("optimizer", optimizer_tensors(self.optimizer)),
        }
        record = {
            "options": self.options.of_weights(),
            "step": self.step,
            "made": made,
            "minutes": self.minutes,
            "best": self.best,
            "without_gain": self.without_gain,
        }
        save_state(self.state_folder, parts, record)

    def _restore(self) -> None:
        parts, record = load_state(self.state_folder, self.options.of_weights())
        self.generator.load_state_dict(parts["network"])
        self.average.load_state_dict(parts["average"])
        restore_optimizer(self.optimizer, without_prefix("optimizer", parts))
        device = self.fabric.device
        self.best, self.best_state = record["best"], {k: v.to(device) for k, v in parts.get("best", {}).items()}
        self.step, self.made = record["step"], record["made"]
        self.minutes_before, self.without_gain = record["minutes"], record["without_gain"]


def _check_steps(steps: int, checks: int) -> set[int]:
    """After which steps to check; the last one is among them."""
    return {round(steps * (number + 1) / checks) for number in range(max(1, checks))}
