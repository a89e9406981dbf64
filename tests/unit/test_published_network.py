"""The published GANFilling, number for number: a tiny checkpoint made here, filled by the engine and by plain NumPy.

The NumPy side is written from the paper (Gonzalez-Calabuig et al., ISPRS J. 220, 2025) and shares no code with the
engine: loops over dates and over the nine places of a 3x3 kernel, and nothing else.
"""

import argparse

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from model.methods.network import PublishedEstimator  # noqa: E402
from model.weights.checkpoint import load_weights  # noqa: E402

D, DATES, SIDE = 2, 3, 128
TOLERANCE = 1e-5
ENCODER = [D, 2 * D, 4 * D, 8 * D, 8 * D, 8 * D, 8 * D]  # channels of level 1 to 7
DECODER = [8 * D, 8 * D, 8 * D, 4 * D, 2 * D, D, D]  # channels of decoder ConvLSTM 1 to 7


def random_weights():
    """A state dict as published: every level has its convolution and its cell, the seventh cell without being used."""
    generator = np.random.default_rng(7)

    def layer(outputs, inputs, gain=2.0):  # a cell damps its input; with more gain the deep levels are heard, too
        return (gain * generator.normal(size=(outputs, inputs, 3, 3)) / np.sqrt(9 * inputs)).astype(np.float32)

    def cell(inputs, hidden):
        return layer(4 * hidden, inputs + hidden, gain=4.0)

    weights, before = {}, 4
    for level, after in enumerate(ENCODER, start=1):
        weights[f"conv{level}.weight"] = layer(after, before)
        weights[f"conv{level}.bias"] = generator.normal(0, 0.3, after).astype(np.float32)
        weights[f"conv_lstm_e{level}.conv.weight"] = cell(after, after)
        before = after
    skips = [0, *ENCODER[5::-1]]  # the first cell of the decoder sees the encoder's last level alone
    for level, (skip, after) in enumerate(zip(skips, DECODER), start=1):
        weights[f"conv_lstm_d{level}.conv.weight"] = cell(before + skip, after)
        before = after
    weights["conv_out.weight"] = layer(4, D)
    weights["conv_out.bias"] = np.full(4, 0.4, np.float32)
    return weights


def convolved(image, weight, stride=1):
    """A 3x3 convolution with a border of zeros: image [c,h,w], weight [C,c,3,3]."""
    _, height, width = image.shape
    padded = np.pad(image, ((0, 0), (1, 1), (1, 1)))
    result = 0.0
    for row in range(3):
        for column in range(3):
            part = padded[:, row : row + height : stride, column : column + width : stride]
            result = result + np.einsum("oi,ihw->ohw", weight[:, :, row, column], part)
    return result


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def recurred(images, weight):
    """The hidden states of a ConvLSTM over images, gates i, f, o, g of [input, hidden], states from zero."""
    channels = weight.shape[0] // 4
    hidden = cell = np.zeros((channels, *images[0].shape[1:]))
    states = []
    for image in images:
        gates = convolved(np.concatenate([image, hidden]), weight)
        i, f, o, g = (gates[number * channels : (number + 1) * channels] for number in range(4))
        cell = sigmoid(f) * cell + sigmoid(i) * np.tanh(g)
        hidden = sigmoid(o) * np.tanh(cell)
        states.append(hidden)
    return states


def filled(images, weights):
    """What the published network makes of images [4,h,w], one a date: float64 throughout."""
    w = {name: value.astype(np.float64) for name, value in weights.items()}
    skips, x = [], images
    for level in range(1, 8):
        bias = w[f"conv{level}.bias"][:, None, None]
        x = [convolved(image, w[f"conv{level}.weight"], 2) + bias for image in x]
        if level < 7:
            skips.append(x)  # of the convolution, before its ConvLSTM
            states = recurred(x, w[f"conv_lstm_e{level}.conv.weight"])
            x = [np.where(state > 0, state, 0.2 * state) for state in states]
    x = recurred([np.maximum(image, 0) for image in x], w["conv_lstm_d1.conv.weight"])
    for level in range(2, 8):
        doubled = [state.repeat(2, axis=1).repeat(2, axis=2) for state in x]
        joined = [np.maximum(np.concatenate(pair), 0) for pair in zip(doubled, skips[7 - level])]
        x = recurred(joined, w[f"conv_lstm_d{level}.conv.weight"])
    doubled = [state.repeat(2, axis=1).repeat(2, axis=2) for state in x]
    bias = w["conv_out.bias"][:, None, None]
    return np.stack([np.clip(np.tanh(convolved(image, w["conv_out.weight"]) + bias), 0, 1) for image in doubled])


@pytest.fixture(scope="module")
def weights():
    return random_weights()


@pytest.fixture(scope="module")
def scene():
    """Reflectance [T,4,H,W], some of it below 0 and above 1, and what is observed [T,H,W]."""
    generator = np.random.default_rng(1)
    reflectance = generator.normal(0.3, 0.4, (DATES, 4, SIDE, SIDE)).astype(np.float32)
    observed = generator.random((DATES, SIDE, SIDE)) > 0.3
    observed[1, :, 60:] = False
    return np.where(observed[:, None], reflectance, 0).astype(np.float32), observed


@pytest.fixture(scope="module")
def expected(weights, scene):
    reflectance, observed = scene
    return filled(list(np.where(observed[:, None], np.clip(reflectance, 0, 1), 1.0)), weights)


@pytest.mark.parametrize("zipped", [True, False])
def test_the_engine_fills_as_the_published_network_does(weights, scene, expected, tmp_path, zipped):
    tensors = {name: torch.from_numpy(value) for name, value in weights.items()}
    content = {"model": tensors, "configuration": argparse.Namespace(inputChannels=4, outputChannels=4)}
    torch.save(content, tmp_path / "published.pt", _use_new_zipfile_serialization=zipped)
    estimator = PublishedEstimator(load_weights(tmp_path / "published.pt"), torch.device("cpu"), "float32")
    np.testing.assert_allclose(estimator.estimate(*scene).values, expected, atol=TOLERANCE)


def test_the_comparison_means_something(weights, scene, expected):
    """The numbers vary within 0 and 1, and the deepest levels are heard in them."""
    assert ((expected > 0.01) & (expected < 0.99)).mean() > 0.8
    assert expected.std() > 1000 * TOLERANCE
    reflectance, observed = scene
    images = list(np.where(observed[:, None], np.clip(reflectance, 0, 1), 1.0))
    for name in ("conv7.weight", "conv_lstm_e6.conv.weight", "conv_lstm_d1.conv.weight", "conv_lstm_d7.conv.weight"):
        changed = filled(images, {**weights, name: 1.1 * weights[name]})
        assert np.abs(changed - expected).max() > 10 * TOLERANCE, name
    unused = filled(images, {**weights, "conv_lstm_e7.conv.weight": 2 * weights["conv_lstm_e7.conv.weight"]})
    np.testing.assert_array_equal(unused, expected)
