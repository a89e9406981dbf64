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
NEEDED = ("venv", "ensurepip", "ssl")
ANSWER_SECONDS = 30
_QUESTION = f"""
import importlib, json, sys
missing = []
for name in {NEEDED!r}:
    try:
        importlib.import_module(name)
    except ImportError:
        missing.append(name)
print(json.dumps([getattr(sys, "_base_executable", "") or sys.executable, sys.version_info[:3], missing]))
"""


@dataclass(frozen=True)
class BasePython:
    """A Python that answered: its own path (not a link's or shim's), version, and what it lacks of NEEDED."""

    path: Path
    version: tuple[int, int, int]
    missing: tuple[str, ...] = ()

    @property
    def suits(self) -> bool:
        """Whether an environment can be made from it."""
        return self.version >= OLDEST and not self.missing

    @property
    def text(self) -> str:
        """Version and path, for people."""
        return f"Python {'.'.join(map(str, self.version))}, {self.path}"


def find() -> BasePython:
    """Return the best Python: one of QGIS's version before others. Raises SetupError, which says what to install."""
    answered = []
    for candidate in candidates():
        found = ask(candidate)
        if found is not None and found not in answered:
            answered.append(found)
            if found.suits and found.version[:2] == sys.version_info[:2]:
                return found
    suitable = [found for found in answered if found.suits]
    if suitable:
        return suitable[0]
    raise SetupError(_what_is_missing(answered))


def candidates() -> Iterator[Path]:
    """Yield where a Python may be, QGIS's own first; each existing place once."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    names = [f"python{version}", "python3", "python"]
    if os.name == "nt":
        names = ["python.exe", "python3.exe"]
    here = Path(sys.executable).parent
    folders = [
        Path(sys.base_prefix) / "bin",
        Path(sys.base_prefix),
        here / "bin",
        here,
        *map(Path, os.environ.get("PATH", "").split(os.pathsep)),
        *(map(Path, ("/opt/homebrew/bin", "/usr/local/bin")) if sys.platform == "darwin" else ()),
    ]
    seen = set()
    for folder in folders:
        for name in names:
            path = folder / name
            # Windows has empty python.exe files under WindowsApps that open its store.
            if path not in seen and path.is_file() and "WindowsApps" not in path.parts:
                seen.add(path)
                yield path
    launcher = shutil.which("py") if os.name == "nt" else None
    if launcher:
        yield Path(launcher)


def ask(python: Path) -> BasePython | None:
    """Run ``python`` and return what it says of itself; None if it is no usable program."""
    environment = {**child_environment(), "PATH": os.environ.get("PATH", "")}
    try:
        done = subprocess.run(  # noqa: S603 # nosec B603 - list form, a Python found on this machine
            [str(python), "-I", "-c", _QUESTION],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=ANSWER_SECONDS,
            creationflags=no_console(),
            check=False,
        )
        path, version, missing = json.loads(done.stdout)
        major, minor, micro = version
        return BasePython(Path(path), (major, minor, micro), tuple(missing))
    except (OSError, ValueError, TypeError, subprocess.SubprocessError):
        return None


def _what_is_missing(answered: list[BasePython]) -> str:
    """What to install, as precisely as it can be said."""
    recent = [found for found in answered if found.version >= OLDEST]
    if not recent:
        return translate(
            "ganfilling",
            "No Python was found that the engine's environment can be made from. Install Python {oldest} or newer, "
            "then try again; or choose “Use my own Python”.",
        ).format(oldest=".".join(map(str, OLDEST)))
    found = recent[0]
    text = translate("ganfilling", "No environment can be made from {python}: it has no {parts}.").format(
        python=found.text, parts=", ".join(found.missing)
    )
    if sys.platform == "linux" and {"venv", "ensurepip"} & set(found.missing):
        package = f"python{found.version[0]}.{found.version[1]}-venv"
        text += "\n" + translate(
            "ganfilling", "On Debian and Ubuntu install it with: sudo apt install {package}\nThen try again."
        ).format(package=package)
    else:
        text += "\n" + translate("ganfilling", "Install a complete Python, then try again; or choose another Python.")
    return text
