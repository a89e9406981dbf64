"""Files of the simulated scene of clouds_scene, with masks where wanted."""

from __future__ import annotations

import numpy as np
from clouds_scene import dates
from rasterio.windows import Window
from series_files import write_raster

from model.clouds import CloudOptions, mask_clouds
from model.contract.options import MethodOptions
from model.core.reporting import Reporter
from model.reading.opening import open_series
from model.reading.series import SeriesOptions

SCL_CLEAR, SCL_CLOUD = 4, 9
REGRESSION = MethodOptions("regression", device="cpu")


def write_scene(folder, reflectance, valid=None, masked=None):
    """Write reflectance [T,4,H,W] by date, no data where not ``valid``, and an SCL if ``masked`` [T,H,W] is given."""
    folder.mkdir(parents=True, exist_ok=True)
    for t, date in enumerate(dates()):
        numbers = np.clip(np.rint(reflectance[t] * 1e4), 1, 65535)
        if valid is not None:
            numbers = np.where(valid[t], numbers, 0)
        write_raster(folder / f"S2_{date:%Y%m%d}.tif", numbers.astype(np.uint16))
        if masked is not None:
            scl = np.where(masked[t], SCL_CLOUD, SCL_CLEAR).astype(np.uint8)[None]
            write_raster(folder / f"S2_{date:%Y%m%d}_SCL.tif", scl, scale=None, names=("SCL",))
    return folder


def masked_scene(folder, options=None, cloud_detector=None, method=REGRESSION, report=None):
    """Mask the clouds of the series in ``folder``; return the masking, reasons [T,H,W] and what methods are given."""
    with open_series([str(folder)], SeriesOptions(), report or Reporter()) as series:
        seen = mask_clouds(series, options or CloudOptions(), method, report or Reporter(), cloud_detector)
        grid = series.grid
        return seen.masking, seen.masking.reasons(series.read(Window(0, 0, grid.width, grid.height))), seen
