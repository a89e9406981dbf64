"""How far off estimates are said to be: by hand from errors that are known."""

import numpy as np

from model.methods.date_regression import PixelSeries
from model.methods.kriging import PixelKriging
from model.methods.predictive_variance import SMALLEST, PredictiveVariance, fit_predictive_variance

TIMES, BANDS, PIXELS = 5, 4, 600
LOST = 2
KRIGED, ESTIMATED = 0.04, 0.01  # what kriging, and the estimate, misses of observed pixels
VARIANCE = np.array([0.5, 0.4, 2.0, 0.4, 0.5], np.float32)  # of the kriging, by date


def fitted(common=0.0):
    """A spread of two classes, of which the second errs twice as much; LOST is never observed."""
    observed = np.ones((TIMES, PIXELS), bool)
    observed[LOST] = False
    label = np.arange(PIXELS) % 2
    truth = np.full((TIMES, BANDS, PIXELS), 0.3, np.float32)
    size = (1 + label).astype(np.float32)
    pixels = PixelSeries(truth, truth - KRIGED * size, PixelKriging(()))  # how they are kriged does not matter here
    kriging = np.repeat(VARIANCE[:, None], PIXELS, 1)
    shared = np.zeros((TIMES, BANDS), np.float32)
    shared[LOST] = common
    spread = fit_predictive_variance(
        pixels, truth - ESTIMATED * size, observed, kriging, label, common=shared, classes=2
    )
    return spread, kriging, label


def test_an_observed_date_errs_as_its_estimate_does():
    spread, kriging, label = fitted()
    variance = spread.variance(kriging, label)[0]
    expected = np.mean([1, 4]) * ESTIMATED**2  # of all pixels; each class is drawn to it a little
    np.testing.assert_allclose(variance.mean(), expected, rtol=0.05)
    np.testing.assert_allclose(variance[:, label == 1] / variance[:, label == 0].mean(), 4, rtol=0.5)


def test_a_lost_date_errs_as_kriging_does_and_by_what_its_pixels_share():
    """Errors of kriging per unit of its variance, times the variance there: far more than those of the estimate."""
    common = 0.002
    spread, kriging, label = fitted(common)
    for number, size in enumerate((1, 2)):
        usual = np.mean([1, 4]) * KRIGED**2 / 0.45
        own, weight = size**2 * KRIGED**2 / 0.45, 0.45 * (TIMES - 1) * PIXELS / 2
        expected = (own * weight + 50 * usual) / (weight + 50) * VARIANCE[LOST] + common
        np.testing.assert_allclose(spread.variance(kriging, label)[LOST][:, label == number], expected, rtol=1e-4)


def test_a_date_that_is_taken_out_errs_as_a_lost_one():
    spread, kriging, label = fitted()
    common = np.full((TIMES, BANDS), 0.0005, np.float32)
    without = spread.without(np.array([0]), common)
    lost = spread.variance(kriging, label)[LOST] / VARIANCE[LOST]
    np.testing.assert_allclose(without.variance(kriging, label)[0], lost * VARIANCE[0] + 0.0005, rtol=1e-5)
    np.testing.assert_array_equal(without.scale[1], spread.scale[1])
    assert spread.variance(kriging, label)[0].max() < 0.2 * without.variance(kriging, label)[0].min()


def test_nothing_is_said_to_be_without_error():
    nothing = np.zeros((TIMES, PIXELS), np.float32)
    np.testing.assert_allclose(
        PredictiveVariance.unknown(TIMES, BANDS).variance(nothing, np.zeros(PIXELS, int)), 0.01, rtol=1e-6
    )
    sure = PredictiveVariance(
        *(np.zeros(shape, np.float32) for shape in ((TIMES, 1, BANDS), TIMES, (TIMES, BANDS), (1, BANDS)))
    )
    assert (sure.variance(nothing, np.zeros(PIXELS, int)) == np.float32(SMALLEST)).all()
