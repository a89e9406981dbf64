"""Processing's batch dialog, filled in: one row for each folder that holds a series."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsSettings, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog

from ganfilling_plugin.about import NAME
from ganfilling_plugin.folders import free_output, series_folders
from ganfilling_plugin.gui.algorithm_dialogs import engine_works
from ganfilling_plugin.gui.tool import Actions

translate = QCoreApplication.translate

ALGORITHM = "ganfilling:fill"
LAST_FOLDER = "ganfilling/batch/folder"

_dialogs: list[Any] = []  # without a reference they would lose their Python half while they are shown


class BatchTool:
    """The menu's way to fill many tiles or years at once."""

    def __init__(self, iface: Any) -> None:
        """Prepare for the window of ``iface``."""
        self._iface = iface
        self._actions = Actions(iface)
        self._search: QgsTask | None = None

    def add(self) -> None:
        """See Tool."""
        self._actions.add(
            translate("ganfilling", "Batch from folders…"),
            self.choose_folder,
            translate("ganfilling", "Fill each series found below a folder, such as tiles or years"),
        )

    def remove(self) -> None:
        """See Tool."""
        if self._search is not None and not sip.isdeleted(self._search):
            self._search.cancel()
        self._search = None
        self._actions.remove()

    def choose_folder(self) -> None:
        """Ask for the folder that holds the series folders, and open the batch dialog for those below it."""
        start = QgsSettings().value(LAST_FOLDER, "") or QgsProject.instance().homePath()
        title = translate("ganfilling", "Folder with a folder for each series")
        chosen = QFileDialog.getExistingDirectory(self._iface.mainWindow(), title, str(start))
        if chosen:
            QgsSettings().setValue(LAST_FOLDER, chosen)
            self.search(chosen)

    def search(self, parent: str) -> None:
        """Look for series below ``parent`` without blocking the window, then open the batch dialog."""
        task = _FolderSearch(parent)
        task.taskCompleted.connect(lambda: self._open(parent, task.found))
        self._search = task  # the task manager keeps no Python reference
        QgsApplication.taskManager().addTask(task)

    def _open(self, parent: str, folders: list[str]) -> None:
        self._search = None
        if sip.isdeleted(self._iface.mainWindow()):
            return
        if not folders:
            self._iface.messageBar().pushWarning(
                NAME,
                translate("ganfilling", "No series was found in {folder} or its folders.").format(folder=parent),
            )
            return
        if engine_works(self._iface):
            open_batch_dialog(self._iface, [{"FOLDER": folder, "OUTPUT": free_output(folder)} for folder in folders])


class _FolderSearch(QgsTask):
    """Finds the folders that hold a series; ``found`` when it has completed."""

    def __init__(self, parent: str) -> None:
        super().__init__(translate("ganfilling", "Looking for series in {name}").format(name=Path(parent).name))
        self._parent = parent
        self.found: list[str] = []

    def run(self) -> bool:
        """Search, in a thread of the task manager."""
        self.found = series_folders(self._parent, self.isCanceled)
        return not self.isCanceled()


def open_batch_dialog(iface: Any, rows: Sequence[Mapping[str, Any]]) -> Any:
    """Open the batch dialog with a row for each of ``rows`` (parameter name -> value); return it."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    dialog = BatchAlgorithmDialog(algorithm, iface.mainWindow())
    panel = dialog.mainWidget()
    missing = len(rows) - panel.batchRowCount()  # some versions begin with an empty row
    if missing > 0:
        panel.addRow(missing)
    for number, row in enumerate(rows):
        for name, value in row.items():
            _enter(panel, number, name, value)
    dialog.show()
    _dialogs[:] = [*(other for other in _dialogs if not sip.isdeleted(other)), dialog]
    return dialog


def _enter(panel: Any, row: int, name: str, value: Any) -> None:
    """Enter a value; outputs have cells of another kind, and the first row of the table holds the autofill buttons."""
    column = panel.parameter_to_column.get(name)
    if column is None:
        return
    wrapper = panel.wrappers[row][column]
    if wrapper is None:
        panel.tblParameters.cellWidget(row + 1, column).setValue(value)
    else:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())  # in which layers are looked up
        wrapper.setParameterValue(value, context)
