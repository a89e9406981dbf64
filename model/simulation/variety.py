"""Settings drawn at random, so that a network trained on simulated series meets more than one kind of place.

Ranges follow real series as far as ``statistics`` can measure them; tests compare both.
"""

from __future__ import annotations

import numpy as np

from model.simulation.acquisition import BY_FURTHER_BAND, SensorSettings
from model.simulation.events import GroundEvent
from model.simulation.landcover import LandCover
from model.simulation.landscape import LandscapeSettings
from model.simulation.parcels import ParcelSettings
from model.simulation.phenology import Season
from model.simulation.settlements import SettlementSettings
from model.simulation.simulator import LOST, SimulationSettings

CROPS = (
    LandCover.CEREAL,
    LandCover.RAPESEED,
    LandCover.MAIZE,
    LandCover.ROOT_CROP,
    LandCover.GRASSLAND,
    LandCover.ORCHARD,
    LandCover.BARE,
)
KINDS_OF_CLOUD = ("popcorn", "broken", "thick", "thin")


def draw_settings(rng: np.random.Generator, shape: tuple[int, int], dates: int) -> SimulationSettings:
    """Settings of a random place and season of ``dates`` dates."""
    # A series spans what its dates need at least, up to four months in ten dates.
    span = int(np.clip(dates * rng.uniform(5, 14), 12, 360))
    first = int(rng.integers(1, 366 - span)) if span < 360 else 1
    winter = first < 75 or first + span > 330
    return SimulationSettings(
        shape=shape,
        dates=dates,
        year=int(rng.integers(2016, 2027)),
        first=first,
        last=first + span,
        latitude=float(rng.uniform(36, 62)),
        pixel=float(rng.choice([10.0, 10.0, 10.0, 20.0])),
        skies=_skies(rng, dates),
        partial_swath=int(rng.integers(dates)) if rng.random() < 0.25 else None,
        landscape=_landscape(rng),
        sensor=_sensor(rng),
        season=Season(lateness=float(rng.normal(0, 14)), drought=float(rng.uniform(0, 1))),
        events=_events(rng, dates, winter),
    )


def _landscape(rng: np.random.Generator) -> LandscapeSettings:
    """Farmland, woods, dry land and all between."""
    kind = rng.choice(["farmland", "woods", "mixed", "dry", "grass"], p=[0.4, 0.15, 0.2, 0.15, 0.1])
    favoured = {"dry": (LandCover.BARE, 6.0), "grass": (LandCover.GRASSLAND, 5.0)}.get(str(kind))
    weights = {crop: 0.25 if crop in (LandCover.ORCHARD, LandCover.BARE) else 1.0 for crop in CROPS}
    if favoured:
        weights[favoured[0]] += favoured[1]
    shares = rng.dirichlet(np.array(list(weights.values())) + 0.05)
    forest = {"farmland": (0, 0.25), "woods": (0.6, 0.95), "dry": (0, 0.15)}.get(str(kind), (0.1, 0.6))
    scale = float(np.exp(rng.normal(0, 0.5)))  # from small holdings to large fields
    return LandscapeSettings(
        forest=float(rng.uniform(*forest)),
        conifers=float(rng.uniform(0, 1)),
        crops=dict(zip(CROPS, shares.tolist())),
        river_width=(20.0, 120.0) if rng.random() < 0.35 else None,
        lakes=float(rng.choice([0.0, 1.6, 6.0], p=[0.5, 0.35, 0.15])),
        highway=bool(rng.random() < 0.3),
        relief=float(rng.uniform(0.0, 0.14)),
        parcels=ParcelSettings(
            block_area=(8.0 * scale, 42.0 * scale),
            strip_width=(35.0 * scale, 210.0 * scale),
            strip_length=420.0 * scale,
        ),
        settlements=SettlementSettings(
            villages=float(rng.choice([0.0, 3.2, 12.0], p=[0.4, 0.4, 0.2])), farmsteads=float(rng.uniform(0, 20))
        ),
    )


def _sensor(rng: np.random.Generator) -> SensorSettings:
    """Atmosphere, view and noise: mostly as of a good series, now and then much worse."""
    air, light, noise = (float(np.exp(rng.normal(0, width))) for width in (0.7, 0.5, 0.5))
    # By band of spectra.BANDS. The red edge lies between red and near infrared, and so does what air and light do
    # there; the short-wave infrared, which scatters little, keeps what a good series has.
    offset = np.array([0.0115, 0.0090, 0.0080, 0.0125, 0.0090, 0.0099, 0.0110, 0.0125, 0.0030, 0.0030]) * air
    gain = np.array([0.12, 0.12, 0.13, 0.075, 0.118, 0.107, 0.093, 0.075, 0.030, 0.035]) * light
    return SensorSettings(
        psf=float(rng.uniform(3.6, 6.5)),
        shift=float(np.abs(rng.normal(0, 2.5))),
        noise=tuple((np.array([0.0007, 0.0008, 0.0009, 0.0016, *BY_FURTHER_BAND["noise"]]) * noise).tolist()),
        speckle=0.006 * noise,
        gain=tuple(gain.tolist()),
        offset=tuple(offset.tolist()),
        common=float(rng.uniform(0.6, 0.95)),
        haze=float(rng.uniform(0.15, 0.6)),
        directional=float(rng.uniform(0.01, 0.06)),
        orbits=float(rng.uniform(0, 0.05)) if rng.random() < 0.7 else 0.0,
    )


def _skies(rng: np.random.Generator, dates: int) -> tuple[dict[str, float], ...]:
    """The clouds of each date; some seasons are fair, some are not."""
    cloudiness, lost = rng.beta(1.6, 1.8), rng.beta(1.2, 7)
    skies: list[dict[str, float]] = []
    for _ in range(dates):
        if rng.random() < lost:
            skies.append(LOST)
        elif rng.random() < cloudiness:
            kinds = rng.choice(KINDS_OF_CLOUD, int(rng.integers(1, 3)), replace=False)
            skies.append({str(kind): float(np.clip(rng.beta(1.0, 2.6), 0.02, 0.9)) for kind in kinds})
        else:
            skies.append({})
    return tuple(skies)


def _events(rng: np.random.Generator, dates: int, winter: bool) -> tuple[GroundEvent, ...]:
    """At most two: snow in winter, else a flood, a fire or a clearing, each in one series of six or so."""
    events = []
    if winter and rng.random() < 0.45:
        begin = int(rng.integers(dates))
        end = min(dates, begin + int(rng.integers(1, max(2, dates // 2 + 1))))
        share, size = float(rng.uniform(0.2, 1.0)), float(rng.uniform(200, 1500))
        events.append(GroundEvent("snow", begin, end, share, size, float(rng.uniform(5, 60)), rng.uniform(0.5, 0.95)))
    if rng.random() < 0.18:
        kind = str(rng.choice(["flood", "burn", "clearing"]))
        begin = int(rng.integers(dates))
        end = min(dates, begin + int(rng.integers(1, 4))) if kind == "flood" else dates
        recovery = {"flood": 12.0, "burn": 200.0}.get(kind, 1e9)
        events.append(
            GroundEvent(kind, begin, end, float(rng.uniform(0.02, 0.25)), float(rng.uniform(150, 900)), recovery)
        )
    return tuple(events)
