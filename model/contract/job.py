"""A job file: ``{"version": 1, "command": "fill", "inputs": [...], "output": "DIR", ...}``.

The other keys are the options of the command, named like its long options with underscores.
"""

from __future__ import annotations

from typing import TypedDict


class JobInput(TypedDict, total=False):
    """An input of which the program that asks knows more than the file says. date: YYYY-MM-DD; only path is needed."""

    path: str
    date: str
    bands: list[str]
    mask: str


class JobHeader(TypedDict, total=False):
    """What every job says; version (JOB_VERSION) and command are needed."""

    version: int
    command: str
    inputs: list[str | JobInput]
    output: str
