"""Land parcels: a plane cut by roads and tracks into blocks, and each block into parallel strips, as farmland is.

A binary space partition: an area is cut across its longer side until it is a block; blocks are then cut into strips
of varied width. The plane is gently warped first, so that roads and field edges bend a little.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.simulation.noise import FloatArray, correlated_noise

IndexArray = NDArray[np.int64]
FAR = np.float32(1e6)  # metres: no such line near


@dataclass(frozen=True)
class ParcelSettings:
    """How land is cut up. Lengths in metres, areas in hectares."""

    block_area: tuple[float, float] = (8.0, 42.0)
    strip_width: tuple[float, float] = (35.0, 210.0)
    strip_length: float = 420.0  # longer blocks are cut across as well
    undivided: float = 0.22  # share of blocks that are one parcel
    road_area: float = 130.0  # an area larger than this is cut by a paved road, a smaller one by a track
    warp: float = 45.0


@dataclass(frozen=True)
class Parcels:
    """Parcels of a scene; every map is [row, column] on the fine grid.

    index: number of the parcel.  block: number of the block of parcels.  edge: distance to the parcel's edge in
    metres.  across: coordinate across the parcel's rows in metres.  road, track, hedge: distance in metres to the
    middle of the nearest paved road, track and hedge.  orientation: radians, by parcel.
    """

    index: NDArray[np.int32]
    block: NDArray[np.int32]
    edge: FloatArray
    across: FloatArray
    road: FloatArray
    track: FloatArray
    hedge: FloatArray
    orientation: FloatArray


class _Cutter:
    """Keeps the maps while the area is cut. Pixels are addressed by flat index."""

    def __init__(
        self, generator: np.random.Generator, x: FloatArray, y: FloatArray, cell: float, settings: ParcelSettings
    ) -> None:
        count = x.size
        self.generator, self.x, self.y, self.cell, self.settings = generator, x, y, cell, settings
        self.index = np.zeros(count, np.int32)
        self.block = np.zeros(count, np.int32)
        self.edge = np.full(count, FAR, np.float32)
        self.across = np.zeros(count, np.float32)
        self.lines = {name: np.full(count, FAR, np.float32) for name in ("road", "track", "hedge")}
        self.orientations: list[float] = []
        self.blocks = 0

    def cut(self, pixels: IndexArray, orientation: float) -> None:
        """Cut an area into blocks, and those into parcels."""
        waiting = [(pixels, orientation)]
        while waiting:
            pixels, orientation = waiting.pop()
            if pixels.size == 0:
                continue
            area = pixels.size * self.cell**2 / 1e4
            if area <= np.exp(self.generator.uniform(*np.log(self.settings.block_area))):
                self._cut_block(pixels, orientation)
                continue
            # Big areas may turn; small ones keep the direction of their neighbours, as real fields do.
            turn = 0.35 if area > self.settings.road_area else 0.05
            orientation += float(self.generator.normal(0, turn))
            a, b = self._turned(pixels, orientation)
            if np.ptp(b) > np.ptp(a):
                a, orientation = b, orientation + np.pi / 2
            place = np.quantile(a, self.generator.uniform(0.36, 0.64))
            self._line(pixels, np.abs(a - place), area)
            waiting += [(pixels[a < place], orientation), (pixels[a >= place], orientation)]

    def _turned(self, pixels: IndexArray, orientation: float) -> tuple[FloatArray, FloatArray]:
        cos, sin = np.float32(np.cos(orientation)), np.float32(np.sin(orientation))
        x, y = self.x[pixels], self.y[pixels]
        return x * cos + y * sin, y * cos - x * sin

    def _line(self, pixels: IndexArray, distance: FloatArray, area: float) -> None:
        """Put a road, a track, a hedge or nothing on a cut."""
        self.edge[pixels] = np.minimum(self.edge[pixels], distance)
        chance = self.generator.random()
        if area > self.settings.road_area:
            kind = "road" if chance < 0.85 else "track"
        else:
            kind = "track" if chance < 0.55 else "hedge" if chance < 0.68 else ""
        if kind:
            self.lines[kind][pixels] = np.minimum(self.lines[kind][pixels], distance)

    def _cut_block(self, pixels: IndexArray, orientation: float) -> None:
        """Cut a block into strips, and long strips in two."""
        generator, settings = self.generator, self.settings
        self.block[pixels] = self.blocks
        self.blocks += 1
        a, b = self._turned(pixels, orientation)
        if np.ptp(b) > np.ptp(a):
            a, b, orientation = b, -a, orientation + np.pi / 2
        strip = np.zeros(pixels.size, np.int64)
        if generator.random() > settings.undivided:
            half = np.zeros(pixels.size, np.int64)
            if np.ptp(b) > settings.strip_length:
                place = np.quantile(b, generator.uniform(0.4, 0.6))
                half = (b > place).astype(np.int64)
                self.edge[pixels] = np.minimum(self.edge[pixels], np.abs(b - place))
            typical = np.exp(generator.uniform(*np.log(settings.strip_width)))
            skewed = a + b * np.float32(generator.normal(0, 0.03))
            for side in range(2):
                chosen = half == side
                if not chosen.any():
                    continue
                values = skewed[chosen]
                count = max(1, int(np.ptp(values) / typical))
                widths = generator.lognormal(0, 0.4, count)
                cuts = values.min() + np.cumsum(widths)[:-1] / widths.sum() * np.ptp(values)
                strip[chosen] = np.searchsorted(cuts, values) + side * 1000
                nearest = np.full(values.size, FAR, np.float32)
                for cut in cuts:
                    np.minimum(nearest, np.abs(values - np.float32(cut)), out=nearest)
                self.edge[pixels[chosen]] = np.minimum(self.edge[pixels[chosen]], nearest)
        _, number = np.unique(strip, return_inverse=True)
        first = len(self.orientations)
        self.index[pixels] = first + number
        self.orientations += [orientation] * (int(number.max()) + 1)
        self.across[pixels] = a


def cut_parcels(
    generator: np.random.Generator, shape: tuple[int, int], cell: float, settings: ParcelSettings
) -> Parcels:
    """Cut an area of ``shape`` cells of ``cell`` metres into parcels."""
    rows, columns = shape
    y, x = np.meshgrid(
        np.arange(rows, dtype=np.float32) * np.float32(cell),
        np.arange(columns, dtype=np.float32) * np.float32(cell),
        indexing="ij",
    )
    x = x + np.float32(settings.warp) * correlated_noise(generator, shape, 700.0 / cell, slope=6.0)
    y = y + np.float32(settings.warp) * correlated_noise(generator, shape, 700.0 / cell, slope=6.0)
    cutter = _Cutter(generator, x.ravel(), y.ravel(), cell, settings)
    cutter.cut(np.arange(rows * columns), float(generator.uniform(0, np.pi)))
    return Parcels(
        index=cutter.index.reshape(shape),
        block=cutter.block.reshape(shape),
        edge=cutter.edge.reshape(shape),
        across=cutter.across.reshape(shape),
        road=cutter.lines["road"].reshape(shape),
        track=cutter.lines["track"].reshape(shape),
        hedge=cutter.lines["hedge"].reshape(shape),
        orientation=np.asarray(cutter.orientations, np.float32),
    )
