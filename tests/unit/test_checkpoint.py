"""Weights files: what is read, and what is refused in which words."""

from __future__ import annotations

import argparse
import collections
import hashlib
import os
import pickle

import pytest

torch = pytest.importorskip("torch")

from model.core.errors import InputError  # noqa: E402
from model.networks.generator import Generator  # noqa: E402
from model.networks.published_discriminator import PublishedDiscriminator  # noqa: E402
from model.networks.published_generator import PublishedGenerator  # noqa: E402
from model.weights.checkpoint import load_weights, save_weights  # noqa: E402

SMALL = (8, 8, 12)


class Intruder:
    """Stands for any class a pickle might want to bring along."""


@pytest.fixture
def published(tmp_path):
    """A file as published, at width 2, and its network."""
    torch.manual_seed(0)
    network = PublishedGenerator(width=2)
    path = tmp_path / "published.pt"
    torch.save({"model": network.state_dict(), "configuration": argparse.Namespace(inputChannels=4)}, path)
    return path, network


def refused(path):
    with pytest.raises(InputError) as caught:
        load_weights(path)
    assert str(path) in caught.value.message
    assert caught.value.hint
    return caught.value


def test_published_file_gives_its_network(published):
    path, network = published
    weights = load_weights(path)
    assert (weights.kind, weights.name, weights.architecture) == ("published", "published", {"width": 2})
    assert weights.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    cube = torch.rand(1, 4, 128, 128, 2)
    with torch.no_grad():
        assert torch.equal(weights.network()(cube), network.eval()(cube))


def test_published_file_of_the_format_before_zip(published, tmp_path):
    _, network = published
    path = tmp_path / "old.pt"
    torch.save({"model": network.state_dict()}, path, _use_new_zipfile_serialization=False)
    assert load_weights(path).architecture == {"width": 2}


def test_own_weights_come_back(tmp_path):
    torch.manual_seed(0)
    network = Generator(SMALL)
    with torch.no_grad():
        network.head.weight.normal_()
    path = tmp_path / "ours.safetensors"
    save_weights(path, network, "test weights")
    weights = load_weights(path)
    assert (weights.kind, weights.name) == ("ganfilling", "test weights")
    loaded = weights.network()
    assert loaded.architecture == network.architecture
    for key, value in network.state_dict().items():
        assert loaded.state_dict()[key].dtype == torch.float32
        assert torch.allclose(loaded.state_dict()[key], value, rtol=1e-3, atol=1e-4), key


def test_shipped_weights_load_and_are_small():
    from model.weights.checkpoint import DEFAULT_WEIGHTS, WEIGHTS_FOLDER

    if not (WEIGHTS_FOLDER / DEFAULT_WEIGHTS).exists():
        pytest.skip("no weights ship yet")
    weights = load_weights()
    assert weights.kind == "ganfilling"
    assert all(torch.isfinite(tensor).all() for tensor in weights.tensors.values())
    assert sum(f.stat().st_size for f in WEIGHTS_FOLDER.glob("*.safetensors")) < 18e6  # what the plugin store leaves
    assert weights.sha256 in (WEIGHTS_FOLDER / DEFAULT_WEIGHTS).with_suffix(".md").read_text()


def test_missing_file(tmp_path):
    assert refused(tmp_path / "nowhere.pt").code == "weights_missing"
    assert refused(tmp_path).code == "weights_missing"


def test_lfs_pointer(tmp_path):
    path = tmp_path / "GANFilling.pt"
    path.write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0123\nsize 727035201\n")
    error = refused(path)
    assert error.code == "weights_lfs_pointer"
    assert "git lfs pull" in error.hint


@pytest.mark.parametrize("modern", [True, False])
def test_pickle_with_other_classes_is_not_run(published, tmp_path, modern):
    _, network = published
    path = tmp_path / "unsafe.pt"
    content = {"model": network.state_dict(), "configuration": Intruder()}
    torch.save(content, path, _use_new_zipfile_serialization=modern)
    error = refused(path)
    assert error.code == "weights_unsafe"
    assert "Intruder" in error.message


@pytest.mark.parametrize("function", [open, os.mkdir])
def test_pickle_that_would_run_something(tmp_path, function):
    class Command:
        def __reduce__(self):
            return (function, (str(tmp_path / "ran"),))

    path = tmp_path / "command.pt"
    torch.save({"model": Command()}, path)
    assert refused(path).code == "weights_unsafe"
    assert not (tmp_path / "ran").exists()


def test_plain_pickle_is_not_weights(tmp_path):
    path = tmp_path / "plain.pt"
    path.write_bytes(pickle.dumps(collections.Counter("abc")))
    assert refused(path).code in ("weights_unsafe", "weights_unreadable")


@pytest.mark.parametrize("content", [b"", b"II*\x00" + bytes(100), b"PK\x03\x04" + bytes(100)])
def test_not_weights_at_all(tmp_path, content):
    path = tmp_path / "other.pt"
    path.write_bytes(content)
    assert refused(path).code == "weights_unreadable"


@pytest.mark.parametrize("share", [0.1, 0.9])
def test_truncated_files(published, tmp_path, share):
    path, _ = published
    whole = path.read_bytes()
    path.write_bytes(whole[: int(share * len(whole))])
    assert refused(path).code == "weights_unreadable"
    ours = tmp_path / "ours.safetensors"
    save_weights(ours, Generator(SMALL), "x")
    whole = ours.read_bytes()
    ours.write_bytes(whole[: int(share * len(whole))])
    assert refused(ours).code == "weights_unreadable"


def test_wrong_keys_and_shapes_name_what_is_wrong(published, tmp_path):
    _, network = published
    good = network.state_dict()
    path = tmp_path / "wrong.pt"

    torch.save({"model": {k: v for k, v in good.items() if k != "conv_out.bias"}}, path)
    error = refused(path)
    assert error.code == "weights_wrong"
    assert "conv_out.bias" in error.message

    torch.save({"model": {**good, "conv3.weight": torch.zeros(8, 4, 5, 5)}}, path)
    error = refused(path)
    assert error.code == "weights_wrong"
    assert "conv3.weight" in error.message
    assert "(8, 4, 5, 5)" in error.message

    torch.save({"model": PublishedDiscriminator(2).state_dict()}, path)
    assert "discriminator" in refused(path).message

    for content in ([1, 2], {"model": {"a": 1}}, {}):
        torch.save(content, path)
        assert refused(path).code == "weights_wrong"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_are_not_finite_are_refused(published, tmp_path, value):
    _, network = published
    spoilt = {"conv3.weight": torch.full_like(network.state_dict()["conv3.weight"], 0.1)}
    spoilt["conv3.weight"].view(-1)[-1] = value
    torch.save({"model": {**network.state_dict(), **spoilt}}, tmp_path / "spoilt.pt")
    own = Generator(SMALL)
    with torch.no_grad():
        own.head.weight.view(-1)[0] = value
    save_weights(tmp_path / "spoilt.safetensors", own, "spoilt")
    for name, layer in (("spoilt.pt", "conv3.weight"), ("spoilt.safetensors", "head.weight")):
        error = refused(tmp_path / name)
        assert error.code == "weights_wrong"
        assert layer in error.message


def test_safetensors_of_someone_else(tmp_path):
    from safetensors.torch import save_file

    path = tmp_path / "other.safetensors"
    save_file({"a": torch.zeros(3)}, path)
    assert refused(path).code == "weights_wrong"
    save_file({"a": torch.zeros(3)}, path, {"format": "ganfilling", "architecture": '{"depth": 3}'})
    assert refused(path).code == "weights_wrong"
    save_file({"a": torch.zeros(3)}, path, {"format": "ganfilling", "architecture": '{"widths": [8, 8]}'})
    assert refused(path).code == "weights_wrong"
