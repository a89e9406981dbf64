"""What the environment holds: the requirement lists of the project, the one source for zip, Makefile and plugin."""

from __future__ import annotations

import json
from pathlib import Path

from ganfilling_plugin import engine
from ganfilling_plugin.environment.builds import Build


def requirement_files(build: Build) -> list[Path]:
    """Return the lists to install for a resolved build."""
    folder = engine.engine_root() / "requirements"
    names = ["engine.txt"] if build is Build.NONE else ["engine.txt", "network.txt"]
    return [folder / name for name in names]


def requirement_options(build: Build) -> list[str]:
    """Return the lists as options of pip."""
    return [word for file in requirement_files(build) for word in ("-r", str(file))]


def torch_requirements() -> list[str]:
    """Return the lines that ask for torch, a line for each kind of system, without their comments."""
    text = (engine.engine_root() / "requirements" / "network.txt").read_text(encoding="utf-8")
    lines = [line.partition("#")[0].strip() for line in text.splitlines()]
    return [line for line in lines if line.startswith("torch")]


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
