"""How a pixel of a filled raster came about: the classes in the first band of quality rasters."""

from __future__ import annotations

OBSERVED, BETWEEN, AT_END, NEVER_OBSERVED, NO_IMAGE, GAP_TOO_LONG, TOO_FEW = range(7)
ASKED = (NO_IMAGE, GAP_TOO_LONG, TOO_FEW)  # there only where they were asked for
OUTSIDE = 255

MEANING = {
    OBSERVED: "observed",
    BETWEEN: "filled between observations",
    AT_END: "filled before the first or after the last observation",
    NEVER_OBSERVED: "filled with no observation of this pixel at all",
    NO_IMAGE: "estimated for a date without an image",
    GAP_TOO_LONG: "left empty: longer without an observation than was asked for",
    TOO_FEW: "left empty: fewer observations than were asked for",
    OUTSIDE: "outside the series",
}
