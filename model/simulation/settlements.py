"""Villages, farmsteads and works: streets, plots, houses with roofs of many kinds, gardens and yards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from model.simulation.noise import FloatArray, cell_noise, correlated_noise
from model.simulation.parcels import Parcels

BoolArray = NDArray[np.bool_]


class Material(IntEnum):
    """What an artificial surface is made of. 0: not artificial."""

    NONE = 0
    ASPHALT = 1
    GRAVEL = 2
    CONCRETE = 3
    TILE = 4
    OLD_TILE = 5
    SLATE = 6
    METAL = 7
    WHITE = 8


@dataclass(frozen=True)
class SettlementSettings:
    """How much is built. Lengths in metres."""

    villages: float = 3.2  # a thousand hectares
    radius: tuple[float, float] = (110.0, 300.0)
    farmsteads: float = 14.0  # a thousand hectares
    plot: tuple[float, float] = (25.0, 29.0)
    works: float = 0.7  # chance that a village has a works beside it


@dataclass
class Settlements:
    """Maps [row, column] on the fine grid: built-up area, garden trees, material of surfaces, height in metres."""

    area: BoolArray
    trees: BoolArray
    material: NDArray[np.uint8]
    height: FloatArray


_ROOFS = np.array(
    [Material.TILE, Material.OLD_TILE, Material.SLATE, Material.CONCRETE, Material.METAL, Material.WHITE], np.uint8
)


def build_settlements(
    generator: np.random.Generator, parcels: Parcels, free: BoolArray, cell: float, settings: SettlementSettings
) -> Settlements:
    """Build villages and farmsteads beside roads on ground that is ``free``, on a grid of ``cell`` metres."""
    shape = free.shape
    made = Settlements(
        np.zeros(shape, bool), np.zeros(shape, bool), np.zeros(shape, np.uint8), np.zeros(shape, np.float32)
    )
    hectares = free.size * cell**2 / 1e4
    beside = np.flatnonzero((parcels.road < 15) & free)
    tracks = np.flatnonzero((parcels.track < 20) & (parcels.road > 60) & free)
    ragged = correlated_noise(generator, shape, 70.0 / cell, slope=3.5)
    placed: list[tuple[float, float]] = []
    for _ in range(_number(generator, settings.villages * hectares / 1000)):
        spot = _pick(generator, beside, shape, placed, 700.0 / cell)
        if spot is not None:
            radius = float(generator.uniform(*settings.radius))
            _village(generator, made, parcels, free, cell, spot, radius, ragged, settings)
    for _ in range(_number(generator, settings.farmsteads * hectares / 1000)):
        spot = _pick(generator, tracks, shape, placed, 260.0 / cell)
        if spot is not None:
            _farmstead(generator, made, parcels, free, cell, spot, ragged)
    return made


def _number(generator: np.random.Generator, expected: float) -> int:
    """Round up or down at random, so that the mean is as expected."""
    return int(expected) + int(generator.random() < expected % 1)


def _pick(
    generator: np.random.Generator,
    candidates: NDArray[np.int64],
    shape: tuple[int, int],
    placed: list[tuple[float, float]],
    apart: float,
) -> tuple[float, float] | None:
    """Pick a candidate pixel that is far from those placed already, or None."""
    if candidates.size == 0:
        return None
    for _ in range(25):
        row, column = divmod(int(candidates[generator.integers(candidates.size)]), shape[1])
        if all(np.hypot(row - r, column - c) > apart for r, c in placed):
            placed.append((row, column))
            return row, column
    return None


def _window(spot: tuple[float, float], reach: float, shape: tuple[int, int]) -> tuple[slice, slice]:
    """Return the part of the grid within ``reach`` cells of a spot, which may lie outside: then it is empty."""
    starts = [min(max(0, int(middle - reach)), length) for middle, length in zip(spot, shape)]
    stops = [min(max(0, int(middle + reach) + 1), length) for middle, length in zip(spot, shape)]
    return slice(starts[0], stops[0]), slice(starts[1], stops[1])


def _frame(
    window: tuple[slice, slice], spot: tuple[float, float], angle: float, cell: float
) -> tuple[FloatArray, FloatArray]:
    """Return coordinates in metres about a spot, turned by ``angle``."""
    y, x = np.mgrid[window]
    y, x = (y - spot[0]).astype(np.float32) * cell, (x - spot[1]).astype(np.float32) * cell
    return x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)


def _village(
    generator: np.random.Generator,
    made: Settlements,
    parcels: Parcels,
    free: BoolArray,
    cell: float,
    spot: tuple[float, float],
    radius: float,
    ragged: FloatArray,
    settings: SettlementSettings,
) -> None:
    window = _window(spot, 2.4 * radius / cell, free.shape)
    angle = float(parcels.orientation[parcels.index[int(spot[0]), int(spot[1])]])
    a, b = _frame(window, spot, angle, cell)
    bend = ragged[window]
    reach = np.hypot(a, b) / radius * (1 + 0.25 * bend)
    ribbon = (parcels.road[window] < 42) & (reach < 1.9) & (bend < 0.6)
    core = ((reach < 1) | ribbon) & free[window]
    _streets_and_houses(generator, made, window, a + 5 * bend, b + 5 * bend, core, reach, settings.plot)
    if generator.random() < settings.works:
        bearing = generator.uniform(0, 2 * np.pi)
        away = radius * 1.1
        centre = (spot[0] + away * np.sin(bearing) / cell, spot[1] + away * np.cos(bearing) / cell)
        half = generator.uniform(60, 130, 2)
        window = _window(centre, 200 / cell, free.shape)
        a, b = _frame(window, centre, angle, cell)
        yard = (np.abs(a) < half[0]) & (np.abs(b) < half[1]) & free[window] & ~made.area[window]
        _halls(generator, made, window, a, b, yard)


def _streets_and_houses(
    generator: np.random.Generator,
    made: Settlements,
    window: tuple[slice, slice],
    a: FloatArray,
    b: FloatArray,
    core: BoolArray,
    reach: FloatArray,
    plot: tuple[float, float],
) -> None:
    """Lay a grid of streets two plots apart, and a house of random size and roof on most plots."""
    seed = int(generator.integers(1 << 40))
    plots_a, plots_b = int(generator.integers(3, 6)), 2
    block_a, block_b = plots_a * plot[0] + 6.0, plots_b * plot[1] + 6.0
    from_street_a, from_street_b = np.mod(a, block_a), np.mod(b, block_b)
    street = (from_street_a < 5.5) | (from_street_b < 5.5)
    number_a = np.floor(a / block_a) * 8 + np.floor((from_street_a - 6) / plot[0])
    number_b = np.floor(b / block_b) * 8 + np.floor((from_street_b - 6) / plot[1])
    house = cell_noise(number_a.astype(np.int64), number_b.astype(np.int64), seed, 8)
    inside_a = np.mod(from_street_a - 6, plot[0]) - plot[0] / 2 - (house[0] - 0.5) * 6
    inside_b = np.mod(from_street_b - 6, plot[1]) - plot[1] / 2 - (house[1] - 0.5) * 8
    dense = np.clip(1.15 - 0.45 * reach, 0.35, 0.95)
    walls = (np.abs(inside_a) < 5 + 4.5 * house[2]) & (np.abs(inside_b) < 4.5 + 3.5 * house[3])
    walls &= (house[4] < dense) & core & ~street
    roof = _ROOFS[np.searchsorted(np.array([0.38, 0.68, 0.88, 0.96, 0.985]), house[5])]
    material = made.material[window]
    material[core & street] = Material.ASPHALT
    yard = core & ~street & ~walls & (house[6] < 0.4 * np.exp(-((reach / 0.7) ** 2)) + 0.06)
    material[yard] = Material.CONCRETE
    material[walls] = roof[walls]
    made.height[window][walls] = (4 + 4 * house[7])[walls]
    made.area[window] |= core
    tree_a, tree_b = inside_a - 9 * (house[6] - 0.5) * 2, inside_b - 11 * np.sign(house[7] - 0.5)
    trees = (np.hypot(tree_a, tree_b) < 3 + 4 * house[2]) & core & ~street & ~walls & ~yard
    made.trees[window] |= trees


def _halls(
    generator: np.random.Generator,
    made: Settlements,
    window: tuple[slice, slice],
    a: FloatArray,
    b: FloatArray,
    yard: BoolArray,
) -> None:
    """Fill a yard with large flat roofs."""
    pitch_a, pitch_b = generator.uniform(45, 80), generator.uniform(38, 60)
    hall = cell_noise(
        np.floor(a / pitch_a).astype(np.int64),
        np.floor(b / pitch_b).astype(np.int64),
        int(generator.integers(1 << 40)),
        6,
    )
    inside_a = np.mod(a, pitch_a) - pitch_a / 2 - (hall[0] - 0.5) * 8
    inside_b = np.mod(b, pitch_b) - pitch_b / 2 - (hall[1] - 0.5) * 8
    walls = (np.abs(inside_a) < pitch_a * (0.2 + 0.25 * hall[2])) & (
        np.abs(inside_b) < pitch_b * (0.2 + 0.22 * hall[3])
    )
    walls &= yard & (hall[4] < 0.8)
    kinds = np.array([Material.METAL, Material.WHITE, Material.CONCRETE, Material.SLATE, Material.TILE], np.uint8)
    material = made.material[window]
    material[yard] = np.where(hall[5] < 0.75, Material.ASPHALT, Material.GRAVEL)[yard]
    material[walls] = kinds[np.minimum((hall[5] * 5).astype(int), 4)][walls]
    made.height[window][walls] = 9.0
    made.area[window] |= yard


def _farmstead(
    generator: np.random.Generator,
    made: Settlements,
    parcels: Parcels,
    free: BoolArray,
    cell: float,
    spot: tuple[float, float],
    ragged: FloatArray,
) -> None:
    """Put two to four buildings about a yard, with trees around."""
    window = _window(spot, 70 / cell, free.shape)
    a, b = _frame(window, spot, float(parcels.orientation[parcels.index[int(spot[0]), int(spot[1])]]), cell)
    size = generator.uniform(24, 42)
    long = generator.uniform(0.55, 0.9)
    bend = 1 + 0.25 * ragged[window]
    yard = (np.abs(a) < size * bend) & (np.abs(b) < long * size * bend) & free[window] & ~made.area[window]
    material = made.material[window]
    made.trees[window] |= yard & (ragged[window] > 0.7)
    material[yard & (np.hypot(a, b) < 0.35 * size)] = Material.GRAVEL
    for _ in range(int(generator.integers(2, 5))):
        middle = generator.uniform(-0.55, 0.55, 2) * size
        half = (generator.uniform(7, 16), generator.uniform(5, 9))
        walls = (np.abs(a - middle[0]) < half[0]) & (np.abs(b - middle[1]) < half[1]) & yard
        material[walls] = _ROOFS[int(generator.choice(6, p=[0.35, 0.25, 0.15, 0.12, 0.08, 0.05]))]
        made.trees[window] &= ~walls
        made.height[window][walls] = 7.0
    made.area[window] |= yard
