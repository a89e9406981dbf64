"""The tables of the report, and the charts beside them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from model.evaluation.charts import bars, points
from model.evaluation.measures import MEASURES, OF_ESTIMATES, OF_LOOKS, OF_SIDE_EFFECTS, OF_UNCERTAINTY, Measure
from model.evaluation.results import GROUPINGS, Evaluation
from model.evaluation.summary import REFERENCE, Mean

NONE = "&#8211;"


def strata_table(result: Evaluation) -> str:
    """PSNR by method and stratum, and the gain over linear interpolation."""
    summary = result.summary
    psnr = MEASURES[0]
    kinds = [*summary.kinds, "all"]
    columns = [[summary.mean(method, "psnr", kind) for method in summary.methods] for kind in kinds]
    head = [_kind(kind, len({(c.trial, c.date) for c in summary.of(kind)})) for kind in kinds]
    cells = [_column(means, psnr) for means in columns]
    if REFERENCE in summary.methods:
        gains = [summary.gain(method) if method != REFERENCE else None for method in summary.methods]
        head.append("over linear, dB")
        cells.append([f"<td>{NONE}</td>" if gain is None else _cell(gain, 2, False, "+") for gain in gains])
    note = "PSNR of hidden pixels in dB, more is better; all: partial, whole and block."
    return _table(["Method", *head], summary.methods, cells) + f'<p class="note">{note}</p>'


def measure_tables(result: Evaluation) -> str:
    """All other measures over all hidden pixels: of the estimate, its looks, side effects, uncertainty."""
    summary = result.summary
    parts = []
    headings = ("Estimates", "Looks", "Side effects", "Uncertainty")
    for heading, names in zip(headings, (OF_ESTIMATES, OF_LOOKS, OF_SIDE_EFFECTS, OF_UNCERTAINTY)):
        shown = [
            measure
            for measure in MEASURES
            if measure.name in names and any(summary.mean(m, measure.name).dates for m in summary.methods)
        ]
        if shown:
            cells = [_column([summary.mean(m, measure.name) for m in summary.methods], measure) for measure in shown]
            head = [f"{measure.title}{f', {measure.unit}' if measure.unit else ''}" for measure in shown]
            parts.append(f"<h3>{heading}</h3>" + _table(["Method", *head], summary.methods, cells))
    note = (
        "Filling keeps observed pixels as they are, but for those that look like cloud or shadow that the mask missed: "
        "drift is what that changes, where nothing was hidden. “If not kept” is the change if that is switched off. A "
        "lost date has no gap border: the seam index is of partial gaps."
    )
    distances = ", ".join(f"{name} {value:.1f}" for name, value in result.scene.learned.fid().items())
    if distances:
        note += f" FID between filled and true frames, of few frames and so only for comparison: {distances}."
    if not result.scene.naturalness.own:
        note += " NIQE is fitted on simulated clear scenes, for too little of this series is clear."
    return "".join(parts) + f'<p class="note">{escape(note)}</p>'


def group_tables(result: Evaluation) -> str:
    """Mean absolute error by land cover, gap length, gap size and position."""
    parts = []
    mae = next(measure for measure in MEASURES if measure.name == "mae")
    for grouping in GROUPINGS:
        groups = result.summary.groups(grouping)
        if not groups:
            continue
        rows = {name: [means[method] for method in result.summary.methods] for name, means in groups.items()}
        body = "".join(
            f"<tr><td>{escape(name)}</td>{''.join(_column(means, mae))}</tr>" for name, means in rows.items()
        )
        title = grouping.capitalize()
        if grouping == "land cover" and result.landcover is None:
            title = "Greenness through the season (no land cover was given)"
        head = "".join(f"<th>{escape(method)}</th>" for method in result.summary.methods)
        parts.append(
            f'<h3>{title}</h3><div class="scroll"><table><tr><th>MAE of reflectance</th>{head}</tr>{body}</table></div>'
        )
    return "".join(parts)


def charts_of_errors(result: Evaluation) -> str:
    """PSNR by stratum, and error by gap length."""
    summary = result.summary
    by_kind = {
        kind: {method: _interval(summary.mean(method, "psnr", kind)) for method in summary.methods}
        for kind in summary.kinds
    }
    by_length = {
        name.replace(" days", " d"): {method: _interval(mean) for method, mean in row.items()}
        for name, row in summary.groups("gap length").items()
    }
    first = points("PSNR by stratum, more is better", "dB", by_kind, summary.methods)
    by_days = "Mean absolute error by days to the nearest observation, less is better"
    second = bars(by_days, "reflectance", by_length, summary.methods)
    return first + second


def costs_table(result: Evaluation) -> str:
    """What each method takes, and the size of weights."""
    rows = []
    for method in result.scene.methods:
        speed = result.scene.speeds[method.name]
        weights = method.weights
        size = f"{weights['megabytes']:.2f}" if weights else NONE
        parameters = f"{weights['parameters'] / 1e6:.2f}" if weights else NONE
        rows.append(
            f"<tr><td>{escape(method.name)}</td><td>{np.mean(speed.fits):.1f}</td><td>{speed.per_megapixel:.2f}</td>"
            f"<td>{size}</td><td>{parameters}</td></tr>"
        )
    head = "<th>Method</th><th>Fit, s</th><th>Estimate, s / Mpx and date</th><th>Weights, MB</th><th>Parameters, M</th>"
    note = f"On {result.device}, measured in this evaluation, which took {result.seconds:.0f} s."
    return f'<div class="scroll"><table><tr>{head}</tr>{"".join(rows)}</table></div><p class="note">{escape(note)}</p>'


def _kind(kind: str, dates: int) -> str:
    return f"{kind} ({dates} date{'s' if dates != 1 else ''})"


def _interval(mean: Mean) -> tuple[float, float, float]:
    return mean.value, mean.low, mean.high


def _column(means: Sequence[Mean], measure: Measure) -> list[str]:
    """The cells of a measure, the best marked."""
    values = np.array([mean.value for mean in means])
    merit = values * measure.better if measure.better else -np.abs(values - measure.ideal)
    best = int(np.nanargmax(merit)) if np.isfinite(merit).any() and len(means) > 1 else -1
    return [_cell(mean, measure.digits, number == best) for number, mean in enumerate(means)]


def _cell(mean: Mean, digits: int, best: bool, sign: str = "") -> str:
    if not np.isfinite(mean.value):
        return f"<td>{NONE}</td>"
    text = f"{mean.value:{sign}.{digits}f}"
    spread = f"<small>{mean.low:{sign}.{digits}f} to {mean.high:{sign}.{digits}f}</small>" if mean.dates > 1 else ""
    return f"<td{' class=best' if best else ''}>{text}{spread}</td>"


def _table(head: Sequence[str], methods: Sequence[str], columns: Sequence[Sequence[str]]) -> str:
    """A row a method."""
    top = "".join(f"<th>{escape(text)}</th>" for text in head)
    body = "".join(
        f"<tr><td>{escape(method)}</td>{''.join(column[number] for column in columns)}</tr>"
        for number, method in enumerate(methods)
    )
    return f'<div class="scroll"><table><tr>{top}</tr>{body}</table></div>'
