"""Labels of cloud to learn from, where sources that know nothing of one another agree.

One witness is the source's own mask (SCL and the like), one is ukis-csmask (DLR, Apache-2.0), a segmentation of single
images made for pixels of about 30 m. Either errs: masks miss thin cloud and remnants of overcast dates, the
segmentation misses haze and takes snow or dry soil for cloud. Where they disagree nothing is taught.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from model.contract.messages import say
from model.core.errors import EnvironmentUnfitError, InputError
from model.core.types import BoolArray, FloatArray
from model.reading.minicube import NODATA
from model.training.samples import coarsened

CLEAR, CLOUD, UNKNOWN = 0, 1, 255
PIXEL = 30.0  # metres that ukis-csmask was made for
TILE, STEP = 256, 192  # pixels of its images, and from one to the next
BUFFER = 12  # pixels around its clouds (4 of 30 m): their edges are fainter than it sees
SNOW = 11  # of Sen2Cor's scene classes


@dataclass(frozen=True)
class Segmentation:
    """ukis-csmask with four bands for one product level, ``l1c`` or ``l2a``."""

    session: Any
    mean: FloatArray
    deviation: FloatArray

    @classmethod
    def of(cls, level: str) -> Segmentation:
        """Load the network. Raises EnvironmentUnfitError without the packages."""
        try:
            import onnxruntime  # type: ignore[import-not-found,unused-ignore]

            folder = resources.files("ukis_csmask")
        except ImportError as error:
            message = say("labels_need", name=error.name)
            raise EnvironmentUnfitError("csmask_missing", message, say("labels_need_hint")) from error
        described = json.loads((folder / f"model_4b_{level}.json").read_text())["data"]["dataset_statistics"]
        if described["band_names"] != ["blue", "green", "red", "nir"]:
            raise EnvironmentUnfitError("csmask_differs", say("csmask_differs"), say("csmask_differs_hint"))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession(
            str(folder / f"model_4b_{level}.onnx"), options, providers=["CPUExecutionProvider"]
        )
        mean, deviation = (np.array(values, np.float32)[:, None, None] for values in described["img"])
        return cls(session, mean, deviation)

    def corrupt(self, reflectance: FloatArray, resolution: float) -> BoolArray:
        """Where an image [4,H,W] with pixels of ``resolution`` metres is more probably cloud or shadow than not."""
        times = max(1, int(PIXEL // resolution))
        height, width = reflectance.shape[1:]
        padded = np.pad(reflectance, ((0, 0), (0, -height % times), (0, -width % times)), mode="edge")
        clear = self._clear((coarsened(padded, times) - self.mean) / self.deviation)
        return np.asarray((clear < 0.5).repeat(times, 0).repeat(times, 1)[:height, :width])

    def _clear(self, image: FloatArray) -> FloatArray:
        """Probability [H,W] of neither cloud nor shadow, from overlapping tiles."""
        height, width = image.shape[1:]
        padded = np.pad(image, ((0, 0), (0, max(0, TILE - height)), (0, max(0, TILE - width))), mode="symmetric")
        ramp = np.minimum(np.arange(TILE) + 0.5, TILE - np.arange(TILE) - 0.5).astype(np.float32)
        weight = np.minimum.outer(ramp, ramp)
        total, weights = np.zeros((2, *padded.shape[1:]), np.float32)
        for y in _starts(padded.shape[1]):
            for x in _starts(padded.shape[2]):
                part = (slice(y, y + TILE), slice(x, x + TILE))
                tile = np.ascontiguousarray(padded[None, :, part[0], part[1]])
                (logits,) = self.session.run(None, {self.session.get_inputs()[0].name: tile})
                exponents = np.exp(logits[0] - logits[0].max(0))
                total[part] += weight * exponents[0] / exponents.sum(0)
                weights[part] += weight
        return (total / weights)[:height, :width]


def teach(path: Path, output: Path) -> dict[str, float]:
    """Write the cube ``path`` (arrays by name, see model.reading.minicube) with its labels as ``teacher``.

    teacher: uint8 [T,H,W], 0 clear, 1 cloud or shadow, 255 unknown.  Returns the shares of the three.
    Images without dates (``cloudy`` and ``cloudmask`` in place of ``reflectance`` and ``mask``) are taught alike.
    Raises InputError not_a_minicube, and what Segmentation.of() raises.
    """
    with np.load(path, allow_pickle=False) as archive:
        arrays: dict[str, Any] = {name: archive[name] for name in archive.files}
    numbers = arrays.get("reflectance", arrays.get("cloudy"))
    if numbers is None:
        raise InputError("not_a_minicube", say("no_reflectance_in_cube", path=path), say("no_reflectance_in_cube_hint"))
    segmentation = Segmentation.of("l1c" if str(arrays.get("level")) == "L1C" else "l2a")
    resolution = float(arrays.get("resolution_m", np.array(10.0)))
    layers = []
    for image in numbers:
        seen = np.where(image == NODATA, 0, image).astype(np.float32) / np.float32(1e4)
        layers.append(segmentation.corrupt(seen, resolution))
    teacher = agreed(arrays, np.stack(layers))
    teacher[(numbers == NODATA).any(1)] = UNKNOWN
    output.parent.mkdir(parents=True, exist_ok=True)
    arrays["teacher"] = teacher
    np.savez_compressed(output, **arrays)
    return {name: round(float((teacher == value).mean()), 3) for name, value in _NAMES.items()}


_NAMES = {"clear": CLEAR, "cloud": CLOUD, "unknown": UNKNOWN}


def agreed(arrays: dict[str, NDArray[Any]], segmented: BoolArray) -> NDArray[np.uint8]:
    """What the source's mask in ``arrays`` and ``segmented`` [T,H,W] both say, uint8 [T,H,W].

    A heuristic mask adds to the source's own what that misses, and stands in for it where there is none; then the
    segmentation's clouds get a buffer of the unknown. Where the source says snow, cloud found by the segmentation alone
    is snow if most of the date's snow is not taken for cloud.
    """
    mask, heuristic = arrays.get("mask", arrays.get("cloudmask")), arrays.get("mask_heuristic")
    teacher = np.where(segmented, CLOUD, CLEAR).astype(np.uint8)
    near = np.stack([ndimage.binary_dilation(date, iterations=BUFFER) for date in segmented])
    teacher[near & ~segmented] = UNKNOWN
    if mask is None:
        return teacher
    unknown = mask == UNKNOWN
    says_cloud, says_clear = (mask != CLEAR) & ~unknown, mask == CLEAR
    teacher[~unknown & ~segmented & says_clear] = CLEAR  # two that agree need no buffer
    if heuristic is not None:
        says_cloud = says_cloud | (heuristic == 1)
        says_clear = (says_clear | unknown) & (heuristic != 1)
        unknown = np.zeros_like(unknown)
    teacher[~unknown & (segmented != says_cloud)] = UNKNOWN
    snow = arrays["scl"] == SNOW if "scl" in arrays else np.zeros_like(segmented)
    for labels, white, cloud in zip(teacher, snow & (mask == CLEAR), segmented):
        if white.any() and cloud[white].mean() < 0.5:
            labels[white] = CLEAR
    return teacher


def _starts(length: int) -> list[int]:
    """Where tiles begin: every STEP pixels, the last one ending with the image."""
    return [*range(0, length - TILE, STEP), length - TILE]
