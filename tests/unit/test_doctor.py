"""What the doctor says of cloud detection: there and working, there and broken, or absent."""

import importlib.metadata
import sys
from types import SimpleNamespace

import pytest

from model.inspect import doctor


@pytest.fixture
def absent(monkeypatch):
    """No package for cloud detection, and importing it all the same would be an error of its own."""

    def version(name):
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", version)
    monkeypatch.setitem(sys.modules, "ukis_csmask.mask", None)


def test_cloud_detection_is_named_with_its_version():
    pytest.importorskip("ukis_csmask.mask")
    finding = doctor.cloud_detection(with_torch=True)
    assert finding.works and not finding.needed
    assert finding.detail.startswith(f"ukis-csmask {importlib.metadata.version('ukis-csmask')}, onnxruntime ")


@pytest.mark.parametrize(("with_torch", "instead"), [(True, "our own detector"), (False, "comparison of dates")])
def test_without_the_package_it_says_what_is_used_instead(absent, with_torch, instead):
    finding = doctor.cloud_detection(with_torch)
    assert not finding.works and not finding.needed
    assert finding.detail.startswith("ukis-csmask is not installed; ") and instead in finding.detail
    assert "\n" not in finding.line()


def test_a_package_that_fails_at_the_first_call_does_not_count(monkeypatch):
    def fails(*_):
        raise RuntimeError("no such operator")

    monkeypatch.setattr(importlib.metadata, "version", lambda _: "1.0.0")
    monkeypatch.setitem(sys.modules, "ukis_csmask", SimpleNamespace())
    monkeypatch.setitem(sys.modules, "ukis_csmask.mask", SimpleNamespace(CSmask=fails))
    finding = doctor.cloud_detection(with_torch=True)
    assert not finding.works and "no such operator; our own detector" in finding.detail


def test_the_engine_is_whole_without_it(absent):
    findings = {finding.part: finding for finding in doctor.examine()}
    assert not findings["clouds"].works
    assert all(finding.works for finding in findings.values() if finding.needed)
