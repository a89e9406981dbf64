"""After a run in a real QGIS window: the result is seen, and one click leads to what can be done with it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "drive_after_run.py"


@pytest.fixture(scope="module")
def results(example_series, tmp_path_factory):
    """The example filled with uncertainty; and its NDVI as forecasts of dates that lie two years later."""
    folder = tmp_path_factory.mktemp("after_run")
    filled, forecast = folder / "filled", folder / "forecast"
    command = [ROOT / ".venv" / "bin" / "python", "-m", "model", "fill", example_series, "--output", filled]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    subprocess.run([*command, "--method", "regression", "--uncertainty"], env=environment, check=True)
    forecast.mkdir()
    products = []
    for entry in json.loads((filled / "series.json").read_text())["products"]:
        if entry["kind"] == "ndvi":
            date = entry["date"].replace("2023", "2025")
            shutil.copy(filled / entry["path"], forecast / f"{date}_forecast.tif")
            products.append({"kind": "forecast", "date": date, "path": f"{date}_forecast.tif"})
    (forecast / "series.json").write_text(json.dumps({"version": 1, "method": "persistence", "products": products}))
    return filled, forecast


@pytest.fixture(scope="module")
def session(run_in_qgis, results):
    return run_in_qgis(SCRIPT, DRIVE_FILLED=results[0], DRIVE_FORECAST=results[1])


def test_step(session, step):
    session.check(step)


def test_the_map_goes_to_the_result_and_shows_one_date(session):
    assert 0.5 < session["zoomed"] < 1.1
    assert session["after"] == {"layers": ["2023-04-08 Filled"], "moment": "2023-04-08"}


def test_the_message_leads_on(session):
    assert session["said"].startswith("12 dates filled.")
    assert session["buttons"] == ["Summary", "Compare", "Play", "Profile", "Fields", "Report", "Folder"]
    assert session["compared"] is True


def test_the_summary_tells_what_was_filled_and_how_sure_it_is(session, results):
    document = json.loads((results[0] / "series.json").read_text())
    worst = min(document["clouds"]["dates"], key=lambda entry: entry["observed"])
    assert "12, from 2023-04-08 to 2023-10-05" in session["summary"]
    assert f"{worst['date']}: 0 % of it was seen" in session["summary"]
    assert worst["why"] in session["summary"]
    assert "of reflectance" in session["summary"]


def test_closing_the_timeline_shows_all_times_again(session):
    assert session["panel"] is True and session["playing"]["moment"]
    assert session["closed"]["moment"] == "" and len(session["closed"]["layers"]) == 12


def test_profile_fields_and_report_are_of_the_result(session, results):
    filled = results[0]
    assert session["profiled"] == str(filled / "series.json")
    assert set(session["opened"]) == {"ganfilling:table", "ganfilling:evaluate"}
    assert str(filled) in session["opened"]["ganfilling:table"]
    assert "S2_20230408.tif" in session["opened"]["ganfilling:evaluate"]


def test_a_forecast_is_seen_as_soon_as_it_is_made(session):
    assert session["forecast"]["layers"] == ["2025-04-08 NDVI forecast"]
