"""What the name of a raster tells, by the records in sources.py: its source, its mask's kind, that it is no image."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePath

from model.contract import split_layer
from model.contract.messages import say
from model.reading.masks import MaskKind
from model.reading.sources import MASK_KINDS, SOURCES, ImageSource

# Folders between an image's rasters and the folder that stands for the image.
_LEVELS_BETWEEN = re.compile(r"^(R?[0-9]{2}m|IMG_DATA|bands?|images?|masks?)$", re.IGNORECASE)

DISPLAY_REASON = say("ignored_display")
_NO_REFLECTANCE = say("ignored_by_name")
_OUR_OTHERS = ("ndvi", "quality", "uncertainty", "truth", "landcover")  # what this engine writes beside images

# Words that masks of any source go by.
GENERAL_MASK_WORDS = ("mask", "masks", "msk", "cloud", "clouds", "cloudmask", "udm", "udm2")


def _holds_word(*words: str) -> re.Pattern[str]:
    """One of some words (patterns), in any case, apart from other letters and from digits before it."""
    return re.compile(rf"(?:^|[^a-z0-9])(?:{'|'.join(words)})(?:[^a-z]|$)", re.IGNORECASE)


_PICTURES = _holds_word(*(word for source in SOURCES for word in source.pictures))
_OTHERS = _holds_word(*(word for source in SOURCES for word in source.others), *_OUR_OTHERS)
_MASKS = _holds_word(
    *(word for kind in MASK_KINDS for word in kind.words),
    *(word for source in SOURCES for word in source.other_masks),
    *GENERAL_MASK_WORDS,
)
# A word that ends in "mask", and ESA's names of quality masks.
_SURE_MASKS = re.compile(
    r"(?:^|[^a-z])(?:[a-z]*masks?|(?:cloud|cld|snow|shadow)msk|"
    r"msk_(?:cldprb|snwprb|classi|clouds|detfoo|qualit|defect|nodata|satura|tecqua))(?:[^a-z]|$)",
    re.IGNORECASE,
)


def telling_names(path: str) -> tuple[str, str]:
    """The names that tell what a raster is: its own without suffix, and that of the folder that stands for its image.

    Only the nearest folder that can name an image counts: R10m, IMG_DATA and the like are passed over.
    """
    split = split_layer(path)
    pure = PurePath((split[0] if split else path).replace("\\", "/"))
    stem = f"{pure.stem}_{split[1]}" if split else pure.stem
    return stem, next((part for part in pure.parts[-2::-1] if not _LEVELS_BETWEEN.match(part)), "")


def source_of(path: str, bands: Iterable[str] = ()) -> ImageSource | None:
    """The source whose naming a raster follows, or the folder it lies in; None if none is known.

    bands: the names of its bands, which some sources are told by.
    """
    texts = (telling_names(path)[0], *bands)
    fitting = (source for name in telling_names(path) for source in SOURCES if source.name.search(name))
    return next((s for s in fitting if s.band is None or any(s.band.search(text) for text in texts)), None)


def mask_kind(name: str) -> MaskKind | None:
    """The kind of mask that a file or band of this name holds; None if it is no mask, or its values are not known."""
    return next((kind for kind in MASK_KINDS if kind.is_named(name)), None)


def band_mask_kind(label: str) -> MaskKind | None:
    """The kind of mask that a band of this name holds; None if it is no mask of known meaning."""
    return next((kind for kind in MASK_KINDS if kind.is_band(label)), None)


def is_mask_band(label: str) -> bool:
    """True if a band of this name holds a mask, be its meaning known or not."""
    return band_mask_kind(label) is not None or is_surely_mask(label) or looks_like_mask(label)


def looks_like_mask(name: str) -> bool:
    """True if a file name says that the raster is a mask of some kind, not an image."""
    return bool(_MASKS.search(name))


def is_surely_mask(name: str) -> bool:
    """True if a file name says so by more than a word that place names hold, too (Tomsk; MSK is Moscow)."""
    return mask_kind(name) is not None or bool(_SURE_MASKS.search(name))


def no_reflectance(path: str) -> str | None:
    """Why a raster of this name is no image of a series; None if its name says nothing of the kind."""
    stem = PurePath(path).stem
    if mask_kind(stem) is not None:  # quality_scene_classification
        return None
    return DISPLAY_REASON if _PICTURES.search(stem) else _NO_REFLECTANCE if _OTHERS.search(stem) else None


def is_display_picture(path: str, dtypes: tuple[str, ...], bands: int) -> bool:
    """True if a raster is made to be looked at: by its name, or as it has three bands (less alpha) of 8 bits."""
    return no_reflectance(path) == DISPLAY_REASON or (bands == 3 and set(dtypes) == {"uint8"})
