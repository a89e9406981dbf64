"""Regression on the other dates: better than kriging alone, the same in every window, sane on poor series."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from series_files import holes, truth

from model.core.types import Sample
from model.methods.linear import fit_linear
from model.methods.regression import fit_regression

SHARED = Path(__file__).resolve().parents[3] / "shared"


def fit(reflectance, observed, days, seed=0):
    sample = Sample(reflectance.reshape(len(days), 4, -1), observed.reshape(len(days), -1))
    return fit_regression(sample, days, seed)


def scene(dates=8, height=90, width=100):
    """A seasonal scene with gaps: days, truth, reflectance with 0 in gaps, observed."""
    days, clear = truth(dates, height, width)
    clear = clear * (1 + 0.1 * np.random.default_rng(0).normal(size=(dates, 1, 1, 1))).astype(np.float32)
    observed = holes(dates, height, width)
    return days.astype(float), clear, np.where(observed[:, None], clear, 0).astype(np.float32), observed


def error(values, clear, where):
    return float(((values - clear) ** 2).transpose(0, 2, 3, 1)[where].mean())


def test_partial_gaps_know_the_light_of_their_date():
    days, clear, reflectance, observed = scene()
    estimate = fit(reflectance, observed, days).estimate(reflectance, observed)
    linear = fit_linear(days).estimate(reflectance, observed)
    partial = ~observed & observed.any(axis=(1, 2))[:, None, None]
    assert error(estimate.values, clear, partial) < 0.2 * error(linear.values, clear, partial)
    assert np.isfinite(estimate.values).all()
    assert (estimate.variance > 0).all()


def test_windows_agree_with_the_whole():
    days, _, reflectance, observed = scene(6, 200, 150)
    observed[:, 100:130, 60:90] = False  # never observed
    reflectance = np.where(observed[:, None], reflectance, 0)
    estimator = fit(reflectance, observed, days)
    whole = estimator.estimate(reflectance, observed)
    margin = estimator.margin
    for top in (0, 64, 128):
        rows = slice(max(0, top - margin), min(200, top + 64 + margin))
        part = estimator.estimate(reflectance[:, :, rows], observed[:, rows])
        inner = slice(top - rows.start, top - rows.start + min(64, 200 - top))
        expected = slice(top, min(top + 64, 200))
        np.testing.assert_allclose(part.values[:, :, inner], whole.values[:, :, expected], atol=1e-6)
        np.testing.assert_allclose(part.variance[:, :, inner], whole.variance[:, :, expected], rtol=1e-5)


def test_an_observed_pixel_is_estimated_as_if_that_date_had_not_seen_it():
    days, _, reflectance, observed = scene()
    estimator = fit(reflectance, observed, days)
    spoiled = reflectance.copy()
    spoiled[4, :, 70, 80] += 0.005  # more would be an outlier
    change = estimator.estimate(spoiled, observed).values[4] - estimator.estimate(reflectance, observed).values[4]
    assert np.abs(change[:, 70, 80]).max() < 0.0001
    assert np.abs(change).max() > 0.0002  # its neighbours hear of it


def test_the_same_seed_gives_the_same():
    days, _, reflectance, observed = scene(5, 60, 60)
    first, again = (fit(reflectance, observed, days, 3).estimate(reflectance, observed) for _ in range(2))
    np.testing.assert_array_equal(first.values, again.values)


@pytest.mark.parametrize("dates", [2, 3, 45])
@pytest.mark.parametrize("share", [0.02, 0.6])
def test_short_long_and_hardly_seen_series(dates, share):
    generator = np.random.default_rng(dates)
    reflectance = generator.uniform(0, 1, (dates, 4, 30, 25)).astype(np.float32)
    observed = generator.random((dates, 30, 25)) < share
    reflectance = np.where(observed[:, None], reflectance, 0)
    days = np.cumsum(generator.integers(1, 9, dates)).astype(float)
    estimator = fit(reflectance, observed, days)
    for part in (slice(None), slice(0, 1)):
        estimate = estimator.estimate(reflectance[:, :, part], observed[:, part])
        assert np.isfinite(estimate.values).all()
        assert estimate.values.min() >= 0
        assert estimate.values.max() <= 1.5
        assert np.isfinite(estimate.variance).all()


def test_a_constant_scene_and_one_that_is_never_observed():
    days = np.arange(6.0) * 10
    reflectance = np.full((6, 4, 30, 30), 0.25, np.float32)
    observed = np.ones((6, 30, 30), bool)
    observed[2] = observed[4, :10] = False
    values = fit(reflectance, observed, days).estimate(np.where(observed[:, None], reflectance, 0), observed).values
    np.testing.assert_allclose(values, 0.25, atol=1e-4)
    nothing = np.zeros_like(observed)
    assert np.isfinite(fit(reflectance * 0, nothing, days).estimate(reflectance * 0, nothing).values).all()


@pytest.mark.skipif(not (SHARED / "data" / "validation").exists(), reason="the real series (shared/data) are not here")
def test_hidden_pixels_of_real_series():
    """At least what the plain reference of this method reaches on the first two cases, less 0.1 dB."""
    spec = importlib.util.spec_from_file_location("gap_bench", SHARED / "bench" / "gap_bench.py")
    bench = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bench)
    reached = []
    for _, (_, kind, r, visible, hidden, dates, _) in zip(range(2), bench.cases(str(SHARED / "data" / "validation"))):
        days = bench.days(dates)
        reflectance = np.where(visible[:, None], np.where(r > 6, 0, r), 0).astype(np.float32)
        values = fit(reflectance, visible, days).estimate(reflectance, visible).values
        linear = fit_linear(days).estimate(reflectance, visible).values
        score, base = (bench.measures(v, r, hidden)["psnr"] for v in (values, linear))
        own = bench.measures(bench.linear(r, visible, days), r, hidden)["psnr"]
        assert base == pytest.approx(own, abs=0.05)
        reached.append((kind, score - base))
    gains = dict(reached)
    assert gains["partial"] > 3
    assert gains["whole"] > -0.2
