"""What a network of ours learns from: real series with further gaps put in, and the base estimate of what was hidden.

A cube is an .npz of one place: ``reflectance`` uint16 [T,4,H,W] (reflectance * 10000; 65535 no data), ``mask`` uint8
[T,H,W] (0 clear, 255 unknown), optionally ``mask_heuristic`` for where the mask is unknown, and ``dates``.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.errors import InputError
from model.estimates import BoolArray, FloatArray, Sample
from model.methods.regression import fit_regression
from model.networks.features import season_of

KINDS = ("partial", "whole", "block")
KIND_SHARES = (0.5, 0.25, 0.25)
NO_DATA = 65535
BRIGHTEST = 1.5  # reflectance above this is not land
CLEAR_SHARE = 0.4  # of a date, from which on it can be hidden
PLACEHOLDER_YEAR = 2019  # what year 0 of a source without years stands for
FEWEST_HIDDEN = 300  # pixels, below which a sample teaches nothing
ATTEMPTS = 20


@dataclass(frozen=True)
class Place:
    """A series of one place: reflectance uint16 [T,4,H,W] * 10000, clear [T,H,W], dates in order."""

    name: str
    reflectance: NDArray[np.uint16]
    clear: BoolArray
    dates: list[datetime.date]


@dataclass(frozen=True)
class TrainingSample:
    """A window of a place with gaps put in. Arrays are float16 to travel light between processes.

    truth, base, variance: [T,4,h,w] (variance as its logarithm).  visible, hidden: [T,h,w].  days, season: [T].
    """

    place: str
    kind: str
    truth: NDArray[np.float16]
    base: NDArray[np.float16]
    log_variance: NDArray[np.float16]
    visible: BoolArray
    hidden: BoolArray
    days: FloatArray
    season: FloatArray


def load_places(folder: Path) -> list[Place]:
    """All cubes (*.npz) of ``folder``. Raises InputError no_cubes or bad_cube."""
    places = []
    for path in sorted(Path(folder).glob("*.npz")):
        try:
            with np.load(path, allow_pickle=False) as cube:
                reflectance, mask, dates = cube["reflectance"], cube["mask"], cube["dates"]
                if "mask_heuristic" in cube.files:
                    mask = np.where(mask == 255, cube["mask_heuristic"], mask)
            place = _ordered(path.stem, reflectance, mask, [_date(str(date)) for date in dates])
        except (OSError, KeyError, ValueError) as error:
            raise InputError(
                "bad_cube",
                f"{path} is not a training cube: {error}",
                "A cube holds the arrays reflectance, mask and dates.",
            ) from error
        places.append(place)
    if not places:
        raise InputError("no_cubes", f"There are no cubes (*.npz) in {folder}.", "Name a folder of training cubes.")
    return places


def load_clouds(places: Sequence[Place], folder: Path | None = None) -> list[BoolArray]:
    """Cloud shapes, each [N,H,W] with True for cloud: those of the places, and the masks (*.npz) of ``folder``."""
    clouds = [~place.clear for place in places]
    for path in sorted(Path(folder).glob("*.npz")) if folder else []:
        with np.load(path, allow_pickle=False) as archive:
            mask = archive["mask"] != 0
        clouds.append(mask if mask.ndim == 3 else mask[None])
    return clouds


def make_sample(
    places: Sequence[Place],
    clouds: Sequence[BoolArray],
    crop: int,
    dates: int,
    seed: int,
    kind: str | None = None,
) -> TrainingSample | None:
    """Draw a window of at most ``crop`` pixels and ``dates`` dates, hide a part of it, and estimate that part.

    The same arguments give the same sample. Returns None if no window with enough to hide was found.
    """
    rng = np.random.default_rng(seed)
    sizes = np.array([place.clear.size for place in places], float) ** 0.4  # large places more often, not only
    for _ in range(ATTEMPTS):
        place = places[rng.choice(len(places), p=sizes / sizes.sum())]
        drawn = kind or str(rng.choice(KINDS, p=KIND_SHARES))
        count = min(dates, len(place.dates))
        first = rng.integers(0, len(place.dates) - count + 1)
        y, x = (int(rng.integers(0, max(1, size - crop + 1))) for size in place.clear.shape[1:])
        window = (slice(first, first + count), slice(y, y + crop), slice(x, x + crop))
        clear = place.clear[window]
        hidden = draw_gaps(clear, drawn, clouds, rng)
        visible = clear & ~hidden
        if hidden.sum() >= FEWEST_HIDDEN and (visible.any((1, 2)).sum() >= 2):
            return _estimated(place, drawn, window, visible, hidden)
    return None


def draw_gaps(clear: BoolArray, kind: str, clouds: Sequence[BoolArray], rng: np.random.Generator) -> BoolArray:
    """What to hide of ``clear`` [T,h,w]: parts of dates under cloud shapes, whole dates, or dates in a row."""
    candidates = np.flatnonzero(clear.mean((1, 2)) > CLEAR_SHARE)
    hidden = np.zeros_like(clear)
    if len(candidates) < 3:
        return hidden
    if kind == "block":
        length = int(rng.integers(2, min(4, len(candidates) - 1) + 1))
        start = rng.integers(0, len(candidates) - length + 1)
        hidden[candidates[start : start + length]] = True
    elif kind == "whole":
        hidden[rng.choice(candidates, max(1, round(len(candidates) * rng.uniform(0.1, 0.4))), replace=False)] = True
    else:
        chosen = rng.choice(candidates, max(1, round(len(candidates) * rng.uniform(0.2, 0.7))), replace=False)
        for date in chosen:
            hidden[date] = draw_cloud(clouds, clear.shape[1], clear.shape[2], rng)
    return hidden & clear


def draw_cloud(clouds: Sequence[BoolArray], height: int, width: int, rng: np.random.Generator) -> BoolArray:
    """A cloud shape [height, width] that covers some but not all: shifted, turned, mirrored, now and then enlarged."""
    side = max(height, width)
    shape = np.zeros((side, side), bool)
    for _ in range(ATTEMPTS):
        bank = clouds[int(rng.integers(len(clouds)))]
        zoom = int(rng.choice([1, 1, 2]))
        reach = -(-side // zoom)
        y, x = (int(rng.integers(0, max(1, size - reach + 1))) for size in bank.shape[1:])
        part = bank[rng.integers(len(bank)), y : y + reach, x : x + reach]
        part = np.pad(part, [(0, reach - size) for size in part.shape], mode="symmetric")
        shape = np.repeat(np.repeat(part, zoom, 0), zoom, 1)[:side, :side]
        shape = np.rot90(shape, int(rng.integers(4)))
        shape = (shape[:, ::-1] if rng.random() < 0.5 else shape)[:height, :width]
        if 0.1 < shape.mean() < 0.9:
            break
    return shape[:height, :width]


def _estimated(
    place: Place, kind: str, window: tuple[slice, slice, slice], visible: BoolArray, hidden: BoolArray
) -> TrainingSample:
    """The sample of a window, with the regression fitted to what is visible in it, as to a scene of its own."""
    dates = place.dates[window[0]]
    days = np.array([(date - dates[0]).days for date in dates], np.float64)
    truth = place.reflectance[window[0], :, window[1], window[2]].astype(np.float32) / 1e4
    truth = np.where((visible | hidden)[:, None], truth, np.float32(0))
    seen = np.where(visible[:, None], truth, np.float32(0))
    times, bands = seen.shape[:2]
    sample = Sample(seen.reshape(times, bands, -1), visible.reshape(times, -1))
    estimate = fit_regression(sample, days).estimate(seen, visible)
    variance = estimate.variance if estimate.variance is not None else np.full_like(estimate.values, 1e-3)
    return TrainingSample(
        place.name,
        kind,
        truth.astype(np.float16),
        estimate.values.astype(np.float16),
        np.log(np.maximum(variance, 1e-7)).astype(np.float16),
        visible,
        hidden,
        days.astype(np.float32),
        np.array([season_of(date) for date in dates], np.float32),
    )


def _ordered(name: str, reflectance: NDArray[np.uint16], mask: NDArray[np.uint8], dates: list[datetime.date]) -> Place:
    """The place with its dates in order, each once, those without any data left out."""
    if reflectance.ndim != 4 or reflectance.shape[1] != 4 or mask.shape != reflectance[:, 0].shape:
        raise ValueError(f"reflectance {reflectance.shape} and mask {mask.shape} do not belong together")
    kept: dict[datetime.date, int] = {}
    for index in sorted(range(len(dates)), key=lambda i: dates[i]):
        if (reflectance[index] != NO_DATA).any():
            kept.setdefault(dates[index], index)
    order = list(kept.values())
    reflectance, mask = reflectance[order], mask[order]
    clear = (mask == 0) & (reflectance < BRIGHTEST * 1e4).all(1)
    return Place(name, reflectance, clear, list(kept))


def _date(text: str) -> datetime.date:
    year, month, day = (int(part) for part in text[:10].split("-"))
    return datetime.date(year if year > 1000 else PLACEHOLDER_YEAR + year, month, day)
