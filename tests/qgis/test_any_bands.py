"""Other bands than the four in QGIS: how layers of one band, or of ten, look, and their time profile."""

import json

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


@pytest.mark.parametrize(
    ("names", "roles", "shown"),
    [
        (("NDVI",), ("ndvi",), {"ndvi"}),
        (("LST",), ("lst",), set()),
        (("B04", "B08"), ("red", "nir"), {"red", "nir", "ndvi"}),
        (("B05", "B06", "B07", "B8A", "B11"), ("b05", "b06", "b07", "b8a", "b11"), set()),
    ],
)
def test_profile_of_other_bands_shows_those_that_it_knows(qgis_app, make_raster, tmp_path, names, roles, shown):
    from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject

    from ganfilling_plugin.gui.profile.reading import Rasters
    from ganfilling_plugin.gui.profile.sampling import sample_results
    from ganfilling_plugin.gui.profile.values import Place
    from ganfilling_plugin.project_series import find_series

    path = make_raster("2022-06-07_filled.tif", (len(names), 24, 24), names, scale=1e-4)
    products = [{"kind": kind, "date": "2022-06-07", "path": path} for kind in ("filled", "uncertainty")]
    bands = [{"name": name, "role": role} for name, role in zip(names, roles)]
    document = tmp_path / "series.json"
    document.write_text(json.dumps({"version": 1, "bands": bands, "products": products}))
    layer = QgsRasterLayer(path, "filled")
    layer.setCustomProperty("ganfilling/series", str(document))
    QgsProject.instance().addMapLayer(layer)
    centre = QgsGeometry.fromPointXY(layer.extent().center())
    place = Place(0, "A", centre, QgsCoordinateReferenceSystem(layer.crs()))
    samples = sample_results(Rasters(), find_series(QgsProject.instance())[0], place, lambda _share: None).samples
    assert set(samples) == shown
    assert all(found[0].deviation is not None for found in samples.values())
