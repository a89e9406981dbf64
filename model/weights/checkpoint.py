"""Weights from disk, safely: the published GANFilling checkpoints (.pt) and the project's own (.safetensors).

A .pt file is a pickle, which can hold code. Only tensors, plain containers and argparse.Namespace are let through.
Neither kind is copied into freshly initialised layers: the network is laid out without memory and the file's tensors
become its parameters, so loading takes the time of reading.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from pickle import UnpicklingError  # nosec B403 - only the name of an exception; nothing is unpickled with it
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from model.contract.messages import commas, say, some
from model.core import scratch
from model.core.errors import InputError
from model.core.limits import LARGEST_LAYOUT, WEIGHTS, check_regular, check_unpacked
from model.networks.generator import Generator
from model.networks.published_generator import PublishedGenerator

WEIGHTS_FOLDER = Path(__file__).parent
DEFAULT_WEIGHTS = "ganfilling-5.safetensors"
FORMAT = "ganfilling"
KINDS = ("ganfilling", "published")
FORBIDDEN = re.compile(r"unsupported (?:global: )?(?:global|class) ([\w.]+)", re.IGNORECASE)  # in torch's own words
LFS_POINTER = b"version https://git-lfs"
# What torch raises for a damaged file, beside what its unpickler does.
_DAMAGED = (
    *(RuntimeError, EOFError, OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError),
    *(zipfile.BadZipFile, AssertionError, struct.error, MemoryError, RecursionError),
)


@dataclass(frozen=True)
class Weights:
    """Weights that were read and checked, ready to be made a network.

    kind: "published" (the published GANFilling) or "ganfilling" (ours).  name: what to call them.  sha256: of the
    file.  architecture: the arguments of the network's class.  tensors: its state dict.
    """

    kind: str
    name: str
    sha256: str
    architecture: dict[str, Any]
    tensors: dict[str, Tensor] = field(repr=False)

    def network(self) -> nn.Module:
        """The network with these weights, in float32 and ready to infer; the tensors are shared, not copied."""
        network = _layout(self.kind, self.architecture)
        network.load_state_dict({key: tensor.float() for key, tensor in self.tensors.items()}, assign=True)
        return network.eval().requires_grad_(False)


def load_weights(path: Path | str | None = None) -> Weights:
    """Read the weights at ``path``, or those that ship with the engine.

    Raises InputError: weights_missing, weights_lfs_pointer, weights_unsafe (a pickle with other classes),
    weights_unreadable, weights_wrong (not the keys and shapes of a network known here).
    """
    path = Path(path) if path is not None else WEIGHTS_FOLDER / DEFAULT_WEIGHTS
    check_regular(path)
    try:
        WEIGHTS.check(str(path), path.stat().st_size)
        with path.open("rb") as file:
            start = file.read(64)
            file.seek(0)
            sha256 = _sha256(file)
    except OSError as error:
        raise InputError(
            "weights_missing",
            say("weights_missing", path=path, reason=error.strerror or error),
            say("weights_missing_hint"),
        ) from error
    if start.startswith(LFS_POINTER):
        raise InputError("weights_lfs_pointer", say("weights_lfs_pointer", path=path), say("weights_lfs_pointer_hint"))
    is_safetensors = start[8:9] == b"{"  # eight bytes of length, then a JSON header
    kind, name, architecture, tensors = _read_own(path) if is_safetensors else _read_published(path)
    _check(path, kind, architecture, tensors)
    return Weights(kind, name, sha256, architecture, tensors)


def save_weights(
    path: Path, network: Generator | PublishedGenerator, name: str, notes: Mapping[str, str] | None = None
) -> None:
    """Write a network as safetensors in float16, whole or not at all; the metadata say its kind and architecture."""
    metadata = {
        "format": FORMAT,
        "kind": "published" if isinstance(network, PublishedGenerator) else "ganfilling",
        "name": name,
        "architecture": json.dumps(network.architecture, sort_keys=True),
        **(notes or {}),
    }
    tensors = {key: t.detach().to("cpu", torch.float16).contiguous() for key, t in network.state_dict().items()}
    part = scratch.begin(path)
    save_file(tensors, part, metadata)
    scratch.finish(part, path)


def _read_own(path: Path) -> tuple[str, str, dict[str, Any], dict[str, Tensor]]:
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 (not a mapping)
    except SafetensorError as error:
        raise _unreadable(path, error) from error
    try:
        architecture = json.loads(metadata.get("architecture", "null"))
    except (ValueError, RecursionError):
        architecture = None
    if metadata.get("format") != FORMAT or not isinstance(architecture, dict):
        raise _wrong(path, say("weights_of_no_network"))
    kind = metadata.get("kind", "ganfilling")  # the first weights do not say
    if kind not in KINDS:
        raise _wrong(path, say("weights_of_other_kind", kind=kind))
    return kind, metadata.get("name", path.stem), architecture, tensors


def _read_published(path: Path) -> tuple[str, str, dict[str, Any], dict[str, Tensor]]:
    is_zip = zipfile.is_zipfile(path)
    try:
        if is_zip:
            with zipfile.ZipFile(path) as archive:
                check_unpacked(path, archive, WEIGHTS)
        with torch.serialization.safe_globals([argparse.Namespace]):
            # Only the zip format can be mapped into memory; older files are read.
            content = torch.load(path, map_location="cpu", weights_only=True, mmap=is_zip)
    except UnpicklingError as error:
        found = FORBIDDEN.search(str(error))
        if found is None:
            raise _unreadable(path, error) from error
        raise InputError(
            "weights_unsafe",
            say("weights_unsafe", path=path, found=found.group(1)),
            say("weights_unsafe_hint"),
        ) from error
    except _DAMAGED as error:
        raise _unreadable(path, error) from error
    model = content.get("model", content) if isinstance(content, dict) else None
    if not isinstance(model, dict) or not model or not all(isinstance(value, Tensor) for value in model.values()):
        raise _wrong(path, say("no_state_dict"))
    if "conv5_lstm.conv.weight" in model:
        raise _wrong(path, say("is_discriminator"))
    first = model.get("conv1.weight")
    width = first.shape[0] if first is not None and first.ndim == 4 else 64
    return "published", path.stem, {"width": width}, model


def _layout(kind: str, architecture: Mapping[str, Any]) -> nn.Module:
    """The network without memory for its weights."""
    network = PublishedGenerator if kind == "published" else Generator
    with torch.device("meta"):
        return network(**architecture)


def _check(path: Path, kind: str, architecture: Mapping[str, Any], tensors: Mapping[str, Tensor]) -> None:
    """Raise InputError unless the tensors are, in names and shapes, those of the network, and finite."""
    _check_size(path, architecture, tensors)
    try:
        expected = {key: tuple(value.shape) for key, value in _layout(kind, architecture).state_dict().items()}
    except (TypeError, ValueError, RuntimeError) as error:
        raise _wrong(path, say("architecture_unknown", reason=error)) from error
    missing, unknown = sorted(expected.keys() - tensors.keys()), sorted(tensors.keys() - expected.keys())
    if missing or unknown:
        parts = [say("missing", names=some(missing))] * bool(missing)
        parts += [say("unknown", names=some(unknown))] * bool(unknown)
        raise _wrong(path, say("other_layers", parts=commas(parts)))
    for key, shape in expected.items():
        if tuple(tensors[key].shape) != shape:
            raise _wrong(path, say("layer_shape", name=key, shape=tuple(tensors[key].shape), wanted=shape))
        if not tensors[key].is_floating_point():
            raise _wrong(path, say("layer_type", name=key, type=tensors[key].dtype))
        if not tensors[key].isfinite().all():
            raise _wrong(path, say("layer_not_finite", name=key))


def _check_size(path: Path, architecture: Mapping[str, Any], tensors: Mapping[str, Tensor]) -> None:
    """Raise InputError if a network would be huge, or its tensors take more room than there are numbers in the file."""
    numbers = [item for value in architecture.values() for item in (value if isinstance(value, list) else [value])]
    if len(numbers) > 64 or any(isinstance(n, (int, float)) and not -1 <= n <= LARGEST_LAYOUT for n in numbers):
        raise _wrong(path, say("architecture_unknown", reason=say("numbers_too_large")))
    size = sum(tensor.numel() * tensor.element_size() for tensor in tensors.values())
    if size > 4 * path.stat().st_size + 2**20:  # some may be shared, and so be in the file but once
        raise _wrong(path, say("tensors_too_large"))


def _sha256(file: Any) -> str:
    digest = hashlib.sha256()
    for chunk in iter(lambda: file.read(2**20), b""):
        digest.update(chunk)
    return digest.hexdigest()


def _unreadable(path: Path, error: Exception) -> InputError:
    reason = str(error).rpartition("WeightsUnpickler error: ")[2].strip().split("\n")[0] or say("it_is_empty")
    message = say("weights_unreadable", path=path, reason=reason)
    return InputError("weights_unreadable", message, say("weights_unreadable_hint"))


def _wrong(path: Path, reason: str) -> InputError:
    return InputError("weights_wrong", say("weights_wrong", path=path, reason=reason), say("weights_wrong_hint"))
