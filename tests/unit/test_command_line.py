"""The engine as a program: exit statuses, a clean stdout, and that it stops when it should."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from series_files import write_series

ROOT = Path(__file__).parents[2]


def engine(*words, **options):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "model", *map(str, words)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        **options,
    )


def events(text):
    return [json.loads(line) for line in text.splitlines()]


def test_help_costs_no_heavy_imports():
    code = "import sys, model.commands.cli; model.commands.cli.build_parser().format_help(); print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    for heavy in ("torch", "rasterio", "numpy", "scipy"):
        assert f"'{heavy}'" not in done.stdout


@pytest.mark.parametrize(
    "command",
    ["fill", "describe", "ndvi", "train", "index", "forecast", "figure", "import", "example", "doctor", "run"],
)
def test_every_command_explains_itself(command):
    done = engine(command, "--help")
    assert done.returncode == 0
    assert "--json" in done.stdout


def test_help_writes_names_as_they_are():
    assert "compute its NDVI." in engine("fill", "--help").stdout


def test_doctor_finds_all_that_is_needed():
    done = engine("doctor", "--json")
    findings = events(done.stdout)[-1]["findings"]
    assert done.returncode == 0
    assert {f["part"] for f in findings} >= {"python", "numpy", "gdal", "torch", "device", "weights"}
    assert all(f["works"] for f in findings if f["needed"])


def test_usage_errors_are_events_too():
    done = engine("fill", "--json", "--colour", "red", "--output", "x")
    assert done.returncode == 2
    assert [e["event"] for e in events(done.stdout)] == ["error"]
    assert engine("fill", "--method", "magic", "--output", "x").returncode == 2


def test_a_job_prints_events_and_nothing_else(tmp_path):
    paths, _, _ = write_series(tmp_path / "in")
    job = {"version": 1, "command": "fill", "inputs": paths, "output": str(tmp_path / "out"), "method": "linear"}
    (tmp_path / "job.json").write_text(json.dumps(job))
    done = engine("run", tmp_path / "job.json", stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stderr
    told = events(done.stdout)
    assert told[0]["event"] == "started"
    assert told[-1]["event"] == "done"
    assert Path(told[-1]["series"]).exists()
    products = [e for e in told if e["event"] == "product"]
    assert len(products) == 18
    assert all(Path(p["path"]).is_file() for p in products)
    shares = [e["done"] / e["total"] for e in told if e["event"] == "progress"]
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_failure_is_one_error_event(tmp_path):
    done = engine("fill", "--json", tmp_path / "absent.tif", tmp_path / "gone.tif", "--output", tmp_path / "out")
    assert done.returncode == 2
    told = events(done.stdout)
    assert [e["event"] for e in told].count("error") == 1
    assert "absent.tif" in told[-1]["message"]
    assert told[-1]["hint"]


def start_long_job(tmp_path):
    """Start a job that takes long enough to be stopped; return it when it has begun to fill."""
    paths, _, _ = write_series(tmp_path / "in", dates=6, height=600, width=700)
    job = {
        "version": 1,
        "command": "fill",
        "inputs": paths,
        "output": str(tmp_path / "out"),
        "method": "regression",
        "tile": 20,
    }
    (tmp_path / "job.json").write_text(json.dumps(job))
    process = subprocess.Popen(
        [sys.executable, "-m", "model", "run", str(tmp_path / "job.json")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    for line in process.stdout:
        if json.loads(line).get("message") == "Filling":
            break
    return process


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, "closed stdin"])
def test_it_stops_when_told_and_leaves_nothing(tmp_path, how):
    process = start_long_job(tmp_path)
    begun = time.monotonic()
    if how == "closed stdin":
        process.stdin.close()
    else:
        process.send_signal(how)
    last = [json.loads(line) for line in process.stdout][-1]
    assert process.wait(timeout=30) == 3
    print(f"stopped after {time.monotonic() - begun:.2f} s")
    assert last["event"] == "error"
    assert last["code"] == "cancelled"
    assert list((tmp_path / "out").iterdir()) == []
