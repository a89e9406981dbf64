"""UTM zones with latitude bands (33U and so on): what land looks like changes with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rasterio._err import CPLE_BaseError
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform

from model.reading.grids import Grid, sentinel2_tile

BANDS = "CDEFGHJKLMNPQRSTUVWX"  # 8 degrees of latitude each, from 80 degrees south
UNKNOWN_ZONE = "unknown"


def tile_zone(name: str) -> str | None:
    """The zone of the Sentinel-2 tile in a name, 29S for 29SND; None where there is no tile."""
    if sentinel2_tile(name) is None:
        return None
    match = re.search(r"(?:^|[^A-Za-z0-9])T?(\d{2}[C-HJ-NP-X])[A-HJ-NP-Z][A-HJ-NP-V](?:[^A-Za-z0-9]|$)", name)
    return match.group(1) if match else None


def grid_zone(grid: Grid) -> str:
    """The zone that the middle of a grid lies in."""
    left, bottom, right, top = grid.bounds
    try:
        (longitude,), (latitude,) = transform(grid.crs, "EPSG:4326", [(left + right) / 2], [(bottom + top) / 2])[:2]
    except (RasterioError, CRSError, CPLE_BaseError):
        return UNKNOWN_ZONE
    if not (-180 <= longitude <= 180 and -80 <= latitude <= 84):
        return UNKNOWN_ZONE
    band = BANDS[min(int((latitude + 80) // 8), len(BANDS) - 1)]
    return f"{int((longitude + 180) // 6) % 60 + 1:02d}{band}"


def nearby_zones(zone: str) -> Iterator[str]:
    """The zone, then its neighbours: east and west, north and south, and those across the corners."""
    match = re.fullmatch(r"(\d{1,2})([A-Z])", zone)
    if match is None or match.group(2) not in BANDS:
        yield zone
        return
    number, band = int(match.group(1)), BANDS.index(match.group(2))
    for north, east in ((0, 0), (0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)):
        if 0 <= band + north < len(BANDS):
            yield f"{(number + east - 1) % 60 + 1:02d}{BANDS[band + north]}"
