"""What is hidden of a series to try methods on, and what fitting ``auto`` makes of it."""

import numpy as np
import pytest
from series_files import holes, truth

from model.core.gap_types import FEWEST_LEFT, gap_types
from model.core.reporting import Reporter
from model.core.types import Chip, Estimate
from model.methods.automatic import (
    DATES_OF_BELIEF,
    DEVIATIONS,
    LARGEST_INFLATION,
    WRITTEN,
    Findings,
    _blend,
    fit_automatic,
    sample_of,
)
from model.methods.holdout import hold_outs
from model.methods.regression import fit_regression


def series(dates=9, height=70, width=80):
    days, clear = truth(dates, height, width)
    clear = clear * (1 + 0.1 * np.random.default_rng(0).normal(size=(dates, 1, 1, 1))).astype(np.float32)
    observed = holes(dates, height, width)
    return days.astype(float), clear, Chip(np.where(observed[:, None], clear, 0).astype(np.float32), observed)


def test_types_of_gaps():
    seen = np.array([1, 0, 1, 0, 0, 1], bool)
    assert gap_types(seen) == ["partial", "whole", "partial", "block", "block", "partial"]


def test_only_what_was_observed_is_hidden_and_nothing_of_it_is_left():
    _, _, chip = series()
    trials = list(hold_outs([chip], 3))
    assert {trial.kind for trial in trials} == {"partial", "whole", "block"}
    for trial in trials:
        left, hidden = trial.chips[0], trial.hidden[0]
        assert hidden.any()
        np.testing.assert_array_equal(left.observed | hidden, chip.observed)
        assert not (left.observed & hidden).any()
        assert not left.reflectance.transpose(0, 2, 3, 1)[hidden].any()
        seen = left.observed.any(axis=(1, 2))
        assert seen.sum() >= FEWEST_LEFT
        if trial.kind != "partial":
            assert not seen[list(trial.lost)].any()


def test_the_same_seed_hides_the_same():
    _, _, chip = series()
    for first, again in zip(hold_outs([chip], 5), hold_outs([chip], 5)):
        np.testing.assert_array_equal(first.hidden[0], again.hidden[0])


def test_two_dates_can_be_tried_on_partly_only():
    _, _, chip = series(2)
    assert {trial.kind for trial in hold_outs([chip], 0)} <= {"partial"}


def test_losing_a_date_in_closed_form_is_not_told_its_light():
    days, _, chip = series()
    fitted = fit_regression(sample_of([chip]), days, chips=[chip])
    lost = np.array([4])
    observed = chip.observed.copy()
    observed[lost] = False
    without = fitted.without(lost)
    values = [
        without.estimate(np.where(observed[:, None], change, 0).astype(np.float32), observed).values[4]
        for change in (chip.reflectance, chip.reflectance + 0.2)
    ]
    assert np.abs(without.mean[4] - fitted.mean[4]).max() > 1e-4
    assert np.isfinite(values).all()
    assert (without.estimate(chip.reflectance * observed[:, None], observed).variance[4] > 0).all()


def test_auto_repeats_and_tells_what_it_did():
    days, clear, chip = series()
    base = fit_regression(sample_of([chip]), days, chips=[chip])
    (first, told), (again, _) = (fit_automatic(base, {}, days, [chip], 1, Reporter(), 1) for _ in range(2))
    np.testing.assert_array_equal(first.weights, again.weights)
    assert set(told) == {"partial", "date", "block"}
    for kind in told.values():
        assert abs(sum(kind["weights"].values()) - 1) < 0.01
    errors = told["partial"]["errors"]
    assert errors["regression"] < errors["linear"]
    estimate = first.estimate(chip.reflectance, chip.observed)
    gaps = ~chip.observed
    assert np.abs(estimate.values - clear).transpose(0, 2, 3, 1)[gaps].mean() < 0.02
    assert (estimate.variance > 0).all()


class Corrector:
    """Adds ``value`` to the regression's estimate of a few pixels."""

    def __init__(self, value):
        self.value = np.float32(value)

    def correct(self, reflectance, observed, base):
        values = base.values.copy()
        values[:, :, ::7, ::3] += self.value
        return Estimate(values, base.variance)


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_estimates_that_are_not_finite_are_rejected(value):
    days, _, chip = series(9, 40, 40)
    base = fit_regression(sample_of([chip]), days, chips=[chip])
    heard = []
    report = Reporter()
    report.warning = lambda code, message: heard.append((code, message))
    correctors = {"sound": Corrector(0.0), "broken": Corrector(value)}
    blend, told = fit_automatic(base, correctors, days, [chip], 1, report, 1)
    assert [code for code, _ in heard] == ["estimate_rejected"]
    assert "broken" in heard[0][1]
    assert all(set(kind["weights"]) == {"linear", "regression", "sound"} for kind in told.values())
    assert np.isfinite(blend.estimate(chip.reflectance, chip.observed).values).all()


def test_estimates_are_judged_by_what_they_have_not_seen():
    """Of what is hidden, the regression that was fitted to all of it would know the light of the dates."""
    days, _, chip = series(9, 40, 40)
    base = fit_regression(sample_of([chip]), days, chips=[chip])
    _, told = fit_automatic(base, {}, days, [chip], 1, Reporter(), 1)
    knowing = {}
    for trial in hold_outs([chip], 1):
        values = base.estimate(trial.chips[0].reflectance, trial.chips[0].observed).values
        errors = (values - chip.reflectance).transpose(0, 2, 3, 1)[trial.hidden[0]]
        knowing.setdefault(WRITTEN.get(trial.kind, trial.kind), []).append((errors**2).mean())
    assert set(knowing) == set(told)
    for kind, squares in knowing.items():
        assert told[kind]["errors"]["regression"] > 1.5 * np.mean(squares) ** 0.5, kind


@pytest.mark.parametrize(("dates", "expected"), [(1, 3**0.2), (DATES_OF_BELIEF, 3**0.5), (1000, 3 ** (1000 / 1004))])
def test_few_hidden_dates_change_the_deviations_little(dates, expected):
    """Errors three times as large as the deviations tell: believed in full only where many dates say so."""
    deviations = np.full(50, 0.02)
    findings = Findings([3 * DEVIATIONS * deviations[None]] * int(dates), [deviations] * int(dates))
    assert _blend(None, [findings], np.ones(1)).inflation == pytest.approx(expected)


@pytest.mark.parametrize(("factor", "expected"), [(1e3, LARGEST_INFLATION), (1e-3, 1 / LARGEST_INFLATION)])
def test_the_deviations_change_no_more_than_so_many_times(factor, expected):
    findings = Findings([np.full((1, 50), factor)] * 90, [np.ones(50)] * 90)
    assert _blend(None, [findings], np.ones(1)).inflation == pytest.approx(expected)


def test_auto_without_any_patch_believes_its_prior():
    days, _, chip = series()
    base = fit_regression(sample_of([chip]), days)
    estimator, told = fit_automatic(base, {}, days, [], 0, Reporter(), 1)
    np.testing.assert_allclose(estimator.weights, [[0.1, 0.9]] * len(days))
    assert "errors" not in told["date"]
