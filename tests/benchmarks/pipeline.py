"""What filling takes on one core and on several, beside GDAL copying the same products to cloud-optimised GeoTIFFs.

    python tests/benchmarks/pipeline.py --size 2048 --workers 2 [--methods linear regression] [--output FILE]

Fills a simulated series of uint16 rasters with masks (compressed; NDVI is written, too) by each method, with one worker
and with --workers; then GDAL copies the products with the same codec, so many files at once, each by one thread. All
are processes of their own. Processor seconds are those of all threads: on a machine that does other work, too, they say
more than wall seconds. Exits with 1 if the products of one worker and of several differ.

Linux only: memory is read from /proc.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
import rasterio
import rasterio.shutil
from large_area import ROOT, memory_of, processes_below, write_series

from model.contract.rates import CPU_RATES
from model.core.costs import estimates
from model.pipeline.filling import FILLED, FITTED

COPY = "--copy"  # how this script calls itself, to copy files in a process that is measured
CODEC = {"COMPRESS": "DEFLATE", "LEVEL": "6", "PREDICTOR": "YES", "BLOCKSIZE": "512", "NUM_THREADS": "1"}
ENDS = (FITTED, FILLED)  # where in the progress the stages end
HEADER = (
    "| | workers | wall s | fit, fill, finish s | processor s | cores busy | times the copy, by wall | by processor"
)
HEADER += " | peak GiB | plan s |"


class Run(NamedTuple):
    """What a process took: wall and processor seconds, and the peak of its resident memory in bytes.

    stages: after how many seconds the series was fitted, and filled.
    """

    wall: float
    processor: float
    peak: int
    stages: list[float]


def run(*command: str) -> Run:
    """Run a command to its end. Raises CalledProcessError if it fails."""
    before, begun, peak = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic(), 0
    child = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True)
    stages: list[float] = []

    def listen() -> None:
        for event in map(json.loads, child.stdout or []):
            done = event["done"] / event["total"] if event["event"] == "progress" else 0.0
            if len(stages) < len(ENDS) and done >= ENDS[len(stages)] - 1e-6:
                stages.append(time.monotonic() - begun)

    threading.Thread(target=listen, daemon=True).start()
    while child.poll() is None:
        peak = max(peak, sum(memory_of(process) for process in processes_below(child.pid)))
        time.sleep(0.1)
    wall, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    return Run(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, peak, stages)


def copy(source: Path, target: Path, workers: int) -> None:
    """Copy the products in ``source`` as GDAL alone does, ``workers`` at once."""

    def one(path: Path) -> None:
        resampling = "NEAREST" if path.stem.endswith("quality") else "AVERAGE"
        rasterio.shutil.copy(str(path), str(target / path.name), driver="COG", OVERVIEW_RESAMPLING=resampling, **CODEC)

    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(one, sorted(source.glob("*.tif"))))


def digest(folder: Path) -> str:
    """One number for all products of a folder."""
    found = hashlib.sha256()
    for path in sorted(folder.glob("*.tif")):
        found.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def reckoned(method: str, size: int, dates: int, workers: int) -> str:
    """The seconds that describe says for this computer."""
    if method not in {*CPU_RATES, "auto"}:
        return "-"
    entries = estimates(size * size, dates, "cpu", workers=workers)
    entry = next(entry for entry in entries if (entry["auto"] if method == "auto" else entry["method"] == method))
    return f"{entry['seconds']:.0f}"


def main() -> int:
    """Write the series, fill and copy it, and print a row a run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=2048)
    parser.add_argument("--dates", type=int, default=10)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--methods", nargs="+", default=["linear", "regression"])
    parser.add_argument("--alone", action=argparse.BooleanOptionalAction, default=True, help="also with one worker")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder by default")
    parser.add_argument("--output", type=Path, help="a text file that gets the table, too")
    arguments = parser.parse_args()
    size, dates, same = arguments.size, arguments.dates, True
    lines = [
        f"{size} x {size} x {dates}, on {os.cpu_count()} cores ({platform.processor() or platform.machine()}), "
        f"load before {os.getloadavg()[0]:.1f}",
        HEADER,
        "|---" * HEADER.count(" |") + "|",
    ]
    print("\n".join(lines), flush=True)
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        series = Path(name) / "series"
        series.mkdir()
        write_series(series, size, dates, arguments.seed)
        for method in arguments.methods:
            digests = set()
            for workers in sorted({1, arguments.workers} if arguments.alone else {arguments.workers}):
                result, copied = Path(name) / "result", Path(name) / "copy"
                words = ("fill", str(series), "--output", str(result), "--method", method, "--device", "cpu")
                took = run(sys.executable, "-m", "model", *words, "--workers", str(workers), "--overwrite", "--json")
                digests.add(digest(result))
                copied.mkdir(exist_ok=True)
                beside = run(sys.executable, __file__, COPY, str(result), str(copied), str(workers))
                for label, one in ((f"`{method}`", took), ("GDAL's copy of it", beside)):
                    parts = np.diff([0, *one.stages, one.wall]) if one.stages else []
                    cells = [label, workers, f"{one.wall:.1f}", ", ".join(f"{part:.1f}" for part in parts)]
                    cells.append(f"{one.processor:.1f}")
                    cells += [f"{one.processor / one.wall:.2f}", f"{one.wall / beside.wall:.1f}"]
                    cells += [f"{one.processor / beside.processor:.1f}", f"{one.peak / 2**30:.2f}"]
                    cells.append(reckoned(method, size, dates, workers) if one is took else "")
                    lines.append(f"| {' | '.join(map(str, cells))} |")
                    print(lines[-1], flush=True)
            same &= len(digests) == 1
    lines.append("All numbers of workers gave the same bytes." if same else "PRODUCTS DIFFER between workers.")
    print(lines[-1])
    if arguments.output:
        arguments.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0 if same else 1


if __name__ == "__main__":
    if sys.argv[1:2] == [COPY]:
        copy(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
    else:
        sys.exit(main())
