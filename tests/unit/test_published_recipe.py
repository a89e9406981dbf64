"""The published recipe, and the adversarial stage of ours: their losses by hand, their parts, a few steps of each."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from cubes import write_cubes
from series_files import write_series

torch = pytest.importorskip("torch")
pytest.importorskip("lightning_fabric")

from model.contract.options import MethodOptions  # noqa: E402
from model.core.reporting import Reporter  # noqa: E402
from model.networks.discriminator import SeriesDiscriminator  # noqa: E402
from model.networks.published_generator import PublishedGenerator  # noqa: E402
from model.pipeline.filling import FillOptions, fill  # noqa: E402
from model.reading.series import SeriesOptions  # noqa: E402
from model.training.adversarial import cut, filled_crops, gradient_penalty  # noqa: E402
from model.training.batches import Batch  # noqa: E402
from model.training.published_recipe import discriminator_loss, draw_cube, generator_losses, initialised  # noqa: E402
from model.training.scenes import TrainingScenes, find_sources  # noqa: E402
from model.training.train import train  # noqa: E402
from model.training.training_options import TrainingOptions  # noqa: E402
from model.weights.checkpoint import load_weights  # noqa: E402


@pytest.fixture(scope="module")
def cubes(tmp_path_factory):
    return write_cubes(tmp_path_factory.mktemp("data") / "cubes", dates=14, size=96)


@pytest.fixture
def options(cubes, tmp_path):
    return TrainingOptions(
        output=tmp_path / "out",
        data=(cubes,),
        hold_out=("there",),
        recipe="published",
        name="few",
        steps=2,
        batch=1,
        learning_rate=2e-4,
        width=2,
        checks=1,
        workers=0,
        device="cpu",
    )


def fills(weights, tmp_path):
    """Fill a small series by the weights; return the document of the result."""
    write_series(tmp_path / "series", dates=4, height=40, width=48)
    method = MethodOptions(method="network", weights=weights, device="cpu")
    return fill([str(tmp_path / "series")], tmp_path / "filled", SeriesOptions(), FillOptions(method), Reporter())


def test_losses_are_those_of_the_paper_by_hand():
    real, fake = torch.tensor([[0.8, 0.5]]), torch.tensor([[0.25, 0.5]])
    expected = (-(math.log(0.8) + math.log(0.5)) / 2 - (math.log(0.75) + math.log(0.5)) / 2) / 2
    assert discriminator_loss(real, fake).item() == pytest.approx(expected, rel=1e-5)
    truth = torch.tensor([0.1, 0.2, 0.3, 0.4]).view(1, 4, 1, 1, 1).repeat(1, 1, 1, 2, 1)
    filled = truth + torch.tensor([0.03, 0.5]).view(1, 1, 1, 2, 1)  # the second pixel is a gap: no target inside
    seen = torch.tensor([1.0, 0.0]).view(1, 1, 1, 2, 1)
    losses = generator_losses(filled, truth, seen, fake)
    assert losses["l1"].item() == pytest.approx(0.03, rel=1e-4)
    adversarial = -(math.log(0.25) + math.log(0.5)) / 2
    assert losses["total"].item() == pytest.approx(adversarial + 100 * 0.03, rel=1e-4)


def test_weights_begin_as_published():
    torch.manual_seed(0)
    network = initialised(PublishedGenerator(8))
    weight = network.conv4.weight
    assert weight.std().item() == pytest.approx(0.02, rel=0.03) and abs(weight.mean().item()) < 1e-3
    assert (network.conv4.bias == 0).all()


def test_the_first_ten_of_thirty_dates_are_seen(tmp_path):
    places = TrainingScenes(find_sources([write_cubes(tmp_path / "long", ("x",), dates=71, size=96)]))
    firsts = set()
    for seed in range(12):
        place, cube, observed = draw_cube(places, np.random.default_rng(seed))
        assert cube.shape == (10, 4, 128, 128) and observed.shape == (10, 128, 128)
        assert not observed[:, 96:].any()  # the place is smaller: mirrored, and not counted
        row = cube[:, 0, 50, 50]
        stack = place.reflectance[:, 0, 50, 50].astype(np.float32) / 1e4
        firsts |= {first for first in range(len(stack) - 9) if np.allclose(stack[first : first + 10], row)}
    assert firsts == {0, 30, 60}


def test_published_recipe_from_cubes_to_weights_that_fill(options, tmp_path):
    result = train(options, Reporter())
    assert result["complete"] and result["steps"] == 2
    log = [json.loads(line) for line in (tmp_path / "out" / "few.jsonl").read_text().splitlines()]
    assert set(log[0]["loss"]) == {"adversarial", "l1", "total", "discriminator"}
    path = tmp_path / "out" / "few.safetensors"
    weights = load_weights(path)
    assert weights.kind == "published" and weights.architecture == {"width": 2}
    assert fills(path, tmp_path)["weights"]["name"] == "few"


def test_published_recipe_resumes_as_if_uninterrupted(options, tmp_path):
    train(options, Reporter())
    halves = replace(options, output=tmp_path / "again")
    first = train(replace(halves, minutes=1e-9), Reporter())
    assert first["steps"] == 1 and not first["complete"]
    train(replace(halves, resume=True), Reporter())
    expected, found = (load_weights(tmp_path / folder / "few.safetensors").tensors for folder in ("out", "again"))
    assert all(torch.equal(found[key], expected[key]) for key in expected)


def test_adversarial_stage_writes_weights_of_its_own_that_fill(options, tmp_path):
    ours = replace(
        options,
        recipe="default",
        source="real",
        crop=96,
        patch=80,
        store=2,
        fresh=0.0,
        checks_per_kind=1,
        widths=(4, 6),
        detector=(4, 6),
        learning_rate=1e-3,
    )
    assert "adversarial" not in train(ours, Reporter())
    result = train(replace(ours, resume=True, adversarial_steps=2), Reporter())  # after a complete first stage
    assert result["steps"] == 2
    assert {"hidden", "discriminator", "adversarial"} <= set(result["adversarial"]["loss"])
    before, after = (load_weights(tmp_path / "out" / f"few{end}.safetensors").tensors for end in ("", "-adversarial"))
    assert not torch.equal(before["stem.0.weight"], after["stem.0.weight"])
    detector = [key for key in before if key.startswith("detector.")]
    assert detector and all(torch.equal(before[key], after[key]) for key in detector)  # left as it was
    assert fills(tmp_path / "out" / "few-adversarial.safetensors", tmp_path)["method"] == "network"


def test_crops_hold_what_is_filled_and_nothing_unknown():
    from model.networks.series_features import NetworkInput

    observed = torch.ones(2, 6, 96, 96, dtype=torch.bool)
    hidden = torch.zeros_like(observed)
    hidden[0, 3, :, :40] = True
    hidden[1] = True  # nothing beside it is seen
    observed &= ~hidden
    observed[0, :, 90:] = False  # unknown
    truth = torch.rand(2, 6, 4, 96, 96)
    series = NetworkInput(truth, observed, truth, truth, torch.zeros(2, 6), torch.zeros(2, 6))
    batch = Batch(series, truth, hidden[:, :, None], truth, observed, truth[:, :, :1], observed[:, :, None])
    crops = filled_crops(batch, 64, 4)
    assert [crop[0] for crop in crops] == [0]
    _, t, y, x, dates, size = crops[0]
    assert t <= 3 < t + dates and y + size <= 90 and x == 0
    assert torch.equal(cut(truth, crops)[0], truth[0, t : t + 4, :, y : y + 64, x : x + 64])


def test_our_discriminator_takes_any_dates_and_sizes_and_its_gradient_can_be_held():
    network = SeriesDiscriminator(4)
    for dates, size in ((1, 16), (5, 40)):
        assert network(torch.rand(2, dates, 4, size, size)).shape == (2, dates, size // 8, size // 8)
    penalty = gradient_penalty(network, torch.rand(2, 3, 4, 16, 16))
    penalty.backward()
    assert penalty > 0 and network.conv1.parametrizations.weight.original.grad is not None
