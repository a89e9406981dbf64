"""What neighbours tell of the regression's residuals."""

import numpy as np
from series_files import holes, truth

from model.core.types import Chip
from model.methods.automatic import sample_of
from model.methods.refinement import REFINEMENT_MARGIN, spatial_context
from model.methods.regression import fit_regression


def series(noise=0.02, dates=8, height=90, width=100):
    days, clear = truth(dates, height, width)
    generator = np.random.default_rng(0)
    noisy = np.clip(clear + noise * generator.normal(size=clear.shape), 0.001, 1).astype(np.float32)
    observed = holes(dates, height, width)
    return days.astype(float), clear, Chip(np.where(observed[:, None], noisy, 0).astype(np.float32), observed)


def test_surroundings_look_at_observed_neighbours_only_and_not_far():
    reflectance = np.full((1, 4, 40, 40), 0.2, np.float32)
    observed = np.ones((1, 40, 40), bool)
    observed[0, :, 20:] = False
    reflectance[0, :, :, 20:] = 0.9
    np.testing.assert_allclose(spatial_context(reflectance, observed), 0, atol=1e-6)
    reflectance[0, 0, 10, 10] = 0.5
    touched = np.argwhere(np.abs(spatial_context(reflectance, observed)[0, 0]) > 1e-7) - 10
    assert 0 < np.abs(touched).max() <= REFINEMENT_MARGIN


def test_neighbours_take_back_noise():
    days, clear, chip = series()
    gaps = ~chip.observed & chip.observed.any(axis=(1, 2))[:, None, None]
    plain, refined = (
        fit_regression(sample_of([chip]), days, chips=chips).estimate(chip.reflectance, chip.observed).values
        for chips in ((), (chip,))
    )
    error = [float(((v - clear) ** 2).transpose(0, 2, 3, 1)[gaps].mean()) for v in (plain, refined)]
    assert error[1] < 0.97 * error[0]


def test_refined_windows_agree_with_the_whole():
    days, _, chip = series(height=150)
    estimator = fit_regression(sample_of([chip]), days, chips=[chip])
    whole = estimator.estimate(chip.reflectance, chip.observed).values
    rows = slice(64 - estimator.margin, 128 + estimator.margin - 6)
    part = estimator.estimate(chip.reflectance[:, :, rows], chip.observed[:, rows]).values
    inner = part[:, :, estimator.margin : estimator.margin + 50]
    np.testing.assert_allclose(inner, whole[:, :, 64:114], atol=2e-6)


def test_an_observation_does_not_tell_its_own_estimate():
    days, _, chip = series()
    estimator = fit_regression(sample_of([chip]), days, chips=[chip])
    spoiled = chip.reflectance.copy()
    spoiled[4, :, 70, 80] += 0.3
    change = (
        estimator.estimate(spoiled, chip.observed).values - estimator.estimate(chip.reflectance, chip.observed).values
    )
    assert np.abs(change[4, :, 70, 80]).max() < 0.02


def test_a_series_that_hardly_varies_is_refined_without_failing():
    generator = np.random.default_rng(0)
    flat = (0.4 + 1e-7 * generator.normal(size=(6, 4, 64, 64))).astype(np.float32)
    observed = generator.random((6, 64, 64)) < 0.7
    chip = Chip(np.where(observed[:, None], flat, 0).astype(np.float32), observed)
    values = fit_regression(sample_of([chip]), np.arange(6) * 5.0, chips=[chip]).estimate(*vars(chip).values())
    np.testing.assert_allclose(values.values, 0.4, atol=1e-3)
