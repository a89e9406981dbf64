"""A report for those who help: what there is and in which version, without personal paths."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from osgeo import gdal, osr
from qgis.core import Qgis
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QSysInfo

from ganfilling_plugin import engine, errors
from ganfilling_plugin.about import NAME, VERSION
from ganfilling_plugin.environment import builds, failures, place
from ganfilling_plugin.errors import EngineMissingError
from ganfilling_plugin.jobs import kept_jobs
from ganfilling_plugin.settings import Settings


def collect() -> str:
    """Return the report. Runs the engine's doctor, which takes seconds: not for the window's thread.

    It is in English whatever the language of QGIS: others read it.
    """
    sections = {
        f"{NAME} {VERSION}, {datetime.now():%Y-%m-%d %H:%M}": _qgis(),
        "Engine": _engine(),
        "Environment": _environment(),
        "Settings": (f"{name}: {value}" for name, value in asdict(Settings.load()).items()),
        "Last error": iter([errors.last_error() or "none in this session"]),
        "Failed jobs that were kept": (str(path) for path in reversed(kept_jobs())),
    }
    text = "\n\n".join("\n".join([title, *(f"  {line}" for line in lines)]) for title, lines in sections.items())
    return without_home(failures.without_passwords(text)) + "\n"


def without_home(text: str) -> str:
    """Return ``text`` with the user's home folder written as ~."""
    home = str(Path.home())
    if len(home) <= len(os.sep):  # no home of one's own
        return text
    spellings = {home, home.replace("\\", "/")}
    for spelling in spellings:
        text = re.sub(re.escape(spelling) + r"(?![\w.-])", "~", text, flags=re.IGNORECASE if os.name == "nt" else 0)
    return text


def _qgis() -> Iterator[str]:
    proj = ".".join(str(number()) for number in (osr.GetPROJVersionMajor, osr.GetPROJVersionMinor))
    yield f"QGIS: {Qgis.version()}"
    yield f"System: {QSysInfo.prettyProductName()}, {platform.system()} {platform.release()}, {platform.machine()}"
    yield f"Qt: {QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}"
    yield f"Python: {platform.python_version()}, {sys.executable}, prefix {sys.base_prefix}"
    yield f"GDAL: {gdal.VersionInfo('RELEASE_NAME')}, PROJ {proj}"
    yield f"Processors: {os.cpu_count()}"


def _engine() -> Iterator[str]:
    try:
        found = engine.find_python()
    except EngineMissingError as error:
        yield str(error).splitlines()[0]
        return
    probe = engine.probe(found.path, fresh=True)
    yield f"Python: {found.path} ({found.origin})"
    yield probe.message
    yield from probe.lines


def _environment() -> Iterator[str]:
    environment = place.current()
    yield f"Folder: {environment.folder}"
    yield f"State: {environment.state().value}"
    yield from (f"{name}: {value}" for name, value in environment.details().items())
    yield f"Log: {environment.log if environment.log.is_file() else 'none'}"
    yield from (f"Of another version: {other.folder.name}" for other in place.stale())
    machine = builds.detect()
    yield f"GPU: {machine.gpu or ('Apple' if machine.mps else 'none found')}"
    yield f"Free on the disk: {place.free_bytes(environment.folder) / 1e9:.1f} GB"
