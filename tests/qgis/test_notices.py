"""The strips of the window that name refused rasters and warnings, and the rows that it lists."""

import json

import pytest
from qgis.core import QgsProcessingFeedback

from ganfilling_plugin.gui.selection import example
from ganfilling_plugin.gui.selection.notices import Notices, Refused
from ganfilling_plugin.gui.selection.rows import IMAGE_ROW, UNFIT, Row
from ganfilling_plugin.gui.selection.running import RunFeedback
from ganfilling_plugin.gui.selection.table import Filtered, RasterTable


def refused_row(name, code, layer_id=None):
    row = Row(name, (f"/data/{name}",), layer_id)
    problem = {"code": code, "message": f"{name} is bad.", "hint": "Do this."}
    row.describe({"kind": "unusable", "path": row.paths[0], "input": row.paths[0], "problems": [problem]})
    return row


@pytest.mark.parametrize(
    ("code", "signal", "button"),
    [
        ("no_date", "date_wanted", "Type the date"),
        ("bands_not_found", "bands_wanted", "Name the bands"),
        ("mask_not_found", "mask_wanted", "Choose another mask"),
        ("truncated", "left_out", "Leave it out"),
    ],
)
def test_a_refused_raster_comes_with_its_remedy_as_a_button(qgis_app, code, signal, button):
    strip, heard = Refused(), []
    getattr(strip, signal).connect(lambda *told: heard.append(told))
    strip.show_rows([refused_row("a.tif", code)])
    assert not strip.isHidden() and strip.remedy.text() == button
    assert "a.tif" in strip.text.text() and strip.next.isHidden()
    strip.remedy.click()
    assert len(heard) == 1


def test_refused_rasters_are_gone_through_one_by_one(qgis_app):
    strip, shown = Refused(), []
    strip.shown.connect(shown.append)
    rows = [refused_row("a.tif", "truncated"), refused_row("b.tif", "truncated")]
    strip.show_rows(rows)
    strip.next.click()
    assert shown == [rows[1]] and "b.tif" in strip.text.text() and "2 of 2" in strip.next.text()
    strip.show_rows([rows[1]])  # the first was left out: the one that is looked at stays
    assert "b.tif" in strip.text.text()
    strip.show_rows([])
    assert strip.isHidden()


def test_layers_that_are_no_images_are_not_complained_of(qgis_app):
    strip = Refused()
    strip.show_rows([refused_row("height.tif", "bands_not_found", "id1")])
    assert strip.isHidden()
    strip.show_rows([refused_row("image.tif", "no_date", "id2")])  # all it lacks is a date
    assert not strip.isHidden()


def test_warnings_are_shown_the_first_in_full(qgis_app):
    strip = Notices()
    strip.tell("rasters", [])
    assert strip.isHidden()
    strip.tell("rasters", ["One.", "Two."])
    strip.tell("run", ["Two.", "Three."])
    assert strip.text.text() == "One." and strip.more.text() == "2 more"
    strip.more.setChecked(True)
    assert strip.text.text().splitlines() == ["• One.", "• Two.", "• Three."]
    strip.tell("rasters", [])
    strip.tell("run", [])
    assert strip.isHidden()


def test_a_warning_of_a_run_reaches_log_and_window(qgis_app):
    feedback, said, warned = RunFeedback(), [], []
    feedback.said.connect(said.append)
    feedback.warned.connect(warned.append)
    feedback.pushWarning("Careful.")
    feedback.pushInfo("By the way.")
    assert said == ["Careful.", "By the way."] and warned == ["Careful."]


def test_earlier_results_are_apart_from_inputs(qgis_app):
    table, filtered = RasterTable(), Filtered()
    filtered.setSourceModel(table)
    image, result = (Row(name, (f"/data/{name}",), name, IMAGE_ROW) for name in ("image.tif", "filled.tif"))
    result.earlier_result = True
    table.add([image, result])

    def shown():
        return [filtered.index(number, 0).data() for number in range(filtered.rowCount())]

    assert shown() == ["image.tif"]
    filtered.show_results(True)
    assert len(shown()) == 2
    filtered.show_results(False)
    table.check([result])  # chosen in the layer tree, say
    assert len(shown()) == 2


def test_the_example_is_written_once(qgis_app, monkeypatch, tmp_path):
    folder = tmp_path / "example"
    monkeypatch.setattr(example, "example_folder", lambda: folder)
    ran = []
    monkeypatch.setattr(example.QgsApplication.taskManager().__class__, "addTask", lambda _self, task: ran.append(task))
    offer, ready, failed = example.Example(None), [], []
    offer.ready.connect(ready.append)
    offer.failed.connect(failed.append)
    offer.offer()
    offer.offer()  # pressed twice
    assert len(ran) == 1 and offer.busy and not ready
    offer._executed(True, {"OUTPUT": str(folder)})
    folder.mkdir()
    (folder / "series.json").write_text(json.dumps({"version": 1}))
    offer.offer()
    assert ready == [str(folder)] * 2 and len(ran) == 1
    offer._executed(False, {})
    assert failed == ["The example could not be written."]


def test_what_went_wrong_with_the_example_is_said(qgis_app):
    complaints = example._Complaints()
    assert isinstance(complaints, QgsProcessingFeedback)
    complaints.reportError("The disk is full.")
    assert complaints.last == "The disk is full."


def test_a_refused_row_is_not_checked(qgis_app):
    row = refused_row("a.tif", "truncated")
    assert row.state == UNFIT and not row.can_be_checked and row.problem_code == "truncated"
