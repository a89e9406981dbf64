"""Why a pixel of a date is not used: the codes in the second band of quality rasters."""

from __future__ import annotations

OBSERVED, NO_DATA, SOURCE_MASK, CLOUD, SHADOW, NOT_TRUSTED = range(6)
OUTSIDE = 255

# The names of their shares in series.json.
SHARES = {
    OBSERVED: "observed",
    NO_DATA: "no_data",
    SOURCE_MASK: "mask",
    CLOUD: "cloud",
    SHADOW: "shadow",
    NOT_TRUSTED: "not_trusted",
}

MEANING = {
    OBSERVED: "observed",
    NO_DATA: "no data",
    SOURCE_MASK: "the source's mask",
    CLOUD: "cloud found",
    SHADOW: "cloud shadow found",
    NOT_TRUSTED: "date not trusted",
    OUTSIDE: "outside the series",
}
