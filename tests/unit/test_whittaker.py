"""Smoothing in time, against a dense solution and a wave of known length."""

import numpy as np
import pytest

from model.methods.whittaker import smooth
from model.products.products import ndvi_weight


def test_of_a_wave_of_the_period_half_is_left_and_of_a_long_one_nearly_all():
    days = np.arange(0, 2000, 5.0)
    for length, left in ((60, 0.5), (240, 1.0), (20, 0.01)):
        wave = np.sin(2 * np.pi * days / length)[:, None, None].astype(np.float32)
        middle = smooth(wave, np.ones_like(wave), days, 60)[100:300]
        assert np.abs(middle).max() == pytest.approx(left, abs=0.02)


def test_a_line_stays_a_line_on_irregular_dates_through_what_is_missing_or_counts_nothing():
    generator = np.random.default_rng(0)
    days = np.cumsum(generator.integers(1, 20, 15)).astype(float)
    line = (0.2 + 0.003 * days)[:, None, None] * np.ones((15, 2, 3), np.float32)
    values, weights = line.astype(np.float32), np.ones((15, 2, 3), np.float32)
    values[4, 0], values[9, 1], weights[9, 1] = np.nan, 5, 0
    np.testing.assert_allclose(smooth(values, weights, days, 50), line, atol=1e-3)


def test_the_surer_value_moves_less():
    days = np.arange(5) * 10.0
    values = np.array([0, 0, 1, 0, 0], np.float32)[:, None, None]
    weights = np.ones((5, 1, 1), np.float32)
    sure = smooth(values, weights, days, 60)[2]
    weights[2] = 0.1
    assert smooth(values, weights, days, 60)[2] < 0.5 * sure


def test_a_pixel_without_any_value_stays_without():
    values = np.full((4, 1, 2), np.nan, np.float32)
    values[:, :, 1] = 0.5
    smoothed = smooth(values, np.ones_like(values), np.arange(4.0), 10)
    assert np.isnan(smoothed[:, :, 0]).all()
    np.testing.assert_allclose(smoothed[:, :, 1], 0.5, atol=1e-5)


def test_the_weight_of_ndvi_is_its_share_of_noise_by_the_derivatives():
    values = np.array([0.05, 0.05, 0.1, 0.3], np.float32)[:, None, None]
    variance = np.full((4, 1, 1), 0.01**2, np.float32)
    nir = np.linspace(0.299, 0.301, 3)
    slope_nir, slope_red = np.gradient((nir - 0.1) / (nir + 0.1), nir)[1], -2 * 0.3 / 0.4**2
    doubt = 0.01**2 * (slope_nir**2 + slope_red**2)
    expected = 0.02**2 / (0.02**2 + doubt)
    assert ndvi_weight(values, variance, np.zeros((1, 1), bool))[0, 0] == pytest.approx(expected, rel=1e-3)
    known = ndvi_weight(values, None, np.array([[True]]))
    assert known[0, 0] == 1
    assert ndvi_weight(values, None, np.array([[False]]))[0, 0] < 0.01
