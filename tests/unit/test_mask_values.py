"""What masks of all kinds mean, found by name and pixels; and rasters that cannot be the mask that they look like."""

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from series_files import write_raster
from test_series import Warnings, numbers, opened, whole, write_pair

from model.core.errors import InputError

FOUR = ("B02", "B03", "B04", "B08")
LEFT = np.arange(50) < 20  # columns that are cloud in the masks below
DAYS = ("20220607", "20220612")


def two_valued(clear, cloud, dtype="uint8"):
    return np.broadcast_to(np.where(LEFT, cloud, clear), (40, 50)).astype(dtype)


def write_masks(folder, pattern, *bands, names=(), **options):
    """A mask beside each image of write_pair."""
    for day in DAYS:
        write_raster(folder / pattern.format(day), np.stack(bands), scale=None, nodata=None, names=names, **options)


def left_is_masked(series):
    return (series.read(whole(series)).observed == ~LEFT).all()


SCORES = [
    ("cs_cdf", 0.92, 0.15, "float32"),
    ("cs_cdf", 92, 15, "uint8"),
    ("cs_cdf", 235, 38, "uint8"),
    ("cs_cdf", 9200, 1500, "int16"),
    ("cs", 0.92, 0.15, "float32"),
    ("s2cloudless", 10, 80, "uint8"),
    ("MSK_CLDPRB", 0, 95, "uint8"),
    ("CLP", 20, 230, "uint8"),
    ("cloud_probability", 0.1, 0.8, "float32"),
    ("quality_cloud_confidence", 5, 60, "uint8"),
]


@pytest.mark.parametrize(("name", "clear", "cloud", "dtype"), SCORES)
def test_scores_have_a_threshold_in_their_unit(tmp_path, name, clear, cloud, dtype):
    report = Warnings()
    score = two_valued(clear, cloud, "float32")
    stacks = [np.concatenate([numbers(seed).astype(np.float32), score[None]]) for seed in (0, 1)]
    assert left_is_masked(opened(write_pair(tmp_path, *stacks, names=(*FOUR, name)), report))
    assert name in report.said["mask_assumed"] and "--mask-" in report.said["mask_assumed"]
    if name == "cs":
        return  # too short for the name of a file
    for path in tmp_path.iterdir():
        path.unlink()
    paths = write_pair(tmp_path)
    write_masks(tmp_path, f"S2_{{}}_{name}.tif", two_valued(clear, cloud, dtype))
    assert left_is_masked(opened(paths))


def test_a_cloud_score_is_read_with_the_threshold_that_is_given(tmp_path):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "S2_{}_cs_cdf.tif", two_valued(0.5, 0.3, "float32"))
    assert left_is_masked(opened(paths, mask_below=0.4))
    with pytest.raises(InputError, match="observed"):
        opened(paths)


@pytest.mark.parametrize(
    ("options", "clear", "cloud"),
    [
        ({"mask_values": (7, 8)}, 1, 8),
        ({"mask_clear": (1, 5)}, 5, 0),
        ({"mask_bits": (0, 3)}, 0b0110, 0b1000),
        ({"mask_above": 30.5}, 30, 31),
        ({"mask_below": 60}, 60, 59),
        ({"mask_clear": (1, 8), "mask_bits": (3,)}, 1, 8),
    ],
)
def test_options_say_what_a_mask_means(tmp_path, options, clear, cloud):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "S2_{}_what.tif", two_valued(clear, cloud))
    assert left_is_masked(opened(paths, mask="*_what*", **options))


@pytest.mark.parametrize("names", [(), ("clear", "snow", "shadow", "light_haze", "heavy_haze", "cloud")])
def test_the_first_band_of_udm2_is_1_where_it_is_clear(tmp_path, names):
    paths = write_pair(tmp_path)
    bands = [two_valued(1, 0), *[two_valued(0, 0)] * 4, two_valued(0, 1)]
    write_masks(tmp_path, "S2_{}_udm2_clip.tif", *bands, names=names)
    assert left_is_masked(opened([str(tmp_path)]))
    assert left_is_masked(opened(paths, mask="*udm2*"))


def test_the_band_called_clear_is_found_wherever_it_stands(tmp_path):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "S2_{}_udm2.tif", two_valued(0, 1), two_valued(1, 0), names=("cloud", "clear"))
    assert left_is_masked(opened(paths))


@pytest.mark.parametrize(
    ("clear", "cloud"),
    [
        ((64, 192), (66, 72)),  # bits, as of HLS
        ((0, 1), (4, 255)),  # classes of Fmask 4
        ((1, 5), (2, 3)),  # classes of Python's
    ],
)
def test_fmask_is_told_by_its_pixels(tmp_path, clear, cloud):
    paths = write_pair(tmp_path)
    mask = two_valued(clear[0], cloud[0])
    mask[20:] = two_valued(clear[1], cloud[1])[20:]
    write_masks(tmp_path, "T32TPS_{}_Fmask.tif", mask)
    assert left_is_masked(opened(paths))


def test_fmask_that_could_be_of_several_programs_is_not_used_but_said(tmp_path):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "S2_{}_Fmask.tif", two_valued(1, 2))
    report = Warnings()
    assert opened(paths, report).images[0].mask_path is None
    assert "Fmask" in report.said["mask_unused"] and "--mask-values" in report.said["mask_unused"]
    with pytest.raises(InputError) as error:
        opened(paths, mask="*Fmask*")
    assert error.value.code == "mask_meaning"
    assert left_is_masked(opened(paths, mask="*Fmask*", mask_values=(2, 3)))


def test_mixed_classes_beside_cloud_are_cloud(tmp_path):
    row = np.full(50, 4.0)
    row[:6] = [9, 9, 8.4, 6.7, 4.3, 4.02]
    row[30:34] = [4.5, 5.0, 5.5, 6.0]  # a shore: mixed, but far from cloud
    classes = np.broadcast_to(row, (40, 50)).astype(np.float32)
    stack = np.concatenate([numbers().astype(np.float32), classes[None]])
    report = Warnings()
    series = opened(write_pair(tmp_path, stack, stack, names=(*FOUR, "SCL")), report)
    observed = series.read(whole(series)).observed
    np.testing.assert_array_equal(observed[0, 0], np.arange(50) >= 5)
    assert "SCL" in report.said["mask_mixed"]
    for left in (0, 3, 4, 25):  # the same whatever the window
        part = series.read(Window(left, 10, 20, 10)).observed
        np.testing.assert_array_equal(part, observed[:, 10:20, left : left + 20])


ELSEWHERE = {"transform": rasterio.Affine(10, 0, 700000, 0, -10, 5100000)}


@pytest.mark.parametrize(
    ("options", "bands", "reason"),
    [(ELSEWHERE, 1, "elsewhere"), ({"crs": None}, 1, "coordinate reference system"), ({}, 3, "picture")],
)
def test_what_cannot_be_the_mask_of_an_image_is_refused(tmp_path, options, bands, reason):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "S2_{}_cover.tif", *[two_valued(0, 1)] * bands, **options)
    with pytest.raises(InputError, match=reason) as error:
        opened(paths, mask="*_cover*")
    assert error.value.code == "mask_unusable"


@pytest.mark.parametrize("options", [ELSEWHERE, {"crs": None}])
def test_a_mask_that_is_found_but_cannot_be_used_is_said(tmp_path, options):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "S2_{}_SCL.tif", two_valued(4, 9), **options)
    report = Warnings()
    assert opened(paths, report).images[0].mask_path is None
    assert "SCL" in report.said["mask_refused"]


def test_a_mask_of_a_part_of_its_image_is_said(tmp_path):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "S2_{}_SCL.tif", np.full((40, 30), 4, np.uint8))
    report = Warnings()
    opened(paths, report)
    assert "60%" in report.said["mask_partial"]


def test_a_mask_that_hides_most_is_said(tmp_path):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "S2_{}_cover.tif", two_valued(1, 0))
    report = Warnings()
    opened(paths, report, mask="*_cover*")
    assert "60%" in report.said["mask_hides_most"] and "--mask-clear" in report.said["mask_hides_most"]
    opened(paths, report := Warnings(), mask="*_cover*", mask_values=(0,))
    assert "mask_hides_most" not in report.said


def test_a_mask_that_keeps_what_is_bright_is_doubted(tmp_path):
    values = numbers()
    values[:, :, LEFT] = 6000  # cloud
    paths = write_pair(tmp_path, values, values)
    write_masks(tmp_path, "S2_{}_cover.tif", two_valued(0, 1))
    opened(paths, report := Warnings(), mask="*_cover*")
    assert report.said == {}
    opened(paths, report := Warnings(), mask="*_cover*", mask_values=(0,))
    assert "--mask-clear" in report.said["mask_doubtful"]


def test_a_mask_of_many_values_of_no_known_meaning_is_said(tmp_path):
    paths = write_pair(tmp_path)
    mask = two_valued(0, 1)
    mask[0, 0] = 2
    write_masks(tmp_path, "S2_{}_cover.tif", mask)
    opened(paths, report := Warnings(), mask="*_cover*")
    assert "S2_20220607_cover.tif" in report.said["mask_assumed"]


def test_it_is_said_of_a_later_mask_if_the_first_holds_no_more_than_two_values(tmp_path):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "S2_{}_cover.tif", two_valued(0, 1))
    path = next(iter(sorted(tmp_path.glob("*20220612*_cover.tif"))))
    with rasterio.open(path, "r+") as file:
        values = file.read()
        values[0, 0, :4] = (2, 3, 4, 5)
        file.write(values)
    opened(paths, report := Warnings(), mask="*_cover*")
    assert path.name in report.said["mask_assumed"]


@pytest.mark.parametrize("place", ["Tomsk", "Omsk", "MSK", "St_Cloud", "Damaskus"])
def test_names_of_places_make_no_mask(tmp_path, place):
    for seed, day in enumerate(DAYS):
        for band, row in zip(FOUR, numbers(seed)):
            write_raster(tmp_path / f"{place}_{day}_{band}.tif", row[None], names=())
    report = Warnings()
    series = opened([str(tmp_path)], report)
    assert len(series.images) == 2 and report.said == {}


def test_masks_that_esa_names_after_a_band_are_no_bands(tmp_path):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "MSK_QUALIT_{}_B02.tif", two_valued(0, 1))
    report = Warnings()
    assert len(opened([str(tmp_path)], report).images) == len(paths)


def test_snaps_classification_is_that_of_sen2cor(tmp_path):
    paths = write_pair(tmp_path)
    write_masks(tmp_path, "S2_{}_quality_scene_classification.tif", two_valued(5, 8))
    assert left_is_masked(opened(paths))


def test_a_band_that_is_a_mask_of_unknown_meaning_is_said(tmp_path):
    stacks = [np.concatenate([numbers(seed), two_valued(0, 1, "uint16")[None]]) for seed in (0, 1)]
    paths = write_pair(tmp_path, *stacks, names=(*FOUR, "cloud_mask"))
    opened(paths, report := Warnings())
    assert "cloud_mask" in report.said["mask_unused"] and "bands_left_out" not in report.said
