"""The detector's recipe: the network that finds cloud, shadow and haze without a mask, trained alone.

It needs no base estimate, so samples cost little and a processor is enough. The generator of the weights to start from
(``--weights``; by default those that ship) is kept as it is: what comes out fills as before, and tells clouds as well.
"""

from __future__ import annotations

import json
import time
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils import clip_grad_norm_
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from model.contract.messages import say
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.networks.corruption import CorruptionNetwork
from model.networks.generator import Generator
from model.training import default_recipe
from model.training.batches import Batch, augmented
from model.training.losses import detection_loss
from model.training.samples import NO_BASE
from model.training.schedule import LEAST, set_rate
from model.training.store import Check, Store, TrainingJob
from model.training.training_log import Log
from model.training.training_options import TrainingOptions
from model.weights.checkpoint import save_weights

if TYPE_CHECKING:
    from lightning_fabric import Fabric

WARM_UP, CLIP = 0.05, 1.0  # share of the steps in which the learning rate rises; norm of the gradient
CHECKED_AT_ONCE = 4  # samples


def prepare(options: TrainingOptions, report: Reporter) -> TrainingJob:
    """Find the scenes and divide them. Raises what default.prepare() raises, and InputError cannot_resume."""
    if options.resume:
        raise InputError("cannot_resume", say("cannot_resume"), say("cannot_resume_hint"))
    return default_recipe.prepare(replace(options, base=NO_BASE), report)


def make_network(options: TrainingOptions) -> Generator:
    """The generator to keep, with a fresh detector. Raises what default.load_own() raises."""
    weights = default_recipe.load_own(options.start or default_recipe.SHIPPED)
    network = Generator(**{**weights.architecture, "detector": options.detector})
    kept = {key: tensor.float() for key, tensor in weights.tensors.items() if not key.startswith("detector.")}
    network.load_state_dict(kept, strict=False)
    return network


def run(fabric: Fabric, work: TrainingJob, report: Reporter) -> dict[str, Any]:
    """Train and write NAME.safetensors; returns the log's last line: steps, scores of the held-out scenes, options."""
    options = work.options
    if fabric.world_size > 1:
        raise InputError("usage", say("one_device"), say("one_device_hint"))
    torch.manual_seed(options.seed)
    options.output.mkdir(parents=True, exist_ok=True)
    network = make_network(options).to(fabric.device, memory_format=torch.channels_last)
    detector = network.detector
    if detector is None:
        raise InputError("usage", say("no_layers"), say("no_layers_hint"))
    store, log = Store(work, fabric.device, report), Log(options.output, options.name, report)
    try:
        checks = store.checks()
        average, result = _learn(fabric, detector, store, checks, options, log, report)
        detector.load_state_dict(average.module.state_dict())
        result["final"] = score(detector, checks)
        result.update(places=work.training.names, held_out=work.held_out.names, options=options.of_weights())
        log.entry(result)
        path = options.output / f"{options.name}.safetensors"
        save_weights(path, network, options.name, {"detector": json.dumps(result)})
    finally:
        store.close()
        log.close()
    return result


def _learn(
    fabric: Fabric,
    detector: CorruptionNetwork,
    store: Store,
    checks: list[Check],
    options: TrainingOptions,
    log: Log,
    report: Reporter,
) -> tuple[AveragedModel, dict[str, Any]]:
    """The loop; returns the running average and what the log says of the run."""
    module, optimizer = fabric.setup(
        detector, torch.optim.AdamW(detector.parameters(), options.learning_rate, weight_decay=options.weight_decay)
    )
    average = AveragedModel(detector, multi_avg_fn=get_ema_multi_avg_fn(options.average))
    due = {round(options.steps * (number + 1) / options.checks) for number in range(options.checks)}
    begun, recent, step = time.monotonic(), deque[Tensor](maxlen=200), 0
    while step < options.steps:
        report.progress(step, options.steps, "steps", say("stage_training_the_detector"))
        store.advance(step)
        share = step / options.steps
        set_rate(optimizer, options.learning_rate, share, share / WARM_UP + LEAST)
        recent.append(_step(fabric, module, optimizer, store, options, step))
        step += 1
        if step > min(100, options.steps // 10):
            average.update_parameters(detector)
        minutes = (time.monotonic() - begun) / 60
        if step in due:
            loss = round(float(torch.stack(list(recent)).mean()), 4)
            entry = {"step": step, "minutes": round(minutes, 2), "loss": loss, **score(average.module, checks)}
            log.entry({**entry, "samples": store.made})
        if minutes >= options.minutes:
            report.warning("not_complete", say("not_complete_detector", step=step, steps=options.steps))
            break
    minutes = round((time.monotonic() - begun) / 60, 2)
    return average, {"steps": step, "minutes": minutes, "complete": step >= options.steps}


def _step(fabric: Fabric, module: Any, optimizer: Any, store: Store, options: TrainingOptions, step: int) -> Tensor:
    rng = np.random.default_rng([options.seed, step])
    batch = augmented(store.draw(rng), options.patch, rng)
    module.train()
    loss = detection_loss(module(batch.image, batch.valid, batch.series.season), batch)
    optimizer.zero_grad(set_to_none=True)
    fabric.backward(loss)
    if bool(torch.isfinite(clip_grad_norm_(module.parameters(), CLIP))):
        optimizer.step()
    return loss.detach()


@torch.no_grad()
def score(detector: nn.Module, checks: list[Check]) -> dict[str, float]:
    """Precision, recall and F1 of the detector over all pixels of the held-out scenes whose truth is known.

    false_alarms: share of the pixels that it finds on dates known to have no cloud.
    """
    detector.eval()
    right = wrong = missed = alarms = clear = 0.0
    for _, whole in checks:
        tensors = {name: tensor.split(CHECKED_AT_ONCE) for name, tensor in whole.tensors().items()}
        for number in range(len(tensors["truth"])):
            batch = Batch.from_tensors({name: parts[number] for name, parts in tensors.items()})
            found = detector(batch.image, batch.valid, batch.series.season) > 0
            real = batch.corrupt > 0.5
            right += float((found & real & batch.known).sum())
            wrong += float((found & ~real & batch.known).sum())
            missed += float((~found & real & batch.known).sum())
            without = batch.known & ~(real & batch.known).any(dim=(2, 3, 4), keepdim=True)
            alarms += float((found & without).sum())
            clear += float(without.sum())
    return {
        "precision": round(right / max(right + wrong, 1), 4),
        "recall": round(right / max(right + missed, 1), 4),
        "f1": round(2 * right / max(2 * right + wrong + missed, 1), 4),
        "false_alarms": round(alarms / max(clear, 1), 4),
    }
