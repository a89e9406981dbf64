"""A result in plain words: how many dates, how much was cloud, what was not used, how sure the rest is."""

from __future__ import annotations

import html
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ganfilling_plugin.about import NAME
from ganfilling_plugin.contract import ProductEntry, SeriesDocument
from ganfilling_plugin.fates import Fate, fates_of, percent
from ganfilling_plugin.results import read_series

translate = QCoreApplication.translate

MOST_LISTED = 8  # dates that were not used


def verdict(document: SeriesDocument) -> str:
    """Return the result in one or two sentences."""
    kinds = {entry["kind"] for entry in document.get("products", [])}
    dates = {entry["date"] for entry in document.get("products", [])}
    if "filled" not in kinds:
        template = (
            translate("ganfilling", "{count} dates forecast.")
            if "forecast" in kinds
            else translate("ganfilling", "{count} dates computed.")
        )
        return template.format(count=len(dates))
    fates = list(fates_of(document).values())
    parts = [translate("ganfilling", "{count} dates filled.").format(count=len(dates))]
    if fates:
        parts.append(
            translate("ganfilling", "{share} of all pixels were missing.").format(share=percent(_missing(fates)))
        )
    lost = [fate for fate in fates if fate.lost]
    if lost:
        parts.append(translate("ganfilling", "Dates not used: {count}.").format(count=len(lost)))
    return " ".join(parts)


def card(document: SeriesDocument) -> list[tuple[str, list[str]]]:
    """Return what a series.json tells, as headings and the lines below each."""
    dates = sorted({entry["date"] for entry in document.get("products", [])})
    fates = list(fates_of(document).values())
    told = [
        (
            translate("ganfilling", "Dates"),
            [translate("ganfilling", "{count}, from {first} to {last}").format(
                count=len(dates), first=dates[0], last=dates[-1]
            )] if dates else [],
        ),
        (translate("ganfilling", "Clouds and other gaps"), _gaps(fates)),
        (translate("ganfilling", "Dates not used, and why"), _lost(fates)),
        (translate("ganfilling", "Expected error of what was filled"), _error(document, fates)),
        (translate("ganfilling", "Date with the least seen"), _worst(fates)),
    ]  # fmt: skip
    return [(heading, lines) for heading, lines in told if lines]


def _missing(fates: list[Fate]) -> float:
    return 1 - sum(fate.observed for fate in fates) / len(fates)


def _gaps(fates: list[Fate]) -> list[str]:
    if not fates:
        return []
    cloudy = sum(fate.observed < 0.5 for fate in fates)
    return [
        translate("ganfilling", "{share} of all pixels of all dates").format(share=percent(_missing(fates))),
        translate("ganfilling", "Dates of which more than half is missing: {count}").format(count=cloudy),
    ]


def _lost(fates: list[Fate]) -> list[str]:
    lost = [fate for fate in fates if fate.lost]
    lines = [f"{fate.date}: {fate.why}" if fate.why else fate.date for fate in lost[:MOST_LISTED]]
    if len(lost) > MOST_LISTED:
        lines.append(translate("ganfilling", "and {count} more").format(count=len(lost) - MOST_LISTED))
    return lines or ([translate("ganfilling", "None: all dates were used")] if fates else [])


def _error(document: SeriesDocument, fates: list[Fate]) -> list[str]:
    """The mean standard deviation of the pixels that were filled; it is 0 where they were observed."""
    found = [entry for entry in document.get("products", []) if entry["kind"] == "uncertainty"]
    if not found:
        kinds = {entry["kind"] for entry in document.get("products", [])}
        return [translate("ganfilling", "Not known: choose “uncertainty” before the run")] if "filled" in kinds else []
    seen = {fate.date: fate.observed for fate in fates} if document.get("keep_observed", True) else {}
    filled = [(1 - seen.get(entry["date"], 0.0), _mean(entry)) for entry in found]
    share = sum(part for part, mean in filled if mean is not None)
    if share <= 0:
        return []
    mean = sum(mean for part, mean in filled if mean is not None) / share
    return [translate("ganfilling", "about ±{error:.3f} of reflectance (one standard deviation)").format(error=mean)]


def _mean(entry: ProductEntry) -> float | None:
    return entry.get("statistics", {}).get("mean")


def _worst(fates: list[Fate]) -> list[str]:
    if not fates:
        return []
    worst = min(fates, key=lambda fate: fate.observed)
    return [
        translate("ganfilling", "{date}: {share} of it was seen").format(date=worst.date, share=percent(worst.observed))
    ]


class ResultCard(QDialog):
    """The card as a small window that stays open beside the map."""

    def __init__(self, series: Path, parent: QWidget | None = None) -> None:
        """Tell what ``series`` (a series.json) tells. Raises OSError and ValueError if it cannot be read."""
        super().__init__(parent)
        self.setWindowTitle(f"{NAME}: {series.parent.name}")
        told = card(read_series(series))
        self.text = QLabel(
            "".join(
                f"<p><b>{html.escape(heading)}</b><br>{'<br>'.join(map(html.escape, lines))}</p>"
                for heading, lines in told
            )
        )
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(360)
        self.text.setAccessibleName(translate("ganfilling", "Summary of the result"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addStretch(1)
        layout.addWidget(buttons)
