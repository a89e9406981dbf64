"""Results as layers: all loaded, grouped, in date order, styled, dated."""

import pytest
from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QDateTime

KINDS = {"Filled": "Filled", "NDVI": "NDVI", "Quality": "Quality"}
DATES = ("2022-06-07", "2022-06-12", "2022-06-27")


def load(parameters, feedback):
    import processing

    processing.runAndLoadResults("ganfilling:fill", parameters, feedback)
    return QgsProject.instance().layerTreeRoot()


def subgroups(root):
    return {group.name(): [node.layer() for node in group.findLayers()] for group in root.children()[0].children()}


@pytest.fixture
def loaded(jobs_done, series_folder, feedback, tmp_path):
    root = load({"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out")}, feedback)
    return subgroups(root)


def test_all_products_load_in_one_group_with_subgroups_in_date_order(loaded):
    root = QgsProject.instance().layerTreeRoot()
    assert [child.name() for child in root.children()] == ["Filled 2022-06-07 to 2022-06-27 (linear)"]
    assert list(loaded) == list(KINDS)
    for kind, layers in loaded.items():
        assert [layer.name() for layer in layers] == [f"{date} {kind}" for date in DATES]
    assert len(QgsProject.instance().mapLayers()) == 9


def test_only_the_filled_images_are_drawn_at_first(loaded):
    groups = QgsProject.instance().layerTreeRoot().children()[0].children()
    assert [group.isVisible() for group in groups] == [True, False, False]


def test_second_run_gets_a_group_of_its_own(jobs_done, series_folder, feedback, tmp_path):
    for name in ("one", "two"):
        root = load({"INPUTS": series_folder, "OUTPUT": str(tmp_path / name)}, feedback)
    title = "Filled 2022-06-07 to 2022-06-27 (linear)"
    assert sorted(child.name() for child in root.children()) == [title, f"{title} (2)"]
    assert all(len(child.findLayers()) == 9 for child in root.children())


def test_temporal_ranges_follow_each_other_without_overlap(loaded):
    for layers in loaded.values():
        ranges = [layer.temporalProperties().fixedTemporalRange() for layer in layers]
        assert all(layer.temporalProperties().isActive() for layer in layers)
        assert [found.begin().toString("yyyy-MM-dd") for found in ranges] == list(DATES)
        assert all(found.includeBeginning() and not found.includeEnd() for found in ranges)
        assert [found.end() for found in ranges[:-1]] == [found.begin() for found in ranges[1:]]
        assert ranges[-1].end() > ranges[-1].begin()
        moment = QDateTime.fromString("2022-06-12T00:00:00", "yyyy-MM-ddTHH:mm:ss")
        assert sum(found.contains(moment) for found in ranges) == 1


def test_renderers(loaded):
    for layer in loaded["Filled"]:
        renderer = layer.renderer()
        assert isinstance(renderer, QgsMultiBandColorRenderer)
        assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == [3, 2, 1]
    ndvi = loaded["NDVI"][0].renderer()
    assert isinstance(ndvi, QgsSingleBandPseudoColorRenderer)
    assert (ndvi.classificationMin(), ndvi.classificationMax()) == (-0.3, 1.0)
    assert len(ndvi.legendSymbologyItems()) >= 2
    quality = loaded["Quality"][0].renderer()
    assert isinstance(quality, QgsPalettedRasterRenderer)
    assert loaded["Quality"][0].bandCount() == 2 and quality.band() == 1 and quality.usesBands() == [1]
    assert [entry.value for entry in quality.classes()] == [0, 1, 2, 3, 4, 5, 6]
    assert all(entry.label for entry in quality.classes())


def test_all_dates_share_one_range(loaded):
    ranges = {
        (
            layer.renderer().redContrastEnhancement().minimumValue(),
            layer.renderer().redContrastEnhancement().maximumValue(),
        )
        for layer in loaded["Filled"]
    }
    assert len(ranges) == 1
    low, high = ranges.pop()
    assert low < high


def test_layers_know_their_date_kind_and_origin(loaded):
    layer = loaded["NDVI"][1]
    assert layer.customProperty("ganfilling/date") == "2022-06-12"
    assert layer.customProperty("ganfilling/kind") == "ndvi"
    assert "linear" in layer.metadata().abstract()
    assert layer.metadata().extent().temporalExtents()[0].begin().toString("yyyy-MM-dd") == "2022-06-12"


def styled_inputs(series_folder, bands):
    layers = []
    for number, path in enumerate(series_folder):
        layer = QgsRasterLayer(path, f"input {number}")
        renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *bands)
        layer.setRenderer(renderer)
        layer.brightnessFilter().setBrightness(10 + number)
        layers.append(layer)
    QgsProject.instance().addMapLayers(layers)
    return layers


def test_filled_layers_take_the_style_of_the_input_of_their_date(jobs_done, series_folder, feedback, tmp_path):
    inputs = styled_inputs(series_folder, (4, 3, 2))
    root = load({"INPUTS": [layer.id() for layer in inputs], "OUTPUT": str(tmp_path / "out")}, feedback)
    filled = subgroups(root)["Filled"]
    for number, layer in enumerate(filled):
        renderer = layer.renderer()
        assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == [4, 3, 2]
        assert layer.brightnessFilter().brightness() == 10 + number
        assert layer.name() == f"{DATES[number]} Filled"


def test_style_of_an_input_with_more_bands_is_translated_by_name(jobs_done, make_raster, feedback, tmp_path):
    names = ("B01", "B02", "B03", "B04", "B08")
    paths = [make_raster(f"S2_{date.replace('-', '')}.tif", (5, 24, 24), names) for date in DATES]
    inputs = styled_inputs(paths, (5, 4, 3))
    root = load({"INPUTS": [layer.id() for layer in inputs], "OUTPUT": str(tmp_path / "out")}, feedback)
    renderer = subgroups(root)["Filled"][0].renderer()
    assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == [4, 3, 2]


def test_load_can_be_switched_off(jobs_done, series_folder, feedback, tmp_path):
    load({"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out"), "LOAD": False}, feedback)
    assert QgsProject.instance().mapLayers() == {}


def test_run_without_loading_leaves_the_project_alone(processing, jobs_done, series_folder, feedback, tmp_path):
    processing.run("ganfilling:fill", {"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out")}, feedback=feedback)
    assert QgsProject.instance().mapLayers() == {}


def _results(outputs_folder):
    from pathlib import Path

    from ganfilling_plugin.results import Results, products_of, read_series

    return Results("Run", products_of(read_series(Path(outputs_folder) / "series.json")))


def test_processing_loads_one_layer_and_the_others_come_with_it(
    processing, jobs_done, series_folder, feedback, tmp_path, qgis_app
):
    from ganfilling_plugin import layers as module

    out = str(tmp_path / "out")
    processing.run("ganfilling:fill", {"INPUTS": series_folder, "OUTPUT": out}, feedback=feedback)
    told = []
    module.listeners.append(told.append)
    loader = module.ResultLoader(_results(out), QgsProject.instance())
    one = QgsRasterLayer(f"{out}/2022-06-12_ndvi.tif", "only one")
    QgsProject.instance().addMapLayer(one)
    loader.loaded(one, feedback)
    module.listeners.remove(told.append)
    found = subgroups(QgsProject.instance().layerTreeRoot())
    assert {kind: len(layers) for kind, layers in found.items()} == {"Filled": 3, "NDVI": 3, "Quality": 3}
    assert [layer.name() for layer in found["NDVI"]] == [f"{date} NDVI" for date in DATES]
    assert told == [loader.results]


def test_a_long_series_is_folded_and_shows_one_legend_a_kind(
    processing, jobs_done, series_folder, feedback, tmp_path, monkeypatch
):
    from ganfilling_plugin import layers as module

    for most, unfolded in ((3, [True, False, False]), (2, [False] * 3)):
        QgsProject.instance().clear()
        monkeypatch.setattr(module, "MOST_UNFOLDED", most)
        root = load({"INPUTS": series_folder, "OUTPUT": str(tmp_path / f"out{most}")}, feedback)
        groups = root.children()[0].children()
        assert [group.isExpanded() for group in groups] == unfolded
        assert [[node.isExpanded() for node in group.findLayers()] for group in groups] == [[True, False, False]] * 3


def test_no_statistics_are_read_for_a_style_that_is_replaced(
    processing, jobs_done, series_folder, feedback, tmp_path, monkeypatch
):
    """Nor are the ranges of all dates looked at: of a few, for all."""
    from ganfilling_plugin import layers as module
    from ganfilling_plugin import styles

    looked = []
    found = styles.true_colour_range
    monkeypatch.setattr(styles, "true_colour_range", lambda layer: looked.append(layer.source()) or found(layer))
    monkeypatch.setattr(module, "RANGE_DATES", 1)
    load({"INPUTS": series_folder, "OUTPUT": str(tmp_path / "out")}, feedback)
    assert looked == [str(tmp_path / "out" / "2022-06-07_filled.tif")]


def test_layers_that_reach_the_tree_late_are_placed(processing, jobs_done, series_folder, feedback, tmp_path, qgis_app):
    """As newer QGIS does: post-processors first, layer tree afterwards."""
    from ganfilling_plugin import layers as module

    out = str(tmp_path / "out")
    processing.run("ganfilling:fill", {"INPUTS": series_folder, "OUTPUT": out}, feedback=feedback)
    results = _results(out)
    loader = module.ResultLoader(results, QgsProject.instance())
    root = QgsProject.instance().layerTreeRoot()
    product = results.products[0]
    late = QgsRasterLayer(product.path, "x")
    QgsProject.instance().addMapLayer(late, False)
    loader.loaded(late, feedback)
    assert len(root.findLayers()) == 8
    root.addLayer(late)
    for _ in range(100):
        qgis_app.processEvents()
        if len(root.children()) == 1:
            break
    found = subgroups(root)
    assert {kind: len(layers) for kind, layers in found.items()} == {"Filled": 3, "NDVI": 3, "Quality": 3}
    assert found["Filled"][0] == late


def test_layers_know_the_description_of_their_series(loaded, tmp_path):
    known = {layer.customProperty("ganfilling/series") for layers in loaded.values() for layer in layers}
    assert known == {str(tmp_path / "out" / "series.json")}
