"""The shared cases of cubes, folders and names, whose scripts lie beside this repository; skipped where they do not."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from test_series import Warnings, opened, whole

SCRIPTS = Path(__file__).resolve().parents[2].parent / "shared" / "cases" / "inputs"

# c26 to c28 need xarray, rioxarray, netCDF4 and zarr, which the engine does not: a Python that has them can be named.
WRITER = os.environ.get("CASES_PYTHON", sys.executable)

# Of each case: what to open in its folder, dates, and whether clouds are told by a mask or by missing data.
CASES = {
    "c11_appledouble": ("", 6, True),
    "c11b_appledouble_masks": ("S2_????????.tif", 6, True),
    "c16_envi_no_extension": ("", 6, None),  # its bands are another matter
    "c23_time_stack_a_band": ("", 12, None),  # its truth is of other dates
    "c26_netcdf_cube": ("", 6, True),
    "c27_greenearthnet": ("*.nc", 6, True),
    "c28_zarr_cube": ("", 6, False),
    "c29_odd_paths": ("*/*", 6, True),
    "c32_tiny_1x1": ("", 6, True),
    "c32_tiny_3x5": ("", 6, True),
    "c42_latin1_tag": ("", 6, True),
    "c45_zipped_geotiffs": ("", 6, True),
    "c51_landsat_scene_ids": ("", 6, True),
}


@pytest.mark.parametrize("name", CASES)
def test_case(tmp_path, name):
    """Each pixel is told to be clear or clouded as it is, and clear ones have the true reflectance."""
    script = SCRIPTS / f"{name}.py"
    if not script.exists():
        pytest.skip("the shared cases are not here")
    wrote = subprocess.run([WRITER, str(script), str(tmp_path / "in")], capture_output=True, text=True, check=False)
    if "ModuleNotFoundError" in wrote.stderr:
        pytest.skip(wrote.stderr.strip().splitlines()[-1])
    if "FileNotFoundError: [Errno 2] No such file or directory: b'gdal_translate'" in wrote.stderr:
        pytest.skip("there is no gdal_translate")
    assert wrote.returncode == 0, wrote.stderr
    pattern, dates, known = CASES[name]
    inputs = sorted((tmp_path / "in").glob(pattern)) if pattern else [tmp_path / "in"]
    series = opened([str(path) for path in inputs], Warnings())
    assert len(series.dates) == dates
    if known is None:
        return
    truth = np.load(tmp_path / "in_truth.npz")
    block = series.read(whole(series))
    clear = ~truth["cloud"]
    if known:
        np.testing.assert_array_equal(block.observed, clear)
    difference = np.abs(block.reflectance - truth["ref"]).max(axis=1)
    assert difference[clear].max() < 1e-3
