"""A long series in a real QGIS window: one layer a kind through time, where QGIS can date the bands of a raster."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "drive_through_time.py"
DATES = 26


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """A simulated series of more than 20 dates, filled."""
    folder = tmp_path_factory.mktemp("through_time")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    for command in (
        ["example", "--dates", str(DATES), "--size", "96", "--output", folder / "series"],
        ["fill", folder / "series", "--output", folder / "filled", "--method", "regression", "--uncertainty"],
    ):
        subprocess.run([ROOT / ".venv" / "bin" / "python", "-m", "model", *command], env=environment, check=True)
    return folder / "filled"


@pytest.fixture(scope="module")
def session(run_in_qgis, results):
    return run_in_qgis(SCRIPT, DRIVE_FILLED=results)


def test_step(session, step):
    session.check(step)


@pytest.mark.parametrize("kind", ["ndvi", "quality", "uncertainty"])
def test_identify_tells_the_value_of_each_date(session, kind):
    """Where a kind is one layer, by the dates as names; else of the date alone."""
    assert len(session[kind]) == 2
    for date, told in session[kind].items():
        assert told["moment"] == date
        if session["dated"]:
            (values,) = told["identified"]
            assert len(values) == DATES
            (value,) = (value for name, value in values.items() if name.endswith(date))
            same = value == "no data" if told["expected"] is None else float(value) == pytest.approx(told["expected"])
            assert same, (value, told["expected"])


def test_the_legend_names_no_single_date(session):
    if not session["dated"]:
        pytest.skip("this QGIS cannot date the bands of a raster: it is older than 3.38")
    assert len(session["legends"]) == 3
    for texts in session["legends"].values():
        assert texts[0].count("…") == 1 and not any("Band" in text for text in texts)


def test_the_tools_work_with_one_layer_a_kind(session):
    assert session["in_group"] == ["Filled", "NDVI", "Quality", "Uncertainty"]
    assert session["played"] > min(session["ndvi"])[:4]
    assert session["compared"] is True
    assert set(session["profiled"].values()) == {DATES}
