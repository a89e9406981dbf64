"""The networks: the published ones against arrays of the published code, ours on any number of dates and any size."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from torch.nn import functional  # noqa: E402

from model.networks.generator import LAYOUTS, Generator  # noqa: E402
from model.networks.published_discriminator import PublishedDiscriminator  # noqa: E402
from model.networks.published_generator import PublishedGenerator  # noqa: E402
from model.networks.series_features import FEATURES, NetworkInput  # noqa: E402

GOLDEN = Path(__file__).resolve().parents[3] / "shared" / "golden"
TOLERANCE = 1e-5


@pytest.fixture
def golden():
    if not (GOLDEN / "golden_d4.npz").exists():
        pytest.skip("the reference arrays (shared/golden) are not here")
    with np.load(GOLDEN / "golden_d4.npz") as arrays:
        return {key: torch.from_numpy(arrays[key]) for key in arrays.files}


def published_weights(name):
    with torch.serialization.safe_globals([argparse.Namespace]):
        return torch.load(GOLDEN / name, weights_only=True)["model"]


def random_series(batch, dates, height, width, seed=0):
    draw = torch.Generator().manual_seed(seed)
    observed = torch.rand(batch, dates, height, width, generator=draw) > 0.4
    base = 0.05 + 0.3 * torch.rand(batch, dates, 4, height, width, generator=draw)
    reflectance = (base + 0.02 * torch.randn(base.shape, generator=draw)) * observed[:, :, None]
    days = torch.cumsum(1 + 10 * torch.rand(batch, dates, generator=draw), dim=1)
    return NetworkInput(reflectance, observed, base, 1e-4 + 1e-3 * base, days, (days / 365.25) % 1)


def with_random_head(network, seed=0):
    """An untrained network returns its base; this one does not."""
    draw = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        network.head.weight.normal_(0, 0.05, generator=draw)
    return network.eval()


def test_generator_agrees_with_the_published_code(golden):
    network = PublishedGenerator(width=4)
    network.load_state_dict(published_weights("ganfilling_d4.pt"))
    with torch.no_grad():
        output = network(golden["input"])
    assert output.shape == golden["output"].shape
    assert (output - golden["output"]).abs().max() < TOLERANCE
    assert golden["output"].std() > 1000 * TOLERANCE  # so that the comparison means something


def test_discriminator_agrees_with_the_published_code(golden):
    network = PublishedDiscriminator(width=4)
    network.load_state_dict(published_weights("discriminator_d4.pt"))
    with torch.no_grad():
        output = network(golden["disc_input"])
    assert output.shape == golden["disc_output"].shape
    assert (output - golden["disc_output"]).abs().max() < TOLERANCE
    assert golden["disc_output"].std() > 100 * TOLERANCE


def test_published_sizes():
    with torch.device("meta"):
        generator, discriminator = PublishedGenerator(64), PublishedDiscriminator(64)
    assert sum(p.numel() for p in generator.parameters()) == 181_746_628
    assert round(sum(p.numel() for p in discriminator.parameters()) / 1e6, 1) == 26.4


def test_published_generator_is_causal_and_takes_any_number_of_dates():
    torch.manual_seed(0)
    network = PublishedGenerator(width=2).eval()
    cube = torch.rand(1, 4, 128, 256, 3)
    with torch.no_grad():
        output = network(cube)
        longer = network(torch.cat([cube, torch.rand(1, 4, 128, 256, 1)], dim=4))
    assert output.shape == cube.shape
    assert torch.allclose(longer[..., :3], output, atol=1e-6)


def test_published_generator_with_rounded_weights_gives_what_it_gives_under_autocast():
    torch.manual_seed(0)
    network = PublishedGenerator(width=4).eval().requires_grad_(False)
    cube = torch.rand(1, 4, 128, 128, 3)
    exact = network(cube)
    with torch.autocast("cpu", torch.bfloat16):
        expected = network(cube)
        network.round_weights()
        assert torch.equal(network(cube), expected)
    assert not torch.equal(exact, expected)


@pytest.mark.parametrize(("dates", "height", "width"), [(2, 1, 1), (3, 7, 40), (23, 16, 9)])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_ours_returns_its_base_before_training(dates, height, width, layout):
    series = random_series(2, dates, height, width)
    with torch.no_grad():
        values, log_variance = Generator(layout=layout).eval()(series)
    assert torch.equal(values, series.base)
    assert torch.allclose(log_variance.exp(), series.variance, rtol=1e-4)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_ours_treats_the_series_of_a_batch_apart(layout):
    network = with_random_head(Generator(layout=layout))
    both = random_series(2, 5, 24, 17)
    second = NetworkInput(*(getattr(both, name)[1:] for name in NetworkInput.__dataclass_fields__))
    with torch.no_grad():
        together, alone = network(both)[0][1:], network(second)[0]
    assert (alone - second.base).abs().max() > 1e-4
    assert torch.allclose(together, alone, atol=1e-5)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_ours_looks_at_both_past_and_future(layout):
    network = with_random_head(Generator(layout=layout))
    series = random_series(1, 5, 16, 16)
    with torch.no_grad():
        before = network(series)[0][0, 2]
        for date in (0, 4):
            changed = random_series(1, 5, 16, 16)
            changed.base[0, date] += 0.1
            assert (network(changed)[0][0, 2] - before).abs().max() > 1e-6


def test_ours_does_not_depend_on_when_days_are_counted_from():
    network = with_random_head(Generator())
    series = random_series(1, 6, 16, 16)
    later = NetworkInput(**{**vars(series), "days": series.days + 1000})
    with torch.no_grad():
        assert torch.allclose(network(series)[0], network(later)[0], atol=1e-4)


def test_nearby_features_are_means_over_squares_cut_at_the_border():
    series = random_series(1, 3, 40, 9)
    seen = series.observed[0, 1].double()
    residual = ((series.reflectance - series.base)[0, 1, 2] * seen).double()
    for side, first in ((7, 0), (31, 5)):
        for row, column in ((0, 0), (20, 4), (39, 8)):
            square = np.s_[
                max(0, row - side // 2) : row + side // 2 + 1, max(0, column - side // 2) : column + side // 2 + 1
            ]
            share = seen[square].mean()
            nearby = series.nearby()[0, 1, :, row, column]
            assert nearby[first + 4] == pytest.approx(float(share), abs=1e-6)
            assert nearby[first + 2] == pytest.approx(float(residual[square].mean() / (share + 0.05) * 20), abs=1e-5)


def test_features_tell_of_the_observations_before_and_after():
    observed = torch.tensor([True, False, True, True])[None, :, None, None]
    days = torch.tensor([[0.0, 10.0, 30.0, 37.0]])
    base = torch.zeros(1, 4, 4, 1, 1)
    reflectance = observed[:, :, None] * torch.tensor([0.1, 0.0, 0.3, 0.4])[None, :, None, None, None].expand_as(base)
    features = NetworkInput(reflectance, observed, base, base, days, days / 365.25).features()[0, :, :, 0, 0]
    assert features.shape[1] == FEATURES
    since, until = torch.expm1(3 * features[:, -10:-8]).T
    assert since.tolist() == pytest.approx([400, 10, 30, 7], rel=1e-4)
    assert until.tolist() == pytest.approx([30, 20, 7, 400], rel=1e-4)
    before, after = features[:, -8], features[:, -4]
    assert before.tolist() == pytest.approx([0, 2, 2, 6])  # departures from the base, times 20
    assert after.tolist() == pytest.approx([6, 6, 8, 0])


def test_cells_are_means_of_what_is_in_them_and_depart_as_what_is_seen_of_them_does():
    series = random_series(1, 3, 10, 7)  # cells at the edges are smaller
    cells = series.in_cells()
    for row, column in ((0, 0), (1, 1), (2, 0), (2, 1)):
        square = np.s_[4 * row : 4 * row + 4, 4 * column : 4 * column + 4]
        seen = series.observed[0, 1][square]
        residual = (series.reflectance - series.base)[0, 1, 2][square][seen]
        found = [cells.base, cells.variance, cells.reflectance - cells.base]
        expected = [series.base[0, 1, 2][square], series.variance[0, 1, 2][square], residual]
        assert bool(cells.observed[0, 1, row, column]) == bool(seen.any())
        for one, other in zip(found, expected):
            assert one[0, 1, 2, row, column] == pytest.approx(float(other.mean()), abs=1e-6)


def test_a_cell_of_which_nothing_is_seen_has_no_reflectance():
    series = random_series(1, 2, 8, 8)
    series.observed[0, 0, :4, :4] = False
    cells = series.in_cells()
    assert not cells.observed[0, 0, 0, 0]
    assert cells.observed[0, 0, 1, 1]
    assert (cells.reflectance[0, 0, :, 0, 0] == 0).all()


def test_layout_3_shifts_by_the_doubt_of_the_base_and_scales_its_detail():
    network, series = Generator(layout=3).eval(), random_series(1, 4, 16, 20)
    with torch.no_grad():
        network.head.bias[:4] = 0.3  # the gate is half open
        shifted = network(series)[0] - series.base
        assert torch.allclose(shifted, 0.5 * 3 * np.tanh(0.1) * series.sigma(), atol=1e-6)
        network.head.bias[:4], network.head.bias[12:] = 0, 0.1
        detail = network(series)[0] - series.base
    smooth = functional.interpolate(series.in_cells().base[0], scale_factor=4, mode="bilinear")
    assert torch.allclose(detail[0], 0.5 * np.tanh(0.2) * (series.base[0] - smooth), atol=1e-6)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_network_that_is_not_trusted_returns_its_base(layout):
    network, series = with_random_head(Generator(layout=layout)), random_series(1, 4, 16, 20)
    with torch.no_grad():
        assert (network(series)[0] - series.base).abs().max() > 1e-4
        network.trust(0.0)
        assert torch.equal(network(series)[0], series.base)
