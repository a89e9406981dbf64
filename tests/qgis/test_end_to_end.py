"""With the real engine: from parameters to files, in every way that Processing runs an algorithm."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProject,
    QgsRasterLayer,
)

ROOT = Path(__file__).resolve().parents[2]
DATES = 5
SIZE = 96

pytestmark = pytest.mark.usefixtures("engine_python")


@pytest.fixture(scope="module")
def series(qgis_app, tmp_path_factory):
    """A small simulated series, made by the algorithm itself."""
    import processing

    from ganfilling_plugin import engine

    if engine.executable_in(ROOT / ".venv") is None:
        pytest.skip("no engine environment at .venv")
    folder = tmp_path_factory.mktemp("example") / "series"
    return processing.run("ganfilling:example", {"OUTPUT": str(folder), "SIZE": SIZE, "DATES": DATES, "SEED": 7})


def read(path):
    file = gdal.Open(str(path))
    return file.ReadAsArray()


def test_example_gives_dated_images(series):
    assert len(series["LAYERS"]) == DATES
    assert all(read(path).shape == (4, SIZE, SIZE) for path in series["LAYERS"])
    assert Path(series["SERIES"]).is_file()


def test_example_layers_are_loaded_in_one_group(processing, tmp_path):
    processing.runAndLoadResults("ganfilling:example", {"OUTPUT": str(tmp_path / "x"), "SIZE": 64, "DATES": 3})
    root = QgsProject.instance().layerTreeRoot()
    assert [group.name() for group in root.findGroups()] == ["Simulated example series"]
    layers = [node.layer() for node in root.findLayers()]
    assert len(layers) == 3
    assert all(layer.temporalProperties().isActive() for layer in layers)
    assert all(layer.renderer().usesBands() == [3, 2, 1] for layer in layers)


@pytest.fixture(scope="module")
def filled(series, tmp_path_factory):
    """The series filled from layers of the project."""
    import processing

    output = tmp_path_factory.mktemp("filled") / "out"
    parameters = {"INPUTS": series["LAYERS"], "METHOD": "linear", "UNCERTAINTY": True, "OUTPUT": str(output)}
    return processing.run("ganfilling:fill", parameters)


def test_fill_leaves_no_gap_and_keeps_what_was_observed(series, filled):
    for kind in ("FILLED", "NDVI", "QUALITY", "UNCERTAINTY"):
        assert len(filled[kind]) == DATES
    gaps = 0
    for before, after, quality in zip(series["LAYERS"], filled["FILLED"], filled["QUALITY"]):
        original, result, (classes, reasons) = read(before), read(after), read(quality)
        assert result.dtype == original.dtype and result.shape == original.shape
        assert set(np.unique(classes)) <= {0, 1, 2, 3}
        np.testing.assert_array_equal(result[:, classes == 0], original[:, classes == 0])
        assert (result[:, classes > 0] > 0).all()
        assert set(np.unique(reasons)) <= set(range(6))
        np.testing.assert_array_equal(reasons > 0, classes > 0)  # who is filled has a reason
        gaps += int((classes > 0).sum())
    assert gaps > 0.05 * DATES * SIZE * SIZE  # clouds there were


def test_ndvi_is_that_of_the_filled_bands(filled):
    for image, index in zip(filled["FILLED"], filled["NDVI"]):
        source = gdal.Open(image)
        scale = source.GetRasterBand(1).GetScale() or 1
        offset = source.GetRasterBand(1).GetOffset() or 0
        red, nir = (source.GetRasterBand(band).ReadAsArray() * scale + offset for band in (3, 4))
        found = read(index) * 1e-4
        bright = red + nir > 0.05
        np.testing.assert_allclose(found[bright], ((nir - red) / (nir + red))[bright], atol=0.005)


def test_engine_knows_every_option_of_the_dialog(series, engine_python, feedback, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:fill")
    values = {definition.name(): definition.defaultValue() for definition in algorithm.parameterDefinitions()}
    values |= {"INPUTS": series["LAYERS"], "GRID": series["LAYERS"][0], "OUTPUT": str(tmp_path / "out")}
    values |= {"MASK": "*_SCL*", "MASK_VALUES": "3,8,9", "BANDS": "B02,B03,B04,B08", "SCALE": 1e-4, "OFFSET": 0.0}
    values |= {"EXTENT": "600000,600400,5000000,5100000 [EPSG:32632]", "AREA": polygon_layer(tmp_path)}
    values |= {
        "MASK_BITS": "3,4",
        "MASK_ABOVE": 40.0,
        "MASK_BELOW": 0.5,
        "MASK_CLEAR": "1",
        "CONTEXT": "all",
        "COARSER": 2,
        "WORKERS": 2,
    }
    values |= {"DATES": ",".join(["2022-06-07"] * DATES)}
    values |= {
        "CLOUDS": "mask",
        "LOST": "2022-06-07,2022-06-12",
        "TRUST": "2022-06-27",
        "TILE": 64,
        "WEIGHTS": "w.safetensors",
        "RESUME": True,
        "UNCERTAINTY": True,
        "ADAPT": 5,
        "RANGE": "-1,1",
        "COARSE": str(tmp_path),
        "INDICES": "EVI",
        "EVERY": "10",
        "START": "2022-06-01",
        "END": "2022-08-30",
        "DATES_FILE": str(tmp_path / "dates.txt"),
        "LONGEST_GAP": 60,
        "LEAST": 2,
        "SMOOTH": 10.0,
        "FORMAT": "stack",
        "COARSER": 2,
    }
    job = {"version": 1, **algorithm.job(values, QgsProcessingContext(), feedback)}
    assert None not in job.values()  # every option is tried
    (tmp_path / "job.json").write_text(json.dumps(job))
    read = "import sys; from pathlib import Path; from model.commands.cli import build_parser; "
    read += "from model.commands.jobs import read_job; print(vars(read_job(Path(sys.argv[1]), build_parser())))"
    command = [engine_python, "-c", read, tmp_path / "job.json"]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "'tile': 64" in done.stdout and "'clouds': 'mask'" in done.stdout
    assert all(f"datetime.date(2022, 6, {day})" in done.stdout for day in (7, 12, 27))


def polygon_layer(folder, crs="EPSG:32632", bounds=(0, 0, 1e6, 1e7)):
    path = folder / "area.geojson"
    corners = [[x, y] for x, y in ((0, 1), (0, 3), (2, 3), (2, 1), (0, 1))]
    ring = [[bounds[x], bounds[y]] for x, y in corners]
    name = {"type": "name", "properties": {"name": crs}}
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": name, "features": [feature]}))
    return str(path)


def test_only_the_asked_part_is_filled(processing, series, tmp_path):
    grid = gdal.Open(series["LAYERS"][0])
    left, size, _, top, _, _ = grid.GetGeoTransform()
    bounds = (left + 10 * size, top - 40 * size, left + 30 * size, top - 20 * size)
    crs = f"EPSG:{grid.GetSpatialRef().GetAuthorityCode(None)}"
    parameters = {"INPUTS": series["LAYERS"], "METHOD": "linear"}
    extent = f"{bounds[0]},{bounds[2]},{bounds[1]},{bounds[3]} [{crs}]"
    by_extent = processing.run("ganfilling:fill", {**parameters, "EXTENT": extent, "OUTPUT": str(tmp_path / "a")})
    area = polygon_layer(tmp_path, crs, bounds)
    by_area = processing.run("ganfilling:fill", {**parameters, "AREA": area, "OUTPUT": str(tmp_path / "b")})
    ndvi = processing.run("ganfilling:ndvi", {"INPUTS": series["LAYERS"], "AREA": area, "OUTPUT": str(tmp_path / "c")})
    assert read(by_extent["FILLED"][0]).shape == (4, 20, 20)
    assert abs(read(by_area["FILLED"][0]).shape[1] - 20) <= 2
    assert abs(read(ndvi["NDVI"][0]).shape[0] - 20) <= 2
    with pytest.raises(QgsProcessingException, match="does not overlap"):
        far = {**parameters, "EXTENT": "0,1,0,1 [EPSG:32632]", "OUTPUT": str(tmp_path / "d")}
        processing.run("ganfilling:fill", far)


def test_dates_of_layers_overrule_those_of_files(processing, series, tmp_path):
    layers = []
    for number, path in enumerate(series["LAYERS"]):
        layer = QgsRasterLayer(path, f"layer {number}")
        layer.setCustomProperty("ganfilling/date", f"1999-0{number + 1}-15")
        layers.append(layer)
    parameters = {"INPUTS": layers, "METHOD": "linear", "OUTPUT": str(tmp_path / "out")}
    outputs = processing.run("ganfilling:fill", parameters)
    assert [Path(path).name[:10] for path in outputs["FILLED"]] == [f"1999-0{n + 1}-15" for n in range(DATES)]


def test_engine_errors_reach_the_user(processing, series, tmp_path, feedback):
    parameters = {"INPUTS": series["LAYERS"][:1], "METHOD": "linear", "OUTPUT": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match=r"one date|only date"):
        processing.run("ganfilling:fill", parameters, feedback=feedback)
    assert not list(tmp_path.glob("out/*.tif"))


def test_earlier_results_are_replaced_only_on_request(processing, series, filled):
    parameters = {"INPUTS": series["LAYERS"], "METHOD": "linear", "OUTPUT": filled["OUTPUT"]}
    with pytest.raises(QgsProcessingException, match="already holds results"):
        processing.run("ganfilling:fill", parameters)
    outputs = processing.run("ganfilling:fill", {**parameters, "OVERWRITE": True, "UNCERTAINTY": True})
    assert outputs["FILLED"] == filled["FILLED"]


def test_cancel_leaves_nothing_half_written(processing, series, tmp_path, feedback):
    feedback.cancel_at_progress = True
    parameters = {"INPUTS": series["LAYERS"], "METHOD": "regression", "OUTPUT": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("ganfilling:fill", parameters, feedback=feedback)
    assert not list(tmp_path.rglob("*.part")) and not list(tmp_path.rglob("*.tif"))


def test_ndvi_of_a_series(processing, series, tmp_path):
    outputs = processing.run("ganfilling:ndvi", {"INPUTS": series["LAYERS"], "OUTPUT": str(tmp_path / "out")})
    assert len(outputs["NDVI"]) == DATES
    assert (read(outputs["NDVI"][0]) != -32768).any()


def test_figure_of_a_filled_series(processing, series, filled, tmp_path):
    landcover = str(Path(series["OUTPUT"]) / "truth" / "landcover.tif")
    page = tmp_path / "page.png"
    processing.run("ganfilling:figure", {"FOLDER": filled["OUTPUT"], "LANDCOVER": landcover, "OUTPUT": str(page)})
    from qgis.PyQt.QtGui import QImage

    assert QImage(str(page)).width() > 300


def test_minicube_becomes_dated_layers(processing, tmp_path):
    cube = np.random.default_rng(0).uniform(0.02, 0.4, (128, 128, 5, 10)).astype(np.float16)
    cube[:, :, 4] = 0
    file = tmp_path / "context_33UXP_2018-03-04_2018-07-31_1_64_1_64_1_80_1_80.npz"
    np.savez(file, highresdynamic=cube)
    outputs = processing.run("ganfilling:importminicube", {"INPUT": str(file), "OUTPUT": str(tmp_path / "out")})
    assert len(outputs["LAYERS"]) == 10
    dates = [layer["date"] for layer in json.loads(Path(outputs["SERIES"]).read_text())["inputs"]]
    assert dates[:2] == ["2018-03-04", "2018-03-09"]


def test_as_a_step_of_a_model(processing, series, tmp_path, feedback):
    model = QgsProcessingModelAlgorithm("fill a folder", "test")
    folder = QgsProcessingParameterFile("folder", "Folder", QgsProcessingParameterFile.Behavior.Folder)
    model.addModelParameter(folder, QgsProcessingModelParameter("folder"))
    step = QgsProcessingModelChildAlgorithm("ganfilling:fill")
    step.setChildId("fill")
    source = QgsProcessingModelChildParameterSource
    step.addParameterSources("FOLDER", [source.fromModelParameter("folder")])
    step.addParameterSources("METHOD", [source.fromStaticValue("linear")])
    step.addParameterSources("LOAD", [source.fromStaticValue(False)])
    result = QgsProcessingModelOutput("filled", "filled")
    result.setChildId("fill")
    result.setChildOutputName("OUTPUT")
    step.setModelOutputs({"filled": result})
    model.addChildAlgorithm(step)
    name = model.destinationParameterDefinitions()[0].name()  # fill:filled in 3.22, filled in 3.40
    outputs = processing.run(model, {"folder": series["OUTPUT"], name: str(tmp_path / "out")}, feedback=feedback)
    assert len(list(Path(outputs[name]).glob("*_filled.tif"))) == DATES


@pytest.fixture
def qgis_process(tmp_path):
    """Run qgis_process with this checkout's plugin in a fresh profile."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    profile = tmp_path / "profile"
    profile.mkdir()
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(profile),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": str(ROOT),
    }

    def run(*words):
        return subprocess.run([program, *words], env=environment, capture_output=True, text=True, check=False)

    run("plugins", "enable", "ganfilling_plugin")
    return run


def test_from_qgis_process(qgis_process, series, tmp_path):
    inputs = [f"--INPUTS={path}" for path in series["LAYERS"]]
    output = f"--OUTPUT={tmp_path / 'out'}"
    done = qgis_process("--json", "run", "ganfilling:fill", *inputs, "--METHOD=linear", output)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert [Path(path).is_file() for path in results["FILLED"]] == [True] * DATES


def test_qgis_process_fails_with_the_words_of_the_engine(qgis_process, series, tmp_path):
    done = qgis_process("run", "ganfilling:fill", f"--INPUTS={series['LAYERS'][0]}", f"--OUTPUT={tmp_path / 'out'}")
    assert done.returncode != 0
    assert "date" in done.stdout + done.stderr


def test_parameters_survive_the_command_history(series):
    """History and the model designer turn parameters into Python and JSON and back."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:fill")
    parameters = {"INPUTS": series["LAYERS"], "METHOD": "linear", "OUTPUT": "TEMPORARY_OUTPUT"}
    command = algorithm.asPythonCommand(parameters, QgsProcessingContext())
    assert "ganfilling:fill" in command and "'METHOD':'linear'" in command.replace(" ", "")
