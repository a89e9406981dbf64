"""NIQE against a plain implementation by loops, and what it says of blur, noise and wrong input."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import ndimage, optimize

from model.core.errors import InputError
from model.metrics.niqe_fitting import clear_images
from model.metrics.noreference import SHIPPED, NiqeModel, fit_niqe, load_niqe, niqe, save_niqe


def clear(seed=0, side=96):
    rng = np.random.default_rng(seed)
    rough = ndimage.gaussian_filter(rng.normal(0, 1, (4, side, side)), (0, 1.2, 1.2))
    return np.clip(0.15 + 0.1 * rough + rng.normal(0, 0.003, rough.shape), 0.01, 1)


def slow_shape(values):
    """Shape and scales of the asymmetric generalised Gaussian by solving its moment equation."""
    left = math.sqrt(np.mean([v * v for v in values if v < 0]))
    right = math.sqrt(np.mean([v * v for v in values if v > 0]))
    g = left / right
    wanted = np.mean(np.abs(values)) ** 2 / np.mean(values**2) * (g**3 + 1) * (g + 1) / (g**2 + 1) ** 2

    def moment(shape):
        return math.gamma(2 / shape) ** 2 / (math.gamma(1 / shape) * math.gamma(3 / shape)) - wanted

    shape = optimize.brentq(moment, 0.2, 10)
    scale = math.sqrt(math.gamma(1 / shape) / math.gamma(3 / shape))
    return shape, left * scale, right * scale


def slow_features(image):
    """Features of each chip of an image, pixel by pixel."""
    blue, green, red = image[:3]
    grey = (0.299 * red + 0.587 * green + 0.114 * blue) * 255 / 0.3
    window = np.array([[math.exp(-(r * r + c * c) / (2 * (7 / 6) ** 2)) for c in range(-3, 4)] for r in range(-3, 4)])
    window /= window.sum()
    rows, columns = grey.shape
    features = [[] for _ in range((rows // 32) * (columns // 32))]
    sharp = []
    for size in (32, 16):
        padded = np.pad(grey, 3, mode="edge")
        normal, deviation = np.empty_like(grey), np.empty_like(grey)
        for r in range(grey.shape[0]):
            for c in range(grey.shape[1]):
                near = padded[r : r + 7, c : c + 7]
                mean = (window * near).sum()
                deviation[r, c] = math.sqrt((window * (near - mean) ** 2).sum())
                normal[r, c] = (grey[r, c] - mean) / (deviation[r, c] + 1)
        number = 0
        for top in range(0, grey.shape[0], size):
            for left in range(0, grey.shape[1], size):
                patch = normal[top : top + size, left : left + size]
                if size == 32:
                    sharp.append(deviation[top : top + size, left : left + size].mean())
                shape, low, high = slow_shape(patch.ravel())
                found = [shape, (low + high) / 2]
                for down, along in ((0, 1), (1, 0), (1, 1), (1, -1)):
                    neighbour = [
                        [patch[(r - down) % size, (c - along) % size] for c in range(size)] for r in range(size)
                    ]
                    shape, low, high = slow_shape((patch * neighbour).ravel())
                    found += [shape, (high - low) * math.gamma(2 / shape) / math.gamma(1 / shape), low, high]
                features[number] += found
                number += 1
        grey = (grey[::2, ::2] + grey[1::2, ::2] + grey[::2, 1::2] + grey[1::2, 1::2]) / 4
    return np.array(features), np.array(sharp)


def test_against_a_plain_implementation():
    images = [clear(seed) for seed in range(6)]
    model = fit_niqe(images)
    chosen = [f[s > 0.75 * s.max()] for f, s in map(slow_features, images)]
    expected = np.concatenate(chosen)
    assert model.patches == len(expected)
    np.testing.assert_allclose(model.mean, expected.mean(0), atol=1e-6)
    np.testing.assert_allclose(model.covariance, np.cov(expected.T), atol=1e-6)
    natural = NiqeModel(np.linspace(0, 1, 36), np.diag(np.linspace(1, 2, 36)), 100)  # well conditioned
    features, _ = slow_features(clear(9))
    apart = natural.mean - features.mean(0)
    between = (natural.covariance + np.cov(features.T)) / 2
    assert niqe(clear(9), natural) == pytest.approx(math.sqrt(apart @ np.linalg.solve(between, apart)), abs=1e-6)


def test_blur_and_noise_are_less_natural_than_clear_simulated_patches():
    model = load_niqe()
    images = list(clear_images(places=2))
    natural = np.mean([niqe(image, model) for image in images])
    blurred = np.mean([niqe(ndimage.gaussian_filter(image, (0, 2, 2)), model) for image in images])
    rng = np.random.default_rng(0)
    noisy = np.mean([niqe(image + rng.normal(0, 0.03, image.shape), model) for image in images])
    assert natural < 0.8 * blurred and natural < 0.8 * noisy


def test_the_model_that_ships_is_small_and_sound(tmp_path):
    model = load_niqe()
    assert SHIPPED.stat().st_size < 16_000 and model.patches > 500
    assert np.linalg.eigvalsh(model.covariance).min() > -1e-6
    save_niqe(model, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == SHIPPED.read_bytes()


def test_wrong_input():
    model = load_niqe()
    assert np.isnan(niqe(np.full((4, 64, 64), 0.2), model))
    assert np.isnan(niqe(clear(side=31), model))
    assert np.isfinite(niqe(clear(side=40), model))  # one chip
    broken = clear()
    broken[1, 5, 5] = np.nan
    assert np.isnan(niqe(broken, model))
    with pytest.raises(InputError, match="sharp patches"):
        fit_niqe([clear(side=64)])


@pytest.mark.parametrize("text", ["", "{}", '{"mean": [1], "covariance": [2], "patches": 3}'])
def test_files_that_are_no_model(tmp_path, text):
    path = tmp_path / "model.json"
    with pytest.raises(InputError, match=r"model\.json"):
        load_niqe(path)
    path.write_text(text)
    with pytest.raises(InputError, match=r"model\.json"):
        load_niqe(path)
