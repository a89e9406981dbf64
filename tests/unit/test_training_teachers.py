"""Labels where sources agree."""

from __future__ import annotations

import numpy as np
import pytest

from model.core.errors import InputError
from model.training.teachers import BUFFER, CLEAR, CLOUD, SNOW, UNKNOWN, Segmentation, agreed, teach

SIZE = 60


def layer(rows=slice(0), value=1, rest=0):
    found = np.full((1, SIZE, SIZE), rest, np.uint8)
    found[:, rows] = value
    return found


def test_what_both_say_is_taught_and_the_rest_is_unknown():
    teacher = agreed({"mask": layer(slice(0, 30))}, layer(slice(20, 40)) == 1)
    assert (teacher[:, :20] == UNKNOWN).all()
    assert (teacher[:, 20:30] == CLOUD).all()
    assert (teacher[:, 30:40] == UNKNOWN).all()
    assert (teacher[:, 40:] == CLEAR).all()


def test_a_heuristic_mask_adds_to_what_the_source_misses():
    arrays = {"mask": layer(slice(0, 10)), "mask_heuristic": layer(slice(10, 20))}
    teacher = agreed(arrays, layer(slice(0, 15)) == 1)
    assert (teacher[:, :15] == CLOUD).all()
    assert (teacher[:, 15:20] == UNKNOWN).all()
    assert (teacher[:, 20:] == CLEAR).all()


@pytest.mark.parametrize("heuristic", [{}, {"mask_heuristic": layer(slice(0, 20))}])
def test_without_a_source_mask_clouds_get_a_buffer(heuristic):
    teacher = agreed({"mask": layer(rest=255), **heuristic}, layer(slice(0, 20)) == 1)
    assert (teacher[:, :20] == CLOUD).all()
    assert (teacher[:, 20 : 20 + BUFFER] == UNKNOWN).all()
    assert (teacher[:, 20 + BUFFER :] == CLEAR).all()


def test_a_segmentation_that_sees_cloud_alone_teaches_nothing_but_snow_stays_clear():
    found = layer(slice(0, 10)) == 1
    scl = layer(slice(0, 30), SNOW, 4)
    assert (agreed({"mask": layer(), "scl": scl}, found)[:, :30] == CLEAR).all()
    assert (agreed({"mask": layer(), "scl": scl}, layer(slice(0, 25)) == 1)[:, :25] == UNKNOWN).all()
    assert (agreed({"mask": layer()}, found)[:, :10] == UNKNOWN).all()


class BrightIsCloud:
    """A session in place of ukis-csmask's: what is brighter than the mean is cloud."""

    tiles = 0

    def get_inputs(self):
        return [type("Input", (), {"name": "input"})]

    def run(self, _, inputs):
        (tile,) = inputs.values()
        assert tile.shape == (1, 4, 256, 256) and tile.dtype == np.float32
        self.tiles += 1
        return (np.concatenate([-20 * tile[:, :1], 20 * tile[:, :1], 0 * tile[:, :1] - 50], 1),)


@pytest.mark.parametrize(
    ("size", "resolution", "tiles"), [((300, 530), 20.0, 6), ((900, 1590), 10.0, 6), ((50, 31), 10.0, 1)]
)
def test_images_of_any_size_are_segmented_in_tiles_of_about_thirty_metres(size, resolution, tiles):
    bright = np.zeros(size, bool)
    bright[size[0] // 5 : size[0] // 2, size[1] // 5 :] = True
    image = np.where(bright, 0.6, 0.1)[None].repeat(4, 0).astype(np.float32)
    session = BrightIsCloud()
    found = Segmentation(session, np.full((4, 1, 1), 0.3, np.float32), np.ones((4, 1, 1), np.float32))
    segmented = found.corrupt(image, resolution)
    assert session.tiles == tiles
    assert (segmented == bright).mean() > (0.99 if tiles > 1 else 0.85)  # coarser pixels blur the edge
    if resolution == 20:
        np.testing.assert_array_equal(segmented, bright)


def test_cubes_are_written_again_with_their_teacher(tmp_path):
    pytest.importorskip("onnxruntime")
    pytest.importorskip("ukis_csmask")
    numbers = np.full((2, 4, 32, 32), 900, np.uint16)
    numbers[1, :, :4] = 65535
    arrays = {
        "reflectance": numbers,
        "mask": np.zeros((2, 32, 32), np.uint8),
        "dates": np.array(["2020-01-01", "2020-01-06"]),
    }
    np.savez(tmp_path / "cube.npz", **arrays)
    shares = teach(tmp_path / "cube.npz", tmp_path / "taught" / "cube.npz")
    assert sum(shares.values()) == pytest.approx(1, abs=0.01)
    with np.load(tmp_path / "taught" / "cube.npz") as taught:
        for name, array in arrays.items():
            np.testing.assert_array_equal(taught[name], array)
        assert taught["teacher"].shape == (2, 32, 32)
        assert (taught["teacher"][1, :4] == UNKNOWN).all()
    np.savez(tmp_path / "other.npz", dates=np.zeros(3))
    with pytest.raises(InputError):
        teach(tmp_path / "other.npz", tmp_path / "taught" / "other.npz")
