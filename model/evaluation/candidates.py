"""Which methods are evaluated, by the names that the report gives them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.contract.messages import say
from model.contract.options import EVALUATED, MethodOptions
from model.core.devices import has_torch
from model.core.errors import EngineError, InputError
from model.core.reporting import Reporter
from model.reading.acquisitions import holds_four


@dataclass(frozen=True)
class Candidate:
    """A method to evaluate.

    name: of the method, or of weights that the user gave.  network: whether it always asks a network; then weights
    says of it {"name", "sha256", "parameters", "megabytes"}.
    """

    name: str
    options: MethodOptions
    network: bool
    weights: dict[str, Any] | None = None


def candidates(
    asked: Sequence[str] | None, weights: Sequence[Path], device: str, seed: int, report: Reporter
) -> list[Candidate]:
    """The methods ``asked`` for, or all that can run here, and a network for each file of ``weights``.

    Raises InputError with code unknown_method, and what loading weights raises for those the user gave. A network that
    was not asked for by name and cannot run is left out with a warning.
    """
    unknown = sorted(set(asked or ()) - set(EVALUATED))
    if unknown:
        message = say("unknown_method", name=repr(unknown[0]))
        raise InputError("unknown_method", message, say("unknown_method_hint", methods=", ".join(EVALUATED)))
    found = []
    for name in EVALUATED if asked is None else dict.fromkeys(asked):
        options = MethodOptions(method=name, device=device, seed=seed)
        if name != "network":
            found.append(Candidate(name, options, network=False))
        elif asked is not None or _network_runs(report):
            found.append(Candidate(name, options, network=True, weights=_described(None)))
    names = {candidate.name for candidate in found}
    for path in weights:
        options = MethodOptions(method="network", weights=path, device=device, seed=seed)
        described = _described(path)
        name = path.stem if path.stem not in names else path.name
        names.add(name)
        found.append(Candidate(name, options, network=True, weights=described))
    return found


def fitting(
    methods: list[Candidate], asked: Sequence[str] | None, roles: tuple[str, ...], report: Reporter
) -> list[Candidate]:
    """The methods that can fill a series of these bands: networks take blue, green, red and near infrared.

    A network that was ``asked`` for, or whose weights were given, stays: fitting it says what is wrong.
    """
    if holds_four(roles):
        return methods
    kept = [m for m in methods if not m.network or m.options.weights or asked is not None]
    if len(kept) < len(methods):
        report.warning("no_network", say("no_network_bands"))
    return kept


def _network_runs(report: Reporter) -> bool:
    if not has_torch():
        report.warning("no_network", say("no_network"))
        return False
    try:
        _described(None)
    except EngineError as error:
        report.warning("no_network", say("no_network_because", message=error.message))
        return False
    return True


def _described(path: Path | None) -> dict[str, Any]:
    """What there is to say of weights; loads them, which raises what is wrong with them."""
    from model.core.devices import require_torch

    require_torch()
    from model.weights.checkpoint import DEFAULT_WEIGHTS, WEIGHTS_FOLDER, load_weights

    weights = load_weights(path)
    return {
        "name": weights.name,
        "sha256": weights.sha256,
        "parameters": sum(tensor.numel() for tensor in weights.tensors.values()),
        "megabytes": round((path or WEIGHTS_FOLDER / DEFAULT_WEIGHTS).stat().st_size / 1e6, 2),
    }
