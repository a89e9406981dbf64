"""Every kind of bad input gives one clear error that names the file and the remedy, and leaves nothing behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from cube_files import numbers, write_netcdf
from series_files import write_raster, write_series

ROOT = Path(__file__).parents[2]
SHAPE = (4, 40, 50)
NUMBERS = np.full(SHAPE, 1500, np.uint16)


@pytest.fixture
def good(tmp_path):
    """Two good dates."""
    paths, _, _ = write_series(tmp_path / "good", 2, 40, 50, np.ones((2, 40, 50), bool))
    return paths


@pytest.fixture
def refuse(tmp_path, capfd):
    """Run ``fill`` in a child; check that it fails as it should and return the error."""

    def run(*words, code, names="", output=None, status=2, preexec=None):
        output = output or tmp_path / "out"
        before = sorted(output.rglob("*")) if output.is_dir() else None
        done = subprocess.run(
            [sys.executable, "-m", "model", "fill", *map(str, words), "--output", str(output), "--json"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=preexec,
        )
        told = [json.loads(line) for line in done.stdout.splitlines()]
        errors = [event for event in told if event["event"] == "error"]
        assert len(errors) == 1, (done.stdout, done.stderr)
        error = errors[0]
        assert (error["code"], done.returncode) == (code, status), (error, done.stderr)
        assert names in error["message"] + error["hint"]
        assert len(error["hint"]) > 10
        assert "Traceback" not in done.stderr
        left = sorted(output.rglob("*")) if output.is_dir() else None
        assert left == before or (before is None and left in ([], None))
        return error

    return run


def test_no_input(refuse):
    refuse(code="no_input")


def test_an_empty_folder(refuse, tmp_path):
    (tmp_path / "empty").mkdir()
    refuse(tmp_path / "empty", code="no_input", names="empty")


def test_one_date_only(refuse, good):
    refuse(good[0], code="one_date")


def test_a_missing_file(refuse, good):
    refuse(*good, "gone_20230101.tif", code="missing_file", names="gone_20230101.tif")


def test_not_a_raster(refuse, good, tmp_path):
    (tmp_path / "notes_20230101.tif").write_text("hello")
    refuse(*good, tmp_path / "notes_20230101.tif", code="not_a_raster", names="notes_20230101.tif")


def test_a_truncated_raster(refuse, good, tmp_path):
    whole = Path(good[0]).read_bytes()
    (tmp_path / "cut_20230101.tif").write_bytes(whole[: len(whole) // 2])
    refuse(*good, tmp_path / "cut_20230101.tif", code="truncated", names="cut_20230101.tif")


def test_fewer_than_four_bands(refuse, good, tmp_path):
    write_raster(tmp_path / "rgb_20230101.tif", NUMBERS[:3])
    refuse(*good, tmp_path / "rgb_20230101.tif", code="too_few_bands", names="rgb_20230101.tif")


def test_band_names_that_match_nothing(refuse, good):
    refuse(*good, "--bands", "a,b,c,d", code="bands_not_found", names=Path(good[0]).name)


def test_no_date_to_be_found(refuse, good, tmp_path):
    write_raster(tmp_path / "image.tif", NUMBERS)
    refuse(*good, tmp_path / "image.tif", code="no_date", names="image.tif")


def test_all_pixels_masked(refuse, tmp_path):
    paths, _, _ = write_series(tmp_path / "blind", 3, 40, 50, np.zeros((3, 40, 50), bool))
    refuse(*paths, code="all_masked")


def test_grids_that_do_not_overlap(refuse, good, tmp_path):
    import rasterio

    far = rasterio.Affine(10, 0, 300000, 0, -10, 4100000)
    write_raster(tmp_path / "far_20230101.tif", NUMBERS, transform=far)
    refuse(*good, tmp_path / "far_20230101.tif", code="grids_do_not_overlap", names="far_20230101.tif")


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_no_coordinate_reference_system(refuse, good, tmp_path):
    write_raster(tmp_path / "plain_20230101.tif", NUMBERS, crs=None)
    refuse(*good, tmp_path / "plain_20230101.tif", code="no_crs", names="plain_20230101.tif")


@pytest.mark.parametrize(
    ("asked", "code", "names"),
    [
        (("--every", "400"), "step_too_long", "--start"),
        (("--every", "10", "--end", "2023-12-31"), "dates_outside", "half a year"),
        (("--indices", "mine=1+2"), "bad_formula", "names no band"),
        (("--indices", "EVI,NBR"), "index_bands_missing", "swir2"),
    ],
)
def test_dates_and_indices_that_make_no_sense(refuse, good, asked, code, names):
    refuse(*good, *asked, code=code, names=names)


def test_a_cube_without_times(refuse, tmp_path):
    write_netcdf(tmp_path / "cube.nc", {"B02": numbers()[0, 0], "B03": numbers()[0, 1]}, dims=("y", "x"))
    refuse(tmp_path / "cube.nc", "--bands", "all", code="no_date", names="cube.nc")


def test_an_index_out_of_its_range(refuse, tmp_path):
    for day in (1, 9):
        write_raster(tmp_path / f"NDVI_2022060{day}.tif", np.full((1, 40, 50), 7.5, np.float32), names=None, scale=None)
    refuse(tmp_path, code="index_out_of_range", names="-1 to 1", output=tmp_path / "out")


def network(path):
    return ["--method", "network", "--weights", path]


def test_weights_that_are_missing(refuse, good):
    refuse(*good, *network("absent.safetensors"), code="weights_missing", names="absent.safetensors")


def test_weights_that_are_a_pointer(refuse, good, tmp_path):
    pointer = tmp_path / "big.pt"
    pointer.write_text("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 727000000\n")
    error = refuse(*good, *network(pointer), code="weights_lfs_pointer", names="big.pt")
    assert "git lfs" in error["hint"]


class Evil:
    """Would run a command if it were unpickled."""

    def __reduce__(self):
        return os.system, ("touch executed",)


def test_weights_that_would_execute_code(refuse, good, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    torch.save({"model": Evil()}, tmp_path / "evil.pt")
    refuse(*good, *network(tmp_path / "evil.pt"), code="weights_unsafe", names="evil.pt")
    assert not (tmp_path / "executed").exists()


def test_weights_of_another_shape(refuse, good, tmp_path):
    torch.save({"model": {"conv1.weight": torch.zeros(3, 3)}}, tmp_path / "odd.pt")
    refuse(*good, *network(tmp_path / "odd.pt"), code="weights_wrong", names="odd.pt")


@pytest.mark.skipif("getattr(os, 'geteuid', lambda: 0)() == 0", reason="root may write anywhere")
def test_an_output_folder_without_permission(refuse, good, tmp_path):
    (tmp_path / "locked").mkdir(mode=0o500)
    refuse(*good, code="output_not_writable", names="locked", output=tmp_path / "locked")


def test_an_output_folder_below_a_file(refuse, good, tmp_path):
    (tmp_path / "file").write_text("")
    refuse(*good, code="output_not_writable", names="below", output=tmp_path / "file" / "below")


def test_an_output_folder_with_results(refuse, good, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "series.json").write_text("{}")
    error = refuse(*good, code="output_exists", names="out")
    assert "--overwrite" in error["hint"]


@pytest.mark.parametrize(
    ("device", "code"), [("cuda:7", "device_absent"), ("mps", "device_absent"), ("quantum", "device_unknown")]
)
def test_a_device_that_is_not_there(refuse, good, device, code):
    refuse(*good, "--method", "network", "--device", device, code=code, names=device)


def test_too_little_disk_is_seen_before_the_work(refuse, tmp_path):
    huge = tmp_path / "huge"
    huge.mkdir()
    paths = []
    for day in ("20230101", "20230111"):
        path = huge / f"S2_{day}.tif"
        write_sparse(path, 400_000)
        paths.append(path)
    refuse(*paths, "--method", "linear", code="disk_full", status=5)


def write_sparse(path, side):
    """A huge raster that takes no space: only one block is written."""
    import rasterio
    from rasterio.windows import Window

    options = {"driver": "GTiff", "crs": "EPSG:32632", "transform": rasterio.Affine(10, 0, 6e5, 0, -10, 5.1e6)}
    options |= {"count": 4, "dtype": "uint16", "nodata": 0, "sparse_ok": True, "tiled": True, "bigtiff": True}
    with rasterio.open(path, "w", width=side, height=side, compress="deflate", **options) as file:
        file.descriptions = ("B02", "B03", "B04", "B08")
        file.write(np.full((4, 256, 256), 1500, np.uint16), window=Window(0, 0, 256, 256))


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a Unix thing")
def test_a_disk_that_fills_up_during_the_work(refuse, tmp_path):
    import resource
    import signal

    paths, _, _ = write_series(tmp_path / "in", 3, 600, 700)

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))

    refuse(*paths, "--method", "linear", code="disk_full", status=5, preexec=limit)
