"""Networks as estimators: long and short series, odd sizes, little memory, what is observed and what is not."""

from __future__ import annotations

import datetime
import pickle

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from model.core.copies import Copies  # noqa: E402
from model.core.errors import ResourceError  # noqa: E402
from model.core.pieces import in_pieces, spread_windows  # noqa: E402
from model.core.reporting import Reporter  # noqa: E402
from model.core.types import Estimate  # noqa: E402
from model.methods import network as network_module  # noqa: E402
from model.methods.network import NetworkEstimator, Place, PublishedEstimator  # noqa: E402
from model.networks.generator import Generator  # noqa: E402
from model.networks.published_generator import PublishedGenerator  # noqa: E402
from model.weights.checkpoint import Weights  # noqa: E402

CPU = torch.device("cpu")


def dates(count):
    return [datetime.date(2022, 11, 25) + datetime.timedelta(days=7 * i) for i in range(count)]


def weights_of(network, kind, architecture):
    return Weights(kind, "test", "0" * 64, architecture, network.state_dict())


@pytest.fixture(scope="module")
def published():
    torch.manual_seed(0)
    return weights_of(PublishedGenerator(2), "published", {"width": 2})


class Echo:
    """Stands for the published network: gives back what it is given, and keeps what it saw."""

    def __init__(self):
        self.seen = []

    def __call__(self, cube):
        self.seen.append(cube[0].permute(3, 0, 1, 2).numpy().copy())
        return cube


class Base:
    """A base estimate that does not depend on what is observed."""

    name, margin, cross_fades = "base", 3, False

    def __init__(self, values, variance=1e-3):
        self.values, self.variance = values, variance

    def estimate(self, reflectance, observed):
        variance = None if self.variance is None else np.full_like(self.values, self.variance)
        return Estimate(self.values, variance)


def scene(times, height, width, seed=0):
    rng = np.random.default_rng(seed)
    observed = rng.random((times, height, width)) > 0.3
    reflectance = rng.uniform(0.02, 0.4, (times, 4, height, width)).astype(np.float32)
    return np.where(observed[:, None], reflectance, 0).astype(np.float32), observed


def our_weights(seed=0):
    torch.manual_seed(seed)
    network = Generator((8, 8, 12))
    torch.nn.init.normal_(network.head.weight, std=0.1)
    return weights_of(network, "ganfilling", network.architecture)


@pytest.mark.parametrize(("length", "starts"), [(3, [0]), (10, [0]), (12, [0, 2]), (15, [0, 5]), (23, [0, 5, 10, 13])])
def test_windows_cover_a_series_and_the_last_ends_with_it(length, starts):
    windows = list(spread_windows(length, 10, 5))
    assert [first for first, _ in windows] == starts
    total = np.zeros(length)
    for first, weight in windows:
        assert (weight > 0).all()
        total[first : first + len(weight)] += weight
    assert (total > 0).all()
    assert windows[-1][0] + len(windows[-1][1]) == length


@pytest.mark.parametrize("times", [2, 9, 10, 23])
def test_published_network_sees_at_most_ten_dates_and_its_windows_blend(published, times):
    estimator = PublishedEstimator(published, CPU)
    echo = Echo()
    estimator._places = Copies([Place(CPU, torch.float32, echo)])
    reflectance, observed = scene(times, 128, 128)
    values = estimator.estimate(reflectance, observed).values
    assert {len(cube) for cube in echo.seen} == {min(10, times)}
    np.testing.assert_allclose(values, np.where(observed[:, None], reflectance, 1), atol=1e-6)


def test_published_network_is_run_as_published_on_ten_dates(published):
    reflectance, observed = scene(10, 128, 128)
    values = PublishedEstimator(published, CPU, "float32").estimate(reflectance, observed).values
    cube = torch.from_numpy(np.where(observed[:, None], reflectance, 1)).permute(1, 2, 3, 0)[None]
    with torch.no_grad():
        expected = published.network()(cube)[0].permute(3, 0, 1, 2).numpy()
    np.testing.assert_allclose(values, expected, atol=1e-6)


def test_published_network_on_a_series_that_does_not_change_stays_steady(published):
    """Where windows meet nothing jumps: the change from date to date is no larger than within one window."""
    torch.manual_seed(0)
    estimator = PublishedEstimator(published, CPU, "float32")
    still = np.full((23, 4, 128, 128), 0.2, np.float32)
    everything = np.ones((23, 128, 128), bool)
    one_window = estimator.estimate(still[:10], everything[:10]).values
    values = estimator.estimate(still, everything).values
    step = np.abs(np.diff(values, axis=0)).max()
    assert step <= np.abs(np.diff(one_window, axis=0)).max() + 1e-6
    assert values.min() >= one_window.min() - 1e-6
    assert values.max() <= one_window.max() + 1e-6


@pytest.mark.parametrize(("height", "width"), [(1, 1), (5, 200), (129, 128)])
def test_published_network_takes_any_size(published, height, width):
    estimator = PublishedEstimator(published, CPU)
    echo = Echo()
    estimator._places = Copies([Place(CPU, torch.float32, echo)])
    reflectance, observed = scene(3, height, width)
    values = estimator.estimate(reflectance, observed).values
    assert values.shape == reflectance.shape
    assert all(size % 128 == 0 for cube in echo.seen for size in cube.shape[2:])
    np.testing.assert_allclose(values, np.where(observed[:, None], reflectance, 1), atol=1e-6)


def test_published_network_sees_gaps_as_one_and_nothing_outside_0_to_1(published):
    estimator = PublishedEstimator(published, CPU)
    echo = Echo()
    estimator._places = Copies([Place(CPU, torch.float32, echo)])
    reflectance = np.full((2, 4, 128, 128), 1.4, np.float32)
    reflectance[0, :, 0, 0], reflectance[0, :, 0, 1], reflectance[1] = np.nan, -0.1, 0.3
    observed = np.ones((2, 128, 128), bool)
    observed[1] = False
    estimator.estimate(reflectance, observed)
    cube = echo.seen[0]
    assert (cube[0, :, 0, 0] == 1).all()
    assert (cube[0, :, 0, 1] == 0).all()
    assert (cube[0, :, 5:] == 1).all()
    assert (cube[1] == 1).all()


def test_untrained_network_gives_its_base():
    reflectance, observed = scene(5, 33, 20)
    base = np.random.default_rng(1).uniform(0, 0.5, reflectance.shape).astype(np.float32)
    network = Generator((8, 8, 12))
    weights = weights_of(network, "ganfilling", network.architecture)
    estimator = NetworkEstimator(Base(base), weights, CPU, "float32", dates(5))
    assert estimator.margin == 3
    estimate = estimator.estimate(reflectance, observed)
    np.testing.assert_array_equal(estimate.values, base)
    np.testing.assert_allclose(estimate.variance, 1e-3, rtol=1e-4)


@pytest.mark.parametrize(("times", "height", "width"), [(2, 1, 1), (7, 3, 50), (31, 16, 9)])
def test_network_takes_any_number_of_dates_and_any_size(times, height, width):
    reflectance, observed = scene(times, height, width)
    base = np.full_like(reflectance, 0.2)
    estimate = NetworkEstimator(Base(base, None), our_weights(), CPU, "auto", dates(times)).estimate(
        reflectance, observed
    )
    assert estimate.values.shape == estimate.variance.shape == reflectance.shape
    assert np.isfinite(estimate.values).all()
    assert (estimate.variance > 0).all()
    assert np.abs(estimate.values - base).max() > 1e-5


def test_estimators_can_be_pickled(published):
    reflectance, observed = scene(3, 16, 16)
    base = np.full_like(reflectance, 0.2)
    for estimator in (
        NetworkEstimator(Base(base), our_weights(), CPU, "auto", dates(3)),
        PublishedEstimator(published, CPU),
    ):
        copy = pickle.loads(pickle.dumps(estimator))  # noqa: S301 (our own)
        expected = estimator.estimate(reflectance, observed).values
        np.testing.assert_array_equal(copy.estimate(reflectance, observed).values, expected)


def short_of_memory(limit):
    """A network that doubles its input, on a device that holds windows of ``limit`` pixels a side at most."""
    sizes = []

    def run(window):
        sizes.append(max(window.shape[2:]))
        if max(window.shape[2:]) > limit:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB.\nmore")
        return 2 * window

    return run, sizes


def test_a_window_too_large_is_run_in_pieces_and_the_next_begins_with_them():
    window = np.random.default_rng(0).random((2, 3, 300, 210), np.float32)
    run, sizes = short_of_memory(128)
    result, piece = in_pieces(run, window, 64, 32, CPU)
    np.testing.assert_allclose(result, 2 * window, rtol=1e-5)
    assert piece == 128
    assert sizes[0] == 300
    sizes.clear()
    result, piece = in_pieces(run, window, 64, 32, CPU, piece)
    np.testing.assert_allclose(result, 2 * window, rtol=1e-5)
    assert max(sizes) == 128


def test_too_little_memory_for_anything_is_said():
    run, sizes = short_of_memory(20)
    with pytest.raises(ResourceError) as caught:
        in_pieces(run, np.zeros((2, 3, 300, 210), np.float32), 64, 32, CPU)
    assert caught.value.code == "out_of_memory"
    assert caught.value.hint
    assert min(sizes) == 64


@pytest.mark.parametrize("kind", ["network", "published"])
def test_a_gpu_without_memory_leaves_the_work_to_the_cpu_and_the_user_is_told(kind, published, monkeypatch):
    """The device is a fake: it fails wherever the estimator would have it compute."""
    reflectance, observed, base = scene(3, 256, 256)[0], scene(3, 256, 256)[1], scene(3, 256, 256, 1)[0]
    if kind == "published":
        estimator, owner, method = PublishedEstimator(published, CPU), network_module, "_whole"
    else:
        estimator = NetworkEstimator(Base(base), our_weights(), CPU, "auto", dates(3))
        owner, method = NetworkEstimator, "_run"
    expected = estimator.estimate(reflectance, observed).values
    compute, sizes, said = getattr(owner, method), [], []

    def scarce(*words):
        place, window = words[-2:]
        if place.device.type == "cuda":
            sizes.append(max(window.shape[2:]))
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
        return compute(*words)

    monkeypatch.setattr(owner, method, scarce)
    with estimator._places.one() as place:
        place.device = torch.device("cuda")
    report = Reporter()
    monkeypatch.setattr(report, "warning", lambda *words: said.append(words))
    for _ in range(2):
        np.testing.assert_array_equal(estimator.estimate(reflectance, observed).values, expected)
        report.progress(1, 2)
    assert sizes == [256, 128, *([64] if kind == "network" else [])]  # the published network takes no less
    assert [code for code, _ in said] == ["device_memory"]
    assert "processor" in said[0][1] and "2.00 GiB" in said[0][1]


def test_a_network_that_a_gpu_does_not_hold_is_put_on_the_cpu(published, monkeypatch):
    to, said = torch.nn.Module.to, []

    def scarce(self, device):
        if str(device).startswith("cuda"):
            raise torch.OutOfMemoryError("CUDA out of memory.\nTraceback")
        return to(self, device)

    monkeypatch.setattr(torch.nn.Module, "to", scarce)
    cuda = torch.device("cuda")
    assert PublishedEstimator(published, cuda, "float32").device == CPU
    ours = NetworkEstimator(Base(scene(3, 64, 64)[0]), our_weights(), cuda, "float32", dates(3))
    assert ours.device == CPU
    assert ours.estimate(*scene(3, 64, 64)).values.shape == (3, 4, 64, 64)
    report = Reporter()
    monkeypatch.setattr(report, "warning", lambda *words: said.append(words))
    report.progress(1, 2)
    assert [code for code, _ in said] == ["device_memory"] * 2
    assert "Traceback" not in said[0][1]


def test_other_errors_pass():
    def run(window):
        raise RuntimeError("sizes of tensors must match")

    with pytest.raises(RuntimeError, match="must match"):
        in_pieces(run, np.zeros((2, 3, 64, 64), np.float32), 64, 32, CPU)
