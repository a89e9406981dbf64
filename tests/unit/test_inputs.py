"""The forms in which a series can be given: files, folders, single bands, products, series files."""

import json
import shutil

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from safe_files import write_safe
from series_files import write_raster, write_series
from test_series import Warnings, numbers, opened, whole, write_pair

DAYS = ("20220607", "20220612")


def write_band(path, values, **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    write_raster(path, values[None], names=(), **options)


@pytest.mark.parametrize(
    "layout",
    [
        "{day}_{band}.tif",
        "T32TPS_{day}T101559_{band}_10m.tif",
        "{day}/{band}.tif",
        "{band}_{day}.tif",
        "{band}/{day}.tif",
        "{day}/R10m/T32TPS_{day}T101559_{band}_10m.tif",
    ],
)
def test_one_raster_a_band(tmp_path, layout):
    expected = []
    for seed, day in enumerate(DAYS):
        values = numbers(seed)
        expected.append(values)
        for band, row in zip(("B02", "B03", "B04", "B08"), values):
            write_band(tmp_path / layout.format(day=day, band=band), row)
    paths = sorted((str(path) for path in tmp_path.rglob("*.tif")), reverse=True)
    report = Warnings()
    series = opened(paths, report)
    assert report.said == {}
    assert [date.strftime("%Y%m%d") for date in series.dates] == list(DAYS)
    block = series.read(whole(series))
    np.testing.assert_allclose(block.reflectance, np.stack(expected) * 1e-4, atol=1e-6)
    assert series.images[0].band_names == ("B02", "B03", "B04", "B08")
    assert len(series.images[0].paths) == 4


def test_a_folder_that_mixes_bands_masks_and_previews(tmp_path):
    classes = np.full((40, 50), 4, np.uint8)
    classes[:8] = 8
    for seed, day in enumerate(DAYS):
        for band, row in zip(("B02", "B03", "B04", "B05", "B08", "B8A"), (*numbers(seed), *numbers(9)[:2])):
            write_band(tmp_path / f"T32TPS_{day}_{band}_10m.tif", row)
        write_band(tmp_path / f"T32TPS_{day}_SCL_20m.tif", classes, scale=None, nodata=0)
        write_band(tmp_path / f"T32TPS_{day}_AOT_10m.tif", classes, scale=None)
        write_raster(tmp_path / f"T32TPS_{day}_TCI_10m.tif", numbers()[:3], names=())
    (tmp_path / "notes.txt").write_text("no raster")
    (tmp_path / "preview.png").write_bytes(b"no raster either")
    series = opened([str(tmp_path)])
    assert [path[-11:-8] for path in series.images[0].paths] == ["B02", "B03", "B04", "B08"]
    assert series.images[1].mask_path.endswith("T32TPS_20220612_SCL_20m.tif")
    observed = series.read(whole(series)).observed
    np.testing.assert_array_equal(observed[0].all(axis=1), np.arange(40) >= 8)


def test_rasters_of_other_kinds_in_a_folder_are_passed_over_with_a_word(tmp_path):
    write_series(tmp_path)
    write_raster(tmp_path / "elevation_20220607.tif", numbers()[:1], names=())
    report = Warnings()
    assert len(opened([str(tmp_path)], report).dates) == 6
    assert "elevation_20220607.tif" in report.said["ignored"]


def test_a_mask_of_unknown_meaning_is_not_used_but_mentioned(tmp_path):
    paths, _, _ = write_series(tmp_path, 2)
    day = paths[0][-12:-4]
    mask = np.zeros((70, 90), np.uint8)
    mask[:5] = 1
    for path in paths:
        write_band(tmp_path / f"S2_{path[-12:-4]}_mask.tif", mask, scale=None, nodata=None)
    report = Warnings()
    series = opened([str(tmp_path)], report)
    assert series.images[0].mask_path is None
    assert f"S2_{day}_mask.tif" in report.said["mask_unused"]
    series = opened(paths, mask="*_mask*")
    assert not series.read(Window(0, 0, 90, 5)).observed.any()
    assert series.read(Window(0, 5, 90, 5)).observed.any()
    series = opened([str(tmp_path)], mask="*_mask*", mask_values=(0,))
    assert not series.read(Window(0, 5, 90, 60)).observed.any()


def test_masks_among_the_inputs_in_another_folder_are_told_by_date(tmp_path):
    paths, _, _ = write_series(tmp_path / "in", 2)
    classes = np.full((70, 90), 9, np.uint8)
    classes[30:] = 4
    masks = [tmp_path / "masks" / f"cloud_cover_{path[-12:-4]}_SCL_v2.tif" for path in paths]
    for mask in masks:
        write_band(mask, classes, scale=None, nodata=0)
    series = opened([*map(str, masks), *paths])
    assert [image.mask_path for image in series.images] == [str(mask) for mask in masks]


def write_product(folder, date, seed=0, baseline="04.00"):
    reflectance = np.random.default_rng(seed).uniform(0.01, 0.5, (4, 64, 80))
    reflectance[:, :, :10] = np.nan
    scl = np.full((32, 40), 4)
    scl[:4] = 9
    scl[:, :5] = 0
    return write_safe(folder, date, reflectance, scl, baseline), reflectance


def test_a_product_as_it_comes(tmp_path):
    (first, low), (second, high) = (
        write_product(tmp_path, date, seed, baseline)
        for seed, (date, baseline) in enumerate((("2021-06-07", "03.00"), ("2022-06-07", "04.00")))
    )
    report = Warnings()
    for inputs in ([str(second), str(first)], [str(tmp_path)], [str(first / "MTD_MSIL2A.xml"), str(second)]):
        series = opened(inputs, report)
        assert report.said.keys() == {"further_bands"}  # B8A
        assert [image.offsets[0] for image in series.images] == [0, -0.1]
        assert series.images[0].scales == (1e-4,) * 4
        assert [image.date_source for image in series.images] == ["product metadata"] * 2
        assert series.images[0].band_names == ("B02", "B03", "B04", "B08")
        assert series.grid.resolution == (10, 10)
        block = series.read(whole(series))
        for t, expected in enumerate((low, high)):
            known = ~np.isnan(expected[0])
            np.testing.assert_array_equal(block.valid[t], known)
            np.testing.assert_array_equal(block.observed[t], known & (np.arange(64) >= 8)[:, None])
            seen = block.observed[t]
            np.testing.assert_allclose(block.reflectance[t][:, seen], expected[:, seen], atol=6e-5)


def test_a_zipped_product(tmp_path):
    folder, reflectance = write_product(tmp_path / "out", "2022-06-07")
    write_product(tmp_path / "in", "2022-06-12", 1)
    shutil.make_archive(str(tmp_path / "in" / "product"), "zip", tmp_path / "out", folder.name)
    series = opened([str(tmp_path / "in")])
    assert series.images[0].paths[0].startswith("/vsizip/")
    assert series.images[0].mask_path.startswith("/vsizip/")
    block = series.read(whole(series))
    np.testing.assert_allclose(block.reflectance[0, :, 10:, 12:], reflectance[:, 10:, 12:], atol=6e-5)


def test_bands_picked_from_a_product_keep_its_metadata(tmp_path):
    folders = [write_product(tmp_path, date)[0] for date in ("2022-06-07", "2022-06-12")]
    paths = [str(p) for f in folders for p in f.rglob("R10m/*_B0[2348]_10m.jp2")]
    series = opened(paths)
    assert series.images[0].offsets == (-0.1,) * 4
    assert series.images[0].mask_path.endswith("_SCL_20m.jp2")
    assert series.images[0].date_source == "product metadata"


def test_the_narrow_near_infrared_of_a_product_can_be_asked_for(tmp_path):
    folders = [str(write_product(tmp_path, date)[0]) for date in ("2022-06-07", "2022-06-12")]
    series = opened(folders, bands=("B02", "B03", "B04", "B8A"))
    assert series.images[0].paths[3].endswith("B8A_20m.jp2")
    assert series.grid.resolution == (10, 10)
    assert series.read(whole(series)).observed.any()


def test_a_series_file_names_inputs_relative_to_itself(tmp_path):
    paths, _, observed = write_series(tmp_path / "data", 3)
    classes = np.full((70, 90), 9, np.uint8)
    write_band(tmp_path / "data" / "clouds.tif", classes, scale=None, nodata=0)
    entries = [
        {"path": f"data/{path.rsplit('/', 1)[1]}", "date": f"2020-01-{i + 1:02d}"} for i, path in enumerate(paths)
    ]
    entries[1]["mask"] = "data/clouds.tif"
    (tmp_path / "series.json").write_text(json.dumps({"version": 1, "inputs": entries}))
    for inputs in ([str(tmp_path)], [str(tmp_path / "series.json")]):
        series = opened(inputs)
        assert [date.isoformat() for date in series.dates] == ["2020-01-01", "2020-01-02", "2020-01-03"]
        assert series.images[0].date_source == "given"
        got = series.read(whole(series)).observed
        np.testing.assert_array_equal(got[0], observed[0])
        assert not got[1].any()


def test_a_result_is_read_by_its_filled_products(tmp_path):
    paths, _, _ = write_series(tmp_path / "data", 2)
    for path, date in zip(paths, ("2022-06-07", "2022-06-12")):
        shutil.copy(path, tmp_path / f"{date}_filled.tif")
    products = [
        {"kind": kind, "date": date, "path": f"{date}_{kind}.tif"}
        for kind in ("filled", "ndvi")
        for date in ("2022-06-07", "2022-06-12")
    ]
    document = {"version": 1, "inputs": [{"path": "gone.tif"}], "products": products}
    (tmp_path / "series.json").write_text(json.dumps(document))
    series = opened([str(tmp_path)])
    assert [image.paths[0].rsplit("/", 1)[1] for image in series.images] == [f"{d}_filled.tif" for d in series.dates]


def test_mappings_give_date_bands_and_mask(tmp_path):
    values = numbers()
    write_raster(tmp_path / "a.tif", values, names=("one", "two", "three", "four"))
    for band, row in zip(("w", "x", "y", "z"), values):
        write_band(tmp_path / f"{band}.tif", row)
    classes = np.full((40, 50), 9, np.uint8)
    classes[3:] = 4
    write_band(tmp_path / "what_SCL.tif", classes, scale=None, nodata=0)
    inputs = [
        {
            "path": str(tmp_path / "a.tif"),
            "date": "2022-06-07",
            "bands": ["four", "three", "two", "one"],
            "mask": str(tmp_path / "what_SCL.tif"),
        },
        {"paths": [str(tmp_path / f"{band}.tif") for band in "wxyz"], "date": "2022-06-12"},
    ]
    series = opened(inputs)
    block = series.read(whole(series))
    np.testing.assert_allclose(block.reflectance[0, :, 3:], values[::-1, 3:] * 1e-4, atol=1e-6)
    np.testing.assert_allclose(block.reflectance[1], values * 1e-4, atol=1e-6)
    assert not block.observed[0, :3].any()
    assert series.images[1].mask_path is None


def test_single_band_layers_with_dates_of_their_own(tmp_path):
    inputs = []
    for seed, date in enumerate(("2022-06-07", "2022-06-12")):
        for band, row in zip(("B02", "B03", "B04", "B08"), numbers(seed)):
            path = tmp_path / f"scene{seed}" / f"{band}.tif"
            write_band(path, row)
            inputs.append({"path": str(path), "date": date})
    series = opened(inputs)
    assert [date.isoformat() for date in series.dates] == ["2022-06-07", "2022-06-12"]


def test_bands_by_name_index_and_position(tmp_path):
    values = np.random.default_rng(0).integers(500, 5000, (6, 40, 50)).astype(np.uint16)
    paths = [str(tmp_path / f"S2_{day}.tif") for day in DAYS]
    for path in paths:
        write_raster(path, values, names=("p", "q", "r", "s", "t", "u"))
    for bands in (("s", "q", "p", "u"), ("4", "2", "1", "6")):
        block = opened(paths, bands=bands).read(Window(0, 0, 50, 40))
        np.testing.assert_allclose(block.reflectance[0], values[[3, 1, 0, 5]] * 1e-4, atol=1e-6)
    for path in paths:
        write_raster(path, values[:4], names=())
    report = Warnings()
    assert opened(paths, report).images[0].band_names == ("blue", "green", "red", "nir")
    assert "S2_20220607.tif" in report.said["bands_assumed"]


def test_dates_come_from_metadata_before_names(tmp_path):
    paths = [tmp_path / "S2_20210101.tif", tmp_path / "S2_20210102.tif"]
    for path, date in zip(paths, ("2022-06-07", "2022-06-12")):
        write_raster(path, numbers())
        with rasterio.open(path, "r+") as file:
            file.update_tags(ACQUISITION_DATETIME=f"{date}T10:00:00Z")
    series = opened([str(path) for path in paths])
    assert series.images[0].date_source == "metadata ACQUISITION_DATETIME"
    assert [date.isoformat() for date in series.dates] == ["2022-06-07", "2022-06-12"]


def test_other_raster_formats(tmp_path):
    paths = [str(tmp_path / f"S2_{day}.img") for day in DAYS]
    for seed, path in enumerate(paths):
        write_raster(path, numbers(seed), driver="HFA", scale=None)
    for inputs in (paths, [str(tmp_path)]):
        series = opened(inputs)
        np.testing.assert_allclose(series.read(whole(series)).reflectance[1], numbers(1) * 1e-4, atol=1e-6)


def test_a_time_of_writing_that_differs_from_the_name_is_mentioned(tmp_path):
    paths = [tmp_path / f"S2_{day}.tif" for day in DAYS]
    for path, written in zip(paths, ("2023:02:01", "2023:02:02")):
        write_raster(path, numbers())
        with rasterio.open(path, "r+") as file:
            file.update_tags(TIFFTAG_DATETIME=f"{written} 10:00:00")
    report = Warnings()
    assert opened([str(path) for path in paths], report).dates[0].isoformat() == "2023-02-01"
    assert "2022-06-07" in report.said["dates_differ"]


def test_other_bands_in_a_folder_are_passed_over(tmp_path):
    for seed, day in enumerate(DAYS):
        for band, row in zip(("SR_B2", "SR_B3", "SR_B4", "SR_B5"), numbers(seed)):
            write_band(tmp_path / f"LC08_193028_{day}_{band}.TIF", row)
        write_band(tmp_path / f"LC08_193028_{day}_ST_B10.TIF", numbers(5)[0])
    report = Warnings()
    series = opened([str(tmp_path)], report)
    assert [path[-9:] for path in series.images[0].paths] == ["SR_B2.TIF", "SR_B3.TIF", "SR_B4.TIF", "SR_B5.TIF"]
    assert "LC08_193028_20220607_ST_B10.TIF" in report.said["ignored"]


def test_inputs_of_a_merged_date_in_a_series_file_can_be_read_again(tmp_path):
    for name in ("S2_20220607_a", "S2_20220607_b", "S2_20220612"):
        write_raster(tmp_path / f"{name}.tif", numbers())
    entries = [
        {"path": "S2_20220607_a.tif", "paths": ["S2_20220607_a.tif", "S2_20220607_b.tif"], "date": "2022-06-07"},
        {"path": "S2_20220612.tif", "paths": ["S2_20220612.tif"], "date": "2022-06-12"},
    ]
    (tmp_path / "series.json").write_text(json.dumps({"version": 1, "inputs": entries}))
    assert [len(image.acquisitions) for image in opened([str(tmp_path)]).images] == [2, 1]


def test_paths_are_absolute_and_links_keep_their_names(tmp_path, monkeypatch):
    write_pair(tmp_path)
    (tmp_path / "S2_20220617.tif").symlink_to(tmp_path / "S2_20220607.tif")
    monkeypatch.chdir(tmp_path)
    series = opened(["S2_20220607.tif", "S2_20220612.tif", "S2_20220617.tif"])
    assert series.images[2].paths == [str(tmp_path / "S2_20220617.tif")]
    assert len(series.dates) == 3
