"""The scene's mean of a lost date comes from the other dates, half by kriging and half by linear interpolation."""

import numpy as np

from model.methods.date_mean import DateMean, interpolated
from model.methods.kriging import Kernel, TemporalKriging

DAYS = np.array([0.0, 10, 20, 40, 70])
VALUES = np.array([[0.1], [0.2], [0.3], [0.1], [0.4]], np.float32)


def test_each_date_is_interpolated_from_the_other_known_ones():
    known = np.array([True, True, False, True, False])
    np.testing.assert_allclose(interpolated(DAYS, VALUES, known)[:, 0], [0.2, 0.1, 1 / 6, 0.2, 0.1], atol=1e-6)


def test_a_lost_date_is_the_average_of_two_estimates_that_do_not_know_it():
    known = np.array([True, True, False, True, True])
    kriging = TemporalKriging(DAYS, Kernel("matern", 40.0, 0.1))
    mean, common = DateMean(VALUES, known, kriging).expected()
    kriged = kriging.weights(known[None])[0][0][2] @ np.where(known[:, None], VALUES, 0)
    np.testing.assert_allclose(mean[2], (kriged + 1 / 6) / 2, rtol=1e-5)
    np.testing.assert_array_equal(mean[known], VALUES[known])
    assert common[2] > 0 and not common[known].any()
    other = VALUES.copy()
    other[2] = 9
    np.testing.assert_array_equal(DateMean(other, known, kriging).expected()[0][2], mean[2])
