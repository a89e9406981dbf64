"""The published recipe: GANFilling exactly as Gonzalez-Calabuig et al. (ISPRS J. 220, 2025) trained it, at any width.

A binary cross-entropy game between the generator and a PatchGAN with memory, plus 100 times the mean absolute error on
observed pixels; Adam, 2e-4, betas 0.5 and 0.999; batch 1; weights from N(0, 0.02). The generator sees the first ten of
every thirty dates; the discriminator crops of 64 pixels and 4 dates, and as real ones noise-free windows of the same
UTM zone and latitude band. No target is ever inside a gap: that is the recipe's own limit, kept on purpose.
"""

from __future__ import annotations

import json
import math
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from model.contract.messages import say
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import BoolArray, FloatArray
from model.networks.published_discriminator import PublishedDiscriminator
from model.networks.published_generator import MULTIPLE, PublishedGenerator
from model.training.clean_index import CleanSeries, read_index, scene_index
from model.training.scenes import TrainingScene, TrainingScenes, find_sources, split
from model.training.state import load_state, optimizer_tensors, prefixed, restore_optimizer, save_state, without_prefix
from model.training.training_log import Log
from model.training.training_options import TrainingOptions
from model.weights.checkpoint import save_weights

if TYPE_CHECKING:
    from lightning_fabric import Fabric

DATES, PERIOD = 10, 30  # of every PERIOD dates the first DATES are seen
WINDOW, WINDOW_DATES = 64, 4  # what the discriminator sees
L1_WEIGHT = 100.0
BETAS = (0.5, 0.999)
SPREAD = 0.02  # standard deviation of the first weights
GAP = 1.0  # the value of what is not observed


@dataclass(frozen=True)
class PublishedWork:
    """What a process needs: the scenes, and where clean windows are."""

    training: TrainingScenes
    held_out: TrainingScenes
    clean: CleanSeries
    options: TrainingOptions


def prepare(options: TrainingOptions, report: Reporter) -> PublishedWork:
    """Find scenes and clean windows. Raises what finding, splitting and reading them raise, and no_clean_windows."""
    sources = [*(find_sources(options.data, report) if options.data else []), *options.inputs]
    if not sources:
        raise InputError("no_data", say("no_data"), say("no_data_hint"))
    training, held_out = split(sources, options.hold_out)
    index = read_index(options.index) if options.index else scene_index(training, WINDOW, WINDOW_DATES)
    return PublishedWork(training, held_out, CleanSeries(index, report), options)


def run(fabric: Fabric, work: PublishedWork, report: Reporter) -> dict[str, Any]:
    """Train and write NAME.safetensors, which ``fill --weights`` takes; returns the log's last line."""
    options = work.options
    training = _PublishedTraining(fabric, work, report)
    log = Log(options.output, options.name, report, options.resume) if fabric.global_rank == 0 else None
    try:
        training.loop(log)
        complete = training.step >= options.steps
        result: dict[str, Any] = {"steps": training.step, "complete": complete, "minutes": round(training.minutes, 2)}
        if log is not None:
            result.update(places=work.training.names, held_out=work.held_out.names, options=options.of_weights())
            log.entry(result)
            path = options.output / f"{options.name}.safetensors"
            save_weights(path, training.generator, options.name, {"training": json.dumps(result)})
    finally:
        if log is not None:
            log.close()
    return result


class _PublishedTraining:
    def __init__(self, fabric: Fabric, work: PublishedWork, report: Reporter) -> None:
        self.fabric, self.work, self.report, self.options = fabric, work, report, work.options
        torch.manual_seed(self.options.seed)
        self.generator = initialised(PublishedGenerator(self.options.width))
        self.discriminator = initialised(PublishedDiscriminator(self.options.width))
        # Never run, only kept in checkpoints: without this several devices would wait for their gradients.
        self.generator.get_submodule("conv_lstm_e7").requires_grad_(False)
        self.discriminator.conv_fusion.requires_grad_(False)
        self.generate, self.generator_steps = fabric.setup(self.generator, self._adam(self.generator))
        self.judge, self.judge_steps = fabric.setup(self.discriminator, self._adam(self.discriminator))
        self.step = 0
        self.minutes_before, self.begun = 0.0, time.monotonic()
        if self.options.resume:
            self._restore()

    def _adam(self, network: nn.Module) -> torch.optim.Optimizer:
        return torch.optim.Adam(network.parameters(), self.options.learning_rate, betas=BETAS)

    @property
    def minutes(self) -> float:
        return self.minutes_before + (time.monotonic() - self.begun) / 60

    @property
    def state_folder(self) -> Path:
        return self.options.output / f"{self.options.name}.state"

    def loop(self, log: Log | None) -> None:
        options, recent = self.options, deque[dict[str, Tensor]](maxlen=200)
        every = max(1, options.steps // max(1, options.checks))
        while self.step < options.steps:
            self.report.progress(self.step, options.steps, "steps", say("stage_training"))
            recent.append(self.learn())
            if self.step % every == 0:
                losses = {
                    name: round(float(torch.stack([one[name] for one in recent]).mean()), 4) for name in recent[0]
                }
                if log is not None:
                    log.entry({"step": self.step, "minutes": round(self.minutes, 2), "loss": losses})
                self._save()
            late = self.minutes >= options.minutes
            if self.fabric.world_size > 1:
                late = bool(self.step % 20 == 0 and self.fabric.broadcast(late))
            if late:
                break
        self._save()

    def learn(self) -> dict[str, Tensor]:
        """A step of the discriminator, then one of the generator; returns the losses."""
        rng = np.random.default_rng([self.options.seed, self.fabric.global_rank, self.step])
        drawn = [draw_cube(self.work.training, rng) for _ in range(self.options.batch)]
        dates = min(cube.shape[0] for _, cube, _ in drawn)
        cubes = self._placed(np.stack([cube[:dates] for _, cube, _ in drawn]))  # [B,4,H,W,T]
        seen = self._placed(np.stack([observed[:dates, None] for _, _, observed in drawn]).astype(np.float32))
        filled = self.generate(torch.where(seen > 0, cubes, GAP))
        crop = draw_crop(filled, rng)
        real = self._real([scene.zone for scene, _, _ in drawn], min(WINDOW_DATES, dates), rng)

        judged_real, judged_fake = self.judge(real), self.judge(crop(filled).detach())
        of_discriminator = discriminator_loss(judged_real, judged_fake)
        self.judge_steps.zero_grad(set_to_none=True)
        self.fabric.backward(of_discriminator)
        self.judge_steps.step()

        learning = [p for p in self.discriminator.parameters() if p.requires_grad]
        for parameter in learning:
            parameter.requires_grad_(False)
        with self.fabric.autocast():
            judged = self.discriminator(crop(filled))
        losses = generator_losses(filled, cubes, seen, judged)
        self.generator_steps.zero_grad(set_to_none=True)
        self.fabric.backward(losses["total"])
        self.generator_steps.step()
        for parameter in learning:
            parameter.requires_grad_(True)
        self.step += 1
        return {name: loss.detach() for name, loss in {**losses, "discriminator": of_discriminator}.items()}

    def _placed(self, array: FloatArray) -> Tensor:
        """From [B,T,c,H,W] to [B,c,H,W,T] on the device."""
        return torch.from_numpy(array).to(self.fabric.device).permute(0, 2, 3, 4, 1).contiguous()

    def _real(self, zones: list[str], dates: int, rng: np.random.Generator) -> Tensor:
        """Clean windows of the zones [B,4,h,w,dates]."""
        windows = [self.work.clean.draw(zone, dates, WINDOW, rng) for zone in zones]
        return self._placed(np.clip(np.stack(windows), 0, 1))

    def _save(self) -> None:
        if self.fabric.global_rank != 0:
            return
        parts = {
            "generator": self.generator.state_dict(),
            "discriminator": self.discriminator.state_dict(),
            **prefixed("generator_steps", optimizer_tensors(self.generator_steps)),
            **prefixed("judge_steps", optimizer_tensors(self.judge_steps)),
        }
        record = {"options": self.options.of_weights(), "step": self.step, "minutes": self.minutes}
        save_state(self.state_folder, parts, record)

    def _restore(self) -> None:
        parts, record = load_state(self.state_folder, self.options.of_weights())
        self.generator.load_state_dict(parts["generator"])
        self.discriminator.load_state_dict(parts["discriminator"])
        restore_optimizer(self.generator_steps, without_prefix("generator_steps", parts))
        restore_optimizer(self.judge_steps, without_prefix("judge_steps", parts))
        self.step, self.minutes_before = record["step"], record["minutes"]


def initialised(network: Any) -> Any:
    """The network with weights of convolutions from N(0, 0.02), of norms from N(1, 0.02), and biases 0."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.normal_(module.weight, 0.0, SPREAD)
        elif isinstance(module, nn.InstanceNorm2d):
            nn.init.normal_(module.weight, 1.0, SPREAD)
        else:
            continue
        if module.bias is not None:
            nn.init.zeros_(module.bias)
    return network


def discriminator_loss(real: Tensor, fake: Tensor) -> Tensor:
    """Mean binary cross-entropy of judging real ones real and generated ones generated."""
    of_real = functional.binary_cross_entropy(real.float(), torch.ones_like(real, dtype=torch.float32))
    of_fake = functional.binary_cross_entropy(fake.float(), torch.zeros_like(fake, dtype=torch.float32))
    return (of_real + of_fake) / 2


def generator_losses(filled: Tensor, truth: Tensor, seen: Tensor, judged: Tensor) -> dict[str, Tensor]:
    """BCE of being taken for real, and the mean absolute error of observed pixels; total: the first + 100 * the other.

    filled, truth [B,4,H,W,T]; seen [B,1,H,W,T], 1 where observed; judged: what the discriminator says of ``filled``.
    """
    adversarial = functional.binary_cross_entropy(judged.float(), torch.ones_like(judged, dtype=torch.float32))
    observed = seen.expand_as(truth)
    l1 = ((filled.float() - truth).abs() * observed).sum() / observed.sum().clamp(min=1)
    return {"adversarial": adversarial, "l1": l1, "total": adversarial + L1_WEIGHT * l1}


def draw_cube(scenes: TrainingScenes, rng: np.random.Generator) -> tuple[TrainingScene, FloatArray, BoolArray]:
    """A scene, its reflectance [T,4,128,128] in 0-1 on ten of thirty dates, and what of it is observed [T,...].

    Scenes smaller than 128 pixels are mirrored at their edges to size; what is mirrored counts as not observed.
    """
    scene = scenes.draw(rng)
    first = PERIOD * int(rng.integers(max(1, math.ceil((len(scene.dates) - DATES + 1) / PERIOD))))
    dates = slice(first, first + DATES)
    height, width = scene.clear.shape[1:]
    y, x = (int(rng.integers(max(1, size - MULTIPLE + 1))) for size in (height, width))
    part = (dates, slice(y, y + MULTIPLE), slice(x, x + MULTIPLE))
    observed = scene.clear[part]
    numbers = scene.reflectance[dates, :, part[1], part[2]]
    cube = np.clip(np.where(observed[:, None], numbers, 0).astype(np.float32) / 1e4, 0, 1)
    missing = [(0, MULTIPLE - size) for size in observed.shape[1:]]
    cube = np.pad(cube, [(0, 0), (0, 0), *missing], mode="symmetric")
    return scene, cube.astype(np.float32), np.pad(observed, [(0, 0), *missing])


def draw_crop(filled: Tensor, rng: np.random.Generator) -> Any:
    """A function that cuts the same random 64 pixels and 4 dates from cubes [B,4,H,W,T]."""
    height, width, dates = filled.shape[2:]
    y, x = (int(rng.integers(max(1, size - WINDOW + 1))) for size in (height, width))
    t = int(rng.integers(max(1, dates - WINDOW_DATES + 1)))

    def crop(cube: Tensor) -> Tensor:
        return cube[:, :, y : y + WINDOW, x : x + WINDOW, t : t + WINDOW_DATES]

    return crop
