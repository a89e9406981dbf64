"""What the user should know about how rasters became images: one warning of a kind, however many images."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

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
        message = (
            f"The bands of {some(names)} have no names that are known; their positions were taken to be "
            "those of blue, green, red and near infrared. If that is wrong, say with --bands which they are."
        )
        warnings.append(("bands_assumed", message))
    unused = sorted(masks.unused_names)
    if unused:
        message = f'{some(unused)} may be a mask but was not used. If it is one, give --mask, for example "*_mask*".'
        warnings.append(("mask_unused", message))
    for code, unused_bands in (("bands_left_out", found.left_out), ("further_bands", found.further)):
        if unused_bands:
            name, bands = next(iter(unused_bands.items()))
            more = f" and {len(unused_bands) - 1} more" if len(unused_bands) > 1 else ""
            message = f"Of {name}{more}, these bands are not used: {some(bands)}. --bands all fills these, too."
            warnings.append((code, message))
    if found.infrared:
        message = (
            f"{some(found.infrared)}: the colours of the bands are those that the file says, and the band that "
            "has none was taken for near infrared. If that is wrong, say with --bands which they are."
        )
        warnings.append(("bands_assumed", message))
    if masks.partial:
        mask, share = masks.partial[0]
        more = f" (and {len(masks.partial) - 1} more)" if len(masks.partial) > 1 else ""
        message = (
            f"The mask {PurePath(mask.path).name}{more} covers only {share:.0%} of its image. Check what counts "
            "as observed beyond its edge, or give another mask with --mask."
        )
        warnings.append(("mask_partial", message))
    if masks.refused:
        name, reason = next(iter(masks.refused.items()))
        more = f" (and {len(masks.refused) - 1} more)" if len(masks.refused) > 1 else ""
        message = f"{name}{more} was not used as mask: {reason}. Name another with --mask."
        warnings.append(("mask_refused", message))
    if found.unexpected:
        warnings.append(("ignored", f"Passed over: {some(found.unexpected)}."))
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
    metres = " and ".join(f"{size:g} m" for size in sorted({*sizes.values()}))
    message = (
        f"{some(list(sizes))} of {image.name} {'have' if len(sizes) > 1 else 'has'} pixels of {metres}, and came on "
        f"the grid of the other bands, of {image.grid.pixel_metres:g} m, by bilinear interpolation."
    )
    return "bands_interpolated", message


def _doubtful_date(images: Sequence[Acquisition]) -> tuple[str, str] | None:
    """A warning if the date of an image could be another; one for all, since names of a series are alike."""
    hint = "If that is wrong, give the date in a series.json or in QGIS's layer properties."
    for image in images:
        path = image.paths[0]
        named = date_in_path(path) if image.date_source == "metadata TIFFTAG_DATETIME" else None
        if named is not None and named[0] != image.date:
            by = f"by its metadata (TIFFTAG_DATETIME), though its {named[1]} says {named[0]}"
            return "dates_differ", f"{image.name} was dated {image.date} {by}. {hint}"
        others = [date for date in rival_dates(path) if date != image.date]
        if others and image.date_source.endswith(" name"):
            return (
                "dates_differ",
                f"{image.name} was dated {image.date}, though its name also holds {others[0]}. {hint}",
            )
    return None


def _months(images: Sequence[Acquisition]) -> tuple[str, str] | None:
    """A warning if names hold months without a day."""
    monthly = [image for image in images if image.date_source.startswith(MONTH)]
    if not monthly:
        return None
    first = monthly[0]
    more = f" ({len(monthly)} images in all)" if len(monthly) > 1 else ""
    return (
        "month_only",
        f"{first.name} tells a month but no day; it was dated to the middle of it, {first.date}{more}. If that is "
        "wrong, give the date in a series.json or in QGIS's layer properties.",
    )


def _empty_masks(images: Sequence[Acquisition]) -> tuple[str, str] | None:
    """A warning if clouds are to be told by a mask that is empty at the time."""
    empty = {kind.title: kind.empty for kind in MASK_KINDS if kind.empty}
    for image in images:
        if image.mask is not None and image.mask.kind in empty:
            first, last = empty[image.mask.kind]
            if first <= image.date < last:
                message = (
                    f"The mask {image.mask.kind} of {image.date} is likely to be empty: its source did not fill it "
                    f"from {first} to {last}. Take another; for Sentinel-2 the band SCL, which also marks shadows."
                )
                return "mask_empty", message
    return None


def some(names: Sequence[str]) -> str:
    """Up to three names, and how many more."""
    rest = len(names) - 3
    return ", ".join(names[:3]) + (f" and {rest} more" if rest > 0 else "")
