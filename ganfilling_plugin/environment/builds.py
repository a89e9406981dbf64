"""Which build of torch the environment gets: what the machine has, and what each build costs."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404 - asks the NVIDIA driver what there is
import sys
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.engine import no_console

translate = QCoreApplication.translate

ANSWER_SECONDS = 20  # a driver that wakes up its GPUs takes its time


class Build(Enum):
    """What to install of torch; the values are kept in the settings."""

    AUTOMATIC = "automatic"
    CPU = "cpu"
    CUDA = "cuda"
    NONE = "none"
    OFFERED = "offered"  # the build that pip's index gives, whichever it is

    @classmethod
    def of(cls, value: str) -> Build:
        """Return the build named ``value``, AUTOMATIC if there is none of that name."""
        return next((build for build in cls if build.value == value), cls.AUTOMATIC)


class DownloadCost(NamedTuple):
    """What an environment takes, in MB: to download, and on the disk with the downloads."""

    download: int
    disk: int


# Measured on Linux: 148 MB of packages without torch (18 of them uv), 490 MB unpacked; 341 MB with its CPU build, 1360
# MB unpacked. Those of the CUDA build are estimates.
COSTS = {
    Build.NONE: DownloadCost(150, 800),
    Build.CPU: DownloadCost(350, 2100),
    Build.CUDA: DownloadCost(3000, 13000),
}
NOTHING = DownloadCost(0, 0)
# Of cloud detection on top: 145 MB of models and 20 MB of what runs them, 235 MB unpacked (measured on Linux).
CLOUDS_COST = DownloadCost(165, 400)


@dataclass(frozen=True)
class Machine:
    """What the machine computes with: ``gpu`` names an NVIDIA GPU, empty without one; ``mps`` is Apple's."""

    gpu: str = ""
    mps: bool = False


@lru_cache(maxsize=1)
def detect() -> Machine:
    """Look what there is. Takes up to seconds the first time: not for the window's thread."""
    if sys.platform == "darwin":
        return Machine(mps=os.uname().machine == "arm64")
    return Machine(gpu=_nvidia_gpu())


def _nvidia_gpu() -> str:
    program = shutil.which("nvidia-smi")  # comes with the driver
    if not program:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 # nosec B603 - list form, the driver's own program
            [program, "--query-gpu=name", "--format=csv,noheader"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=ANSWER_SECONDS,
            creationflags=no_console(),
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace").strip().partition("\n")[0].strip()


def resolve(choice: Build, machine: Machine) -> Build:
    """Return the build that ``choice`` means on ``machine``: never AUTOMATIC."""
    if choice is Build.AUTOMATIC:
        return Build.CUDA if machine.gpu else Build.CPU
    return choice


def cost(build: Build, clouds: bool) -> DownloadCost:
    """Return what a resolved build costs, with cloud detection or not; of one that is not known before, the most."""
    if build is Build.OFFERED:
        build = Build.CUDA if sys.platform == "linux" else Build.CPU
    plain = COSTS[build]
    return DownloadCost(plain.download + CLOUDS_COST.download, plain.disk + CLOUDS_COST.disk) if clouds else plain


def label(build: Build) -> str:
    """Return the build's name in lists."""
    return {
        Build.AUTOMATIC: translate("ganfilling", "Automatic"),
        Build.CPU: translate("ganfilling", "torch for the processor"),
        Build.CUDA: translate("ganfilling", "torch for an NVIDIA GPU"),
        Build.NONE: translate("ganfilling", "Without torch (linear and regression only)"),
        Build.OFFERED: translate("ganfilling", "torch as pip offers it"),
    }[build]


def explain(choice: Build, machine: Machine, clouds: bool, more: DownloadCost = NOTHING) -> str:
    """Return in words what ``choice`` installs on ``machine``, why, and what it costs, with cloud detection or not.

    more: what is chosen besides.
    """
    build = resolve(choice, machine)
    reason = label(build) + "."
    if choice is Build.AUTOMATIC and machine.mps:
        reason = translate("ganfilling", "This Mac has an Apple GPU: torch can use it.")
    elif choice is Build.AUTOMATIC and machine.gpu:
        reason = translate("ganfilling", "This computer has an NVIDIA GPU ({name}): torch with CUDA.").format(
            name=machine.gpu
        )
    elif choice is Build.AUTOMATIC:
        reason = translate("ganfilling", "No NVIDIA GPU was found: torch's small build for the processor.")
    elif build is Build.CUDA and not machine.gpu:
        reason = translate(
            "ganfilling", "No NVIDIA GPU was found here: torch would compute on the processor all the same."
        )
    elif build is Build.NONE:
        reason = translate("ganfilling", "The methods linear and regression need no torch; network does.")
    elif build is Build.OFFERED:
        reason = translate("ganfilling", "Whichever build pip finds in its own index; on Linux mostly that with CUDA.")
    return " ".join([reason, *([] if clouds else [without_clouds(build)]), cost_text(build, clouds, more)])


def without_clouds(build: Build) -> str:
    """Return in words what finds clouds with a resolved build where there is no package for it."""
    if build is Build.NONE:
        return translate("ganfilling", "Without cloud detection, clouds are found by comparing the dates alone.")
    return translate("ganfilling", "Without cloud detection, the engine's own detector finds clouds in its place.")


def cost_text(build: Build, clouds: bool, more: DownloadCost = NOTHING) -> str:
    """Return the download's size and the disk space in words."""
    wanted = cost(build, clouds)
    return translate("ganfilling", "About {download} to download, up to {disk} on the disk.").format(
        download=megabytes(wanted.download + more.download), disk=megabytes(wanted.disk + more.disk)
    )


def megabytes(count: float) -> str:
    """Return a number of MB in words: in MB, or GB where there are many."""
    if count < 1000:
        return translate("ganfilling", "{count:.0f} MB").format(count=count)
    return translate("ganfilling", "{count:.1f} GB").format(count=count / 1000)
