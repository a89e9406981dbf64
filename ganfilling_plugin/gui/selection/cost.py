"""How long a run will take and how much memory: the engine's rates, corrected by what real runs took here."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import CostEntry, Rates, SeriesDocument, rate_of_run
from ganfilling_plugin.gui.selection.memory import learn_pace, pace

translate = QCoreApplication.translate

WORTH_LEARNING = 3.0  # seconds: what takes less is mostly start-up


@dataclass(frozen=True)
class Cost:
    """What a run takes. plain_seconds: before correction by real runs.  sure: measured, not guessed."""

    method: str
    device: str
    seconds: float
    plain_seconds: float
    memory_gib: float
    sure: bool

    def text(self) -> str:
        """The cost in words."""
        where = {
            "cpu": translate("ganfilling", "this computer's processor"),
            "cuda": translate("ganfilling", "this computer's NVIDIA GPU"),
            "mps": translate("ganfilling", "this computer's GPU"),
        }.get(self.device, self.device)
        template = (
            translate("ganfilling", "{method}: about {time} on {device}, {memory:.1f} GiB of memory")
            if self.sure
            else translate("ganfilling", "{method}: roughly {time} on {device} (a guess), {memory:.1f} GiB of memory")
        )
        return template.format(method=self.method, time=duration(self.seconds), device=where, memory=self.memory_gib)


def duration(seconds: float) -> str:
    """Return a time in words, no more precise than an estimate is."""
    if seconds < 10:
        return translate("ganfilling", "{count} s").format(count=max(1, round(seconds)))
    if seconds < 90:
        return translate("ganfilling", "{count} s").format(count=5 * round(seconds / 5))
    if seconds < 5400:
        return translate("ganfilling", "{count} min").format(count=round(seconds / 60))
    return translate("ganfilling", "{count:.1f} h").format(count=seconds / 3600)


def estimate(rates: list[CostEntry], method: str, device: str, pixels: int, dates: int) -> Cost | None:
    """Return what ``dates`` of ``pixels`` take. ``rates``: the estimates of the engine's describe; none: None.

    ``method`` and ``device`` are as in the algorithm's parameters, auto included.
    """
    entry = _entry(rates, method, device)
    if entry is None:
        return None
    rate = Rates(**entry["rates"])
    plain = rate.seconds(pixels, dates)
    learned = pace(entry["method"], entry["device"])
    sure = rate.measured or learned is not None
    memory = rate.memory_gib(pixels, dates)
    return Cost(entry["method"], entry["device"], plain * (learned or 1.0), plain, memory, sure)


def _entry(rates: list[CostEntry], method: str, device: str) -> CostEntry | None:
    kind = device.split(":", maxsplit=1)[0]
    networks = [entry for entry in rates if entry["method"] == "network"]  # none without torch; a GPU comes last
    if method == "auto":
        method = "network" if networks else "regression"
    fitting = [entry for entry in rates if entry["method"] == method]
    if kind == "auto":
        return fitting[-1] if fitting else None
    return next((entry for entry in fitting if entry["device"] == kind), fitting[0] if fitting else None)


def learn(cost: Cost | None, document: SeriesDocument, seconds: float) -> None:
    """Take into account what a run took, of which ``cost`` was expected and ``document`` is the series.json.

    Not if it was something else that ran, or if most of it was start-up.
    """
    if cost is not None and rate_of_run(document) == (cost.method, cost.device) and seconds >= WORTH_LEARNING:
        learn_pace(cost.method, cost.device, seconds, cost.plain_seconds)
