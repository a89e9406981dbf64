"""Make or remove the environment in the background: one piece of work at a time, whatever window looks on.

Pages and messages come and go; they show what ``setup()`` says and press its buttons. QGIS lists the work among its
tasks, and ends it when it quits.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable, Sequence
from functools import lru_cache

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ganfilling_plugin import errors
from ganfilling_plugin.about import NAME
from ganfilling_plugin.environment import creation, place
from ganfilling_plugin.environment.builds import Build
from ganfilling_plugin.errors import CancelledError, EngineError, SetupError
from ganfilling_plugin.settings import Settings

translate = QCoreApplication.translate

LEAVE_SECONDS = 5.0  # that a quitting QGIS waits for pip to be gone


class Setup(QObject):
    """The work, its progress and how it ended. Written by the thread that works, read by the window's."""

    started = pyqtSignal()
    finished = pyqtSignal()

    def __init__(self) -> None:
        """Start idle."""
        super().__init__()
        self.description = ""
        self.step_text = ""
        self.share = 0.0
        self.lines: list[str] = []
        self.failure: EngineError | None = None
        self.remark = ""
        self._task: QgsTask | None = None
        self._ended = threading.Event()
        self._leaving = False

    @property
    def running(self) -> bool:
        """Whether there is work under way."""
        return self._task is not None

    def create(self, choice: Build, clouds: bool = True, extras: Sequence[str] = ()) -> None:
        """Make, complete or repair the environment, with cloud detection or without, and with ``extras``.

        The choices are kept in the settings, and a Python of the user's own is no longer used: this one is wanted.
        """
        if self.running:
            return
        settings = Settings.load()
        settings.python = ""
        settings.build = choice.value
        settings.clouds = clouds
        settings.extras = ",".join(extras)
        settings.save()
        environment = place.current()
        before = environment.state()

        def work() -> None:
            try:
                self.remark = creation.Creation(environment, choice, self, clouds, extras).run()
            except CancelledError:
                if before is not place.State.READY and not self._leaving:
                    environment.remove()
                raise

        self._start(translate("ganfilling", "Creating the engine"), work)

    def create_as_set(self) -> None:
        """Make or complete the environment as the settings say."""
        settings = Settings.load()
        self.create(Build.of(settings.build), settings.clouds, settings.extras.split(","))

    def remove(self, *environments: place.Environment) -> None:
        """Delete environments."""

        def work() -> None:
            for environment in environments:
                self.step(translate("ganfilling", "Removing {folder}").format(folder=environment.folder), 0.5)
                environment.remove()

        self._start(translate("ganfilling", "Removing the engine"), work)

    def cancel(self) -> None:
        """Stop the work; finished follows."""
        if self._task is not None:
            self._task.cancel()

    def leave(self) -> None:
        """Stop at once, because QGIS or the plugin goes; what is half-made stays, to be completed another time."""
        if self._task is not None:
            self._leaving = True
            self._task.cancel()
            self._ended.wait(LEAVE_SECONDS)

    # What creation tells, in the thread that works.

    def step(self, text: str, share: float) -> None:
        """See creation.Listener."""
        self.step_text, self.share = text, share
        if self._task is not None:
            self._task.setProgress(100 * share)

    def line(self, text: str) -> None:
        """See creation.Listener."""
        self.lines.append(text)

    def cancelled(self) -> bool:
        """See creation.Listener."""
        return self._task is not None and self._task.isCanceled()

    def _start(self, description: str, work: Callable[[], None]) -> None:
        if self._task is not None:
            return
        self.description, self.step_text, self.share, self.lines = description, "", 0.0, []
        self.failure, self.remark, self._leaving = None, "", False
        self._ended.clear()

        def run(_task: QgsTask) -> None:
            try:
                work()
            finally:
                self._ended.set()

        self._task = QgsTask.fromFunction(f"{NAME}: {description}", run, on_finished=self._finish)
        QgsApplication.taskManager().addTask(self._task)
        self.started.emit()

    def _finish(self, error: Exception | None, _result: object = None) -> None:
        """In the window's thread; also called for work that was cancelled before it began."""
        if isinstance(error, EngineError):
            self.failure = error
        elif error is not None and self.cancelled():
            self.failure = CancelledError()
        elif error is not None:
            self.failure = SetupError("".join(traceback.format_exception(type(error), error, error.__traceback__)))
        self._task = None
        if self.failure is not None and not isinstance(self.failure, CancelledError):
            errors.remember(self.failure)
        self.finished.emit()


@lru_cache(maxsize=1)
def setup() -> Setup:
    """Return the one that all windows look at; first called in the window's thread."""
    return Setup()
