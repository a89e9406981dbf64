"""Folders that hold a series, found below another one: a look at names only, no file is opened but series.json."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from ganfilling_plugin.contract import CONTAINER_SUFFIXES, RASTER_SUFFIXES, SERIES_FILE, date_in_text

_SUFFIXES = (*RASTER_SUFFIXES, *CONTAINER_SUFFIXES)
OUTPUT_NAME = "filled"
DEPTH = 3  # levels below the folder that is searched: region, tile, year
LIMIT = 500  # rows of a batch


def series_folders(parent: str, is_cancelled: Callable[[], bool] = lambda: False) -> list[str]:
    """Return the folders at or below ``parent`` that hold a series each, by name, at most LIMIT.

    A folder holds a series if there are rasters in it, .SAFE products, folders named by dates with rasters in them, or
    a series.json of inputs. Below such a folder nothing more is looked for. Results of runs are no series.
    """
    found: list[str] = []
    _search(Path(parent), DEPTH, found, is_cancelled)
    return found[:LIMIT]


def _search(folder: Path, depth: int, found: list[str], is_cancelled: Callable[[], bool]) -> None:
    if is_cancelled() or len(found) >= LIMIT or _is_result(folder):
        return
    if _holds_series(folder):
        found.append(str(folder))
        return
    if depth > 0:
        for entry in _folders_in(folder):
            _search(entry, depth - 1, found, is_cancelled)


def _holds_series(folder: Path) -> bool:
    if (folder / SERIES_FILE).is_file():
        return True
    folders = _folders_in(folder)
    return (
        _holds_rasters(folder)
        or any(entry.suffix.upper() == ".SAFE" for entry in folders)
        or any(date_in_text(entry.name) and _holds_rasters(entry) and not _is_result(entry) for entry in folders)
    )


def _holds_rasters(folder: Path) -> bool:
    try:
        with os.scandir(folder) as entries:
            shown = [entry for entry in entries if not entry.name.startswith(".")]
            return any(entry.name.lower().endswith(_SUFFIXES) for entry in shown)
    except OSError:  # not ours to read
        return False


def _folders_in(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return sorted(Path(entry.path) for entry in entries if entry.is_dir() and not entry.name.startswith("."))
    except OSError:
        return []


def _is_result(folder: Path) -> bool:
    """True for the output folder of a run: its series.json names products."""
    path = folder / SERIES_FILE
    try:
        return path.is_file() and bool(json.loads(path.read_text(encoding="utf-8")).get("products"))
    except (OSError, ValueError, AttributeError):
        return False


def free_output(folder: str) -> str:
    """Return where the results of a series folder can go: "filled" in it, numbered if there already is such a thing."""
    path, number = Path(folder) / OUTPUT_NAME, 2
    while path.exists():
        path = Path(folder) / f"{OUTPUT_NAME}-{number}"
        number += 1
    return str(path)
