"""Seams, drift, uncertainty and intervals: by hand, and against other libraries."""

from __future__ import annotations

import numpy as np
import pytest
from metric_cases import series

from model.metrics import artefacts, intervals, uncertainty


def one_row(values, inside):
    values = np.array(values, float)
    frame = np.broadcast_to(values, (1, 4, 1, len(values))).copy()
    return frame, np.array([[inside]], bool)


def test_seam_index_by_hand():
    truth, where = one_row([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], [0, 0, 0, 1, 1, 1])
    assert artefacts.seam_index(truth, truth, where) == pytest.approx(1)
    # a step of 0.3 at the border: jump |0.7 - 0.3| = 0.4, beside it |0.3 - 0.2| and |0.8 - 0.7|, mean 0.1
    assert artefacts.seam_index(truth + 0.3, truth, where) == pytest.approx(4)
    # borders on both sides of a pixel: jumps 0.4 and |0.5 - 0.7| = 0.2; beside them only outside pairs, 0.1 each
    truth, where = one_row([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], [0, 0, 0, 1, 0, 0])
    assert artefacts.seam_index(truth + 0.3, truth, where) == pytest.approx(0.3 / 0.1)


def test_seam_index_only_looks_at_known_neighbours():
    truth, where = one_row([0.9, 0.2, 0.3, 0.4, 0.5, np.nan], [0, 0, 1, 1, 1, 0])
    # left: jump 0.1, beside 0.7 and 0.1; right: the neighbour is unknown
    assert artefacts.seam_index(truth, truth, where) == pytest.approx(0.1 / 0.4)


def test_seam_index_without_border_or_variation():
    constant = np.full((1, 4, 6, 6), 0.2)
    where = np.zeros((1, 6, 6), bool)
    assert np.isnan(artefacts.seam_index(constant, constant, where))
    assert np.isnan(artefacts.seam_index(constant, constant, ~where))
    where[:, :, :3] = True
    assert artefacts.seam_index(constant, constant, where) == 1
    assert np.isnan(artefacts.seam_index(constant + 0.1, constant, where))


def test_seam_index_is_alike_for_rows_and_columns():
    estimate, truth, where = series()
    turned = artefacts.seam_index(estimate.swapaxes(2, 3), truth.swapaxes(2, 3), where.swapaxes(1, 2))
    assert turned == pytest.approx(artefacts.seam_index(estimate, truth, where), rel=1e-12)


def test_drift():
    truth, observed = one_row([0.1, 0.2, 0.3], [1, 1, 0])
    estimate = truth + np.array([0.01, -0.03, 5])
    assert artefacts.drift(estimate, truth, observed) == pytest.approx(0.02)
    assert artefacts.drift(truth, truth, observed) == 0
    assert np.isnan(artefacts.drift(estimate, truth, ~observed & False))


def test_coverage_and_likelihood():
    stats = pytest.importorskip("scipy.stats")
    errors, sigma = np.array([0.0, 1.6, 1.7, -3.0]), np.ones(4)
    assert uncertainty.coverage(errors, sigma) == 0.5  # 1.645 deviations
    assert uncertainty.coverage(errors, sigma, level=0.99) == 0.75  # 2.576 deviations
    sigma = np.array([0.5, 1, 2, 3])
    assert uncertainty.nll(errors, sigma) == pytest.approx(-stats.norm.logpdf(errors, scale=sigma).mean(), abs=1e-9)
    rng = np.random.default_rng(0)
    assert uncertainty.coverage(rng.normal(0, 0.1, 100_000), np.full(100_000, 0.1)) == pytest.approx(0.9, abs=0.005)


def test_calibration_error_by_hand():
    # bins of two: RMSE sqrt(12.5) and 2, stated 1 and 2
    errors, sigma = np.array([2.0, 3, -2, 4]), np.array([2.0, 1, 2, 1])
    assert uncertainty.uce(errors, sigma, bins=2) == pytest.approx((np.sqrt(12.5) - 1) / 2)
    # bins of two and one: RMSE sqrt(2.5) against 1, and 3 against 5
    errors, sigma = np.array([1.0, 2, 3]), np.array([1.0, 1, 5])
    assert uncertainty.uce(errors, sigma, bins=2) == pytest.approx((2 * (np.sqrt(2.5) - 1) + 2) / 3)
    rng = np.random.default_rng(0)
    sigma = rng.uniform(0.01, 0.1, 200_000)
    assert uncertainty.uce(rng.normal(0, sigma), sigma) < 5e-4


def test_risk_coverage():
    rng = np.random.default_rng(0)
    sigma = rng.uniform(0.01, 0.1, 5000)
    errors = rng.normal(0, sigma)
    honest = uncertainty.risk_coverage(errors, sigma)
    assert uncertainty.risk_coverage(errors, np.abs(errors) + 1e-9).area == pytest.approx(0, abs=1e-9)
    assert uncertainty.risk_coverage(errors, rng.permutation(sigma)).area == pytest.approx(1, abs=0.1)
    assert 0.1 < honest.area < 0.7
    assert honest.kept(1) == pytest.approx(np.sqrt((errors**2).mean()))
    half = np.argsort(sigma)[:2500]
    assert honest.kept(0.5) == pytest.approx(np.sqrt((errors[half] ** 2).mean()))


def test_risk_coverage_area_by_hand():
    # two pixels, errors 1 and 3, ranked the wrong way round: the first 1 % to 99 % keep one, 100 % both
    found = uncertainty.risk_coverage(np.array([1.0, 3.0]), np.array([2.0, 1.0]))
    both = np.sqrt(5)
    np.testing.assert_allclose(found.curve, [3] * 99 + [both])
    np.testing.assert_allclose(found.oracle, [1] * 99 + [both])
    assert found.area == pytest.approx(2 * 99 / (99 * (both - 1)))
    # bands are averaged: squares 5 and 5 are equal, so no ranking is better than another
    assert np.isnan(uncertainty.risk_coverage(np.array([[1.0, 3], [3, 1]]), np.ones((2, 2))).area)


@pytest.mark.parametrize("metric", [uncertainty.coverage, uncertainty.nll, uncertainty.uce])
@pytest.mark.parametrize("pair", [([], []), ([np.nan], [1]), ([1], [np.inf]), ([1], [0])])
def test_uncertainty_of_wrong_input_is_nan(metric, pair):
    assert np.isnan(metric(*pair))
    assert np.isnan(uncertainty.risk_coverage(*pair).area)


def test_wilson_interval_by_hand_and_at_the_ends():
    # 7 of 10 with z = 1.959964: centre (0.7 + 0.192073) / 1.384146, spread 1.959964 sqrt(0.021 + 0.0096037) / 1.384146
    low, high = intervals.wilson(7, 10)
    assert (low, high) == pytest.approx((0.396775, 0.892209), abs=1e-5)
    assert intervals.wilson(0, 10)[0] == 0 and intervals.wilson(10, 10)[1] == 1
    assert np.isnan(intervals.wilson(0, 0)).all()
    with pytest.raises(ValueError, match="share"):
        intervals.wilson(3, 2)


def test_bootstrap_interval():
    stats = pytest.importorskip("scipy.stats")
    values = np.random.default_rng(1).gamma(2, 1, 60)
    low, high = intervals.bootstrap(values, draws=20_000)
    other = stats.bootstrap((values,), np.mean, n_resamples=20_000, method="percentile", rng=5).confidence_interval
    assert (low, high) == pytest.approx((other.low, other.high), abs=0.02)
    assert intervals.bootstrap(values, seed=2) == intervals.bootstrap(values, seed=2)
    assert intervals.bootstrap(values, seed=2) != intervals.bootstrap(values, seed=3)
    assert intervals.bootstrap([2.0, 2.0]) == (2, 2)
    assert np.isnan(intervals.bootstrap([])).all() and np.isnan(intervals.bootstrap([1, np.nan])).all()
