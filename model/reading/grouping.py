"""Which rasters of a single band belong to the same image: by their names, or else by date and place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from model.reading.bands import band_in_file_name, shared_stem
from model.reading.dates import find_date
from model.reading.folders import image_folder
from model.reading.inputs import Item
from model.reading.rasters import RasterFacts
from model.reading.recognition import source_of
from model.reading.sources import ImageSource

_ESA_NAME = re.compile(r"^T\d{2}[A-Z]{3}_\d{8}T\d{6}_B\d[\dA]")
_ESA_RESOLUTION = re.compile(r"_\d0m$")


@dataclass(frozen=True)
class Part:
    """A raster that holds a single band of an image; ``folder`` and ``stem`` are what it shares with its sisters.

    version: where a distributor writes several of the same image, how much this one is wanted (0 is most).
    """

    item: Item
    facts: RasterFacts
    band: str
    folder: str
    stem: str
    version: int

    @property
    def date(self) -> dt.date | None:
        """The date that was given, or that the raster tells."""
        if self.item.date is not None:
            return self.item.date
        found = find_date(self.facts.path, [self.facts.tags, *self.facts.band_tags])
        return found[0] if found else None

    @property
    def pixel(self) -> tuple[float, float]:
        """Pixel size; (0, 0) without a grid."""
        return self.facts.grid.resolution if self.facts.grid else (0.0, 0.0)


@dataclass
class ImageGroups:
    """Groups of rasters that make up an image each, and what is left over.

    superseded: other versions of images that were found.  incomplete: groups in which bands are missing.
    """

    images: list[list[Part]] = field(default_factory=list)
    superseded: list[Part] = field(default_factory=list)
    incomplete: list[list[Part]] = field(default_factory=list)


def as_part(item: Item, facts: RasterFacts, given: Sequence[str] | None) -> Part | None:
    """The band that a raster holds: from its file name, its description, or the folder it lies in; None if untold."""
    pure = PurePath(facts.path)
    version, stem = _version_of(pure.stem, source_of(facts.path))
    found = band_in_file_name(stem, given)
    if found is not None:
        return Part(item, facts, found[0], str(pure.parent), found[1], version)
    for label in facts.labels[0]:
        found = band_in_file_name(label, given)
        if found is not None:
            return Part(item, facts, found[0], str(pure.parent), shared_stem(stem), version)
    found = band_in_file_name(pure.parent.name, given)
    if found is not None and not found[1]:
        return Part(item, facts, found[0], str(pure.parent.parent), shared_stem(stem), version)
    return None


def _version_of(stem: str, source: ImageSource | None) -> tuple[int, str]:
    """How much the version that a name speaks of is wanted (0 is most), and the name without it."""
    for rank, word in enumerate(source.versions if source else ()):
        without = re.sub(rf"(?:^|[^A-Za-z0-9]){word}(?=[^A-Za-z0-9]|$)", "", stem, flags=re.IGNORECASE)
        if without != stem:
            return rank, without
    return 0, stem


def group_parts(parts: Iterable[Part], is_complete: Callable[[Sequence[Part]], bool]) -> ImageGroups:
    """Group by shared name within a folder; then what is left over by date, if it covers the same ground."""
    result = ImageGroups()
    left: list[Part] = []
    for group in map(_told_by_resolution, _by_name(parts)):
        versions = [_finest(p for p in group if p.version == rank) for rank in sorted({p.version for p in group})]
        chosen = next((version for version in versions if is_complete(version)), None)
        if chosen is None:
            left += group
            continue
        result.images.append(chosen)
        result.superseded += [part for part in group if part.version != chosen[0].version]
    for group in _by_date_and_place(left):
        bands = [part.band for part in group]
        once = len(bands) == len(set(bands))  # else it is not known which of them goes with which
        (result.images if once and is_complete(group) else result.incomplete).append(group)
    return result


def _by_name(parts: Iterable[Part]) -> list[list[Part]]:
    """Groups of one name; a date that was given to one of a group's rasters counts for all, unless they differ."""
    named: dict[tuple[str, str], list[Part]] = {}
    for part in parts:
        named.setdefault((image_folder(part.folder), part.stem), []).append(part)
    groups: list[list[Part]] = []
    for group in named.values():
        dates = {part.item.date for part in group} - {None}
        if len(dates) == 1:
            date = dates.pop()
            groups.append([replace(part, item=replace(part.item, date=date)) for part in group])
            continue
        by_date: dict[dt.date | None, list[Part]] = {}
        for part in group:
            by_date.setdefault(part.item.date, []).append(part)
        groups += by_date.values()
    return groups


def _told_by_resolution(group: list[Part]) -> list[Part]:
    """The group, as versions where both levels of a Sentinel-2 product lie in one folder.

    There the names of rasters differ only in the resolution, B02_10m, which those of Level 1C do not tell.
    """
    told = [bool(_ESA_RESOLUTION.search(PurePath(part.facts.path).stem)) for part in group]
    both = {p.band for p, t in zip(group, told) if t} & {p.band for p, t in zip(group, told) if not t}
    if not both or not all(_ESA_NAME.match(PurePath(part.facts.path).stem) for part in group):
        return group
    return [part if level_2 else replace(part, version=part.version + 1) for part, level_2 in zip(group, told)]


def _finest(parts: Iterable[Part]) -> list[Part]:
    """Of each band the raster with the smallest pixels, all in the order of their pixels."""
    found: dict[str, Part] = {}
    for part in sorted(parts, key=lambda p: (p.pixel, p.facts.path)):
        found.setdefault(part.band, part)
    return list(found.values())


def _by_date_and_place(parts: Iterable[Part]) -> list[list[Part]]:
    """Groups of one date whose rasters cover the same ground, to a pixel."""
    groups: list[list[Part]] = []
    for part in parts:
        for group in groups:
            if part.date == group[0].date and _same_place(part, group[0]):
                group.append(part)
                break
        else:
            groups.append([part])
    return groups


def _same_place(one: Part, other: Part) -> bool:
    a, b = one.facts.grid, other.facts.grid
    if a is None or b is None:
        return a is b
    pixel = max(*a.resolution, *b.resolution)
    return a.crs == b.crs and all(abs(p - q) <= pixel for p, q in zip(a.bounds, b.bounds))
