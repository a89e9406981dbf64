"""Run a program of the set-up: line by line, cancelled within a fraction of a second, with everything it started."""

from __future__ import annotations

import os
import queue
import signal
import subprocess  # nosec B404 - pip is a child process by design
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

from ganfilling_plugin.engine import child_environment, no_console
from ganfilling_plugin.errors import CancelledError

POLL_SECONDS = 0.2
WATCHED = Path(__file__).with_name("until_closed.py")

# Of the user's configuration of pip everything counts but what would install elsewhere than into the environment.
_ELSEWHERE = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON", "PIP_REQUIRE_VIRTUALENV")


def module_command(python: Path, module: str, *arguments: str) -> list[str]:
    """Return the command line that runs ``module`` in ``python``, isolated, and ends it when stdin closes."""
    return [str(python), "-I", "-X", "utf8", "-u", str(WATCHED), module, *arguments]


def setup_environment(scratch: Path) -> dict[str, str]:
    """Return the environment of pip and venv: clean of QGIS, with temporary files in ``scratch``.

    Unlike the engine's it keeps the PATH: on Windows the base Python may find its TLS library there only.
    """
    environment = {name: value for name, value in child_environment().items() if name not in _ELSEWHERE}
    environment.pop("PYTHONPATH", None)
    environment["PATH"] = os.environ.get("PATH", "")
    environment["PIP_USER"] = "0"
    environment.setdefault("UV_SYSTEM_CERTS", "1")  # as pip does by itself: the certificates of this network
    environment |= {name: str(scratch) for name in ("TMPDIR", "TEMP", "TMP")}  # /tmp is often too small for torch
    return environment


def run(
    command: list[str],
    folder: Path,
    environment: dict[str, str],
    on_line: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> int:
    """Run ``command`` in ``folder``, pass on each line of its output, return its exit status.

    Raises CancelledError soon after ``cancelled()`` is true, OSError if the program cannot be started; in every case
    the program and what it started have ended by then.
    """
    process = subprocess.Popen(  # noqa: S603 # nosec B603 - list form; Python, pip and uv of the user's own machine
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        creationflags=no_console(),
        start_new_session=True,
    )
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
    reader.start()
    try:
        while True:
            if cancelled():
                raise CancelledError
            try:
                line = lines.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            if line is None:
                return process.wait()
            on_line(line)
    finally:
        _end(process)
        reader.join(POLL_SECONDS)


def _read(stream: IO[bytes] | None, lines: queue.Queue[str | None]) -> None:
    for line in stream or ():
        lines.put(line.decode("utf-8", "replace").rstrip())
    lines.put(None)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill the process with its children, if it still runs."""
    if process.poll() is None:
        if sys.platform == "win32":
            program = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32" / "taskkill.exe"
            subprocess.run(  # noqa: S603 # nosec B603 - list form, a program of Windows
                [str(program), "/F", "/T", "/PID", str(process.pid)],
                creationflags=no_console(),
                capture_output=True,
                check=False,
            )
        else:
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
