"""From numbers to reflectance: the steps in which a series' scales and offsets become known."""

from __future__ import annotations

from collections.abc import Sequence

from model.core.reporting import Reporter
from model.reading.acquisitions import Acquisition, in_reflectance
from model.reading.fill_values import drop_fill_values
from model.reading.indices import settle_quantities
from model.reading.offsets import settle_offsets
from model.reading.probing import Probe
from model.reading.units import settle_units


def resolve_scales(
    images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter
) -> tuple[list[Acquisition], list[Probe]]:
    """Complete the scales, offsets and fill values of all images; turn their probes from numbers into reflectance.

    Each is decided once for all images that are alike, with one warning.
    """
    images, probes = drop_fill_values(images, probes, report)
    images = settle_quantities(images, probes, report)
    images = settle_units(images, probes, report)
    images = settle_offsets(images, probes, report)
    return images, [_converted(image, probe) for image, probe in zip(images, probes)]


def _converted(image: Acquisition, probe: Probe) -> Probe:
    values, valid = probe.values.copy(), probe.valid.copy()
    in_reflectance(image, values, valid)
    return Probe(values, valid, probe.usable, probe.partial)
