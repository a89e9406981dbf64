"""The parts of the selection window that need no window: commands, cost, parameters, what a row says."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorFileWriter, QgsVectorLayer

from ganfilling_plugin.fates import fates_of
from ganfilling_plugin.gui.selection import memory
from ganfilling_plugin.gui.selection.cost import duration, estimate, learn
from ganfilling_plugin.gui.selection.parameters import (
    Choices,
    NotPortableError,
    for_anywhere,
    for_this_project,
)
from ganfilling_plugin.gui.selection.rows import ENGINE, LOST, TRUST, is_candidate, row_of_layer, row_of_path
from ganfilling_plugin.gui.selection.shell_commands import process_command, python_command
from ganfilling_plugin.gui.selection.status import date_bars
from ganfilling_plugin.gui.selection.table import DATE, NAME, OBSERVED, Filtered, RasterTable

ROOT = Path(__file__).resolve().parents[2]

SPEEDS = (  # method, device, auto, start, value, base_gib
    ("linear", "cpu", False, 1, 1e-6, 0.1),
    ("regression", "cpu", False, 1, 2e-6, 0.1),
    ("network", "cpu", False, 4, 5e-5, 0.5),
    ("network", "cuda", True, 4, 1e-6, 0.5),
)
RATES = [
    {
        "method": method,
        "device": device,
        "auto": auto,
        "rates": {
            **{"start": start, "fit": 0, "value": value, "pair": 0},
            **{"base_gib": base, "bytes_per_value": 100, "window": 100, "measured": device == "cpu"},
        },
    }
    for method, device, auto, start, value, base in SPEEDS
]


def described(path, date="2022-06-07", **more):
    row = row_of_path(str(path))
    grid = {"crs": "EPSG:32632", "bounds": [0, 0, 240, 240], "width": 24, "height": 24, "resolution": [10, 10]}
    shares = {"valid": 1.0, "cloudy": 0.25, "observed": 0.75, "partial": 0}
    event = {"kind": "image", "path": str(path), "paths": [str(path)], "date": date, "date_source": "file name"}
    row.describe({**event, "bands": {}, "mask": None, "grid": grid, "shares": shares, "problems": [], **more})
    return row


def test_a_command_is_quoted_for_its_shell():
    parameters = {"INPUTS": ["/a b/it's.tif", "/c.tif"], "NDVI": True, "SCALE": 0.5, "OUTPUT": "C:\\my out\\"}
    words = shlex.split(process_command(parameters, windows=False))
    assert words[:4] == ["qgis_process", "run", "ganfilling:fill", "--"]
    assert words[4:] == ["INPUTS=/a b/it's.tif", "INPUTS=/c.tif", "NDVI=true", "SCALE=0.5", "OUTPUT=C:\\my out\\"]
    windows = process_command(parameters, windows=True)
    assert windows.endswith('"OUTPUT=C:\\my out\\\\"') and '"INPUTS=/a b/it\'s.tif"' in windows
    assert "/c.tif" in windows and '"INPUTS=/c.tif"' not in windows


def test_the_command_says_what_only_this_project_knows(series_folder, tmp_path):
    layer = QgsRasterLayer(series_folder[0], "first")
    layer.setCustomProperty("ganfilling/date", "2001-02-03")
    QgsProject.instance().addMapLayer(layer)
    rows = [row_of_layer(layer), described(series_folder[1]), described(series_folder[2])]
    rows[2].typed_date = "2001-02-09"
    choices = Choices(output=str(tmp_path / "out"), method="linear", bands="1,2,3,4")
    here = for_this_project(rows, [], choices)
    assert here["INPUTS"] == [layer.id(), series_folder[1], series_folder[2]]
    assert here["DATES"] == ",,2001-02-09"
    anywhere = for_anywhere(rows, [], choices)
    assert anywhere["INPUTS"] == series_folder
    assert anywhere["DATES"] == "2001-02-03,,2001-02-09"
    assert "EXTENT" not in anywhere and "AREA" not in anywhere and "OVERWRITE" not in anywhere


def test_the_python_command_runs(processing, jobs_done, series_folder, tmp_path):
    rows = [described(path, date) for path, date in zip(series_folder, ("2022-06-07", "2022-06-12", "2022-06-27"))]
    choices = Choices(output=str(tmp_path / "out"), uncertainty=True, indices="EVI,own=nir-red")
    parameters = for_anywhere(rows, [], choices)
    exec(python_command(parameters), {"processing": processing})  # noqa: S102 - the command under test
    assert sorted(jobs_done[0]["inputs"]) == sorted(series_folder) and jobs_done[0]["uncertainty"] is True
    assert jobs_done[0]["indices"] == "EVI,own=nir-red"


def test_polygons_in_commands(tmp_path, series_folder):
    memory_layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "Fields", "memory")
    for left in (600000, 600100):
        feature = QgsFeature()
        feature.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({left} 4999800, {left + 50} 4999800, {left} 4999900, {left} 4999800))")
        )
        memory_layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(memory_layer)
    rows = [described(path) for path in series_folder]
    with pytest.raises(NotPortableError, match="Save it"):
        for_anywhere(rows, [], Choices(area=memory_layer.id()))
    path = str(tmp_path / "fields.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV2(
        memory_layer, path, QgsProject.instance().transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    saved = QgsVectorLayer(path, "saved", "ogr")
    QgsProject.instance().addMapLayer(saved)
    saved.selectByIds([max(saved.allFeatureIds())])
    area = for_anywhere(rows, [], Choices(area=saved.id(), selected_only=True))["AREA"]
    assert QgsVectorLayer(area, "again", "ogr").featureCount() == 1
    here = for_this_project(rows, [], Choices(area=saved.id(), selected_only=True))["AREA"]
    assert here.selectedFeaturesOnly
    assert "selectedFeaturesOnly=True" in python_command({"AREA": here})


def test_the_copied_command_fills(engine_python, series_folder, tmp_path):
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    rows = [described(path) for path in series_folder]
    rows[0].typed_date = "2001-02-03"
    output = tmp_path / "an output folder"
    choices = Choices(
        method="linear", ndvi=False, output=str(output), extent="600000,600100,4999900,5000000 [EPSG:32632]"
    )
    words = shlex.split(process_command(for_anywhere(rows, [], choices), windows=False))
    profile = tmp_path / "profile"
    profile.mkdir()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(profile)}
    environment |= {"QGIS_CUSTOM_CONFIG_PATH": str(profile), "QGIS_PLUGINPATH": str(ROOT)}
    subprocess.run(
        [program, "plugins", "enable", "ganfilling_plugin"], env=environment, capture_output=True, check=False
    )
    done = subprocess.run([program, *words[1:]], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    names = sorted(path.name for path in output.glob("*.tif"))
    assert names[0] == "2001-02-03_filled.tif" and len(names) == 6  # filled and quality, no NDVI


@pytest.mark.parametrize(
    ("method", "device", "found"),
    [
        ("linear", "auto", ("linear", "cpu")),
        ("auto", "auto", ("network", "cuda")),
        ("auto", "cpu", ("network", "cpu")),
        ("network", "auto", ("network", "cuda")),
        ("network", "cpu", ("network", "cpu")),
        ("network", "cuda:0", ("network", "cuda")),
    ],
)
def test_costs_are_those_of_the_method_and_device(qgis_app, method, device, found):
    cost = estimate(RATES, method, device, 1_000_000, 10)
    assert (cost.method, cost.device) == found
    assert cost.sure is (cost.device == "cpu") and ("guess" in cost.text()) is not cost.sure


@pytest.mark.parametrize(
    ("device", "networks", "pixels", "found"),
    [
        ("cpu", 2, 1_000_000, ("network", "cpu")),
        ("auto", 1, 1_000_000, ("network", "cpu")),
        ("auto", 2, 1_000_000, ("network", "cuda")),
        ("auto", 0, 100 * 100, ("regression", "cpu")),  # without torch
    ],
)
def test_the_cost_of_auto_is_that_of_what_the_engine_takes(qgis_app, device, networks, pixels, found):
    cost = estimate(RATES[: 2 + networks], "auto", device, pixels, 10)
    assert (cost.method, cost.device) == found


@pytest.mark.parametrize("weights", [None, {"name": "default", "sha256": "0"}])
def test_costs_of_auto_learn_from_its_runs(qgis_app, weights):
    ran, pixels = {"method": "auto", "device": "cpu", "weights": weights}, 1_000_000
    rates = RATES if weights else RATES[:2]  # with torch, or without
    expected = estimate(rates, "auto", "cpu", pixels, 10)
    learn(expected, ran, 2.9)  # mostly start-up
    learn(expected, {**ran, "device": "cuda:0"}, 100.0)
    learn(expected, {**ran, "method": "linear"}, 100.0)
    assert estimate(rates, "auto", "cpu", pixels, 10) == expected
    learn(expected, ran, 3 * expected.plain_seconds)
    assert estimate(rates, "auto", "cpu", pixels, 10).seconds == pytest.approx(3 * expected.plain_seconds)


def test_costs_learn_from_real_runs(qgis_app):
    plain = estimate(RATES, "linear", "cpu", 1_000_000, 10)
    assert plain.seconds == plain.plain_seconds == pytest.approx(11)
    memory.learn_pace("linear", "cpu", 22, 11)
    assert estimate(RATES, "linear", "cpu", 1_000_000, 10).seconds == pytest.approx(22)
    memory.learn_pace("linear", "cpu", 5.5, 11)  # twice and half as long cancel out
    assert estimate(RATES, "linear", "cpu", 1_000_000, 10).seconds == pytest.approx(11)
    assert estimate(RATES, "network", "cuda", 1_000_000, 10).sure is False
    memory.learn_pace("network", "cuda", 14, 14)
    assert estimate(RATES, "network", "cuda", 1_000_000, 10).sure is True
    assert estimate([], "linear", "cpu", 1, 2) is None


def test_times_in_words(qgis_app):
    assert [duration(s) for s in (0.2, 7.4, 62, 130, 9000)] == ["1 s", "7 s", "60 s", "2 min", "2.5 h"]


def test_rows_say_what_is_wrong(series_folder, qgis_app):
    web = QgsRasterLayer("url=http://localhost:1/&layers=x&styles=&crs=EPSG:4326&format=image/png", "Web map", "wms")
    row = row_of_layer(web)
    assert not row.can_be_checked and "Save it as a GeoTIFF" in row.remark()
    result = QgsRasterLayer(series_folder[0], "ndvi")
    result.setCustomProperty("ganfilling/kind", "ndvi")
    assert not is_candidate(result) and is_candidate(web)
    result.setCustomProperty("ganfilling/kind", "filled")
    assert is_candidate(result) and row_of_layer(result).remark() == "Result of an earlier run"
    undated = row_of_path(series_folder[1])
    problem = {"code": "no_date", "message": "No date was found.", "hint": "Rename it."}
    undated.describe({"kind": "unusable", "path": series_folder[1], "problems": [problem]})
    assert undated.undated and "Type the date" in undated.remark()


def test_table(series_folder, qgis_app):
    table = RasterTable()
    rows = [described(path, date) for path, date in zip(series_folder, ("2022-06-27", "2022-06-07", "2022-06-12"))]
    table.add([*rows, row_of_path(series_folder[0])])
    assert "taken once" in table.rows[3].remark() and not table.rows[3].can_be_checked
    table.check(table.rows)
    assert [row.date for row in table.checked()] == ["2022-06-07", "2022-06-12", "2022-06-27"]
    assert table.matching("*0612*") == table.matching("0612") == [rows[1]]
    filtered = Filtered()
    filtered.setSourceModel(table)
    filtered.sort(DATE)
    assert filtered.index(0, DATE).data() == "2022-06-07"
    refused = row_of_path("/data/no_bands.tif")
    problem = {"code": "bands_not_found", "message": "It has three bands.", "hint": "Give one with near infrared."}
    refused.describe({"kind": "unusable", "path": "/data/no_bands.tif", "problems": [problem]})
    table.add([refused])
    filtered.sort(DATE)
    assert filtered.index(0, NAME).data() == "no_bands.tif"  # first, with its remedy
    assert "near infrared" in refused.remark()
    table.remove([refused])
    filtered.look_for("S2 0627")
    assert [filtered.index(n, NAME).data() for n in range(filtered.rowCount())] == ["S2_20220627.tif"]
    table.remove([rows[0]])
    assert table.rows[2].can_be_checked  # the other one of the same file takes its place


# Dates that are lost or trusted, and what became of them.


@pytest.fixture
def rasters(series_folder, qgis_app, monkeypatch):
    """The rasters of the window: a layer of the project, and files of the same and of other dates."""
    from qgis.PyQt.QtCore import QObject

    from ganfilling_plugin.gui.selection.described_rasters import DescribedRasters

    monkeypatch.setattr(DescribedRasters, "look", lambda _: None)
    layer = QgsRasterLayer(series_folder[0], "first")
    layer.setCustomProperty("ganfilling/date", "2022-06-07")
    QgsProject.instance().addMapLayer(layer)
    parent = QObject()
    found = DescribedRasters(parent)
    found.table.add([described(path, date) for path, date in zip([*series_folder[1:], "/x/again.tif"], BY_FILE)])
    found.table.check(found.table.rows)
    yield found
    found.stop()
    parent.deleteLater()


BY_FILE = ("2022-06-12", "2022-06-27", "2022-06-07")


def test_what_is_said_of_a_date_is_shown_kept_and_handed_over(rasters, tmp_path):
    from ganfilling_plugin.gui.selection.status import judge

    first, second, third, again = rasters.table.rows
    layer = QgsProject.instance().mapLayer(first.layer_id)
    rasters.treat([again], LOST)
    rasters.treat([second], TRUST)
    assert [row.treatment for row in rasters.table.rows] == [LOST, TRUST, ENGINE, LOST]  # all rasters of the date
    assert "lost" in first.remark() and "Trusted" in second.remark() and third.remark() == ""
    assert row_of_layer(layer).treatment == LOST  # comes with the project
    choices = Choices(output=str(tmp_path / "out"), clouds="mask")
    for parameters in (
        for_this_project(rasters.table.checked(), [], choices),
        for_anywhere([first, second], [], choices),
    ):
        assert (parameters["LOST"], parameters["TRUST"], parameters["CLOUDS"]) == ("2022-06-07", "2022-06-12", "mask")
    assert "'LOST': '2022-06-07'" in python_command(parameters)
    assert "LOST=2022-06-07" in shlex.split(process_command(parameters, windows=False))
    rasters.treat([first, second], ENGINE)
    assert layer.customProperty("ganfilling/treatment") is None
    undone = for_this_project(rasters.table.checked(), [], choices)
    assert "LOST" not in undone and "TRUST" not in undone and second.remark() == ""
    rasters.treat(rasters.table.rows, LOST)
    status = judge(rasters.table.rows, rasters.table.checked(), choices, NoArea(), [])
    assert "nothing is left" in status.problem
    rasters.treat([third], ENGINE)
    assert judge(rasters.table.rows, rasters.table.checked(), choices, NoArea(), []).problem == ""


class NoArea:
    """The choice of the whole images."""

    def problem(self):
        return ""

    def bounds(self):
        return None


def test_only_dates_that_are_handed_over_are_judged(rasters, tmp_path):
    first, second, *_ = rasters.table.rows
    rasters.treat([first, second], LOST)
    rasters.table.check([first, rasters.table.rows[3]], False)
    assert for_this_project(rasters.table.checked(), [], Choices())["LOST"] == "2022-06-12"


def test_a_treatment_that_is_none_counts_as_none(series_folder, qgis_app):
    layer = QgsRasterLayer(series_folder[0], "first")
    layer.setCustomProperty("ganfilling/treatment", "burn")
    assert row_of_layer(layer).treatment == ENGINE


def test_the_table_shows_what_became_of_the_dates(rasters, clouds_told):
    from qgis.PyQt.QtCore import Qt

    table = rasters.table
    first, second, third, again = table.rows
    rasters.tell_fates([first, second, again], fates_of({"clouds": clouds_told}), preview=False)

    def shown(role=Qt.ItemDataRole.DisplayRole, column=OBSERVED):
        return [table.index(number, column).data(role) for number in range(4)]

    assert shown() == ["90 %", "lost", "", "90 %"]
    assert second.remark() == "Not used: what is left does not agree with the other dates"
    first_tip, second_tip, third_tip, _ = shown(Qt.ItemDataRole.ToolTipRole)
    assert "Last run: observed 90 %; the source&#x27;s mask 10 %" in first_tip and "Last" not in third_tip
    assert "cloud found 20 %" in second_tip and "date not trusted 20 %" in second_tip
    filtered = Filtered()
    filtered.setSourceModel(table)
    filtered.sort(OBSERVED)
    assert [filtered.index(number, OBSERVED).data() for number in range(4)] == ["", "lost", "90 %", "90 %"]
    filtered.look_for("not used")
    assert filtered.rowCount() == 1
    rasters.treat([second], TRUST)
    assert second.remark().startswith("Trusted (your choice). Not used: what is left")
    assert "Trusted" in date_bars([second])[0].text()
    rasters.tell_fates([third], fates_of({"clouds": clouds_told}), preview=True)
    assert shown() == ["", "", "100 %", ""] and "Last preview: observed 100 %" in shown(Qt.ItemDataRole.ToolTipRole)[2]
    rasters.tell_fates([third], {}, preview=False)  # of an engine that tells none
    assert shown() == [""] * 4


def test_what_became_of_a_date_is_forgotten_when_it_is_read_differently(rasters, clouds_told):
    rasters.tell_fates(rasters.table.rows, fates_of({"clouds": clouds_told}), preview=False)
    assert all(row.fate is not None for row in rasters.table.rows)
    rasters.table.setData(rasters.table.index(1, DATE), "2022-06-13")
    assert [row.fate is None for row in rasters.table.rows] == [False, True, False, False]
    rasters.read_differently({"mask": "none", "bands": None})
    assert all(row.fate is None for row in rasters.table.rows)


def test_the_context_menu_says_how_dates_are_treated(rasters):
    from ganfilling_plugin.gui.selection.view import RasterView

    view = RasterView(rasters.table)
    view.treated.connect(rasters.treat)
    first, second, _, again = rasters.table.rows

    def entries():
        menu = view.treatment_menu()
        return {action.text(): action for action in menu.actions()}

    def checked():
        return [text for text, action in entries().items() if action.isChecked()]

    view.select_rows([first, second])
    assert list(entries()) == ["Treat as lost", "Trust", "Let the engine decide"]
    assert checked() == ["Let the engine decide"]
    entries()["Treat as lost"].trigger()
    assert [row.treatment for row in (first, second, again)] == [LOST, LOST, LOST]
    assert checked() == ["Treat as lost"]
    view.select_rows([second])
    entries()["Trust"].trigger()
    view.select_rows([first, second])
    assert checked() == []  # they differ
    entries()["Let the engine decide"].trigger()
    assert {row.treatment for row in rasters.table.rows} == {ENGINE}
    undated = row_of_path("/x/undated.tif")
    rasters.table.add([undated])
    view.select_rows([undated])
    assert not any(action.isEnabled() for action in entries().values())


def test_the_form_has_the_choice_of_clouds(qgis_app):
    from qgis.gui import QgsMapCanvas

    from ganfilling_plugin.contract import options
    from ganfilling_plugin.gui.selection.form import Form

    canvas = QgsMapCanvas()
    form = Form(canvas)
    assert form.choices().clouds == "auto"
    assert [form.clouds.itemData(number) for number in range(form.clouds.count())] == list(options.CLOUDS)
    changes = []
    form.changed.connect(lambda: changes.append(form.choices().clouds))
    form.clouds.setCurrentIndex(form.clouds.findData("off"))
    assert changes == ["off"]
    assert Form(canvas).choices().clouds == "auto"  # of one series, not of the next


def test_the_form_has_indices_and_remembers_them(qgis_app):
    from qgis.gui import QgsMapCanvas

    from ganfilling_plugin.gui.selection.form import Form

    canvas = QgsMapCanvas()
    form = Form(canvas)
    form.indices.setText(" EVI, own=nir-red ")
    assert form.choices().indices == "EVI, own=nir-red"
    assert Form(canvas).choices().indices == "EVI, own=nir-red"
    form.indices.setText("")
    assert Form(canvas).choices().indices == ""


def test_regular_dates_are_handed_over_and_only_they_if_so_chosen(rasters, tmp_path):
    from qgis.gui import QgsMapCanvas

    from ganfilling_plugin.gui.selection.form import Form
    from ganfilling_plugin.gui.selection.status import judge

    canvas = QgsMapCanvas()
    form = Form(canvas)
    assert not form.only_these.isEnabled()
    form.only_these.setChecked(True)
    assert not {"EVERY", "KEEP_DATES"} & for_anywhere(rasters.table.rows, [], form.choices()).keys()
    form.every.setEditText(" 10 ")
    assert form.only_these.isEnabled()
    parameters = for_anywhere(rasters.table.rows, [], form.choices())
    assert (parameters["EVERY"], parameters["KEEP_DATES"]) == ("10", False)
    assert "Dates every" not in judge(rasters.table.rows, rasters.table.checked(), form.choices(), NoArea(), []).problem
    for nonsense in ("often", "0", "-3", "1.5"):
        form.every.setEditText(nonsense)
        assert "Dates every" in judge(rasters.table.rows, rasters.table.checked(), form.choices(), NoArea(), []).problem
    form.every.setEditText("month")
    form.only_these.setChecked(False)
    assert "KEEP_DATES" not in for_anywhere(rasters.table.rows, [], form.choices())


def test_bars_of_the_timeline(series_folder, qgis_app):
    rows = [described(series_folder[0]), described(series_folder[1]), row_of_path(series_folder[2])]
    rows[1].checked = True
    (bar,) = date_bars(rows)
    assert (bar.observed, bar.cloudy, bar.checked, len(bar.names)) == (0.75, 0.25, True, 2)
    assert "2022-06-07" in bar.text() and "cloudy 25 %" in bar.text()
