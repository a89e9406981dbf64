"""What a network of ours learns from: a window of a series with gaps put in, and its base estimate."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.core.gap_types import GAP_TYPES
from model.core.types import BoolArray, Chip, Estimate, FloatArray, Sample
from model.networks.season import season_of
from model.training.gaps import TYPE_SHARES, Clouds, draw_gaps
from model.training.missed_clouds import UNKNOWN, draw_severity, missed, under_clouds
from model.training.scenes import TrainingScene, TrainingScenes

FEWEST_HIDDEN = 300  # pixels, below which a sample teaches nothing
ATTEMPTS = 20
NO_BASE = "none"  # for who needs no estimate
SMALLEST_CROP = 48  # pixels; a window is not made coarser below this
LINEAR_VARIANCE = 0.02**2  # of a base that does not say how sure it is: as in model.methods.network


@dataclass(frozen=True)
class TrainingSample:
    """A window of a series with gaps put in. Arrays are float16 to travel light between processes.

    image: what the camera saw, clouds included [T,4,h,w], 0 without data.  truth: the same without them, where known.
    base, log_variance: the base estimate [T,4,h,w], made from ``image`` where ``visible`` [T,h,w].  hidden [T,h,w]:
    to be estimated, and the truth is known; mostly not visible, but clouds that the mask has missed are both.  valid
    [T,h,w]: there are data.  corrupt uint8 [T,h,w]: 1 for cloud or shadow, 0 for none, 255 unknown.  days, season: [T].
    """

    place: str
    kind: str
    image: NDArray[np.float16]
    truth: NDArray[np.float16]
    base: NDArray[np.float16]
    log_variance: NDArray[np.float16]
    visible: BoolArray
    hidden: BoolArray
    valid: BoolArray
    corrupt: NDArray[np.uint8]
    days: FloatArray
    season: FloatArray


@dataclass(frozen=True)
class GappedScene:
    """A series with gaps before any estimate: as TrainingSample, with dates, in float32."""

    place: str
    kind: str
    image: FloatArray
    truth: FloatArray
    visible: BoolArray
    hidden: BoolArray
    valid: BoolArray
    corrupt: NDArray[np.uint8]
    dates: list[datetime.date]


def make_sample(
    scenes: TrainingScenes,
    clouds: Sequence[Clouds],
    crop: int,
    dates: int,
    seed: int,
    kind: str | None = None,
    base: str = "regression",
    vary: bool = True,
    erring: float = 0.0,
) -> TrainingSample | None:
    """Draw a window of at most ``crop`` pixels and ``dates`` dates, hide a part of it, and estimate that part.

    vary: now and then coarser pixels, thinned dates, other light by date, and clouds changed as under_clouds() says.
    erring: chance that the mask misses a part of the clouds. The same arguments give the same sample. Returns None if
    no window with enough to hide was found.
    """
    rng = np.random.default_rng(seed)
    for _ in range(ATTEMPTS):
        drawn = kind or str(rng.choice(GAP_TYPES, p=TYPE_SHARES))
        scene = _draw_scene(scenes.draw(rng), clouds, crop, dates, drawn, rng, vary, erring)
        if scene is not None:
            return estimated(scene, base)
    return None


def estimated(scene: GappedScene, base: str = "regression") -> TrainingSample:
    """The sample of a scene: the base (regression or linear) is fitted to what is visible in it alone."""
    days = np.array([(date - scene.dates[0]).days for date in scene.dates], np.float64)
    seen = np.where(scene.visible[:, None], scene.image, np.float32(0))
    return completed(scene, base_estimate(seen, scene.visible, days, base))


def completed(scene: GappedScene, estimate: Estimate) -> TrainingSample:
    """The sample of a scene and an estimate made of what is visible in it alone."""
    variance = np.full_like(estimate.values, LINEAR_VARIANCE) if estimate.variance is None else estimate.variance
    known = (scene.visible | scene.hidden)[:, None]
    return TrainingSample(
        scene.place,
        scene.kind,
        scene.image.astype(np.float16),
        np.where(known, scene.truth, 0).astype(np.float16),
        estimate.values.astype(np.float16),
        np.log(np.maximum(variance, 1e-7)).astype(np.float16),
        scene.visible,
        scene.hidden,
        scene.valid,
        scene.corrupt,
        np.array([(date - scene.dates[0]).days for date in scene.dates], np.float32),
        np.array([season_of(date) for date in scene.dates], np.float32),
    )


def base_estimate(seen: FloatArray, visible: BoolArray, days: NDArray[np.float64], base: str) -> Estimate:
    """What the base says of seen [T,4,h,w] (0 where not visible [T,h,w]); NO_BASE leaves it as it is."""
    if base == NO_BASE:
        return Estimate(seen)
    if base == "linear":
        from model.methods.linear import LinearEstimator

        return LinearEstimator(days).estimate(seen, visible)
    from model.methods.regression import fit_regression

    times, bands = seen.shape[:2]
    sample = Sample(seen.reshape(times, bands, -1), visible.reshape(times, -1))
    return fit_regression(sample, days, chips=[Chip(seen, visible)]).estimate(seen, visible)


def _draw_scene(
    source: TrainingScene,
    clouds: Sequence[Clouds],
    crop: int,
    dates: int,
    kind: str,
    rng: np.random.Generator,
    vary: bool,
    erring: float,
) -> GappedScene | None:
    """A window of a scene with gaps, or None if there is too little to hide or to see in it."""
    chosen = _draw_dates(len(source.dates), dates, rng, thin=vary)
    coarser = _draw_coarser(source.clear.shape[1:], rng) if vary else 1
    reach = crop * coarser
    y, x = (int(rng.integers(0, max(1, size - reach + 1))) for size in source.clear.shape[1:])
    window = (chosen, slice(y, y + reach), slice(x, x + reach))
    numbers = source.reflectance[chosen, :, window[1], window[2]]
    valid, clear, cloudy = (numbers != 65535).all(1), source.clear[window], source.cloudy[window]
    seen = np.where(valid[:, None], numbers, 0).astype(np.float32) / np.float32(1e4)
    if coarser > 1:
        seen = coarsened(seen, coarser)
        shares = (coarsened(layer.astype(np.float32), coarser) for layer in (valid, clear, cloudy))
        valid, clear, cloudy = (share > 0.999 for share in shares)
    gaps = draw_gaps(clear, kind, clouds, rng)
    if vary:
        seen = _other_light(seen, rng)
    sky = under_clouds(seen, clear, gaps, rng, vary)
    hidden = gaps.hidden | sky.changed
    visible = clear & ~hidden
    if rng.random() < erring:
        visible |= missed(sky.changed, clear, draw_severity(rng), rng)
    if hidden.sum() < FEWEST_HIDDEN or visible.any((1, 2)).sum() < 2:
        return None
    corrupt = np.where(sky.changed, sky.corrupt, np.where(cloudy, 1, np.where(clear, 0, UNKNOWN))).astype(np.uint8)
    corrupt[~valid] = UNKNOWN
    noise = rng.normal(0, rng.uniform(0, 0.004), seen.shape) if vary and rng.random() < 0.3 else 0
    image = np.where(valid[:, None], sky.image + noise, 0).astype(np.float32)
    return GappedScene(
        source.name, kind, image, seen, visible, hidden, valid, corrupt, [source.dates[i] for i in chosen]
    )


def coarsened(image: FloatArray, times: int) -> FloatArray:
    """Means over squares of ``times`` pixels; what is left over at the border is dropped."""
    height, width = image.shape[-2] // times, image.shape[-1] // times
    cut = image[..., : height * times, : width * times]
    mean: FloatArray = cut.reshape(*image.shape[:-2], height, times, width, times).mean((-3, -1), dtype=np.float32)
    return mean


def _draw_dates(available: int, wanted: int, rng: np.random.Generator, thin: bool) -> NDArray[np.int64]:
    """Numbers of dates in order: a stretch of the series, half of the time with dates left out between."""
    count = min(wanted, available)
    span = int(rng.integers(count, min(available, 3 * count) + 1)) if thin and rng.random() < 0.5 else count
    first = int(rng.integers(0, available - span + 1))
    return np.sort(first + rng.choice(span, count, replace=False))


def _draw_coarser(size: tuple[int, ...], rng: np.random.Generator) -> int:
    """How many times coarser than it is a scene is seen: 10 m pixels become up to 60 m."""
    possible = [times for times in (2, 3, 6) if min(size) // times >= SMALLEST_CROP]
    return int(rng.choice(possible)) if possible and rng.random() < 0.3 else 1


def _other_light(seen: FloatArray, rng: np.random.Generator) -> FloatArray:
    """Half of the time: gain and offset of each date changed a little more than they differ by nature."""
    if rng.random() < 0.5:
        return seen
    strength, shape = rng.uniform(0, 1), (len(seen), 4, 1, 1)
    common = rng.normal(size=(2, len(seen), 1, 1, 1))
    gain = 1 + strength * (0.03 * common[0] + 0.015 * rng.normal(size=shape))
    offset = strength * (0.006 * common[1] + 0.002 * rng.normal(size=shape))
    return np.clip(seen * gain + offset, 1e-4, None).astype(np.float32)
