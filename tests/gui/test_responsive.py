"""The window answers while the engine works: what a timer in it measured."""

import pytest

LAYERS = 200  # of many_rasters
MOST_MILLISECONDS = 100
SCRIPT = "drive_responsive.py"


@pytest.fixture(scope="module")
def session(run_in_qgis, many_rasters, example_series, tmp_path_factory):
    output = tmp_path_factory.mktemp("responsive") / "filled"
    told = {"DRIVE_SERIES": many_rasters, "DRIVE_EXAMPLE": example_series, "DRIVE_OUTPUT": output}
    found = run_in_qgis(SCRIPT, **told)
    print({name: found.get(name) for name in ("describing", "filling", "loading")})
    return found


def test_step(session, step):
    session.check(step)


def test_describing_many_layers_does_not_hold_up_the_window(session):
    assert session["rows"] == session["described"] == LAYERS
    assert session["busy"] and session["describing"]["ticks"] > 30
    assert session["describing"]["largest"][0] < MOST_MILLISECONDS


def test_filling_does_not_hold_up_the_window(session):
    assert session["filled"] == 12 and session["filling"]["ticks"] > 30
    assert session["filling"]["largest"][0] < MOST_MILLISECONDS


def test_loading_the_results_does_not_hold_up_the_window(session):
    assert session["loading"]["ticks"] > 5
    assert session["loading"]["largest"][0] < MOST_MILLISECONDS
