"""Training by the default recipe: losses, augmentation, scores, and runs from cubes to weights that load and fill."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from cubes import write_cubes

torch = pytest.importorskip("torch")
pytest.importorskip("lightning_fabric")

from model.core.errors import CancelledError, InputError  # noqa: E402
from model.core.gap_types import GAP_TYPES  # noqa: E402
from model.core.reporting import Reporter  # noqa: E402
from model.networks.generator import Generator  # noqa: E402
from model.networks.series_features import NetworkInput  # noqa: E402
from model.training.batches import Batch, augmented  # noqa: E402
from model.training.losses import Objective, detection_loss, hidden_loss, sharpness_loss  # noqa: E402
from model.training.store import ERRING  # noqa: E402
from model.training.train import train  # noqa: E402
from model.training.training_options import TrainingOptions  # noqa: E402
from model.training.validation import score  # noqa: E402
from model.weights.checkpoint import load_weights  # noqa: E402


@pytest.fixture
def options(tmp_path):
    return TrainingOptions(
        output=tmp_path / "out",
        data=(write_cubes(tmp_path / "cubes"),),
        hold_out=("there",),
        name="few",
        source="real",
        steps=4,
        batch=1,
        crop=24,
        patch=16,
        store=6,
        checks=2,
        checks_per_kind=1,
        widths=(4, 4, 6),
        detector=(4, 6),
        workers=0,
        device="cpu",
    )


def tensors_of(path):
    return load_weights(path).tensors


def batch(size=16, seed=0):
    draw = torch.Generator().manual_seed(seed)
    truth = 0.05 + 0.3 * torch.rand(2, 5, 4, size, size, generator=draw)
    base = truth + 0.02 * torch.randn(truth.shape, generator=draw)
    hidden = torch.rand(2, 5, 1, size, size, generator=draw) > 0.5
    observed = ~hidden[:, :, 0]
    days = torch.arange(5.0).repeat(2, 1) * 10
    reflectance = torch.where(observed[:, :, None], truth, 0)
    series = NetworkInput(reflectance, observed, base, torch.full_like(base, 4e-4), days, days / 365)
    valid = torch.ones_like(observed)
    return Batch(series, truth, hidden, truth, valid, (~valid[:, :, None]).float(), valid[:, :, None])


def test_loss_falls_towards_the_truth_and_ignores_what_nobody_knows():
    known = batch()
    log_variance = known.series.variance.log()
    losses = [float(hidden_loss(values, log_variance, known)) for values in (known.series.base, known.truth)]
    assert losses[1] < losses[0]
    half_way = (known.series.base + known.truth) / 2
    assert losses[1] < float(hidden_loss(half_way, log_variance, known)) < losses[0]

    nobody_knows = replace(known, hidden=known.hidden & (torch.arange(16) < 8))
    spoilt = known.series.base.clone()
    spoilt[:, :, :, :, 8:] += torch.where(known.hidden, 1.0, 0.0)[..., 8:]
    assert torch.equal(
        hidden_loss(spoilt, log_variance, nobody_knows), hidden_loss(known.series.base, log_variance, nobody_knows)
    )


def test_a_cloud_that_the_mask_has_missed_is_asked_for_like_any_hidden_pixel_and_is_no_observation():
    clean = batch()
    seen = clean.series.observed.clone()
    seen[clean.hidden[:, :, 0]] = True
    erring = replace(clean, series=replace(clean.series, observed=seen))
    values = clean.truth + 0.03
    variance = torch.full_like(values, -6.0)
    assert hidden_loss(values, variance, erring) == hidden_loss(values, variance, clean)


def test_a_perfect_and_boundlessly_sure_estimate_has_a_finite_loss():
    known = batch()
    log_variance = torch.full_like(known.truth, -200.0, requires_grad=True)
    loss = hidden_loss(known.truth, log_variance, known)
    loss.backward()
    assert torch.isfinite(loss)
    assert torch.isfinite(log_variance.grad).all()


@pytest.mark.parametrize("log_variance", [-13.0, -17.0, -20.0])
def test_variances_far_too_small_are_driven_up_again(log_variance):
    known = batch()
    given = torch.full_like(known.truth, log_variance, requires_grad=True)
    hidden_loss(known.truth + 0.1, given, known).backward()
    gradient = given.grad[known.hidden.expand_as(given.grad)]
    assert (gradient < 0).all()  # a step against it raises the variance


def test_augmentation_keeps_what_belongs_together():
    original = batch(size=20)
    for seed in range(12):
        torch.manual_seed(seed)
        changed = augmented(original, 12, np.random.default_rng(seed))
        series = changed.series
        assert changed.truth.shape[-2:] == (12, 12)
        observed = series.observed[:, :, None].expand_as(changed.truth)
        assert torch.allclose(series.reflectance[observed], changed.truth[observed])
        assert (changed.hidden[:, :, 0] == ~series.observed).all()
        assert (series.days.diff(dim=1) > 0).all()
        assert torch.allclose(changed.image, changed.truth)
        spread = (series.base - changed.truth) / series.variance.sqrt()
        assert spread.std() == pytest.approx(1, abs=0.1)  # errors and variances were scaled alike


def test_score_finds_how_far_to_trust_the_corrections():
    known = batch()

    class TwiceTooMuch(torch.nn.Module):
        def forward(self, series):
            return series.base + 2 * (known.truth - series.base), series.variance.log()

    scores = score(TwiceTooMuch(), [("partial", known)])
    assert scores["trust"] == 0.5
    assert scores["network"] == pytest.approx(scores["base"], abs=0.01)
    assert scores["gain"] > 20


def test_sharpness_and_detection_losses_fall_towards_the_truth():
    known = batch()
    blurred = known.truth.mean((-2, -1), keepdim=True).expand_as(known.truth)
    shifted = known.truth + 0.05
    assert sharpness_loss(shifted, known) < 1e-6 < sharpness_loss(blurred, known)
    cloudy = replace(known, corrupt=(known.truth[:, :, :1] > 0.2).float())
    right = 8 * (cloudy.corrupt - 0.5)
    assert detection_loss(right, cloudy) < 0.05 < detection_loss(torch.zeros_like(right), cloudy)
    unknown = replace(cloudy, known=torch.zeros_like(cloudy.known))
    assert detection_loss(-right, unknown) == 0


def test_objective_sums_its_losses_by_weight():
    network = Generator((4, 6), 2, (4, 6))
    losses = Objective(network, sharpness=0.5, detection=2.0)(batch().tensors())
    total = losses["hidden"] + 0.5 * losses["sharpness"] + 2 * losses["detection"]
    assert losses["total"].item() == pytest.approx(total.item(), rel=1e-5)


def test_a_few_steps_from_cubes_to_weights(options, tmp_path):
    result = train(options, Reporter())
    assert result["steps"] == 4 and result["complete"]
    assert result["places"] == ["elsewhere", "here"]
    assert result["held_out"] == ["there"]
    assert set(result["final"]["by_kind"]) == {*GAP_TYPES, ERRING}
    assert result["final"]["network"] >= result["final"]["base"] - 0.01  # scaled by how far it can be trusted
    log = [json.loads(line) for line in (tmp_path / "out" / "few.jsonl").read_text().splitlines()]
    assert log[-1] == result
    assert [entry["step"] for entry in log[:-1]] == [2, 4]
    assert str(tmp_path) not in json.dumps(result)  # what is published says nothing of this machine
    assert {path.name for path in (tmp_path / "out" / "sheets").iterdir()} == {
        f"few_{kind}.png" for kind in (*GAP_TYPES, ERRING)
    }
    assert list((tmp_path / "out" / "tensorboard" / "few").glob("events*"))
    weights = load_weights(tmp_path / "out" / "few.safetensors")
    assert weights.name == "few"
    assert weights.network().architecture == {"widths": [4, 4, 6], "layout": 3, "detector": [4, 6]}


def test_the_same_command_gives_the_same_weights_and_a_resumed_run_too(options, tmp_path):
    class StopAfter(Reporter):
        def __init__(self, steps):
            super().__init__()
            self.left = steps

        def progress(self, done, total, unit="", message=""):
            self.left -= message == "Training"
            if self.left < 0:
                raise CancelledError

    options = replace(options, source="both", store=4)
    whole = train(options, Reporter())
    interrupted = replace(options, output=tmp_path / "again")
    with pytest.raises(CancelledError):
        train(interrupted, StopAfter(3))  # the state is that of the check after step 2
    resumed = train(replace(interrupted, resume=True), Reporter())
    expected, found = (tensors_of(tmp_path / folder / "few.safetensors") for folder in ("out", "again"))
    assert all(torch.equal(found[key], expected[key]) for key in expected)
    assert resumed["final"] == whole["final"]
    with pytest.raises(InputError) as caught:
        train(replace(interrupted, resume=True, learning_rate=1.0), Reporter())
    assert caught.value.code == "resume_mismatch"
    with pytest.raises(InputError) as caught:
        train(replace(interrupted, resume=True, name="other"), Reporter())
    assert caught.value.code == "nothing_to_resume"


def test_time_only_breaks_off(options):
    class Warned(Reporter):
        codes: list[str]

        def warning(self, code, message):
            self.codes.append(code)

    report = Warned()
    report.codes = []
    result = train(replace(options, minutes=1e-9), report)
    assert not result["complete"] and result["steps"] == 1
    assert "not_complete" in report.codes
    resumed = train(replace(options, resume=True), Reporter())
    assert resumed["complete"] and resumed["steps"] == 4


def test_training_stops_early_where_nothing_is_gained(options):
    result = train(replace(options, steps=30, checks=30, patience=2, learning_rate=0.0, weight_decay=0.0), Reporter())
    assert result["complete"] and result["steps"] == 3


def test_fine_tuning_begins_with_the_weights_named(options, tmp_path):
    train(options, Reporter())
    first = tmp_path / "out" / "few.safetensors"
    train(replace(options, name="tuned", start=first, learning_rate=0.0, weight_decay=0.0), Reporter())
    before, after = tensors_of(first), tensors_of(tmp_path / "out" / "tuned.safetensors")
    same = [key for key in before if not key.startswith("head.")]  # the head is scaled by trust
    assert all(torch.allclose(before[key], after[key], atol=1e-4) for key in same)


def test_simulated_series_alone_are_enough(tmp_path, options):
    result = train(replace(options, data=(), hold_out=(), source="simulated", steps=2), Reporter())
    assert result["places"] == result["held_out"] == []
    assert load_weights(tmp_path / "out" / "few.safetensors").kind == "ganfilling"


def test_the_share_of_simulated_samples_changes_evenly(options):
    falling = replace(options, source="both", simulated=0.8, simulated_last=0.2, steps=100, fresh=0.5)
    assert [falling.simulated_share(number) for number in (0, 25, 50, 80)] == pytest.approx([0.8, 0.5, 0.2, 0.2])
    assert replace(falling, simulated_last=None).simulated_share(40) == 0.8
    assert replace(falling, source="real").simulated_share(0) == 0
    assert replace(falling, source="simulated").simulated_share(50) == 1


def test_a_sample_that_cannot_be_made_is_left_out_and_named_but_not_many(options, monkeypatch):
    class Warned(Reporter):
        def __init__(self):
            super().__init__()
            self.told = []

        def warning(self, code, message):
            self.told.append((code, message))

    import model.training.store as store

    make, report = store.make, Warned()

    def fails_once(held_out, number, kind=None):
        if number == 3 and not held_out:
            raise np.linalg.LinAlgError("not positive definite")
        return make(held_out, number, kind)

    monkeypatch.setattr(store, "make", fails_once)
    assert train(options, report)["complete"]
    assert [code for code, _ in report.told] == ["sample_spoiled"]
    assert "sample 3" in report.told[0][1] and "not positive definite" in report.told[0][1]

    monkeypatch.setattr(store, "make", lambda *_: 1 // 0)
    with pytest.raises(InputError) as caught:
        train(replace(options, name="none"), Reporter())
    assert caught.value.code == "samples_spoiled"


@pytest.mark.parametrize("wrong", [{"recipe": "other"}, {"source": "none"}, {"base": "spline"}, {"data": ()}])
def test_wrong_options_are_refused(options, wrong):
    with pytest.raises(InputError):
        train(replace(options, **wrong), Reporter())


def test_two_processes_train_one_network(options, tmp_path):
    result = train(replace(options, devices=2, steps=2, checks=1), Reporter())
    assert result["complete"] and result["steps"] == 2
    assert load_weights(tmp_path / "out" / "few.safetensors").name == "few"


def test_the_detector_learns_what_is_cloud():
    torch.manual_seed(0)
    network = Generator((4, 6), 2, (8, 12))
    steps = torch.optim.Adam(network.detector.parameters(), 1e-2)
    draw = torch.Generator().manual_seed(1)
    valid, season = torch.ones(2, 6, 24, 24, dtype=torch.bool), torch.zeros(2, 6)
    for step in range(41):
        ground = 0.05 + 0.1 * torch.rand(2, 1, 4, 24, 24, generator=draw).expand(2, 6, 4, 24, 24)
        cloud = torch.zeros(2, 6, 1, 24, 24)
        for sample in range(2):
            for date in range(0, 6, 2):
                y, x = torch.randint(0, 14, (2,), generator=draw).tolist()
                cloud[sample, date, 0, y : y + 10, x : x + 10] = 1
        image = ground * (1 - 0.5 * cloud) + 0.25 * cloud
        logits = network.corruption(image, valid, season)
        if step == 40:
            assert ((logits > 0).float() == cloud).float().mean() > 0.95
        steps.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(logits, cloud).backward()
        steps.step()


def test_the_detector_is_scored_by_what_it_finds_misses_and_finds_on_clear_dates():
    from model.training.detector_recipe import score as score_detector

    told = batch()
    corrupt, known = torch.zeros_like(told.corrupt), torch.ones_like(told.known)
    corrupt[:, 0, :, :8] = 1
    known[:, 1, :, :4] = False
    found = torch.full_like(corrupt, -1.0)
    found[:, 0, :, 4:12] = 1  # half of it right
    found[:, 1, :, :8] = 1  # half of it where nobody knows
    told = replace(told, corrupt=corrupt, known=known)

    class Finds(torch.nn.Module):
        def forward(self, image, *_):
            return found[: len(image)]

    scores = score_detector(Finds(), [("partial", told)])
    times, side = corrupt.shape[1], corrupt.shape[-1]
    assert scores["recall"] == 0.5
    assert scores["precision"] == pytest.approx(1 / 3, abs=1e-4)
    assert scores["false_alarms"] == pytest.approx(4 / (side * (times - 1) - 4), abs=1e-4)


def test_the_detector_is_trained_alone_and_the_generator_kept(options, tmp_path):
    detecting = replace(options, recipe="detector", start="default", steps=4, detector=(4, 6), name="seeing")
    result = train(detecting, Reporter())
    assert result["complete"] and 0 <= result["final"]["f1"] <= 1
    made, shipped = load_weights(tmp_path / "out" / "seeing.safetensors"), load_weights()
    kept = [key for key in shipped.tensors if not key.startswith("detector.")]
    assert kept and all(torch.equal(made.tensors[key], shipped.tensors[key]) for key in kept)
    assert made.architecture["detector"] == [4, 6]
    again = train(replace(detecting, name="again"), Reporter())
    assert again["final"] == result["final"]
    with pytest.raises(InputError, match="cannot be resumed"):
        train(replace(detecting, resume=True), Reporter())


def test_series_input_with_and_without_layout_two():
    series = batch().series
    assert isinstance(series, NetworkInput)
    nearby = series.nearby()
    assert nearby.shape == (2, 5, 10, 16, 16)
    blind = replace_observed(series)
    assert (blind.nearby() == 0).all()


def replace_observed(series):
    return NetworkInput(
        torch.zeros_like(series.reflectance),
        torch.zeros_like(series.observed),
        series.base,
        series.variance,
        series.days,
        series.season,
    )
