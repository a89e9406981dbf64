"""Windows dealt to several devices, a thread each: here two that are both this machine's processor."""

import pickle
import threading
from contextlib import contextmanager

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from test_inference import Base, dates, our_weights, scene, weights_of  # noqa: E402

from model.core.copies import Copies  # noqa: E402
from model.core.devices import choose_devices, computing  # noqa: E402
from model.core.parallel import in_order  # noqa: E402
from model.methods.network import NetworkEstimator, PublishedEstimator  # noqa: E402
from model.networks.published_generator import PublishedGenerator  # noqa: E402
from model.networks.replayed import recording  # noqa: E402

FIRST, SECOND = torch.device("cpu", 0), torch.device("cpu", 1)  # torch takes both for the processor
PATIENCE = 60  # seconds after which a thread that waits for the other one fails


def our_estimator(*others):
    reflectance, _ = scene(3, 16, 16)
    return NetworkEstimator(Base(np.full_like(reflectance, 0.2)), our_weights(), FIRST, "float32", dates(3), others)


def published_estimator(*others):
    torch.manual_seed(0)
    weights = weights_of(PublishedGenerator(2), "published", {"width": 2})
    return PublishedEstimator(weights, FIRST, "float32", others)


def test_all_gpus_are_taken_unless_one_is_named(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    for name in ("cuda", "auto"):
        assert choose_devices(name) == [torch.device("cuda:0"), torch.device("cuda:1")]
    assert choose_devices("cuda:1") == [torch.device("cuda:1")]
    assert choose_devices("cpu") == [torch.device("cpu")]
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    assert choose_devices("cuda") == [torch.device("cuda")]


def test_copies_serve_one_thread_each():
    copies, both, used = Copies(["a", "b"]), threading.Barrier(2, timeout=PATIENCE), []

    def use(_):
        with copies.one() as copy:
            both.wait()  # passes only if the other copy is in use, too
            used.append(copy)

    with in_order(use, range(6), 3) as results:
        list(results)
    assert sorted(used) == ["a", "a", "a", "b", "b", "b"]
    assert pickle.loads(pickle.dumps(copies))._items == ["a", "b"]  # noqa: S301


@pytest.mark.parametrize("make", [our_estimator, published_estimator])
def test_two_devices_work_at_the_same_time_and_give_what_one_gives(make, monkeypatch):
    windows = [scene(3, 16, 16, seed) for seed in range(4)]
    one, two = make(), make(SECOND)
    expected = [one.estimate(*window).values for window in windows]
    both, devices = threading.Barrier(2, timeout=PATIENCE), set()

    def meeting(device, precision):
        both.wait()  # each window waits for another one, on the other device
        devices.add(device)
        return computing(device, precision)

    monkeypatch.setattr("model.methods.network.computing", meeting)
    with in_order(lambda window: two.estimate(*window).values, windows, 2) as results:
        for values, wanted in zip(results, expected):
            np.testing.assert_array_equal(values, wanted)
    assert devices == {FIRST, SECOND}


def test_tuning_goes_to_all_devices():
    """The network that tuning has changed is copied anew."""
    reflectance, observed = scene(3, 16, 16)
    estimator = our_estimator(SECOND)
    tuned = estimator.over(our_weights(seed=1).network())
    values = [tuned.estimate(reflectance, observed).values for _ in range(2)]  # one after the other: both devices
    np.testing.assert_array_equal(values[0], values[1])
    assert np.abs(values[0] - estimator.estimate(reflectance, observed).values).max() > 0


def test_each_recording_has_a_stream_of_the_current_gpu(monkeypatch):
    """torch's own default stays on the GPU that recorded first, where a second one's launches cannot be recorded."""
    current, streams = iter(["of the first", "of the second"]), []

    @contextmanager
    def graph(_graph, stream=None, **_options):
        streams.append(stream)
        yield

    monkeypatch.setattr(torch.cuda, "Stream", lambda: next(current))
    monkeypatch.setattr(torch.cuda, "graph", graph)
    for _ in range(2):
        with recording(None):
            pass
    assert streams == ["of the first", "of the second"]
