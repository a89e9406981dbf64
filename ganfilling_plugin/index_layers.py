"""Layers of spectral indices: what they are called, and the colours that fit what an index is for."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.colours import NDVI_RAMP, PLAIN_RAMP, UNCERTAINTY_RAMP, WETNESS_RAMP
from ganfilling_plugin.contract import INDEX_UNCERTAINTY, SeriesDocument

translate = QCoreApplication.translate

Ramp = tuple[tuple[float, str], ...]  # value -> colour

RAMPS: dict[str, Ramp] = {"vegetation": NDVI_RAMP, "water": WETNESS_RAMP, "snow": WETNESS_RAMP}


@dataclass(frozen=True)
class IndexLayer:
    """How a product of an index is shown: its title, and its colours by value."""

    title: str
    ramp: Ramp


def index_layers(document: SeriesDocument) -> dict[str, IndexLayer]:
    """Return how each kind of product is shown that a series.json tells an index of. NDVI keeps its own colours."""
    layers = {}
    for entry in document.get("indices", []):
        name, (low, high) = entry["name"], entry["range"]
        if entry["kind"] != "ndvi":
            layers[entry["kind"]] = IndexLayer(name, stretched(RAMPS.get(entry["domain"], PLAIN_RAMP), low, high))
        title = translate("ganfilling", "Uncertainty of {name}").format(name=name)
        ramp = tuple((value * (high - low), colour) for value, colour in UNCERTAINTY_RAMP)
        layers[entry["kind"] + INDEX_UNCERTAINTY] = IndexLayer(title, ramp)
    return layers


def stretched(ramp: Ramp, low: float, high: float) -> Ramp:
    """Return ``ramp`` from ``low`` to ``high``; where both have values on either side of 0, 0 keeps its colour."""
    first, last = ramp[0][0], ramp[-1][0]
    if first < 0 and low < 0 < high:
        return tuple((value * (low / first if value < 0 else high / last), colour) for value, colour in ramp)
    return tuple((low + (value - first) / (last - first) * (high - low), colour) for value, colour in ramp)
