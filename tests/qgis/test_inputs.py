"""Layers to inputs: what is taken, in which order, with which date, and what is refused with which words."""

import pytest
from qgis.core import QgsRasterLayer, QgsVectorLayer

from ganfilling_plugin import inputs
from ganfilling_plugin.errors import UnusableLayerError
from ganfilling_plugin.layers import set_temporal_range


def test_plain_files_are_passed_as_paths_for_the_engine_to_date(make_raster):
    paths = [make_raster("S2_20220612.tif"), make_raster("S2_20220607.tif")]
    found = inputs.series_inputs([QgsRasterLayer(path, "layer") for path in paths])
    assert [item.entry() for item in found] == sorted(paths)


def test_layer_property_comes_before_temporal_range(make_raster):
    import datetime

    layer = QgsRasterLayer(make_raster("a.tif"), "a")
    assert inputs.layer_date(layer) == (None, "")
    set_temporal_range(layer, datetime.date(2022, 6, 7), datetime.date(2022, 6, 12))
    assert inputs.layer_date(layer)[0] == "2022-06-07"
    layer.setCustomProperty(inputs.DATE_PROPERTY, "2021-01-02")
    assert inputs.layer_date(layer)[0] == "2021-01-02"


def test_dated_layers_are_sorted_by_date_and_a_file_is_taken_once(make_raster):
    layers = []
    for name, date in (("a.tif", "2022-03-01"), ("b.tif", "2021-03-01"), ("a.tif", "2022-03-01")):
        layer = QgsRasterLayer(make_raster(name), name)
        layer.setCustomProperty(inputs.DATE_PROPERTY, date)
        layers.append(layer)
    found = inputs.series_inputs(layers)
    assert [item.entry()["date"] for item in found] == ["2021-03-01", "2022-03-01"]


def test_open_options_are_not_part_of_the_path(make_raster):
    path = make_raster("a.tif")
    assert inputs.layer_path(QgsRasterLayer(f"{path}|option:NUM_THREADS=2", "a")) == path


def test_wms_layer_is_refused_by_name():
    layer = QgsRasterLayer("url=http://localhost:1/&layers=x&styles=&crs=EPSG:4326&format=image/png", "Web map", "wms")
    with pytest.raises(UnusableLayerError, match=r"“Web map”.*“wms”, not from a file(.|\n)*Save it as a GeoTIFF"):
        inputs.layer_path(layer)


def test_vector_memory_layer_is_refused_by_name():
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "Sketch", "memory")
    with pytest.raises(UnusableLayerError, match=r"“Sketch”.*not a raster layer"):
        inputs.layer_path(layer)


def test_raster_in_the_memory_of_qgis_is_refused_by_name(make_raster):
    from osgeo import gdal

    gdal.GetDriverByName("GTiff").CreateCopy("/vsimem/a.tif", gdal.Open(make_raster("a.tif")))
    try:
        layer = QgsRasterLayer("/vsimem/a.tif", "Scratch")
        with pytest.raises(UnusableLayerError, match=r"“Scratch”.*only in the memory"):
            inputs.layer_path(layer)
    finally:
        gdal.Unlink("/vsimem/a.tif")


def test_gdal_layer_without_a_file_is_refused_by_name(make_raster, tmp_path):
    path = make_raster("gone.tif")
    layer = QgsRasterLayer(path, "Gone")
    (tmp_path / "gone.tif").unlink()
    with pytest.raises(UnusableLayerError, match=r"“Gone”.*not a file"):
        inputs.layer_path(layer)


@pytest.mark.parametrize(
    ("source", "readable"),
    [
        ('NETCDF:"{file}":red', True),
        ("SENTINEL2_L2A:/vsizip/{file}/MTD.xml:10m:EPSG_32632", True),
        ("/vsizip/{file}/a.tif", True),
        ("{file}#2022-06-07", True),  # an image in a file of several
        ('NETCDF:"{file}.gone":red', False),
        ("WCS:http://localhost/x", False),
        ("<GDAL_WMS></GDAL_WMS>", False),
    ],
)
def test_gdal_names_are_readable_if_they_name_a_file(source, readable, make_raster):
    assert inputs.is_readable(source.format(file=make_raster("a.tif"))) is readable
