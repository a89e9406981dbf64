"""A quick look at the pixels of a series when it is opened: guessing scales, noticing offsets, telling clear dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from rasterio.windows import Window

from model.core.reporting import Reporter
from model.core.types import BoolArray, FloatArray
from model.reading.acquisitions import Acquisition, in_reflectance, read_acquisition
from model.reading.grids import Grid
from model.reading.rasters import DatasetPool
from model.reading.reflectance import guess_scale, holds_offset, offset_steps
from model.reading.sources import SENTINEL_2_OFFSET

PARTIAL_SHARE = 0.05  # of a date's pixels: what is worth a word
_VIEW = 128  # pixels: side of a decimated view
_WINDOW = 32  # pixels: side of a window where a decimated view would mean reading everything
_LATTICE = 4  # windows a side


@dataclass(frozen=True)
class Probe:
    """Some pixels of an image, of all images of a series at the same places.

    values: float32 [4, pixel], 0 where not valid.  valid, usable, partial (some bands only): bool [pixel].
    """

    values: FloatArray
    valid: BoolArray
    usable: BoolArray
    partial: BoolArray

    @property
    def observed(self) -> BoolArray:
        """True where all bands have data and the mask lets the pixel be used."""
        return self.valid & self.usable


def probe_windows(images: Sequence[Acquisition], grid: Grid, lattice: int = _LATTICE) -> list[tuple[Grid, Window]]:
    """What to read of each image: all if it is small, a decimated view if rasters have overviews, else windows."""
    if grid.width * grid.height <= (lattice * _WINDOW) ** 2 or all(image.has_overviews for image in images):
        view = grid.decimated(_VIEW)
        return [(view, Window(0, 0, view.width, view.height))]
    windows = []
    for row in range(lattice):
        for column in range(lattice):
            # Middles of cells, moved by turns so that no row or column of the raster is seen twice.
            y = int((row + (column + 0.5) / lattice) / lattice * (grid.height - _WINDOW))
            x = int((column + (row + 0.5) / lattice) / lattice * (grid.width - _WINDOW))
            y, x = max(0, y), max(0, x)
            windows.append((grid, Window(x, y, min(_WINDOW, grid.width - x), min(_WINDOW, grid.height - y))))
    return windows


def probe_images(pool: DatasetPool, images: Sequence[Acquisition], grid: Grid, report: Reporter) -> list[Probe]:
    """Read the same few pixels of all images."""
    windows = probe_windows(images, grid)
    probes = []
    for image in images:
        report.check()  # no progress: it belongs to the work that follows
        probes.append(probe_image(pool, image, windows))
    return probes


def probe_image(pool: DatasetPool, image: Acquisition, windows: Sequence[tuple[Grid, Window]]) -> Probe:
    """Read windows of an image as the numbers in its file."""
    numbers = replace(image, scales=None, offsets=None)
    pixels = [read_acquisition(pool, numbers, grid, window) for grid, window in windows]
    return Probe(
        np.concatenate([p.values.reshape(4, -1) for p in pixels], axis=1),
        np.concatenate([p.valid.ravel() for p in pixels]),
        np.concatenate([p.usable.ravel() for p in pixels]),
        np.concatenate([p.partial.ravel() for p in pixels]),
    )


def resolve_scales(
    images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter
) -> tuple[list[Acquisition], list[Probe]]:
    """Complete the scales and offsets of all images, and turn their probes from numbers into reflectance.

    An unknown scale is guessed once for all images of a data type, with a warning. An image of processing baseline
    04.00 or later whose offset is not known gets -0.1, unless its pixels show that it was already taken off.
    """
    guesses: dict[str, float] = {}
    for image in images:
        if image.scales is None and image.dtype not in guesses:
            same = [p for i, p in zip(images, probes) if i.scales is None and i.dtype == image.dtype]
            numbers = np.concatenate([p.values[:, p.observed].ravel() for p in same])
            guesses[image.dtype] = guess_scale(numbers[numbers > 0], image.dtype)
            report.warning("scale_guessed", _guess_message(image, guesses[image.dtype]))
    complete = []
    for image, probe in zip(images, probes):
        scales = image.scales or (guesses[image.dtype],) * 4
        offsets = image.offsets or (_baseline_offset(image, probe, scales[0], report),) * 4
        complete.append(replace(image, scales=scales, offsets=offsets, scale_source=image.scale_source or "guessed"))
    _say_offsets(images, complete, report)
    _doubt_offsets(images, complete, probes, report)
    return complete, [_converted(image, probe) for image, probe in zip(complete, probes)]


def _guess_message(image: Acquisition, scale: float) -> str:
    per = f"1/{round(1 / scale)}" if scale < 1 else "1"
    return (
        f"{image.name} does not say how its numbers ({image.dtype}) turn into reflectance; they were taken for units "
        f"of {per}. If that is wrong, give --scale."
    )


def _stored_as_products(image: Acquisition, scale: float) -> bool:
    """True for integers of ten-thousandths, in which ESA's products come."""
    return not np.issubdtype(image.dtype, np.floating) and abs(scale * 1e4 - 1) < 1e-3


def _baseline_offset(image: Acquisition, probe: Probe, scale: float, report: Reporter) -> float:
    """The offset of an image that does not say it: -0.1 if its processing baseline adds 1000 and its pixels agree."""
    if (image.baseline or 0) < SENTINEL_2_OFFSET.baseline or not _stored_as_products(image, scale):
        return 0.0
    if holds_offset(probe.values[:, probe.observed] * np.float32(scale)):
        return SENTINEL_2_OFFSET.offset
    report.warning(
        "offset_absent",
        f"{image.name} is of a processing baseline that adds 1000 to its numbers, but they are too low to hold it: it "
        "seems to have been taken off already, so no offset is used. If that is wrong, give --offset -0.1.",
    )
    return 0.0


def _say_offsets(images: Sequence[Acquisition], complete: Sequence[Acquisition], report: Reporter) -> None:
    shifted = [c.name for i, c in zip(images, complete) if i.offsets is None and c.offsets and c.offsets[0] != 0]
    if shifted:
        more = f" and {len(shifted) - 1} more" if len(shifted) > 1 else ""
        message = (
            f"{shifted[0]}{more}: products of processing baseline 04.00 and later add 1000 to the numbers; an "
            "offset of -0.1 is used. If it was taken off already, give --offset 0."
        )
        report.warning("offset_from_baseline", message)


def _doubt_offsets(
    images: Sequence[Acquisition], complete: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter
) -> None:
    """Warn if most images that do not tell their baseline look as if they held the offset of products since 2022."""
    open_ones = [
        (image.name, holds_offset(probe.values[:, probe.observed] * np.float32(done.scales[0])))
        for image, done, probe in zip(images, complete, probes)
        if image.offsets is None
        and image.baseline is None
        and image.date >= SENTINEL_2_OFFSET.since
        and done.scales
        and _stored_as_products(image, done.scales[0])
        and probe.observed.any()
    ]
    bright = [name for name, holds in open_ones if holds]
    if 2 * len(bright) > len(open_ones):
        message = (
            f"Even the darkest pixels of {bright[0]} and other dates are so bright that the numbers may hold the 1000 "
            "that Sentinel-2 products have added since January 2022. If the rasters come from there unchanged, give "
            "--offset -0.1."
        )
        report.warning("offset_unknown", message)


def _converted(image: Acquisition, probe: Probe) -> Probe:
    values, valid = probe.values.copy(), probe.valid.copy()
    in_reflectance(image, values, valid)
    return Probe(values, valid, probe.usable, probe.partial)


def warn_of_missing_bands(images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter) -> None:
    """Warn of dates where many pixels lack some of the bands: they count as not observed, and users may wonder why."""
    shares = [(image, float(probe.partial.mean())) for image, probe in zip(images, probes)]
    listed = [f"{image.date} ({share:.0%})" for image, share in shares if share > PARTIAL_SHARE]
    if listed:
        more = ", ..." if len(listed) > 4 else ""
        message = (
            f"Many pixels have data in some bands only at {', '.join(listed[:4])}{more}; they count as not "
            "observed and are filled. Often a dark surface whose blue fell below zero was stored as no data."
        )
        report.warning("bands_missing", message)


def warn_of_steps(images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter) -> None:
    """Warn if from one date to the next all bands change by about 0.1: a storage offset taken off some dates only."""
    steps = offset_steps([probe.values for probe in probes], [probe.observed for probe in probes])
    if not steps:
        return
    listed = ", ".join(f"{images[t].date} ({step:+.2f})" for t, step in steps[:4])
    message = (
        f"All bands change by the same 0.1 at {listed}: it looks as if the offset of processing baseline 04.00 (1000 "
        "in the file) was taken off some dates only. Give the inputs in one form, or an offset in each file."
    )
    report.warning("offset_step", message)
