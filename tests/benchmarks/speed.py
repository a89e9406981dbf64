"""How much faster linear and regression are than the plain reference, on the same case in the same run.

Usage: python tests/benchmarks/speed.py [--cubes FOLDER] [--case 0] [--repeat 3]

The reference and the benchmark that cuts the case lie in ../shared/bench and are not part of this repository. Times
are the shortest of several runs, without reading and writing; those of the regression include its fit.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
sys.path[:0] = [str(ROOT), str(SHARED / "bench")]

from model.core.types import Sample  # noqa: E402
from model.methods.linear import fit_linear  # noqa: E402
from model.methods.regression import fit_regression  # noqa: E402


def shortest(repeat: int, work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of the quickest of ``repeat`` runs, and what the last one returned."""
    seconds = []
    for _ in range(repeat):
        begun = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - begun)
    return min(seconds), result


def main() -> None:
    """Print a row a method: seconds of the reference, of the engine, their ratio, and the PSNR of both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cubes", default=str(SHARED / "data" / "validation"))
    parser.add_argument("--case", type=int, default=0, help="which of the benchmark's cases")
    parser.add_argument("--repeat", type=int, default=3, help="runs of which the quickest counts")
    arguments = parser.parse_args()
    if not (SHARED / "bench" / "regression_reference.py").exists():
        sys.exit(f"{SHARED / 'bench'} is not here: this script needs the benchmark and its reference")
    bench, reference = import_module("gap_bench"), import_module("regression_reference")
    name, _, truth, visible, hidden, dates, _ = next(islice(bench.cases(arguments.cubes), arguments.case, None))
    truth = np.where(truth > 6, 0, truth)
    days = bench.days(dates)
    series = np.where(visible[:, None], np.clip(truth, 0, 1.5), 0).astype(np.float32)
    sample = Sample(series.reshape(*series.shape[:2], -1), visible.reshape(len(visible), -1))

    def regression() -> Any:
        return fit_regression(sample, days).estimate(series, visible).values

    rows = {
        "linear": (
            shortest(arguments.repeat, lambda: bench.linear(series, visible, days)),
            shortest(arguments.repeat, lambda: fit_linear(days).estimate(series, visible).values),
        ),
        "regression": (
            shortest(1, lambda: reference.fill(series.astype(float), visible, days + np.arange(len(days)) * 1e-3)),
            shortest(arguments.repeat, regression),
        ),
    }
    begun = time.process_time()
    fitted = fit_regression(sample, days)
    halfway = time.process_time()
    fitted.estimate(series, visible)
    print(f"{name}: {' x '.join(map(str, series.shape))}")
    print(f"processor seconds of the engine: fit {halfway - begun:.3f}, estimate {time.process_time() - halfway:.3f}")
    print("| method | reference (s) | engine (s) | times as fast | PSNR of reference | PSNR of engine |")
    print("|---|---|---|---|---|---|")
    for method, ((slow, theirs), (quick, ours)) in rows.items():
        psnr = [bench.measures(values, truth, hidden)["psnr"] for values in (theirs, ours)]
        print(f"| {method} | {slow:.3f} | {quick:.3f} | {slow / quick:.1f} | {psnr[0]:.2f} | {psnr[1]:.2f} |")


if __name__ == "__main__":
    main()
