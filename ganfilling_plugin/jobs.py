"""Run a job in the engine: write it down, start the process, follow its events, stop it on request."""

from __future__ import annotations

import json
import queue
import shutil
import subprocess  # nosec B404 - the engine is a child process by design
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Union, cast

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import (
    JOB_VERSION,
    DoneEvent,
    ErrorEvent,
    Event,
    JobHeader,
    ProductEvent,
    ProgressEvent,
    WarningEvent,
)
from ganfilling_plugin.engine import child_environment, command, find_python, no_console
from ganfilling_plugin.environment import place
from ganfilling_plugin.errors import (
    CancelledError,
    EngineCrashedError,
    EngineError,
    EngineReportedError,
    EngineStalledError,
    remember,
)
from ganfilling_plugin.messages import text_of
from ganfilling_plugin.settings import Settings

translate = QCoreApplication.translate

Heard = Union[Event, str]  # a line of the protocol, or one of a library that prints where it should not

POLL_SECONDS = 0.2  # how often a cancel is looked for
GRACE_SECONDS = 3.0  # for the engine to stop by itself before it is made to
STDERR_LINES = 25
LINE_BYTES = 64 * 2**20  # a longer line is taken for several
WAITING = 1000  # events that are read and not shown yet; an engine that says more waits
KEPT = 10  # job files of failed jobs


# What of an event is read here, and its type.
FIELDS: dict[str, dict[str, type | tuple[type, ...]]] = {
    "progress": {"done": (int, float), "total": (int, float), "message": str},
    "warning": {"code": str, "message": str},
    "product": {"kind": str, "path": str},
    "error": {"code": str, "message": str, "hint": str},
}


def is_event(said: Any) -> bool:
    """Whether a line holds an event of the protocol, with all that is read of it."""
    if not isinstance(said, dict) or not isinstance(said.get("event"), str):
        return False
    return all(isinstance(said.get(key), kind) for key, kind in FIELDS.get(said["event"], {}).items())


class EngineProcess:
    """The engine's process. Its events are read by a thread, so that waiting for one never blocks a cancel.

    stdin stays an open pipe: when QGIS dies, however it dies, the pipe closes and the engine stops too.
    """

    def __init__(self, arguments: list[str], folder: Path) -> None:
        """Start ``arguments`` in ``folder``. Raises EngineError if the program cannot be started."""
        try:
            self._process = subprocess.Popen(  # noqa: S603 # nosec B603 - list form, the user's own choice of Python
                arguments,
                cwd=folder,
                env=child_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=no_console(),
            )
        except OSError as error:
            raise EngineError(
                translate("ganfilling", "The engine's Python {python} cannot be started: {error}").format(
                    python=arguments[0], error=error
                )
            ) from error
        self._events: queue.Queue[Heard | None] = queue.Queue(WAITING)
        self._stopped = threading.Event()
        self._stderr: deque[str] = deque(maxlen=STDERR_LINES)
        self._readers = [
            threading.Thread(target=self._read_events, args=(self._process.stdout,), daemon=True),
            threading.Thread(target=self._read_stderr, args=(self._process.stderr,), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def _read_events(self, stream: IO[bytes]) -> None:
        for line in iter(lambda: stream.readline(LINE_BYTES), b""):
            text = line.decode("utf-8", "replace").strip()
            try:
                said = json.loads(text)
            except (ValueError, RecursionError):
                said = None
            self._pass_on(cast(Event, said) if is_event(said) else text)
        self._pass_on(None)

    def _pass_on(self, heard: Heard | None) -> None:
        """Put it where next_event() finds it, unless the process was stopped and nobody looks any more."""
        while not self._stopped.is_set():
            with suppress(queue.Full):
                self._events.put(heard, timeout=POLL_SECONDS)
                return

    def _read_stderr(self, stream: IO[bytes]) -> None:
        for line in iter(lambda: stream.readline(LINE_BYTES), b""):
            self._stderr.append(line.decode("utf-8", "replace").rstrip())

    def next_event(self, seconds: float) -> Heard | None:
        """Return the next event, None when the process has closed its stdout. Raises queue.Empty after ``seconds``."""
        return self._events.get(timeout=seconds)

    def stderr_tail(self) -> str:
        """Return the last lines of stderr."""
        return "\n".join(self._stderr)

    def wait(self) -> int:
        """Return the exit status of a process that has closed its stdout; stop one that lingers."""
        try:
            status = self._process.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            self.stop()
            status = self._process.wait()
        self._join()
        return status

    def stop(self) -> None:
        """End the process if it still runs: close its stdin, then terminate it, then kill it."""
        self._stopped.set()
        for ask in (self._close_stdin, self._process.terminate, self._process.kill):
            ask()
            try:
                self._process.wait(GRACE_SECONDS)
                break
            except subprocess.TimeoutExpired:
                continue
        self._join()

    def _close_stdin(self) -> None:
        if self._process.stdin and not self._process.stdin.closed:
            self._process.stdin.close()

    def _join(self) -> None:
        for reader, stream in zip(self._readers, (self._process.stdout, self._process.stderr)):
            reader.join(GRACE_SECONDS)
            if stream and not reader.is_alive():  # a process left behind by the engine may still hold the other end
                stream.close()


class TimeLeft:
    """How long the rest will take, judged from what is done; the start of a job is too uneven to judge from."""

    LEAST_SHARE = 0.03
    LEAST_SECONDS = 3.0

    def __init__(self) -> None:
        """Start the clock."""
        self._begun = time.monotonic()

    def text(self, share: float) -> str:
        """Return the time left in words after ``share`` (0-1) is done, or an empty text while it cannot be told."""
        elapsed = time.monotonic() - self._begun
        if share < self.LEAST_SHARE or elapsed < self.LEAST_SECONDS or share >= 1:
            return ""
        seconds = elapsed * (1 - share) / share
        if seconds < 90:
            return translate("ganfilling", "about {count} s left").format(count=max(1, round(seconds)))
        if seconds < 5400:
            return translate("ganfilling", "about {count} min left").format(count=round(seconds / 60))
        return translate("ganfilling", "about {count:.1f} h left").format(count=seconds / 3600)


@dataclass
class JobResult:
    """What a job gave: the entries of its products, its warnings, and the fields of the done event."""

    products: list[ProductEvent] = field(default_factory=list)
    warnings: list[WarningEvent] = field(default_factory=list)
    done: DoneEvent = field(default_factory=lambda: DoneEvent(event="done"))


class Narrator:
    """Turns the engine's events into what Processing shows, and collects the result."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        """Show on ``feedback``."""
        self.result = JobResult()
        self.log = ""  # the engine's log file, which it writes when it meets an error
        self.ended = False  # whether the last event was a done
        self._feedback = feedback
        self._left = TimeLeft()
        self._shown = ""

    def hear(self, event: Event) -> None:
        """Show one event. Raises EngineReportedError for an error event. Unknown events are left for newer plugins."""
        if event["event"] == "started":
            self.log = event.get("log", "")
        elif event["event"] == "progress":
            self._progress(event)
        elif event["event"] == "warning":
            self.result.warnings.append(event)
            self._feedback.pushWarning(text_of(event))
        elif event["event"] == "product":
            self.result.products.append(event)
            self._feedback.pushInfo(event["path"])
        elif event["event"] == "error":
            self._fail(event)
        elif event["event"] == "done":
            self._done(event)

    def _progress(self, event: ProgressEvent) -> None:
        share = min(1.0, event["done"] / event["total"]) if event["total"] > 0 else 0.0
        self._feedback.setProgress(100 * share)
        text = ", ".join(part for part in (text_of(event), self._left.text(share)) if part)
        if text and text != self._shown:
            self._shown = text
            self._feedback.setProgressText(text)

    def _fail(self, event: ErrorEvent) -> None:
        if event["code"] == "cancelled":
            raise CancelledError
        raise EngineReportedError(event["code"], text_of(event), text_of(event, "hint"))

    def _done(self, event: DoneEvent) -> None:
        self.result.done, self.ended = event, True
        self._feedback.setProgress(100)
        if event.get("message") and "clouds" not in event:  # what fill tells is put into words by its algorithm
            self._feedback.pushInfo(text_of(event))


def run_job(
    job: dict[str, Any],
    feedback: QgsProcessingFeedback,
    python: Path | None = None,
    stall_seconds: float | None = None,
    listener: Callable[[Event], object] | None = None,
) -> JobResult:
    """Run ``job`` (command, inputs, output and options, as the engine's job files have them) to its end.

    Safe in a worker thread: touches nothing of QGIS but ``feedback``. Raises EngineError with a message for people
    when the engine cannot be started, reports an error, crashes, falls silent for ``stall_seconds`` (default: from the
    settings; 0: never), or when ``feedback`` is cancelled; the process has ended by then. ``listener`` is called in
    the same thread with every event as it comes.
    """
    settings = Settings.load()
    python = python or find_python(settings).path
    stall_seconds = 60.0 * settings.stall_minutes if stall_seconds is None else stall_seconds
    with tempfile.TemporaryDirectory(prefix="ganfilling-") as name:
        folder = Path(name)
        job_file = folder / "job.json"
        header: JobHeader = {"version": JOB_VERSION}
        job_file.write_text(json.dumps({**header, **job}), encoding="utf-8")
        process = EngineProcess(command(python, "run", str(job_file)), folder)
        narrator = Narrator(feedback)
        try:
            return _follow(process, narrator, feedback, stall_seconds, listener)
        except CancelledError:
            raise
        except EngineError as error:
            error.say_where(_keep(job_file, str(job.get("command", "job"))), narrator.log)
            remember(error)
            raise
        finally:
            process.stop()


def kept_jobs() -> list[Path]:
    """Return the job files of the last jobs that failed, the oldest first."""
    return sorted((place.root() / "failed-jobs").glob("*.json"))


def _keep(job_file: Path, name: str) -> str:
    """Copy the file of a failed job to where it stays, in place of the oldest; return its path, "" if that fails."""
    kept = place.root() / "failed-jobs" / f"{datetime.now():%Y%m%d-%H%M%S-%f}-{name}.json"
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(job_file, kept)
        for old in kept_jobs()[:-KEPT]:
            old.unlink()
        return str(kept)
    return ""


def _follow(
    process: EngineProcess,
    narrator: Narrator,
    feedback: QgsProcessingFeedback,
    stall_seconds: float,
    listener: Callable[[Event], object] | None,
) -> JobResult:
    """Pass on events until the process ends."""
    silent = 0.0  # added up poll by poll: a computer that slept has not stalled
    while True:
        if feedback.isCanceled():
            raise CancelledError
        try:
            event = process.next_event(POLL_SECONDS)
        except queue.Empty:
            silent += POLL_SECONDS
            if 0 < stall_seconds <= silent:
                raise EngineStalledError(stall_seconds / 60, process.stderr_tail()) from None
            continue
        silent = 0.0
        if event is None:
            break
        if isinstance(event, str):
            feedback.pushDebugInfo(event)
            continue
        if listener is not None:
            listener(event)
        narrator.hear(event)
    status = process.wait()
    if not narrator.ended:
        raise EngineCrashedError(status, process.stderr_tail())
    return narrator.result
