"""The shared cases of geometry and levels: each script writes a series and its truth, and the fill has to be near it.

The scripts lie beside the repository (../shared/cases/inputs); without them these tests are skipped.
"""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from test_series import Warnings

from model.contract.options import CloudOptions, MethodOptions
from model.pipeline.filling import FillOptions, fill
from model.reading.series import SeriesOptions

SCRIPTS = Path(__file__).resolve().parents[3] / "shared" / "cases" / "inputs"
CLEAR, GAPS, EDGES = 0.0005, 0.04, 0.06  # NDVI; EDGES: of a mask of half the resolution, that misses edges of clouds

# Script, part of its folder, options, NDVI error on clear pixels and in gaps, codes of warnings that must be there.
CASES = [
    ("c01_gee_split_tiles", "", {}, CLEAR, GAPS, {"dates_merged", "grid_union"}),
    ("c03_ragged_extents", "", {}, 0.025, GAPS, {"grid_union"}),
    ("c12_south_up", "", {}, CLEAR, GAPS, set()),
    ("c12b_mask_south_up", "", {}, CLEAR, GAPS, set()),
    ("c13_rotated", "", {}, CLEAR, GAPS, set()),
    ("c17_int64", "", {}, CLEAR, GAPS, set()),
    ("c21_l1c_beside_l2a", "", {}, 0.002, EDGES, {"level_1_left_out"}),
    ("c22_sits_cube", "", {"mask": "*CLOUD*", "mask_values": (9,)}, CLEAR, GAPS, set()),
    ("c39_degrees_and_feet", "degrees", {}, CLEAR, GAPS, set()),
    ("c39_degrees_and_feet", "feet", {}, CLEAR, GAPS, set()),
    ("c40_antimeridian", "", {}, 0.025, GAPS, {"grid_systems"}),
    ("c43_same_grid_other_wkt", "", {}, CLEAR, GAPS, set()),
]


@pytest.mark.parametrize(("script", "part", "options", "clear", "gaps", "codes"), CASES)
def test_case(tmp_path, script, part, options, clear, gaps, codes):
    if not (SCRIPTS / f"{script}.py").exists():
        pytest.skip("the shared cases are not beside the repository")
    command = [sys.executable, "-B", str(SCRIPTS / f"{script}.py"), str(tmp_path / "in")]
    subprocess.run(command, check=True, cwd=SCRIPTS)
    report = Warnings()
    how = FillOptions(method=MethodOptions(method="linear"), clouds=CloudOptions(mode="mask"))
    fill([str(tmp_path / "in" / part)], tmp_path / "out", SeriesOptions(**options), how, report)
    truth = np.load(tmp_path / "in_truth.npz")
    cloud = truth["cloud"]
    red, nir = truth["ref"][:, 2], truth["ref"][:, 3]
    found = [rasterio.open(path).read(1) * 1e-4 for path in sorted((tmp_path / "out").glob("*_ndvi.tif"))]
    error = np.abs(np.stack(found) - (nir - red) / (nir + red))
    for t, hidden in enumerate(cloud):
        assert error[t][~hidden].mean() <= clear
        assert not hidden.any() or error[t][hidden].mean() <= gaps
    geometry = {code for code in report.said if code.startswith(("grid", "level", "dates_merged"))}
    assert geometry == codes
