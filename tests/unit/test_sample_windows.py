"""Windows spread over a series, and the pixels of them that methods are fitted to."""

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from series_files import write_series
from test_series import numbers, opened, whole, write_raster

from model.clouds.sample_windows import LEARNT, draw_windows, learnt_from, sample_windows
from model.core.types import Chip
from model.reading.grids import Grid

HEIGHT, WIDTH, SIDE, CELLS = 700, 650, 128, 4


def drawn(dates, seed, height=HEIGHT, width=WIDTH):
    """The windows of a grid that is all to be filled."""
    grid = Grid(rasterio.crs.CRS.from_epsg(32632), rasterio.Affine(10, 0, 0, 0, -10, 0), width, height)
    return [window for window, _ in draw_windows(grid, dates, seed, Window(0, 0, width, height))]


def chips_of(series, seed):
    """What is observed in the windows of a series."""
    blocks = [series.read(window) for window, _ in draw_windows(series.grid, len(series.dates), seed, series.part)]
    return [Chip(np.where(block.observed[:, None], block.reflectance, 0), block.observed) for block in blocks]


def sampled(series, pixels, seed):
    return sample_windows(chips_of(series, seed), seed, pixels)


@pytest.mark.parametrize(("dates", "count"), [(4, 16), (12, 10), (30, 4), (300, 4)])
def test_windows_are_spread_and_seeded(dates, count):
    windows = drawn(dates, 3)
    assert len(windows) == count
    assert {(window.height, window.width) for window in windows} == {(SIDE, SIDE)}
    cells = {
        (window.row_off * CELLS // (HEIGHT - SIDE), window.col_off * CELLS // (WIDTH - SIDE)) for window in windows
    }
    assert len(cells) == count and all(max(cell) < CELLS for cell in cells)
    assert all(min(window.row_off, window.col_off) >= 0 for window in windows)
    assert windows == drawn(dates, 3) != drawn(dates, 4)


def test_samples_are_spread_seeded_and_observed(tmp_path):
    observed = np.random.default_rng(0).random((4, HEIGHT, WIDTH)) > 0.4
    with opened(write_series(tmp_path, 4, HEIGHT, WIDTH, observed)[0]) as series:
        sample = sampled(series, 5000, 3)
        assert sample.reflectance.shape == (4, 4, 5000)
        assert sample.observed.any(axis=0).all()
        assert sample.observed.mean() == pytest.approx(0.6 / (1 - 0.4**4), abs=0.02)
        assert (sample.reflectance.transpose(0, 2, 1)[~sample.observed] == 0).all()
        again, other = sampled(series, 5000, 3), sampled(series, 5000, 4)
        np.testing.assert_array_equal(sample.reflectance, again.reflectance)
        np.testing.assert_array_equal(sample.observed, again.observed)
        assert not np.array_equal(sample.reflectance, other.reflectance)
        block = series.read(whole(series))
        mean = block.reflectance[:, 3].sum() / block.observed.sum()
        assert sample.reflectance[:, 3].sum() / sample.observed.sum() == pytest.approx(mean, rel=0.05)


def test_pixels_of_the_same_windows_are_drawn_by_the_seed(tmp_path):
    chips = chips_of(opened(write_series(tmp_path)[0]), 0)
    sample, again, other = (sample_windows(chips, seed, 500) for seed in (3, 3, 4))
    np.testing.assert_array_equal(sample.reflectance, again.reflectance)
    assert not np.array_equal(sample.reflectance, other.reflectance)


def test_a_small_series_is_sampled_whole(tmp_path):
    paths, _, observed = write_series(tmp_path)
    series = opened(paths)
    assert draw_windows(series.grid, len(series.dates), 0, series.part)[0][0] == whole(series)
    assert sampled(series, 100_000, 0).reflectance.shape[2] == observed.any(axis=0).sum()


@pytest.mark.parametrize("seed", range(3))
def test_the_empty_half_is_made_up_for(tmp_path, seed):
    observed = np.zeros((3, 700, 700), bool)
    observed[:, :, 500:] = True
    chips = chips_of(opened(write_series(tmp_path, 3, 700, 700, observed)[0]), seed)
    sample = sample_windows(chips, seed, 8000)
    assert sample.reflectance.shape[2] == 8000 and sample.observed.all()
    learnt = learnt_from(chips)
    assert len(learnt) == LEARNT and all(chip.observed.any() for chip in learnt)


def test_one_pixel_and_one_date(tmp_path):
    write_raster(tmp_path / "S2_20220607.tif", numbers(0, 1, 1))
    assert sampled(opened([str(tmp_path)], minimum_dates=1), 10, 0).reflectance.shape == (1, 4, 1)
