"""Results of 100 dates come into a project of 200 layers: what is there then, and what the window noticed of it."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "drive_loading.py"
DATES = 100
SIZE = 64
KINDS = ("filled", "ndvi", "quality")


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """A simulated series of 100 dates, filled."""
    folder = tmp_path_factory.mktemp("loading")
    engine = [ROOT / ".venv" / "bin" / "python", "-m", "model"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    for command in (
        ["example", "--dates", str(DATES), "--size", str(SIZE), "--output", folder / "series"],
        ["fill", folder / "series", "--output", folder / "filled", "--method", "linear", "--clouds", "off"],
    ):
        subprocess.run([*engine, *command], env=environment, check=True)
    return folder / "filled"


@pytest.fixture(scope="module")
def session(run_in_qgis, many_rasters, results):
    found = run_in_qgis(SCRIPT, DRIVE_SERIES=many_rasters, DRIVE_RESULTS=results)
    print({name: found.get(name) for name in ("products", "seconds", "busy_seconds", "loading", "dated")})
    return found


def test_step(session, step):
    session.check(step)


def test_all_dates_are_loaded_and_folded(session):
    """A layer a date, with one legend; a kind that has one layer for all dates has that folded, too."""
    assert session["products"] == len(KINDS) * DATES
    expected = {"layers": DATES, "legends": 1}
    alone = {"layers": 1, "legends": 0}
    told = {name: {key: group[key] for key in expected} for name, group in session["subgroups"].items()}
    assert told == {"Filled": expected, **dict.fromkeys(("NDVI", "Quality"), alone if session["dated"] else expected)}
    assert [group["visible"] for group in session["subgroups"].values()] == [True, False, False]
    assert not any(group["unfolded"] for group in session["subgroups"].values())


def test_the_window_answers_between_a_few_layers_and_the_next(session):
    """Loaded in one go, it would not tick at all; how long it takes is printed."""
    assert session["loading"]["ticks"] > 30
