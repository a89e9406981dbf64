"""What the environment holds: the requirement lists of the project, the one source for zip, Makefile and plugin."""

from __future__ import annotations

import json
import re
from pathlib import Path

from ganfilling_plugin import engine
from ganfilling_plugin.environment.builds import Build

CLOUDS = "clouds.txt"  # cloud detection: optional, and installed by itself, so that its failure is not the engine's


def requirement_files(build: Build) -> list[Path]:
    """Return the lists to install for a resolved build."""
    names = ["engine.txt", "evaluate.txt", *([] if build is Build.NONE else ["network.txt"])]
    return [_list(name) for name in names]


def requirement_options(build: Build) -> list[str]:
    """Return the lists as options of pip."""
    return [word for file in requirement_files(build) for word in ("-r", str(file))]


def clouds_options() -> list[str]:
    """Return the list of cloud detection as options of pip."""
    return ["-r", str(_list(CLOUDS))]


def clouds_packages() -> list[str]:
    """Return the names of the packages in the list of cloud detection."""
    return [re.split(r"[<>=!~;\[ ]", line, maxsplit=1)[0] for line in _lines(CLOUDS)]


def torch_requirements() -> list[str]:
    """Return the lines that ask for torch, a line for each kind of system, without their comments."""
    return [line for line in _lines("network.txt") if line.startswith("torch")]


def _list(name: str) -> Path:
    return engine.engine_root() / "requirements" / name


def _lines(name: str) -> list[str]:
    """The lines of a list without their comments."""
    lines = [line.partition("#")[0].strip() for line in _list(name).read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line]


def offered(report: Path) -> tuple[Build, int]:
    """Return torch's build in pip's report of what it would install, and the number of packages.

    The build is NONE when torch is not among them: there already.
    """
    entries = [entry["metadata"] for entry in json.loads(report.read_text(encoding="utf-8"))["install"]]
    versions = {entry["name"].lower(): entry["version"] for entry in entries}
    if "torch" not in versions:
        return Build.NONE, len(versions)
    has_cuda = "+cu" in versions["torch"] or any(name.startswith(("nvidia-", "cuda-")) for name in versions)
    return (Build.CUDA if has_cuda else Build.CPU), len(versions)
