"""Looking at a result in a real QGIS window: time profile, swipe, animation, playing, and taking all of it away."""

import csv
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "explore.py"


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    return tmp_path_factory.mktemp("explored")


@pytest.fixture(scope="module")
def session(run_in_qgis, example_series, output):
    """Fill the example with uncertainty, and run explore.py in QGIS once; all tests look at its report."""
    filled = output / "filled"
    command = [ROOT / ".venv" / "bin" / "python", "-m", "model", "fill", example_series, "--output", filled]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    subprocess.run([*command, "--method", "regression", "--uncertainty"], env=environment, check=True)
    told = {"DRIVE_FILLED": filled, "DRIVE_SERIES": example_series, "DRIVE_OUTPUT": output / "exported"}
    return run_in_qgis(SCRIPT, **told)


def test_step(session, step):
    session.check(step)


def test_a_click_shows_a_pixel_and_shift_adds_another(session):
    assert session["title"] == "Filled example"
    assert session["tool_active"] is True
    assert session["after_first"] == ["Pixel 1"]
    places = session["places"]
    assert [place["label"] for place in places] == ["Pixel 1", "Pixel 2", "Polygon 3"]
    assert [place["pixels"] == 1 for place in places] == [True, True, False]
    assert session["marks"] == 3


def test_each_place_has_all_variables_on_all_dates(session):
    for place in session["places"]:
        assert place["variables"] == ["blue", "green", "ndvi", "nir", "red"]
        assert len(place["ndvi"]) == len(session["dates"]) == 12
        assert place["has_deviation"] is True
    assert session["places"][0]["ndvi"] != session["places"][1]["ndvi"]


def test_pointing_at_a_value_finds_it(session):
    assert session["hover"] == session["dates"][5]


def test_cursor_and_temporal_controller_follow_each_other(session):
    dates = session["dates"]
    assert session["frames"] == len(dates)
    assert session["cursors"] == [dates[0], dates[4], dates[7]]
    assert session["clicked_date"] == [dates[2], dates[3]]
    assert session["key_date"] == dates[3]
    assert "NDVI" in session["spoken"] and dates[3] in session["spoken"]


def test_exports(session, output):
    from qgis.PyQt.QtGui import QImage

    with (output / "exported" / "profile.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 3 * 5 * 12
    assert {row["crs"] for row in rows} == {"EPSG:3857"}
    assert QImage(str(output / "exported" / "profile.png")).width() > 1000


def test_swipe_shows_both_sides_and_its_line_moves(session):
    date = session["swipe_date"]
    assert session["swipe_labels"] == {"before": f"Before {date}", "after": f"After {date}"}
    assert session["swipe_difference"] > 0.05  # clouds on one side only
    assert session["swipe_share"] == pytest.approx(0.6, abs=0.01)
    assert session["places_after_drag"] == 3  # the map's tool was not clicked
    assert session["swipe_upright"] is False
    assert session["swipe_ended"] is True


def test_animation_has_a_frame_a_date_and_they_differ(session, output):
    from qgis.PyQt.QtGui import QImage

    assert session["kinds"] == ["filled", "ndvi", "both"]
    frames = sorted((output / "exported" / "animation_both_frames").glob("*.png"))
    assert [frame.stem[4:] for frame in frames] == session["dates"]
    images = [QImage(str(frame)) for frame in frames]
    assert {(image.width(), image.height()) for image in images} == {(640, images[0].height())}
    assert all(one != other for one, other in zip(images, images[1:]))
    assert (output / "exported" / "animation_both.gif").read_bytes().startswith(b"GIF89a")


def test_playing_sets_the_controller_up_and_opens_its_panel(session):
    playing = session["playing"]
    assert playing["panel"] is True
    assert playing["frames"] == 12
    assert playing["frame"] > 0
    assert playing["cursor"] == session["dates"][playing["frame"]]


def test_removing_the_layers_and_the_plugin_leaves_nothing(session):
    assert session["swipe_after_removal"] is False
    assert "No series" in session["hint_after_removal"]
    assert session["unloaded"] is True
    assert session["docks_left"] == []
