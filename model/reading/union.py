"""The grid of a series that none was named for: what its images cover together, at their finest pixel.

The coordinate reference system is that of most images with fine pixels. Of the images with the finest pixels in it,
most lie on one lattice of pixels: the grid is as much of that lattice as images with such pixels cover. All others are
interpolated.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio import warp
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.windows import Window

from model.contract.messages import say
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import BoolArray
from model.reading.acquisitions import Acquisition, read_acquisition
from model.reading.grids import Bounds, Grid, boxed, crs_name
from model.reading.rasters import DatasetPool

_ALIKE = 1.05  # pixels that differ by less are of one size
_FINE = 2.0  # times the finest pixel: coarser images have no say in the coordinate reference system
_HALF = 0.5 - 1e-3  # pixel: so much of an image may lie beyond the grid where their pixels do not coincide
_LOOKS = 32  # places a side at which an image in another system is asked for data
_READ_WHOLE = 2048  # pixels a side: rasters without overviews up to this are looked at as a whole
_BEYOND = 0.05  # of an image's data in another system: what the grid need not grow for, as borders are turned there
_WORTH_A_WORD = 0.01  # of the grid, or of an image

Span = tuple[float, float, float, float]  # first column and row, last column and row
Key = TypeVar("Key", bound=Hashable)


def union_grid(images: Sequence[Acquisition]) -> Grid:
    """The grid that images, sorted by date, cover together. Images far from the most are left out of it."""
    first = images[0].grid
    if all(image.grid == first or image.grid.same_as(first) for image in images):
        return first
    together = _connected(images)
    fine = min(image.grid.pixel_metres for image in together)
    crs = _most(image.grid.crs for image in together if image.grid.pixel_metres < _FINE * fine)
    own = [image for image in together if image.grid.crs == crs]
    size = min(_pixel(image.grid) for image in own)
    finest = [image.grid for image in own if _pixel(image.grid) < _ALIKE * size]
    lattice = _largest_lattice(finest)
    grid = _grown(lattice, [lattice.span_of(grid) for grid in dict.fromkeys(finest)])
    return _with_other_systems(grid, [image for image in together if image.grid.crs != crs])


def _most(values: Iterable[Key]) -> Key:
    """The value that occurs most often, the first of them in doubt."""
    return Counter(values).most_common(1)[0][0]


def _pixel(grid: Grid) -> float:
    return math.sqrt(math.prod(grid.resolution))


def _connected(images: Sequence[Acquisition]) -> list[Acquisition]:
    """The images that overlap or touch one another, be it through others; the most of them where there are several."""
    crs = _most(image.grid.crs for image in images)
    grids = list(dict.fromkeys(image.grid for image in images))
    boxes = [_box(grid, crs) for grid in grids]
    groups: list[int] = []  # of each grid so far
    for number, box in enumerate(boxes):
        near = {group for group, other in zip(groups, boxes) if _touch(box, other)}
        groups = [number if group in near else group for group in groups] + [number]
    group_of = dict(zip(grids, groups))
    of_images = [group_of[image.grid] for image in images]
    chosen = _most(of_images)
    return [image for image, group in zip(images, of_images) if group == chosen]


def _box(grid: Grid, crs: CRS) -> Bounds | None:
    """The bounds of a grid in ``crs``, half a pixel wider on each side; None where it has no place there."""
    left, bottom, right, top = grid.bounds
    x, y = (size / 2 for size in grid.resolution)
    box: Bounds = (left - x, bottom - y, right + x, top + y)
    return boxed(box, grid.crs, crs)


def _touch(one: Bounds | None, other: Bounds | None) -> bool:
    if one is None or other is None:
        return False
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _largest_lattice(grids: Sequence[Grid]) -> Grid:
    """The first grid of those whose pixels coincide with most others'."""
    lattices: list[Grid] = []
    number_of: dict[Grid, int] = {}
    for grid in dict.fromkeys(grids):
        number = next((n for n, lattice in enumerate(lattices) if lattice.aligned_with(grid)), len(lattices))
        if number == len(lattices):
            lattices.append(grid)
        number_of[grid] = number
    return lattices[_most(number_of[grid] for grid in grids)]


def _grown(grid: Grid, spans: Iterable[Span]) -> Grid:
    """The grid and whole pixels around it, so that not more than half a pixel of any span lies beyond."""
    spans = [(0.0, 0.0, float(grid.width), float(grid.height)), *spans]
    left, top = (math.ceil(min(span[k] for span in spans) - _HALF) for k in (0, 1))
    right, bottom = (math.floor(max(span[k] for span in spans) + _HALF) for k in (2, 3))
    t = grid.transform
    affine = Affine(t.a, t.b, t.c + t.a * left + t.b * top, t.d, t.e, t.f + t.d * left + t.e * top)
    return Grid(grid.crs, affine, right - left, bottom - top)


def _with_other_systems(grid: Grid, images: Sequence[Acquisition]) -> Grid:
    """The grid, grown for images in other systems that have pixels as fine, unless next to all of them lies on it.

    Their data are looked at: a raster that was brought from another system has a rim without any.
    """
    pool = DatasetPool()
    try:
        for image in images:
            view = image.grid.decimated(_LOOKS)
            columns, rows = _places(view, grid)
            cell = math.dist((columns[0, 0], rows[0, 0]), (columns[-1, -1], rows[-1, -1]))
            cell /= max(1.0, math.hypot(view.width - 1, view.height - 1))
            beyond = (columns < 0) | (rows < 0) | (columns > grid.width) | (rows > grid.height)
            coarse = cell * view.width / image.grid.width > _ALIKE
            if coarse or not np.isfinite(cell) or beyond.mean() <= _BEYOND:
                continue
            try:
                data = _has_data(pool, image, view)
            except InputError:  # whoever reads it tells
                continue
            if data.any() and beyond[data].mean() > _BEYOND:
                columns, rows = columns[data], rows[data]
                low, high = -cell / 2, cell / 2
                span = (columns.min() + low, rows.min() + low, columns.max() + high, rows.max() + high)
                grid = _grown(grid, [span])
    finally:
        pool.close()
    return grid


def _places(view: Grid, grid: Grid) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Columns and rows [h, w] of ``grid`` at which the pixels of ``view`` have their middles; infinite if nowhere."""
    x, y = np.meshgrid(np.arange(view.width) + 0.5, np.arange(view.height) + 0.5)
    t = view.transform
    places = t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f
    try:
        xs, ys = (np.array(v) for v in warp.transform(view.crs, grid.crs, *(v.ravel() for v in places)))
    except (RasterioError, CRSError, CPLE_BaseError):  # no place of it is in the other system
        xs = ys = np.full(x.size, np.inf)
    t = ~grid.transform
    with np.errstate(invalid="ignore"):
        return (t.a * xs + t.b * ys + t.c).reshape(x.shape), (t.d * xs + t.e * ys + t.f).reshape(x.shape)


def _has_data(pool: DatasetPool, image: Acquisition, view: Grid) -> BoolArray:
    """True [h, w] where an image has data, at the pixels of a small view of it; large rasters are not read whole."""
    numbers = replace(image, scales=None, offsets=None)
    grid = image.grid
    if image.has_overviews or max(grid.width, grid.height) <= _READ_WHOLE:
        window = Window(0, 0, view.width, view.height)
        return read_acquisition(pool, numbers, view, window, with_mask=False, nearest=True).valid
    data = np.zeros((view.height, view.width), bool)
    for row, column in np.ndindex(data.shape):
        x, y = int((column + 0.5) * grid.width / view.width), int((row + 0.5) * grid.height / view.height)
        data[row, column] = read_acquisition(pool, numbers, grid, Window(x, y, 1, 1), with_mask=False).valid[0, 0]
    return data


def warn_of_grid(images: Sequence[Acquisition], grid: Grid, report: Reporter) -> None:
    """Say what ``grid`` became, as union_grid made it, where that is not the grid of every image."""
    if all(image.grid == grid or image.grid.same_as(grid) for image in images):
        return
    images = [image for image in images if grid.overlaps(image.grid)]
    system, size = crs_name(grid.crs), say("grid_size", columns=grid.width, rows=grid.height, pixel=grid.resolution[0])
    hint = say("grid_hint")
    others = [image for image in images if image.grid.crs != grid.crs]
    if others:
        message = say(
            "grid_systems", others=_of(others, images), crs=crs_name(others[0].grid.crs), system=system, hint=hint
        )
        report.warning("grid_systems", message)
    own = [image for image in images if image.grid.crs == grid.crs]
    coarse = [image for image in own if _pixel(image.grid) > _ALIKE * _pixel(grid)]
    if coarse:
        message = say(
            "grid_pixels",
            coarse=_of(coarse, images),
            resolution=coarse[0].grid.resolution[0],
            resolution_2=grid.resolution[0],
            hint=hint,
        )
        report.warning("grid_pixels", message)
    shown: dict[str, BoolArray] = {}
    lost: dict[str, float] = {}
    for image in own:
        left, top, right, bottom = grid.span_of(image.grid)
        both = max(0.0, min(right, grid.width) - max(left, 0)) * max(0.0, min(bottom, grid.height) - max(top, 0))
        lost[image.name] = 1 - both / ((right - left) * (bottom - top))
        here = shown.setdefault(str(image.date), np.zeros((_LOOKS, _LOOKS), bool))
        rows, columns = ((np.arange(_LOOKS) + 0.5) * side / _LOOKS for side in (grid.height, grid.width))
        here |= np.outer((rows > top) & (rows < bottom), (columns > left) & (columns < right))
    mixed = {str(image.date) for image in others}
    shares = {date: float(here.mean()) for date, here in shown.items() if date not in mixed}
    largest = max((i.grid.width * i.grid.height for i in own if i not in coarse), default=0)
    if shares and min(shares.values()) < 1 - _WORTH_A_WORD:
        least = min(shares, key=lambda date: shares[date])
        message = say("grid_union", size=size, least=least, shares=shares[least])
        report.warning("grid_union", message)
    elif grid.width * grid.height > largest:
        report.warning("grid_union", say("grid_union_whole", size=size))
    if lost and max(lost.values()) > _BEYOND:
        most = max(lost, key=lambda name: lost[name])
        message = say("grid_cuts", size=size, lost=lost[most], most=most, hint=hint)
        report.warning("grid_cuts", message)


def _of(some: Sequence[Acquisition], every: Sequence[Acquisition]) -> str:
    return say("one_image_is" if len(some) == 1 else "images_are", count=len(some), every=len(every))
