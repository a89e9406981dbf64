"""Numerical code that is written once for NumPy and torch, and the few things that each does best in its own way.

Functions ask namespace() for the functions that go with their arrays; array_api_compat gives torch those of the array
API standard. NumPy's are the reference: a GPU must say the same, and a test holds torch against them on the CPU.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np

STAYS = {"stays": True}  # metadata of a field that is not moved


def namespace(array: Any) -> Any:
    """The functions that go with an array: NumPy's, or torch's under the same names."""
    if isinstance(array, np.ndarray):
        return np
    import array_api_compat.torch

    return array_api_compat.torch


def moved(thing: Any, device: Any) -> Any:
    """The same with all arrays of floats in it, dataclasses searched, as torch tensors on ``device``.

    Numbers of dates and what is known of dates stay with NumPy: they are few, and steer what is computed.
    """
    if isinstance(thing, np.ndarray) and thing.dtype.kind == "f":
        return tensor(thing, device)
    if is_dataclass(thing) and not isinstance(thing, type):
        parts = (field.name for field in fields(thing) if field.metadata != STAYS)
        return replace(thing, **{name: moved(getattr(thing, name), device) for name in parts})
    return thing


def tensor(array: np.ndarray, device: Any) -> Any:
    """A NumPy array as torch tensor on ``device``."""
    import torch

    return torch.as_tensor(np.ascontiguousarray(array), device=device)


def float32(array: Any) -> Any:
    """``array`` as float32, itself if it is."""
    return array.astype(np.float32, copy=False) if isinstance(array, np.ndarray) else array.float()


def empty(array: Any, shape: tuple[int, ...]) -> Any:
    """An array of ``shape`` that is not yet written, of the kind, type and device of ``array``."""
    return np.empty(shape, array.dtype) if isinstance(array, np.ndarray) else array.new_empty(shape)


def identity(array: Any, size: int) -> Any:
    """The identity matrix of ``size`` rows, of the type and on the device of ``array``."""
    options = {} if isinstance(array, np.ndarray) else {"device": array.device}
    return namespace(array).eye(size, dtype=array.dtype, **options)


def select(mask: Any, yes: Any, no: Any) -> Any:
    """``yes`` where ``mask`` is True, else ``no``: float32 arrays of one shape, ``mask`` of their last axes.

    NumPy chooses numbers one by one, but their bits many at a time: this takes a third of the time of np.where.
    """
    if not isinstance(mask, np.ndarray):
        return namespace(mask).where(mask, yes, no)
    chosen = yes.view(np.int32) ^ no.view(np.int32)
    chosen &= -mask.astype(np.int32)
    chosen ^= no.view(np.int32)
    return chosen.view(np.float32)


def median(values: Any) -> Any:
    """Median along the last axis, of at least one number, none of them NaN.

    np.median asks for two ranks at once, for which NumPy has no vector code; one rank takes a tenth of the time.
    """
    if not isinstance(values, np.ndarray):
        return namespace(values).quantile(values, 0.5, dim=-1)
    middle = values.shape[-1] // 2
    split = np.partition(values, middle, axis=-1)
    upper = split[..., middle]
    return upper if values.shape[-1] % 2 else (split[..., :middle].max(axis=-1) + upper) / 2
