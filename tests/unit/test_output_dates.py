"""Which dates are written, what is said of those that nobody observed, and that they cost the observed ones nothing."""

import datetime as dt
import hashlib

import numpy as np
import pytest
import rasterio
from series_files import write_series

from model.contract.options import FillOptions, MethodOptions, OutputDates
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.pipeline.filling import fill
from model.pipeline.output_dates import choose_dates
from model.reading.series import SeriesOptions

IMAGES = [dt.date(2022, 4, 1), dt.date(2022, 4, 21), dt.date(2022, 6, 20)]


def test_regular_dates_begin_with_the_first_image_or_where_they_are_told_to():
    added = choose_dates(IMAGES, OutputDates(every="20")).added
    assert added == (dt.date(2022, 5, 11), dt.date(2022, 5, 31), dt.date(2022, 6, 20))[:2]  # those of images are there
    asked = OutputDates(every="30", start=dt.date(2022, 4, 5), end=dt.date(2022, 6, 4))
    assert choose_dates(IMAGES, asked).added == (dt.date(2022, 4, 5), dt.date(2022, 5, 5), dt.date(2022, 6, 4))


def test_monthly_dates_are_the_middles_of_months_also_over_a_new_year():
    images = [dt.date(2021, 11, 16), dt.date(2022, 2, 15)]
    chosen = choose_dates(images, OutputDates(every="month", keep_dates=False))
    assert chosen.added == (dt.date(2021, 12, 15), dt.date(2022, 1, 15))
    assert chosen.images == (False, True)  # the 15th that was observed is written as it was


def test_a_file_may_have_a_heading_and_any_usual_form_of_date(tmp_path):
    (tmp_path / "dates.csv").write_text("date\n2022-05-02, 20220503\n\n2022-05-02;2022-04-21\n")
    chosen = choose_dates(IMAGES, OutputDates(dates=tmp_path / "dates.csv"))
    assert chosen.added == (dt.date(2022, 5, 2), dt.date(2022, 5, 3))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2022-05-02\nsoon\n", "Line 2 of .*dates.txt holds 'soon'"),
        ("2022-02-30", "Line 1 of .*'2022-02-30'"),
        ("x2022-05-02y", "no date"),
        ("", "names no date"),
        (None, "cannot be read"),
    ],
)
def test_nonsense_in_a_file_is_told_with_its_line(tmp_path, text, told):
    if text is not None:
        (tmp_path / "dates.txt").write_text(text)
    with pytest.raises(InputError, match=told) as caught:
        choose_dates(IMAGES, OutputDates(dates=tmp_path / "dates.txt"))
    assert caught.value.code == "bad_dates_file"


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (OutputDates(every="81"), "step_too_long"),
        (OutputDates(every="month", start=dt.date(2022, 4, 16), end=dt.date(2022, 5, 14)), "step_too_long"),
        (OutputDates(every="often"), "bad_step"),
        (OutputDates(every="0"), "bad_step"),
        (OutputDates(every="10", start=dt.date(2022, 5, 1), end=dt.date(2022, 4, 1)), "dates_unclear"),
        (OutputDates(start=dt.date(2022, 5, 1)), "dates_unclear"),
        (OutputDates(keep_dates=False), "dates_unclear"),
        (OutputDates(every="10", end=dt.date(2022, 12, 31)), "dates_outside"),
        (OutputDates(every="10", start=dt.date(2021, 9, 1)), "dates_outside"),
    ],
)
def test_what_makes_no_sense_is_refused(asked, code):
    with pytest.raises(InputError) as caught:
        choose_dates(IMAGES, asked)
    assert caught.value.code == code


def run(inputs, output, method="regression", **options):
    asked = FillOptions(method=MethodOptions(method=method), uncertainty=True, **options)
    return fill(inputs, output, SeriesOptions(), asked, Reporter())


def numbers(output, date, kind):
    with rasterio.open(output / f"{date}_{kind}.tif") as file:
        return file.read()


def test_a_refused_step_leaves_nothing_behind(tmp_path):
    paths, _, _ = write_series(tmp_path / "in")
    with pytest.raises(InputError):
        run(paths, tmp_path / "out", "linear", every="1000")
    assert not list((tmp_path / "out").glob("*"))


@pytest.mark.parametrize("method", ["linear", "regression"])
def test_added_dates_leave_the_observed_ones_as_they_are_to_the_byte(tmp_path, method):
    paths, _, _ = write_series(tmp_path / "in")
    alone, more = tmp_path / "alone", tmp_path / "more"
    run(paths, alone, method)
    document = run(paths, more, method, every="7")
    digests = [
        {file.name: hashlib.sha256(file.read_bytes()).digest() for file in folder.glob("*.tif")}
        for folder in (alone, more)
    ]
    assert digests[0].items() < digests[1].items()
    assert document["added"]
    assert len(document["clouds"]["dates"]) == len(paths)


def test_a_date_without_an_image_is_near_what_a_hidden_image_showed_and_says_what_it_is(tmp_path):
    paths, truth, observed = write_series(tmp_path / "in", dates=8)
    observed[5, 0, 0] = False  # of the date that is left out
    date = dt.datetime.strptime(paths[5][-12:-4], "%Y%m%d").date()
    (tmp_path / "dates.txt").write_text(f"{date}")
    run([*paths[:5], *paths[6:]], tmp_path / "out", dates=tmp_path / "dates.txt", keep_dates=False)
    assert {file.name[:10] for file in (tmp_path / "out").glob("*.tif")} == {date.isoformat()}
    filled = numbers(tmp_path / "out", date, "filled") * np.float32(1e-4)
    deviation = numbers(tmp_path / "out", date, "uncertainty") * np.float32(1e-4)
    assert np.abs(filled - truth[5]).mean() < 0.02
    assert (np.abs(filled - truth[5]) < 1.645 * deviation).mean() > 0.8
    quality, reason = numbers(tmp_path / "out", date, "quality")
    assert (quality == 4).all()
    assert (reason == 1).all()


def test_gaps_that_last_long_and_pixels_that_are_hardly_seen_stay_empty(tmp_path):
    observed = np.ones((6, 70, 90), bool)
    observed[2:4, :10] = False  # a gap of three steps
    observed[1:, 20:30] = False  # seen once
    observed[:, 40:50, 20:40] = False  # never
    paths, _, _ = write_series(tmp_path / "in", observed=observed)
    days = [dt.datetime.strptime(path[-12:-4], "%Y%m%d").date() for path in paths]
    days_apart = (days[4] - days[1]).days
    document = run(paths, tmp_path / "out", longest_gap=days_apart - 1, least=2, every="5")
    quality = numbers(tmp_path / "out", days[2], "quality")[0]
    assert [set(quality[rows, 20:40].flat) for rows in (slice(10), slice(20, 30), slice(40, 50))] == [{5}, {6}, {6}]
    assert (quality[50:] == 0).all()
    for kind, nothing in (("filled", 0), ("ndvi", -32768), ("uncertainty", 65535)):
        values = numbers(tmp_path / "out", days[2], kind)
        np.testing.assert_array_equal((values == nothing).all(0), quality > 4)
    assert document["added"][0] < days[1].isoformat()
    between = numbers(tmp_path / "out", document["added"][0], "quality")[0]
    assert (between[:10] == 4).all()  # the days around are both observed
    assert (between[20:30] == 6).all()


def test_a_run_that_was_interrupted_goes_on_to_the_same_numbers(tmp_path, monkeypatch):
    from model.core.errors import CancelledError
    from model.pipeline.series_writer import SeriesWriter

    paths, _, _ = write_series(tmp_path / "in", 4, 200, 70, np.ones((4, 200, 70), bool))
    options = {"every": "9", "keep_dates": False, "tile": 64}
    whole = run(paths, tmp_path / "whole", "linear", **options)
    done = SeriesWriter.row_done

    def stop(writer, rows):
        done(writer, rows)
        raise CancelledError

    monkeypatch.setattr(SeriesWriter, "row_done", stop)
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", "linear", resume=True, **options)
    monkeypatch.setattr(SeriesWriter, "row_done", done)
    again = run(paths, tmp_path / "out", "linear", resume=True, **options)
    assert again["clouds"] == whole["clouds"]
    for entry in whole["products"]:
        date, kind = entry["path"][:10], entry["kind"]
        np.testing.assert_array_equal(numbers(tmp_path / "out", date, kind), numbers(tmp_path / "whole", date, kind))


@pytest.mark.parametrize("method", ["linear", "regression"])
def test_smoothing_is_of_ndvi_alone_and_in_time(tmp_path, method):
    paths, _, _ = write_series(tmp_path / "in", dates=8)
    plain, smooth = tmp_path / "plain", tmp_path / "smooth"
    assert "smooth" not in run(paths, plain, method, every="4")
    assert run(paths, smooth, method, every="4", smooth=80)["smooth"] == 80
    names = sorted(file.name for file in plain.glob("*.tif"))
    same = [name for name in names if (plain / name).read_bytes() == (smooth / name).read_bytes()]
    assert {name for name in names if "ndvi" not in name} == set(same)
    rough = [
        np.abs(
            np.diff(
                [numbers(folder, name[:10], "ndvi")[0].astype(float) for name in names if "ndvi" in name], 2, axis=0
            )
        ).mean()
        for folder in (plain, smooth)
    ]
    assert rough[1] < 0.5 * rough[0]
