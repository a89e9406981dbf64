"""Coarse rasters beside a series: found and scaled as any input is, with all four bands or some of them.

What is read is a date at a time, on a grid of cells that are whole numbers of pixels of the series.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

import numpy as np
from affine import Affine
from rasterio.windows import Window

from model.contract.messages import say
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import BANDS, BoolArray, FloatArray
from model.reading.acquisitions import Acquisition, BandRef, DatedImage
from model.reading.assembly import assemble
from model.reading.bands import known_bands, sensor_of
from model.reading.grids import Grid
from model.reading.grouping import Part, as_part, group_parts
from model.reading.imaging import build_image
from model.reading.inputs import Item, SeriesOptions, expand_inputs
from model.reading.mask_search import MaskFinder, is_mask_file
from model.reading.opening import merge_dates
from model.reading.probing import probe_images
from model.reading.rasters import DatasetPool, RasterFacts, inspect_raster
from model.reading.recognition import source_of
from model.reading.scaling import resolve_scales
from model.reading.series import Series
from model.reading.union import union_grid

COARSER = 3.0  # times the pixels of the series: finer rasters belong among the inputs
MOST_CELLS = 250_000
HINT = say("coarse_unusable_hint")


@dataclass(frozen=True)
class CoarseImages:
    """Coarse images, sorted by date, and the grid of cells that they are read on.

    folder: as given.  cell: pixels of the series a side.  present: bool [band], which of the four bands they have.
    """

    folder: str
    images: tuple[DatedImage, ...]
    grid: Grid
    cell: int
    present: BoolArray

    @property
    def dates(self) -> list[dt.date]:
        """The date of each image."""
        return [image.date for image in self.images]

    def read(self, wanted: Sequence[int]) -> Iterator[tuple[int, FloatArray, BoolArray]]:
        """Each wanted image's number, reflectance [band, row, column] and where it is observed [row, column]."""
        whole = Window(0, 0, self.grid.width, self.grid.height)
        for number in wanted:
            with Series([self.images[number]], self.grid) as series:
                block = series.read(whole)
            yield number, block.reflectance[0], block.observed[0]


def open_coarse(folder: Path, series: Series, report: Reporter) -> CoarseImages:
    """The coarse images in ``folder`` for a series.

    Raises InputError four_bands (the series has others than the four), coarse_unusable (no image that can be used),
    coarse_elsewhere (none overlaps the grid), coarse_fine (its pixels are not coarser), or what reading inputs raises.
    """
    grid = series.grid
    if series.roles != BANDS:
        hint = say("four_bands_hint")
        raise InputError("four_bands", say("coarse_four_bands"), hint)
    if not folder.is_dir():
        raise InputError("coarse_unusable", say("coarse_unusable", folder=folder), HINT)
    options = SeriesOptions()
    images, present = _find_images(folder, options)
    images = [image for image in images if grid.overlaps(image.grid)]
    if not images:
        hint = say("coarse_elsewhere_hint")
        raise InputError("coarse_elsewhere", say("coarse_elsewhere", folder=folder), hint)
    size = min(image.grid.pixel_metres for image in images) / grid.pixel_metres
    if size < COARSER:
        hint = say("coarse_fine_hint")
        raise InputError("coarse_fine", say("coarse_fine", folder=folder), hint)
    pool = DatasetPool()
    try:
        probes = probe_images(pool, images, union_grid(images), report)
        images, probes = resolve_scales(images, probes, _ScaleReporter(report))
    finally:
        pool.close()
    cell = max(round(size), math.ceil(math.sqrt(grid.width * grid.height / MOST_CELLS)))
    return CoarseImages(str(folder), tuple(merge_dates(images, probes, Reporter())), _cells(grid, cell), cell, present)


class _ScaleReporter(Reporter):
    """Passes on what is said of scales, as said of coarse rasters; an offset matters not, as it cancels."""

    def __init__(self, report: Reporter) -> None:
        """Pass on to ``report``."""
        super().__init__()
        self._report = report

    def warning(self, code: str, message: str) -> None:
        """See Reporter."""
        if not code.startswith("offset"):
            self._report.warning(code, say("of_coarse", message=message))


def _cells(grid: Grid, cell: int) -> Grid:
    """The grid in cells of so many pixels, the last ones reaching beyond it."""
    t = grid.transform
    affine = Affine(t.a * cell, t.b * cell, t.c, t.d * cell, t.e * cell, t.f)
    return Grid(grid.crs, affine, -(-grid.width // cell), -(-grid.height // cell))


def _find_images(folder: Path, options: SeriesOptions) -> tuple[list[Acquisition], BoolArray]:
    """The images of a folder sorted by date, and which bands all of them have: those with all four, else all."""
    items = expand_inputs([folder])
    refused: list[InputError] = []
    found = assemble(items, options, lambda error, _source: refused.append(error)).images
    present = np.ones(len(BANDS), bool)
    if not found:
        partial = _with_some_bands(items, options)
        found = [image for image, _ in partial]
        present = np.all([bands for _, bands in partial], axis=0) if partial else present
    if not found or not present.any():
        if refused:
            message = say("coarse_none_usable", folder=folder, why=refused[0].message)
        else:
            message = say("coarse_none_named", folder=folder)
        raise InputError("coarse_unusable", message, HINT)
    return sorted(found, key=lambda image: (image.date, image.name)), present


def _with_some_bands(items: Sequence[Item], options: SeriesOptions) -> list[tuple[Acquisition, BoolArray]]:
    """Images that have fewer than four bands, and which. In place of a band that is missing stands one that is not."""
    inspected = [(item, inspect_raster(path)) for item in items for path in item.paths]
    masks = {facts.path: facts for item, facts in inspected if is_mask_file(item, options, facts)}
    finder = MaskFinder(options, masks)
    parts: list[Part] = []
    found: list[tuple[Acquisition, BoolArray]] = []
    for item, facts in inspected:
        if facts.path in masks:
            continue
        if facts.count > 1:
            found += _image(item, [(facts, number) for number in range(facts.count)], facts.labels, options, finder)
        elif (part := as_part(item, facts, None)) is not None:
            parts.append(part)
    groups = group_parts(parts, lambda group: len({part.band for part in group}) > 1)
    for group in [*groups.images, *groups.incomplete]:
        layers, names = [(part.facts, 0) for part in group], [[part.band] for part in group]
        found += _image(group[0].item, layers, names, options, finder)
    return found


def _image(
    item: Item,
    layers: Sequence[tuple[RasterFacts, int]],
    labels: Sequence[Sequence[str]],
    options: SeriesOptions,
    masks: MaskFinder,
) -> list[tuple[Acquisition, BoolArray]]:
    """The image that layers (raster, and band from 0) of these labels make up; none if they hold no band needed."""
    first = layers[0][0]
    source = source_of(first.path)
    sensor = source.sensor if source else sensor_of(PurePath(first.path).name, labels)
    positions = known_bands(labels, [facts.wavelengths[number] for facts, number in layers], sensor)
    there = [position for position in positions if position is not None]
    if not there:
        return []
    chosen = [layers[there[0] if position is None else position] for position in positions]
    refs = [BandRef(facts.path, number + 1, "") for facts, number in chosen]
    every = [facts for facts, _ in chosen]
    name = PurePath(first.path).name
    image = build_image(item, every, refs, BANDS, "names", name, options, masks)
    return [(image, np.array([position is not None for position in positions]))]
