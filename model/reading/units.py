"""The units of a series' numbers: what files and sources say, checked against the pixels; else a guess."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from model.contract.messages import say, some
from model.core.reporting import Reporter
from model.core.types import FloatArray
from model.reading.acquisitions import Acquisition
from model.reading.probing import Probe
from model.reading.reflectance import LANDSAT, MINIMUM, guess_unit, holds_offset

_BRIGHT = (0.002, 3.0)  # reflectance of bright pixels: dark water at least, snow at most
_FRACTION = 1.6  # reflectance has no larger numbers


def settle_units(images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter) -> list[Acquisition]:
    """Give all images a scale; an offset stays None where it is still to be found.

    A scale and an offset that a file or a source's naming tells count only if the pixels can have them.
    """
    complete = list(images)
    guesses: list[tuple[list[int], float, float]] = []
    overruled: list[int] = []
    without: list[int] = []
    for alike in _alike(images):
        for group in _of_one_unit(images, probes, alike):
            first, numbers = images[group[0]], [_numbers(probes[i]) for i in group]
            if first.scales is not None and _fits(first, numbers):
                if not _lacks_offset(first, numbers):
                    continue
                if first.scales[0] == 1 or is_ten_thousandth(first.scales[0]):
                    without += group
                    for i in group:
                        complete[i] = replace(images[i], offsets=(0.0,) * len(images[i].bands))
                    continue
            scale, offset = guess_unit(np.concatenate(numbers, axis=1)[first.told_by], first.dtype)
            if first.scale_source == "file":
                overruled += group
            guesses.append((group, scale, offset))
            for i in group:
                every = len(images[i].bands)
                offsets = images[i].offsets if images[i].offset_given else (offset,) * every if offset else None
                complete[i] = replace(images[i], scales=(scale,) * every, offsets=offsets, scale_source="guessed")
    _say(complete, guesses, overruled, without, report)
    return complete


def is_ten_thousandth(scale: float) -> bool:
    """True for the unit in which ESA's products come."""
    return abs(scale * 1e4 - 1) < 1e-3


def _alike(images: Sequence[Acquisition]) -> list[list[int]]:
    """Positions of images of one data type of which the same is known."""
    groups: dict[object, list[int]] = {}
    for i, image in enumerate(images):
        groups.setdefault((image.dtype, image.scales, image.offsets, image.scale_source), []).append(i)
    return list(groups.values())


def _numbers(probe: Probe) -> FloatArray:
    return probe.values[:, probe.observed]


def _of_one_unit(images: Sequence[Acquisition], probes: Sequence[Probe], group: list[int]) -> list[list[int]]:
    """Part floating-point images whose numbers are fractions from those whose numbers are far too large for that."""
    first = images[group[0]]
    if not np.issubdtype(first.dtype, np.floating) or first.scale_source == "given":
        return [group]
    told = [i for i in group if probes[i].observed.sum() >= MINIMUM]
    fractions = [i for i in told if np.percentile(_numbers(probes[i]), 99) <= _FRACTION]
    large = [i for i in told if np.median(_numbers(probes[i])) > 2 * _FRACTION]
    if not fractions or not large:
        return [group]
    return [[i for i in group if i not in fractions], fractions]


def _fits(image: Acquisition, numbers: Sequence[FloatArray]) -> bool:
    """Whether bright pixels are as bright as some surface, given the scale that a file or a source's naming tells."""
    if not image.scale_source.startswith(("file", "naming")) or image.scales is None:
        return True
    every = np.concatenate(numbers, axis=1)
    if every.shape[1] < MINIMUM:
        return True
    if image.offsets is not None and max(map(abs, image.offsets)) > 1:  # not in reflectance: -1000, for example
        return False
    bright = np.percentile(every * np.array(image.scales, np.float32)[:, None], 95)
    return bool(_BRIGHT[0] <= bright <= _BRIGHT[1])


def _lacks_offset(image: Acquisition, numbers: Sequence[FloatArray]) -> bool:
    """Whether on most dates the numbers are too low for the offset that a file or a source's naming tells."""
    told = image.scale_source.startswith(("file", "naming")) and not image.offset_given
    if not told or image.scales is None or image.offsets is None or min(image.offsets) > -0.05:
        return False
    scales = np.array(image.scales, np.float32)[:, None]
    votes = [holds_offset(n * scales, -min(image.offsets)) for n in numbers if n.shape[1] >= MINIMUM]
    return 2 * sum(votes) < len(votes)


def _say(
    images: Sequence[Acquisition],
    guesses: Sequence[tuple[list[int], float, float]],
    overruled: Sequence[int],
    without: Sequence[int],
    report: Reporter,
) -> None:
    """Warn of what was guessed, and of what files say that was not believed; each once."""
    units: dict[tuple[float, float], list[int]] = {}
    for group, scale, offset in guesses:
        units.setdefault((scale, offset), []).extend(group)
    if len(units) > 1:
        listed = [say("unit_of", images=_some(images, group), unit=_unit(*unit)) for unit, group in units.items()]
        message = say("units_differ", listed=listed)
        report.warning("units_differ", message)
    elif overruled:
        first = images[overruled[0]]
        message = say(
            "scale_overruled",
            images=_some(images, overruled),
            declared_scales=first.declared_scales[0],
            declared_offsets=first.declared_offsets[0],
            units=_unit(*next(iter(units))),
        )
        report.warning("scale_overruled", message)
    elif units:
        (unit, group) = next(iter(units.items()))
        told = {"name": images[group[0]].name, "numbers": images[group[0]].dtype, "unit": _unit(*unit)}
        message = say("scale_guessed_offset" if unit[1] else "scale_guessed", **told)
        report.warning("scale_guessed", message)
    if without:
        first = images[without[0]]
        message = say(
            "offset_declared_absent",
            images=_some(images, without),
            declared_offsets=first.declared_offsets[0],
        )
        report.warning("offset_absent", message)


def _unit(scale: float, offset: float) -> str:
    if (scale, offset) == LANDSAT:
        return say("unit_landsat", scale=scale, offset=-offset)
    return say("unit", size=f"1/{round(1 / scale)}" if scale < 1 else "1")


def _some(images: Sequence[Acquisition], group: Sequence[int]) -> str:
    return some([images[number].name for number in group], 1)
