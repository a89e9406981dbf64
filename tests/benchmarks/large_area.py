"""Fill a large simulated series in a process of its own, and report the time and the peak memory of all its processes.

    python tests/benchmarks/large_area.py --size 6000 --dates 6 --method linear

Exits with 1 if the peak is above --limit GiB or if a filled raster still has gaps.
Linux only: memory is read from /proc.
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
from rasterio.transform import Affine
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from model.simulation import SimulationSettings, simulate  # noqa: E402

BLOCK = 750  # pixels: the simulated area that is repeated
STRIP = 512  # rows written at a time


def mirrored(length: int) -> np.ndarray:
    """Indices that repeat a block of BLOCK pixels, every second time mirrored, so that edges fit."""
    there_and_back = np.r_[np.arange(BLOCK), np.arange(BLOCK)[::-1]]
    return there_and_back[np.arange(length) % (2 * BLOCK)]


def write_series(folder: Path, size: int, dates: int, seed: int) -> None:
    """Write ``dates`` rasters of ``size`` x ``size`` pixels with their masks, strip by strip."""
    simulation = simulate(SimulationSettings(shape=(BLOCK, BLOCK), dates=dates, partial_swath=None), seed)
    places = mirrored(size)
    inputs = []
    for acquisition in simulation:
        image = np.clip(np.rint(acquisition.image * 1e4), 1, 65535).astype(np.uint16)
        name = f"S2_{acquisition.date:%Y%m%d}"
        _write(folder / f"{name}.tif", image, places, ("B02", "B03", "B04", "B08"))
        _write(folder / f"{name}_SCL.tif", acquisition.scl[None], places, ("SCL",))
        inputs.append({"path": f"{name}.tif", "date": acquisition.date.isoformat(), "mask": f"{name}_SCL.tif"})
        print(f"wrote {name}", file=sys.stderr)
    (folder / "series.json").write_text(json.dumps({"version": 1, "inputs": inputs}))


def _write(path: Path, block: np.ndarray, places: np.ndarray, names: tuple[str, ...]) -> None:
    size = places.size
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=size,
        height=size,
        count=len(names),
        dtype=block.dtype,
        crs="EPSG:32633",
        transform=Affine(10, 0, 400000, 0, -10, 5400000),
        nodata=0,
        tiled=True,
        blockxsize=512,
        blockysize=512,
        compress="deflate",
        zlevel=1,
        predictor=2,
    ) as file:
        file.descriptions = names
        if len(names) == 4:
            file.scales = (1e-4,) * 4
        for row in range(0, size, STRIP):
            rows = places[row : row + STRIP]
            file.write(block[:, rows][:, :, places], window=Window(0, row, size, rows.size))


def processes_below(parent: int) -> list[int]:
    """Return a process and all that descend from it."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:  # it has ended meanwhile
                continue
            children.setdefault(int(fields[1]), []).append(int(entry.name))
    found, waiting = [], [parent]
    while waiting:
        process = waiting.pop()
        found.append(process)
        waiting += children.get(process, [])
    return found


def memory_of(process: int) -> int:
    """Return the resident memory of a process in bytes, 0 if it has ended."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def run(command: list[str]) -> tuple[int, float, int]:
    """Run a command; return its exit status, seconds, and the peak of its processes' resident memory in bytes."""
    begun = time.monotonic()
    child = subprocess.Popen(command, cwd=ROOT)
    peak = 0
    while child.poll() is None:
        peak = max(peak, sum(memory_of(process) for process in processes_below(child.pid)))
        time.sleep(0.1)
    return child.returncode, time.monotonic() - begun, peak


def gaps_left(result: Path) -> int:
    """Count pixels without data in the filled rasters."""
    left = 0
    for entry in json.loads((result / "series.json").read_text())["products"]:
        if entry["kind"] == "filled":
            with rasterio.open(result / entry["path"]) as file:
                for _, window in file.block_windows(1):
                    left += int((file.read(1, window=window) == file.nodata).sum())
    return left


def main() -> int:
    """Write the series, fill it, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=6000)
    parser.add_argument("--dates", type=int, default=6)
    parser.add_argument("--method", default="linear")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=3.0, help="GiB of peak memory allowed")
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder by default")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        series, result = Path(name) / "series", Path(name) / "result"
        series.mkdir()
        write_series(series, arguments.size, arguments.dates, arguments.seed)
        command = [sys.executable, "-m", "model", "fill", str(series), "--output", str(result)]
        status, seconds, peak = run([*command, "--method", arguments.method])
        left = gaps_left(result) if status == 0 else None
        written = sum(path.stat().st_size for path in result.iterdir()) if result.exists() else 0
    report = {
        "size": arguments.size,
        "dates": arguments.dates,
        "method": arguments.method,
        "exit_status": status,
        "seconds": round(seconds, 1),
        "peak_gib": round(peak / 2**30, 3),
        "gaps_left": left,
        "result_gib": round(written / 2**30, 3),
    }
    print(json.dumps(report, indent=1))
    return 0 if status == 0 and left == 0 and peak < arguments.limit * 2**30 else 1


if __name__ == "__main__":
    sys.exit(main())
