"""What is folded away in the window: nothing that the algorithm offers is missing, and what is set is handed over."""

import shlex
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from ganfilling_plugin.gui.selection.parameters import for_anywhere, for_this_project
from ganfilling_plugin.gui.selection.preview import Preview
from ganfilling_plugin.gui.selection.rows import row_of_path
from ganfilling_plugin.gui.selection.shell_commands import process_command

# Fields of their own, the table, the button Run; SCREEN is an old name.
IN_SIGHT = {
    *("METHOD", "DEVICE", "BANDS", "MASK", "CLOUDS", "EVERY", "KEEP_DATES", "NDVI", "UNCERTAINTY", "INDICES"),
    *("FORMAT", "COARSE", "EXTENT", "AREA", "INPUTS", "FOLDER", "DATES", "LOST", "TRUST", "OUTPUT"),
    *("SCREEN", "OVERWRITE", "LOAD"),
}
SET = {
    "RANGE": "0,60",
    "SCALE": 0.001,
    "MASK_BITS": "1,3",
    "MASK_BELOW": 0.6,
    "START": "2022-05-01",
    "DATES_FILE": "/data/dates.txt",
    "LONGEST_GAP": 40,
    "KEEP_OBSERVED": False,
    "STAC": True,
    "PRECISION": "float32",
    "MEMORY": 3.0,
    "OVERLAP": 0,
}


@pytest.fixture
def form(qgis_app):
    from qgis.gui import QgsMapCanvas

    from ganfilling_plugin.gui.selection.form import Form

    return Form(QgsMapCanvas())


def fill_in(form, values):
    for name, value in values.items():
        wrapper = form.more.wrappers[name]
        wrapper.setParameterValue(value, form.more._context)


def test_the_window_offers_all_that_the_algorithm_does(form):
    offered = {parameter.name() for parameter in form.more._algorithm.parameterDefinitions()}
    assert {*form.more.wrappers} == offered - IN_SIGHT
    assert form.more.isCollapsed()
    assert form.more.parameters() == {} and form.more.reading() == {}


def test_what_is_set_is_handed_over_and_no_more(form):
    changes = []
    form.changed.connect(lambda: changes.append(form.choices().more))
    fill_in(form, SET)
    assert changes[-1] == SET
    rows = [row_of_path("/data/S2_20220607.tif"), row_of_path("/data/S2_20220617.tif")]
    parameters = for_anywhere(rows, [], form.choices())
    assert {**parameters, **SET} == parameters
    assert not {"SMOOTH", "TILE", "OFFSET", "WEIGHTS"} & parameters.keys()
    words = shlex.split(process_command(parameters, windows=False))
    assert {"RANGE=0,60", "STAC=true", "KEEP_OBSERVED=false", "LONGEST_GAP=40"} <= {*words}
    job = form.reading()
    assert (job["range"], job["mask_bits"], job["scale"], job["mask_below"]) == ("0,60", "1,3", 0.001, 0.6)
    assert not {"offset", "longest_gap", "grid"} & job.keys()


def test_only_how_rasters_are_read_has_them_looked_at_again(form):
    asked = []
    form.reading_changed.connect(lambda: asked.append(form.reading().get("range")))
    fill_in(form, {"LONGEST_GAP": 40})
    assert not form._typed.isActive()
    fill_in(form, {"RANGE": "0,8"})
    assert form._typed.isActive()
    form._typed.timeout.emit()
    assert asked == ["0,8"]


def test_only_the_dates_of_a_file(form):
    assert not form.only_these.isEnabled()
    fill_in(form, {"DATES_FILE": "/data/dates.txt"})
    assert form.only_these.isEnabled()
    form.only_these.setChecked(True)
    assert for_anywhere([], [], form.choices())["KEEP_DATES"] is False


def test_a_layer_whose_grid_is_taken_is_named_by_its_file(form, series_folder):
    layer = QgsRasterLayer(str(series_folder[0]), "first")
    QgsProject.instance().addMapLayer(layer)
    try:
        fill_in(form, {"GRID": layer.id()})
        assert for_this_project([], [], form.choices())["GRID"] == str(series_folder[0])
        assert Path(form.reading()["grid"]) == Path(series_folder[0])
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_a_preview_is_of_the_dates_of_the_images_and_writes_nothing_beside(form):
    """A first or last date without a step between dates would be refused by the engine."""
    form.every.setEditText("5")
    fill_in(form, {"RANGE": "0,60", "START": "2022-05-01", "DATES_FILE": "/data/dates.txt", "COUNTS": True})
    parameters = Preview([row_of_path("/data/S2_20220607.tif")], [], form.choices(), 2, form).run._parameters
    assert parameters["RANGE"] == "0,60" and parameters["COARSER"] == 2
    assert not {"EVERY", "START", "DATES_FILE", "COUNTS"} & parameters.keys()
