"""Estimators whose arrays lie on a GPU: the same code as with NumPy, by torch. See core/arrays.py."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np

from model.core.arrays import moved, tensor
from model.core.devices import computing, is_out_of_memory, release_memory
from model.core.given_up import give_up, note
from model.core.types import BoolArray, Estimate, FloatArray

MOST_HELD = 4  # estimators that are kept on devices at a time

_held: list[tuple[Any, Any]] = []  # an estimator, and itself on its device
_too_small: set[str] = set()  # devices whose memory did not suffice: NumPy computes instead


def computed(estimator: Any, what: str, reflectance: FloatArray, observed: BoolArray) -> Any:
    """Call the method ``what`` of an estimator on its ``device`` with NumPy arrays; returns NumPy arrays.

    Where the memory of the device does not suffice, NumPy computes from then on, of which the user is told.
    """
    device = estimator.device
    if device not in _too_small:
        try:
            return _computed(estimator, what, reflectance, observed)
        except RuntimeError as error:
            if not is_out_of_memory(error):
                raise
            reason = str(error).split("\n")[0]
        _give_up(device, reason)  # outside the except clause: the error's traceback holds on to tensors
    note(device)
    return getattr(_by_numpy(estimator), what)(reflectance, observed)


def _computed(estimator: Any, what: str, reflectance: FloatArray, observed: BoolArray) -> Any:
    import torch

    with computing(torch.device(estimator.device), torch.float32):
        arrays = (tensor(np.asarray(array), estimator.device) for array in (reflectance, observed))
        told: Any = getattr(_there(estimator), what)(*arrays)
    if isinstance(told, Estimate):
        return Estimate(_back(told.values), None if told.variance is None else _back(told.variance))
    return _back(told)


def _give_up(device: str, reason: str) -> None:
    import torch

    if device not in _too_small:  # else another thread has said so
        _too_small.add(device)
        give_up(device, reason)
    _held.clear()
    release_memory(torch.device(device))


def _by_numpy(thing: Any) -> Any:
    """The same estimator, and those it is made of, without their device."""
    if not is_dataclass(thing) or not getattr(thing, "device", None):
        return thing
    parts = {field.name: getattr(thing, field.name) for field in fields(thing)}
    return replace(thing, **{name: None if name == "device" else _by_numpy(part) for name, part in parts.items()})  # type: ignore[type-var]


def _back(array: Any) -> FloatArray:
    """A tensor as NumPy array; from a GPU through page-locked memory, which torch keeps: ten times as fast."""
    import torch

    if not array.is_cuda:
        return np.asarray(array)
    here = torch.empty(array.shape, dtype=array.dtype, pin_memory=True)
    return np.asarray(here.copy_(array))


def _there(estimator: Any) -> Any:
    for here, there in list(_held):
        if here is estimator:
            return there
    there = moved(estimator, estimator.device)
    _held.append((estimator, there))
    del _held[:-MOST_HELD]
    return there
