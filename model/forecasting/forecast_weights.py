"""Weights of the forecasting network on disk: safetensors in float16, with what the training said of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from model.contract.messages import say
from model.core import scratch
from model.core.errors import InputError
from model.core.limits import LARGEST_LAYOUT
from model.networks.forecaster import Forecaster

SHIPPED = Path(__file__).parents[1] / "weights" / "forecast-1.safetensors"
KIND = "forecaster"


@dataclass(frozen=True)
class LoadedForecaster:
    """The network in float32, ready to infer, and what results say of it."""

    network: Forecaster = field(repr=False)
    name: str
    sha256: str

    def document(self) -> dict[str, str]:
        """For series.json."""
        return {"name": self.name, "sha256": self.sha256}


def save_forecaster(path: Path, network: Forecaster, name: str, notes: Mapping[str, Any]) -> None:
    """Write a network in float16, whole or not at all."""
    tensors = {key: t.detach().to("cpu", torch.float16).contiguous() for key, t in network.state_dict().items()}
    metadata = {
        "format": "ganfilling",
        "kind": KIND,
        "name": name,
        "architecture": json.dumps(network.architecture, sort_keys=True),
        "training": json.dumps(notes),
    }
    part = scratch.begin(path)
    save_file(tensors, part, metadata)
    scratch.finish(part, path)


def load_forecaster(path: Path | None = None) -> LoadedForecaster:
    """Read the weights at ``path``, or those that ship. Raises InputError weights_missing or weights_wrong."""
    path = path or SHIPPED
    try:
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            tensors = {key: file.get_tensor(key).float() for key in file.keys()}  # noqa: SIM118 (not a mapping)
    except OSError as error:
        raise InputError(
            "weights_missing",
            say("weights_missing", path=path, reason=error.strerror or error),
            say("forecast_weights_missing_hint"),
        ) from error
    except SafetensorError as error:
        raise _wrong(path, say("not_safetensors", error=error)) from error
    if metadata.get("kind") != KIND:
        raise _wrong(path, say("of_no_forecasting_network"))
    try:
        architecture = json.loads(metadata["architecture"])
        if not all(0 < value <= LARGEST_LAYOUT for value in architecture.values()):
            raise ValueError("its numbers are too large")
        network = Forecaster(**architecture)
        network.load_state_dict(tensors)
    except (KeyError, TypeError, ValueError, AttributeError, RuntimeError, RecursionError) as error:
        raise _wrong(path, say("other_layers_because", error=error)) from error
    if not all(tensor.isfinite().all() for tensor in tensors.values()):
        raise _wrong(path, say("weights_not_finite"))
    return LoadedForecaster(network.eval().requires_grad_(False), metadata.get("name", path.stem), sha256)


def _wrong(path: Path, reason: str) -> InputError:
    return InputError(
        "weights_wrong", say("weights_wrong", path=path, reason=reason), say("forecast_weights_wrong_hint")
    )
