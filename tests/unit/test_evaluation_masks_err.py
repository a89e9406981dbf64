"""The trial "masks err": clouds hide the ground, the mask misses a part of them, and what is not found counts."""

from dataclasses import replace

import numpy as np
import pytest
from rasterio.windows import Window
from scipy import ndimage
from series_files import write_series

from model.core.reporting import Reporter
from model.core.types import Chip
from model.evaluation.evaluate import EvaluateOptions, evaluate
from model.evaluation.gap_trials import erring_trial
from model.evaluation.simulated_clouds import EDGE, LEFT, SIDE, CloudedSeries, make_sky
from model.pipeline import fitting
from model.reading.opening import open_series
from model.reading.series import SeriesOptions

DATES, HEIGHT, WIDTH = 10, 96, 90


def test_the_mask_misses_clouds_whole_and_the_edges_of_others():
    sky = make_sky(False, np.random.default_rng(3))
    assert not (sky.marked & ~sky.cloud).any()
    parts, count = ndimage.label(sky.cloud)
    large = [n for n in range(1, count + 1) if ndimage.binary_erosion(parts == n, iterations=EDGE + 1).any()]
    missed = [n for n in large if not sky.marked[parts == n].any()]
    assert 0.1 < len(missed) / len(large) < 0.6
    inside = ndimage.binary_erosion(sky.cloud, iterations=EDGE, border_value=1)
    assert not (sky.marked & ~inside).any()
    assert all((sky.marked | ~inside)[parts == n].all() for n in set(large) - set(missed))


def test_little_is_left_of_an_overcast_date():
    sky = make_sky(True, np.random.default_rng(3))
    assert sky.cloud.all()
    assert (~sky.marked).mean() == pytest.approx(LEFT, rel=0.05)


def test_clouds_lie_alike_in_all_windows_and_show_nothing_of_the_ground(tmp_path):
    observed = np.ones((DATES, HEIGHT, WIDTH), bool)
    observed[2, :40] = False
    paths = write_series(tmp_path, DATES, HEIGHT, WIDTH, observed)[0]
    sky = make_sky(False, np.random.default_rng(8))
    with open_series(paths, SeriesOptions(), Reporter()) as series, CloudedSeries(series, {2: sky}) as clouded:
        whole, plain = (one.read(Window(0, 0, WIDTH, HEIGHT)) for one in (clouded, series))
        part = clouded.read(Window(7, 30, 50, 60))
    np.testing.assert_array_equal(part.reflectance, whole.reflectance[:, :, 30:90, 7:57])
    np.testing.assert_array_equal(part.observed, whole.observed[:, 30:90, 7:57])
    cloud, marked = sky.cloud[:HEIGHT, :WIDTH], sky.marked[:HEIGHT, :WIDTH]
    covered = cloud & observed[2]
    assert covered.any()
    np.testing.assert_array_equal(whole.reflectance[2][:, covered], sky.brightness[:, :HEIGHT, :WIDTH][:, covered])
    np.testing.assert_array_equal(whole.reflectance[2][:, ~covered], plain.reflectance[2][:, ~covered])
    np.testing.assert_array_equal(whole.observed[2], observed[2] & ~marked)
    others = np.delete(np.arange(DATES), 2)
    np.testing.assert_array_equal(whole.reflectance[others], plain.reflectance[others])
    np.testing.assert_array_equal(whole.valid, plain.valid)


def test_clouds_go_on_beyond_where_they_repeat():
    sky = make_sky(False, np.random.default_rng(1))
    np.testing.assert_array_equal(sky.cut(Window(SIDE - 5, 3, 10, 4)).cloud[:, 5:], sky.cut(Window(0, 3, 5, 4)).cloud)


def test_too_few_clear_dates_are_left_as_they_are():
    window = Window(0, 0, 32, 32)
    chip = Chip(np.full((8, 4, 32, 32), 0.1, np.float32), np.ones((8, 32, 32), bool))
    trial = erring_trial([chip], [window], 0)
    assert len(trial.skies) == 4
    assert sum(sky.cloud.all() for sky in trial.skies.values()) == 1
    assert [bool(gone.any()) for gone in trial.hidden[0]] == [date in trial.dates for date in range(8)]
    few = Chip(chip.reflectance[:5], chip.observed[:5])
    assert erring_trial([few], [window], 0) is None


def test_cloud_that_is_not_found_counts_as_an_error(tmp_path, monkeypatch):
    paths = write_series(tmp_path / "in", DATES, HEIGHT, WIDTH, np.ones((DATES, HEIGHT, WIDTH), bool))[0]

    def psnr(output):
        options = EvaluateOptions(methods=("linear",), minutes=1.0)
        result = evaluate(paths, output, SeriesOptions(), options, Reporter())
        assert "masks err" in result.table()
        assert "Masks err: simulated clouds" in (output / "report.html").read_text(encoding="utf-8")
        return result.summary.mean("linear", "psnr", "masks err").value

    looking = psnr(tmp_path / "looking")
    mask_clouds = fitting.mask_clouds
    monkeypatch.setattr(
        fitting,
        "mask_clouds",
        lambda series, clouds, *rest, **named: mask_clouds(series, replace(clouds, mode="mask"), *rest, **named),
    )
    assert looking > psnr(tmp_path / "believing") + 6
