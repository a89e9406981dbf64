"""Random fields: correlated noise for terrain, soil, canopies and clouds, and repeatable noise for cells of a grid.

All fields are float32 with mean 0 and standard deviation 1 unless said otherwise.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import fft

FloatArray = NDArray[np.float32]


def correlated_noise(
    generator: np.random.Generator,
    shape: tuple[int, int],
    outer: float,
    slope: float = 3.0,
    stretch: float = 1.0,
    angle: float = 0.0,
) -> FloatArray:
    """Return a Gaussian random field [row, column] with a von Karman power spectrum.

    outer: correlation length in cells; features much larger than it are absent.  slope: the power spectrum falls as
    wavenumber ** -slope beyond it (11/3 is turbulence, larger is smoother).  stretch: how many times longer features
    are along ``angle`` (radians, counted from the column axis towards the row axis) than across it.
    """
    rows, columns = shape
    # Noise made by a Fourier transform repeats at the border: make it larger and cut, so that it does not.
    pad = int(min(max(2 * outer, 8), max(rows, columns)))
    tall, wide = fft.next_fast_len(rows + pad, True), fft.next_fast_len(columns + pad, True)
    white = generator.standard_normal((tall, wide), dtype=np.float32)
    row_wave = np.fft.fftfreq(tall).astype(np.float32)[:, None]
    column_wave = np.fft.rfftfreq(wide).astype(np.float32)[None, :]
    along = column_wave * np.cos(angle) + row_wave * np.sin(angle)
    across = row_wave * np.cos(angle) - column_wave * np.sin(angle)
    squared = (along * stretch) ** 2 + across**2
    amplitude = (squared + (1.0 / (2.0 * np.pi * outer)) ** 2) ** (-slope / 4.0)
    amplitude[0, 0] = 0.0
    field = fft.irfft2(fft.rfft2(white) * amplitude.astype(np.float32), (tall, wide))[:rows, :columns]
    field = field - field.mean()
    deviation = float(field.std())
    return (field / deviation if deviation > 0 else field).astype(np.float32)


def cell_noise(row: NDArray[np.int64], column: NDArray[np.int64], seed: int, count: int) -> list[FloatArray]:
    """Return ``count`` arrays of uniform noise in [0, 1) that depend on the cell (row, column) and seed alone.

    The finaliser of splitmix64 (Steele, Lea and Flood, 2014) scrambles the cell's address.
    """
    with np.errstate(over="ignore"):
        base = row.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        base ^= column.astype(np.uint64) * np.uint64(0xD1B54A32D192ED03)
        base += np.uint64(seed % (1 << 63))
        fields = []
        for _ in range(count):
            base = base + np.uint64(0x9E3779B97F4A7C15)
            mixed = (base ^ (base >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
            mixed ^= mixed >> np.uint64(31)
            fields.append(((mixed >> np.uint64(40)).astype(np.float32)) / np.float32(1 << 24))
    return fields


def smooth_curve(
    generator: np.random.Generator, along: FloatArray, wavelengths: tuple[float, ...], amplitudes: tuple[float, ...]
) -> tuple[FloatArray, FloatArray]:
    """Return a smooth random function of ``along`` and its slope: a sum of sines."""
    value, slope = np.zeros_like(along), np.zeros_like(along)
    for wavelength, amplitude in zip(wavelengths, amplitudes):
        wave = np.float32(2.0 * np.pi / (wavelength * generator.uniform(0.8, 1.25)))
        height = np.float32(amplitude * generator.uniform(0.6, 1.2))
        phase = np.float32(generator.uniform(0, 2 * np.pi))
        value += height * np.sin(wave * along + phase)
        slope += height * wave * np.cos(wave * along + phase)
    return value, slope
