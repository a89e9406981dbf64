"""Run a program of the set-up: line by line, cancelled within a fraction of a second, with everything it started."""

from __future__ import annotations

import contextlib
import queue
import subprocess  # nosec B404 - uv and pip are child processes by design
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

from ganfilling_plugin.engine import no_console
from ganfilling_plugin.errors import CancelledError

POLL_SECONDS = 0.2
GRACE_SECONDS = 2.0
WATCHER = str(Path(__file__).with_name("until_closed.py"))


def run(
    watcher: Path | None,
    command: list[str],
    folder: Path,
    environment: dict[str, str],
    on_line: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> int:
    """Run ``command`` in ``folder``, pass on each line of its output, return its exit status.

    watcher: a Python that ends the command with everything it started when QGIS dies; None: there is none yet.
    Raises CancelledError soon after ``cancelled()`` is true, OSError if the program cannot be started; in every case
    the program and what it started have ended by then.
    """
    process = subprocess.Popen(  # noqa: S603 # nosec B603 - list form; Python, pip and uv of the user's own machine
        command if watcher is None else [str(watcher), "-I", WATCHER, *command],
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        creationflags=no_console(),
        start_new_session=True,
    )
    lines: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_read, args=(process.stdout, lines), daemon=True).start()
    try:
        while not cancelled():
            with contextlib.suppress(queue.Empty):
                line = lines.get(timeout=POLL_SECONDS)
                if line is None:
                    return process.wait()
                on_line(line)
        raise CancelledError
    finally:
        if process.stdin is not None:
            process.stdin.close()  # so the watcher ends the program and its children
        try:
            process.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _read(stream: IO[bytes], lines: queue.Queue[str | None]) -> None:
    with stream:
        for line in stream:
            lines.put(line.decode("utf-8", "replace").rstrip())
    lines.put(None)
