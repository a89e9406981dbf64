"""What the user should know about how rasters became images: one warning of a kind, however many images."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from model.contract.messages import say, some
from model.reading.acquisitions import Acquisition
from model.reading.dates import MONTH, date_in_path, rival_dates
from model.reading.levels import mixed_levels
from model.reading.mask_search import MaskFinder
from model.reading.sources import MASK_KINDS


@dataclass
class Remarks:
    """What was assumed or passed over, by the names of rasters.

    assumed: their bands were told by position.  infrared: the band without a colour was taken for near infrared.
    left_out: bands of stacks that are neither used nor masks, by raster.  further: the same of rasters of a
    band each, by image.  unexpected: rasters passed over, and why.
    """

    assumed: list[str] = field(default_factory=list)
    infrared: list[str] = field(default_factory=list)
    left_out: dict[str, list[str]] = field(default_factory=dict)
    further: dict[str, list[str]] = field(default_factory=dict)
    unexpected: list[str] = field(default_factory=list)


def warnings_of(found: Remarks, masks: MaskFinder, images: Sequence[Acquisition]) -> list[tuple[str, str]]:
    """The warnings, as code and message."""
    warnings: list[tuple[str, str]] = []
    if found.assumed:
        names = list(dict.fromkeys(found.assumed))  # a file of several dates once
        warnings.append(("bands_assumed", say("bands_assumed", names=some(names))))
    unused = sorted(masks.unused_names)
    if unused:
        warnings.append(("mask_unused", say("mask_unused", names=some(unused))))
    for code, unused_bands in (("bands_left_out", found.left_out), ("further_bands", found.further)):
        if unused_bands:
            bands = next(iter(unused_bands.values()))
            warnings.append((code, say("bands_left_out", name=some(list(unused_bands), 1), bands=some(bands))))
    if found.infrared:
        warnings.append(("bands_assumed", say("infrared_assumed", names=some(found.infrared))))
    if masks.partial:
        mask, share = masks.partial[0]
        names = [PurePath(mask.path).name, *(PurePath(other.path).name for other, _ in masks.partial[1:])]
        warnings.append(("mask_partial", say("mask_partial", name=some(names, 1), share=share)))
    if masks.refused:
        reason = next(iter(masks.refused.values()))
        warnings.append(("mask_refused", say("mask_refused", name=some(list(masks.refused), 1), reason=reason)))
    if found.unexpected:
        warnings.append(("ignored", say("ignored", listed=some(found.unexpected))))
    doubts = (
        _interpolated(images),
        mixed_levels(images),
        _doubtful_date(images),
        _months(images),
        _empty_masks(images),
    )
    return [*warnings, *filter(None, doubts)]


def _interpolated(images: Sequence[Acquisition]) -> tuple[str, str] | None:
    """A warning if bands have larger pixels than others of their image."""
    image = next((image for image in images if image.coarser), None)
    if image is None:
        return None
    sizes = {ref.name or role: size for ref, role, size in zip(image.bands, image.roles, image.coarser) if size}
    larger = ", ".join(f"{size:g}" for size in sorted({*sizes.values()}))
    values = {"bands": some(list(sizes)), "name": image.name, "larger": larger, "pixel": image.grid.pixel_metres}
    return "bands_interpolated", say("bands_interpolated", **values)


def _doubtful_date(images: Sequence[Acquisition]) -> tuple[str, str] | None:
    """A warning if the date of an image could be another; one for all, since names of a series are alike."""
    for image in images:
        path = image.paths[0]
        named = date_in_path(path) if image.date_source == "metadata TIFFTAG_DATETIME" else None
        if named is not None and named[0] != image.date:
            told = {"name": image.name, "date": image.date, "place": named[1], "other": named[0]}
            return "dates_differ", say("dates_differ_metadata", **told)
        others = [date for date in rival_dates(path) if date != image.date]
        if others and image.date_source.endswith(" name"):
            return "dates_differ", say("dates_differ", name=image.name, date=image.date, other=others[0])
    return None


def _months(images: Sequence[Acquisition]) -> tuple[str, str] | None:
    """A warning if names hold months without a day."""
    monthly = [image for image in images if image.date_source.startswith(MONTH)]
    if not monthly:
        return None
    first = monthly[0]
    return "month_only", say("month_only", name=some([image.name for image in monthly], 1), date=first.date)


def _empty_masks(images: Sequence[Acquisition]) -> tuple[str, str] | None:
    """A warning if clouds are to be told by a mask that is empty at the time."""
    empty = {kind.title: kind.empty for kind in MASK_KINDS if kind.empty}
    for image in images:
        if image.mask is not None and image.mask.kind in empty:
            first, last = empty[image.mask.kind]
            if first <= image.date < last:
                told = {"mask": image.mask.kind, "date": image.date, "first": first, "last": last}
                return "mask_empty", say("mask_empty", **told)
    return None
