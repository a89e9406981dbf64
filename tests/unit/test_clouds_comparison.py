"""Clouds and shadows that a mask misses are found; what changes like land does is left alone."""

import numpy as np
import pytest
from series_files import truth

from model.estimates import Sample
from model.screening import HALO, expected, fit_screen


def series(dates=8, height=80, width=90):
    _, reflectance = truth(dates, height, width)
    noise = np.random.default_rng(0).normal(0, 0.003, reflectance.shape)
    return (reflectance + noise).astype(np.float32), np.ones((dates, height, width), bool)


def screen(reflectance, observed, masked=None):
    sample = Sample(reflectance.reshape(len(reflectance), 4, -1), observed.reshape(len(reflectance), -1))
    masked = ~observed if masked is None else masked
    return fit_screen(sample).refine(np.where(observed[:, None], reflectance, 0), observed, masked)


def test_clear_observations_stay():
    reflectance, observed = series()
    assert screen(reflectance, observed).mean() > 0.999


@pytest.mark.parametrize("date", [0, 4, 7])
def test_a_missed_cloud_is_found_with_its_edge(date):
    reflectance, observed = series()
    rows, columns = np.mgrid[:80, :90]
    thickness = np.exp(-((rows - 40) ** 2 + (columns - 45) ** 2) / 100)
    reflectance[date] = reflectance[date] * (1 - thickness) + 0.6 * thickness
    refined = screen(reflectance, observed)
    assert not refined[date][thickness > 0.12].any()
    assert refined[date][thickness < 0.01].mean() > 0.99
    assert np.delete(refined, date, axis=0).mean() > 0.995


def test_shadow_is_found_on_a_cloudy_date_only():
    reflectance, observed = series()
    reflectance[3, :, 20:40, 10:40] *= 0.45
    reflectance[5, :, 20:40, 10:40] *= 0.45
    observed[3, 50:70, 40:80] = False
    refined = screen(reflectance, observed)
    dark = reflectance[5, 3] > 0.05
    assert refined[3, 24:36, 14:36][dark[24:36, 14:36]].mean() < 0.1
    assert refined[5].all()


def test_harvest_is_not_cloud():
    reflectance, observed = series()
    reflectance[4:, :, 30:60, 30:60] = np.array([0.09, 0.13, 0.18, 0.26], np.float32)[:, None, None]
    assert screen(reflectance, observed)[:, 30:60, 30:60].mean() > 0.97


def test_windows_agree_with_the_whole():
    reflectance, observed = series()
    observed[2, 10:30, 20:50] = False
    reflectance[5, :, 30:50, 40:60] += 0.3
    sample = Sample(reflectance.reshape(8, 4, -1), observed.reshape(8, -1))
    fitted = fit_screen(sample)
    reflectance = np.where(observed[:, None], reflectance, 0)
    whole = fitted.refine(reflectance, observed, ~observed)
    left = slice(0, 45 + HALO)
    part = fitted.refine(reflectance[..., left], observed[..., left], ~observed[..., left])
    np.testing.assert_array_equal(part[..., :45], whole[..., :45])


def test_the_reference_is_the_second_darkest_neighbour():
    blue = np.array([0.10, 0.50, 0.04, 0.30, 0.06, 0.02], np.float32)
    reflectance = np.repeat(blue[:, None, None], 4, axis=1)
    observed = np.ones((6, 1), bool)
    observed[5] = False
    references, known = zip(*expected(reflectance, observed))
    assert [round(float(r[0, 0]), 2) for r in references] == [0.50, 0.10, 0.10, 0.06, 0.30, 0.30]
    assert [bool(k[0]) for k in known] == [True] * 5 + [False]


def test_two_dates_cannot_be_compared():
    reflectance, observed = series(2)
    reflectance[0] += 0.5
    assert screen(reflectance, observed).all()


def test_a_date_without_any_observation():
    reflectance, observed = series()
    observed[3] = False
    assert screen(reflectance, observed)[[0, 1, 2, 4, 5, 6, 7]].mean() > 0.999


def steady(times=10, side=24):
    """A series of one surface with a little noise, all observed."""
    generator = np.random.default_rng(5)
    surface = np.array([0.04, 0.07, 0.06, 0.3], np.float32)[None, :, None, None]
    noise = generator.normal(0, 0.003, (times, 4, side, side)).astype(np.float32)
    return surface + noise, np.ones((times, side, side), bool)


def unmasked_screen(reflectance, observed):
    sample = Sample(reflectance.reshape(*reflectance.shape[:2], -1), observed.reshape(len(observed), -1))
    return fit_screen(sample, masked=False)


def test_without_masks_clouds_on_dates_in_a_row_are_found():
    reflectance, observed = steady()
    reflectance[3:6, :, :, :12] += 0.3
    refined = unmasked_screen(reflectance, observed).refine(reflectance, observed, ~observed)
    assert not refined[3:6, :, :12].any()
    assert refined[:3].all() and refined[6:].all()


def test_without_masks_what_comes_and_goes_is_taken_out_and_what_stays_is_kept():
    reflectance, observed = steady()
    reflectance[4, :, 4:20, 4:20] += np.array([0.045, 0.045, 0.045, -0.1], np.float32)[
        :, None, None
    ]  # haze over shadow
    reflectance[7:, :, 4:20, 4:20] += np.array([0.02, 0.03, 0.06, -0.12], np.float32)[:, None, None]  # harvest
    refined = unmasked_screen(reflectance, observed).refine(reflectance, observed, ~observed)
    assert not refined[4, 6:18, 6:18].any()
    assert refined[7:].all()


def test_without_masks_a_date_with_hardly_anything_clear_is_given_up():
    reflectance, observed = steady()
    reflectance[5, :, :, :20] += 0.3
    refined = unmasked_screen(reflectance, observed).refine(reflectance, observed, ~observed)
    assert not refined[5].any()
    assert refined[[0, 1, 2, 3, 4, 6, 7, 8, 9]].all()


def test_what_was_taken_out_before_makes_no_date_hopeless():
    reflectance, observed = steady()
    observed[5, :, :16] = False  # by a detector, two thirds of the date
    refined = unmasked_screen(reflectance, observed).refine(reflectance, observed, ~observed)
    assert refined[5, :, 18:].all()
