"""What the engine says while it works: JSON lines on stdout for programs, a progress bar on stderr for people.

stdout carries the events of the protocol and nothing else; logs and the progress bar go to stderr.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
import time
from pathlib import Path
from typing import IO, Any

from tqdm import tqdm

from model.contract import EventName
from model.contract.messages import fields
from model.core import logs, notices
from model.core.errors import CancelledError, EngineError

logger = logging.getLogger(__name__)

PROGRESS_INTERVAL = 0.2  # seconds between progress events: often enough to look alive, too seldom to cost anything


class Reporter:
    """Base reporter: says nothing but to the log, and knows whether the work was cancelled. Used as it is in tests.

    log: the file that the log is written to, if there is one.  stage: what is being done, in words.
    """

    def __init__(self) -> None:
        """Start uncancelled."""
        self.cancelled = threading.Event()
        self.ending = False  # see lifetime.py
        self.log: Path | None = None
        self.stage = ""

    def check(self) -> None:
        """Raise CancelledError if the work was cancelled. Call it at least a few times a second."""
        if self.cancelled.is_set():
            raise CancelledError

    def started(self, **fields: Any) -> None:
        """Say that a command has started."""

    def progress(self, done: float, total: float, unit: str = "", message: str = "") -> None:
        """Say that ``done`` of ``total`` units are done; raises CancelledError like check()."""
        if message != self.stage:
            self.stage = message
            logger.info("%s", message)
        logger.debug("%s: %g of %g %s", message, done, total, unit)
        for code, text in notices.waiting():
            self.warning(code, text)
        self.check()

    def warning(self, code: str, message: str) -> None:
        """Say something the user should know, though the work goes on."""
        logger.warning("%s: %s", code, message, extra=logs.SHOWN)

    def product(self, **fields: Any) -> None:
        """Say that a product is complete on disk: at least kind, date and path."""
        logger.info("Written: %s", fields.get("path"))

    def described(self, **fields: Any) -> None:
        """Say what is known of an input by now, see describe; it may be said again when more is known."""

    def error(self, error: EngineError) -> None:
        """Say what went wrong; the last event of a failed command."""

    def done(self, **fields: Any) -> None:
        """Say that the command is done; the last event of a command that went well."""

    def answer(self, text: str) -> None:
        """Print what was asked for on stdout, as far as somebody reads it."""
        try:
            print(text, flush=True)
        except OSError:
            silence(sys.stdout)


class JsonReporter(Reporter):
    """One JSON object a line, as described in the protocol."""

    def __init__(self, stream: IO[str]) -> None:
        """Write events to ``stream``, the process's real stdout."""
        super().__init__()
        self._stream = stream
        self._last_progress = 0.0
        self._lock = threading.Lock()

    def _emit(self, event: EventName, **fields: Any) -> None:
        with self._lock:
            try:
                self._stream.write(json.dumps({"event": event, **fields}) + "\n")
                self._stream.flush()
            except OSError:  # nobody reads any more, as after | head -1
                silence(self._stream)
                self.cancelled.set()

    def started(self, **fields: Any) -> None:
        """See Reporter.started."""
        self._emit("started", **fields, **self._log_field())

    def progress(self, done: float, total: float, unit: str = "", message: str = "") -> None:
        """See Reporter.progress. Events in between are dropped, except the first and the last of a stage."""
        begins = message != self.stage
        super().progress(done, total, unit, message)
        now = time.monotonic()
        if begins or done >= total or now - self._last_progress >= PROGRESS_INTERVAL:
            self._last_progress = now
            self._emit("progress", done=done, total=total, unit=unit, **fields(message=message))

    def warning(self, code: str, message: str) -> None:
        """See Reporter.warning."""
        super().warning(code, message)
        self._emit("warning", code=code, **fields(message=message))

    def product(self, **fields: Any) -> None:
        """See Reporter.product."""
        super().product(**fields)
        self._emit("product", **fields)

    def described(self, **fields: Any) -> None:
        """See Reporter.described."""
        self._emit("described", **fields)

    def error(self, error: EngineError) -> None:
        """See Reporter.error."""
        log = {} if isinstance(error, CancelledError) else self._log_field()
        self._emit("error", code=error.code, **fields(message=error.message, hint=error.hint), **log)

    def _log_field(self) -> dict[str, str]:
        return {"log": str(self.log)} if self.log else {}

    def done(self, **told: Any) -> None:
        """See Reporter.done."""
        self._emit("done", **fields(**told))


def silence(stream: IO[str]) -> None:
    """Let what is still written to a stream vanish, its buffer included, where its reader has gone away."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, stream.fileno())
    os.close(null)


class TerminalReporter(Reporter):
    """A progress bar with the time left, warnings and errors in words, all on stderr."""

    def __init__(self) -> None:
        """Show the bar only on a real terminal."""
        super().__init__()
        self._bar: tqdm[Any] | None = None

    def progress(self, done: float, total: float, unit: str = "", message: str = "") -> None:
        """See Reporter.progress."""
        super().progress(done, total, unit, message)
        if self._bar is None or self._bar.total != total or self._bar.n > done:
            self._close()
            layout = "{desc} {percentage:3.0f}% |{bar}| {elapsed} elapsed, {remaining} left"
            self._bar = tqdm(total=total, disable=None, leave=False, bar_format=layout)
        self._bar.set_description_str(message, refresh=False)
        self._bar.update(done - self._bar.n)
        if done >= total:
            self._close()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _say(self, text: str) -> None:
        self._close()
        print(text, file=sys.stderr)

    def warning(self, code: str, message: str) -> None:
        """See Reporter.warning."""
        super().warning(code, message)
        self._say(f"Warning: {message}")

    def error(self, error: EngineError) -> None:
        """See Reporter.error."""
        self._say(f"Error: {error.message}")
        if error.hint:
            self._say(f"What to do: {error.hint}")
        if self.log is not None and not isinstance(error, CancelledError):
            self._say(f"Log: {self.log}")

    def done(self, **fields: Any) -> None:
        """See Reporter.done."""
        self._close()
        if "message" in fields:
            print(fields["message"], file=sys.stderr)


class Stage(Reporter):
    """A part of a longer piece of work: its progress fills the stretch ``begin``-``end`` (in 0-1) of the whole.

    So a command with several stages has one progress that never runs backwards, and one time left.
    """

    def __init__(self, whole: Reporter, begin: float, end: float) -> None:
        """Report to ``whole``."""
        super().__init__()
        self.cancelled = whole.cancelled
        self.warning = whole.warning  # type: ignore[method-assign]
        self.product = whole.product  # type: ignore[method-assign]
        self._whole, self._begin, self._end = whole, begin, end

    def progress(self, done: float, total: float, unit: str = "", message: str = "") -> None:
        """See Reporter.progress."""
        share = done / total if total else 1.0
        percent = 100 * (self._begin + (self._end - self._begin) * share)
        self._whole.progress(round(percent, 2), 100, "%", message)
