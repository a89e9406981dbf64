"""A whole simulated series: landscape, seasons, acquisitions and clouds together."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from model.simulation.acquisition import (
    SensorSettings,
    Sun,
    acquisition_dates,
    add_noise,
    at_20_metres,
    atmosphere,
    draw_bands,
    see,
    shade,
    sun_position,
    swath,
    topsoil_wetness,
)
from model.simulation.classification import classify
from model.simulation.events import GroundEvent, apply_events
from model.simulation.landcover import LandCover
from model.simulation.landscape import Landscape, LandscapeSettings, make_landscape
from model.simulation.noise import FloatArray
from model.simulation.phenology import Season, surface_reflectance
from model.simulation.sky import Sky, clear_sky, cover_with, make_sky
from model.simulation.spectra import FINE

BoolArray = NDArray[np.bool_]

LOST = {"thick": 1.0}
# The skies of a season in Central Europe: share of the scene under each kind of cloud.
USUAL_SKIES: tuple[dict[str, float], ...] = (
    {"popcorn": 0.03},
    {"broken": 0.22},
    {},
    {"popcorn": 0.11},
    {"thick": 0.38, "popcorn": 0.02},
    {"popcorn": 0.05},
    LOST,
    {"thin": 0.30, "popcorn": 0.03},
    {"broken": 0.12},
    {},
    {"popcorn": 0.10},
    {"broken": 0.07},
)


@dataclass(frozen=True)
class SimulationSettings:
    """What to simulate.

    shape: rows and columns of the image.  dates: how many.  year, first, last: the season, in days of the year.
    pixel: metres.  oversampling: how much finer than a pixel the ground is drawn.  skies: the share of the scene under
    each kind of cloud, date by date, repeated as needed.  partial_swath: number of the date that the swath's edge
    crosses, or None.  events: what changes parts of the ground at once.  bands: how many of spectra.BANDS, 4 or 10;
    the four are the same with and without the others.
    """

    shape: tuple[int, int] = (256, 256)
    dates: int = 12
    year: int = 2023
    first: int = 92
    last: int = 292
    latitude: float = 48.3
    pixel: float = 10.0
    oversampling: int = 2
    skies: tuple[dict[str, float], ...] = USUAL_SKIES
    partial_swath: int | None = 9
    landscape: LandscapeSettings = field(default_factory=LandscapeSettings)
    sensor: SensorSettings = field(default_factory=SensorSettings)
    season: Season = field(default_factory=Season)
    events: tuple[GroundEvent, ...] = ()
    bands: int = FINE


@dataclass(frozen=True)
class SimulatedAcquisition:
    """One simulated date; maps on the image grid.

    image: reflectance as observed, clouds and noise included [band, row, column], NaN outside the swath.  truth: the
    same view without clouds, shadows, noise and swath edge.  scl: scene classification.  sky: the clouds.
    """

    date: datetime.date
    sun: Sun
    image: FloatArray
    truth: FloatArray
    scl: NDArray[np.uint8]
    sky: Sky
    seen: BoolArray


class Simulation:
    """A seeded simulated series. The landscape is made at once, dates as they are asked for, so that memory stays low.

    Each part has its own random numbers: the same seed gives the same landscape whatever the number of dates.
    """

    def __init__(self, settings: SimulationSettings, seed: int) -> None:
        """Make the landscape and choose the dates."""
        self.settings = settings
        ground, calendar, weather, self._views = np.random.SeedSequence(seed).spawn(4)
        fine = (settings.shape[0] * settings.oversampling, settings.shape[1] * settings.oversampling)
        cell = settings.pixel / settings.oversampling
        self.landscape: Landscape = make_landscape(np.random.default_rng(ground), fine, cell, settings.landscape)
        self.dates = acquisition_dates(
            np.random.default_rng(calendar), settings.dates, settings.year, settings.first, settings.last
        )
        self.wetness = topsoil_wetness(np.random.default_rng(weather), self.dates)
        self._seeds = self._views.spawn(len(self.dates))
        self._events_seed = seed
        self._days = [float(date.toordinal()) for date in self.dates]
        self.water = self._share(LandCover.WATER)

    def _blocks(self, field: NDArray[np.generic]) -> NDArray[np.generic]:
        """Return the fine cells of each pixel [row, column, cell]."""
        rows, columns = self.settings.shape
        times = self.settings.oversampling
        return field.reshape(rows, times, columns, times).swapaxes(1, 2).reshape(rows, columns, times * times)

    def _share(self, code: LandCover) -> FloatArray:
        return (self._blocks(self.landscape.cover) == int(code)).mean(axis=2, dtype=np.float32)

    def land_cover(self) -> NDArray[np.uint8]:
        """Return the land cover that fills most of each pixel [row, column]."""
        shares = np.stack([self._share(code) for code in LandCover])
        return np.array([int(code) for code in LandCover], np.uint8)[shares.argmax(axis=0)]

    def acquire(self, number: int) -> SimulatedAcquisition:
        """Return the date of this number, counted from 0."""
        settings, sensor, bands = self.settings, self.settings.sensor, self.settings.bands
        view, air, cloud, noise, further = (np.random.default_rng(s) for s in self._copy(number).spawn(5))
        date = self.dates[number]
        sun = sun_position(date, settings.latitude)
        day = float(date.timetuple().tm_yday)
        turbidity = float(max(0.0, view.normal(0.6 * self.wetness[number], 0.25)))
        land = self.landscape
        fine = surface_reflectance(land, day, self.wetness[number], settings.season, turbidity, bands)
        if settings.events:
            fine = apply_events(fine, settings.events, number, self._days, land.cell, self._events_seed)
        fine *= self._directions(view, further)[:, land.cover]
        fine *= self._orbit(date)[:, land.cover]
        fine = shade(fine, land.slope_east, land.slope_south, land.height, land.cell, sun)
        shift = (float(view.normal(0, sensor.shift)), float(view.normal(0, sensor.shift)))
        ground = see(fine, land.cell, settings.oversampling, shift, sensor.psf)
        gain, offset = atmosphere(air, further, settings.shape, settings.pixel, sensor, bands)
        truth = at_20_metres(np.maximum(gain * ground + offset, 1e-4).astype(np.float32))
        share = settings.skies[number % len(settings.skies)] if settings.skies else {}
        sky = clear_sky(settings.shape, bands)
        if share:
            sky = make_sky(cloud, settings.shape, settings.pixel, share, sun, bands)
        image = add_noise(noise, cover_with(truth, sky), sensor, further)
        image = at_20_metres(np.maximum(image, 1e-4))
        seen = np.ones(settings.shape, bool)
        if number == settings.partial_swath:
            seen = swath(view, settings.shape)
        scl = classify(noise, image, self.water, sky, seen)
        image[:, ~seen] = np.nan
        return SimulatedAcquisition(date, sun, image.astype(np.float32), truth, scl, sky, seen)

    def _directions(self, generator: np.random.Generator, further: np.random.Generator) -> FloatArray:
        """Return the brightness of each land cover on one date [band, cover]: about 1, half alike in all bands."""
        count = max(LandCover) + 1
        common = generator.standard_normal((1, count))
        own = draw_bands(generator, further, self.settings.bands, count)
        return (1 + self.settings.sensor.directional * np.sqrt(0.5) * (common + own)).astype(np.float32)

    def _orbit(self, date: datetime.date) -> FloatArray:
        """Return the brightness of each land cover as the date's orbit sees it [band, cover]: two orbits take turns.

        Dates of one orbit are multiples of five days apart.
        """
        count = max(LandCover) + 1
        if self.settings.sensor.orbits <= 0:
            return np.ones((self.settings.bands, count), np.float32)
        orbit = int((date - self.dates[0]).days % 5 != 0)
        generator = np.random.default_rng([self._events_seed, orbit])
        further = np.random.default_rng([self._events_seed, orbit, FINE])
        common = generator.standard_normal((1, count))
        own = draw_bands(generator, further, self.settings.bands, count)
        return np.exp(self.settings.sensor.orbits * (0.9 * common + 0.4 * own)).astype(np.float32)

    def _copy(self, number: int) -> np.random.SeedSequence:
        """Return a fresh copy of a date's seed: spawning from the original would not give the same twice."""
        seed = self._seeds[number]
        return np.random.SeedSequence(seed.entropy, spawn_key=seed.spawn_key)

    def __iter__(self) -> Iterator[SimulatedAcquisition]:
        """Go through the dates."""
        return (self.acquire(number) for number in range(len(self.dates)))


def simulate(settings: SimulationSettings, seed: int) -> Simulation:
    """Return a simulated series; the same settings and seed give the same series."""
    return Simulation(settings, seed)
