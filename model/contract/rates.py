"""How long filling takes and how much memory: the formula, its measured rates, and which rate a run counts under.

The rates are processor seconds of one core of an AMD EPYC, with NDVI. Those of linear and regression are fitted to
runs of 96 to 2048 pixels a side with one worker (tests/benchmarks/rates.py), which they meet within 18 %. Those of the
network are raised to what a large series took, whose windows overlap.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypedDict

from .constants import DEFAULT_MEMORY, SMALL_STEPS

SHARED = 0.8  # n workers are n to the power of this times as fast as one: the rest they wait for each other
READING_GIB, WINDOW_GIB = 0.6, 0.35  # what large series take beside their windows, and each window that is computed


@dataclass(frozen=True)
class Rates:
    """What a method takes, in seconds of one core.

    start: of any run.  fit: for each date.  look: for each pixel of a date in the windows in which clouds are looked
    for before anything is fitted.  value, pair: for each pixel of a date, and that for each of the dates.
    base_gib: memory of the program and its libraries.  bytes_per_value: of work arrays, for a pixel of a date.
    window: bytes for a pixel of a date that decide the size of a window (for all bands; as in FittedMethod).
    measured: False for a guess.  workers: threads that share the windows that are filled.
    """

    start: float
    fit: float
    value: float
    pair: float
    base_gib: float
    bytes_per_value: float
    window: float
    measured: bool = True
    look: float = 0.0
    workers: int = 1

    def seconds(self, pixels: int, dates: int) -> float:
        """How long a series takes. Workers that find no window left wait for the others, all wait for Python's lock."""
        values = pixels * dates
        windows = max(1, round(values * self.window / 2**30 / DEFAULT_MEMORY))
        at_once = windows / math.ceil(windows / self.workers)
        looks = self.look * looked(pixels, dates) / min(self.workers, SMALL_STEPS) ** SHARED
        return self.start + self.fit * dates + looks + values * (self.value + self.pair * dates) / at_once**SHARED

    def memory_gib(self, pixels: int, dates: int) -> float:
        """How much memory a series takes, with windows as DEFAULT_MEMORY makes them."""
        most = READING_GIB + WINDOW_GIB * self.workers
        return self.base_gib + min(most, pixels * dates * self.bytes_per_value / 2**30)


def looked(pixels: int, dates: int) -> int:
    """Pixels times dates in which clouds are looked for before anything is fitted, see clouds/sample_windows.py."""
    return dates * (pixels if pixels <= 256 * 256 else min(pixels, 200 * 200 * min(16, max(4, 120 // dates))))


CPU_RATES = {
    "linear": Rates(1.29, 0.149, 1.22e-6, 0.0, 0.55, 110, 560, look=2.11e-6),
    "regression": Rates(0.8, 0.25, 1.3e-6, 4.5e-8, 0.6, 60, 560, look=1.9e-6),
    "network": Rates(2.1, 0.4, 1.2e-6, 1.5e-7, 0.93, 124, 720, look=2.2e-6),
}


class CostEntry(TypedDict):
    """What a series takes by a method on a device (cpu, cuda, mps). auto: whether that is what auto takes.

    rates: the fields of Rates, for this computer.
    """

    method: str
    device: str
    seconds: float
    memory_gib: float
    auto: bool
    rates: dict[str, Any]


def rate_of_run(document: Mapping[str, Any]) -> tuple[str, str]:
    """The method and the device (cpu, cuda, mps) whose rate a run counts under, from its series.json.

    A run of auto counts as what auto took: the network if there were weights, else the regression. One that was
    continued on another device counts under none.
    """
    method, device = str(document.get("method", "")), str(document.get("device", "cpu"))
    if method == "auto":
        method = "network" if document.get("weights") else "regression"
    return method, "" if "continued_on" in document else device.split(":", maxsplit=1)[0]
