"""Finding the mask that belongs to an image: a band of its raster, a raster beside it, or one that the user named."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Sequence
from pathlib import Path, PurePath

from model.contract import split_layer
from model.core.errors import InputError
from model.reading.bands import band_in_file_name, normalise, shared_stem
from model.reading.dates import date_in_path
from model.reading.folders import is_raster_file, visible
from model.reading.inputs import Item, SeriesOptions
from model.reading.masks import MaskMeaning, MaskRef
from model.reading.rasters import RasterFacts
from model.reading.recognition import looks_like_mask, mask_kind
from model.reading.sources import MASK_KINDS, SOURCES

NO_MASK = "none"
# Words that differ in the names of an image and its mask: of masks, and of versions of reflectance.
_MASK_WORDS = {word for kind in MASK_KINDS for words in kind.words for word in words.split("_")}
_MASK_WORDS |= {"mask", "cloud", "clouds", "cloudmask"}
_IMAGE_WORDS = {word.lower() for source in SOURCES for word in (*source.versions, *source.image_words)}
_TILE = re.compile(r"t?[0-9]{2}[a-z]{3}")


def is_mask_file(item: Item, options: SeriesOptions, bands_of: int) -> bool:
    """True if a single raster with ``bands_of`` bands is a mask, by its name, rather than an image."""
    stem, name = PurePath(item.paths[0]).stem, PurePath(item.paths[0]).name
    if options.mask and fnmatch.fnmatch(name.lower(), options.mask.lower()):
        return True
    if bands_of >= 4:
        return False
    if mask_kind(stem) is not None or re.search(r"mask|msk", stem, re.IGNORECASE):
        return True
    return looks_like_mask(stem) and band_in_file_name(stem, options.bands) is None


def mask_ref(path: str, index: int, name: str, values: tuple[int, ...] | None, source: str) -> MaskRef:
    """A mask whose meaning follows from its name, unless ``values`` say what is not usable."""
    kind = mask_kind(name)
    if values is not None or kind is None:
        return MaskRef(path, index, MaskMeaning(values), source)
    return MaskRef(path, index, kind.meaning, source, kind.title)


class MaskFinder:
    """Finds masks for the images of one series."""

    def __init__(self, options: SeriesOptions, candidates: Sequence[str]) -> None:
        """``candidates``: mask rasters among the inputs; those beside an image are looked up as needed."""
        self._options = options
        self._candidates = list(candidates)
        self._listings: dict[str, list[str]] = {}
        self.unused_names: set[str] = set()  # masks that lie beside images but whose meaning is not known

    def find(self, item: Item, rasters: Sequence[RasterFacts], date_known: object) -> MaskRef | None:
        """The mask of an image; None if there is none. Raises InputError mask_not_found where one was asked for."""
        wanted = item.mask if item.mask is not None else self._options.mask
        if wanted in ("", NO_MASK):
            return None
        if wanted:
            return self._wanted(wanted, rasters, date_known)
        if item.safe is not None:
            path = item.safe.granules[0].scene_classification
            return self._ref(path, 1, path, "scene classification of the product") if path else None
        beside = [p for p in self._beside(rasters[0].path) if looks_like_mask(PurePath(p).stem)]
        files = list(dict.fromkeys((*self._candidates, *beside)))
        for kind in MASK_KINDS:
            for facts in rasters:
                for position, labels in enumerate(facts.labels):
                    label = next((label for label in labels if kind.is_named(label)), None)
                    if label is not None:
                        return self._ref(facts.path, position + 1, label, f"band {labels[0]}")
            path = self._best([p for p in files if kind.is_named(PurePath(p).stem)], rasters, date_known)
            if path is not None:
                return self._ref(path, 1, path, f"file {PurePath(path).name}")
        unknown = [p for p in beside if mask_kind(PurePath(p).stem) is None]
        other = self._best(unknown, rasters, date_known, by_date=False)
        if other is not None:
            self.unused_names.add(PurePath(other).name)
        return None

    def _wanted(self, wanted: str, rasters: Sequence[RasterFacts], date_known: object) -> MaskRef:
        """The mask that an option or an input asks for: band index, band name, path or file-name pattern."""
        first = rasters[0]
        if wanted.isdigit():
            index = int(wanted)
            if not 1 <= index <= first.count:
                message = f"{first.path} has no band {index} to use as mask; it has {first.count}."
                raise InputError("mask_not_found", message, "Give the mask's band counted from 1, its name, or a file.")
            name = " ".join(first.labels[index - 1])
            return self._ref(first.path, index, name, f"band {index}")
        for facts in rasters:
            for position, labels in enumerate(facts.labels):
                if any(normalise(label) == normalise(wanted) for label in labels):
                    return self._ref(facts.path, position + 1, " ".join(labels), f"band {labels[0]}")
        if Path(wanted).is_file() or wanted.startswith("/vsi"):
            return self._ref(wanted, 1, wanted, f"file {PurePath(wanted).name}")
        pattern = wanted if re.search(r"[*?\[]", wanted) else f"*{wanted}*"
        own = {facts.path for facts in rasters}
        matching = [
            path
            for path in (*self._candidates, *self._beside(first.path))
            if path not in own and fnmatch.fnmatch(PurePath(path).name.lower(), pattern.lower())
        ]
        path = self._best(matching, rasters, date_known)
        if path is None:
            message = f"No mask that matches {wanted} belongs to {first.path}."
            hint = 'Give a file-name pattern such as "*_SCL*", a band name or index of the raster, or "none".'
            raise InputError("mask_not_found", message, hint)
        return self._ref(path, 1, path, f"file {PurePath(path).name}")

    def _ref(self, path: str, index: int, name: str, source: str) -> MaskRef:
        stem = PurePath(name).stem if "." in name else name
        return mask_ref(path, index, stem, self._options.mask_values, source)

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
        image = [w for w in (part[1] if part else shared_stem(own.stem)).split("_") if w and w not in _IMAGE_WORDS]
        tiles = {word for word in image if _TILE.fullmatch(word)}
        scored = []
        for path in dict.fromkeys(paths):
            pure = PurePath(path)
            words = [w for w in shared_stem(pure.stem).split("_") if w and w not in _MASK_WORDS]
            near = pure.parent == own.parent or pure.parent.parent == own.parent.parent
            found = date_in_path(path)
            if split_layer(path) and found is not None and found[0] != date:  # a mask of another of the file's dates
                continue
            elsewhere = tiles and {word for word in words if _TILE.fullmatch(word)} - tiles
            if words == image and (near or words):
                score = 0
            elif image and set(image) <= set(words):
                score = 1
            elif by_date and found is not None and found[0] == date and not elsewhere:
                score = 2
            else:
                continue
            scored.append((score, pure.parent != own.parent, path))
        return min(scored)[2] if scored else None
