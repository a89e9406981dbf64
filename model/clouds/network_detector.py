"""Clouds, shadows and haze found by a small network of our own, for where ukis-csmask is not installed."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from model.clouds.areas import grow
from model.clouds.detectors import Suspicion
from model.contract.reasons import CLOUD
from model.core.devices import choose_device, choose_precision, computing, has_torch, put
from model.core.pieces import in_pieces
from model.core.types import BoolArray, FloatArray
from model.networks.season import season_of
from model.reading.series import Block

if TYPE_CHECKING:
    import torch

    from model.weights.checkpoint import Weights

SMALLEST_PIECE, PIECE_OVERLAP = 64, 32  # pixels; as for filling
SURE = 0.3  # probability from which on a pixel counts as cloud: one missed costs more than one filled in vain
FAINT = 0.05  # near such pixels this is enough: clouds have thin edges, and what is far from any is mostly ground
NEAR = 12  # pixels


class NetworkDetector:
    """The detector of our weights on a series of dates. margin: pixels of context that windows should be read with."""

    name = "detector"
    margin = 32

    def __init__(self, weights: Weights, device: torch.device, precision: str, dates: Sequence[datetime.date]) -> None:
        """Put the network of ``weights`` on ``device``. Raises ValueError if it has no detector: see has_detector()."""
        self._network = weights.network()
        if getattr(self._network, "detector", None) is None:
            raise ValueError(f"the weights {weights.name} cannot tell clouds")
        self._device = put(self._network, device)
        self._precision = choose_precision(precision, self._device)
        self._season = np.array([season_of(date) for date in dates], np.float32)
        self._piece: int | None = None

    def probability(self, reflectance: FloatArray, valid: BoolArray) -> FloatArray:
        """Probability [T,H,W] that a pixel is cloud, shadow or haze, from reflectance [T,4,H,W] where valid [T,H,W].

        0 where there are no data. Raises ResourceError if the device's memory does not even hold a small piece.
        """
        everything = np.concatenate([reflectance, valid[:, None]], 1, dtype=np.float32)
        out, self._piece = in_pieces(
            self._run, everything, SMALLEST_PIECE, PIECE_OVERLAP, self._device, self._piece, self._use_cpu
        )
        return np.where(valid, out[:, 0], np.float32(0))

    def suspect(self, block: Block) -> Suspicion:
        """See CloudDetector.suspect(): cloud and shadow alike count as cloud. Raises what probability() raises.

        By hysteresis (Canny, IEEE PAMI 8, 1986), with distance in place of connection.
        """
        probability = self.probability(block.reflectance, block.valid)
        near = grow(probability >= SURE, NEAR)
        found = block.valid & (probability >= np.where(near, FAINT, SURE))
        return np.where(found, np.uint8(CLOUD), np.uint8(0))

    def _use_cpu(self) -> torch.device:
        """Compute on the CPU from now on, as a GPU's memory does not suffice."""
        self._device = choose_device("cpu")
        self._precision = choose_precision("float32", self._device)
        self._network.to(self._device)
        return self._device

    def _run(self, everything: FloatArray) -> FloatArray:
        import torch

        with computing(self._device, self._precision):
            batch = torch.from_numpy(everything).to(self._device)[None]
            season = torch.from_numpy(self._season).to(self._device)[None]
            logits = self._network.corruption(batch[:, :, :4], batch[:, :, 4] > 0.5, season)
            return torch.sigmoid(logits.float())[0].cpu().numpy()


def choose_network_detector(
    weights: Path | None, device: str, precision: str, dates: Sequence[datetime.date]
) -> NetworkDetector | None:
    """The detector of the weights (None: of those that ship); None without torch, or if they have none.

    Raises what choosing a device and loading weights raise.
    """
    if not has_torch():
        return None
    from model.weights.checkpoint import load_weights

    found = load_weights(weights)
    return NetworkDetector(found, choose_device(device), precision, dates) if has_detector(found) else None


def has_detector(weights: Weights) -> bool:
    """Whether weights can tell clouds."""
    return weights.kind == "ganfilling" and bool(weights.architecture.get("detector"))
