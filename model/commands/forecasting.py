"""The command ``forecast``: from arguments to options, from results to what the done event says."""

from __future__ import annotations

from argparse import Namespace
from functools import reduce
from typing import Any

from model.contract import SERIES_FILE
from model.contract.messages import say
from model.contract.option import from_arguments
from model.contract.options import ForecastOptions
from model.core.folder_lock import locked
from model.core.reporting import Reporter
from model.forecasting.series_forecast import forecast as run
from model.reading.series import SeriesOptions


def forecast(arguments: Namespace, reading: SeriesOptions, report: Reporter) -> dict[str, Any]:
    """Forecast a series, score forecasts of it, or train the network."""
    if arguments.train:
        return _train(arguments, report)
    options = from_arguments(ForecastOptions, arguments)
    document = run(arguments.inputs, arguments.output, reading, options, report)
    told = {"count": len(document["products"]), "method": document["method"], "output": arguments.output}
    message = say("done_forecast", **told)
    scores = document.get("scores")
    if scores:
        message = reduce(lambda one, other: say("one_line_other", one=one, other=other), _lines(scores), message)
    return {
        "series": str(arguments.output / SERIES_FILE),
        "seconds": document["seconds"],
        "scores": scores,
        "message": message,
    }


def _lines(scores: dict[str, Any]) -> list[str]:
    """Scores as lines for people."""
    lines = [f"{'context':<8} {'forecaster':<12} {'NSE':>8} {'R2':>6} {'RMSE':>7} {'bias':>8}"]
    for row in scores["scores"]:
        nse, r2, rmse, bias = (
            _number(row[name], digits) for name, digits in (("nse", 3), ("r2", 3), ("rmse", 4), ("bias", 4))
        )
        lines.append(f"{row['context']:<8} {row['forecaster']:<12} {nse:>8} {r2:>6} {rmse:>7} {bias:>8}")
    for name, found in scores["filling_helps"].items():
        lines.append(say("filling_helps", name=name, where=helps_text(found)))
    return lines


def helps_text(found: dict[str, Any]) -> str:
    """In how many places filling helps, in words."""
    if found["share"] is None:
        return say("in_no_place")
    low, high = found["interval"]
    told = {name: found[name] for name in ("share", "places", "equal")}
    return say("in_places", **told, low=low, high=high)


def _number(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def _train(arguments: Namespace, report: Reporter) -> dict[str, Any]:
    from model.core.devices import require_torch

    require_torch()
    from model.commands.training import check_name, refuse_earlier
    from model.forecasting.train_forecaster import ForecastTraining, train

    check_name(arguments.name)
    weights = arguments.output / f"{arguments.name}.safetensors"
    refuse_earlier(weights, arguments.overwrite)
    fill = "linear" if arguments.fill == "linear" else "regression"
    options = from_arguments(ForecastTraining, arguments, fill=fill)
    with locked(arguments.output, f".{arguments.name}.lock"):
        result = train(options, arguments.output, arguments.name, report)
    return {
        "weights": str(weights),
        "result": result,
        "message": say("done_forecast_weights", path=weights, checks=result["checks"]),
    }
