"""Dates are judged as a whole: remnants of overcast and haze give themselves away, harvest and snow are kept."""

import numpy as np
import pytest
from clouds_scene import DATES, SIDE, clear, overcast, remnant, smooth, veil

from model.clouds.comparison import BLUE, Evidence
from model.clouds.judgement import FEWEST, FEWEST_PIXELS, NO_STRUCTURE, TOO_BRIGHT, TOO_DARK, TOO_LITTLE, judge

DATE = 4
OTHERS = np.delete(np.arange(DATES), DATE)


def judged(reflectance, masked=None, valid=None, changed=None):
    valid = np.ones((DATES, SIDE, SIDE), bool) if valid is None else valid
    masked = np.zeros_like(valid) if masked is None else masked
    evidence = Evidence(
        np.where(valid[:, None], reflectance, 0).astype(np.float32), valid, masked, np.zeros(valid.shape, np.uint8)
    )
    return judge([evidence], [evidence.unsuspected], changed)


def all_but(left):
    """All of DATE but what is ``left`` [H,W]."""
    area = np.zeros((DATES, SIDE, SIDE), bool)
    area[DATE] = ~left
    return area


def test_dates_of_a_clear_series_are_kept():
    judgement = judged(clear())
    assert not judgement.lost.any() and not judgement.changed.any()
    assert judgement.why == (None,) * DATES


@pytest.mark.parametrize("share", [0.001, 0.003, 0.01, 0.03])
def test_a_remnant_of_an_overcast_date_makes_it_lost(share):
    reflectance = clear()
    reflectance[DATE] = overcast(reflectance[DATE])
    judgement = judged(reflectance, all_but(remnant(share)))
    assert np.flatnonzero(judgement.lost).tolist() == [DATE]
    assert judgement.why[DATE] == TOO_LITTLE


@pytest.mark.parametrize("share", [0.01, 0.03, 0.2])
def test_a_remnant_is_judged_by_what_it_shows_where_there_are_no_other_data(share):
    """All of the date's data are left, so that their share tells nothing."""
    reflectance = clear()
    valid = ~all_but(remnant(share))
    assert not judged(reflectance, valid=valid).lost.any()
    reflectance[DATE] = overcast(reflectance[DATE])
    judgement = judged(reflectance, valid=valid)
    assert np.flatnonzero(judgement.lost).tolist() == [DATE]
    assert judgement.why[DATE] in (TOO_BRIGHT, NO_STRUCTURE)


def test_opaque_cloud_is_told_by_the_ground_it_hides():
    reflectance = clear()
    generator = np.random.default_rng(1)
    reflectance[DATE] = 0.5 + 0.1 * smooth(8, 2.0) + generator.normal(0, 0.004, (4, SIDE, SIDE))
    judgement = judged(reflectance)
    assert np.flatnonzero(judgement.lost).tolist() == [DATE]
    assert judgement.why[DATE] == NO_STRUCTURE


@pytest.mark.parametrize("thickness", [0.12, 0.3])
def test_a_hazy_date_is_lost(thickness):
    reflectance = clear()
    reflectance[DATE] = veil(reflectance[DATE], thickness + 0.05 * smooth(9))
    judgement = judged(reflectance)
    assert np.flatnonzero(judgement.lost).tolist() == [DATE]
    assert judgement.why[DATE] == TOO_BRIGHT


def test_a_date_in_the_shadow_of_clouds_is_lost():
    reflectance = clear()
    reflectance[DATE] *= np.array([0.5, 0.3, 0.3, 0.35], np.float32)[:, None, None]
    judgement = judged(reflectance)
    assert np.flatnonzero(judgement.lost).tolist() == [DATE]
    assert judgement.why[DATE] == TOO_DARK


def test_dark_ground_between_dates_of_snow_is_no_shadow():
    reflectance = clear()
    reflectance[OTHERS] += 0.6
    assert TOO_DARK not in judged(reflectance).why


def test_light_haze_is_let_pass_on_a_date_that_is_mostly_left_and_not_among_cloud():
    reflectance = clear()
    reflectance[DATE, :] += 0.042 - np.median(reflectance[DATE, BLUE] - reflectance[OTHERS, BLUE].mean(0))
    assert not judged(reflectance).lost.any()
    assert judged(reflectance, all_but(remnant(0.3))).lost[DATE]
    assert judged(reflectance, valid=~all_but(remnant(0.3))).lost[DATE]  # nor where the rest of it has no data


def test_two_bad_dates_in_a_row_are_both_lost_and_no_other():
    reflectance = clear()
    for t in (DATE, DATE + 1):
        reflectance[t] = veil(reflectance[t], 0.25 + 0.1 * smooth(t))
    assert np.flatnonzero(judged(reflectance).lost).tolist() == [DATE, DATE + 1]


def test_clear_dates_beside_bad_ones_are_judged_without_them():
    """Two dates of noise, mostly dark: beside them the clear dates before and after are too bright, and without not."""
    bad, reflectance = [DATE - 1, DATE], clear()
    for t in bad:
        reflectance[t] = reflectance[t].mean() - 0.25 + 1.4 * (smooth(50 + t, 2.0) - 0.5)
    assert np.flatnonzero(judged(reflectance).lost).tolist() == bad


def test_a_date_with_harvest_is_kept():
    """Half of the fields turn to bare soil at once: brighter, and red more than blue."""
    reflectance = clear()
    harvested = reflectance[DATE - 1, 3] > np.median(reflectance[DATE - 1, 3])
    soil = np.array([0.09, 0.13, 0.18, 0.26], np.float32)[:, None, None]
    texture = np.random.default_rng(0).normal(0, 0.004, (DATES - DATE, 4, SIDE, SIDE))
    reflectance[DATE:] = np.where(harvested, soil + texture, reflectance[DATE:])
    judgement = judged(reflectance)
    assert not judgement.lost.any()
    assert not judgement.changed.any()


def snowy(image):
    """An image under snow: much brighter, uneven, and the fields still show."""
    depth = 0.1 + 0.6 * smooth(5)
    return (image * (1 - depth) + (0.5 + 1.5 * image) * depth).astype(np.float32)


def test_a_date_like_snow_is_kept_where_the_source_marks_clouds():
    reflectance = clear()
    reflectance[DATE] = snowy(reflectance[DATE])
    marked = np.zeros((DATES, SIDE, SIDE), bool)
    marked[[1, 6], :, : SIDE * 2 // 3] = True  # a mask that marks clouds elsewhere, and none here
    judgement = judged(reflectance, marked)
    assert not judgement.lost.any()
    assert np.flatnonzero(judgement.changed).tolist() == [DATE]
    partly = judged(reflectance, marked | all_but(remnant(0.3)))  # among so much cloud it is no snow
    assert np.flatnonzero(partly.lost).tolist() == [DATE] and not partly.changed.any()
    without = judged(reflectance)
    assert np.flatnonzero(without.lost).tolist() == [DATE]
    assert not without.changed.any()


def test_what_changed_stays_changed_unless_too_little_is_left():
    changed = np.arange(DATES) == DATE
    reflectance = clear()
    reflectance[DATE] = snowy(reflectance[DATE])
    again = judged(reflectance, changed=changed)
    assert not again.lost.any() and again.changed.tolist() == changed.tolist()
    gone = judged(reflectance, all_but(remnant(FEWEST / 2)), changed=changed)
    assert gone.why[DATE] == TOO_LITTLE and not gone.changed.any()


def test_a_clear_date_of_which_hardly_anything_is_left_is_lost():
    assert not judged(clear(), all_but(remnant(2 * FEWEST))).lost.any()
    judgement = judged(clear(), all_but(remnant(FEWEST / 2)))
    assert np.flatnonzero(judgement.lost).tolist() == [DATE]
    assert judgement.why[DATE] == TOO_LITTLE


def test_a_date_without_data_is_not_judged():
    judgement = judged(clear(), valid=~all_but(np.zeros((SIDE, SIDE), bool)))
    assert not judgement.lost.any()


def test_few_pixels_tell_nothing_of_a_date():
    reflectance = clear()
    reflectance[DATE] = overcast(reflectance[DATE])
    few = np.zeros((SIDE, SIDE), bool)
    few[5:10, : FEWEST_PIXELS // 5] = True
    assert judged(reflectance, valid=~all_but(few)).lost[DATE]
    few[9] = False
    assert not judged(reflectance, valid=~all_but(few)).lost.any()
