"""Describing inputs: what is in each, and what is wrong with it, without giving up on the others."""

import json

import numpy as np
import pytest
from safe_files import write_safe
from series_files import write_raster
from test_series import numbers, write_pair

from model.describe import as_text, describe
from model.errors import InputError
from model.reading.series import SeriesOptions
from model.reporting import Reporter


def described(inputs, **options):
    result = describe([str(path) for path in inputs], SeriesOptions(**options), Reporter())
    assert json.loads(json.dumps(result, allow_nan=False)) == result
    return result


def test_a_good_series(tmp_path):
    values = numbers(height=100, width=120)
    values[:, :, :30] = 0
    classes = np.full((1, 100, 120), 4, np.uint8)
    classes[:, :, :60] = 9
    paths = write_pair(tmp_path, values, values)
    write_raster(tmp_path / "S2_20220607_SCL.tif", classes, scale=None, names=())
    result = described(paths)
    assert result["usable"]
    assert (result["dates"], result["first"], result["last"]) == (2, "2022-06-07", "2022-06-12")
    assert (result["problems"], result["warnings"], result["ignored"]) == ([], [], [])
    assert result["grid"]["crs"] == "EPSG:32632"
    assert (result["grid"]["width"], result["grid"]["resolution"]) == (120, [10, 10])
    first, second = result["inputs"]
    assert first["input"] == first["path"] == paths[0]
    assert (first["date"], first["date_source"]) == ("2022-06-07", "file name")
    assert first["bands"]["nir"] == {"name": "B08", "index": 4, "path": paths[0]}
    assert (first["scale"], first["offset"], first["scale_source"]) == ([1e-4] * 4, [0] * 4, "file")
    assert (first["dtype"], first["nodata"]) == ("uint16", 0)
    assert first["mask"]["path"].endswith("S2_20220607_SCL.tif")
    assert first["mask"]["not_usable"] == [0, 1, 3, 8, 9, 10]
    assert first["shares"] == pytest.approx({"valid": 0.75, "cloudy": 1 / 3, "observed": 0.5, "partial": 0}, abs=0.02)
    assert second["mask"] is None
    assert second["shares"]["cloudy"] == 0


def test_bad_inputs_do_not_hide_the_good_ones(tmp_path):
    paths = write_pair(tmp_path)
    (tmp_path / "text_20220613.tif").write_text("no raster")
    write_raster(tmp_path / "three_20220614.tif", numbers()[:3], names=())
    write_raster(tmp_path / "undated.tif", numbers())
    write_raster(tmp_path / "nowhere_20220615.tif", numbers(), crs=None)
    write_raster(tmp_path / "away_20220616.tif", numbers(), crs="EPSG:32613")
    names = {
        "absent_20220612.tif": "missing_file",
        "text_20220613.tif": "not_a_raster",
        "three_20220614.tif": "too_few_bands",
        "undated.tif": "no_date",
        "nowhere_20220615.tif": "no_crs",
        "away_20220616.tif": "grids_do_not_overlap",
    }
    result = described([*paths, *(tmp_path / name for name in names)])
    assert not result["usable"]
    assert result["dates"] == 2
    assert result["problems"] == []
    found = {entry["path"].rsplit("/", 1)[1]: entry["problems"] for entry in result["inputs"]}
    assert found.pop("S2_20220607.tif") == found.pop("S2_20220612.tif") == []
    assert {name: [problem["code"] for problem in problems] for name, problems in found.items()} == {
        name: [code] for name, code in names.items()
    }
    for name, problems in found.items():
        assert name in problems[0]["message"]
        assert problems[0]["hint"]


def test_damage_met_while_looking(tmp_path):
    paths = write_pair(tmp_path, compress="deflate")
    content = bytearray((tmp_path / "S2_20220612.tif").read_bytes())
    middle = len(content) // 3
    content[middle : middle + 4000] = b"\xff" * 4000
    (tmp_path / "S2_20220612.tif").write_bytes(content)
    problems = described(paths)["inputs"][1]["problems"]
    assert [problem["code"] for problem in problems] == ["truncated"]


def test_problems_of_the_whole_series(tmp_path):
    paths = write_pair(tmp_path, np.zeros((4, 40, 50), np.uint16))
    assert [p["code"] for p in described(paths[:1])["problems"]] == ["one_date"]
    write_raster(tmp_path / "S2_20220612.tif", np.zeros((4, 40, 50), np.uint16))
    assert [p["code"] for p in described(paths)["problems"]] == ["all_masked"]
    assert [p["code"] for p in described([])["problems"]] == ["no_input"]


def test_warnings_are_listed(tmp_path):
    result = described(write_pair(tmp_path, scale=None, names=()))
    assert {warning["code"] for warning in result["warnings"]} == {"scale_guessed", "bands_assumed"}
    assert result["inputs"][0]["scale_source"] == "guessed"
    assert result["inputs"][0]["band_source"] == "positions"
    assert result["usable"]


def test_a_product_is_described_by_its_folder(tmp_path):
    reflectance = np.random.default_rng(0).uniform(0.01, 0.5, (4, 64, 80))
    roots = [write_safe(tmp_path, date, reflectance, np.full((32, 40), 4)) for date in ("2022-06-07", "2022-06-12")]
    result = described(roots)
    assert [entry["input"] for entry in result["inputs"]] == [str(root) for root in roots]
    assert result["inputs"][0]["baseline"] == "04.00"
    assert result["inputs"][0]["offset"] == [-0.1] * 4
    assert result["inputs"][0]["scale_source"] == "product metadata"
    assert result["inputs"][0]["bands"]["red"]["path"].endswith("_B04_10m.jp2")


def test_not_a_number_as_no_data_is_valid_json(tmp_path):
    values = numbers().astype(np.float32) / 1e4
    assert described(write_pair(tmp_path, values, values, nodata=np.nan, scale=None))["inputs"][0]["nodata"] == "nan"


def test_options_that_make_no_sense_are_refused(tmp_path):
    with pytest.raises(InputError, match="Four different bands"):
        described(write_pair(tmp_path), bands=("1",))


def test_as_text(tmp_path):
    paths = write_pair(tmp_path, scale=None)
    text = as_text(described([*paths, tmp_path / "absent.tif"]))
    assert text.splitlines()[1].split()[:5] == ["2022-06-07", "100%", "0%", "B02,B03,B04,B08", "0.0001"]
    assert "2 dates, 50 x 40 pixels of 10, EPSG:32632" in text
    assert "Problem: There is no file" in text
    assert "Note: S2_20220607.tif does not say" in text
