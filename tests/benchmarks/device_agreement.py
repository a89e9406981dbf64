"""The same fill on the CPU and on a GPU: how much the results differ, and how much faster it is.

Usage: python tests/benchmarks/device_agreement.py [--device cuda] [--size 256] [--published FILE.pt]

The simulated example series is written in float32, so that differences are not hidden by rounding to whole numbers, and
filled by ``--method network`` on the CPU in float32, on the device in float32 and on the device in bfloat16.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parents[2]


def engine(*words: str) -> float:
    """Run a command of the engine; return its seconds."""
    begun = time.monotonic()
    subprocess.run([sys.executable, "-m", "model", *words], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True)
    return time.monotonic() - begun


def as_float(series: Path, output: Path) -> None:
    """Rewrite the dated images of ``series`` in float32 reflectance, with their masks."""
    output.mkdir()
    for path in sorted(series.glob("S2_*.tif")):
        with rasterio.open(path) as file:
            numbers, profile, names = file.read(), file.profile, file.descriptions
        if not path.stem.endswith("_SCL"):
            profile.update(dtype="float32", nodata=float("nan"))
            numbers = np.where(numbers == 0, np.nan, numbers * 1e-4).astype(np.float32)
        with rasterio.open(output / path.name, "w", **profile) as file:
            file.write(numbers)
            file.descriptions = names


def filled(folder: Path) -> tuple[np.ndarray, str]:
    """The filled values [time, band, row, column] of a result, and the device it names."""
    document = json.loads((folder / "series.json").read_text())
    paths = [folder / product["path"] for product in document["products"] if product["kind"] == "filled"]
    stack = []
    for path in paths:
        with rasterio.open(path) as file:
            stack.append(file.read())
    return np.stack(stack), document["device"]


def main() -> None:
    """Print a line a run: seconds, ratio to the CPU, largest and mean difference from it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--published", help="weights in the published format, to run with as well")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        engine("example", "--output", str(folder / "example"), "--size", str(arguments.size))
        as_float(folder / "example", folder / "series")
        for weights in [None, *([arguments.published] if arguments.published else [])]:
            print(f"weights: {weights or 'shipped'}")
            reference, seconds = None, 0.0
            for device, precision in [
                ("cpu", "float32"),
                (arguments.device, "float32"),
                (arguments.device, "bfloat16"),
            ]:
                output = folder / "out"
                words = ["fill", str(folder / "series"), "--output", str(output), "--method", "network", "--overwrite"]
                words += ["--device", device, "--precision", precision, *(["--weights", weights] if weights else [])]
                taken = engine(*words)
                values, used = filled(output)
                if reference is None:
                    reference, seconds = values, taken
                difference = np.abs(values - reference)
                print(
                    f"{used:8s} {precision:9s} {taken:6.1f} s, ratio {seconds / taken:5.2f}, difference "
                    f"largest {np.nanmax(difference):.2e}, mean {np.nanmean(difference):.2e}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
