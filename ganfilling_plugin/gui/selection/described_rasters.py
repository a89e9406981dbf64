"""Keeps the table in step with the project, with added files, and with what the engine says of them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ganfilling_plugin.contract import SERIES_FILE, CostEntry, DescribedEvent, Description, InputDescription
from ganfilling_plugin.fates import Fate
from ganfilling_plugin.gui.selection.describing import Describer
from ganfilling_plugin.gui.selection.rows import (
    ENGINE,
    IMAGE_ROW,
    MASK_ROW,
    PENDING,
    UNFIT,
    Row,
    is_candidate,
    row_of_layer,
    row_of_path,
)
from ganfilling_plugin.gui.selection.table import RasterTable
from ganfilling_plugin.inputs import DATE_PROPERTY, TREATMENT_PROPERTY
from ganfilling_plugin.messages import text_of

translate = QCoreApplication.translate

SAID = ("dates_merged",)  # warnings that the window says itself, of what is checked
SETTLED_MILLISECONDS = 150  # after the last layer that came, or the last change in the table


class DescribedRasters(QObject):
    """The rasters to choose from. ``told``: the engine has said something, or has ended."""

    told = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        """Start with what the project has."""
        super().__init__(parent)
        self.table = RasterTable(self)
        self.estimates: list[CostEntry] = []
        self.notes: list[str] = []  # what the engine remarks on all of them together
        self.failure = ""  # why the engine could not look
        self._reading: dict[str, Any] = {}
        self._asked: set[Row] = set()
        self._check_dated = False
        self._describer = Describer(self)
        self._describer.described.connect(self._described)
        self._describer.finished.connect(self._finished)
        self._describer.failed.connect(self._failed)
        self.table.dateTyped.connect(self._date_typed)
        self._project = QgsProject.instance()
        self._project.layersAdded.connect(self._come_soon)
        self._project.layersWillBeRemoved.connect(self._layers_removed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED_MILLISECONDS)
        self._soon.timeout.connect(self._take_in)
        self.table.changed.connect(self._soon.start)
        self._take_in()

    @property
    def busy(self) -> bool:
        """Whether the engine is still looking."""
        return self._describer.busy

    def masks(self) -> list[Row]:
        """The rasters that are masks."""
        return [row for row in self.table.rows if row.state == MASK_ROW]

    def choose(self, layer_ids: Iterable[str]) -> None:
        """Check these layers and no others; if they are fewer than two and nothing is checked yet, all dated ones."""
        wanted = set(layer_ids)
        fitting = [row for row in self.table.rows if row.layer_id in wanted and row.can_be_checked]
        if len(fitting) >= 2:
            self._check_dated = False
            self.table.check([row for row in self.table.rows if row not in fitting], False)
            self.table.check(fitting)
        elif not self.table.checked():
            self._check_dated = True
            self.table.check(row for row in self.table.rows if self._is_candidate(row))

    def _is_candidate(self, row: Row) -> bool:
        return row.state == IMAGE_ROW and bool(row.date) and not row.earlier_result

    # What comes and goes.

    def _come_soon(self, layers: Iterable[QgsMapLayer]) -> None:
        """Layers come: wait until they are complete, as results get their properties only after they were added."""
        self._soon.start()

    def _take_in(self) -> None:
        known = {row.layer_id for row in self.table.rows}
        layers = [layer for id_, layer in self._project.mapLayers().items() if id_ not in known and is_candidate(layer)]
        self.table.add(row_of_layer(layer) for layer in layers)
        self.look()

    def _layers_removed(self, layer_ids: Iterable[str]) -> None:
        gone = set(layer_ids)
        self.table.remove([row for row in self.table.rows if row.layer_id in gone])

    def add_paths(self, paths: Iterable[str]) -> None:
        """Add files, products and folders, checked: who adds them means them."""
        known = {_key(path) for row in self.table.rows for path in row.paths}
        rows = [row_of_path(path) for path in paths if _key(path) not in known]
        for row in rows:
            row.checked = True
        again = {_key(path) for path in paths} - {_key(path) for row in rows for path in row.paths}
        self.table.check(row for row in self.table.rows if again & {_key(path) for path in row.paths})
        self.table.add(rows)
        self.look()

    def remove_added(self, rows: Iterable[Row]) -> None:
        """Take files out that are not layers of the project."""
        self.table.remove([row for row in rows if row.layer_id is None])

    # What the user says of dates, and what became of them.

    def treat(self, rows: Iterable[Row], treatment: str) -> None:
        """Have the dates of ``rows``, with all their rasters, treated so; keep that with the layers of the project."""
        dates = {row.date for row in rows if row.date}
        touched = [row for row in self.table.rows if row.date in dates and row.can_be_checked]
        for row in touched:
            row.treatment = treatment
            layer = self._project.mapLayer(row.layer_id) if row.layer_id else None
            if layer is None:
                continue
            if treatment == ENGINE:
                layer.removeCustomProperty(TREATMENT_PROPERTY)
            else:
                layer.setCustomProperty(TREATMENT_PROPERTY, treatment)
            self._project.setDirty(True)
        self.table.refresh(touched)

    def tell_fates(self, rows: Iterable[Row], fates: dict[str, Fate], preview: bool) -> None:
        """Show what became of the dates of ``rows`` in a run, or a preview; of the others nothing is known of it."""
        judged = set(rows)
        for row in self.table.rows:
            row.fate = fates.get(row.date or "") if row in judged else None
            row.fate_in_preview = preview
        self.table.refresh(self.table.rows)

    # What the engine says.

    def read_differently(self, reading: dict[str, Any]) -> None:
        """Look at all rasters anew, with other bands or masks (as in a job)."""
        if reading == self._reading:
            return
        self._reading = reading
        self._describer.stop()
        self._asked = set()
        rows = [row for row in self.table.rows if row.described or row.state == PENDING]
        for row in rows:
            row.forget_description()
        self.table.refresh(rows)
        self.look()

    def look(self) -> None:
        """Ask the engine about the rasters that nothing is known of; once it has ended, if it is busy."""
        waiting = [
            row
            for row in self.table.rows
            if row.state == PENDING and not row.duplicate_of and (row.checked or not row.earlier_result)
        ]
        if not waiting or self.busy:
            return
        self._asked = set(waiting)
        inputs = [entry for row in [*waiting, *self.masks()] for entry in row.engine_inputs()]
        device = "cpu" if self.estimates else "auto"  # to see what GPU there is takes a while: once is enough
        self._describer.start(inputs, {**self._reading, "device": device})
        self.told.emit()

    def _described(self, events: list[DescribedEvent]) -> None:
        """Take up a portion of events."""
        by_path = {_key(path): row for row in reversed(self.table.rows) for path in row.paths}
        touched: dict[int, Row] = {}
        new: list[Row] = []
        for event in events:
            paths = event.get("paths") or [event.get("path", event["input"])]
            rows = {id(row): row for path in paths if (row := by_path.get(_key(path))) is not None}
            if not rows and event["kind"] == "image":
                row = self._row_from_folder(event, by_path)
                by_path.update({_key(path): row for path in row.paths})
                new.append(row)
                rows = {id(row): row}
            for row in rows.values():
                first_time = row.state == PENDING
                row.describe(event)
                if first_time and self._check_dated and self._is_candidate(row):
                    row.checked = True
            touched.update(rows)
        self.table.add(new)
        emptied = [row for row in self._asked if row.opened]
        self.table.remove(emptied)
        self._asked -= set(emptied)
        self.table.refresh(row for row in touched.values() if row not in emptied)
        self.told.emit()

    def _row_from_folder(self, event: DescribedEvent, by_path: dict[str, Row]) -> Row:
        """The row of an image that the engine found in an added folder, whose own row goes."""
        row = Row(event["name"], tuple(event["paths"]), checked=True)
        asked = Path(event["input"])  # of a folder with a series.json, that file
        folder = by_path.get(_key(str(asked.parent if asked.name == SERIES_FILE else asked)))
        if folder is not None:
            folder.opened = True
        return row

    def _finished(self, description: Description | None) -> None:
        if description:
            self.failure = ""
            self.estimates = self.estimates or description["estimates"]
            self.notes = [text_of(entry) for entry in description["warnings"] if entry["code"] not in SAID]
            self._described([_told_at_last(entry) for entry in description["inputs"]])
        reasons = {
            _key(entry["path"]): text_of(entry, "reason") for entry in (description["ignored"] if description else [])
        }
        silent = [row for row in self._asked if row.state == PENDING] if description else []
        for row in silent:
            reason = reasons.get(_key(row.paths[0])) or translate("ganfilling", "It is none of the bands needed.")
            row.give_up(reason[:1].upper() + reason[1:])
        self.table.refresh(row for row in silent if row in self.table.rows)
        self._asked = set()
        if description:
            self.look()  # at what has come in the meantime
        self.told.emit()

    def _failed(self, reason: str) -> None:
        self.failure = reason

    def _date_typed(self, row: Row) -> None:
        """Keep a typed date with the layer, and look again at a raster that lacked only that."""
        image = set(map(_key, row.described.get("paths") or row.paths))
        for other in self.table.rows:
            if other is not row and not image & set(map(_key, other.paths)):
                continue
            other.typed_date = row.typed_date
            other.fate = None
            layer = self._project.mapLayer(other.layer_id) if other.layer_id else None
            if layer is not None:
                layer.setCustomProperty(DATE_PROPERTY, row.typed_date)
                self._project.setDirty(True)
            if other.state == UNFIT:
                other.forget_description()
                other.checked = True
            self.table.refresh([other])
        self.look()

    def stop(self) -> None:
        """Let go of the project and the engine."""
        self._describer.stop()
        self._project.layersAdded.disconnect(self._come_soon)
        self._project.layersWillBeRemoved.disconnect(self._layers_removed)


def _key(path: str) -> str:
    """A path as it is compared: the engine and QGIS may write it differently."""
    if path.startswith("/vsi") or ":" in path[2:]:
        return path
    return os.path.normcase(os.path.abspath(path))  # noqa: PTH100 (links are kept as they are)


def _told_at_last(entry: InputDescription) -> DescribedEvent:
    kind = "image" if "paths" in entry else "unusable"
    return cast(DescribedEvent, {"kind": kind, "input": entry["path"], **entry})
