"""The report: one HTML file that needs nothing from elsewhere, the verdict first."""

from __future__ import annotations

from html import escape

from model import __version__
from model.evaluation.curves import charts_of_uncertainty
from model.evaluation.measures import MEASURES
from model.evaluation.results import Evaluation
from model.evaluation.sheets import sheets
from model.evaluation.strata import HIDDEN
from model.evaluation.style import STYLE
from model.evaluation.tables import charts_of_errors, costs_table, group_tables, measure_tables, strata_table

STRATA = {
    "partial": "Partial gaps: the date is seen elsewhere.",
    "whole": "Whole dates, lost everywhere.",
    "block": "Blocks of three dates in a row, lost everywhere.",
    "masks err": "Masks err: simulated clouds are laid on some dates, and the mask misses, as real ones do, a third of "
    "the clouds whole, two pixels at the edges of the others, and a hundredth of an overcast date. Scored is what lies "
    "under the clouds, as fill would write it: cloud that is not found counts as an error.",
    "clouds": "The series' own gaps, scored against the simulated truth beneath the clouds.",
}


def page(result: Evaluation) -> str:
    """The whole report."""
    summary = result.summary
    dates = result.dates
    heading = f"Evaluation of a series of {len(dates)} dates, {dates[0]} to {dates[-1]}"
    body = [
        f"<h1>{escape(heading)}</h1>",
        f'<p class="verdict">{escape(summary.verdict())}</p>',
        strata_table(result),
        charts_of_errors(result),
        "<h2>What was hidden</h2>",
        _split(result),
        "<h2>All measures</h2>",
        measure_tables(result),
        "<h2>Where errors are larger</h2>",
        group_tables(result),
        _uncertainty(result),
        "<h2>Pictures</h2>",
        sheets(result),
        "<h2>Time and size</h2>",
        costs_table(result),
        "<h2>What the measures mean</h2>",
        _glossary(result),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="GANFilling {__version__}">\n'
        f"<title>{escape(heading)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(part for part in body if part)
        + "\n</body>\n</html>\n"
    )


def _split(result: Evaluation) -> str:
    """What no method saw, in words and by trial."""
    split, plan = result.split(), result.plan
    window = split["windows"][0]
    rows = "".join(
        f"<tr><td>{escape(trial['stratum'])}</td><td style='text-align:left'>{', '.join(trial['dates'])}</td></tr>"
        for trial in split["trials"]
    )
    real = sum(trial["shapes"]["real"] for trial in split["trials"] if "shapes" in trial)
    irregular = sum(trial["shapes"]["irregular"] for trial in split["trials"] if "shapes" in trial)
    shapes = f"Of the partial gaps, {real} have shapes of this series' own gaps, moved to other dates"
    shapes += f", and {irregular} are irregular areas." if irregular else "."
    places = "; ".join(f"row {w['row']}, column {w['column']}" for w in split["windows"])
    kinds = "".join(f"<li>{escape(STRATA[kind])}</li>" for kind in result.summary.kinds)
    missing = [kind for kind in HIDDEN if kind not in result.summary.kinds]
    if missing:
        kinds += f"<li>Not tried, for too few dates are seen: {', '.join(missing)}.</li>"
    return (
        f"<p>{split['pixels']:,} known pixels were hidden, in {split['cases']} cases (one date of one window each). "
        "No method saw them: before each trial they were taken out of the series, and every method was fitted anew to "
        "what was left. Only hidden pixels are scored.</p>"
        f"<p>Windows of {window['rows']} by {window['columns']} pixels: {places}. "
        f"How many there are follows from the time allowed, {result.minutes:g} minutes; where they lie and what is "
        f"hidden, from the seed {result.scene.seed}. {plan.rounds} round{'s' if plan.rounds > 1 else ''} of hiding.</p>"
        f"<ul>{kinds}</ul><p>{shapes}</p>"
        f'<div class="scroll"><table><tr><th>Stratum</th><th style="text-align:left">Dates scored</th></tr>'
        f"{rows}</table></div>"
    )


def _uncertainty(result: Evaluation) -> str:
    charts = charts_of_uncertainty(result.summary)
    return f"<h2>How well the uncertainty is known</h2>{charts}" if charts else ""


def _glossary(result: Evaluation) -> str:
    known = [measure for measure in MEASURES if measure.name in result.summary.measures]
    items = "".join(f"<li><b>{escape(m.title)}</b>: {escape(m.meaning)}.</li>" for m in known)
    return (
        f'<ul class="note">{items}</ul><p class="note">Means are over hidden dates, after averaging the windows of '
        "each; the small numbers are 95 % bootstrap intervals of that mean. They tell how far the dates of this series "
        "differ, not how another series would fare.</p>"
    )
