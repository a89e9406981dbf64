"""Bad input gives one clear error: its code, the file it is about, and what to do."""

import json

import numpy as np
import pytest
import rasterio
from series_files import write_raster, write_series
from test_series import numbers, opened, write_pair

from model.core.errors import InputError


def refused(code, inputs, names="", **options):
    with pytest.raises(InputError) as caught:
        opened(inputs, **options)
    error = caught.value
    assert (error.code, error.exit_status) == (code, 2)
    assert names in error.message
    assert error.hint.endswith((".", "?", ")")) or ":" in error.hint
    return error


def test_no_input(tmp_path):
    refused("no_input", [])
    refused("no_input", [str(tmp_path)], str(tmp_path))
    (tmp_path / "notes.txt").write_text("x")
    refused("no_input", [str(tmp_path)], str(tmp_path))
    refused("no_input", [{"date": "2022-06-07"}])
    write_raster(tmp_path / "S2_20220607_x.tif", numbers()[:3], names=())
    refused("no_input", [str(tmp_path)], "S2_20220607_x.tif")


def test_one_date(tmp_path):
    path = write_pair(tmp_path)[0]
    assert "2022-06-07" in refused("one_date", [path], "S2_20220607.tif").message
    refused("one_date", [path, path])


def test_missing_file(tmp_path):
    refused("missing_file", [str(tmp_path / "S2_20220607.tif")], "S2_20220607.tif")
    refused("missing_file", [{"path": "nowhere/S2_20220607.tif"}], "nowhere")


@pytest.mark.parametrize("content", [b"no raster at all", b"version https://git-lfs.github.com/spec/v1\noid sha256:0"])
def test_not_a_raster(tmp_path, content):
    path = tmp_path / "S2_20220607.tif"
    path.write_bytes(content)
    error = refused("not_a_raster", [str(path)], "S2_20220607.tif")
    assert ("lfs" in error.hint) == content.startswith(b"version")


def test_a_minicube_is_no_raster(tmp_path):
    np.savez(tmp_path / "cube_20220607.npz", a=np.zeros(3))
    assert "import" in refused("not_a_raster", [str(tmp_path / "cube_20220607.npz")], "cube_20220607.npz").hint


@pytest.mark.parametrize("keep", [0, 100, 0.3, 0.98])
def test_truncated(tmp_path, keep):
    paths = write_pair(tmp_path, compress="deflate")
    content = (tmp_path / "S2_20220612.tif").read_bytes()
    (tmp_path / "S2_20220612.tif").write_bytes(content[: keep if keep > 1 else int(keep * len(content))])
    refused("truncated", paths, "S2_20220612.tif")


def test_damage_in_the_middle_is_told_when_it_is_read(tmp_path):
    paths, _, _ = write_series(tmp_path, 2, 300, 300, np.ones((2, 300, 300), bool))
    for path in paths:
        write_raster(path, numbers(0, 300, 300), compress="deflate", tiled=True, blockxsize=64, blockysize=64)
    with rasterio.open(paths[1]) as file:
        offset = int(file.get_tag_item("BLOCK_OFFSET_2_2", "TIFF", bidx=1))
        size = int(file.get_tag_item("BLOCK_SIZE_2_2", "TIFF", bidx=1))
    with open(paths[1], "r+b") as file:  # noqa: PTH123 - opened to chip
        file.seek(offset)
        file.write(b"\xff" * size)
    with pytest.raises(InputError, match=paths[1][-15:]) as caught:
        series = opened(paths)
        series.read(rasterio.windows.Window(0, 0, 300, 300))
    assert caught.value.code == "truncated"


def test_too_few_bands(tmp_path):
    paths = write_pair(tmp_path)
    write_raster(tmp_path / "S2_20220617.tif", numbers()[:3], names=("B02", "B03", "B04"))
    assert "3 bands" in refused("too_few_bands", [*paths, str(tmp_path / "S2_20220617.tif")], "S2_20220617.tif").message
    write_raster(tmp_path / "S2_20220617.tif", numbers()[:1], names=())
    assert "1 band;" in refused("too_few_bands", [*paths, str(tmp_path / "S2_20220617.tif")]).message
    for band in ("B02", "B03"):
        write_raster(tmp_path / f"S2_20220622_{band}.tif", numbers()[:1], names=())
    pieces = [str(tmp_path / f"S2_20220622_{band}.tif") for band in ("B02", "B03")]
    assert "B02, B03" in refused("too_few_bands", [*paths, *pieces], "S2_20220622").message


def test_bands_not_found(tmp_path):
    paths = write_pair(tmp_path)
    error = refused("bands_not_found", paths, "S2_20220607.tif", bands=("B02", "B03", "B04", "B11"))
    assert "B11" in error.message
    assert "B08" in error.message
    refused("bands_not_found", paths, bands=("1", "2", "3", "5"))
    write_raster(tmp_path / "S2_20220607.tif", np.zeros((7, 9, 9), np.uint16), names=())
    refused("bands_not_found", paths, "S2_20220607.tif")
    for band in ("B03", "B04", "B05", "B06"):
        write_raster(tmp_path / f"S2_20220622_{band}.tif", numbers()[:1], names=())
    refused("bands_not_found", [str(p) for p in tmp_path.glob("S2_20220622_*")], "S2_20220622")


def test_no_date(tmp_path):
    write_raster(tmp_path / "image.tif", numbers())
    refused("no_date", [str(tmp_path / "image.tif")], "image.tif")
    refused("no_date", [{"path": str(tmp_path / "image.tif"), "date": "June"}], "image.tif")


def test_all_masked(tmp_path):
    refused("all_masked", write_pair(tmp_path, np.zeros((4, 40, 50), np.uint16), np.zeros((4, 40, 50), np.uint16)))
    paths = write_pair(tmp_path)
    for path in paths:
        clouds = np.full((1, 40, 50), 9, np.uint8)
        write_raster(path.replace(".tif", "_SCL.tif"), clouds, names=(), scale=None)
    assert "SCL" in refused("all_masked", paths, "S2_20220607.tif").message


def test_a_single_observed_pixel_is_not_all_masked(tmp_path):
    values = np.zeros((4, 2500, 2300), np.uint16)
    values[:, 1234, 777] = 1000
    assert len(opened(write_pair(tmp_path, values, np.zeros_like(values))).dates) == 2


def test_grids_that_do_not_overlap(tmp_path):
    paths = write_pair(tmp_path)
    away = rasterio.Affine(10, 0, 700000, 0, -10, 5100000)
    write_raster(tmp_path / "S2_20220612.tif", numbers(), transform=away)
    refused("grids_do_not_overlap", paths, "S2_20220612.tif")
    write_raster(tmp_path / "S2_20220612.tif", numbers(), crs="EPSG:4326", transform=rasterio.Affine(1, 0, 0, 0, -1, 0))
    refused("grids_do_not_overlap", paths, "S2_20220612.tif")


@pytest.mark.parametrize("missing", [{"crs": None}, {"transform": None}])
def test_no_crs(tmp_path, missing):
    paths = write_pair(tmp_path)
    write_raster(tmp_path / "S2_20220612.tif", numbers(), **missing)
    refused("no_crs", paths, "S2_20220612.tif")


def test_a_mask_that_was_asked_for_and_is_absent(tmp_path):
    paths = write_pair(tmp_path)
    refused("mask_not_found", paths, "S2_20220607.tif", mask="*_clouds*")
    refused("mask_not_found", paths, "S2_20220607.tif", mask="7")


@pytest.mark.parametrize(
    "content",
    ["{", "[]", '{"version": 2, "inputs": []}', '{"version": 1, "inputs": [3]}'],
)
def test_bad_series_files(tmp_path, content):
    (tmp_path / "series.json").write_text(content)
    refused("bad_series_file", [str(tmp_path)], "series.json")


def test_a_series_file_without_inputs(tmp_path):
    (tmp_path / "series.json").write_text(json.dumps({"version": 1}))
    refused("no_input", [str(tmp_path)], "series.json")


def test_options_that_make_no_sense(tmp_path):
    paths = write_pair(tmp_path)
    refused("bad_bands", paths, bands=tuple(map(str, range(1, 22))))
    refused("bad_bands", paths, bands=("1", "2", "3", "3"))
    refused("bad_scale", paths, scale=0.0)
    refused("bad_offset", paths, offset=-1000.0)
    refused("bad_offset", paths, offset=float("nan"))
    refused("missing_file", paths, "elsewhere.tif", grid="elsewhere.tif")
