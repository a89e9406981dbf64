"""Fill one simulated series in each format, and compare: seconds, peak memory, size, and what reading takes.

    python tests/benchmarks/cube_formats.py --sizes 1000,2000 --dates 12

Reading is by GDAL: one pixel of a band through all dates, from the cube or stack itself or from the GeoTIFFs of all
dates; and that band of one whole date, as QGIS loads it. Linux only: memory is read from /proc.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import rasterio
from large_area import run, write_series
from rasterio.windows import Window

FORMATS = ("geotiff", "stack", "netcdf", "zarr")
REPEATS = 5


def main() -> None:
    """Write the series, fill it in each format, print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,2000", help="rows and columns of the series")
    parser.add_argument("--dates", type=int, default=12)
    parser.add_argument("--memory", default="0.5", help="GiB of work arrays")
    arguments = parser.parse_args()
    print("| pixels | format | seconds | peak MiB | MB | a pixel in time, ms | a date, ms |")
    print("|---|---|---|---|---|---|---|")
    for size in map(int, arguments.sizes.split(",")):
        with tempfile.TemporaryDirectory() as name:
            series = Path(name) / "series"
            series.mkdir()
            write_series(series, size, arguments.dates, 1)
            for form in FORMATS:
                result = Path(name) / form
                command = [sys.executable, "-m", "model", "fill", str(series), "--output", str(result)]
                command += ["--method", "linear", "--clouds", "mask", "--memory", arguments.memory, "--format", form]
                status, seconds, peak = run(command)
                if status:
                    sys.exit(f"{form}: exit status {status}")
                written = sum(path.stat().st_size for path in result.rglob("*") if path.is_file())
                profile, layer = read_times(result, form, size)
                row = (f"{size} x {size}", form, f"{seconds:.0f}", f"{peak / 2**20:.0f}", f"{written / 1e6:.1f}")
                print("| " + " | ".join([*row, f"{profile:.1f}", f"{layer:.0f}"]) + " |", flush=True)


def read_times(result: Path, form: str, size: int) -> tuple[float, float]:
    """Milliseconds for one pixel of a band in time, and for one date of it; the best of REPEATS."""
    entries = json.loads((result / "series.json").read_text())["products"]
    paths = [result / entry["path"] for entry in entries if entry["kind"] == "filled"]
    whole = {
        "stack": str(result / "B08_stack.tif"),
        "netcdf": f'NETCDF:"{result / "cube.nc"}":B08',
        "zarr": str(result / "cube.zarr" / "B08"),
    }
    middle = Window(size // 2, size // 2, 1, 1)

    def profile() -> None:
        for path in [whole[form]] if form in whole else paths:
            with rasterio.open(path) as file:
                file.read(None if form in whole else 4, window=middle)

    def layer() -> None:
        with rasterio.open(paths[len(paths) // 2]) as file:
            file.read(4)

    return best(profile), best(layer)


def best(work: Callable[[], None]) -> float:
    """The shortest of REPEATS runs of ``work``, in milliseconds."""
    times = []
    for _ in range(REPEATS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return 1000 * min(times)


if __name__ == "__main__":
    main()
