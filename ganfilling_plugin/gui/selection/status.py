"""What is wrong with what is chosen and what to do about it, what is worth knowing, and what it will cost."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.contract import CostEntry, GridEntry, options
from ganfilling_plugin.gui.selection.area_chooser import AreaChooser, grid_crs, grid_rectangle, on_grid, pixels_in
from ganfilling_plugin.gui.selection.cost import Cost, estimate
from ganfilling_plugin.gui.selection.parameters import Choices
from ganfilling_plugin.gui.selection.rows import IMAGE_ROW, LOST, PENDING, Row
from ganfilling_plugin.gui.selection.timeline import DateBar

translate = QCoreApplication.translate


@dataclass
class Status:
    """problem: why it cannot run, and the remedy; empty: it can. notes: worth knowing. rows: those to blame."""

    problem: str = ""
    notes: list[str] = field(default_factory=list)
    cost: Cost | None = None
    dates: int = 0
    pixels: int = 0
    grid: GridEntry | None = None
    rows: list[Row] = field(default_factory=list)


def judge(
    rows: Sequence[Row], chosen: Sequence[Row], choices: Choices, area: AreaChooser, rates: list[CostEntry]
) -> Status:
    """Judge what is chosen, of ``rows``, to be filled as ``choices`` say."""
    status = Status()
    dated = [row for row in chosen if row.date]
    status.dates = len({row.date for row in dated})
    status.grid = next((row.grid for row in chosen if row.grid), None)
    apart = _apart(chosen)
    waiting = [row for row in chosen if row.state == PENDING]
    if not rows:
        status.problem = translate("ganfilling", "There is no raster yet: add files or a folder, or drop them here.")
    elif not chosen:
        status.problem = translate("ganfilling", "Check the rasters to fill: two dates or more.")
    elif waiting and status.dates < 2:
        status.problem = translate("ganfilling", "Looking at the rasters…")
    elif status.dates < 2:
        status.problem = translate("ganfilling", "Only one date is checked: check at least two.")
    elif all(row.treatment == LOST for row in dated):
        status.problem = translate("ganfilling", "All checked dates are treated as lost: nothing is left to fill from.")
    elif apart:
        status.rows = apart
        status.problem = translate(
            "ganfilling", "{name} does not overlap the first of the checked rasters: uncheck it."
        ).format(name=apart[0].name)
    elif (reason := area.problem() or _no_step(choices.every)) != "":
        status.problem = reason
    elif not choices.output:
        status.problem = translate("ganfilling", "Choose a folder for the results.")
    elif (reason := _unwritable(choices.output)) != "":
        status.problem = reason
    if status.grid is not None:
        covered = on_grid(area.bounds(), status.grid)
        status.pixels = pixels_in(covered, status.grid)
        if not status.problem and status.pixels == 0:
            status.problem = translate("ganfilling", "The area does not overlap the images: choose another one.")
        if status.pixels and status.dates:
            status.cost = estimate(rates, choices.method, choices.device, status.pixels, status.dates)
    status.notes = _notes(rows, chosen, choices)
    return status


def _no_step(every: str) -> str:
    """Why regular dates cannot be so far apart; empty if nothing speaks against it."""
    if every in ("", options.MONTH) or every.strip("0").isdecimal():
        return ""
    return translate("ganfilling", "Dates every: write a number of days, or month.")


def _unwritable(folder: str) -> str:
    """Why results cannot be written to a folder; empty if nothing speaks against it."""
    path = Path(folder).expanduser()
    if not path.is_absolute():
        return translate("ganfilling", "The folder for the results is not a full path: choose it with the button.")
    if path.is_file():
        return translate("ganfilling", "{path} is a file: choose a folder.").format(path=path)
    return ""


def _apart(chosen: Sequence[Row]) -> list[Row]:
    """The rows that have no ground in common with the first one."""
    grids = [(row, row.grid) for row in chosen if row.grid]
    if not grids:
        return []
    first = grids[0][1]
    box, found, known = grid_rectangle(first), [], {}
    for row, grid in grids[1:]:
        key = (grid["crs"], tuple(grid["bounds"]))
        if key not in known:
            other = grid_rectangle(grid)
            if grid["crs"] != first["crs"]:
                try:
                    transform = QgsCoordinateTransform(grid_crs(grid), grid_crs(first), QgsProject.instance())
                    other = transform.transformBoundingBox(other)
                except QgsCsException:
                    known[key] = False
                    continue
            known[key] = box.intersects(other)
        if not known[key]:
            found.append(row)
    return found


def _notes(rows: Sequence[Row], chosen: Sequence[Row], choices: Choices) -> list[str]:
    """What does not keep it from running."""
    notes = []
    undated = [row for row in rows if row.undated]
    if undated:
        notes.append(
            translate("ganfilling", "{count} without a date: type it into the cell.").format(count=len(undated))
        )
    images: dict[str, set[tuple[str, ...]]] = {}
    for row in chosen:
        if row.date and row.state == IMAGE_ROW:
            images.setdefault(row.date, set()).add(tuple(row.described.get("paths", row.paths)))
    double = sorted(date for date, paths in images.items() if len(paths) > 1)
    if double:
        notes.append(
            translate("ganfilling", "Several images of {date}: they are merged, the clearest first.").format(
                date=", ".join(double[:3])
            )
        )
    if choices.bands:
        lacking = [
            row
            for row in rows
            if any(problem["code"] == "bands_not_found" for problem in row.described.get("problems") or [])
        ]
        if lacking:
            notes.append(
                translate(
                    "ganfilling",
                    "{count} rasters do not have these bands, and one setting applies to all: leave it empty to have "
                    "the bands of each recognised, or fill these in a run of their own.",
                ).format(count=len(lacking))
            )
    masked = sum(bool(row.mask_text()) for row in chosen if row.shares)
    looked_at = sum(bool(row.shares) for row in chosen)
    if 0 < masked < looked_at:
        notes.append(
            translate("ganfilling", "{count} of the checked rasters have no cloud mask.").format(
                count=looked_at - masked
            )
        )
    return notes


def date_bars(rows: Sequence[Row]) -> list[DateBar]:
    """What the timeline shows of the rows that may be filled."""
    by_date: dict[datetime.date, list[Row]] = {}
    for row in rows:
        if not row.can_be_checked or not row.date or (row.earlier_result and not row.checked):
            continue
        try:
            by_date.setdefault(datetime.date.fromisoformat(row.date), []).append(row)
        except ValueError:  # a layer property written by hand
            continue
    return [_bar(date, group) for date, group in sorted(by_date.items())]


def _bar(date: datetime.date, rows: Sequence[Row]) -> DateBar:
    shares = [row.shares for row in rows if row.shares]
    best = max(shares, key=lambda share: share["observed"], default=None)
    return DateBar(
        date,
        None if best is None else best["observed"],
        None if best is None else best["valid"] * best["cloudy"],
        any(row.checked for row in rows),
        tuple(row.name for row in rows),
        next(filter(None, (row.judgement() for row in rows)), ""),
    )
