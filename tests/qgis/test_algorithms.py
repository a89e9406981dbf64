"""The algorithms: their definitions, the jobs they make, what they return, and what they refuse."""

import json
import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
)

IDS = [
    "fill",
    "ndvi",
    "importminicube",
    "example",
    "figure",
    "forecast",
    "table",
    "zonaldates",
    "train",
    "cleanindex",
    "evaluate",
]
MODELS = ["seriestofields"]


def algorithm(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"ganfilling:{name}")


def run(name, parameters, feedback, project=None):
    """Run as the GUI and qgis_process do: check the values, then run."""
    context = QgsProcessingContext()
    if project is not None:
        context.setProject(project)
    fresh = algorithm(name)
    accepted, message = fresh.checkParameterValues(parameters, context)
    assert accepted, message
    outputs, ok = fresh.run(parameters, context, feedback)
    return (outputs if ok else None), context


def test_provider_lists_all_algorithms():
    provider = QgsApplication.processingRegistry().providerById("ganfilling")
    assert sorted(alg.name() for alg in provider.algorithms()) == sorted([*IDS, *MODELS])
    assert provider.name() == "GANFilling"
    assert re.fullmatch(r"\d+\.\d+\.\d+", provider.versionInfo())


@pytest.mark.parametrize("name", IDS)
def test_identity(name):
    alg = algorithm(name)
    assert alg.id() == f"ganfilling:{name}"
    assert re.fullmatch("[a-z0-9]+", alg.name())
    assert alg.displayName()
    assert len(alg.shortHelpString()) > 80
    assert alg.helpUrl().startswith("https://")
    assert not alg.icon().isNull()
    assert type(alg.createInstance()) is type(alg)


def test_daily_work_is_apart_from_research():
    groups = {}
    for alg in QgsApplication.processingRegistry().providerById("ganfilling").algorithms():
        groups.setdefault((alg.groupId(), alg.group()), set()).add(alg.name())
    assert groups == {
        ("fill", "Fill"): {"fill", "example"},
        ("look", "Look"): {"ndvi", "figure", "table", "zonaldates", "seriestofields"},
        ("forecast", "Forecast and evaluate"): {"forecast", "evaluate"},
        ("train", "Train (research)"): {"train", "cleanindex", "importminicube"},
    }


def test_minutes_are_shown_as_4(qgis_app):
    from qgis.gui import QgsGui, QgsProcessingGui
    from qgis.PyQt.QtWidgets import QDoubleSpinBox

    alg, context = algorithm("evaluate"), QgsProcessingContext()
    registry, kind = QgsGui.processingGuiRegistry(), QgsProcessingGui.WidgetType.Standard
    wrapper = registry.createParameterWidgetWrapper(alg.parameterDefinition("MINUTES"), kind)
    box = wrapper.createWrappedWidget(context)
    assert isinstance(box, QDoubleSpinBox) and box.text() == "4"


@pytest.mark.parametrize("name", IDS)
def test_definition(name):
    alg = algorithm(name)  # owns its definitions: must live as long as they are looked at
    definitions = alg.parameterDefinitions()
    assert definitions
    for definition in definitions:
        assert re.fullmatch("[A-Z_]+", definition.name())
        assert definition.description()
        if definition.type() == "enum":
            assert definition.usesStaticStrings()
            assert definition.allowMultiple() or definition.defaultValue() in definition.options()
    flag = QgsProcessingParameterDefinition.Flag
    shown = [
        definition.name()
        for definition in definitions
        if not definition.flags() & (flag.FlagAdvanced | flag.FlagHidden)
    ]
    assert len(shown) <= 10  # a dialog that a person can take in


@pytest.mark.parametrize("name", IDS)
def test_outputs_are_described(name):
    alg = algorithm(name)
    outputs = alg.outputDefinitions()
    assert "OUTPUT" in [output.name() for output in outputs]
    for output in outputs:
        assert isinstance(output, QgsProcessingOutputDefinition)
        assert output.description()


def test_fill_makes_the_job_of_its_parameters(jobs_done, series_folder, feedback, tmp_path):
    weights = tmp_path / "w.safetensors"
    weights.touch()
    parameters = {
        "INPUTS": series_folder,
        "METHOD": "regression",
        "DEVICE": "cpu",
        "PRECISION": "float32",
        "ADAPT": 20,
        "WEIGHTS": str(weights),
        "MASK": "*_SCL*",
        "MASK_VALUES": "3,8,9",
        "MASK_CLEAR": "1",
        "MASK_BITS": "1,2",
        "MASK_ABOVE": 40,
        "MASK_BELOW": 0.5,
        "BANDS": "B02,B03,B04,B08",
        "SCALE": 0.0001,
        "OFFSET": -0.1,
        "CLOUDS": "mask",
        "LOST": "2022-06-12, 2022-06-07",
        "TRUST": "2022-06-27",
        "EVERY": "10",
        "START": "2022-06-01",
        "END": "2022-06-30",
        "DATES_FILE": str(tmp_path / "dates.txt"),
        "KEEP_DATES": False,
        "LONGEST_GAP": 40,
        "LEAST": 3,
        "SMOOTH": 20,
        "GRID": series_folder[1],
        "EXTENT": "600000,600100.5,4999900,5000000 [EPSG:32632]",
        "CONTEXT": "all",
        "COARSER": 2,
        "QUICK": True,
        "RESUME": True,
        "KEEP_OBSERVED": False,
        "NDVI": False,
        "UNCERTAINTY": True,
        "INDICES": "EVI, NDWI",
        "OVERWRITE": True,
        "TILE": 256,
        "OVERLAP": 32,
        "MEMORY": 2.5,
        "WORKERS": 3,
        "COARSE": str(tmp_path),
        "FORMAT": "stack",
        "OUTPUT": str(tmp_path / "out"),
    }
    run("fill", parameters, feedback)
    assert jobs_done == [
        {
            "command": "fill",
            "inputs": sorted(series_folder),
            "output": str(tmp_path / "out"),
            "method": "regression",
            "device": "cpu",
            "precision": "float32",
            "adapt": 20.0,
            "weights": str(weights),
            "mask": "*_SCL*",
            "mask_values": "3,8,9",
            "mask_clear": "1",
            "mask_bits": "1,2",
            "mask_above": 40.0,
            "mask_below": 0.5,
            "bands": "B02,B03,B04,B08",
            "scale": 0.0001,
            "offset": -0.1,
            "range": None,
            "grid": series_folder[1],
            "extent": "600000.0,4999900.0,600100.5,5000000.0,EPSG:32632",
            "area": None,
            "context": "all",
            "coarser": 2,
            "quick": True,
            "coarse": str(tmp_path),
            "clouds": "mask",
            "lost": ["2022-06-07", "2022-06-12"],
            "trust": ["2022-06-27"],
            "every": "10",
            "start": "2022-06-01",
            "end": "2022-06-30",
            "dates": str(tmp_path / "dates.txt"),
            "keep_dates": False,
            "longest_gap": 40,
            "least": 3,
            "smooth": 20.0,
            "resume": True,
            "keep_observed": False,
            "ndvi": False,
            "uncertainty": True,
            "counts": False,
            "format": "stack",
            "stac": False,
            "indices": "EVI, NDWI",
            "overwrite": True,
            "tile": 256,
            "overlap": 32,
            "memory": 2.5,
            "workers": 3,
        }
    ]


def test_fill_leaves_to_the_engine_what_is_not_set(jobs_done, series_folder, feedback):
    run("fill", {"INPUTS": series_folder, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)
    job = jobs_done[0]
    unset = {
        "weights",
        "mask",
        "mask_values",
        "mask_clear",
        "mask_bits",
        "mask_above",
        "mask_below",
        "bands",
        "scale",
        "offset",
        "tile",
        "workers",
        "grid",
        "lost",
        "trust",
        "extent",
        "area",
        "adapt",
        "context",
        "coarser",
        "coarse",
        "indices",
        "every",
        "start",
        "end",
        "dates",
        "longest_gap",
        "least",
        "smooth",
        "range",
    }
    assert {name for name, value in job.items() if value is None} == unset
    assert job["method"] == job["device"] == job["precision"] == job["clouds"] == "auto"
    assert job["keep_observed"] is True and job["ndvi"] is True
    assert job["uncertainty"] is False and job["overwrite"] is False
    assert Path(job["output"]).is_absolute() and Path(job["output"]).name == "OUTPUT"


@pytest.mark.parametrize(
    ("screen", "clouds", "asked"),
    [("auto", None, "auto"), ("yes", None, "auto"), ("no", None, "mask"), ("no", "off", "off"), ("no", "auto", "mask")],
)
def test_the_former_name_of_the_choice_of_clouds_still_counts(
    jobs_done, series_folder, feedback, screen, clouds, asked
):
    parameters = {"INPUTS": series_folder, "SCREEN": screen, "OUTPUT": "TEMPORARY_OUTPUT"}
    run("fill", parameters | ({"CLOUDS": clouds} if clouds else {}), feedback)
    assert jobs_done[0]["clouds"] == asked and "screen" not in jobs_done[0]


def test_the_former_name_is_not_shown_and_the_new_one_is():
    alg = algorithm("fill")
    flag = QgsProcessingParameterDefinition.Flag
    assert alg.parameterDefinition("SCREEN").flags() & flag.FlagHidden
    assert not alg.parameterDefinition("CLOUDS").flags() & (flag.FlagHidden | flag.FlagAdvanced)
    assert all(alg.parameterDefinition(name).help() for name in ("CLOUDS", "LOST", "TRUST"))


@pytest.mark.parametrize(
    ("judged", "complaint"),
    [
        ({"LOST": "2022-06-07,June"}, "“June” is not a date"),
        ({"TRUST": "07.06.2022"}, "“07.06.2022” is not a date"),
        ({"EVERY": "10", "START": "spring"}, "“spring” is not a date"),
        ({"LOST": "2022-06-07", "TRUST": "2022-06-12,2022-06-07"}, "2022-06-07 is both"),
    ],
)
def test_dates_that_cannot_be_judged_are_refused(jobs_done, series_folder, feedback, tmp_path, judged, complaint):
    parameters = {"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out"), **judged}
    accepted, message = check("fill", parameters)
    assert not accepted and complaint in message
    _, ok = algorithm("fill").run(parameters, QgsProcessingContext(), feedback)  # as in a model: nothing is checked
    assert not ok and jobs_done == []


def test_the_log_says_what_became_of_each_date(jobs_done, series_folder, feedback, tmp_path):
    run("fill", {"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out")}, feedback)
    told = [line for line in feedback.said["info"] if not line.endswith(".tif")]
    assert told == [
        "2022-06-07  observed 90 %; the source's mask 10 %",
        "2022-06-12  not used: what is left does not agree with the other dates; "
        "the source's mask 60 %, cloud found 20 %, date not trusted 20 %",
        "2022-06-27  observed 100 %",
    ]


def test_results_of_earlier_versions_say_nothing_of_it(jobs_done, series_folder, feedback, tmp_path):
    from ganfilling_plugin.fates import fates_of
    from ganfilling_plugin.jobs import JobResult

    out = tmp_path / "out"
    run("fill", {"INPUTS": series_folder, "OUTPUT": str(out)}, feedback)
    document = json.loads((out / "series.json").read_text())
    assert len(fates_of(document)) == 3
    del document["clouds"]
    (out / "series.json").write_text(json.dumps(document))
    feedback.said["info"].clear()
    alg = algorithm("fill")
    _, results = alg.results(jobs_done[0], JobResult(), feedback)
    assert len(results.products) == 9 and len(feedback.said["info"]) == 3
    assert all(line.endswith(".tif") for line in feedback.said["info"])
    assert fates_of(document) == fates_of({"clouds": {"mode": "off"}}) == {}


def test_the_log_says_how_many_dates_are_seen_beside_the_area(jobs_done, series_folder, feedback, tmp_path):
    from ganfilling_plugin.jobs import JobResult

    out = tmp_path / "out"
    run("fill", {"INPUTS": series_folder, "OUTPUT": str(out)}, feedback)
    assert not any("beside" in line for line in feedback.said["info"])
    document = json.loads((out / "series.json").read_text())
    clouded = ["2022-06-07", "2022-06-12"]
    document["context"] = {"columns": 600, "rows": 600, "clouded": clouded, "seen_beside": clouded[:1]}
    (out / "series.json").write_text(json.dumps(document))
    algorithm("fill").results(jobs_done[0], JobResult(), feedback)
    assert feedback.said["info"][-1] == "Dates clouded in the area: 2; of these seen beside it: 1."


def test_the_log_says_how_many_dates_coarse_rasters_corrected(jobs_done, series_folder, feedback, tmp_path):
    from ganfilling_plugin.jobs import JobResult

    out = tmp_path / "out"
    run("fill", {"INPUTS": series_folder, "OUTPUT": str(out)}, feedback)
    document = json.loads((out / "series.json").read_text())
    document["coarse"] = {"dates": {"2022-06-07": ["2022-06-08"], "2022-06-12": ["2022-06-12"]}}
    (out / "series.json").write_text(json.dumps(document))
    algorithm("fill").results(jobs_done[0], JobResult(), feedback)
    assert feedback.said["info"][-1] == "Lost dates corrected by coarse rasters: 2."


def test_little_is_not_called_nothing():
    from ganfilling_plugin.fates import percent

    assert [percent(share) for share in (0, 0.003, 0.006, 0.995, 1)] == ["0 %", "under 1 %", "1 %", "100 %", "100 %"]


def test_fill_returns_all_declared_outputs(jobs_done, series_folder, feedback, tmp_path):
    outputs, _ = run("fill", {"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out")}, feedback)
    alg = algorithm("fill")
    assert set(outputs) == {output.name() for output in alg.outputDefinitions()}
    assert [Path(path).name for path in outputs["NDVI"]] == [
        "2022-06-07_ndvi.tif",
        "2022-06-12_ndvi.tif",
        "2022-06-27_ndvi.tif",
    ]
    assert all(Path(path).is_file() for kind in ("FILLED", "NDVI", "QUALITY") for path in outputs[kind])
    assert outputs["UNCERTAINTY"] == outputs["COUNTS"] == []
    assert Path(outputs["SERIES"]).is_file()


def test_layers_of_the_project_are_passed_with_their_dates(jobs_done, series_folder, feedback):
    layers = [QgsRasterLayer(path, f"layer {number}") for number, path in enumerate(series_folder)]
    layers[0].setCustomProperty("ganfilling/date", "2020-01-01")
    QgsProject.instance().addMapLayers(layers)
    run(
        "fill",
        {"INPUTS": [layer.id() for layer in layers], "OUTPUT": "TEMPORARY_OUTPUT"},
        feedback,
        QgsProject.instance(),
    )
    assert {"path": series_folder[0], "date": "2020-01-01"} in jobs_done[0]["inputs"]
    assert series_folder[1] in jobs_done[0]["inputs"]
    assert any("2020-01-01" in text and "layer 0" in text for text in feedback.said["info"])


def test_folder_is_passed_as_it_is(jobs_done, series_folder, feedback, tmp_path):
    run("fill", {"FOLDER": str(tmp_path / "series"), "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)
    assert jobs_done[0]["inputs"] == [str(tmp_path / "series")]


def check(name, parameters):
    return algorithm(name).checkParameterValues(parameters, QgsProcessingContext())


def test_an_output_folder_is_proposed_for_a_folder(tmp_path):
    alg = algorithm("fill")
    folder = {"FOLDER": str(tmp_path)}
    assert alg.autogenerateParameterValues(folder, "FOLDER", None) == {"OUTPUT": str(tmp_path / "filled")}
    assert alg.autogenerateParameterValues(folder, "METHOD", None) == {}
    assert alg.autogenerateParameterValues({**folder, "OUTPUT": "/mine"}, "FOLDER", None) == {}
    assert alg.autogenerateParameterValues({"FOLDER": None}, "FOLDER", None) == {}


@pytest.mark.parametrize("name", ["fill", "ndvi"])
def test_no_input_is_refused(name, tmp_path):
    accepted, message = check(name, {"OUTPUT": str(tmp_path)})
    assert not accepted and message.startswith("No input")


def test_layers_and_folder_together_are_refused(series_folder, tmp_path):
    accepted, message = check("fill", {"INPUTS": series_folder, "FOLDER": str(tmp_path), "OUTPUT": str(tmp_path)})
    assert not accepted and "Both" in message


def test_missing_file_is_named(series_folder, tmp_path):
    gone = str(tmp_path / "gone.tif")
    accepted, message = check("fill", {"INPUTS": [*series_folder, gone], "OUTPUT": str(tmp_path)})
    assert not accepted and message == f"{gone} does not exist."


def test_file_that_is_no_raster_is_named(series_folder, tmp_path):
    text = tmp_path / "text.tif"
    text.write_text("no raster")
    accepted, message = check("fill", {"INPUTS": [*series_folder, str(text)], "OUTPUT": str(tmp_path)})
    assert not accepted and str(text) in message and "cannot be read as a raster" in message


@pytest.mark.parametrize("given", ["regression", "number", 1])
def test_a_choice_is_taken_by_its_name_and_by_its_number(jobs_done, series_folder, feedback, tmp_path, given):
    alg = algorithm("fill")  # owns its definitions
    choices = alg.parameterDefinition("METHOD").options()
    method = str(choices.index("regression")) if given == "number" else given
    run("fill", {"INPUTS": series_folder, "METHOD": method, "OUTPUT": str(tmp_path / "out")}, feedback)
    assert jobs_done[0]["method"] == (choices[1] if given == 1 else "regression")


@pytest.mark.parametrize("given", ["99", 99, "-1"])
def test_a_number_without_a_choice_is_refused(series_folder, tmp_path, given):
    parameters = {"INPUTS": series_folder, "METHOD": given, "OUTPUT": str(tmp_path / "out")}
    accepted, _ = algorithm("fill").checkParameterValues(parameters, QgsProcessingContext())
    assert not accepted


def test_unknown_method_is_refused(series_folder, tmp_path):
    accepted, message = check("fill", {"INPUTS": series_folder, "METHOD": "magic", "OUTPUT": str(tmp_path)})
    assert not accepted and "METHOD" in message


def test_web_layer_stops_the_run_with_its_name(processing, jobs_done, series_folder, feedback, tmp_path):
    source = "url=http://localhost:1/&layers=x&styles=&crs=EPSG:4326&format=image/png"
    web = QgsRasterLayer(source, "Web map", "wms")
    layers = [QgsRasterLayer(path, "file") for path in series_folder]
    parameters = {"INPUTS": [*layers, web], "OUTPUT": str(tmp_path / "out")}
    accepted, message = check("fill", parameters)
    assert not accepted and "Web map" in message and "Save it as a GeoTIFF" in message
    with pytest.raises(QgsProcessingException, match="Web map"):
        processing.run("ganfilling:fill", parameters, feedback=feedback)
    _, ok = algorithm("fill").run(parameters, QgsProcessingContext(), feedback)  # as in a model: nothing is checked
    assert not ok
    assert any("Web map" in text for text in feedback.said["error"])
    assert jobs_done == []


def test_other_jobs(jobs_done, series_folder, feedback, tmp_path):
    out = str(tmp_path / "out")
    cube = tmp_path / "cube.npz"
    cube.touch()
    run("ndvi", {"INPUTS": series_folder, "OUTPUT": out}, feedback)
    run("example", {"OUTPUT": out, "SIZE": 64, "DATES": 4, "SEED": 3}, feedback)
    run("importminicube", {"INPUT": str(cube), "OUTPUT": out, "OVERWRITE": True}, feedback)
    run("figure", {"FOLDER": out, "OUTPUT": str(tmp_path / "page.png"), "LANDCOVER": series_folder[0]}, feedback)
    ndvi, example, cube_job, figure = jobs_done
    assert ndvi["command"] == "ndvi" and ndvi["inputs"] == sorted(series_folder)
    assert example == {"command": "example", "output": out, "overwrite": False, "size": 64, "dates": 4, "seed": 3}
    assert cube_job == {"command": "import", "inputs": [str(cube)], "output": out, "overwrite": True}
    assert figure == {
        "command": "figure",
        "inputs": [out],
        "output": str(tmp_path / "page.png"),
        "landcover": series_folder[0],
        "overwrite": True,
    }


def test_engine_error_fails_the_run_with_its_words(fake_engine, monkeypatch, series_folder, feedback, tmp_path):
    from ganfilling_plugin.algorithms import base
    from ganfilling_plugin.jobs import run_job

    monkeypatch.setattr(base, "run_job", lambda _, feedback: run_job({"script": "error"}, feedback, fake_engine))
    outputs, _ = run("fill", {"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out")}, feedback)
    assert outputs is None
    assert any("a.tif is the only date.\nAdd dates." in text for text in feedback.said["error"])
