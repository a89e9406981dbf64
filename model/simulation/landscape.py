"""A landscape: what covers the ground at each point, and what makes one field, one tree and one roof unlike the next.

Maps are [row, column] on a grid finer than the image's, so that edges become mixed pixels as in a real image.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from model.simulation.landcover import LandCover
from model.simulation.noise import FloatArray, correlated_noise, smooth_curve
from model.simulation.parcels import FAR, Parcels, ParcelSettings, cut_parcels
from model.simulation.settlements import Material, Settlements, SettlementSettings, build_settlements

BoolArray = NDArray[np.bool_]


@dataclass(frozen=True)
class LandscapeSettings:
    """What a landscape is made of. Lengths in metres; shares from 0 to 1.

    crops: relative share of fields of each land cover.  forest: share of the area; conifers: share of the forest.
    """

    forest: float = 0.19
    conifers: float = 0.4
    crops: dict[LandCover, float] = field(
        default_factory=lambda: {
            LandCover.CEREAL: 0.34,
            LandCover.RAPESEED: 0.09,
            LandCover.MAIZE: 0.17,
            LandCover.ROOT_CROP: 0.11,
            LandCover.GRASSLAND: 0.22,
            LandCover.ORCHARD: 0.05,
            LandCover.BARE: 0.02,
        }
    )
    river_width: tuple[float, float] | None = (32.0, 58.0)
    lakes: float = 1.6  # a thousand hectares
    highway: bool = True
    relief: float = 0.05  # standard deviation of the slope of open land; forests grow on the steeper parts
    parcels: ParcelSettings = field(default_factory=ParcelSettings)
    settlements: SettlementSettings = field(default_factory=SettlementSettings)


@dataclass(frozen=True)
class Landscape:
    """Everything that stays while the seasons pass. Maps on the fine grid of ``cell`` metres.

    cover: LandCover codes.  material: Material codes.  parcel: parcel number.  lateness: days by which the pixel's
    growth is late.  vigour: relative growth, about 1.  soil: relative soil brightness, about 1.  hue: 0 grey-brown
    to 1 red-brown soil.  canopy: relative brightness of crowns, rows and tufts, about 0 with standard deviation 1.
    weeds: share of wild green in 0-1.  height: metres above ground.  flowing: 1 in a river, 0 in a lake.
    slope_east, slope_south: of the terrain.
    traits: uniform random numbers in [0, 1) by parcel [parcel, trait].
    """

    cell: float
    cover: NDArray[np.uint8]
    material: NDArray[np.uint8]
    parcel: NDArray[np.int32]
    lateness: FloatArray
    vigour: FloatArray
    soil: FloatArray
    hue: FloatArray
    canopy: FloatArray
    weeds: FloatArray
    height: FloatArray
    flowing: FloatArray
    slope_east: FloatArray
    slope_south: FloatArray
    traits: FloatArray


TRAITS = 10


def make_landscape(
    generator: np.random.Generator, shape: tuple[int, int], cell: float, settings: LandscapeSettings
) -> Landscape:
    """Make a landscape of ``shape`` cells of ``cell`` metres."""
    parcels = cut_parcels(generator, shape, cell, settings.parcels)
    parcel_count = parcels.orientation.size
    traits = generator.random((parcel_count, TRAITS), dtype=np.float32)
    river, valley = _river(generator, shape, cell, settings)
    lake = _lakes(generator, shape, cell, settings)
    highway = _highway(generator, shape, cell) if settings.highway else np.full(shape, FAR, np.float32)
    # Highways are built around lakes, and rivers that run into one have long filled it: keep them apart.
    lake = np.maximum(lake, np.maximum(45 - highway, 60 - river))

    crops = np.array([int(crop) for crop in settings.crops], np.uint8)
    shares = np.array(list(settings.crops.values()))
    by_parcel = crops[np.minimum(np.searchsorted(np.cumsum(shares) / shares.sum(), traits[:, 0]), crops.size - 1)]
    cover = by_parcel[parcels.index]
    cover[(valley < 90) & (traits[:, 1][parcels.index] < 0.55)] = LandCover.GRASSLAND
    cover[_field_margin(generator, parcels, cover, cell)] = LandCover.GRASSLAND

    trees = _forest(generator, parcels, river, traits, cell, settings)
    conifer = _conifers(generator, parcels, traits, cell, settings)
    hedges = parcels.hedge < 5 + 3 * correlated_noise(generator, shape, 60 / cell, 3.0)
    bank = valley + 14 * correlated_noise(generator, shape, 110 / cell, 3.0)
    riparian = (bank < 26) | (lake < 14 + 12 * correlated_noise(generator, shape, 80 / cell, 3.0))
    cover[trees] = np.where(conifer, LandCover.CONIFER, LandCover.BROADLEAF)[trees]
    cover[(hedges | riparian) & ~trees] = LandCover.BROADLEAF

    water = (river < 0) | (lake < 0)
    free = ~water & ~riparian & ~trees & (highway > 60)
    towns = build_settlements(generator, parcels, free, cell, settings.settlements)
    cover[towns.area] = LandCover.BUILT_UP
    cover[towns.trees] = LandCover.BROADLEAF
    cover[water] = LandCover.WATER
    _roads(parcels, towns, highway, cover, river, lake)

    height = towns.height
    tall = (cover == LandCover.BROADLEAF) | (cover == LandCover.CONIFER)
    height[tall] = np.where(trees | riparian, 19, 8)[tall]
    slope_east, slope_south = _relief(generator, shape, cell, trees, settings)
    soil = (
        1
        + 0.10 * correlated_noise(generator, shape, 900 / cell, 3.0)
        + 0.075 * correlated_noise(generator, shape, 90 / cell, 3.2)
    )
    soil += 0.22 * (traits[:, 2][parcels.index] - 0.5) * 2
    patches = correlated_noise(generator, shape, 130 / cell, 3.4)
    lateness = 3.0 * patches + np.where(parcels.edge < 9, 2.5, 0) + 12 * (_normal(traits[:, 3:6])[parcels.index])
    return Landscape(
        cell=cell,
        cover=cover,
        material=towns.material,
        parcel=parcels.index,
        lateness=lateness.astype(np.float32),
        vigour=(1 - 0.05 * patches + 0.13 * (traits[:, 6][parcels.index] - 0.5) * 2).astype(np.float32),
        soil=np.clip(soil, 0.5, 1.6).astype(np.float32),
        hue=np.clip(traits[:, 7][parcels.index] + 0.12 * patches, 0, 1).astype(np.float32),
        canopy=_canopy(generator, parcels, cover, cell),
        weeds=np.clip(0.06 + 0.05 * correlated_noise(generator, shape, 50 / cell, 2.6), 0, 0.5).astype(np.float32),
        height=height,
        flowing=(river < lake).astype(np.float32),
        slope_east=slope_east,
        slope_south=slope_south,
        traits=traits,
    )


def _normal(uniform: FloatArray) -> FloatArray:
    """Turn three uniform numbers a parcel into one that is nearly normal, with standard deviation 0.5."""
    return (uniform.sum(axis=1) - 1.5).astype(np.float32)


def _grid(shape: tuple[int, int], cell: float) -> tuple[FloatArray, FloatArray]:
    y, x = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    return y * np.float32(cell), x * np.float32(cell)


def _line_frame(generator: np.random.Generator, shape: tuple[int, int], cell: float) -> tuple[FloatArray, FloatArray]:
    """Return coordinates along and across a random line through the middle half of the area."""
    y, x = _grid(shape, cell)
    angle = generator.uniform(0, np.pi)
    centre = generator.uniform(0.3, 0.7, 2) * np.array(shape) * cell
    along = (x - centre[1]) * np.cos(angle) + (y - centre[0]) * np.sin(angle)
    across = (y - centre[0]) * np.cos(angle) - (x - centre[1]) * np.sin(angle)
    return along.astype(np.float32), across.astype(np.float32)


def _river(
    generator: np.random.Generator, shape: tuple[int, int], cell: float, settings: LandscapeSettings
) -> tuple[FloatArray, FloatArray]:
    """Return the distance to the river's bank (negative in the water) and the same with an old, wider bed."""
    if settings.river_width is None:
        return np.full(shape, FAR, np.float32), np.full(shape, FAR, np.float32)
    along, across = _line_frame(generator, shape, cell)
    course, slope = smooth_curve(generator, along, (2600, 1150, 520), (170, 80, 24))
    distance = np.abs(across - course) / np.sqrt(1 + slope**2)
    half = np.float32(generator.uniform(*settings.river_width) / 2)
    width = half * (1 + 0.14 * np.sin(along / 170) + 0.10 * np.sin(along / 67 + 1))
    return distance - width, distance - half


def _lakes(
    generator: np.random.Generator, shape: tuple[int, int], cell: float, settings: LandscapeSettings
) -> FloatArray:
    """Return the distance in metres to the nearest lake shore, about, negative in a lake."""
    y, x = _grid(shape, cell)
    ragged = correlated_noise(generator, shape, 160 / cell, 3.8)
    nearest = np.full(shape, FAR, np.float32)
    expected = settings.lakes * y.size * cell**2 / 1e7
    for _ in range(int(expected) + int(generator.random() < expected % 1)):
        centre = generator.uniform(0.08, 0.92, 2) * np.array(shape) * cell
        radius, long, angle = generator.uniform(60, 170), generator.uniform(1, 1.9), generator.uniform(0, np.pi)
        a = ((x - centre[1]) * np.cos(angle) + (y - centre[0]) * np.sin(angle)) / long
        b = (y - centre[0]) * np.cos(angle) - (x - centre[1]) * np.sin(angle)
        nearest = np.minimum(nearest, np.hypot(a, b) - radius * (1 + 0.2 * ragged))
    return nearest


def _highway(generator: np.random.Generator, shape: tuple[int, int], cell: float) -> FloatArray:
    """Return the distance in metres to the middle of a highway of wide bends."""
    along, across = _line_frame(generator, shape, cell)
    course, slope = smooth_curve(generator, along, (3800, 2100), (260, 60))
    return np.abs(across - course) / np.sqrt(1 + slope**2)


def _field_margin(generator: np.random.Generator, parcels: Parcels, cover: NDArray[np.uint8], cell: float) -> BoolArray:
    """Return where a strip of grass divides two fields."""
    wide = 1.5 + 2.2 * correlated_noise(generator, cover.shape, 300 / cell, 3.0)
    return parcels.edge < wide


def _forest(
    generator: np.random.Generator,
    parcels: Parcels,
    river: FloatArray,
    traits: FloatArray,
    cell: float,
    settings: LandscapeSettings,
) -> BoolArray:
    """Return where forest grows: partly whole parcels, partly with edges of its own, seldom in the middle of fields."""
    shape = river.shape
    score = correlated_noise(generator, shape, 620 / cell, 3.6)
    score += 0.10 * correlated_noise(generator, shape, 50 / cell, 3.0)
    pixels = np.bincount(parcels.index.ravel(), minlength=traits.shape[0])
    mean = np.bincount(parcels.index.ravel(), score.ravel(), traits.shape[0]) / np.maximum(pixels, 1)
    mixed = np.where(traits[:, 8] < 0.62, 1.0, 0.25)[parcels.index]
    mixture = mixed * mean[parcels.index] + (1 - mixed) * score
    return np.asarray(mixture > np.quantile(mixture, 1 - settings.forest))


def _conifers(
    generator: np.random.Generator, parcels: Parcels, traits: FloatArray, cell: float, settings: LandscapeSettings
) -> BoolArray:
    """Return where trees, if any, are conifers: stands follow parcels, with some mixing at crown scale."""
    stand = _normal(traits[:, 7:10])[parcels.index] * 1.2
    stand = stand + correlated_noise(generator, stand.shape, 240 / cell, 3.0) * 0.6
    stand += correlated_noise(generator, stand.shape, 10 / cell, 2.0) * 0.3
    return stand > np.quantile(stand, 1 - settings.conifers)


def _roads(
    parcels: Parcels,
    towns: Settlements,
    highway: FloatArray,
    cover: NDArray[np.uint8],
    river: FloatArray,
    lake: FloatArray,
) -> None:
    """Draw tracks, roads and the highway; tracks end at water, roads cross rivers on bridges, none crosses a lake."""
    track = (parcels.track < 2.6) & (cover != LandCover.WATER) & ~towns.area
    verge = (highway < 24) & (highway >= 14) & (river > 0) & (lake > 0)
    road = (parcels.road < 4.2) & (lake > 0)
    lanes = (highway < 13.5) & (lake > 0)
    cover[verge] = LandCover.GRASSLAND
    towns.material[verge] = Material.NONE
    for where, material in ((track, Material.GRAVEL), (road, Material.ASPHALT), (lanes, Material.ASPHALT)):
        cover[where] = LandCover.ROAD
        towns.material[where] = material
    towns.material[cover == LandCover.WATER] = Material.NONE


def _relief(
    generator: np.random.Generator, shape: tuple[int, int], cell: float, trees: BoolArray, settings: LandscapeSettings
) -> tuple[FloatArray, FloatArray]:
    """Return the terrain's slope towards east and south; steeper under forest, which is why forest is there."""
    terrain = correlated_noise(generator, shape, 520 / cell, 4.4)
    south, east = np.gradient(terrain)
    norm = settings.relief / max(float(np.std(east)), 1e-9)
    steep = np.where(trees, 1.7, 0.6).astype(np.float32) * norm
    return (east * steep).astype(np.float32), (south * steep).astype(np.float32)


def _canopy(generator: np.random.Generator, parcels: Parcels, cover: NDArray[np.uint8], cell: float) -> FloatArray:
    """Return the texture of the ground cover: crowns in forest, rows and tramlines in fields, tufts in grass."""
    shape = cover.shape
    crowns = 0.8 * correlated_noise(generator, shape, 9 / cell, 2.4) + 0.6 * correlated_noise(
        generator, shape, 45 / cell, 2.6
    )
    tufts = 0.7 * correlated_noise(generator, shape, 60 / cell, 2.6) + 0.5 * correlated_noise(
        generator, shape, 8 / cell, 2.0
    )
    rows = generator.standard_normal(4096).astype(np.float32)
    rows = np.convolve(rows, np.array([0.3, 0.7, 1.0, 0.7, 0.3], np.float32) / 1.4, mode="same")
    place = parcels.across / 4.0 + parcels.index * 37.0
    whole = np.floor(place).astype(np.int64)
    part = (place - whole).astype(np.float32)
    streaks = rows[whole % rows.size] * (1 - part) + rows[(whole + 1) % rows.size] * part
    tramline = (np.mod(parcels.across, 32.0) < 2.4).astype(np.float32)
    field_texture = 0.62 * streaks - 1.1 * tramline + 0.45 * tufts
    texture = np.where(cover == LandCover.GRASSLAND, tufts + 0.25 * streaks, field_texture)
    wood = (cover == LandCover.BROADLEAF) | (cover == LandCover.CONIFER) | (cover == LandCover.ORCHARD)
    return np.where(wood, crowns + np.where(cover == LandCover.ORCHARD, 0.6 * streaks, 0), texture).astype(np.float32)
