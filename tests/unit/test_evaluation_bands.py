"""What else is evaluated: any bands, each by itself; an index in its own units; dates that have no image."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from series_files import dated, truth, write_raster
from test_series import Warnings

from model.contract.options import EvaluateOptions, FillOptions, MethodOptions
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import BANDS, Chip
from model.evaluation.candidates import Candidate, fitting
from model.evaluation.dates_held_out import NO_IMAGE, no_image_trial, with_dates
from model.evaluation.evaluate import evaluate
from model.evaluation.hiding import ThinnedSeries
from model.evaluation.scored_bands import ScoredBands
from model.metrics import score
from model.pipeline.filling import fill
from model.products.products import ndvi
from model.reading.opening import open_series
from model.reading.quantity import Quantity
from model.reading.series import SeriesOptions

DATES, SIDE = 9, 48
SIX = ("B02", "B03", "B04", "B08", "B05", "B11")


def six_bands():
    four = truth(DATES, SIDE, SIDE)[1]
    mixture = np.array([[0.1, 0, 0.8, 0.2], [0, 0.5, 1, 0.2]])
    every = np.concatenate([four, np.einsum("of,tfhw->tohw", mixture, four)], axis=1)
    noise = np.random.default_rng(0).normal(0, 0.004, every.shape)  # what no other date tells
    return np.clip(every + noise, 0.001, 1).astype(np.float32)


def write(folder, values, names, scale=1e-4, nodata=0):
    folder.mkdir(parents=True, exist_ok=True)
    for number, image in enumerate(values):
        stored = np.rint(image / scale).astype(np.uint16 if nodata == 0 else np.int16)
        path = folder / f"S2_{dated(number):%Y%m%d}.tif"
        write_raster(path, stored, names=names, scale=scale, nodata=nodata)
    return folder


def run(folder, output, report=None, bands=None, **options):
    asked = {"methods": ("linear", "regression"), "minutes": 0.1, "windows": 1, **options}
    return evaluate([str(folder)], output, SeriesOptions(bands=bands), EvaluateOptions(**asked), report or Reporter())


@pytest.fixture(scope="module")
def six(tmp_path_factory):
    return write(tmp_path_factory.mktemp("six"), six_bands(), SIX)


@pytest.fixture(scope="module")
def evaluated(six, tmp_path_factory):
    output = tmp_path_factory.mktemp("evaluated")
    return run(six, output, bands=("all",)), output


def test_each_band_is_scored_and_all_of_them_together(evaluated):
    result, output = evaluated
    document = json.loads((output / "scores.json").read_text())
    for method in ("linear", "regression"):
        bands = document["methods"][method]["bands"]
        assert [*bands] == [*BANDS, "b5", "b11"]
        whole = document["methods"][method]["strata"]["all"]
        assert np.mean([band["mae"]["mean"] for band in bands.values()]) == pytest.approx(whole["mae"]["mean"], 1e-3)
        assert (bands["b5"]["coverage"]["dates"] > 0) == (method == "regression")
        assert whole["ndvi"]["mean"] > 0 and whole["gmsd"]["mean"] > 0  # of the four among them
    page = (output / "report.html").read_text()
    assert "By band" in page and "<th>B05</th>" in page and "<th>B11</th>" in page
    assert "psnr_b5" in (output / "scores.csv").read_text().splitlines()[0]
    assert result.summary.verdict().count("of reflectance and") == 1


def test_four_bands_are_scored_as_the_metrics_score_them():
    values = truth(2, 40, 40)[1]
    where = np.zeros((40, 40), bool)
    where[5:30, 8:33] = True
    variance = np.full_like(values[0], 1e-3)
    bands = ScoredBands(BANDS, BANDS)
    expected = score(values[:1], values[1:], where[None], variance[None])
    assert bands.score(values[0], values[1], where, variance) == expected
    each = bands.score_each(values[0], values[1], where, None)
    assert each["mae_nir"] == pytest.approx(np.abs(values[0, 3] - values[1, 3])[where].mean(), 1e-5)
    assert not [name for name in each if name.startswith("coverage")]


def test_an_index_is_scored_in_its_own_units(tmp_path):
    values = ndvi(six_bands())[:, None]
    folder = write(tmp_path / "in", values, ("NDVI",), nodata=-32768)
    result = run(folder, tmp_path / "out", methods=("linear",))
    alone = result.summary.mean("linear", "mae").value
    assert "of NDVI on average" in result.summary.verdict() and "reflectance" not in result.summary.verdict()
    bands = ScoredBands(("ndvi",), ("NDVI",), Quantity("ndvi", -1.0, 1.0))
    where = np.ones((SIDE, SIDE), bool)
    found = bands.score((values[0] + 1) / 2, (values[1] + 1) / 2, where, np.full_like(values[0], 0.01))
    assert found["mae"] == pytest.approx(np.abs(values[0] - values[1]).mean(), 1e-4)
    assert not {"sam", "ergas"} & found.keys() and np.isnan(found["gmsd"])
    assert 0.2 * found["mae"] < alone < 2 * found["mae"]  # dates beside each other
    assert "masks err" not in result.summary.kinds and NO_IMAGE in result.summary.kinds
    page = (tmp_path / "out" / "report.html").read_text()
    assert "MAE of NDVI" in page and "By band" not in page and "values of -1 to 1" in page
    assert "reflectance" not in page
    assert [*result.summary.groups("land cover")] != ["none"]  # NDVI tells how green it is


def test_networks_are_left_out_of_other_bands_unless_they_are_asked_for():
    report = Warnings()
    network = Candidate("network", MethodOptions("network"), network=True)
    given = Candidate("mine", MethodOptions("network", weights=Path("mine.safetensors")), network=True)
    linear = Candidate("linear", MethodOptions("linear"), network=False)
    assert fitting([linear, network], None, (*BANDS, "b5"), report) == [linear, network] and not report.said
    assert fitting([linear, network, given], None, ("b5", "b11"), report) == [linear, given]
    assert "near infrared" in report.said["no_network"]
    assert fitting([network], ("network",), ("b5", "b11"), Warnings()) == [network]  # fitting it says what is wrong


def test_what_takes_the_four_is_left_out_of_other_bands(six, tmp_path):
    result = run(six, tmp_path / "out", bands=("B05", "B11"), methods=("linear",))
    assert result.summary.mean("linear", "ndvi").dates == 0
    assert result.summary.mean("linear", "mae_b11").value > 0
    assert "NDVI on average" not in result.summary.verdict()
    assert "Greenness" not in (tmp_path / "out" / "report.html").read_text()
    with pytest.raises(InputError) as caught:
        run(six, tmp_path / "other", bands=("B05", "B11"), indices=("NBR",))
    assert caught.value.code == "index_bands_missing"


# Dates that have no image.


def seen(shares):
    """A window in which each date is observed so far."""
    observed = np.zeros((len(shares), 10, 10), bool)
    for date, share in enumerate(shares):
        observed[date].reshape(-1)[: round(100 * share)] = True
    return Chip(np.ones((len(shares), 4, 10, 10), np.float32) * observed[:, None], observed)


def test_every_third_date_is_taken_out_but_not_the_first_or_last():
    trial = no_image_trial([seen([1] * 9)])
    assert trial.removed and trial.dates == trial.lost == (1, 4, 7)
    assert trial.hidden[0][[1, 4, 7]].all() and not trial.hidden[0][[0, 2, 3, 5, 6, 8]].any()
    assert no_image_trial([seen([1, 0.1, 1, 1, 0.1, 1, 1, 1, 1])]).dates == (2, 5)  # those that are seen well
    assert no_image_trial([seen([1] * 5)]).dates == (1,)
    assert no_image_trial([seen([1] * 4)]) is None
    assert no_image_trial([seen([1, 0.1, 0.1, 0.1, 0.1, 0.1, 1])]) is None


def test_a_thinned_series_has_no_trace_of_the_dates(six):
    with open_series([str(six)], SeriesOptions(), Reporter()) as series:
        window = Window(0, 0, 20, 20)
        thin, whole = ThinnedSeries(series, (1, 4, 7)).read(window), series.read(window)
        kept = [0, 2, 3, 5, 6, 8]
        np.testing.assert_array_equal(thin.reflectance, whole.reflectance[kept])
        back = with_dates(Chip(thin.reflectance, thin.observed), (1, 4, 7))
        np.testing.assert_array_equal(back.reflectance[kept], whole.reflectance[kept])
        assert not back.observed[[1, 4, 7]].any() and not back.reflectance[[1, 4, 7]].any()


def test_dates_without_an_image_are_those_that_fill_would_write(six, evaluated, tmp_path):
    result, output = evaluated
    trial = next(trial for trial in result.trials if trial.kind == NO_IMAGE)
    gone = [dated(date) for date in trial.lost]
    paths = [str(path) for path in sorted(six.glob("*.tif")) if not any(f"{date:%Y%m%d}" in path.name for date in gone)]
    (tmp_path / "dates.txt").write_text("\n".join(map(str, gone)))
    options = FillOptions(MethodOptions("regression", device="cpu"), dates=tmp_path / "dates.txt", uncertainty=True)
    fill(paths, tmp_path / "out", SeriesOptions(bands=("all",)), options, Reporter())
    right = six_bands()
    told = json.loads((output / "scores.json").read_text())["dates_without_image"]
    assert [*told] == list(map(str, gone))
    for date, number in zip(gone, trial.lost):
        with rasterio.open(tmp_path / "out" / f"{date}_filled.tif") as file:
            found = file.read() * np.float32(1e-4)
        wrong = np.abs(found - right[number])[:, result.scene.chips[0].observed[number]].mean()
        assert told[str(date)]["regression"]["mean"] == pytest.approx(wrong, abs=5e-5)
    assert 0 < result.summary.mean("regression", "coverage", NO_IMAGE).value <= 1
    page = (output / "report.html").read_text()
    assert "Dates without an image" in page and "--every" in page
