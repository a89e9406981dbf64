"""Guessing scales and noticing storage offsets."""

import numpy as np
import pytest

from model.reading.reflectance import baseline_number, guess_scale, holds_offset, offset_steps

LANDSCAPE = np.random.default_rng(1).uniform(0.01, 0.5, 5000).astype(np.float32)


@pytest.mark.parametrize(
    ("factor", "dtype", "scale"),
    [
        (1, "float32", 1.0),
        (100, "float32", 0.01),
        (10_000, "float32", 1e-4),
        (10_000, "uint16", 1e-4),
        (10_000, "int16", 1e-4),
        (100, "uint16", 0.01),
        (255, "uint8", 1 / 255),
        (65535 * 1.5, "uint16", 1 / 65535),
    ],
)
def test_scales_are_told_from_the_numbers(factor, dtype, scale):
    assert guess_scale(LANDSCAPE * np.float32(factor), dtype) == scale


def test_without_any_pixel_the_usual_scale_is_assumed():
    assert guess_scale(np.empty(0, np.float32), "uint16") == 1e-4
    assert guess_scale(np.empty(0, np.float32), "float64") == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("S2A_MSIL2A_20220607T101559_N0400_R065_T32TPS_20220607T161404.SAFE", 400),
        ("S2B_MSIL2A_20180607T101559_N0208_R065_T32TPS_20180607T161404", 208),
        ("04.00", 400),
        ("05.11", 511),
        ("S2_20220607.tif", None),
        ("", None),
        (None, None),
    ],
)
def test_processing_baselines(text, number):
    assert baseline_number(text) == number


def test_an_offset_is_not_assumed_where_pixels_are_too_dark_for_it():
    dark = np.tile(np.linspace(0.01, 0.4, 500, dtype=np.float32), (4, 1))
    assert not holds_offset(dark)
    assert holds_offset(dark + 0.1)


def _dates(*levels):
    generator = np.random.default_rng(2)
    ground = generator.uniform(0.02, 0.4, (4, 1000)).astype(np.float32)
    values = [ground + level + generator.normal(0, 0.005, ground.shape).astype(np.float32) for level in levels]
    return values, [np.ones(1000, bool)] * len(levels)


def test_a_step_of_the_offset_is_noticed_in_both_directions():
    assert [t for t, _ in offset_steps(*_dates(0, 0, 0.1, 0.1, 0))] == [2, 4]
    assert offset_steps(*_dates(0, 0.1))[0][1] == pytest.approx(0.1, abs=0.002)


def test_seasons_and_haze_are_no_steps():
    values, usable = _dates(0, 0, 0)
    values[1][3] += 0.1  # greening: near infrared alone
    values[2] += np.random.default_rng(3).uniform(0, 0.2, 1000).astype(np.float32)  # haze: uneven
    assert offset_steps(values, usable) == []


def test_too_few_common_pixels_tell_nothing():
    values, _ = _dates(0, 0.1)
    usable = [np.arange(1000) < 500, np.arange(1000) >= 400]
    assert offset_steps(values, usable) == []
