"""The table algorithm: the job and the features that the engine gets, and a run of the real engine."""

import json
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QTime
from test_algorithms import algorithm, run
from test_area import job_of
from test_model import write_fields, write_values

KINDS = ("ndvi", "evi")
DATES = ("2022-06-07", "2022-06-12")


def zones(*texts, kind="Polygon", crs="EPSG:32632"):
    layer = QgsVectorLayer(
        f"{kind}?crs={crs}&field=name:string&field=area:double&field=sown:date&field=seen:time", "Fields", "memory"
    )
    for number, text in enumerate(texts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"field {number}", None if number else 2.5, "2022-04-01", QTime(9, 30)])
        feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def engine_works(monkeypatch):
    from ganfilling_plugin.algorithms import base

    monkeypatch.setattr(base.EngineAlgorithm, "canExecute", lambda _: (True, ""))


@pytest.fixture
def results(tmp_path):
    """A folder of results whose left half has 0.2 and whose right half 0.6, and 0.1 more on the second date."""
    import numpy as np

    folder = tmp_path / "filled"
    folder.mkdir()
    products = []
    for number, date in enumerate(DATES):
        for kind in KINDS:
            values = np.where(np.arange(20) < 10, 2000, 6000)[None].repeat(20, 0) + 1000 * number
            write_values(folder / f"{date}_{kind}.tif", values)
            products.append({"kind": kind, "date": date, "path": f"{date}_{kind}.tif"})
    indices = [{"kind": "evi", "name": "EVI", "domain": "vegetation", "range": [-0.2, 1.1]}]
    (folder / "series.json").write_text(json.dumps({"version": 1, "products": products, "indices": indices}))
    return folder


LEFT_FIELD = "POLYGON((600010 4999990, 600050 4999990, 600050 4999950, 600010 4999950, 600010 4999990))"
RIGHT_FIELD = "POLYGON((600120 4999990, 600150 4999990, 600150 4999950, 600120 4999950, 600120 4999990))"


def test_the_features_are_written_with_their_attributes(engine_works, tmp_path, feedback):
    layer = zones(LEFT_FIELD, RIGHT_FIELD)
    parameters = {"FOLDER": str(tmp_path), "ZONES": layer.id(), "OUTPUT": str(tmp_path / "t.csv"), "VALUES": "ndvi"}
    job = job_of(parameters, feedback, "table")
    assert (job["command"], job["inputs"], job["output"]) == ("table", [str(tmp_path)], str(tmp_path / "t.csv"))
    assert (job["values"], job["chart"]) == ("ndvi", None)
    written = json.loads(Path(job["zones"]).read_text())
    assert written["crs"]["properties"]["name"] == "EPSG:32632"
    assert [feature["properties"] for feature in written["features"]] == [
        {"name": "field 0", "area": 2.5, "sown": "2022-04-01", "seen": "09:30:00"},
        {"name": "field 1", "area": None, "sown": "2022-04-01", "seen": "09:30:00"},
    ]


def test_the_engine_makes_a_layer_and_a_page(results, tmp_path, feedback):
    layer = zones(LEFT_FIELD, RIGHT_FIELD)
    parameters = {
        "FOLDER": str(results),
        "ZONES": layer.id(),
        "OUTPUT": str(tmp_path / "table.gpkg"),
        "CHART": str(tmp_path / "curves.html"),
    }
    outputs, _ = run("table", parameters, feedback, QgsProject.instance())
    assert outputs == {"OUTPUT": str(tmp_path / "table.gpkg"), "CHART": str(tmp_path / "curves.html")}
    table = QgsVectorLayer(outputs["OUTPUT"], "table", "ogr")
    assert table.isValid() and table.crs().authid() == "EPSG:32632" and table.featureCount() == 4
    found = [(f["name"], f["date"].toString("yyyy-MM-dd"), f["evi_mean"], f["pixels"]) for f in table.getFeatures()]
    assert found == [
        ("field 0", DATES[0], pytest.approx(0.2), 16),
        ("field 0", DATES[1], pytest.approx(0.3), 16),
        ("field 1", DATES[0], pytest.approx(0.6), 12),
        ("field 1", DATES[1], pytest.approx(0.7), 12),
    ]
    first = next(table.getFeatures())
    assert first.geometry().isGeosEqual(QgsGeometry.fromWkt(LEFT_FIELD))
    page = Path(outputs["CHART"]).read_text()
    assert page.count("<svg") == 1 and "field 1" in page


def test_the_engine_reads_a_geopackage_of_gdal(results, tmp_path):
    from ganfilling_plugin import engine

    grid = (600000, 10, 0, 5000000, 0, -10)
    path = write_fields(tmp_path / "fields.gpkg", [("rye", 1, 5, 1, 5), ("oats", 1, 5, 12, 15)], grid, 4326)
    words = ["table", results, "--zones", path, "--output", tmp_path / "t.csv", "--values", "ndvi"]
    command = [engine.find_python().path, "-m", "model", *map(str, words)]
    subprocess.run(command, cwd=Path(__file__).resolve().parents[2], check=True)
    found = [line.split(",")[1:6] for line in (tmp_path / "t.csv").read_text().splitlines()[1:]]
    assert found == [
        ["rye", DATES[0], "16", "1.0", "0.2"],
        ["rye", DATES[1], "16", "1.0", "0.3"],
        ["oats", DATES[0], "12", "1.0", "0.6"],
        ["oats", DATES[1], "12", "1.0", "0.7"],
    ]


def test_points_in_degrees(results, tmp_path, feedback):
    utm, degrees = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:32632", "EPSG:4326"))
    place = QgsCoordinateTransform(utm, degrees, QgsProject.instance()).transform(600155, 4999905)
    layer = zones(f"POINT({place.x()} {place.y()})", kind="Point", crs="EPSG:4326")
    output = str(tmp_path / "table.csv")
    run("table", {"FOLDER": str(results), "ZONES": layer.id(), "OUTPUT": output}, feedback, QgsProject.instance())
    lines = Path(output).read_text().splitlines()
    assert len(lines) == 3 and lines[0].startswith("feature,name,area,sown,seen,date,pixels,observed,ndvi_mean")
    assert lines[1].split(",")[6] == "1" and lines[1].split(",")[8] == "0.6"


def test_a_temporary_layer_is_a_geopackage(engine_works, tmp_path, feedback):
    layer = zones(LEFT_FIELD)
    job = job_of({"FOLDER": str(tmp_path), "ZONES": layer.id(), "OUTPUT": "TEMPORARY_OUTPUT"}, feedback, "table")
    assert Path(job["output"]).is_absolute() and job["output"].endswith(".gpkg")


@pytest.mark.parametrize("output", ["table.shp", "table.geojson"])
def test_other_formats_are_refused(engine_works, tmp_path, feedback, output):
    layer = zones(LEFT_FIELD)
    parameters = {"FOLDER": str(tmp_path), "ZONES": layer.id(), "OUTPUT": str(tmp_path / output)}
    with pytest.raises(QgsProcessingException, match=r"\.gpkg, \.csv, \.parquet"):
        job_of(parameters, feedback, "table")


def test_a_page_is_an_output_that_the_results_viewer_shows():
    alg = algorithm("table")  # owns its definitions: must live as long as they are looked at
    outputs = {output.name(): output.type() for output in alg.outputDefinitions()}
    assert outputs == {"OUTPUT": "outputVector", "CHART": "outputHtml"}


@pytest.mark.parametrize("output", ["table.gpkg", "TEMPORARY_OUTPUT"])
def test_the_layer_that_is_loaded_is_coloured_and_dated(processing, results, tmp_path, output):
    layer = zones(LEFT_FIELD)
    output = str(tmp_path / output) if output.endswith(".gpkg") else output
    parameters = {"FOLDER": str(results), "ZONES": layer.id(), "OUTPUT": output}
    loaded = processing.runAndLoadResults("ganfilling:table", parameters)["OUTPUT"]
    table = QgsProject.instance().mapLayer(loaded) or next(
        found for found in QgsProject.instance().mapLayers().values() if found != layer
    )
    assert table.renderer().classAttribute() == "ndvi_mean" and table.temporalProperties().isActive()


def test_a_run_in_the_background_loads_its_layer(results, feedback):
    """As from the dialog: the work is done in a thread, with a context of its own."""
    layer, context = zones(LEFT_FIELD, RIGHT_FIELD), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    table = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    table_algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:table")
    parameters = {"FOLDER": str(results), "ZONES": layer.id(), "OUTPUT": table}
    task = QgsProcessingAlgRunnerTask(table_algorithm, parameters, context, feedback)
    ended = []
    task.executed.connect(lambda successful, outputs: ended.append((successful, outputs)))
    QgsApplication.taskManager().addTask(task)
    while not ended:
        QCoreApplication.processEvents()
    (successful, outputs), *_ = ended
    assert successful
    loaded = context.layersToLoadOnCompletion()
    assert list(loaded) == [outputs["OUTPUT"]]
    assert loaded[outputs["OUTPUT"]].postProcessor() is not None
