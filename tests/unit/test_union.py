"""The grid of a series: what its images cover together, at the finest pixel, north up; and what is said of it."""

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.warp import Resampling, reproject, transform
from rasterio.windows import Window
from series_files import truth, write_raster
from test_series import Warnings, opened, whole

from model.inspect.describe import describe
from model.reading.grids import Grid
from model.reading.rasters import DatasetPool
from model.reading.series import SeriesOptions

DATES = ("20220607", "20220612", "20220617")
HEIGHT, WIDTH = 60, 80


@pytest.fixture(scope="module")
def scene():
    """Numbers [date, band, row, column] of a small landscape."""
    return np.rint(truth(3, HEIGHT, WIDTH)[1] * 1e4).astype(np.uint16)


def place(column=0, row=0, size=10.0):
    """The transform of a raster that begins at a pixel of the landscape."""
    return rasterio.Affine(size, 0, 600000 + 10 * column, 0, -size, 5100000 - 10 * row)


def write(folder, name, numbers, **profile):
    write_raster(folder / name, numbers, **{"transform": place(), **profile})


def read(folder, **options):
    """The series, its warnings and all that is read of it."""
    report = Warnings()
    series = opened([str(folder)], report, **options)
    return series, report.said, series.read(whole(series))


def same(block, scene):
    np.testing.assert_allclose(block.reflectance, scene * np.float32(1e-4), atol=1e-6)


SOUTH_UP = rasterio.Affine(10, 0, 600000, 0, 10, 5100000 - 10 * HEIGHT)


@pytest.mark.parametrize("turned", [(0,), (1,), (0, 1, 2)])
def test_rows_that_run_from_south_to_north_are_read_where_they_lie(tmp_path, scene, turned):
    for t, date in enumerate(DATES):
        flipped = {"transform": SOUTH_UP} if t in turned else {}
        write(tmp_path, f"S2_{date}.tif", scene[t, :, ::-1] if t in turned else scene[t], **flipped)
    series, said, block = read(tmp_path)
    assert series.grid.transform == place()
    same(block, scene)
    assert said == {}
    part = series.read(Window(13, 7, 21, 19))
    np.testing.assert_array_equal(part.reflectance, block.reflectance[:, :, 7:26, 13:34])


def test_columns_that_run_from_east_to_west_are_read_where_they_lie(tmp_path, scene):
    mirrored = rasterio.Affine(-10, 0, 600000 + 10 * WIDTH, 0, -10, 5100000)
    write(tmp_path, f"S2_{DATES[0]}.tif", scene[0, :, :, ::-1], transform=mirrored)
    write(tmp_path, f"S2_{DATES[1]}.tif", scene[1])
    same(read(tmp_path)[2], scene[:2])


def test_a_small_view_of_an_image_on_another_extent_is_read_from_its_overviews(tmp_path, scene):
    path = tmp_path / f"S2_{DATES[0]}.tif"
    write(tmp_path, path.name, scene[0])
    with rasterio.open(path, "r+") as file:
        file.build_overviews([2, 4], Resampling.average)
        means = file.read(1, out_shape=(HEIGHT // 4, WIDTH // 4))
    view = Grid(CRS.from_epsg(32632), place(-8, -4, 40.0), WIDTH // 4 + 2, HEIGHT // 4 + 1)
    window = Window(0, 0, view.width, view.height)
    values, _ = DatasetPool().read(str(path), [1], view, window, nodata=(0,), categorical=True)
    np.testing.assert_array_equal(values[0, 1:, 2:], means)
    assert not values[0, 0].any() and not values[0, :, :2].any()


def test_a_mask_from_south_to_north_is_read_where_it_lies(tmp_path, scene):
    classes = np.full((1, HEIGHT, WIDTH), 4, np.uint8)
    classes[:, :9, :30] = 9
    for t, date in enumerate(DATES):
        write(tmp_path, f"S2_{date}.tif", scene[t])
        flipped = {"scale": None, "nodata": None, "names": (), "transform": SOUTH_UP}
        write(tmp_path, f"S2_{date}_SCL.tif", classes[:, ::-1], **flipped)
    block = read(tmp_path)[2]
    np.testing.assert_array_equal(block.observed, np.broadcast_to(classes == 4, block.observed.shape))


def test_a_turned_grid_stays_as_it_is(tmp_path, scene):
    turned = rasterio.Affine(8, 6, 600000, 6, -8, 5100000)
    for t, date in enumerate(DATES):
        write(tmp_path, f"S2_{date}.tif", scene[t], transform=turned)
    series, said, block = read(tmp_path)
    assert series.grid.transform == turned and said == {}
    same(block, scene)


def test_parts_of_an_export_are_joined(tmp_path, scene):
    for t, date in enumerate(DATES):
        for row, column in ((0, 0), (0, 32), (32, 0), (32, 32)):
            part = scene[t, :, row : row + 32, column:][..., : 32 if column == 0 else WIDTH]
            name = f"S2_{date}-{row:010d}-{column:010d}.tif"
            write(tmp_path, name, part, transform=place(column, row))
    series, said, block = read(tmp_path)
    assert series.grid.transform == place()
    same(block, scene)
    assert block.observed.all()
    assert f"{WIDTH} x {HEIGHT} pixels of 10" in said["grid_union"]


def test_swaths_that_overlap_are_joined_and_a_date_may_have_one_only(tmp_path, scene):
    for t, date in enumerate(DATES):
        write(tmp_path, f"S2_{date}_west.tif", scene[t, :, :, :50])
        if t != 1:
            write(tmp_path, f"S2_{date}_east.tif", scene[t, :, :, 45:], transform=place(45))
    series, said, block = read(tmp_path)
    assert block.observed[[0, 2]].all()
    np.testing.assert_array_equal(block.observed[1].all(axis=0), np.arange(WIDTH) < 50)
    same(block, np.where(block.observed[:, None], scene, 0))
    assert "2022-06-12 covers 62%" in said["grid_union"]
    assert not series.outside(whole(series)).any()


def test_ragged_crops_are_kept_whole_and_what_no_date_shows_lies_outside(tmp_path, scene):
    crops = ((10, 10, 50, 40), (0, 20, 60, 60), (0, 0, 40, 30))  # top, left, bottom, right
    shown = np.zeros((HEIGHT, WIDTH), bool)
    for t, (top, left, bottom, right) in enumerate(crops):
        shown[top:bottom, left:right] = True
        write(tmp_path, f"S2_{DATES[t]}.tif", scene[t, :, top:bottom, left:right], transform=place(left, top))
    series, said, block = read(tmp_path)
    assert (series.grid.transform, series.grid.width, series.grid.height) == (place(), 60, 60)
    for t, (top, left, bottom, right) in enumerate(crops):
        expected = np.zeros((HEIGHT, 60), bool)
        expected[top:bottom, left:right] = True
        np.testing.assert_array_equal(block.observed[t], expected)
    np.testing.assert_array_equal(series.outside(whole(series)), ~shown[:, :60])
    assert "grid_union" in said
    named, said, _ = read(tmp_path, grid="2022-06-07")
    assert (named.grid.width, named.grid.height, said) == (30, 40, {})


def test_a_coarse_first_date_does_not_decide(tmp_path, scene):
    coarse = scene[0].reshape(4, HEIGHT // 2, 2, WIDTH // 2, 2).mean(axis=(2, 4)).astype(np.uint16)
    write(tmp_path, f"S2_{DATES[0]}.tif", coarse, transform=place(size=20.0))
    for t in (1, 2):
        write(tmp_path, f"S2_{DATES[t]}.tif", scene[t])
    series, said, block = read(tmp_path)
    assert (series.grid.transform, series.grid.width) == (place(), WIDTH)
    same(block, np.concatenate([block.reflectance[:1] * 1e4, scene[1:]]))
    assert "1 of 3 images is of larger pixels (20)" in said["grid_pixels"]
    assert "grid_cuts" not in said


def test_what_a_coarse_image_shows_beyond_the_grid_is_said_to_be_left_out(tmp_path, scene):
    write(tmp_path, f"S2_{DATES[0]}.tif", scene[0], transform=place(size=20.0))
    for t in (1, 2):
        write(tmp_path, f"S2_{DATES[t]}.tif", scene[t])
    series, said, _ = read(tmp_path)
    assert (series.grid.width, series.grid.height) == (WIDTH, HEIGHT)
    assert f"75% of S2_{DATES[0]}.tif" in said["grid_cuts"]


def test_crops_whose_pixels_do_not_coincide_are_kept_but_for_half_a_pixel(tmp_path, scene):
    for t, column in enumerate((0.0, 0.0, 20.4)):
        write(tmp_path, f"S2_{DATES[t]}.tif", scene[t, :, :, :50], transform=place(column))
    series, _, block = read(tmp_path)
    assert (series.grid.transform, series.grid.width) == (place(), 70)
    assert block.observed[2, :, 22:69].all()


def in_zone_33(numbers, corner):
    """Numbers of zone 32, from ``corner`` on, as a raster of zone 33 with a rim without data."""
    (left,), (top,) = transform("EPSG:32632", "EPSG:32633", [corner.c], [corner.f])
    there = rasterio.Affine(10, 0, round(left, -1) - 150, 0, -10, round(top, -1) + 150)
    warped = np.zeros((4, numbers.shape[1] + 30, numbers.shape[2] + 30), np.uint16)
    systems = {"src_crs": "EPSG:32632", "dst_crs": "EPSG:32633", "src_nodata": 0, "dst_nodata": 0}
    reproject(numbers, warped, src_transform=corner, dst_transform=there, resampling=Resampling.bilinear, **systems)
    return warped, {"crs": "EPSG:32633", "transform": there}


def test_of_two_zones_that_of_most_images_counts(tmp_path, scene):
    warped, there = in_zone_33(scene[0], place())
    write(tmp_path, f"S2_{DATES[0]}.tif", warped, **there)
    for t in (1, 2):
        write(tmp_path, f"S2_{DATES[t]}.tif", scene[t])
    series, said, block = read(tmp_path)
    assert series.grid.crs.to_epsg() == 32632
    assert (series.grid.transform, series.grid.width, series.grid.height) == (place(), WIDTH, HEIGHT)
    assert "1 of 3 images is in another coordinate reference system (EPSG:32633)" in said["grid_systems"]
    inner = np.s_[:, 3:-3, 3:-3]
    assert np.abs(block.reflectance[0][inner] - scene[0][inner] * 1e-4).mean() < 3e-3
    assert opened([str(tmp_path)], grid="2022-06-07").grid.crs.to_epsg() == 32633


def test_coarse_images_have_no_say_in_the_system_however_many(tmp_path, scene):
    away = {"crs": "EPSG:4326", "transform": rasterio.Affine(0.002, 0, 10.2, 0, -0.002, 46.1)}
    for day in range(1, 4):
        write(tmp_path, f"S2_2022050{day}.tif", np.full((4, 60, 60), 900, np.uint16), **away)
    for t in (1, 2):
        write(tmp_path, f"S2_{DATES[t]}.tif", scene[t])
    series, said, _ = read(tmp_path)
    assert (series.grid.transform, series.grid.width, series.grid.height) == (place(), WIDTH, HEIGHT)
    assert "3 of 5 images are in another" in said["grid_systems"]


def test_a_date_whose_grid_is_asked_for_may_have_several_images(tmp_path, scene):
    write(tmp_path, f"S2_{DATES[0]}_west.tif", scene[0, :, :, :40])
    write(tmp_path, f"S2_{DATES[0]}_east.tif", scene[0, :, :, 40:60], transform=place(40))
    write(tmp_path, f"S2_{DATES[1]}.tif", scene[1])
    series, _, _ = read(tmp_path, grid="2022-06-07")
    assert (series.grid.width, series.grid.height) == (60, HEIGHT)


def test_files_beyond_a_window_are_not_opened(tmp_path, scene, monkeypatch):
    for date in DATES[:2]:
        write(tmp_path, f"S2_{date}_west.tif", scene[0, :, :, :40])
        write(tmp_path, f"S2_{date}_east.tif", scene[0, :, :, 40:], transform=place(40))
    series, paths = opened([str(tmp_path)]), []
    original = rasterio.open
    monkeypatch.setattr(rasterio, "open", lambda path, **k: paths.append(path) or original(path, **k))
    assert series.read(Window(0, 0, 30, HEIGHT)).observed.all()
    assert len(paths) == 2 and all("west" in path for path in paths)


def test_a_tile_of_another_zone_beside_is_kept(tmp_path, scene):
    for t, date in enumerate(DATES):
        write(tmp_path, f"S2_{date}_a.tif", scene[t, :, :, :50])
        if t:
            warped, there = in_zone_33(scene[t, :, :, 45:], place(45))
            write(tmp_path, f"S2_{date}_b.tif", warped, **there)
    series, _, block = read(tmp_path)
    assert series.grid.crs.to_epsg() == 32632
    left, _, right, _ = series.grid.bounds
    assert left == 600000 and right >= 600000 + 10 * (WIDTH - 2)
    top = round((series.grid.bounds[3] - 5100000) / 10)
    assert block.observed[1, top + 3 : top + HEIGHT - 3, : WIDTH - 3].all()


def test_an_image_far_away_is_refused_even_if_it_is_the_first(tmp_path, scene):
    write(tmp_path, f"S2_{DATES[0]}.tif", scene[0], transform=place(5000))
    for t in (1, 2):
        write(tmp_path, f"S2_{DATES[t]}.tif", scene[t])
    found = describe([str(tmp_path)], SeriesOptions(), Warnings())
    assert [[p["code"] for p in entry["problems"]] for entry in found["inputs"]] == [["grids_do_not_overlap"], [], []]
    assert f"S2_{DATES[1]}.tif" in found["inputs"][0]["problems"][0]["message"]
    assert (found["grid"]["width"], found["grid"]["height"]) == (WIDTH, HEIGHT)


def test_describe_says_what_the_grid_becomes(tmp_path, scene):
    write(tmp_path, f"S2_{DATES[0]}.tif", scene[0, :, :, :30])
    write(tmp_path, f"S2_{DATES[1]}.tif", scene[1])
    found = describe([str(tmp_path)], SeriesOptions(), Warnings())
    assert found["usable"]
    assert found["grid"]["width"] == WIDTH
    assert [w["code"] for w in found["warnings"]] == ["grid_union"]
    assert found["inputs"][0]["shares"]["valid"] == pytest.approx(30 / WIDTH, abs=0.02)
