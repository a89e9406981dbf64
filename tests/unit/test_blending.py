"""Weights from errors: convex, never worse than the best on the hold-out, close to what was believed before."""

import numpy as np
import pytest

from model.core.types import Estimate
from model.methods.blending import BlendEstimator, blend_weights, prior_weights

NAMES = ("linear", "regression", "network")
PRIOR = prior_weights(NAMES)


def products(errors):
    return errors @ errors.T / errors.shape[1]


def test_the_prior_gives_the_linear_interpolation_little():
    np.testing.assert_allclose(PRIOR, [0.1, 0.45, 0.45])
    np.testing.assert_allclose(prior_weights(("linear", "regression", "network", "adapted")), [0.1, 0.45, 0.225, 0.225])
    np.testing.assert_allclose(prior_weights(("linear", "regression")), [0.1, 0.9])


def various(seed):
    """Products of errors of three estimates that have a part in common."""
    generator = np.random.default_rng(seed)
    return products(generator.normal(size=(3, 500)) * generator.uniform(0.2, 3, (3, 1)) + generator.normal(size=500))


@pytest.mark.parametrize("lost", [False, True])
@pytest.mark.parametrize("seed", range(8))
def test_weights_are_convex(seed, lost):
    weights = blend_weights(various(seed), PRIOR, lost)
    assert weights.min() >= -1e-12
    assert weights.sum() == pytest.approx(1)


@pytest.mark.parametrize("seed", range(8))
def test_of_partly_seen_dates_the_blend_is_at_least_as_good_as_the_best_on_what_was_hidden(seed):
    errors = various(seed)
    weights = blend_weights(errors, PRIOR, lost=False)
    assert weights @ errors @ weights <= errors.diagonal().min() * (1 + 1e-6)


@pytest.mark.parametrize("seed", range(8))
def test_few_lost_dates_move_the_weights_less_than_partly_seen_ones(seed):
    errors, moved = various(seed), {}
    for lost in (False, True):
        moved[lost] = np.abs(blend_weights(errors, PRIOR, lost) - PRIOR).max()
    assert moved[True] <= moved[False]
    assert moved[True] < 0.5


@pytest.mark.parametrize("lost", [False, True])
def test_independent_errors_of_one_size_leave_the_prior_nearly_as_it_is(lost):
    errors = products(np.random.default_rng(0).normal(size=(3, 20_000)))
    assert np.abs(blend_weights(errors, PRIOR, lost) - PRIOR).max() < 0.1


@pytest.mark.parametrize("lost", [False, True])
def test_an_estimate_that_is_far_off_gets_nothing(lost):
    errors = np.random.default_rng(0).normal(size=(3, 5000))
    errors[0] *= 30
    assert blend_weights(products(errors), PRIOR, lost)[0] < 0.01


@pytest.mark.parametrize("lost", [False, True])
def test_where_nothing_errs_or_was_hidden_the_prior_stands(lost):
    np.testing.assert_array_equal(blend_weights(np.zeros((3, 3)), PRIOR, lost), PRIOR)
    np.testing.assert_array_equal(blend_weights(None, PRIOR, lost), PRIOR)


@pytest.mark.parametrize("lost", [False, True])
def test_estimates_that_err_alike_keep_the_prior(lost):
    errors = np.tile(np.random.default_rng(0).normal(size=5000), (3, 1))
    np.testing.assert_allclose(blend_weights(products(errors), PRIOR, lost), PRIOR, atol=1e-6)


class Constant:
    """An estimate that is one value everywhere."""

    name, margin, cross_fades = "constant", 0, False

    def __init__(self, value, variance=None):
        self.value, self.variance = value, variance

    def estimate(self, reflectance, observed):
        whole = np.full(reflectance.shape, self.value, np.float32)
        return Estimate(whole, None if self.variance is None else np.full_like(whole, self.variance))


def test_values_are_weighted_and_deviations_widened_date_by_date():
    weights, inflation = np.array([[0.25, 0.75], [1.0, 0.0]]), np.array([3.0, 0.5])
    blend = BlendEstimator(Constant(0.4, 0.01), Constant(0.2), {}, ("linear", "regression"), weights, inflation)
    estimate = blend.estimate(np.zeros((2, 4, 5, 6), np.float32), np.ones((2, 5, 6), bool))
    np.testing.assert_allclose(estimate.values[:, 0, 0, 0], [0.35, 0.2], rtol=1e-6)
    np.testing.assert_allclose(np.sqrt(estimate.variance[:, 0, 0, 0]), [0.3, 0.05], rtol=1e-6)
