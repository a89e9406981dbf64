"""Estimators whose arrays lie on a GPU: the same code as with NumPy, by torch. See core/arrays.py."""

from __future__ import annotations

from typing import Any

import numpy as np

from model.core.arrays import moved, tensor
from model.core.devices import computing
from model.core.types import BoolArray, Estimate, FloatArray

MOST_HELD = 4  # estimators that are kept on devices at a time

_held: list[tuple[Any, Any]] = []  # an estimator, and itself on its device


def computed(estimator: Any, what: str, reflectance: FloatArray, observed: BoolArray) -> Any:
    """Call the method ``what`` of an estimator on its ``device`` with NumPy arrays; returns NumPy arrays."""
    import torch

    with computing(torch.device(estimator.device), torch.float32):
        arrays = (tensor(np.asarray(array), estimator.device) for array in (reflectance, observed))
        told: Any = getattr(_there(estimator), what)(*arrays)
    if isinstance(told, Estimate):
        return Estimate(_back(told.values), None if told.variance is None else _back(told.variance))
    return _back(told)


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
