"""Launches on a GPU, recorded once for a shape of inputs and then replayed, which takes less time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor

_RECORDING = threading.Lock()
SHAPES = 2  # kept, as each holds memory; tiles at the borders of an area differ from those within


@contextmanager
def recording(graph: torch.cuda.CUDAGraph) -> Iterator[None]:
    """Record launches of this thread; others go on with other GPUs meanwhile, but do not begin to record.

    The stream is of the current GPU: the one that torch takes by default stays on the GPU that recorded first.
    """
    with _RECORDING, torch.cuda.graph(graph, stream=torch.cuda.Stream(), capture_error_mode="thread_local"):
        yield


class Replayed:
    """A function of tensors on a GPU, without gradients, that always does the same for the same shapes."""

    def __init__(self, function: Callable[..., Tensor]) -> None:
        """Record ``function`` whenever a shape is new."""
        self._function = function
        self._fits = True
        self._recorded: dict[tuple[Any, ...], tuple[torch.cuda.CUDAGraph, list[Tensor], Tensor]] = {}

    def __getstate__(self) -> dict[str, Any]:
        """Without what is recorded, which belongs to this process."""
        return {**vars(self), "_recorded": {}}

    def __call__(self, *tensors: Tensor) -> Tensor:
        """What the function gives, until the next call. Where memory is short, nothing is recorded."""
        shapes = tuple(tensor.shape for tensor in tensors)
        recorded = self._recorded.pop(shapes, None)
        if recorded is None and self._fits:
            while len(self._recorded) >= SHAPES:
                del self._recorded[next(iter(self._recorded))]  # the one not asked for longest
            try:
                recorded = self._record([tensor.clone() for tensor in tensors])
            except torch.cuda.OutOfMemoryError:
                self._fits = False
        if recorded is None:
            self._recorded.clear()
            return self._function(*tensors)
        self._recorded[shapes] = recorded
        graph, inputs, output = recorded
        for mine, given in zip(inputs, tensors):
            mine.copy_(given)
        graph.replay()
        return output

    def _record(self, inputs: list[Tensor]) -> tuple[torch.cuda.CUDAGraph, list[Tensor], Tensor]:
        aside = torch.cuda.Stream()
        aside.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(aside):
            self._function(*inputs)  # libraries choose their kernels, which cannot be recorded
        torch.cuda.current_stream().wait_stream(aside)
        graph = torch.cuda.CUDAGraph()
        with recording(graph):
            output = self._function(*inputs)
        return graph, inputs, output
