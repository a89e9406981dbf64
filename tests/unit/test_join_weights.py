"""The script that joins a generator and a detector that were trained apart."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import torch
from safetensors import safe_open

from model.networks.generator import Generator
from model.weights.checkpoint import load_weights, save_weights

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from join_weights import join


def test_generator_and_detector_come_from_their_own_file(tmp_path):
    torch.manual_seed(0)
    parts = {"filling": Generator((4, 8), 2), "finding": Generator((4, 8), 2, (6, 8))}
    for (name, network), note in zip(parts.items(), ("training", "detector")):
        for parameter in network.parameters():
            parameter.data.normal_()
        save_weights(tmp_path / f"{name}.safetensors", network, name, {note: f"how {name} was made"})
    output = tmp_path / "both.safetensors"
    join(tmp_path / "filling.safetensors", tmp_path / "finding.safetensors", output)
    both = load_weights(output)
    assert both.name == "both"
    for key, tensor in both.network().state_dict().items():
        source = parts["finding" if key.startswith("detector.") else "filling"]
        torch.testing.assert_close(tensor.float(), source.state_dict()[key].half().float(), rtol=0, atol=0)
    with safe_open(output, framework="pt") as file:
        assert file.metadata()["training"] == "how filling was made"
        assert file.metadata()["detector"] == "how finding was made"
    with pytest.raises(ValueError, match="no detector"):
        join(tmp_path / "finding.safetensors", tmp_path / "filling.safetensors", output)
