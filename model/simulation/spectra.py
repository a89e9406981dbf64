"""Surface reflectance of what is seen: leaves, straw, flowers, soils, water and artificial surfaces.

Bands are blue, green, red, near infrared (Sentinel-2 B02, B03, B04, B08); typical level 2A values.
"""

from __future__ import annotations

import numpy as np

from model.simulation.landcover import LandCover
from model.simulation.noise import FloatArray
from model.simulation.settlements import Material

LEAVES: dict[int, tuple[float, float, float, float]] = {
    LandCover.CEREAL: (0.024, 0.054, 0.028, 0.475),
    LandCover.RAPESEED: (0.026, 0.066, 0.034, 0.50),
    LandCover.MAIZE: (0.026, 0.058, 0.031, 0.445),
    LandCover.ROOT_CROP: (0.027, 0.072, 0.032, 0.56),
    LandCover.GRASSLAND: (0.030, 0.068, 0.039, 0.43),
    LandCover.ORCHARD: (0.031, 0.059, 0.040, 0.36),
    LandCover.BROADLEAF: (0.018, 0.040, 0.021, 0.375),
    LandCover.CONIFER: (0.014, 0.028, 0.018, 0.225),
    LandCover.BARE: (0.036, 0.074, 0.050, 0.36),
    LandCover.BUILT_UP: (0.034, 0.064, 0.042, 0.37),
}
YOUNG_LEAVES = (0.022, 0.066, 0.029, 0.47)  # of broadleaf trees in May
STRAW = (0.082, 0.124, 0.164, 0.315)
DRY_GRASS = (0.062, 0.096, 0.112, 0.275)
AUTUMN_LEAVES = (0.034, 0.062, 0.078, 0.28)
RAPE_FLOWER = (0.042, 0.172, 0.168, 0.46)
LITTER = (0.040, 0.054, 0.066, 0.165)  # a leafless forest's floor and branches
SOIL_GREY = (0.082, 0.108, 0.130, 0.192)
SOIL_RED = (0.085, 0.124, 0.172, 0.258)
RIVER = (0.052, 0.074, 0.054, 0.026)
LAKE = (0.030, 0.044, 0.026, 0.012)

_MATERIALS: dict[int, tuple[float, float, float, float]] = {
    Material.NONE: (0.0, 0.0, 0.0, 0.0),
    Material.ASPHALT: (0.096, 0.110, 0.119, 0.158),
    Material.GRAVEL: (0.135, 0.162, 0.185, 0.245),
    Material.CONCRETE: (0.142, 0.160, 0.174, 0.215),
    Material.TILE: (0.082, 0.105, 0.192, 0.250),
    Material.OLD_TILE: (0.070, 0.084, 0.118, 0.172),
    Material.SLATE: (0.066, 0.072, 0.078, 0.105),
    Material.METAL: (0.205, 0.222, 0.232, 0.262),
    Material.WHITE: (0.365, 0.392, 0.402, 0.430),
}


def material_table() -> FloatArray:
    """Return reflectance by Material code [material, band]."""
    return np.array([_MATERIALS[code] for code in sorted(_MATERIALS)], np.float32)


def leaf_table() -> FloatArray:
    """Return the reflectance of a closed green canopy by LandCover code [cover, band]; zero where there is none."""
    table = np.zeros((max(LandCover) + 1, 4), np.float32)
    for code, values in LEAVES.items():
        table[code] = values
    return table
