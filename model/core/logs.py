"""The engine's log: on stderr as it is asked for, and in a file of the user's that an error names.

Every module logs through ``logging.getLogger(__name__)``. What the reporter shows to the user goes to the log, too; on
stderr it is repeated only where more than warnings is asked for.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import tempfile
from datetime import datetime
from logging.handlers import MemoryHandler
from pathlib import Path

LEVELS = ("debug", "info", "warning", "error")
SHOWN = {"shown": True}  # extra= of a record that the reporter shows in its own words
KEPT = 10  # files
HELD_BACK = 5000  # records


def start(level: str) -> Path | None:
    """Log from now on; return the file, None if no folder can be written.

    level: of LEVELS, for stderr. The file gets at least what is of level info: at once if that, or more, is asked for,
    else together with the first error.
    """
    asked = getattr(logging, level.upper())
    logging.getLogger("model").setLevel(min(asked, logging.INFO))
    if asked == logging.DEBUG:  # then what GDAL and other libraries say, too
        logging.getLogger().setLevel(logging.INFO)
    form = logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    stderr = logging.StreamHandler()
    stderr.setLevel(asked)
    stderr.setFormatter(form)
    stderr.addFilter(lambda record: asked <= logging.INFO or not hasattr(record, "shown"))
    logging.getLogger().addHandler(stderr)
    with contextlib.suppress(AttributeError, ValueError, OSError):  # a stderr that is no file
        faulthandler.enable()  # a crash of a library then says where it was
    with contextlib.suppress(OSError, RuntimeError):  # RuntimeError: a user without a home
        file = _new_file()
        handler: logging.Handler = logging.FileHandler(file, encoding="utf-8", delay=True, errors="backslashreplace")
        handler.setFormatter(form)
        if asked > logging.INFO:
            handler = _HeldBack(HELD_BACK, logging.ERROR, handler)
        logging.getLogger().addHandler(handler)
        return file
    return None


class _HeldBack(MemoryHandler):
    """Keeps the last records until an error, which brings them into the file: a good run leaves none."""

    def flush(self) -> None:
        """Pass on what is kept if an error is among it."""
        if any(record.levelno >= self.flushLevel for record in self.buffer):
            super().flush()
        else:
            del self.buffer[: -self.capacity // 2]


def folder() -> Path:
    """Return the folder of the user's log files, where the system wants such files."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or tempfile.gettempdir()) / "ganfilling" / "log"
    if sys.platform == "darwin":
        return home / "Library" / "Logs" / "ganfilling"
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "ganfilling" / "log"


def _new_file() -> Path:
    """A file that is not there yet; the oldest make room for it."""
    place = folder()
    place.mkdir(parents=True, exist_ok=True)
    for old in sorted(place.glob("*.log"))[: -KEPT + 1]:
        old.unlink(missing_ok=True)
    return place / f"{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}.log"
