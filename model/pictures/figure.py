"""The published page: land cover, and by date the input, the filled image and its NDVI, in columns of one scale."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Colormap, LinearSegmentedColormap, Normalize
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from numpy.typing import NDArray
from scipy.ndimage import binary_opening

from model.contract import NDVI_RAMP
from model.contract.messages import say
from model.core import scratch
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import FloatArray
from model.core.write_errors import write_error
from model.pictures.panels import LandCoverView, Sources, View, stretch_limits, true_colour
from model.products.guard import Guard
from model.products.raster_errors import writing
from model.reading.series import SeriesOptions

FORMATS = (".png", ".pdf", ".svg")
COLUMNS = 8  # dates side by side
BLOCKS = 5  # rows of dates on a page that cannot have a second one
PDF_BLOCKS = 2
DOTS = 200  # an inch

# Inches.
PANEL, GAP, MARGIN, LABEL, HEAD, TITLE, BAR, LEGEND_LINE = 1.5, 0.06, 0.3, 0.26, 0.4, 0.5, 0.7, 0.185

NO_DATA = (0.85, 0.85, 0.85)
GAP_LINE = "#d5006c"
INK = "#222222"
NDVI_LIMITS = (NDVI_RAMP[0][0], NDVI_RAMP[-1][0])


@dataclass(frozen=True)
class FigureRow:
    """One row of panels: its label and an image by date, where there is one."""

    label: str
    images: dict[datetime.date, NDArray[Any]]
    outlines: dict[datetime.date, NDArray[np.bool_]]
    greenness: bool = False


def draw_figure(
    inputs: Sequence[Any],
    output: Path,
    report: Reporter,
    columns: int = COLUMNS,
    landcover: Path | None = None,
    overwrite: bool = False,
    options: SeriesOptions | None = None,
) -> None:
    """Draw a result folder of fill, or a series, to the .png, .pdf or .svg file ``output``.

    inputs: as for open_series.  columns: the most dates side by side; more dates make more rows, and in a PDF more
    pages; other formats show at most 5 rows, evenly chosen dates.  landcover: a raster of classes; without it, one that
    lies beside the inputs is used.  options: how a series that was not filled is read.
    Raises InputError (figure_format, output_exists, output_is_input, and what write_error() and open_series() give).
    """
    output = Path(output)
    _check_output(output, overwrite)
    Guard([*inputs, landcover, *(options.files() if options else ())]).refuse([output])
    with ExitStack() as stack:
        given = None if landcover is None else Path(landcover)
        sources = Sources(inputs, report, given, stack, options)
        dates = _choose_dates(sources.dates, columns, output.suffix.lower() == ".pdf", report)
        rows, cover = _read_rows(sources, dates, report), sources.view_land_cover()
        pages = _pages(dates, columns, output.suffix.lower() == ".pdf")
        part = scratch.begin(output)
        stack.callback(scratch.discard, part)
        heading = _heading(sources, dates)
        figures = [
            _draw_page(page, rows, cover if number == 0 else None, sources, heading if number == 0 else "")
            for number, page in enumerate(pages)
        ]
        report.check()
        with writing(output):
            _save(figures, part, output)
            scratch.finish(part, output)
    report.product(kind="figure", date=None, path=str(output))


def _check_output(output: Path, overwrite: bool) -> None:
    if output.suffix.lower() not in FORMATS:
        raise InputError(
            "figure_format",
            say("figure_format", name=output.name),
            say("file_format_hint", formats=", ".join(FORMATS)),
        )
    if output.exists() and not overwrite:
        raise InputError(
            "output_exists",
            say("file_exists_already", path=output),
            say("file_exists_overwrite_hint"),
        )
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        part = scratch.begin(output)
        part.write_bytes(b"")
        scratch.discard(part)
    except OSError as error:
        raise write_error(output, error) from error


def _choose_dates(dates: Sequence[datetime.date], columns: int, paged: bool, report: Reporter) -> list[datetime.date]:
    """All dates, or evenly chosen ones if a single page cannot hold them."""
    limit = columns * BLOCKS
    if paged or len(dates) <= limit:
        return list(dates)
    report.warning(
        "figure_dates_thinned",
        say("figure_dates_thinned", limit=limit, count=len(dates)),
    )
    return [dates[place] for place in np.linspace(0, len(dates) - 1, limit).round().astype(int)]


def _read_rows(sources: Sources, dates: Sequence[datetime.date], report: Reporter) -> list[FigureRow]:
    """Read the views of all dates and turn them into rows of images."""
    inputs: dict[datetime.date, View] = {}
    filled: dict[datetime.date, View] = {}
    for number, date in enumerate(dates):
        report.progress(number, len(dates), "dates", say("stage_reading"))
        for views, view in ((inputs, sources.view_input(date)), (filled, sources.view_filled(date))):
            if view is not None:
                views[date] = view
    report.progress(len(dates), len(dates), "dates", say("stage_reading"))
    limits = stretch_limits(list((inputs or filled).values()))
    rows = []
    if inputs:
        outlines = {date: view.gap for date, view in inputs.items()}
        rows.append(FigureRow("Input", _coloured(inputs, limits), outlines))
    if filled:
        rows.append(FigureRow("Filled", _coloured(filled, limits), {}))
    greenness = {date: view.ndvi for date, view in (filled or inputs).items()}
    return [*rows, FigureRow("NDVI", greenness, {}, greenness=True)]


def _coloured(views: dict[datetime.date, View], limits: FloatArray) -> dict[datetime.date, NDArray[Any]]:
    return {date: true_colour(view, limits, NO_DATA) for date, view in views.items()}


def _pages(dates: Sequence[datetime.date], columns: int, paged: bool) -> list[list[list[datetime.date]]]:
    """Share the dates out: pages of blocks of columns, blocks as even as they can be."""
    blocks = -(-len(dates) // columns)
    width = -(-len(dates) // blocks)
    shared = [list(dates[start : start + width]) for start in range(0, len(dates), width)]
    size = PDF_BLOCKS if paged else len(shared)
    return [shared[start : start + size] for start in range(0, len(shared), size)]


def _heading(sources: Sources, dates: Sequence[datetime.date]) -> str:
    filled = f", filled by {sources.method}" if sources.method else ""
    return f"{len(dates)} dates, {_long(dates[0])} to {_long(dates[-1])}{filled}"


def _long(date: datetime.date) -> str:
    return f"{date.day} {date:%B %Y}"


def _draw_page(
    blocks: Sequence[Sequence[datetime.date]],
    rows: Sequence[FigureRow],
    cover: LandCoverView | None,
    sources: Sources,
    heading: str,
) -> Figure:
    """Draw one page: the land cover at the left, blocks of columns below one another, the colour bar at the right."""
    ratio = float(np.clip(sources.grid.height / sources.grid.width, 0.25, 4.0))
    panel = (PANEL, PANEL * ratio) if ratio <= 1 else (PANEL / ratio, PANEL)
    side = PANEL * 1.55
    left = MARGIN + (side + 0.35 if cover else 0) + LABEL
    block = HEAD + len(rows) * (panel[1] + GAP)
    legend = side * min(ratio, 1) + HEAD + LEGEND_LINE * (len(cover.names) + 1) if cover else 0
    width = left + max(len(dates) for dates in blocks) * (panel[0] + GAP) + BAR + MARGIN
    height = TITLE + max(len(blocks) * block + 0.12 * (len(blocks) - 1), legend) + MARGIN + 0.12
    figure = Figure(figsize=(width, height), dpi=DOTS, facecolor="white")

    def place(x: float, top: float, w: float, h: float) -> Axes:
        """Axes from inches, counted from the left and the top."""
        return figure.add_axes((x / width, 1 - (top + h) / height, w / width, h / height))

    if heading:
        figure.text(MARGIN / width, 1 - 0.3 / height, heading, fontsize=11, fontweight="bold", color=INK, va="center")
    ramp = ndvi_ramp()
    if cover:
        _draw_land_cover(place(MARGIN, TITLE + HEAD, side, side * min(ratio, 1)), cover)
    for number, dates in enumerate(blocks):
        top = TITLE + number * (block + 0.12)
        for column, date in enumerate(dates):
            x = left + column * (panel[0] + GAP)
            for position, row in enumerate(rows):
                axes = place(x, top + HEAD + position * (panel[1] + GAP), *panel)
                _draw_panel(axes, row, date, ramp, sources)
                if column == 0:
                    axes.set_ylabel(row.label, fontsize=10, color=INK, labelpad=4)
                if position == 0:
                    axes.set_title(
                        f"{date.day} {date:%b %Y}\nday {date.timetuple().tm_yday}", fontsize=8.5, color=INK, pad=3
                    )
        if number == 0:
            _scale_bar(figure.axes[-len(rows) * len(dates)], sources)
    last = TITLE + (len(blocks) - 1) * (block + 0.12) + HEAD + (len(rows) - 1) * (panel[1] + GAP)
    bar = left + len(blocks[-1]) * (panel[0] + GAP) + 0.05
    _colour_bar(figure, place(bar, last, 0.1, panel[1]), ramp)
    outlines = "; outlines: gaps but the smallest" if any(row.outlines for row in rows) else ""
    note = f"Colours stretched alike on all dates (2-98 % of clear pixels){outlines}; grey: no data"
    figure.text((left - LABEL) / width, 0.16 / height, note, fontsize=8, color="#444444", va="center")
    return figure


def ndvi_ramp() -> Colormap:
    """The colours of NDVI in QGIS, over NDVI_LIMITS."""
    low, high = NDVI_LIMITS
    places = [((value - low) / (high - low), colour) for value, colour in NDVI_RAMP]
    return LinearSegmentedColormap.from_list("ndvi", places, N=1024).with_extremes(bad=NO_DATA)


def _draw_panel(axes: Axes, row: FigureRow, date: datetime.date, ramp: Colormap, sources: Sources) -> None:
    """Draw one image with a thin frame; grey if there is none of this date."""
    _frame(axes)
    image = row.images.get(date)
    if image is None:
        return
    if row.greenness:
        low, high = NDVI_LIMITS
        axes.imshow(image, cmap=ramp, vmin=low, vmax=high, aspect="auto")
    else:
        axes.imshow(image, aspect="auto")
    gap = row.outlines.get(date)
    if gap is not None and gap.any():
        # Lines around single pixels would hide the image. Outermost pixels that count as clear close the lines inside
        # of the frame.
        inner = np.zeros(gap.shape)
        inner[1:-1, 1:-1] = binary_opening(gap, np.ones((3, 3), bool), border_value=True)[1:-1, 1:-1]
        if inner.any():
            axes.contour(inner, levels=[0.5], colors=GAP_LINE, linewidths=0.45)


def _frame(axes: Axes) -> None:
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_facecolor(NO_DATA)
    for spine in axes.spines.values():
        spine.set(linewidth=0.4, color="#777777")


def _draw_land_cover(axes: Axes, cover: LandCoverView) -> None:
    """Draw the classes, and below them the legend with the share of each."""
    table = np.full((256, 3), NO_DATA, np.float32)
    for value, colour in cover.colours.items():
        table[value] = colour
    axes.imshow(table[cover.classes], aspect="auto", interpolation="nearest")
    _frame(axes)
    axes.set_title("Land cover", fontsize=8.5, color=INK, pad=4)
    total = max(int(np.count_nonzero(cover.classes)), 1)
    shares = {value: np.count_nonzero(cover.classes == value) / total for value in cover.names}
    handles = [
        Patch(facecolor=cover.colours[value], edgecolor="#777777", linewidth=0.3, label=f"{name} ({shares[value]:.0%})")
        for value, name in cover.names.items()
    ]
    legend = axes.legend(
        handles=handles,
        loc="upper left",
        bbox_to_anchor=(0, -0.02),
        borderaxespad=0,
        borderpad=0.2,
        frameon=False,
        fontsize=8,
        handlelength=1.4,
        labelspacing=0.35,
    )
    for text in legend.get_texts():
        text.set_color(INK)


def _colour_bar(figure: Figure, axes: Axes, ramp: Colormap) -> None:
    bar = figure.colorbar(ScalarMappable(Normalize(*NDVI_LIMITS), ramp), cax=axes)
    bar.set_ticks([-0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0])
    bar.ax.tick_params(labelsize=8, width=0.4, length=2, colors=INK)
    bar.outline.set_linewidth(0.4)
    bar.set_label("NDVI", fontsize=8.5, color=INK, labelpad=2)


def _scale_bar(axes: Axes, sources: Sources) -> None:
    """Draw a bar of a round length in the corner of a panel, where the grid is in metres."""
    grid = sources.grid
    if not grid.crs.is_projected or grid.crs.linear_units_factor[0].lower() not in ("metre", "meter"):
        return
    metres = grid.resolution[0] * grid.crs.linear_units_factor[1]
    wanted = 0.45 * grid.width * metres
    power = 10.0 ** np.floor(np.log10(wanted))
    length = max(step * power for step in (1, 2, 5) if step * power <= wanted)
    text = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    x, y = 0.05, 0.06
    share = length / (grid.width * metres)
    axes.plot([x, x + share], [y, y], transform=axes.transAxes, color="black", linewidth=2.6, solid_capstyle="butt")
    axes.plot([x, x + share], [y, y], transform=axes.transAxes, color="white", linewidth=1.4, solid_capstyle="butt")
    axes.text(
        x,
        y + 0.035,
        text,
        transform=axes.transAxes,
        fontsize=7.5,
        color="white",
        va="bottom",
        bbox={"facecolor": "black", "alpha": 0.45, "pad": 0.8, "linewidth": 0},
    )


def _save(figures: Sequence[Figure], part: Path, output: Path) -> None:
    """Save the pages; only a PDF has more than one."""
    kind = output.suffix.lower()[1:]
    try:
        if kind == "pdf":
            with PdfPages(part) as file:
                for figure in figures:
                    file.savefig(figure)
        else:
            figures[0].savefig(part, format=kind, dpi=DOTS)
    except OSError as error:
        raise InputError(
            "output_not_writable",
            say("file_not_writable", path=output, reason=error.strerror or error),
            say("file_not_writable_hint"),
        ) from error
