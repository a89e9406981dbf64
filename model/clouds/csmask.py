"""Clouds and shadows of single dates by the package ukis-csmask (DLR, Apache-2.0), where it is installed.

Wieland, Li and Martinis 2019, Multi-sensor cloud and cloud shadow segmentation with a convolutional neural network,
Remote Sensing of Environment 230. The package's own class loads its network anew for every image and gives classes
alone; so its network (an ONNX file, run by onnxruntime) is used here directly, on pixels of about 30 m, for which it
was made.
"""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from model.clouds.detectors import Suspicion
from model.contract.reasons import CLOUD, SHADOW
from model.core.address_space import DETECTOR, check_room
from model.core.machine import cores
from model.core.types import BANDS, BoolArray, FloatArray, IndexArray
from model.reading.series import Block, Series

PACKAGES = ("ukis_csmask", "onnxruntime")
PIXEL = 30.0  # metres: what the network was made for
SIDE = 256  # pixels of the network's input
OVERLAP = 64  # pixels at least by which neighbouring inputs overlap; each is believed up to the middle of that
SIDES, MARGIN = (64, 128, SIDE), 8  # what small images are padded to, to share an input; and by how much at least
RUNS = 8  # of the network at once, one input and one core each: each takes 30 MiB, and more in one are no quicker
REMEMBERED = 128 << 20  # bytes of what was found, which later windows need again
CLASSES = np.array([0, CLOUD, SHADOW], np.uint8)
LOADING = threading.Lock()  # a network is loaded once, not by each thread that needs it


class CloudShadowMask:
    """The cloud detector ukis-csmask for a series.

    The network's inputs lie fixed on the series' grid, whichever window is asked for: so all windows agree.
    """

    name = "csmask"
    margin = 0  # what lies around a window is read here

    def __init__(self, series: Series, levels: tuple[str, ...], metres: float, quick: bool = False) -> None:
        """Coarsen pixels of ``metres`` by a whole number of times, as near to PIXEL as that goes.

        levels: "l1c" or "l2a" for each date, as its numbers are of the top of the atmosphere or of the surface.
        quick: dates share an input where they are small enough: each then sees a little of the others at its edges.
        """
        self._series = series
        self._quick = quick
        self._levels = levels
        self._times = max(1, round(PIXEL / metres))
        self._rows = inputs_along(-(-series.grid.height // self._times))
        self._columns = inputs_along(-(-series.grid.width // self._times))
        self._forget()

    def suspect(self, block: Block) -> Suspicion:
        """See CloudDetector.suspect()."""
        found = np.zeros(block.valid.shape, np.uint8)
        top, left = int(block.window.row_off), int(block.window.col_off)
        height, width = int(block.window.height), int(block.window.width)
        for i, rows in enumerate(self._rows):
            for j, columns in enumerate(self._columns):
                row = rows.shared(top, height, self._times)
                column = columns.shared(left, width, self._times)
                if len(row) and len(column):
                    inside = self._input(i, j)[:, row // self._times - rows.start]
                    inside = inside[:, :, column // self._times - columns.start]
                    found[:, row[0] - top : row[-1] + 1 - top, column[0] - left : column[-1] + 1 - left] = inside
        return np.where(block.valid, found, np.uint8(0))

    def __getstate__(self) -> dict[str, Any]:
        """Everything but what was found so far."""
        return {name: value for name, value in self.__dict__.items() if name not in ("_found", "_lock")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Start with nothing found."""
        self.__dict__.update(state)
        self._forget()

    def _forget(self) -> None:
        self._found: OrderedDict[tuple[int, int], Future[Suspicion]] = OrderedDict()
        self._lock = threading.Lock()  # of ``_found``

    def _input(self, i: int, j: int) -> Suspicion:
        """What is found in the network's input in row i and column j of inputs, in pixels of PIXEL metres."""
        with self._lock:
            mine = (i, j) not in self._found  # other threads wait for it
            found = self._found.setdefault((i, j), Future())
            self._found.move_to_end((i, j))
        if mine:
            try:
                found.set_result(self._look(self._rows[i], self._columns[j]))
            except BaseException as error:
                with self._lock:
                    del self._found[i, j]
                found.set_exception(error)
                raise
            with self._lock:
                known = [(key, one.result().nbytes) for key, one in self._found.items() if one.done()]
                size = sum(nbytes for _, nbytes in known)
                for key, nbytes in known[:-1]:
                    if size > REMEMBERED:
                        size -= nbytes
                        del self._found[key]
        return found.result()

    def _look(self, rows: Input, columns: Input) -> Suspicion:
        images, valid = self._read(rows, columns)
        ground = usual_ground(images, valid)
        found = np.zeros(valid.shape, np.uint8)
        for level in sorted(set(self._levels)):
            dates = np.flatnonzero(valid.any((1, 2)) & (np.array(self._levels) == level))
            side = next(side for side in SIDES if max(valid.shape[1:]) + MARGIN <= side or side == SIDE)
            side = side if self._quick else SIDE
            at_once = (SIDE // side) ** 2
            parts = [dates[first : first + at_once] for first in range(0, len(dates), at_once)]

            def classes(some: IndexArray, level: str = level, side: int = side) -> NDArray[np.uint8]:
                # Pixels without data show the pixel's dark dates: no edge misleads.
                shown = np.where(valid[some, None], images[some], ground)
                return CLASSES[_scores(level, shown, side).argmax(1)]

            for some, told in zip(parts, _runs().map(classes, parts)):
                found[some] = told
        return found

    def _read(self, rows: Input, columns: Input) -> tuple[FloatArray, BoolArray]:
        """The mean of an input's pixels that have data [T,4,h,w], and where there are any [T,h,w]."""
        grid, times = self._series.grid, self._times
        left, right = columns.start * times, min(columns.stop * times, grid.width)
        top, bottom = rows.start * times, min(rows.stop * times, grid.height)
        window = Window(left, top, right - left, bottom - top)
        images, valid = [], []
        for date in range(len(self._levels)):  # one by one: at full resolution they are large
            pixels = self._series.read_date(date, window, with_mask=False)
            image, there = coarsened(pixels.values[None, : len(BANDS)], pixels.valid[None], times)
            images.append(image)
            valid.append(there)
        return np.concatenate(images), np.concatenate(valid)


class Input(NamedTuple):
    """Where an input lies along an axis, and from where to where it is believed, in pixels of PIXEL metres."""

    start: int
    stop: int
    first: int
    end: int

    def shared(self, start: int, size: int, times: int) -> NDArray[np.intp]:
        """What of the series' pixels ``start`` to ``start + size`` this input is believed for; ``times`` to a pixel."""
        return np.arange(max(start, self.first * times), min(start + size, self.end * times))


def inputs_along(length: int) -> list[Input]:
    """The inputs along an axis of ``length`` pixels: the last one ends with it, the first one begins with it."""
    starts = [*range(0, length - SIDE, SIDE - OVERLAP), max(0, length - SIDE)]
    middles = [(before + SIDE + after) // 2 for before, after in zip(starts, starts[1:])]
    return [
        Input(start, min(start + SIDE, length), first, end)
        for start, first, end in zip(starts, [0, *middles], [*middles, length])
    ]


def is_installed() -> bool:
    """Whether the package and what runs its network can be found."""
    return all(find_spec(name) is not None for name in PACKAGES)


def usual_ground(reflectance: FloatArray, valid: BoolArray) -> FloatArray:
    """Each pixel on its darkest date in blue, but one if it has three or more: [T,4,H,W], valid [T,H,W] to [4,H,W].

    Pixels without any data are the mean of the others.
    """
    blue = np.where(valid, reflectance[:, 0], np.float32(np.inf))
    order = np.argsort(blue, axis=0)[: 2 if len(valid) > 2 else 1]
    chosen = np.where(valid.sum(0) > 2, order[-1], order[0])
    ground = np.take_along_axis(reflectance, chosen[None, None], axis=0)[0]
    ever = np.asarray(valid.any(0))
    if not ever.all():
        ground[:, ~ever] = ground[:, ever].mean(1, keepdims=True) if ever.any() else 0
    return np.asarray(ground)


def coarsened(image: FloatArray, valid: BoolArray, times: int) -> tuple[FloatArray, BoolArray]:
    """Means of what has data in squares of ``times`` pixels [T,4,h,w] and where any has [T,h,w]: of [T,4,H,W], [T,H,W].

    The last square of a row or column may be incomplete.
    """
    margins = [(0, -length % times) for length in valid.shape[1:]]
    weight = np.pad(valid, [(0, 0), *margins]).astype(np.float32)
    values = np.pad(np.where(valid[:, None], image, np.float32(0)), [(0, 0), (0, 0), *margins])
    dates, height, width = weight.shape
    squares = (dates, -1, height // times, times, width // times, times)
    count = weight.reshape(squares).sum((3, 5))
    means = values.reshape(squares).sum((3, 5), dtype=np.float32) / np.maximum(count, 1)
    return np.asarray(means), np.asarray(count[:, 0] > 0)


@lru_cache(maxsize=1)
def _runs() -> ThreadPoolExecutor:
    """The threads that run the network, for all who ask it."""
    return ThreadPoolExecutor(min(RUNS, cores()), "csmask")


@lru_cache(maxsize=2)
def _network(level: str) -> tuple[Any, NDArray[np.float32], NDArray[np.float32], list[int]]:
    """The network with four bands for a product level, mean and standard deviation of its input, order of bands."""
    check_room(DETECTOR)
    import onnxruntime

    folder = files("ukis_csmask")
    about = json.loads((folder / f"model_4b_{level}.json").read_text(encoding="utf-8"))["data"]["dataset_statistics"]
    mean, deviation = (np.asarray(part, np.float32)[:, None, None] for part in about["img"])
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # RUNS share the cores
    session = onnxruntime.InferenceSession(
        (folder / f"model_4b_{level}.onnx").read_bytes(), options, providers=["CPUExecutionProvider"]
    )
    return session, mean, deviation, [BANDS.index(band) for band in about["band_names"]]


def _scores(level: str, images: FloatArray, side: int = SIDE) -> FloatArray:
    """Scores of clear, cloud and shadow [T,3,h,w] of images [T,4,h,w] in reflectance of at most ``side`` pixels a side.

    side: SIDE, or a part of it: then several images share an input of the network.
    """
    with LOADING:
        session, mean, deviation, order = _network(level)
    height, width = images.shape[2:]
    normal = (np.clip(images, 0, None)[:, order] - mean) / deviation
    margins = [(0, side - length) for length in (height, width)]
    normal = np.pad(normal, [(0, 0), (0, 0), *margins], mode="symmetric").astype(np.float32)
    inputs = _side_by_side(normal, SIDE // side)
    scores = session.run(None, {session.get_inputs()[0].name: inputs})[0]
    return np.asarray(_apart(scores, SIDE // side)[: len(images), :, :height, :width])


def _side_by_side(images: FloatArray, times: int) -> FloatArray:
    """Images [T,C,h,w] as mosaics of ``times`` by ``times`` of them; the last one repeats where there are too few."""
    count, bands, height, width = images.shape
    wanted = np.minimum(np.arange(-(-count // times**2) * times**2), count - 1)
    parts = images[wanted].reshape(-1, times, times, bands, height, width)
    return parts.transpose(0, 3, 1, 4, 2, 5).reshape(-1, bands, times * height, times * width)


def _apart(mosaics: FloatArray, times: int) -> FloatArray:
    """The reverse of _side_by_side()."""
    count, bands, height, width = mosaics.shape
    parts = mosaics.reshape(count, bands, times, height // times, times, width // times)
    return parts.transpose(0, 2, 4, 1, 3, 5).reshape(-1, bands, height // times, width // times)
