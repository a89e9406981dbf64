"""The parts of an evaluation by themselves: what is hidden, how it is sorted, summed up and drawn."""

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine

from model.contract.options import MethodOptions
from model.core.errors import InputError
from model.core.reporting import Reporter
from model.core.types import Chip
from model.evaluation.candidates import candidates
from model.evaluation.cases import Case
from model.evaluation.charts import Scale, bars, lines, points
from model.evaluation.gap_trials import make_trials
from model.evaluation.groups import group
from model.evaluation.knowledge import Classes, classes_of, window_grid
from model.evaluation.page import templates
from model.evaluation.plan import choose_windows, make_plan
from model.evaluation.summary import FOUR, Summary, mean_over_dates
from model.reading.grids import Grid

GRID = Grid(CRS.from_epsg(32632), Affine(10, 0, 600000, 0, -10, 5100000), 1000, 700)


def chip(observed):
    reflectance = np.full((len(observed), 4, *observed.shape[1:]), 0.1, np.float32)
    return Chip(np.where(observed[:, None], reflectance, 0), observed)


def seen(dates=12, side=64):
    observed = np.ones((dates, side, side), bool)
    observed[3, :20, :30] = observed[7, 40:, 10:50] = False
    return observed


# What is hidden.


def test_each_round_hides_gaps_dates_and_a_block():
    trials = make_trials([chip(seen()), chip(seen())], 2, 3)
    assert [trial.kind for trial in trials] == ["partial", "whole", "block"] * 2
    for trial in trials:
        if trial.kind == "partial":
            assert not trial.lost
            assert all(0 < hidden[date].sum() < hidden[date].size for hidden in trial.hidden for date in trial.dates)
        else:
            assert trial.lost == trial.dates
            assert all(hidden[date].all() for hidden in trial.hidden for date in trial.dates)
        if trial.kind == "whole":
            assert np.diff(trial.dates).min(initial=9) > 1
        if trial.kind == "block":
            assert np.diff(trial.dates).tolist() == [1, 1]
        assert all(not np.delete(hidden, trial.dates, axis=0).any() for hidden in trial.hidden)
    assert set(trials[1].dates) & set(trials[4].dates) == set()  # rounds hide other dates


def test_gaps_have_the_shapes_of_the_series_where_it_has_any():
    observed = seen()
    trial = make_trials([chip(observed)], 1, 1)[0]
    assert trial.shapes == (len(trial.dates), 0)
    sizes = {int((~gap).sum()) for gap in observed if not gap.all()}
    assert {int(trial.hidden[0][date].sum()) for date in trial.dates} <= sizes
    bare = make_trials([chip(np.ones_like(observed))], 1, 1)[0]
    assert bare.shapes == (0, len(bare.dates))


def test_dates_enough_stay_seen():
    for dates in range(2, 9):
        for trial in make_trials([chip(np.ones((dates, 32, 32), bool))], 2, 0):
            assert dates - len(trial.lost) >= min(4, dates)
    with pytest.raises(InputError) as caught:
        make_trials([chip(np.zeros((5, 32, 32), bool))], 1, 0)
    assert caught.value.code == "too_little_observed"


# By what the scores are sorted.


def test_pixels_are_sorted_by_length_size_and_position():
    days = np.array([0.0, 7, 30, 80])
    visible = np.zeros((4, 20, 20), bool)
    visible[0, 0], visible[2, 0] = True, True  # row 0: seen before and after
    visible[0, 1] = True  # row 1: seen before only
    visible[3, 2] = True  # row 2: seen after only, 73 days away
    visible[1, 10:] = True  # of the date itself
    hidden = np.zeros((20, 20), bool)
    hidden[:4] = True  # row 3: never seen
    classes = Classes(np.repeat(np.arange(20)[:, None] % 2 + 1, 20, 1).astype(np.uint8), {1: "even", 2: "odd"})
    groupings = group(hidden, visible, 1, days, classes)

    def by_row(name):
        grouping = groupings[name]
        return [grouping.names[code] for code in grouping.codes.reshape(4, 20)[:, 0]]

    assert by_row("gap length") == ["6 to 10 days", "6 to 10 days", "more than 40 days", "never observed"]
    assert by_row("gap size") == ["101 to 1,000 pixels"] * 4  # 10 rows of 20 are not seen
    assert by_row("position") == [
        "between observations",
        "after the last observation",
        "before the first observation",
        "never observed",
    ]
    assert by_row("land cover") == ["even", "odd", "even", "odd"]


def test_a_lost_date_is_a_gap_as_large_as_the_window():
    visible = np.ones((3, 12, 12), bool)
    visible[1] = False
    hidden = np.ones((12, 12), bool)
    grouping = group(hidden, visible, 1, np.arange(3.0), Classes(np.ones((12, 12), np.uint8), {1: "x"}))["gap size"]
    assert {grouping.names[code] for code in grouping.codes} == {"whole window"}


def test_greenness_classes_by_hand():
    red, infrared = np.zeros((3, 1, 4)), np.zeros((3, 1, 4))
    ndvi = np.array([[0.1, 0.8, 0.2], [0.1, 0.75, 0.5], [0.1, 0.7, 0.9]])  # bare, steady, changing
    red[..., :3] = (1 - ndvi)[:, None] / 10
    infrared[..., :3] = (1 + ndvi)[:, None] / 10
    reflectance = np.stack([red, red, red, infrared], axis=1).astype(np.float32)
    observed = np.ones((3, 1, 4), bool)
    observed[..., 3] = False
    window = choose_windows(GRID, make_plan(GRID, 3, [], "cpu", 1, 1), 0)[0]
    assert classes_of(Chip(reflectance, observed), GRID, window, None, FOUR).codes.tolist() == [[1, 2, 3, 0]]


# How much is evaluated.


def test_the_plan_keeps_to_the_time_allowed():
    methods = candidates(("linear", "regression"), (), "cpu", 0, Reporter())
    plans = [make_plan(GRID, 12, methods, "cpu", None, minutes) for minutes in (0.01, 1, 3, 60)]
    assert all(plan.seconds <= 60 * minutes for plan, minutes in zip(plans[1:], (1, 3, 60)))
    sizes = [plan.windows * plan.side**2 * plan.rounds for plan in plans]
    assert sizes == sorted(sizes)
    assert (plans[0].windows, plans[0].rounds) == (1, 1)  # the least there is
    assert make_plan(GRID, 12, methods, "cpu", 3, 3).windows == 3


def test_windows_lie_inside_and_apart():
    plan = make_plan(GRID, 12, [], "cpu", None, 60)
    windows = choose_windows(GRID, plan, 0)
    taken = np.zeros((GRID.height, GRID.width), int)
    for window in windows:
        rows, columns = window.toslices()
        assert 0 <= rows.start < rows.stop <= GRID.height and 0 <= columns.start < columns.stop <= GRID.width
        taken[rows, columns] += 1
    assert taken.max() == 1
    assert [str(w) for w in windows] == [str(w) for w in choose_windows(GRID, plan, 0)]
    part = window_grid(GRID, windows[0])
    left, _, _, top = part.bounds
    assert (left, top) == (600000 + 10 * windows[0].col_off, 5100000 - 10 * windows[0].row_off)


def test_methods_by_name():
    found = candidates(("auto", "linear", "auto"), (), "cpu", 7, Reporter())
    assert [method.name for method in found] == ["auto", "linear"]
    assert found[0].options == MethodOptions(method="auto", device="cpu", seed=7)


def test_weights_are_methods_by_the_name_of_their_file(tmp_path):
    pytest.importorskip("torch")
    from model.weights.checkpoint import DEFAULT_WEIGHTS, WEIGHTS_FOLDER

    copy = tmp_path / "mine.safetensors"
    copy.write_bytes((WEIGHTS_FOLDER / DEFAULT_WEIGHTS).read_bytes())
    shipped, mine = candidates(("network",), (copy,), "cpu", 0, Reporter())
    assert (shipped.name, mine.name) == ("network", "mine")
    assert shipped.weights == mine.weights
    assert mine.weights["megabytes"] == round(copy.stat().st_size / 1e6, 2)
    assert mine.options.weights == copy


# What it comes to.


def case(trial, window, date, kind="partial", **psnr):
    return Case(
        kind, trial, window, date, 500, {name: {"psnr": v, "mae": 0.01, "ndvi": 0.02} for name, v in psnr.items()}
    )


def test_windows_of_a_date_are_averaged_before_dates():
    cases = [case(0, 0, 1, a=30.0), case(0, 1, 1, a=34.0), case(0, 0, 2, a=20.0), case(0, 1, 2, a=np.nan)]
    mean = mean_over_dates(cases, lambda c: c.scores["a"]["psnr"])
    assert (mean.value, mean.dates) == (26.0, 2)  # of 32 and 20
    assert 20 <= mean.low <= 26 <= mean.high <= 32
    assert mean_over_dates([], lambda _: 1.0).document() == {"mean": None, "low": None, "high": None, "dates": 0}


def test_the_verdict_in_words():
    cases = [case(0, 0, date, linear=30.0, auto=32.0 + date / 10, other=31.0) for date in range(5)]
    cases.append(case(1, 0, 0, "clouds", linear=10.0, auto=50.0, other=50.0))  # was never hidden: does not count
    summary = Summary(cases, ["linear", "other", "auto"])
    assert summary.verdict().startswith("On this series auto is 2.2 dB (95 % interval 2.1 to 2.3) better than linear ")
    worse = Summary([case(0, 0, d, linear=30.0, auto=29.0) for d in range(3)], ["linear", "auto"])
    assert " is 1.0 dB (95 % interval 1.0 to 1.0) worse than linear" in worse.verdict()
    assert "linear is the best of the methods tried" in worse.verdict()
    unsure = Summary([case(0, 0, d, linear=30.0, auto=29.5 + 2 * d) for d in range(2)], ["linear", "auto"])
    assert "(95 % interval -0.5 to +1.5) better" in unsure.verdict()
    alone = Summary([case(0, 0, 0, regression=33.0)], ["regression"])
    assert alone.verdict().startswith("On this series regression reaches 33.0 dB on hidden pixels")
    assert (
        alone.headline() == "Hidden gaps are filled to 0.010 of reflectance and 0.02 of NDVI on average, by regression."
    )
    assert summary.headline().endswith("by auto: 0% less error than by linear interpolation.")
    assert worse.headline().endswith(" Best here is linear.")


# What is drawn.


def test_a_scale_has_round_ticks():
    scale = Scale(0.0, 0.043, 200, 10)
    assert scale.ticks() == [0.0, 0.01, 0.02, 0.03, 0.04]
    assert (scale(0.0), scale(0.043), scale(9.0)) == (200, 10, 10)
    assert Scale(2.0, 2.0, 0, 1)(2.0) == 0  # no span, no failure


def drawn(chart):
    return str(templates().get_template("charts.html").module.draw(chart))


def test_charts_leave_out_what_is_not_known_and_escape_names():
    pytest.importorskip("jinja2")
    rows = {"a & b": {"<net>": (1.0, 0.5, 1.5), "x": (np.nan, np.nan, np.nan)}}
    for chart in (bars("t", "u", rows, ["<net>", "x"]), points("t", "u", rows, ["<net>", "x"])):
        text = drawn(chart)
        assert "&lt;net&gt;" in text and "a &amp; b" in text
        assert "nan" not in text and "<net>" not in text
        assert text.count('class="whisker"') == 1
    assert bars("t", "u", {"a": {"x": (np.nan, np.nan, np.nan)}}, ["x"]) is None
    assert not drawn(None).strip()
    text = drawn(lines("t", "x", "y", {"b": ([1, 2, 3], [1.0, np.nan, 2.0])}, ["a", "b"]))
    assert "nan" not in text and 'class="line l1"' in text
