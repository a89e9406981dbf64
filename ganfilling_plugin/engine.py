"""Where the engine is: its code, a Python to run it in, a clean environment, and whether it works.

The engine runs in a process of its own, so that its libraries (torch, rasterio) never meet those of QGIS.
"""

from __future__ import annotations

import json
import os
import subprocess  # nosec B404 - the engine is a child process by design
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.about import PLUGIN_FOLDER, engine_root_of
from ganfilling_plugin.contract import FindingEntry
from ganfilling_plugin.environment import place
from ganfilling_plugin.errors import EngineMissingError
from ganfilling_plugin.messages import text_of
from ganfilling_plugin.settings import Settings

translate = QCoreApplication.translate

PYTHON_VARIABLE = "GANFILLING_PYTHON"
PROBE_SECONDS = 120  # the first import of torch from a cold or scanned disk takes most of it
FAILURE_KEPT_SECONDS = 10  # a failed probe is asked again after this: the user may have just repaired it

# QGIS sets these for itself; with them the child would load QGIS's libraries and data in place of its own.
_UNWANTED = {
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "QGIS_PREFIX_PATH",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "DYLD_LIBRARY_PATH",
    "DYLD_FRAMEWORK_PATH",
    "DYLD_INSERT_LIBRARIES",
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "VIRTUAL_ENV",
    "__PYVENV_LAUNCHER__",
}


@dataclass(frozen=True)
class EnginePython:
    """A Python executable for the engine, and where it was named.

    tested: whether the engine was tried in it when it was made.
    """

    path: Path
    origin: str
    tested: bool = False


@dataclass(frozen=True)
class EngineProbe:
    """Whether the engine works in a Python, in words; ``lines`` are the doctor's own, ``parts`` what works, by name."""

    works: bool
    message: str
    lines: list[str] = field(default_factory=list)
    parts: dict[str, str] = field(default_factory=dict)

    def detail(self, part: str) -> str:
        """Return what the doctor says of a working part (torch, device, python ...); empty if it does not work."""
        return self.parts.get(part, "")


def engine_root() -> Path:
    """Return the folder that holds the package ``model``, from which the engine runs."""
    return engine_root_of(PLUGIN_FOLDER)


def executable_in(path: Path) -> Path | None:
    """Return ``path`` if it is a file, or the Python in it if it is the folder of an environment."""
    candidates = (path, path / "bin" / "python", path / "Scripts" / "python.exe", path / "python.exe")
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def find_python(settings: Settings | None = None) -> EnginePython:
    """Return the engine's Python.

    That named in the settings, else the plugin's private environment, a checkout's .venv, or the one in the environment
    variable. Raises EngineMissingError, whose message says how to make one.
    """
    settings = settings or Settings.load()
    if settings.python.strip():
        chosen = executable_in(Path(settings.python.strip()).expanduser())
        if chosen is None:
            raise EngineMissingError(
                translate("ganfilling", "The engine's Python set in the options does not exist: {path}").format(
                    path=settings.python
                )
                + "\n"
                + translate("ganfilling", "Choose another under Settings, Options, GANFilling.")
            )
        return EnginePython(chosen, translate("ganfilling", "set in the options"))
    private = place.current()
    if private.state() is place.State.READY:
        return EnginePython(private.python, translate("ganfilling", "the plugin's own environment"), tested=True)
    root = engine_root()
    if root != PLUGIN_FOLDER:
        found = executable_in(root / ".venv")
        if found is not None:
            return EnginePython(found, translate("ganfilling", "environment of the checkout"))
    named = os.environ.get(PYTHON_VARIABLE, "").strip()
    if named:
        found = executable_in(Path(named).expanduser())
        if found is not None:
            return EnginePython(
                found, translate("ganfilling", "environment variable {name}").format(name=PYTHON_VARIABLE)
            )
    raise EngineMissingError(how_to_install())


def install_commands() -> str:
    """Return the commands that make an environment for the engine on this computer's system, in a terminal.

    Cloud detection comes last and by itself: the engine works without it, should it not be had.
    """
    lists = [
        " ".join(f'-r "{engine_root() / "requirements" / name}"' for name in names)
        for names in (("engine.txt", "evaluate.txt", "network.txt"), ("clouds.txt",))
    ]
    if os.name == "nt":
        make, python = (
            'py -m venv "%USERPROFILE%\\ganfilling-engine"',
            '"%USERPROFILE%\\ganfilling-engine\\Scripts\\python"',
        )
    else:
        make, python = "python3 -m venv ~/ganfilling-engine", "~/ganfilling-engine/bin/python"
    return "\n".join([make, *(f"{python} -m pip install {options}" for options in lists)])


def how_to_install() -> str:
    """Return, for people, how to get the engine running."""
    if place.current().is_being_made():
        return translate("ganfilling", "The GANFilling engine is being created. Try again when it is ready.")
    return translate(
        "ganfilling",
        "The GANFilling engine has no Python to run in yet. Open Settings, Options, GANFilling, and press "
        "“Create the engine”.\n\nWithout a window, type in a terminal\n\n{commands}\n\n"
        "and name that folder in the environment variable {variable}.",
    ).format(commands=install_commands(), variable=PYTHON_VARIABLE)


def child_environment(root: Path | None = None) -> dict[str, str]:
    """Return the environment of the engine's process: this one's, less what QGIS set for itself."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith("PYTHON") and name.upper() not in _UNWANTED
    }
    qgis_folder = environment.get("OSGEO4W_ROOT")
    if os.name == "nt" and qgis_folder:  # else Windows finds QGIS's DLLs before the engine's
        folders = environment.get("PATH", "").split(os.pathsep)
        environment["PATH"] = os.pathsep.join(
            folder for folder in folders if not folder.lower().startswith(qgis_folder.lower())
        )
    environment["PYTHONPATH"] = str(root or engine_root())
    environment["PYTHONIOENCODING"] = "utf-8"
    environment["PYTHONNOUSERSITE"] = "1"
    return environment


def command(python: Path, *arguments: str) -> list[str]:
    """Return the command line of the engine."""
    return [str(python), "-m", "model", *arguments]


def no_console() -> int:
    """Return the creation flags that keep Windows from opening a console window; 0 elsewhere."""
    return getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0


_probes: dict[tuple[str, int], tuple[float, EngineProbe]] = {}


def probe(python: Path, fresh: bool = False) -> EngineProbe:
    """Run the engine's doctor in ``python``. A success is remembered for the session, a failure for seconds."""
    try:
        key = (str(python), python.stat().st_mtime_ns)
    except OSError as error:
        return EngineProbe(False, str(error))
    kept = _probes.get(key)
    if kept and not fresh and (kept[1].works or time.monotonic() - kept[0] < FAILURE_KEPT_SECONDS):
        return kept[1]
    result = _run_doctor(python)
    _probes[key] = (time.monotonic(), result)
    return result


def _run_doctor(python: Path) -> EngineProbe:
    try:
        finished = subprocess.run(  # noqa: S603 # nosec B603 - list form, the user's own choice of Python
            command(python, "doctor", "--json"),
            cwd=engine_root(),  # elsewhere a folder that happens to be called model would be taken for the engine
            env=child_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PROBE_SECONDS,
            creationflags=no_console(),
            check=False,
        )
    except subprocess.TimeoutExpired:
        return EngineProbe(
            False,
            translate("ganfilling", "The engine did not answer within {seconds} seconds.").format(
                seconds=PROBE_SECONDS
            ),
        )
    except OSError as error:
        return EngineProbe(
            False, translate("ganfilling", "{python} cannot be started: {error}").format(python=python, error=error)
        )
    return probe_of(
        python,
        finished.returncode,
        finished.stdout.decode("utf-8", "replace"),
        finished.stderr.decode("utf-8", "replace"),
    )


def probe_of(python: Path, status: int, output: str, errors: str) -> EngineProbe:
    """Return what the doctor's exit status and output say; ``errors`` (stderr) is shown where it said nothing."""
    findings: list[FindingEntry] = []
    lines: list[str] = []
    for line in output.splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            continue
        if not isinstance(event, dict):
            continue
        if event.get("event") == "error":
            lines.append(f"{text_of(event)} {text_of(event, 'hint')}".strip())
        if event.get("event") == "done":
            findings = event.get("findings", [])
            lines += [_finding_line(finding) for finding in findings]
    works = bool(findings) and all(finding["works"] for finding in findings if finding.get("needed", True))
    parts = {finding["part"]: finding["detail"] for finding in findings if finding["works"]}
    if works and status == 0:
        return EngineProbe(True, translate("ganfilling", "The engine works."), lines, parts)
    lines = lines or errors.strip().splitlines()[-6:]
    return EngineProbe(
        False, translate("ganfilling", "The engine cannot run in {python}:").format(python=python), lines, parts
    )


def _finding_line(finding: FindingEntry) -> str:
    if finding["works"]:
        state = translate("ganfilling", "works")
    elif finding.get("needed", True):
        state = translate("ganfilling", "MISSING")
    else:
        state = translate("ganfilling", "absent, not needed by every method")
    return f"{finding['part']}: {state} - {text_of(finding, 'detail')}"
