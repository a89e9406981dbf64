"""Which devices a run gave up for the processor, as their memory did not suffice: users are told of it."""

from __future__ import annotations

from model.contract.messages import say
from model.core import notices

_given_up: set[str] = set()  # kinds of devices, such as cuda


def begin() -> None:
    """A new run begins."""
    _given_up.clear()


def give_up(device: object, reason: str) -> None:
    """Note that the processor computes instead of ``device`` from here on, and tell the user."""
    note(device)
    notices.tell("device_memory", say("device_memory", device=device, reason=reason))


def note(device: object) -> None:
    """Note it of a device that an earlier run gave up, of which the user was told then."""
    _given_up.add(_kind(device))


def continued_on(device: object) -> dict[str, str]:
    """What series.json says besides of a run that began on ``device``; nothing if it ended there, too."""
    return {"continued_on": "cpu"} if _kind(device) in _given_up else {}


def _kind(device: object) -> str:
    return str(device).split(":")[0]
