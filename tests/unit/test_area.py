"""Filling only a part: an extent, polygons, or both, in any CRS, without changing what a pixel becomes."""

import json

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform_bounds, transform_geom
from rasterio.windows import Window
from series_files import write_series
from test_filling import read

from model.contract.options import MethodOptions
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.pipeline.filling import FillOptions, fill
from model.pipeline.ndvi import write_ndvi
from model.reading.opening import open_series
from model.reading.series import SeriesOptions

LEFT, TOP, PIXEL = 600000, 5100000, 10  # of write_series' rasters


def box(column, row, width, height, inset=0):
    """Bounds of pixels of the series: left, bottom, right, top, made smaller by ``inset`` metres."""
    left, top = LEFT + PIXEL * column + inset, TOP - PIXEL * row - inset
    return left, top - PIXEL * height + 2 * inset, left + PIXEL * width - 2 * inset, top


def ring(left, bottom, right, top):
    return [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]


def write_area(path, *geometries, crs=None):
    content = {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries],
    }
    if crs:
        content["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(content))
    return str(path)


def polygon(*bounds, hole=None):
    return {"type": "Polygon", "coordinates": [ring(*bounds), *([ring(*hole)] if hole else [])]}


def opened(paths, **options):
    return open_series(paths, SeriesOptions(**options), Reporter())


def run(paths, output, method="linear", tile=None, context="256", **options):
    asked = FillOptions(method=MethodOptions(method=method), tile=tile, context=context)
    return fill(paths, output, SeriesOptions(**options), asked, Reporter())


def text(bounds, crs=""):
    return ",".join(map(str, bounds)) + (f",{crs}" if crs else "")


def refused(code, paths, **options):
    with pytest.raises(InputError) as caught:
        opened(paths, **options)
    assert caught.value.code == code
    assert caught.value.hint
    return caught.value


def test_the_grid_is_cut_to_the_pixels_that_an_extent_touches(tmp_path):
    paths = write_series(tmp_path / "in")[0]
    whole = opened(paths)
    exact = opened(paths, extent=text(box(20, 10, 30, 25)))
    touched = opened(paths, extent=text(box(20, 10, 30, 25, inset=4)))
    for series in (exact, touched):
        assert (series.grid.width, series.grid.height) == (30, 25)
        assert series.grid.aligned_with(whole.grid)
        block = series.read(Window(5, 3, 12, 11))
        expected = whole.read(Window(25, 13, 12, 11))
        np.testing.assert_array_equal(block.reflectance, expected.reflectance)
        np.testing.assert_array_equal(block.observed, expected.observed)
    with pytest.raises(ValueError, match="inside"):
        exact.read(Window(20, 0, 12, 11))


def test_an_extent_reaching_out_is_cut_at_the_border(tmp_path):
    paths = write_series(tmp_path / "in")[0]
    grid = opened(paths, extent=text((LEFT - 500, TOP - 95, LEFT + 45, TOP + 500))).grid
    assert (grid.width, grid.height) == (5, 10)
    assert grid.bounds[0] == LEFT and grid.bounds[3] == TOP


def test_an_extent_in_another_crs(tmp_path):
    paths = write_series(tmp_path / "in")[0]
    bounds = transform_bounds("EPSG:32632", "EPSG:4326", *box(20, 10, 30, 25))
    grid = opened(paths, extent=text(bounds, "EPSG:4326")).grid
    assert 30 <= grid.width <= 33 and 25 <= grid.height <= 28  # what was straight there is bent here
    assert abs(grid.bounds[0] - (LEFT + 200)) <= 20 and abs(grid.bounds[3] - (TOP - 100)) <= 20


@pytest.mark.parametrize("method", ["linear", "regression"])
def test_only_what_polygons_touch_is_filled(tmp_path, method):
    paths, truth, observed = write_series(tmp_path / "in")
    area = write_area(
        tmp_path / "area.geojson",
        polygon(*box(10, 5, 40, 30), hole=box(20, 15, 10, 10)),
        {"type": "MultiPolygon", "coordinates": [[ring(*box(60, 40, 20, 20))]]},
        None,
        crs="urn:ogc:def:crs:EPSG::32632",
    )
    document = run(paths, tmp_path / "out", method, tile=32, area=area)
    inside = np.zeros((70, 90), bool)
    inside[5:35, 10:50] = inside[40:60, 60:80] = True
    inside[15:25, 20:30] = False
    inside = inside[5:60, 10:80]  # the polygons' box
    quality = read(tmp_path / "out", document, "quality")[:, 0]
    assert quality.shape[1:] == inside.shape
    border = np.zeros_like(inside)  # pixels that the edge itself runs along may be taken or not
    border[1:-1, 1:-1] = ~(inside[:-2, 1:-1] == inside[2:, 1:-1]) | ~(inside[1:-1, :-2] == inside[1:-1, 2:])
    sure = ~border
    np.testing.assert_array_equal(((quality != 255) == inside)[:, sure], True)
    filled = read(tmp_path / "out", document, "filled")
    assert (filled[:, :, ~inside & sure] == 0).all()  # no data of these files
    gaps = ~observed[:, 5:60, 10:80] & (inside & sure)
    error = np.abs(filled - truth[:, :, 5:60, 10:80])
    assert gaps.any() and error[np.broadcast_to(gaps[:, None], error.shape)].mean() < 0.03
    assert document["part"] == {"area": area} and "area" not in document["reading"]
    shares = document["products"][-1]["statistics"]["shares"]
    assert shares["255"] == pytest.approx((quality[-1] == 255).mean(), abs=1e-6)


def test_linear_filling_of_a_part_equals_that_part_of_the_whole(tmp_path):
    paths = write_series(tmp_path / "in")[0]
    whole = run(paths, tmp_path / "whole")
    part = run(paths, tmp_path / "part", extent=text(box(20, 10, 30, 25)))
    np.testing.assert_array_equal(
        read(tmp_path / "part", part, "quality"), read(tmp_path / "whole", whole, "quality")[..., 10:35, 20:50]
    )
    seen = read(tmp_path / "part", part, "quality")[:, 0] == 0
    same = read(tmp_path / "part", part, "filled") == read(tmp_path / "whole", whole, "filled")[..., 10:35, 20:50]
    assert same.all(axis=1)[seen].all()


def test_without_context_what_lies_beyond_the_extent_is_not_learnt_from(tmp_path):
    """The same part comes out whatever the rest of the images shows: nothing is sampled, judged or looked at there."""
    whole, _, observed = write_series(tmp_path / "in")
    elsewhere = np.ones((70, 90), bool)
    elsewhere[10:35, 20:50] = False
    extent, documents = text(box(20, 10, 30, 25)), []
    for name in ("as it is", "bright beyond"):
        documents.append(run(whole, tmp_path / name, "regression", context="0", extent=extent))
        for path in whole:
            with rasterio.open(path, "r+") as file:
                file.write(np.where(elsewhere, 9000, file.read()).astype(np.uint16))
    first, second = documents
    assert observed[:, ~elsewhere].mean() < 0.9  # there is something to fill
    assert first["products"] == second["products"]
    assert first["clouds"] == second["clouds"]
    for kind in ("filled", "quality"):
        np.testing.assert_array_equal(*(read(tmp_path / n, first, kind) for n in ("as it is", "bright beyond")))


def test_polygons_without_a_crs_are_in_degrees(tmp_path):
    paths = write_series(tmp_path / "in")[0]
    geometry = transform_geom("EPSG:32632", "EPSG:4326", polygon(*box(10, 5, 40, 30, inset=2)))
    series = opened(paths, area=write_area(tmp_path / "area.geojson", geometry))
    assert abs(series.grid.width - 40) <= 1 and abs(series.grid.height - 30) <= 1
    inside = series.area.inside(series.grid, Window(0, 0, series.grid.width, series.grid.height))
    assert inside.mean() > 0.95


def test_long_edges_bend_when_they_are_reprojected(tmp_path):
    """A parallel of latitude is a curve in UTM: its middle lies north of the chord between its ends, here by 40 m."""
    file = tmp_path / "big.tif"
    profile = {"driver": "GTiff", "count": 4, "dtype": "uint8", "crs": "EPSG:32632", "nodata": None}
    paths = []
    for day in (1, 9):
        file = tmp_path / f"big_2022060{day}.tif"
        affine = rasterio.Affine(100, 0, 500000, 0, -100, 5310000)
        with rasterio.open(file, "w", width=800, height=600, transform=affine, **profile) as raster:
            raster.write(np.full((4, 600, 800), 50, np.uint8))
            raster.descriptions = ("B02", "B03", "B04", "B08")
        paths.append(str(file))
    area = write_area(tmp_path / "area.geojson", polygon(9.1, 47.6, 10.0, 47.7))
    grid = opened(paths, scale=0.004, area=area).grid
    from rasterio.warp import transform

    (_, (corner, middle)) = transform("EPSG:4326", "EPSG:32632", [10.0, 9.1], [47.7, 47.6])
    assert abs(grid.bounds[1] - middle) < 200 and abs(grid.bounds[3] - corner) < 200


def test_extent_and_polygons_together(tmp_path):
    paths = write_series(tmp_path / "in")[0]
    area = write_area(tmp_path / "area.geojson", polygon(*box(10, 5, 40, 30)), crs="EPSG:32632")
    grid = opened(paths, area=area, extent=text(box(30, 20, 50, 40))).grid
    assert (grid.width, grid.height) == (20, 15)
    refused("area_outside", paths, area=area, extent=text(box(60, 40, 10, 10)))


@pytest.mark.parametrize("extent", ["1,2,3", "a,b,c,d", "5,5,1,1", "1,1,2,2,EPSG:nothing", "nan,0,1,1", ""])
def test_extents_that_make_no_sense(tmp_path, extent):
    refused("bad_extent", write_series(tmp_path / "in")[0], extent=extent)


def test_areas_elsewhere(tmp_path):
    paths = write_series(tmp_path / "in")[0]
    refused("area_outside", paths, extent="0,0,10,10")
    refused("area_outside", paths, extent="-120,-40,-119,-39,EPSG:4326")
    error = refused("area_outside", paths, area=write_area(tmp_path / "far.geojson", polygon(1, 1, 2, 2)))
    assert "far.geojson" in error.message


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "bad_area"),
        ("[]", "bad_area"),
        ('{"type": "FeatureCollection"}', "bad_area"),
        ('{"type": "Polygon", "coordinates": "x"}', "bad_area"),
        ('{"type": "FeatureCollection", "features": []}', "area_empty"),
        ('{"type": "Point", "coordinates": [1, 2]}', "area_empty"),
        ('{"type": "Polygon", "coordinates": []}', "area_empty"),
        ('{"type": "Polygon", "coordinates": [[]]}', "area_empty"),
    ],
)
def test_files_that_are_no_area(tmp_path, content, code):
    (tmp_path / "area.json").write_text(content)
    error = refused(code, write_series(tmp_path / "in")[0], area=str(tmp_path / "area.json"))
    assert "area.json" in error.message


def test_a_missing_area_file(tmp_path):
    refused("bad_area", write_series(tmp_path / "in")[0], area=str(tmp_path / "absent.geojson"))


def test_an_area_under_cloud_at_all_dates(tmp_path):
    observed = np.ones((6, 70, 90), bool)
    observed[:, 30:50, 30:50] = False
    paths = write_series(tmp_path / "in", observed=observed)[0]
    assert "in the area" in refused("all_masked", paths, extent=text(box(33, 33, 10, 10))).message


def test_a_tiny_area_by_the_regression(tmp_path):
    """Nearly no pixels to fit to: still an answer."""
    paths = write_series(tmp_path / "in")[0]
    document = run(paths, tmp_path / "out", "regression", extent=text(box(3, 3, 2, 1)))
    assert read(tmp_path / "out", document, "filled").shape == (6, 4, 1, 2)


def test_ndvi_of_an_area(tmp_path):
    paths = write_series(tmp_path / "in")[0]
    area = write_area(tmp_path / "area.geojson", polygon(*box(50, 5, 30, 20, inset=1)), crs="EPSG:32632")
    document = write_ndvi(paths, tmp_path / "out", SeriesOptions(area=area), False, Reporter())
    assert read(tmp_path / "out", document, "ndvi").shape == (6, 1, 20, 30)


def test_ndvi_of_what_polygons_touch_and_of_nothing_between(tmp_path):
    paths = write_series(tmp_path / "in", observed=np.ones((6, 70, 90), bool))[0]
    boxes = [polygon(*box(column, 5, 10, 20, inset=1)) for column in (10, 40)]
    area = write_area(tmp_path / "area.geojson", *boxes, crs="EPSG:32632")
    document = write_ndvi(paths, tmp_path / "out", SeriesOptions(area=area), False, Reporter())
    with rasterio.open(tmp_path / "out" / document["products"][0]["path"]) as file:
        given = file.read(1) != file.nodata
    np.testing.assert_array_equal(given.all(axis=0), (np.arange(40) < 10) | (np.arange(40) >= 30))
    assert not given[:, 10:30].any()
