"""Mean, median and standard deviation of pixels by zone, all zones of a raster at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.io import DatasetReader
from rasterio.windows import Window

from model.tables.zones import ZonePixels

Numbers = NDArray[np.float64]

STATISTICS = ("mean", "median", "std")
ROWS = 1024  # that are read at once


def read_pixels(file: DatasetReader, band: int, pixels: ZonePixels) -> Numbers:
    """The values of ``pixels`` of a band, in its unit, NaN where it has no data."""
    found = np.full(len(pixels.rows), np.nan)
    left, right = int(pixels.columns.min()), int(pixels.columns.max()) + 1
    scale, offset, nodata = file.scales[band - 1], file.offsets[band - 1], file.nodatavals[band - 1]
    for top in range(int(pixels.rows.min()), int(pixels.rows.max()) + 1, ROWS):
        here = (pixels.rows >= top) & (pixels.rows < top + ROWS)
        if not here.any():
            continue
        window = Window(left, top, right - left, min(ROWS, file.height - top))
        numbers = file.read(band, window=window)[pixels.rows[here] - top, pixels.columns[here] - left]
        values = numbers.astype(np.float64)
        if nodata is not None:
            values[numbers == nodata] = np.nan
        found[here] = values * scale + offset
    return found


def statistics(values: Numbers, pixels: ZonePixels) -> Numbers:
    """Mean, median and standard deviation [zone, 3] of the ``values`` of pixels that are no NaN; NaN without any."""
    known = np.isfinite(values)
    owners, values = pixels.owners[known], values[known]
    zones = len(pixels.counts)
    counts = np.bincount(owners, minlength=zones)
    some = np.maximum(counts, 1)  # what is divided by
    ordered = np.append(values[np.lexsort((values, owners))], np.nan)
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    middle = (ordered[starts + (some - 1) // 2] + ordered[starts + counts // 2]) / 2
    mean = np.bincount(owners, values, zones) / some
    variance = np.bincount(owners, (values - mean[owners]) ** 2, zones) / some
    found = np.stack([mean, middle, np.sqrt(variance)], axis=1)
    found[counts == 0] = np.nan
    return found


def share_of(holds: NDArray[np.bool_], among: NDArray[np.bool_], pixels: ZonePixels) -> Numbers:
    """For each zone, of its pixels ``among`` which are counted, the share that ``holds``; NaN without any."""
    zones, owners = len(pixels.counts), pixels.owners
    total = np.bincount(owners[among], minlength=zones)
    with np.errstate(invalid="ignore"):
        share: Numbers = np.bincount(owners[among & holds], minlength=zones) / total
    return share


def count_of(among: NDArray[np.bool_], pixels: ZonePixels) -> NDArray[np.int64]:
    """For each zone, how many of its pixels are ``among`` those counted."""
    return np.bincount(pixels.owners[among], minlength=len(pixels.counts))
