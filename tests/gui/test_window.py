"""The plugin in a real QGIS window under Xvfb: toolbar, toolbox dialog, layers on the canvas, options page.

The pictures stay in test-output/ to be looked at.
"""

import datetime

import pytest

KINDS = ["Filled", "NDVI", "Quality", "Uncertainty"]
SCRIPT = "drive.py"


@pytest.fixture(scope="module")
def session(run_in_qgis, example_series, tmp_path_factory):
    """Run drive.py in QGIS once; all tests look at its report."""
    output = tmp_path_factory.mktemp("window") / "filled"
    return run_in_qgis(SCRIPT, DRIVE_SERIES=example_series, DRIVE_OUTPUT=output)


def test_step(session, step):
    session.check(step)


def test_toolbar_button_fills_the_selected_layers(session):
    assert session["prefilled"] == session["inputs"] == 12


def test_all_layers_are_loaded_in_their_groups(session):
    assert session["finished"] is True
    assert list(session["subgroups"]) == KINDS
    for kind in KINDS:
        layers = session["subgroups"][kind]["layers"]
        assert len(layers) == session["inputs"]
        assert all(layer["valid"] for layer in layers)
        dates = [layer["begin"] for layer in layers]
        assert dates == sorted(set(dates))
        assert [layer["name"] for layer in layers] == [f"{date} {kind}" for date in dates]


def test_dates_follow_each_other(session):
    for kind in KINDS:
        layers = session["subgroups"][kind]["layers"]
        assert all(layer["temporal"] for layer in layers)
        assert [layer["end"] for layer in layers[:-1]] == [layer["begin"] for layer in layers[1:]]
        last = layers[-1]
        assert datetime.date.fromisoformat(last["end"]) > datetime.date.fromisoformat(last["begin"])
    filled = [layer["name"] for layer in session["subgroups"]["Filled"]["layers"]]
    assert session["played"] == [[name] for name in filled]


def test_styles(session):
    first = {kind: session["subgroups"][kind]["layers"][0] for kind in KINDS}
    assert first["Filled"]["renderer"] == "multibandcolor"
    assert first["Filled"]["bands"] == [3, 2, 1]
    assert first["NDVI"]["renderer"] == "singlebandpseudocolor"
    assert len(first["NDVI"]["legend"]) >= 2
    assert first["Quality"]["renderer"] == "paletted"
    assert "observed" in first["Quality"]["legend"]


def test_only_filled_is_shown_at_first(session):
    assert [session["subgroups"][kind]["visible"] for kind in KINDS] == [True, False, False, False]


def test_batch_dialog_runs_each_row(session):
    assert sorted(session["batch"].values()) == [3 * session["inputs"], 4 * session["inputs"]]


def test_model_designer_makes_a_step(session):
    assert session["designer"]["algorithm"] == "ganfilling:fill"
    assert {"INPUTS", "METHOD", "LOAD"} <= set(session["designer"]["parameters"])


def test_options_page_tests_the_engine(session):
    assert "The engine works." in session["tested"]
    assert "torch" in session["tested"]


def test_switching_off_takes_everything_back(session):
    assert session["unloaded"] is True
    assert session["provider_after"] is False


@pytest.mark.parametrize(
    "name", ["dialog", "log", "filled", "ndvi", "quality", "temporal", "batch", "designer", "options"]
)
def test_pictures_show_something(session, pictures, name):
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(pictures / f"{name}.png"))
    assert image.width() > 400 and image.height() > 300
    colours = {image.pixel(column, row) for column in range(0, image.width(), 7) for row in range(0, image.height(), 7)}
    assert len(colours) > (500 if name in ("filled", "ndvi", "temporal") else 20)
