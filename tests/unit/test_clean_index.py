"""The index of noise-free windows: found, written, read and drawn by the same code, in the published format."""

from __future__ import annotations

import json

import numpy as np
import pytest
from cubes import write_cubes
from series_files import write_series

from model.core.errors import InputError
from model.core.reporting import Reporter
from model.training.clean_index import CleanSeries, CleanWindow, clean_windows, read_index, write_index


class Listening(Reporter):
    def __init__(self):
        super().__init__()
        self.codes = []

    def warning(self, code, message):
        self.codes.append(code)


@pytest.fixture
def cubes(tmp_path):
    return write_cubes(tmp_path / "cubes", ("33UVP_2021", "32UNA_2021", "a_place"), dates=11)


def test_windows_are_clear_on_every_date_named():
    rng = np.random.default_rng(0)
    clear = rng.random((9, 20, 24)) > 0.004
    found = list(clean_windows(clear, 6, 3))
    assert found
    for row, column, steps in found:
        assert steps == list(range(steps[0], steps[-1] + 1)) and len(steps) >= 3
        assert clear[steps, row : row + 6, column : column + 6].all()
        for beside in (steps[0] - 1, steps[-1] + 1):
            inside = 0 <= beside < 9
            assert not inside or not clear[beside, row : row + 6, column : column + 6].all()
    assert list(clean_windows(clear, 21, 1)) == []
    assert [w[:2] for w in clean_windows(np.ones((2, 10, 7), bool), 4, 2)][-1] == (6, 3)


def test_index_is_written_in_the_published_format_and_read_again(cubes, tmp_path):
    path = tmp_path / "index" / "clean.json"
    written = write_index([cubes], path, Reporter(), size=16, dates=3)
    content = json.loads(path.read_text())
    assert set(content) == {"32U", "33U", "unknown"}
    entry = content["33U"][0]
    assert set(entry) == {"path", "kernel size", "bbox", "time steps"}
    assert entry["path"] == "../cubes/33UVP_2021.npz"
    assert entry["kernel size"] == 16 and len(entry["bbox"]) == 2
    read = read_index(path)
    assert {zone: [w.entry()["bbox"] for w in windows] for zone, windows in read.items()} == {
        zone: [w.entry()["bbox"] for w in windows] for zone, windows in written.items()
    }
    with pytest.raises(InputError) as caught:
        write_index([cubes], path, Reporter(), size=16, dates=3)
    assert caught.value.code == "output_exists"


def test_what_is_drawn_is_what_the_cube_holds_there(cubes, tmp_path):
    path = tmp_path / "clean.json"
    write_index([cubes], path, Reporter(), size=16, dates=3)
    clean = CleanSeries(read_index(path), Reporter())
    series = clean.draw("33U", 3, 12, np.random.default_rng(0))
    assert series.shape == (3, 4, 12, 12)
    assert series.min() > 0.01 and series.max() < 0.5  # clouds are 0.6, no data is 6.5535
    window = read_index(path)["33U"][0]
    with np.load(cubes / "33UVP_2021.npz") as cube:
        rows, columns = slice(window.row, window.row + 16), slice(window.column, window.column + 16)
        expected = cube["reflectance"][list(window.steps), :, rows, columns] / np.float32(1e4)
    only = CleanSeries({"33U": [window]}, Reporter())
    np.testing.assert_array_equal(only.draw("33U", 99, 16, np.random.default_rng(1)), expected)


def test_a_zone_without_windows_takes_its_neighbours_then_any_and_warns_once(cubes, tmp_path):
    path = tmp_path / "clean.json"
    write_index([cubes], path, Reporter(), size=16, dates=3)
    index = read_index(path)
    report, rng = Listening(), np.random.default_rng(0)
    clean = CleanSeries({"32U": index["32U"]}, report)
    assert clean.draw("33U", 3, 16, rng).shape == (3, 4, 16, 16)
    assert report.codes == []
    for _ in range(3):
        clean.draw("10S", 3, 16, rng)
        clean.draw("unknown", 3, 16, rng)
    assert report.codes == ["no_clean_zone"] * 2
    with pytest.raises(InputError) as caught:
        CleanSeries({"33U": []}, report)
    assert caught.value.code == "no_clean_windows"


def test_dated_rasters_are_indexed_too(tmp_path):
    _, truth, _ = write_series(tmp_path / "field", observed=np.ones((6, 70, 90), bool))
    path = tmp_path / "clean.json"
    index = write_index([tmp_path / "field"], path, Reporter(), size=32, dates=4)
    (windows,) = index.values()
    assert windows[0].steps == (0, 1, 2, 3, 4, 5)
    clean = CleanSeries(read_index(path), Reporter())
    series = clean.draw("33U", 4, 32, np.random.default_rng(2))
    assert series.shape == (4, 4, 32, 32)
    assert abs(series.mean() - truth.mean()) < 0.1


def test_what_is_no_index_is_refused(tmp_path):
    path = tmp_path / "clean.json"
    for content in ("", "[]", '{"33U": [{"path": "x"}]}', '{"33U": 3}'):
        path.write_text(content)
        with pytest.raises(InputError) as caught:
            read_index(path)
        assert caught.value.code == "index_unreadable"
    with pytest.raises(InputError) as caught:
        write_index([write_cubes(tmp_path / "few", dates=3)], tmp_path / "new.json", Reporter())
    assert caught.value.code == "no_clean_windows"
    assert not (tmp_path / "new.json").exists()


def test_entries_have_the_published_keys():
    assert CleanWindow("a.npz", 64, 3, 5, (1, 2, 3, 4)).entry() == {
        "path": "a.npz",
        "kernel size": 64,
        "bbox": [3, 5],
        "time steps": [1, 2, 3, 4],
    }
