"""Scores of the engine's methods on hidden pixels of real series, as a table for each way of masking.

Usage: python tests/benchmarks/gap_bench_table.py [--methods auto ...] [--mode masked|cloudy|leaky|all] [--cubes FOLDER]
       [--clouds BANK | --no-bank] [--only TEXT ...]

masked: all clouds are no data.  cloudy: nothing is masked, the engine finds the clouds by itself.  leaky: as cloudy,
with a mask that errs as real ones do.  Clouds come from a bank of genuine ones, so that the three can be compared;
``--no-bank`` moves the masks of the series themselves, a part of which mark clear ground.

Cases are cut by the benchmark in ../shared/bench, which is independent of this project, from the series in
../shared/data/validation; neither is part of this repository. Every case is filled through ``python -m model fill``.
Linear interpolation and class-wise regression of the benchmark are told the truth about clouds in every mode.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import ModuleType

import numpy as np
import rasterio
from real_cases import ROOT, benchmark, cloud_bank, cubes_folder

from model.metrics.uncertainty import coverage

MODES = ("masked", "cloudy", "leaky")
MASKS = {"leaky": ("--mask", "*_MASK*")}  # what fill is told of the mask
MEASURES = {"mae": 4, "sam": 2, "ndvi": 4, "drift": 5, "left": 4, "covered by 90 %": 3}  # digits after the point


def fill(case: Path, method: str, mode: str) -> None:
    """Fill one case by one method."""
    words = ["fill", str(case / "input"), "--output", str(case / "out"), "--method", method, "--overwrite"]
    words += ["--uncertainty", *MASKS.get(mode, ())]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-m", "model", *words], env=environment, check=True, stderr=subprocess.DEVNULL)


def read_product(folder: Path, kind: str, dates: list[str]) -> np.ndarray:
    """A product of all dates, [T,band,H,W], NaN where there is none."""
    products = json.loads((folder / "series.json").read_text())["products"]
    paths = {product["date"][:10]: folder / product["path"] for product in products if product["kind"] == kind}
    images = []
    for date in dates:
        with rasterio.open(paths[date]) as file:
            images.append(np.ma.filled(file.read(masked=True).astype(np.float32), np.nan) * file.scales[0])
    return np.stack(images)


def own_measures(folder: Path, dates: list[str], values: np.ndarray, truth: np.ndarray, hidden: np.ndarray) -> dict:
    """What only the engine's own products tell.

    left: share of hidden pixels that were taken for observed.  covered by 90 %: share of the others' values in their
    interval.
    """
    observed = read_product(folder, "quality", dates)[:, 0] == 0
    errors, deviations = (
        array.transpose(0, 2, 3, 1)[hidden & ~observed].astype(float)
        for array in (values - truth, read_product(folder, "uncertainty", dates))
    )
    known = np.isfinite(deviations)
    covered = coverage(errors[known], deviations[known]) if known.any() else np.nan
    return {"left": observed[hidden].mean(), "covered by 90 %": covered}


def score_case(bench: ModuleType, case: Path, methods: list[str], mode: str) -> tuple[str, dict[str, dict]]:
    """The kind of gap of a case, and its scores by method."""
    with np.load(case / "truth.npz") as truth:
        reflectance, hidden, visible = truth["r"], truth["hid"], truth["vis"]
        dates, kind = [str(date) for date in truth["dates"]], str(truth["stratum"])
    days = bench.days(dates)
    estimates = {
        "linear told the truth": bench.linear(reflectance, visible, days),
        "class-wise regression told the truth": bench.regression(reflectance, visible, days),
    }
    own = {}
    for method in methods:
        fill(case, method, mode)
        estimates[method] = bench.read_out(case / "out", dates, reflectance.shape)
        own[method] = own_measures(case / "out", dates, estimates[method], reflectance, hidden)
    scores = {}
    for method, values in estimates.items():
        change = np.abs(values - reflectance).transpose(0, 2, 3, 1)[visible]
        drift = {"drift": float(np.nanmean(change))}
        scores[method] = {**bench.measures(values, reflectance, hidden), **drift, **own.get(method, {})}
    return kind, scores


def print_table(kinds: list[str], scored: list[tuple[str, dict[str, dict]]]) -> None:
    """Print a row a method: mean PSNR by kind of gap, other measures over all, worst case against linear."""
    print("| method | " + " | ".join([*kinds, "all", *MEASURES]) + " | worst case against linear |")
    print("|" + "---|" * (len(kinds) + len(MEASURES) + 3))
    linear = [scores["linear told the truth"]["psnr"] for _, scores in scored]
    for method in scored[0][1]:
        rows = [(kind, scores[method]) for kind, scores in scored]
        cells = []
        for wanted in [*kinds, "all"]:
            psnr = [score["psnr"] for kind, score in rows if wanted in (kind, "all")]
            cells.append(f"{np.mean(psnr):.2f}" if psnr else "")
        for measure, digits in MEASURES.items():
            known = [score[measure] for _, score in rows if np.isfinite(score.get(measure, np.nan))]
            cells.append(f"{np.mean(known):.{digits}f}" if known else "")
        worst = min(score["psnr"] - base for (_, score), base in zip(rows, linear))
        print(f"| {method} | " + " | ".join(cells) + f" | {worst:+.2f} |", flush=True)


def main() -> None:
    """Print a table for each mode."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--methods", nargs="+", default=["linear", "regression", "network", "auto"])
    parser.add_argument("--cubes", default=cubes_folder())
    parser.add_argument("--mode", choices=(*MODES, "all"), default="masked")
    bank = parser.add_mutually_exclusive_group()
    bank.add_argument("--clouds", default=cloud_bank(), metavar="BANK", help="genuine clouds; default: the benchmark's")
    bank.add_argument("--no-bank", action="store_const", const=None, dest="clouds", help="the series' own masks")
    parser.add_argument(
        "--only", nargs="+", default=[""], metavar="TEXT", help="cases whose name contains one of these"
    )
    arguments = parser.parse_args()
    bench = benchmark()
    for mode in MODES if arguments.mode == "all" else (arguments.mode,):
        with tempfile.TemporaryDirectory() as name:
            bench.make(arguments.cubes, name, mode, arguments.clouds)
            cases = sorted(path for path in Path(name).iterdir() if (path / "truth.npz").exists())
            cases = [case for case in cases if any(text in case.name for text in arguments.only)]
            if not cases:
                sys.exit("no case has such a name")
            scored = []
            for number, case in enumerate(cases):
                scored.append(score_case(bench, case, arguments.methods, mode))
                print(f"{mode}: case {number + 1} of {len(cases)}", file=sys.stderr, flush=True)
        print(f"\n{mode}, {len(cases)} cases, clouds {'of the bank' if arguments.clouds else 'of the series'}\n")
        print_table(list(bench.STRATA), scored)


if __name__ == "__main__":
    main()
