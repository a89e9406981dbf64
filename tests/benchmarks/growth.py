"""How time and memory of `fill` grow with pixels, dates, bands and workers, and what a country takes at that rate.

    python tests/benchmarks/growth.py [--small] [--parts pixels dates bands workers] [--output growth.md]

Series are simulated. Each run is a process of its own; what is counted is processor time, so that other work on the
machine counts little, and the peak of its memory; all is done by one thread. ``slope`` says how the line runs: 1 where
twice as much takes twice as long, 2 where it takes four times as long; what a run of next to nothing takes is left out
of it. Workers are processes of Dask on this machine, a thread each, started in a folder from which ``model`` cannot be
imported; their seconds are those of the wall while windows are computed, beside a run without a cluster, and beside
what as many processes gain that do nothing but a loop: on a busy machine that is not their number.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from rates import run  # noqa: E402

from model.contract.options import FillOptions, MethodOptions  # noqa: E402
from model.core.reporting import Reporter  # noqa: E402
from model.pipeline.filling import fill  # noqa: E402
from model.reading.series import SeriesOptions  # noqa: E402

METHODS = ("linear", "regression")
LINES = {  # pixels a side, dates, bands
    "pixels": [(128, 8, 4), (256, 8, 4), (384, 8, 4)],
    "dates": [(128, 6, 4), (128, 12, 4), (128, 24, 4), (128, 73, 4)],
    "bands": [(128, 8, 4), (128, 8, 10)],
}
SMALL = {
    "pixels": [(128, 4, 4), (256, 4, 4)],
    "dates": [(128, 4, 4), (128, 8, 4)],
    "bands": [(128, 4, 4), (128, 4, 10)],
}
NEXT_TO_NOTHING = (24, 4, 4)
LAND = {"Spain": 506_000, "Europe (land)": 10_180_000}  # square kilometres
PIXELS_A_KM2, A_YEAR = 10_000, 73  # 10 m; a date every five days
PRICE = 0.04  # dollars for an hour of a core, as a large provider asks for machines rented by the hour


def series_of(folder: Path, size: int, dates: int, bands: int) -> Path:
    """A simulated series, made when it is first asked for."""
    series = folder / f"{size}x{dates}x{bands}"
    if not series.exists():
        words = ("--size", str(size), "--dates", str(dates), "--bands", "4" if bands == 4 else "10")
        run("example", "--output", str(series), *words)
    return series


@cache
def filled(folder: Path, method: str, size: int, dates: int, bands: int) -> tuple[float, float]:
    """Processor seconds of a run, and its peak memory in GiB."""
    series = series_of(folder, size, dates, bands)
    some = ("--bands", "all") if bands == 10 else ()
    words = ("fill", str(series), "--method", method, "--device", "cpu", "--workers", "1", *some, "--overwrite")
    _, processor, memory, _ = run(*words, "--output", str(folder / "filled"))
    return processor, memory


def line(folder: Path, name: str, cases: list[tuple[int, int, int]]) -> Iterator[str]:
    """Rows of a table: what grows, and what that takes by each method."""
    yield f"| {name} | method | seconds | microseconds a pixel and date | slope | peak memory |"
    yield "|---|---|---|---|---|---|"
    axis = list(LINES).index(name)
    start, _ = filled(folder, "linear", *NEXT_TO_NOTHING)
    for method in METHODS:
        before = None
        for case in cases:
            seconds, memory = filled(folder, method, *case)
            size, dates, _ = case
            grown = size * size if axis == 0 else case[axis]
            slope = ""
            if before:
                slope = f"{math.log((seconds - start) / before[1]) / math.log(grown / before[0]):.2f}"
            before = grown, seconds - start
            told = f"{size} x {size}" if axis == 0 else str(case[axis])
            each = (seconds - start) / (size * size * dates) * 1e6
            yield f"| {told} | {method} | {seconds:.1f} | {each:.2f} | {slope} | {memory:.2f} GiB |"
    yield ""


@contextmanager
def cluster(folder: Path, workers: int) -> Iterator[str]:
    """The address of a scheduler with so many workers."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    known = folder / f"scheduler{workers}.json"
    file = ("--scheduler-file", str(known))

    def begin(*words: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "dask", *words, *file, "--no-dashboard"]
        return subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.DEVNULL)

    processes = [begin("scheduler", "--host", "127.0.0.1", "--port", "0")]
    processes += [begin("worker", "--nthreads", "1", "--no-nanny") for _ in range(workers)]
    try:
        from distributed import Client

        with Client(scheduler_file=str(known), timeout=60, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)
            address = client.scheduler.address
        yield address
    finally:
        for process in processes:
            process.kill()
            process.wait()


def windows_seconds(series: Path, output: Path, method: str, *words: str) -> float:
    """Seconds of the wall from the first to the last window of a run."""
    command = [sys.executable, "-m", "model", "fill", str(series), "--output", str(output), "--method", method]
    command += ["--device", "cpu", "--workers", "1", "--tile", "64", "--overwrite", "--json", *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    told = []
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as engine:
        for text in engine.stdout or ():
            event = json.loads(text)
            if event["event"] == "progress" and event["message"] == "Filling":
                told.append((event["done"], time.monotonic()))
    if engine.returncode or len(told) < 2:
        raise SystemExit(f"the run failed: {command}")
    (first, begun), (last, ended) = told[0], told[-1]
    return (ended - begun) / (last - first)  # for a share of the work: some windows pass before the first is told


def turns_a_second(processes: int) -> float:
    """How many turns of a plain loop so many processes do together: what the machine gives just now."""
    loop = [sys.executable, "-c", "sum(number * number for number in range(10_000_000))"]
    begun = time.monotonic()
    running = [subprocess.Popen(loop) for _ in range(processes)]
    for process in running:
        process.wait()
    return processes / (time.monotonic() - begun)


def workers_line(folder: Path, case: tuple[int, int, int], counts: tuple[int, ...]) -> Iterator[str]:
    """Rows of a table: seconds of a window of one series by one process, and by several workers."""
    series, seconds, turns = series_of(folder, *case), {}, {}
    alone = windows_seconds(series, folder / "filled", "regression")
    for count in counts:
        with cluster(folder, count) as address:
            before = turns_a_second(count)
            seconds[count] = windows_seconds(series, folder / "filled", "regression", "--scheduler", address)
            turns[count] = (before + turns_a_second(count)) / 2
    size, dates, _ = case
    yield f"| windows of {size} x {size} x {dates}, `regression` | seconds each | times as fast | a plain loop |"
    yield "|---|---|---|---|"
    yield f"| one process, no cluster | {alone:.2f} | | |"
    first = counts[0]
    for count in counts:
        ratio, plain = seconds[first] / seconds[count], turns[count] / turns[first]
        yield f"| {count} worker{'s' * (count > 1)} | {seconds[count]:.2f} | {ratio:.2f} | {plain:.2f} |"
    yield ""


class Stages(Reporter):
    """Notes the processor time at each message."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, float]] = []

    def progress(self, done: float, total: float, unit: str = "", message: str = "") -> None:
        """See Reporter.progress."""
        super().progress(done, total, unit, message)
        self.told.append((message, time.process_time()))


def windows_cost(folder: Path, method: str, case: tuple[int, int, int]) -> float:
    """Processor seconds a pixel and date of what grows with a large area: filling windows, and writing products."""
    size, dates, _ = case
    stages, options = Stages(), FillOptions(MethodOptions(method=method, device="cpu"), workers=1, overwrite=True)
    fill([str(series_of(folder, *case))], folder / "filled", SeriesOptions(), options, stages)
    fitted = [moment for message, moment in stages.told if not message.startswith(("Filling", "Writing"))]
    return (stages.told[-1][1] - fitted[-1]) / (size * size * dates)


def country(folder: Path, case: tuple[int, int, int]) -> Iterator[str]:
    """Rows of a table: hours and money of a country and a continent, at the rate of the windows of a series."""
    yield f"| a year ({A_YEAR} dates, in runs of {case[1]}) of | method | hours of a core | on 100 cores | dollars |"
    yield "|---|---|---|---|---|"
    for method in METHODS:
        each = windows_cost(folder, method, case)
        for name, area in LAND.items():
            hours = each * area * PIXELS_A_KM2 * A_YEAR / 3600
            told = f"{each * 1e6:.1f} microseconds a pixel and date"
            yield f"| {name} | {method}, {told} | {hours:,.0f} | {hours / 100:,.0f} hours | {hours * PRICE:,.0f} |"
    yield ""


def main() -> None:
    """Measure and print, each line as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--small", action="store_true", help="so small that it takes about a minute")
    parts = [*LINES, "workers", "country"]
    parser.add_argument("--parts", nargs="+", choices=parts, default=parts[:-1])
    parser.add_argument("--output", type=Path, help="also write the tables to this file")
    options = parser.parse_args()
    rows: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in options.parts:
            if part == "workers":
                lines = workers_line(folder, (256, 4, 4) if options.small else (512, 8, 4), (1, 2))
            elif part == "country":
                lines = country(folder, (SMALL if options.small else LINES)["pixels"][1])
            else:
                lines = line(folder, part, (SMALL if options.small else LINES)[part])
            for row in lines:
                print(row, flush=True)
                rows.append(row)
    if options.output:
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text("\n".join(rows) + "\n")


if __name__ == "__main__":
    main()
