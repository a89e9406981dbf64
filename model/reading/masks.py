"""Which pixels of an image a mask raster lets us use."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.estimates import BoolArray

# Scene classification of Sentinel-2 L2A (Sen2Cor): 0 no data, 1 saturated or defective, 2 dark area, 3 cloud shadow,
# 4 vegetation, 5 not vegetated, 6 water, 7 unclassified, 8 and 9 cloud of medium and high probability, 10 thin cirrus,
# 11 snow or ice. Snow stays usable: it is the surface that was really there, and dropping it would erase winter; where
# it is mistaken for cloud, or unwanted, 11 can be added to the values. Dark areas and unclassified pixels stay too:
# both are mostly clear, and topographic shadow is on every date at the same place.
SCL_UNUSABLE = (0, 1, 3, 8, 9, 10)
SCL_LAST_CLASS = 11


@dataclass(frozen=True)
class MaskKind:
    """A kind of mask whose values are known. ``name``: pattern of the names of files and bands that hold one.

    unusable: the values that mean not usable; else any value with one of ``bits`` set; else any value but 0.
    """

    title: str
    name: re.Pattern[str]
    unusable: tuple[int, ...] | None = None
    bits: int = 0
    last: int | None = None  # values above are not usable either


def _names(pattern: str) -> re.Pattern[str]:
    """Words of a name, in any case, between its ends and anything but letters and digits."""
    return re.compile(rf"(?:^|[^a-z0-9])(?:{pattern})(?:[^a-z0-9]|$)", re.IGNORECASE)


def _bits(*numbers: int) -> int:
    return sum(1 << number for number in numbers)


QA60 = "QA60"  # of Earth Engine, which left it empty between these dates
QA60_EMPTY = (dt.date(2022, 1, 25), dt.date(2024, 2, 28))
SCENE_CLASSES = MaskKind("scene classification", _names("scl"), SCL_UNUSABLE, last=SCL_LAST_CLASS)

# In the order in which they are preferred. Snow and water stay usable in all of them.
MASK_KINDS = (
    SCENE_CLASSES,
    # MAJA (Theia): bits for several kinds of clouds and shadows, 0 is clear. CLM_R1 at 10 m, CLM_R2 at 20 m; also the
    # cloud mask CLM of Sentinel Hub, where 1 is cloud.
    MaskKind("cloud mask CLM", _names("clm(?:_r[12])?")),
    # HLS 2.0: 1 cloud, 2 next to cloud or shadow, 3 shadow; 4 snow, 5 water, 6 and 7 aerosol; 255 no data. Other
    # programs called Fmask write classes, each its own, so HLS must be in the name.
    MaskKind("HLS Fmask", re.compile(r"^hls.*[^a-z]fmask(?:[^a-z]|$)", re.IGNORECASE), bits=_bits(1, 2, 3)),
    # FORCE: 0 no data, 1 and 2 the state of clouds, 3 shadow; 4 snow, 5 water and others about illumination.
    MaskKind("FORCE QAI", _names("qai"), bits=_bits(0, 1, 2, 3)),
    # Landsat Collection 2: 0 no data, 1 dilated cloud, 2 cirrus, 3 cloud, 4 shadow; 5 snow, 6 clear, 7 water.
    MaskKind("Landsat QA_PIXEL", _names("qa_pixel"), bits=_bits(0, 1, 2, 3, 4)),
    # Earth Engine's Sentinel-2: 10 opaque cloud, 11 cirrus; without shadows, and empty for two years (QA60_EMPTY).
    MaskKind(QA60, _names("qa60"), bits=_bits(10, 11)),
)

# Names of files that hold no reflectance, and so are no images of a series.
_MASK = re.compile(
    r"(?:^|[^a-z0-9])(?:scl|mask|masks|msk|cloud|clouds|cloudmask|cldprb|cld|clm|clp|fmask|qa|qa60|qai|udm|udm2|mg2|edg|"
    r"sat)(?:[^a-z]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class MaskRef:
    """Where the mask of an image is: a band (from 1) of a raster, and what its values mean.

    unusable: the values that mean not usable; else any value with one of ``bits`` set; else any value but 0.
    last: values above are not usable either.  kind: the known kind of mask that it is, empty if it is of none.
    """

    path: str
    index: int
    unusable: tuple[int, ...] | None
    source: str
    bits: int = 0
    last: int | None = None
    kind: str = ""

    def usable(self, values: NDArray[Any]) -> BoolArray:
        """True where a pixel may be used, given the mask's values there."""
        if self.unusable is not None:
            usable = ~np.isin(values, self.unusable)
        elif self.bits:
            known = np.isfinite(values)
            usable = known & ((np.where(known, values, 0).astype(np.int64) & self.bits) == 0)
        else:
            usable = np.asarray(values == 0)
        if self.last is not None:
            usable &= values <= self.last
        return np.asarray(usable)

    def meaning(self) -> list[int] | str:
        """Which values are not usable, for people and as JSON."""
        if self.unusable is not None:
            return list(self.unusable)
        if self.bits:
            return "bits " + ", ".join(str(bit) for bit in range(self.bits.bit_length()) if self.bits >> bit & 1)
        return "any but 0"


def mask_kind(name: str) -> MaskKind | None:
    """The kind of mask that a file or band of this name holds; None if it is no mask, or its values are not known."""
    return next((kind for kind in MASK_KINDS if kind.name.search(name)), None)


def is_scene_classification(name: str) -> bool:
    """True if a file or band name says that it is a Sentinel-2 scene classification."""
    return bool(SCENE_CLASSES.name.search(name))


def looks_like_mask(name: str) -> bool:
    """True if a file name says that the raster is a mask of some kind, not an image."""
    return bool(_MASK.search(name))


def mask_ref(path: str, index: int, name: str, values: tuple[int, ...] | None, source: str) -> MaskRef:
    """A mask whose meaning follows from its name, unless ``values`` say what is not usable."""
    kind = mask_kind(name)
    if values is not None or kind is None:
        return MaskRef(path, index, values, source)
    return MaskRef(path, index, kind.unusable, source, kind.bits, kind.last, kind.title)
