"""The cloud detector as fill can use it: any size, in pieces as whole, only from weights that have one."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

torch = pytest.importorskip("torch")
import rasterio  # noqa: E402
from rasterio.windows import Window  # noqa: E402
from scipy.ndimage import distance_transform_edt  # noqa: E402
from series_files import truth, write_series  # noqa: E402

from model.clouds.comparison import GROW, Evidence, fit_comparison  # noqa: E402
from model.clouds.masking import CloudOptions, mask_clouds  # noqa: E402
from model.clouds.network_detector import FAINT, NEAR, SURE, NetworkDetector, choose_network_detector, has_detector  # noqa: E402
from model.contract.options import MethodOptions  # noqa: E402
from model.contract.reasons import CLOUD, OBSERVED  # noqa: E402
from model.core.reporting import Reporter  # noqa: E402
from model.networks.generator import Generator  # noqa: E402
from model.reading.opening import open_series  # noqa: E402
from model.reading.series import Block, SeriesOptions  # noqa: E402
from model.weights.checkpoint import load_weights, save_weights  # noqa: E402

DATES = [datetime.date(2022, 6, 1) + datetime.timedelta(days=5 * i) for i in range(4)]
CPU = torch.device("cpu")
WINDOW = Window(0, 0, 1, 1)  # the detector does not ask where it is


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
    detector = NetworkDetector(weights, CPU, "float32", DATES)
    probability = detector.probability(reflectance, valid)
    assert probability.shape == valid.shape and (probability[~valid] == 0).all()
    assert probability[valid].min() > 0 and probability.max() < 1
    suspected = detector.suspect(Block(reflectance, valid, valid, valid[0], WINDOW))
    near = np.stack([distance_transform_edt(date < SURE) <= NEAR for date in probability])
    assert (probability >= SURE).any(axis=(1, 2)).all()
    expected = valid & ((probability >= SURE) | (near & (probability >= FAINT)))
    np.testing.assert_array_equal(suspected, np.where(expected, CLOUD, 0))
    hidden = np.where(valid[:, None], reflectance, 9)  # what has no data is not looked at
    np.testing.assert_array_equal(detector.probability(hidden, valid), probability)


def test_weights_without_a_detector_say_so(tmp_path):
    save_weights(tmp_path / "w.safetensors", Generator((4, 6), 2), "blind")
    weights = load_weights(tmp_path / "w.safetensors")
    assert not has_detector(weights)
    with pytest.raises(ValueError, match="cannot tell clouds"):
        NetworkDetector(weights, CPU, "float32", DATES)


def brightness_detector(path):
    """Weights whose detector takes what is brighter than about 0.4 for cloud, by its last layer's hand-made weights."""
    network = Generator((4, 6), 2, (4, 6))
    with torch.no_grad():
        for parameter in network.detector.parameters():
            parameter.zero_()
        first, middle = network.detector.stem[0], network.detector.join[0][0]
        first.weight[0, 0, 1, 1] = 1.0  # the first feature: blue * 4 - 0.5
        middle.weight[0, 4, 0, 0] = 1.0  # the finest level, past what comes up from below
        network.detector.head.weight[0, 0, 1, 1] = 50.0
        network.detector.head.bias[0] = -50.0 * (0.4 * 4 - 0.5)
    save_weights(path, network, "bright")
    return path


def test_what_is_faint_counts_as_cloud_only_near_what_is_sure(monkeypatch, tmp_path):
    detector = NetworkDetector(load_weights(brightness_detector(tmp_path / "w.safetensors")), CPU, "float32", DATES)
    probability = np.full((2, 5, 60), (FAINT + SURE) / 2, np.float32)
    probability[:, :, 30] = FAINT / 2
    probability[0, 2, 5] = SURE
    valid = np.ones((2, 5, 60), bool)
    monkeypatch.setattr(detector, "probability", lambda *_: probability)
    suspected = detector.suspect(Block(np.zeros((2, 4, 5, 60), np.float32), valid, valid, valid[0], WINDOW))
    assert (suspected[0, 2, : 5 + NEAR + 1] == CLOUD).all()
    assert not suspected[0, 2, 5 + NEAR + 1 :].any() and not suspected[1].any()


def test_what_is_found_is_taken_out_with_what_is_right_beside_it(tmp_path):
    detector = NetworkDetector(load_weights(brightness_detector(tmp_path / "w.safetensors")), CPU, "float32", DATES)
    _, reflectance = truth(len(DATES))
    reflectance[1, :, 20:30, 30:50] = 0.6
    valid = np.ones(reflectance[:, 0].shape, bool)
    evidence = Evidence(
        reflectance, valid, ~valid, detector.suspect(Block(reflectance, valid, valid, valid[0], WINDOW))
    )
    found = fit_comparison([evidence], np.zeros(len(DATES), bool)).find(evidence)[0]
    assert (found[1, 20 - GROW : 30 + GROW, 30:50] == CLOUD).all()
    assert (found[1, 20:30, 30 - GROW : 50 + GROW] == CLOUD).all()
    assert not found[[0, 2, 3]].any()


def test_a_cloud_that_the_detector_finds_in_a_series_without_masks_is_not_observed(tmp_path):
    weights = load_weights(brightness_detector(tmp_path / "w.safetensors"))
    paths, _, _ = write_series(tmp_path / "in", observed=np.ones((6, 70, 90), bool))
    with rasterio.open(paths[2], "r+") as file:
        numbers = file.read()
        numbers[:, 20:40, 30:60] = 6000
        file.write(numbers)
    with open_series(paths, SeriesOptions(), Reporter()) as series:
        detector = NetworkDetector(weights, CPU, "float32", series.dates)
        method = MethodOptions("regression", device="cpu")
        masking = mask_clouds(series, CloudOptions(), method, Reporter(), detector).masking
        reasons = masking.reasons(series.read(Window(0, 0, 90, 70)))
    assert masking.cloud_detectors[:2] == ["mask", "detector"]
    assert (reasons[2, 20:40, 30:60] == CLOUD).all()
    assert (reasons == OBSERVED).mean() > 0.97


def test_the_detector_comes_from_weights_that_have_one(tmp_path):
    weights = brightness_detector(tmp_path / "w.safetensors")
    assert isinstance(choose_network_detector(weights, "cpu", "float32", DATES), NetworkDetector)
    save_weights(tmp_path / "blind.safetensors", Generator((4, 6), 2), "blind")
    assert choose_network_detector(tmp_path / "blind.safetensors", "cpu", "float32", DATES) is None


def test_without_torch_there_is_no_detector(monkeypatch):
    monkeypatch.setattr("model.core.devices.find_spec", lambda _: None)
    assert choose_network_detector(None, "cpu", "float32", DATES) is None
