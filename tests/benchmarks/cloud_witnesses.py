"""What each part of the cloud masking brings on real series with genuine clouds, and the time it takes, as tables.

Usage: python tests/benchmarks/cloud_witnesses.py [--mode leaky|cloudy|both] [--cubes FOLDER] [--clouds BANK]
       [--only TEXT ...] [--no-times]

Each row has all parts of the rows above it: the share of hidden pixels, which are cloud, that are left as observed; the
share of clear pixels that is lost; PSNR of hidden pixels filled by ``regression``; the worst case against linear
interpolation told the truth. Below, csmask is replaced. The times are of the Bolzano series (935 x 705 pixels, 12
dates). The benchmark and the series lie in ../shared and are not part of this repository.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import Affine
from rasterio.windows import Window
from real_cases import SHARED, benchmark, cloud_bank, cubes_folder

from model.clouds import CloudMasking, CloudOptions, csmask, mask_clouds, masking
from model.clouds.comparison import DateComparison
from model.clouds.detectors import DarkDates
from model.clouds.judgement import judge
from model.clouds.network_detector import choose_network_detector
from model.clouds.sample_windows import grown, learnt_from, sample_windows
from model.clouds.second_look import SecondLook
from model.contract.options import MethodOptions
from model.contract.reasons import OBSERVED
from model.core.reporting import Reporter
from model.pipeline.choice import fit_method
from model.reading.opening import open_series
from model.reading.series import Series, SeriesOptions

REGRESSION = MethodOptions(method="regression", device="cpu")
BOLZANO = SHARED / "data" / "train" / "openeo-processes-dask__bolzano_202206.npz"
TILE = 512
NODATA = 65535


def observed_by_part(series: Series) -> dict[str, np.ndarray]:
    """What counts as observed [T,H,W] of a series of one window, with more and more parts of the masking."""
    report = Reporter()
    whole = Window(0, 0, series.grid.width, series.grid.height)
    block = series.read(whole)
    seen = mask_clouds(series, CloudOptions(), REGRESSION, report).masking
    evidence = masking.collect(block, seen.cloud_detector)
    judged = judge([evidence], [evidence.unsuspected])
    parts = {
        "the source's mask alone": block.observed,
        "+ csmask": evidence.unsuspected,
        "+ judgement by date": evidence.unsuspected & ~judged.lost[:, None, None],
        "+ comparison of dates": replace(seen, second_look=None).reasons_of(evidence) == OBSERVED,
        "+ second look (all)": seen.reasons_of(evidence) == OBSERVED,
    }
    others = {
        "our own detector": choose_network_detector(None, "cpu", "float32", series.dates),
        "dark dates": DarkDates(),
    }
    for name, cloud_detector in others.items():
        if cloud_detector is not None:
            other = mask_clouds(series, CloudOptions(), REGRESSION, report, cloud_detector).masking
            parts[f"all, {name} in place of csmask"] = other.reasons(block) == OBSERVED
    return parts


def filled(series: Series, observed: np.ndarray) -> np.ndarray:
    """The series [T,4,H,W] filled by the regression from what is ``observed`` of it."""
    block = series.read(Window(0, 0, series.grid.width, series.grid.height))
    chip = masking.chip_of(block, observed)
    fitted = fit_method(series, sample_windows([chip], 0), learnt_from([chip]), REGRESSION, Reporter())
    estimate = fitted.estimator.estimate(chip.reflectance, chip.observed)
    return np.where(observed[:, None], chip.reflectance, estimate.values)


def score_case(bench: ModuleType, case: Path, mode: str) -> dict[str, tuple[float, ...]]:
    """Of each part: share of cloud left, share of clear lost, PSNR, and that less the PSNR of linear interpolation."""
    with np.load(case / "truth.npz") as truth:
        reflectance, hidden, visible = truth["r"], truth["hid"], truth["vis"]
        days = bench.days([str(date) for date in truth["dates"]])
    linear = bench.measures(bench.linear(reflectance, visible, days), reflectance, hidden)["psnr"]
    options = SeriesOptions(mask="*_MASK*" if mode == "leaky" else None)
    scores = {}
    with open_series([str(case / "input")], options, Reporter()) as series:
        for part, observed in observed_by_part(series).items():
            psnr = bench.measures(filled(series, observed), reflectance, hidden)["psnr"]
            scores[part] = (observed[hidden].mean(), 1 - observed[visible].mean(), psnr, psnr - linear)
    return scores


def print_ablation(mode: str, arguments: argparse.Namespace) -> None:
    """Print a row a part."""
    bench = benchmark()
    scored = []
    with tempfile.TemporaryDirectory() as name:
        bench.make(arguments.cubes, name, mode, arguments.clouds)
        for case in sorted(path for path in Path(name).iterdir() if (path / "truth.npz").exists()):
            if any(text in case.name for text in arguments.only):
                scored.append(score_case(bench, case, mode))
                print(f"{mode}: {case.name}", file=sys.stderr, flush=True)
    if not scored:
        sys.exit("no case has such a name")
    print(f"\n{mode}, {len(scored)} cases\n")
    print("| what decides | cloud left | clear lost | PSNR of regression | worst case against linear |")
    print("|---|---|---|---|---|")
    for part in scored[0]:
        rows = np.array([scores[part] for scores in scored])
        left, lost, psnr, _ = rows.mean(axis=0)
        print(f"| {part} | {left:.4f} | {lost:.4f} | {psnr:.2f} | {rows[:, 3].min():+.2f} |", flush=True)


class Watch:
    """Seconds spent in functions, by the part that they belong to."""

    def __init__(self) -> None:
        """Nothing has been timed yet."""
        self.seconds: dict[str, float] = {}

    def over(self, part: str, owner: Any, *names: str) -> None:
        """Time the functions ``names`` of a module or class from now on."""
        for name in names:
            setattr(owner, name, self._timed(part, getattr(owner, name)))

    def _timed(self, part: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*args: Any, **options: Any) -> Any:
            begun = time.perf_counter()
            try:
                return function(*args, **options)
            finally:
                self.seconds[part] = self.seconds.get(part, 0.0) + time.perf_counter() - begun

        return timed


def write_series(cube: Path, folder: Path) -> None:
    """Write a cube with a source's mask as rasters."""
    with np.load(cube) as stored:
        reflectance, mask = stored["reflectance"], stored["mask"]
        dates = [str(date)[:10].replace("-", "") for date in stored["dates"]]
        placing = {"crs": str(stored["crs"]), "transform": Affine(*stored["transform"])}
    size = {"height": mask.shape[1], "width": mask.shape[2], "driver": "GTiff", **placing}
    for date, image, cloudy in zip(dates, reflectance, mask):
        with rasterio.open(folder / f"S2_{date}.tif", "w", count=4, dtype="uint16", nodata=NODATA, **size) as file:
            file.write(image)
            file.descriptions = ("B02", "B03", "B04", "B08")
            file.scales = (1e-4,) * 4
        with rasterio.open(folder / f"S2_{date}_MASK.tif", "w", count=1, dtype="uint8", **size) as file:
            file.write(cloudy[None])


def observe(series: Series, seen: CloudMasking) -> None:
    """Decide on all of a series, window by window, as fill does."""
    grid = series.grid
    for top in range(0, grid.height, TILE):
        for left in range(0, grid.width, TILE):
            window = Window(left, top, min(TILE, grid.width - left), min(TILE, grid.height - top))
            masking.read_observed(series, seen, grown(window, seen.margin, grid)[0])


def print_times() -> None:
    """Print a row a part, of the Bolzano series."""
    if not BOLZANO.exists():
        print(f"\nno times: {BOLZANO} is not here")
        return
    watch = Watch()
    watch.over("reading", Series, "read")
    watch.over("csmask", csmask.CloudShadowMask, "suspect")
    watch.over("judgement by date", masking, "judge")
    watch.over("comparison of dates", masking, "fit_comparison")
    watch.over("comparison of dates", DateComparison, "find")
    watch.over("second look", masking, "fit_regression", "fit_second_look")
    watch.over("second look", SecondLook, "find")
    with tempfile.TemporaryDirectory() as name:
        write_series(BOLZANO, Path(name))
        with open_series([name], SeriesOptions(mask="*_MASK*"), Reporter()) as series:
            begun = time.perf_counter()
            seen = mask_clouds(series, CloudOptions(), REGRESSION, Reporter()).masking
            fitting, watch.seconds = {**watch.seconds, "all": time.perf_counter() - begun}, {}
            begun = time.perf_counter()
            observe(series, seen)
            deciding = {**watch.seconds, "all": time.perf_counter() - begun}
            grid, dates = series.grid, len(series.dates)
    print(f"\n{grid.width} x {grid.height} pixels, {dates} dates, {os.cpu_count()} cores\n")
    print("| part | fitted to windows spread over the series, s | all of the series, s |")
    print("|---|---|---|")
    for part, seconds in fitting.items():
        print(f"| {part} | {seconds:.1f} | {deciding.get(part, 0.0):.1f} |")


def main() -> None:
    """Print a table for each mode, and one of times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mode", choices=("leaky", "cloudy", "both"), default="both")
    parser.add_argument("--cubes", default=cubes_folder())
    parser.add_argument("--clouds", default=cloud_bank(), metavar="BANK")
    parser.add_argument(
        "--only", nargs="+", default=[""], metavar="TEXT", help="cases whose name contains one of these"
    )
    parser.add_argument("--no-times", action="store_true")
    arguments = parser.parse_args()
    if not csmask.is_installed():
        sys.exit("the package ukis-csmask is not installed (requirements/clouds.txt): what it brings cannot be told")
    for mode in ("leaky", "cloudy") if arguments.mode == "both" else (arguments.mode,):
        print_ablation(mode, arguments)
    if not arguments.no_times:
        print_times()


if __name__ == "__main__":
    main()
