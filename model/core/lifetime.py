"""How the engine stops: on SIGTERM, on Ctrl-C, and when the program that started it goes away.

Long work looks at ``report.check()`` often and stops by itself. Some calls into libraries cannot look (compressing a
large file, a step on the GPU); after a grace period the process therefore ends itself, removing unfinished files.
"""

from __future__ import annotations

import os
import signal
import stat
import sys
import threading
from types import FrameType

from model.core import scratch
from model.core.errors import CancelledError
from model.core.reporting import Reporter

GRACE = 0.7  # seconds for the work to stop by itself; the whole stop is promised within one second


def stop_on_signals(report: Reporter) -> None:
    """Make SIGTERM and SIGINT (Ctrl-C) cancel the work."""

    def handler(signum: int, frame: FrameType | None) -> None:
        cancel(report)

    signal.signal(signal.SIGINT, handler)
    signal.signal(signal.SIGTERM, handler)


def stop_with_parent(report: Reporter) -> None:
    """Cancel the work when stdin, if it is a pipe, is closed: the program at its other end has gone away.

    A terminal, a file or the null device at stdin says nothing about a parent and is left alone.
    """
    if sys.stdin is None or sys.stdin.closed:
        return
    descriptor = sys.stdin.fileno()
    if not stat.S_ISFIFO(os.fstat(descriptor).st_mode):
        return

    def watch() -> None:
        while os.read(descriptor, 4096):
            pass
        cancel(report)

    threading.Thread(target=watch, daemon=True, name="parent watch").start()


def cancel(report: Reporter) -> None:
    """Ask the work to stop, and end the process if it has not stopped after the grace period."""
    if report.cancelled.is_set():
        return
    report.cancelled.set()
    timer = threading.Timer(GRACE, _end, [report])
    timer.daemon = True
    timer.start()


def _end(report: Reporter) -> None:
    scratch.discard_all()
    report.error(CancelledError())
    os._exit(CancelledError.exit_status)
