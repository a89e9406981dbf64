"""Temporal kriging against textbook solutions, one pixel at a time."""

import numpy as np
import pytest

from model.methods.kriging import Kernel, NestedKernel, TemporalKriging, kriging_weights, visibility_patterns

DAYS = np.array([0.0, 5, 8, 20, 33, 34, 60])
KERNELS = [Kernel("matern", 30, 0.1), Kernel("exponential", 90, 0.0), Kernel("matern", 270, 1.0)]


def textbook(days, seen, target, kernel, noise=None):
    """Ordinary kriging by its bordered system: weights of the seen dates, and the variance of the target's value."""
    noise = np.full(len(days), kernel.nugget) if noise is None else noise
    d, n = days[seen], len(seen)
    system = np.ones((n + 1, n + 1))
    system[-1, -1] = 0
    system[:n, :n] = kernel.covariance(d[:, None] - d[None]) + np.diag(noise[seen] + 1e-6)
    right = np.append(kernel.covariance(d - days[target]), 1)
    solution = np.linalg.solve(system, right)
    return solution[:n], 1 + noise[target] - solution @ right


def random_patterns():
    patterns = np.random.default_rng(0).random((40, len(DAYS))) < 0.6
    return patterns[patterns.sum(axis=1) >= 2]


def test_covariance_against_hand_computed_values():
    assert Kernel("exponential", 10, 0).covariance(np.array(10.0)) == pytest.approx(np.exp(-1))
    assert Kernel("matern", 10, 0).covariance(np.array(-10.0)) == pytest.approx((1 + 3**0.5) * np.exp(-(3**0.5)))
    assert Kernel("matern", 10, 0).covariance(np.array(0.0)) == 1


@pytest.mark.parametrize("noise", [None, np.arange(1.0, 8.0) / 10])
@pytest.mark.parametrize("kernel", KERNELS)
def test_every_date_is_kriged_from_the_other_observed_dates(kernel, noise):
    patterns = random_patterns()
    weights, variance = kriging_weights(DAYS, patterns, kernel, noise)
    for pattern, of_pattern, spread in zip(patterns, weights, variance):
        for target in range(len(DAYS)):
            others = np.flatnonzero(pattern & (np.arange(len(DAYS)) != target))
            expected, uncertainty = textbook(DAYS, others, target, kernel, noise)
            np.testing.assert_allclose(of_pattern[target, others], expected, atol=1e-5)
            assert of_pattern[target].sum() == pytest.approx(1, abs=1e-6)
            assert spread[target] == pytest.approx(uncertainty, abs=1e-4)
            assert not of_pattern[target, np.setdiff1d(np.arange(len(DAYS)), others)].any()


def test_where_no_other_date_is_seen_nothing_is_said():
    patterns = np.zeros((2, len(DAYS)), bool)
    patterns[1, 3] = True
    weights, variance = kriging_weights(DAYS, patterns, KERNELS[0])
    assert not weights[0].any()
    assert not weights[1, 3].any()
    np.testing.assert_allclose(weights[1, [0, 1, 2, 4, 5, 6], 3], 1)
    assert (variance[0] == 2 * (1 + KERNELS[0].nugget)).all()


def test_nested_kernels_add_their_covariances():
    nested = NestedKernel(tuple(KERNELS[:2]), (0.25, 0.75))
    expected = 0.25 * KERNELS[0].covariance(DAYS) + 0.75 * KERNELS[1].covariance(DAYS)
    np.testing.assert_allclose(nested.covariance(DAYS), expected)
    assert nested.nugget == pytest.approx(0.25 * 0.1)


def test_parts_share_the_weights_of_pixels_that_are_alike_there():
    days = np.arange(120.0) * 5
    patterns = np.ones((2, 120), bool)
    patterns[1, 100] = False
    kriging = TemporalKriging(days, KERNELS[0])
    both = kriging.weights(patterns)
    for pattern in (0, 1):
        for result, alone in zip(both, kriging.weights(patterns[pattern : pattern + 1])):
            np.testing.assert_allclose(result[pattern], alone[0], atol=1e-6)
    assert np.abs(both[0][0] - both[0][1]).max() > 0.01


def test_many_patterns_are_kriged_in_batches(monkeypatch):
    patterns, kriging = random_patterns(), TemporalKriging(DAYS, KERNELS[0])
    at_once = kriging.weights(patterns)
    monkeypatch.setattr("model.methods.kriging.BATCH_BYTES", 3 * 8 * len(DAYS) ** 2)
    for result, whole in zip(kriging.weights(patterns), at_once):
        np.testing.assert_allclose(result, whole, atol=1e-6)


def test_long_series_are_kriged_in_parts_no_worse_than_as_a_whole():
    days = np.arange(120.0) * 5
    patterns = np.random.default_rng(1).random((20, 120)) < 0.5
    kernel = Kernel("matern", 20, 0.1)
    parts, _ = TemporalKriging(days, kernel).weights(patterns)
    whole, _ = kriging_weights(days, patterns, kernel)
    signal = np.sin(days / 40)
    assert ((parts @ signal - signal) ** 2).mean() < 1.1 * ((whole @ signal - signal) ** 2).mean()


def test_in_long_series_too_a_noisy_date_counts_less():
    patterns, noise = np.ones((1, 120), bool), np.full(120, 0.1)
    patterns[0, 100], noise[101] = False, 10.0
    weights = TemporalKriging(np.arange(120.0) * 5, KERNELS[0], noise).weights(patterns)[0][0, 100]
    assert 0 < weights[101] < 0.1 * weights[99]


@pytest.mark.parametrize("times", [2, 7, 8, 9, 64, 65, 150])
def test_patterns_are_those_of_the_pixels(times):
    observed = np.random.default_rng(times).random((times, 60)) < 0.5
    observed[:, 30:] = observed[:, :30]
    patterns, index = visibility_patterns(observed)
    np.testing.assert_array_equal(patterns[index].T, observed)
    assert len(np.unique(patterns, axis=0)) == len(patterns)
