"""Clouds laid on clear ground, and masks of them that err."""

from __future__ import annotations

import numpy as np
import pytest

from model.training.gaps import Gaps
from model.training.missed_clouds import FAINT, missed, smooth_sheet, softened, under_clouds

TIMES, SIZE = 4, 64


@pytest.fixture
def ground():
    rng = np.random.default_rng(0)
    return rng.uniform(0.05, 0.3, (TIMES, 4, SIZE, SIZE)).astype(np.float32)


def gaps(whole=False):
    """A bright cloud on date 1, on all of it or in a corner, and a gap without any reflectance on date 3."""
    hidden = np.zeros((TIMES, SIZE, SIZE), bool)
    hidden[1, : SIZE if whole else 30, : SIZE if whole else 25] = True
    cloud = np.full((TIMES, 4, SIZE, SIZE), np.nan, np.float32)
    cloud[1, :, hidden[1]] = 0.7
    hidden[3, 40:50] = True
    return Gaps(hidden, cloud)


def test_without_variety_clouds_are_laid_as_they_are(ground):
    clear = np.ones((TIMES, SIZE, SIZE), bool)
    clear[1, :5] = False
    sky = under_clouds(ground, clear, gaps(), np.random.default_rng(0), vary=False)
    laid = gaps().hidden & clear
    laid[3] = False
    np.testing.assert_array_equal(sky.changed, laid)
    np.testing.assert_allclose(sky.image.transpose(0, 2, 3, 1)[laid], 0.7, rtol=1e-6)
    np.testing.assert_array_equal(sky.image.transpose(0, 2, 3, 1)[~laid], ground.transpose(0, 2, 3, 1)[~laid])
    np.testing.assert_array_equal(sky.corrupt == 1, laid)


def test_haze_lies_between_ground_and_cloud_and_shadow_below_the_ground(ground):
    clear = np.ones((TIMES, SIZE, SIZE), bool)
    thinned = shaded = 0
    for seed in range(30):
        sky = under_clouds(ground, clear, gaps(), np.random.default_rng(seed), vary=True)
        unchanged = ~sky.changed
        np.testing.assert_array_equal(
            sky.image.transpose(0, 2, 3, 1)[unchanged], ground.transpose(0, 2, 3, 1)[unchanged]
        )
        assert (sky.corrupt[unchanged] == 0).all() and (sky.corrupt[sky.changed] != 0).all()
        core = sky.image[1, :, :20, :20]
        assert (core > ground[1, :, :20, :20]).all() and (core <= 0.7 + 1e-6).all()
        assert (sky.corrupt[1, :20, :20] == 1).all()
        thinned += bool((core < 0.65).any())
        darker = sky.changed & (sky.image < ground).all(1)
        shaded += bool(darker[1].any())
        np.testing.assert_array_less(0.15, (sky.image / ground).transpose(0, 2, 3, 1)[darker].min(initial=1))
        assert not sky.changed[[0, 2, 3]].any()
    assert 5 < thinned < 25 and 5 < shaded < 25


def test_lost_dates_are_smooth_sheets_now_and_then(ground):
    clear = np.ones((TIMES, SIZE, SIZE), bool)
    kinds = set()
    for seed in range(20):
        sky = under_clouds(ground, clear, gaps(whole=True), np.random.default_rng(seed), vary=True)
        assert sky.changed[1].all()
        kinds.add(bool(np.ptp(sky.image[1].mean(0)) > 1e-3))
    assert kinds == {True, False} or kinds == {True}
    sheet = smooth_sheet(np.random.default_rng(1), (SIZE, SIZE))
    assert sheet.shape == (4, SIZE, SIZE) and (sheet > 0).all()
    assert sheet.std((1, 2)).max() < 0.2 * sheet.mean()


def test_edges_fade_outward():
    shape = np.zeros((SIZE, SIZE), bool)
    shape[20:40, 20:40] = True
    cloud = np.where(shape, np.float32(0.6), np.nan)[None].repeat(4, 0)
    continued, opacity = softened(cloud, shape, np.random.default_rng(0))
    assert (opacity[shape] == 1).all() and opacity[0, 0] < FAINT
    assert np.isfinite(continued).all()
    assert (np.diff(opacity[30, 39:]) <= 0).all()


def test_masks_miss_more_the_worse_they_are_and_clouds_alone():
    rng = np.random.default_rng(0)
    clear = np.ones((2, SIZE, SIZE), bool)
    clouds = np.zeros_like(clear)
    for row in range(0, SIZE, 8):
        for column in range(0, SIZE, 8):
            clouds[0, row : row + 6, column : column + 6] = True
    clouds[1] = True
    assert not missed(clouds, clear, 0, rng).any()
    shares = {s: np.mean([missed(clouds, clear, s, rng).mean((1, 2)) for _ in range(40)], 0) for s in (0.3, 1)}
    assert (shares[0.3] < shares[1]).all()
    assert 0.005 < shares[1][1] < 0.03  # of an overcast date
    for _ in range(10):
        assert not (missed(clouds, clear, 1, rng) & ~clouds).any()
