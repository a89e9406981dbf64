"""What is estimated of a lost date comes from the other dates: three forecasts, mixed."""

import numpy as np

from model.core.types import Sample
from model.methods.date_mean import OTHERS, OTHERS_OF_MEAN, DateMean, interpolated, usual_kriging
from model.methods.date_noise import weighing_dates
from model.methods.kriging import Kernel, TemporalKriging
from model.methods.linear import interpolate
from model.methods.regression import fit_regression

DAYS = np.array([0.0, 10, 20, 40, 70])
VALUES = np.array([[0.1], [0.2], [0.3], [0.1], [0.4]], np.float32)


def test_each_date_is_interpolated_from_the_other_known_ones():
    known = np.array([True, True, False, True, False])
    np.testing.assert_allclose(interpolated(DAYS, VALUES, known)[:, 0], [0.2, 0.1, 1 / 6, 0.2, 0.1], atol=1e-6)


def test_a_lost_date_is_a_mean_of_three_estimates_that_do_not_know_it():
    known = np.array([True, True, False, True, True])
    kriging = TemporalKriging(DAYS, Kernel("matern", 40.0, 0.1))
    mean, common = DateMean(VALUES, known, kriging).expected()
    suited, usual = (
        one.weights(known[None])[0][0][2] @ np.where(known[:, None], VALUES, 0)
        for one in (kriging, usual_kriging(DAYS))
    )
    assert abs(suited - usual) > 1e-3, "else it shows nothing of which kernel counts how much"
    share = OTHERS_OF_MEAN
    np.testing.assert_allclose(mean[2], (1 - 2 * share) * suited + share * (usual + 1 / 6), rtol=1e-5)
    np.testing.assert_array_equal(mean[known], VALUES[known])
    assert common[2] > 0 and not common[known].any()
    other = VALUES.copy()
    other[2] = 9
    np.testing.assert_array_equal(DateMean(other, known, kriging).expected()[0][2], mean[2])


def test_pixels_of_a_lost_date_are_mixed_from_three_forecasts(monkeypatch):
    rng = np.random.default_rng(0)
    days = np.arange(8.0) * 10
    season = 0.2 + 0.1 * np.sin(days / 12)
    reflectance = (season[:, None, None, None] + rng.normal(0, 0.02, (8, 4, 20, 20))).astype(np.float32)
    observed = rng.random((8, 20, 20)) < 0.9
    observed[3], observed[:, 4, 5] = False, False  # a lost date, and a pixel that is never observed
    reflectance *= observed[:, None]
    sample = Sample(reflectance.reshape(8, 4, -1), observed.reshape(8, -1))
    fitted = fit_regression(sample, days)
    monkeypatch.setattr("model.methods.regression.OTHERS", 0.0)
    alone = fitted.leave_one_out(reflectance, observed)
    monkeypatch.undo()
    both = fitted.leave_one_out(reflectance, observed)
    linear = interpolate(sample.reflectance, sample.observed, days)[3].reshape(4, 20, 20)
    ever = observed.any(0)
    usual = np.zeros_like(linear)
    for row, column in np.argwhere(ever):
        weights, _ = weighing_dates(usual_kriging(days), fitted.noise).weights(observed[:, row, column][None])
        usual[:, row, column] = weights[0, 3] @ reflectance[:, :, row, column]
    expected = (1 - 2 * OTHERS) * alone[3] + OTHERS * (usual + linear)
    np.testing.assert_allclose(both[3][:, ever], expected[:, ever], atol=1e-6)
    np.testing.assert_array_equal(both[3][:, ~ever], alone[3][:, ~ever])
    np.testing.assert_array_equal(np.delete(both, 3, axis=0), np.delete(alone, 3, axis=0))


def test_a_date_with_snow_tells_nothing_of_lost_dates():
    rng = np.random.default_rng(0)
    days = np.arange(9.0) * 10
    reflectance = (0.1 + rng.normal(0, 0.003, (9, 4, 20, 20))).astype(np.float32)
    reflectance[5, :, :10] += 0.5  # half of the scene lies under snow
    observed = np.ones((9, 20, 20), bool)
    observed[4] = False
    observed[6, :10, :5] = False  # where the next date without snow is farther away
    reflectance *= observed[:, None]
    fitted = fit_regression(Sample(reflectance.reshape(9, 4, -1), observed.reshape(9, -1)), days)
    assert np.flatnonzero(fitted.date_mean.snow).tolist() == [5]
    assert np.abs(fitted.leave_one_out(reflectance, observed)[4] - 0.1).max() < 0.02
