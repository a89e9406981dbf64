"""What the ground looks like on a day: growth, ripening, harvest, ploughing, mowing, leaf fall, wet and dry soil.

Growth and decay follow the double logistic of Beck et al. (Remote Sensing of Environment 100, 2006) for the share of
ground that green leaves cover; reflectance is the mixture of leaves, straw, flowers and soil. Days are days of the year
in the temperate north; a field's own lateness and management shift them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from model.simulation import spectra
from model.simulation.landcover import LandCover
from model.simulation.landscape import Landscape
from model.simulation.noise import FloatArray

# By band of spectra.BANDS: whether vigorous leaves are darker there; how far texture of fields and crowns of trees
# show; what mud adds to water.
_DARKENED = np.array([True, True, True, False, True, False, False, False, True, True])
_TEXTURE = (0.9, 0.9, 1.0, 0.9, 0.95, 0.9, 0.9, 0.9, 1.0, 1.0)
_CROWNS = (0.16, 0.17, 0.17, 0.155, 0.165, 0.155, 0.155, 0.155, 0.165, 0.17)
_MUD = (0.030, 0.048, 0.062, 0.026, 0.055, 0.035, 0.030, 0.022, 0.008, 0.005)


@dataclass(frozen=True)
class Season:
    """How the year of a scene differs from the usual one: days by which everything is late, drought in 0-1."""

    lateness: float = 0.0
    drought: float = 0.3


def rise(day: FloatArray, middle: FloatArray | float, pace: float) -> FloatArray:
    """Return the logistic from 0 to 1 about day ``middle``; ``pace`` is the time constant in days."""
    return expit((day - middle) / pace).astype(np.float32)


@dataclass(frozen=True)
class Crop:
    """The calendar of a field crop, in days of the year and time constants in days.

    up, up_pace: when leaves close.  down, down_pace: when they ripen to straw.  winter: share of ground that is green
    before growth starts.  harvest, spread: the usual day, and how far fields differ.  straw: how much dries standing.
    """

    up: float
    up_pace: float
    down: float
    down_pace: float
    winter: float
    harvest: float
    spread: float
    straw: float = 0.9


CROPS = {
    LandCover.CEREAL: Crop(92, 11, 174, 6, 0.38, 203, 21),
    LandCover.RAPESEED: Crop(84, 9, 177, 7, 0.45, 201, 16),
    LandCover.MAIZE: Crop(166, 7.5, 263, 9, 0.0, 266, 31),
    LandCover.ROOT_CROP: Crop(155, 8, 292, 22, 0.0, 272, 50, straw=0.35),
}


def _cropland(code: int, day: FloatArray, calendar: float, traits: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the green and the dry share of a field under crops.

    Growth follows the pixel's own ``day``. Harvest follows the ``calendar``: it is one day for the whole field, and
    after it come stubble, ploughing and, on some fields, a catch crop.
    """
    crop = CROPS[LandCover(code)]
    # Barley ripens before wheat; both are cereals here.
    early = np.where(traits[:, 4] < 0.3, np.float32(12 if code == LandCover.CEREAL else 0), np.float32(0))
    harvest = crop.harvest - early + crop.spread * (traits[:, 5] - 0.5)
    grown = crop.winter + (1 - crop.winter) * rise(day + early, crop.up, crop.up_pace)
    ripe = rise(day + early, crop.down, crop.down_pace)
    since, trait = np.float32(calendar) - harvest, traits[:, 8]
    ploughed = rise(since, 6.0 + 55.0 * trait, 0.8)
    catch = np.where(trait < 0.55, rise(since, 38.0 + 30.0 * trait, 8.0) * 0.85, 0.0)
    volunteers = 0.25 * rise(since, 22.0, 7.0) * (1 - ploughed)
    standing = since < 0
    green = np.where(standing, grown * (1 - ripe) * 0.97, np.maximum(volunteers, catch))
    dry = np.where(standing, grown * ripe * crop.straw, 0.42 * (1 - ploughed) + 0.05)
    return green.astype(np.float32), dry.astype(np.float32)


def _grassland(
    day: FloatArray, calendar: float, traits: FloatArray, drought: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return the green and the dry share of meadows, mown up to four times, and of pastures."""
    green = 0.66 + 0.30 * rise(day, 96.0, 9.0) - 0.16 * rise(day, 292.0, 16.0)
    dry = np.full_like(day, 0.07)
    first, pause = 134.0 + 34.0 * traits[:, 4], 36.0 + 24.0 * traits[:, 5]
    mown = traits[:, 6] > 0.18
    for cut in range(4):
        since = np.float32(calendar) - (first + cut * pause)
        fresh = np.where((since >= 0) & mown, np.exp(-np.maximum(since, 0) / 11.0), 0.0).astype(np.float32)
        green, dry = green * (1 - 0.55 * fresh), dry + 0.34 * fresh
    thirst = drought * (0.35 + 0.65 * traits[:, 7])
    return (green * (1 - 0.6 * thirst)).astype(np.float32), (dry + 0.42 * thirst).astype(np.float32)


def _shares(code: int, day: FloatArray, calendar: float, traits: FloatArray, season: Season) -> FloatArray:
    """Return the shares [green, dry, flower] of the ground in pixels [share, pixel] of one vegetated land cover."""
    flower = np.zeros_like(day)
    drought = season.drought * np.exp(-(((day - 212.0) / 32.0) ** 2)).astype(np.float32)
    if LandCover(code) in CROPS:
        green, dry = _cropland(code, day, calendar, traits)
        if code == LandCover.RAPESEED:
            flower = 0.72 * np.exp(-(((day - 124.0) / 9.5) ** 2)).astype(np.float32)
            green = green * (1 - flower)
    elif code == LandCover.GRASSLAND:
        green, dry = _grassland(day, calendar, traits, drought)
    elif code == LandCover.ORCHARD:
        green, dry = 0.50 + 0.38 * rise(day, 112.0, 7.0) - 0.3 * rise(day, 305.0, 9.0), 0.10 + 0.15 * drought
    else:  # bare ground: a little wild green in summer
        green, dry = 0.02 + 0.10 * rise(day, 140.0, 15.0) * traits[:, 6], np.full_like(day, 0.04)
    return np.stack([green, dry, flower]).astype(np.float32)


def surface_reflectance(
    landscape: Landscape, day: float, wetness: float, season: Season, turbidity: float = 0.0, bands: int = spectra.FINE
) -> FloatArray:
    """Return surface reflectance [band, row, column] in 0-1 on the landscape's fine grid.

    day: day of the year.  wetness: of the topsoil, 0 dry to 1 soaked.  turbidity: of the river, about 0, 1 is muddy.
    bands: how many of spectra.BANDS.
    """
    cover = landscape.cover
    grey, red = (spectra.by_band(s, bands) for s in (spectra.SOIL_GREY, spectra.SOIL_RED))
    image = np.empty((bands, *cover.shape), np.float32)
    own_day = np.float32(day - season.lateness) - landscape.lateness
    leaves = spectra.leaf_table(bands)
    materials = spectra.material_table(bands)
    for code in LandCover:
        where = np.flatnonzero(cover.ravel() == code)
        if where.size == 0:
            continue
        days = own_day.ravel()[where]
        traits = landscape.traits[landscape.parcel.ravel()[where]]
        canopy, vigour = landscape.canopy.ravel()[where], landscape.vigour.ravel()[where]
        tone, hue = landscape.soil.ravel()[where], landscape.hue.ravel()[where]
        soil = (grey[:, None] * (1 - hue) + red[:, None] * hue) * tone * (1 - 0.38 * wetness)
        if code in (LandCover.BROADLEAF, LandCover.CONIFER):
            pixels = _wood(leaves[code], code, days, canopy, vigour, traits)
        elif code == LandCover.WATER:
            pixels = _water(landscape, where, turbidity, bands)
        elif code in (LandCover.BUILT_UP, LandCover.ROAD):
            pixels = _built(landscape, where, days, soil, canopy, leaves[LandCover.BUILT_UP], materials, season)
        else:
            shares = _shares(int(code), days, day - season.lateness, traits, season)
            texture = 0.065 if code == LandCover.ORCHARD else 0.03
            pixels = _mixture(shares, soil, leaves[code], vigour, landscape.weeds.ravel()[where], canopy, texture)
        image.reshape(bands, -1)[:, where] = pixels
    return image


def _mixture(
    shares: FloatArray,
    soil: FloatArray,
    leaf: FloatArray,
    vigour: FloatArray,
    weeds: FloatArray,
    canopy: FloatArray,
    texture: float,
) -> FloatArray:
    """Mix soil, leaves, straw and flowers [band, pixel]; vigorous leaves are darker in red and brighter in NIR.

    In the short-wave infrared, too, they are darker: their water absorbs it.
    """
    green, dry, flower = shares
    green = np.clip(green * np.clip(0.5 + 0.5 * vigour, 0.7, 1.1) + weeds * (1 - green) * 0.5, 0, 0.985)
    dry, flower = np.minimum(dry, 1 - green), np.minimum(flower, 1 - green)
    dry = np.minimum(dry, 1 - green - flower)
    bare = 1 - green - dry - flower
    strength = np.where(_DARKENED[: len(leaf), None], 2 - vigour, vigour)
    straw, blossom = (spectra.by_band(s, len(leaf))[:, None] for s in (spectra.STRAW, spectra.RAPE_FLOWER))
    mixed = soil * bare + leaf[:, None] * strength * green + straw * dry * (1.9 - 0.9 * vigour) + blossom * flower
    return mixed * (1 + canopy * texture * spectra.by_band(_TEXTURE, len(leaf))[:, None])


def _wood(
    leaf: FloatArray, code: int, day: FloatArray, canopy: FloatArray, vigour: FloatArray, traits: FloatArray
) -> FloatArray:
    """Return forest reflectance [band, pixel]: leaf burst in spring, yellow before leaf fall."""
    litter, young, autumn = (
        spectra.by_band(s, len(leaf))[:, None] for s in (spectra.LITTER, spectra.YOUNG_LEAVES, spectra.AUTUMN_LEAVES)
    )
    contrast = spectra.by_band(_CROWNS, len(leaf))[:, None]
    leaf = leaf[:, None]
    day = day - 6.0 * (traits[:, 9] - 0.5)
    if code == LandCover.CONIFER:
        flush = 0.10 * np.exp(-(((day - 165.0) / 30.0) ** 2)).astype(np.float32)
        pixels = leaf * (0.95 + flush)
    else:
        out, turning, fallen = rise(day, 117.0, 3.5), rise(day, 284.0, 8.0), rise(day, 305.0, 5.0)
        fresh = np.exp(-np.maximum(day - 120.0, 0) / 24.0).astype(np.float32)
        summer = leaf * (1 - fresh) + young * fresh
        foliage = summer * (1 - turning) + autumn * turning
        present = (out * (1 - fallen) * 0.93).astype(np.float32)
        pixels = litter * (1 - present) + foliage * present
    return (pixels * np.clip(1 + contrast * canopy, 0.3, 1.7) * (0.55 + 0.45 * vigour)).astype(np.float32)


def _water(landscape: Landscape, where: NDArray[np.int64], turbidity: float, bands: int) -> FloatArray:
    """Return water reflectance [band, pixel]: the river brighter and muddier than lakes."""
    river, lake = (spectra.by_band(s, bands)[:, None] for s in (spectra.RIVER, spectra.LAKE))
    flowing = landscape.flowing.ravel()[where]
    mud = spectra.by_band(_MUD, bands)[:, None] * np.float32(turbidity)
    return ((river + mud) * flowing + (lake + 0.15 * mud) * (1 - flowing)).astype(np.float32)


def _built(
    landscape: Landscape,
    where: NDArray[np.int64],
    day: FloatArray,
    soil: FloatArray,
    canopy: FloatArray,
    leaf: FloatArray,
    materials: FloatArray,
    season: Season,
) -> FloatArray:
    """Return reflectance [band, pixel] of roofs, streets and yards, and of the gardens between."""
    material = landscape.material.ravel()[where]
    dry = spectra.by_band(spectra.DRY_GRASS, len(leaf))[:, None]
    green = (0.55 + 0.25 * rise(day, 108.0, 10.0) - 0.2 * rise(day, 298.0, 12.0)) * np.clip(1 + 0.14 * canopy, 0.5, 1.2)
    green = np.clip(green * (1 - 0.25 * season.drought * np.exp(-(((day - 212.0) / 32.0) ** 2))), 0, 0.95)
    garden = leaf[:, None] * green + (0.5 * soil + 0.5 * dry) * (1 - green)
    # Roofs and pavings differ from one to the next and are worn unevenly.
    worn = 1 + 0.06 * canopy + 0.5 * (landscape.weeds.ravel()[where] - 0.06)
    return np.where(material == 0, garden, materials[material].T * worn).astype(np.float32)
