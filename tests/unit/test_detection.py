"""The cloud detector as fill can use it: any size, in pieces as whole, only from weights that have one."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from model.checkpoint import load_weights, save_weights  # noqa: E402
from model.detection import CloudDetector, has_detector  # noqa: E402
from model.networks.generator import Generator  # noqa: E402

DATES = [datetime.date(2022, 6, 1) + datetime.timedelta(days=5 * i) for i in range(4)]
CPU = torch.device("cpu")


def weights_with_detector(path):
    torch.manual_seed(0)
    save_weights(path, Generator((4, 6), 2, (4, 6)), "seeing")
    return load_weights(path)


def test_probabilities_are_those_of_the_network_and_nothing_is_said_without_data(tmp_path):
    weights = weights_with_detector(tmp_path / "w.safetensors")
    assert has_detector(weights)
    rng = np.random.default_rng(0)
    reflectance = rng.uniform(0, 0.6, (4, 4, 37, 50)).astype(np.float32)
    valid = rng.random((4, 37, 50)) < 0.8
    detector = CloudDetector(weights, CPU, "float32", DATES)
    probability = detector.probability(reflectance, valid)
    assert probability.shape == valid.shape and (probability[~valid] == 0).all()
    assert probability[valid].min() > 0 and probability.max() < 1
    clear = detector.clear(reflectance, valid)
    np.testing.assert_array_equal(clear, valid & (probability < 0.5))
    hidden = np.where(valid[:, None], reflectance, 9)  # what has no data is not looked at
    np.testing.assert_array_equal(detector.probability(hidden, valid), probability)


def test_weights_without_a_detector_say_so():
    weights = load_weights()
    if has_detector(weights):
        pytest.skip("the weights that ship have a detector")
    with pytest.raises(ValueError, match="cannot tell clouds"):
        CloudDetector(weights, CPU, "float32", DATES)
