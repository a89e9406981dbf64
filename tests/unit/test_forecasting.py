"""Forecasting: scores against values computed by hand, references, no look at the target dates, products."""

import csv
import datetime
import json
import math
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cubes import write_cubes
from rasterio.windows import Window
from series_files import write_raster, write_series

from model.clouds.detectors import DarkDates
from model.core.errors import CancelledError, EnvironmentUnfitError, InputError
from model.core.reporting import Reporter
from model.forecasting import forecasters
from model.forecasting.context import Context, completed, last_known
from model.forecasting.filled_context import fit_context, read_contexts
from model.forecasting.forecast_scores import Sums, outperformance
from model.forecasting.references import REFERENCES, climatology, persistence, reference, same_season, trend
from model.forecasting.series_forecast import ForecastOptions, forecast
from model.forecasting.span import SpanOptions, choose_span
from model.reading.opening import open_series
from model.reading.series import SeriesOptions

NAN = np.nan
ROOT = Path(__file__).parents[2]


def day(text):
    return datetime.date.fromisoformat(text)


def series_of(*pixels):
    """NDVI [T,1,P] of pixels given as lists over time."""
    return np.array(pixels, np.float32).T[:, None, :]


def sums(forecast_values, observed):
    found = Sums()
    found.add(np.array(forecast_values, np.float32), np.array(observed, np.float32))
    return found


# Scores.


def test_scores_are_those_computed_by_hand():
    # o = .2 .4 .6 .8, p = .3 .4 .5 .8: squared errors .01 0 .01 0; o about its mean .5: .09 .01 .01 .09, sum .2;
    # p about its mean .5: .04 .01 0 .09, sum .14; products: .06 + .01 + 0 + .09 = .16.
    scores = sums([0.3, 0.4, 0.5, 0.8], [0.2, 0.4, 0.6, 0.8]).scores()
    assert scores["nse"] == pytest.approx(1 - 0.02 / 0.2, abs=1e-6)
    assert scores["r2"] == pytest.approx(0.16**2 / (0.2 * 0.14), abs=1e-6)
    assert scores["rmse"] == pytest.approx(math.sqrt(0.005), abs=1e-6)
    assert scores["bias"] == pytest.approx(0.0, abs=1e-6)


def test_scores_agree_with_numpy_however_the_pairs_are_added():
    rng = np.random.default_rng(0)
    o, p = rng.uniform(-0.2, 0.9, 5000), rng.uniform(-0.2, 0.9, 5000)
    o[::7] = NAN
    found = Sums()
    for part in np.array_split(np.arange(5000), 13):
        found.add(p[part], o[part])
    seen = np.isfinite(o)
    o, p = o[seen], p[seen]
    scores = found.scores()
    assert found.count == seen.sum()
    assert scores["nse"] == pytest.approx(1 - ((p - o) ** 2).sum() / ((o - o.mean()) ** 2).sum(), abs=1e-9)
    assert scores["r2"] == pytest.approx(np.corrcoef(o, p)[0, 1] ** 2, abs=1e-9)
    assert scores["rmse"] == pytest.approx(np.sqrt(((p - o) ** 2).mean()), abs=1e-9)
    assert scores["bias"] == pytest.approx((p - o).mean(), abs=1e-9)


def test_scores_that_are_not_defined_are_nan():
    assert all(math.isnan(value) for value in Sums().scores().values())
    assert all(math.isnan(value) for value in sums([0.5, 0.5], [NAN, NAN]).scores().values())
    constant = sums([0.3, 0.5], [0.7, 0.7]).scores()
    assert math.isnan(constant["nse"]) and math.isnan(constant["r2"])
    assert constant["rmse"] == pytest.approx(math.sqrt((0.16 + 0.04) / 2), abs=1e-6)
    assert math.isnan(sums([0.5, 0.5], [0.2, 0.8]).scores()["r2"])  # a constant forecast correlates with nothing
    assert sums([0.5, 0.5], [0.2, 0.8]).scores()["nse"] == pytest.approx(0, abs=1e-6)


def test_outperformance_counts_places_that_differ():
    right, wrong, nothing = sums([0.5], [0.5]), sums([0.4], [0.5]), Sums()
    found = outperformance([wrong, wrong, right, right, nothing], [right, right, wrong, right, nothing])
    assert (found["better"], found["places"], found["equal"]) == (2, 3, 1)
    assert found["share"] == pytest.approx(2 / 3)
    assert found["interval"] == pytest.approx([0.2077, 0.9385], abs=1e-4)
    none = outperformance([right], [right])
    assert none["share"] is None and none["interval"] == [0, 1]


# References.


def test_persistence_carries_the_last_observation_over_gaps():
    greenness = series_of([0.2, 0.5, NAN], [0.3, NAN, 0.4], [NAN, NAN, NAN])
    found = persistence(greenness, 2)
    assert found.shape == (2, 1, 3)
    np.testing.assert_allclose(found[1, 0], [0.5, 0.4, 0.45], atol=1e-6)  # the last pixel: mean of the others
    assert np.isnan(last_known(greenness)[0, 2])
    assert (completed(np.full((2, 2), NAN, np.float32)) == 0).all()


def test_climatology_takes_the_same_season_of_earlier_years():
    dates = [day(text) for text in ("2020-06-10", "2020-12-01", "2021-06-20", "2022-04-01")]
    greenness = series_of([0.6, 0.1, 0.8, 0.3], [NAN, 0.1, NAN, 0.3])
    found = climatology(greenness, dates, [day("2022-06-15"), day("2022-09-15")])
    np.testing.assert_allclose(found[0, 0], [0.7, 0.2], atol=1e-6)  # no June of the second pixel: its mean
    np.testing.assert_allclose(found[1, 0], [0.45, 0.2], atol=1e-6)  # no September at all: the means
    assert same_season(dates, day("2021-12-20")).tolist() == [False, True, False, False]


def test_trend_follows_a_line_through_what_is_known():
    days = np.array([0.0, 10, 30, 40])
    greenness = series_of([0.1, 0.2, NAN, 0.5], [0.1, NAN, NAN, 0.5], [0.5, 0.6, 0.8, 0.9])
    found = trend(greenness, days, np.array([50.0, 90.0]))
    np.testing.assert_allclose(found[:, 0, 0], [0.6, 1.0], atol=1e-5)
    np.testing.assert_allclose(found[:, 0, 1], [0.3, 0.3], atol=1e-6)  # two observations make no trend
    np.testing.assert_allclose(found[:, 0, 2], [1.0, 1.0], atol=1e-6)  # NDVI goes no further


# Which dates.

DATES = [datetime.date(2022, 4, 1) + datetime.timedelta(days=10 * number) for number in range(8)]


def test_span_of_held_out_and_of_future_dates():
    held = choose_span(DATES, SpanOptions(horizon=3))
    assert (held.first, held.end, held.targets, held.scored) == (0, 5, tuple(DATES[5:]), True)
    middle = choose_span(DATES, SpanOptions(horizon=2, until=DATES[4], context=3))
    assert (middle.first, middle.end, middle.targets) == (2, 5, tuple(DATES[5:7]))
    future = choose_span(DATES, SpanOptions(steps=2, every=7))
    assert future.targets == tuple(DATES[-1] + datetime.timedelta(days=n) for n in (7, 14)) and not future.scored


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (SpanOptions(horizon=6), "too_short"),
        (SpanOptions(until=DATES[1]), "too_short"),
        (SpanOptions(horizon=2, until=DATES[-1]), "too_short"),
        (SpanOptions(context=2), "too_short"),
        (SpanOptions(dates=(DATES[-1],)), "target_in_context"),
        (SpanOptions(horizon=2, steps=2), "forecast_unclear"),
    ],
)
def test_what_cannot_be_forecast_is_refused(options, code):
    with pytest.raises(InputError) as raised:
        choose_span(DATES, options)
    assert raised.value.code == code and raised.value.hint


# The command on rasters. Trend and the like need no torch.

QUICK = ForecastOptions(span=SpanOptions(horizon=2), forecaster="trend", fill="linear")


@pytest.fixture
def series(tmp_path):
    return write_series(tmp_path / "series", dates=7)[0]


@pytest.fixture
def without_torch(monkeypatch):
    def missing():
        raise EnvironmentUnfitError("torch_missing", "The Python package torch is not installed.")

    monkeypatch.setattr("model.core.devices.require_torch", missing)


class Listening(Reporter):
    """Remembers warnings and products, and how far the progress got."""

    def __init__(self):
        super().__init__()
        self.warnings, self.products, self.steps = [], [], []

    def warning(self, code, message):
        self.warnings.append(code)

    def product(self, **fields):
        self.products.append(fields)

    def progress(self, done, total, unit="", message=""):
        super().progress(done, total, unit, message)
        self.steps.append(done / total)


def run(paths, output, options=QUICK, report=None):
    return forecast([str(path) for path in paths], output, SeriesOptions(), options, report or Listening())


def layers(output):
    found = {}
    for path in sorted(output.glob("*_forecast.tif")):
        with rasterio.open(path) as file:
            found[path.name] = file.read(1)
    return found


def test_products_have_scale_nodata_and_dates(series, tmp_path, without_torch):
    options = replace(QUICK, span=SpanOptions(dates=(day("2022-08-01"), day("2022-09-15"))))
    report = Listening()
    document = run(series, tmp_path / "out", options, report)
    assert [entry["date"] for entry in document["products"]] == ["2022-08-01", "2022-09-15"]
    assert {entry["kind"] for entry in document["products"]} == {"forecast"}
    assert json.loads((tmp_path / "out" / "series.json").read_text())["products"] == document["products"]
    assert [Path(fields["path"]).is_file() for fields in report.products] == [True, True]
    with rasterio.open(tmp_path / "out" / "2022-09-15_forecast.tif") as file, rasterio.open(series[0]) as first:
        assert (file.dtypes, file.nodata, file.scales) == (("int16",), -32768, (1e-4,))
        assert (file.shape, file.transform, file.crs) == (first.shape, first.transform, first.crs)
        assert file.tags()["ACQUISITION_DATETIME"].startswith("2022-09-15")
        values = file.read(1) * 1e-4
    assert values.min() >= -1 and values.max() <= 1 and values.std() > 0.01
    assert "scores" not in document and not (tmp_path / "out" / "scores.json").exists()
    assert report.steps == sorted(report.steps) and report.steps[-1] == 1


def test_scores_are_written_by_place_date_and_land_cover(series, tmp_path, without_torch):
    classes = np.ones((1, 70, 90), np.uint8)
    classes[:, 35:] = 2
    write_raster(tmp_path / "cover.tif", classes, names=None, scale=None)
    options = replace(QUICK, landcover=tmp_path / "cover.tif", place=16)
    document = run(series, tmp_path / "out", options)
    rows = list(csv.DictReader((tmp_path / "out" / "scores.csv").open()))
    assert {row["scope"] for row in rows} == {"all", "date", "land cover", "place"}
    assert {row["name"] for row in rows if row["scope"] == "land cover"} == {"class 1", "class 2"}
    assert {row["forecaster"] for row in rows} == set(REFERENCES)
    assert {row["context"] for row in rows} == {"raw", "filled"}

    def pixels(scope):
        return sum(
            int(r["pixels"]) for r in rows if (r["scope"], r["context"], r["forecaster"]) == (scope, "raw", "trend")
        )

    assert pixels("all") == pixels("date") == pixels("place") == pixels("land cover") > 0
    assert document["scores"]["place"] == {"pixels": 16, "count": 30}
    assert set(document["scores"]["filling_helps"]) == set(REFERENCES)
    with rasterio.open(tmp_path / "out" / f"{document['products'][1]['date']}_forecast.tif") as file:
        predicted = file.read(1) * 1e-4
    with rasterio.open(series[-1]) as file:
        red, nir = file.read(3).astype(float), file.read(4).astype(float)
    clear = nir > 0
    errors = (predicted - (nir - red) / np.where(clear, nir + red, 1))[clear]
    wanted = ("date", document["products"][1]["date"], "filled", "trend")
    scored = next(r for r in rows if (r["scope"], r["name"], r["context"], r["forecaster"]) == wanted)
    assert int(scored["pixels"]) == clear.sum()
    assert float(scored["rmse"]) == pytest.approx(np.sqrt((errors**2).mean()), abs=1e-4)


@pytest.mark.parametrize("fill", ["linear", "regression"])
def test_target_dates_are_never_seen(series, tmp_path, without_torch, fill):
    options = replace(QUICK, fill=fill)
    run(series, tmp_path / "clean", options)
    for path in series[-2:]:
        with rasterio.open(path) as file:
            shape = file.read().shape
        poison = np.random.default_rng(1).integers(1, 9000, shape).astype(np.uint16)
        write_raster(Path(path), poison)
    run(series, tmp_path / "poisoned", options)
    clean, poisoned = layers(tmp_path / "clean"), layers(tmp_path / "poisoned")
    assert clean.keys() == poisoned.keys() and len(clean) == 2
    for name, values in clean.items():
        np.testing.assert_array_equal(values, poisoned[name])
    scores = [json.loads((tmp_path / name / "scores.json").read_text()) for name in ("clean", "poisoned")]
    assert scores[0] != scores[1]  # the poison was there, and was scored


def test_context_dates_do_change_the_forecast(series, tmp_path, without_torch):
    run(series, tmp_path / "clean")
    write_raster(Path(series[4]), np.full((4, 70, 90), 3000, np.uint16))
    run(series, tmp_path / "other")
    assert any(
        (layers(tmp_path / "clean")[name] != values).any() for name, values in layers(tmp_path / "other").items()
    )


def test_without_torch_the_references_still_forecast(series, tmp_path, without_torch):
    report = Listening()
    document = run(series, tmp_path / "out", replace(QUICK, forecaster="auto"), report)
    assert report.warnings.count("no_network") == 1
    assert document["method"] == "persistence, linear" and document["weights"] is None
    with pytest.raises(EnvironmentUnfitError):
        run(series, tmp_path / "other", replace(QUICK, forecaster="network"))


def test_references_do_not_import_torch():
    code = "import sys, model.forecasting.series_forecast, model.forecasting.references; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_short_series_and_earlier_results_are_refused(series, tmp_path, without_torch):
    with pytest.raises(InputError) as raised:
        run(series[:2], tmp_path / "out")
    assert raised.value.code in ("too_short", "one_date")
    with pytest.raises(InputError) as raised:
        run(series[:4], tmp_path / "out")
    assert raised.value.code == "too_short" and "4 dates" in raised.value.message
    run(series, tmp_path / "out")
    with pytest.raises(InputError) as raised:
        run(series, tmp_path / "out")
    assert raised.value.code == "output_exists"
    future = replace(QUICK, span=SpanOptions(steps=1), overwrite=True)
    run(series, tmp_path / "out", future)
    assert len(layers(tmp_path / "out")) == 1  # those of the earlier run are gone
    assert not (tmp_path / "out" / "scores.json").exists()


def test_cancelling_leaves_nothing(series, tmp_path, without_torch):
    class Impatient(Reporter):
        def progress(self, done, total, unit="", message=""):
            if message == "Forecasting":
                self.cancelled.set()
            super().progress(done, total, unit, message)

    with pytest.raises(CancelledError):
        run(series, tmp_path / "out", report=Impatient())
    assert list((tmp_path / "out").iterdir()) == []


def test_windows_and_odd_sizes_agree(tmp_path, without_torch, monkeypatch):
    paths = write_series(tmp_path / "series", dates=6, height=71, width=93)[0]
    run(paths, tmp_path / "whole")
    monkeypatch.setattr("model.forecasting.series_forecast.TILE", 32)
    run(paths, tmp_path / "tiles")
    for name, values in layers(tmp_path / "whole").items():
        assert values.shape == (71, 93)
        np.testing.assert_array_equal(values, layers(tmp_path / "tiles")[name])
    scores = [json.loads((tmp_path / name / "scores.json").read_text()) for name in ("whole", "tiles")]
    assert scores[0] == scores[1]


def test_windows_agree_where_clouds_that_masks_miss_are_taken_out(tmp_path, monkeypatch):
    """What counts as cloud near a window's border depends on what lies beyond it."""
    monkeypatch.setattr("model.clouds.masking.choose_detector", lambda *_: DarkDates())
    height, width, dates = 96, 200, 6
    clear = np.ones((dates, height, width), bool)
    clear[3, :40, :30] = False
    paths, _, _ = write_series(tmp_path / "series", dates=dates, height=height, width=width, observed=clear)
    with rasterio.open(paths[2], "r+") as file:
        numbers = file.read()
        numbers[:, 30:60, 101:125] = 4500  # a bright cloud right beyond the border of the left window
        file.write(numbers)
    for number, path in enumerate(paths):
        mask = np.zeros((1, height, width), np.uint8) + (4 if number else 8)
        write_raster(Path(path).with_name(Path(path).stem + "_SCL.tif"), mask, scale=None, names=None)
    series = open_series(paths, SeriesOptions(mask="*_SCL*"), Reporter())
    with series:
        reader = fit_context(series, "none", 0, Reporter())
        assert reader.masking.comparison is not None
        whole = read_contexts(reader, Window(0, 0, width, height))["raw"].observed
        left = read_contexts(reader, Window(0, 0, 100 + reader.margin, height))["raw"].observed
    assert not whole[2, 32:58, 99:125].any()
    np.testing.assert_array_equal(left[..., :100], whole[..., :100])


def test_filled_context_keeps_observations():
    observed = np.array([[[True, False]]])
    raw = Context(np.full((1, 4, 1, 2), 0.2, np.float32) * observed[:, None], observed, [day("2022-01-01")])
    filled = raw.filled_with(np.full((1, 4, 1, 2), 0.7, np.float32))
    assert filled.reflectance[0, :, 0].tolist() == [[pytest.approx(0.2), pytest.approx(0.7)]] * 4
    assert np.isnan(raw.ndvi[0, 0, 1]) and filled.ndvi[0, 0, 1] == 0
    for name in REFERENCES:
        assert np.isfinite(reference(name, raw, [day("2022-02-01")])).all()


# The network.


@pytest.fixture(scope="module")
def cubes(tmp_path_factory):
    return write_cubes(tmp_path_factory.mktemp("cubes") / "data", dates=14, size=48)


def trained(cubes, output, **changes):
    pytest.importorskip("torch")
    from model.forecasting.train_forecaster import ForecastTraining, train

    options = {"lessons": 10, "checks": 2, "simulated": 0.0, "fill": "linear", "steps": 4, "batch": 2, "workers": 0}
    return train(ForecastTraining(data=(cubes,), **{**options, **changes}), output, "tiny", Reporter())


@pytest.fixture(scope="module")
def weights(cubes, tmp_path_factory):
    pytest.importorskip("torch")
    output = tmp_path_factory.mktemp("weights")
    result = trained(cubes, output)
    assert set(result["checks"]) == {"raw", "filled"} and len(result["held_out"]) == 1
    return output / "tiny.safetensors"


def test_lessons_depend_on_their_number_alone_and_hide_nothing_from_the_future(cubes):
    from model.forecasting.forecast_samples import make_forecast_sample
    from model.training.gaps import scene_clouds
    from model.training.scenes import TrainingScenes, find_sources

    places = TrainingScenes(find_sources([cubes]))
    clouds = scene_clouds(places)
    for share in (0.0, 1.0):
        first, again = (make_forecast_sample(places, clouds, share, 1, 5, "linear") for _ in range(2))
        np.testing.assert_array_equal(first.reflectance, again.reflectance)
        np.testing.assert_array_equal(first.truth, again.truth)
        assert first.dates == again.dates and max(first.dates) < min(first.targets)
        assert (first.place == "simulated") == bool(share)
        raw, filled = first.context("raw"), first.context("filled")
        seen = raw.observed[:, None].repeat(4, 1)
        assert not seen.all() and (raw.reflectance[~seen] == 0).all()
        np.testing.assert_array_equal(raw.reflectance[seen], filled.reflectance[seen])
        assert np.isfinite(filled.ndvi).all()


def test_varied_windows_keep_pixels_together():
    pytest.importorskip("torch")
    from model.forecasting.forecast_samples import ForecastSample
    from model.forecasting.train_forecaster import varied

    number = np.arange(64 * 64, dtype=np.float32).reshape(64, 64) % 2000
    lesson = ForecastSample(
        "here", number[None, None].repeat(4, 1), number[None] > 900, number[None], DATES[:1], DATES[1:2]
    )
    found = varied(lesson, 32, np.random.default_rng(1))
    assert found.truth.shape == (1, 32, 32) and found.reflectance.shape == (1, 4, 32, 32)
    np.testing.assert_array_equal(found.reflectance[0, 0], found.truth[0])
    np.testing.assert_array_equal(found.observed[0], found.truth[0] > 900)
    assert found.targets[0] - found.dates[0] == DATES[1] - DATES[0]


def context(height=20, width=24, dates=5, filled=False):
    rng = np.random.default_rng(3)
    observed = rng.random((dates, height, width)) < 0.7
    values = rng.uniform(0.02, 0.4, (dates, 4, height, width)).astype(np.float32)
    days = [DATES[number] for number in range(dates)]
    return Context(values if filled else values * observed[:, None], observed, days, filled)


def test_training_is_the_same_for_the_same_seed(cubes, weights, tmp_path):
    from model.forecasting.forecast_weights import load_forecaster

    trained(cubes, tmp_path / "again")
    trained(cubes, tmp_path / "other", seed=1)
    first, again, other = (
        load_forecaster(path).network.state_dict()
        for path in (weights, tmp_path / "again" / "tiny.safetensors", tmp_path / "other" / "tiny.safetensors")
    )
    assert all((first[key] == again[key]).all() for key in first)
    assert any((first[key] != other[key]).any() for key in first)


@pytest.mark.parametrize("size", [(20, 24), (21, 33), (8, 7)])
@pytest.mark.parametrize("ahead", [(3,), (1, 2, 40), tuple(range(5, 60, 5))])
@pytest.mark.parametrize("filled", [False, True])
def test_network_rolls_out_to_any_dates_and_sizes(weights, size, ahead, filled):
    from model.forecasting.forecast_weights import load_forecaster
    from model.forecasting.network_forecaster import forecast_by_network

    targets = [DATES[4] + datetime.timedelta(days=days) for days in ahead]
    found = forecast_by_network(load_forecaster(weights), context(*size, filled=filled), targets)
    assert found.shape == (len(ahead), *size) and found.dtype == np.float32
    assert np.isfinite(found).all() and np.abs(found).max() <= 1


def test_untrained_network_is_persistence():
    torch = pytest.importorskip("torch")
    from model.forecasting.forecast_features import features_of
    from model.networks.forecaster import Forecaster

    network, shown = Forecaster(8), features_of(context(), [DATES[6], DATES[7]])
    arrays = (shown.context, shown.summary, shown.future, shown.base)
    found = network(*(torch.from_numpy(np.ascontiguousarray(array))[None] for array in arrays))[0].detach().numpy()
    np.testing.assert_allclose(found, persistence(context().ndvi, 2), atol=1e-6)
    assert sum(parameter.numel() for parameter in Forecaster().parameters()) < 300_000


def test_network_forecasts_rasters_and_never_sees_the_targets(weights, series, tmp_path):
    options = replace(QUICK, forecaster="network", weights=weights)
    document = run(series, tmp_path / "clean", options)
    assert document["weights"]["name"] == "tiny"
    assert "network" in document["scores"]["filling_helps"]
    write_raster(Path(series[-1]), np.full((4, 70, 90), 5000, np.uint16))
    run(series, tmp_path / "poisoned", options)
    for name, values in layers(tmp_path / "clean").items():
        np.testing.assert_array_equal(values, layers(tmp_path / "poisoned")[name])


def test_weights_that_do_not_fit_are_refused(weights, tmp_path):
    from model.forecasting.forecast_weights import load_forecaster, save_forecaster
    from model.weights.checkpoint import DEFAULT_WEIGHTS, WEIGHTS_FOLDER

    (tmp_path / "damaged.safetensors").write_bytes(weights.read_bytes()[:500])
    spoilt = load_forecaster(weights).network
    next(spoilt.parameters()).data.view(-1)[0] = float("nan")
    save_forecaster(tmp_path / "spoilt.safetensors", spoilt, "spoilt", {})
    for path, code in (
        (tmp_path / "absent.safetensors", "weights_missing"),
        (tmp_path / "damaged.safetensors", "weights_wrong"),
        (tmp_path / "spoilt.safetensors", "weights_wrong"),
        (WEIGHTS_FOLDER / DEFAULT_WEIGHTS, "weights_wrong"),
    ):
        with pytest.raises(InputError) as raised:
            load_forecaster(path)
        assert raised.value.code == code


def test_shipped_weights_load_are_small_and_are_those_of_the_card():
    pytest.importorskip("torch")
    from model.forecasting.forecast_weights import SHIPPED, load_forecaster

    loaded = load_forecaster()
    assert SHIPPED.stat().st_size < 1e6
    assert loaded.sha256 in SHIPPED.with_suffix(".md").read_text(encoding="utf-8")
    assert forecasters.NETWORK in forecasters.NAMES
