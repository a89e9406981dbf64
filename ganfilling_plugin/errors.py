"""The errors a person meets in QGIS. Their messages are made here, so that the code that raises them stays short."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


_last: list[str] = []


def remember(error: Exception) -> None:
    """Keep the message of ``error`` for the diagnostics, in place of the one before."""
    _last[:] = [f"{datetime.now():%Y-%m-%d %H:%M:%S} {type(error).__name__}: {error}"]


def last_error() -> str:
    """Return the last failure of the engine or its set-up in this session, with its time; empty if there was none."""
    return _last[0] if _last else ""


class EngineError(QgsProcessingException):
    """Base: the engine could not be started, or the job did not end well."""

    def say_where(self, job: str, log: str) -> None:
        """Add to the message where the failed ``job`` and the engine's ``log`` lie; what is not there is not named."""
        lines = [str(self)]
        if Path(job).is_file():
            lines.append(translate("ganfilling", "The job was kept: {file}").format(file=job))
        if Path(log).is_file():
            lines.append(translate("ganfilling", "The engine's log: {file}").format(file=log))
        self.args = ("\n".join(lines),)


class EngineMissingError(EngineError):
    """No Python was found that the engine can run in."""


class EngineReportedError(EngineError):
    """The engine ended with an error event: what is wrong, and what to do."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        """Keep the engine's stable ``code``; show its message and its hint."""
        super().__init__(f"{message}\n{hint}".strip())
        self.code = code


class EngineCrashedError(EngineError):
    """The engine ended without saying why: killed, or a crash in one of its libraries."""

    def __init__(self, status: int, stderr_tail: str) -> None:
        """Turn the exit ``status`` (negative: the signal, as subprocess has it) into words, with the end of stderr."""
        if status == -9:
            reason = translate(
                "ganfilling",
                "The engine was killed, most likely because the computer ran out of memory. "
                "Set a lower Memory or Window size under More options or Advanced, or close other programs.",
            )
        elif status < 0 or status > 255:
            reason = translate("ganfilling", "The engine crashed ({status}).").format(status=status)
        else:
            reason = translate("ganfilling", "The engine stopped with status {status} without saying why.").format(
                status=status
            )
        if stderr_tail:
            reason += "\n" + translate("ganfilling", "The last it wrote:") + "\n" + stderr_tail
        reason += "\n" + translate(
            "ganfilling", "If it goes on: Raster, GANFilling, Diagnostics… has a report to send."
        )
        super().__init__(reason)
        self.status = status


class EngineStalledError(EngineError):
    """The engine said nothing for longer than the limit."""

    def __init__(self, minutes: float, stderr_tail: str) -> None:
        """Name the limit and where to raise it."""
        text = translate(
            "ganfilling",
            "The engine said nothing for {minutes:g} minutes and was stopped. "
            "The limit can be raised under Settings, Options, GANFilling.",
        ).format(minutes=minutes)
        super().__init__(f"{text}\n{stderr_tail}".strip())


class CancelledError(EngineError):
    """The user cancelled the run."""

    def __init__(self) -> None:
        """Say that what was finished before is whole."""
        super().__init__(translate("ganfilling", "Cancelled. No file was left half-written."))


class SetupError(EngineError):
    """The engine's environment could not be made, repaired or removed; the message says what to do."""


class BuildUnavailableError(SetupError):
    """The wanted build of torch cannot be had; pip offers another, which the user may take."""


class UnusableLayerError(QgsProcessingException):
    """A layer that the engine, which runs outside QGIS, cannot read."""

    def __init__(self, name: str, reason: str, remedy: str) -> None:
        """Name the layer, say what is wrong and what to do."""
        super().__init__(
            translate("ganfilling", "The layer “{name}” cannot be used: {reason}\n{remedy}").format(
                name=name, reason=reason, remedy=remedy
            )
        )
        self.reason, self.remedy = reason, remedy
