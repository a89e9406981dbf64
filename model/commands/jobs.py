"""Job files: a command with its inputs and options as JSON, the way QGIS hands work to the engine.

``{"version": 1, "command": "fill", "inputs": [...], "output": "DIR", "method": "auto", "keep_observed": false}``:
options are named like the long options of the command line with underscores, and checked by the same parser. An input
is a string, or an object with path, date, bands and mask where the program that asks knows better than the file.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from model.commands.cli import Parser
from model.contract import JOB_VERSION as VERSION
from model.contract.command_list import COMMANDS
from model.contract.messages import say
from model.contract.option import Option
from model.core.documents import read_json
from model.core.errors import InputError


def read_job(path: Path, parser: Parser) -> argparse.Namespace:
    """Read a job file into the arguments that the command line would give.

    Raises InputError with code bad_job if the file is missing, not JSON, or names an unknown command or option.
    """
    try:
        job = read_json(path)
    except (OSError, ValueError) as error:
        raise _bad(path, str(error)) from error
    if not isinstance(job, dict) or job.pop("version", None) != VERSION:
        raise _bad(path, say("job_of_other_version", version=VERSION))
    name = str(job.pop("command", None))
    command = COMMANDS.get(name)
    if command is None:
        raise _bad(path, say("job_without_command"))
    inputs = job.pop("inputs", None)
    if inputs is not None and not (isinstance(inputs, list) and all(isinstance(item, (str, dict)) for item in inputs)):
        raise _bad(path, say("job_without_inputs"))
    # The parser only counts the inputs: objects are no words.
    counted = ["-"] * len(inputs or ()) if command.inputs else []
    parsed = parser.parse_args([name, *counted, *_words(job, command.options)])
    if inputs is not None:
        parsed.inputs = inputs
    return parsed


def _words(job: dict[str, Any], options: dict[str, Option]) -> Iterator[str]:
    """The words of the command line for a job's values; None is not given."""
    for option in options.values():
        for former, meant in option.former.items():
            if isinstance(job.get(former), bool):
                job[option.name] = meant[job.pop(former)]
    for name, value in job.items():
        word, known = "--" + name.replace("_", "-"), options.get(name)
        if value is None:
            continue
        if value is True:
            yield word
        elif value is False:
            if known and known.kind is bool and known.default:
                yield "--no-" + word[2:]
        elif isinstance(value, list) and known and known.separate:
            yield from (word, *map(str, value))
        else:
            yield f"{word}={','.join(map(str, value)) if isinstance(value, list) else value}"


def _bad(path: Path, why: str) -> InputError:
    return InputError("bad_job", say("bad_job", path=path, why=why), say("bad_job_hint"))
