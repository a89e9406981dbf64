"""Writes the simulated example series, once, to try the window with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QObject, QStandardPaths, pyqtSignal

from ganfilling_plugin.contract import SERIES_FILE

translate = QCoreApplication.translate


def example_folder() -> Path:
    """Return where the example is kept: among the user's documents, since its results come to lie beside it."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) / "ganfilling-example"


class Example(QObject):
    """ready: the folder of the example.  failed: why there is none."""

    ready = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        """Belong to ``parent``."""
        super().__init__(parent)
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._context = QgsProcessingContext()
        self._feedback = _Complaints()

    @property
    def busy(self) -> bool:
        """Whether it is being written."""
        return self._task is not None

    def offer(self) -> None:
        """Have the example: at once if it was written before, else in seconds."""
        folder = example_folder()
        if (folder / SERIES_FILE).is_file():
            self.ready.emit(str(folder))
            return
        if self.busy:
            return
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:example")
        parameters: dict[str, Any] = {"OUTPUT": str(folder), "LOAD": False, "OVERWRITE": True}
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self._feedback)
        self._task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Cancel what runs."""
        self._feedback.cancel()

    def _executed(self, successful: bool, outputs: dict[str, Any]) -> None:
        self._task = None
        if successful:
            self.ready.emit(str(outputs["OUTPUT"]))
        else:
            self.failed.emit(self._feedback.last or translate("ganfilling", "The example could not be written."))


class _Complaints(QgsProcessingFeedback):
    """Keeps what went wrong."""

    def __init__(self) -> None:
        super().__init__(False)
        self.last = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803 (Processing's names)
        super().reportError(error, fatalError)
        self.last = error
