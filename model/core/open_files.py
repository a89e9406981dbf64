"""How many files may be open: the system's limit for a process, shared out to those who keep files open.

A year has 365 dates, each with a raster, a mask and three products, and a process may often open 256 or 1024 files.
"""

from __future__ import annotations

import os

MOST = 400  # more at once are no faster
_WINDOWS = 800


def share(part: int) -> int:
    """One of ``part`` equal shares of the files that this process may have open, at least 2."""
    return max(2, min(MOST, _allowed() // part))


def bound_gdal() -> None:
    """Have GDAL keep its share only of the files that virtual rasters name. To be called before GDAL is used."""
    os.environ.setdefault("GDAL_MAX_DATASET_POOL_SIZE", str(min(100, share(8))))


def _allowed() -> int:
    try:
        import resource
    except ImportError:  # Windows
        return _WINDOWS
    soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return soft if soft > 0 else 4 * MOST
