"""The lower part of the window: what a run will cost, then how far it is, and how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ganfilling_plugin.about import NAME
from ganfilling_plugin.contract import SERIES_FILE
from ganfilling_plugin.fates import coarse_told, fates_of, seen_beside
from ganfilling_plugin.gui.selection.cost import Cost, duration, learn
from ganfilling_plugin.gui.selection.parameters import Choices, for_this_project
from ganfilling_plugin.gui.selection.preview import LARGEST, Preview, part_of_preview
from ganfilling_plugin.gui.selection.rows import Row
from ganfilling_plugin.gui.selection.running import Run
from ganfilling_plugin.gui.selection.status import Status
from ganfilling_plugin.results import read_series

translate = QCoreApplication.translate

MOST_LISTED = 4  # dates in a message


class RunPanel(QWidget):
    """Cost, progress, cancel and log.

    changed: running or not.  finished: a run has gone well.  judged: what became of the dates (Fate by date) of these
    rows, in a preview or not.
    """

    judged = pyqtSignal(list, dict, bool)
    changed = pyqtSignal()
    finished = pyqtSignal()
    warned = pyqtSignal(list)  # all warnings of the run or preview by now

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        """Show results in the window of ``iface``."""
        super().__init__(parent)
        self._iface = iface
        self._run: Run | None = None
        self._preview: Preview | None = None
        self._cost: Cost | None = None
        self._rows: list[Row] = []  # of the run or preview
        self._complaints: list[str] = []
        self._question: QMessageBox | None = None
        self.last_outputs: dict[str, Any] = {}
        self.cost = QLabel()
        self.cost.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(translate("ganfilling", "Progress of the run"))
        self.bar.setRange(0, 100)
        self.stage = QLabel()
        self.cancel = QPushButton(translate("ganfilling", "Cancel run"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(lambda _checked=False: self._cancel())
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setAccessibleName(translate("ganfilling", "Log of the run"))
        self.log.setFixedHeight(self.log.fontMetrics().height() * 6)
        self.log.hide()
        self.log_button = QToolButton()
        self.log_button.setText(translate("ganfilling", "Log"))
        self.log_button.setCheckable(True)
        self.log_button.toggled.connect(self.log.setVisible)
        first = QHBoxLayout()
        first.addWidget(self.cost, 1)
        first.addWidget(self.log_button)
        self._progress = QWidget()
        second = QHBoxLayout(self._progress)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.bar, 2)
        second.addWidget(self.stage, 2)
        second.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(first)
        layout.addWidget(self._progress)
        layout.addWidget(self.log)
        self._progress.hide()

    @property
    def running(self) -> bool:
        """Whether a run or a preview is under way."""
        return self._run is not None

    # Before.

    def show_status(self, status: Status, rasters: int, looking: bool) -> None:
        """Say what is chosen and what it will cost."""
        parts = []
        if status.dates and status.pixels and status.grid is not None:
            parts.append(
                translate("ganfilling", "{rasters} rasters, {dates} dates, {pixels:.2f} million pixels.").format(
                    rasters=rasters, dates=status.dates, pixels=status.pixels / 1e6
                )
            )
        if status.cost is not None:
            parts.append(status.cost.text() + ".")
        elif looking:
            parts.append(translate("ganfilling", "Looking at the rasters…"))
        self.cost.setText(" ".join(parts))

    def no_preview(self, status: Status) -> str:
        """Why there can be no preview; empty if there can."""
        return translate("ganfilling", "Looking at the rasters…") if status.grid is None else ""

    def say(self, text: str) -> None:
        """Say something until the next change."""
        self.cost.setText(text)

    # A run.

    def run(self, rows: Sequence[Row], masks: Sequence[Row], choices: Choices, status: Status) -> None:
        """Run; first ask whether earlier results are to be replaced."""
        if self.running:
            return
        if (Path(choices.output) / SERIES_FILE).exists():
            self._ask(choices.output, lambda: self._begin(rows, masks, replace(choices, overwrite=True), status))
            return
        self._begin(rows, masks, choices, status)

    def _ask(self, folder: str, go_on: Any) -> None:
        box = QMessageBox(self.window())
        box.setWindowTitle(NAME)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(
            translate("ganfilling", "The folder holds results of an earlier run: {folder}").format(folder=folder)
        )
        box.setInformativeText(translate("ganfilling", "They can be replaced, or choose another folder."))
        replace_button = box.addButton(translate("ganfilling", "Replace them"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        replace_button.clicked.connect(lambda _checked=False: go_on())
        self._question = box
        box.open()

    def _begin(self, rows: Sequence[Row], masks: Sequence[Row], choices: Choices, status: Status) -> None:
        self._rows = list(rows)
        self._cost = status.cost
        self._follow(Run(for_this_project(rows, masks, choices), self))
        if self._run is not None:
            self._run.ended.connect(self._ended)
            self._run.loaded.connect(self._loaded)
            self._run.start()
        self.changed.emit()

    def _follow(self, run: Run) -> None:
        self._run = run
        self._complaints = []
        self._warnings: list[str] = []
        self.warned.emit([])
        self.log.clear()
        self.bar.setValue(0)
        self.stage.setText(translate("ganfilling", "Starting…"))
        self.cancel.setEnabled(True)
        self._progress.show()
        run.progressed.connect(self._progressed)
        run.stage.connect(self.stage.setText)
        run.said.connect(self.log.appendPlainText)
        run.complained.connect(self._complained)
        run.warned.connect(self._warned)

    def _progressed(self, percent: float) -> None:
        self.bar.setValue(round(percent))

    def _complained(self, text: str) -> None:
        self._complaints.append(text)
        self.log.appendPlainText(text)

    def _warned(self, text: str) -> None:
        self._warnings.append(text)
        self.warned.emit(self._warnings)

    def _cancel(self) -> None:
        if self._run is not None:
            self.cancel.setEnabled(False)
            self.stage.setText(translate("ganfilling", "Stopping…"))
            self._run.cancel()

    def _ended(self, successful: bool, outputs: dict[str, Any], seconds: float) -> None:
        self.last_outputs = outputs if successful else {}
        if not successful:
            return
        self.stage.setText(translate("ganfilling", "Loading the results…"))
        self.cancel.setEnabled(False)
        document = read_series(Path(outputs["SERIES"]))
        learn(self._cost, document, seconds)
        text = translate("ganfilling", "Filled {dates} dates in {time}: {folder}").format(
            dates=len(document.get("inputs", [])), time=duration(seconds), folder=outputs["OUTPUT"]
        )
        fates = fates_of(document)
        lost = [date for date, fate in fates.items() if fate.lost]
        if lost:
            text += " " + translate("ganfilling", "Not used: {dates}").format(dates=_listed(lost))
        text = " ".join(filter(None, (text, seen_beside(document), coarse_told(document))))
        self.log.appendPlainText(text)
        if self._run is not None and not self._run.context.layersToLoadOnCompletion():  # else after_run says it
            self._iface.messageBar().pushMessage(NAME, text, Qgis.MessageLevel.Success, 10)
        self.judged.emit(self._rows, fates, False)

    def _loaded(self) -> None:
        """The run is over, well or not."""
        cancelled = self._run is not None and self._run.cancelled
        self._run = None
        self._preview = None
        self._progress.hide()
        if self.last_outputs:
            self.finished.emit()
        elif not cancelled:
            self._fail()
        self.changed.emit()

    def _fail(self) -> None:
        text = self._complaints[-1] if self._complaints else translate("ganfilling", "The run failed.")
        self.log_button.setChecked(True)
        self._iface.messageBar().pushMessage(NAME, text.split("\n", maxsplit=1)[0], Qgis.MessageLevel.Critical, 0)

    # A preview.

    def preview(self, rows: Sequence[Row], masks: Sequence[Row], choices: Choices, status: Status) -> None:
        """Fill what the map shows into a temporary folder, and show it in place of the last preview."""
        if self.running or status.grid is None:
            return
        extent, coarser = part_of_preview(self._iface.mapCanvas(), status.grid)
        self._rows = list(rows)
        self._preview = Preview(rows, masks, replace(choices, extent=extent), coarser, self)
        self._follow(self._preview.run)
        self.stage.setText(translate("ganfilling", "Preview of at most {size} x {size} pixels…").format(size=LARGEST))
        self._preview.ended.connect(self._previewed)
        self._preview.loaded.connect(self._preview_loaded)
        self._preview.run.start()
        self.changed.emit()

    def _previewed(self, successful: bool, seconds: float) -> None:
        self.last_outputs = {}
        if successful:
            self.judged.emit(self._rows, {} if self._preview is None else self._preview.fates, True)
            text = translate("ganfilling", "Preview of what the map shows, in {time}.").format(time=duration(seconds))
            self.log.appendPlainText(text)
        elif self._run is not None and not self._run.cancelled:
            self._fail()

    def _preview_loaded(self) -> None:
        self._run = None
        self._preview = None
        self._progress.hide()
        self.changed.emit()

    def stop(self) -> None:
        """Cancel what runs: the plugin is switched off."""
        if self._run is not None:
            self._run.cancel()


def _listed(dates: Sequence[str]) -> str:
    return ", ".join(dates[:MOST_LISTED]) + (", …" if len(dates) > MOST_LISTED else "")
