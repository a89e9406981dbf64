"""The second stage of the default recipe: a generator already trained learns to paint gaps that look real.

The supervised losses stay; a discriminator's hinge loss is added with little weight. It judges series composed of what
is observed and what is filled. Real to it are noise-free windows of clean series, and the truth of the very crops it
judges. Its gradient on real ones is held small (R1: Mescheder et al., ICML 2018). Weights go to a file of their own.
"""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.nn.utils import clip_grad_norm_
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from model.contract.messages import say
from model.core.devices import choose_precision
from model.core.reporting import Reporter
from model.networks.discriminator import SeriesDiscriminator
from model.networks.generator import Generator
from model.training.batches import Batch, augmented
from model.training.clean_index import CleanSeries, read_index, scene_index
from model.training.losses import Objective
from model.training.store import Check, Store, TrainingJob
from model.training.training_log import Log, contact_sheets
from model.training.validation import score
from model.weights.checkpoint import save_weights

if TYPE_CHECKING:
    from lightning_fabric import Fabric

WINDOW, WINDOW_DATES = 64, 4  # what the discriminator sees
STRIDE = 16  # between the crops that are looked at to find one with much filled
GENERATOR_RATE, DISCRIMINATOR_RATE = 1e-4, 2e-4
BETAS = (0.0, 0.99)
R1_WEIGHT, R1_EVERY = 1.0, 16
LEAST_FILLED = 0.05  # share of a crop


def refine(
    fabric: Fabric,
    work: TrainingJob,
    generator: Generator,
    store: Store,
    checks: Sequence[Check],
    log: Log,
    report: Reporter,
) -> dict[str, Any]:
    """Train ``generator`` on for ``adversarial_steps`` and write NAME-adversarial.safetensors; returns its scores.

    Runs on the first device alone. Only real samples are used: the discriminator would else learn to tell the
    simulator. Raises InputError no_clean_windows.
    """
    options = replace(work.options, source="real", seed=work.options.seed + 1)
    index = read_index(options.index) if options.index else scene_index(work.training, WINDOW, WINDOW_DATES)
    clean = CleanSeries(index, report)
    store.close()
    real_store = Store(replace(work, options=options), fabric.device, report)
    stage = _Stage(fabric, generator, clean, sorted(index), real_store, replace(work, options=options))
    begun, recent = time.monotonic(), deque[dict[str, Tensor]](maxlen=200)
    try:
        for step in range(options.adversarial_steps):
            report.progress(step, options.adversarial_steps, "steps", say("stage_adversarial_training"))
            real_store.advance(step)
            recent.append(stage.learn(step))
    finally:
        real_store.close()
    network = stage.average.module
    minutes = round((time.monotonic() - begun) / 60, 2)
    precision = choose_precision(options.precision, fabric.device)
    losses = {n: round(float(torch.stack([r[n] for r in recent if n in r]).mean()), 4) for n in recent[-1]}
    result = {"steps": options.adversarial_steps, "minutes": minutes, "loss": losses}
    result["final"] = score(network, checks, precision)
    log.entry({"adversarial": result})
    name = f"{options.name}-adversarial"
    for kind, picture in contact_sheets(network, list(checks)).items():
        log.sheet(f"adversarial_{kind}", work.options.steps + options.adversarial_steps, picture)
    save_weights(options.output / f"{name}.safetensors", network, name, {"training": json.dumps(result)})
    return result


class _Stage:
    def __init__(
        self,
        fabric: Fabric,
        generator: Generator,
        clean: CleanSeries,
        zones: list[str],
        store: Store,
        work: TrainingJob,
    ) -> None:
        self.fabric, self.clean, self.zones, self.store, self.options = fabric, clean, zones, store, work.options
        self.objective = Objective(generator, self.options.sharpness, 0.0).to(fabric.device)
        self.generator = generator
        self.discriminator = SeriesDiscriminator().to(fabric.device)
        learned = [p for name, p in generator.named_parameters() if not name.startswith("detector.")]
        self.generator_steps = torch.optim.AdamW(learned, GENERATOR_RATE, weight_decay=self.options.weight_decay)
        self.judge_steps = torch.optim.Adam(self.discriminator.parameters(), DISCRIMINATOR_RATE, betas=BETAS)
        self.average = AveragedModel(generator, multi_avg_fn=get_ema_multi_avg_fn(self.options.average))

    def learn(self, step: int) -> dict[str, Tensor]:
        """A step of the discriminator, then one of the generator; returns the losses."""
        rng = np.random.default_rng([self.options.seed, step])
        torch.manual_seed(int(rng.integers(2**62)))
        batch = augmented(self.store.draw(rng), self.options.patch, rng)
        self.objective.train()
        with self.fabric.autocast():
            losses = self.objective(batch.tensors())
        values = losses.pop("values").float()
        total = losses["total"]
        kept = batch.series.observed[:, :, None] & ~batch.hidden  # the mask may have missed clouds
        composed = torch.where(kept, batch.image, values)
        crops = filled_crops(batch, WINDOW, WINDOW_DATES)
        if crops:
            fake, truth = cut(composed, crops), cut(batch.truth, crops)
            real = torch.cat([truth, self._clean(len(crops), fake.shape, rng)])
            losses.update(self._judge(real, fake.detach(), step))
            with self.fabric.autocast():
                adversarial = -self.discriminator(fake).mean()
            losses["adversarial"] = adversarial
            total = total + self.options.adversarial_weight * adversarial
        self.generator_steps.zero_grad(set_to_none=True)
        total.backward()
        clip_grad_norm_(self.generator.parameters(), 1.0)
        self.generator_steps.step()
        self.average.update_parameters(self.generator)
        return {name: loss.detach() for name, loss in losses.items()}

    def _judge(self, real: Tensor, fake: Tensor, step: int) -> dict[str, Tensor]:
        """A step of the discriminator."""
        with self.fabric.autocast():
            judged_real, judged_fake = self.discriminator(real), self.discriminator(fake)
        loss = functional.relu(1 - judged_real).mean() + functional.relu(1 + judged_fake).mean()
        if step % R1_EVERY == 0:
            loss = loss + R1_EVERY * R1_WEIGHT / 2 * gradient_penalty(self.discriminator, real)
        self.judge_steps.zero_grad(set_to_none=True)
        loss.backward()
        self.judge_steps.step()
        return {"discriminator": loss, "told_apart": (judged_real.mean() - judged_fake.mean())}

    def _clean(self, count: int, shape: torch.Size, rng: np.random.Generator) -> Tensor:
        """Noise-free series of any zone, of the size of the crops [count,T,4,h,w]; too small ones are left out."""
        zones = [self.zones[int(rng.integers(len(self.zones)))] for _ in range(count)]
        drawn = [self.clean.draw(zone, shape[1], shape[3], rng) for zone in zones]
        fitting = [series for series in drawn if series.shape == tuple(shape[1:])]
        if not fitting:
            return torch.zeros((0, *shape[1:]), device=self.fabric.device)
        return torch.from_numpy(np.stack(fitting)).to(self.fabric.device)


def filled_crops(batch: Batch, size: int, dates: int) -> list[tuple[int, int, int, int, int, int]]:
    """The crop of each sample with most filled in it, all of it known: sample, date, row, column, dates, size."""
    known = (batch.series.observed[:, :, None] | batch.hidden).float()
    count, _, _, height, width = known.shape
    size, dates = min(size, height, width), min(dates, known.shape[1])
    shares = []
    for layer in (known, batch.hidden.float()):
        means = functional.avg_pool3d(layer.transpose(1, 2), (dates, size, size), (1, STRIDE, STRIDE))
        shares.append(means[:, 0])  # [B,t,y,x]
    filled = torch.where(shares[0] > 0.999, shares[1], 0.0)
    filled = torch.where(filled < 0.999, filled, 0.0)  # something must be seen beside what is filled
    best, where = filled.flatten(1).max(1)
    crops = []
    for sample in range(count):
        if best[sample] > LEAST_FILLED:
            t, y, x = (int(i) for i in np.unravel_index(int(where[sample]), filled.shape[1:]))
            crops.append((sample, t, y * STRIDE, x * STRIDE, dates, size))
    return crops


def cut(series: Tensor, crops: Sequence[tuple[int, int, int, int, int, int]]) -> Tensor:
    """The crops of series [B,T,4,H,W]: [crop,dates,4,size,size]."""
    return torch.stack([series[b, t : t + n, :, y : y + size, x : x + size] for b, t, y, x, n, size in crops])


def gradient_penalty(discriminator: SeriesDiscriminator, real: Tensor) -> Tensor:
    """Mean squared gradient of the judgement of real series, in float32 (R1)."""
    real = real.detach().requires_grad_(True)
    (gradient,) = torch.autograd.grad(discriminator(real).sum(), real, create_graph=True)
    return gradient.square().sum((1, 2, 3, 4)).mean()
