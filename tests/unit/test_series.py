"""Reading a series: reflectance and what is observed, on one grid, window by window."""

import datetime as dt
import pickle

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.windows import Window
from series_files import write_raster, write_series

from model.core.reporting import Reporter
from model.reading.opening import open_series
from model.reading.rasters import DatasetPool
from model.reading.series import SeriesOptions


class Warnings(Reporter):
    """Keeps what it is warned of."""

    def __init__(self):
        super().__init__()
        self.said = {}

    def warning(self, code, message):
        self.said[code] = message


def opened(inputs, report=None, minimum_dates=2, **options):
    return open_series(inputs, SeriesOptions(**options), report or Warnings(), minimum_dates)


def whole(series):
    return Window(0, 0, series.grid.width, series.grid.height)


def numbers(seed=0, height=40, width=50, low=500, high=5000):
    return np.random.default_rng(seed).integers(low, high, (4, height, width)).astype(np.uint16)


def write_pair(folder, first=None, second=None, **options):
    """Two dates; return their paths."""
    paths = [folder / "S2_20220607.tif", folder / "S2_20220612.tif"]
    for path, values in zip(paths, (first, second)):
        write_raster(path, numbers() if values is None else values, **options)
    return [str(path) for path in paths]


def test_a_raster_a_date(tmp_path):
    paths, truth, observed = write_series(tmp_path)
    report = Warnings()
    series = opened(paths[::-1], report)
    assert report.said == {}
    assert [image.paths for image in series.images] == [[path] for path in paths]
    assert series.dates == sorted(series.dates)
    assert series.days.tolist() == [(date - series.dates[0]).days for date in series.dates]
    block = series.read(whole(series))
    np.testing.assert_array_equal(block.observed, observed)
    np.testing.assert_array_equal(block.valid, observed)
    expected = np.where(observed[:, None], np.rint(truth * 1e4) * np.float32(1e-4), 0)
    np.testing.assert_allclose(block.reflectance, expected, atol=1e-7)
    assert block.reflectance.dtype == np.float32
    image = series.images[0]
    assert (image.dtype, image.nodata, image.scales, image.offsets) == ("uint16", 0, (1e-4,) * 4, (0,) * 4)
    assert (image.band_names, image.date_source) == (("B02", "B03", "B04", "B08"), "file name")


def test_windows_agree_with_the_whole(tmp_path):
    series = opened(write_series(tmp_path)[0])
    block, window = series.read(whole(series)), Window(31, 17, 40, 21)
    part = series.read(window)
    np.testing.assert_array_equal(part.reflectance, block.reflectance[:, :, 17:38, 31:71])
    np.testing.assert_array_equal(part.observed, block.observed[:, 17:38, 31:71])
    with pytest.raises(ValueError, match="inside"):
        series.read(Window(60, 0, 40, 20))


def test_bands_are_put_in_order(tmp_path):
    values = numbers()
    paths = write_pair(tmp_path, values, names=("B08", "B04", "B03", "B02"))
    block = opened(paths).read(Window(0, 0, 50, 40))
    np.testing.assert_allclose(block.reflectance[0], values[::-1] * 1e-4, atol=1e-6)


def test_offsets_and_negative_reflectance_are_kept(tmp_path):
    values = numbers(low=900)
    series = opened(write_pair(tmp_path, values, offset=-0.1))
    block = series.read(whole(series))
    np.testing.assert_allclose(block.reflectance[0], values * 1e-4 - 0.1, atol=1e-6)
    assert block.reflectance.min() < 0
    assert block.observed.all()


def test_a_pixel_needs_all_four_bands(tmp_path):
    values = numbers()
    values[0, :20] = 0  # blue alone is missing
    report = Warnings()
    series = opened(write_pair(tmp_path, values), report)
    block = series.read(whole(series))
    assert not block.observed[0, :20].any()
    assert block.observed[0, 20:].all()
    assert (block.reflectance[0, :, :20] == 0).all()
    assert "2022-06-07 (50%)" in report.said["bands_missing"]


def test_zero_in_all_bands_is_no_data_where_none_is_declared(tmp_path):
    values = numbers()
    values[:, :10] = 0
    values[0, 10:20] = 0  # a black blue alone is a measurement
    series = opened(write_pair(tmp_path, values, nodata=None))
    block = series.read(whole(series))
    np.testing.assert_array_equal(block.observed[0].all(axis=1), np.arange(40) >= 10)
    assert series.images[0].nodata == 0


@pytest.mark.parametrize("fill", [-9999, np.nan, 3.4e38])
@pytest.mark.parametrize("declared", [True, False])
def test_missing_values_of_floating_point_rasters(tmp_path, fill, declared):
    values = numbers().astype(np.float32) / 1e4
    values[:, :10, :] = fill
    series = opened(write_pair(tmp_path, values, values, nodata=fill if declared else None, scale=None))
    block = series.read(whole(series))
    assert np.isfinite(block.reflectance).all()
    np.testing.assert_array_equal(block.observed[0].all(axis=1), np.arange(40) >= 10)


def test_a_mask_band_in_the_file_says_where_data_are(tmp_path):
    paths = write_pair(tmp_path, nodata=None)
    inside = np.zeros((40, 50), bool)
    inside[5:30, 5:30] = True
    with rasterio.open(paths[0], "r+") as file:
        file.write_mask(inside)
    block = opened(paths).read(Window(0, 0, 50, 40))
    np.testing.assert_array_equal(block.valid[0], inside)


def test_a_scale_is_guessed_once_for_all_dates_with_a_warning(tmp_path):
    report = Warnings()
    cloudy = np.full((4, 40, 50), 12000, np.uint16)
    series = opened(write_pair(tmp_path, numbers(), cloudy, scale=None), report)
    assert [image.scales for image in series.images] == [(1e-4,) * 4] * 2
    assert "S2_20220607.tif" in report.said["scale_guessed"]
    quiet = Warnings()
    series = opened(write_pair(tmp_path, scale=None), quiet, scale=1e-3, offset=0.05)
    assert quiet.said == {}
    assert (series.images[0].scales[0], series.images[0].offsets[0]) == (1e-3, 0.05)


def baseline_paths(folder, values):
    names = [f"S2A_MSIL2A_{day}T101559_N0400_R065_T32TPS_{day}T161404.tif" for day in ("20220607", "20220612")]
    for name in names:
        write_raster(folder / name, values, scale=None)
    return [str(folder / name) for name in names]


def test_the_offset_of_baseline_4_is_recognised_by_name(tmp_path):
    report = Warnings()
    series = opened(baseline_paths(tmp_path, numbers(low=1050)), report)
    assert series.images[0].offsets == (-0.1,) * 4
    assert series.images[0].acquisitions[0].baseline == 400
    assert "offset_from_baseline" in report.said
    assert opened(baseline_paths(tmp_path, numbers(low=1050)), offset=0.0).images[0].offsets == (0,) * 4


def test_the_offset_is_not_taken_off_twice(tmp_path):
    report = Warnings()
    assert opened(baseline_paths(tmp_path, numbers(low=50)), report).images[0].offsets == (0,) * 4
    assert "offset_absent" in report.said


def test_a_step_of_the_offset_between_dates_is_warned_about(tmp_path):
    report = Warnings()
    opened(write_pair(tmp_path, numbers(), numbers() + np.uint16(1000)), report)
    assert "2022-06-12 (+0.10)" in report.said["offset_step"]


def test_masks_beside_the_images(tmp_path):
    paths = write_pair(tmp_path)
    classes = np.full((1, 40, 50), 4, np.uint8)
    classes[:, :7] = 9
    classes[:, 7:9] = 11  # snow stays
    write_raster(tmp_path / "S2_20220607_SCL.tif", classes, scale=None, nodata=None, names=())
    series = opened(paths)
    block = series.read(whole(series))
    np.testing.assert_array_equal(block.observed[0].all(axis=1), np.arange(40) >= 7)
    assert block.valid.all()
    assert block.observed[1].all()
    assert series.images[0].mask_path.endswith("S2_20220607_SCL.tif")
    assert series.images[1].mask_path is None
    assert opened(paths, mask="none").read(whole(series)).observed.all()
    strict = opened(paths, mask_values=(9, 11)).read(whole(series))
    np.testing.assert_array_equal(strict.observed[0].all(axis=1), np.arange(40) >= 9)


def test_a_coarser_mask_is_taken_by_nearest_pixel(tmp_path):
    paths = write_pair(tmp_path)
    classes = np.where(np.random.default_rng(1).random((1, 20, 25)) < 0.5, 4, 8).astype(np.uint8)
    coarse = rasterio.Affine(20, 0, 600000, 0, -20, 5100000)
    write_raster(tmp_path / "S2_20220607_SCL.tif", classes, scale=None, nodata=0, names=(), transform=coarse)
    block = opened(paths).read(Window(0, 0, 50, 40))
    np.testing.assert_array_equal(block.observed[0], np.kron(classes[0] == 4, np.ones((2, 2), bool)))


def test_where_a_classification_ends_nothing_is_observed(tmp_path):
    paths = write_pair(tmp_path)
    classes = np.full((1, 40, 30), 4, np.uint8)
    write_raster(tmp_path / "S2_20220607_SCL.tif", classes, scale=None, nodata=None, names=())
    block = opened(paths).read(Window(0, 0, 50, 40))
    np.testing.assert_array_equal(block.observed[0].all(axis=0), np.arange(50) < 30)


def test_a_mask_band_in_the_raster(tmp_path):
    values = np.concatenate([numbers(), np.full((1, 40, 50), 4, np.uint16)])
    values[4, :5] = 3
    paths = write_pair(tmp_path, values, values, names=("B02", "B03", "B04", "B08", "SCL"))
    assert not opened(paths).read(Window(0, 0, 50, 5)).observed.any()
    assert opened(paths, mask="none").read(Window(0, 0, 50, 5)).observed.all()
    assert not opened(paths, mask="5", mask_values=(3,)).read(Window(0, 0, 50, 5)).observed.any()
    unnamed = write_pair(tmp_path, values, values, names=())
    flagged = opened(unnamed, mask="5", mask_values=(3,))
    assert not flagged.read(Window(0, 0, 50, 5)).observed.any()
    assert flagged.read(Window(0, 5, 50, 5)).observed.all()


def test_a_shifted_extent_is_read_exactly(tmp_path):
    first, second = numbers(0), numbers(1)
    shifted = rasterio.Affine(10, 0, 600000 + 120, 0, -10, 5100000 - 70)
    write_raster(tmp_path / "S2_20220607.tif", first)
    write_raster(tmp_path / "S2_20220612.tif", second, transform=shifted)
    series = opened([str(tmp_path)])
    assert (series.grid.width, series.grid.height) == (50 + 12, 40 + 7)
    block = series.read(whole(series))
    for date, (values, row, column) in enumerate(((first, 0, 0), (second, 7, 12))):
        here = np.s_[row : row + 40, column : column + 50]
        np.testing.assert_allclose(block.reflectance[date][:, here[0], here[1]], values * 1e-4, atol=1e-6)
        assert block.observed[date][here].all()
        assert block.observed[date].sum() == 40 * 50
    assert series.outside(whole(series)).sum() == 2 * 7 * 12


def plane(grid_transform, height, width):
    """Reflectance that is linear in map coordinates, so that bilinear warping gives it back."""
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x = grid_transform.a * columns + grid_transform.c
    y = grid_transform.e * rows + grid_transform.f
    return np.rint(1000 + (x - 600000) * 2 + (5100000 - y) * 3 + np.arange(4)[:, None, None] * 100).astype(np.uint16)


def test_another_resolution_is_interpolated(tmp_path):
    fine, coarse = rasterio.Affine(10, 0, 600000, 0, -10, 5100000), rasterio.Affine(20, 0, 599900, 0, -20, 5100100)
    write_raster(tmp_path / "S2_20220607.tif", plane(fine, 40, 50), transform=fine)
    write_raster(tmp_path / "S2_20220612.tif", plane(coarse, 40, 50), transform=coarse)
    series = opened([str(tmp_path)])
    block = series.read(whole(series))
    assert block.observed.all()
    np.testing.assert_allclose(block.reflectance[1], block.reflectance[0], atol=2e-4)


def test_another_system_is_warped_and_a_grid_can_be_named(tmp_path):
    here, there = rasterio.Affine(10, 0, 600000, 0, -10, 5100000), None
    write_raster(tmp_path / "S2_20220607.tif", plane(here, 120, 120), transform=here)
    there, width, height = rasterio.warp.calculate_default_transform(
        "EPSG:32632", "EPSG:32633", 120, 120, 600000, 5098800, 601200, 5100000
    )
    warped = np.zeros((4, height, width), np.uint16)
    rasterio.warp.reproject(
        plane(here, 120, 120),
        warped,
        src_transform=here,
        src_crs="EPSG:32632",
        dst_transform=there,
        dst_crs="EPSG:32633",
        resampling=rasterio.warp.Resampling.bilinear,
        src_nodata=0,
        dst_nodata=0,
    )
    write_raster(tmp_path / "S2_20220612.tif", warped, transform=there, crs="EPSG:32633")
    series = opened([str(tmp_path)])
    block = series.read(whole(series))
    both = block.observed.all(axis=0)
    assert both[20:-20, 20:-20].all()
    assert np.abs(block.reflectance[1] - block.reflectance[0])[:, both].mean() < 5e-4
    for name in ("2022-06-12", str(tmp_path / "S2_20220612.tif"), "S2_20220612.tif"):
        other = opened([str(tmp_path)], grid=name)
        assert (other.grid.crs.to_epsg(), other.grid.width) == (32633, width)
        assert other.read(whole(other)).observed[1].mean() > 0.8


def test_dates_that_come_twice_are_merged_pixel_by_pixel(tmp_path):
    left, right = numbers(0), numbers(1)
    left[:, :, 30:] = 0
    right[:, :, :10] = 0
    write_raster(tmp_path / "S2A_20220607_left.tif", left)
    write_raster(tmp_path / "S2A_20220607_right.tif", right)
    write_raster(tmp_path / "S2A_20220612.tif", numbers(2))
    report = Warnings()
    series = opened([str(tmp_path)], report)
    assert len(series.dates) == 2
    assert "2022-06-07" in report.said["dates_merged"]
    assert len(series.images[0].paths) == 2
    block = series.read(whole(series))
    assert block.observed[0].all()
    # The right image is the clearer one: it wins where both observe.
    np.testing.assert_allclose(block.reflectance[0, :, :, 10:], right[:, :, 10:] * 1e-4, atol=1e-6)
    np.testing.assert_allclose(block.reflectance[0, :, :, :10], left[:, :, :10] * 1e-4, atol=1e-6)


def test_a_cloudy_pixel_of_the_clearer_image_gives_way(tmp_path):
    clear, cloudy = numbers(0), numbers(1)
    for name, values, rows in (("a", clear, slice(0, 5)), ("b", cloudy, slice(5, 40))):
        write_raster(tmp_path / f"S2_20220607_{name}.tif", values)
        classes = np.full((1, 40, 50), 4, np.uint8)
        classes[:, rows] = 9
        write_raster(tmp_path / f"S2_20220607_{name}_SCL.tif", classes, scale=None, nodata=0, names=())
    write_raster(tmp_path / "S2_20220612.tif", numbers(2))
    series = opened([str(tmp_path)])
    block = series.read(whole(series))
    assert block.observed[0].all()
    np.testing.assert_allclose(block.reflectance[0, :, :5], cloudy[:, :5] * 1e-4, atol=1e-6)
    np.testing.assert_allclose(block.reflectance[0, :, 5:], clear[:, 5:] * 1e-4, atol=1e-6)


def outside_case(folder, height=60, width=80):
    """Two dates with a missing corner and an enclosed hole in common; return paths, corner and hole."""
    corner, hole = np.zeros((height, width), bool), np.zeros((height, width), bool)
    corner[np.add.outer(np.arange(height), np.arange(width)) < height // 2] = True
    hole[height // 2 : height // 2 + 9, width // 2 : width // 2 + 11] = True
    values = np.where(corner | hole, 0, numbers(0, height, width)).astype(np.uint16)
    return write_pair(folder, values, values), corner, hole


def test_outside_of_a_series_without_masks_are_gaps_that_reach_its_border(tmp_path):
    paths, corner, hole = outside_case(tmp_path)
    series = opened(paths)
    np.testing.assert_array_equal(series.outside(whole(series)), corner)
    window = Window(20, 10, 50, 40)
    np.testing.assert_array_equal(series.outside(window), corner[10:50, 20:70])
    assert not series.read(whole(series)).valid[:, hole].any()


def test_the_block_of_a_window_tells_what_lies_outside_without_reading_again(tmp_path, monkeypatch):
    paths, corner, hole = outside_case(tmp_path)
    series = opened(paths)
    window = Window(20, 10, 50, 40)
    outside, block = series.outside(window), series.read(window)
    np.testing.assert_array_equal(block.covered, ~(corner | hole)[10:50, 20:70])
    monkeypatch.setattr(DatasetPool, "read", None)
    np.testing.assert_array_equal(series.outside(window, block.covered), outside)


def test_outside_of_a_series_with_masks_is_all_without_data(tmp_path):
    paths, corner, hole = outside_case(tmp_path)
    classes = np.full((1, 60, 80), 4, np.uint8)
    write_raster(tmp_path / "S2_20220607_SCL.tif", classes, scale=None, nodata=0, names=())
    series = opened(paths)
    np.testing.assert_array_equal(series.outside(whole(series)), corner | hole)


def test_outside_of_a_series_larger_than_the_view(tmp_path):
    paths, corner, _ = outside_case(tmp_path, 1500, 2100)
    series = opened(paths)
    np.testing.assert_array_equal(series.outside(whole(series)), corner)


def test_a_series_can_be_pickled_after_reading(tmp_path):
    series = opened(write_series(tmp_path)[0])
    block = series.read(whole(series))
    copy = pickle.loads(pickle.dumps(series))  # noqa: S301 - our own bytes
    np.testing.assert_array_equal(copy.read(whole(series)).reflectance, block.reflectance)
    assert (copy.dates, copy.grid) == (series.dates, series.grid)


def test_one_pixel_and_one_date(tmp_path):
    write_raster(tmp_path / "S2_20220607.tif", numbers(0, 1, 1))
    series = opened([str(tmp_path)], minimum_dates=1)
    assert series.read(Window(0, 0, 1, 1)).reflectance.shape == (1, 4, 1, 1)
    assert series.dates == [dt.date(2022, 6, 7)]


def test_files_are_opened_once_for_many_windows(tmp_path, monkeypatch):
    paths, _, _ = write_series(tmp_path)
    series = opened(paths)
    count = []
    original = rasterio.open
    monkeypatch.setattr(rasterio, "open", lambda *a, **k: count.append(a) or original(*a, **k))
    for row in range(0, 70, 10):
        series.read(Window(0, row, 90, 10))
    series.outside(whole(series))
    assert len(count) == len(paths)


def test_a_pixel_with_data_in_some_band_is_not_outside(tmp_path):
    values = numbers()
    values[0, :5, :5] = 0
    values[:, 20:, :5] = 0
    classes = np.full((1, 40, 50), 4, np.uint8)
    paths = write_pair(tmp_path, values, values)
    write_raster(tmp_path / "S2_20220607_SCL.tif", classes, scale=None, nodata=0, names=())
    outside = opened(paths).outside(Window(0, 0, 50, 40))
    assert outside[20:, :5].all()
    assert not outside[:20].any()


def test_a_mask_band_is_warped_along(tmp_path):
    coarse = rasterio.Affine(20, 0, 599900, 0, -20, 5100100)
    write_raster(tmp_path / "S2_20220607.tif", numbers())
    write_raster(tmp_path / "S2_20220612.tif", numbers(1), transform=coarse, nodata=None)
    inside = np.zeros((40, 50), bool)
    inside[:15] = True  # down to 200 m below the upper edge of the first date
    with rasterio.open(tmp_path / "S2_20220612.tif", "r+") as file:
        file.write_mask(inside)
    block = opened([str(tmp_path)]).read(Window(0, 0, 50, 40))
    assert block.observed[0].all()
    assert block.valid[1, :19].all()
    assert not block.valid[1, 21:].any()


def test_an_alpha_band_says_where_data_are(tmp_path):
    values = np.concatenate([numbers(), np.full((1, 40, 50), 65535, np.uint16)])
    values[4, :9] = 0
    paths = write_pair(tmp_path, values, values, names=(), nodata=None)
    for path in paths:
        with rasterio.open(path, "r+") as file:
            file.colorinterp = [ColorInterp.gray, *[ColorInterp.undefined] * 3, ColorInterp.alpha]
    series = opened(paths)
    assert series.images[0].acquisitions[0].bands[3].index == 4
    np.testing.assert_array_equal(series.read(whole(series)).valid[0].all(axis=1), np.arange(40) >= 9)
