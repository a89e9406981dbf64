"""Unfinished files: written as ``NAME.part``, renamed when complete, removed when the work stops half-way.

The registry is one for the process, because a forced stop (see lifetime.py) must find every unfinished file.
"""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

_unfinished: set[Path] = set()
_lock = threading.Lock()


def begin(final: Path) -> Path:
    """Return the path to write ``final`` under until it is complete; any leftover of an earlier run is removed."""
    part = final.with_name(final.name + ".part")
    _remove(part)
    with _lock:
        _unfinished.add(part)
    return part


def finish(part: Path, final: Path) -> None:
    """Rename the complete ``part`` to ``final``, replacing what was there."""
    part.replace(final)
    with _lock:
        _unfinished.discard(part)


def discard(part: Path) -> None:
    """Remove an unfinished file or folder that is not needed any more."""
    _remove(part)
    with _lock:
        _unfinished.discard(part)


def discard_all() -> None:
    """Remove every unfinished file and folder of this process."""
    with _lock:
        parts = list(_unfinished)
    for part in parts:
        discard(part)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
