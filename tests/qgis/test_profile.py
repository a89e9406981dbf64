"""Time profiles: what is sampled, as what, and how it is drawn and written."""

import csv
import datetime
import json

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)

UTM = "EPSG:32632"
DATES = ("2022-06-07", "2022-06-12", "2022-06-27")
NAMES = ("B02", "B03", "B04", "B08")
SCALE, NODATA = 1e-4, -9999
COLUMN, ROW = 5, 7  # the pixel that is looked at
CENTRE = QgsPointXY(600000 + 10 * COLUMN + 5, 5000000 - 10 * ROW - 5)


@pytest.fixture
def result(tmp_path, make_raster, qgis_app):
    """A result folder, written here: the pixel's filled bands are 1000, 1100, 1200, 3000 + 100 a date; the second date
    is filled, and its input is cloud.
    """
    from osgeo import gdal

    def change(path, band, value, column=COLUMN, row=ROW):
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(band).WriteArray(np.array([[value]]), column, row)

    products, inputs = [], []
    for number, date in enumerate(DATES):
        names = {"filled": NAMES, "ndvi": ("NDVI",), "quality": ("quality", "reason"), "uncertainty": NAMES}
        for kind, bands in names.items():
            name = f"{date}_{kind}.tif"
            scale = None if kind == "quality" else SCALE
            path = make_raster(name, (len(bands), 24, 24), bands, scale=scale, nodata=NODATA)
            values = {
                "filled": [value + 100 * number for value in (1000, 1100, 1200, 3000)],
                "ndvi": [4000 + number],
                "quality": [1, 3] if number == 1 else [0, 0],  # filled between observations, for a cloud was found
                "uncertainty": [200 if number == 1 else 0] * 4,
            }[kind]
            for band, value in enumerate(values, 1):
                change(path, band, value)
                change(path, band, NODATA, 0, 0)
            products.append({"kind": kind, "date": date, "path": name})
        seen = make_raster(f"S2_{date.replace('-', '')}.tif", (4, 24, 24), NAMES)  # without a scale of its own
        for band in range(1, 5):
            change(seen, band, 8000 + band)
        inputs.append({"path": seen, "paths": [seen], "date": date})
    file = tmp_path / "series.json"
    file.write_text(json.dumps({"version": 1, "products": products, "inputs": inputs}))
    return file


@pytest.fixture
def series(result):
    """The result as the project has it: one of its layers is loaded."""
    from ganfilling_plugin.project_series import find_series

    load(result)
    return find_series(QgsProject.instance())[0]


def load(result, date=DATES[0]):
    layer = QgsRasterLayer(str(result.with_name(f"{date}_filled.tif")), "filled")
    for name, value in (("series", str(result)), ("kind", "filled"), ("date", date)):
        layer.setCustomProperty(f"ganfilling/{name}", value)
    QgsProject.instance().addMapLayer(layer)
    return layer


def place(geometry=None, crs=UTM, label="A"):
    from ganfilling_plugin.gui.profile.values import Place

    return Place(0, label, geometry or QgsGeometry.fromPointXY(CENTRE), QgsCoordinateReferenceSystem(crs))


def sample(series, where):
    from ganfilling_plugin.gui.profile.reading import Rasters
    from ganfilling_plugin.gui.profile.sampling import sample_results

    return sample_results(Rasters(), series, where, lambda _share: None)


def test_values_of_a_pixel(series):
    samples = sample(series, place()).samples
    assert [found.date.isoformat() for found in samples["nir"]] == list(DATES)
    assert [found.filled for found in samples["nir"]] == pytest.approx([0.30, 0.31, 0.32])
    assert [found.filled for found in samples["blue"]] == pytest.approx([0.10, 0.11, 0.12])
    assert [found.filled for found in samples["ndvi"]] == pytest.approx([0.4, 0.4001, 0.4002])
    assert [found.quality for found in samples["red"]] == [0, 1, 0]
    assert [found.reason for found in samples["red"]] == ["", "cloud", ""]
    assert [found.observed is None for found in samples["red"]] == [False, True, False]


def test_why_a_pixel_was_filled_is_said_where_it_is_known(series, result):
    from osgeo import gdal

    from ganfilling_plugin.gui.profile.words import described, value_text

    profile = sample(series, place())
    observed, filled, _ = profile.samples["red"]
    assert value_text("ndvi", filled).endswith("filled between observations (cloud found)")
    assert value_text("ndvi", observed).endswith("observed")
    assert "(cloud found)" in described([profile], ["red"], filled.date)
    quality = result.with_name(f"{DATES[1]}_quality.tif")  # as earlier versions wrote it, without the second band
    earlier = quality.with_name("earlier.tif")
    gdal.Translate(str(earlier), str(quality), bandList=[1])
    earlier.replace(quality)
    _, older, _ = sample(series, place()).samples["red"]
    assert older.quality == 1 and older.reason == ""
    assert value_text("ndvi", older).endswith("filled between observations")


def test_values_are_those_that_qgis_shows(series, result):
    layer = load(result, DATES[2])
    shown, found = layer.dataProvider().sample(CENTRE, 4)
    assert found
    assert sample(series, place()).samples["nir"][2].value == pytest.approx(shown, abs=1e-6)


def test_masked_values_are_read_as_the_filled_raster_is_encoded(series):
    samples = sample(series, place()).samples["green"]
    assert [found.masked for found in samples] == [None, pytest.approx(0.8002), None]


def test_uncertainty_becomes_a_range_of_ninety_percent(series):
    filled = sample(series, place()).samples["red"][1]
    assert filled.deviation == pytest.approx(0.02)
    assert filled.band() == pytest.approx((0.13 - 1.645 * 0.02, 0.13 + 1.645 * 0.02))
    greenness = sample(series, place()).samples["ndvi"][1]
    red, nir = 0.13, 0.31
    assert greenness.deviation == pytest.approx(2 / (red + nir) ** 2 * 0.02 * np.hypot(red, nir))


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:25833"])
def test_places_in_another_crs(series, crs):
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    there = QgsGeometry.fromPointXY(transform.transform(CENTRE))
    assert sample(series, place(there, crs)).samples["nir"][0].value == pytest.approx(0.30)


@pytest.mark.parametrize("offset", [(-4.9, 4.9), (4.9, -4.9)])
def test_all_of_a_pixel_is_the_pixel(series, offset):
    there = QgsGeometry.fromPointXY(QgsPointXY(CENTRE.x() + offset[0], CENTRE.y() + offset[1]))
    assert sample(series, place(there)).samples["nir"][0].value == pytest.approx(0.30)


def test_outside_the_raster_and_no_data_give_nothing(series):
    assert sample(series, place(QgsGeometry.fromPointXY(QgsPointXY(599990, 4999990)))).is_empty
    assert sample(series, place(QgsGeometry.fromPointXY(QgsPointXY(600005, 4999995)))).is_empty  # no data


def test_mean_of_a_polygon(series, result):
    from osgeo import gdal

    box = QgsGeometry.fromWkt(
        "Polygon((600101 4999899, 600139 4999899, 600139 4999871, 600101 4999871, 600101 4999899))"
    )
    profile = sample(series, place(box))
    dataset = gdal.Open(str(result.with_name(f"{DATES[0]}_filled.tif")))  # its bands go with it
    numbers = dataset.GetRasterBand(3).ReadAsArray(10, 10, 4, 3)
    assert profile.pixels == 12
    assert profile.samples["red"][0].filled == pytest.approx(numbers.mean() * SCALE)
    assert profile.samples["red"][0].spread == pytest.approx(numbers.std() * SCALE)


def test_pixels_of_a_raster_from_south_to_north_come_in_the_same_order(tmp_path, make_raster):
    from osgeo import gdal

    from ganfilling_plugin.gui.profile.reading import Rasters

    path = make_raster("S2_20220607.tif", (4, 24, 24), NAMES)
    source = gdal.Open(path)
    left, width, _, top, _, height = source.GetGeoTransform()
    turned = gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / "turned.tif"), source)
    turned.SetGeoTransform((left, width, 0, top + 24 * height, 0, -height))
    turned.WriteArray(source.ReadAsArray()[:, ::-1])
    turned.FlushCache()
    triangle = QgsGeometry.fromWkt("Polygon((600041 4999959, 600199 4999959, 600041 4999821, 600041 4999959))")
    values = [Rasters().read(file, place(triangle)) for file in (path, str(tmp_path / "turned.tif"))]
    assert values[0].shape[1] > 50
    np.testing.assert_array_equal(*values)


def test_a_polygon_smaller_than_a_pixel_is_that_pixel(series):
    profile = sample(series, place(QgsGeometry.fromPointXY(CENTRE).buffer(1, 4)))
    assert profile.pixels == 1
    assert profile.samples["nir"][0].value == pytest.approx(0.30)


def test_dates_that_cannot_be_read_are_named(series, result):
    result.with_name(f"{DATES[1]}_filled.tif").write_bytes(b"no raster")
    profile = sample(series, place())
    assert profile.unreadable == (DATES[1],)
    assert len(profile.samples["nir"]) == 2


def test_observations_are_read_as_the_engine_describes_them(result, make_raster):
    from osgeo import gdal

    from ganfilling_plugin.gui.profile.reading import Rasters
    from ganfilling_plugin.gui.profile.sampling import observations_of, sample_observations

    meaning = {"values": [8, 9], "bits": None, "last": 11}
    mask = make_raster("SCL.tif", (1, 24, 24), ("SCL",))
    dataset = gdal.Open(mask, gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.full((24, 24), 9))
    dataset = None
    entries = [
        {
            "date": date,
            "bands": {
                name: {"path": str(result.with_name(f"S2_{date.replace('-', '')}.tif")), "index": index}
                for index, name in enumerate(("blue", "green", "red", "nir"), 1)
            },
            "scale": [1e-4] * 4,
            "offset": [-0.1] * 4,
            "mask": {"path": mask, "band": 1, "meaning": meaning} if number else None,
            "zero_fill": False,
            "problems": [],
        }
        for number, date in enumerate(DATES[:2])
    ]
    found = sample_observations(Rasters(), observations_of({"inputs": entries}), place(), lambda _share: None)
    clear, cloudy = found.samples["blue"]
    assert clear.observed == clear.value == pytest.approx(0.7001)
    assert clear.filled is None
    assert cloudy.value is None
    assert cloudy.masked == pytest.approx(0.7001)


@pytest.mark.parametrize(
    ("mask", "clear", "cloud", "nodata"),
    [
        ("S2_{}_SCL", 4, 9, 0),
        ("S2_{}_SCL", 11, 12, None),  # snow, and what is no class
        ("tile_{}_QA_PIXEL", 21824, 22280, 1),
        ("tile_{}_QA_PIXEL", 21952, 1, 1),  # water, and no data, as the raster itself says
        ("HLS_{}_Fmask", 64, 4, 255),
        ("FORCE_{}_QAI", 32, 2, 1),
        ("S2_{}_QA60", 1, 1024, None),
        ("S2_{}_udm2", 1, 0, 0),
        ("S2_{}_cldprb", 39, 41, None),  # a probability in percent
        ("S2_{}_cloudmask", 0, 1, 0),  # of no known kind: any value but 0 is cloud, though 0 is declared no data
    ],
)
def test_masks_mean_what_the_engine_takes_them_for(make_raster, engine_python, feedback, mask, clear, cloud, nodata):
    from osgeo import gdal

    from ganfilling_plugin.gui.profile.reading import Rasters
    from ganfilling_plugin.gui.profile.sampling import observations_of, sample_observations
    from ganfilling_plugin.jobs import run_job

    inputs = []
    for date, value in (("20210607", clear), ("20210612", cloud)):
        name = mask.format(date)
        inputs.append(make_raster(name.rsplit("_", maxsplit=2 if "QA_" in name else 1)[0] + ".tif", scale=SCALE))
        path = make_raster(f"{name}.tif", (1, 24, 24), ("",), nodata=nodata)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).WriteArray(np.full((24, 24), value))
        dataset = None
    job = {"command": "describe", "inputs": inputs, "mask": f"*{mask.split('{}')[1]}*"}
    description = run_job(job, feedback, engine_python).done["description"]
    assert [entry["shares"]["cloudy"] for entry in description["inputs"]] == [0, 1]
    found = sample_observations(Rasters(), observations_of(description), place(), lambda _share: None)
    seen, hidden = found.samples["nir"]
    assert seen.observed is not None and seen.masked is None
    assert hidden.observed is None and hidden.masked is not None


def test_links_survive_saving_and_moving_the_project(result, tmp_path):
    from ganfilling_plugin.project_series import find_series

    project = QgsProject.instance()
    load(result)
    file = tmp_path / "project.qgz"
    assert project.write(str(file))
    project.clear()
    assert project.read(str(file))
    assert [found.key for found in find_series(project)] == [str(result)]
    assert len(find_series(project)[0].dates) == 3
    layer = next(iter(project.mapLayers().values()))
    layer.setCustomProperty("ganfilling/series", "/moved/away/series.json")
    assert [found.key for found in find_series(project)] == [str(result)]


def test_a_series_without_its_description_is_made_of_its_layers(result):
    from ganfilling_plugin.project_series import find_series

    load(result)
    result.unlink()
    found = find_series(QgsProject.instance())
    assert [[entry.date.isoformat() for entry in one.dates] for one in found] == [[DATES[0]]]
    assert found[0].filled


def test_table(series, tmp_path):
    from ganfilling_plugin.gui.profile.export import write_csv

    path = tmp_path / "profile.csv"
    assert write_csv(path, [sample(series, place(label="Field, north"))], ["nir", "ndvi"]) == 6
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    first, second = rows[0], rows[1]
    assert (first["place"], first["date"], first["variable"], first["quality"]) == (
        "Field, north",
        DATES[0],
        "nir",
        "0",
    )
    assert (float(first["x"]), float(first["y"]), first["crs"]) == (CENTRE.x(), CENTRE.y(), UTM)
    assert (float(first["observed"]), float(first["filled"]), first["masked"]) == (0.3, 0.3, "")
    assert (second["observed"], float(second["filled"]), float(second["masked"])) == ("", 0.31, 0.8004)
    assert (second["quality"], second["reason"], float(second["uncertainty"])) == ("1", "cloud", 0.02)
    assert first["reason"] == ""


def day(text):
    return datetime.date.fromisoformat(text)


def test_dates_and_pixels_map_onto_each_other():
    from ganfilling_plugin.gui.profile.scales import DateScale, nearest_date, shown_date

    scale = DateScale(day("2022-06-07"), day("2022-06-27"), 100, 500)
    assert scale.pixel(day("2022-06-12")) == 200
    assert all(scale.date(scale.pixel(day(date))) == day(date) for date in DATES)
    assert scale.date(0) == day(DATES[0]) and scale.date(999) == day(DATES[2])
    dates = [day(date) for date in DATES]
    assert nearest_date(dates, day("2022-06-21")) == dates[2]
    assert shown_date(dates, day("2022-06-21")) == dates[1]
    assert shown_date(dates, day("2022-06-01")) is None


def test_ticks_are_round_and_fit():
    from ganfilling_plugin.gui.profile.scales import date_ticks, tick_decimals, value_ticks

    assert value_ticks(0.03, 0.42, 5) == [0.1, 0.2, 0.3, 0.4]
    assert tick_decimals(value_ticks(0.03, 0.42, 5)) == 1
    ticks = date_ticks(day("2020-01-15"), day("2023-03-01"), 5)
    assert len(ticks) <= 5 and all(tick.day == 1 for tick in ticks)


def contrast(one, other):
    def luminance(colour):
        parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_places_differ_and_are_seen_on_light_and_dark(qgis_app):
    from qgis.PyQt.QtGui import QColor

    from ganfilling_plugin.gui.profile.place_colours import place_colour, place_shape

    assert len({(place_colour(number).name(), place_shape(number)) for number in range(12)}) == 12
    for number in range(6):
        assert contrast(place_colour(number), QColor("white")) >= 3
        assert contrast(place_colour(number), QColor("#232323")) >= 2.5


def test_plot_points_at_values_and_moves_by_keys(series, qgis_app):
    from qgis.PyQt.QtCore import QPointF, Qt
    from qgis.PyQt.QtTest import QTest

    from ganfilling_plugin.gui.profile.plot import ProfilePlot

    plot = ProfilePlot()
    plot.resize(800, 320)
    chosen = []
    plot.date_chosen.connect(chosen.append)
    plot.show_profiles([sample(series, place())], ["ndvi", "nir"], [day(date) for date in DATES], False)
    plot.grab()
    panel = plot.chart.panels[1]
    assert panel.variable == "nir"
    there = QPointF(panel.dates.pixel(day(DATES[1])) + 3, panel.values.pixel(0.31) - 3)
    hit = plot.chart.hit(there)
    assert (hit.sample.date, hit.sample.value) == (day(DATES[1]), pytest.approx(0.31))
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(plot, key)
    assert [date.isoformat() for date in chosen] == [DATES[2], DATES[1], DATES[0]]
    assert "0.300" in plot.accessibleDescription()


def test_input_is_shown_as_the_filled_image_is(series):
    from ganfilling_plugin.gui.observed_image import ObservedImage

    like = QgsProject.instance().mapLayersByName("filled")[0]
    observed = ObservedImage(series.dates[0], like)
    value, _ = observed.layer.dataProvider().sample(CENTRE, 2)
    assert value == pytest.approx(0.8002)
    assert (
        observed.layer.renderer().usesBands() == like.renderer().usesBands()
        or observed.layer.renderer().usesBands() == [3, 2, 1]
    )
    observed.close()


def test_film_command_names_every_frame(tmp_path):
    from ganfilling_plugin.gui.animation_task import film_command

    frames = [tmp_path / "001.png", tmp_path / "it's.png"]
    command = film_command("ffmpeg", frames, 0.5, tmp_path / "film.mp4")
    assert command[0] == "ffmpeg" and command[-1] == str(tmp_path / "film.mp4")
    listed = (tmp_path / "film.txt").read_text()
    assert listed.count("duration 0.5") == 2
    assert "it'\\''s.png" in listed


def spoiled():
    """A profile of one pixel whose second date knows nothing of its NDVI, and was seen far above all others."""
    from ganfilling_plugin.gui.profile.values import PlaceSample, Profile

    values = [(0.4, 0.01, None), (0.5, 6.0, 7.0), (0.6, 0.01, None)]
    samples = [
        PlaceSample(day(date), filled=value, deviation=deviation, masked=masked)
        for date, (value, deviation, masked) in zip(DATES, values)
    ]
    return Profile(place(), {"ndvi": samples})


def test_the_axis_of_ndvi_keeps_to_what_ndvi_can_be(qgis_app):
    from ganfilling_plugin.gui.profile.plot import ProfilePlot
    from ganfilling_plugin.gui.profile.words import value_text

    plot = ProfilePlot()
    plot.resize(800, 320)
    profile = spoiled()
    plot.show_profiles([profile], ["ndvi"], [day(date) for date in DATES], True)
    plot.grab()
    (panel,) = plot.chart.panels
    assert -1.15 < panel.values.low < -1 and 1 < panel.values.high < 1.15
    assert "90 %: -1.000 to 1.000" in value_text("ndvi", profile.samples["ndvi"][1])


def test_a_masked_value_beyond_the_axis_is_an_arrow_and_no_cross(qgis_app):
    from ganfilling_plugin.gui.profile import drawing
    from ganfilling_plugin.gui.profile.plot import ProfilePlot

    drawn = []
    plot = ProfilePlot()
    plot.resize(800, 320)
    plot.show_profiles([spoiled()], ["ndvi"], [day(date) for date in DATES], True)
    plot.grab()
    (panel,) = plot.chart.panels

    class Pen:
        def setPen(self, pen):  # noqa: N802 (Qt's name)
            pass

        def drawLine(self, *ends):  # noqa: N802
            drawn.append("cross")

        def drawPolyline(self, points):  # noqa: N802
            drawn.append([points[number].y() - panel.frame.top() for number in range(3)])

    drawing._draw_masked(Pen(), panel, spoiled(), drawing._Ink.of(plot.palette()))
    assert drawn == [[5, 1, 5]]  # it points up, from within the frame


def test_places_are_kept_in_the_project(qgis_app, tmp_path):
    from ganfilling_plugin.gui.profile.kept_places import keep_places, kept_places

    project = QgsProject.instance()
    square = QgsGeometry.fromWkt("Polygon ((0 0, 0 1, 1 1, 0 0))")
    keep_places(project, [place(label="Field, “north”"), place(square, "EPSG:4326")])
    assert project.isDirty() and project.write(str(tmp_path / "kept.qgz"))
    keep_places(project, kept_places(project))
    assert not project.isDirty()
    project.clear()
    assert kept_places(project) == []
    assert project.read(str(tmp_path / "kept.qgz"))
    first, second = kept_places(project)
    assert (first.label, first.crs.authid(), first.position()) == ("Field, “north”", UTM, CENTRE)
    assert second.is_polygon and second.geometry.equals(square)
    project.writeEntry("ganfilling", "places", '[{"number": "x"}]')
    assert kept_places(project) == []


def test_dots_are_seen_on_dark(qgis_app):
    from qgis.PyQt.QtGui import QColor

    from ganfilling_plugin.gui.profile.drawing import _seen_on
    from ganfilling_plugin.gui.profile.place_colours import place_colour

    for number in range(6):
        assert contrast(_seen_on(QColor("#232323"), place_colour(number)), QColor("#232323")) >= 4
        assert _seen_on(QColor("white"), place_colour(number)) == place_colour(number)


def test_each_place_has_a_colour_of_its_own_also_one_that_takes_the_place_of_another(qgis_app):
    from ganfilling_plugin.gui.profile.place_colours import place_colour
    from ganfilling_plugin.gui.profile.session import ProfileSession

    session = ProfileSession()
    seen = []
    for keep in (False, False, True):
        session.add([("", QgsGeometry.fromPointXY(CENTRE))], QgsCoordinateReferenceSystem(UTM), keep)
        seen.append([place_colour(one.number).name() for one in session.places])
    assert len({colour for colours in seen for colour in colours}) == 3
    assert [len(colours) for colours in seen] == [1, 1, 2]
    assert [one.label for one in session.places] == ["Pixel 2", "Pixel 3"]
    kept = list(session.places)
    session.restore(kept)
    session.add([("", QgsGeometry.fromPointXY(CENTRE))], QgsCoordinateReferenceSystem(UTM), True)
    assert session.places[-1].label == "Pixel 4"
    session.remove({one.number for one in session.places})
    session.add([("", QgsGeometry.fromPointXY(CENTRE))], QgsCoordinateReferenceSystem(UTM), False)
    assert [one.label for one in session.places] == ["Pixel 1"]
