"""Unfinished files: written as ``NAME.part``, renamed when complete, removed when the work stops half-way.

The registry is one for the process, because a forced stop (see lifetime.py) must find every unfinished file.
"""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path

_unfinished: set[Path] = set()
_lock = threading.RLock()


def begin(final: Path) -> Path:
    """Return the path to write ``final`` under until it is complete; any leftover of an earlier run is removed."""
    part = final.with_name(final.name + ".part")
    _remove(part)
    note(part)
    return part


def note(path: Path) -> None:
    """Have ``path`` removed when the work stops half-way."""
    with _lock:
        _unfinished.add(path)


def keep(path: Path) -> None:
    """Leave ``path`` where it is, whatever happens."""
    with _lock:
        _unfinished.discard(path)


def finish(part: Path, final: Path) -> None:
    """Rename the complete ``part`` to ``final``, replacing what was there; safe against a loss of power."""
    sync(part)
    part.replace(final)
    sync(final.parent)
    keep(part)


def write_text(final: Path, text: str) -> None:
    """Write a whole text file, which replaces what was there."""
    part = begin(final)
    part.write_text(text, encoding="utf-8")
    finish(part, final)


def sync(path: Path) -> None:
    """Put a file, or the names in a folder, on disk. Windows syncs no folders: there it does so by itself."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_all(path: Path) -> None:
    """Put a file, or all that is in a folder, on disk."""
    if path.is_dir() and hasattr(os, "sync"):  # a folder of many small files: one call for all of them
        os.sync()
        return
    for inside in [path, *path.rglob("*")] if path.is_dir() else [path]:
        sync(inside)


def remove(path: Path) -> None:
    """Remove a file, or a folder with all that is in it, if it is there."""
    _remove(path)


def discard(part: Path) -> None:
    """Remove an unfinished file or folder that is not needed any more."""
    _remove(part)
    keep(part)


def discard_all() -> None:
    """Remove every unfinished file and folder of this process."""
    with _lock:  # what is to be kept meanwhile waits, and finds it gone
        for part in list(_unfinished):
            discard(part)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
