"""The errors a user can meet. Each says what is wrong, and what to do about it.

Every error carries a ``code`` (stable, for programs), a ``message`` (which file, what is wrong), a ``hint`` (the
remedy) and the exit status of the command line.
"""

from __future__ import annotations

from typing import Any

from model.contract.messages import say


class EngineError(Exception):
    """Base of all errors that are shown to the user as one message and one hint."""

    exit_status = 1

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        """Keep ``code``, ``message`` and ``hint`` for the command line and for the ``error`` event."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[Any, ...]:
        """Be the same after a journey to another process, whatever the class is made from."""
        return _again, (type(self), self.args, vars(self))


def _again(kind: type[EngineError], arguments: tuple[Any, ...], state: dict[str, Any]) -> EngineError:
    error = kind.__new__(kind, *arguments)
    vars(error).update(state)
    return error


class InputError(EngineError):
    """Bad usage or bad input: exit status 2."""

    exit_status = 2


class CancelledError(EngineError):
    """The user, or the program that started the engine, asked it to stop: exit status 3."""

    exit_status = 3

    def __init__(self) -> None:
        """Take no arguments: there is one way to be cancelled."""
        super().__init__("cancelled", say("cancelled"))


class EnvironmentUnfitError(EngineError):
    """The engine cannot run here, for example because torch is missing: exit status 4."""

    exit_status = 4


class ResourceError(EngineError):
    """Out of memory or out of disk: exit status 5."""

    exit_status = 5
