"""The groups of the toolbox: what is used daily apart from what is for research."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

FILL, LOOK, FORECAST, TRAIN = "fill", "look", "forecast", "train"  # their ids


def title(group: str) -> str:
    """Return the name of a group."""
    return {
        FILL: translate("ganfilling", "Fill"),
        LOOK: translate("ganfilling", "Look"),
        FORECAST: translate("ganfilling", "Forecast and evaluate"),
        TRAIN: translate("ganfilling", "Train (research)"),
    }[group]
