"""A table of a result: for each polygon or point and date what bands and indices were there."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import numpy as np

from model.contract import quality
from model.contract.messages import say
from model.contract.options import TableOptions
from model.core import scratch
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.write_errors import write_error
from model.products.guard import Guard
from model.products.raster_errors import writing
from model.reading.grids import Grid
from model.tables.chart import CHARTS, draw_chart
from model.tables.values import Results, Value, choose_values, opened, read_results
from model.tables.writing import FORMATS, check_format, write_rows
from model.tables.zonal_statistics import STATISTICS, count_of, read_pixels, share_of, statistics
from model.tables.zonal_table import Table
from model.tables.zones import ZonePixels, Zones, find_pixels, read_zones


def write_table(source: str, output: Path, options: TableOptions, overwrite: bool, report: Reporter) -> Table:
    """Write the table of the results in ``source``, a folder or a series.json, to the file ``output``.

    Raises InputError no_results, zones_missing, table_format, chart_format, output_exists, unknown_value, what
    read_zones() and find_pixels() raise, and what write_error() makes of a failure.
    """
    if options.zones is None:
        raise InputError("zones_missing", say("zones_missing"), say("zones_missing_hint"))
    check_format(output, FORMATS, "table_format", say("kind_of_table"))
    targets = [output]
    if options.chart is not None:
        check_format(options.chart, CHARTS, "chart_format", say("kind_of_chart"))
        targets.append(options.chart)
    for target in targets:
        _check_target(target, overwrite)
    results, zones = read_results(source), read_zones(options.zones)
    read = [path for kinds in results.paths.values() for path in kinds.values()]
    Guard([source, options.zones.partition("|")[0], *read]).refuse(targets)
    table = compute_table(results, zones, choose_values(results, options.values), report)
    with ExitStack() as stack:
        parts = [scratch.begin(target) for target in targets]
        for part in parts:
            stack.callback(scratch.discard, part)
        report.progress(len(table.dates), len(table.dates), "dates", say("stage_writing"))
        with writing(output):
            write_rows(table, parts[0], output)
        if options.chart is not None:
            with writing(options.chart):
                draw_chart(table, parts[1], options.chart)
        report.check()
        for part, target in zip(parts, targets):
            with writing(target):
                scratch.finish(part, target)
    for kind, target in zip(("table", "chart"), targets):
        report.product(kind=kind, date=None, path=str(target))
    return table


def compute_table(results: Results, zones: Zones, values: list[Value], report: Reporter) -> Table:
    """The numbers of a table. Raises InputError zones_outside, truncated."""
    with opened(next(iter(next(iter(results.paths.values())).values()))) as file:
        pixels = find_pixels(zones, Grid(file.crs, file.transform, file.width, file.height))
    dates = list(results.paths)
    shape = (len(zones.zones), len(dates))
    table = Table(
        zones,
        dates,
        values,
        np.zeros(shape, np.int64),
        np.full(shape, np.nan),
        np.full((*shape, len(values), len(STATISTICS)), np.nan),
    )
    for number, date in enumerate(dates):
        report.progress(number, len(dates), "dates", say("stage_table"))
        _compute_date(table, number, results.paths[date], pixels)
    return table


def _compute_date(table: Table, number: int, paths: dict[str, str], pixels: ZonePixels) -> None:
    known = np.zeros(len(pixels.rows), bool)
    for kind in dict.fromkeys(value.kind for value in table.values if value.kind in paths):
        with opened(paths[kind]) as file:
            for place, value in enumerate(table.values):
                if value.kind == kind:
                    found = read_pixels(file, value.band, pixels)
                    table.numbers[:, number, place] = statistics(found, pixels)
                    known |= np.isfinite(found)
    inside, observed = np.ones(len(pixels.rows), bool), known
    if "quality" in paths:
        with opened(paths["quality"]) as file:
            classes = read_pixels(file, 1, pixels)
        inside, observed = np.isfinite(classes), classes == quality.OBSERVED
    table.pixels[:, number] = count_of(inside, pixels)
    table.observed[:, number] = share_of(observed, inside, pixels)


def _check_target(target: Path, overwrite: bool) -> None:
    """Raise InputError output_exists, or what keeps ``target`` from being written."""
    if target.exists() and not overwrite:
        raise InputError("output_exists", say("file_exists_already", path=target), say("file_exists_hint"))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part = scratch.begin(target)
        part.write_bytes(b"")
        scratch.discard(part)
    except OSError as error:
        raise write_error(target, error) from error
