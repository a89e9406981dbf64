"""Other bands than the four in QGIS: how layers of one band, or of ten, look, and their time profile."""

import datetime
from types import SimpleNamespace

import pytest
from qgis.core import QgsMultiBandColorRenderer, QgsRasterLayer, QgsSingleBandGrayRenderer

TEN = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")


def styled(path):
    from ganfilling_plugin import styles

    layer = QgsRasterLayer(path, "filled")
    styles.style_image(layer, None, lambda: styles.true_colour_range(layer))
    return layer


def test_ndvi_that_was_filled_looks_like_ndvi(qgis_app, make_raster):
    layer = styled(make_raster("2022-06-07_filled.tif", (1, 24, 24), ("NDVI",)))
    renderer = layer.renderer()
    assert (renderer.type(), renderer.classificationMin()) == ("singlebandpseudocolor", -0.3)


def test_another_band_is_grey(qgis_app, make_raster):
    layer = styled(make_raster("2022-06-07_filled.tif", (1, 24, 24), ("LST",)))
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandGrayRenderer)
    enhancement = renderer.contrastEnhancement()
    assert enhancement.minimumValue() < enhancement.maximumValue()


def test_ten_bands_are_shown_in_true_colour(qgis_app, make_raster):
    layer = styled(make_raster("2022-06-07_filled.tif", (10, 24, 24), TEN))
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == [3, 2, 1]


def test_the_input_of_an_index_has_a_profile_and_that_of_other_bands_has_none(qgis_app, make_raster):
    from ganfilling_plugin.gui.profile.sampling import observations_of

    entry = {"date": "2022-06-07", "mask": None, "zero_fill": False, "problems": [], "scale": [1e-4], "offset": [0.0]}
    index = {**entry, "bands": {"ndvi": {"path": "a.tif", "index": 1}}}
    other = {**entry, "bands": {"b11": {"path": "a.tif", "index": 1}}}
    found = observations_of({"inputs": [index, other]})
    assert [observation.names for observation in found] == [("ndvi",)]


@pytest.mark.parametrize(("name", "shown"), [("NDVI", ["ndvi"]), ("LST", [])])
def test_profile_of_a_filled_index(qgis_app, make_raster, name, shown):
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

    from ganfilling_plugin.gui.profile.reading import Rasters
    from ganfilling_plugin.gui.profile.sampling import sample_results
    from ganfilling_plugin.gui.profile.values import Place
    from ganfilling_plugin.project_series import SeriesDate

    path = make_raster("2022-06-07_filled.tif", (1, 24, 24), (name,), scale=1e-4)
    layer = QgsRasterLayer(path, "filled")
    centre = QgsGeometry.fromPointXY(layer.extent().center())
    place = Place(0, "A", centre, QgsCoordinateReferenceSystem(layer.crs()))
    series = SimpleNamespace(dates=[SeriesDate(datetime.date(2022, 6, 7), {"filled": path})], kept=True)
    profile = sample_results(Rasters(), series, place, lambda _share: None)
    assert list(profile.samples) == shown
