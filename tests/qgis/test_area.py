"""An extent, polygons and dates as parameters: what the engine is told, and what is refused."""

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ganfilling_plugin.area import extent_text


def polygons(*texts, crs="EPSG:32632", kind="Polygon"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "Fields", "memory")
    features = []
    for text in texts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


SQUARE = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"
OTHER = "POLYGON((20 20, 30 20, 30 30, 20 30, 20 20))"


def job_of(parameters, feedback, name="fill"):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"ganfilling:{name}")
    accepted, message = algorithm.checkParameterValues(parameters, context)
    assert accepted, message
    return algorithm.job(parameters, context, feedback)


@pytest.mark.parametrize("name", ["fill", "ndvi"])
def test_polygons_are_written_for_the_engine(name, series_folder, feedback):
    layer = polygons(SQUARE, OTHER)
    job = job_of({"INPUTS": series_folder, "AREA": layer.id(), "OUTPUT": "TEMPORARY_OUTPUT"}, feedback, name)
    written = json.loads(Path(job["area"]).read_text())
    assert written["crs"]["properties"]["name"] == "EPSG:32632"
    assert [f["geometry"]["coordinates"][0][0] for f in written["features"]] == [[0, 0], [20, 20]]


def test_only_selected_polygons(series_folder, feedback):
    layer = polygons(SQUARE, OTHER)
    layer.selectByIds([max(layer.allFeatureIds())])
    area = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    job = job_of({"INPUTS": series_folder, "AREA": area, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)
    (feature,) = json.loads(Path(job["area"]).read_text())["features"]
    assert feature["geometry"]["coordinates"][0][0] == [20, 20]


def test_polygons_of_a_crs_without_a_code_become_degrees(series_folder, feedback):
    layer = polygons("POLYGON((0 0, 1000 0, 1000 1000, 0 0))")
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=45 +lon_0=10 +datum=WGS84 +units=m")
    layer.setCrs(own)
    job = job_of({"INPUTS": series_folder, "AREA": layer.id(), "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)
    written = json.loads(Path(job["area"]).read_text())
    assert "crs" not in written
    assert written["features"][0]["geometry"]["coordinates"][0][0] == pytest.approx([10, 45], abs=1e-6)


def test_an_area_without_polygons_is_refused(series_folder, feedback):
    layer = polygons()
    with pytest.raises(QgsProcessingException, match="no polygon"):
        job_of({"INPUTS": series_folder, "AREA": layer.id(), "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)


def test_an_extent_keeps_all_its_digits():
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    assert extent_text(QgsRectangle(7.123456789012, 44, 8, 45), crs) == "7.123456789012,44.0,8.0,45.0,EPSG:4326"
    assert extent_text(QgsRectangle(0, 1, 2, 3), QgsCoordinateReferenceSystem()) == "0.0,1.0,2.0,3.0"


def test_given_dates_overrule_those_of_layers(series_folder, feedback):
    layer = QgsRasterLayer(series_folder[1], "a layer")
    layer.setCustomProperty("ganfilling/date", "2001-01-01")
    QgsProject.instance().addMapLayer(layer)
    inputs = [series_folder[0], layer.id(), series_folder[2]]
    parameters = {"INPUTS": inputs, "OUTPUT": "TEMPORARY_OUTPUT"}
    assert {"path": series_folder[1], "date": "2001-01-01"} in job_of(parameters, feedback)["inputs"]
    job = job_of({**parameters, "DATES": "2020-05-06, 2020-05-07,"}, feedback)
    assert job["inputs"] == [
        series_folder[2],
        {"path": series_folder[0], "date": "2020-05-06"},
        {"path": series_folder[1], "date": "2020-05-07"},
    ]


@pytest.mark.parametrize(("dates", "words"), [("2020-05-06", "1 dates are given for 3"), ("1,,", "“1” is not a date")])
def test_dates_that_make_no_sense_are_refused(series_folder, dates, words):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:fill")
    parameters = {"INPUTS": series_folder, "DATES": dates, "OUTPUT": "TEMPORARY_OUTPUT"}
    accepted, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not accepted and words in message


def test_files_beside_the_project_are_not_opened_when_a_run_starts(series_folder, feedback, monkeypatch):
    """Opening hundreds of files would hold up the window."""
    context = QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:fill")
    algorithm.job({"INPUTS": series_folder, "OUTPUT": "TEMPORARY_OUTPUT"}, context, feedback)
    assert context.temporaryLayerStore().count() == 0
