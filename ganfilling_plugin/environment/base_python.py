"""Find the Python that the private environment is made from: that of QGIS if it can, else another of the machine.

``sys.executable`` cannot be trusted inside QGIS: on Windows and macOS it is QGIS itself, on Linux whatever python3
comes first on the PATH. So every candidate is run and asked what it is.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess  # nosec B404 - asks candidates what they are
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.engine import child_environment, no_console
from ganfilling_plugin.errors import SetupError

translate = QCoreApplication.translate

OLDEST = (3, 9)
ANSWER_SECONDS = 30
_QUESTION = """
import importlib.util, json, sys
missing = [name for name in ("venv", "ensurepip", "ssl") if importlib.util.find_spec(name) is None]
print(json.dumps([getattr(sys, "_base_executable", "") or sys.executable, sys.version_info[:3], missing]))
"""


@dataclass(frozen=True)
class BasePython:
    """A Python that answered: its own path (not a link's or shim's), version, and what it lacks for environments."""

    path: Path
    version: tuple[int, ...]
    missing: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Version and path, for people."""
        return f"Python {'.'.join(map(str, self.version))}, {self.path}"


def find() -> BasePython:
    """Return the best Python: one of QGIS's version before others. Raises SetupError, which says what to install."""
    recent = []
    for candidate in candidates():
        found = ask(candidate)
        if found is not None and found.version >= OLDEST:
            recent.append(found)
            if not found.missing and found.version[:2] == sys.version_info[:2]:
                return found
    for found in recent:
        if not found.missing:
            return found
    raise SetupError(_what_to_install(recent))


def candidates() -> Iterator[Path]:
    """Yield where a Python may be, QGIS's own first; each existing place once."""
    names = [f"python{sys.version_info.major}.{sys.version_info.minor}", "python3", "python"]
    if os.name == "nt":
        names = ["python.exe", "python3.exe"]
    prefix, here = Path(sys.base_prefix), Path(sys.executable).parent
    path = os.environ.get("PATH", "").split(os.pathsep)
    more = ("/opt/homebrew/bin", "/usr/local/bin") if sys.platform == "darwin" else ()
    for folder in dict.fromkeys([prefix / "bin", prefix, here / "bin", here, *map(Path, (*path, *more))]):
        if "WindowsApps" not in folder.parts:  # Windows has empty python.exe files there that open its store
            yield from (folder / name for name in names if (folder / name).is_file())
    launcher = shutil.which("py") if os.name == "nt" else None
    if launcher:
        yield Path(launcher)


def ask(python: Path) -> BasePython | None:
    """Run ``python`` and return what it says of itself; None if it is no usable program."""
    try:
        done = subprocess.run(  # noqa: S603 # nosec B603 - list form, a Python found on this machine
            [str(python), "-I", "-c", _QUESTION],
            env={**child_environment(), "PATH": os.environ.get("PATH", "")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=ANSWER_SECONDS,
            creationflags=no_console(),
            check=False,
        )
        path, version, missing = json.loads(done.stdout)
        return BasePython(Path(path), tuple(version), tuple(missing))
    except (OSError, ValueError, TypeError, subprocess.SubprocessError):
        return None


def _what_to_install(recent: list[BasePython]) -> str:
    if not recent:
        return translate(
            "ganfilling",
            "No Python was found that the engine's environment can be made from. Install Python {oldest} or newer, "
            "then try again; or choose “Use my own Python”.",
        ).format(oldest=".".join(map(str, OLDEST)))
    best = recent[0]
    text = translate("ganfilling", "No environment can be made from {python}: it has no {parts}.").format(
        python=best.text, parts=", ".join(best.missing)
    )
    if sys.platform == "linux":
        remedy = translate(
            "ganfilling", "On Debian and Ubuntu install it with: sudo apt install {package}\nThen try again."
        ).format(package=f"python{best.version[0]}.{best.version[1]}-venv")
    else:
        remedy = translate("ganfilling", "Install a complete Python, then try again; or choose another Python.")
    return f"{text}\n{remedy}"
