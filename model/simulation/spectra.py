"""Surface reflectance of what is seen: leaves, straw, flowers, soils, water and artificial surfaces.

Bands are BANDS, those of Sentinel-2; typical level 2A values. A simulation has the first four, or all ten.
"""

from __future__ import annotations

import numpy as np

from model.simulation.landcover import LandCover
from model.simulation.noise import FloatArray
from model.simulation.settlements import Material

# The four at 10 m, then those at 20 m: three of the red edge, the narrow near infrared, two of the short-wave infrared.
BANDS = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
FINE = 4  # so many bands have pixels of 10 m

LEAVES: dict[int, tuple[float, ...]] = {
    LandCover.CEREAL: (0.024, 0.054, 0.028, 0.475, 0.085, 0.34, 0.44, 0.49, 0.2, 0.09),
    LandCover.RAPESEED: (0.026, 0.066, 0.034, 0.50, 0.1, 0.38, 0.47, 0.515, 0.215, 0.1),
    LandCover.MAIZE: (0.026, 0.058, 0.031, 0.445, 0.09, 0.32, 0.41, 0.46, 0.205, 0.095),
    LandCover.ROOT_CROP: (0.027, 0.072, 0.032, 0.56, 0.105, 0.41, 0.52, 0.575, 0.225, 0.105),
    LandCover.GRASSLAND: (0.030, 0.068, 0.039, 0.43, 0.105, 0.31, 0.39, 0.445, 0.225, 0.115),
    LandCover.ORCHARD: (0.031, 0.059, 0.040, 0.36, 0.095, 0.265, 0.33, 0.375, 0.205, 0.11),
    LandCover.BROADLEAF: (0.018, 0.040, 0.021, 0.375, 0.07, 0.27, 0.345, 0.39, 0.17, 0.07),
    LandCover.CONIFER: (0.014, 0.028, 0.018, 0.225, 0.05, 0.165, 0.205, 0.235, 0.1, 0.045),
    LandCover.BARE: (0.036, 0.074, 0.050, 0.36, 0.115, 0.265, 0.33, 0.375, 0.24, 0.135),
    LandCover.BUILT_UP: (0.034, 0.064, 0.042, 0.37, 0.105, 0.275, 0.34, 0.385, 0.22, 0.12),
}
YOUNG_LEAVES = (0.022, 0.066, 0.029, 0.47, 0.1, 0.36, 0.44, 0.48, 0.195, 0.085)  # of broadleaf trees in May
STRAW = (0.082, 0.124, 0.164, 0.315, 0.205, 0.245, 0.275, 0.335, 0.39, 0.285)
DRY_GRASS = (0.062, 0.096, 0.112, 0.275, 0.15, 0.205, 0.24, 0.295, 0.345, 0.235)
AUTUMN_LEAVES = (0.034, 0.062, 0.078, 0.28, 0.13, 0.215, 0.255, 0.3, 0.235, 0.135)
RAPE_FLOWER = (0.042, 0.172, 0.168, 0.46, 0.235, 0.385, 0.435, 0.475, 0.22, 0.11)
LITTER = (0.040, 0.054, 0.066, 0.165, 0.085, 0.12, 0.145, 0.175, 0.215, 0.155)  # a leafless forest's floor and branches
SOIL_GREY = (0.082, 0.108, 0.130, 0.192, 0.15, 0.165, 0.178, 0.205, 0.27, 0.235)
SOIL_RED = (0.085, 0.124, 0.172, 0.258, 0.205, 0.225, 0.24, 0.275, 0.36, 0.31)
RIVER = (0.052, 0.074, 0.054, 0.026, 0.05, 0.03, 0.03, 0.024, 0.014, 0.01)
LAKE = (0.030, 0.044, 0.026, 0.012, 0.02, 0.013, 0.013, 0.011, 0.007, 0.005)

_MATERIALS: dict[int, tuple[float, ...]] = {
    Material.NONE: (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    Material.ASPHALT: (0.096, 0.110, 0.119, 0.158, 0.13, 0.14, 0.148, 0.165, 0.185, 0.175),
    Material.GRAVEL: (0.135, 0.162, 0.185, 0.245, 0.205, 0.22, 0.232, 0.255, 0.3, 0.275),
    Material.CONCRETE: (0.142, 0.160, 0.174, 0.215, 0.188, 0.198, 0.206, 0.222, 0.25, 0.225),
    Material.TILE: (0.082, 0.105, 0.192, 0.250, 0.215, 0.228, 0.238, 0.26, 0.3, 0.27),
    Material.OLD_TILE: (0.070, 0.084, 0.118, 0.172, 0.14, 0.152, 0.162, 0.18, 0.215, 0.195),
    Material.SLATE: (0.066, 0.072, 0.078, 0.105, 0.085, 0.092, 0.098, 0.11, 0.14, 0.135),
    Material.METAL: (0.205, 0.222, 0.232, 0.262, 0.24, 0.247, 0.254, 0.268, 0.29, 0.28),
    Material.WHITE: (0.365, 0.392, 0.402, 0.430, 0.41, 0.416, 0.422, 0.432, 0.4, 0.36),
}


def by_band(values: tuple[float, ...], bands: int) -> FloatArray:
    """Return the values of the first ``bands`` of BANDS [band]."""
    return np.array(values[:bands], np.float32)


def material_table(bands: int) -> FloatArray:
    """Return reflectance by Material code [material, band]."""
    return np.array([_MATERIALS[code][:bands] for code in sorted(_MATERIALS)], np.float32)


def leaf_table(bands: int) -> FloatArray:
    """Return the reflectance of a closed green canopy by LandCover code [cover, band]; zero where there is none."""
    table = np.zeros((max(LandCover) + 1, bands), np.float32)
    for code, values in LEAVES.items():
        table[code] = values[:bands]
    return table
