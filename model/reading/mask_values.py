"""What mask values mean where a name does not say it: the pixels tell units, bits from classes, and mixed classes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from model.contract.messages import say
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.reading.acquisitions import Acquisition
from model.reading.masks import MaskKind, MaskMeaning, MaskRef, is_mixed
from model.reading.probing import Probe
from model.reading.rasters import open_dataset
from model.reading.sources import FMASK, MASK_KINDS

_SMALL = 1024  # pixels: a raster of this size is looked at as a whole
_VIEW = 256
_LATTICE, _WINDOW = 5, 64  # windows a side of a larger one, and their size in pixels
_FULL = (1.0, 100.0, 255.0, 10_000.0)  # what scores count to
# Of Fmask as classes: 2 shadow, 4 cloud, 255 no data in version 4; 0 no data, 2 cloud, 3 shadow, 5 water in Python's.
_FMASK_4, _FMASK_PYTHON = MaskMeaning((2, 4, 255)), MaskMeaning((0, 2, 3))
_MOST = {True: 0.8, False: 0.5}  # share hidden that is worth a word, if the meaning is known and if it was assumed


@dataclass
class SettledMasks:
    """Masks whose meaning is known, one an image. unknown: position -> message and hint, where it could not be told."""

    masks: list[MaskRef | None]
    warnings: list[tuple[str, str]] = field(default_factory=list)  # code, message
    unknown: dict[int, tuple[str, str]] = field(default_factory=dict)


def settle_masks(masks: Sequence[MaskRef | None]) -> SettledMasks:
    """Look at the pixels of scores and of Fmask, once for all images of a series; and for mixed classes."""
    settled = SettledMasks(list(masks))
    for kind in (*(kind for kind in MASK_KINDS if kind.score), FMASK):
        of_kind = {i: mask for i, mask in enumerate(masks) if mask is not None and mask.kind == kind.title}
        if of_kind:
            values = np.concatenate([_sample(mask).astype(np.float64) for mask in of_kind.values()])
            _settle_kind(settled, kind, of_kind, values)
    many = next(filter(None, (_many_values(mask) for mask in masks if mask is not None)), None)
    settled.warnings += [many] if many else []
    for mask in masks:
        fractional = mask is not None and mask.dtype.startswith("float") and mask.meaning.unusable is not None
        if mask is not None and fractional and is_mixed(_sample(mask)).any():
            settled.warnings.append(("mask_mixed", say("mask_mixed", mask=_place(mask))))
            break
    return settled


def _settle_kind(
    settled: SettledMasks, kind: MaskKind, of_kind: dict[int, MaskRef], values: NDArray[np.float64]
) -> None:
    first = next(iter(of_kind.values()))
    meaning = _scaled(kind.meaning, values) if kind.score else _fmask_meaning(values)
    if meaning is None:
        found = ", ".join(f"{v:g}" for v in np.unique(values[np.isfinite(values)])[:8])
        message, hint = say("fmask_unknown", mask=_place(first), values=found), say("fmask_unknown_hint")
        settled.unknown = {**settled.unknown, **dict.fromkeys(of_kind, (message, hint))}
        if not first.wanted:
            settled.warnings.append(("mask_unused", say("fmask_not_used", message=message, hint=hint)))
    else:
        given = {"--mask-below": meaning.below, "--mask-above": meaning.above, "--mask-values": meaning.unusable}
        option = next((name for name, value in given.items() if value is not None), "--mask-bits")
        told = {"mask": _place(first), "kind": kind.title, "values": meaning.in_words(of_pixels=True)}
        settled.warnings.append(("mask_assumed", say("mask_taken_for", **told, option=option)))
    for position, mask in of_kind.items():
        settled.masks[position] = None if meaning is None else replace(mask, meaning=meaning)


def _many_values(mask: MaskRef) -> tuple[str, str] | None:
    """A warning for a mask of no known meaning that holds more than yes and no."""
    if mask.kind or mask.meaning != MaskMeaning():
        return None
    found = np.unique(_sample(mask))
    if np.isfinite(found).sum() <= 2:
        return None
    some = ", ".join(f"{value:g}" for value in found[:6]) + (", ..." if len(found) > 6 else "")
    message = say("mask_assumed", mask=_place(mask), values=some)
    return "mask_assumed", message


def _place(mask: MaskRef) -> str:
    name = PurePath(mask.path).name
    return mask.source if name in mask.source else say("mask_in_band_of_file", source=mask.source, name=name)


def _scaled(meaning: MaskMeaning, values: NDArray[np.float64]) -> MaskMeaning:
    """Thresholds for scores from 0 to 1, in the unit of the scores at hand."""
    real = values[(values >= 0) & (values <= _FULL[-1])]
    filled = real == 255
    if filled.any() and not ((real > 100.5) & ~filled).any():  # of percent it means no data
        real = real[~filled]
    top = float(real.max()) if real.size else 1.0
    full = next((full for full in _FULL if top <= full * 1.005), _FULL[-1])
    above = None if meaning.above is None else round(meaning.above * full, 6)
    below = None if meaning.below is None else round(meaning.below * full, 6)
    return replace(meaning, above=above, below=below)


def _fmask_meaning(values: NDArray[np.float64]) -> MaskMeaning | None:
    """Bits as in HLS, or classes of one of two programs; None if it could be several of them."""
    found = set(values[np.isfinite(values)])
    if not found:
        return None
    if any(5 < value < 255 for value in found):  # with aerosol or water bits, which are hardly ever all 0
        return FMASK.meaning
    if 255 in found and 5 not in found:
        return _FMASK_4
    return _FMASK_PYTHON if 5 in found else None


def _sample(mask: MaskRef) -> NDArray[Any]:
    """Some values of a mask that are no declared no data; none if it cannot be read, which reading it will say."""
    try:
        with open_dataset(mask.path) as src:
            if max(src.width, src.height) <= _SMALL or src.overviews(mask.index):
                shape = (min(src.height, _VIEW), min(src.width, _VIEW))
                values = src.read(mask.index, out_shape=shape).ravel()
            else:
                steps = [(i + 0.5) / _LATTICE for i in range(_LATTICE)]
                corners = [
                    (int(x * (src.width - _WINDOW)), int(y * (src.height - _WINDOW))) for y in steps for x in steps
                ]
                windows = [Window(max(0, x), max(0, y), _WINDOW, _WINDOW) for x, y in corners]
                values = np.concatenate([src.read(mask.index, window=window).ravel() for window in windows])
            nodata = src.nodatavals[mask.index - 1]
    except (InputError, RasterioError, OSError):
        return np.empty(0)
    return values if nodata is None or np.isnan(nodata) else values[values != nodata]


def warn_of_hiding(images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter) -> None:
    """Warn if masks hide most of what there is: often their values mean the opposite of what was taken."""
    masked = [(image, image.mask, probe) for image, probe in zip(images, probes) if image.mask is not None]
    valid = sum(int(probe.valid.sum()) for _, _, probe in masked)
    if not valid:
        return
    hidden = sum(int((probe.valid & ~probe.usable).sum()) for _, _, probe in masked) / valid
    first, mask, _ = masked[0]
    if not mask.kind and _hides_the_dark([probe for _, _, probe in masked]):
        message = say("mask_doubtful", mask=_place(mask))
        report.warning("mask_doubtful", message)
    elif hidden > _MOST[bool(mask.kind)]:
        values = mask.meaning.in_words()
        message = say("mask_hides_most", hidden=hidden, name=first.name, source=mask.source, values=values)
        report.warning("mask_hides_most", message)


def _hides_the_dark(probes: Sequence[Probe]) -> bool:
    """True if the blue of what is kept is more than twice that of what is hidden; clouds are bright in it."""
    kept = np.concatenate([probe.values[0, probe.observed] for probe in probes])
    hidden = np.concatenate([probe.values[0, probe.valid & ~probe.usable] for probe in probes])
    if min(kept.size, hidden.size) < 0.01 * (kept.size + hidden.size) or not hidden.size:
        return False
    return bool(np.median(kept) > 2 * max(0.0, float(np.median(hidden))))
