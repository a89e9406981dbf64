"""Dates that nobody observed: every third date of real series left out, estimated by ``fill --every 10`` and a list.

Usage: python tests/benchmarks/dates_without_image.py [--cubes FOLDER] [--method auto,regression,linear]

Printed: errors on the clear pixels of the dates left out, beside interpolation of each pixel that is plain: linear,
Whittaker's smoother and a harmonic; the share that 90 % intervals cover; processor seconds with and without the added
dates. The series lie in ../shared/data/validation and are not part of this repository.
"""

from __future__ import annotations

import argparse
import datetime as dt
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from baselines import between, by_pattern, harmonic, whittaker
from real_cases import SHARED, benchmark

from model.contract.options import FillOptions, MethodOptions
from model.core.reporting import Reporter
from model.metrics.uncertainty import coverage
from model.pipeline.filling import fill
from model.reading.series import SeriesOptions

LEAST_CLEAR = 0.3  # of a date, to be scored
TRANSFORM = rasterio.Affine(20, 0, 500000, 0, -20, 4200000)
LAMBDAS = (1, 10, 100)  # of Whittaker's smoother, in steps of five days


def series(path: Path) -> tuple[np.ndarray, np.ndarray, list[dt.date]]:
    """Reflectance [time, band, row, column], what is clear of it [time, row, column], and the dates."""
    reflectance, clear, names = benchmark().load(path)
    dates = [dt.date.fromisoformat(name) for name in names]
    shown = sorted((date, t) for t, date in enumerate(dates) if (reflectance[t] != 65535).any())
    order = [t for _, t in shown]
    return reflectance[order] * np.float32(1e-4), clear[order], [date for date, _ in shown]


def filled(
    folder: Path, values: np.ndarray, seen: np.ndarray, dates: list[dt.date], at: list[dt.date], method: str
) -> tuple[np.ndarray, np.ndarray, float, float]:
    """Estimates and deviations [at, band, row, column] by the engine, and seconds without and with added dates."""
    for date, image, clear in zip(dates, values, seen):
        numbers = np.where(clear, np.clip(np.rint(image * 1e4), 1, 20000), 0).astype(np.uint16)
        profile = {"driver": "GTiff", "crs": "EPSG:32629", "transform": TRANSFORM, "nodata": 0, "dtype": "uint16"}
        height, width = clear.shape
        with rasterio.open(
            folder / f"S2_{date:%Y%m%d}.tif", "w", count=4, height=height, width=width, **profile
        ) as file:
            file.write(numbers)
            file.descriptions, file.scales = ("B02", "B03", "B04", "B8A"), (1e-4,) * 4
    listed = folder / "dates.csv"
    listed.write_text("date\n" + "\n".join(map(str, at)))
    seconds = []
    for name, asked in (("alone", {}), ("out", {"every": "10", "dates": listed})):
        options = FillOptions(method=MethodOptions(method=method, device="cpu"), uncertainty=True, **asked)
        begun = time.process_time()
        fill([str(folder)], folder / name, SeriesOptions(), options, Reporter())
        seconds.append(time.process_time() - begun)
    read = []
    for kind in ("filled", "uncertainty"):
        images = []
        for date in at:
            with rasterio.open(folder / "out" / f"{date}_{kind}.tif") as file:
                images.append(file.read(masked=True).astype(np.float32).filled(np.nan) * 1e-4)
        read.append(np.stack(images).astype(np.float32))
    return read[0], read[1], seconds[0], seconds[1]


def greenness(values: np.ndarray) -> np.ndarray:
    """NDVI [row, column] of a date [band, row, column]."""
    return (values[3] - values[2]) / np.maximum(values[3] + values[2], 1e-3)


class Table:
    """Scores of ways by date."""

    def __init__(self) -> None:
        """Start with none."""
        self.scores: dict[str, list[tuple[float, float, float]]] = {}
        self.covered: dict[str, list[float]] = {}

    def add(self, way: str, values: np.ndarray, truth: np.ndarray, where: np.ndarray) -> None:
        """Score a date [band, row, column]."""
        error = (values - truth)[:, where]
        ndvi = np.abs(greenness(values) - greenness(truth))[where]
        self.scores.setdefault(way, []).append(
            (float(-10 * np.log10((error**2).mean())), float(np.abs(error).mean()), float(ndvi.mean()))
        )

    def print(self) -> None:
        """Print a row for each way."""
        print("| estimate | PSNR | MAE | NDVI error | covered by 90 % |\n|---|---|---|---|---|")
        for way, scores in self.scores.items():
            psnr, error, ndvi = np.mean(scores, axis=0)
            covered = f"{np.mean(self.covered[way]):.1%}" if way in self.covered else ""
            print(f"| {way} | {psnr:.2f} | {error:.4f} | {ndvi:.4f} | {covered} |")


def main() -> None:
    """Print the table, and what each series took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cubes", type=Path, default=SHARED / "data" / "validation")
    parser.add_argument("--method", default="auto,regression,linear")
    arguments = parser.parse_args()
    plain = {"linear, pixel by pixel": between, "harmonic": harmonic}
    plain |= {f"Whittaker, lambda {penalty}": whittaker(penalty) for penalty in LAMBDAS}
    table = Table()
    for path in sorted(arguments.cubes.glob("*.npz")):
        values, clear, dates = series(path)
        left_out = [t for t in range(1, len(dates) - 1, 3) if clear[t].mean() > LEAST_CLEAR]
        kept = sorted(set(range(len(dates))) - set(range(1, len(dates) - 1, 3)))
        days = np.array([(date - dates[0]).days for date in dates], float)
        seen, at = clear[kept], [dates[t] for t in left_out]
        estimates = {
            way: by_pattern(rule, values[kept], seen, days[kept], days[left_out]) for way, rule in plain.items()
        }
        for method in arguments.method.split(","):
            with tempfile.TemporaryDirectory() as folder:
                kept_dates = [dates[t] for t in kept]
                estimate, deviation, alone, more = filled(Path(folder), values[kept], seen, kept_dates, at, method)
            print(f"{path.stem[:45]} {method}: {alone:.1f} s, with added dates {more:.1f} s", flush=True)
            way = f"`--method {method}`"
            estimates[way] = estimate
            if method != "linear":
                where = [clear[t] & np.isfinite(d).all(0) for d, t in zip(deviation, left_out)]
                pairs = [
                    ((e - values[t])[:, known], d[:, known])
                    for e, d, t, known in zip(estimate, deviation, left_out, where)
                ]
                covered = coverage(*(np.concatenate(arrays, axis=1).T for arrays in zip(*pairs)))
                table.covered.setdefault(way, []).append(covered)
        for way, found in estimates.items():
            for values_of_date, t in zip(found, left_out):
                known = clear[t] & np.isfinite(values_of_date).all(0)
                table.add(way, values_of_date, values[t], known)
    table.print()


if __name__ == "__main__":
    main()
