"""How a pixel of a filled raster came about: the classes in the first band of quality rasters."""

from __future__ import annotations

OBSERVED, BETWEEN, AT_END, NEVER_OBSERVED = range(4)
OUTSIDE = 255

MEANING = {
    OBSERVED: "observed",
    BETWEEN: "filled between observations",
    AT_END: "filled before the first or after the last observation",
    NEVER_OBSERVED: "filled with no observation of this pixel at all",
    OUTSIDE: "outside the series",
}
