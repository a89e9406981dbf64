"""The witness ukis-csmask: tiles, coarsened pixels and missing data are handled, and it sees a bright cloud."""

from types import SimpleNamespace

import numpy as np
import pytest
from clouds_scene import SIDE, clear, smooth, veil

from model.clouds import csmask
from model.clouds.csmask import CloudShadowMask, coarsened, usual_ground
from model.clouds.masking import choose_witness
from model.clouds.witnesses import DarkDates
from model.contract.reasons import CLOUD
from model.reporting import Reporter

BRIGHT = 0.4


class Session:
    """In place of the network: what is brighter than BRIGHT in the first band is cloud. Remembers its inputs."""

    def __init__(self):
        self.shapes = []

    def get_inputs(self):
        return [SimpleNamespace(name="image")]

    def run(self, _, inputs):
        (images,) = inputs.values()
        self.shapes.append(images.shape)
        cloud = (images[:, :1] > BRIGHT) * np.float32(20)
        return [np.concatenate([20 - cloud, cloud, np.zeros_like(cloud)], axis=1)]


@pytest.fixture
def session(monkeypatch):
    fake = Session()
    one = np.ones((4, 1, 1), np.float32)
    monkeypatch.setattr(csmask, "_network", lambda _: (fake, 0 * one, one, [0, 1, 2, 3]))
    return fake


def test_tiles_and_coarse_pixels_give_the_whole(session):
    reflectance = np.full((2, 4, 900, 620), 0.1, np.float32)
    cloud = np.zeros((900, 620), bool)
    cloud[300:600, 3:312] = cloud[810:, 603:] = True  # on the grid of three by three pixels
    reflectance[1][:, cloud] = 0.7
    witness = CloudShadowMask(("l2a", "l2a"), 10.0)
    assert witness.halo % 3 == 0
    found = witness.suspect(reflectance, np.ones((2, 900, 620), bool))
    assert not found[0].any()
    np.testing.assert_array_equal(found[1], np.where(cloud, CLOUD, 0))
    assert all(shape[1:] == (4, csmask.SIDE, csmask.SIDE) for shape in session.shapes)


def test_small_images_are_padded(session):
    reflectance = np.full((1, 4, 20, 31), 0.7, np.float32)
    assert (CloudShadowMask(("l2a",), 30.0).suspect(reflectance, np.ones((1, 20, 31), bool)) == CLOUD).all()
    assert session.shapes == [(1, 4, csmask.SIDE, csmask.SIDE)]


def test_missing_data_are_nothing_and_a_date_without_any_is_not_looked_at(session):
    reflectance = np.full((3, 4, 30, 30), 0.7, np.float32)
    valid = np.ones((3, 30, 30), bool)
    valid[0, :10], valid[1] = False, False
    reflectance[0, :, :10] = 0
    found = CloudShadowMask(("l2a",) * 3, 30.0).suspect(reflectance, valid)
    np.testing.assert_array_equal(found, np.where(valid, CLOUD, 0))
    assert len(session.shapes) == 2


def test_the_usual_ground_is_the_second_darkest_date():
    blue = np.array([0.3, 0.1, 0.2, 0.4], np.float32)
    reflectance = np.broadcast_to(blue[:, None, None, None], (4, 4, 1, 3)).copy()
    valid = np.ones((4, 1, 3), bool)
    valid[1:3, 0, 1], valid[:, 0, 2] = False, False
    np.testing.assert_allclose(usual_ground(reflectance, valid)[0, 0], [0.2, 0.3, 0.25])


def test_coarse_pixels_are_means():
    image = np.arange(20, dtype=np.float32).reshape(1, 4, 5)
    assert coarsened(image, 2)[0].tolist() == [[3.0, 5.0, 6.5], [13.0, 15.0, 16.5]]


def test_the_package_sees_a_bright_cloud_over_dark_ground():
    if not csmask.is_installed():
        pytest.skip("the optional package ukis-csmask is not installed")
    reflectance = clear()[:2]
    rows, columns = np.mgrid[:SIDE, :SIDE]
    opacity = 0.95 * np.clip((55 - np.hypot(rows - 64, columns - 64)) / 15, 0, 1).astype(np.float32)
    reflectance[1] = veil(reflectance[1], opacity) * (0.85 + 0.15 * smooth(2, 3.0))
    found = CloudShadowMask(("l1c", "l1c"), 10.0).suspect(reflectance, np.ones((2, SIDE, SIDE), bool))
    assert (found[1][opacity > 0.8] == CLOUD).mean() > 0.9
    assert (found[0] == CLOUD).mean() < 0.05


class Listening(Reporter):
    """Remembers warnings."""

    def __init__(self):
        super().__init__()
        self.codes = []

    def warning(self, code, _):
        self.codes.append(code)


@pytest.mark.parametrize("detector", [None, DarkDates("stand_in")])
def test_without_the_package_it_is_said_and_another_witness_asked(monkeypatch, detector):
    monkeypatch.setattr(csmask, "is_installed", lambda: False)
    monkeypatch.setattr("model.clouds.detector.choose_detector", lambda *_: detector)
    report = Listening()
    witness = choose_witness(SimpleNamespace(dates=[]), SimpleNamespace(device="cpu", precision="float32"), report)
    assert witness == (detector or DarkDates())
    assert report.codes == ["no_csmask"]
