"""Where the private environment is, and in what state.

It lies outside the plugin's folder, so that updates of the plugin keep it, and outside the QGIS profile, so that
profiles share it. Its name holds what it was made for: the version of its requirements and of Python.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import uuid4

from qgis.PyQt.QtCore import QCoreApplication, QLockFile, QStandardPaths

from ganfilling_plugin.errors import SetupError

translate = QCoreApplication.translate

# To be raised when requirements/engine.txt or network.txt change, and only then: what clouds.txt names is optional, and
# can be added to an environment that is there.
REQUIREMENTS_VERSION = 2

_PREFIX = "engine-"
_REMOVED = "removed-"
_NOTES = "environment.json"


class State(Enum):
    """What is there."""

    MISSING = "missing"
    HALF = "half"  # begun, never finished
    BROKEN = "broken"  # finished once, but its Python, or the one that it was made from, has vanished
    READY = "ready"


@dataclass(frozen=True)
class Environment:
    """An environment in its folder, which may not exist yet."""

    folder: Path

    @property
    def python(self) -> Path:
        """Where its Python is once it is made."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def log(self) -> Path:
        """Where everything is kept that was said while it was made."""
        return self.folder / "creation.log"

    def state(self) -> State:
        """Look at the files; nothing is run."""
        if not self.folder.is_dir():
            return State.MISSING
        if not self.details().get("ready"):
            return State.HALF
        return State.READY if self.has_python() else State.BROKEN

    def has_python(self) -> bool:
        """Whether its Python and the one it was made from are there; a link to what has vanished is not."""
        with contextlib.suppress(OSError):
            noted = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace")
            home = re.search(r"^home *= *(.+)$", noted, re.MULTILINE)
            return self.python.is_file() and home is not None and Path(home[1].strip()).is_dir()
        return False

    def details(self) -> dict[str, Any]:
        """Return what is noted of it: build, ready, and once it is: torch, device, clouds, created; or nothing."""
        try:
            found = json.loads((self.folder / _NOTES).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def note(self, **details: Any) -> None:
        """Write the notes, at once whole. That it is ready is noted as the last step of making it."""
        part = self.folder / f"{_NOTES}.part"
        part.write_text(json.dumps(details, indent=1), encoding="utf-8")
        part.replace(self.folder / _NOTES)

    def lock(self) -> QLockFile:
        """Return the lock that a QGIS holds while it makes it; only one whose QGIS has died is taken over."""
        lock = QLockFile(str(self.folder.with_name(f"{self.folder.name}.lock")))
        lock.setStaleLockTime(0)
        return lock

    def is_being_made(self) -> bool:
        """Whether a QGIS, this one or another, makes it at this moment."""
        return self.folder.parent.is_dir() and not self.lock().tryLock(0)

    def remove(self) -> None:
        """Delete it. Raises SetupError, and leaves it whole, where a program still uses it (on Windows).

        The folder is renamed first: whatever stops the deletion, no half of an environment is left under its name.
        """
        if self.folder.is_dir():
            doomed = self.folder.with_name(f"{_REMOVED}{uuid4().hex[:8]}")
            try:
                self.folder.rename(doomed)
            except OSError as error:
                raise SetupError(
                    translate("ganfilling", "{folder} cannot be removed, it is in use: {error}").format(
                        folder=self.folder, error=error
                    )
                ) from error
            shutil.rmtree(doomed, ignore_errors=True)


def root() -> Path:
    """Return the folder of all environments, in the user's local data: never in a profile that roams."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)) / "ganfilling"


def key() -> str:
    """Return the name of the environment for this plugin and this QGIS."""
    return f"{_PREFIX}{REQUIREMENTS_VERSION}-python{sys.version_info.major}.{sys.version_info.minor}"


def current() -> Environment:
    """Return the environment for this plugin and this QGIS, made or not."""
    return Environment(root() / key())


def stale() -> list[Environment]:
    """Return environments made for another version of the plugin or of Python, and remains of removed ones."""
    with contextlib.suppress(OSError):
        return [
            Environment(folder)
            for folder in sorted(root().iterdir())
            if folder.is_dir() and folder.name != key() and folder.name.startswith((_PREFIX, _REMOVED))
        ]
    return []


def size(folder: Path) -> int:
    """Return the bytes of all files in ``folder``; takes seconds for an environment."""
    return sum(path.lstat().st_size for path in folder.rglob("*"))


def free_bytes(folder: Path) -> int:
    """Return the free bytes of the disk that holds, or would hold, ``folder``."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
