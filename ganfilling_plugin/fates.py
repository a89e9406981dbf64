"""What became of each date in a run: how much of it counted as observed, and why the rest did not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import DateEntry, SeriesDocument, reasons
from ganfilling_plugin.messages import text_of

translate = QCoreApplication.translate

TAKEN_OUT = [name for code, name in reasons.SHARES.items() if code != reasons.OBSERVED]


def reason_title(reason: str) -> str:
    """Return in few words why a pixel of a date does not count as observed."""
    return {
        "no_data": translate("ganfilling", "no data"),
        "mask": translate("ganfilling", "the source's mask"),
        "cloud": translate("ganfilling", "cloud found"),
        "shadow": translate("ganfilling", "shadow found"),
        "not_trusted": translate("ganfilling", "date not trusted"),
    }.get(reason, reason)


@dataclass(frozen=True)
class Fate:
    """One date of a run. date: YYYY-MM-DD.

    observed: share of the area (0-1).  taken_out: the other shares of it by reason (of TAKEN_OUT), as far as there are
    any.  lost: nothing of the date is used, as the engine judged or the user said.  why: the engine's words for that.
    """

    date: str
    observed: float
    taken_out: dict[str, float]
    lost: bool = False
    why: str = ""

    def reasons(self) -> str:
        """The shares that were taken out, in words; empty if there are none."""
        return ", ".join(f"{reason_title(name)} {percent(share)}" for name, share in self.taken_out.items())

    def verdict(self) -> str:
        """How much of it is used, or why nothing is."""
        if not self.lost:
            return translate("ganfilling", "observed {share}").format(share=percent(self.observed))
        head = translate("ganfilling", "not used")
        return f"{head}: {self.why}" if self.why else head

    def text(self) -> str:
        """All that there is to say, without the date."""
        return "; ".join(part for part in (self.verdict(), self.reasons()) if part)


def percent(share: float) -> str:
    """Return a share (0-1) in words; what is little is not called nothing."""
    return translate("ganfilling", "under 1 %") if 0 < share < 0.005 else f"{100 * share:.0f} %"


def fates_of(document: SeriesDocument) -> dict[str, Fate]:
    """Return the fates that a series.json (or a done event) tells, by date; older ones tell none."""
    told = document.get("clouds")
    fates = [_fate(entry) for entry in told.get("dates", [])] if told else []
    return {fate.date: fate for fate in sorted(fates, key=lambda fate: fate.date)}


def seen_beside(document: SeriesDocument) -> str:
    """Return how many dates are clouded in the area and seen beside it; empty where there is nothing to say."""
    told = document.get("context")
    if not isinstance(told, dict) or not told["clouded"]:
        return ""
    return translate("ganfilling", "Dates clouded in the area: {clouded}; of these seen beside it: {seen}.").format(
        clouded=len(told["clouded"]), seen=len(told["seen_beside"])
    )


def coarse_told(document: SeriesDocument) -> str:
    """Return of how many lost dates coarse rasters told; empty where there were none."""
    told = document.get("coarse")
    if not told:
        return ""
    return translate("ganfilling", "Lost dates corrected by coarse rasters: {dates}.").format(dates=len(told["dates"]))


def _fate(entry: DateEntry) -> Fate:
    shares: dict[str, Any] = {**entry}
    taken_out = {name: shares[name] for name in TAKEN_OUT if shares.get(name, 0) > 0}
    return Fate(entry["date"], entry["observed"], taken_out, entry["lost"], text_of(entry, "why"))
