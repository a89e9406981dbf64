"""What the forecasting network learns from: contexts of real and simulated series, clouded and filled, and the future.

The filling of a context is fitted to that context alone, as in use: it never sees the dates to be forecast.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.core.types import BoolArray, FloatArray
from model.forecasting.context import Context
from model.products.products import ndvi
from model.simulation import simulate
from model.simulation.variety import draw_settings
from model.training.gaps import Clouds, draw_cloud
from model.training.samples import base_estimate
from model.training.scenes import TrainingScene, TrainingScenes

CROP = 64  # pixels a side
LENGTHS = ((12, 4), (8, 4), (12, 4), (5, 2), (8, 4), (16, 4))  # dates of context and of targets, in turns
LOST, PARTLY = 0.2, 0.4  # shares of the context's dates that are lost to clouds, and that get some
FEWEST_SEEN = 0.05  # of the pixels of a date that counts as seen
FEWEST_DATES = 3  # of the context that must be seen
FEWEST_TARGETS = 0.15  # share of the targets' pixels that must be clear
ATTEMPTS = 20
OPAQUE, LIT = 0.02, 0.9  # opacity up to which, share of sunlight from which on a simulated pixel counts as clear


@dataclass(frozen=True)
class ForecastSample:
    """A context, filled, and the NDVI that followed; float16 to travel light between processes.

    reflectance [T,4,h,w]: filled where not observed [T,h,w].  truth [N,h,w]: NaN where not clear.
    """

    place: str
    reflectance: NDArray[np.float16]
    observed: BoolArray
    truth: NDArray[np.float16]
    dates: list[datetime.date]
    targets: list[datetime.date]

    def context(self, way: str) -> Context:
        """The context, raw or filled."""
        reflectance = self.reflectance.astype(np.float32)
        if way == "filled":
            return Context(reflectance, self.observed, self.dates, True)
        return Context(np.where(self.observed[:, None], reflectance, np.float32(0)), self.observed, self.dates)


@dataclass(frozen=True)
class Window:
    """A window of a series before further clouds are laid on its context; arrays as in Lesson, in float32."""

    place: str
    reflectance: FloatArray
    observed: BoolArray
    truth: FloatArray
    dates: list[datetime.date]
    targets: list[datetime.date]


def make_forecast_sample(
    scenes: TrainingScenes, clouds: Sequence[Clouds], simulated: float, number: int, seed: int, fill: str = "regression"
) -> ForecastSample | None:
    """Lesson ``number`` of a run, of which a share ``simulated`` is; the same arguments give the same sample.

    None if no window with enough to see was found.
    """
    rng = np.random.default_rng([seed, number])
    dates, targets = LENGTHS[number % len(LENGTHS)]
    for _ in range(ATTEMPTS):
        if not len(scenes) or rng.random() < simulated:
            window = _simulate(rng, dates, targets)
        else:
            window = _cut(scenes.draw(rng), rng, dates, targets)
        if window is None:
            continue
        observed = clouded(window.observed, clouds, rng)
        if (observed.mean((1, 2)) > FEWEST_SEEN).sum() >= FEWEST_DATES:
            return _filled(window, observed, fill)
    return None


def clouded(observed: BoolArray, clouds: Sequence[Clouds], rng: np.random.Generator) -> BoolArray:
    """``observed`` [T,h,w] less further clouds: dates that are lost, and dates under parts of real clouds."""
    left = observed.copy()
    height, width = left.shape[1:]
    for date in range(len(left)):
        fate = rng.random()
        if fate < LOST:
            left[date] = False
        elif fate < LOST + PARTLY:
            left[date] &= ~draw_cloud(clouds, height, width, rng)[0]
    return left


def _filled(window: Window, observed: BoolArray, fill: str) -> ForecastSample:
    """The sample of a window, of whose context only ``observed`` is seen."""
    seen = np.where(observed[:, None], window.reflectance, np.float32(0))
    context = Context(seen, observed, window.dates)
    estimate = base_estimate(seen, observed, context.days - context.days[0], fill)
    return ForecastSample(
        window.place,
        context.filled_with(estimate.values).reflectance.astype(np.float16),
        observed,
        window.truth.astype(np.float16),
        window.dates,
        window.targets,
    )


def _cut(place: TrainingScene, rng: np.random.Generator, dates: int, targets: int) -> Window | None:
    """A window of a real place, its context and what followed; half of the time dates between are left out."""
    available = len(place.dates)
    while dates + targets > available:
        dates, targets = dates - 1, max(1, targets - 1)
    if dates < FEWEST_DATES:
        return None
    count = dates + targets
    span = int(rng.integers(count, min(available, 2 * count) + 1)) if rng.random() < 0.5 else count
    first = int(rng.integers(available - span + 1))
    chosen = np.sort(first + rng.choice(span, count, replace=False))
    y, x = (int(rng.integers(max(1, size - CROP + 1))) for size in place.clear.shape[1:])
    rows, columns = slice(y, y + CROP), slice(x, x + CROP)
    clear = place.clear[chosen, rows, columns]
    reflectance = place.reflectance[chosen, :, rows, columns].astype(np.float32) / np.float32(1e4)
    return _parted(place.name, reflectance, clear, [place.dates[index] for index in chosen], dates)


def _simulate(rng: np.random.Generator, dates: int, targets: int) -> Window | None:
    """A simulated place; what follows is known beneath its clouds."""
    simulation = simulate(draw_settings(rng, (CROP, CROP), dates + targets), int(rng.integers(2**31)))
    acquired = list(simulation)
    reflectance = np.stack([*(one.image for one in acquired[:dates]), *(one.truth for one in acquired[dates:])])
    clear = np.stack([one.seen & (one.sky.opacity.max(0) < OPAQUE) & (one.sky.sunlight > LIT) for one in acquired])
    clear[dates:] = True
    return _parted("simulated", np.nan_to_num(reflectance), clear, list(simulation.dates), dates)


def _parted(
    place: str, reflectance: FloatArray, clear: BoolArray, days: list[datetime.date], dates: int
) -> Window | None:
    """Context and future of a window of all dates; None if too little of the future is clear."""
    truth = np.where(clear[dates:], ndvi(reflectance[dates:]), np.float32(np.nan))
    if np.isfinite(truth).mean() < FEWEST_TARGETS:
        return None
    return Window(place, reflectance[:dates], clear[:dates], truth, days[:dates], days[dates:])
