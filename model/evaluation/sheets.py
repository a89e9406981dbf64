"""Image sheets of the report: the gap, the truth, and each method's estimate with its error."""

from __future__ import annotations

from html import escape

from model.evaluation.pictures import LARGEST_ERROR, Sheet, colour_bar
from model.evaluation.results import Evaluation

MOST_COLUMNS = 6  # side by side
NAMES = {
    "partial": "Partial gap",
    "whole": "Whole date",
    "block": "Block of dates",
    "masks err": "Under clouds that a mask misses in part",
    "clouds": "Beneath the series' own clouds",
}


def sheets(result: Evaluation) -> str:
    """The first case of each stratum, which is nobody's choice, then the worst cases of the method in the verdict."""
    gallery = result.scene.gallery
    bar = (
        f'<p class="bar">Error 0 <img alt="" src="data:image/png;base64,{colour_bar()}"> {LARGEST_ERROR:g} or more '
        "(mean over bands)</p>"
    )
    parts = [
        '<p class="note">Grey is not seen, the pink line is the border of what was hidden and is scored. First the '
        "first case of each stratum.</p>",
        bar,
    ]
    shown = {id(sheet) for sheet in gallery.typical.values()}
    parts += [_sheet(result, sheet) for sheet in gallery.typical.values()]
    worst = [sheet for sheet in gallery.worst if id(sheet) not in shown]
    if worst:
        parts.append(f"<h2>Worst cases of {escape(gallery.method)}</h2>{bar}")
        parts += [_sheet(result, sheet) for sheet in worst]
    return "".join(parts)


def _sheet(result: Evaluation, sheet: Sheet) -> str:
    case = sheet.case
    title = f"{NAMES[case.kind]}, {result.dates[case.date]}, window {case.window + 1}, {case.pixels:,} pixels"
    panels = [_panel(sheet.given, "Given, gap outlined") + _panel(sheet.truth, "Truth")]
    for method, (estimate, error) in sheet.estimates.items():
        scores = case.scores[method]
        filled = _panel(estimate, f"{method}: {scores['psnr']:.1f} dB")
        panels.append(filled + _panel(error, f"its error, mean {scores['mae']:.4f}"))
    columns = "".join(f"<div>{panel}</div>" for panel in panels)
    shown = min(len(panels), MOST_COLUMNS)
    return f'<section><h3>{escape(title)}</h3><div class="sheet" style="--columns: {shown}">{columns}</div></section>'


def _panel(png: str, caption: str) -> str:
    text = escape(caption)
    return f'<figure><img alt="{text}" src="data:image/png;base64,{png}"><figcaption>{text}</figcaption></figure>'
