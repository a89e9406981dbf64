"""Finding the mask that belongs to an image: a band of its raster, a raster beside it, or one that the user named."""

from __future__ import annotations

import datetime as dt
import fnmatch
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path, PurePath

from model.contract import split_layer
from model.contract.messages import say
from model.core.errors import InputError
from model.reading.bands import band_in_file_name, normalise, shared_stem
from model.reading.dates import date_in_path
from model.reading.folders import is_raster_file, visible
from model.reading.inputs import Item, SeriesOptions
from model.reading.mask_place import WHOLE, covered_share, why_no_mask
from model.reading.masks import MaskKind, MaskMeaning, MaskRef
from model.reading.rasters import RasterFacts, inspect_raster
from model.reading.recognition import (
    band_mask_kind,
    is_display_picture,
    is_mask_band,
    is_surely_mask,
    looks_like_mask,
    mask_kind,
)
from model.reading.sources import MASK_KINDS, SOURCES

NO_MASK = "none"
# Words that differ in the names of an image and its mask: of masks, and of versions of reflectance.
_MASK_WORDS = {word for kind in MASK_KINDS for words in kind.words for word in words.split("_")}
_MASK_WORDS |= {"mask", "cloud", "clouds", "cloudmask"}
_IMAGE_WORDS = {word.lower() for source in SOURCES for word in (*source.versions, *source.image_words)}
_TILE = re.compile(r"t?[0-9]{2}[a-z]{3}")


def is_mask_file(item: Item, options: SeriesOptions, facts: RasterFacts) -> bool:
    """True if a single raster is a mask, by its name, rather than an image."""
    stem, name = PurePath(item.paths[0]).stem, PurePath(item.paths[0]).name
    if options.mask and fnmatch.fnmatch(name.lower(), options.mask.lower()):
        return True
    kind = mask_kind(stem)
    if facts.count >= 4:
        return kind is not None and bool(kind.band)
    if kind is None and is_display_picture(facts.path, facts.dtypes, facts.count - len(facts.alpha)):
        return False
    return _names_mask(item.paths[0], options.bands)


# Every file in a folder is compared with every image of it, so what its name says is kept.


@lru_cache(maxsize=10_000)
def _names_mask(path: str, bands: tuple[str, ...] | None) -> bool:
    """True if a file name says that the raster is a mask; a band in it speaks against words that are also names."""
    stem = PurePath(path).stem
    return is_surely_mask(stem) or (looks_like_mask(stem) and band_in_file_name(stem, bands) is None)


@lru_cache(maxsize=10_000)
def _kinds_named(path: str) -> tuple[MaskKind, ...]:
    """The kinds of masks that a file name speaks of."""
    return tuple(kind for kind in MASK_KINDS if kind.is_named(PurePath(path).stem))


@lru_cache(maxsize=10_000)
def _told(path: str) -> tuple[PurePath, tuple[str, ...], dt.date | None]:
    """The folder of a mask, the words of its name that are not those of masks, and its date."""
    pure, found = PurePath(path), date_in_path(path)
    words = tuple(w for w in shared_stem(pure.stem).split("_") if w and w not in _MASK_WORDS)
    return pure.parent, words, found[0] if found else None


def mask_ref(path: str, index: int, kind: MaskKind | None, given: MaskMeaning | None, source: str) -> MaskRef:
    """A mask whose meaning is that of its kind, unless it is ``given``."""
    if given is not None or kind is None:
        return MaskRef(path, index, given or MaskMeaning(), source)
    return MaskRef(path, index, kind.meaning, source, kind.title)


def given_meaning(options: SeriesOptions) -> MaskMeaning | None:
    """What the options say that mask values mean; None if they say nothing."""
    meaning = MaskMeaning(
        options.mask_values,
        sum(1 << bit for bit in set(options.mask_bits or ())),
        clear=options.mask_clear,
        above=options.mask_above,
        below=options.mask_below,
    )
    return None if meaning == MaskMeaning() else meaning


def _kind_of_band(labels: Sequence[str]) -> MaskKind | None:
    return next((kind for kind in map(band_mask_kind, labels) if kind is not None), None)


class MaskFinder:
    """Finds masks for the images of one series."""

    def __init__(self, options: SeriesOptions, candidates: Mapping[str, RasterFacts]) -> None:
        """``candidates``: mask rasters among the inputs; those beside an image are looked up as needed."""
        self._options = options
        self._given = given_meaning(options)
        self._candidates = list(candidates)
        self._inspected = dict(candidates)
        self._listings: dict[str, list[str]] = {}
        self.unused_names: set[str] = set()  # masks that lie beside images but whose meaning is not known
        self.refused: dict[str, str] = {}  # masks that were found but cannot be used, and why
        self.partial: list[tuple[MaskRef, float]] = []  # masks that cover but a share (0-1) of their images

    def find(self, item: Item, rasters: Sequence[RasterFacts], date_known: object) -> MaskRef | None:
        """The mask of an image; None if there is none.

        Raises InputError mask_not_found or mask_unusable where one was asked for.
        """
        mask = self._find(item, rasters, date_known)
        if mask is None or item.safe is not None:
            return mask
        image = next((facts for facts in rasters if facts.path == mask.path), None)
        if image is not None:
            return replace(mask, dtype=image.dtypes[mask.index - 1])
        facts = self._facts(mask.path)
        if facts is None:
            return mask
        grid = rasters[0].grid
        reason = why_no_mask(mask, facts, grid)
        if reason is None:
            mask = replace(mask, dtype=facts.dtypes[mask.index - 1])
            if grid is not None and facts.grid is not None and (share := covered_share(grid, facts.grid)) < WHOLE:
                self.partial.append((mask, share))
            return mask
        if mask.wanted:
            hint = say("mask_unusable_hint")
            raise InputError(
                "mask_unusable", say("mask_unusable", path=mask.path, path_2=rasters[0].path, reason=reason), hint
            )
        self.refused[PurePath(mask.path).name] = reason
        return None

    def _find(self, item: Item, rasters: Sequence[RasterFacts], date_known: object) -> MaskRef | None:
        wanted = item.mask if item.mask is not None else self._options.mask
        if wanted in ("", NO_MASK):
            return None
        if wanted:
            return replace(self._wanted(wanted, rasters, date_known), wanted=True)
        if item.safe is not None:
            path = item.safe.granules[0].scene_classification
            return self._ref(path, 1, mask_kind("SCL"), say("mask_of_product")) if path else None
        own = {facts.path for facts in rasters}
        bands = self._options.bands
        beside = [p for p in self._beside(rasters[0].path) if p not in own and _names_mask(p, bands)]
        files = list(dict.fromkeys((*self._candidates, *beside)))
        for kind in MASK_KINDS:
            for facts in rasters:
                for position, labels in enumerate(facts.labels):
                    label = next((label for label in labels if kind.is_band(label)), None)
                    if label is not None:
                        return self._ref(facts.path, position + 1, kind, say("mask_in_band", band=labels[0]))
            path = self._best([p for p in files if kind in _kinds_named(p)], rasters, date_known)
            if path is not None:
                return self._file_ref(path)
        unknown = [p for p in beside if not _kinds_named(p)]
        other = self._best(unknown, rasters, date_known, by_date=False)
        if other is not None:
            self.unused_names.add(PurePath(other).name)
        if len(own) == 1:
            first = rasters[0]
            masks = [labels[0] for labels in first.labels if any(map(is_mask_band, labels))]
            self.unused_names |= {say("band_of_file", band=label, name=PurePath(first.path).name) for label in masks}
        return None

    def _wanted(self, wanted: str, rasters: Sequence[RasterFacts], date_known: object) -> MaskRef:
        """The mask that an option or an input asks for: band index, band name, path or file-name pattern."""
        first = rasters[0]
        if wanted.isdigit():
            index = int(wanted)
            if not 1 <= index <= first.count:
                message = say("mask_band_not_found", path=first.path, index=index, count=first.count)
                raise InputError("mask_not_found", message, say("mask_band_not_found_hint"))
            return self._ref(first.path, index, _kind_of_band(first.labels[index - 1]), say("mask_in_band", band=index))
        for facts in rasters:
            for position, labels in enumerate(facts.labels):
                if any(normalise(label) == normalise(wanted) for label in labels):
                    return self._ref(
                        facts.path, position + 1, _kind_of_band(labels), say("mask_in_band", band=labels[0])
                    )
        if Path(wanted).is_file() or wanted.startswith("/vsi"):
            return self._file_ref(wanted)
        pattern = wanted if re.search(r"[*?\[]", wanted) else f"*{wanted}*"
        own = {facts.path for facts in rasters}
        matching = [
            path
            for path in (*self._candidates, *self._beside(first.path))
            if path not in own and fnmatch.fnmatch(PurePath(path).name.lower(), pattern.lower())
        ]
        path = self._best(matching, rasters, date_known)
        if path is None:
            message = say("mask_not_found", wanted=wanted, path=first.path)
            hint = say("mask_not_found_hint")
            raise InputError("mask_not_found", message, hint)
        return self._file_ref(path)

    def _file_ref(self, path: str) -> MaskRef:
        """The mask in a raster: the band that its kind says, or the first whose name is that of a mask."""
        kind, index = mask_kind(PurePath(path).stem), 1
        source = say("mask_in_file", name=PurePath(path).name)
        facts = self._facts(path)
        if facts is None:
            return self._ref(path, 1, kind, source)
        if kind is None:
            named = [(i, _kind_of_band(labels)) for i, labels in enumerate(facts.labels, 1)]
            index, kind = next(((i, found) for i, found in named if found is not None), (1, None))
        elif kind.band:
            named_so = [i for i, labels in enumerate(facts.labels, 1) if kind.band in map(str.lower, labels)]
            index = next(iter(named_so), 1)
        return self._ref(path, index, kind, source if index == 1 else say("mask_in_band_of", band=index, source=source))

    def _facts(self, path: str) -> RasterFacts | None:
        """What a mask says about itself; None if it cannot be opened: reading it says what is wrong."""
        if path not in self._inspected:
            try:
                self._inspected[path] = inspect_raster(path)
            except InputError:
                return None
        return self._inspected[path]

    def _ref(self, path: str, index: int, kind: MaskKind | None, source: str) -> MaskRef:
        return mask_ref(path, index, kind, self._given, source)

    def _beside(self, path: str) -> list[str]:
        """The rasters in the folder of ``path``; with those of a folder MASKS in it, or of 20 m next to 10 m."""
        folder = Path(path).parent
        if path.startswith("/vsi") or not folder.is_dir() or split_layer(path):  # beside stacks lie stacks of masks
            return []
        key = str(folder)
        if key not in self._listings:
            folders = [folder]
            if folder.name.lower() in ("r10m", "10m"):
                folders += [f for f in folder.parent.iterdir() if f.is_dir() and f.name.lower() in ("r20m", "20m")]
            folders += [f for f in folder.iterdir() if f.is_dir() and f.name.lower() == "masks"]  # Theia
            self._listings[key] = sorted(
                str(entry) for each in folders for entry in visible(each) if is_raster_file(entry)
            )
        return self._listings[key]

    @staticmethod
    def _best(paths: Sequence[str], rasters: Sequence[RasterFacts], date: object, by_date: bool = True) -> str | None:
        """Of masks, the one whose name is the image's name but for mask and band words, else the one of its date."""
        own = PurePath(rasters[0].path)
        part = band_in_file_name(own.stem) if len(rasters) > 1 or rasters[0].count == 1 else None
        whole = part[1] if part else shared_stem(own.stem)
        image = tuple(w for w in whole.split("_") if w and w not in _IMAGE_WORDS)
        tiles = {word for word in image if _TILE.fullmatch(word)}
        scored = []
        for path in dict.fromkeys(paths):
            folder, words, found = _told(path)
            near = folder == own.parent or folder.parent == own.parent.parent
            if split_layer(path) and found is not None and found != date:  # a mask of another of the file's dates
                continue
            elsewhere = tiles and {word for word in words if _TILE.fullmatch(word)} - tiles
            if words == image and (near or words):
                score = 0
            elif image and set(image) <= set(words):
                score = 1
            elif by_date and found is not None and found == date and not elsewhere:
                score = 2
            else:
                continue
            scored.append((score, folder != own.parent, path))
        return min(scored)[2] if scored else None
