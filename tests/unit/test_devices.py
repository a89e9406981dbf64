"""Choosing a device and a precision, and what is said of one that is not here."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from series_files import write_series

from model.clouds import CloudOptions
from model.contract.options import FillOptions, MethodOptions
from model.contract.rates import rate_of_run
from model.core import devices
from model.core.devices import choose_device, choose_precision, computing, is_out_of_memory, require_torch
from model.core.errors import EnvironmentUnfitError, InputError
from model.core.faults import known_error
from model.core.reporting import Reporter
from model.pipeline.filling import fill
from model.reading.series import SeriesOptions


def test_without_torch_the_way_out_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(EnvironmentUnfitError) as caught:
        choose_device("auto")
    assert caught.value.code in ("torch_missing", "torch_broken")
    assert "regression" in caught.value.hint


def test_broken_torch_is_not_called_missing(monkeypatch):
    torch = pytest.importorskip("torch")

    def fail(*_):
        raise RuntimeError("illegal instruction")

    monkeypatch.setattr(torch, "zeros", fail)
    with pytest.raises(EnvironmentUnfitError, match="illegal instruction") as caught:
        require_torch()
    assert caught.value.code == "torch_broken"


def test_choice_of_device(monkeypatch):
    torch = pytest.importorskip("torch")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 0)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert choose_device("auto").type == "cpu"
    assert choose_device("cpu").type == "cpu"
    for name in ("cuda", "cuda:1", "mps"):
        with pytest.raises(InputError) as caught:
            choose_device(name)
        assert caught.value.code == "device_absent"
    for name in ("gpu", "", "cuda:x", "meta"):
        with pytest.raises(InputError) as caught:
            choose_device(name)
        assert caught.value.code == "device_unknown"


def test_a_second_gpu_is_found_only_where_there_is_one(monkeypatch):
    torch = pytest.importorskip("torch")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    assert choose_device("auto") == torch.device("cuda")
    assert choose_device("cuda:1") == torch.device("cuda:1")
    with pytest.raises(InputError):
        choose_device("cuda:2")


def test_choice_of_precision(monkeypatch):
    torch = pytest.importorskip("torch")
    assert choose_precision("auto", torch.device("cpu")) == torch.float32
    assert choose_precision("bfloat16", torch.device("cpu")) == torch.bfloat16
    for capability, expected in (((7, 5), torch.float32), ((8, 6), torch.bfloat16)):
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _, c=capability: c)
        assert choose_precision("auto", torch.device("cuda")) == expected
    with pytest.raises(InputError):
        choose_precision("float16", torch.device("cpu"))


def test_computing_keeps_no_gradients_and_uses_the_precision():
    torch = pytest.importorskip("torch")
    layer = torch.nn.Linear(3, 3)
    for precision in (torch.float32, torch.bfloat16):
        with computing(torch.device("cpu"), precision):
            out = layer(torch.ones(1, 3))
        assert out.dtype == precision
        assert not out.requires_grad


def test_out_of_memory_is_recognised_in_all_its_forms():
    torch = pytest.importorskip("torch")
    assert is_out_of_memory(torch.OutOfMemoryError("CUDA out of memory."))
    assert is_out_of_memory(RuntimeError("MPS backend out of memory (MPS allocated: 5 GB)"))
    assert is_out_of_memory(RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 9 bytes"))
    assert is_out_of_memory(RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes"))
    assert is_out_of_memory(MemoryError())
    assert not is_out_of_memory(RuntimeError("sizes of tensors must match"))
    assert not is_out_of_memory(ValueError("out of memory"))


def test_numpy_computes_unless_a_gpu_is_worth_it(monkeypatch, tmp_path):
    torch = pytest.importorskip("torch")
    monkeypatch.setattr(devices, "has_torch", lambda: True)
    monkeypatch.setattr(devices, "find_spec", lambda name: name)
    monkeypatch.setattr(devices, "choose_device", lambda _: torch.device("cuda"))
    monkeypatch.setattr(devices, "NVIDIA_DRIVERS", (str(tmp_path),))
    small, large = devices.LEAST_VALUES - 1, devices.LEAST_VALUES
    assert [devices.arrays_device(name, small) for name in ("auto", "cpu", "cuda")] == [None, None, "cuda"]
    assert [devices.arrays_device(name, large) for name in ("auto", "cpu", "mps")] == ["cuda", None, None]
    monkeypatch.setattr(devices, "NVIDIA_DRIVERS", (str(tmp_path / "none"),))
    assert devices.arrays_device("auto", large) is None


def test_a_gpu_that_vanishes_is_an_error_that_says_so_and_no_fault_of_the_program():
    for words in ("CUDA error: unspecified launch failure\nmore", "cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"):
        error = known_error(RuntimeError(words), "Filling")
        assert (error.code, error.exit_status) == ("device_failed", 5)
        assert words.split("\n")[0] in error.message and "Filling" in error.message and "more" not in error.message
        assert "--device cpu" in error.hint and "--resume" in error.hint
    assert known_error(RuntimeError("CUDA error: out of memory")).code == "out_of_memory"
    assert known_error(RuntimeError("CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate")).code == "out_of_memory"
    assert known_error(RuntimeError("sizes of tensors must match")).code == "internal"


def test_a_run_whose_gpu_vanishes_is_taken_up(tmp_path, monkeypatch):
    """The device is a fake: it fails at the second of three tiles."""
    pytest.importorskip("torch")
    from model.methods.network import NetworkEstimator

    paths = write_series(tmp_path / "in", 3, 96, 32)[0]
    asked = FillOptions(
        method=MethodOptions("network"), clouds=CloudOptions("off"), tile=32, overlap=0, resume=True, workers=1
    )

    def run(output):
        fill(paths, output, SeriesOptions(), asked, Reporter())
        return {path.name: path.read_bytes() for path in output.glob("*.tif")}

    whole = run(tmp_path / "whole")
    compute, seen = NetworkEstimator._run, []

    def vanish(self, *words):
        seen.append(words)
        if len(seen) == 2:
            raise RuntimeError("CUDA error: unspecified launch failure")
        return compute(self, *words)

    monkeypatch.setattr(NetworkEstimator, "_run", vanish)
    with pytest.raises(RuntimeError, match="launch failure"):
        run(tmp_path / "out")
    assert not list((tmp_path / "out").glob("*.tif"))
    assert run(tmp_path / "out") == whole
    assert len(seen) == 4  # the first tile was not computed again


def test_series_json_says_that_a_run_went_on_on_the_processor(tmp_path, monkeypatch):
    """The device is a fake: it has memory for nothing."""
    torch = pytest.importorskip("torch")
    from model.methods.network import NetworkEstimator
    from model.pipeline import choice

    paths = write_series(tmp_path / "in", 3, 64, 64)[0]
    asked = FillOptions(method=MethodOptions("network"), clouds=CloudOptions("off"), workers=1, overwrite=True)

    def run():
        return fill(paths, tmp_path / "out", SeriesOptions(), asked, Reporter())

    assert "continued_on" not in run()
    fit, compute = choice._fit_network, NetworkEstimator._run

    def on_gpu(*words):
        fitted = fit(*words)
        with fitted.estimator._places.one() as place:
            place.device = torch.device("cuda")
        return replace(fitted, device="cuda")

    def scarce(self, *words):
        if words[0].device.type == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return compute(self, *words)

    with monkeypatch.context() as patched:
        patched.setattr(choice, "_fit_network", on_gpu)
        patched.setattr(NetworkEstimator, "_run", scarce)
        document = run()
    assert (document["device"], document["continued_on"]) == ("cuda", "cpu")
    assert rate_of_run(document) == ("network", "")
    assert "continued_on" not in run()
