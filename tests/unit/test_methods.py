"""When ``auto`` asks the network, and what it makes of several estimates."""

from pathlib import Path

from model.contract.options import MethodOptions
from model.pipeline.choice import takes_network


def test_auto_takes_the_network_where_torch_is_and_time_or_where_it_is_asked_for(monkeypatch):
    assert takes_network(MethodOptions())
    assert not takes_network(MethodOptions(quick=True))
    assert takes_network(MethodOptions(quick=True, weights=Path("mine.safetensors")))
    monkeypatch.setattr("model.core.devices.find_spec", lambda _name: None)
    assert not takes_network(MethodOptions())
