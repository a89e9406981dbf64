"""Linear interpolation in time against hand-computed values."""

import numpy as np

from model.core.types import Sample
from model.methods.linear import fit_linear

DAYS = np.array([0.0, 10, 15, 40])


def pixel(values, seen):
    """One pixel as reflectance [T,4,1,1] and observed [T,1,1]."""
    reflectance = np.zeros((4, 4, 1, 1), np.float32)
    reflectance[seen, :, 0, 0] = np.asarray(values, np.float32)[:, None]
    return reflectance, np.isin(np.arange(4), seen)[:, None, None]


def test_between_before_and_after():
    estimate = fit_linear(DAYS).estimate(*pixel([0.2, 0.4], [1, 3])).values[:, 0, 0, 0]
    np.testing.assert_allclose(estimate, [0.2, 0.2, 0.2 + 0.2 * 5 / 30, 0.4], atol=1e-6)


def test_observed_values_stay():
    reflectance, observed = pixel([0.1, 0.5, 0.2, 0.9], [0, 1, 2, 3])
    np.testing.assert_array_equal(fit_linear(DAYS).estimate(reflectance, observed).values, reflectance)


def test_a_pixel_that_is_never_seen_takes_after_its_neighbours_and_far_from_any_the_scene():
    reflectance = np.full((4, 4, 60, 60), 0.3, np.float32)
    observed = np.ones((4, 60, 60), bool)
    observed[:, :, 10:] = False
    reflectance[:, :, :, 10:] = 0
    sample = Sample(np.full((4, 4, 5), 0.7, np.float32), np.ones((4, 5), bool))
    values = fit_linear(DAYS, sample).estimate(reflectance, observed).values
    np.testing.assert_allclose(values[..., 10], 0.3, atol=1e-3)
    np.testing.assert_allclose(values[..., 59], 0.7, atol=1e-3)
