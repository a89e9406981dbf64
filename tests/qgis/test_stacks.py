"""A long series: each kind but the filled images is one layer, where QGIS can date bands of rasters (from 3.38)."""

import datetime
import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsLayerTree,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime

ROOT = Path(__file__).resolve().parents[2]
DATES = 21
SIZE = 48


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory):
    """A simulated series of many dates, filled: the outputs of the algorithm."""
    import processing

    from ganfilling_plugin import engine

    if engine.executable_in(ROOT / ".venv") is None:
        pytest.skip("no engine environment at .venv")
    folder = tmp_path_factory.mktemp("long")
    processing.run("ganfilling:example", {"OUTPUT": str(folder / "in"), "SIZE": SIZE, "DATES": DATES})
    asked = {"FOLDER": str(folder / "in"), "METHOD": "linear", "UNCERTAINTY": True, "INDICES": "NDWI"}
    return processing.run("ganfilling:fill", {**asked, "OUTPUT": str(folder / "out")})


@pytest.fixture
def dated_bands(qgis_app):
    from ganfilling_plugin.stacks import bands_can_be_dated

    if not bands_can_be_dated():
        pytest.skip("this QGIS cannot date the bands of a raster: it is older than 3.38")


def load(series):
    """Load results as after a run; return the nodes of their group by name."""
    from ganfilling_plugin.layers import ResultLoader
    from ganfilling_plugin.results import Results, products_of, read_series

    results = Results("Run", products_of(read_series(Path(series))), series=str(series))
    steps = ResultLoader(results, QgsProject.instance()).steps(None)
    assert len(list(steps)) > 0
    (group,) = QgsProject.instance().layerTreeRoot().children()
    return {node.name(): node for node in group.children()}


@pytest.fixture
def loaded(dated_bands, made):
    return load(made["SERIES"])


KINDS = {
    "NDVI": "ndvi",
    "Quality": "quality",
    "Uncertainty": "uncertainty",
    "NDWI": "ndwi",
    "Uncertainty of NDWI": "ndwi_uncertainty",
}


def days(made):
    return [datetime.date.fromisoformat(Path(path).name[:10]) for path in made["FILLED"]]


def drawn(layer, day=None):
    """The picture of a layer on the map, at a day or at all times."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(SIZE, SIZE))
    if day is not None:
        begin, end = (QDateTime(QDate(d.year, d.month, d.day), QTime(0, 0)) for d in (day, day + ONE_DAY))
        settings.setTemporalRange(QgsDateTimeRange(begin, end, True, False))
        settings.setIsTemporal(True)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


ONE_DAY = datetime.timedelta(1)


def test_one_layer_a_kind_beside_the_filled_images(loaded, made):
    assert list(loaded) == ["Filled", *KINDS]
    assert not any(node.isExpanded() for node in loaded.values())
    assert [node.isVisible() for node in loaded.values()] == [True] + [False] * len(KINDS)
    assert len(loaded["Filled"].findLayers()) == len(days(made)) == DATES
    assert all(QgsLayerTree.isLayer(loaded[name]) for name in KINDS)
    assert len(QgsProject.instance().mapLayers()) == len(days(made)) + len(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_the_map_shows_the_date_of_its_time(loaded, made, name):
    """As the date's own raster looks in the same colours."""
    from ganfilling_plugin import styles

    layer, kind, seen = loaded[name].layer(), KINDS[name], []
    for day in (days(made)[0], days(made)[9], days(made)[-1]):
        own = QgsRasterLayer(str(Path(made["SERIES"]).parent / f"{day}_{kind}.tif"), "own")
        own.setRenderer(layer.renderer().clone())
        if kind == "uncertainty":
            styles.style_uncertainty(own)
        seen.append(drawn(own))
        assert drawn(layer, day) == seen[-1]
        assert drawn(layer, day + ONE_DAY) == seen[-1]  # until the next date
    assert seen[0] != seen[1] != seen[2]
    assert drawn(layer) == seen[0]  # with the Temporal Controller off
    before, after = days(made)[0] - ONE_DAY, days(made)[-1] + datetime.timedelta(365)
    assert drawn(layer, before) == drawn(layer, after) != seen[0]  # nothing


def test_the_series_knows_which_layer_shows_a_date(loaded, made):
    from ganfilling_plugin.project_series import find_series

    (series,) = find_series(QgsProject.instance())
    assert [entry.date for entry in series.dates] == days(made)
    for day in days(made):
        assert series.layer(QgsProject.instance(), "ndvi", day) == loaded["NDVI"].layer()
        assert series.layer(QgsProject.instance(), "filled", day).name() == f"{day} Filled"
        assert series.at(day).files["ndvi"].endswith(f"{day}_ndvi.tif")


def test_profile_reads_the_dates_when_the_description_is_gone(loaded, made, tmp_path):
    """The layers still tell, as they do where each date is one."""
    from qgis.core import QgsGeometry, QgsPointXY

    from ganfilling_plugin.gui.profile.reading import Rasters
    from ganfilling_plugin.gui.profile.values import Place
    from ganfilling_plugin.project_series import find_series

    layer = loaded["NDVI"].layer()
    place = Place(0, "middle", QgsGeometry.fromPointXY(QgsPointXY(layer.extent().center())), layer.crs())
    (whole,) = find_series(QgsProject.instance())
    series = Path(made["SERIES"])
    series.rename(series.with_suffix(".away"))
    try:
        (found,) = find_series(QgsProject.instance())
    finally:
        series.with_suffix(".away").rename(series)
    assert [entry.date for entry in found.dates] == days(made)
    values = [[Rasters().read(e.files["ndvi"], place)[0][0] for e in s.dates] for s in (whole, found)]
    assert values[0] == values[1] and len(set(values[0])) > 10


def test_a_film_of_ndvi_takes_the_layers_colours(loaded, made, tmp_path):
    from qgis.core import QgsFeedback

    from ganfilling_plugin.gui.animation_frames import NDVI, plan_frames, render_frames
    from ganfilling_plugin.project_series import find_series

    (series,) = find_series(QgsProject.instance())
    layer = loaded["NDVI"].layer()
    plan = plan_frames(series, NDVI, layer.extent(), layer.crs(), SIZE, labelled=False)
    assert len(plan.frames) == len(days(made))
    paths = render_frames(plan, tmp_path, QgsFeedback(), lambda _: None)
    from qgis.PyQt.QtGui import QImage

    for number in (0, 9):
        frame, shown = QImage(str(paths[number])), drawn(layer, days(made)[number])
        middle = SIZE // 2
        assert frame.pixelColor(middle, middle) == shown.pixelColor(middle, middle)


def test_a_saved_project_keeps_the_times(loaded, made, tmp_path):
    from ganfilling_plugin.project_series import find_series

    layer = loaded["Quality"].layer()
    ranges, name = layer.temporalProperties().fixedRangePerBand(), str(tmp_path / "project.qgz")
    assert [found.begin().date().toPyDate() for found in ranges.values()] == days(made)
    project = QgsProject.instance()
    assert project.write(name)
    project.clear()
    assert project.read(name)
    (again,) = project.mapLayersByName("Quality")
    assert again.temporalProperties().fixedRangePerBand() == ranges
    (series,) = find_series(project)
    assert series.layer(project, "quality", days(made)[7]) == again


def test_processing_loads_it_first_where_there_is_nothing_else(dated_bands, processing, made, tmp_path, feedback):
    """NDVI of a series as it is: what Processing loads is the one layer, which then takes its place."""
    inputs = str(Path(made["SERIES"]).parents[1] / "in")
    processing.runAndLoadResults("ganfilling:ndvi", {"FOLDER": inputs, "OUTPUT": str(tmp_path / "out")}, feedback)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == "NDVI" and layer.bandCount() == DATES
    (group,) = QgsProject.instance().layerTreeRoot().children()
    assert [node.name() for node in group.children()] == ["NDVI"]


def test_without_the_stacks_each_date_is_a_layer(made, tmp_path):
    """As it is in older QGIS, and for results of earlier versions."""
    shutil.copytree(Path(made["SERIES"]).parent, tmp_path / "out")
    shutil.rmtree(tmp_path / "out" / "layers")
    nodes = load(tmp_path / "out" / "series.json")
    assert {name: len(node.findLayers()) for name, node in nodes.items()} == dict.fromkeys(
        ["Filled", *KINDS], len(days(made))
    )


def test_a_preview_that_is_kept_has_stacks_of_its_own(made, tmp_path):
    from ganfilling_plugin.gui.keep_preview import copy_result
    from ganfilling_plugin.results import products_of, read_series

    series = Path(made["SERIES"])
    kept = copy_result(series, read_series(series), tmp_path / "kept")
    stacks = {product.stack for product in products_of(read_series(kept))} - {""}
    assert stacks == {str((tmp_path / "kept" / "layers" / f"{kind}.vrt").resolve()) for kind in KINDS.values()}


def test_older_qgis_gets_a_layer_a_date(made, monkeypatch):
    from ganfilling_plugin import stacks

    monkeypatch.setattr(stacks, "bands_can_be_dated", lambda: False)
    assert all(QgsLayerTree.isGroup(node) for node in load(made["SERIES"]).values())
