"""A killed engine leaves QGIS running and nothing half-written; a QGIS that ends, however it ends, ends the engine."""

import os
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 20  # for the engine to notice that QGIS is gone; not asserted on closely
SCRIPT = "drive_crash.py"


@pytest.fixture(scope="module")
def large_series(tmp_path_factory):
    """A series that takes long enough to fill that it can be interrupted."""
    python = ROOT / ".venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("no engine environment at .venv")
    folder = tmp_path_factory.mktemp("large")
    command = [python, "-m", "model", "example", "--output", folder, "--size", "768", "--dates", "8"]
    subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True)
    return folder


@pytest.fixture(scope="module", params=["quit", "kill"])
def session(request, run_in_qgis, large_series, tmp_path_factory):
    """What happened in QGIS, and where the results would be."""
    output = tmp_path_factory.mktemp("crash")
    told = run_in_qgis(SCRIPT, DRIVE_SERIES=large_series, DRIVE_OUTPUT=output, DRIVE_END=request.param)
    return told, output


def test_step(session, step):
    session[0].check(step)


def test_a_killed_engine_is_explained(session):
    told, _ = session
    assert told["successful"] is False
    assert told["window"] is True
    said = "The engine was killed, most likely because the computer ran out of memory."
    assert told["log"].removeprefix("Sampling\n").startswith(said)  # newer versions log the steps as well


def test_a_killed_engine_leaves_no_layers(session):
    told, _ = session
    assert told["layers"] == 0
    assert not [name for name in told["left"] if name.endswith((".tif", ".json"))]


def test_the_engine_ends_with_qgis(session):
    told, output = session
    process = Path("/proc") / str(told["engine"])
    deadline = time.monotonic() + PATIENCE_SECONDS
    while process.exists() and b"model" in (process / "cmdline").read_bytes() and time.monotonic() < deadline:
        time.sleep(0.2)
    assert not process.exists() or not (process / "cmdline").read_bytes()
    assert not list((output / "ended").glob("*.tif"))
