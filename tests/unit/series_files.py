"""Small dated rasters for tests: a smooth landscape that changes with the seasons, with holes that are known."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import rasterio

FIRST_DAY = datetime.date(2022, 4, 1)


def dated(number):
    """The day of the image of this number, where one comes every 11 days."""
    return FIRST_DAY + datetime.timedelta(11 * number)


def truth(dates=6, height=70, width=90, step=11):
    """Return days [T] and reflectance [T,4,H,W]: four classes with seasons of their own, and texture."""
    generator = np.random.default_rng(5)
    days = np.arange(dates) * step + generator.integers(0, 4, dates)
    rows, columns = np.mgrid[:height, :width]
    classes = ((rows // 20) + 2 * (columns // 25)) % 4
    level = np.array(
        [[0.03, 0.05, 0.04, 0.3], [0.05, 0.08, 0.1, 0.2], [0.02, 0.03, 0.02, 0.25], [0.1, 0.12, 0.15, 0.2]]
    )
    swing = np.array([0.15, 0.05, -0.08, 0.02])
    texture = 0.01 * np.sin(columns / 3) * np.cos(rows / 4)
    reflectance = np.empty((dates, 4, height, width), np.float32)
    for index, day in enumerate(days):
        season = np.sin(2 * np.pi * day / 180)
        for band in range(4):
            sign = 1 if band == 3 else -0.2
            reflectance[index, band] = level[classes, band] + sign * swing[classes] * season * 0.5 + texture
    return days, np.clip(reflectance, 0.005, 1)


def holes(dates, height, width):
    """Return observed [T,H,W]: a rectangle missing on every second date, and one date missing altogether."""
    observed = np.ones((dates, height, width), bool)
    for index in range(0, dates, 2):
        observed[index, 10 + index : 40 + index, 20:60] = False
    if dates > 3:
        observed[3] = False
    return observed


def write_raster(
    path: Path, numbers, *, scale=1e-4, offset=0.0, nodata=0, names=("B02", "B03", "B04", "B08"), **profile
):
    """Write numbers [band, row, column] at 10 m in UTM 32N."""
    options = {
        "driver": "GTiff",
        "crs": "EPSG:32632",
        "transform": rasterio.Affine(10, 0, 600000, 0, -10, 5100000),
        "nodata": nodata,
        **profile,
    }
    count, height, width = numbers.shape
    with rasterio.open(path, "w", width=width, height=height, count=count, dtype=numbers.dtype, **options) as file:
        file.write(numbers)
        if names:
            file.descriptions = names[:count]
        if scale is not None:
            file.scales, file.offsets = (scale,) * count, (offset,) * count


def write_series(folder: Path, dates=6, height=70, width=90, observed=None, noise=0.0):
    """Write a series of dated files with holes as no data; return their paths, the truth and what is observed.

    noise: standard deviation of what no other date tells.
    """
    folder.mkdir(parents=True, exist_ok=True)
    days, reflectance = truth(dates, height, width)
    reflectance = reflectance + noise * np.random.default_rng(0).normal(size=reflectance.shape)
    observed = holes(dates, height, width) if observed is None else observed
    paths = []
    for index, day in enumerate(days):
        date = FIRST_DAY + datetime.timedelta(int(day))
        numbers = np.where(observed[index], np.rint(reflectance[index] * 1e4), 0).astype(np.uint16)
        path = folder / f"S2_{date:%Y%m%d}.tif"
        write_raster(path, numbers)
        paths.append(str(path))
    return paths, reflectance, observed
