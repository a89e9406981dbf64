"""What is said of rasters whose bands are not those wanted, and how bands are named in that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from model.contract.messages import say, some
from model.core.errors import InputError
from model.core.types import BANDS
from model.reading.bands import ALL, hold_dates, hold_several_dates, sensor_of
from model.reading.grouping import Part
from model.reading.rasters import RasterFacts
from model.reading.recognition import source_of
from model.reading.sources import Sensor


def sensor_of_raster(facts: RasterFacts) -> Sensor:
    """The sensor that a raster is of, by its source, its name or its bands' names."""
    source = source_of(facts.path)
    return source.sensor if source else sensor_of(PurePath(facts.path).name, facts.labels)


def four_of(sensor: Sensor) -> str:
    """The four bands that are needed as people call those of a sensor."""
    names = [band_title(next(iter(sensor.bands[band]), band)) for band in BANDS]
    return say("four_names", blue=names[0], green=names[1], red=names[2], nir=names[3])


def label_of(facts: RasterFacts, position: int) -> str:
    """The name of the band at ``position`` (from 0), empty if it has none."""
    return facts.labels[position][0] if facts.labels[position] else ""


def band_title(band: str) -> str:
    """b2 as files and people write it: B02."""
    return re.sub(r"^B(\d)$", r"B0\1", band.upper())


def how_many(given: Sequence[str] | None) -> str:
    """How many bands are wanted, in words where these are the usual four."""
    if given is None or len(given) == len(BANDS):
        return say("four")
    return say("two_or_more") if given == ALL else str(len(given))


def too_few_bands(facts: RasterFacts, given: Sequence[str] | None) -> InputError:
    """The error for a raster with fewer bands than are wanted (``given``; None: the four)."""
    told = {"path": facts.path, "count": facts.count, "given": how_many(given)}
    message = say("too_few_bands" if facts.count > 1 else "too_few_bands_one", **told)
    return InputError("too_few_bands", message, say("too_few_bands_hint"))


def bands_not_found(facts: RasterFacts, given: Sequence[str] | None) -> InputError:
    """The error for a raster that lacks bands that are wanted."""
    every = [labels[0] if labels else say("band_without_name", number=i) for i, labels in enumerate(facts.labels, 1)]
    names = some(every, 30)
    wanted = ", ".join(given) if given and given != ALL else say("the_four_bands")
    hint = say("bands_not_found_bands_hint")
    if hold_several_dates(facts.labels) or hold_dates(facts.labels):
        hint = say("bands_of_several_dates_hint")
    return InputError(
        "bands_not_found", say("bands_not_found_bands", path=facts.path, wanted=wanted, names=names), hint
    )


def incomplete(group: Sequence[Part], given: Sequence[str] | None) -> InputError:
    """The error for rasters of a band each that lack bands that are wanted."""
    names = ", ".join(sorted({band_title(part.band) for part in group}))
    path = group[0].facts.path
    four = four_of(sensor_of_raster(group[0].facts))
    hint = say("bands_not_found_image_hint", four=four)
    if given is not None:
        message = say("bands_not_found_wanted", path=path, names=names, listed=", ".join(given))
        return InputError("bands_not_found", message, say("bands_not_found_wanted_hint"))
    if len({part.band for part in group}) < len(BANDS):
        message = say("too_few_bands_image", path=path, names=names)
        return InputError("too_few_bands", message, hint)
    return InputError("bands_not_found", say("bands_not_found_image", path=path, names=names), hint)
