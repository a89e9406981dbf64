"""Cubes and stacks in QGIS: loaded as dated layers as GeoTIFFs are, and opened by QGIS itself as raster and as mesh."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsMeshLayer, QgsProject, QgsRasterLayer

from ganfilling_plugin.algorithms.fill import ZARR_GDAL

SIZE, DATES = 64, 3
SHOWS_ZARR = int(gdal.VersionInfo()) >= ZARR_GDAL


@pytest.fixture(scope="module")
def series(qgis_app, tmp_path_factory):
    """The folder of the simulated example series, written by the engine."""
    import processing

    from ganfilling_plugin import engine

    python = engine.executable_in(Path(__file__).parents[2] / ".venv")
    if python is None:
        pytest.skip("no engine environment at .venv")
    folder = tmp_path_factory.mktemp("cube") / "series"
    processing.run("ganfilling:example", {"OUTPUT": str(folder), "SIZE": SIZE, "DATES": DATES, "SEED": 7})
    return folder


def fill(series, output, feedback, **parameters):
    import processing

    asked = {"FOLDER": str(series), "METHOD": "linear", "CLOUDS": "mask", "OUTPUT": str(output), **parameters}
    return processing.runAndLoadResults("ganfilling:fill", asked, feedback)


def loaded():
    """What each layer of the project looks like, by name."""
    found = {}
    for layer in QgsProject.instance().mapLayers().values():
        begin = layer.temporalProperties().fixedTemporalRange().begin().toString("yyyy-MM-dd")
        numbers = gdal.Open(layer.source()).ReadAsArray()
        bands = [layer.bandName(band) for band in range(1, layer.bandCount() + 1)]
        found[layer.name()] = (layer.isValid(), begin, layer.renderer().type(), bands, numbers.tolist())
    return found


@pytest.mark.parametrize(
    "form", ["stack", "netcdf", pytest.param("zarr", marks=pytest.mark.skipif(not SHOWS_ZARR, reason="GDAL"))]
)
def test_layers_are_as_those_of_geotiffs(series, processing, feedback, tmp_path, form):
    fill(series, tmp_path / "plain", feedback, COUNTS=True)
    plain = loaded()
    assert len(plain) == 4 * DATES
    QgsProject.instance().clear()
    fill(series, tmp_path / form, feedback, COUNTS=True, FORMAT=form)
    assert loaded() == plain
    assert all(".vrt" in layer.source() for layer in QgsProject.instance().mapLayers().values())


def test_layers_of_a_moved_folder_find_their_series(series, processing, feedback, tmp_path):
    from ganfilling_plugin.project_series import series_key

    fill(series, tmp_path / "out", feedback, FORMAT="stack")
    (tmp_path / "out").rename(tmp_path / "moved")
    path = sorted((tmp_path / "moved" / "layers").iterdir())[0]
    layer = QgsRasterLayer(str(path), "moved", "gdal")
    layer.setCustomProperty("ganfilling/series", str(tmp_path / "out" / "series.json"))
    assert layer.isValid() and series_key(layer) == str(tmp_path / "moved" / "series.json")


def test_an_old_qgis_says_that_it_shows_no_zarr(series, processing, feedback, tmp_path, monkeypatch):
    monkeypatch.setattr("ganfilling_plugin.algorithms.fill.ZARR_GDAL", 99_000_000)
    fill(series, tmp_path / "out", feedback, FORMAT="zarr")
    assert (tmp_path / "out" / "cube.zarr" / ".zmetadata").is_file()
    assert QgsProject.instance().mapLayers() == {}
    assert any("Zarr" in text for text in feedback.said["warning"])


def test_qgis_opens_a_netcdf_cube_as_raster_and_as_mesh(series, processing, feedback, tmp_path):
    fill(series, tmp_path / "plain", feedback)
    fill(series, tmp_path / "out", feedback, FORMAT="netcdf")
    path = tmp_path / "out" / "cube.nc"
    expected = [gdal.Open(str(name)).ReadAsArray() for name in sorted((tmp_path / "plain").glob("*_ndvi.tif"))]
    raster = QgsRasterLayer(f'NETCDF:"{path}":ndvi', "ndvi", "gdal")
    assert raster.isValid() and raster.crs().isValid() and raster.bandCount() == DATES
    np.testing.assert_array_equal(gdal.Open(raster.source()).ReadAsArray(), expected)
    mesh = QgsMeshLayer(str(path), "mesh", "mdal")
    assert mesh.isValid() and mesh.crs() == raster.crs()
    assert mesh.dataProvider().datasetCount(0) == DATES and mesh.dataProvider().vertexCount() == SIZE * SIZE


def test_gdal_of_any_qgis_opens_a_date_of_a_zarr_cube(series, processing, feedback, tmp_path):
    fill(series, tmp_path / "plain", feedback)
    fill(series, tmp_path / "out", feedback, FORMAT="zarr")
    name = sorted((tmp_path / "plain").glob("*_ndvi.tif"))[1]
    layer = QgsRasterLayer(f'ZARR:"{tmp_path / "out" / "cube.zarr"}":/ndvi:1', "ndvi", "gdal")
    assert layer.isValid()
    np.testing.assert_array_equal(gdal.Open(layer.source()).ReadAsArray(), gdal.Open(str(name)).ReadAsArray())
