"""From rasters to images: which rasters belong together, and which of their bands are those wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from model.contract import container_of, split_layer
from model.contract.messages import say, some
from model.core.errors import InputError
from model.core.faults import about
from model.core.types import BANDS
from model.reading.acquisitions import Acquisition, BandRef
from model.reading.assembly_errors import (
    band_title,
    bands_not_found,
    four_of,
    how_many,
    incomplete,
    label_of,
    sensor_of_raster,
    too_few_bands,
)
from model.reading.assembly_warnings import Remarks, warnings_of
from model.reading.bands import (
    ALL,
    BandChoice,
    band_in_file_name,
    choose_bands,
    choose_files,
    is_wanted,
)
from model.reading.cubes import empty_dates_message, is_cube, read_cube
from model.reading.dated_images import Cube, image_name
from model.reading.dated_rasters import dated_raster, holds_dates
from model.reading.dates import check_period, find_date
from model.reading.grouping import Part, as_part, group_parts
from model.reading.imaging import build_image
from model.reading.indices import index_in, index_of
from model.reading.inputs import MOST_BANDS, Item, OnError, SeriesOptions, raise_error
from model.reading.levels import replaced_by_level_2
from model.reading.mask_search import MaskFinder, is_mask_file
from model.reading.mask_values import settle_masks
from model.reading.rasters import UNREADABLE, RasterFacts, inspect_raster, read_error
from model.reading.recognition import DISPLAY_REASON, is_display_picture, is_mask_band, no_reflectance


@dataclass
class Assembly:
    """The images that were found, and what the user should know about how."""

    images: list[Acquisition] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)  # of each image: the input it came from, as given
    masks: list[str] = field(default_factory=list)  # rasters among the inputs that are masks, not images
    ignored: list[tuple[str, str]] = field(default_factory=list)  # rasters in folders passed over, and why
    warnings: list[tuple[str, str]] = field(default_factory=list)  # code, message


def assemble(items: Sequence[Item], options: SeriesOptions, on_error: OnError = raise_error) -> Assembly:
    """Turn rasters into images. ``on_error`` is told of every input that cannot be used; by default it raises."""
    return _Assembler(options, on_error).run(items)


class _Assembler:
    def __init__(self, options: SeriesOptions, on_error: OnError) -> None:
        self._options = options
        self._on_error = on_error
        self._result = Assembly()
        self._remarks = Remarks()
        self._masks = MaskFinder(options, {})
        self._cubes: set[str] = set()  # that were opened
        self._indices: list[
            tuple[Item, str]
        ] = []  # rasters in folders whose names say that they hold an index; why not

    def run(self, items: Sequence[Item]) -> Assembly:
        inspected = self._inspect(items)
        inspected += self._take_an_index(inspected)
        masks = {
            item.paths[0]: facts[0]
            for item, facts in inspected
            if item.safe is None and len(facts) == 1 and is_mask_file(item, self._options, facts[0])
        }
        self._result.masks = list(masks)
        self._masks = MaskFinder(self._options, masks)
        parts: list[Part] = []
        pictures: list[tuple[Item, RasterFacts]] = []
        for item, facts in inspected:
            if item.paths[0] in masks:
                continue
            try:
                if len(facts) > 1 or item.safe is not None:
                    self._add_group(item, facts)
                elif is_display_picture(facts[0].path, facts[0].dtypes, facts[0].count - len(facts[0].alpha)):
                    pictures.append((item, facts[0]))
                else:
                    parts += self._take_raster(item, facts[0])
            except InputError as error:
                self._on_error(error, item.given_as or item.paths[0])
        self._take_parts(parts)
        self._leave_out(pictures)
        self._leave_out_level_1()
        self._settle_masks()
        self._result.warnings += warnings_of(self._remarks, self._masks, self._result.images)
        return self._result

    def _take_an_index(
        self, inspected: Sequence[tuple[Item, list[RasterFacts]]]
    ) -> list[tuple[Item, list[RasterFacts]]]:
        """Where nothing but rasters of one band and one index was given, that index is what is wanted.

        Returns further rasters to look at: those in folders whose names say that they hold an index.
        """
        wanted = self._options.bands
        others = [
            item for item, facts in inspected if len(facts) > 1 or not is_mask_file(item, self._options, facts[0])
        ]
        asked = wanted is not None and len(wanted) == 1 and index_in(wanted[0]) is not None
        found: list[tuple[Item, list[RasterFacts]]] = []
        for item, reason in self._indices:
            if asked or not others:
                found += self._inspect_item(item)
            else:
                self._result.ignored.append((item.paths[0], reason))
        self._choose_index([*inspected, *found])
        return found

    def _choose_index(self, inspected: Sequence[tuple[Item, list[RasterFacts]]]) -> None:
        if self._options.bands not in (None, ALL) or any(item.bands for item, _ in inspected):
            return
        images = [
            facts[0] if item.safe is None and len(facts) == 1 else None
            for item, facts in inspected
            if item.safe is not None or len(facts) > 1 or not is_mask_file(item, self._options, facts[0])
        ]
        found = {index_of(facts) if facts else None for facts in images}
        if len(found) == 1 and (index := found.pop()) is not None:
            self._options = replace(self._options, bands=(index,))
        elif self._options.range is not None and all(facts and facts.count == 1 for facts in images):
            self._options = replace(self._options, bands=("1",))

    def _inspect(self, items: Sequence[Item]) -> list[tuple[Item, list[RasterFacts]]]:
        inspected = []
        for item in items:
            reason = None if item.explicit else no_reflectance(item.paths[0])
            if reason is not None and index_in(PurePath(item.paths[0]).stem) is not None:
                self._indices.append((item, reason))
                continue
            if reason is not None:
                self._result.ignored.append((item.paths[0], reason))
                continue
            try:
                with about(item.paths[0]):
                    inspected += self._inspect_item(item)
            except InputError as error:
                self._on_error(error, item.given_as or item.paths[0])
            except UNREADABLE as error:
                self._on_error(read_error(item.paths[0], error), item.given_as or item.paths[0])
        return inspected

    def _inspect_item(self, item: Item) -> list[tuple[Item, list[RasterFacts]]]:
        """An item with the facts of its rasters; several items, one a date, of a cube or a raster of several dates."""
        path = item.paths[0]
        if len(item.paths) == 1 and is_cube(path):
            if path in self._cubes:  # several of its variables were given: they are bands of the same images
                return []
            self._cubes.add(path)
            return self._open_up(item, read_cube(path))
        if item.safe is not None and (item.bands or self._options.bands):
            granule = item.safe.granules[0]
            granule = replace(granule, bands={**granule.bands, **granule.further}, further={})
            item = replace(item, paths=tuple(granule.bands.values()), safe=replace(item.safe, granules=(granule,)))
        facts = [inspect_raster(path) for path in item.paths]
        if len(facts) == 1 and holds_dates(facts[0].labels):
            return self._open_up(item, dated_raster(path))
        return [(item, facts)]

    def _open_up(self, item: Item, cube: Cube) -> list[tuple[Item, list[RasterFacts]]]:
        """An item for each date of a cube; only the date that was given, if it is one of them."""
        if cube.empty:
            self._result.warnings.append(("empty_dates_left_out", empty_dates_message(cube)))
        keys = [key for key in cube.images if len(cube.images) == 1 or item.date in (None, cube.date(key))]
        opened = []
        for key in keys or cube.images:
            date = item.date if len(cube.images) == 1 and item.date else cube.date(key)
            source = item.date_source if date == item.date else cube.date_source
            paths = (cube.layer(key),)
            each = replace(item, paths=paths, date=date, date_source=source)
            if item.mask is None and self._options.mask is None:
                each = replace(each, mask=cube.mask)
            opened.append((each, [inspect_raster(paths[0])]))
        (first, (facts,)), number = opened[0], len(opened)
        bands = first.bands or self._options.bands
        named = as_part(first, facts, bands) is not None or index_of(facts) is not None or _is_only_band(facts, bands)
        if facts.count > 1 or is_mask_file(first, self._options, facts) or named:
            return opened
        message = say("bands_not_found", path=cube.path, number=number)
        hint = say("bands_not_found_hint")
        error = InputError("bands_not_found", message, hint)
        if item.explicit:
            raise error
        self._ignore(cube.path, say("ignored_no_band"))
        return []

    def _take_raster(self, item: Item, facts: RasterFacts) -> list[Part]:
        """Add a raster that is an image by itself; return it if it holds one band of an image."""
        given = item.bands or self._options.bands
        if given is not None and len(given) == 1 and index_of(facts) == given[0]:
            band = next(i for i in range(facts.count) if i not in facts.alpha)
            ref = BandRef(facts.path, band + 1, label_of(facts, band))
            self._add(item, [facts], [ref], BandChoice((band,), "names", given), image_name(facts.path))
            return []
        if _is_only_band(facts, given):
            self._add_stack(item, facts)
            return []
        part = as_part(item, facts, given) if facts.count == 1 else None
        if part is not None:
            return [part]
        if facts.count >= (len(BANDS) if given is None else 2 if given == ALL else len(given)):
            self._add_stack(item, facts)
        elif (reason := no_reflectance(facts.path)) is not None:
            self._ignore(facts.path, reason)
        elif item.explicit:
            raise too_few_bands(facts, given)
        else:
            self._ignore(facts.path, say("ignored_bands", count=facts.count, wanted=how_many(given)))
        return []

    def _take_parts(self, parts: Sequence[Part]) -> None:
        """Add the images that single bands make up."""
        grouping = group_parts(parts, lambda group: self._choice(group) is not None)
        for group in grouping.images:
            self._add_parts(group)
        for part in grouping.superseded:
            self._ignore(part.facts.path, say("ignored_version"))
        for group in grouping.incomplete:
            first = group[0]
            given = first.item.bands or self._options.bands
            if not first.item.explicit and not any(self._is_wanted(part) for part in group):
                self._ignore(first.facts.path, say("ignored_band", wanted=how_many(given)))
                continue
            self._on_error(incomplete(group, _names_only(given)), first.item.given_as or first.facts.path)

    def _leave_out(self, pictures: Sequence[tuple[Item, RasterFacts]]) -> None:
        """Leave pictures for display out; one that the user named needs an image of its date to stand for it."""
        dates = {image.date for image in self._result.images}
        left_out = []
        for item, facts in pictures:
            found = find_date(facts.path, [facts.tags, *facts.band_tags])
            date = item.date or (found[0] if found else None)
            self._result.ignored.append((facts.path, DISPLAY_REASON))
            if not item.explicit:
                continue
            if date in dates:
                left_out.append(PurePath(facts.path).name)
                continue
            self._result.ignored.pop()
            hint = say("display_picture_hint")
            message = say("display_picture", path=facts.path)
            self._on_error(InputError("display_picture", message, hint), item.given_as or facts.path)
        if left_out:
            message = say("display_left_out", names=some(left_out))
            self._result.warnings.append(("display_left_out", message))

    def _is_wanted(self, part: Part) -> bool:
        return is_wanted(part.band, sensor_of_raster(part.facts), _names_only(part.item.bands or self._options.bands))

    def _ignore(self, path: str, reason: str) -> None:
        self._result.ignored.append((path, reason))
        self._remarks.unexpected.append(say("name_and_why", name=PurePath(path).name, reason=reason))

    def _choice(self, group: Sequence[Part]) -> BandChoice | None:
        """Which of single bands are those wanted; None if they are not all there."""
        first = group[0]
        given = _names_only(first.item.bands or self._options.bands)
        choice = choose_files([part.band for part in group], sensor_of_raster(first.facts), given)
        return None if given == ALL and choice is not None and len(choice.positions) < 2 else choice

    def _add_parts(self, group: Sequence[Part]) -> None:
        """Add the image that single bands make up."""
        choice = self._choice(group)
        if choice is None:
            return
        chosen = [group[i] for i in choice.positions]
        labels = [label_of(p.facts, 0) for p in chosen]
        refs = [
            BandRef(p.facts.path, 1, band_title(p.band) if label in ("", "Band 1") else label)  # as ENVI's rasters say
            for p, label in zip(chosen, labels)
        ]
        first = group[0]
        name = first.stem or PurePath(first.folder).name
        if split := split_layer(first.facts.path):  # whose names are alike
            name = f"{name} {split[1]}"
        try:
            self._add(chosen[0].item, [p.facts for p in chosen], refs, replace(choice, source="file names"), name)
            self._note_others(
                self._remarks.further,
                name,
                [band_title(p.band) for i, p in enumerate(group) if i not in choice.positions],
            )
        except InputError as error:
            self._on_error(error, first.item.given_as or first.facts.path)

    def _add_group(self, item: Item, facts: list[RasterFacts]) -> None:
        """Add an image whose rasters, one a band, are known to belong together; or images that hold all bands."""
        if item.safe is None and all(f.count >= len(BANDS) for f in facts):
            for each in facts:
                self._add_stack(item, each)
            return
        given = _names_only(item.bands or self._options.bands)
        if item.safe is not None:
            names = list(item.safe.granules[0].bands)
        else:
            found = [band_in_file_name(PurePath(f.path).stem, given) for f in facts]
            names = [band[0] if band else "" for band in found]
        choice = choose_files(names, sensor_of_raster(facts[0]), given)
        if choice is not None:
            choice = replace(choice, source="file names")
        elif len(facts) == len(BANDS) and not any(names):
            choice = BandChoice((0, 1, 2, 3), "positions")
            self._remarks.assumed.append(PurePath(item.paths[0]).name)
        else:
            wanted = ", ".join(given) if given else four_of(sensor_of_raster(facts[0]))
            message = say("bands_not_found_together", paths=item.paths[0], wanted=wanted)
            raise InputError("bands_not_found", message, say("bands_not_found_together_hint"))
        chosen = [facts[i] for i in choice.positions]
        refs = [BandRef(facts[i].path, 1, label_of(facts[i], 0) or band_title(names[i])) for i in choice.positions]
        name = item.safe.name if item.safe else PurePath(item.paths[0]).name
        self._add(item, chosen, refs, choice, name)
        others = [*names, *(item.safe.granules[0].further if item.safe else ())]
        left = [band_title(n) for i, n in enumerate(others) if n and i not in choice.positions]
        self._note_others(self._remarks.further, name, left)

    def _add_stack(self, item: Item, facts: RasterFacts) -> None:
        """Add an image whose bands are all in one raster."""
        given = item.bands or self._options.bands
        name = image_name(facts.path)
        mask = item.mask or self._options.mask or ""
        skip = [i for i, labels in enumerate(facts.labels) if any(is_mask_band(label) for label in labels)]
        skip += [*facts.alpha, *([int(mask) - 1] if mask.isdigit() else [])]
        what = (facts.labels, facts.wavelengths, sensor_of_raster(facts))
        choice = choose_bands(*what, given, skip, facts.colours)
        if choice is None:
            lacking = tuple(band for band in given or () if not choose_bands(*what, (band,)))
            raise bands_not_found(facts, lacking or given)
        refs = [BandRef(facts.path, i + 1, label_of(facts, i)) for i in choice.positions]
        if choice.source == "positions":
            self._remarks.assumed.append(PurePath(container_of(facts.path)).name)
        elif choice.source == "colours" and not facts.colours[choice.positions[3]].startswith("nir"):
            self._remarks.infrared.append(name)
        self._add(item, [facts], refs, choice, name)
        other = [i for i in range(facts.count) if i not in (*choice.positions, *skip)]
        self._note_others(self._remarks.left_out, name, [label_of(facts, i) or str(i + 1) for i in other])

    def _note_others(self, noted: dict[str, list[str]], name: str, bands: list[str]) -> None:
        """Keep in mind which bands of an image are not used, unless the user chose those that are."""
        if bands and self._options.bands is None:
            noted[name] = bands

    def _add(self, item: Item, rasters: list[RasterFacts], refs: list[BandRef], choice: BandChoice, name: str) -> None:
        if item.date is None:
            check_period(refs[0].path)
        if len(refs) > MOST_BANDS:
            hint = say("bad_bands_hint", most_bands=MOST_BANDS)
            raise InputError("bad_bands", say("bad_bands", path=refs[0].path, count=len(refs)), hint)
        image = build_image(item, rasters, refs, choice.roles, choice.source, name, self._options, self._masks)
        self._result.images.append(image)
        self._result.sources.append(item.given_as or refs[0].path)

    def _leave_out_level_1(self) -> None:
        """Leave out images of the top of the atmosphere where there is one of the surface of that day and place."""
        result, left_out = self._result, []
        for number in reversed(replaced_by_level_2(result.images)):
            left_out.append(result.images.pop(number))
            del result.sources[number]
        reason = say("ignored_level_1")
        result.ignored += [(image.paths[0], reason) for image in left_out[::-1]]
        if left_out:
            names = some([image.name for image in left_out[::-1]])
            message = say("level_1_left_out", names=names)
            result.warnings.append(("level_1_left_out", message))

    def _settle_masks(self) -> None:
        """Look at the pixels of masks where their names alone do not say what they mean."""
        settled = settle_masks([image.mask for image in self._result.images])
        self._result.warnings += settled.warnings
        for position in sorted(settled.unknown, reverse=True):
            image, source = self._result.images[position], self._result.sources[position]
            if image.mask is not None and image.mask.wanted:
                del self._result.images[position], self._result.sources[position], settled.masks[position]
                self._on_error(InputError("mask_meaning", *settled.unknown[position]), source)
        self._result.images = [replace(i, mask=mask) for i, mask in zip(self._result.images, settled.masks)]


def _names_only(given: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """Band names; None for indices, which mean nothing where each band is a raster of its own."""
    return None if given is None or all(g.isdigit() for g in given) else given


def _is_only_band(facts: RasterFacts, given: Sequence[str] | None) -> bool:
    """Whether a raster of one band is asked for by that band's number."""
    return facts.count - len(facts.alpha) == 1 and given is not None and tuple(given) == ("1",)
