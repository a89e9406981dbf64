"""The state of a run on disk, to take it up again: tensors as safetensors, everything else as JSON. Nothing is pickled.

A step's random numbers come from the seed and the step's number, and the store's samples from theirs, so a state needs
neither.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from model.contract.messages import say
from model.core.errors import InputError

RECORD = "state.json"
FREE = (
    "steps",
    "checks",
    "patience",
    "name",
    "store",
    "adversarial_steps",
    "adversarial_weight",
)  # may differ when resumed


def save_state(folder: Path, parts: Mapping[str, Mapping[str, Tensor]], record: Mapping[str, Any]) -> None:
    """Write named groups of tensors, a file each, and a record. An earlier state is replaced once all is written."""
    fresh, old = folder.with_name(folder.name + ".new"), folder.with_name(folder.name + ".old")
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    fresh.mkdir(parents=True)
    for name, tensors in parts.items():
        if tensors:
            save_file(
                {key: t.detach().cpu().contiguous().clone() for key, t in tensors.items()},
                fresh / f"{name}.safetensors",
            )
    (fresh / RECORD).write_text(json.dumps(record), encoding="utf-8")
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def load_state(folder: Path, options: Mapping[str, str]) -> tuple[dict[str, dict[str, Tensor]], dict[str, Any]]:
    """Read what save_state() wrote. ``options`` are those of the run that takes it up: they must be the same.

    Raises InputError nothing_to_resume, resume_mismatch or state_damaged.
    """
    try:
        record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        parts = {path.stem: load_file(path) for path in sorted(folder.glob("*.safetensors"))}
    except FileNotFoundError as error:
        message = say("nothing_to_resume", folder=folder)
        raise InputError("nothing_to_resume", message, say("nothing_to_resume_hint")) from error
    except (OSError, ValueError, SafetensorError) as error:
        message = say("state_damaged", folder=folder, error=error)
        raise InputError("state_damaged", message, say("state_damaged_hint")) from error
    before = record.get("options", {})
    differ = sorted(k for k in {*before, *options} if k not in FREE and before.get(k) != options.get(k))
    if differ:
        raise InputError(
            "resume_mismatch",
            say("resume_mismatch", folder=folder, options=", ".join(differ)),
            say("resume_mismatch_hint"),
        )
    return parts, record


def optimizer_tensors(optimizer: torch.optim.Optimizer) -> dict[str, dict[str, Tensor]]:
    """The optimizer's tensors, grouped by what they are, each named by its parameter's number."""
    groups: dict[str, dict[str, Tensor]] = {}
    for number, values in optimizer.state_dict()["state"].items():
        for name, value in values.items():
            groups.setdefault(name, {})[str(number)] = torch.as_tensor(value)
    return groups


def restore_optimizer(optimizer: torch.optim.Optimizer, groups: Mapping[str, Mapping[str, Tensor]]) -> None:
    """Put tensors of optimizer_tensors() back."""
    state: dict[int, dict[str, Tensor]] = {}
    for name, tensors in groups.items():
        for number, tensor in tensors.items():
            state.setdefault(int(number), {})[name] = tensor
    optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})


def prefixed(prefix: str, groups: Mapping[str, Mapping[str, Tensor]]) -> dict[str, Mapping[str, Tensor]]:
    """Groups under names with a prefix, as several optimizers in one state need."""
    return {f"{prefix}.{name}": tensors for name, tensors in groups.items()}


def without_prefix(prefix: str, parts: Mapping[str, Mapping[str, Tensor]]) -> dict[str, Mapping[str, Tensor]]:
    """The groups that prefixed() named, under their own names."""
    return {name[len(prefix) + 1 :]: tensors for name, tensors in parts.items() if name.startswith(prefix + ".")}
