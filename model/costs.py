"""How long filling takes and how much memory, before it is done: measured rates, scaled to a series and a device.

The rates come from tests/benchmarks/rates.py on two cores of an AMD EPYC, as processor seconds of whole runs with NDVI,
so that other work there did not count; those of the network are raised to what a large series took, whose windows
overlap. The network on a GPU was not measured; its rates are a guess, and say so. Programs that show estimates can
learn from real runs how a computer compares.
"""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from typing import Any

from model.errors import EngineError

REFERENCE_CORES = 2
MOST_USEFUL_CORES = 8  # beyond which the network gains little
WORKING_GIB = 1.5  # of working arrays: the default of --memory, which larger areas stay within


@dataclass(frozen=True)
class Rates:
    """What a method takes: seconds = start + fit * dates + pixels * dates * (value + pair * dates).

    base_gib: memory of the program and its libraries.  bytes_per_value: of work arrays, for a pixel of a date.
    measured: False for a guess.
    """

    start: float
    fit: float
    value: float
    pair: float
    base_gib: float
    bytes_per_value: float
    measured: bool = True

    def seconds(self, pixels: int, dates: int) -> float:
        """How long a series takes."""
        return self.start + self.fit * dates + pixels * dates * (self.value + self.pair * dates)

    def memory_gib(self, pixels: int, dates: int) -> float:
        """How much memory a series takes, with windows as the default of --memory makes them."""
        return self.base_gib + min(WORKING_GIB, pixels * dates * self.bytes_per_value / 2**30)


CPU = {
    "linear": Rates(0.6, 0.05, 1.2e-6, 0.0, 0.12, 100),
    "regression": Rates(0.6, 0.21, 9e-7, 1.3e-7, 0.15, 110),
    "network": Rates(4.5, 0.0, 1e-5, 3.4e-6, 0.4, 1800),
}
CPU_PATIENCE = 20.0  # seconds that auto lets the network take on a processor, where it gains little: small series only
GPU_SPEED = {"cuda": 20.0, "mps": 4.0}  # times the reference's speed, guessed
ADAPT_SECONDS = 15.0  # of tuning the network to the series, on a GPU


@dataclass(frozen=True)
class LearningRates:
    """What a step of tuning takes: seconds = start + dates * date + values * value, and how large its batch is.

    values: pixels times dates of a batch.  They turn seconds into a number of steps, so that this does not depend on
    how fast a computer happens to be.
    """

    start: float
    date: float
    value: float
    batch: int

    def steps(self, seconds: float, pixels: int, dates: int) -> int:
        """How many steps with samples of so many pixels and dates ``seconds`` stand for."""
        return int(seconds / (self.start + self.date * dates + self.value * self.batch * pixels * dates))


# A step of 12 dates took one busy core of the reference 1.04 s; two are reckoned with, and a third to spare. Those of
# GPUs are guessed, and slow, so that most are quicker.
LEARNING = {
    "cpu": LearningRates(0.05, 0.0, 1.6e-5, 1),
    "cuda": LearningRates(0.02, 0.004, 1.5e-7, 4),
    "mps": LearningRates(0.02, 0.008, 1.0e-6, 2),
}


def estimates(pixels: int, dates: int, device: str) -> list[dict[str, Any]]:
    """What filling ``dates`` of ``pixels`` takes by each method, the network also on ``device`` if that is a GPU.

    Returns [{"method", "device", "seconds", "memory_gib", "auto": whether it is the one that auto takes, "rates"}];
    "rates" as in Rates, for this computer. A ``device`` but "cpu" imports torch to see what there is.
    """
    kind = device_kind(device)
    choices = [(method, "cpu", rate) for method, rate in CPU.items() if method != "network"]
    choices += [("network", where, _network_rates(where)) for where in dict.fromkeys(("cpu", kind))]
    small = CPU["network"].seconds(pixels, dates) <= CPU_PATIENCE
    auto = ("network", kind) if kind != "cpu" or small else ("regression", "cpu")
    return [
        {
            "method": method,
            "device": where,
            "seconds": round(rate.seconds(pixels, dates), 1),
            "memory_gib": round(rate.memory_gib(pixels, dates), 2),
            "auto": (method, where) == auto,
            "rates": asdict(rate),
        }
        for method, where, rate in choices
    ]


def device_kind(device: str) -> str:
    """cpu, cuda or mps; cpu if the device cannot be had."""
    if device == "cpu":
        return "cpu"
    from model.devices import choose_device

    try:
        kind: str = choose_device(device).type
    except EngineError:
        return "cpu"
    return kind


def _network_rates(kind: str) -> Rates:
    rate = CPU["network"]
    if kind in GPU_SPEED:
        faster, measured = GPU_SPEED[kind], False
    else:
        faster, measured = min(os.cpu_count() or 1, MOST_USEFUL_CORES) / REFERENCE_CORES, True
    start = rate.start + (ADAPT_SECONDS if kind in GPU_SPEED else 0)
    return Rates(start, rate.fit, rate.value / faster, rate.pair, rate.base_gib, rate.bytes_per_value, measured)
