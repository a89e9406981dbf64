"""When ``auto`` asks the network, and what it makes of several estimates."""

from pathlib import Path

import pytest
import torch

from model.contract.options import MethodOptions
from model.pipeline import choice
from model.pipeline.choice import takes_network

SMALL, LARGE = 128 * 128, 900 * 700


@pytest.mark.parametrize(
    ("options", "device", "pixels", "expected"),
    [
        (MethodOptions(), "cpu", SMALL, True),
        (MethodOptions(), "cpu", LARGE, False),
        (MethodOptions(), "cuda", LARGE, True),
        (MethodOptions(), "mps", LARGE, True),
        (MethodOptions(device="cpu"), "cuda", LARGE, False),
        (MethodOptions(weights=Path("mine.safetensors")), "cpu", LARGE, True),
    ],
)
def test_auto_takes_the_network_where_it_is_quick_or_asked_for(monkeypatch, options, device, pixels, expected):
    monkeypatch.setattr(choice, "choose_device", lambda _name: torch.device(device))
    assert takes_network(options, pixels, 12) is expected


def test_auto_does_without_torch(monkeypatch):
    monkeypatch.setattr("model.core.devices.find_spec", lambda _name: None)
    assert not takes_network(MethodOptions(), SMALL, 12)
