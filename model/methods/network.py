"""Networks as estimators: the published GANFilling, and ours over a base estimate.

Both take any number of dates and any window; what a network needs beyond that (multiples of 128, at most ten dates, a
GPU's memory) is arranged here and in ``pieces``.
"""

from __future__ import annotations

import copy
import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from model.core.copies import Copies
from model.core.devices import choose_precision, computing, put
from model.core.pieces import in_pieces, spread_windows
from model.core.types import BoolArray, Estimate, Estimator, FloatArray
from model.networks.published_generator import MULTIPLE
from model.networks.published_graph import PublishedGraph, at_its_fastest
from model.networks.replayed import Replayed
from model.networks.series_features import NetworkInput, season_of
from model.weights.checkpoint import Weights

PUBLISHED_DATES = 10  # the series the published network was trained on
PUBLISHED_STEP = 5  # dates between the starts of two windows
AT_ONCE = 16 * MULTIPLE**2  # pixels of a date, of the windows of a series that a GPU fills at once
AT_ONCE_RECORDED = 128 * MULTIPLE**2  # by the kernels of PublishedGraph, on GPUs that have much memory
SMALLEST_PIECE = 64  # pixels; a device without memory for this has none to work with
PIECE_OVERLAP = 32  # pixels over which pieces are cross-faded
CPU = torch.device("cpu")
UNKNOWN_VARIANCE = 0.02**2  # of a base that does not say how sure it is


@dataclass
class Place:
    """A device with a network on it, and how that is called there."""

    device: torch.device
    precision: torch.dtype
    network: Any
    run: Any = None


class PublishedEstimator:
    """The published GANFilling on any series: windows of ten dates, cross-faded, and rows and columns padded.

    It sees neither masks nor dates: what is not observed is the value 1, and every pixel comes back as the network
    paints it. It gives no variance.
    """

    name = "published"
    margin = 0
    cross_fades = True

    def __init__(
        self,
        weights: Weights,
        device: torch.device,
        precision: str = "auto",
        others: Sequence[torch.device] = (),
    ) -> None:
        """Put the network of ``weights`` on ``device``; ``precision`` as in devices.choose_precision().

        others: further devices like it; each fills a window at a time, of those that threads ask for.
        """
        network = weights.network()
        self.device = put(network, device)
        precise = choose_precision(precision, self.device)
        every = [(self.device, network)]
        if self.device == device:
            every += [(one, other) for one in others if put(other := weights.network(), one) == one]
        self._places = Copies([Place(one, precise, at_its_fastest(other, one, precise)) for one, other in every])
        self._piece: int | None = None  # what fits into memory, once a larger window did not

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """See Estimator. Raises ResourceError if the device's memory does not even hold a small piece."""
        cube = np.where(observed[:, None], reflectance, np.float32(1)).astype(np.float32, copy=False)  # [T,4,H,W]
        with self._places.one() as place:
            run, to_cpu = partial(_whole, place), partial(self._use_cpu, place)
            values, self._piece = in_pieces(run, cube, MULTIPLE, PIECE_OVERLAP, place.device, self._piece, to_cpu)
        return Estimate(values)

    def _use_cpu(self, place: Place) -> torch.device:
        """Compute on the CPU instead of ``place`` from now on, as a GPU's memory does not suffice."""
        network = place.network.network if isinstance(place.network, PublishedGraph) else place.network
        place.device, place.precision, place.network = CPU, torch.float32, network.to(CPU)
        self.device = CPU
        return CPU


def _whole(place: Place, cube: FloatArray) -> FloatArray:
    """Fill a window by the published network in one piece: [T,4,H,W] to the same shape."""
    height, width = cube.shape[2:]
    device, network = place.device, place.network
    with computing(device, place.precision):
        padded = torch.from_numpy(cube).to(device).nan_to_num(nan=1.0).clamp(0, 1)
        for axis, size in ((2, height), (3, width)):
            mirrored = np.pad(np.arange(size), (0, -size % MULTIPLE), mode="reflect")
            padded = padded.index_select(axis, torch.from_numpy(mirrored).to(device))
        filled, total = torch.zeros_like(padded), torch.zeros_like(padded[:, :1, :1, :1])
        spread = spread_windows(len(padded), PUBLISHED_DATES, PUBLISHED_STEP)
        windows = [(first, torch.from_numpy(weight).to(device)) for first, weight in spread]
        pixels = AT_ONCE_RECORDED if isinstance(network, PublishedGraph) else AT_ONCE
        at_once = max(1, pixels // padded[0, 0].numel()) if device.type == "cuda" else 1
        for begin in range(0, len(windows), at_once):
            some = windows[begin : begin + at_once]
            batch = torch.stack([padded[first : first + len(weight)] for first, weight in some])  # [B,T,4,H,W]
            outputs = network(batch.permute(0, 2, 3, 4, 1)).permute(0, 4, 1, 2, 3).float()
            for (first, weight), values in zip(some, outputs):
                filled[first : first + len(weight)] += weight[:, None, None, None] * values
                total[first : first + len(weight)] += weight[:, None, None, None]
        return (filled / total)[:, :, :height, :width].cpu().numpy()


class NetworkEstimator:
    """Our network over a base estimator, which it corrects."""

    name = "network"
    cross_fades = True

    def __init__(
        self,
        base: Estimator,
        weights: Weights,
        device: torch.device,
        precision: str,
        dates: Sequence[datetime.date],
        others: Sequence[torch.device] = (),
    ) -> None:
        """Put the network of ``weights`` on ``device``, to correct what ``base`` says of a series of ``dates``.

        others: further devices like it; each corrects a window at a time, of those that threads ask for.
        """
        self.margin = base.margin
        self.base = base
        self.device, self._others = device, others
        self.precision = choose_precision(precision, device)
        self._use(weights.network())
        self._days = np.array([(date - dates[0]).days for date in dates], np.float32)
        self._season = np.array([season_of(date) for date in dates], np.float32)
        self._piece: int | None = None  # what fits into memory, once a larger window did not

    def over(self, network: nn.Module) -> NetworkEstimator:
        """The same with another network of ours, which is put on the device."""
        other = copy.copy(self)
        other._use(network.eval().requires_grad_(False))
        return other

    def _use(self, network: nn.Module) -> None:
        self.network = network
        if (found := put(network, self.device)) != self.device:
            self.device, self.precision, self._others = found, torch.float32, ()
        others = [(one, other) for one in self._others if put(other := copy.deepcopy(network), one) == one]
        places = [Place(one, self.precision, other) for one, other in ((self.device, network), *others)]
        for place in places:
            self._prepare(place)
        self._places = Copies(places)

    def _prepare(self, place: Place) -> None:
        place.run = partial(_correct, place.network)
        if place.device.type == "cuda":
            if place.precision == torch.bfloat16:
                place.network.to(memory_format=torch.channels_last)  # as tensor cores take it
            place.run = Replayed(place.run)

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """See Estimator. Raises ResourceError if the device's memory does not even hold a small piece."""
        return self.correct(reflectance, observed, self.base.estimate(reflectance, observed))

    def correct(self, reflectance: FloatArray, observed: BoolArray, base: Estimate) -> Estimate:
        """Correct an estimate of the base that is at hand. Raises ResourceError like estimate()."""
        variance = np.full_like(base.values, UNKNOWN_VARIANCE) if base.variance is None else base.variance
        everything = np.concatenate([reflectance, base.values, variance, observed[:, None]], 1, dtype=np.float32)
        with self._places.one() as place:
            run, to_cpu = partial(self._run, place), partial(self._use_cpu, place)
            out, self._piece = in_pieces(
                run, everything, SMALLEST_PIECE, PIECE_OVERLAP, place.device, self._piece, to_cpu
            )
        return Estimate(out[:, :4], np.exp(out[:, 4:]))

    def _use_cpu(self, place: Place) -> torch.device:
        """Compute on the CPU instead of ``place`` from now on, as a GPU's memory does not suffice."""
        self.device = place.device = CPU
        place.precision = torch.float32
        place.network.to(CPU)
        self._prepare(place)
        return CPU

    def _run(self, place: Place, everything: FloatArray) -> FloatArray:
        """Correct a window: [T, reflectance + base + variance + observed, H, W] to [T, values + log variance, H, W]."""
        with computing(place.device, place.precision):
            inputs = (torch.from_numpy(x).to(place.device)[None] for x in (everything, self._days, self._season))
            return place.run(*inputs)[0].float().cpu().numpy()


def _correct(network: nn.Module, everything: Tensor, days: Tensor, season: Tensor) -> Tensor:
    """What NetworkEstimator._run() does, for tensors of a batch [B,...]."""
    reflectance, observed = everything[:, :, :4], everything[:, :, 12] > 0.5
    base, variance = everything[:, :, 4:8], everything[:, :, 8:12]
    return torch.cat(network(NetworkInput(reflectance, observed, base, variance, days, season)), dim=2)
