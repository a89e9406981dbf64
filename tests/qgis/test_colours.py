"""Colours can be told apart by colour-blind eyes."""

import numpy as np
import pytest

# Colours as eyes without one kind of cone see them, in linear RGB: Machado, Oliveira and Fernandes (2009), severity 1.
VISIONS = {
    "all cones": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}
TO_XYZ = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
WHITE = [0.9505, 1.0, 1.089]


def cielab(colour, vision):
    """CIE L*a*b* (1976) of a colour such as #1c7a35, as seen."""
    encoded = np.array([int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)])
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(np.array(vision) @ linear, 0, 1) / WHITE
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def nearest(colours, vision):
    """The smallest difference (Delta E 1976) between two of the colours."""
    seen = [cielab(colour, vision) for colour in colours]
    return min(np.linalg.norm(one - other) for index, one in enumerate(seen) for other in seen[:index])


def test_the_measure_knows_what_red_green_blindness_confuses():
    confused = ("#8a6a00", "#558000")
    assert nearest(confused, VISIONS["all cones"]) > 2 * nearest(confused, VISIONS["deuteranopia"])


@pytest.mark.parametrize("vision", VISIONS)
def test_quality_classes_differ(vision):
    from ganfilling_plugin.colours import QUALITY_COLOURS

    assert nearest(QUALITY_COLOURS, VISIONS[vision]) > 30


@pytest.mark.parametrize("vision", VISIONS)
def test_ndvi_falls_in_lightness_away_from_bare(vision):
    from ganfilling_plugin.colours import NDVI_RAMP

    lightness = [cielab(colour, VISIONS[vision])[0] for _, colour in NDVI_RAMP]
    bare = next(index for index, (value, _) in enumerate(NDVI_RAMP) if value == 0)
    assert np.all(np.diff(lightness[: bare + 1]) > 5)
    assert np.all(np.diff(lightness[bare:]) < -5)
    assert nearest([colour for _, colour in NDVI_RAMP], VISIONS[vision]) > 10


@pytest.mark.parametrize("vision", VISIONS)
def test_uncertainty_falls_in_lightness(vision):
    from ganfilling_plugin.colours import UNCERTAINTY_RAMP

    lightness = [cielab(colour, VISIONS[vision])[0] for _, colour in UNCERTAINTY_RAMP]
    assert np.all(np.diff(lightness) < -5)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("ramp", ["COUNTS_RAMP", "WETNESS_RAMP", "PLAIN_RAMP"])
def test_steps_of_other_ramps_differ(ramp, vision):
    from ganfilling_plugin import colours

    assert nearest([colour for _, colour in getattr(colours, ramp)], VISIONS[vision]) > 15


@pytest.mark.parametrize("vision", VISIONS)
def test_places_of_the_profile_differ(vision):
    from ganfilling_plugin.gui.profile.place_colours import PLACE_COLOURS

    assert nearest(PLACE_COLOURS, VISIONS[vision]) > 15  # vermilion and ochre: 5, one colour to red-green blind eyes


@pytest.mark.parametrize("vision", VISIONS)
def test_observed_and_cloudy_differ_in_the_timeline(vision):
    from ganfilling_plugin.gui.selection.timeline import CLOUDY, OBSERVED

    assert nearest([OBSERVED.name(), CLOUDY.name(), "#ffffff", "#2a2a2a"], VISIONS[vision]) > 30  # and on either ground
