"""The selection window in a real QGIS: from the context menu to loaded results, by mouse, keyboard and drag."""

import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "drive_selection.py"


@pytest.fixture(scope="module")
def files(example_series, tmp_path_factory):
    """Files to drop: one without a date, one with too few bands, one that is no raster."""
    folder = tmp_path_factory.mktemp("files")
    code = """if True:
        import sys, rasterio
        source, folder = sys.argv[1:]
        with rasterio.open(source) as file:
            values, profile, names = file.read(), file.profile, file.descriptions
            scales = file.scales
        def write(name, count, **more):
            with rasterio.open(f"{folder}/{name}", "w", **{**profile, "count": count, **more}) as out:
                out.write(values[:count])
                out.descriptions = names[:count]
                out.scales = scales[:count]
        write("undated.tif", 4)
        write("colour_20220702.tif", 3)
        write("nowhere_20220703.tif", 4, crs=None)
    """
    source = sorted(example_series.glob("S2_????????.tif"))[0]
    python = ROOT / ".venv" / "bin" / "python"
    subprocess.run([python, "-c", code, source, folder], check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    (folder / "notes_20220704.tif").write_text("no raster")
    return folder


@pytest.fixture(scope="module")
def session(run_in_qgis, example_series, files, tmp_path_factory):
    output = tmp_path_factory.mktemp("selection") / "filled"
    return run_in_qgis(SCRIPT, DRIVE_SERIES=example_series, DRIVE_FILES=files, DRIVE_OUTPUT=output)


def test_step(session, step):
    session.check(step)


def test_context_menu_opens_the_window_with_the_selected_layers(session, example_series):
    opened = session["opened"]
    assert opened["visible"] and not opened["modal"]
    assert opened["checked"] == 12 and opened["dates"] == sorted(opened["dates"])
    assert opened["shares"] and opened["masks"] == ["SCL.tif"] and opened["bands"] == ["B02, B03, B04, B08"]
    assert "wms" in opened["web"] and "Save it as a GeoTIFF" in opened["web"]
    assert opened["can_run"]
    assert "12 dates" in opened["cost"] and "network" in opened["cost"] and "GiB" in opened["cost"]
    assert Path(opened["output"]) == example_series / "filled"


def test_dropped_files_are_looked_at_and_say_what_is_wrong(session):
    assert session["dropped"] == 13 + 4
    assert session["in_project"] == 13  # nothing was loaded
    remarks = session["remarks"]
    assert "No date" in remarks["undated.tif"] and "Type the date" in remarks["undated.tif"]
    assert "four are needed" in remarks["colour_20220702.tif"]
    assert "coordinate reference system" in remarks["nowhere_20220703.tif"]
    assert "not a raster" in remarks["notes_20220704.tif"]


def test_a_typed_date_counts(session):
    assert session["undated"] == {"date": "2022-07-01", "state": "image", "remark": "", "checked": True}
    assert session["typed"] == "2022-01-03" and session["typed_source"] == "typed"


def test_pattern_search_space_and_timeline(session):
    assert len(session["by_pattern"]) == 12 and all(name.startswith("S2_20") for name in session["by_pattern"])
    assert session["found"] == 1
    assert session["by_space"] == [False, True]
    timeline = session["timeline"]
    assert timeline["bars"] == 13 and len(timeline["clicked"]) == 1 and timeline["back"]
    assert timeline["description"].startswith("12 of 13 dates are chosen. Current: 20")


def test_context_menu_treats_dates_as_lost_and_takes_it_back(session):
    first, second = session["treated_dates"]
    assert session["menu"] == ["Treat as lost", "Trust", "Let the engine decide"]
    assert session["treated"] == {
        "remarks": ["Treated as lost (your choice)"] * 2,
        "kept": "lost",
        "lost": f"{first},{second}",
    }
    assert session["undone"] == {"remarks": ["", "Treated as lost (your choice)"], "lost": second}


@pytest.mark.parametrize(("what", "when"), [("preview", "Last preview: "), ("results", "Last run: ")])
def test_the_table_says_what_became_of_each_date(session, what, when):
    _, lost = session["treated_dates"]
    shown, told = session[what]["fates"]["shown"], session[what]["fates"]["told"]
    assert len(shown) == 12 and shown[lost] == "lost"
    assert all(text == "lost" or text.endswith(" %") for text in shown.values())
    assert sum(text.endswith(" %") for text in shown.values()) >= 6
    assert all(text.startswith(when) for text in told)
    assert any("mask" in text for text in told)


def test_area(session):
    area = session["area"]
    assert 0 < area["map"] < area["whole"] and 0 < area["polygons"] < area["whole"]
    assert "No polygon is selected" in area["no_selection"] and area["problem"] == ""


def test_preview_is_one_group_and_replaces_the_last(session):
    assert session["preview_running"]
    (name,) = session["preview"]["groups"]
    assert name.startswith("Preview (linear, ")
    assert session["preview"]["kinds"] == ["Filled", "Quality"] and session["preview"]["layers"] == 24
    assert session["previews"] == 1


def test_run_goes_on_while_the_window_is_closed(session):
    assert session["running"] == {"bar": True, "cancel": True}
    results = session["results"]
    assert results["closed"]
    assert results["kinds"] == {"Filled": 12, "NDVI": 12, "Quality": 12}
    assert results["first_style"] == "multibandcolor"
    assert "Filled 12 dates" in results["log"]
    assert all("ganfilling:fill" in entry for entry in session["history"])


def test_nothing_is_replaced_unasked_and_cancel_leaves_nothing(session):
    assert "earlier run" in session["question"] and session["started_unasked"] is False
    assert session["cancelled"] == []


def test_handing_over(session):
    assert session["command"].startswith("qgis_process run ganfilling:fill -- INPUTS=")
    assert session["command"].count("INPUTS=") == 12
    assert session["python"].startswith("processing.run(") and "ganfilling:fill" in session["python"]
    assert session["batch"] == "regression" and session["batch_inputs"] == 12
    assert session["processing"] == 12


def test_switching_off_takes_everything_back(session):
    assert session["unloaded"] and session["left"] == []


@pytest.mark.parametrize(
    "name", ["selection", "selection-dark", "selection-dropped", "selection-running", "selection-fates"]
)
def test_pictures_show_something(session, pictures, name):
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(pictures / f"{name}.png"))
    assert image.width() <= 1024 and image.height() <= 700
    colours = {image.pixel(column, row) for column in range(0, image.width(), 7) for row in range(0, image.height(), 7)}
    assert len(colours) > 50
    assert json.dumps(session)
