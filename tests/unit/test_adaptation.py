"""Tuning a copy of the network to a series: what it may see, what it changes, and when it is left out."""

import datetime
import functools
import json

import numpy as np
import pytest
from series_files import holes, truth

torch = pytest.importorskip("torch")

from model.contract.options import MethodOptions  # noqa: E402
from model.core.costs import LEARNING  # noqa: E402
from model.core.errors import CancelledError  # noqa: E402
from model.core.gap_types import FEWEST_LEFT  # noqa: E402
from model.core.reporting import Reporter  # noqa: E402
from model.core.types import Chip  # noqa: E402
from model.methods.automatic import fit_automatic, sample_of  # noqa: E402
from model.methods.holdout import hold_outs, validation_dates  # noqa: E402
from model.methods.network import NetworkEstimator  # noqa: E402
from model.methods.regression import fit_regression  # noqa: E402
from model.networks.generator import Generator  # noqa: E402
from model.pipeline.filling import FillOptions, fill  # noqa: E402
from model.reading.series import SeriesOptions  # noqa: E402
from model.simulation.example import write_example  # noqa: E402
from model.training import adaptation  # noqa: E402
from model.training.adaptation import CROP, MOST_STEPS, adapt, fit_blend, hold_out_errors, steps_of, stretch  # noqa: E402
from model.training.series_samples import series_samples  # noqa: E402
from model.weights.checkpoint import Weights, save_weights  # noqa: E402

CPU = torch.device("cpu")
DATES = 9
SIDE = 48


class Listener(Reporter):
    """Remembers the warnings."""

    def __init__(self):
        super().__init__()
        self.warnings = []

    def warning(self, code, message):
        self.warnings.append(code)


def dates_of(days):
    return [datetime.date(2022, 4, 1) + datetime.timedelta(days=int(day - days[0])) for day in days]


def series(dates=DATES):
    """Days and a chip."""
    days, clear = truth(dates, SIDE, SIDE)
    observed = holes(dates, SIDE, SIDE)
    return days.astype(float), Chip(np.where(observed[:, None], clear, 0).astype(np.float32), observed)


def network_over(base, days, layout=1, detector=(), bias=0.0):
    """A small network that returns its base but for a ``bias``: what it learnt elsewhere and is wrong here."""
    torch.manual_seed(3)
    generator = Generator((8, 12), layout, detector)
    with torch.no_grad():
        generator.head.bias[:4] = bias
    weights = Weights("ganfilling", "small", "", generator.architecture, generator.state_dict())
    return NetworkEstimator(base, weights, CPU, "float32", dates_of(days))


@pytest.fixture(scope="module")
def fitted():
    days, chip = series()
    return days, chip, fit_regression(sample_of([chip]), days, chips=[chip])


def seconds_for(steps, dates=DATES):
    rates = LEARNING["cpu"]
    return (steps + 0.5) * (rates.start + rates.date * dates + rates.value * rates.batch * CROP**2 * dates)


def tuned(days, chip, base, steps=12, seed=0, report=None, clock=lambda: 0.0, **options):
    network = network_over(base, days, **options)
    report = report or Listener()
    return network, adapt(network, [chip], dates_of(days), seconds_for(steps, len(days)), seed, report, clock)


def weights_of(estimator):
    return {name: value.clone() for name, value in estimator.network.state_dict().items()}


def same(first, again):
    return all(torch.equal(first[name], again[name]) for name in first)


def test_seconds_are_steps_whatever_the_clock_says():
    assert steps_of(seconds_for(50), "cpu", DATES) == 50
    assert steps_of(1e6, "cuda", DATES) == MOST_STEPS
    assert steps_of(20, "cuda", 94) == steps_of(20, "cuda", adaptation.MOST_DATES)


def test_the_network_itself_stays_as_it_is(fitted):
    network, adapted = tuned(*fitted)
    fresh = network_over(fitted[2], fitted[0])
    assert same(weights_of(network), weights_of(fresh))
    assert not same(weights_of(network), weights_of(adapted.estimator))
    assert adapted.estimator.base is network.base
    assert not any(parameter.requires_grad for parameter in adapted.estimator.network.parameters())
    chip = fitted[1]
    before = network.estimate(chip.reflectance, chip.observed).values
    np.testing.assert_array_equal(before, fresh.estimate(chip.reflectance, chip.observed).values)
    assert np.isfinite(adapted.estimator.estimate(chip.reflectance, chip.observed).values).all()


def test_the_same_seed_gives_the_same_bits_and_another_seed_does_not(fitted):
    first, again, other = (weights_of(tuned(*fitted, seed=seed)[1].estimator) for seed in (4, 4, 5))
    assert same(first, again)
    assert not same(first, other)


def test_dates_that_judge_are_never_looked_at(fitted):
    days, chip, base = fitted
    adapted = tuned(*fitted)[1]
    trials = list(hold_outs([chip], 0, adapted.validation))
    assert {trial.kind for trial in trials} == {"partial", "whole", "block"}
    hidden = np.any([trial.hidden[0] for trial in trials], axis=0)
    assert set(np.flatnonzero(hidden.any(axis=(1, 2)))) <= set(adapted.validation)
    poisoned = chip.reflectance.copy()
    poisoned.transpose(0, 2, 3, 1)[hidden] = 0.9
    elsewhere = chip.reflectance.copy()
    elsewhere[np.setdiff1d(np.arange(DATES), adapted.validation)[0]] *= 0.9
    right, poison, changed = (
        weights_of(tuned(days, Chip(values, chip.observed), base)[1].estimator)
        for values in (chip.reflectance, poisoned, elsewhere)
    )
    assert same(right, poison)
    assert not same(right, changed)


def test_some_dates_judge_and_enough_teach():
    for dates in (7, 9, 12, 30):
        _, chip = series(dates)
        for seed in range(5):
            validation = validation_dates([chip], seed)
            seen = chip.observed.any(axis=(1, 2))
            assert 2 <= len(validation) <= dates // 2
            assert seen[validation].all()
            assert seen.sum() - len(validation) >= FEWEST_LEFT
            np.testing.assert_array_equal(validation, validation_dates([chip], seed))
    assert not len(validation_dates([series(5)[1]], 0))
    assert not len(validation_dates([], 0))


def test_samples_hide_what_is_known_and_their_base_has_not_seen_it():
    days, chip = series()
    samples = series_samples([chip], dates_of(days), 0, Reporter())
    assert {sample.kind for sample in samples} == {"partial", "whole", "block"}
    for sample in samples:
        assert sample.hidden.any()
        assert not (sample.hidden & sample.visible).any()
        np.testing.assert_array_equal(sample.hidden | sample.visible, chip.observed)
        assert not sample.image.transpose(0, 2, 3, 1)[sample.hidden].any()
    loud = chip.reflectance.copy()
    loud.transpose(0, 2, 3, 1)[samples[0].hidden] += 0.3
    again = series_samples([Chip(loud, chip.observed)], dates_of(days), 0, Reporter())
    assert samples[0].kind == "partial"
    np.testing.assert_array_equal(samples[0].base, again[0].base)
    assert np.abs(again[0].truth - samples[0].truth).max() > 0.2


def test_a_long_series_is_learnt_in_stretches():
    length, rng = 60, np.random.default_rng(0)
    hidden = torch.zeros(length, 4, 4, dtype=torch.bool)
    hidden[57] = True
    for _ in range(20):
        part = stretch({"days": torch.arange(length), "hidden": hidden}, rng)
        assert len(part["days"]) == adaptation.MOST_DATES
        assert part["hidden"].any()


@pytest.fixture(scope="module", params=[1, 2])
def blended(request, fitted):
    """What is told of the blend with a network that is wrong here, of either layout, and with it tuned."""
    days, chip, base = fitted
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(adaptation, "LEARNING_RATE", 2e-2)
        network, adapted = tuned(days, chip, base, steps=60, layout=request.param, bias=5.0)
    correctors = {"network": network, "adapted": adapted.estimator}
    return fit_automatic(base, correctors, days, [chip], 0, Reporter(), 1, adapted.validation)[1]


def test_what_is_wrong_for_a_series_is_put_right(blended):
    errors = hold_out_errors(blended)
    assert errors["adapted"] < 0.8 * errors["network"]
    assert blended["date"]["weights"]["adapted"] > blended["date"]["weights"]["network"]


def test_the_blend_of_partly_seen_dates_is_never_worse_than_the_best_on_the_hold_out(blended):
    assert list(blended["partial"]["weights"]) == ["linear", "regression", "network", "adapted"]
    errors = blended["partial"]["errors"]
    assert errors["blend"] <= 1.01 * min(error for name, error in errors.items() if name != "blend")


@pytest.mark.parametrize(("errors", "used"), [((2.0, 1.0), True), ((1.0, 2.0), False), ((1.0, 1.0), False)])
def test_a_copy_that_is_not_better_changes_nothing(fitted, monkeypatch, errors, used):
    days, chip, base = fitted
    network = network_over(base, days)
    adapted = adaptation.Adaptation(network_over(base, days, bias=1.0), validation_dates([chip], 0), {"steps": 1})
    monkeypatch.setattr(adaptation, "hold_out_errors", lambda _blend: dict(zip(("network", "adapted"), errors)))
    blend, told, record = fit_blend(base, network, adapted, days, [chip], 0, Reporter(), 1)
    without, told_without, no_record = fit_blend(base, network, None, days, [chip], 0, Reporter(), 1)
    assert record == {"steps": 1, "hold_out": dict(zip(("network", "adapted"), errors)), "used": used}
    assert no_record is None
    assert ("adapted" in blend.names) == used
    assert (told == told_without) == (not used)
    assert np.array_equal(blend.weights, without.weights) == (not used)


def test_detectors_stay_as_they_are(fitted):
    network, adapted = tuned(*fitted, layout=2, detector=(4, 4))
    before, after = weights_of(network), weights_of(adapted.estimator)
    detector = {name for name in before if name.startswith("detector.")}
    assert detector
    assert all(torch.equal(before[name], after[name]) for name in detector)
    assert not torch.equal(before["head.weight"], after["head.weight"])


def test_it_stops_when_the_time_is_up_and_says_so(fitted):
    seconds = iter(range(0, 10_000))
    report = Listener()
    limit = seconds_for(40)
    _, adapted = tuned(*fitted, steps=40, report=report, clock=lambda: float(next(seconds)))
    assert report.warnings == ["adaptation_cut_short"]
    assert adapted.record["steps"] == int(limit)  # one step a tick of the clock, and the last within the limit
    assert adapted.record["steps_asked"] == 40


def test_a_computer_too_slow_for_anything_falls_back(fitted):
    seconds = iter(range(0, 10**9, 10**6))
    report = Listener()
    assert tuned(*fitted, report=report, clock=lambda: float(next(seconds)))[1] is None
    assert report.warnings == ["not_adapted"]


@pytest.mark.parametrize("few", ["dates", "pixels", "seconds", "patches"])
def test_too_little_to_learn_from_falls_back(fitted, few):
    days, chip, base = fitted
    report = Listener()
    chips, seconds = [chip], seconds_for(12)
    if few == "dates":
        observed = chip.observed.copy()
        observed[4:] = False
        chips = [Chip(chip.reflectance * observed[:, None], observed)]
    elif few == "pixels":
        chips = [Chip(chip.reflectance[..., :10, :10], np.ones((DATES, 10, 10), bool))]
    elif few == "seconds":
        seconds = seconds_for(3)
    else:
        chips = []
    assert adapt(network_over(base, days), chips, dates_of(days), seconds, 0, report, lambda: 0.0) is None
    assert report.warnings == ["not_adapted"]


@pytest.mark.parametrize("error", [RuntimeError("CUDA out of memory. Tried to allocate"), MemoryError()])
def test_without_enough_memory_it_falls_back(fitted, monkeypatch, error):
    def fails(*_):
        raise error

    monkeypatch.setattr(adaptation.Learning, "_learn", fails)
    report = Listener()
    assert tuned(*fitted, report=report)[1] is None
    assert report.warnings == ["not_adapted"]


def test_a_base_that_cannot_be_fitted_again_is_no_failure(fitted, monkeypatch):
    def fails(*_):
        raise np.linalg.LinAlgError("Matrix is not positive definite")

    monkeypatch.setattr(adaptation, "series_samples", fails)
    report = Listener()
    assert tuned(*fitted, report=report)[1] is None
    assert report.warnings == ["not_adapted"]


def test_other_errors_pass_and_so_does_cancelling(fitted, monkeypatch):
    def fails(*_):
        raise RuntimeError("sizes of tensors must match")

    monkeypatch.setattr(adaptation.Learning, "_learn", fails)
    with pytest.raises(RuntimeError, match="must match"):
        tuned(*fitted)
    report = Listener()
    report.cancelled.set()
    with pytest.raises(CancelledError):
        tuned(*fitted, report=report)


def test_weights_that_are_no_numbers_are_not_used(fitted, monkeypatch):
    def spoil(learning, _step):
        next(iter(learning.network.parameters())).data.fill_(float("nan"))

    monkeypatch.setattr(adaptation.Learning, "_learn", spoil)
    assert tuned(*fitted)[1] is None


def test_it_is_off_unless_asked_for():
    assert not MethodOptions().adapt


def test_a_run_uses_it_and_says_what_it_did(tmp_path, monkeypatch):
    write_example(tmp_path / "series", Reporter(), size=64, dates=16)
    monkeypatch.setattr(adaptation, "adapt", functools.partial(adapt, clock=lambda: 0.0))
    save_weights(tmp_path / "small.safetensors", Generator((8, 12)), "small")
    method = MethodOptions(weights=tmp_path / "small.safetensors", device="cpu", adapt=seconds_for(12, 16))
    options = FillOptions(method=method)
    fill([str(tmp_path / "series")], tmp_path / "filled", SeriesOptions(), options, Reporter())
    document = json.loads((tmp_path / "filled" / "series.json").read_text())
    assert document["adaptation"]["steps"] == 12
    errors = document["adaptation"]["hold_out"]
    assert document["adaptation"]["used"] == (errors["adapted"] < errors["network"])
    assert ("adapted" in document["blend"]["partial"]["weights"]) == document["adaptation"]["used"]


@pytest.mark.parametrize("method", ["linear", "regression"])
def test_methods_that_cannot_use_it_say_so(tmp_path, method):
    write_example(tmp_path / "series", Reporter(), size=48, dates=4)
    report = Listener()
    options = FillOptions(method=MethodOptions(method=method, adapt=5))
    document = fill([str(tmp_path / "series")], tmp_path / "filled", SeriesOptions(), options, report)
    assert "adaptation_unused" in report.warnings
    assert "adaptation" not in document


def test_without_torch_the_regression_fills(tmp_path, monkeypatch):
    write_example(tmp_path / "series", Reporter(), size=48, dates=4)
    monkeypatch.setattr("model.core.devices.find_spec", lambda _name: None)
    report = Listener()
    options = FillOptions(method=MethodOptions(adapt=5))
    document = fill([str(tmp_path / "series")], tmp_path / "filled", SeriesOptions(), options, report)
    assert "not_adapted" in report.warnings
    assert document["weights"] is None
