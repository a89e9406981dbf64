"""Filling a series from files to files: what is kept, what is filled, and that windows do not show."""

import datetime
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from series_files import FIRST_DAY, truth, write_raster, write_series

from model.clouds import CloudOptions
from model.contract.options import MethodOptions
from model.contract.reasons import SHARES
from model.core.errors import CancelledError, InputError
from model.core.reporting import Reporter
from model.pipeline import series_writer
from model.pipeline.filling import FillOptions, fill
from model.products import publishing
from model.reading.rasters import DatasetPool
from model.reading.series import SeriesOptions


def run(inputs, output, method="linear", report=None, **options):
    asked = FillOptions(method=MethodOptions(method=method), **options)
    return fill(inputs, output, SeriesOptions(), asked, report or Reporter())


def read(output, document, kind):
    paths = [output / p["path"] for p in document["products"] if p["kind"] == kind]
    assert paths == sorted(paths)
    stack = []
    for path in paths:
        with rasterio.open(path) as file:
            stack.append(file.read() * np.float32(file.scales[0]))
    return np.stack(stack)


@pytest.mark.parametrize("method", ["linear", "regression"])
def test_gaps_are_filled_and_observations_kept(tmp_path, method):
    paths, truth, observed = write_series(tmp_path / "in")
    document = run(paths, tmp_path / "out", method, uncertainty=method == "regression")
    filled = read(tmp_path / "out", document, "filled")
    kept = np.broadcast_to(observed[:, None], filled.shape)
    np.testing.assert_array_equal(filled[kept], (np.rint(truth * 1e4) * np.float32(1e-4))[kept].astype(np.float32))
    assert np.abs(filled - truth)[~kept].mean() < 0.02
    quality = read(tmp_path / "out", document, "quality")[:, 0]
    np.testing.assert_array_equal(quality == 0, observed)
    greenness = read(tmp_path / "out", document, "ndvi")[:, 0]
    expected = (filled[:, 3] - filled[:, 2]) / (filled[:, 3] + filled[:, 2])
    np.testing.assert_allclose(greenness, expected, atol=1e-3)
    assert json.loads((tmp_path / "out" / "series.json").read_text())["products"] == document["products"]
    if method == "regression":
        deviation = read(tmp_path / "out", document, "uncertainty")
        assert (deviation[kept] == 0).all()
        assert (deviation[~kept] > 0).all()


@pytest.mark.parametrize("method", ["linear", "regression"])
def test_tiles_agree_with_the_whole(tmp_path, method):
    observed = np.random.default_rng(3).random((5, 300, 280)) > 0.0
    observed[1, 50:200, 40:220] = observed[3, :, 130:] = False
    paths, _, _ = write_series(tmp_path / "in", 5, 300, 280, observed)
    whole = run(paths, tmp_path / "whole", method, tile=512)
    tiled = run(paths, tmp_path / "tiled", method, tile=64)
    difference = read(tmp_path / "whole", whole, "filled") - read(tmp_path / "tiled", tiled, "filled")
    assert np.abs(difference).max() <= 1.01e-4  # one digital number, from rounding


def test_an_edge_that_no_date_covers_costs_no_second_reading_of_each_tile(tmp_path, monkeypatch):
    """Beyond what a covered series costs, each date is read once, for the view that tells edges from holes."""
    reads = []
    original = DatasetPool.read
    monkeypatch.setattr(
        DatasetPool, "read", lambda pool, path, *a, **k: reads.append(path) or original(pool, path, *a, **k)
    )
    counts = []
    for columns in (90, 80):
        observed = np.zeros((6, 70, 90), bool)
        observed[:, :, :columns] = True
        paths, _, _ = write_series(tmp_path / f"in{columns}", observed=observed)
        run(paths, tmp_path / f"out{columns}", tile=32, clouds=CloudOptions("off"))
        counts.append(len(reads))
        reads.clear()
    covered, edged = counts
    assert edged == covered + len(paths)


def test_replacing_observations_is_possible(tmp_path):
    paths, _, observed = write_series(tmp_path / "in", noise=0.003)
    kept = run(paths, tmp_path / "kept", "regression")
    replaced = run(paths, tmp_path / "replaced", "regression", keep_observed=False)
    assert replaced["keep_observed"] is False
    change = read(tmp_path / "kept", kept, "filled") != read(tmp_path / "replaced", replaced, "filled")
    assert change.any(axis=1)[observed].mean() > 0.5
    assert not change.any(axis=1)[~observed].any()


def test_a_result_can_be_filled_again_and_read_back(tmp_path):
    paths, _, _ = write_series(tmp_path / "in")
    first = run(paths, tmp_path / "first")
    second = run([str(tmp_path / "first")], tmp_path / "second")
    np.testing.assert_array_equal(
        read(tmp_path / "first", first, "filled"), read(tmp_path / "second", second, "filled")
    )


class Interrupted(Reporter):
    """Cancels when so much is done."""

    def __init__(self, at):
        super().__init__()
        self.at = at

    def progress(self, done, total, unit="", message=""):
        if message == "Filling" and done >= self.at:
            self.cancelled.set()
        super().progress(done, total, unit, message)


def test_cancelling_leaves_nothing_behind(tmp_path):
    paths, _, _ = write_series(tmp_path / "in")
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", report=Interrupted(30), tile=32)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("overlap", [0, 16])
def test_an_interrupted_run_is_taken_up_where_it_stopped(tmp_path, monkeypatch, overlap):
    paths, _, _ = write_series(tmp_path / "in", height=200)
    monkeypatch.setattr("model.methods.linear.LinearEstimator.cross_fades", overlap > 0)
    options = {"tile": 32, "overlap": overlap, "resume": True}
    whole = run(paths, tmp_path / "whole", **options)
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", report=Interrupted(50), **options)
    assert not (tmp_path / "out" / "series.json").exists()
    done = []
    original = series_writer.SeriesWriter.write
    monkeypatch.setattr(
        series_writer.SeriesWriter,
        "write",
        lambda self, window, *rest: done.append(window) or original(self, window, *rest),
    )
    resumed = run(paths, tmp_path / "out", **options)
    assert 0 < min(window.row_off for window in done) < 200
    assert resumed["products"] == whole["products"]
    assert resumed["clouds"] == whole["clouds"]
    shares = [sum(date[name] for name in SHARES.values()) for date in resumed["clouds"]["dates"]]
    np.testing.assert_allclose(shares, 1, atol=1e-3)
    for kind in ("filled", "ndvi", "quality"):
        np.testing.assert_array_equal(read(tmp_path / "whole", whole, kind), read(tmp_path / "out", resumed, kind))
    assert not list((tmp_path / "out").glob("*.part"))


def test_unfinished_work_of_another_request_is_not_taken_up(tmp_path):
    paths, _, _ = write_series(tmp_path / "in", height=200)
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", report=Interrupted(50), tile=32, resume=True)
    resumed = run(paths, tmp_path / "out", "regression", tile=32, resume=True)
    fresh = run(paths, tmp_path / "fresh", "regression", tile=32)
    assert resumed["products"] == fresh["products"]


def test_unfinished_work_is_not_taken_up_when_its_state_is_not_ours(tmp_path):
    paths, _, _ = write_series(tmp_path / "in")
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", report=Interrupted(50), tile=32, resume=True)
    (tmp_path / "out" / f"{publishing.WORK_FOLDER}.part" / series_writer.STATE_FILE).write_text("[1, 2]")
    resumed = run(paths, tmp_path / "out", tile=32, resume=True)
    assert resumed["products"] == run(paths, tmp_path / "fresh", tile=32)["products"]


def test_unfinished_work_is_not_taken_up_when_an_input_has_changed(tmp_path):
    paths, clear, _ = write_series(tmp_path / "in", dates=3, height=100)
    options = {"tile": 32, "clouds": CloudOptions("off")}
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", report=Interrupted(55), resume=True, **options)
    assert (tmp_path / "out" / f"{publishing.WORK_FOLDER}.part" / series_writer.STATE_FILE).exists()
    write_raster(Path(paths[1]), np.rint((clear[1] + 0.2) * 1e4).astype(np.uint16))
    resumed = run(paths, tmp_path / "out", resume=True, **options)
    fresh = run(paths, tmp_path / "fresh", **options)
    assert resumed["products"] == fresh["products"]


def test_results_stay_when_a_new_run_over_them_fails(tmp_path, monkeypatch):
    paths, _, _ = write_series(tmp_path / "in")
    run(paths, tmp_path / "out")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    with pytest.raises(InputError) as caught:
        run(paths, tmp_path / "out")
    assert caught.value.code == "output_exists"
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", report=Interrupted(30), tile=32, overwrite=True)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


def test_the_result_says_how_and_from_what_it_was_made(tmp_path):
    paths, _, _ = write_series(tmp_path / "in")
    options = SeriesOptions(bands=("1", "2", "3", "4"))
    asked = FillOptions(method=MethodOptions(method="linear"))
    fill(paths, tmp_path / "deep" / "out", options, asked, Reporter())
    document = json.loads((tmp_path / "deep" / "out" / "series.json").read_text())
    assert document["reading"] == {"bands": ["1", "2", "3", "4"]}
    assert document["method"] == "linear"
    assert document["weights"] is None
    named = [tmp_path / "deep" / "out" / entry["path"] for entry in document["inputs"]]
    assert [str(path.resolve()) for path in named] == paths
    assert all(not entry["path"].startswith("/") for entry in document["inputs"])


class Listening(Reporter):
    """Remembers warnings."""

    def __init__(self):
        super().__init__()
        self.codes = []

    def warning(self, code, message):
        self.codes.append(code)


def test_without_any_mask_clouds_are_looked_for(tmp_path):
    days, clear = truth(8, 70, 90)
    cloudy = clear.copy()
    cloudy[3] = 0.6
    cloudy[5, :, 20:40, 30:60] = 0.5
    for index, day in enumerate(days):
        date = FIRST_DAY + datetime.timedelta(int(day))
        write_raster(tmp_path / f"S2_{date:%Y%m%d}.tif", np.rint(cloudy[index] * 1e4).astype(np.uint16))
    report = Listening()
    document = run([str(tmp_path)], tmp_path / "out", "linear", report)
    quality = read(tmp_path / "out", document, "quality")[:, 0]
    assert "no_mask" in report.codes
    assert (quality[3] > 0).mean() > 0.95
    assert (quality[5, 22:38, 32:58] > 0).all()
    assert (quality[[0, 1, 2, 4, 6, 7]] == 0).mean() > 0.97
    as_is = run([str(tmp_path)], tmp_path / "as_is", "linear", report, clouds=CloudOptions("mask"))
    assert (read(tmp_path / "as_is", as_is, "quality")[:, 0] == 0).all()
