"""A few wrong pixels, clouds that a mask misses, move neither estimates nor their uncertainty."""

import numpy as np
import pytest
from series_files import holes, truth

from model.core.reporting import Reporter
from model.core.types import Chip
from model.methods.automatic import fit_automatic, sample_of
from model.methods.date_regression import robust_ridge
from model.methods.left_out_residuals import compensate
from model.methods.regression import fit_regression
from model.methods.robust import date_spread, trust
from model.methods.season_range import fit_season_range

CLOUD = np.array([0.5, 0.5, 0.5, 0.6], np.float32)[:, None]
LOST, PARTIAL = 3, 4  # dates


def series(dates=9, height=96, width=96):
    """A seasonal scene with noise, gaps and a lost date: days, truth, reflectance as if never cloudy, observed."""
    days, clear = truth(dates, height, width)
    generator = np.random.default_rng(0)
    noisy = np.clip(clear + 0.005 * generator.normal(size=clear.shape), 0.001, 1).astype(np.float32)
    observed = holes(dates, height, width)
    observed[LOST] = False
    observed[PARTIAL] = True
    observed[PARTIAL, 20:70, 20:70] = False
    return days.astype(float), clear, noisy, observed


def estimate(days, reflectance, observed):
    chip = Chip(np.where(observed[:, None], reflectance, 0).astype(np.float32), observed)
    return fit_regression(sample_of([chip]), days, chips=[chip]).estimate(chip.reflectance, chip.observed)


def with_cloud(reflectance, observed, date, where):
    """The series with cloud that the mask misses at ``where`` [row, column] of a date."""
    reflectance, observed = reflectance.copy(), observed.copy()
    reflectance[date][:, where] = CLOUD
    observed[date] |= where
    return reflectance, observed


def remnant(share, shape=(96, 96)):
    """Squares of 3 x 3 pixels, or what there is of them, that cover a share of a date."""
    where = np.zeros(shape, bool)
    generator = np.random.default_rng(1)
    while where.mean() < share:
        row, column = generator.integers(shape[0] - 3), generator.integers(shape[1] - 3)
        where[row : row + 3, column : column + 3] = True
    return where


def error(values, clear, date, where):
    return float(np.sqrt(((values - clear)[date][:, where] ** 2).mean()))


@pytest.mark.parametrize("share", [0.001, 0.003, 0.01, 0.03])
def test_a_remnant_of_an_overcast_date_does_not_whiten_the_date(share):
    days, clear, reflectance, observed = series()
    where = remnant(share)
    left = estimate(days, *with_cloud(reflectance, observed, LOST, where))
    masked = estimate(days, reflectance, observed)
    assert error(left.values, clear, LOST, ~where) < 1.2 * error(masked.values, clear, LOST, ~where)
    assert np.median(left.variance[LOST]) < 1.5 * np.median(masked.variance[LOST])
    assert left.variance.max() < 0.1**2


def test_clouds_missed_beside_a_gap_do_not_spread_into_it():
    days, clear, reflectance, observed = series()
    gap = ~observed[PARTIAL]
    where = np.zeros_like(gap)
    where[20:29, 20:29] = True  # about 1 % of the date, all of it where the mask should have been
    left, masked = (
        estimate(days, *some).values
        for some in (with_cloud(reflectance, observed, PARTIAL, where), (reflectance, observed))
    )
    gap &= ~where
    assert error(left, clear, PARTIAL, gap) < 10 ** (0.3 / 20) * error(masked, clear, PARTIAL, gap)


def test_residuals_beyond_the_limit_do_not_spread():
    observed = np.ones((60, 60), bool)
    observed[20:40, 20:40] = False
    reflectance = np.full((4, 60, 60), 0.31, np.float32)
    reflectance[:, 15:20, 20:40] = 0.9
    values = np.full((4, 60, 60), 0.3, np.float32)
    compensate(values, reflectance, observed, np.full(4, 0.1, np.float32))
    assert np.abs(values[:, ~observed] - 0.31).max() < 0.002


def test_reweighted_regression_follows_most_pixels():
    generator = np.random.default_rng(0)
    x = generator.normal(0.3, 0.1, (8, 500)).astype(np.float32)
    y = (0.5 * x[:4] + 0.001 * generator.normal(size=(4, 500))).astype(np.float32)
    y[:, :25] += 0.5
    plain = np.linalg.lstsq(np.vstack([x, np.ones(500)]).T, y.T)[0].T
    robust = robust_ridge(x, y, (1e-3, 1e-3))
    level = np.full(8, 0.3)
    assert np.abs(robust[:, :-1] @ level + robust[:, -1] - 0.15).max() < 0.002
    assert np.abs(plain[:, :-1] @ level + plain[:, -1] - 0.15).max() > 0.01


def test_a_date_hardly_seen_has_the_spread_that_is_usual():
    generator = np.random.default_rng(0)
    values = 0.01 * generator.normal(size=(4, 1, 2000)).astype(np.float32)
    observed = np.ones((4, 2000), bool)
    observed[2, 30:] = False
    values[2, :, :30] = 0.4 + 0.2 * generator.normal(size=(1, 30))
    level, spread = date_spread(values, observed)
    np.testing.assert_allclose(spread, 0.01, rtol=0.1)
    assert np.abs(level).max() < 0.002
    np.testing.assert_allclose(trust(np.array([0.0, 0.05, 0.075, 0.1, 1.0])), [0, 0, 0.5, 1, 1], atol=1e-6)


def test_estimates_stay_in_the_range_of_their_class():
    generator = np.random.default_rng(0)
    label = np.repeat([0, 1], 200)
    reflectance = np.empty((3, 4, 400), np.float32)
    reflectance[:, :3], reflectance[:, 3] = 0.05, 0.4  # green fields
    reflectance[:, :, 200:] = 0.3  # bare rock
    reflectance += 0.005 * generator.normal(size=reflectance.shape).astype(np.float32)
    observed = np.ones((3, 400), bool)
    observed[1, ::2] = False
    season = fit_season_range(reflectance, observed, label, classes=3)
    inside = reflectance.copy()
    season.limit(inside, label)
    assert np.abs(inside - reflectance).max() < 0.005
    extrapolated = np.full_like(reflectance, 0.25)
    extrapolated[:, 3] = 0.1
    season.limit(extrapolated, label)
    ndvi = (extrapolated[:, 3] - extrapolated[:, 2]) / (extrapolated[:, 3] + extrapolated[:, 2])
    assert ndvi[:, :200].min() > 0.6
    assert np.abs(ndvi[:, 200:]).max() < 0.05
    hardly_red = np.full_like(reflectance, 0.05)
    hardly_red[:, 2], hardly_red[:, 3] = 0, 0.4
    season.limit(hardly_red, np.zeros(400, int))
    np.testing.assert_allclose(hardly_red[:, 3], 0.4)
    unlimited = np.full_like(reflectance, 0.25)
    season.limit(unlimited, np.full(400, 2))  # a class that nothing is known of
    np.testing.assert_allclose(unlimited, 0.25)


def test_a_blend_is_neither_made_of_nor_judged_by_missed_clouds():
    days, clear, reflectance, observed = series()
    where = remnant(0.03)
    for date in (0, 2, 6):
        reflectance, observed = with_cloud(reflectance, observed, date, where)
    chip = Chip(np.where(observed[:, None], reflectance, 0).astype(np.float32), observed)
    base = fit_regression(sample_of([chip]), days, chips=[chip])
    blend, told = fit_automatic(base, {}, days, [chip], 0, Reporter(), 1)
    assert max(root for kind in told.values() for root in kind["errors"].values()) < 0.02
    linear = blend.linear.estimate(chip.reflectance, observed).values
    assert error(linear, clear, LOST, where) < 0.02
