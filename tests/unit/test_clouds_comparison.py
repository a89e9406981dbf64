"""Clouds and shadows that a mask misses are found; what changes like land does is left alone."""

import numpy as np
import pytest
from rasterio.windows import Window
from series_files import truth

from model.clouds.comparison import MARGIN, Evidence, evident_clouds, fit_comparison, neighbour_dates
from model.clouds.detectors import DarkDates
from model.contract.reasons import CLOUD, SHADOW
from model.reading.series import Block


def series(dates=8, height=80, width=90):
    _, reflectance = truth(dates, height, width)
    noise = np.random.default_rng(0).normal(0, 0.003, reflectance.shape)
    return (reflectance + noise).astype(np.float32), np.zeros((dates, height, width), bool)


def evidence(reflectance, masked, suspected=None):
    suspected = np.zeros(masked.shape, np.uint8) if suspected is None else suspected
    return Evidence(reflectance.astype(np.float32), np.ones_like(masked), masked, suspected)


def found(reflectance, masked, suspected=None):
    seen = evidence(reflectance, masked, suspected)
    return fit_comparison([seen], np.zeros(len(masked), bool)).find(seen)[0]


def with_cloud(reflectance, date):
    """A cloud of which thickness falls off towards its edge, in place; return the thickness [H,W]."""
    rows, columns = np.mgrid[:80, :90]
    thickness = np.exp(-((rows - 40) ** 2 + (columns - 45) ** 2) / 100)
    reflectance[date] = reflectance[date] * (1 - thickness) + 0.6 * thickness
    return thickness


def test_clear_observations_stay():
    reflectance, masked = series()
    assert not found(reflectance, masked).any()


@pytest.mark.parametrize("date", [0, 4, 7])
def test_a_missed_cloud_is_found_with_its_edge(date):
    reflectance, masked = series()
    thickness = with_cloud(reflectance, date)
    taken = found(reflectance, masked)
    assert (taken[date][thickness > 0.12] == CLOUD).all()
    assert (taken[date][thickness < 0.01] != 0).mean() < 0.01
    assert not np.delete(taken, date, axis=0).any()


def test_a_suspected_shadow_is_nothing_without_a_cloud():
    reflectance, masked = series()
    suspected = np.zeros(masked.shape, np.uint8)
    suspected[4, 30:50, 30:60] = SHADOW
    reflectance[4, :, 30:50, 30:60] *= 0.7
    assert not found(reflectance, masked, suspected).any()
    suspected[4, :6, :20] = CLOUD
    reflectance[4, :, :6, :20] = 0.6
    assert (found(reflectance, masked, suspected)[4, 32:48, 32:58] == SHADOW).mean() > 0.9


def test_shadow_is_found_on_a_cloudy_date_only():
    reflectance, masked = series()
    reflectance[3, :, 20:40, 10:40] *= 0.45
    reflectance[5, :, 20:40, 10:40] *= 0.45
    masked[3, 50:70, 40:80] = True
    taken = found(reflectance, masked)
    dark = reflectance[5, 3, 24:36, 14:36] > 0.05
    assert (taken[3, 24:36, 14:36][dark] == SHADOW).mean() > 0.9
    assert not taken[5].any()


def test_specks_of_the_mask_are_no_clouds_that_cast_shadows():
    reflectance, masked = series()
    reflectance[4, :, 20:40, 10:40] *= 0.45
    clouded, specked = masked.copy(), masked.copy()
    clouded[4, 60:66, 60:72] = True
    specked[4, ::16, ::10] = specked[4, 1::16, ::10] = specked[4, ::16, 1::10] = specked[4, 1::16, 1::10] = True
    assert specked[4].sum() > clouded[4].sum()
    dark = reflectance[4, 3, 24:36, 14:36] > 0.05
    assert (found(reflectance, clouded)[4, 24:36, 14:36][dark] == SHADOW).mean() > 0.9
    assert not (found(reflectance, specked)[4] == SHADOW).any()


def test_harvest_is_not_cloud():
    reflectance, masked = series()
    reflectance[4:, :, 30:60, 30:60] = np.array([0.09, 0.13, 0.18, 0.26], np.float32)[:, None, None]
    assert (found(reflectance, masked)[:, 30:60, 30:60] != 0).mean() < 0.03


def test_windows_agree_with_the_whole():
    reflectance, masked = series()
    masked[2, 10:30, 20:50] = True
    reflectance[5, :, 30:50, 40:60] += 0.3
    seen = evidence(reflectance, masked)
    fitted = fit_comparison([seen], np.zeros(8, bool))
    whole = fitted.find(seen)[0]
    part = fitted.find(seen.cut(slice(None), slice(0, 45 + MARGIN)))[0]
    assert whole[5, :, :45].any()
    np.testing.assert_array_equal(part[..., :45], whole[..., :45])


def test_a_window_far_from_those_fitted_to_finds_its_own_cloud():
    reflectance, masked = series()
    fitted = fit_comparison([evidence(reflectance, masked)], np.zeros(8, bool))
    assert not fitted.doubted.any()
    with_cloud(reflectance, 4)
    assert fitted.find(evidence(reflectance, masked))[0][4].any()


def test_nothing_is_taken_of_a_date_without_evident_cloud():
    """Faint haze is no evidence by itself, and the same haze beside a cloud is."""
    reflectance, masked = series()
    reflectance[4, :, :, :45] += 0.025
    assert not found(reflectance, masked)[4].any()
    reflectance[4, :, 30:50, 20:40] += 0.3
    assert found(reflectance, masked)[4, 20:60, 14:44].mean() > 0.5


def test_the_reference_is_the_second_darkest_neighbour():
    blue = np.array([0.10, 0.50, 0.04, 0.30, 0.06, 0.02], np.float32)
    reflectance = np.repeat(blue[:, None, None], 4, axis=1)
    trusted = np.ones((6, 1), bool)
    trusted[5] = False
    around = list(neighbour_dates(reflectance, trusted))
    assert [round(float(one.reference[0, 0]), 2) for one in around] == [0.50, 0.10, 0.10, 0.06, 0.30, 0.30]
    assert all(one.compared.all() for one in around)
    few = list(neighbour_dates(reflectance, np.isin(np.arange(6), (2, 4))[:, None]))
    assert [bool(one.compared[0]) for one in few] == [True, True, False, True, False, True]


def test_a_limit_is_known_only_where_both_sides_are_seen():
    blue = np.array([0.10, 0.50, 0.04, 0.30], np.float32)
    reflectance = np.repeat(blue[:, None, None], 4, axis=1)
    around = list(neighbour_dates(reflectance, np.ones((4, 1), bool)))
    assert [round(float(one.low[0, 0]), 2) for one in around[1:3]] == [0.04, 0.10]
    assert [round(float(one.high[0, 0]), 2) for one in around[1:3]] == [0.30, 0.50]
    for end in (around[0], around[-1]):
        assert np.isneginf(end.low).all() and np.isposinf(end.high).all()


def test_two_dates_cannot_be_compared_so_that_only_suspicion_counts():
    reflectance, masked = series(2)
    reflectance[0] += 0.5
    assert not found(reflectance, masked).any()
    suspected = np.zeros(masked.shape, np.uint8)
    suspected[0, 20:40] = CLOUD
    assert (found(reflectance, masked, suspected)[0, 20:40] == CLOUD).all()


def test_a_date_without_any_observation():
    reflectance, masked = series()
    masked[3] = True
    assert not found(reflectance, masked).any()


def test_dates_that_are_lost_are_not_compared_with():
    """Three bright dates around would make cloud on the one between look usual."""
    reflectance, masked = series()
    reflectance[[2, 3, 5]] += 0.4
    with_cloud(reflectance, 4)
    seen = evidence(reflectance, masked)
    lost = np.isin(np.arange(8), (2, 3, 5))
    taken = fit_comparison([seen], lost).find(seen)[0]
    assert not taken[lost].any()
    assert (taken[4, 34:46, 39:51] == CLOUD).all()


def steady(times=10, side=40):
    """A series of one surface with a little noise, none of it masked."""
    generator = np.random.default_rng(5)
    surface = np.array([0.04, 0.07, 0.06, 0.3], np.float32)[None, :, None, None]
    noise = generator.normal(0, 0.003, (times, 4, side, side)).astype(np.float32)
    return surface + noise, np.zeros((times, side, side), bool)


def test_clouds_on_dates_in_a_row_are_found_by_each_pixels_dark_dates():
    reflectance, masked = steady()
    reflectance[3:6, :, :, :12] += 0.3
    np.testing.assert_array_equal(evident_clouds(reflectance, ~masked)[3:6, :, :12], True)
    suspected = DarkDates().suspect(Block(reflectance, ~masked, ~masked, ~masked[0], Window(0, 0, 1, 1)))
    taken = found(reflectance, masked, suspected)
    assert (taken[3:6, :, :12] == CLOUD).all()
    assert not taken[:3].any() and not taken[6:].any()


def test_what_comes_and_goes_near_cloud_is_taken_out_and_what_stays_is_kept():
    reflectance, masked = steady()
    masked[4, :, 30:] = masked[8, :, 30:] = True
    haze_over_shadow = np.array([0.045, 0.045, 0.045, -0.1], np.float32)[:, None, None]
    harvest = np.array([0.02, 0.03, 0.06, -0.12], np.float32)[:, None, None]
    reflectance[4, :, 4:20, 4:20] += haze_over_shadow
    reflectance[7:, :, 4:20, 4:20] += harvest
    taken = found(reflectance, masked)
    assert (taken[4, 6:18, 6:18] != 0).all()
    assert not taken[7:, 4:20, 4:20].any()


def test_a_suspicion_that_the_other_dates_speak_against_comes_to_nothing():
    reflectance, masked = steady()
    suspected = np.zeros(masked.shape, np.uint8)
    suspected[4, 25:35, 25:35] = CLOUD
    assert not found(reflectance, masked, suspected).any()


def test_a_date_that_spreads_widely_is_not_excused_by_it():
    reflectance, masked = steady()
    reflectance[4] += np.random.default_rng(2).uniform(-0.1, 0.1, reflectance[4].shape)
    spread = fit_comparison([evidence(reflectance, masked)], np.zeros(10, bool)).spread
    assert spread[4] == pytest.approx(1.5 * np.median(np.delete(spread, 4, axis=0), axis=0), rel=0.1)


def test_no_date_is_compared_with_one_that_stands_apart():
    reflectance, masked = series()
    reflectance[4] -= 0.02
    seen, fourth, others = evidence(reflectance, masked), np.arange(8) == 4, np.delete(np.arange(8), 4)
    apart, without = fit_comparison([seen], ~fourth & fourth, fourth), fit_comparison([seen], fourth)
    np.testing.assert_array_equal(apart.shift[others], without.shift[others])
    np.testing.assert_array_equal(apart.find(seen)[0][others], without.find(seen)[0][others])
    assert np.abs(apart.shift - fit_comparison([seen], ~fourth & fourth).shift).max() > 0.005


def test_slivers_between_clouds_are_taken_for_cloud():
    reflectance, masked = steady()
    masked[4], masked[6] = True, True
    masked[4, :, 19:21] = masked[6, :, 15:25] = False
    taken = found(reflectance, masked)
    assert (taken[4, :, 19:21] == CLOUD).all()
    assert not taken[6].any()


def test_what_lies_beyond_all_dates_around_is_taken_out_near_cloud_whatever_its_colour():
    reflectance, masked = steady()
    masked[4, :, 30:] = masked[8, :, 30:] = True
    reflectance[4, 3, 4:20, 4:20] += 0.2  # near infrared alone, for one date: neither cloud nor shadow by its colour
    taken = found(reflectance, masked)
    assert (taken[4, 8:16, 8:16] != 0).all()
    assert not taken[5:, 4:20, 4:20].any()
