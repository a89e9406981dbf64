"""The cloud detector ukis-csmask: tiles, coarsened pixels and missing data are handled, and it sees a bright cloud."""

from types import SimpleNamespace

import numpy as np
import pytest
from clouds_scene import SIDE, clear, smooth, veil
from rasterio.windows import Window

from model.clouds import csmask
from model.clouds.csmask import CloudShadowMask, coarsened, usual_ground
from model.clouds.detectors import DarkDates
from model.clouds.masking import choose_detector
from model.contract.reasons import CLOUD
from model.core.reporting import Reporter
from model.reading.acquisitions import Pixels
from model.reading.series import Block

BRIGHT = 0.4


class Images:
    """In place of a series: what the cloud detector reads of it."""

    def __init__(self, reflectance, valid=None):
        self.reflectance, self.valid = reflectance, np.ones(reflectance[:, 0].shape, bool) if valid is None else valid
        self.grid = SimpleNamespace(height=reflectance.shape[2], width=reflectance.shape[3])

    def read(self, window):
        part = (..., *window.toslices())
        valid = self.valid[part]
        return Block(self.reflectance[part], valid, valid, valid.any(axis=0), window)

    def read_date(self, t, window, with_mask=True):
        block = self.read(window)
        return Pixels(block.reflectance[t], block.valid[t], block.valid[t], ~block.valid[t])

    def whole(self):
        return self.read(Window(0, 0, self.grid.width, self.grid.height))


def suspected(series, levels, metres):
    return CloudShadowMask(series, levels, metres).suspect(series.whole())


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
    found = suspected(Images(reflectance), ("l2a", "l2a"), 10.0)
    assert not found[0].any()
    np.testing.assert_array_equal(found[1], np.where(cloud, CLOUD, 0))
    assert all(shape[1:] == (4, csmask.SIDE, csmask.SIDE) for shape in session.shapes)


def test_small_images_are_padded(session):
    reflectance = np.full((1, 4, 20, 31), 0.7, np.float32)
    assert (suspected(Images(reflectance), ("l2a",), 30.0) == CLOUD).all()
    assert session.shapes == [(1, 4, csmask.SIDE, csmask.SIDE)]


def test_small_images_of_several_dates_share_an_input_if_told_to_be_quick(session):
    reflectance = np.random.default_rng(0).uniform(0, 0.8, (21, 4, 40, 56)).astype(np.float32)
    series, levels = Images(reflectance), ("l2a",) * 21
    found = CloudShadowMask(series, levels, 30.0, quick=True).suspect(series.whole())
    assert session.shapes == 2 * [(1, 4, csmask.SIDE, csmask.SIDE)]  # of 16 dates each
    np.testing.assert_array_equal(found, suspected(series, levels, 30.0))
    session.shapes.clear()
    large = Images(reflectance[:, :, :, :1].repeat(250, axis=3))
    found = CloudShadowMask(large, levels, 30.0, quick=True).suspect(large.whole())
    assert sum(shape[0] for shape in session.shapes) == 21
    np.testing.assert_array_equal(found, suspected(large, levels, 30.0))


def test_missing_data_are_nothing_and_a_date_without_any_is_not_looked_at(session):
    reflectance = np.full((3, 4, 30, 30), 0.7, np.float32)
    valid = np.ones((3, 30, 30), bool)
    valid[0, :10], valid[1] = False, False
    reflectance[0, :, :10] = 0
    found = suspected(Images(reflectance, valid), ("l2a",) * 3, 30.0)
    np.testing.assert_array_equal(found, np.where(valid, CLOUD, 0))
    assert sum(shape[0] for shape in session.shapes) == 2


def test_any_window_shows_what_the_whole_shows(session):
    rng = np.random.default_rng(0)
    series = Images(rng.uniform(0, 0.8, (2, 4, 801, 64)).astype(np.float32), rng.random((2, 801, 64)) < 0.7)
    whole = suspected(series, ("l2a", "l1c"), 10.0)
    assert 0.1 < (whole == CLOUD).mean() < 0.9
    looked = len(session.shapes)
    for window in (Window(3, 0, 20, 801), Window(10, 379, 31, 50), Window(0, 790, 64, 11)):
        found = CloudShadowMask(series, ("l2a", "l1c"), 10.0).suspect(series.read(window))
        np.testing.assert_array_equal(found, whole[(..., *window.toslices())])
    assert len(session.shapes) < 4 * looked  # only what a window needs is looked at


def test_the_usual_ground_is_the_second_darkest_date():
    blue = np.array([0.3, 0.1, 0.2, 0.4], np.float32)
    reflectance = np.broadcast_to(blue[:, None, None, None], (4, 4, 1, 3)).copy()
    valid = np.ones((4, 1, 3), bool)
    valid[1:3, 0, 1], valid[:, 0, 2] = False, False
    np.testing.assert_allclose(usual_ground(reflectance, valid)[0, 0], [0.2, 0.3, 0.25])


def test_coarse_pixels_are_means_of_what_has_data():
    image = np.arange(20, dtype=np.float32).reshape(1, 1, 4, 5)
    valid = np.ones((1, 4, 5), bool)
    valid[0, 0, :2] = valid[0, :2, 4] = False
    means, there = coarsened(image, valid, 2)
    assert means[0, 0].tolist() == [[5.5, 5.0, 0.0], [13.0, 15.0, 16.5]]
    assert there[0].tolist() == [[True, True, False], [True, True, True]]


def test_the_package_sees_a_bright_cloud_over_dark_ground():
    if not csmask.is_installed():
        pytest.skip("the optional package ukis-csmask is not installed")
    reflectance = clear()[:2]
    rows, columns = np.mgrid[:SIDE, :SIDE]
    opacity = 0.95 * np.clip((55 - np.hypot(rows - 64, columns - 64)) / 15, 0, 1).astype(np.float32)
    reflectance[1] = veil(reflectance[1], opacity) * (0.85 + 0.15 * smooth(2, 3.0))
    found = suspected(Images(reflectance), ("l1c", "l1c"), 10.0)
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
    monkeypatch.setattr("model.clouds.network_detector.choose_network_detector", lambda *_: detector)
    report = Listening()
    cloud_detector = choose_detector(
        SimpleNamespace(dates=[]), SimpleNamespace(device="cpu", precision="float32"), report
    )
    assert cloud_detector == (detector or DarkDates())
    assert report.codes == ["no_csmask"]
