"""What there is to learn from: real series, read one scene at a time from cubes (.npz) or dated rasters."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from model.contract.messages import say
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import BoolArray
from model.reading.minicube import NODATA, read_minicube
from model.reading.opening import open_series
from model.reading.series import Series, SeriesOptions
from model.reading.sources import SCL_UNUSABLE
from model.training.zones import UNKNOWN_ZONE, grid_zone, tile_zone

BRIGHTEST = 1.5  # reflectance above this is not land
KEPT_IN_MEMORY = 48  # scenes of each process; others are read again
WINDOWS = (256, 128, 64)  # pixels a side of the scenes that a series of rasters is cut into: the first that gives some
FEWEST_WINDOWS = 3  # so that one can be held out
MOST_WINDOWS = 48  # of one series of rasters
SIZE_EXPONENT = 0.4  # large scenes are drawn more often than small ones, but not in proportion
EVERY = 6  # of the scenes, one is held out where none are named
NO_HOLD_OUT = "none"


@dataclass(frozen=True)
class TrainingScene:
    """A series of one scene: reflectance uint16 [T,4,H,W] * 10000 (65535 no data), clear [T,H,W], dates in order.

    cloudy [T,H,W]: known to be cloud or shadow; what is neither clear nor cloudy nobody knows.  frames: which time
    steps of the source these are.  zone: UTM zone and latitude band, such as 33U, or UNKNOWN_ZONE.
    """

    name: str
    reflectance: NDArray[np.uint16]
    clear: BoolArray
    cloudy: BoolArray
    dates: list[datetime.date]
    frames: tuple[int, ...] = ()
    zone: str = UNKNOWN_ZONE

    @property
    def valid(self) -> BoolArray:
        """Where all four bands have data, be it cloud: [T,H,W]."""
        return np.asarray((self.reflectance != NODATA).all(1))


class Source(Protocol):
    """Something that a scene can be loaded from. size: roughly how much there is, in any unit."""

    @property
    def name(self) -> str:
        """What the scene is called; scenes to hold out are named by its beginning."""
        ...

    @property
    def size(self) -> float:
        """Roughly how much there is."""
        ...

    def load(self) -> TrainingScene:
        """Read the scene. Raises InputError."""
        ...


@dataclass(frozen=True)
class CubeFile:
    """A cube on disk: EarthNet's layout or arrays by name; see model.reading.minicube."""

    path: Path

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.stem

    @property
    def size(self) -> float:
        """Bytes on disk."""
        return float(self.path.stat().st_size)

    def load(self) -> TrainingScene:
        """See Source."""
        cube = read_minicube(self.path)
        clear, cloudy = _labels(self.path, ~np.isin(cube.classes, SCL_UNUSABLE))
        made_up = any(code == "grid_made_up" for code, _ in cube.remarks)
        zone = tile_zone(self.path.stem) or (UNKNOWN_ZONE if made_up else grid_zone(cube.grid))
        return _ordered(self.name, cube.numbers, clear, cloudy, list(cube.dates), zone)


@dataclass(frozen=True, eq=False)
class SeriesWindow:
    """A window of a series of dated rasters."""

    series: Series
    window: Window
    name: str
    size: float

    def load(self) -> TrainingScene:
        """See Source."""
        block = self.series.read(self.window)
        numbers = np.clip(np.rint(block.reflectance * 1e4), 0, NODATA - 1).astype(np.uint16)
        numbers = np.where(block.observed[:, None], numbers, np.uint16(NODATA))
        cloudy, zone = block.valid & ~block.observed, grid_zone(self.series.grid)
        return _ordered(self.name, numbers, block.observed, cloudy, list(self.series.dates), zone)


class TrainingScenes(Sequence[TrainingScene]):
    """Scenes by number, loaded when they are first asked for; so many stay in memory. Can be pickled."""

    def __init__(self, sources: Sequence[Source]) -> None:
        """Remember the sources; nothing is read."""
        self.sources = list(sources)
        self.names = [source.name for source in self.sources]
        weights = np.array([source.size for source in self.sources], float) ** SIZE_EXPONENT
        self.chances = weights / weights.sum() if len(weights) else weights
        self._load = lru_cache(KEPT_IN_MEMORY)(self._read)

    def _read(self, index: int) -> TrainingScene:
        return self.sources[index].load()

    def __getitem__(self, index: Any) -> Any:
        """The scene of this number."""
        return self._load(int(index))

    def __len__(self) -> int:
        """How many there are."""
        return len(self.sources)

    def draw(self, rng: np.random.Generator) -> TrainingScene:
        """A scene at random, large ones more often."""
        scene: TrainingScene = self[rng.choice(len(self), p=self.chances)]
        return scene

    def __getstate__(self) -> dict[str, Any]:
        """The sources alone."""
        return {"sources": self.sources}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Start with nothing loaded."""
        self.__init__(state["sources"])  # type: ignore[misc]


def find_sources(paths: Sequence[Path], report: Reporter | None = None) -> list[Source]:
    """The scenes under ``paths``: cubes (*.npz) and folders of them, or folders and files of dated rasters.

    Raises InputError no_cubes and what open_series() raises.
    """
    sources: list[Source] = []
    for path in paths:
        cubes = [path] if path.suffix == ".npz" else sorted(path.rglob("*.npz")) if path.is_dir() else []
        if cubes:
            sources += [CubeFile(cube) for cube in cubes]
        elif path.is_dir() and not any(path.iterdir()):
            break
        else:
            sources += series_windows([str(path)], SeriesOptions(), report or Reporter(), path.stem)
    if not sources:
        raise InputError(
            "no_cubes",
            say("no_cubes", paths=", ".join(map(str, paths)) or say("the_data")),
            say("no_cubes_hint"),
        )
    return sources


def series_windows(
    inputs: Sequence[Any], options: SeriesOptions, report: Reporter, name: str = "series"
) -> list[Source]:
    """A series of dated rasters as scenes of up to 256 pixels, spread over its area.

    Raises what open_series() raises.
    """
    series = open_series(inputs, options, report)
    height, width = series.grid.height, series.grid.width
    for side in WINDOWS:
        corners = [(row, column) for row in _starts(height, side) for column in _starts(width, side)]
        if len(corners) >= FEWEST_WINDOWS:
            break
    if len(corners) > MOST_WINDOWS:
        chosen = np.random.default_rng(0).choice(len(corners), MOST_WINDOWS, replace=False)
        corners = [corners[i] for i in sorted(chosen)]
    sources: list[Source] = []
    for row, column in corners:
        window = Window(column, row, min(side, width - column), min(side, height - row))
        size = float(window.width * window.height * len(series.dates))
        sources.append(SeriesWindow(series, window, f"{name}_{row}_{column}", size))
    return sources


def split(sources: Sequence[Source], hold_out: Sequence[str]) -> tuple[TrainingScenes, TrainingScenes]:
    """The scenes to train on, and those held out: whose name begins as told, or without any told, every sixth.

    Raises InputError nothing_to_train_on, and unknown_place for a name that no scene has.
    """
    if not hold_out:
        is_out = [len(sources) >= 3 and index % EVERY == 2 for index in range(len(sources))]
    else:
        wanted = [name for name in hold_out if name != NO_HOLD_OUT]
        for name in wanted:
            if not any(source.name.startswith(name) for source in sources):
                known = ", ".join(source.name for source in sources[:20])
                raise InputError(
                    "unknown_place", say("unknown_place", name=name), say("unknown_place_hint", known=known)
                )
        is_out = [source.name.startswith(tuple(wanted)) if wanted else False for source in sources]
    training = TrainingScenes([source for source, out in zip(sources, is_out) if not out])
    if not len(training):
        raise InputError("nothing_to_train_on", say("nothing_to_train_on"), say("nothing_to_train_on_hint"))
    return training, TrainingScenes([source for source, out in zip(sources, is_out) if out])


def _starts(length: int, side: int) -> list[int]:
    """Where windows begin: side by side, the last one ending with the image; if it is smaller than one, at 0."""
    return [0] if length <= side else [*range(0, length - side, side), length - side]


def _labels(path: Path, clear: BoolArray) -> tuple[BoolArray, BoolArray]:
    """What of a cube is clear and what is cloudy [T,H,W]: as its teacher says, or without one as its mask does.

    Masks of some sources miss much of what a second opinion (``mask_heuristic``) takes for cloud.
    """
    with np.load(path, allow_pickle=False) as cube:
        if "teacher" in cube.files:
            teacher = cube["teacher"]
            return np.asarray(teacher == 0), np.asarray(teacher == 1)
        if "mask_heuristic" in cube.files:
            clear = clear & (cube["mask_heuristic"] != 1)
        elif "mask" in cube.files:
            known = cube["mask"] != 255
            return np.asarray(clear & known), np.asarray(~clear & known)
    return clear, ~clear


def _ordered(
    name: str,
    numbers: NDArray[np.uint16],
    clear: BoolArray,
    cloudy: BoolArray,
    dates: list[datetime.date],
    zone: str,
) -> TrainingScene:
    """The scene with its dates in order, each once, those without any data left out; clear only where it can be."""
    kept: dict[datetime.date, int] = {}
    for index in sorted(range(len(dates)), key=lambda i: dates[i]):
        if (numbers[index] != NODATA).any():
            kept.setdefault(dates[index], index)
    order = list(kept.values())
    numbers = numbers[order]
    clear, cloudy = clear[order] & (numbers < BRIGHTEST * 1e4).all(1), cloudy[order] & (numbers != NODATA).all(1)
    return TrainingScene(name, numbers, clear, cloudy, list(kept), tuple(order), zone)
