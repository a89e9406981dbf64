"""The simulator: repeatable, true to its own truth, and within what real Sentinel-2 series look like."""

from __future__ import annotations

import datetime
from dataclasses import replace

import numpy as np
import pytest

from model.simulation import LandCover, SimulationSettings, simulate
from model.simulation.acquisition import SensorSettings, Sun, acquisition_dates, see, sun_position
from model.simulation.classification import Scl
from model.simulation.landscape import LandscapeSettings
from model.simulation.noise import cell_noise, correlated_noise
from model.simulation.parcels import ParcelSettings, cut_parcels
from model.simulation.sky import LAYERS, cover_with, make_sky

UNUSABLE = (Scl.NO_DATA, Scl.SATURATED, Scl.CLOUD_SHADOW, Scl.CLOUD_MEDIUM, Scl.CLOUD_HIGH, Scl.CIRRUS)


@pytest.fixture(scope="module")
def season():
    """The example's size and number of dates."""
    simulation = simulate(SimulationSettings(), seed=7)
    return simulation, list(simulation)


def test_same_seed_same_series():
    settings = SimulationSettings(shape=(48, 40), dates=4)
    first, again, other = simulate(settings, 3), simulate(settings, 3), simulate(settings, 4)
    late = again.acquire(2)  # the order in which dates are asked for does not matter
    for number in (0, 2):
        a, b = first.acquire(number), late if number == 2 else again.acquire(0)
        np.testing.assert_array_equal(a.image, b.image)
        np.testing.assert_array_equal(a.truth, b.truth)
        np.testing.assert_array_equal(a.scl, b.scl)
        assert a.date == b.date
    np.testing.assert_array_equal(first.land_cover(), again.land_cover())
    assert not np.array_equal(first.acquire(0).truth, other.acquire(0).truth)


@pytest.mark.parametrize("shape", [(1, 1), (17, 30), (5, 120)])
def test_any_shape(shape):
    acquired = simulate(SimulationSettings(shape=shape, dates=3, partial_swath=None), 1).acquire(1)
    assert acquired.image.shape == acquired.truth.shape == (4, *shape)
    assert acquired.scl.shape == shape
    assert np.isfinite(acquired.image).all() and (acquired.image > 0).all()


def test_dates_are_irregular_sorted_and_reach_into_further_years():
    generator = np.random.default_rng(1)
    dates = acquisition_dates(generator, 12, 2023)
    steps = np.diff([date.toordinal() for date in dates])
    assert (steps > 0).all() and len(set(steps)) > 3
    assert dates[0] > datetime.date(2023, 4, 1) and dates[-1] < datetime.date(2023, 10, 20)
    many = acquisition_dates(generator, 150, 2023)
    assert len(set(many)) == 150 and many == sorted(many) and many[-1].year > 2023


def test_observation_equals_truth_where_the_sky_is_clear(season):
    simulation, dates = season
    sensor = simulation.settings.sensor
    checked = 0
    for acquired in dates:
        clear = acquired.seen & (acquired.sky.opacity.max(axis=0) < 1e-6) & (acquired.sky.sunlight > 1 - 1e-6)
        if clear.sum() < 1000:
            continue
        truth = acquired.truth[:, clear]
        error = acquired.image[:, clear] - truth
        level = np.array(sensor.noise)[:, None]
        expected = np.sqrt(np.mean(level**2 + (sensor.speckle * truth) ** 2, axis=1))
        np.testing.assert_allclose(error.std(axis=1), expected, rtol=0.1)
        assert np.abs(error.mean(axis=1)).max() < 2e-4
        checked += 1
    assert checked >= 5


def test_what_the_mask_calls_clear_is_nearly_the_truth(season):
    for acquired in season[1]:
        clear = ~np.isin(acquired.scl, UNUSABLE)
        if clear.sum() < 1000:
            continue
        error = np.abs(acquired.image - acquired.truth)[:, clear]
        assert np.sqrt((error**2).mean(axis=1)).max() < 0.008
        assert np.quantile(error.max(axis=0), 0.99) < 0.02


def test_gaps_are_as_a_season_has_them(season):
    usable = np.stack([~np.isin(acquired.scl, UNUSABLE) for acquired in season[1]])
    shares = usable.mean(axis=(1, 2))
    assert 0.45 < shares.mean() < 0.7
    assert (shares < 0.01).sum() == 1, "one date is lost"
    assert (shares > 0.97).sum() >= 1, "one date is clear"
    assert usable.sum(axis=0).min() >= 1, "every pixel is seen once"
    partial = [acquired for acquired in season[1] if not acquired.seen.all()]
    assert len(partial) == 1
    unseen = ~partial[0].seen
    assert 0.1 < unseen.mean() < 0.6
    assert np.isnan(partial[0].image[:, unseen]).all() and (partial[0].scl[unseen] == Scl.NO_DATA).all()
    assert (partial[0].scl[~unseen] != Scl.NO_DATA).all()


def test_classification_follows_the_clouds(season):
    for acquired in season[1]:
        opacity, sunlight, scl = acquired.sky.opacity.max(axis=0), acquired.sky.sunlight, acquired.scl
        clouds = (opacity > 0.25) & acquired.seen
        if clouds.sum() > 200:
            assert np.isin(scl[clouds], (Scl.CLOUD_MEDIUM, Scl.CLOUD_HIGH, Scl.CIRRUS)).mean() > 0.98
        shadow = (sunlight < 0.5) & (opacity < 0.01) & acquired.seen
        if shadow.sum() > 200:
            assert np.isin(scl[shadow], UNUSABLE).mean() > 0.98
            assert (scl[shadow] == Scl.CLOUD_SHADOW).mean() > 0.5
        if not clouds.any():
            assert np.isin(scl[acquired.seen], UNUSABLE).mean() < 0.01
    clear = season[1][2]
    cover = season[0].land_cover()
    assert (clear.scl[cover == LandCover.CONIFER] == Scl.VEGETATION).mean() > 0.9
    assert (clear.scl[season[0].water > 0.99] == Scl.WATER).mean() > 0.9


@pytest.mark.parametrize("kind", ["popcorn", "broken"])
def test_shadows_lie_where_the_sun_puts_them(kind):
    sun = Sun(zenith=np.radians(50), azimuth=np.radians(150))
    shape, pixel = (500, 500), 10.0
    sky = make_sky(np.random.default_rng(2), shape, pixel, {kind: 0.1}, sun)
    south, east = sun.shadow(LAYERS[kind].height)
    assert south < 0 < -east, "with the sun in the south-east shadows fall to the north-west"
    clouds, dark = sky.opacity[0] - sky.opacity[0].mean(), sky.sunlight - sky.sunlight.mean()
    matching = np.fft.irfft2(np.fft.rfft2(-dark) * np.conj(np.fft.rfft2(clouds)), shape)
    found = np.array(np.unravel_index(matching.argmax(), shape))
    found = np.where(found > 250, found - 500, found)
    np.testing.assert_allclose(found, [south / pixel, east / pixel], atol=2)


def test_clouds_are_bright_and_shadows_dark():
    sun = Sun(np.radians(40), np.radians(150))
    sky = make_sky(np.random.default_rng(5), (200, 200), 10.0, {"broken": 0.3}, sun)
    ground = np.full((4, 200, 200), 0.1, np.float32)
    image = cover_with(ground, sky)
    thick = sky.opacity.min(axis=0) > 0.9
    assert thick.any()
    assert 0.4 < np.median(image[:, thick]) < 1.0
    dark = (sky.sunlight < 0.1) & (sky.opacity.max(axis=0) < 0.01)
    assert dark.any()
    red, nir = image[2, dark].mean(), image[3, dark].mean()
    assert 0.02 < nir < red < 0.06
    free = (sky.sunlight > 0.999) & (sky.opacity.max(axis=0) < 1e-4)
    np.testing.assert_allclose(image[:, free], 0.1, rtol=2e-3)


def test_cover_is_as_asked():
    for share in (0.1, 0.5, 1.0):
        sky = make_sky(np.random.default_rng(3), (150, 150), 10.0, {"thick": share}, Sun(0.6, 2.5))
        covered = (sky.opacity[0] > 0.01).mean()
        assert share - 0.12 < covered <= min(1.0, share + 0.05)


def test_sun_stands_where_almanacs_say():
    # Latitude 48, solar noon: zenith = latitude - declination (23.45 and -23.45 degrees at the solstices).
    for date, declination in ((datetime.date(2023, 6, 21), 23.45), (datetime.date(2023, 12, 21), -23.45)):
        noon = sun_position(date, 48.0, solar_hour=12.0)
        assert np.degrees(noon.zenith) == pytest.approx(48.0 - declination, abs=0.3)
        assert np.degrees(noon.azimuth) == pytest.approx(180.0, abs=0.5)
    morning = sun_position(datetime.date(2023, 6, 21), 48.0)
    assert 90 < np.degrees(morning.azimuth) < 180


def test_land_cover_has_the_shares_of_a_cultural_landscape():
    shares = np.zeros(max(LandCover) + 1)
    for seed in range(4):
        cover = simulate(SimulationSettings(dates=2), seed).land_cover()
        assert set(np.unique(cover)) <= {int(code) for code in LandCover}
        shares += np.bincount(cover.ravel(), minlength=shares.size) / cover.size / 4
    fields = [LandCover.CEREAL, LandCover.RAPESEED, LandCover.MAIZE, LandCover.ROOT_CROP]
    assert 0.3 < shares[fields].sum() < 0.65
    assert 0.12 < shares[[LandCover.BROADLEAF, LandCover.CONIFER]].sum() < 0.32
    assert 0.08 < shares[LandCover.GRASSLAND] < 0.3
    assert 0.01 < shares[LandCover.WATER] < 0.08
    assert 0.01 < shares[LandCover.BUILT_UP] < 0.12
    assert 0.005 < shares[LandCover.ROAD] < 0.08


def test_forest_share_and_rivers_are_as_asked():
    bare = LandscapeSettings(forest=0.0, river_width=None, lakes=0.0, highway=False)
    cover = simulate(SimulationSettings(shape=(128, 128), dates=2, landscape=bare), 1).land_cover()
    assert not (cover == LandCover.WATER).any()
    assert (cover == LandCover.CONIFER).mean() < 0.001
    wooded = replace(bare, forest=0.6, conifers=1.0)
    cover = simulate(SimulationSettings(shape=(128, 128), dates=2, landscape=wooded), 1).land_cover()
    assert 0.45 < (cover == LandCover.CONIFER).mean() < 0.65


def _greenness(season, code):
    """Median NDVI of a land cover by date, as {month: mean}."""
    simulation, dates = season
    where = simulation.land_cover() == code
    months: dict[int, list[float]] = {}
    for acquired in dates:
        red, nir = acquired.truth[2][where], acquired.truth[3][where]
        months.setdefault(acquired.date.month, []).append(float(np.median((nir - red) / (nir + red))))
    return {month: float(np.mean(values)) for month, values in months.items()}


def test_each_land_cover_has_its_season(season):
    cereal, maize, beet = (_greenness(season, c) for c in (LandCover.CEREAL, LandCover.MAIZE, LandCover.ROOT_CROP))
    assert cereal[5] > 0.75 and cereal[8] < 0.5
    assert maize[5] < 0.4 and maize[8] > 0.75
    assert beet[5] < 0.5 and beet[8] > 0.75
    broadleaf, conifer = _greenness(season, LandCover.BROADLEAF), _greenness(season, LandCover.CONIFER)
    assert broadleaf[4] < 0.75 and broadleaf[6] > 0.82
    assert broadleaf[6] - broadleaf[4] > 2 * (max(conifer.values()) - min(conifer.values())) - 0.1
    grass, water = _greenness(season, LandCover.GRASSLAND), _greenness(season, LandCover.WATER)
    assert min(grass.values()) > 0.45
    assert max(water.values()) < 0.1


def test_reflectance_is_within_the_ranges_of_sentinel_2(season):
    """Percentiles of clear dates of real level 2A series of farmland in Central Europe, with some room."""
    values = np.stack([acquired.truth for acquired in season[1]])
    low, middle, high = np.percentile(values, (1, 50, 99), axis=(0, 2, 3))
    assert (low > 0.0005).all() and (low[:3] < 0.035).all()
    ranges = ((0.025, 0.065), (0.055, 0.095), (0.03, 0.085), (0.26, 0.40))
    for value, (smallest, largest) in zip(middle, ranges):
        assert smallest < value < largest
    ranges = ((0.085, 0.16), (0.12, 0.21), (0.14, 0.26), (0.5, 0.65))
    for value, (smallest, largest) in zip(high, ranges):
        assert smallest < value < largest


def test_neighbouring_pixels_are_alike_as_in_real_images(season):
    """Variogram over variance of a clear date; real farmland: 0.04-0.10 one pixel apart, 0.27-0.55 five."""
    clear = season[1][2].truth
    for band in range(4):
        image = clear[band]
        near, far = (np.mean((image[:, k:] - image[:, :-k]) ** 2) / 2 / image.var() for k in (1, 5))
        assert 0.03 < near < 0.13
        assert 0.25 < far < 0.6


def test_fields_are_parcels_with_straight_edges():
    parcels = cut_parcels(np.random.default_rng(1), (400, 400), 5.0, ParcelSettings())
    hectares = np.bincount(parcels.index.ravel()) * 25 / 1e4
    assert hectares.size == parcels.orientation.size
    inner = hectares[hectares > 0.2]
    assert 20 < inner.size < 400
    assert 1.0 < np.median(inner) < 12.0
    assert (parcels.edge >= 0).all() and parcels.edge.min() < 3
    # A pixel far from any edge has neighbours of its own parcel only.
    rows, columns = np.nonzero(parcels.edge[1:-1, 1:-1] > 12)
    index = parcels.index
    for row, column in ((0, 1), (2, 1), (1, 0), (1, 2)):
        same = index[rows + row, columns + column] == index[rows + 1, columns + 1]
        assert same.mean() > 0.999


def test_optics_keep_the_mean_and_shift_as_told():
    fine = np.zeros((1, 40, 40), np.float32)
    fine[0, 20:22, 20:22] = 1.0  # one pixel of the coarse image
    centred = see(fine, 5.0, 2, (0.0, 0.0), psf=4.0)
    assert centred.shape == (1, 20, 20)
    assert centred.sum() == pytest.approx(1.0, abs=1e-3)
    assert np.unravel_index(centred[0].argmax(), (20, 20)) == (10, 10)
    moved = see(fine, 5.0, 2, (10.0, -20.0), psf=4.0)
    assert np.unravel_index(moved[0].argmax(), (20, 20)) == (11, 8)


def test_gain_and_offset_differ_by_date():
    still = SensorSettings(gain=(0, 0, 0, 0), offset=(0, 0, 0, 0), directional=0.0, shift=0.0)
    settings = SimulationSettings(shape=(64, 64), dates=6, first=180, last=200)
    plain = [acquired.truth for acquired in simulate(replace(settings, sensor=still), 2)]
    varied = [acquired.truth for acquired in simulate(settings, 2)]
    differences = [float(np.median(np.abs(b - a))) for a, b in zip(plain, varied)]
    assert min(differences) > 1e-4 and max(differences) < 0.05


def test_random_fields_have_the_statistics_asked_for():
    generator = np.random.default_rng(0)
    rough, smooth = (correlated_noise(generator, (200, 260), outer, 3.0) for outer in (3.0, 30.0))
    for field in (rough, smooth):
        assert field.dtype == np.float32 and field.shape == (200, 260)
        assert abs(field.mean()) < 1e-3 and abs(field.std() - 1) < 1e-3
    assert np.diff(smooth, axis=1).std() < 0.5 * np.diff(rough, axis=1).std()
    streaky = correlated_noise(generator, (256, 256), 6.0, 3.0, stretch=5.0, angle=0.0)
    assert np.diff(streaky, axis=1).std() < 0.5 * np.diff(streaky, axis=0).std()
    row, column = np.meshgrid(np.arange(-150, 150), np.arange(200), indexing="ij")
    first, second = cell_noise(row, column, 5, 2)
    assert first.min() >= 0 and first.max() < 1 and abs(first.mean() - 0.5) < 0.01 and abs(first.var() - 1 / 12) < 0.002
    assert abs(np.corrcoef(first.ravel(), second.ravel())[0, 1]) < 0.02
    np.testing.assert_array_equal(first, cell_noise(row, column, 5, 1)[0])
    assert not np.array_equal(first, cell_noise(row, column, 6, 1)[0])
