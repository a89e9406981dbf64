"""How the engine stops: on SIGTERM, on Ctrl-C, and when the program that started it goes away.

Long work looks at ``report.check()`` often and stops by itself. Some calls into libraries cannot look (compressing a
large file, a step on the GPU), and the program that reads the events may have stopped reading; after a grace period the
process therefore ends itself, removing unfinished files. Python runs signal handlers between two steps of the main
thread only, so signals are also told to a thread that waits for them.
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

GRACE = 0.6  # seconds for the work to stop by itself; the whole stop is promised within one second


LAST_WORDS = 0.2  # seconds for the reader to take the last event


def stop_on_signals(report: Reporter) -> None:
    """Make SIGTERM and SIGINT (Ctrl-C) cancel the work."""

    def handler(signum: int, frame: FrameType | None) -> None:
        cancel(report)

    signal.signal(signal.SIGINT, handler)
    signal.signal(signal.SIGTERM, handler)
    if sys.platform != "win32":  # where no pipe can be told, and TerminateProcess sends no signal
        _stop_from_a_thread(report)


def _stop_from_a_thread(report: Reporter) -> None:
    """Hear signals in a thread of their own, as the main one may be in a long call of a library."""
    hearing, told = os.pipe()
    os.set_blocking(told, False)
    signal.set_wakeup_fd(told, warn_on_full_buffer=False)

    def watch() -> None:
        while number := os.read(hearing, 1):
            if number[0] in (signal.SIGINT, signal.SIGTERM):
                cancel(report)

    threading.Thread(target=watch, daemon=True, name="signal watch").start()


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
    report.cancelled.set()
    if report.ending:
        return
    report.ending = True
    timer = threading.Timer(GRACE, _end, [report])
    timer.daemon = True
    timer.start()


def _end(report: Reporter) -> None:
    scratch.discard_all()
    # The lock of the reporter may be held by a thread that waits for its reader.
    last = threading.Thread(target=report.error, args=[CancelledError()], daemon=True)
    last.start()
    last.join(LAST_WORDS)
    os._exit(CancelledError.exit_status)
