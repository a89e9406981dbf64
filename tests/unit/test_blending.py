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
    np.testing.assert_allclose(PRIOR, [0.05, 0.25, 0.7])
    np.testing.assert_allclose(prior_weights(("linear", "regression", "network", "adapted")), [0.05, 0.25, 0.35, 0.35])
    np.testing.assert_allclose(prior_weights(("linear", "regression")), [0.1, 0.9])


@pytest.mark.parametrize("seed", range(8))
def test_the_blend_is_convex_and_at_least_as_good_as_the_best_on_what_was_hidden(seed):
    generator = np.random.default_rng(seed)
    errors = {
        kind: products(generator.normal(size=(3, 500)) * generator.uniform(0.2, 3, (3, 1)) + generator.normal(size=500))
        for kind in ("partial", "lost")
    }
    weights = blend_weights(errors, PRIOR)
    relative = {kind: c / c.diagonal().min() for kind, c in errors.items()}
    singles = sum(c.diagonal() for c in relative.values())
    assert sum(weights[k] @ c @ weights[k] for k, c in relative.items()) <= singles.min() * (1 + 1e-6)
    for w in weights.values():
        assert w.min() >= -1e-12
        assert w.sum() == pytest.approx(1)


def test_independent_errors_of_one_size_leave_the_prior_nearly_as_it_is():
    errors = products(np.random.default_rng(0).normal(size=(3, 20_000)))
    assert np.abs(blend_weights({"partial": errors}, PRIOR)["partial"] - PRIOR).max() < 0.1


def test_an_estimate_that_is_far_off_gets_nothing():
    errors = np.random.default_rng(0).normal(size=(3, 5000))
    errors[0] *= 30
    weights = blend_weights({"partial": products(errors)}, PRIOR)["partial"]
    assert weights[0] < 0.01


def test_where_nothing_errs_the_prior_stands():
    np.testing.assert_array_equal(blend_weights({"partial": np.zeros((3, 3))}, PRIOR)["partial"], PRIOR)


def test_estimates_that_err_alike_keep_the_prior():
    errors = np.tile(np.random.default_rng(0).normal(size=5000), (3, 1))
    np.testing.assert_allclose(blend_weights({"lost": products(errors)}, PRIOR)["lost"], PRIOR, atol=1e-6)


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
