"""Opening a series: from inputs to images on one grid whose numbers are understood."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.windows import Window

from model.contract.messages import say, some
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.reading.acquisitions import Acquisition, DatedImage, read_acquisition
from model.reading.alike import alike, require_four
from model.reading.area import Area, choose_area
from model.reading.assembly import assemble
from model.reading.dates import parse_date
from model.reading.grids import Grid
from model.reading.inputs import SeriesOptions, expand_inputs
from model.reading.levels import is_level_1
from model.reading.mask_values import warn_of_hiding
from model.reading.probing import Probe, probe_images, warn_of_missing_bands, warn_of_steps
from model.reading.rasters import DatasetPool, inspect_raster
from model.reading.scaling import resolve_scales
from model.reading.series import Series
from model.reading.union import union_grid, warn_of_grid

_SCAN = 2048  # pixels: windows in which a whole series is searched for one observed pixel


def open_images(
    inputs: Sequence[Any], options: SeriesOptions, report: Reporter, minimum_dates: int
) -> tuple[list[DatedImage], Grid, Area | None]:
    """The images of a series, sorted by date, the grid they are read on, and the part of it that was asked for.

    See open_series for errors.
    """
    options.check()
    if not inputs:
        raise InputError("no_input", say("no_input_given"), say("no_input_given_hint"))
    assembly = assemble(expand_inputs(inputs), options)
    if not assembly.images:
        names = ", ".join(str(given) for given in inputs[:3])
        told = say("no_input_with_bands", names=names)
        if assembly.ignored:
            path, reason = assembly.ignored[0]
            told = say("no_input_with_bands_because", names=names, path=path, reason=reason)
        raise InputError("no_input", told, say("no_input_with_bands_hint"))
    for code, message in assembly.warnings:
        report.warning(code, message)
    images = sorted(assembly.images, key=lambda image: (image.date, image.name))
    images = alike(images, options)
    check_dates(images, minimum_dates)
    grid = choose_grid(images, options)
    check_overlap(images, grid)
    if options.coarser:
        grid = grid.decimated(max(1, max(grid.width, grid.height) // options.coarser))
    if options.grid is None:
        warn_of_grid(images, grid, report)
    area = choose_area(grid, options.extent, options.area)
    pool = DatasetPool()
    try:
        report.check()
        probes = probe_images(pool, images, grid, report)
        images, probes = resolve_scales(images, probes, report)
        warn_of_steps(images, probes, report)
        warn_of_missing_bands(images, probes, report)
        warn_of_hiding(images, probes, report)
        if area is not None or not any(probe.observed.any() for probe in probes):
            _check_observed(pool, images, grid, area, report)
    finally:
        pool.close()
    return merge_dates(images, probes, report), grid, area


def check_dates(images: Sequence[Acquisition], minimum_dates: int) -> None:
    """Raise InputError one_date if the images have fewer than ``minimum_dates`` dates."""
    dates = sorted({image.date for image in images})
    if len(dates) >= minimum_dates:
        return
    names = ", ".join(image.name for image in images[:3])
    what = say("one_date", date=dates[0], names=names) if len(dates) == 1 else say("few_dates", count=len(dates))
    hint = say("one_date_hint", minimum_dates=minimum_dates)
    if len(images) > 1 and len(dates) == 1:
        source = images[0].date_source
        hint = say("one_date_all_hint", hint=hint, count=len(images), source=source)
    raise InputError("one_date", what, hint)


def choose_grid(images: Sequence[Acquisition], options: SeriesOptions) -> Grid:
    """The grid of the raster, or of the date, that the options name; else what all images cover, see union.py."""
    if options.grid is None:
        return union_grid(images)
    wanted = options.grid
    named = [i for i in images if wanted in (i.name, *i.paths) or Path(wanted).name in {Path(p).name for p in i.paths}]
    if named:
        return named[0].grid
    if not Path(wanted).exists() and (date := parse_date(wanted)) is not None:
        dated = [image for image in images if image.date == date]
        if dated:
            return union_grid(dated)
    grid = inspect_raster(wanted).grid
    if grid is None:
        hint = say("no_crs_of_grid_hint")
        raise InputError("no_crs", say("no_crs_of_grid", wanted=wanted), hint)
    return grid.north_up()


def check_overlap(images: Sequence[Acquisition], grid: Grid) -> None:
    """Raise InputError grids_do_not_overlap if an image has no ground in common with the grid."""
    on_it = {grid_of: grid.overlaps(grid_of) for grid_of in {image.grid for image in images}}
    others = next((image.paths[0] for image in images if on_it[image.grid]), say("the_grid"))
    for image in images:
        if not on_it[image.grid]:
            raise InputError(
                "grids_do_not_overlap",
                say("grids_do_not_overlap", paths=image.paths[0], others=others),
                say("grids_do_not_overlap_hint"),
            )


def _check_observed(
    pool: DatasetPool, images: Sequence[Acquisition], grid: Grid, area: Area | None, report: Reporter
) -> None:
    """Raise InputError all_masked if no pixel of any date is observed; look everywhere before saying so."""
    asked = area.window if area else Window(0, 0, grid.width, grid.height)
    bottom, right = asked.row_off + asked.height, asked.col_off + asked.width
    for image in images:
        for row in range(asked.row_off, bottom, _SCAN):
            for column in range(asked.col_off, right, _SCAN):
                report.check()
                window = Window(column, row, min(_SCAN, right - column), min(_SCAN, bottom - row))
                pixels = read_acquisition(pool, image, grid, window)
                if (pixels.valid & pixels.usable).any():
                    return
    if area is not None:
        hint = say("all_masked_area_hint")
        raise InputError("all_masked", say("all_masked_area"), hint)
    mask = next((image.mask.source for image in images if image.mask is not None), None)
    paths, hint = images[0].paths[0], say("all_masked_hint")
    message = say("all_masked_no_mask", paths=paths) if mask is None else say("all_masked", paths=paths, mask=mask)
    raise InputError("all_masked", message, hint)


def merge_dates(images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter) -> list[DatedImage]:
    """Put acquisitions of one date together, the clearest first; those of Level 1 come last."""
    by_date: dict[dt.date, list[tuple[float, Acquisition]]] = {}
    for image, probe in zip(images, probes):
        by_date.setdefault(image.date, []).append((float(np.mean(probe.observed)), image))
    merged = []
    for _, group in sorted(by_date.items()):
        group.sort(key=lambda entry: (is_level_1(entry[1]), -entry[0]))
        merged.append(DatedImage(tuple(image for _, image in group)))
    warn_of_merging([image.date for image in images], report)
    return merged


def warn_of_merging(dates: Sequence[dt.date], report: Reporter) -> None:
    """Warn if several images have one date. ``dates``: of all images."""
    double = sorted(date for date, count in Counter(dates).items() if count > 1)
    if double:
        report.warning("dates_merged", say("dates_merged", dates=some([date.isoformat() for date in double], 5)))


def open_series(
    inputs: Sequence[Any],
    options: SeriesOptions,
    report: Reporter,
    minimum_dates: int = 2,
    any_bands: bool = False,
) -> Series:
    """Open rasters, folders, .SAFE products, series.json files, or {"path"|"paths", "date", "bands", "mask"}.

    Raises InputError: no_input, one_date (fewer than ``minimum_dates``), missing_file, not_a_raster, truncated,
    too_few_bands, bands_not_found, bands_differ, four_bands (others than the four, unless ``any_bands``), no_date,
    all_masked, grids_do_not_overlap, no_crs, mask_not_found,
    bad_scale, no_reflectance, bad_series_file, or what choose_area and SeriesOptions.check raise. Warns of what it had
    to assume.
    """
    series = Series(*open_images(inputs, options, report, minimum_dates))
    if not any_bands:
        require_four(series.roles)
    return series
