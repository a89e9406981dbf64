"""Clouds and shadows of single dates by the package ukis-csmask (DLR, Apache-2.0), where it is installed.

Wieland, Li and Martinis 2019, Multi-sensor cloud and cloud shadow segmentation with a convolutional neural network,
Remote Sensing of Environment 230. The package's own class loads its network anew for every image and gives classes
alone; so its network (an ONNX file, run by onnxruntime) is used here directly, on pixels of about 30 m, for which it
was made.
"""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.clouds.witnesses import Suspicion
from model.contract.reasons import CLOUD, SHADOW
from model.estimates import BANDS, BoolArray, FloatArray

PACKAGES = ("ukis_csmask", "onnxruntime")
PIXEL = 30.0  # metres: what the network was made for
SIDE = 256  # pixels of the network's input
OVERLAP = 64  # pixels by which neighbouring inputs overlap; their probabilities are cross-faded
CONTEXT = 32  # pixels of PIXEL metres that windows are read with beyond what is needed
BATCH = 4  # inputs at once: more take more memory and are no quicker on a processor
CLASSES = np.array([0, CLOUD, SHADOW], np.uint8)


class CloudShadowMask:
    """The witness ukis-csmask for a series.

    levels: "l1c" or "l2a" for each date, as its numbers are of the top of the atmosphere or of the surface.
    metres: size of a pixel.
    """

    name = "csmask"

    def __init__(self, levels: tuple[str, ...], metres: float) -> None:
        """Coarsen pixels of ``metres`` by a whole number of times, as near to PIXEL as that goes."""
        self._levels = levels
        self._times = max(1, round(PIXEL / metres))
        self.halo = CONTEXT * self._times
        self._last: tuple[bytes, Suspicion] | None = None  # a small series is looked at twice: to fit, and to fill

    def suspect(self, reflectance: FloatArray, valid: BoolArray) -> Suspicion:
        """See Witness.suspect(). Pixels without data are shown as the pixel's dark dates, so that no edge misleads."""
        seen = hashlib.blake2b(np.ascontiguousarray(reflectance).tobytes(), digest_size=16)
        seen.update(np.ascontiguousarray(valid).tobytes())
        if self._last is None or self._last[0] != seen.digest():
            self._last = seen.digest(), self._suspect(reflectance, valid)
        return self._last[1]

    def __getstate__(self) -> dict[str, Any]:
        """Everything but what was seen last."""
        return {**self.__dict__, "_last": None}

    def _suspect(self, reflectance: FloatArray, valid: BoolArray) -> Suspicion:
        height, width = valid.shape[1:]
        ground = usual_ground(reflectance, valid)
        found = np.zeros(valid.shape, np.uint8)
        for t, level in enumerate(self._levels):
            if valid[t].any():
                image = coarsened(np.where(valid[t], reflectance[t], ground), self._times)
                classes = CLASSES[_probabilities(level, image).argmax(0)]
                found[t] = classes.repeat(self._times, 0).repeat(self._times, 1)[:height, :width]
        return np.where(valid, found, np.uint8(0))


def is_installed() -> bool:
    """Whether the package and what runs its network can be found."""
    return all(find_spec(name) is not None for name in PACKAGES)


def usual_ground(reflectance: FloatArray, valid: BoolArray) -> FloatArray:
    """Each pixel on its darkest date in blue, but one if it has three or more: [T,4,H,W], valid [T,H,W] to [4,H,W].

    Pixels without any data are the mean of the others.
    """
    blue = np.where(valid, reflectance[:, 0], np.float32(np.inf))
    order = np.argsort(blue, axis=0)[: 2 if len(valid) > 2 else 1]
    chosen = np.where(valid.sum(0) > 2, order[-1], order[0])
    ground = np.take_along_axis(reflectance, chosen[None, None], axis=0)[0]
    ever = np.asarray(valid.any(0))
    if not ever.all():
        ground[:, ~ever] = ground[:, ever].mean(1, keepdims=True) if ever.any() else 0
    return np.asarray(ground)


def coarsened(image: FloatArray, times: int) -> FloatArray:
    """Means over squares of ``times`` pixels of [band, row, column]; the last row and column are repeated to fit."""
    padded = np.pad(image, [(0, 0), *((0, -length % times) for length in image.shape[1:])], mode="edge")
    bands, height, width = padded.shape
    squares = padded.reshape(bands, height // times, times, width // times, times)
    return np.asarray(squares.mean((2, 4), dtype=np.float32))


@lru_cache(maxsize=2)
def _network(level: str) -> tuple[Any, NDArray[np.float32], NDArray[np.float32], list[int]]:
    """The network with four bands for a product level, mean and standard deviation of its input, order of bands."""
    import onnxruntime

    folder = files("ukis_csmask")
    about = json.loads((folder / f"model_4b_{level}.json").read_text(encoding="utf-8"))["data"]["dataset_statistics"]
    mean, deviation = (np.asarray(part, np.float32)[:, None, None] for part in about["img"])
    session = onnxruntime.InferenceSession(
        (folder / f"model_4b_{level}.onnx").read_bytes(), providers=["CPUExecutionProvider"]
    )
    return session, mean, deviation, [BANDS.index(band) for band in about["band_names"]]


def _probabilities(level: str, image: FloatArray) -> FloatArray:
    """Probabilities of clear, cloud and shadow [3,h,w] of an image [4,h,w] in reflectance."""
    session, mean, deviation, order = _network(level)
    height, width = image.shape[1:]
    normal = (np.clip(image, 0, None)[order] - mean) / deviation
    normal = np.pad(normal, [(0, 0), *((0, max(0, SIDE - length)) for length in (height, width))], mode="symmetric")
    corners = [(row, column) for row in _starts(normal.shape[1]) for column in _starts(normal.shape[2])]
    ramp = np.minimum(np.arange(SIDE) + 0.5, OVERLAP)
    ramp = np.minimum(ramp, ramp[::-1])
    weight = (ramp[:, None] * ramp).astype(np.float32)
    total = np.zeros((3, *normal.shape[1:]), np.float32)
    for first in range(0, len(corners), BATCH):
        some = corners[first : first + BATCH]
        inputs = np.stack([normal[:, row : row + SIDE, column : column + SIDE] for row, column in some])
        scores = session.run(None, {session.get_inputs()[0].name: inputs.astype(np.float32)})[0]
        scores = np.exp(scores - scores.max(1, keepdims=True))
        scores /= scores.sum(1, keepdims=True)
        for (row, column), one in zip(some, scores):
            total[:, row : row + SIDE, column : column + SIDE] += weight * one
    return np.asarray(total[:, :height, :width] / np.maximum(total[:, :height, :width].sum(0), 1e-9))


def _starts(length: int) -> list[int]:
    """Where inputs begin along an axis: the last one ends with it."""
    return [*range(0, length - SIDE, SIDE - OVERLAP), length - SIDE]
