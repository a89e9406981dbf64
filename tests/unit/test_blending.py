"""Weights from errors: convex, never worse than the best on the hold-out, close to what was believed before."""

import numpy as np
import pytest

from model.methods.blending import blend_weights, prior_weights

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
