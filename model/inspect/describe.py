"""What a series is made of, input by input: a quick look, in which one bad input spoils nothing.

What is found is said as it is found, by ``described`` events (see Reporter), so that a list of inputs can be shown
while the work goes on: at first names, dates, bands and masks of all inputs, then shares and pictures one by one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import PurePath
from typing import Any, cast

from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from model.contract import CostEntry, Description, InputDescription, MaskEntry, Problem, Shares, meaning_entry
from model.contract.messages import fields, say
from model.core.costs import estimates
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.inspect.thumbnails import thumbnail
from model.reading.acquisitions import Acquisition, holds_four
from model.reading.assembly import Assembly, assemble
from model.reading.grids import Grid
from model.reading.inputs import SeriesOptions, expand_inputs
from model.reading.mask_values import warn_of_hiding
from model.reading.masks import MaskRef
from model.reading.opening import check_dates, check_overlap, choose_grid, warn_of_merging
from model.reading.probing import (
    Probe,
    probe_image,
    probe_windows,
    warn_of_missing_bands,
    warn_of_steps,
)
from model.reading.rasters import DatasetPool
from model.reading.scaling import resolve_scales
from model.reading.union import warn_of_grid

_LATTICE = 6  # windows a side, where a decimated view would mean reading everything


class _Listener(Reporter):
    """Keeps warnings, and passes progress and cancelling on."""

    def __init__(self, report: Reporter) -> None:
        super().__init__()
        self._report = report
        self.warnings: list[dict[str, Any]] = []

    def check(self) -> None:
        self._report.check()

    def described(self, **fields: Any) -> None:
        self._report.described(**fields)

    def progress(self, done: float, total: float, unit: str = "", message: str = "") -> None:
        self._report.progress(done, total, unit, message)

    def warning(self, code: str, message: str) -> None:
        self.warnings.append({"code": code, **fields(message=message)})


def describe(
    inputs: Sequence[Any],
    options: SeriesOptions,
    report: Reporter,
    thumbnails: int | None = None,
    device: str = "cpu",
) -> Description:
    """Describe the inputs of a series, without stopping at bad ones.

    ``device``: where the network would run.

    Reports the same as DescribedEvents. An image comes twice: without shares, then with them and, if asked for, with a
    thumbnail of at most ``thumbnails`` pixels a side.
    Raises InputError only for options that make no sense.
    """
    options.check()
    listener = _Listener(report)
    failures: list[InputDescription] = []

    def note(error: InputError, source: str) -> None:
        failures.append({"path": source, "problems": [_problem(error)]})
        report.described(kind="unusable", input=source, **failures[-1])

    assembly = assemble(expand_inputs(inputs, note), options, note)
    for code, message in assembly.warnings:
        listener.warning(code, message)
    order = sorted(range(len(assembly.images)), key=lambda i: (assembly.images[i].date, assembly.images[i].name))
    images = [assembly.images[i] for i in order]
    problems: list[Problem] = []
    for path in assembly.masks:
        listener.described(kind="mask", input=path, path=path)
    sources = [assembly.sources[i] for i in order]
    described, grid = _described(images, sources, options, listener, problems, thumbnails)
    good = [image for image, entry in zip(images, described) if not entry["problems"]]
    try:
        if not good:
            raise InputError("no_input", say("no_input_usable"), say("no_input_usable_hint"))
        warn_of_merging([image.date for image in good], listener)
        check_dates(good, 2)
        if not any(entry.get("shares", {}).get("observed") for entry in described):
            unseen = InputError("all_masked", say("all_masked_where_looked"), say("all_masked_hint"))
            problems.append(_problem(unseen))
    except InputError as error:
        problems.append(_problem(error))
    dates = sorted({image.date.isoformat() for image in good})
    return {
        "usable": not problems and not failures and len(good) == len(images),
        "dates": len(dates),
        "first": dates[0] if dates else None,
        "last": dates[-1] if dates else None,
        "grid": grid.describe() if grid else None,
        "inputs": [*described, *failures],
        "masks": assembly.masks,
        "ignored": _ignored(assembly),
        "warnings": listener.warnings,
        "problems": problems,
        "estimates": _estimates(good, grid, len(dates), device) if grid and dates else [],
    }


def _described(
    images: list[Acquisition],
    sources: list[str],
    options: SeriesOptions,
    listener: _Listener,
    problems: list[Problem],
    thumbnails: int | None,
) -> tuple[list[InputDescription], Grid | None]:
    """Describe images that were found, and the inputs they came from; problems of single ones go with them."""
    if not images:
        return [], None
    try:
        grid = choose_grid(images, options)
    except InputError as error:
        problems.append(_problem(error))
        grid = images[0].grid
    if options.grid is None:
        warn_of_grid(images, grid, listener)
    on_it = next((image for image in images if grid.overlaps(image.grid)), images[0])
    entries: list[InputDescription] = [
        {"input": source, **_entry(image), "problems": []} for image, source in zip(images, sources)
    ]
    for entry in entries:
        listener.described(kind="image", **entry)
    readable: list[int] = []
    raw: list[Probe] = []
    pool = DatasetPool()
    try:
        windows = probe_windows(images, grid, _LATTICE)
        for number, image in enumerate(images):
            listener.progress(number, len(images), "images", say("stage_looking"))
            entry, picture = entries[number], {}
            try:
                if _overlaps(on_it, image, grid, entry["problems"]):
                    probe = probe_image(pool, image, windows)
                    raw.append(probe)
                    readable.append(number)
                else:
                    probe = probe_image(pool, image, probe_windows([image], image.grid, _LATTICE))
                entry["shares"] = _shares(probe)
                if thumbnails:
                    picture = {"thumbnail": thumbnail(pool, image, thumbnails)}
            except InputError as error:
                entry["problems"].append(_problem(error))
            except (RasterioError, CPLE_BaseError, ValueError, ArithmeticError) as error:  # that nobody thought of
                message = say("cannot_be_looked_at", name=image.name, error=error)
                entry["problems"].append(_problem(InputError("not_a_raster", message, say("leave_out_hint"))))
            listener.described(kind="image", **entry, **picture)
    finally:
        pool.close()
    listener.progress(1, 1, "images", say("stage_looking"))
    complete, probes = resolve_scales([images[n] for n in readable], raw, listener)
    warn_of_steps(complete, probes, listener)
    warn_of_missing_bands(complete, probes, listener)
    warn_of_hiding(complete, probes, listener)
    for number, image, probe in zip(readable, complete, probes):
        entries[number].update({**_entry(image), "shares": _shares(probe)})
    return entries, grid


def _estimates(images: Sequence[Acquisition], grid: Grid, dates: int, device: str) -> list[CostEntry]:
    roles = images[0].roles
    return estimates(grid.width * grid.height, dates, device, len(roles), holds_four(roles))


def _overlaps(on_it: Acquisition, image: Acquisition, grid: Grid, problems: list[Problem]) -> bool:
    """Whether an image has ground in common with the grid; if not, that is one of its problems."""
    try:
        check_overlap([on_it, image], grid)
    except InputError as error:
        problems.append(_problem(error))
        return False
    return True


def _entry(image: Acquisition) -> InputDescription:
    mask = image.mask
    return {
        "path": image.paths[0],
        "paths": image.paths,
        "name": image.name,
        "date": image.date.isoformat(),
        "date_source": image.date_source,
        "bands": {
            band: {"name": ref.name or None, "index": ref.index, "path": ref.path}
            for band, ref in zip(image.roles, image.bands)
        },
        "band_source": image.band_source,
        "dtype": image.dtype,
        "nodata": _number(next(iter(image.no_data_values(0)), None)),
        "nodata_source": _nodata_source(image),
        "zero_fill": image.zero_fill,
        "scale": list(image.scales) if image.scales else None,
        "offset": list(image.offsets) if image.offsets else None,
        "scale_source": image.scale_source or None,
        "baseline": f"{image.baseline // 100:02d}.{image.baseline % 100:02d}" if image.baseline else None,
        "grid": image.grid.describe(),
        "mask": None if mask is None else _mask_entry(mask),
    }


def _mask_entry(mask: MaskRef) -> MaskEntry:
    entry = {
        "path": mask.path,
        "band": mask.index,
        **fields(source=mask.source),
        "kind": mask.kind or None,
        "not_usable": mask.meaning.document(),
        "meaning": meaning_entry(**asdict(mask.meaning)),
    }
    return cast(MaskEntry, entry)


def _nodata_source(image: Acquisition) -> str:
    if image.has_mask or image.alpha:
        return "mask in the file" if image.has_mask else f"alpha band {image.alpha}"
    if image.nodata[0] is None and (image.fill is not None or image.zero_fill):
        return f"{image.no_data_values(0)[0]:g} in all bands"
    return "file"


def _number(value: float | None) -> float | str | None:
    """A number as JSON, which knows no NaN."""
    return "nan" if value is not None and math.isnan(value) else value


def _shares(probe: Probe) -> Shares:
    """Shares of the pixels looked at; cloudy is the share of those with data that the mask does not let be used."""
    valid = float(probe.valid.mean())
    cloudy = float((probe.valid & ~probe.usable).sum() / max(1, probe.valid.sum()))
    return {
        "valid": round(valid, 4),
        "cloudy": round(cloudy, 4),
        "observed": round(float(probe.observed.mean()), 4),
        "partial": round(float(probe.partial.mean()), 4),
    }


def _problem(error: InputError) -> Problem:
    return cast(Problem, {"code": error.code, **fields(message=error.message, hint=error.hint)})


def _ignored(assembly: Assembly) -> list[dict[str, Any]]:
    return [{"path": path, **fields(reason=reason)} for path, reason in assembly.ignored]


def as_text(description: Description) -> str:
    """A description for people: a line an input, then what is wrong or worth knowing."""
    rows: list[tuple[str, ...]] = [("date", "valid", "cloudy", "bands", "scale", "mask", "file")]
    faults = []
    for entry in description["inputs"]:
        if "date" in entry:
            shares = entry.get("shares")
            bands = ",".join(band["name"] or str(band["index"]) for band in entry["bands"].values())
            scales, offsets = entry["scale"], entry["offset"]
            scale = f"{scales[0]:g}{offsets[0]:+g}" if scales and offsets else "?"
            mask = entry["mask"]["source"] if entry["mask"] else "-"
            percent = [f"{shares[name]:.0%}" if shares else "?" for name in ("valid", "cloudy")]
            rows.append((entry["date"], *percent, bands, scale.replace("+0", ""), mask, entry["name"]))
        faults += [f"{problem['message']} {problem['hint']}" for problem in entry["problems"]]
    faults += [f"{problem['message']} {problem['hint']}" for problem in description["problems"]]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    grid = description["grid"]
    if grid:
        size = f"{grid['width']} x {grid['height']} pixels of {grid['resolution'][0]:g}"
        lines.append(f"{description['dates']} dates, {size}, {grid['crs'] if len(grid['crs']) < 20 else 'own CRS'}")
    lines += [f"Problem: {fault}" for fault in faults]
    lines += [f"Note: {warning['message']}" for warning in description["warnings"] if warning["code"] != "ignored"]
    reasons: dict[str, list[str]] = {}
    for left_out in description["ignored"]:
        reasons.setdefault(left_out["reason"], []).append(PurePath(left_out["path"]).name)
    for reason, names in reasons.items():
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        lines.append(f"Left out: {', '.join(names[:3])}{more} ({reason}).")
    return "\n".join(lines)
