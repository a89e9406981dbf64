"""Fills what the map shows, quickly, into a temporary folder, and shows it in place of the last preview."""

from __future__ import annotations

import math
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTreeGroup,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ganfilling_plugin.contract import GridEntry
from ganfilling_plugin.fates import Fate, fates_of
from ganfilling_plugin.gui.selection.area_chooser import extent_parameter, grid_crs, grid_rectangle
from ganfilling_plugin.gui.selection.more_options import DATES, FILES
from ganfilling_plugin.gui.selection.parameters import Choices, for_this_project
from ganfilling_plugin.gui.selection.rows import PREVIEW_PREFIX, Row
from ganfilling_plugin.gui.selection.running import Run
from ganfilling_plugin.layers import load_on_completion
from ganfilling_plugin.results import Results, products_of, read_series
from ganfilling_plugin.styles import InputStyle, chosen_style

translate = QCoreApplication.translate

LARGEST = 160  # pixels a side that are filled: what takes a few seconds
AROUND = "32"  # pixels that are seen around them
QUICK = "regression"  # in place of the network, for which torch is loaded first
GROUP_PROPERTY = "ganfilling/preview"  # custom property of a preview's group


def preview_part(canvas: Any, grid: GridEntry) -> tuple[QgsRectangle, int]:
    """Return what the map shows of ``grid``, in its CRS, and how many times larger pixels are enough for that.

    They are as large as the map's, and so large that LARGEST of them cover the longer side. If the map does not show
    the images, as files that are no layers yet, it is all of the grid.
    """
    whole = grid_rectangle(grid)
    transform = QgsCoordinateTransform(
        canvas.mapSettings().destinationCrs(), grid_crs(grid), QgsProject.instance().transformContext()
    )
    try:
        seen = transform.transformBoundingBox(canvas.extent()) if transform.isValid() else canvas.extent()
    except QgsCsException:
        seen = whole
    shown = whole.intersect(seen) if whole.intersects(seen) else QgsRectangle()
    if shown.isEmpty():
        seen = shown = whole
    size = max(side / pixel for side, pixel in zip((shown.width(), shown.height()), grid["resolution"]))
    as_the_map = int(seen.width() / max(1, canvas.width()) / grid["resolution"][0])
    return shown, max(1, math.ceil(size / LARGEST), as_the_map)


class Preview(QObject):
    """One preview. ``ended``: whether it went well, and its seconds; ``loaded``: its layers are in the project."""

    ended = pyqtSignal(bool, float)
    loaded = pyqtSignal()

    def __init__(
        self, rows: Sequence[Row], masks: Sequence[Row], choices: Choices, coarser: int, parent: QObject
    ) -> None:
        """Prepare to fill ``rows`` as chosen, but in the extent given there, in pixels ``coarser`` times larger."""
        super().__init__(parent)
        base = Path(QgsProcessingUtils.tempFolder())
        base.mkdir(parents=True, exist_ok=True)
        self._folder = Path(tempfile.mkdtemp(prefix=PREVIEW_PREFIX, dir=base))
        self._rows = list(rows)
        method = choices.method if choices.method in ("linear", QUICK) else QUICK
        quick = replace(
            choices,
            method=method,
            device="cpu",
            area="",
            output=str(self._folder),
            ndvi=False,
            uncertainty=False,
            indices="",
            every="",
            coarse="",
            format="geotiff",
            more={name: value for name, value in choices.more.items() if name not in (*DATES, *FILES)},
        )
        parameters = {
            **for_this_project(rows, masks, quick),
            "COARSER": coarser,
            "CONTEXT": AROUND,
            "QUICK": True,
            "LOAD": False,
            "OVERWRITE": True,
        }
        self.run = Run(parameters, self, in_history=False)
        self.run.ended.connect(self._ended)
        self.run.loaded.connect(self._loaded)
        self._title = ""
        self.fates: dict[str, Fate] = {}  # once it has ended well

    def _ended(self, successful: bool, outputs: dict[str, Any], seconds: float) -> None:
        if successful:
            remove_former()
            self._prepare_layers(Path(outputs["SERIES"]), seconds)
        else:
            shutil.rmtree(self._folder, ignore_errors=True)
        self.ended.emit(successful, seconds)

    def _prepare_layers(self, series: Path, seconds: float) -> None:
        """Say what is to be loaded, in the look of the inputs, as the algorithm does for a whole run."""
        document = read_series(series)
        self.fates = fates_of(document)
        self._title = translate("ganfilling", "Preview ({method}, {seconds:.0f} s)").format(
            method=document.get("method", ""), seconds=max(1.0, seconds)
        )
        origin = translate("ganfilling", "Preview by GANFilling; its files go when QGIS is closed.")
        results = Results(self._title, products_of(document), self._styles(), origin, str(series), preview=True)
        load_on_completion(results, self.run.context)

    def _loaded(self) -> None:
        """Mark the group, so that the next preview knows what to replace."""
        for group in QgsProject.instance().layerTreeRoot().children():
            if isinstance(group, QgsLayerTreeGroup) and self._title and group.name().startswith(self._title):
                group.setCustomProperty(GROUP_PROPERTY, str(self._folder))
                break
        self.loaded.emit()

    def _styles(self) -> dict[str, InputStyle]:
        styles = {}
        for row in self._rows:
            layer = QgsProject.instance().mapLayer(row.layer_id) if row.layer_id else None
            style = chosen_style(layer) if layer is not None else None
            if style is not None and row.date:
                styles[row.date] = style
        return styles


def remove_former() -> None:
    """Remove the last preview from the project and from disk."""
    root = QgsProject.instance().layerTreeRoot()
    for group in [child for child in root.children() if isinstance(child, QgsLayerTreeGroup)]:
        folder = str(group.customProperty(GROUP_PROPERTY) or "")
        if folder:
            QgsProject.instance().removeMapLayers(group.findLayerIds())
            root.removeChildNode(group)
            if Path(folder).name.startswith(PREVIEW_PREFIX):
                shutil.rmtree(folder, ignore_errors=True)


def part_of_preview(canvas: Any, grid: GridEntry) -> tuple[str, int]:
    """Return preview_part as the algorithm's parameters."""
    extent, coarser = preview_part(canvas, grid)
    return extent_parameter(extent, grid_crs(grid)), coarser
