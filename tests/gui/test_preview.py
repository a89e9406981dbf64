"""Previews of files that are no layers, in a real QGIS window: quick, looked at like a result, and kept as one."""

import json
import shutil

import pytest

SCRIPT = "drive_preview.py"


@pytest.fixture(scope="module")
def series(example_series, tmp_path_factory):
    """The example in a folder of its own: what is kept comes beside it."""
    folder = tmp_path_factory.mktemp("preview") / "series"
    folder.mkdir()
    for path in example_series.glob("S2_*.tif"):
        shutil.copy(path, folder)
    return folder


@pytest.fixture(scope="module")
def session(run_in_qgis, series):
    found = run_in_qgis(SCRIPT, DRIVE_SERIES=series)
    print({name: found.get(name) for name in ("seconds", "pauses", "pixels")})
    return found


def test_step(session, step):
    session.check(step)


def test_files_are_previewed_in_larger_pixels_and_the_map_goes_there(session):
    from ganfilling_plugin.gui.selection.preview import LARGEST

    assert session["checked"] == 12
    ((name, kinds),) = session["groups"].items()
    assert name.startswith("Preview (regression") and kinds == {"Filled": 12, "Quality": 12}
    assert max(session["pixels"]) <= LARGEST
    assert 0.5 < session["zoomed"] < 1.1


def test_a_preview_is_compared_and_profiled(session):
    assert session["buttons"] == ["Summary", "Compare", "Play", "Profile", "Keep"]
    assert session["compared"] == 2
    assert session["profile"]["series"].startswith("Preview") and session["profile"]["values"] == 12


def test_a_kept_preview_is_a_result(session, series):
    ((name, layers),) = session["kept"].items()
    assert name.startswith("Kept Preview") and layers == 24
    assert session["sources"] == [str(series / "filled")]
    document = json.loads((series / "filled" / "series.json").read_text())
    assert [entry["path"] for entry in document["inputs"]] == [
        str(path) for path in sorted(series.glob("S2_*[0-9].tif"))
    ]
    assert all((series / "filled" / entry["path"]).is_file() for entry in document["products"])
