"""LPIPS and FID with random weights: loading, refusals, and agreement with other implementations."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from metric_cases import series

torch = pytest.importorskip("torch")
safetensors = pytest.importorskip("safetensors.torch")

from model.core.errors import InputError  # noqa: E402
from model.metrics import learned  # noqa: E402
from model.metrics.inception import InceptionV3  # noqa: E402

KERNELS = {0: (64, 3, 11), 3: (192, 64, 5), 6: (384, 192, 3), 8: (256, 384, 3), 10: (256, 256, 3)}


def random_lpips(names="slices"):
    """A state dict named as the published module names its own, or with torchvision's names for AlexNet."""
    generator = torch.Generator().manual_seed(0)
    tensors = {}
    for number, (layer, (outputs, inputs, side)) in enumerate(KERNELS.items()):
        prefix = f"net.slice{number + 1}.{layer}" if names == "slices" else f"features.{layer}"
        weight = torch.randn(outputs, inputs, side, side, generator=generator)
        tensors[f"{prefix}.weight"] = weight / (inputs * side**2) ** 0.5
        tensors[f"{prefix}.bias"] = 0.1 * torch.randn(outputs, generator=generator)
        tensors[f"lin{number}.model.1.weight"] = torch.rand(1, outputs, 1, 1, generator=generator)
    tensors["scaling_layer.shift"] = torch.zeros(1, 3, 1, 1)
    return tensors


@pytest.fixture
def metric(tmp_path):
    safetensors.save_file(random_lpips(), tmp_path / "lpips.safetensors")
    return learned.Lpips.load(tmp_path / "lpips.safetensors")


def slow_lpips(first, second, tensors):
    """LPIPS of two pictures [3,H,W] in 0-1 with the convolutions as sums over windows, in float64."""
    tensors = {name: tensor.double().numpy() for name, tensor in tensors.items()}
    shift, scale = np.array([-0.030, -0.088, -0.188]), np.array([0.458, 0.448, 0.450])
    stages = []
    for picture in (first, second):
        x = ((2 * picture.transpose(1, 2, 0) - 1 - shift) / scale).transpose(2, 0, 1)
        found = []
        for layer, (stride, padding) in {0: (4, 2), 3: (1, 2), 6: (1, 1), 8: (1, 1), 10: (1, 1)}.items():
            if layer in (3, 6):
                x = np.lib.stride_tricks.sliding_window_view(x, (3, 3), (1, 2))[:, ::2, ::2].max((-2, -1))
            kernel, bias = tensors[f"features.{layer}.weight"], tensors[f"features.{layer}.bias"]
            x = np.pad(x, ((0, 0), (padding, padding), (padding, padding)))
            windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape[2:], (1, 2))[:, ::stride, ::stride]
            x = np.maximum(np.tensordot(kernel, windows, axes=([1, 2, 3], [0, 3, 4])) + bias[:, None, None], 0)
            found.append(x / np.linalg.norm(x, axis=0))
        stages.append(found)
    return sum(
        ((a - b) ** 2 * tensors[f"lin{number}.model.1.weight"][0]).sum(0).mean()
        for number, (a, b) in enumerate(zip(*stages))
    )


def test_lpips_against_a_plain_implementation(metric):
    estimate, truth, _ = series(dates=1, size=48)
    everywhere = np.ones((1, 48, 48), bool)
    pictures = [np.clip(array[0, [2, 1, 0]] / 0.3, 0, 1) for array in (estimate, truth)]
    expected = slow_lpips(*pictures, random_lpips("features"))
    assert expected > 0.01
    assert metric.score(estimate, truth, everywhere) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("save", [safetensors.save_file, torch.save])
def test_lpips_reads_both_kinds_of_file_and_both_namings(tmp_path, metric, save):
    path = tmp_path / ("weights.safetensors" if save is safetensors.save_file else "weights.pth")
    save(random_lpips("features"), path)
    estimate, truth, where = series()
    assert learned.Lpips.load(path).score(estimate, truth, where) == metric.score(estimate, truth, where)


def test_lpips_of_perfect_nothing_unknown_and_small(metric):
    estimate, truth, where = series()
    assert metric.score(truth, truth, where) == 0
    assert metric.score(np.where(where[:, None], estimate, 7.0), truth, where) == metric.score(estimate, truth, where)
    assert np.isnan(metric.score(estimate, truth, np.zeros_like(where)))
    assert np.isnan(metric.score(np.full_like(truth, np.nan), truth, where))
    small = [array[..., :20, :20] for array in (estimate, truth, where)]
    assert np.isnan(metric.score(*small))


def test_weights_that_do_not_fit_are_refused(tmp_path):
    path = tmp_path / "weights.safetensors"
    with pytest.raises(InputError, match=r"weights\.safetensors cannot be read"):
        learned.Lpips.load(path)
    path.write_bytes(b"nonsense")
    with pytest.raises(InputError, match=r"weights\.safetensors cannot be read"):
        learned.Lpips.load(path)
    tensors = random_lpips()
    del tensors["lin3.model.1.weight"]
    safetensors.save_file(tensors, path)
    with pytest.raises(InputError, match=r"do not fit: linear\.3 is missing"):
        learned.Lpips.load(path)
    safetensors.save_file({**random_lpips(), "net.slice1.0.bias": torch.zeros(3)}, path)
    with pytest.raises(InputError, match=r"features\.0\.bias has the shape \(3,\), not \(64,\)"):
        learned.Lpips.load(path)
    with pytest.raises(InputError, match=r"do not fit: Conv2d_1a_3x3\.conv\.weight is missing"):
        learned.load_inception(path)


def test_code_in_a_weights_file_is_not_run(tmp_path):
    class Harmful:
        def __reduce__(self):
            return (open, (str(tmp_path / "proof"), "w"))

    for content, path in ((Harmful(), tmp_path / "a.pth"), ([1, 2], tmp_path / "b.pth")):
        torch.save(content, path, pickle_module=pickle)
        with pytest.raises(InputError, match=path.name):
            learned.Lpips.load(path)
    assert not (tmp_path / "proof").exists()


def test_inception_is_the_known_network(tmp_path):
    torch.manual_seed(0)
    network = InceptionV3()
    # torchvision states 27,161,264 parameters, of which 2,049,000 classify and 3,326,696 are the side branch
    assert sum(parameter.numel() for parameter in network.parameters()) == 27_161_264 - 2_049_000 - 3_326_696
    path = tmp_path / "inception.safetensors"
    safetensors.save_file(network.state_dict(), path)
    loaded = learned.load_inception(path)
    _, truth, _ = series(dates=2)
    features = learned.inception_features(loaded, truth)
    assert features.shape == (2, 2048) and (features >= 0).all() and features[0].std() > 0
    np.testing.assert_allclose(features, learned.inception_features(network.eval(), truth), atol=1e-6)
    assert learned.inception_features(loaded, truth[:0]).shape == (0, 2048)


def test_frechet_distance_against_torchmetrics_and_by_hand():
    fid = pytest.importorskip("torchmetrics.image.fid")
    rng = np.random.default_rng(0)
    first, second = rng.normal(0, 1, (200, 12)), rng.normal(0.3, 1.5, (150, 12))
    moments = [
        torch.from_numpy(array) for features in (first, second) for array in (features.mean(0), np.cov(features.T))
    ]
    expected = float(fid._compute_fid(*moments))
    assert learned.frechet_distance(first, second) == pytest.approx(expected, abs=1e-6)
    assert learned.frechet_distance(first, first) == pytest.approx(0, abs=1e-9)
    # one feature: (3 - 1)^2 + (deviation 2 - deviation 1)^2, of samples -1, 1 and their shifted doubles
    one, other = np.array([[0.0], [2.0]]), np.array([[1.0], [5.0]])
    assert learned.frechet_distance(one, other) == pytest.approx(4 + (2 * np.sqrt(2) - np.sqrt(2)) ** 2)
    assert np.isnan(learned.frechet_distance(one[:1], other))
    assert np.isnan(learned.frechet_distance(one, other * np.nan))
