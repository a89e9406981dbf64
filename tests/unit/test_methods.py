"""Which method ``auto`` stands for."""

from pathlib import Path

import pytest
import torch

from model import devices
from model.methods.choice import MethodOptions, best_method


@pytest.mark.parametrize(
    ("options", "device", "method"),
    [
        (MethodOptions(), "cpu", "regression"),
        (MethodOptions(), "cuda", "network"),
        (MethodOptions(), "mps", "network"),
        (MethodOptions(device="cpu"), "cuda", "regression"),
        (MethodOptions(weights=Path("mine.safetensors")), "cpu", "network"),
    ],
)
def test_auto_takes_the_network_where_it_is_quick_or_asked_for(monkeypatch, options, device, method):
    monkeypatch.setattr(devices, "choose_device", lambda _name: torch.device(device))
    assert best_method(options) == method


def test_auto_does_without_torch(monkeypatch):
    monkeypatch.setattr("model.methods.choice.find_spec", lambda _name: None)
    assert best_method(MethodOptions()) == "regression"
