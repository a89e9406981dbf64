"""What is said in closed form of left-out dates, against really leaving them out."""

import numpy as np
import pytest

from model.core.reporting import Reporter
from model.methods import kernel_choice
from model.methods.kernel_choice import choose_kriging, combined, hidden_errors
from model.methods.kriging import Kernel, TemporalKriging, kriging_weights
from model.methods.left_out_residuals import MARGIN, compensate
from model.methods.regression import krige

DAYS = np.array([0.0, 4, 9, 10, 25, 31, 50])
KERNEL = Kernel("matern", 20, 0.1)
LIMIT = np.ones(4, np.float32)  # no residual comes near


def pixels(count=30, seed=0):
    """Reflectance [T,4,N] with 0 in gaps, observed [T,N]: at least three dates of each pixel."""
    generator = np.random.default_rng(seed)
    observed = generator.random((len(DAYS), count)) < 0.7
    observed[[0, 3, 5]] = True
    reflectance = generator.uniform(0.2, 0.6, (len(DAYS), 4, count)).astype(np.float32)
    return np.where(observed[:, None], reflectance, 0).astype(np.float32), observed


@pytest.mark.parametrize("t", range(len(DAYS)))
def test_predictors_of_a_date_are_what_they_would_be_without_it(t):
    reflectance, observed = pixels()
    kriging = TemporalKriging(DAYS, KERNEL)
    mean = np.full(reflectance.shape[:2], 0.4, np.float32)
    series, _ = krige(reflectance, observed, kriging, mean)
    without = observed.copy()
    without[t] = False
    expected, _ = krige(np.where(without[:, None], reflectance, 0), without, kriging, mean)
    predictors = series.predictors(t, np.arange(len(DAYS))).reshape(reflectance.shape)
    np.testing.assert_allclose(predictors, expected.filled, atol=2e-6)
    assert np.abs(predictors - series.filled).max() > 0.01  # the date would have told


def test_predictors_can_be_a_choice_of_dates():
    reflectance, observed = pixels()
    series, _ = krige(reflectance, observed, TemporalKriging(DAYS, KERNEL), np.zeros((7, 4), np.float32))
    chosen = np.array([1, 3, 4])
    every = series.predictors(3, np.arange(7)).reshape(reflectance.shape)
    np.testing.assert_allclose(series.predictors(3, chosen).reshape(3, 4, -1), every[chosen], atol=1e-7)


def test_errors_of_hidden_dates_and_blocks(monkeypatch):
    monkeypatch.setattr(kernel_choice, "KERNELS", (KERNEL,))
    reflectance, observed = pixels()
    squares: list[list[float]] = [[], []]
    for pixel in range(observed.shape[1]):
        values, seen = reflectance[:, :, pixel], observed[:, pixel]
        for t in np.flatnonzero(seen):
            for reach in (0, 1):
                left = seen.copy()
                left[max(0, t - reach) : t + reach + 1] = False
                if left.sum() >= 2:
                    weights, _ = kriging_weights(DAYS, left[None], KERNEL)
                    squares[reach] += list((weights[0, t] @ (values * left[:, None]) - values[t]) ** 2)
    expected = np.mean(squares[0]) + np.mean(squares[1])
    error = hidden_errors(DAYS, reflectance, observed, np.random.default_rng(0), Reporter())
    assert error == pytest.approx([expected], rel=1e-6)


def test_the_kernel_that_made_a_series_is_found_again():
    days = np.arange(30) * 5.0
    generator = np.random.default_rng(1)
    true = Kernel("matern", 40, 0.0)
    covariance = true.covariance(days[:, None] - days) + 1e-6 * np.eye(30)
    series = (np.linalg.cholesky(covariance) @ generator.normal(size=(30, 4 * 400))).reshape(30, 4, 400)
    noisy = series + generator.normal(size=series.shape) * 0.2**0.5
    observed = generator.random((30, 400)) < 0.7
    for values, nugget in ((series, 0.0), (noisy, 0.2)):
        errors = hidden_errors(days, values.astype(np.float32), observed, generator, Reporter())
        best = choose_kriging(days, errors).kernel.kernels[0]
        assert best.nugget == pytest.approx(nugget, abs=0.1)
        assert 20 <= best.range_days <= 80


def test_errors_that_tell_nothing_leave_the_choice_to_the_others():
    some, none = np.array([2.0, 1.0]), np.zeros(2)
    np.testing.assert_allclose(combined(some, none), [2, 1])
    np.testing.assert_allclose(combined(some, np.array([3.0, 6.0])), [(4 + 1) / 3, (2 + 2) / 3])
    assert not combined(none, none).any()
    assert choose_kriging(DAYS, np.zeros(len(kernel_choice.KERNELS))).kernel == kernel_choice.USUAL_KERNEL


def test_compensation_leaves_the_pixels_own_residual_out_and_reaches_no_farther_than_it_says():
    observed = np.zeros((3 * MARGIN, 3 * MARGIN), bool)
    middle = 3 * MARGIN // 2
    observed[middle, middle] = True
    estimate = np.zeros((4, *observed.shape), np.float32)
    compensate(estimate, np.full_like(estimate, 0.1), observed, LIMIT)
    assert estimate[:, middle, middle] == pytest.approx(0, abs=1e-6)
    assert (estimate[:, middle, middle + 1] > 0).all()
    changed = np.argwhere(estimate[0] != 0) - middle
    assert np.abs(changed).max() <= MARGIN


def test_compensation_fills_a_gap_amid_a_constant_residual_with_it():
    observed = np.ones((50, 50), bool)
    observed[24:27, 24:27] = False
    estimate = np.full((4, 50, 50), 0.3, np.float32)
    compensate(estimate, np.where(observed, 0.35, 0).astype(np.float32)[None].repeat(4, 0), observed, LIMIT)
    np.testing.assert_allclose(estimate, 0.35, atol=1e-5)
