"""How much is evaluated: how many windows of which size, and how many rounds of hiding, in the time allowed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.windows import Window

from model.contract import BANDS
from model.contract.messages import say
from model.core.costs import GPU_SPEED
from model.core.errors import InputError
from model.evaluation.candidates import Candidate
from model.pipeline.choice import takes_network
from model.reading.grids import Grid

# From the most to the least: windows, their side in pixels, rounds. The first that the time allows is taken.
SIZES = (
    (6, 256, 2),
    (6, 192, 2),
    (5, 160, 2),
    (4, 160, 2),
    (4, 160, 1),
    (4, 128, 1),
    (3, 128, 1),
    (2, 128, 1),
    (1, 128, 1),
)
TRIALS_A_ROUND, FURTHER_TRIALS = 3, 2  # further: masks that err, dates without an image, once each
# Rates are about twice those of two idle cores, so that a busy computer keeps to the time, too.
LINEAR = 1.2e-6  # seconds to interpolate a pixel of a date
REGRESSION, REGRESSION_PAIR = 9e-7, 1.3e-7  # seconds of the regression for a pixel of a date, and for each date of it
REGRESSION_FIT = 0.21  # seconds for each date
NETWORK = 8e-6  # seconds for a network to correct a pixel of a date
SCORING = 8e-6  # seconds to score a pixel of a date by one method
AUTO_FITS = 2  # regressions that the trials of auto take, beside its own fit
READING = 3e-8  # seconds to read a pixel of a date
READ_PIXELS = 2_000_000  # of a series, at most, that drawing a sample reads


@dataclass(frozen=True)
class Plan:
    """How much is evaluated.

    side: pixels of a window.  seconds: what that was reckoned to take.
    """

    windows: int
    side: int
    rounds: int
    seconds: float

    def document(self) -> dict[str, Any]:
        """What scores.json says of it."""
        return {"side": self.side, "rounds": self.rounds, "reckoned_seconds": round(self.seconds)}


def make_plan(
    grid: Grid,
    dates: int,
    methods: Sequence[Candidate],
    device: str,
    windows: int | None,
    minutes: float,
    bands: int = len(BANDS),
) -> Plan:
    """The largest evaluation that is reckoned to take ``minutes`` at most, else the smallest there is.

    It is reckoned from sizes, not from the clock, so that the same series is always evaluated alike. windows: their
    number, if the user decides it.  device: cpu, cuda or mps.  Raises InputError with code bad_minutes or bad_windows.
    """
    if not minutes > 0:
        raise InputError("bad_minutes", say("bad_minutes", minutes=minutes), say("bad_minutes_hint"))
    if windows is not None and windows < 1:
        raise InputError("bad_windows", say("bad_windows", windows=windows), say("bad_windows_hint"))
    plans = []
    for count, side, rounds in SIZES:
        fitting = max(1, (grid.height // side) * (grid.width // side))
        number = min(windows or count, fitting)
        seconds = _reckon(grid, dates, methods, device, number, side, rounds) * bands / len(BANDS)
        plans.append(Plan(number, side, rounds, seconds))
    return next((plan for plan in plans if plan.seconds <= 60 * minutes), plans[-1])


def _reckon(
    grid: Grid, dates: int, methods: Sequence[Candidate], device: str, windows: int, side: int, rounds: int
) -> float:
    pixels = min(side, grid.height) * min(side, grid.width)
    scored = pixels * dates * SCORING / 3  # about a third of the dates is hidden
    reading = dates * min(READ_PIXELS, grid.height * grid.width) * READING
    each = 0.0
    for method in methods:
        estimate, fit = method_seconds(method, grid, pixels, dates, device)
        each += fit + windows * (estimate + scored)
    return (rounds * TRIALS_A_ROUND + FURTHER_TRIALS) * (reading + each)


def method_seconds(method: Candidate, grid: Grid, pixels: int, dates: int, device: str) -> tuple[float, float]:
    """Reckoned seconds to estimate a window of ``pixels`` pixels, and to fit the method to the series."""
    if method.name == "linear":
        return LINEAR * pixels * dates, 0.1
    fit = 1 + REGRESSION_FIT * dates
    estimate = pixels * dates * (REGRESSION + REGRESSION_PAIR * dates)
    asks = pixels * dates * NETWORK / GPU_SPEED.get(device, 1.0)
    if method.name == "auto":
        trials = AUTO_FITS * fit
        if takes_network(method.options):
            return estimate + asks, fit + trials + 4 * asks
        return estimate, fit + trials
    return estimate + asks, fit


def choose_windows(grid: Grid, plan: Plan, seed: int) -> list[Window]:
    """Candidate windows spread over the grid, in random order, none overlapping another; more than are needed.

    They are as many cells of a lattice as fit; the caller takes the first in which enough is observed.
    """
    rows, columns = (max(1, length // plan.side) for length in (grid.height, grid.width))
    height, width = min(plan.side, grid.height), min(plan.side, grid.width)
    generator = np.random.default_rng(seed)
    windows = []
    for cell in generator.permutation(rows * columns):
        row, column = divmod(int(cell), columns)
        # What the lattice leaves over is shared out, so that no edge of the area is always left out.
        top = row * height + int((grid.height - rows * height) * (row + 1) / (rows + 1))
        left = column * width + int((grid.width - columns * width) * (column + 1) / (columns + 1))
        windows.append(Window(left, top, width, height))
    return windows
