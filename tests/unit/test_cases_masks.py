"""Masks and bands of the shared cases, each a script that writes a series and what is true; skipped where absent."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from rasterio.windows import Window

from model.core.reporting import Reporter
from model.reading.inputs import SeriesOptions
from model.reading.opening import open_series

SCRIPTS = Path(__file__).resolve().parents[3] / "shared" / "cases" / "inputs"

# Of each case: cloud pixels that may pass as observed, clear pixels that must (shares), and options.
CASES = {
    "c04_planetscope_udm2": (0, 1, {}),
    "c05_planetscope_8band": (0, 1, {}),
    "c10_scl_interpolated": (0.03, 0.9, {}),  # its classes of 20 m do not hold all cloud
    "c15_snap_dimap": (0, 1, {}),
    "c16_envi_no_extension": (0, 1, {}),
    "c16b_envi_ten_bands": (0, 1, {}),
    "c20_mask_band_of_other_kind": (0, 1, {}),
    "c24_hls_gee": (0, 1, {}),
    "c34_rgbn_colour_interpretation": (0, 1, {}),
    "c37_place_called_tomsk": (0, 1, {}),
}


def inputs_of(name, folder):
    """The folder, or rasters that a folder is not searched for."""
    return [str(folder)] if name != "c16_envi_no_extension" else sorted(map(str, folder.glob("S2_????????")))


@pytest.mark.parametrize("name", CASES)
def test_a_shared_case_is_read_as_it_is_true(tmp_path, name):
    if not (SCRIPTS / f"{name}.py").exists():
        pytest.skip("the shared cases are not here")
    folder = tmp_path / "series"
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, str(SCRIPTS / f"{name}.py"), str(folder)], check=True, env=environment)
    truth = np.load(tmp_path / "series_truth.npz")
    passing, keeping, options = CASES[name]
    with open_series(inputs_of(name, folder), SeriesOptions(**options), Reporter()) as series:
        block = series.read(Window(0, 0, 64, 64))
    cloud = truth["cloud"]
    assert block.observed[cloud].mean() <= passing
    assert block.observed[~cloud].mean() >= keeping
    error = np.abs(block.reflectance - truth["ref"]).max(axis=1)
    assert error[block.observed & ~cloud].max() < 0.005
