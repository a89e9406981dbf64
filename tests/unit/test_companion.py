"""A coarse sensor's rasters tell of dates that the series has lost, as far as they have proved right on others."""

import datetime
import json

import numpy as np
import pytest
import rasterio
from series_files import FIRST_DAY, truth, write_raster, write_series
from test_filling import read

from model.contract.options import CloudOptions, FillOptions, MethodOptions
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.methods.blending import BlendEstimator
from model.methods.coarse_change import Place
from model.methods.coarse_trust import HiddenDate, error_left, learnt_trust
from model.methods.companion import temporal_core
from model.methods.linear import LinearEstimator
from model.pipeline.companion import REACH
from model.pipeline.filling import fill
from model.reading.series import SeriesOptions

DATES, HEIGHT, WIDTH, CELL, LOST = 8, 120, 150, 10, 4
GREENER, DULLER = 1.3, 0.8  # times the near infrared of the lost date, by class: no other date tells of it
METRES = rasterio.Affine(10 * CELL, 0, 600000, 0, -10 * CELL, 5100000)


class Heard(Reporter):
    """Keeps the codes of warnings."""

    def __init__(self):
        """Hear nothing yet."""
        super().__init__()
        self.codes = []

    def warning(self, code, message):
        """Note the code."""
        self.codes.append(code)


@pytest.fixture
def place(tmp_path):
    """Paths of a series with a lost date unlike the others, its truth, and the dates."""
    observed = np.ones((DATES, HEIGHT, WIDTH), bool)
    observed[LOST] = False
    paths, values, _ = write_series(tmp_path / "in", DATES, HEIGHT, WIDTH, observed)
    bright = values[0, 3] > np.median(values[0, 3])
    values[LOST, 3] *= np.where(bright, GREENER, DULLER)
    days, _ = truth(DATES, HEIGHT, WIDTH)
    return paths, values, [FIRST_DAY + datetime.timedelta(int(day)) for day in days]


def write_coarse(folder, values, dates, gain=1.1, noise=0.01, bands=(0, 1, 2, 3), after=0, **profile):
    """Means of CELL x CELL pixels as dated rasters of a sensor with a gain and noise of its own."""
    folder.mkdir(parents=True)
    generator = np.random.default_rng(1)
    means = values.reshape(DATES, 4, HEIGHT // CELL, CELL, WIDTH // CELL, CELL).mean((3, 5))
    means = gain * means * (1 + noise * generator.normal(size=means.shape))
    names = [("blue", "green", "red", "nir")[band] for band in bands]
    for date, image in zip(dates, means):
        path = folder / f"coarse_{date + datetime.timedelta(after):%Y%m%d}.tif"
        numbers = np.rint(image[list(bands)] * 1e4).astype(np.int16)
        write_raster(path, numbers, names=names, **{"transform": METRES, "nodata": -1, **profile})
    return folder


def run(paths, output, coarse=None, method="regression", report=None, **more):
    options = FillOptions(
        method=MethodOptions(method=method, device="cpu"), clouds=CloudOptions(mode="mask"), coarse=coarse, **more
    )
    return fill(paths, output, SeriesOptions(), options, report or Reporter())


def error(output, document, values):
    """Mean error of the near infrared of the lost date."""
    return np.abs(read(output, document, "filled")[LOST, 3] - values[LOST, 3]).mean()


@pytest.mark.parametrize("method", ["linear", "regression"])
def test_a_coarse_sensor_tells_of_a_lost_date(tmp_path, place, method):
    paths, values, dates = place
    coarse = write_coarse(tmp_path / "coarse", values, dates, after=1)
    alone = run(paths, tmp_path / "alone", method=method)
    helped = run(paths, tmp_path / "helped", coarse, method)
    assert error(tmp_path / "helped", helped, values) < error(tmp_path / "alone", alone, values) / 2
    assert "coarse" not in alone
    told = helped["coarse"]
    assert told["dates"] == {dates[LOST].isoformat(): [(dates[LOST] + datetime.timedelta(1)).isoformat()]}
    assert set(told["trust"]) == {"level", "classes", "cells"}
    assert told["error_left"]["nir"] < 1
    assert json.loads((tmp_path / "helped" / "series.json").read_text())["coarse"] == told
    first, second = (
        read(tmp_path / name, document, "filled") for name, document in (("alone", alone), ("helped", helped))
    )
    np.testing.assert_array_equal(np.delete(first, LOST, 0), np.delete(second, LOST, 0))  # all observed


def test_the_uncertainty_falls_with_the_error(tmp_path, place):
    paths, values, dates = place
    coarse = write_coarse(tmp_path / "coarse", values, dates)
    alone = run(paths, tmp_path / "alone", uncertainty=True)
    helped = run(paths, tmp_path / "helped", coarse, uncertainty=True)
    first, second = (
        read(tmp_path / name, document, "uncertainty")[LOST]
        for name, document in (("alone", alone), ("helped", helped))
    )
    left = [helped["coarse"]["error_left"][band] for band in ("blue", "green", "red", "nir")]
    np.testing.assert_allclose(second.mean((1, 2)) / first.mean((1, 2)), np.sqrt(left), atol=0.1)


def test_tiles_agree_with_the_whole(tmp_path, place):
    paths, values, dates = place
    coarse = write_coarse(tmp_path / "coarse", values, dates)
    whole = run(paths, tmp_path / "whole", coarse)
    tiled = run(paths, tmp_path / "tiled", coarse, tile=48)
    first, second = (
        read(tmp_path / name, document, "filled") for name, document in (("whole", whole), ("tiled", tiled))
    )
    np.testing.assert_allclose(first, second, atol=2e-4)


@pytest.mark.parametrize("bands", [(2, 3), (3,)])
def test_some_of_the_bands_are_enough(tmp_path, place, bands):
    paths, values, dates = place
    coarse = write_coarse(tmp_path / "coarse", values, dates, bands=bands)
    if bands == (3,):  # single bands are told by the names of their files
        for path in coarse.glob("*.tif"):
            path.rename(path.with_name(f"{path.stem}_nir.tif"))
    alone, helped = run(paths, tmp_path / "alone"), run(paths, tmp_path / "helped", coarse)
    assert error(tmp_path / "helped", helped, values) < error(tmp_path / "alone", alone, values) / 2
    assert helped["coarse"]["trust"]["level"]["blue"] == 0
    first, second = (
        read(tmp_path / name, document, "filled") for name, document in (("alone", alone), ("helped", helped))
    )
    np.testing.assert_array_equal(first[:, :2], second[:, :2])


def test_another_system_and_scale_are_read(tmp_path, place):
    paths, values, dates = place
    coarse = write_coarse(tmp_path / "plain", values, dates)
    (tmp_path / "turned").mkdir()
    for path in coarse.glob("*.tif"):
        with rasterio.open(path) as file, rasterio.vrt.WarpedVRT(file, crs="EPSG:4326", nodata=-1) as turned:
            profile = {**turned.profile, "driver": "GTiff", "dtype": "float32", "nodata": np.nan}
            numbers = turned.read().astype(np.float32)
            with rasterio.open(tmp_path / "turned" / path.name, "w", **profile) as out:
                out.write(np.where(numbers == -1, np.nan, numbers * 1e-4).astype(np.float32))
                out.descriptions = turned.descriptions
    alone, helped = run(paths, tmp_path / "alone"), run(paths, tmp_path / "helped", tmp_path / "turned")
    assert error(tmp_path / "helped", helped, values) < error(tmp_path / "alone", alone, values) / 2


def test_a_sensor_that_tells_nothing_is_not_used(tmp_path, place):
    paths, values, dates = place
    noise = np.random.default_rng(3).uniform(0.05, 0.4, values.shape).astype(np.float32)
    coarse, heard = write_coarse(tmp_path / "coarse", noise, dates, noise=0.5), Heard()
    alone, helped = run(paths, tmp_path / "alone"), run(paths, tmp_path / "helped", coarse, report=heard)
    first, second = (
        read(tmp_path / name, document, "filled") for name, document in (("alone", alone), ("helped", helped))
    )
    assert np.abs(second - values)[LOST].mean() < np.abs(first - values)[LOST].mean() * 1.05
    assert ("coarse_no_help" in heard.codes) == ("coarse" not in helped)


def test_cloud_that_nobody_masked_is_left_out(tmp_path, place):
    paths, values, dates = place
    coarse = write_coarse(tmp_path / "coarse", values, dates)
    with rasterio.open(coarse / f"coarse_{dates[LOST]:%Y%m%d}.tif", "r+") as file:
        image = file.read()
        image[:, :4, :6] = 6000
        file.write(image)
    clean = run(paths, tmp_path / "clean", write_coarse(tmp_path / "clear", values, dates))
    helped = run(paths, tmp_path / "helped", coarse)
    assert error(tmp_path / "helped", helped, values) < 1.5 * error(tmp_path / "clean", clean, values)


@pytest.mark.parametrize(("after", "masked", "code"), [(REACH + 1, False, "coarse_dates"), (0, True, "coarse_clouded")])
def test_what_cannot_help_is_said_and_left_out(tmp_path, place, after, masked, code):
    paths, values, dates = place
    shown = [LOST] if masked else range(DATES)
    coarse = write_coarse(tmp_path / "coarse", values, dates, after=after)
    for number in shown:
        path = coarse / f"coarse_{dates[number] + datetime.timedelta(after):%Y%m%d}.tif"
        if masked:
            with rasterio.open(path, "r+") as file:
                file.write(np.full((4, file.height, file.width), -1, np.int16))
        elif number != LOST:
            path.unlink()
    heard = Heard()
    document = run(paths, tmp_path / "out", coarse, report=heard)
    assert code in heard.codes
    assert "coarse" not in document


def test_a_series_that_lost_no_date_needs_none(tmp_path, place):
    _, values, dates = place
    paths, _, _ = write_series(tmp_path / "full", DATES, HEIGHT, WIDTH, np.ones((DATES, HEIGHT, WIDTH), bool))
    heard = Heard()
    run(paths, tmp_path / "out", write_coarse(tmp_path / "coarse", values, dates), report=heard)
    assert heard.codes == ["coarse_not_needed"]


@pytest.mark.parametrize(
    ("profile", "code"),
    [
        ({"transform": rasterio.Affine(100, 0, 700000, 0, -100, 5100000)}, "coarse_elsewhere"),
        ({"transform": rasterio.Affine(20, 0, 600000, 0, -20, 5100000)}, "coarse_fine"),
    ],
)
def test_rasters_that_do_not_fit_are_refused(tmp_path, place, profile, code):
    paths, values, dates = place
    coarse = write_coarse(tmp_path / "coarse", values, dates, **profile)
    with pytest.raises(InputError) as caught:
        run(paths, tmp_path / "out", coarse)
    assert caught.value.code == code
    assert not (tmp_path / "out" / "series.json").exists()


def test_a_folder_without_rasters_is_refused(tmp_path, place):
    paths, *_ = place
    for folder in (tmp_path / "none", tmp_path / "odd"):
        if folder.name == "odd":
            folder.mkdir()
            write_raster(folder / "index_20220401.tif", np.ones((2, 9, 9), np.int16), names=("swir1", "swir2"))
        with pytest.raises(InputError) as caught:
            run(paths, tmp_path / "out", folder)
        assert caught.value.code == "coarse_unusable"


def test_cells_are_estimated_by_what_a_blend_is_based_on():
    days = np.arange(3.0)
    base = LinearEstimator(days)
    blend = BlendEstimator(base, base, {}, ("linear",), np.ones((3, 1)), np.ones(3))
    assert temporal_core(blend, days) is base
    assert isinstance(temporal_core(object(), days), LinearEstimator)


def test_trust_grows_with_what_helps_and_is_none_where_nothing_does():
    generator = np.random.default_rng(0)

    def hidden(share):
        part = generator.normal(size=(4, 500)) + generator.normal(size=(4, 1))
        wrong = share * part + generator.normal(size=part.shape)
        return HiddenDate.of([part], wrong.astype(np.float32))

    good, useless = ([hidden(share) for _ in range(10)] for share in (0.8, 0.0))
    assert (learnt_trust(good) > 0.5).all()
    assert (learnt_trust(useless) < 0.1).all()
    assert (error_left(good) < 0.9).all()
    assert not learnt_trust(good[:1]).any()


def test_pixels_are_interpolated_between_the_middles_of_cells():
    place = Place(np.arange(20), np.arange(30))
    field = np.arange(3, dtype=np.float32)[None, None] * np.ones((1, 2, 1), np.float32)
    shown = place.interpolated(field, 10)
    np.testing.assert_allclose(shown[0, :, 4:6].mean(), 0, atol=0.06)
    np.testing.assert_allclose(shown[0, 7, 14:16].mean(), 1, atol=1e-6)
