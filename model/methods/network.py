"""Networks as estimators: the published GANFilling, and ours over a base estimate.

Both take any number of dates and any window; what a network needs beyond that (multiples of 128, at most ten dates, a
GPU's memory) is arranged here and in ``pieces``.
"""

from __future__ import annotations

import copy
import datetime
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn

from model.core.copies import Copies
from model.core.devices import choose_precision, computing
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
UNKNOWN_VARIANCE = 0.02**2  # of a base that does not say how sure it is


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
        self._precision = choose_precision(precision, device)
        every = [device, *others]
        networks = [at_its_fastest(weights.network().to(one), one, self._precision) for one in every]
        self._places = Copies(list(zip(every, networks)))
        self._piece: int | None = None  # what fits into memory, once a larger window did not

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """See Estimator. Raises ResourceError if the device's memory does not even hold a small piece."""
        cube = np.where(observed[:, None], reflectance, np.float32(1)).astype(np.float32, copy=False)  # [T,4,H,W]
        with self._places.one() as (device, network):
            whole = partial(self._whole, device, network)
            values, self._piece = in_pieces(whole, cube, MULTIPLE, PIECE_OVERLAP, device, self._piece)
        return Estimate(values)

    def _whole(self, device: torch.device, network: nn.Module | PublishedGraph, cube: FloatArray) -> FloatArray:
        """Fill a window in one piece: [T,4,H,W] to the same shape."""
        height, width = cube.shape[2:]
        with computing(device, self._precision):
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
        self.network = network.to(self.device)
        copies = [(one, copy.deepcopy(network).to(one)) for one in self._others]
        self._places = Copies([(one, self._on(one, other)) for one, other in ((self.device, network), *copies)])

    def _on(self, device: torch.device, network: nn.Module) -> Callable[..., Tensor]:
        """What corrects windows by a ``network`` that is on ``device``."""
        if device.type != "cuda":
            return partial(_correct, network)
        if self.precision == torch.bfloat16:
            network.to(memory_format=torch.channels_last)  # as tensor cores take it
        return Replayed(partial(_correct, network))

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """See Estimator. Raises ResourceError if the device's memory does not even hold a small piece."""
        return self.correct(reflectance, observed, self.base.estimate(reflectance, observed))

    def correct(self, reflectance: FloatArray, observed: BoolArray, base: Estimate) -> Estimate:
        """Correct an estimate of the base that is at hand. Raises ResourceError like estimate()."""
        variance = np.full_like(base.values, UNKNOWN_VARIANCE) if base.variance is None else base.variance
        everything = np.concatenate([reflectance, base.values, variance, observed[:, None]], 1, dtype=np.float32)
        with self._places.one() as (device, corrected):
            run = partial(self._run, device, corrected)
            out, self._piece = in_pieces(run, everything, SMALLEST_PIECE, PIECE_OVERLAP, device, self._piece)
        return Estimate(out[:, :4], np.exp(out[:, 4:]))

    def _run(self, device: torch.device, corrected: Callable[..., Tensor], everything: FloatArray) -> FloatArray:
        """Correct a window: [T, reflectance + base + variance + observed, H, W] to [T, values + log variance, H, W]."""
        with computing(device, self.precision):
            inputs = (torch.from_numpy(x).to(device)[None] for x in (everything, self._days, self._season))
            return corrected(*inputs)[0].float().cpu().numpy()


def _correct(network: nn.Module, everything: Tensor, days: Tensor, season: Tensor) -> Tensor:
    """What NetworkEstimator._run() does, for tensors of a batch [B,...]."""
    reflectance, observed = everything[:, :, :4], everything[:, :, 12] > 0.5
    base, variance = everything[:, :, 4:8], everything[:, :, 8:12]
    return torch.cat(network(NetworkInput(reflectance, observed, base, variance, days, season)), dim=2)
