"""Folders that hold a series, found below another one."""

import json
from pathlib import Path

import pytest

from ganfilling_plugin.folders import free_output, series_folders


def make(root, *paths):
    for path in paths:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.suffix == ".SAFE":
            target.mkdir()
        else:
            target.write_bytes(b"")


def names(root):
    return [Path(folder).relative_to(root).as_posix() for folder in series_folders(str(root))]


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["32TPS/S2_20220607.tif", "32TPT/S2_20220607.tif", "notes/read.txt"], ["32TPS", "32TPT"]),
        (["32TPS/2021/a_20210607.tif", "32TPS/2022/a_20220607.tif"], ["32TPS/2021", "32TPS/2022"]),
        (["a/S2A_MSIL2A_x.SAFE", "b/20220607/B02.jp2", "b/20220612/B02.jp2"], ["a", "b"]),
        (["S2_20220607.tif", "deeper/S2_20220607.tif"], ["."]),
        (["a/b/c/S2_20220607.tif", "a/b/c/d/e/S2_20220607.tif"], ["a/b/c"]),
        (["a/b/c/d/S2_20220607.tif"], []),
        ([".hidden/S2_20220607.tif", "pictures/S2.png"], []),
    ],
)
def test_layouts(tmp_path, paths, expected):
    make(tmp_path, *paths)
    assert names(tmp_path) == expected


def test_results_are_no_series_but_lists_of_inputs_are(tmp_path):
    make(tmp_path, "a/S2_20220607.tif", "results/2022-06-07_filled.tif", "b/data.txt")
    (tmp_path / "results" / "series.json").write_text(json.dumps({"version": 1, "products": [{"kind": "filled"}]}))
    (tmp_path / "b" / "series.json").write_text(json.dumps({"version": 1, "inputs": ["x.tif"]}))
    assert names(tmp_path) == ["a", "b"]


def test_a_search_that_is_cancelled_ends(tmp_path):
    make(tmp_path, "a/S2_20220607.tif")
    assert series_folders(str(tmp_path), lambda: True) == []


def test_free_output(tmp_path):
    assert free_output(str(tmp_path)) == str(tmp_path / "filled")
    (tmp_path / "filled").mkdir()
    assert free_output(str(tmp_path)) == str(tmp_path / "filled-2")
