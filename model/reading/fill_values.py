"""Numbers that mean no data though no file says so, found in the pixels before anything is resampled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from model.contract.messages import ands, say
from model.core.reporting import Reporter
from model.core.types import FloatArray
from model.reading.acquisitions import Acquisition
from model.reading.probing import Probe

_USUAL = (32767.0, 65535.0)
_BRIGHTEST = 1.7  # reflectance: up to here a number may be a saturated cloud
_FEWEST = 3  # pixels: fewer are chance


def drop_fill_values(
    images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter
) -> tuple[list[Acquisition], list[Probe]]:
    """Note fill values that files do not declare in their images, and take them out of the probes, with one warning.

    What is found in one image holds for all of its data type that declare neither a mask nor an alpha band.
    """
    fills: dict[str, float] = {}
    zeros: dict[str, str] = {}
    first: dict[str, str] = {}
    for image, probe in zip(images, probes):
        if not _is_open(image):
            continue
        numbers = probe.values[image.told_by, probe.valid]
        fill = fills[image.dtype] if image.dtype in fills else find_fill_value(numbers)
        if fill is not None and not _is_saturated(image, fill):
            fills[image.dtype] = _within(fill, image.dtype)
            first.setdefault(image.dtype, image.name)
        if not image.zero_fill and (numbers == 0).all(axis=0).sum() >= _FEWEST:
            zeros.setdefault(image.dtype, image.name)
    images = [
        replace(i, fill=fills.get(i.dtype), zero_fill=i.zero_fill or i.dtype in zeros) if _is_open(i) else i
        for i in images
    ]
    said = [(name, f"{fills[dtype]:g}") for dtype, name in first.items()] + [(name, "0") for name in zeros.values()]
    if said:
        listed = ands([say("first_in", number=number, name=name) for name, number in said])
        message = say("fill_undeclared", listed=listed)
        report.warning("fill_undeclared", message)
    return images, [_without_fill(image, probe) for image, probe in zip(images, probes)]


def find_fill_value(numbers: FloatArray) -> float | None:
    """A number that stands in all bands at once [band, pixel] and can be no measurement; None if there is none."""
    alike = numbers[0, (numbers == numbers[0]).all(axis=0)]
    values, counts = np.unique(alike[alike != 0], return_counts=True)
    for value in values[counts >= _FEWEST][[0, -1]] if (counts >= _FEWEST).any() else ():
        others = np.abs(numbers[numbers != value])
        if others.size == 0:
            continue
        bright = float(np.percentile(others, 98))
        below = value < 0 and -value >= 0.05 * bright
        above = value >= 100 * max(bright, 1e-6) or (value in _USUAL and value > 2 * bright)
        if below or above:
            return float(value)
    return None


def _is_open(image: Acquisition) -> bool:
    """Whether nothing in the file but a number can say where there are no data."""
    return not image.has_mask and not image.alpha and image.dtype != "uint8" and image.quantity is None


def _within(fill: float, dtype: str) -> float:
    """A number as its data type holds it: the largest ones of 32 bits are rounded up in the pixels looked at."""
    return fill if np.issubdtype(dtype, np.floating) else float(np.clip(fill, np.iinfo(dtype).min, np.iinfo(dtype).max))


def _is_saturated(image: Acquisition, fill: float) -> bool:
    """Whether a number is a reflectance that clouds can have, as far as the image's scale is known."""
    return image.scales is not None and 0 < fill * image.scales[0] <= _BRIGHTEST


def _without_fill(image: Acquisition, probe: Probe) -> Probe:
    missing = np.zeros(probe.valid.shape, bool)
    some = np.zeros(probe.valid.shape, bool)
    if image.fill is not None:
        of_band = probe.values == np.float32(image.fill)
        missing, some = of_band.any(axis=0), ~of_band.all(axis=0)
    if image.zero_fill:
        missing |= (probe.values == 0).all(axis=0)
    missing &= probe.valid
    if not missing.any():
        return probe
    valid = probe.valid & ~missing
    values = np.where(valid, probe.values, np.float32(0))
    return Probe(values, valid, probe.usable & ~missing, probe.partial | (missing & some))
