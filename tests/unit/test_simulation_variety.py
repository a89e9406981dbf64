"""Random settings of the simulator: repeatable, various, and with the statistics of real series."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from model.simulation import SimulationSettings, simulate
from model.simulation.events import SPECTRA, GroundEvent
from model.simulation.settlements import _window
from model.simulation.statistics import SeriesStatistics, series_statistics
from model.simulation.variety import draw_settings

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SERIES, SHAPE, DATES = 12, (72, 72), 10


def statistics(names, rows: list[SeriesStatistics]):
    return {name: np.nanmedian([getattr(row, name) for row in rows], axis=0) for name in names}


@pytest.fixture(scope="module")
def simulated():
    rows = []
    for seed in range(SERIES):
        settings = replace(draw_settings(np.random.default_rng(seed), SHAPE, DATES), events=())
        acquired = list(simulate(settings, seed))
        clear = np.stack([(a.sky.opacity.max(0) < 0.05) & (a.sky.sunlight > 0.9) & a.seen for a in acquired])
        image = np.nan_to_num(np.stack([a.image for a in acquired]))
        rows.append(series_statistics(image, clear, np.array([a.date.toordinal() for a in acquired], float)))
    return rows


def test_settings_repeat_by_seed_and_differ_between_seeds():
    first, again = (draw_settings(np.random.default_rng(1), (32, 32), 8) for _ in range(2))
    assert first == again
    many = [draw_settings(np.random.default_rng(seed), (32, 32), 8) for seed in range(40)]
    assert len({settings.landscape.forest for settings in many}) == 40
    assert {kind for s in many for sky in s.skies for kind in sky} == {"popcorn", "broken", "thick", "thin"}
    assert {event.kind for settings in many for event in settings.events} >= {"snow"}


def test_the_red_edge_is_disturbed_no_less_than_red_and_near_infrared():
    """Else further bands would be smoother in time than a sensor sees them."""
    for seed in range(5):
        sensor = draw_settings(np.random.default_rng(seed), (32, 32), 8).sensor
        for drawn in (sensor.gain, sensor.offset):
            least, most = sorted(drawn[2:4])
            assert all(least <= band <= most for band in drawn[4:8])


@pytest.mark.parametrize("dates", [2, 3, 40])
def test_any_number_of_dates(dates):
    simulation = simulate(draw_settings(np.random.default_rng(2), (16, 16), dates), 0)
    assert len(simulation.dates) == dates == len(set(simulation.dates))
    assert np.isfinite(simulation.acquire(dates - 1).truth).all()


@pytest.mark.parametrize("kind", SPECTRA)
def test_events_change_their_share_of_the_ground_while_they_last(kind):
    plain = SimulationSettings(shape=(48, 48), dates=6, skies=(), partial_swath=None)
    changed = replace(plain, events=(GroundEvent(kind, 2, 4, share=0.4, size=200),))
    before, after = list(simulate(plain, 3)), list(simulate(changed, 3))
    for number, (old, new) in enumerate(zip(before, after)):
        share = (np.abs(new.truth - old.truth).max(0) > 0.02).mean()
        if 2 <= number < 4:
            assert 0.2 < share < 0.65
        else:
            np.testing.assert_array_equal(new.truth, old.truth)


def test_orbits_take_turns():
    still = simulate(SimulationSettings(shape=(16, 16), dates=8), 1)
    assert (still._orbit(still.dates[3]) == 1).all()
    sensor = replace(still.settings.sensor, orbits=0.05)
    turning = simulate(replace(still.settings, sensor=sensor), 1)
    looks = {turning._orbit(date).tobytes() for date in turning.dates}
    assert len(looks) == 2


def test_statistics_of_a_series_that_is_known():
    rng = np.random.default_rng(0)
    scene = rng.uniform(0.05, 0.35, (4, 64, 64)).astype(np.float32)
    gains, offsets = 1 + 0.1 * rng.standard_normal(30), 0.01 * rng.standard_normal(30)
    noise = 0.004 * rng.standard_normal((30, 4, 64, 64))
    series = scene * gains[:, None, None, None] + offsets[:, None, None, None] + noise
    found = series_statistics(series.astype(np.float32), np.ones((30, 64, 64), bool), np.arange(30) * 5.0)
    assert found.gain == pytest.approx(0.1, rel=0.5)
    assert found.noise == pytest.approx(0.004, rel=0.3)
    assert found.coarse == pytest.approx(1 / 16, rel=1.5)
    assert found.contrast == pytest.approx(0.3 / 12**0.5, rel=0.15)
    nothing = series_statistics(series.astype(np.float32), np.zeros((30, 64, 64), bool), np.arange(30) * 5.0)
    assert np.isnan(nothing.level).all() and np.isnan(nothing.slope)


def test_simulated_series_are_as_real_ones(simulated):
    """Medians over series, each within a factor of what the real series of training have."""
    if not (DATA / "train").exists():
        pytest.skip("the real series (shared/data) are not here")
    from model.training.scenes import TrainingScenes, find_sources

    real = []
    for place in TrainingScenes(find_sources([DATA / "train", DATA / "pixels"])):
        days = np.array([date.toordinal() for date in place.dates], float)
        part = (slice(None, 60), slice(None), slice(None, 160), slice(None, 160))
        clear = place.clear[:60, :160, :160]
        real.append(series_statistics(place.reflectance[part].astype(np.float32) / 1e4, clear, days[:60]))
    names = ("level", "gain", "noise", "coarse", "variogram", "slope", "ndvi", "contrast")
    a, b = statistics(names, simulated), statistics(names, real)
    for name, factor in (("level", 2.5), ("gain", 2.2), ("noise", 2.0), ("coarse", 1.5)):
        ratio = a[name] / b[name]
        print(f"{name:10s} simulated {a[name].round(4)} real {b[name].round(4)} ratio {ratio.round(2)}")
        assert ((ratio > 1 / factor) & (ratio < factor)).all(), name
    for lag in range(3):  # the longest lag depends on which seasons were drawn
        ratio = a["variogram"][lag] / b["variogram"][lag]
        print(f"variogram {lag} simulated {a['variogram'][lag].round(4)} ratio {ratio.round(2)}")
        assert ((ratio > 0.4) & (ratio < 2.5)).all(), lag
    assert abs(a["slope"] - b["slope"]) < 0.8
    assert np.abs(a["ndvi"] - b["ndvi"]).max() < 0.2
    print("slope", a["slope"], b["slope"], "ndvi", a["ndvi"], b["ndvi"], "contrast", a["contrast"], b["contrast"])


def test_works_beside_a_village_may_lie_outside_the_scene():
    for start, stop in zip(_window((-40.0, 220.0), 20.0, (100, 200)), (0, 200)):
        assert start.stop - start.start == 0
        assert start.stop == stop
    inside = _window((50.0, 195.0), 20.0, (100, 200))
    assert inside == (slice(30, 71), slice(175, 200))
    assert len(list(simulate(draw_settings(np.random.default_rng(21), (192, 192), 2), 21))) == 2
