"""What formulas call the bands, and what the kinds of ground that people look at reflect in them."""

from __future__ import annotations

from collections.abc import Sequence

# The letters of the catalogue, with the names of the same band in series and in STAC's common names.
LETTERS: dict[str, tuple[str, ...]] = {
    "A": ("coastal",),
    "B": ("blue",),
    "G1": ("green05", "green1"),
    "G": ("green",),
    "Y": ("yellow",),
    "R": ("red",),
    "RE1": ("rededge1", "rededge071"),
    "RE2": ("rededge2", "rededge075"),
    "RE3": ("rededge3", "rededge078"),
    "N": ("nir",),
    "N2": ("nir08", "nir2", "narrownir", "nnir"),
    "S1": ("swir1", "swir16"),
    "S2": ("swir2", "swir22"),
}
NAMES = {name: letter for letter, names in LETTERS.items() for name in (letter, *names)}
SENTINEL_2 = {"b1": "A", "b5": "RE1", "b6": "RE2", "b7": "RE3", "b8a": "N2", "b11": "S1", "b12": "S2"}
_BY_NAME = {name.lower(): letter for name, letter in NAMES.items()}

# Surface reflectance as it usually is, to see in which range an index lies. In the order of LETTERS.
ORDINARY = {
    "clear water": (0.050, 0.045, 0.05, 0.05, 0.04, 0.025, 0.020, 0.015, 0.015, 0.012, 0.010, 0.005, 0.004),
    "turbid water": (0.070, 0.070, 0.09, 0.10, 0.10, 0.080, 0.070, 0.050, 0.045, 0.035, 0.030, 0.010, 0.008),
    "dense plants": (0.015, 0.020, 0.04, 0.05, 0.04, 0.020, 0.070, 0.280, 0.380, 0.420, 0.440, 0.170, 0.070),
    "sparse plants": (0.030, 0.040, 0.06, 0.08, 0.08, 0.060, 0.120, 0.240, 0.280, 0.310, 0.330, 0.220, 0.130),
    "dry grass": (0.050, 0.060, 0.08, 0.10, 0.11, 0.112, 0.150, 0.200, 0.220, 0.275, 0.270, 0.320, 0.220),
    "bare soil": (0.070, 0.085, 0.10, 0.12, 0.14, 0.160, 0.180, 0.200, 0.210, 0.235, 0.240, 0.310, 0.270),
    "burnt": (0.040, 0.045, 0.05, 0.055, 0.06, 0.065, 0.070, 0.080, 0.085, 0.100, 0.110, 0.170, 0.190),
    "built-up": (0.120, 0.140, 0.15, 0.16, 0.17, 0.175, 0.180, 0.190, 0.200, 0.210, 0.220, 0.240, 0.220),
    "snow": (0.850, 0.880, 0.88, 0.87, 0.87, 0.860, 0.850, 0.840, 0.820, 0.800, 0.750, 0.100, 0.080),
}


def letters_of(bands: Sequence[str]) -> list[str | None]:
    """The letter of each band of a series by their names; None of those that formulas have none for.

    Numbers are Sentinel-2's, unless those bands may be Landsat's: b6 is red edge to one and short-wave to the other.
    """
    names = [band.lower() for band in bands]
    numbers = SENTINEL_2 if {"b5", "b8a", "b12"} & {*names} else {} if "b10" in names else {"b11": "S1"}
    return [_BY_NAME.get(name) or numbers.get(name) for name in names]
