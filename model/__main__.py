"""``python -m model COMMAND``: the engine as a program. stdout carries the events or the answer, stderr the rest."""

from __future__ import annotations

import argparse
import io
import logging
import os
import platform
import sys
from collections.abc import Sequence
from typing import IO

from model import __version__
from model.commands.cli import build_parser
from model.commands.commands import COMMANDS
from model.commands.jobs import read_job
from model.core import address_space, lifetime, logs, scratch
from model.core.errors import CancelledError
from model.core.faults import known_error
from model.core.limits import EXTERNAL
from model.core.open_files import bound_gdal
from model.core.reporting import JsonReporter, Reporter, TerminalReporter, silence
from model.reading.external import close_network, refuse_remote_output

logger = logging.getLogger("model")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status: 0 done, 2 bad input, 3 cancelled, 4 unfit, 5 resources, 1 else."""
    words = list(sys.argv[1:] if argv is None else argv)
    if isinstance(sys.stdout, io.TextIOWrapper):  # names of files need not be text
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return _run(words)
    finally:  # what is left of an answer, or of --help
        try:
            sys.stdout.flush()
        except OSError:
            silence(sys.stdout)


def _run(words: list[str]) -> int:
    report: Reporter = JsonReporter(_protocol_stream()) if _wants_events(words) else TerminalReporter()
    try:
        parser = build_parser()
        arguments = parser.parse_args(words)
        level = arguments.log_level
        lifetime.stop_on_signals(report)
        if arguments.command == "run":
            lifetime.stop_with_parent(report)
            arguments = read_job(arguments.job, parser)
            arguments.json = True
        if output := getattr(arguments, "output", None):
            refuse_remote_output(output)
        _prepare_gdal(arguments)
        report.log = logs.start(level or arguments.log_level or "warning")
        logger.info("model %s, Python %s in %s", __version__, platform.python_version(), sys.executable)
        logger.info("%s", arguments)
        if arguments.command != "doctor":
            address_space.prepare()
        report.started(command=arguments.command, version=__version__)
        result = COMMANDS[arguments.command](arguments, report)
        status: int = result.pop("exit_status", 0)
        report.done(**result)
    except Exception as error:  # the one place where anything unforeseen becomes a message
        scratch.discard_all()
        # Once cancelled, whatever breaks does so because of it: workers that were ended, a pipe that was closed.
        known = CancelledError() if report.cancelled.is_set() else known_error(error, report.stage)
        if known.code == "internal" and report.log is None:
            report.log = logs.start("warning")
        if not isinstance(known, CancelledError) and (report.log is not None or known.code == "internal"):
            shown = logs.SHOWN if report.log else {}  # without a log, stderr is the only place for the traceback
            logger.error("%s: %s", known.code, known.message, exc_info=error, extra=shown)
        report.error(known)
        return known.exit_status
    return status


def _wants_events(words: Sequence[str]) -> bool:
    """Events are for ``run`` and ``--json``; decided before parsing, so that usage errors are events too."""
    return (words[:1] == ["run"] or "--json" in words) and not {"-h", "--help"} & set(words)


def _prepare_gdal(arguments: argparse.Namespace) -> None:
    """Who runs the engine decides what inputs may name; the environment tells it to GDAL, and to child processes."""
    if getattr(arguments, "external", None):
        os.environ[EXTERNAL] = "1"
    bound_gdal()
    read = {**vars(arguments), "scheduler": None}
    close_network(text for value in read.values() for text in (value if isinstance(value, (list, tuple)) else [value]))


def _protocol_stream() -> IO[str]:
    """The real stdout for events; whatever else writes to stdout, C libraries included, goes to stderr from now on."""
    stream = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return stream


if __name__ == "__main__":
    sys.exit(main())
