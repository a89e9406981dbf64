"""How noisy each date is, and that lost dates are estimated from those that are not."""

from dataclasses import replace

import numpy as np
import pytest

from model.core.types import Sample
from model.methods.date_noise import LEAST_NUGGET, NEAR, USUAL, fit_date_noise, weighing_dates
from model.methods.kriging import Kernel, TemporalKriging
from model.methods.regression import fit_regression

DAYS = np.arange(10.0) * 10
KERNEL = Kernel("matern", 80.0, 0.1)
NOISY = 4


def departures(days=DAYS, kernel=KERNEL, times_noise=16.0):
    """Departures [time, band, pixel] that obey the kernel, with more noise on one date."""
    rng = np.random.default_rng(0)
    noise = np.full(len(days), kernel.nugget)
    noise[NOISY] *= times_noise
    covariance = kernel.covariance(days[:, None] - days) + np.diag(noise)
    drawn = np.linalg.cholesky(covariance) @ rng.normal(size=(len(days), 4 * 1200))
    return (0.05 * drawn).reshape(len(days), 4, 1200).astype(np.float32)


def test_the_noise_of_a_date_is_told_from_its_pixels():
    seen = np.random.default_rng(1).random((10, 1200)) < 0.9
    ratio = fit_date_noise(departures() * seen[:, None], seen, TemporalKriging(DAYS, KERNEL), 0)
    assert ratio[NOISY] * USUAL == pytest.approx(16, rel=0.2)
    assert (np.delete(ratio, NOISY) == 1).all()


def test_a_little_more_noise_than_usual_does_not_count():
    seen = np.ones((10, 1200), bool)
    assert (fit_date_noise(departures(times_noise=2.5), seen, TemporalKriging(DAYS, KERNEL), 0) == 1).all()


def test_long_series_tell_it_too():
    days = np.arange(120.0) * 5
    seen = np.random.default_rng(1).random((120, 1200)) < 0.4
    ratio = fit_date_noise(departures(days) * seen[:, None], seen, TemporalKriging(days, KERNEL), 0)
    assert ratio.argmax() == NOISY and ratio[NOISY] > 2


def test_far_from_other_dates_a_change_is_no_noise():
    days = np.delete(np.arange(12.0) * 10, [4, 6])  # none nearer than 20 days to the noisy one
    seen = np.ones((10, 1200), bool)
    assert fit_date_noise(departures(days), seen, TemporalKriging(days, KERNEL), 0)[NOISY] > 2
    days = days * (1.01 * NEAR / 20)
    ratio = fit_date_noise(departures(days), seen, TemporalKriging(days, KERNEL), 0)
    assert ratio[NOISY] == 1


@pytest.mark.parametrize("dates, pixels", [(3, 1200), (10, 20)])
def test_too_little_tells_no_noise(dates, pixels):
    seen = np.zeros((10, 1200), bool)
    seen[:dates, :pixels] = True
    assert (fit_date_noise(departures() * seen[:, None], seen, TemporalKriging(DAYS, KERNEL), 0) == 1).all()


def test_a_kernel_without_noise_weighs_dates_too():
    ratio = np.array([1.0, 4.0])
    np.testing.assert_array_equal(
        weighing_dates(TemporalKriging(DAYS[:2], Kernel("matern", 80.0, 0.0)), ratio).noise, LEAST_NUGGET * ratio
    )


def test_a_lost_date_beside_a_noisy_one_is_estimated_better_for_it():
    truth = (0.3 + departures()).reshape(10, 4, 30, 40)
    observed = np.ones((10, 30, 40), bool)
    observed[NOISY + 1] = False
    reflectance = truth * observed[:, None]
    fitted = fit_regression(Sample(reflectance.reshape(10, 4, -1), observed.reshape(10, -1)), DAYS)
    assert fitted.noise.argmax() == NOISY

    def error(estimator):
        return ((estimator.estimate(reflectance, observed).values[NOISY + 1] - truth[NOISY + 1]) ** 2).mean()

    assert error(fitted) < 0.9 * error(replace(fitted, noise=np.ones(10)))
