"""The commands ``train`` and ``index``: from arguments to options, from results to what the done event says."""

from __future__ import annotations

import math
import re
from argparse import Namespace
from pathlib import Path
from typing import Any

from model.contract.messages import say
from model.contract.option import from_arguments
from model.core.errors import InputError
from model.core.folder_lock import locked
from model.core.reporting import Reporter
from model.products.guard import Guard
from model.reading.series import SeriesOptions
from model.training.scenes import series_windows


def train(arguments: Namespace, reading: SeriesOptions, report: Reporter) -> dict[str, Any]:
    """Train or fine-tune a network."""
    from model.training.train import train as run
    from model.training.training_options import TrainingOptions

    check_name(arguments.name)
    weights = arguments.output / f"{arguments.name}.safetensors"
    if not arguments.resume:
        refuse_earlier(weights, arguments.overwrite)
    Guard([arguments.weights]).refuse([weights])
    inputs = tuple(series_windows(arguments.inputs, reading, report)) if arguments.inputs else ()
    published = {"batch": 1, "learning_rate": 2e-4} if arguments.recipe == "published" else {}
    own: dict[str, Any] = {name: value for name, value in published.items() if getattr(arguments, name) is None}
    own["minutes"] = arguments.minutes or math.inf  # 0 is no limit
    with locked(arguments.output, f".{arguments.name}.lock"):
        result = run(from_arguments(TrainingOptions, arguments, **own, inputs=inputs), report)
    return {"weights": str(weights), "result": result, "message": say("done_weights", path=weights)}


def index(arguments: Namespace, report: Reporter) -> dict[str, Any]:
    """Write the index of clean windows."""
    from model.training.clean_index import write_index

    found = write_index(
        [Path(path) for path in arguments.inputs],
        arguments.output,
        report,
        arguments.size,
        arguments.dates,
        arguments.overwrite,
    )
    zones = {zone: len(windows) for zone, windows in sorted(found.items())}
    total = sum(zones.values())
    message = say("done_index", count=total, zones=len(zones), output=arguments.output)
    return {"index": str(arguments.output), "zones": zones, "message": message}


def check_name(name: str) -> None:
    """Raise InputError bad_name if weights cannot be called that, as it is no file name everywhere."""
    if not re.fullmatch(r"[\w-][\w.-]*", name, re.ASCII):
        raise InputError("bad_name", say("bad_weights_name", name=repr(name)), say("bad_weights_name_hint"))


def refuse_earlier(weights: Path, overwrite: bool) -> None:
    """Raise InputError output_exists if there are weights of that name already and they are not to be replaced."""
    if weights.exists() and not overwrite:
        raise InputError("output_exists", say("file_exists", path=weights), say("weights_exist_hint"))
