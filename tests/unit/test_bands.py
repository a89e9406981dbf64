"""Which bands are blue, green, red and near infrared."""

import pytest

from model.reading.bands import band_in_file_name, choose_bands, choose_files, normalise, sensor_of
from model.reading.sources import LANDSAT_4_7, LANDSAT_8_9, SENTINEL_2


def choose(names, given=None, wavelengths=None, sensor=SENTINEL_2, skip=(), colours=()):
    labels = [[name] if name else [] for name in names]
    choice = choose_bands(labels, wavelengths or [None] * len(names), sensor, given, skip, colours)
    return (choice.positions, choice.source) if choice else None


@pytest.mark.parametrize(
    "names",
    [
        ["B02", "B03", "B04", "B08"],
        ["B2", "B3", "B4", "B8"],
        ["B02", "B03", "B04", "B8A"],
        ["blue", "green", "red", "nir"],
        ["Blue", "Green", "Red", "Near Infrared"],
        ["band_2", "band_3", "band_4", "band_8"],
        ["B2, central wavelength 490 nm", "B3, central wavelength 560 nm", "B4, central wavelength 665 nm", "B8 (nir)"],
        ["S2_B02", "S2_B03", "S2_B04", "S2_B08"],
    ],
)
def test_names_of_all_kinds(names):
    assert choose(names) == ((0, 1, 2, 3), "names")
    assert choose(names[::-1]) == ((3, 2, 1, 0), "names")


def test_the_ten_metre_near_infrared_is_wanted_most():
    assert choose(["B8A", "B08", "B04", "B03", "B02"]) == ((4, 3, 2, 1), "names")


def test_a_label_that_is_the_name_beats_one_that_holds_it():
    assert choose(["red edge", "blue", "green", "red", "nir"]) == ((1, 2, 3, 4), "names")


def test_given_names_and_indices():
    names = ["B01", "B02", "B03", "B04", "B08", "B8A"]
    assert choose(names, ("B2", "b03", "B4", "B8A")) == ((1, 2, 3, 5), "given")
    assert choose(names, ("2", "3", "4", "6")) == ((1, 2, 3, 5), "given")
    assert choose(names, ("2", "3", "4", "7")) is None
    assert choose(names, ("B2", "B3", "B4", "B9")) is None


def test_wavelengths():
    wavelengths = [0.443, 0.49, 0.56, 0.665, 0.705, 0.842, 0.865]
    assert choose([""] * 7, wavelengths=wavelengths) == ((1, 2, 3, 5), "wavelengths")


def test_wavelengths_say_more_than_names_that_they_contradict():
    # 460, 490, 560, 665, 842 nm are the first five bands: the second is not Sentinel-2's B02.
    numbered = [f"Band {i}" for i in range(1, 9)]
    micrometres = [0.46, 0.56, 0.60, 0.665, 0.705, 0.74, 0.783, 0.842]
    named = [f"B{i}" for i in range(1, 9)]
    assert choose(numbered, wavelengths=micrometres) == ((0, 1, 3, 7), "wavelengths")
    assert choose(named, wavelengths=micrometres) == ((0, 1, 3, 7), "wavelengths")
    texts = [f"Band {i} ({1000 * w:.1f} Nanometers)" for i, w in enumerate(micrometres, 1)]
    assert choose(texts) == ((0, 1, 3, 7), "wavelengths")
    assert choose([f"{w} um" for w in micrometres]) == ((0, 1, 3, 7), "wavelengths")


def test_wavelengths_that_agree_leave_the_choice_to_names():
    names = ["B02", "B03", "B04", "B8A", "B08"]
    assert choose(names, wavelengths=[0.49, 0.56, 0.665, 0.842, 0.865]) == ((0, 1, 2, 4), "names")


def test_colours_say_more_than_positions():
    colours = ("red", "green", "blue", "undefined")
    assert choose([""] * 4, colours=colours) == ((2, 1, 0, 3), "colours")
    assert choose(["B02", "B03", "B04", "B08"], colours=colours) == ((0, 1, 2, 3), "names")
    assert choose([""] * 5, colours=(*colours, "alpha"), skip=[4]) == ((2, 1, 0, 3), "colours")
    assert choose([""] * 5, colours=(*colours, "undefined")) is None  # near infrared could be either
    assert choose([""] * 4, colours=("gray", "undefined", "undefined", "undefined")) == ((0, 1, 2, 3), "positions")


@pytest.mark.parametrize("count", [4, 10, 12])
def test_dates_are_no_bands(count):
    assert choose([f"2023-{month:02d}-06" for month in range(1, count + 1)]) is None
    assert choose([f"NDVI_2023{month:02d}06" for month in range(1, count + 1)]) is None


def test_five_unnamed_bands_are_not_assumed():
    assert choose([""] * 5) is None


@pytest.mark.parametrize(
    ("count", "positions"), [(4, (0, 1, 2, 3)), (10, (0, 1, 2, 6)), (12, (1, 2, 3, 7)), (13, (1, 2, 3, 7))]
)
def test_unnamed_stacks_are_taken_by_position(count, positions):
    assert choose([""] * count) == (positions, "positions")


def test_unnamed_stacks_of_other_sizes_are_not_guessed():
    assert choose([""] * 7) is None


def test_some_known_names_are_no_reason_to_guess_the_rest():
    assert choose(["B05", "B02", "B03", "B04"]) is None


def test_mask_bands_do_not_count():
    assert choose(["", "", "", "", "SCL"], skip=[4]) == ((0, 1, 2, 3), "positions")


def test_landsat_near_infrared_is_not_its_panchromatic_band():
    names = [f"B{i}" for i in range(1, 10)]
    assert sensor_of("LC08_L2SP_193028_20220607_02_T1") is LANDSAT_8_9
    assert choose(names, sensor=LANDSAT_8_9) == ((1, 2, 3, 4), "names")
    assert sensor_of("LT05_L1TP_193028_20000607") is LANDSAT_4_7
    assert sensor_of("S2A_MSIL2A_20220607") is SENTINEL_2


@pytest.mark.parametrize(
    ("stem", "band", "rest"),
    [
        ("T32TPS_20220607T101559_B02_10m", "b2", "t32tps_20220607t101559"),
        ("B8A_20220607", "b8a", "20220607"),
        ("2022-06-07_nir", "nir", "2022_06_07"),
        ("B04", "b4", ""),
        ("S2_B05_20220607", "b5", "s2_20220607"),
    ],
)
def test_bands_in_file_names(stem, band, rest):
    assert band_in_file_name(stem) == (band, rest)


def test_file_names_without_a_band():
    assert band_in_file_name("S2_20220607") is None
    assert band_in_file_name("mine_20220607", ("mine", "b", "c", "d")) == ("mine", "20220607")


def test_files_are_chosen_in_band_order():
    assert choose_files(["b8", "b4", "b3", "b2", "b5"], SENTINEL_2).positions == (3, 2, 1, 0)
    assert choose_files(["b2", "b3", "b4"], SENTINEL_2) is None
    assert choose_files(["", "", "", ""], SENTINEL_2) is None


def test_normalise():
    assert normalise("B02") == normalise("band 2") == normalise("Band_02") == "b2"
    assert normalise("B8A") == normalise("b08a") == "b8a"
