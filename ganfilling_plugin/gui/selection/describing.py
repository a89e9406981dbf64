"""Asks the engine what the rasters are, in the background, and hands on what it says in small portions."""

from __future__ import annotations

import time
from collections import deque
from typing import Any

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ganfilling_plugin.contract import DescribedEvent, Description, DoneEvent, Event
from ganfilling_plugin.errors import CancelledError, EngineError
from ganfilling_plugin.jobs import run_job

translate = QCoreApplication.translate

THUMBNAIL = 128  # pixels
PORTION_SECONDS = 0.02  # that one visit to the table may take
VISIT_MILLISECONDS = 60


class _DescribeTask(QgsTask):
    """Runs one describe job. What it hears is kept until it is fetched."""

    def __init__(self, job: dict[str, Any]) -> None:
        super().__init__(translate("ganfilling", "Looking at rasters"), QgsTask.Flag.CanCancel)
        self.heard: deque[DescribedEvent | DoneEvent] = deque()
        self.error: EngineError | None = None
        self._job = job
        self._feedback = QgsProcessingFeedback(False)

    def run(self) -> bool:
        try:
            run_job(self._job, self._feedback, listener=self._hear)
        except CancelledError:
            return False
        except EngineError as error:
            self.error = error
            return False
        return True

    def _hear(self, event: Event) -> None:
        if event["event"] == "described" or event["event"] == "done":
            self.heard.append(event)
        elif event["event"] == "progress" and event["total"]:
            self.setProgress(100 * event["done"] / event["total"])

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()


class Describer(QObject):
    """One description at a time; a new one takes the place of one that is under way.

    described: a list of the engine's described events.  finished: its whole description, None after a failure.
    failed: why it cannot be had.
    """

    described = pyqtSignal(list)
    finished = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        """Belong to ``parent``."""
        super().__init__(parent)
        self._task: _DescribeTask | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(VISIT_MILLISECONDS)
        self._timer.timeout.connect(self._visit)

    @property
    def busy(self) -> bool:
        """Whether a description is under way."""
        return self._task is not None

    def start(self, inputs: list[Any], options: dict[str, Any]) -> None:
        """Describe ``inputs`` (of a job) with ``options`` (bands, mask, device)."""
        self.stop()
        if not inputs:
            return
        job = {"command": "describe", "inputs": inputs, "thumbnails": THUMBNAIL, **options}
        self._task = _DescribeTask(job)
        QgsApplication.taskManager().addTask(self._task)
        self._timer.start()

    def stop(self) -> None:
        """Drop a description that is under way."""
        self._timer.stop()
        task, self._task = self._task, None
        if task is not None and not sip.isdeleted(task):
            task.cancel()

    def _visit(self) -> None:
        """Fetch what was heard since the last visit, as much as fits; end when the task has ended."""
        task = self._task
        if task is None or sip.isdeleted(task):
            self.stop()
            return
        ended = task.status() in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
        begun = time.monotonic()
        description: Description | None = None
        portion: list[DescribedEvent] = []
        while task.heard and time.monotonic() - begun < PORTION_SECONDS and len(portion) < 25:
            event = task.heard.popleft()
            if event["event"] == "described":
                portion.append(event)
            else:
                description = event["description"]
        if portion:
            self.described.emit(portion)
        if description is not None or (ended and not task.heard):
            self._timer.stop()
            self._task = None
            if task.error is not None:
                self.failed.emit(str(task.error))
            self.finished.emit(description)
