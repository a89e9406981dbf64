"""What a network is tuned with: windows of the very series that is to be filled, with parts of them hidden.

The base that the network sees of them is made as if these parts had never been seen: fitted again without them, or with
the dates taken out that are lost.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import numpy as np

from model.contract.messages import say
from model.core.gap_types import GAP_TYPES, PARTIAL, irregular_area
from model.core.reporting import Reporter, Stage
from model.core.types import BoolArray, Chip
from model.methods.automatic import sample_of
from model.methods.regression import fit_regression
from model.training.gaps import FEWEST, MOST, Clouds, draw_gaps
from model.training.samples import FEWEST_HIDDEN, UNKNOWN, GappedScene, TrainingSample, completed

SAMPLES = 9  # that are made, at least, where the series gives as many; each is used again and again
SHAPES = 6  # of gaps without a model, where the series has none of its own


def series_samples(
    windows: Sequence[Chip], dates: Sequence[datetime.date], seed: int, report: Reporter
) -> list[TrainingSample]:
    """Samples of windows of one size, with gaps of each type in turn; the same seed gives the same.

    There are fewer where the series has too few dates or pixels to hide, or none.
    """
    days = np.array([(date - dates[0]).days for date in dates], np.float64)
    rounds = -(-SAMPLES // (len(windows) * len(GAP_TYPES)))
    turns = [(number, kind) for number in range(rounds) for kind in GAP_TYPES]
    base = fit_regression(sample_of(windows), days, seed, Stage(report, 0, 1 / (len(turns) + 1)), windows)
    clouds = [gap_shapes(windows, np.random.default_rng(seed))]
    samples = []
    for turn, (_, kind) in enumerate(turns, 1):
        part = Stage(report, turn / (len(turns) + 1), (turn + 1) / (len(turns) + 1))
        rng = np.random.default_rng([seed, turn])
        hidden = [draw_gaps(window.observed, kind, clouds, rng).hidden for window in windows]
        left = [window.without(gone) for window, gone in zip(windows, hidden)]
        if kind == PARTIAL and any(gone.any() for gone in hidden):
            fitted = fit_regression(sample_of(left), days, seed, part, left)
        for window, rest, gone in zip(windows, left, hidden):
            part.check()
            if gone.sum() < FEWEST_HIDDEN or rest.observed.any((1, 2)).sum() < 2:
                continue
            own = fitted if kind == PARTIAL else base.without(np.flatnonzero(gone.any((1, 2))))
            samples.append(
                completed(_scene(window, rest, gone, dates, kind), own.estimate(rest.reflectance, rest.observed))
            )
        part.progress(1, 1, "samples", say("stage_hiding"))
    return samples


def gap_shapes(windows: Sequence[Chip], rng: np.random.Generator) -> Clouds:
    """The shapes of the windows' own gaps that are neither small nor nearly all; without any, irregular areas."""
    missing = [~date for window in windows for date in window.observed]
    shapes = [shape for shape in missing if FEWEST < shape.mean() < MOST]
    if not shapes:
        shapes = [irregular_area(windows[0].observed.shape[1:], rng) for _ in range(SHAPES)]
    return Clouds(np.stack(shapes))


def _scene(whole: Chip, left: Chip, hidden: BoolArray, dates: Sequence[datetime.date], kind: str) -> GappedScene:
    unknown = np.full(hidden.shape, UNKNOWN, np.uint8)
    return GappedScene(
        "", kind, left.reflectance, whole.reflectance, left.observed, hidden, whole.observed, unknown, list(dates)
    )
