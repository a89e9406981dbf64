"""Evaluating on a series' own hidden pixels: nothing hidden is seen, all is reported, nothing is left half-written."""

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from series_files import write_series

from model.clouds import CloudOptions
from model.contract.options import MethodOptions
from model.core.errors import CancelledError, EnvironmentUnfitError, InputError
from model.core.reporting import Reporter
from model.evaluation import trials
from model.evaluation.evaluate import EvaluateOptions, evaluate
from model.evaluation.gap_trials import HIDDEN, make_trials
from model.evaluation.hiding import HiddenSeries
from model.evaluation.results import FILES
from model.pipeline.filling import FillOptions, fill
from model.pipeline.fitting import fit_series
from model.reading.opening import open_series
from model.reading.series import SeriesOptions
from model.simulation.example import write_example

ROOT = Path(__file__).resolve().parents[2]
DATES, SIDE = 9, 96
CHEAP = ("linear", "regression")


class GivingUp(Reporter):
    """Cancelled once progress has come so far."""

    def __init__(self, percent):
        super().__init__()
        self.percent = percent

    def progress(self, done, total, unit="", message=""):
        if 100 * done / total >= self.percent:
            self.cancelled.set()
        super().progress(done, total, unit, message)


def run(inputs, output, report=None, **options):
    asked = {"methods": CHEAP, "minutes": 1.0, **options}
    return evaluate(inputs, output, SeriesOptions(), EvaluateOptions(**asked), report or Reporter())


def observed_mostly():
    """A few holes on some dates of a series that is seen otherwise [T,H,W]."""
    observed = np.ones((DATES, SIDE, SIDE), bool)
    for date in (1, 4, 6):
        observed[date, 10 + date : 50, 20 : 60 + date] = False
    return observed


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return write_series(tmp_path_factory.mktemp("series"), DATES, SIDE, SIDE, observed_mostly())[0]


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    folder = tmp_path_factory.mktemp("example")
    write_example(folder, Reporter(), size=96, dates=10)
    return folder


@pytest.fixture(scope="module")
def evaluated(example, tmp_path_factory):
    output = tmp_path_factory.mktemp("evaluated")
    return run([str(example)], output), output


def test_an_area_is_evaluated_with_what_lies_around_it_in_view(files, tmp_path, monkeypatch):
    seen = []

    def spy(series, *arguments, **options):
        seen.append((series.grid.width, series.grid.height, series.part))
        return fit_series(series, *arguments, **options)

    monkeypatch.setattr(trials, "fit_series", spy)
    reading = SeriesOptions(extent="600200,5099300,600700,5099900")  # columns 20 to 70, rows 10 to 70
    asked = EvaluateOptions(methods=("linear",), minutes=0.1, context="20")
    result = evaluate(files, tmp_path, reading, asked, Reporter())
    assert seen and set(map(str, seen)) == {str((90, 90, Window(20, 10, 50, 60)))}
    assert result.document()["series"]["grid"]["width"] == 50
    for window in result.scene.windows:
        assert window.col_off >= 20 and window.col_off + window.width <= 70
        assert window.row_off >= 10 and window.row_off + window.height <= 70


# Nothing hidden is seen.


def poison(paths, windows, trial):
    """Put garbage where ``trial`` hides, in the files themselves."""
    generator = np.random.default_rng(13)
    for date, path in enumerate(paths):
        with rasterio.open(path, "r+") as file:
            numbers = file.read()
            gone = np.zeros(numbers.shape[1:], bool)
            gone[:] = date in trial.lost
            for window, hidden in zip(windows, trial.hidden):
                rows, columns = window.toslices()
                gone[rows, columns] |= hidden[date]
            numbers[:, gone & (numbers[0] > 0)] = generator.integers(4000, 9000)
            file.write(numbers)


def filled(paths, windows, trial, method, hide=True):
    """What a method makes of the windows when it is fitted to, and sees, what the trial leaves."""
    with open_series(paths, SeriesOptions(), Reporter()) as series:
        source = HiddenSeries(series, windows, trial) if hide else series
        options = MethodOptions(method=method, device="cpu", seed=3)
        fitted = fit_series(source, CloudOptions(), [options], Reporter())
        left = [fitted.read(window) for window in windows]
        return [fitted.method.estimator.estimate(chip.reflectance, chip.observed).values for chip in left]


@pytest.mark.parametrize(
    ("method", "kind"), [("linear", "partial"), ("regression", "partial"), ("regression", "whole"), ("auto", "block")]
)
def test_what_is_hidden_cannot_change_any_fit_or_estimate(tmp_path, method, kind):
    windows = [Window(0, 0, 48, 48), Window(44, 40, 48, 48)]  # not all of the area
    paths = write_series(tmp_path, DATES, SIDE, SIDE, observed_mostly())[0]
    with open_series(paths, SeriesOptions(), Reporter()) as series:
        masked = fit_series(series, CloudOptions("mask"), [], Reporter(), looking=MethodOptions())
        chips = [masked.read(window) for window in windows]
    trial = next(trial for trial in make_trials(chips, 1, 5) if trial.kind == kind)
    assert sum(gone.sum() for gone in trial.hidden) > 1000
    before = filled(paths, windows, trial, method)
    shown = filled(paths, windows, trial, method, hide=False)
    poison(paths, windows, trial)
    np.testing.assert_array_equal(before, filled(paths, windows, trial, method))
    # Who sees the poison, is changed by it, even though most of it is found to be cloud.
    assert not np.array_equal(shown, filled(paths, windows, trial, method, hide=False))


def test_only_pixels_that_were_hidden_and_known_are_scored(files, tmp_path, monkeypatch):
    seen = []
    score_case = trials.score_case

    def spy(case, method, estimate, frame, *rest):
        seen.append((case, frame))
        return score_case(case, method, estimate, frame, *rest)

    monkeypatch.setattr(trials, "score_case", spy)
    result = run(files, tmp_path / "out")
    assert {case.kind for case, _ in seen} == {"partial", "whole", "block", "masks err", "no image"}
    truth = observed_mostly()
    for case, frame in seen:
        window = result.scene.windows[case.window]
        rows, columns = window.toslices()
        hidden = result.trials[case.trial].hidden[case.window][case.date]
        assert not (frame.scored & frame.visible).any()
        assert not (frame.scored & ~hidden).any()
        assert not (frame.scored & ~truth[case.date][rows, columns]).any()
        assert np.isfinite(frame.truth[:, frame.scored]).all()


# What comes out.


def test_the_report_the_table_and_the_scores_are_written(evaluated):
    result, output = evaluated
    assert sorted(path.name for path in output.iterdir()) == sorted(FILES)
    document = json.loads((output / "scores.json").read_text())
    assert document["verdict"] == result.summary.verdict()
    split = document["split"]
    assert split["pixels"] == sum(case.pixels for case in result.summary.cases if case.kind in HIDDEN)
    strata = {"partial", "whole", "block", "masks err", "no image", "clouds"}
    assert {trial["stratum"] for trial in split["trials"]} == strata
    regression = document["methods"]["regression"]
    assert regression["seconds_per_megapixel_date"] > 0
    psnr = regression["strata"]["all"]["psnr"]
    assert psnr["low"] <= psnr["mean"] <= psnr["high"]
    linear = document["methods"]["linear"]["strata"]["all"]["psnr"]["mean"]
    assert regression["gain_over_linear"]["all"]["mean"] == pytest.approx(psnr["mean"] - linear, abs=1e-5)
    rows = list(csv.DictReader((output / "scores.csv").open()))
    assert len(rows) == 2 * len(result.summary.cases)
    assert {row["method"] for row in rows} == set(CHEAP)


def test_indices_are_scored_if_asked_for(files, tmp_path):
    result = run(files, tmp_path / "out", methods=CHEAP, indices=("NDVI", "EVI2", "own=nir-red"), windows=1)
    strata = result.document()["methods"]["linear"]["strata"]["all"]
    assert "NDVI_coverage" not in strata or strata["NDVI_coverage"]["mean"] is None  # linear does not tell
    intervals = result.document()["methods"]["regression"]["strata"]["all"]
    assert all(0.6 < intervals[f"{index}_coverage"]["mean"] < 1 for index in ("NDVI", "EVI2", "own"))
    assert strata["NDVI_error"]["mean"] == pytest.approx(strata["ndvi"]["mean"], rel=1e-4)
    assert 0 < strata["own_error"]["mean"] < 2 * strata["mae"]["mean"] * 4
    rows = list(csv.DictReader((tmp_path / "out" / "scores.csv").open()))
    assert all(float(row["EVI2_error"]) > 0 for row in rows)
    page = (tmp_path / "out" / "report.html").read_text()
    assert "<h3>Indices</h3>" in page and "EVI2 error" in page and "mean absolute error of own" in page
    assert "share of own in its 90 % interval" in page


def test_the_report_needs_nothing_from_elsewhere(evaluated):
    _, output = evaluated
    text = (output / "report.html").read_text()
    assert "<script" not in text
    assert "http" not in re.sub(r"data:image/png;base64,[A-Za-z0-9+/=]+", "", text)
    assert set(re.findall(r'(?:src|href)="([^"]{5})', text)) == {"data:"}
    assert "nan" not in re.sub(r"base64,[A-Za-z0-9+/=]+", "", text).lower().replace("ganfilling", "")
    assert "prefers-color-scheme: dark" in text
    first = text.index('class="verdict"')
    assert first < text.index('class="numbers"') < text.index("<img") < text.index("<details")
    assert not re.search(r"<table|<svg| dB", text[first : text.index("<details")]), "one screen, in plain words"
    assert text.count("<details") == text.count("</details>") > 5 and "<details open" not in text
    assert text.count("<img") == text.count('loading="lazy"') + text.count('<img alt=""')
    for word in ("What was hidden", "Worst cases", "Land cover", "Gap length", "Gap size", "Position", "Cereals"):
        assert word in text


def test_without_jinja2_it_is_said_before_anything_is_tried(files, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(EnvironmentUnfitError) as caught:
        run(files, tmp_path)
    assert "jinja2" in caught.value.message and "evaluate.txt" in caught.value.hint
    assert not list(tmp_path.iterdir())


def test_the_same_seed_gives_the_same_scores_and_another_hides_otherwise(files, tmp_path):
    def scores(name, seed):
        run(files, tmp_path / name, seed=seed)
        return (tmp_path / name / "scores.csv").read_text()

    assert scores("a", 4) == scores("b", 4) != scores("c", 5)


def test_gaps_of_a_simulated_series_are_scored_against_the_truth_beneath(evaluated, example):
    result, _ = evaluated
    clouds = result.summary.of("clouds")
    assert clouds
    assert not any(hidden.any() for trial in result.trials if trial.kind == "clouds" for hidden in trial.hidden)
    assert result.summary.mean("regression", "psnr", "clouds").value > 20
    assert not {id(case) for case in clouds} & {id(case) for case in result.summary.of("all")}


def test_without_land_cover_scores_are_sorted_by_greenness(files, tmp_path):
    result = run(files, tmp_path / "out")
    assert json.loads((tmp_path / "out" / "scores.json").read_text())["landcover"] is None
    assert all("NDVI" in name for name in result.summary.groups("land cover"))
    assert "no land cover was given" in (tmp_path / "out" / "report.html").read_text()


def test_a_result_of_fill_is_evaluated_by_what_it_was_made_from(files, tmp_path):
    fill(files, tmp_path / "filled", SeriesOptions(), FillOptions(MethodOptions("linear")), Reporter())
    run([str(tmp_path / "filled")], tmp_path / "result")
    run(files, tmp_path / "series")
    scores = [(tmp_path / name / "scores.csv").read_text() for name in ("result", "series")]
    assert scores[0] == scores[1]


def test_the_command_line_says_the_verdict(files, tmp_path):
    words = ["evaluate", *files, "--output", str(tmp_path / "out"), "--methods", "linear,regression", "--json"]
    command = [sys.executable, "-m", "model", *words, "--minutes", "1", "--windows", "1"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    events = [json.loads(line) for line in ran.stdout.splitlines()]
    shares = [event["done"] / event["total"] for event in events if event["event"] == "progress"]
    assert shares == sorted(shares)
    assert [event["path"] for event in events if event["event"] == "product"] == [
        str(tmp_path / "out" / name) for name in FILES
    ]
    done = events[-1]
    assert done["event"] == "done"
    assert done["message"].startswith("On this series regression is ")
    assert done["gain"] > 0


# What goes wrong.


@pytest.mark.parametrize("percent", [3, 30, 60, 97])
def test_a_cancelled_evaluation_leaves_nothing(files, tmp_path, percent):
    with pytest.raises(CancelledError):
        run(files, tmp_path / "out", GivingUp(percent))
    assert list((tmp_path / "out").iterdir()) == []


def test_earlier_results_are_replaced_only_if_allowed(files, tmp_path):
    run(files, tmp_path / "out")
    before = (tmp_path / "out" / "scores.csv").read_text()
    with pytest.raises(InputError) as caught:
        run(files, tmp_path / "out", seed=8)
    assert caught.value.code == "output_exists"
    with pytest.raises(CancelledError):
        run(files, tmp_path / "out", GivingUp(50), seed=8, overwrite=True)
    assert (tmp_path / "out" / "scores.csv").read_text() == before
    run(files, tmp_path / "out", seed=8, overwrite=True)
    assert (tmp_path / "out" / "scores.csv").read_text() != before


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"methods": ("linear", "magic")}, "unknown_method"),
        ({"minutes": 0.0}, "bad_minutes"),
        ({"minutes": float("nan")}, "bad_minutes"),
        ({"windows": 0}, "bad_windows"),
        ({"indices": ("NBR",)}, "index_bands_missing"),
        ({"weights": ("absent.safetensors",)}, "weights_missing"),
        ({"landcover": "absent.tif"}, "missing_file"),
    ],
)
def test_bad_options_are_refused(files, tmp_path, options, code):
    if "weights" in options:
        pytest.importorskip("torch")
        options = {"weights": (tmp_path / "absent.safetensors",)}
    if "landcover" in options:
        options = {"landcover": tmp_path / "absent.tif"}
    with pytest.raises(InputError) as caught:
        run(files, tmp_path / "out", **options)
    assert caught.value.code == code
    assert caught.value.hint
    assert not any((tmp_path / "out" / name).exists() for name in FILES)


def test_a_series_that_is_hardly_observed_is_refused(tmp_path):
    observed = np.zeros((4, 40, 40), bool)
    observed[:, :6, :6] = True
    paths = write_series(tmp_path / "in", 4, 40, 40, observed)[0]
    with pytest.raises(InputError) as caught:
        run(paths, tmp_path / "out")
    assert caught.value.code == "too_little_observed"


def test_two_dates_are_enough_for_partial_gaps(tmp_path):
    paths = write_series(tmp_path / "in", 2, 64, 64, np.ones((2, 64, 64), bool))[0]
    result = run(paths, tmp_path / "out")
    assert {case.kind for case in result.summary.cases} == {"partial"}
    assert (tmp_path / "out" / "report.html").is_file()
