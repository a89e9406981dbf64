"""From what is chosen in the window to the parameters of the algorithm, for a run here or anywhere else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.gui.selection.rows import ENGINE, LOST, MASK_ROW, TRUST, Row

translate = QCoreApplication.translate

ALGORITHM = "ganfilling:fill"


@dataclass(frozen=True)
class Choices:
    """What is chosen beside the rasters; texts as the algorithm's parameters have them, empty: not set.

    every: of regular dates, days or month.  only_these: not those of the images.  extent: with its CRS.  area: the id
    of a polygon layer.  selected_only: only its selected polygons.  more: further parameters, by name.
    """

    method: str = "auto"
    device: str = "auto"
    ndvi: bool = True
    uncertainty: bool = False
    format: str = "geotiff"
    indices: str = ""
    bands: str = ""
    mask: str = ""
    clouds: str = "auto"
    every: str = ""
    only_these: bool = False
    extent: str = ""
    area: str = ""
    selected_only: bool = False
    coarse: str = ""
    output: str = ""
    overwrite: bool = False
    more: dict[str, Any] = field(default_factory=dict)


class NotPortableError(Exception):
    """Something that is chosen is known to this QGIS only."""


def for_this_project(rows: Sequence[Row], masks: Sequence[Row], choices: Choices) -> dict[str, Any]:
    """Return the parameters for a run in this QGIS: layers by their id, so that styles are taken over."""
    chosen = _with_masks(rows, masks)
    inputs = [source for row in chosen for source in ([row.layer_id] if row.layer_id else row.paths)]
    typed = [row.typed_date or "" for row in chosen for _ in ([row.layer_id] if row.layer_id else row.paths)]
    parameters = _common(inputs, typed, rows, choices)
    if choices.area:
        parameters["AREA"] = (
            QgsProcessingFeatureSourceDefinition(choices.area, selectedFeaturesOnly=True)
            if choices.selected_only
            else choices.area
        )
    return parameters


def for_anywhere(rows: Sequence[Row], masks: Sequence[Row], choices: Choices) -> dict[str, Any]:
    """Return the parameters for a run outside of this project: files, and all that is known of them only here.

    Raises NotPortableError, in words, for a polygon layer that is no file.
    """
    chosen = _with_masks(rows, masks)
    inputs = [path for row in chosen for path in row.paths]
    dates = [row.typed_date or row.own_date or "" for row in chosen for _ in row.paths]
    parameters = _common(inputs, dates, rows, choices)
    if choices.area:
        parameters["AREA"] = _file_source(QgsProject.instance().mapLayer(choices.area), choices.selected_only)
    return parameters


def _with_masks(rows: Sequence[Row], masks: Sequence[Row]) -> list[Row]:
    """The rows, and the masks that they use and that the engine would not find by itself, beside them."""
    elsewhere = {
        mask["path"]
        for row in rows
        if (mask := row.described.get("mask")) and Path(mask["path"]).parent != Path(row.paths[0]).parent
    }
    return [*rows, *(row for row in masks if row.state == MASK_ROW and row.paths[0] in elsewhere)]


def _treated(rows: Sequence[Row], treatment: str) -> str:
    """The dates that the user wants to be treated so, by commas; of several rasters of a date the first one decides."""
    chosen: dict[str, str] = {}
    for row in rows:
        if row.date and row.treatment != ENGINE:
            chosen.setdefault(row.date, row.treatment)
    return ",".join(sorted(date for date, wanted in chosen.items() if wanted == treatment))


def _common(inputs: list[str], dates: list[str], rows: Sequence[Row], choices: Choices) -> dict[str, Any]:
    parameters: dict[str, Any] = {
        "INPUTS": inputs,
        "METHOD": choices.method,
        "DEVICE": choices.device,
        "CLOUDS": choices.clouds,
        "NDVI": choices.ndvi,
        "UNCERTAINTY": choices.uncertainty,
    }
    optional = {
        "DATES": ",".join(dates) if any(dates) else "",
        "INDICES": choices.indices,
        "BANDS": choices.bands,
        "MASK": choices.mask,
        "LOST": _treated(rows, LOST),
        "TRUST": _treated(rows, TRUST),
        "EVERY": choices.every,
        "EXTENT": choices.extent,
        "FORMAT": "" if choices.format == "geotiff" else choices.format,
        "COARSE": choices.coarse,
    }
    parameters.update({name: value for name, value in optional.items() if value})
    parameters.update(choices.more)
    if choices.only_these and (choices.every or "DATES_FILE" in choices.more):
        parameters["KEEP_DATES"] = False
    if choices.overwrite:
        parameters["OVERWRITE"] = True
    parameters["OUTPUT"] = choices.output
    return parameters


def _file_source(layer: QgsVectorLayer | None, selected_only: bool) -> str:
    """The source of a polygon layer as another program can open it."""
    if layer is None or layer.providerType() != "ogr":
        raise NotPortableError(
            translate(
                "ganfilling",
                "The polygon layer is not a file, so other programs cannot read it. Save it (layer menu, Export) and "
                "choose the saved layer.",
            )
        )
    source: str = layer.source()
    if not selected_only:
        return source
    if "|subset=" in source:
        raise NotPortableError(
            translate(
                "ganfilling",
                "The polygon layer has a filter and a selection; a command can hold only one. Save the selected "
                "polygons as a layer of their own and choose that.",
            )
        )
    numbers = ",".join(str(number) for number in sorted(layer.selectedFeatureIds()))
    return f"{source}|subset=FID IN ({numbers})"
