"""The land cover classes of a simulated scene: their codes, names and colours on a map."""

from __future__ import annotations

from enum import IntEnum


class LandCover(IntEnum):
    """Codes of the land cover raster; 0 is no data."""

    CEREAL = 1
    RAPESEED = 2
    MAIZE = 3
    ROOT_CROP = 4
    GRASSLAND = 5
    ORCHARD = 6
    BROADLEAF = 7
    CONIFER = 8
    WATER = 9
    BUILT_UP = 10
    ROAD = 11
    BARE = 12


NAMES: dict[int, str] = {
    LandCover.CEREAL: "Cereals",
    LandCover.RAPESEED: "Rapeseed",
    LandCover.MAIZE: "Maize",
    LandCover.ROOT_CROP: "Root crops",
    LandCover.GRASSLAND: "Grassland",
    LandCover.ORCHARD: "Orchard",
    LandCover.BROADLEAF: "Broadleaf forest",
    LandCover.CONIFER: "Coniferous forest",
    LandCover.WATER: "Water",
    LandCover.BUILT_UP: "Built-up",
    LandCover.ROAD: "Roads and tracks",
    LandCover.BARE: "Bare soil",
}

COLOURS: dict[int, tuple[int, int, int]] = {
    LandCover.CEREAL: (233, 196, 106),
    LandCover.RAPESEED: (247, 236, 79),
    LandCover.MAIZE: (214, 137, 52),
    LandCover.ROOT_CROP: (190, 100, 125),
    LandCover.GRASSLAND: (166, 204, 110),
    LandCover.ORCHARD: (122, 165, 60),
    LandCover.BROADLEAF: (56, 133, 71),
    LandCover.CONIFER: (20, 84, 62),
    LandCover.WATER: (70, 140, 200),
    LandCover.BUILT_UP: (170, 60, 60),
    LandCover.ROAD: (110, 110, 110),
    LandCover.BARE: (186, 160, 132),
}


def legend() -> list[dict[str, object]]:
    """Return the classes for a JSON file: value, name, colour as #rrggbb."""
    return [
        {"value": int(code), "name": name, "colour": "#{:02x}{:02x}{:02x}".format(*COLOURS[code])}
        for code, name in NAMES.items()
    ]
