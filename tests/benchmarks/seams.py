"""How much a result depends on the windows it is computed in: a 512 x 512 area whole, and in tiles of 128.

Usage: python tests/benchmarks/seams.py [--size 512] [--tile 128] [--methods linear regression network]

The simulated example series is filled through ``python -m model fill`` both ways. Printed are the mean and the largest
absolute difference of reflectance in gaps.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parents[2]


def engine(*words: str) -> None:
    """Run a command of the engine."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-m", "model", *words], env=environment, check=True, stderr=subprocess.DEVNULL)


def products(folder: Path, kind: str) -> np.ndarray:
    """The products of a kind, [time, band, row, column], in their own units."""
    document = json.loads((folder / "series.json").read_text())
    stack = []
    for product in document["products"]:
        if product["kind"] == kind:
            with rasterio.open(folder / product["path"]) as file:
                stack.append(file.read() * np.float32(file.scales[0]))
    return np.stack(stack)


def main() -> None:
    """Print a line a method."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=512)
    parser.add_argument("--tile", type=int, default=128)
    parser.add_argument("--methods", nargs="+", default=["linear", "regression", "network"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        engine("example", "--output", str(folder / "series"), "--size", str(arguments.size))
        for method in arguments.methods:
            results = {}
            for tile in (arguments.size, arguments.tile):
                results[tile] = folder / f"{method}_{tile}"
                words = ["--output", str(results[tile]), "--method", method, "--tile", str(tile)]
                engine("fill", str(folder / "series"), *words)
            whole, tiled = (products(results[tile], "filled") for tile in (arguments.size, arguments.tile))
            gaps = products(results[arguments.size], "quality")[:, 0] > 0
            difference = np.abs(whole - tiled).transpose(0, 2, 3, 1)[gaps]
            print(f"{method:10s} mean {difference.mean():.1e}, largest {difference.max():.1e}", flush=True)


if __name__ == "__main__":
    main()
