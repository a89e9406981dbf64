"""A quick look at the pixels of a series when it is opened, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from rasterio.windows import Window

from model.contract.messages import say
from model.core.reporting import Reporter
from model.core.types import BoolArray, FloatArray
from model.reading.acquisitions import Acquisition, read_acquisition
from model.reading.grids import Grid
from model.reading.rasters import DatasetPool
from model.reading.reflectance import offset_steps

PARTIAL_SHARE = 0.05  # of a date's pixels: what is worth a word
_VIEW = 128  # pixels: side of a decimated view
_WINDOW = 32  # pixels: side of a window where a decimated view would mean reading everything
_LATTICE = 4  # windows a side


@dataclass(frozen=True)
class Probe:
    """Some pixels of an image, of all images of a series at the same places.

    values: float32 [band, pixel], 0 where not valid.  valid, usable, partial (some bands only): bool [pixel].
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
    """Read windows of an image as the numbers in its file, none of them mixed with others."""
    numbers = replace(image, scales=None, offsets=None)
    pixels = [read_acquisition(pool, numbers, grid, window, nearest=True) for grid, window in windows]
    return Probe(
        np.concatenate([p.values.reshape(len(image.bands), -1) for p in pixels], axis=1),
        np.concatenate([p.valid.ravel() for p in pixels]),
        np.concatenate([p.usable.ravel() for p in pixels]),
        np.concatenate([p.partial.ravel() for p in pixels]),
    )


def warn_of_missing_bands(images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter) -> None:
    """Warn of dates where many pixels lack some of the bands: they count as not observed, and users may wonder why."""
    shares = [(image, float(probe.partial.mean())) for image, probe in zip(images, probes)]
    listed = [f"{image.date} ({share:.0%})" for image, share in shares if share > PARTIAL_SHARE]
    if listed:
        more = ", ..." if len(listed) > 4 else ""
        message = say("bands_missing", listed=", ".join(listed[:4]), more=more)
        report.warning("bands_missing", message)


def warn_of_steps(images: Sequence[Acquisition], probes: Sequence[Probe], report: Reporter) -> None:
    """Warn if from one date to the next all bands change by about 0.1: a storage offset taken off some dates only."""
    steps = offset_steps(
        [probe.values[image.told_by] for image, probe in zip(images, probes)], [probe.observed for probe in probes]
    )
    if not steps or not any(image.storage_offset for image in images):
        return
    listed = ", ".join(f"{images[t].date} ({step:+.2f})" for t, step in steps[:4])
    message = say("offset_step", listed=listed)
    report.warning("offset_step", message)
