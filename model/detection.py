"""Clouds, shadows and haze found by a network where a series has no mask: what is left counts as observed."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch

from model.devices import choose_precision, computing
from model.estimates import BoolArray, FloatArray
from model.methods.pieces import in_pieces
from model.networks.season import season_of

if TYPE_CHECKING:
    from model.checkpoint import Weights

SMALLEST_PIECE, PIECE_OVERLAP = 64, 32  # pixels; as for filling
THRESHOLD = 0.5  # probability from which on a pixel counts as cloud


class CloudDetector:
    """The detector of our weights on a series of dates. halo: pixels of context that windows should be read with."""

    halo = 32

    def __init__(self, weights: Weights, device: torch.device, precision: str, dates: Sequence[datetime.date]) -> None:
        """Put the network of ``weights`` on ``device``. Raises ValueError if it has no detector: see has_detector()."""
        self._network = weights.network().to(device)
        if getattr(self._network, "detector", None) is None:
            raise ValueError(f"the weights {weights.name} cannot tell clouds")
        self._device = device
        self._precision = choose_precision(precision, device)
        self._season = np.array([season_of(date) for date in dates], np.float32)
        self._piece: int | None = None

    def probability(self, reflectance: FloatArray, valid: BoolArray) -> FloatArray:
        """Probability [T,H,W] that a pixel is cloud, shadow or haze, from reflectance [T,4,H,W] where valid [T,H,W].

        0 where there are no data. Raises ResourceError if the device's memory does not even hold a small piece.
        """
        everything = np.concatenate([reflectance, valid[:, None]], 1, dtype=np.float32)
        out, self._piece = in_pieces(self._run, everything, SMALLEST_PIECE, PIECE_OVERLAP, self._device, self._piece)
        return np.where(valid, out[:, 0], np.float32(0))

    def clear(self, reflectance: FloatArray, valid: BoolArray) -> BoolArray:
        """What of ``valid`` is to be taken as observed [T,H,W]."""
        return np.asarray(valid & (self.probability(reflectance, valid) < THRESHOLD))

    def _run(self, everything: FloatArray) -> FloatArray:
        with computing(self._device, self._precision):
            batch = torch.from_numpy(everything).to(self._device)[None]
            season = torch.from_numpy(self._season).to(self._device)[None]
            logits = self._network.corruption(batch[:, :, :4], batch[:, :, 4] > 0.5, season)
            return torch.sigmoid(logits.float())[0].cpu().numpy()


def has_detector(weights: Weights) -> bool:
    """Whether weights can tell clouds."""
    return weights.kind == "ganfilling" and bool(weights.architecture.get("detector"))
