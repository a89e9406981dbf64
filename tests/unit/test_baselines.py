"""The plain baselines and the judgement of dates that benchmarks compare ours with go with the engine as it is."""

import sys
from pathlib import Path

import numpy as np
import pytest
from series_files import holes, truth

pytest.importorskip("torch")  # of the module that has the cases
sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

from baselines import BASELINES
from lost_date_forecasts import judged

DATES, SIDE = 6, 64


@pytest.fixture(scope="module")
def series():
    days, reflectance = truth(DATES, SIDE, SIDE)
    reflectance += 0.004 * np.random.default_rng(0).normal(size=reflectance.shape).astype(np.float32)
    return days.astype(float), reflectance.clip(0.001, 1), holes(DATES, SIDE, SIDE)


@pytest.mark.parametrize("name", BASELINES)
def test_a_baseline_fills_gaps_and_keeps_what_is_observed(name, series):
    days, reflectance, observed = series
    filled = BASELINES[name](np.where(observed[:, None], reflectance, 0), observed, days)
    kept = np.broadcast_to(observed[:, None], filled.shape)
    assert np.abs(filled - reflectance)[kept].max() < (0.1 if name == "DINEOF" else 1e-6)
    assert np.abs(filled - reflectance)[~kept].mean() < 0.03


def test_clear_dates_are_judged_as_observed(series):
    days, reflectance, observed = series
    assert (judged(reflectance, observed, days) == observed).mean() > 0.95
