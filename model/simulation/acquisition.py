"""When and how the satellite sees the ground: dates, sun, weather, atmosphere, optics, noise and the swath's edge."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import correlate1d

from model.simulation.noise import FloatArray, correlated_noise
from model.simulation.spectra import FINE, by_band

BoolArray = NDArray[np.bool_]


@dataclass(frozen=True)
class SensorSettings:
    """Optics, registration, radiometry and atmosphere.

    psf: standard deviation of the point spread in metres.  shift: of the registration error between dates in metres.
    Tuples hold an entry a band of spectra.BANDS; further bands than they have are as BY_FURTHER_BAND says.
    noise, speckle: of the additive noise and of the multiplicative noise by band.  gain, offset: standard deviation by
    date and band of what atmosphere, geometry and their correction leave; ``common`` of their variance is the same in
    all bands.  haze: standard deviation of the offset's variation across a scene, relative to the offset.
    directional: standard deviation by date of the brightness of each land cover against the others, which changes with
    the direction of view and sun.  orbits: the same between the two orbits that see a place in turn.
    """

    psf: float = 4.2
    shift: float = 1.5
    noise: tuple[float, ...] = (0.0007, 0.0008, 0.0009, 0.0016)
    speckle: float = 0.006
    gain: tuple[float, ...] = (0.045, 0.04, 0.045, 0.035)
    offset: tuple[float, ...] = (0.0055, 0.0045, 0.0035, 0.004)
    common: float = 0.75
    haze: float = 0.35
    directional: float = 0.025
    orbits: float = 0.0


# The same of the bands at 20 m. Their noise is that of 10 m pixels, of which four are averaged.
BY_FURTHER_BAND = {
    "noise": (0.0018, 0.0024, 0.0028, 0.0030, 0.0022, 0.0022),
    "gain": (0.042, 0.038, 0.036, 0.035, 0.030, 0.035),
    "offset": (0.0035, 0.0038, 0.0040, 0.0040, 0.0030, 0.0030),
}
_DIFFUSE = (0.52, 0.46, 0.42, 0.46, 0.43, 0.45, 0.46, 0.46, 0.38, 0.36)  # light in shadow, by band


def deviations(settings: SensorSettings, name: str, bands: int) -> FloatArray:
    """Return the standard deviations ``name`` (noise, gain or offset) of the first ``bands`` [band]."""
    return by_band((*getattr(settings, name), *BY_FURTHER_BAND[name]), bands)


def draw_bands(
    generator: np.random.Generator, further: np.random.Generator, bands: int, *shape: int
) -> NDArray[np.float64]:
    """Return normal numbers [band, ...] for noise: the four bands draw from ``generator``, the others from ``further``.

    So the four are the same with and without the others.
    """
    own = generator.standard_normal((FINE, *shape))
    return own if bands == FINE else np.concatenate([own, further.standard_normal((bands - FINE, *shape))])


@dataclass(frozen=True)
class Sun:
    """Position of the sun: zenith and azimuth in radians, azimuth clockwise from north."""

    zenith: float
    azimuth: float

    def shadow(self, height: float) -> tuple[float, float]:
        """Return (south, east) in metres from something ``height`` metres above ground to its shadow."""
        length = height * np.tan(self.zenith)
        return float(length * np.cos(self.azimuth)), float(-length * np.sin(self.azimuth))


def sun_position(date: datetime.date, latitude: float, solar_hour: float = 10.6) -> Sun:
    """Return where the sun stands (Cooper, Solar Energy 12, 1969, for the declination); latitude in degrees."""
    day = date.timetuple().tm_yday
    declination = np.radians(23.45) * np.sin(2 * np.pi * (284 + day) / 365)
    phi, hour = np.radians(latitude), np.radians(15 * (solar_hour - 12))
    cosine = np.sin(phi) * np.sin(declination) + np.cos(phi) * np.cos(declination) * np.cos(hour)
    east = -np.cos(declination) * np.sin(hour)
    north = np.cos(phi) * np.sin(declination) - np.sin(phi) * np.cos(declination) * np.cos(hour)
    return Sun(float(np.arccos(np.clip(cosine, 0.09, 1))), float(np.arctan2(east, north) % (2 * np.pi)))


def acquisition_dates(
    generator: np.random.Generator, count: int, year: int, first: int = 92, last: int = 292
) -> list[datetime.date]:
    """Return ``count`` irregular dates of two overlapping orbits, each seen every five days, within days of the year.

    Where the season holds fewer dates than asked for, the seasons of the following years are used too.
    """
    candidates: list[datetime.date] = []
    season = year
    start = int(generator.integers(5))
    while len(candidates) < max(count, 2):
        new_year = datetime.date(season, 1, 1)
        days = sorted({*range(first + start, last, 5), *range(first + (start + 3) % 5, last, 5)})
        candidates += [new_year + datetime.timedelta(days=day - 1) for day in days]
        season += 1
    # One date at random from each of ``count`` equal slices: spread over the season, and yet irregular.
    edges = np.linspace(0, len(candidates), count + 1).astype(int)
    return [candidates[int(generator.integers(lo, hi))] for lo, hi in zip(edges[:-1], edges[1:])]


def topsoil_wetness(generator: np.random.Generator, dates: list[datetime.date]) -> list[float]:
    """Return the wetness of the topsoil, 0 dry to 1 soaked, on each date: rain on one day in four, then it dries."""
    start = dates[0] - datetime.timedelta(days=30)
    wetness, by_day = 0.2, {}
    for number in range((dates[-1] - start).days + 1):
        wetness *= np.exp(-1 / 3.5)
        if generator.random() < 0.25:
            wetness = min(1.0, wetness + generator.gamma(1.2, 0.3))
        by_day[start + datetime.timedelta(days=number)] = wetness
    # Clear skies seldom follow rain within hours: what the satellite sees has begun to dry.
    return [float(0.75 * by_day[date]) for date in dates]


def shade(
    image: FloatArray, slope_east: FloatArray, slope_south: FloatArray, height: FloatArray, cell: float, sun: Sun
) -> FloatArray:
    """Light a fine image [band, row, column]: slopes that face the sun are brighter, trees and walls cast shadows.

    Slopes follow the cosine of the incidence angle, relative to flat ground, with a third of the light diffuse.
    """
    tangent = np.tan(sun.zenith)
    towards_south, towards_east = -np.cos(sun.azimuth), np.sin(sun.azimuth)
    incidence = 1 - tangent * (slope_east * towards_east + slope_south * towards_south)
    lit = np.clip(0.35 + 0.65 * incidence, 0.45, 1.5).astype(np.float32)
    dark = np.zeros(height.shape, bool)
    for level in (3.0, 7.0, 12.0, 17.0):
        south, east = sun.shadow(level)
        dark |= _moved(height, round(south / cell), round(east / cell)) > height + level
    diffuse = by_band(_DIFFUSE, len(image))[:, None, None]
    return image * lit * np.where(dark, diffuse, np.float32(1))


def _moved(field: FloatArray, rows: int, columns: int) -> FloatArray:
    """Return the field moved by whole cells; nothing comes in at the border."""
    moved = np.zeros_like(field)
    height, width = field.shape
    if abs(rows) < height and abs(columns) < width:
        moved[max(0, rows) : height + min(0, rows), max(0, columns) : width + min(0, columns)] = field[
            max(0, -rows) : height - max(0, rows), max(0, -columns) : width - max(0, columns)
        ]
    return moved


def see(image: FloatArray, cell: float, oversampling: int, shift: tuple[float, float], psf: float) -> FloatArray:
    """Return what a sensor of ``oversampling`` times coarser pixels makes of a fine image [band, row, column].

    psf: standard deviation of the point spread in metres.  shift: registration error (south, east) in metres.
    """
    reach = int(np.ceil((3 * psf + max(abs(s) for s in shift)) / cell))
    offsets = np.arange(-reach, reach + 1) * cell
    blurred = image
    for axis, error in zip((1, 2), shift):
        kernel = np.exp(-0.5 * ((offsets + error) / psf) ** 2)  # a correlation looks ahead: the sign is turned
        blurred = correlate1d(blurred, (kernel / kernel.sum()).astype(np.float32), axis=axis, mode="nearest")
    bands, rows, columns = blurred.shape
    blocks = blurred.reshape(bands, rows // oversampling, oversampling, columns // oversampling, oversampling)
    return blocks.mean(axis=(2, 4), dtype=np.float32)


def atmosphere(
    generator: np.random.Generator,
    further: np.random.Generator,
    shape: tuple[int, int],
    pixel: float,
    settings: SensorSettings,
    bands: int = FINE,
) -> tuple[FloatArray, FloatArray]:
    """Return gain [band, 1, 1] and offset [band, row, column] of one date; ``further`` as in draw_bands()."""

    def draw(name: str) -> FloatArray:
        shared = generator.standard_normal() * np.sqrt(settings.common)
        own = draw_bands(generator, further, bands) * np.sqrt(1 - settings.common)
        deviation = np.array((*getattr(settings, name), *BY_FURTHER_BAND[name])[:bands])
        return ((shared + own) * deviation).astype(np.float32)

    gain = 1 + draw("gain")
    drift = correlated_noise(generator, shape, 1500 / pixel, 4.0) if min(shape) > 1 else np.zeros(shape, np.float32)
    spread = settings.haze * deviations(settings, "offset", bands)
    return gain[:, None, None], draw("offset")[:, None, None] + spread[:, None, None] * drift


def add_noise(
    generator: np.random.Generator,
    image: FloatArray,
    settings: SensorSettings,
    further: np.random.Generator | None = None,
) -> FloatArray:
    """Return the image [band, row, column] with sensor noise; ``further`` as in draw_bands()."""
    level = deviations(settings, "noise", len(image))[:, None, None]
    noise = generator.standard_normal((FINE, *image.shape[1:]), dtype=np.float32)
    if further is not None and len(image) > FINE:
        more = further.standard_normal((len(image) - FINE, *image.shape[1:]), dtype=np.float32)
        noise = np.concatenate([noise, more])
    return image + noise * np.sqrt(level**2 + (settings.speckle * image) ** 2)


def at_20_metres(image: FloatArray) -> FloatArray:
    """Return the image [band, row, column] of 10 m pixels with its further bands averaged over 20 m."""
    if len(image) == FINE:
        return image
    rows, columns = image.shape[1:]
    coarse = np.pad(image[FINE:], [(0, 0), (0, rows % 2), (0, columns % 2)], mode="edge")
    coarse = coarse.reshape(len(coarse), -(-rows // 2), 2, -(-columns // 2), 2).mean(axis=(2, 4), dtype=np.float32)
    fine = np.repeat(np.repeat(coarse, 2, axis=1), 2, axis=2)[:, :rows, :columns]
    return np.concatenate([image[:FINE], fine])


def swath(generator: np.random.Generator, shape: tuple[int, int]) -> BoolArray:
    """Return which pixels lie within a swath whose edge crosses the scene, as steep as Sentinel-2's ground track."""
    rows, columns = shape
    y, x = np.mgrid[:rows, :columns]
    place = columns * generator.uniform(0.5, 0.72)
    inside = x + (y - rows / 2) * np.tan(np.radians(15.0)) < place
    return inside if generator.random() < 0.5 else inside[::-1, ::-1]
