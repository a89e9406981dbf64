"""What lies around an area tells of it: dates that are clouded in the area may be clear there."""

import json

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window, intersect
from series_files import write_series
from test_area import box, polygon, text, write_area
from test_filling import Interrupted, read

from model.clouds.sample_windows import draw_windows
from model.commands.commands import seen_beside
from model.contract.options import CloudOptions, MethodOptions
from model.core.errors import CancelledError, InputError
from model.core.reporting import Reporter
from model.pipeline.filling import FillOptions, fill
from model.reading.grids import Grid
from model.reading.series import SeriesOptions

LOST = 3  # the date that is clouded in the area
BOX = (30, 25, 32, 24)  # column, row, width and height of the area
GREENER = 1.3  # times the near infrared of that date: no other date tells of it


@pytest.fixture
def place(tmp_path):
    """Paths of a series with a date that is greener than the others and clouded in the area, and the area's truth."""
    observed = np.ones((6, 70, 90), bool)
    column, row, width, height = BOX
    observed[LOST, row : row + height, column : column + width] = False
    paths, truth, _ = write_series(tmp_path / "in", observed=observed)
    with rasterio.open(paths[LOST], "r+") as file:
        file.write((file.read(4) * GREENER).astype(np.uint16), 4)
    truth[LOST, 3] *= GREENER
    return paths, truth[..., row : row + height, column : column + width]


def run(paths, output, context, method="regression", report=None, **more):
    reading = SeriesOptions(**{"extent": text(box(*BOX)), **{k: more.pop(k) for k in ("extent", "area") if k in more}})
    options = FillOptions(
        method=MethodOptions(method=method), clouds=CloudOptions(mode="mask"), context=context, **more
    )
    return fill(paths, output, reading, options, report or Reporter())


def error(output, document, truth):
    """Mean error of the near infrared of the lost date."""
    return np.abs(read(output, document, "filled")[LOST, 3] - truth[LOST, 3]).mean()


@pytest.mark.parametrize("context", ["20", "all"])
def test_a_date_that_is_clouded_in_the_area_is_known_from_beside_it(tmp_path, place, context):
    paths, truth = place
    alone = run(paths, tmp_path / "alone", "0")
    seen = run(paths, tmp_path / "seen", context)
    assert error(tmp_path / "seen", seen, truth) < error(tmp_path / "alone", alone, truth) / 4
    date = seen["clouds"]["dates"][LOST]["date"]
    assert "context" not in alone
    width, height = (72, 64) if context == "20" else (90, 70)
    assert seen["context"] == {"columns": width, "rows": height, "clouded": [date], "seen_beside": [date]}
    assert json.loads((tmp_path / "seen" / "series.json").read_text())["context"] == seen["context"]
    assert seen_beside(seen["context"]) == f"\nDates clouded in the area: 1; of these seen beside it: {date}."


def test_the_products_are_those_of_the_area(tmp_path, place):
    paths, _ = place
    alone, seen = (run(paths, tmp_path / context, context) for context in ("0", "all"))
    for kind in ("filled", "quality"):
        first, second = (read(tmp_path / name, document, kind) for name, document in (("0", alone), ("all", seen)))
        assert first.shape == second.shape
        np.testing.assert_array_equal(np.delete(first, LOST, 0), np.delete(second, LOST, 0))  # all observed
    grids = []
    for name, document in (("0", alone), ("all", seen)):
        with rasterio.open(tmp_path / name / document["products"][0]["path"]) as file:
            grids.append((file.transform, file.shape))
    assert grids[0] == grids[1]


@pytest.mark.parametrize("tile", [None, 16])
def test_an_area_that_sees_all_is_filled_as_the_whole_is(tmp_path, place, tile):
    """To the last digit: sample and windows are the same, and tiles read beyond the area."""
    paths, _ = place
    whole = run(paths, tmp_path / "whole", "0", extent=None)
    part = run(paths, tmp_path / "part", "all", tile=tile)
    column, row, width, height = BOX
    expected = read(tmp_path / "whole", whole, "filled")[..., row : row + height, column : column + width]
    np.testing.assert_array_equal(read(tmp_path / "part", part, "filled"), expected)


def test_what_lies_outside_of_polygons_is_seen_and_not_written(tmp_path, place):
    paths, truth = place
    area = write_area(tmp_path / "area.geojson", polygon(*box(*BOX)), crs="EPSG:32632")
    seen = run(paths, tmp_path / "seen", "all", extent=None, area=area)
    inside = read(tmp_path / "seen", seen, "quality")[0, 0] != 255
    assert inside.sum() < 70 * 90 / 2
    filled = read(tmp_path / "seen", seen, "filled")
    assert (filled[..., ~inside] == 0).all()
    rows, columns = (np.flatnonzero(inside.any(axis)) for axis in (1, 0))
    part = filled[..., rows[0] : rows[0] + BOX[3], columns[0] : columns[0] + BOX[2]]
    alone = run(paths, tmp_path / "alone", "0")
    assert np.abs(part - truth)[LOST, 3].mean() < error(tmp_path / "alone", alone, truth) / 4


def test_an_interrupted_run_is_not_taken_up_by_one_that_sees_more(tmp_path, place):
    paths, _ = place
    with pytest.raises(CancelledError):
        run(paths, tmp_path / "out", "0", report=Interrupted(50), tile=8, resume=True)
    state = tmp_path / "out" / ".unfinished.part" / "progress.json"
    assert json.loads(state.read_text())["rows_done"] > 0
    resumed = run(paths, tmp_path / "out", "all", tile=8, resume=True)
    assert resumed["products"] == run(paths, tmp_path / "fresh", "all", tile=8)["products"]


@pytest.mark.parametrize("context", ["", "near", "-1", "1.5"])
def test_contexts_that_make_no_sense(tmp_path, place, context):
    with pytest.raises(InputError) as caught:
        run(place[0], tmp_path / "out", context)
    assert caught.value.code == "bad_context" and caught.value.hint


@pytest.mark.parametrize("part", [Window(400, 300, 100, 120), Window(0, 0, 500, 600), Window(860, 0, 40, 40)])
def test_windows_lie_on_the_part_that_is_filled_and_some_around_it(part):
    grid = Grid(rasterio.crs.CRS.from_epsg(32632), rasterio.Affine(10, 0, 0, 0, -10, 0), 900, 800)
    windows = [window for window, _ in draw_windows(grid, 12, 0, part)]
    on = [window for window in windows if intersect(window, part)]
    beside = windows[len(on) :]
    assert windows[: len(on)] == on and beside
    assert not any(intersect(window, part) for window in beside)
    for window in windows:
        assert min(window.col_off, window.row_off) >= 0
        assert window.col_off + window.width <= 900 and window.row_off + window.height <= 800
    assert sum(w.width * w.height for w in beside) <= 256 * 256


@pytest.mark.parametrize("side", [256, 400, 900])
def test_what_lies_around_an_area_is_looked_at_sparingly(side):
    """The area with a narrow frame and a few windows beside it, not all of it, however small the raster is."""
    grid = Grid(rasterio.crs.CRS.from_epsg(32632), rasterio.Affine(10, 0, 0, 0, -10, 0), side, side)
    part = Window(60, 50, 128, 128)
    (near, _), *beside = draw_windows(grid, 12, 0, part)
    assert near == Window(52, 42, 144, 144)
    assert beside and sum(w.width * w.height for w, _ in beside) < 128 * 128


def test_a_very_small_area_is_fitted_to_more_than_itself():
    grid = Grid(rasterio.crs.CRS.from_epsg(32632), rasterio.Affine(10, 0, 0, 0, -10, 0), 900, 900)
    (near, _), *_ = draw_windows(grid, 12, 0, Window(500, 400, 20, 30))
    assert near.width * near.height >= 120 * 120
