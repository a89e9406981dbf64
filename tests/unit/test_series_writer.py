"""What is composed of an estimate and written: every product of a date from numbers that are known."""

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from series_files import write_series

from model.contract.reasons import CLOUD, NO_DATA, OBSERVED
from model.core.errors import EngineError
from model.core.reporting import Reporter
from model.pipeline.series_writer import SeriesWriter
from model.pipeline.tile_job import TileResult
from model.products.product_folder import product_folder
from model.reading.opening import open_series
from model.reading.series import SeriesOptions

DATES, HEIGHT, WIDTH = 2, 3, 4
SEEN, CLOUDY, OUTSIDE = (0, 0), (1, 1), (2, 3)  # pixels of the first date


@pytest.fixture(params=[True, False], ids=["observations kept", "all replaced"])
def written(request, tmp_path):
    """Whether observations are kept, and the numbers of the first date's products by kind [band,H,W]."""
    paths, _, _ = write_series(tmp_path / "in", DATES, HEIGHT, WIDTH, np.ones((DATES, HEIGHT, WIDTH), bool))
    reasons = np.full((DATES, HEIGHT, WIDTH), OBSERVED, np.uint8)
    reasons[(0, *CLOUDY)], reasons[(0, *OUTSIDE)] = CLOUD, NO_DATA
    outside = np.zeros((HEIGHT, WIDTH), bool)
    outside[OUTSIDE] = True
    observed = np.zeros((DATES, 4, HEIGHT, WIDTH), np.float32)
    observed[:, 2], observed[:, 3] = 0.1, 0.3
    estimate = np.zeros((DATES, 8, HEIGHT, WIDTH), np.float32)
    estimate[:, 2], estimate[:, 3], estimate[:, 4:] = 0.2, 0.3, 0.03**2
    with (
        product_folder(paths, tmp_path / "out", overwrite=False) as folder,
        open_series(paths, SeriesOptions(), Reporter()) as series,
    ):
        writer = SeriesWriter(series, folder, {}, keep_observed=request.param, ndvi=True, uncertainty=True)
        writer.write(Window(0, 0, WIDTH, HEIGHT), TileResult(observed, reasons, outside, estimate), estimate)
        shares = writer.reason_shares()
        entries = folder.publish({}, series.images, folder.finish(Reporter()), Reporter())["products"]
    numbers = {}
    for entry in entries:
        with rasterio.open(tmp_path / "out" / entry["path"]) as file:
            numbers.setdefault(entry["kind"], file.read())
    return request.param, numbers, shares


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_an_estimate_that_is_no_number_is_an_error_with_its_place(tmp_path, value):
    paths, _, _ = write_series(tmp_path / "in", DATES, HEIGHT, WIDTH, np.ones((DATES, HEIGHT, WIDTH), bool))
    reasons = np.full((DATES, HEIGHT, WIDTH), CLOUD, np.uint8)
    outside = np.zeros((HEIGHT, WIDTH), bool)
    outside[OUTSIDE] = True
    estimate = np.full((DATES, 4, HEIGHT, WIDTH), 0.1, np.float32)
    estimate[0, :, OUTSIDE[0], OUTSIDE[1]] = value  # of no concern
    estimate[1, 2, 2, 1] = value
    with (
        product_folder(paths, tmp_path / "out", overwrite=False) as folder,
        open_series(paths, SeriesOptions(), Reporter()) as series,
        pytest.raises(EngineError, match=f"{series.dates[1]}.* row 2, column 1") as caught,
    ):
        writer = SeriesWriter(series, folder, {}, keep_observed=True, ndvi=True, uncertainty=False)
        writer.write(Window(0, 0, WIDTH, HEIGHT), TileResult(estimate, reasons, outside, estimate), estimate)
    assert caught.value.code == "estimate_not_finite"


def test_values_and_ndvi_are_those_observed_if_they_are_kept(written):
    kept, numbers, _ = written
    assert numbers["filled"][(2, *SEEN)] == (1000 if kept else 2000)
    assert numbers["filled"][(2, *CLOUDY)] == 2000
    assert numbers["ndvi"][(0, *SEEN)] == (5000 if kept else 2000)  # NDVI 0.5 and 0.2, in units of 0.0001
    assert numbers["ndvi"][(0, *CLOUDY)] == 2000


def test_uncertainty_is_one_standard_deviation_and_nought_where_an_observation_is_kept(written):
    kept, numbers, _ = written
    assert (numbers["uncertainty"][(slice(None), *CLOUDY)] == 300).all()
    assert (numbers["uncertainty"][(slice(None), *SEEN)] == (0 if kept else 300)).all()


def test_quality_and_reason_are_the_numbers_that_are_documented(written):
    _, numbers, shares = written
    quality, reason = numbers["quality"]
    assert (quality[SEEN], quality[CLOUDY], quality[OUTSIDE]) == (0, 2, 255)
    assert (reason[SEEN], reason[CLOUDY], reason[OUTSIDE]) == (0, 3, 255)
    assert shares[0] == pytest.approx(
        {0: 10 / 11, 1: 0, 2: 0, 3: 1 / 11, 4: 0, 5: 0}
    )  # what lies outside is not counted


def test_outside_there_are_no_data(written):
    _, numbers, _ = written
    assert (numbers["filled"][(slice(None), *OUTSIDE)] == 0).all()
    assert numbers["ndvi"][(0, *OUTSIDE)] == -32768
    assert (numbers["uncertainty"][(slice(None), *OUTSIDE)] == 65535).all()
