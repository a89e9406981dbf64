"""GDAL's driver of cloud-optimised GeoTIFFs, made ready for several threads."""

from __future__ import annotations

import threading

import rasterio
import rasterio.shutil

_LOCK = threading.Lock()
_ready = False
PLACE = rasterio.Affine(1, 0, 0, 0, -1, 1)  # any, so that rasterio does not warn that there is none


def make_ready() -> None:
    """Have GDAL list the driver's options, which it does when they are first asked for, and not safely in two threads.

    Without that, threads that copy their first file at the same moment can see half of the list, which is an error.
    """
    global _ready  # noqa: PLW0603
    with _LOCK:
        if _ready:
            return
        with rasterio.MemoryFile() as source, rasterio.MemoryFile() as target:
            with source.open(driver="GTiff", width=1, height=1, count=1, dtype="uint8", transform=PLACE):
                pass
            rasterio.shutil.copy(source.name, target.name, driver="COG")
        _ready = True
