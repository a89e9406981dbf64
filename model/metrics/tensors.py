"""Tensors of a weights file that the user names, for the metrics that need a trained network."""

from __future__ import annotations

from pathlib import Path
from pickle import UnpicklingError  # nosec B403 - only the name of an exception; nothing is unpickled with it

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from model.contract.messages import say
from model.core.errors import InputError


def read_tensors(path: Path) -> dict[str, Tensor]:
    """State dict of a .safetensors file, or of what torch.save wrote (tensors only: code in it is refused).

    Raises InputError metric_weights_unreadable.
    """
    try:
        if path.suffix == ".safetensors":
            return dict(load_file(path))
        content = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, SafetensorError, UnpicklingError, RuntimeError, EOFError, ValueError, KeyError) as error:
        reason = str(error).strip().split("\n")[0] or say("it_is_empty")
        raise InputError(
            "metric_weights_unreadable",
            say("metric_weights_unreadable", path=path, reason=reason),
            say("metric_weights_hint"),
        ) from error
    if not isinstance(content, dict) or not all(isinstance(value, Tensor) for value in content.values()):
        raise InputError(
            "metric_weights_unreadable",
            say("metric_weights_without_state", path=path),
            say("metric_weights_hint"),
        )
    return content


def fit_tensors(network: nn.Module, tensors: dict[str, Tensor], path: Path, expected: str) -> None:
    """Load the tensors into the network, ready to infer in float32; extra ones are left.

    Raises InputError metric_weights_wrong if one is missing or has another shape; ``expected`` says what fits.
    """
    for name, own in network.state_dict().items():
        found = tensors.get(name)
        if found is None and name.endswith("num_batches_tracked"):
            tensors[name] = own
        elif found is None or found.shape != own.shape:
            wrong = say("layer_missing", name=name)
            if found is not None:
                wrong = say("layer_shape", name=name, shape=tuple(found.shape), wanted=tuple(own.shape))
            raise InputError("metric_weights_wrong", say("metric_weights_wrong", path=path, wrong=wrong), expected)
    network.load_state_dict({name: tensors[name].float() for name in network.state_dict()})
    network.eval().requires_grad_(False)
