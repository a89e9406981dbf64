"""Describing inputs: what is in each, and what is wrong with it, without giving up on the others."""

import json

import numpy as np
import pytest
from safe_files import write_safe
from series_files import write_raster
from test_series import numbers, write_pair

from model.core.errors import InputError
from model.core.reporting import Reporter
from model.inspect.describe import as_text, describe
from model.reading.series import SeriesOptions


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
    assert first["mask"]["meaning"] == {"values": [0, 1, 3, 8, 9, 10], "bits": None, "last": 11}
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
    with pytest.raises(InputError, match="not 1 to 20 different bands"):
        described(write_pair(tmp_path), bands=("1", "1"))


def test_as_text(tmp_path):
    paths = write_pair(tmp_path, scale=None)
    text = as_text(described([*paths, tmp_path / "absent.tif"]))
    assert text.splitlines()[1].split()[:5] == ["2022-06-07", "100%", "0%", "B02,B03,B04,B08", "0.0001"]
    assert "2 dates, 50 x 40 pixels of 10, EPSG:32632" in text
    assert "Problem: There is no file" in text
    assert "Note: S2_20220607.tif does not say" in text


class Heard(Reporter):
    def __init__(self):
        super().__init__()
        self.events = []

    def described(self, **fields):
        self.events.append(json.loads(json.dumps(fields, allow_nan=False)))


def heard(inputs, **keywords):
    report = Heard()
    result = describe([str(path) for path in inputs], SeriesOptions(), report, **keywords)
    return report.events, result


def test_inputs_are_described_as_they_are_looked_at(tmp_path):
    paths = write_pair(tmp_path)
    mask = tmp_path / "S2_20220607_SCL.tif"
    write_raster(mask, np.full((1, 40, 50), 4, np.uint8), scale=None, names=())
    (tmp_path / "text_20220613.tif").write_text("no raster")
    events, result = heard([*paths, mask, tmp_path / "text_20220613.tif"])
    assert [event["kind"] for event in events] == ["unusable", "mask", "image", "image", "image", "image"]
    assert events[0]["problems"][0]["code"] == "not_a_raster"
    assert events[1]["path"] == str(mask) and result["masks"] == [str(mask)]
    assert [event["input"] for event in events[2:]] == paths * 2
    assert ["shares" in event for event in events[2:]] == [False, False, True, True]
    assert events[4]["shares"] == result["inputs"][0]["shares"]
    assert all("thumbnail" not in event for event in events)


def test_an_image_elsewhere_is_looked_at_all_the_same(tmp_path):
    paths = write_pair(tmp_path)
    away = tmp_path / "away_20220616.tif"
    write_raster(away, numbers(), crs="EPSG:32613")
    events, result = heard([*paths, away])
    assert [problem["code"] for problem in events[-1]["problems"]] == ["grids_do_not_overlap"]
    assert events[-1]["shares"]["valid"] == 1
    assert result["dates"] == 2


def picture(event):
    import base64

    from rasterio.io import MemoryFile

    with MemoryFile(base64.b64decode(event["thumbnail"]["png"])) as memory, memory.open() as file:
        assert file.driver == "PNG"
        return file.read()


def test_thumbnails_show_colours_and_where_there_is_data(tmp_path):
    values = np.full((4, 80, 100), 300, np.uint16)
    values[2, :40] = 3000  # red above
    values[:, :, :50] = 0
    events, _ = heard(write_pair(tmp_path, values, values), thumbnails=40)
    red, green, blue, alpha = picture(events[-1])
    assert red.shape == (32, 40)
    assert (alpha[:, :19] == 0).all() and (alpha[:, 21:] == 255).all()
    assert red[3, 30] == 255 and red[25, 30] == green[25, 30] == blue[25, 30] < 120
    assert events[-1]["thumbnail"]["middle"] is False


def test_large_rasters_without_overviews_show_their_middle(tmp_path, monkeypatch):
    from model.inspect import thumbnails

    monkeypatch.setattr(thumbnails, "_WHOLE", 60)
    values = np.full((4, 400, 500), 2000, np.uint16)
    values[:, 100:300, 150:350] = 300
    events, _ = heard(write_pair(tmp_path, values, values), thumbnails=20)
    shown = picture(events[-1])
    assert events[-1]["thumbnail"]["middle"] is True
    assert shown.shape == (4, 20, 20) and (shown[:3] < 120).all()


def test_numbers_of_unknown_scale_are_stretched(tmp_path):
    values = np.linspace(0, 7, 4 * 64 * 64).reshape(4, 64, 64).astype(np.float32)
    events, _ = heard(write_pair(tmp_path, values, values, scale=None, nodata=None), thumbnails=64)
    red = picture(events[-1])[0]
    assert red.min() < red.max()


def test_estimates_grow_with_the_series(tmp_path):
    small = described(write_pair(tmp_path))["estimates"]
    assert [entry["method"] for entry in small] == ["linear", "regression", "network"]
    assert [entry["auto"] for entry in small] == [False, False, True]  # small enough for the network on a processor
    for entry in small:
        assert entry["device"] == "cpu" and entry["seconds"] > 0 and entry["memory_gib"] > 0
        assert set(entry["rates"]) >= {"start", "fit", "value", "pair", "base_gib", "bytes_per_value", "measured"}
    assert described([])["estimates"] == []


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("SCL", {"values": [0, 1, 3, 8, 9, 10], "bits": None, "last": 11}),
        ("HLS_20220607_Fmask", {"values": None, "bits": [1, 2, 3], "last": None}),
        ("cloudmask", {"values": None, "bits": None, "last": None}),
    ],
)
def test_what_a_mask_means_goes_over_as_data(tmp_path, name, meaning):
    image, mask = tmp_path / "HLS_20220607.tif", tmp_path / f"{name}.tif"
    write_raster(image, numbers())
    write_raster(mask, np.zeros((1, *numbers().shape[1:]), np.uint8), names=())
    (entry,) = described([image], mask=str(mask))["inputs"]
    assert entry["mask"]["meaning"] == meaning


def test_without_torch_auto_is_reckoned_as_the_regression(monkeypatch):
    from model.core.costs import estimates

    assert [e["method"] for e in estimates(1000, 2, "cpu") if e["auto"]] == ["network"]
    monkeypatch.setattr("model.core.devices.find_spec", lambda _name: None)
    assert [e["method"] for e in estimates(1000, 2, "cpu")] == ["linear", "regression"]
    assert [e["method"] for e in estimates(1000, 2, "cpu") if e["auto"]] == ["regression"]


def test_estimates_follow_the_measured_runs():
    """The README's figures, and the memory that windows are bounded by."""
    from model.contract import CPU_RATES
    from model.core.costs import estimates

    pixels = 935 * 705
    on_two_cores = {entry["method"]: entry["seconds"] for entry in estimates(pixels, 12, "cpu", workers=2)}
    assert on_two_cores["network"] == pytest.approx(27, rel=0.3)
    assert on_two_cores["regression"] == pytest.approx(17, rel=0.3)
    for method, side, seconds in (
        ("linear", 1024, 23.4),
        ("linear", 2048, 67.1),
        ("regression", 1024, 28.5),
        ("regression", 2048, 88.6),
        ("network", 1024, 45.3),
    ):
        assert CPU_RATES[method].seconds(side**2, 10) == pytest.approx(seconds, rel=0.2)
    assert CPU_RATES["network"].seconds(512**2, 12) == pytest.approx(21.6, rel=0.2)
    assert CPU_RATES["linear"].seconds(6000 * 6000, 6) == pytest.approx(390, rel=0.5)
    for method, workers, gib in (("linear", 1, 1.39), ("linear", 2, 1.92), ("regression", 2, 2.07)):
        told = {entry["method"]: entry["memory_gib"] for entry in estimates(2048**2, 10, "cpu", workers=workers)}
        assert told[method] == pytest.approx(gib, rel=0.3)
    assert max(entry["memory_gib"] for entry in estimates(10_980**2, 10, "cpu", workers=64)) < 4
    assert [e["device"] for e in estimates(1, 2, "nonsense")] == ["cpu"] * 3
    assert [e["auto"] for e in estimates(pixels, 12, "cpu")] == [False, False, True]


def test_workers_share_what_can_be_shared():
    """Windows, as far as there are enough, and few share the looks for clouds; not what is done once for the series."""
    from model.contract import Rates
    from model.contract.rates import SHARED

    def seconds(workers, pixels=10_000 * 10_000):
        return Rates(2.0, 0.1, 1e-6, 1e-7, 0.1, 100, 100, look=1e-6, workers=workers).seconds(pixels, 10)

    alone, once = seconds(1), 2.0 + 0.1 * 10
    assert seconds(4) - once == pytest.approx((alone - once) / 4**SHARED, rel=0.05)
    small = 300 * 300  # a single window
    assert seconds(1, small) > seconds(4, small) == seconds(8, small) > 300 * 300 * 10 * 2e-6 + once
