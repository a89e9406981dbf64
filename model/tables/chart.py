"""Curves of a table by date: one chart for each band or index, a line for each polygon or point."""

from __future__ import annotations

import datetime
import html
import io
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.figure import Figure

from model.tables.zonal_table import Table

CHARTS = (".html", ".svg", ".png", ".pdf")
NAMED = 8  # lines that have a colour and a name each; more are drawn thin, with their median
DRAWN = 500  # lines at most
SEEN = 0.5  # share observed from which on a point is drawn full
WIDTH, HEIGHT, DOTS = 9.0, 2.9, 150  # inches, inches a chart, dots an inch
# Okabe and Ito (2008): told apart by colour-blind eyes.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#8a8a00")
THIN, INK = "#9a9a9a", "#222222"


def draw_chart(table: Table, part: Path, final: Path) -> None:
    """Draw the means of ``table`` to the file ``part``, in the format that the name of ``final`` tells."""
    figure = Figure(figsize=(WIDTH, HEIGHT * len(table.values) + 0.7), layout="constrained")
    panels = figure.subplots(len(table.values), 1, squeeze=False, sharex=True)[:, 0]
    for place, (axes, value) in enumerate(zip(panels, table.values)):
        _draw_lines(axes, table, table.numbers[:, :, place, 0])
        axes.set_ylabel(value.title, color=INK)
        axes.grid(color="#e4e4e4", linewidth=0.6)
        axes.spines[["top", "right"]].set_visible(False)
    locator = AutoDateLocator()
    panels[-1].xaxis.set_major_locator(locator)
    panels[-1].xaxis.set_major_formatter(ConciseDateFormatter(locator))
    handles, names = panels[0].get_legend_handles_labels()
    figure.legend(handles, names, loc="outside upper center", ncols=min(len(names), 4), frameon=False, fontsize=9)
    kind = final.suffix.lower()[1:]
    if kind == "html":
        part.write_text(_page(figure, final.stem), encoding="utf-8")
    else:
        figure.savefig(part, format=kind, dpi=DOTS)


def _draw_lines(axes: Axes, table: Table, means: np.ndarray) -> None:
    """Means [zone, date]. Where less than half of a zone was observed, its point is hollow."""
    dates = [datetime.date.fromisoformat(date) for date in table.dates]
    shown = np.flatnonzero(np.isfinite(means).any(axis=1)).tolist()
    if len(shown) > NAMED:
        for number in shown[:: -(-len(shown) // DRAWN)]:
            axes.plot(dates, means[number], color=THIN, linewidth=0.5, alpha=0.5)
        lines = [
            (np.nanmedian(means[shown], axis=0), np.nanmean(table.observed[shown], axis=0), f"median of {len(shown)}")
        ]
    else:
        lines = [(means[number], table.observed[number], _name(table, number)) for number in shown]
    for (line, observed, name), colour in zip(lines, COLOURS):
        axes.plot(dates, line, color=colour, linewidth=1.6, label=name)
        seen = observed >= SEEN
        for which, face in ((seen, colour), (~seen, "white")):
            days = [date for date, chosen in zip(dates, which) if chosen]
            axes.plot(days, line[which], "o", color=colour, markerfacecolor=face, markersize=4.5)


def _name(table: Table, number: int) -> str:
    """What a zone is called: its attribute "name" or "id", else its number."""
    zone = table.zones.zones[number]
    told = {name.lower(): value for name, value in zone.attributes.items() if value is not None}
    return str(told.get("name", told.get("id", zone.name)))


def _page(figure: Figure, title: str) -> str:
    text = io.StringIO()
    figure.savefig(text, format="svg")
    drawing = text.getvalue()
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{html.escape(title)}</title></head>\n'
        f'<body style="font-family: sans-serif; max-width: 960px"><h1>{html.escape(title)}</h1>\n'
        "<p>Means by date. A hollow point: less than half was observed, the rest is filled.</p>\n"
        f"{drawing[drawing.index('<svg') :]}</body></html>\n"
    )
