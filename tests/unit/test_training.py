"""Training: what is hidden, what the loss sees, and a few steps from cubes to weights that load."""

from __future__ import annotations

import datetime
import json

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from model.checkpoint import load_weights  # noqa: E402
from model.errors import InputError  # noqa: E402
from model.networks.features import SeriesInput  # noqa: E402
from model.reporting import Reporter  # noqa: E402
from model.training import Batch, TrainingOptions, augmented, hidden_loss, score, train  # noqa: E402
from model.training_samples import (  # noqa: E402
    KINDS,
    draw_cloud,
    draw_gaps,
    load_clouds,
    load_places,
    make_sample,
)

SIZE = 40


def write_cube(path, dates=8, seed=0, **other):
    """A place whose reflectance follows the season, with clouds; date 1 is lost, date 3 comes before date 2."""
    rng = np.random.default_rng(seed)
    season = np.sin(np.arange(dates) / 3)[:, None, None, None]
    level = rng.uniform(500, 2500, (4, SIZE // 8, SIZE // 8)).repeat(8, 1).repeat(8, 2)
    reflectance = level * (1 + 0.3 * season) + rng.normal(0, 50, (dates, 4, SIZE, SIZE))
    mask = np.zeros((dates, SIZE, SIZE), np.uint8)
    mask[::3, :15, :20] = 1
    reflectance[1] = 65535
    days = [datetime.date(2021, 1, 5) + datetime.timedelta(days=9 * i) for i in range(dates)]
    days[2], days[3] = days[3], days[2]
    arrays = {"reflectance": reflectance.astype(np.uint16), "mask": mask, "dates": np.array([str(d) for d in days])}
    np.savez(path, **{**arrays, **other})


@pytest.fixture
def cubes(tmp_path):
    folder = tmp_path / "cubes"
    folder.mkdir()
    for index, name in enumerate(("here", "there", "elsewhere")):
        write_cube(folder / f"{name}.npz", seed=index)
    return folder


def test_places_have_their_dates_in_order_and_no_empty_ones(cubes):
    place = load_places(cubes)[0]
    assert place.name == "elsewhere"
    assert len(place.dates) == 7
    assert place.dates == sorted(place.dates)
    assert not place.clear[0, :15, :20].any()
    assert place.clear[0, 20:].all()


def test_bad_cubes_are_named(cubes, tmp_path):
    np.savez(cubes / "bad.npz", reflectance=np.zeros((3, 4, 8, 8), np.uint16))
    with pytest.raises(InputError, match=r"bad\.npz") as caught:
        load_places(cubes)
    assert caught.value.code == "bad_cube"
    with pytest.raises(InputError) as caught:
        load_places(tmp_path)
    assert caught.value.code == "no_cubes"


def test_gaps_are_of_their_kind_and_only_where_it_was_clear(cubes):
    place = load_places(cubes)[0]
    clouds = [np.pad(np.ones((2, 40, 40), bool), ((0, 0), (60, 60), (60, 60)))]
    rng = np.random.default_rng(0)
    for _ in range(20):
        gaps = {kind: draw_gaps(place.clear, kind, clouds, rng) for kind in KINDS}
        for hidden in gaps.values():
            assert hidden.any()
            assert not (hidden & ~place.clear).any()
        share = {kind: (h.sum((1, 2)) / place.clear.sum((1, 2))) for kind, h in gaps.items()}
        assert ((share["partial"] < 1) | (share["partial"] == 0)).all()
        for kind in ("whole", "block"):
            assert set(share[kind]) <= {0.0, 1.0}
        lost = np.flatnonzero(share["block"])
        assert 2 <= len(lost) <= 4
        assert lost[-1] - lost[0] == len(lost) - 1


def test_cloud_shapes_cover_a_part_and_differ():
    bank = np.zeros((3, 90, 70), bool)
    bank[:, 20:50, 10:40] = True
    rng = np.random.default_rng(0)
    shapes = [draw_cloud([bank], 48, 64, rng) for _ in range(10)]
    assert all(shape.shape == (48, 64) for shape in shapes)
    assert all(0.02 < shape.mean() < 0.98 for shape in shapes)
    assert len({shape.tobytes() for shape in shapes}) == 10


def test_samples_repeat_by_seed_and_hide_the_truth_from_the_base(cubes):
    places = load_places(cubes)
    clouds = load_clouds(places)
    first, again = (make_sample(places, clouds, 32, 6, seed=3, kind="whole") for _ in range(2))
    other = make_sample(places, clouds, 32, 6, seed=4, kind="whole")
    np.testing.assert_array_equal(first.base, again.base)
    assert not (first.visible & first.hidden).any()
    assert first.truth.shape == (6, 4, 32, 32)
    assert other is not None
    error = (first.base.astype(float) - first.truth).transpose(0, 2, 3, 1)[first.hidden]
    assert 1e-3 < np.abs(error).mean() < 0.1  # estimated: neither given away nor nonsense
    assert (first.days >= 0).all()
    assert ((first.season >= 0) & (first.season < 1)).all()


def batch(size=16, seed=0):
    draw = torch.Generator().manual_seed(seed)
    truth = 0.05 + 0.3 * torch.rand(2, 5, 4, size, size, generator=draw)
    base = truth + 0.02 * torch.randn(truth.shape, generator=draw)
    hidden = torch.rand(2, 5, 1, size, size, generator=draw) > 0.5
    observed = ~hidden[:, :, 0]
    days = torch.arange(5.0).repeat(2, 1) * 10
    reflectance = torch.where(observed[:, :, None], truth, 0)
    series = SeriesInput(reflectance, observed, base, torch.full_like(base, 4e-4), days, days / 365)
    return Batch(series, truth, hidden)


def test_loss_falls_towards_the_truth_and_ignores_what_nobody_knows():
    known = batch()
    log_variance = known.series.variance.log()
    losses = [float(hidden_loss(values, log_variance, known)) for values in (known.series.base, known.truth)]
    assert losses[1] < losses[0]
    half_way = (known.series.base + known.truth) / 2
    assert losses[1] < float(hidden_loss(half_way, log_variance, known)) < losses[0]

    nobody_knows = Batch(known.series, known.truth, known.hidden & (torch.arange(16) < 8))
    spoilt = known.series.base.clone()
    spoilt[:, :, :, :, 8:] += torch.where(known.hidden, 1.0, 0.0)[..., 8:]
    assert torch.equal(
        hidden_loss(spoilt, log_variance, nobody_knows), hidden_loss(known.series.base, log_variance, nobody_knows)
    )


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
        spread = (series.base - changed.truth) / series.variance.sqrt()
        assert spread.std() == pytest.approx(1, abs=0.1)  # errors and variances were scaled alike


def test_score_finds_how_far_to_trust_the_corrections():
    known = batch()

    class TwiceTooMuch(torch.nn.Module):
        def forward(self, series):
            return series.base + 2 * (known.truth - series.base), series.variance.log()

    scores = score(TwiceTooMuch(), [("partial", known)], torch.device("cpu"), torch.float32)
    assert scores["trust"] == 0.5
    assert scores["network"] == pytest.approx(scores["base"], abs=0.01)
    assert scores["gain"] > 20


def test_a_few_steps_from_cubes_to_weights(cubes, tmp_path):
    options = TrainingOptions(
        data=cubes,
        output=tmp_path / "out",
        hold_out=("there",),
        name="few",
        steps=4,
        batch=2,
        crop=32,
        patch=24,
        store=12,
        checks=2,
        checks_per_kind=1,
        widths=(4, 4, 6),
        workers=1,
        device="cpu",
    )
    result = train(options, Reporter())
    assert result["steps"] == 4
    assert result["places"] == ["elsewhere", "here"]
    assert result["held_out"] == ["there"]
    assert set(result["final"]["by_kind"]) == set(KINDS)
    assert result["final"]["network"] >= result["final"]["base"] - 0.01  # scaled by how far it can be trusted
    log = [json.loads(line) for line in (tmp_path / "out" / "few.jsonl").read_text().splitlines()]
    assert log[-1] == result
    assert str(tmp_path) not in json.dumps(result)  # what is published says nothing of this machine
    weights = load_weights(tmp_path / "out" / "few.safetensors")
    assert weights.name == "few"
    assert weights.network().architecture == {"widths": [4, 4, 6]}
