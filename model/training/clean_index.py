"""Noise-free windows, which discriminators learn from what is real: finding, writing, reading and drawing them.

The file is JSON as the published GANFilling uses it: by UTM zone and latitude band, such as ``33U``, a list of windows
``{"path": cube, "kernel size": 64, "bbox": [row, column], "time steps": [3, 4, 5, 6]}``. Paths are relative to the
file's folder where they can be; time steps count the cube's frames from 0.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from model.contract.messages import say
from model.core import scratch
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import BoolArray, FloatArray
from model.products.guard import Guard
from model.training.scenes import CubeFile, SeriesWindow, TrainingScene, TrainingScenes, find_sources
from model.training.zones import nearby_zones

HINT = say("make_index_hint")
CleanIndex = dict[str, list["CleanWindow"]]


@dataclass(frozen=True)
class CleanWindow:
    """A window that is clear on dates in a row. path: of the cube or folder.  steps: frames of the source, in order."""

    path: str
    size: int
    row: int
    column: int
    steps: tuple[int, ...]

    def entry(self) -> dict[str, Any]:
        """As in the file."""
        return {
            "path": self.path,
            "kernel size": self.size,
            "bbox": [self.row, self.column],
            "time steps": list(self.steps),
        }


def write_index(
    inputs: Sequence[Path], output: Path, report: Reporter, size: int = 64, dates: int = 4, overwrite: bool = False
) -> CleanIndex:
    """Find the clean windows of cubes and of folders of dated rasters, and write them to ``output``.

    size: pixels a side.  dates: fewest in a row. Raises InputError output_exists, no_cubes, no_clean_windows.
    """
    if output.exists() and not overwrite:
        raise InputError("output_exists", say("file_exists", path=output), say("choose_other_file_hint"))
    Guard(inputs).refuse([output])
    index: CleanIndex = {}
    for path in inputs:
        sources = find_sources([path], report)
        for number, source in enumerate(sources):
            report.progress(number, len(sources), "places", say("stage_looking_for_clean_windows"))
            scene = source.load()
            shift = (0, 0)
            where = path
            if isinstance(source, CubeFile):
                where = source.path
            elif isinstance(source, SeriesWindow):
                shift = (int(source.window.row_off), int(source.window.col_off))
            for row, column, steps in clean_windows(scene.clear, size, dates):
                frames = tuple(scene.frames[step] for step in steps)
                window = CleanWindow(_relative(where, output), size, row + shift[0], column + shift[1], frames)
                index.setdefault(scene.zone, []).append(window)
    if not index:
        raise InputError(
            "no_clean_windows",
            say("no_clean_windows", size=size, dates=dates),
            say("no_clean_windows_hint"),
        )
    content = {zone: [window.entry() for window in windows] for zone, windows in sorted(index.items())}
    output.parent.mkdir(parents=True, exist_ok=True)
    scratch.write_text(output, json.dumps(content))
    return index


def read_index(path: Path) -> CleanIndex:
    """Read an index; paths become absolute. Raises InputError index_unreadable."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return {
            str(zone): [
                CleanWindow(
                    str(_resolved(entry["path"], path)),
                    int(entry["kernel size"]),
                    int(entry["bbox"][0]),
                    int(entry["bbox"][1]),
                    tuple(int(step) for step in entry["time steps"]),
                )
                for entry in entries
            ]
            for zone, entries in content.items()
        }
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        AttributeError,
        OverflowError,
        RecursionError,
    ) as error:
        message = say("index_unreadable", path=path, error=repr(error))
        raise InputError("index_unreadable", message, HINT) from error


def clean_windows(clear: BoolArray, size: int, dates: int) -> Iterator[tuple[int, int, list[int]]]:
    """Windows (row, column) half a window apart, and each run of at least ``dates`` dates on which all is clear."""
    times, height, width = clear.shape
    if height < size or width < size:
        return
    total = np.zeros((times, height + 1, width + 1), np.int64)
    total[:, 1:, 1:] = (~clear).cumsum(1).cumsum(2)
    for row in _places(height, size):
        for column in _places(width, size):
            corners = total[:, [row, row + size]][:, :, [column, column + size]]
            unclear = corners[:, 1, 1] - corners[:, 0, 1] - corners[:, 1, 0] + corners[:, 0, 0]
            run: list[int] = []
            for step in range(times + 1):
                if step < times and unclear[step] == 0:
                    run.append(step)
                    continue
                if len(run) >= dates:
                    yield row, column, run
                run = []


class CleanSeries:
    """Draws noise-free series: of a zone, else of its neighbours, else of any. Never loops."""

    def __init__(self, index: CleanIndex, report: Reporter) -> None:
        """Take an index with absolute paths. Raises InputError no_clean_windows if it is empty."""
        self._index = {zone: windows for zone, windows in index.items() if windows}
        if not self._index:
            raise InputError("no_clean_windows", say("no_clean_windows_at_all"), HINT)
        self._everything = [window for windows in self._index.values() for window in windows]
        self._report = report
        self._warned: set[str] = set()
        paths = sorted({window.path for window in self._everything})
        self._number = {path: number for number, path in enumerate(paths)}
        self._cubes = TrainingScenes([CubeFile(Path(path)) for path in paths])
        self._series: dict[str, Any] = {}

    def draw(self, zone: str, dates: int, size: int, rng: np.random.Generator) -> FloatArray:
        """A clean series [dates,4,size,size] of reflectance; dates in a row, from a random part of a window.

        A window that is too short or too small gives all it has.
        """
        windows = self._of(zone)
        window = windows[int(rng.integers(len(windows)))]
        first = int(rng.integers(max(1, len(window.steps) - dates + 1)))
        steps = window.steps[first : first + dates]
        y, x = (int(rng.integers(max(1, window.size - size + 1))) for _ in range(2))
        rows = slice(window.row + y, window.row + y + min(size, window.size))
        columns = slice(window.column + x, window.column + x + min(size, window.size))
        return self._read(window.path, steps, rows, columns)

    def _of(self, zone: str) -> list[CleanWindow]:
        for candidate in nearby_zones(zone):
            if candidate in self._index:
                return self._index[candidate]
        if zone not in self._warned:
            self._warned.add(zone)
            self._report.warning("no_clean_zone", say("no_clean_zone", zone=zone))
        return self._everything

    def _read(self, path: str, steps: Sequence[int], rows: slice, columns: slice) -> FloatArray:
        if path.endswith(".npz"):
            scene: TrainingScene = self._cubes[self._number[path]]
            order = [scene.frames.index(step) for step in steps]
            return scene.reflectance[order, :, rows, columns].astype(np.float32) / np.float32(1e4)
        from rasterio.windows import Window

        from model.reading.opening import open_series
        from model.reading.series import SeriesOptions

        if path not in self._series:
            self._series[path] = open_series([path], SeriesOptions(), Reporter())
        window = Window(columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start)
        block = self._series[path].read(window)
        series: FloatArray = block.reflectance[list(steps)]
        return series


def scene_index(scenes: TrainingScenes, size: int, dates: int) -> CleanIndex:
    """The clean windows of cubes that are at hand; scenes of other kinds are passed over."""
    index: CleanIndex = {}
    for source, scene in zip(scenes.sources, scenes):
        if isinstance(source, CubeFile):
            for row, column, steps in clean_windows(scene.clear, size, dates):
                frames = tuple(scene.frames[step] for step in steps)
                index.setdefault(scene.zone, []).append(CleanWindow(str(source.path), size, row, column, frames))
    return index


def _places(length: int, size: int) -> list[int]:
    return sorted({*range(0, length - size + 1, max(1, size // 2)), length - size})


def _relative(path: Path, output: Path) -> str:
    """The path from the index's folder, if both are on one drive."""
    try:
        return Path(os.path.relpath(path.resolve(), output.resolve().parent)).as_posix()
    except ValueError:
        return str(path.resolve())


def _resolved(text: str, index: Path) -> Path:
    path = Path(text)
    return path if path.is_absolute() else Path(os.path.normpath(index.resolve().parent / path))
