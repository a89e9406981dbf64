"""Runs the algorithm as a task of QGIS, and loads what it made without ever holding up the window."""

from __future__ import annotations

import itertools
import time
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.utils import iface

from ganfilling_plugin.gui.selection.parameters import ALGORITHM
from ganfilling_plugin.gui.selection.shell_commands import python_command
from ganfilling_plugin.layers import LayerPostProcessor

STEP_SECONDS = 0.02  # of loading, before the window gets to answer


class RunFeedback(QgsProcessingFeedback):
    """What the algorithm says, from its thread, as signals for the window's."""

    said = pyqtSignal(str)
    stage = pyqtSignal(str)
    complained = pyqtSignal(str)
    warned = pyqtSignal(str)

    def __init__(self) -> None:
        """Keep nothing but what is said."""
        super().__init__(False)

    def setProgressText(self, text: str) -> None:  # noqa: N802 (Processing's names)
        """Say what is being done, and how long it will still take."""
        super().setProgressText(text)
        self.stage.emit(text)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        """Say something for the log."""
        super().pushInfo(info)
        self.said.emit(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        """Say something that the user should know."""
        super().pushWarning(warning)
        self.said.emit(warning)
        self.warned.emit(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        """Say what went wrong."""
        super().reportError(error, fatalError)
        self.complained.emit(error)


class Run(QObject):
    """One run of the algorithm.

    ended: whether it went well, the algorithm's outputs, and the seconds it took; then layers are still being loaded.
    loaded: all layers are in the project.  progressed: percent.  stage, said, complained, warned: texts.
    """

    progressed = pyqtSignal(float)
    stage = pyqtSignal(str)
    said = pyqtSignal(str)
    complained = pyqtSignal(str)
    warned = pyqtSignal(str)
    ended = pyqtSignal(bool, dict, float)
    loaded = pyqtSignal()

    def __init__(self, parameters: dict[str, Any], parent: QObject, in_history: bool = True) -> None:
        """Prepare to run with ``parameters``, and to note that in Processing's history."""
        super().__init__(parent)
        self._parameters, self._in_history = parameters, in_history
        self._feedback = RunFeedback()
        self._feedback.progressChanged.connect(self.progressed)
        self._feedback.stage.connect(self.stage)
        self._feedback.said.connect(self.said)
        self._feedback.complained.connect(self.complained)
        self._feedback.warned.connect(self.warned)
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.context.setFeedback(self._feedback)
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._begun = 0.0

    def start(self) -> None:
        """Start; ``ended`` comes in any case."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        if self._in_history:
            note_in_history(self._parameters)
        self._begun = time.monotonic()
        self._task = QgsProcessingAlgRunnerTask(algorithm, self._parameters, self.context, self._feedback)
        self._task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask it to stop; ``ended`` comes when it has."""
        self._feedback.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return bool(self._feedback.isCanceled())

    def _executed(self, successful: bool, outputs: dict[str, Any]) -> None:
        self._task = None
        self.ended.emit(successful, outputs, time.monotonic() - self._begun)
        if successful:
            self.load()
        else:
            self.loaded.emit()

    def load(self) -> None:
        """Load the layers that are to be loaded."""
        loader = LayerLoader(self.context, self._feedback, self)
        loader.finished.connect(self.loaded)
        loader.start()


class LayerLoader(QObject):
    """Loads the results of an algorithm step by step, so that the window answers in between; Processing does not."""

    finished = pyqtSignal()

    def __init__(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback, parent: QObject) -> None:
        """Load what ``context`` says."""
        super().__init__(parent)
        found = [details.postProcessor() for details in context.layersToLoadOnCompletion().values()]
        loaders = [processor.loader for processor in found if isinstance(processor, LayerPostProcessor)]
        self._steps = itertools.chain.from_iterable(loader.steps(feedback) for loader in loaders)

    def start(self) -> None:
        """Begin with the next turn of the event loop."""
        self._freeze(True)  # the map would be drawn anew, with all dates, for each few that come
        QTimer.singleShot(0, self._next)

    def _next(self) -> None:
        end, over = time.monotonic() + STEP_SECONDS, True
        try:
            for _ in self._steps:
                if time.monotonic() > end:
                    QTimer.singleShot(1, self._next)
                    over = False
                    return
        finally:
            if over:
                self._freeze(False)
                self.finished.emit()

    def _freeze(self, frozen: bool) -> None:
        if iface is not None:
            iface.mapCanvas().freeze(frozen)
            if not frozen:
                iface.mapCanvas().refresh()


def note_in_history(parameters: dict[str, Any]) -> None:
    """Add a run to Processing's history, which has changed its place in QGIS 3.24."""
    command = python_command(parameters)
    if hasattr(QgsGui, "historyProviderRegistry"):
        plain = {
            name: value.source.staticValue() if isinstance(value, QgsProcessingFeatureSourceDefinition) else value
            for name, value in parameters.items()
        }
        details = {"python_command": command, "algorithm_id": ALGORITHM, "parameters": {"inputs": plain}}
        QgsGui.historyProviderRegistry().addEntry("processing", details)
        return
    from processing.core.ProcessingLog import ProcessingLog

    ProcessingLog.addToLog(command)
