"""Job files: a command with its inputs and options as JSON, the way QGIS hands work to the engine.

``{"version": 1, "command": "fill", "inputs": [...], "output": "DIR", "method": "auto", "keep_observed": false}``:
options are named like the long options of the command line with underscores, and checked by the same parser. An input
is a string, or an object with path, date, bands and mask where the program that asks knows better than the file.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from model.cli import Parser
from model.contract import JOB_VERSION as VERSION
from model.errors import InputError

SWITCHES = ("keep_observed", "ndvi", "screen")  # options with a --no- form; screen is the name of clouds before 0.3
SPREAD = ("clouds", "data", "hold_out", "weights")  # options of names or paths, whose values follow one by one


def read_job(path: Path, parser: Parser) -> argparse.Namespace:
    """Read a job file into the arguments that the command line would give.

    Raises InputError with code bad_job if the file is missing, not JSON, or names an unknown command or option.
    """
    try:
        job = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _bad(path, str(error)) from error
    if not isinstance(job, dict) or job.pop("version", None) != VERSION:
        raise _bad(path, f"it is not a job of version {VERSION}")
    command = job.pop("command", None)
    if not isinstance(command, str) or command == "run":
        raise _bad(path, "it names no command")
    inputs = job.pop("inputs", None)
    arguments = [command, *_options(job)]
    if command in ("figure", "import", "index"):  # the parser wants to see an input; the real ones follow
        arguments.append("-")
    parsed = parser.parse_args(arguments)
    if inputs is not None:
        if not isinstance(inputs, list) or not all(isinstance(item, (str, dict)) for item in inputs):
            raise _bad(path, "its inputs are not a list of paths or objects")
        parsed.inputs = inputs
    return parsed


def _options(job: dict[str, Any]) -> list[str]:
    """The long options for a job's values; None is not given, a list is joined by commas, unless of names or paths."""
    arguments = []
    for name, value in job.items():
        option = "--" + name.replace("_", "-")
        if value is None:
            continue
        if value is True:
            arguments.append(option)
        elif value is False:
            if name in SWITCHES:
                arguments.append("--no-" + name.replace("_", "-"))
        elif isinstance(value, list) and name in SPREAD:
            arguments += [option, *map(str, value)]
        elif isinstance(value, list):
            arguments.append(f"{option}={','.join(map(str, value))}")
        else:
            arguments.append(f"{option}={value}")
    return arguments


def _bad(path: Path, why: str) -> InputError:
    return InputError(
        "bad_job", f"The job file {path} cannot be run: {why}.", "Write it as the documentation describes."
    )
