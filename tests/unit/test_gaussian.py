"""The Gaussian series: its estimates are conditional means, EM finds the covariance, shares follow what helps."""

from __future__ import annotations

import numpy as np
import pytest

from model.core.reporting import Reporter
from model.methods.gaussian import MOST_VALUES, GaussianSeries, fit_gaussian, with_shares

DATES, BANDS, PIXELS = 5, 2, 60


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(3)


@pytest.fixture
def series(rng) -> GaussianSeries:
    root = rng.normal(size=(DATES * BANDS, DATES * BANDS))
    return GaussianSeries(np.arange(DATES), rng.normal(size=DATES * BANDS), root @ root.T, np.zeros(DATES, np.float32))


def draw(series: GaussianSeries, rng: np.random.Generator, pixels: int) -> np.ndarray:
    values = rng.multivariate_normal(series.mean, series.covariance, pixels).T
    return values.reshape(DATES, BANDS, pixels).astype(np.float32)


def conditional(series: GaussianSeries, values: np.ndarray, known: np.ndarray, date: int) -> np.ndarray:
    """The textbook's conditional mean of a date's bands, given the values of the known dates."""
    seen = np.repeat(known, BANDS)
    wanted = np.repeat(np.arange(DATES) == date, BANDS)
    across = series.covariance[np.ix_(wanted, seen)]
    departure = values.ravel()[seen] - series.mean[seen]
    return series.mean[wanted] + across @ np.linalg.solve(series.covariance[np.ix_(seen, seen)], departure)


def test_each_date_is_the_conditional_mean_given_the_others(series, rng):
    values = draw(series, rng, PIXELS)
    observed = rng.random((DATES, PIXELS)) < 0.6
    estimate = series.estimate(np.where(observed[:, None], values, 0), observed)
    for pixel in range(PIXELS):
        for date in range(DATES):
            known = observed[:, pixel] & (np.arange(DATES) != date)
            expected = conditional(series, values[:, :, pixel], known, date)
            assert np.allclose(estimate[date, :, pixel], expected, atol=2e-3), (pixel, date)


def test_expectation_maximisation_finds_the_covariance_behind_gaps(series, rng):
    values = draw(series, rng, 6000)
    observed = rng.random((DATES, 6000)) < 0.7
    start = np.where(observed[:, None], values, np.float32(0))
    fitted = fit_gaussian(start, observed, np.arange(DATES), rng, Reporter())
    scale = np.sqrt(np.outer(series.covariance.diagonal(), series.covariance.diagonal()))
    assert np.abs((fitted.covariance - series.covariance) / scale).max() < 0.1
    naive = np.cov(start.reshape(DATES * BANDS, -1))
    assert np.abs((naive - series.covariance) / scale).max() > 0.2, "the start must be wrong for this to show anything"


def test_share_is_all_where_the_other_estimate_is_noise_and_none_where_it_is_the_truth(series, rng):
    values = draw(series, rng, 3000)
    observed = np.ones((DATES, 3000), bool)
    estimate = values.copy()
    estimate[0] = series.mean.reshape(DATES, BANDS)[0, :, None] + 30 * rng.normal(size=(BANDS, 3000))
    trusted = np.ones(DATES, np.float32)
    shares = with_shares(series, estimate, values, observed, trusted).share
    assert shares[0] > 0.9
    assert np.allclose(shares[1:], 0, atol=1e-6)
    untrusted = with_shares(series, estimate, values, observed, np.zeros(DATES, np.float32))
    assert not untrusted.share.any()
    mixed = estimate.copy()
    with_shares(series, estimate, values, observed, trusted).mix_into(mixed, values, observed)
    assert np.abs(mixed[0] - values[0]).mean() < 0.5 * np.abs(estimate[0] - values[0]).mean()
    assert np.allclose(mixed[1:], estimate[1:], atol=1e-4)


def test_lost_dates_are_left_alone(series):
    shares = GaussianSeries(np.array([1, 2, 4]), series.mean[:6], series.covariance[:6, :6], np.ones(3, np.float32))
    assert shares.without(np.array([2, 3])).share.tolist() == [1, 0, 1]


def test_long_series_and_few_pixels_are_left_without(rng):
    long = np.zeros((MOST_VALUES, BANDS, 500), np.float32)
    assert fit_gaussian(long, np.ones((MOST_VALUES, 500), bool), np.arange(MOST_VALUES), rng, Reporter()) is None
    few = np.zeros((DATES, BANDS, 2 * DATES * BANDS), np.float32)
    assert fit_gaussian(few, np.ones((DATES, few.shape[2]), bool), np.arange(DATES), rng, Reporter()) is None


def test_a_pixel_seen_once_or_never_is_estimated_without_a_fault(series):
    values = np.ones((DATES, BANDS, 2), np.float32)
    observed = np.zeros((DATES, 2), bool)
    observed[2, 0] = True
    estimate = series.estimate(np.where(observed[:, None], values, 0), observed)
    assert np.isfinite(estimate).all()
    assert np.allclose(estimate[:, :, 1], series.mean.reshape(DATES, BANDS), atol=1e-5)
    assert np.allclose(estimate[2, :, 0], series.mean.reshape(DATES, BANDS)[2], atol=1e-5)
