"""Parts that overlap and are cross-faded: of a window that a device's memory does not hold, of a series too long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from model.contract.messages import say
from model.core.devices import is_out_of_memory, release_memory
from model.core.errors import ResourceError
from model.core.given_up import give_up
from model.core.types import FloatArray

if TYPE_CHECKING:
    import torch


def spread_windows(length: int, window: int, step: int) -> Iterator[tuple[int, FloatArray]]:
    """Windows that cover ``length`` items, each as its first item and its weights, which fade where windows overlap.

    Windows start every ``step`` items, the last one ends with the last item. Divide by the sum of weights.
    """
    window = min(window, length)
    starts = [*range(0, length - window, step), length - window]
    for before, start, after in zip([None, *starts], starts, [*starts[1:], None]):
        weight = np.ones(window, np.float32)
        if before is not None:
            overlap = before + window - start
            weight[:overlap] = np.minimum(weight[:overlap], _ramp(overlap))
        if after is not None:
            overlap = start + window - after
            weight[window - overlap :] = np.minimum(weight[window - overlap :], _ramp(overlap)[::-1])
        yield start, weight


def in_pieces(
    run: Callable[[FloatArray], FloatArray],
    window: FloatArray,
    smallest: int,
    overlap: int,
    device: torch.device,
    piece: int | None = None,
    to_cpu: Callable[[], torch.device] | None = None,
) -> tuple[FloatArray, int | None]:
    """Run ``window`` [T,C,H,W] as a whole or, if memory does not suffice, in square pieces, each time half as large.

    piece: the size to begin with, as returned by the call before.  to_cpu: has ``run`` compute on the CPU from now on,
    where pieces of ``smallest`` pixels do not fit into the memory of another device; the user is told. Returns the
    result [T,K,H,W] and the size that fitted (None: whole windows). Raises ResourceError out_of_memory.
    """
    while True:
        try:
            return (run(window) if piece is None else _piecewise(run, window, piece, overlap)), piece
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            reason = str(error).split("\n")[0]
        release_memory(device)  # outside the except clause: the error's traceback holds on to tensors
        largest = min(piece or max(window.shape[2:]), max(window.shape[2:]))
        piece = -(-largest // 2 // smallest) * smallest
        if piece >= largest and to_cpu is not None and device.type != "cpu":
            give_up(device, reason)
            device, piece = to_cpu(), None
        elif piece >= largest:
            raise ResourceError(
                "out_of_memory",
                say("memory_too_small", device=device, largest=largest, reason=reason),
                say("memory_too_small_hint"),
            )


def _piecewise(run: Callable[[FloatArray], FloatArray], window: FloatArray, piece: int, overlap: int) -> FloatArray:
    height, width = window.shape[2:]
    result: FloatArray | None = None
    total = np.zeros((height, width), np.float32)
    for y, down in spread_windows(height, piece, piece - min(overlap, piece // 2)):
        for x, across in spread_windows(width, piece, piece - min(overlap, piece // 2)):
            weight = down[:, None] * across
            part = (..., slice(y, y + len(down)), slice(x, x + len(across)))
            values = run(np.ascontiguousarray(window[part])) * weight
            if result is None:
                result = np.zeros((*values.shape[:2], height, width), np.float32)
            result[part] += values
            total[part[1:]] += weight
    if result is None:
        raise ValueError("the window is empty")
    return result / total


def _ramp(length: int) -> FloatArray:
    """From near 0 to near 1."""
    return ((np.arange(length) + 0.5) / length).astype(np.float32)
