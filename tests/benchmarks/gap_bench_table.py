"""Scores of the engine's methods on hidden pixels of real series, as a table.

Usage: python tests/benchmarks/gap_bench_table.py [--methods auto ...] [--cubes FOLDER] [--mode masked|cloudy]

Cases are cut by the benchmark in ../shared/bench, which is independent of this project, from the series in
../shared/data/validation; neither is part of this repository. Every case is filled through ``python -m model fill``.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import ModuleType

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
MEASURES = ("mae", "sam", "ndvi", "drift")


def benchmark() -> ModuleType:
    """The benchmark's own module."""
    path = SHARED / "bench" / "gap_bench.py"
    if not path.exists():
        sys.exit(f"{path} is not here: this script needs the benchmark and its series")
    spec = importlib.util.spec_from_file_location("gap_bench", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fill(case: Path, method: str) -> None:
    """Fill one case by one method."""
    words = ["fill", str(case / "input"), "--output", str(case / "out"), "--method", method, "--overwrite"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-m", "model", *words], env=environment, check=True, stderr=subprocess.DEVNULL)


def main() -> None:
    """Print a row a method: mean PSNR by kind of gap, other measures over all, worst case against linear."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--methods", nargs="+", default=["linear", "regression", "network", "auto"])
    parser.add_argument("--cubes", default=str(SHARED / "data" / "validation"))
    parser.add_argument("--mode", choices=("masked", "cloudy"), default="masked")
    arguments = parser.parse_args()
    bench = benchmark()
    with tempfile.TemporaryDirectory() as name:
        bench.make(arguments.cubes, name, arguments.mode)
        cases = sorted(path for path in Path(name).iterdir() if (path / "truth.npz").exists())
        scores: dict[str, list[tuple[str, dict]]] = {}
        for case in cases:
            truth = np.load(case / "truth.npz")
            reflectance, hidden, visible = truth["r"], truth["hid"], truth["vis"]
            dates, kind = [str(date) for date in truth["dates"]], str(truth["stratum"])
            days = bench.days(dates)
            estimates = {
                "linear (benchmark)": bench.linear(reflectance, visible, days),
                "regression (benchmark)": bench.regression(reflectance, visible, days),
            }
            for method in arguments.methods:
                fill(case, method)
                estimates[method] = bench.read_out(case / "out", dates, reflectance.shape)
            for method, values in estimates.items():
                change = np.abs(values - reflectance).transpose(0, 2, 3, 1)[visible]
                measures = {**bench.measures(values, reflectance, hidden), "drift": float(np.nanmean(change))}
                scores.setdefault(method, []).append((kind, measures))
    kinds = [*bench.STRATA, "all"]
    print("| method | " + " | ".join(kinds) + " | MAE | SAM | NDVI | drift | worst case against linear |")
    print("|" + "---|" * (len(kinds) + 6))
    linear = [score["psnr"] for _, score in scores["linear (benchmark)"]]
    for method, rows in scores.items():
        psnr = [np.mean([score["psnr"] for kind, score in rows if wanted in (kind, "all")]) for wanted in kinds]
        others = [np.mean([score[measure] for _, score in rows]) for measure in MEASURES]
        worst = min(score["psnr"] - base for (_, score), base in zip(rows, linear))
        cells = [
            *(f"{value:.2f}" for value in psnr),
            f"{others[0]:.4f}",
            f"{others[1]:.2f}",
            f"{others[2]:.4f}",
            f"{others[3]:.5f}",
        ]
        print(f"| {method} | " + " | ".join(cells) + f" | {worst:+.2f} |")


if __name__ == "__main__":
    main()
