"""Batch from folders in a real window: three series, one of them broken; the others are filled all the same."""

import shutil
from pathlib import Path

import pytest

SCRIPT = "drive_batch.py"


@pytest.fixture(scope="module")
def parent(example_series, tmp_path_factory):
    """A folder with two good series of five dates, and one whose rasters are none."""
    root = tmp_path_factory.mktemp("tiles")
    for name in ("east", "west"):
        (root / name).mkdir()
        for path in sorted(example_series.glob("S2_*.tif"))[:10]:  # five dates, each with its SCL
            shutil.copy(path, root / name)
    (root / "broken").mkdir()
    for day in ("20220607", "20220612"):
        (root / "broken" / f"S2_{day}.tif").write_bytes(b"II*\0 and no more")
    return root


@pytest.fixture(scope="module")
def session(run_in_qgis, parent, tmp_path_factory):
    return run_in_qgis(SCRIPT, DRIVE_PARENT=parent, DRIVE_EMPTY=tmp_path_factory.mktemp("empty"))


def test_step(session, step):
    session.check(step)


def test_each_series_folder_has_a_row_with_an_output_of_its_own(session, parent):
    rows = session["rows"]
    assert [Path(row["FOLDER"]).name for row in rows] == ["broken", "east", "west"]
    assert [row["OUTPUT"] for row in rows] == [str(parent / name / "filled") for name in ("broken", "east", "west")]
    assert {row["METHOD"] for row in rows} == {"linear"}


def test_one_failing_row_does_not_stop_the_others(session, parent):
    for name in ("east", "west"):
        assert len(list((parent / name / "filled").glob("*_filled.tif"))) == 5
    assert not (parent / "broken" / "filled" / "series.json").exists()
    assert "1 executions failed" in session["log"]
    assert "damaged or incomplete" in session["log"]


def test_each_row_loads_a_group_that_names_its_folder(session):
    assert sorted(session["groups"].values()) == [15, 15]
    assert {name.split(":")[0] for name in session["groups"]} == {"east", "west"}


def test_a_folder_without_series_is_said(session):
    assert "No series was found" in session["nothing"]


def test_the_example_model_opens_in_the_designer_as_a_copy(session):
    assert session["model"] == {"steps": ["ganfilling:fill", "ganfilling:zonaldates"], "path": ""}
