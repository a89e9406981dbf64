"""From rasters to images: which rasters belong together, and which of their bands are the four needed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from model.errors import InputError
from model.reading.acquisitions import Acquisition, BandRef
from model.reading.bands import band_in_file_name, choose_bands, choose_files, is_wanted, sensor_of, shared_stem
from model.reading.dates import date_in_path, find_date
from model.reading.imaging import build_image
from model.reading.inputs import Item, OnError, SeriesOptions, raise_error
from model.reading.mask_search import MaskFinder, is_mask_file
from model.reading.masks import is_scene_classification
from model.reading.rasters import RasterFacts, inspect_raster

_NO_REFLECTANCE = re.compile(r"(?:^|[^a-z0-9])(?:tci|aot|wvp|pvi|ndvi|quality|uncertainty|truth|landcover)(?:[^a-z]|$)")


@dataclass
class Assembly:
    """The images that were found, and what the user should know about how."""

    images: list[Acquisition] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)  # of each image: the input it came from, as given
    masks: list[str] = field(default_factory=list)  # rasters among the inputs that are masks, not images
    ignored: list[tuple[str, str]] = field(default_factory=list)  # rasters in folders passed over, and why
    warnings: list[tuple[str, str]] = field(default_factory=list)  # code, message


@dataclass(frozen=True)
class _Part:
    """A raster that holds a single band of an image."""

    item: Item
    facts: RasterFacts
    band: str
    folder: str
    stem: str


def assemble(items: Sequence[Item], options: SeriesOptions, on_error: OnError = raise_error) -> Assembly:
    """Turn rasters into images. ``on_error`` is told of every input that cannot be used; by default it raises."""
    return _Assembler(options, on_error).run(items)


class _Assembler:
    def __init__(self, options: SeriesOptions, on_error: OnError) -> None:
        self._options = options
        self._on_error = on_error
        self._result = Assembly()
        self._assumed: list[str] = []
        self._unexpected: list[str] = []
        self._masks = MaskFinder(options, ())

    def run(self, items: Sequence[Item]) -> Assembly:
        inspected = self._inspect(items)
        masks = [
            item.paths[0]
            for item, facts in inspected
            if item.safe is None and len(facts) == 1 and is_mask_file(item, self._options, facts[0].count)
        ]
        self._result.masks = masks
        self._masks = MaskFinder(self._options, masks)
        parts: list[_Part] = []
        for item, facts in inspected:
            if item.paths[0] in masks:
                continue
            try:
                if len(facts) > 1 or item.safe is not None:
                    self._add_group(item, facts)
                else:
                    parts += self._take_raster(item, facts[0])
            except InputError as error:
                self._on_error(error, item.given_as or item.paths[0])
        self._group_parts(parts)
        self._warn()
        return self._result

    def _inspect(self, items: Sequence[Item]) -> list[tuple[Item, list[RasterFacts]]]:
        inspected = []
        for item in items:
            if not item.explicit and _NO_REFLECTANCE.search(PurePath(item.paths[0]).stem.lower()):
                self._result.ignored.append((item.paths[0], "its name says that it holds no reflectance"))
                continue
            try:
                inspected.append((item, [inspect_raster(path) for path in item.paths]))
            except InputError as error:
                self._on_error(error, item.given_as or item.paths[0])
        return inspected

    def _take_raster(self, item: Item, facts: RasterFacts) -> list[_Part]:
        """Add a raster that is an image by itself; return it if it holds one band of an image."""
        part = self._as_part(item, facts) if facts.count == 1 else None
        if part is not None:
            return [part]
        if facts.count >= 4:
            self._add_stack(item, facts)
        elif item.explicit:
            raise _too_few_bands(facts)
        else:
            self._ignore(facts.path, f"it has {facts.count} of the four bands needed")
        return []

    def _as_part(self, item: Item, facts: RasterFacts) -> _Part | None:
        """A single-band raster's band: from its file name, its description, or the folder it lies in."""
        pure = PurePath(facts.path)
        given = item.bands or self._options.bands
        found = band_in_file_name(pure.stem, given)
        if found is not None:
            return _Part(item, facts, found[0], str(pure.parent), found[1])
        for label in facts.labels[0]:
            found = band_in_file_name(label, given)
            if found is not None:
                return _Part(item, facts, found[0], str(pure.parent), shared_stem(pure.stem))
        found = band_in_file_name(pure.parent.name, given)
        if found is not None and not found[1]:
            return _Part(item, facts, found[0], str(pure.parent.parent), shared_stem(pure.stem))
        return None

    def _group_parts(self, parts: list[_Part]) -> None:
        """Group single bands into images: by shared name within a folder; what is left over, by date."""
        by_name: dict[object, list[_Part]] = {}
        for part in parts:
            by_name.setdefault((part.folder, part.stem, part.item.date), []).append(part)
        by_date: dict[object, list[_Part]] = {}
        for group in by_name.values():
            if not self._try_group(group):
                for part in group:
                    found = find_date(part.facts.path, [part.facts.tags, *part.facts.band_tags])
                    by_date.setdefault(part.item.date or (found[0] if found else None), []).append(part)
        for group in by_date.values():
            if self._try_group(group):
                continue
            first = group[0]
            if not first.item.explicit and not any(self._is_wanted(part) for part in group):
                self._ignore(first.facts.path, "its band is not one of the four needed")
                continue
            self._on_error(_incomplete(group), first.item.given_as or first.facts.path)

    def _is_wanted(self, part: _Part) -> bool:
        given = _names_only(part.item.bands or self._options.bands)
        return is_wanted(part.band, sensor_of(PurePath(part.facts.path).name), given)

    def _ignore(self, path: str, reason: str) -> None:
        self._result.ignored.append((path, reason))
        self._unexpected.append(f"{PurePath(path).name} ({reason})")

    def _try_group(self, group: list[_Part]) -> bool:
        """Add the image that single bands make up; False if the four needed are not among them."""
        group = sorted(group, key=lambda p: p.facts.grid.resolution if p.facts.grid else (0.0, 0.0))
        first = group[0]
        names = [part.band for part in group]
        given = _names_only(first.item.bands or self._options.bands)
        choice = choose_files(names, sensor_of(PurePath(first.facts.path).name), given)
        if choice is None:
            return False
        chosen = [group[i] for i in choice.positions]
        refs = [BandRef(p.facts.path, 1, _label(p.facts, 0) or _band_title(p.band)) for p in chosen]
        name = first.stem or PurePath(first.folder).name
        try:
            self._add(chosen[0].item, [p.facts for p in chosen], refs, "file names", name)
        except InputError as error:
            self._on_error(error, first.item.given_as or first.facts.path)
        return True

    def _add_group(self, item: Item, facts: list[RasterFacts]) -> None:
        """Add an image whose rasters, one a band, are known to belong together; or images that hold all bands."""
        if item.safe is None and all(f.count >= 4 for f in facts):
            for each in facts:
                self._add_stack(item, each)
            return
        given = _names_only(item.bands or self._options.bands)
        if item.safe is not None:
            names = list(item.safe.granules[0].bands)
        else:
            found = [band_in_file_name(PurePath(f.path).stem, given) for f in facts]
            names = [band[0] if band else "" for band in found]
        choice = choose_files(names, sensor_of(PurePath(item.paths[0]).name), given)
        source = "file names"
        if choice is not None:
            positions = choice.positions
        elif len(facts) == 4 and not any(names):
            positions, source = (0, 1, 2, 3), "positions"
            self._assumed.append(PurePath(item.paths[0]).name)
        else:
            wanted = ", ".join(given) if given else "B02, B03, B04 and B08"
            message = f"{item.paths[0]} and the rasters with it do not hold {wanted}."
            raise InputError("bands_not_found", message, "Give one raster for each of the four bands.")
        chosen = [facts[i] for i in positions]
        refs = [BandRef(facts[i].path, 1, _label(facts[i], 0) or _band_title(names[i])) for i in positions]
        name = item.safe.name if item.safe else PurePath(item.paths[0]).name
        self._add(item, chosen, refs, source, name)

    def _add_stack(self, item: Item, facts: RasterFacts) -> None:
        """Add an image whose bands are all in one raster."""
        given = item.bands or self._options.bands
        name = PurePath(facts.path).name
        mask = item.mask or self._options.mask or ""
        skip = [i for i, labels in enumerate(facts.labels) if any(is_scene_classification(x) for x in labels)]
        skip += [*facts.alpha, *([int(mask) - 1] if mask.isdigit() else [])]
        choice = choose_bands(facts.labels, facts.wavelengths, sensor_of(name), given, skip)
        if choice is None:
            raise _bands_not_found(facts, given)
        refs = [BandRef(facts.path, i + 1, _label(facts, i)) for i in choice.positions]
        if choice.source == "positions":
            self._assumed.append(name)
        self._add(item, [facts], refs, choice.source, name)

    def _add(self, item: Item, rasters: list[RasterFacts], refs: list[BandRef], band_source: str, name: str) -> None:
        image = build_image(item, rasters, refs, band_source, name, self._options, self._masks)
        self._result.images.append(image)
        self._result.sources.append(item.given_as or refs[0].path)

    def _warn(self) -> None:
        warnings = self._result.warnings
        if self._assumed:
            message = (
                f"The bands of {_some(self._assumed)} have no names that are known; their positions were taken to be "
                "those of blue, green, red and near infrared. If that is wrong, say with --bands which they are."
            )
            warnings.append(("bands_assumed", message))
        unused = sorted(self._masks.unused_names)
        if unused:
            message = (
                f'{_some(unused)} may be a mask but was not used. If it is one, give --mask, for example "*_mask*".'
            )
            warnings.append(("mask_unused", message))
        if self._unexpected:
            warnings.append(("ignored", f"Passed over: {_some(self._unexpected)}."))
        for image in self._result.images:
            named = date_in_path(image.paths[0]) if image.date_source == "metadata TIFFTAG_DATETIME" else None
            if named is not None and named[0] != image.date:
                message = (
                    f"{image.name} was dated {image.date} by its metadata (TIFFTAG_DATETIME), though its {named[1]} "
                    f"says {named[0]}. If that is wrong, give the date in a series.json or in QGIS's layer properties."
                )
                warnings.append(("dates_differ", message))
                break


def _some(names: Sequence[str]) -> str:
    """Up to three names, and how many more."""
    rest = len(names) - 3
    return ", ".join(names[:3]) + (f" and {rest} more" if rest > 0 else "")


def _label(facts: RasterFacts, position: int) -> str:
    return facts.labels[position][0] if facts.labels[position] else ""


def _band_title(band: str) -> str:
    """b2 as files and people write it: B02."""
    return re.sub(r"^B(\d)$", r"B0\1", band.upper())


def _names_only(given: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """Band names; None for indices, which mean nothing where each band is a raster of its own."""
    return None if given is None or all(g.isdigit() for g in given) else given


def _too_few_bands(facts: RasterFacts) -> InputError:
    plural = "s" if facts.count > 1 else ""
    hint = "Give rasters with blue, green, red and near infrared, or one raster a band with the band in its file name."
    return InputError("too_few_bands", f"{facts.path} has {facts.count} band{plural}; four are needed.", hint)


def _bands_not_found(facts: RasterFacts, given: Sequence[str] | None) -> InputError:
    names = ", ".join(labels[0] if labels else f"band {i + 1} (no name)" for i, labels in enumerate(facts.labels))
    wanted = ", ".join(given) if given else "blue, green, red and near infrared"
    hint = "Say with --bands which bands they are, by name or by index: for example 2,3,4,8."
    return InputError("bands_not_found", f"{facts.path} has no bands {wanted}; it has: {names}.", hint)


def _incomplete(group: Sequence[_Part]) -> InputError:
    names = ", ".join(sorted({_band_title(part.band) for part in group}))
    path = group[0].facts.path
    hint = "Give B02, B03, B04 and B08 of every date, or say with --bands which bands to take."
    if len({part.band for part in group}) < 4:
        message = f"{path} and the rasters of the same image hold only {names}; four bands are needed."
        return InputError("too_few_bands", message, hint)
    return InputError("bands_not_found", f"{path} and the rasters of the same image hold {names}.", hint)
