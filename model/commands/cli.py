"""The command line, made from what the contract declares. What a command does is in commands.py: help is quick."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from model import __version__
from model.contract.command_list import COMMANDS, Command
from model.contract.messages import say
from model.contract.option import Option, options_of
from model.core.errors import InputError
from model.core.logs import LEVELS
from model.core.reporting import silence

DESCRIPTION = "Fills the gaps of optical satellite image series."


class Parser(argparse.ArgumentParser):
    """A parser whose usage errors are InputErrors, so that programs read them like any other error."""

    def error(self, message: str) -> NoReturn:
        """Raise InputError instead of printing to stderr and leaving."""
        message = say("usage", message=message[:1].upper() + message[1:])  # in the words of argparse
        raise InputError("usage", message, say("usage_hint", program=self.prog))

    def _print_message(self, message: str, file: Any = None) -> None:
        stream = file or sys.stderr
        try:
            stream.write(message)
            stream.flush()
        except OSError:  # nobody reads the help
            silence(stream)


def build_parser() -> Parser:
    """All commands with their options."""
    parser = Parser(prog="ganfilling", description=DESCRIPTION)
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        _fill_in(_add(commands, name, command.summary), command)
    run = _add(commands, "run", "run a command from a job file, as QGIS does")
    run.add_argument("job", type=Path, help="JSON file: command, inputs, output and options by their long names")
    return parser


def _add(commands: Any, name: str, summary: str) -> argparse.ArgumentParser:
    sentence = f"{summary[:1].upper()}{summary[1:]}."  # "NDVI" stays as it is
    parser: argparse.ArgumentParser = commands.add_parser(name, help=summary, description=sentence)
    parser.add_argument("--json", action="store_true", help="print events as JSON lines on stdout")
    parser.add_argument("--log-level", choices=LEVELS, help="of the log on standard error (default warning)")
    return parser


def _fill_in(parser: argparse.ArgumentParser, command: Command) -> None:
    """Add what ``command`` reads and writes, and its options under the headings of their groups."""
    if command.inputs:
        inputs = command.inputs
        parser.add_argument("inputs", nargs=inputs.count, metavar=inputs.unit, help=inputs.help)
    if command.output:
        unit, text = command.output
        parser.add_argument("--output", type=Path, required=True, metavar=unit, help=text)
        replaced = "earlier results in DIR" if unit == "DIR" else unit
        parser.add_argument("--overwrite", action="store_true", help=f"replace {replaced}")
    headings: dict[str, Any] = {"": parser}
    for group in command.groups:
        heading = getattr(group, "heading", "")
        if heading not in headings:
            headings[heading] = parser.add_argument_group(heading, getattr(group, "note", None))
        for option in options_of(group).values():
            _add_option(headings[heading], option)


def _add_option(group: Any, option: Option) -> None:
    word = "--" + option.name.replace("_", "-")
    declared: dict[str, Any] = {"default": option.default, "help": option.help or None}
    if option.kind is bool:
        declared["action"] = argparse.BooleanOptionalAction if option.default else "store_true"
    else:
        declared |= {"type": _reader(option), "metavar": option.unit, "choices": option.choices or None}
    if option.separate:
        declared |= {"nargs": "*", "default": []}
    if option.repeat:
        declared |= {"action": "extend", "default": []}
    group.add_argument(word, **declared)
    for former, meant in option.former.items():
        for on, form in ((True, "--"), (False, "--no-")):
            hidden = {"action": "store_const", "const": meant[on], "help": argparse.SUPPRESS}
            group.add_argument(form + former.replace("_", "-"), dest=option.name, default=option.default, **hidden)


def _reader(option: Option) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            return option.read(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return read
