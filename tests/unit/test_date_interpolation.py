"""Dates without an image: what the weights do, and how sure they are."""

import numpy as np
import pytest

from model.core.reporting import Reporter
from model.core.types import Sample
from model.methods.date_interpolation import fit_interpolation

DAYS = np.arange(0, 120, 10.0)


def season(days, pixels=400, noise=0.0, seed=1):
    """Reflectance [time, band, pixel] that follows the season, a little unlike at each pixel."""
    generator = np.random.default_rng(seed)
    phase = generator.uniform(0, 0.5, (4, pixels))
    values = 0.3 + 0.1 * np.sin(np.asarray(days)[:, None, None] / 30 + phase)
    return (values + noise * generator.normal(size=values.shape)).astype(np.float32)


def fitted(values, observed, added):
    sample = Sample(np.where(observed[:, None], values, 0), observed)
    return fit_interpolation(sample, DAYS, np.asarray(added, float), 0, Reporter())


def test_what_does_not_change_is_kept_and_what_changes_is_followed():
    observed = np.ones((len(DAYS), 400), bool)
    added = [5.0, 44.0, 125.0]
    interpolation = fitted(season(DAYS), observed, added)
    flat = np.full((len(DAYS), 4, 3), 0.2, np.float32)
    np.testing.assert_allclose(list(interpolation.values(flat)), 0.2, atol=1e-4)
    errors = np.abs(np.array(list(interpolation.values(season(DAYS)))) - season(added)).mean((1, 2))
    assert errors[1] < 0.003
    assert errors[2] < 0.03


def test_a_date_of_which_little_is_seen_counts_little():
    observed = np.ones((len(DAYS), 400), bool)
    clear = fitted(season(DAYS), observed, [52.0]).weights[0]
    observed[5, 40:] = False
    clouded = fitted(season(DAYS), observed, [52.0]).weights[0]
    assert clear[5] > 0.4  # the date two days before
    assert clouded[5] < 0.25 * clear[5]
    assert clouded.sum() == pytest.approx(1, abs=1e-4)


def test_intervals_hold_nine_of_ten_values_and_grow_with_the_distance():
    added, noise = [34.0, 75.0, 170.0], 0.01
    days = np.concatenate([DAYS, added])
    covariance = 0.05**2 * np.exp(-np.abs(days[:, None] - days) / 60) + noise**2 * np.eye(len(days))
    drawn = np.random.default_rng(9).normal(size=(len(days), 4 * 400))
    everything = 0.3 + (np.linalg.cholesky(covariance) @ drawn).reshape(-1, 4, 400).astype(np.float32)
    values, truth = everything[: len(DAYS)], everything[len(DAYS) :]
    observed = np.ones((len(DAYS), 400), bool)
    interpolation = fitted(values, observed, added)
    variance = np.array(list(interpolation.variances(values, observed, np.zeros_like(values))))
    estimate = np.array(list(interpolation.values(values)))
    covered = (np.abs(estimate - truth) < 1.645 * np.sqrt(variance)).mean((1, 2))
    assert (np.abs(covered - 0.9) < 0.08).all()
    assert variance[2].mean() > 1.5 * variance[0].mean()


def test_how_unsure_gaps_are_is_carried_over_by_their_weights():
    observed = np.ones((len(DAYS), 400), bool)
    observed[4:6, :20] = False
    values = season(DAYS, noise=0.01)
    interpolation = fitted(values, observed, [45.0])
    sure, unsure = (
        next(interpolation.variances(values, observed, np.full_like(values, deviation**2))) for deviation in (0, 0.3)
    )
    carried = (0.3 * np.abs(interpolation.weights[0, 4:6]).sum()) ** 2
    assert carried > 1e-3
    np.testing.assert_allclose((unsure - sure)[:, :20], carried, rtol=1e-2)
    np.testing.assert_array_equal(unsure[:, 20:], sure[:, 20:])


def test_dates_that_all_end_within_the_area_count_as_those_that_do_not():
    observed = np.ones((len(DAYS), 400), bool)
    whole = fitted(season(DAYS), observed, [52.0]).weights
    observed[::2, :200] = observed[1::2, 200:] = False
    np.testing.assert_allclose(fitted(season(DAYS), observed, [52.0]).weights, whole, atol=0.05)


@pytest.mark.parametrize("times", [0, 1, 2])
def test_series_that_tell_next_to_nothing_give_numbers(times):
    observed = np.zeros((len(DAYS), 400), bool)
    observed[3 : 3 + times] = True
    values = season(DAYS)
    interpolation = fitted(values, observed, [45.0, 170.0])
    for estimate, variance in zip(
        interpolation.values(values), interpolation.variances(values, observed, np.full_like(values, 0.01))
    ):
        assert np.isfinite(estimate).all()
        assert (variance > 0).all()
