"""Inputs as people have them: each script of shared/cases/inputs writes a series, which must be filled right.

The scripts and what is true of their series are no part of this repository; without them all is skipped. The kinds that
they stand for have tests of their own beside this one, with small scenes.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from model.clouds import CloudOptions
from model.contract.options import MethodOptions
from model.core.reporting import Reporter
from model.pipeline.filling import FillOptions, fill
from model.reading.series import SeriesOptions

SCRIPTS = Path(__file__).resolve().parents[3] / "shared" / "cases" / "inputs"


@dataclass(frozen=True)
class Case:
    """A script, how its series is read, and what must come out.

    gap, clear: largest mean NDVI error of a date in gaps and on clear pixels.  says: codes of all warnings.
    """

    script: str
    gap: float
    clear: float
    says: frozenset[str]
    options: dict[str, Any]


def case(script, gap=0.035, clear=0.001, says="", **options):
    return Case(script, gap, clear, frozenset(says.split()), options)


CASES = (
    # Scale, offset and fill values. Of c18 some dates lie half a pixel off; those of c52 are numbers of 1 to 90.
    case("c06_landsat_gee"),
    case("c07_landsat_ard"),
    case("c08_scaled_but_tagged", says="scale_overruled"),
    case("c09_mixed_units", says="units_differ"),
    case("c14_sen2like", says="scale_guessed offset_unknown"),
    case("c18_undeclared_fill_other_grid", gap=0.05, clear=0.03, says="scale_guessed fill_undeclared"),
    case("c18b_control_declared", gap=0.05, clear=0.03, says="scale_guessed"),
    case("c19_offset_declared_but_applied", says="offset_absent"),
    case("c35_collection1_before_2022", gap=0.06, says="offset_from_numbers"),
    case("c52_dark_lake", gap=0.07, clear=0.01, says="scale_guessed"),
)


class Warnings(Reporter):
    def __init__(self):
        super().__init__()
        self.codes = []

    def warning(self, code, message):
        self.codes.append(code)


def ndvi_errors(truth, output):
    """Mean NDVI error of each date in gaps and on clear pixels [date, 2]; NaN where there are none."""
    errors = []
    for path, reflectance, cloud in zip(sorted(output.glob("*_filled.tif")), truth["ref"], truth["cloud"]):
        with rasterio.open(path) as file:
            scales, offsets = (np.array(x)[:, None, None] for x in (file.scales, file.offsets))
            _, _, red, nir = file.read() * scales + offsets
        _, _, true_red, true_nir = reflectance
        error = np.abs((nir - red) / (nir + red) - (true_nir - true_red) / (true_nir + true_red))
        errors.append([error[where].mean() if where.any() else np.nan for where in (cloud, ~cloud)])
    return np.array(errors)


@pytest.mark.skipif(not SCRIPTS.is_dir(), reason="the scripts (shared/cases/inputs) are not here")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.script)
def test_a_series_as_somebody_has_it(tmp_path, case):
    script = str(SCRIPTS / f"{case.script}.py")
    subprocess.run([sys.executable, "-B", script, str(tmp_path / "in")], check=True, capture_output=True)
    asked = FillOptions(method=MethodOptions(method="linear"), clouds=CloudOptions(mode="mask"))
    report = Warnings()
    fill([str(tmp_path / "in")], tmp_path / "out", SeriesOptions(**case.options), asked, report)
    truth = np.load(tmp_path / "in_truth.npz")
    errors = ndvi_errors(truth, tmp_path / "out")
    assert len(errors) == len(truth["ref"])
    assert (np.nanmax(errors, axis=0) <= (case.gap, case.clear)).all(), errors
    assert sorted(report.codes) == sorted(case.says)  # one warning a series
