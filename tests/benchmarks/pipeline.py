r"""What filling takes on one core and on several, beside GDAL copying the same products to cloud-optimised GeoTIFFs.

    python tests/benchmarks/pipeline.py --size 2048 --runs linear:1,2 regression:1,2 [--output FILE]
    python tests/benchmarks/pipeline.py --size 2048 --minutes 6 --runs linear:16 regression:16 auto:16@cuda \
        linear:4 regression:4 auto:4@cuda linear:1,2,8 regression:1,2,8

Fills a simulated series of uint16 rasters with masks (compressed; NDVI is written, too) by each method with each number
of workers; GDAL copies the first products of that number with the same codec, so many files at once, each by one
thread. All are processes of their own. Processor seconds are those of all threads: on a machine that does other work,
too, they say more than wall seconds. "plan" is what describe says beforehand that the run takes. Exits with 1 if the
products of one number of workers and of another differ. After --minutes no further run is begun.

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

from model.core.costs import estimates
from model.pipeline.filling import FILLED, FITTED

COPY = "--copy"  # how this script calls itself, to copy files in a process that is measured
CODEC = {"COMPRESS": "DEFLATE", "LEVEL": "6", "PREDICTOR": "YES", "BLOCKSIZE": "512", "NUM_THREADS": "1"}
ENDS = (FITTED, FILLED)  # where in the progress the stages end
HEADER = (
    "| | workers | wall s | fit, fill, finish s | processor s (of it system) | cores busy | times the copy, by wall"
)
HEADER += " | peak GiB: fit, fill, finish | plan s, GiB |"


class Run(NamedTuple):
    """What a process took: wall and processor seconds, and of these the system's.

    stages: after how many seconds the series was fitted, and filled.  peaks: of the resident memory of it and of all
    that it started, in bytes, in each of the three parts.
    """

    wall: float
    processor: float
    system: float
    stages: list[float]
    peaks: list[int]


def run(*command: str) -> Run:
    """Run a command to its end. Raises CalledProcessError if it fails."""
    before, begun, peaks = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic(), [0] * (len(ENDS) + 1)
    child = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True)
    stages: list[float] = []

    def listen() -> None:
        for event in map(json.loads, child.stdout or []):
            done = event["done"] / event["total"] if event["event"] == "progress" else 0.0
            if len(stages) < len(ENDS) and done >= ENDS[len(stages)] - 1e-6:
                stages.append(time.monotonic() - begun)

    threading.Thread(target=listen, daemon=True).start()
    while child.poll() is None:
        part, held = len(stages), sum(memory_of(process) for process in processes_below(child.pid))
        peaks[part] = max(peaks[part], held)
        time.sleep(0.05)
    wall, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    system = after.ru_stime - before.ru_stime
    return Run(wall, after.ru_utime - before.ru_utime + system, system, stages, peaks)


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


def reckoned(method: str, size: int, dates: int, device: str, workers: int) -> str:
    """The seconds and GiB that describe says for this computer."""
    entries = estimates(size * size, dates, device, workers=workers)
    entry = next(
        (entry for entry in entries if (entry["auto"] if method == "auto" else entry["method"] == method)), None
    )
    return f"{entry['seconds']:.0f}, {entry['memory_gib']:.1f}" if entry else "-"


def asked(text: str) -> tuple[str, list[int], str]:
    """Method, numbers of workers and device of METHOD:WORKERS[,WORKERS...][@DEVICE]."""
    what, _, device = text.partition("@")
    method, _, workers = what.partition(":")
    return method, [int(number) for number in workers.split(",")], device or "cpu"


def main() -> int:
    """Write the series, fill and copy it, and print a row a run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=2048)
    parser.add_argument("--dates", type=int, default=10)
    parser.add_argument("--runs", nargs="+", type=asked, default=[asked("linear:1,2"), asked("regression:1,2")])
    parser.add_argument("--copy", action=argparse.BooleanOptionalAction, default=True, help="also copy by GDAL")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder by default")
    parser.add_argument("--output", type=Path, help="a text file that gets the table, too")
    arguments = parser.parse_args()
    size, dates, begun = arguments.size, arguments.dates, time.monotonic()
    about = f"{size} x {size} x {dates}, on {os.cpu_count()} cores ({platform.processor() or platform.machine()})"
    lines = [f"{about}, load before {os.getloadavg()[0]:.1f}", HEADER, "|---" * HEADER.count(" |") + "|"]
    print("\n".join(lines), flush=True)
    digests: dict[tuple[str, str], set[str]] = {}
    copies: dict[int, Run] = {}
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        series, result, copied = (Path(name) / part for part in ("series", "result", "copy"))
        series.mkdir()
        copied.mkdir()
        write_series(series, size, dates, arguments.seed)
        for method, workers, device in ((m, count, d) for m, counts, d in arguments.runs for count in counts):
            if time.monotonic() - begun > 60 * arguments.minutes:
                lines.append(f"No time left for {method} with {workers} workers.")
                continue
            words = ("fill", str(series), "--output", str(result), "--method", method, "--device", device)
            took = run(sys.executable, "-m", "model", *words, "--workers", str(workers), "--overwrite", "--json")
            digests.setdefault((method, device), set()).add(digest(result))
            rows = [(f"`{method}`" + ("" if device == "cpu" else f" on {device}"), took)]
            if arguments.copy and workers not in copies:
                copies[workers] = run(sys.executable, __file__, COPY, str(result), str(copied), str(workers))
                rows.append(("GDAL's copy", copies[workers]))
            for label, one in rows:
                parts = np.diff([0, *one.stages, one.wall]) if one is took else []
                cells = [label, str(workers), f"{one.wall:.1f}", ", ".join(f"{part:.1f}" for part in parts)]
                cells += [f"{one.processor:.1f} ({one.system:.1f})", f"{one.processor / one.wall:.1f}"]
                cells.append(f"{one.wall / copies[workers].wall:.1f}" if one is took and arguments.copy else "")
                cells.append(", ".join(f"{peak / 2**30:.2f}" for peak in one.peaks if peak))
                cells.append(reckoned(method, size, dates, device, workers) if one is took else "")
                lines.append(f"| {' | '.join(cells)} |")
                print(lines[-1], flush=True)
    same = all(len(found) == 1 for found in digests.values())
    lines.append("All numbers of workers gave the same bytes." if same else "PRODUCTS DIFFER between workers.")
    lines.append(f"Digests: {', '.join(sorted(one[:12] for found in digests.values() for one in found))}")
    print("\n".join(lines[-2:]))
    if arguments.output:
        arguments.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0 if same else 1


if __name__ == "__main__":
    if sys.argv[1:2] == [COPY]:
        copy(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
    else:
        sys.exit(main())
