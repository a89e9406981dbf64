"""Forecasting with the real engine: dated NDVI layers on the canvas, scores, what is refused."""

import csv
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsSingleBandPseudoColorRenderer,
)

ROOT = Path(__file__).resolve().parents[2]
DATES, SIZE = 6, 64

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


def job(parameters, feedback):
    fresh = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:forecast")
    return fresh.job(parameters, QgsProcessingContext(), feedback)


def test_job_asks_for_one_kind_of_dates(series, feedback):
    parameters = {"INPUTS": series["LAYERS"], "OUTPUT": "/out"}
    plain = job(parameters, feedback)
    assert (plain["steps"], plain["every"], plain["fill"], plain["place"]) == (3, 10, "regression", 32)
    assert "horizon" not in plain and "dates" not in plain
    named = job({**parameters, "TARGETS": "2023-11-01, 2023-12-24", "UNTIL": "2023-10-01"}, feedback)
    assert named["dates"] == ["2023-11-01", "2023-12-24"] and named["until"] == "2023-10-01"
    held = job({**parameters, "HORIZON": 2, "CONTEXT": 4, "FILL": "none"}, feedback)
    assert held["horizon"] == 2 and "steps" not in held and (held["context"], held["fill"]) == (4, "none")


def test_forecast_layers_come_back_dated_and_styled(processing, series, tmp_path):
    dates = ["2023-11-01", "2023-11-21"]
    parameters = {
        "INPUTS": series["LAYERS"],
        "TARGETS": ",".join(dates),
        "FILL": "linear",
        "OUTPUT": str(tmp_path / "out"),
    }
    outputs = processing.runAndLoadResults("ganfilling:forecast", parameters)
    assert [Path(path).name for path in outputs["FORECAST"]] == [f"{date}_forecast.tif" for date in dates]
    root = QgsProject.instance().layerTreeRoot()
    (group,) = root.children()
    assert group.name().startswith("NDVI forecast (")
    layers = [node.layer() for node in root.findLayers()]
    assert [layer.name() for layer in layers] == [f"{date} NDVI forecast" for date in dates]
    for layer, date in zip(layers, dates):
        temporal = layer.temporalProperties()
        assert temporal.isActive() and temporal.fixedTemporalRange().begin().toString("yyyy-MM-dd") == date
        assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    ends = [layer.temporalProperties().fixedTemporalRange().end().toString("yyyy-MM-dd") for layer in layers]
    assert ends[0] == dates[1]
    numbers = gdal.Open(outputs["FORECAST"][0]).ReadAsArray()
    assert numbers.shape == (SIZE, SIZE) and numbers.dtype == np.int16
    assert (numbers > -10001).all() and numbers.std() > 100


def test_held_out_dates_are_scored(processing, series, tmp_path, feedback):
    landcover = str(Path(series["OUTPUT"]) / "truth" / "landcover.tif")
    parameters = {"FOLDER": series["OUTPUT"], "HORIZON": 2, "FILL": "linear", "PLACE": "16", "LANDCOVER": landcover}
    outputs = processing.run("ganfilling:forecast", {**parameters, "OUTPUT": str(tmp_path / "out")}, feedback=feedback)
    assert len(outputs["FORECAST"]) == 2
    with Path(outputs["SCORES"]).open() as file:
        rows = list(csv.DictReader(file))
    assert {row["scope"] for row in rows} == {"all", "date", "place", "land cover"}
    assert any("filling helps" in text for text in feedback.said["info"])


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"TARGETS": "soon"}, "is not a date"),
        ({"TARGETS": "2001-01-01"}, "cannot be forecast"),
        ({"HORIZON": 5}, "too short"),
    ],
)
def test_what_cannot_be_forecast_is_said(processing, series, tmp_path, values, message):
    parameters = {"INPUTS": series["LAYERS"], "FILL": "linear", "OUTPUT": str(tmp_path / "out"), **values}
    with pytest.raises(QgsProcessingException, match=message):
        processing.run("ganfilling:forecast", parameters)
