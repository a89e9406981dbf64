"""The second look finds what the comparison of dates cannot: a thin veil over fields that change."""

import numpy as np
import pytest
from clouds_scene import DATES, SIDE, clear, dates

from model.clouds.comparison import Evidence, fit_comparison
from model.clouds.second_look import fit_second_look
from model.contract.reasons import CLOUD
from model.core.types import Sample
from model.methods.regression import fit_regression

DATE, VEIL = 4, (slice(40, 80), slice(40, 80))


class Knowing:
    """In place of the regression: knows how the fields change, but for a little noise."""

    def __init__(self, truth):
        noise = np.random.default_rng(2).normal(0, 0.003, truth.shape)
        self._prediction = (truth + noise).astype(np.float32)

    def leave_one_out(self, reflectance, observed):
        return self._prediction


@pytest.fixture(scope="module")
def veiled():
    """Fields at their darkest on one date, with a veil that lifts them no higher than they were before."""
    assert len(dates()) == DATES
    truth = clear()
    truth[DATE] *= 0.6
    reflectance = truth.copy()
    reflectance[(DATE, slice(None), *VEIL)] += np.array([0.028, 0.028, 0.028, 0.02], np.float32)[:, None, None]
    valid = np.ones((DATES, SIDE, SIDE), bool)
    return truth, Evidence(reflectance, valid, ~valid, np.zeros(valid.shape, np.uint8))


def test_a_veil_that_the_comparison_does_not_see_is_found(veiled):
    truth, evidence = veiled
    assert not fit_comparison([evidence], np.zeros(DATES, bool)).find(evidence)[0][(DATE, *VEIL)].any()
    look = fit_second_look(Knowing(truth), [evidence], [evidence.valid])
    found = look.find(evidence, evidence.valid, np.arange(DATES) == DATE)
    assert (found[(DATE, *VEIL)] == CLOUD).mean() > 0.9
    found[(DATE, slice(36, 84), slice(36, 84))] = 0
    assert not found.any()


def test_dates_that_are_not_doubted_are_not_looked_at(veiled):
    truth, evidence = veiled
    look = fit_second_look(Knowing(truth), [evidence], [evidence.valid])
    assert not look.find(evidence, evidence.valid, np.zeros(DATES, bool)).any()


def test_the_regression_looks_at_nothing_that_is_not_observed():
    """Clouds come with the window: the second look hides them from it by ``observed`` alone."""
    truth, rng = clear().astype(np.float32), np.random.default_rng(3)
    observed = rng.random((DATES, SIDE, SIDE)) < 0.7
    sample = Sample(truth.reshape(DATES, 4, -1), observed.reshape(DATES, -1))
    fitted = fit_regression(sample, np.arange(DATES) * 10.0)
    clouded = np.where(observed[:, None], truth, rng.uniform(-1, 3, truth.shape).astype(np.float32))
    hidden = np.where(observed[:, None], truth, np.float32(0))
    np.testing.assert_array_equal(fitted.leave_one_out(clouded, observed), fitted.leave_one_out(hidden, observed))
