"""Which pixels of an image a mask raster lets us use."""

from __future__ import annotations

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

# Names of files that hold no reflectance, and so are no images of a series.
_SCL = re.compile(r"(?:^|[^a-z0-9])scl(?:[^a-z0-9]|$)", re.IGNORECASE)
_MASK = re.compile(
    r"(?:^|[^a-z0-9])(?:scl|mask|masks|msk|cloud|clouds|cloudmask|cldprb|cld|clm|clp|fmask|qa|qa60|udm|udm2|mg2|edg|sat)"
    r"(?:[^a-z]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class MaskRef:
    """Where the mask of an image is: a band (from 1) of a raster, and what its values mean.

    unusable: the values that mean not usable; None: all but 0.  classes: True if it is a scene classification, where
    values beyond the last class are not usable either.
    """

    path: str
    index: int
    unusable: tuple[int, ...] | None
    classes: bool
    source: str

    def usable(self, values: NDArray[Any]) -> BoolArray:
        """True where a pixel may be used, given the mask's values there."""
        if self.unusable is None:
            return np.asarray(values == 0)
        usable = ~np.isin(values, self.unusable)
        if self.classes:
            usable &= values <= SCL_LAST_CLASS
        return np.asarray(usable)


def is_scene_classification(name: str) -> bool:
    """True if a file or band name says that it is a Sentinel-2 scene classification."""
    return bool(_SCL.search(name))


def looks_like_mask(name: str) -> bool:
    """True if a file name says that the raster is a mask of some kind, not an image."""
    return bool(_MASK.search(name))


def mask_ref(path: str, index: int, name: str, values: tuple[int, ...] | None, source: str) -> MaskRef:
    """A mask whose meaning follows from its name, unless ``values`` say what is not usable."""
    classes = values is None and is_scene_classification(name)
    return MaskRef(path, index, SCL_UNUSABLE if classes else values, classes, source)
