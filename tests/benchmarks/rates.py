"""How long each method takes and how much memory, from which model/core/costs.py has its rates.

    python tests/benchmarks/rates.py [--methods linear regression auto] [--device cpu]

Fills simulated series of several sizes and numbers of dates, each in a process of its own, and fits
seconds = start + dates * fit + looked * look + pixels * dates * (value + dates * pair) by least squares on relative
errors; looked are the pixels in which clouds are looked for, times the dates. All is done by one worker.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from scipy.optimize import nnls

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from model.contract.rates import looked  # noqa: E402

CASES = ((96, 4), (96, 16), (256, 6), (256, 16), (512, 6), (512, 12), (1024, 10), (2048, 10))  # pixels a side, dates


def run(*words: str) -> tuple[float, float, float, dict]:
    """Run the engine; return wall and processor seconds, peak memory in GiB, and its last event."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    watch = "import resource, sys; from model.__main__ import main; status = main(sys.argv[1:]); "
    watch += "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr); sys.exit(status)"
    done = subprocess.run(
        [sys.executable, "-c", watch, *words, "--json"], env=environment, capture_output=True, text=True, check=True
    )
    wall, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, processor, int(done.stderr.split()[-1]) / 2**20, json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    """Measure, fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--methods", nargs="+", default=["linear", "regression", "auto"])
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        for method in options.methods:
            rows = []
            for size, dates in CASES:
                series = Path(name) / f"series{size}x{dates}"
                if not series.exists():
                    run("example", "--output", str(series), "--size", str(size), "--dates", str(dates))
                words = (
                    "fill",
                    str(series),
                    "--method",
                    method,
                    "--device",
                    options.device,
                    "--overwrite",
                    "--workers",
                    "1",
                )
                wall, processor, memory, _ = run(*words, "--output", str(Path(name) / "filled"))
                rows.append((size * size, dates, processor if options.device == "cpu" else wall, memory))
                print(f"{method} {size}x{size}x{dates}: {wall:.1f} s, processor {processor:.1f} s, {memory:.2f} GiB")
            pixels, dates, seconds, memory = np.array(rows, float).T
            looks = np.array([looked(int(size), int(count)) for size, count in zip(pixels, dates)], float)
            terms = np.stack([np.ones_like(pixels), dates, looks, pixels * dates, pixels * dates**2], axis=1)
            rates, _ = nnls(terms / seconds[:, None], np.ones_like(seconds))
            print(f"{method}: start, fit, look, value, pair = {', '.join(f'{rate:.3g}' for rate in rates)}")
            print(f"  relative errors {np.round(terms @ rates / seconds - 1, 2)}")
            holding = np.stack([np.ones_like(pixels), pixels * dates], axis=1)
            base, each = nnls(holding, memory)[0]
            print(f"  memory: {base:.2f} GiB and {each * 2**30:.0f} bytes a pixel and date")


if __name__ == "__main__":
    main()
