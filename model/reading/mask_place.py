"""Whether a raster that was found as the mask of an image can be one, by its header: its bands and where it lies."""

from __future__ import annotations

from model.contract.messages import say
from model.reading.grids import Grid, common_area
from model.reading.masks import MaskRef
from model.reading.rasters import RasterFacts
from model.reading.recognition import is_display_picture

WHOLE = 0.99  # share of an image that its mask covers: less is worth a word


def why_no_mask(mask: MaskRef, facts: RasterFacts, image: Grid | None) -> str | None:
    """Why a raster is not taken for the mask of an image that lies on ``image``; None if it can be."""
    if mask.index > facts.count:
        return say("mask_has_no_band", index=mask.index)
    if not mask.kind and is_display_picture(facts.path, facts.dtypes, facts.count - len(facts.alpha)):
        return say("mask_is_picture")
    if facts.grid is None:
        return say("mask_without_place")
    if image is not None and covered_share(image, facts.grid) == 0:
        return say("mask_elsewhere")
    return None


def covered_share(image: Grid, mask: Grid) -> float:
    """The share of the box around an image that the box around its mask covers."""
    bounds = mask.bounds_in(image.crs)
    left, bottom, right, top = image.bounds
    return 0.0 if bounds is None else common_area(image.bounds, bounds) / ((right - left) * (top - bottom))
