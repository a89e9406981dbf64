"""How long filling takes and how much memory, before it is done: the contract's rates, scaled to this computer.

The network on a GPU was not measured; its rates are a guess, and say so. Programs that show estimates can learn from
real runs how a computer compares.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from model.contract import CPU_RATES, CostEntry, Rates
from model.contract.constants import DEFAULT_MEMORY
from model.core.devices import has_torch
from model.core.errors import EngineError
from model.core.machine import cores, windows_at_once
from model.core.types import BANDS

WITH_MARGINS = 1.5  # times as many pixels as a window has are read for it
GPU_SPEED = {"cuda": 20.0, "mps": 4.0}  # times the reference's speed, guessed


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


def estimates(
    pixels: int, dates: int, device: str, bands: int = 4, networks: bool = True, workers: int | None = None
) -> list[CostEntry]:
    """What filling ``dates`` of ``pixels`` takes by each method, the network also on ``device`` if that is a GPU.

    Rates are those of four bands, and grow with their number. Without torch there is no network, nor for others than
    the four (``networks`` False). A ``device`` but "cpu" imports torch to see what there is.  workers: threads, by
    default as many as fill takes.
    """
    kind = device_kind(device)
    choices = [(method, "cpu", rate) for method, rate in CPU_RATES.items() if method != "network"]
    auto = ("regression", "cpu")
    if networks and has_torch():
        choices += [("network", where, _network_rates(where)) for where in dict.fromkeys(("cpu", kind))]
        auto = ("network", kind)
    workers = workers or cores()
    choices = [(method, where, _of_bands(_shared(rate, workers), bands / 4)) for method, where, rate in choices]
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


def _shared(rate: Rates, workers: int) -> Rates:
    """The rate of as many workers as compute windows at once."""
    values = WITH_MARGINS * len(BANDS) * DEFAULT_MEMORY * 2**30 / rate.window
    return replace(rate, workers=windows_at_once(workers, values))


def _of_bands(rate: Rates, share: float) -> Rates:
    """The rates of ``share`` times as many bands."""
    if share == 1:
        return rate
    grown = {
        name: share * getattr(rate, name) for name in ("fit", "look", "value", "pair", "bytes_per_value", "window")
    }
    return replace(rate, **grown)


def device_kind(device: str) -> str:
    """cpu, cuda or mps; cpu if the device cannot be had."""
    if device == "cpu":
        return "cpu"
    from model.core.devices import choose_device

    try:
        kind: str = choose_device(device).type
    except EngineError:
        return "cpu"
    return kind


def _network_rates(kind: str) -> Rates:
    rate = CPU_RATES["network"]
    return replace(rate, value=rate.value / GPU_SPEED[kind], measured=False) if kind in GPU_SPEED else rate
