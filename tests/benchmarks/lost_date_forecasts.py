"""Forecasts of lost dates, and mixes of them, beside linear interpolation: a table of mean gains in PSNR.

Usage: python tests/benchmarks/lost_date_forecasts.py [--cases NUMBER] [--cubes FOLDER]

From each series of the folder, so many times 12 dates of 128 x 128 pixels are drawn, and a quarter of the well seen
dates (whole), or three in a row (block), are hidden. Dates are judged first, as `fill` does. A forecast of a date has
a level, the mean of its hidden pixels, and departures from it; both are taken from any forecast, and mixed. A mean over
places is printed, the worst case, and the share of cases that are worse than linear interpolation by more than 0.5 dB.
The series are not part of this repository.
"""

from __future__ import annotations

import argparse
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from rasterio.windows import Window
from real_cases import SHARED, benchmark

from model.clouds.comparison import Evidence
from model.clouds.masking import CloudMasking, _judged
from model.core.reporting import Reporter
from model.core.types import Sample
from model.methods.date_mean import usual_kriging
from model.methods.date_noise import weighing_dates
from model.methods.kriging import Kernel, TemporalKriging, visibility_patterns
from model.methods.linear import interpolate
from model.methods.regression import RegressionEstimator, fit_regression, krige
from model.pipeline.choice import MethodOptions

DATES, SIDE, PIXELS = 12, 128, 1500
WELL_SEEN, FEWEST_DATES, FEWEST_PIXELS = 0.6, 4, 300
# Kernels that suit the scene, the usual one, a slowly fading one; and the first two with noisy dates counting less.
FORECASTS = ("linear", "scene", "usual", "slow", "scene weighed", "usual weighed")
MIXES = {
    "kriging, kernels that suit the scene": ({"scene": 1}, {"scene": 1}),
    "kriging, the usual kernel": ({"usual": 1}, {"usual": 1}),
    "kriging, a slowly fading kernel": ({"slow": 1}, {"slow": 1}),
    "three parts scene, one linear": ({"scene": 9, "linear": 7}, {"scene": 3, "linear": 1}),
    "level of all three alike, departures of the scene": ({"scene": 1, "usual": 1, "linear": 1}, {"scene": 1}),
    "all three alike": ({"scene": 1, "usual": 1, "linear": 1}, {"scene": 1, "usual": 1, "linear": 1}),
    "level alike, departures half the scene's": (
        {"scene": 1, "usual": 1, "linear": 1},
        {"scene": 2, "usual": 1, "linear": 1},
    ),
    "the same, noisy dates counting less (chosen)": (
        {"scene weighed": 1, "usual weighed": 1, "linear": 1},
        {"scene weighed": 2, "usual weighed": 1, "linear": 1},
    ),
    "not weighed, with a fourth, slowly fading": (
        {"scene": 1, "usual": 1, "linear": 1, "slow": 1},
        {"scene": 2, "usual": 1, "slow": 1},
    ),
}


def hidden_cases(file: Path, count: int) -> Iterator[tuple[str, np.ndarray, np.ndarray, np.ndarray, np.ndarray]]:
    """Yield kind of gap, reflectance [T,4,H,W], visible and hidden [T,H,W], days [T] of cases of a series."""
    numbers, clear, dates = benchmark().load(file)
    days = benchmark().days(dates)
    order = [t for t in np.argsort(days, kind="stable") if (numbers[t] != 65535).any()]
    order = [t for number, t in enumerate(order) if number == 0 or days[t] != days[order[number - 1]]]
    draw = np.random.default_rng(zlib.crc32(file.stem.encode()))
    height, width = (min(SIDE, length) for length in clear.shape[1:])
    for kind in ("whole", "block"):
        for _ in range(count):
            first = draw.integers(max(1, len(order) - DATES + 1))
            some = order[first : first + DATES]
            row, column = (draw.integers(a - b + 1) for a, b in zip(clear.shape[1:], (height, width)))
            part = (slice(row, row + height), slice(column, column + width))
            seen = clear[some][(slice(None), *part)]
            good = [t for t in range(len(some)) if seen[t].mean() > WELL_SEEN]
            if len(good) < FEWEST_DATES:
                continue
            start = draw.integers(len(good) - 2)
            lost = (
                draw.choice(good, max(1, len(good) // 4), replace=False) if kind == "whole" else good[start : start + 3]
            )
            hidden = np.zeros_like(seen)
            hidden[lost] = seen[lost]
            reflectance = numbers[some][(..., *part)].astype(np.float32) / 1e4
            yield kind, reflectance, seen & ~hidden, hidden, days[some] - days[some[0]]


def judged(reflectance: np.ndarray, visible: np.ndarray, days: np.ndarray) -> np.ndarray:
    """What `fill` would use of what is visible [T,H,W]."""
    valid = visible & (reflectance > 0).all(1)
    none = np.zeros(valid.shape, bool)
    look = Evidence(np.where(valid[:, None], reflectance, 0), valid, none, none.astype(np.uint8))
    dates = np.zeros(len(days), bool)
    masking = CloudMasking("auto", dates, dates, (None,) * len(days), dates)
    whole = (slice(0, valid.shape[1]), slice(0, valid.shape[2]))
    series = SimpleNamespace(days=days, dates=days, part=Window(0, 0, valid.shape[2], valid.shape[1]))
    return _judged(masking, [(look, whole)], series, MethodOptions(device="cpu"), Reporter(), 1)[1][0].observed


def scene_mean(fitted: RegressionEstimator) -> np.ndarray:
    """The scene's mean [time, band], of lost dates by the kernels that suit the scene alone."""
    mean = fitted.date_mean
    if mean.kriging is None or mean.known.all():
        return fitted.mean
    weights = mean.kriging.weights(mean.known[None])[0][0]
    kriged = weights @ np.where(mean.known[:, None], mean.values, np.float32(0))
    return np.where(mean.known[:, None], mean.values, kriged).astype(np.float32)


def errors(reflectance: np.ndarray, seen: np.ndarray, hidden: np.ndarray, days: np.ndarray) -> np.ndarray | None:
    """Mean products of the forecasts' errors, of levels and of departures: [2, forecast, forecast]."""
    both = np.flatnonzero((seen.any(0) & hidden.any(0)).ravel())
    if len(both) < FEWEST_PIXELS:
        return None
    pick = np.random.default_rng(0).choice(both, min(PIXELS, len(both)), replace=False)
    truth = reflectance.reshape(len(days), 4, -1)[:, :, pick]
    visible, wanted = (array.reshape(len(days), -1)[:, pick] for array in (seen, hidden))
    source = np.where(visible[:, None], truth, 0).astype(np.float32)
    dates = np.flatnonzero(wanted.any(1))
    fitted = fit_regression(Sample(source, visible), days)
    mean = scene_mean(fitted)
    patterns, index = visibility_patterns(visible)
    kriged = krige(source, visible, fitted.kriging, mean)[0].kriged
    forecasts = [interpolate(source, visible, days, dates)[dates], kriged[dates]]
    usual = usual_kriging(days)
    slow = TemporalKriging(days, Kernel("exponential", 320.0, 0.03))
    weighed = krige(source, visible, weighing_dates(fitted.kriging, fitted.noise), mean)[0].kriged
    for kriging in (usual, slow, weighing_dates(usual, fitted.noise)):
        weights = kriging.weights(patterns)[0][:, dates]
        forecasts.append(np.matmul(weights[index], source.transpose(2, 0, 1)).transpose(1, 2, 0))
    forecasts.insert(4, weighed[dates])
    found = np.zeros((2, len(FORECASTS), len(FORECASTS)))
    for number, t in enumerate(dates):
        where = wanted[t]
        error = np.stack([np.clip(one[number], 0, 1.5) - truth[t] for one in forecasts])[:, :, where]
        level = error.mean(2, keepdims=True)
        for part, values in enumerate((level + 0 * error, error - level)):
            flat = values.reshape(len(FORECASTS), -1).astype(float)
            found[part] += flat @ flat.T
    return found / (4 * wanted[dates].sum())


def gains(products: np.ndarray) -> dict[str, float]:
    """PSNR of each mix beyond that of linear interpolation, dB."""
    found = {}
    for name, mix in MIXES.items():
        shares = [np.array([part.get(one, 0) for one in FORECASTS], float) for part in mix]
        mixed = sum(w @ part @ w / w.sum() ** 2 for w, part in zip(shares, products))
        found[name] = float(10 * np.log10(products[:, 0, 0].sum() / mixed))
    return found


def main() -> None:
    """Print a row a mix."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=12, help="of a series and kind of gap")
    parser.add_argument("--cubes", type=Path, default=SHARED / "data" / "train")
    arguments = parser.parse_args()
    found: dict[tuple[str, str], list[dict[str, float]]] = {}
    for file in sorted(arguments.cubes.glob("*.npz")):
        for kind, reflectance, visible, hidden, days in hidden_cases(file, arguments.cases):
            products = errors(reflectance, judged(reflectance, visible, days), hidden, days)
            if products is not None:
                found.setdefault((kind, file.stem), []).append(gains(products))
    print("| forecast | whole dates | three in a row |")
    print("|---|---|---|")
    for name in MIXES:
        cells = []
        for kind in ("whole", "block"):
            series = [[case[name] for case in cases] for (one, _), cases in found.items() if one == kind]
            every = np.concatenate(series)
            mean = np.mean([np.mean(cases) for cases in series])
            cells.append(f"{mean:+.2f} ({every.min():.1f}; {(every < -0.5).mean():.0%})")
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
