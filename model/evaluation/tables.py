"""What the tables of the report hold, and the charts beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from model.evaluation.charts import Chart, bars, points
from model.evaluation.dates_held_out import NO_IMAGE
from model.evaluation.measures import (
    MEASURES,
    OF_BANDS,
    OF_ESTIMATES,
    OF_LOOKS,
    OF_SIDE_EFFECTS,
    OF_UNCERTAINTY,
    Measure,
    known_measures,
    names_of_indices,
    of_band,
)
from model.evaluation.results import GROUPINGS, Evaluation
from model.evaluation.summary import REFERENCE, Mean, Summary

UNKNOWN = "\u2013"  # a dash
SECTIONS = {
    "Estimates": OF_ESTIMATES,
    "Looks": OF_LOOKS,
    "Side effects": OF_SIDE_EFFECTS,
    "Uncertainty": OF_UNCERTAINTY,
}


@dataclass(frozen=True)
class Cell:
    """What a cell says, the interval below it, and whether it is the best of its kind."""

    text: str = UNKNOWN
    interval: str = ""
    best: bool = False


@dataclass(frozen=True)
class Table:
    """Headings of the columns, and rows of a name and cells."""

    head: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Cell]]]


def gap_type_table(summary: Summary) -> Table:
    """PSNR by method and type of gap, and the gain over linear interpolation."""
    kinds = [*summary.kinds, "all"]
    head = [_kind(kind, len({(c.trial, c.date) for c in summary.of(kind)})) for kind in kinds]
    columns = [
        _cells([summary.mean(method, "psnr", kind) for method in summary.methods], MEASURES[0]) for kind in kinds
    ]
    if REFERENCE in summary.methods:
        head.append("over linear, dB")
        columns.append([_cell(summary.gain(m), 2, "+") if m != REFERENCE else Cell() for m in summary.methods])
    return _by_method(head, summary, columns)


def measure_tables(summary: Summary) -> dict[str, Table]:
    """All measures over all hidden pixels: of the estimate, its looks, side effects, uncertainty."""
    tables = {}
    known = known_measures(summary.measures)
    for heading, names in {**SECTIONS, "Indices": names_of_indices(summary.measures)}.items():
        found = {m: [summary.mean(method, m.name) for method in summary.methods] for m in known if m.name in names}
        shown = {measure: means for measure, means in found.items() if any(mean.dates for mean in means)}
        if shown:
            head = [f"{measure.title}{f', {measure.unit}' if measure.unit else ''}" for measure in shown]
            tables[heading] = _by_method(head, summary, [_cells(means, measure) for measure, means in shown.items()])
    return tables


def band_tables(summary: Summary) -> dict[str, Table]:
    """The measures of each band, if there are several."""
    tables = {}
    for measure in MEASURES:
        names = [of_band(measure.name, role) for role in summary.bands.roles]
        if measure.name not in OF_BANDS or not {*names} & {*summary.measures}:
            continue
        columns = [[summary.mean(method, name) for method in summary.methods] for name in names]
        if any(mean.dates for means in columns for mean in means):
            title = f"{measure.title}{f', {measure.unit}' if measure.unit else ''}"
            tables[title] = _by_method(summary.bands.labels, summary, [_cells(means, measure) for means in columns])
    return tables


def date_table(summary: Summary, dates: Sequence[str]) -> Table | None:
    """Mean absolute error of each date that was estimated without its image; ``dates``: of the series."""
    mae = next(measure for measure in MEASURES if measure.name == "mae")
    found = summary.by_date(NO_IMAGE, mae.name)
    rows = [(dates[date], _cells([means[m] for m in summary.methods], mae)) for date, means in found.items()]
    return Table([f"MAE of {summary.bands.title}", *summary.methods], rows) if rows else None


def group_tables(summary: Summary, has_land_cover: bool) -> dict[str, Table]:
    """Mean absolute error by land cover, gap length, gap size and position."""
    mae = next(measure for measure in MEASURES if measure.name == "mae")
    tables = {}
    for grouping in GROUPINGS:
        title = grouping.capitalize()
        if grouping == "land cover" and not has_land_cover:
            title = "Greenness through the season (no land cover was given)"
        groups = summary.groups(grouping)
        if grouping == "land cover" and not has_land_cover and [*groups] == ["none"]:  # the bands do not tell greenness
            continue
        rows = [(name, _cells([means[m] for m in summary.methods], mae)) for name, means in groups.items()]
        if rows:
            tables[title] = Table([f"MAE of {summary.bands.title}", *summary.methods], rows)
    return tables


def charts_of_errors(summary: Summary) -> tuple[Chart | None, Chart | None]:
    """PSNR by type of gap, and error by gap length."""
    by_kind = {
        kind: {method: _interval(summary.mean(method, "psnr", kind)) for method in summary.methods}
        for kind in summary.kinds
    }
    by_length = {
        name.replace(" days", " d"): {method: _interval(mean) for method, mean in row.items()}
        for name, row in summary.groups("gap length").items()
    }
    by_days = "Mean absolute error by days to the nearest observation, less is better"
    return (
        points("PSNR by type of gap, more is better", "dB", by_kind, summary.methods),
        bars(by_days, summary.bands.title, by_length, summary.methods),
    )


def costs_table(result: Evaluation) -> Table:
    """What each method takes, and the size of weights."""
    rows = []
    for method in result.scene.methods:
        speed, weights = result.scene.speeds[method.name], method.weights
        size = [f"{weights['megabytes']:.2f}", f"{weights['parameters'] / 1e6:.2f}"] if weights else [UNKNOWN] * 2
        texts = [f"{np.mean(speed.fits):.1f}", f"{speed.per_megapixel:.2f}", *size]
        rows.append((method.name, [Cell(text) for text in texts]))
    return Table(["Method", "Fit, s", "Estimate, s / Mpx and date", "Weights, MB", "Parameters, M"], rows)


def _kind(kind: str, dates: int) -> str:
    return f"{kind} ({dates} date{'s' if dates != 1 else ''})"


def _interval(mean: Mean) -> tuple[float, float, float]:
    return mean.value, mean.low, mean.high


def _by_method(head: Sequence[str], summary: Summary, columns: Sequence[Sequence[Cell]]) -> Table:
    """A row a method."""
    return Table(["Method", *head], list(zip(summary.methods, zip(*columns))))


def _cells(means: Sequence[Mean], measure: Measure) -> list[Cell]:
    """The cells of a measure, the best marked."""
    values = np.array([mean.value for mean in means])
    merit = values * measure.better if measure.better else -np.abs(values - measure.ideal)
    cells = [_cell(mean, measure.digits) for mean in means]
    if np.isfinite(merit).any() and len(means) > 1:
        best = int(np.nanargmax(merit))
        cells[best] = replace(cells[best], best=True)
    return cells


def _cell(mean: Mean, digits: int, sign: str = "") -> Cell:
    if not np.isfinite(mean.value):
        return Cell()
    text, low, high = (f"{value:{sign}.{digits}f}" for value in _interval(mean))
    return Cell(text, f"{low} to {high}" if mean.dates > 1 else "")
