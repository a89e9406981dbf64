"""Filling without a network on a GPU against one core of the same machine, and by how much their numbers differ.

Usage: python tests/benchmarks/gpu_speed.py [--device cuda] [--sizes 128 512 1024] [--core-size 256] [--dates 10]
       [--output FILE.json]

A simulated series with irregular gaps is fitted once by NumPy. Then windows are estimated by NumPy on one core, and by
torch on the device, copies to and from it included. Times are the shortest of several runs, per cube of 128 x 128
pixels; the first run on the device, which loads its libraries, is told apart. Nothing is read but this repository:
numpy, scipy, torch and array-api-compat are needed; with --device none only one core is measured, without torch. Where
rasterio is installed, the comparison of the dates is measured, too.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"  # read when the libraries are loaded

import numpy as np  # noqa: E402
from scipy.ndimage import gaussian_filter  # noqa: E402

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from model.core.types import Chip, Sample  # noqa: E402
from model.methods.blending import ALONE, BlendEstimator  # noqa: E402
from model.methods.linear import LinearEstimator  # noqa: E402
from model.methods.regression import fit_regression  # noqa: E402

CUBE = 128 * 128
SAMPLE = 128  # pixels: the corner that is fitted to
ROUGHNESS = 0.01  # of the pixels, by which each date's gaps are speckled


def simulate(size: int, dates: int, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Days, reflectance [T,4,H,W] with 0 in gaps, and what is observed [T,H,W]: about two thirds."""
    generator = np.random.default_rng(seed)

    def field(sigma: float) -> np.ndarray:
        made = gaussian_filter(generator.normal(size=(size, size)), sigma, mode="wrap")
        return made / made.std()

    days = np.sort(generator.choice(6 * dates, dates, replace=False)).astype(float)
    ground = np.stack(
        [level + spread * field(3) for level, spread in ((0.08, 0.02), (0.1, 0.02), (0.1, 0.04), (0.3, 0.08))]
    )
    growth = np.array([0.01, 0.01, 0.03, -0.1])[:, None, None] * (1 + 0.3 * field(10))
    series = ground + np.sin(days / 40)[:, None, None, None] * growth
    series += 0.004 * generator.normal(size=series.shape) + 0.01 * generator.normal(size=(dates, 4, 1, 1))
    observed = np.stack([field(6) > -0.4 for _ in range(dates)]) & (generator.random((dates, size, size)) > ROUGHNESS)
    return days, np.where(observed[:, None], np.clip(series, 0, 1.5), 0).astype(np.float32), observed


def seconds(work: Callable[[], Any], repeat: int, clock: Callable[[], float]) -> tuple[float, float, Any]:
    """Seconds of the first run, of the quickest of the others, and what the last one returned."""
    taken = []
    for _ in range(repeat + 1):
        begun = clock()
        result = work()
        taken.append(clock() - begun)
    return taken[0], min(taken[1:]), result


def main() -> None:
    """Print a row a method and window, and write all figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--sizes", type=int, nargs="+", default=[128, 512, 1024], help="sides of windows on the device")
    parser.add_argument("--core-size", type=int, default=256, help="side of the window that one core estimates")
    parser.add_argument("--dates", type=int, default=10)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--output", help="where the figures are written as JSON")
    arguments = parser.parse_args()
    days, reflectance, observed = simulate(max(*arguments.sizes, arguments.core_size), arguments.dates, 0)
    corner = (..., slice(0, SAMPLE), slice(0, SAMPLE))
    chip = Chip(reflectance[corner], observed[corner])
    sample = Sample(chip.reflectance.reshape(arguments.dates, 4, -1), chip.observed.reshape(arguments.dates, -1))
    core, repeat = time.process_time, arguments.repeat
    _, alone, _ = seconds(lambda: fit_regression(sample, days), 1, core)
    _, fitted, regression = seconds(lambda: fit_regression(sample, days, chips=[chip]), 1, core)
    linear = LinearEstimator(days, regression.mean, regression.outliers)
    weights = np.tile([ALONE["linear"], ALONE["regression"]], (arguments.dates, 1))
    methods = {
        "linear, no outliers": LinearEstimator(days, regression.mean),
        "linear": linear,
        "regression, no neighbours": replace(regression, refinement=None, gaussian=None),
        "regression": regression,
        "auto": BlendEstimator(regression, linear, {}, tuple(ALONE), weights, np.ones(arguments.dates)),
    }
    part = (..., slice(0, arguments.core_size), slice(0, arguments.core_size))
    print(f"{arguments.dates} dates; on one core: fit of the regression {alone:.3f} s, with neighbours {fitted:.3f} s")
    figures: dict[str, Any] = {"fit": alone, "fit with neighbours": fitted, "core": {}, "rows": []}
    expected = {}
    for label, method in methods.items():
        _, quick, expected[label] = seconds(lambda: method.estimate(reflectance[part], observed[part]), repeat, core)  # noqa: B023
        figures["core"][label] = quick * CUBE / arguments.core_size**2
        print(f"{label}: {1e3 * figures['core'][label]:.2f} ms a cube", flush=True)
    if find_spec("rasterio"):
        compare_dates(reflectance[part], observed[part], repeat, figures)
    if arguments.device != "none":
        compare(arguments, methods, expected, (reflectance, observed), figures)
    if arguments.output:
        Path(arguments.output).write_text(json.dumps(figures, indent=1))


def compare_dates(reflectance: np.ndarray, observed: np.ndarray, repeat: int, figures: dict[str, Any]) -> None:
    """Measure the comparison of the dates on one core; importing it takes rasterio."""
    from model.clouds.comparison import Evidence, fit_comparison

    clouds = Evidence(reflectance, observed | True, ~observed, np.zeros(observed.shape, np.uint8))
    none = np.zeros(len(observed), bool)
    _, fit, comparison = seconds(lambda: fit_comparison([replace(clouds)], none), repeat, time.process_time)
    _, find, _ = seconds(lambda: comparison.find(replace(clouds)), repeat, time.process_time)
    for label, taken in (("comparison of dates, fit", fit), ("comparison of dates, find", find)):
        figures["core"][label] = taken * CUBE / observed[0].size
        print(f"{label}: {1e3 * figures['core'][label]:.2f} ms a cube", flush=True)


def compare(
    arguments: argparse.Namespace,
    methods: dict[str, Any],
    expected: dict[str, Any],
    series: tuple[np.ndarray, np.ndarray],
    figures: dict[str, Any],
) -> None:
    """Print a row a method and window of the device, and add them to the figures."""
    import torch

    torch.set_num_threads(1)
    is_gpu = arguments.device.startswith("cuda")
    name = torch.cuda.get_device_name(arguments.device) if is_gpu else arguments.device
    figures |= {"device": name, "torch": torch.__version__}

    def there(method: Any) -> Any:
        if isinstance(method, BlendEstimator):
            return replace(method, base=there(method.base), linear=there(method.linear))
        return replace(method, device=arguments.device)

    def estimate(method: Any, size: int) -> Any:
        window = (..., slice(0, size), slice(0, size))
        return method.estimate(series[0][window], series[1][window])

    print(f"\n{name}, torch {torch.__version__}")
    print("| method | window | one core, ms a cube | device, ms a cube | ratio | first run, s | largest difference |")
    print("|---|---|---|---|---|---|---|")
    for label, method in methods.items():
        moved, core = there(method), figures["core"][label]
        told = estimate(moved, arguments.core_size).values
        difference = float(np.abs(told - expected[label].values).max())
        for size in arguments.sizes:
            first, quick, _ = seconds(lambda: estimate(moved, size), arguments.repeat, time.perf_counter)  # noqa: B023
            quick *= CUBE / size**2
            row = {"method": label, "size": size, "core": core, "device": quick, "first": first, "differs": difference}
            figures["rows"].append(row)
            print(
                f"| {label} | {size} | {1e3 * core:.2f} | {1e3 * quick:.3f} | {core / quick:.1f} | {first:.2f} "
                f"| {difference:.1e} |",
                flush=True,
            )
    if is_gpu:
        figures["peak memory, GiB"] = torch.cuda.max_memory_allocated(arguments.device) / 2**30
        print(f"peak memory on the device {figures['peak memory, GiB']:.2f} GiB")


if __name__ == "__main__":
    main()
