"""What is estimated of a lost date comes from the other dates, by kriging and, for a part, by linear interpolation."""

import numpy as np

from model.core.types import Sample
from model.methods.date_mean import LINEAR, DateMean, interpolated
from model.methods.kriging import Kernel, TemporalKriging
from model.methods.linear import interpolate
from model.methods.regression import fit_regression

DAYS = np.array([0.0, 10, 20, 40, 70])
VALUES = np.array([[0.1], [0.2], [0.3], [0.1], [0.4]], np.float32)


def test_each_date_is_interpolated_from_the_other_known_ones():
    known = np.array([True, True, False, True, False])
    np.testing.assert_allclose(interpolated(DAYS, VALUES, known)[:, 0], [0.2, 0.1, 1 / 6, 0.2, 0.1], atol=1e-6)


def test_a_lost_date_is_a_mean_of_two_estimates_that_do_not_know_it():
    known = np.array([True, True, False, True, True])
    kriging = TemporalKriging(DAYS, Kernel("matern", 40.0, 0.1))
    mean, common = DateMean(VALUES, known, kriging).expected()
    kriged = kriging.weights(known[None])[0][0][2] @ np.where(known[:, None], VALUES, 0)
    np.testing.assert_allclose(mean[2], (1 - LINEAR) * kriged + LINEAR / 6, rtol=1e-5)
    np.testing.assert_array_equal(mean[known], VALUES[known])
    assert common[2] > 0 and not common[known].any()
    other = VALUES.copy()
    other[2] = 9
    np.testing.assert_array_equal(DateMean(other, known, kriging).expected()[0][2], mean[2])


def test_pixels_of_a_lost_date_are_tempered_by_linear_interpolation_of_the_other_dates(monkeypatch):
    rng = np.random.default_rng(0)
    days = np.arange(8.0) * 10
    season = 0.2 + 0.1 * np.sin(days / 12)
    reflectance = (season[:, None, None, None] + rng.normal(0, 0.02, (8, 4, 20, 20))).astype(np.float32)
    observed = rng.random((8, 20, 20)) < 0.9
    observed[3], observed[:, 4, 5] = False, False  # a lost date, and a pixel that is never observed
    reflectance *= observed[:, None]
    sample = Sample(reflectance.reshape(8, 4, -1), observed.reshape(8, -1))
    fitted = fit_regression(sample, days)
    monkeypatch.setattr("model.methods.regression.LINEAR", 0.0)
    alone = fitted.leave_one_out(reflectance, observed)
    monkeypatch.undo()
    both = fitted.leave_one_out(reflectance, observed)
    linear = interpolate(sample.reflectance, sample.observed, days)[3].reshape(4, 20, 20)
    ever = observed.any(0)
    np.testing.assert_allclose(both[3][:, ever], ((1 - LINEAR) * alone[3] + LINEAR * linear)[:, ever], atol=1e-6)
    np.testing.assert_array_equal(both[3][:, ~ever], alone[3][:, ~ever])
    np.testing.assert_array_equal(np.delete(both, 3, axis=0), np.delete(alone, 3, axis=0))
