"""Networks as estimators: the published GANFilling, and ours over a base estimate.

Both take any number of dates and any window; what a network needs beyond that (multiples of 128, at most ten dates, a
GPU's memory) is arranged here and in ``pieces``.
"""

from __future__ import annotations

import copy
import datetime
from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

from model.core.devices import choose_precision, computing
from model.core.pieces import in_pieces, spread_windows
from model.core.types import BoolArray, Estimate, Estimator, FloatArray
from model.networks.published_generator import MULTIPLE
from model.networks.series_features import NetworkInput, season_of
from model.weights.checkpoint import Weights

PUBLISHED_DATES = 10  # the series the published network was trained on
PUBLISHED_STEP = 5  # dates between the starts of two windows
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

    def __init__(self, weights: Weights, device: torch.device, precision: str = "auto") -> None:
        """Put the network of ``weights`` on ``device``; ``precision`` as in devices.choose_precision()."""
        self._device = device
        self._precision = choose_precision(precision, device)
        self._network = weights.network().to(device)
        self._piece: int | None = None  # what fits into memory, once a larger window did not

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """See Estimator. Raises ResourceError if the device's memory does not even hold a small piece."""
        gaps = np.where(observed[:, None], np.nan_to_num(reflectance, nan=1.0), np.float32(1))
        cube = np.clip(gaps, 0, 1).astype(np.float32)  # [T,4,H,W]
        values, self._piece = in_pieces(self._whole, cube, MULTIPLE, PIECE_OVERLAP, self._device, self._piece)
        return Estimate(values)

    def _whole(self, cube: FloatArray) -> FloatArray:
        """Fill a window in one piece: [T,4,H,W] to the same shape."""
        height, width = cube.shape[2:]
        padding = [(0, 0), (0, 0), (0, -height % MULTIPLE), (0, -width % MULTIPLE)]
        padded = np.pad(cube, padding, mode="reflect")
        filled, total = np.zeros_like(padded), np.zeros(len(padded), np.float32)
        for first, weight in spread_windows(len(padded), PUBLISHED_DATES, PUBLISHED_STEP):
            dates = slice(first, first + len(weight))
            filled[dates] += weight[:, None, None, None] * self._run(padded[dates])
            total[dates] += weight
        return (filled / total[:, None, None, None])[:, :, :height, :width]

    def _run(self, cube: FloatArray) -> FloatArray:
        with computing(self._device, self._precision):
            batch = torch.from_numpy(cube).to(self._device).permute(1, 2, 3, 0)[None]  # [1,4,H,W,T]
            return self._network(batch)[0].permute(3, 0, 1, 2).float().cpu().numpy()


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
    ) -> None:
        """Put the network of ``weights`` on ``device``, to correct what ``base`` says of a series of ``dates``."""
        self.margin = base.margin
        self.base = base
        self.device = device
        self.precision = choose_precision(precision, device)
        self.network = weights.network().to(device)
        self._days = np.array([(date - dates[0]).days for date in dates], np.float32)
        self._season = np.array([season_of(date) for date in dates], np.float32)
        self._piece: int | None = None  # what fits into memory, once a larger window did not

    def over(self, network: nn.Module) -> NetworkEstimator:
        """The same with another network of ours, which is put on the device."""
        other = copy.copy(self)
        other.network = network.to(self.device).eval().requires_grad_(False)
        return other

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """See Estimator. Raises ResourceError if the device's memory does not even hold a small piece."""
        return self.correct(reflectance, observed, self.base.estimate(reflectance, observed))

    def correct(self, reflectance: FloatArray, observed: BoolArray, base: Estimate) -> Estimate:
        """Correct an estimate of the base that is at hand. Raises ResourceError like estimate()."""
        variance = np.full_like(base.values, UNKNOWN_VARIANCE) if base.variance is None else base.variance
        everything = np.concatenate([reflectance, base.values, variance, observed[:, None]], 1, dtype=np.float32)
        out, self._piece = in_pieces(self._run, everything, SMALLEST_PIECE, PIECE_OVERLAP, self.device, self._piece)
        return Estimate(out[:, :4], np.exp(out[:, 4:]))

    def _run(self, everything: FloatArray) -> FloatArray:
        """Correct a window: [T, reflectance + base + variance + observed, H, W] to [T, values + log variance, H, W]."""
        with computing(self.device, self.precision):
            batch = torch.from_numpy(everything).to(self.device)[None]
            days, season = (torch.from_numpy(x).to(self.device)[None] for x in (self._days, self._season))
            series = NetworkInput(
                batch[:, :, :4], batch[:, :, 12] > 0.5, batch[:, :, 4:8], batch[:, :, 8:12], days, season
            )
            return torch.cat(self.network(series), dim=2)[0].float().cpu().numpy()
