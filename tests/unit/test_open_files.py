"""Series of more dates than files may be open: the same products, by a process that may open few files."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from series_files import write_series

from model.core import open_files

ROOT = Path(__file__).parents[2]
resource = pytest.importorskip("resource", reason="Windows has no such limit")


def fill(inputs, output, files, *words):
    """Run ``fill`` with so many open files allowed; return the digests of its products."""
    done = subprocess.run(
        [sys.executable, "-m", "model", "fill", str(inputs), "--output", str(output), "--json", *words],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (files, files)),
    )
    assert json.loads(done.stdout.splitlines()[-1])["event"] == "done", done.stdout.splitlines()[-1] + done.stderr
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(output.glob("*.tif"))}


def test_forty_dates_with_ninety_six_open_files_give_the_same_bytes(tmp_path):
    write_series(tmp_path / "in", 40, 24, 30)
    words = ("--method", "linear", "--uncertainty", "--tile", "16", "--resume")
    assert fill(tmp_path / "in", tmp_path / "few", 96, *words) == fill(tmp_path / "in", tmp_path / "many", 1024, *words)
    assert len(list((tmp_path / "few").glob("*.tif"))) == 160


def test_the_shares_are_of_what_the_system_allows(monkeypatch):
    monkeypatch.setattr(open_files, "_allowed", lambda: 256)
    assert open_files.share(4) == 64
    monkeypatch.setattr(open_files, "_allowed", lambda: 3)
    assert open_files.share(4) == 2
