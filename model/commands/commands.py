"""What each command does with its arguments. Imports are made when a command runs: help and doctor stay quick."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from model.contract import SERIES_FILE, reasons
from model.contract.messages import say
from model.contract.option import from_arguments
from model.contract.options import EvaluateOptions, FillOptions, TableOptions
from model.core.reporting import Reporter

Done = dict[str, Any]  # what the done event says; "message" is for people, "exit_status" for the process


def _series_options(arguments: Namespace) -> Any:
    from model.reading.series import SeriesOptions

    return from_arguments(SeriesOptions, arguments)


def fill(arguments: Namespace, report: Reporter) -> Done:
    """The main job."""
    from model.pipeline.filling import fill as run

    options = from_arguments(FillOptions, arguments)
    document = run(arguments.inputs, arguments.output, _series_options(arguments), options, report)
    told = fates(document["clouds"]) + seen_beside(document.get("context")) + coarse_told(document.get("coarse"))
    count, added = len(document["inputs"]), len(document.get("added", ()))
    dates = f"{count} dates and added {added}" if added else f"{count} dates"
    devices = ", then ".join(document[key] for key in ("device", "continued_on") if key in document)
    return {
        "series": str(arguments.output / SERIES_FILE),
        "clouds": document["clouds"],
        **{key: document[key] for key in ("context", "coarse", "continued_on") if key in document},
        "seconds": document["seconds"],
        "device": document["device"],
        "method": document["method"],
        "message": f"Filled {dates} by {document['method']} on {devices} "
        f"in {document['seconds']:.1f} s: {arguments.output}\n{told}",
    }


def fates(clouds: Done) -> str:
    """What became of each date, a line each, from series.json's ``clouds``."""
    lines = []
    for date in clouds["dates"]:
        shares = ((reasons.MEANING[code], date[name]) for code, name in reasons.SHARES.items())
        found = ", ".join(f"{words} {share:.1%}" for words, share in shares if share > 0)
        lines.append(f"{date['date']}  {found}" + (f"  - not used: {date['why']}" if date["lost"] else ""))
    return "\n".join(lines)


def seen_beside(context: Done | None) -> str:
    """How many dates are clouded in the area and seen beside it, as a line of its own, from series.json's ``context``.

    Empty where no date is clouded in the area, or nothing beside it was looked at.
    """
    if not context or not context["clouded"]:
        return ""
    seen = ", ".join(context["seen_beside"]) or "none"
    return f"\nDates clouded in the area: {len(context['clouded'])}; of these seen beside it: {seen}."


def coarse_told(coarse: Done | None) -> str:
    """Which lost dates coarse rasters corrected, as a line of its own, from series.json's ``coarse``; empty if none."""
    return f"\nLost dates corrected by coarse rasters: {', '.join(coarse['dates'])}." if coarse else ""


def describe(arguments: Namespace, report: Reporter) -> Done:
    """Dates, bands, scale, grid and shares of each input."""
    from model.inspect.describe import as_text
    from model.inspect.describe import describe as run

    options = _series_options(arguments)
    description = run(arguments.inputs, options, report, arguments.thumbnails, arguments.device)
    if not arguments.json:
        report.answer(as_text(description))
    return {"description": description}


def ndvi(arguments: Namespace, report: Reporter) -> Done:
    """NDVI of each date as it was observed."""
    from model.pipeline.ndvi import write_ndvi

    options, indices = _series_options(arguments), arguments.indices
    document = write_ndvi(arguments.inputs, arguments.output, options, arguments.overwrite, report, indices)
    names = ", ".join(["NDVI", *(index["name"] for index in document.get("indices", []) if index["name"] != "NDVI")])
    message = say("done_ndvi", names=names, count=len(document["inputs"]), output=arguments.output)
    return {"series": str(arguments.output / SERIES_FILE), "message": message}


def train(arguments: Namespace, report: Reporter) -> Done:
    """Train the network."""
    from model.core.devices import require_torch

    require_torch()
    from model.commands.training import train as run

    return run(arguments, _series_options(arguments), report)


def index(arguments: Namespace, report: Reporter) -> Done:
    """The noise-free windows of cubes and series."""
    from model.commands.training import index as run

    return run(arguments, report)


def evaluate(arguments: Namespace, report: Reporter) -> Done:
    """How well the gaps of a series can be filled."""
    from model.evaluation.evaluate import evaluate as run

    options = from_arguments(EvaluateOptions, arguments)
    return run(arguments.inputs, arguments.output, _series_options(arguments), options, report).done(arguments.output)


def forecast(arguments: Namespace, report: Reporter) -> Done:
    """NDVI of dates to come."""
    from model.commands.forecasting import forecast as run

    return run(arguments, _series_options(arguments), report)


def table(arguments: Namespace, report: Reporter) -> Done:
    """Statistics of polygons or points by date."""
    from model.tables.table import write_table

    options = from_arguments(TableOptions, arguments)
    made = write_table(arguments.inputs[0], arguments.output, options, arguments.overwrite, report)
    zones, dates = made.pixels.shape
    outside = int((made.pixels == 0).all(axis=1).sum())
    told = {"zones": zones, "dates": dates, "output": arguments.output}
    message = say("done_table_outside", **told, outside=outside) if outside else say("done_table", **told)
    return {"table": str(arguments.output), "message": message}


def figure(arguments: Namespace, report: Reporter) -> Done:
    """One page of a series."""
    from model.pictures.figure import draw_figure

    draw_figure(
        arguments.inputs,
        arguments.output,
        report,
        landcover=arguments.landcover,
        overwrite=arguments.overwrite,
        options=_series_options(arguments),
    )
    return {"figure": str(arguments.output), "message": say("done_figure", output=arguments.output)}


def animate(arguments: Namespace, report: Reporter) -> Done:
    """Frames as an animated GIF."""
    from model.pictures.animated_gif import animate as run

    frames = run(arguments.inputs, arguments.output, report, arguments.seconds_per_frame, arguments.overwrite)
    message = say("done_animation", frames=frames, output=arguments.output)
    return {"animation": str(arguments.output), "message": message}


def import_(arguments: Namespace, report: Reporter) -> Done:
    """A minicube as dated GeoTIFFs."""
    from model.products.minicube_import import import_minicube

    import_minicube(arguments.inputs[0], arguments.output, report, arguments.overwrite)
    return {"series": str(arguments.output / SERIES_FILE), "message": say("done_import", output=arguments.output)}


def example(arguments: Namespace, report: Reporter) -> Done:
    """The simulated demonstration series."""
    from model.simulation.example import write_example

    write_example(
        arguments.output,
        report,
        size=arguments.size,
        dates=arguments.dates,
        seed=arguments.seed,
        bands=arguments.bands,
        overwrite=arguments.overwrite,
    )
    message = say("done_example", output=arguments.output)
    return {"series": str(arguments.output / SERIES_FILE), "message": message}


def doctor(arguments: Namespace, report: Reporter) -> Done:
    """What the engine has."""
    from model.inspect.doctor import examine

    findings = examine()
    if not arguments.json:
        report.answer("\n".join(finding.line() for finding in findings))
    fit = all(finding.works for finding in findings if finding.needed)
    return {"findings": [finding.entry() for finding in findings], "exit_status": 0 if fit else 1}


COMMANDS: dict[str, Callable[[Namespace, Reporter], Done]] = {
    "fill": fill,
    "describe": describe,
    "ndvi": ndvi,
    "train": train,
    "index": index,
    "evaluate": evaluate,
    "forecast": forecast,
    "figure": figure,
    "table": table,
    "animate": animate,
    "import": import_,
    "example": example,
    "doctor": doctor,
}
