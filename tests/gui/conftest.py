"""A screen for the tests with a real window."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def display():
    """A virtual screen of our own; its name as in DISPLAY."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-dpi", "96", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as numbers:
        number = numbers.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    process.terminate()
    process.wait(10)


@pytest.fixture(scope="session")
def example_series(tmp_path_factory):
    """The simulated example series, made by the engine."""
    python = ROOT / ".venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("no engine environment at .venv")
    folder = tmp_path_factory.mktemp("example")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([python, "-m", "model", "example", "--output", folder], env=environment, check=True)
    return folder
