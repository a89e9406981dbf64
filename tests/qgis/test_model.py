"""Statistics of polygons by date, and the model that is shipped: from a series to the NDVI of fields."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from ganfilling_plugin.algorithms import model_words
from ganfilling_plugin.algorithms.models import FIELDS_MODEL
from ganfilling_plugin.colours import NDVI_RAMP
from ganfilling_plugin.polygon_layers import dress

ROOT = Path(__file__).resolve().parents[2]
MODEL = "ganfilling:seriestofields"
DATES = ("2022-06-07", "2022-06-12")
AS_THEY_ARE = {"ALG_CREATOR", "ALG_VERSION"}


def told(model):
    parts = [*model.parameterDefinitions(), *model.outputDefinitions()]
    return {part.name(): part.description() for part in parts}, model.helpContent()


def test_the_words_that_are_translated_are_those_of_the_model(qgis_app):
    plain = QgsProcessingModelAlgorithm()
    assert plain.fromFile(str(FIELDS_MODEL))
    shown = QgsApplication.processingRegistry().createAlgorithmById(MODEL)
    assert told(shown) == told(plain)
    names, help_texts = told(plain)
    assert set(names) == set(model_words._names()) and set(help_texts) - set(model_words._help()) == AS_THEY_ARE


def write_values(path, values, scale=1e-4):
    """Write int16 values [row, column] at 10 m in UTM 32N, their upper left corner at 600000, 5000000."""
    height, width = values.shape
    file = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Int16)
    file.SetGeoTransform((600000, 10, 0, 5000000, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    file.SetProjection(reference.ExportToWkt())
    band = file.GetRasterBand(1)
    band.WriteArray(values.astype(np.int16))
    band.SetScale(scale)
    band.SetNoDataValue(-32768)
    return str(path)


def write_fields(path, boxes, grid, crs=32632):
    """Write rectangles (name, first and last row, first and last column of ``grid``) as polygons."""
    left, size, _, top, _, _ = grid
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    utm, other = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32632)
    other.ImportFromEPSG(crs)
    for reference in (utm, other):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = target.CreateLayer("fields", other, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("crop", ogr.OFTString))
    for name, first_row, last_row, first_column, last_column in boxes:
        corners = [
            (first_column, first_row),
            (last_column, first_row),
            (last_column, last_row),
            (first_column, last_row),
        ]
        ring = ", ".join(f"{left + x * size} {top - y * size}" for x, y in [*corners, corners[0]])
        geometry = ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))")
        geometry.Transform(osr.CoordinateTransformation(utm, other))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["crop"] = name
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    return str(path)


GRID = (600000, 10, 0, 5000000, 0, -10)
BOXES = [("maize", 2, 10, 3, 12), ("wheat", 12, 20, 5, 20), ("beyond", 200, 210, 200, 210)]


@pytest.fixture
def values():
    return {date: np.random.default_rng(i).integers(1000, 9000, (24, 24)) for i, date in enumerate(DATES)}


@pytest.fixture
def rasters(tmp_path, values):
    return [write_values(tmp_path / f"{date}_ndvi.tif", values[date]) for date in DATES]


def rows(layer):
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


@pytest.mark.parametrize("crs", [32632, 3035])
def test_each_polygon_at_each_date(processing, tmp_path, rasters, values, crs):
    fields = write_fields(tmp_path / "fields.gpkg", BOXES, GRID, crs)
    parameters = {"RASTERS": rasters[::-1], "POLYGONS": fields, "OUTPUT": "TEMPORARY_OUTPUT"}
    found = rows(processing.run("ganfilling:zonaldates", parameters)["OUTPUT"])
    assert [(row["crop"], row["date"].toString("yyyy-MM-dd")) for row in found] == [
        (name, date) for date in DATES for name, *_ in BOXES
    ]
    for row in found:
        _, top, bottom, left, right = next(box for box in BOXES if box[0] == row["crop"])
        inside = values[row["date"].toString("yyyy-MM-dd")][top:bottom, left:right] * 1e-4
        if row["crop"] == "beyond":
            assert row["count"] == 0
            assert not row["mean"]
            continue
        tolerance = 1e-7 if crs == 32632 else 0.02  # at the edges a transformed polygon may hold other pixels
        assert row["count"] == pytest.approx(inside.size, rel=0.05 if crs != 32632 else 0)
        assert row["mean"] == pytest.approx(inside.mean(), abs=tolerance)
        if crs == 32632:
            assert (row["min"], row["max"]) == pytest.approx((inside.min(), inside.max()), abs=1e-7)
            assert row["stdev"] == pytest.approx(inside.std(), abs=1e-6)


def test_the_layer_of_polygons_is_coloured_and_dated(processing, tmp_path, rasters):
    fields = write_fields(tmp_path / "fields.gpkg", BOXES[:2], GRID)
    parameters = {"RASTERS": rasters, "POLYGONS": fields, "OUTPUT": "TEMPORARY_OUTPUT"}
    processing.runAndLoadResults("ganfilling:zonaldates", parameters)
    (layer,) = QgsProject.instance().mapLayers().values()
    temporal = layer.temporalProperties()
    assert temporal.isActive() and temporal.startField() == "date" and temporal.fixedDuration() > 0
    renderer = layer.renderer()
    assert renderer.type() == "graduatedSymbol" and renderer.classAttribute() == "mean"
    colours = [entry.symbol().color().name() for entry in renderer.ranges()]
    assert len(set(colours)) == len(NDVI_RAMP) - 1
    means = [row["mean"] for row in rows(layer)]
    bounds = [entry.upperValue() for entry in renderer.ranges()]
    assert all(renderer.ranges()[0].lowerValue() <= mean <= bounds[-1] for mean in means)


def test_values_that_are_no_index_get_their_own_range():
    layer = QgsVectorLayer("Polygon?field=rain_mean:double&field=date:date&field=depth_mean:double", "snow", "memory")
    for depth in (0.0, 120.0):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([700.0, QDate(2022, 6, 7), depth])
        layer.dataProvider().addFeature(feature)
    dress(layer)
    ranges = layer.renderer().ranges()
    assert (ranges[0].lowerValue(), ranges[-1].upperValue()) == (0, 120)
    assert ranges[0].label() == "0 … 30"  # in any language
    plain = QgsVectorLayer("Polygon?field=name:string", "plain", "memory")
    dress(plain)
    assert plain.renderer().type() == "singleSymbol" and not plain.temporalProperties().isActive()


def test_the_layer_tells_the_date_before_its_name(processing, tmp_path, rasters):
    layer = QgsRasterLayer(rasters[0], "a")
    layer.setCustomProperty("ganfilling/date", "2020-01-01")
    fields = write_fields(tmp_path / "fields.gpkg", BOXES[:1], GRID)
    parameters = {"RASTERS": [layer], "POLYGONS": fields, "OUTPUT": "TEMPORARY_OUTPUT"}
    found = rows(processing.run("ganfilling:zonaldates", parameters)["OUTPUT"])
    assert [row["date"].toString("yyyy-MM-dd") for row in found] == ["2020-01-01"]


@pytest.mark.parametrize(("name", "band", "said"), [("ndvi.tif", 1, "no date"), ("2022-06-07.tif", 2, "no band 2")])
def test_what_cannot_be_is_said(feedback, tmp_path, values, name, band, said):
    raster = write_values(tmp_path / name, values[DATES[0]])
    fields = write_fields(tmp_path / "fields.gpkg", BOXES[:1], GRID)
    parameters = {"RASTERS": [raster], "POLYGONS": fields, "BAND": band, "OUTPUT": "TEMPORARY_OUTPUT"}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:zonaldates")
    _, ok = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert not ok
    assert any(said in error for error in feedback.said["error"])


def test_the_model_is_listed_and_complete(qgis_app):
    model = QgsApplication.processingRegistry().createAlgorithmById(MODEL)
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert len(model.shortHelpString()) > 80
    assert sorted(child.algorithmId() for child in model.childAlgorithms().values()) == [
        "ganfilling:fill",
        "ganfilling:zonaldates",
    ]
    assert all(child.algorithm() is not None for child in model.childAlgorithms().values())
    for step in model.childAlgorithms():
        assert model.validateChildAlgorithm(step) == (True, [])
    assert "NDVI" in model.displayName()  # its id is no name for people
    kinds = {definition.name(): definition.type() for definition in model.parameterDefinitions()}
    assert [kinds[name] for name in ("folder", "method", "polygons")] == ["file", "enum", "source"]
    assert sorted(definition.type() for definition in model.destinationParameterDefinitions()) == [
        "folderDestination",
        "sink",
    ]
    assert model.canExecute()[0] in (True, False)  # asks the engine; must not raise


def test_the_model_runs_on_the_example(processing, engine_python, tmp_path):
    series, results = tmp_path / "series", tmp_path / "results"
    processing.run("ganfilling:example", {"OUTPUT": str(series), "SIZE": 64, "DATES": 4, "SEED": 3})
    first = gdal.Open(str(next(series.glob("S2_????????.tif"))))
    grid = first.GetGeoTransform()
    crs = int(osr.SpatialReference(first.GetProjection()).GetAuthorityCode(None))
    fields = tmp_path / "fields.gpkg"
    write_in(fields, crs, grid)
    model = QgsApplication.processingRegistry().createAlgorithmById(MODEL)
    folder, sink = (
        next(d.name() for d in model.destinationParameterDefinitions() if d.type() == kind)
        for kind in ("folderDestination", "sink")
    )
    table = tmp_path / "fields_by_date.gpkg"
    inputs = {"folder": str(series), "method": "linear", "polygons": str(fields)}
    processing.run(MODEL, {**inputs, folder: str(results), sink: str(table)})
    document = json.loads((results / "series.json").read_text())
    assert document["method"] == "linear"
    ndvi = {p["date"]: results / p["path"] for p in document["products"] if p["kind"] == "ndvi"}
    layer = QgsVectorLayer(str(table), "t")
    found = rows(layer)
    assert len(found) == 2 * 4
    for row in found:
        top, bottom = (5, 20) if row["crop"] == "north" else (30, 60)
        date = row["date"].toString("yyyy-MM-dd")
        expected = gdal.Open(str(ndvi[date])).ReadAsArray()[top:bottom, 10:50] * 1e-4
        assert row["mean"] == pytest.approx(expected.mean(), abs=1e-6)
        assert row["count"] == expected.size


def write_in(path, crs, grid):
    """Two fields on the grid of the example, in its own CRS."""
    left, size, _, top, _, _ = grid
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    layer = target.CreateLayer("fields", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("crop", ogr.OFTString))
    for name, first, last in (("north", 5, 20), ("south", 30, 60)):
        corners = [(10, first), (50, first), (50, last), (10, last), (10, first)]
        ring = ", ".join(f"{left + x * size} {top - y * size}" for x, y in corners)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["crop"] = name
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)


def test_a_cancelled_run_stops(processing, tmp_path, rasters):
    fields = write_fields(tmp_path / "fields.gpkg", BOXES, GRID)
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:zonaldates")
    output = tmp_path / "out.gpkg"
    context = QgsProcessingContext()
    algorithm.run({"RASTERS": rasters, "POLYGONS": fields, "OUTPUT": str(output)}, context, feedback)
    del context
    assert QgsVectorLayer(str(output), "t").featureCount() <= 1
