"""What an engine may have besides: packages that few need, offered with their size."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.environment.builds import DownloadCost

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Extra:
    """packages: the list of requirements that has them."""

    name: str
    packages: str
    cost: DownloadCost


# Measured on Linux: 24 MB of packages, 75 MB unpacked; one of 68 MB, 173 MB unpacked.
EXTRAS = (
    Extra("training", "training.txt", DownloadCost(25, 100)),
    Extra("video", "video.txt", DownloadCost(70, 245)),
)


def title(extra: Extra) -> str:
    """Return what an extra is for."""
    return {
        "training": translate("ganfilling", "Training: lightning-fabric"),
        "video": translate("ganfilling", "Films (MP4): ffmpeg by imageio-ffmpeg"),
    }[extra.name]


def chosen(names: Iterable[str]) -> list[Extra]:
    """Return the extras of these names; others are passed over, such as those of another version."""
    wanted = set(names)
    return [extra for extra in EXTRAS if extra.name in wanted]


def total(names: Iterable[str]) -> DownloadCost:
    """Return what the extras of these names cost together."""
    costs = [extra.cost for extra in chosen(names)]
    return DownloadCost(sum(cost.download for cost in costs), sum(cost.disk for cost in costs))


def ffmpeg_of(python: Path) -> Path | None:
    """Return the ffmpeg that came with the extra video into the environment of ``python``, None where there is none."""
    environment = python.parent.parent
    for packages in (*environment.glob("lib/python*/site-packages"), environment / "Lib" / "site-packages"):
        for program in sorted((packages / "imageio_ffmpeg" / "binaries").glob("ffmpeg-*")):
            return program
    return None
