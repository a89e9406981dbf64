"""The cloud detector as fill can use it: any size, in pieces as whole, only from weights that have one."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

torch = pytest.importorskip("torch")
from scipy.ndimage import distance_transform_edt  # noqa: E402
from series_files import truth, write_series  # noqa: E402

from model.checkpoint import load_weights, save_weights  # noqa: E402
from model.detection import FAINT, GROW, NEAR, SURE, CloudDetector, DetectorScreen, choose_detector, has_detector  # noqa: E402
from model.filling import FillOptions, fill  # noqa: E402
from model.methods.choice import MethodOptions  # noqa: E402
from model.networks.generator import Generator  # noqa: E402
from model.reading.series import SeriesOptions  # noqa: E402
from model.reporting import Reporter  # noqa: E402
from model.screening import fit_screen  # noqa: E402

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
    near = np.stack([distance_transform_edt(date < SURE) <= NEAR for date in probability])
    assert (probability >= SURE).any(axis=(1, 2)).all()
    np.testing.assert_array_equal(clear, valid & (probability < SURE) & ~(near & (probability >= FAINT)))
    hidden = np.where(valid[:, None], reflectance, 9)  # what has no data is not looked at
    np.testing.assert_array_equal(detector.probability(hidden, valid), probability)


def test_weights_without_a_detector_say_so(tmp_path):
    save_weights(tmp_path / "w.safetensors", Generator((4, 6), 2), "blind")
    weights = load_weights(tmp_path / "w.safetensors")
    assert not has_detector(weights)
    with pytest.raises(ValueError, match="cannot tell clouds"):
        CloudDetector(weights, CPU, "float32", DATES)


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
    detector = CloudDetector(load_weights(brightness_detector(tmp_path / "w.safetensors")), CPU, "float32", DATES)
    probability = np.full((2, 5, 60), (FAINT + SURE) / 2, np.float32)
    probability[:, :, 30] = FAINT / 2
    probability[0, 2, 5] = SURE
    monkeypatch.setattr(detector, "probability", lambda *_: probability)
    clear = detector.clear(np.zeros((2, 4, 5, 60), np.float32), np.ones((2, 5, 60), bool))
    assert not clear[0, 2, : 5 + NEAR + 1].any()
    assert clear[0, 2, 5 + NEAR + 1 :].all() and clear[1].all()


def test_what_is_found_is_not_observed_nor_what_is_right_beside_it(tmp_path):
    detector = CloudDetector(load_weights(brightness_detector(tmp_path / "w.safetensors")), CPU, "float32", DATES)
    _, reflectance = truth(len(DATES))
    reflectance[1, :, 20:30, 30:50] = 0.6
    observed = np.ones(reflectance[:, 0].shape, bool)
    left = DetectorScreen(detector).refine(reflectance, observed, ~observed)
    grown = np.zeros_like(observed)
    grown[1, 20 - GROW : 30 + GROW, 30:50] = grown[1, 20:30, 30 - GROW : 50 + GROW] = True
    np.testing.assert_array_equal(~left, grown)
    both = DetectorScreen(detector, fit_screen(sample_of(reflectance, left)))
    assert both.halo > DetectorScreen(detector).halo
    assert not (both.refine(reflectance, observed, ~observed) & grown).any()


def sample_of(reflectance, observed):
    from model.estimates import Patch
    from model.methods.automatic import sample_of as of

    return of([Patch(np.where(observed[:, None], reflectance, 0).astype(np.float32), observed)])


def test_series_without_masks_are_filled_where_the_detector_finds_clouds(tmp_path):
    weights = brightness_detector(tmp_path / "w.safetensors")
    clear = np.ones((6, 70, 90), bool)
    paths, reflectance, _ = write_series(tmp_path / "in", observed=clear)
    import rasterio

    with rasterio.open(paths[2], "r+") as file:
        numbers = file.read()
        numbers[:, 20:40, 30:60] = 6000
        file.write(numbers)
    options = FillOptions(method=MethodOptions("network", weights, "cpu"))
    fill(paths, tmp_path / "out", SeriesOptions(), options, Reporter())
    filled = sorted((tmp_path / "out").glob("*_filled.tif"))[2]
    with rasterio.open(filled) as file:
        values = file.read() / 1e4
    assert np.abs(values - reflectance[2])[:, 20:40, 30:60].mean() < 0.02
    np.testing.assert_allclose(values[:, :10], reflectance[2, :, :10], atol=1e-4)


def test_methods_without_a_network_ask_no_detector(tmp_path):
    weights = brightness_detector(tmp_path / "w.safetensors")
    for method, wanted in (("auto", True), ("network", True), ("regression", False), ("linear", False)):
        found = choose_detector(method, weights, "cpu", "float32", DATES)
        assert (found is not None) == wanted
    save_weights(tmp_path / "blind.safetensors", Generator((4, 6), 2), "blind")
    assert choose_detector("auto", tmp_path / "blind.safetensors", "cpu", "float32", DATES) is None
