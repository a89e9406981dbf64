"""Gaps to put into real series: parts of dates in the shape of real clouds, whole dates, dates in a row.

A cloud bank holds real clouds: their shapes, and where the source has them their reflectance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.core.gap_types import BLOCK, PARTIAL, WHOLE
from model.core.types import BoolArray, FloatArray
from model.reading.minicube import NODATA
from model.training.scenes import TrainingScenes

TYPE_SHARES = (0.5, 0.25, 0.25)  # of GAP_TYPES
CLEAR_SHARE = 0.4  # of a date, from which on it can be hidden
LONGEST_BLOCK = 4  # dates in a row
ATTEMPTS = 20
FEWEST, MOST = 0.1, 0.9  # share of an image that a cloud shape covers
OVERCAST = 0.95  # share from which on a cloud hides a whole date


@dataclass(frozen=True)
class Clouds:
    """Images with clouds: shape [N,H,W], True for cloud or shadow; numbers uint16 [N,4,H,W], or None."""

    shape: BoolArray
    numbers: NDArray[np.uint16] | None = None


@dataclass(frozen=True)
class Gaps:
    """What is hidden [T,h,w] of a series, and the cloud put there [T,4,h,w], NaN where there is none to see."""

    hidden: BoolArray
    cloud: FloatArray


def scene_clouds(scenes: TrainingScenes) -> list[Clouds]:
    """The clouds of the scenes themselves."""
    banks = []
    for scene in scenes:
        some = (scene.cloudy.mean((1, 2)) > 0.02) & (scene.valid.mean((1, 2)) > 0.95)
        if some.any():
            banks.append(Clouds(scene.cloudy[some], scene.reflectance[some]))
    return banks


def load_clouds(folders: Sequence[Path]) -> list[Clouds]:
    """Further clouds of ``folders``: *.npz with ``mask`` [N,H,W] (not 0 for cloud), and ``reflectance`` if known.

    Cloud removal's pairs name them ``cloudmask`` and ``cloudy``. Where there is a ``teacher``, it says what is cloud.
    Other files are passed over.
    """
    banks = []
    for path in (path for folder in folders for path in sorted(Path(folder).glob("*.npz"))):
        with np.load(path, allow_pickle=False) as archive:
            for shape, image in (("mask", "reflectance"), ("cloudmask", "cloudy")):
                if shape in archive.files:
                    mask = archive["teacher"] == 1 if "teacher" in archive.files else archive[shape] != 0
                    numbers = archive[image] if image in archive.files else None
                    banks.append(Clouds(mask if mask.ndim == 3 else mask[None], numbers))
                    break
    return banks


def draw_gaps(clear: BoolArray, kind: str, clouds: Sequence[Clouds], rng: np.random.Generator) -> Gaps:
    """What to hide of ``clear`` [T,h,w]: parts of dates under clouds, whole dates, or dates in a row.

    Whole dates become those of a lost date in what is seen: all cloud, where a cloud with reflectance covers enough.
    """
    times, height, width = clear.shape
    candidates = np.flatnonzero(clear.mean((1, 2)) > CLEAR_SHARE)
    hidden = np.zeros_like(clear)
    cloud = np.full((times, 4, height, width), np.nan, np.float32)
    if len(candidates) < (2 if kind == PARTIAL else 3):
        return Gaps(hidden, cloud)
    if kind == BLOCK:
        length = int(rng.integers(2, min(LONGEST_BLOCK, len(candidates) - 1) + 1))
        start = rng.integers(0, len(candidates) - length + 1)
        chosen = candidates[start : start + length]
    else:
        least, most = (0.1, 0.4) if kind == WHOLE else (0.2, 0.7)
        chosen = rng.choice(candidates, max(1, round(len(candidates) * rng.uniform(least, most))), replace=False)
    covers = (FEWEST, MOST) if kind == PARTIAL else (OVERCAST, 1.0)
    for date in chosen:
        shape, seen = draw_cloud(clouds, height, width, rng, covers)
        hidden[date] = shape if kind == PARTIAL else True
        cloud[date] = np.where(shape, seen, np.float32(np.nan))
    return Gaps(hidden & clear, cloud)


def draw_cloud(
    clouds: Sequence[Clouds],
    height: int,
    width: int,
    rng: np.random.Generator,
    covers: tuple[float, float] = (FEWEST, MOST),
) -> tuple[BoolArray, FloatArray]:
    """A cloud: its shape [height,width] and reflectance [4,height,width] (NaN: unknown).

    Shifted, turned, mirrored, now and then enlarged. covers: least and most share that it should cover; after some
    tries it may be any.
    """
    side = max(height, width)
    shape = np.zeros((height, width), bool)
    seen = np.full((4, height, width), np.nan, np.float32)
    for _ in range(ATTEMPTS if len(clouds) else 0):
        bank = clouds[int(rng.integers(len(clouds)))]
        zoom = int(rng.choice([1, 1, 2]))
        reach = -(-side // zoom)
        y, x = (int(rng.integers(0, max(1, size - reach + 1))) for size in bank.shape.shape[1:])
        number, turns, mirror = int(rng.integers(len(bank.shape))), int(rng.integers(4)), rng.random() < 0.5
        window = (slice(y, y + reach), slice(x, x + reach))
        part = _fitted(bank.shape[number][window], reach, zoom, turns, mirror)
        shape = part[:height, :width]
        if bank.numbers is None:
            seen = np.full((4, height, width), np.nan, np.float32)
        else:
            numbers = [_fitted(band[window], reach, zoom, turns, mirror) for band in bank.numbers[number]]
            layer = np.stack(numbers)[:, :height, :width]
            seen = np.where(layer == NODATA, np.float32(np.nan), layer.astype(np.float32) / np.float32(1e4))
        if covers[0] <= shape.mean() <= covers[1]:
            break
    return shape, seen


def _fitted(image: NDArray[np.generic], reach: int, zoom: int, turns: int, mirror: bool) -> NDArray[np.generic]:
    """A square of ``reach * zoom`` pixels: mirrored at its edges to size, enlarged, turned."""
    padded = np.pad(image, [(0, reach - size) for size in image.shape], mode="symmetric")
    large = np.rot90(np.repeat(np.repeat(padded, zoom, 0), zoom, 1), turns)
    return large[:, ::-1] if mirror else large
