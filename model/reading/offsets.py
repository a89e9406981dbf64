"""The offset of Sentinel-2 products since baseline 04.00: one decision for all images of which the same is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from model.contract.messages import say, some
from model.core.reporting import Reporter
from model.core.types import FloatArray
from model.reading.acquisitions import Acquisition
from model.reading.probing import Probe
from model.reading.reflectance import MINIMUM, holds_offset, shows_offset
from model.reading.units import is_ten_thousandth


def settle_offsets(images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter) -> list[Acquisition]:
    """Give an offset to all images that have none yet: 0, or that of Sentinel-2 products.

    Those of a baseline that has it get it unless most dates are too dark for it. Of others the numbers of all dates
    decide, those before and since 2022 apart; where they leave it open, 0 is assumed. One warning says so.
    """
    complete = [
        image if image.offsets is not None else replace(image, offsets=(0.0,) * len(image.bands)) for image in images
    ]
    groups: dict[tuple[bool, bool, float], list[int]] = {}
    for i, image in enumerate(images):
        rule = image.storage_offset
        if image.offsets is not None or rule is None or image.scales is None:
            continue
        if image.baseline is None and not {"blue", "green", "red"} & set(image.roles):  # which alone are dark enough
            continue
        scale, floating = image.scales[0], np.issubdtype(image.dtype, np.floating)
        if not is_ten_thousandth(scale) and not (floating and scale == 1):
            continue
        if image.baseline is None or floating:  # of numbers that were turned into others, the baseline tells nothing
            groups.setdefault((False, image.date >= rule.since, scale), []).append(i)
        elif image.baseline >= rule.baseline:
            groups.setdefault((True, True, scale), []).append(i)
    for (told, _, scale), group in groups.items():
        reflectance = [_reflectance(images[i], probes[i]) for i in group]
        if _decide(told, scale, images, group, reflectance, report):
            for i in group:
                rule = images[i].storage_offset
                complete[i] = replace(images[i], offsets=(rule.offset if rule else 0.0,) * len(images[i].bands))
    return complete


def _reflectance(image: Acquisition, probe: Probe) -> FloatArray:
    """Reflectance [band, pixel] of observed pixels; 0 and 1, which the edges of a swath hold, are left out."""
    numbers = probe.values[image.told_by, probe.observed]
    scale = image.scales[0] if image.scales else 1.0
    if scale < 1:
        numbers = numbers[:, (numbers > 1).all(axis=0)]
    return np.asarray(numbers * np.float32(scale))


def _decide(
    told: bool,
    scale: float,
    images: Sequence[Acquisition],
    group: Sequence[int],
    reflectance: Sequence[FloatArray],
    report: Reporter,
) -> bool:
    """Whether the numbers hold the offset, with a warning that says what was assumed; ``told``: a baseline says so."""
    name = some([images[number].name for number in group], 1)
    votes = [holds_offset(r) for r in reflectance if r.shape[1] >= MINIMUM]
    bright = 2 * sum(votes) >= len(votes)
    if told and bright:
        message = say("offset_from_baseline", name=name)
        report.warning("offset_from_baseline", message)
    elif told:
        message = say("offset_absent", name=name)
        report.warning("offset_absent", message)
    elif shows_offset(np.concatenate(reflectance, axis=1)):
        message = say("offset_from_numbers", name=name)
        report.warning("offset_from_numbers", message)
        return True
    elif votes and bright and scale < 1:  # fractions have been worked on: one does not ask
        message = say("offset_unknown", name=name)
        report.warning("offset_unknown", message)
    return told and bright
