"""Results of 100 dates come into a project of 200 layers: what is there then, and what the window noticed of it."""

import datetime
import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "drive_loading.py"
DATES = 100
KINDS = ("filled", "ndvi", "quality")


@pytest.fixture(scope="module")
def results(example_series, tmp_path_factory):
    """The example filled, its products linked under 100 dates."""
    folder = tmp_path_factory.mktemp("loading")
    command = [ROOT / ".venv" / "bin" / "python", "-m", "model", "fill", example_series, "--output", folder / "filled"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    subprocess.run([*command, "--method", "linear"], env=environment, check=True)
    document = json.loads((folder / "filled" / "series.json").read_text())
    by_kind = {kind: [e for e in document["products"] if e["kind"] == kind] for kind in KINDS}
    (folder / "many").mkdir()
    products = []
    for number in range(DATES):
        date = (datetime.date(2020, 1, 1) + datetime.timedelta(5 * number)).isoformat()
        for kind, entries in by_kind.items():
            entry = entries[number % len(entries)]
            os.link(folder / "filled" / entry["path"], folder / "many" / f"{date}_{kind}.tif")
            products.append({**entry, "date": date, "path": f"{date}_{kind}.tif"})
    (folder / "many" / "series.json").write_text(json.dumps({**document, "products": products}))
    return folder / "many"


@pytest.fixture(scope="module")
def session(run_in_qgis, many_rasters, results):
    found = run_in_qgis(SCRIPT, DRIVE_SERIES=many_rasters, DRIVE_RESULTS=results)
    print({name: found.get(name) for name in ("products", "seconds", "busy_seconds", "loading")})
    return found


def test_step(session, step):
    session.check(step)


def test_all_dates_are_loaded_and_folded(session):
    assert session["products"] == len(KINDS) * DATES
    expected = {"layers": DATES, "legends": 1}
    told = {name: {key: group[key] for key in expected} for name, group in session["subgroups"].items()}
    assert told == dict.fromkeys(("Filled", "NDVI", "Quality"), expected)
    assert [group["visible"] for group in session["subgroups"].values()] == [True, False, False]
    assert not any(group["unfolded"] for group in session["subgroups"].values())


def test_the_window_answers_between_a_few_layers_and_the_next(session):
    """Loaded in one go, it would not tick at all; how long it takes is printed."""
    assert session["loading"]["ticks"] > 30
