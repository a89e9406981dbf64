"""What a coarse sensor brings to lost dates: scores with sensors that differ, simulated from the truth of real series.

Usage: python tests/benchmarks/coarse_companion.py [--cubes FOLDER] [--metres 300] [--method regression|auto]

Each case of ../shared/bench (whole dates and blocks) is filled without and with a coarse companion. The companion's
pixels are means of the truth, of which 70 % or more must be clear, times a gain of the sensor, one of each date, and
noise of each pixel. Cubes and benchmark are not part of this repository. The row "300 m means within 3 %" has noise of
pixels only; "useless" is noise without any image in it.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass

import numpy as np
from real_cases import Case, benchmark, cases, cubes_folder

from model.core.reporting import Reporter
from model.core.types import Estimate
from model.methods.coarse_change import Place
from model.methods.companion import CoarseSeries, fit_companion, seen_dates, temporal_core
from model.metrics.uncertainty import coverage

CLEAR = 0.7  # of a coarse pixel
SENSOR = 0.05  # a band's gain is within so much of 1
KINDS = ("whole", "block")


@dataclass(frozen=True)
class Sensor:
    """Standard deviations of the gain of a date and of a pixel; useless: the image is left out, too."""

    date: float
    pixel: float
    useless: bool = False


SENSORS = {
    "means within 3 %": Sensor(0, 0.03),
    "3 % a date, 5 % noise": Sensor(0.03, 0.05),
    "10 % a date, 20 % noise": Sensor(0.1, 0.2),
    "useless": Sensor(0.3, 0.5, useless=True),
}


def coarse_series(case: Case, sensor: Sensor, cell: int) -> CoarseSeries:
    """What the sensor would have seen of a case."""
    random = np.random.default_rng(sum(map(ord, case.name)))
    height, width = (side // cell * cell for side in case.truth.shape[2:])
    clear = (case.observed | case.hidden)[:, :height, :width]
    shape = (len(clear), 1, height // cell, cell, width // cell, cell)
    share = clear.reshape(shape).mean((3, 5))
    truth = np.where(clear[:, None], case.truth[..., :height, :width], 0)
    means = truth.reshape(shape[0], 4, *shape[2:]).mean((3, 5)) / np.maximum(share, 1e-6)
    if sensor.useless:
        means[:] = means.mean((0, 2, 3), keepdims=True)
    gain = random.uniform(1 - SENSOR, 1 + SENSOR, (1, 4, 1, 1))
    gain = gain * (1 + sensor.date * random.normal(size=(len(means), 4, 1, 1)))
    noise = 1 + sensor.pixel * random.normal(size=means.shape)
    known = share[:, 0] > CLEAR
    values = np.where(known[:, None], means * gain * noise, 0).astype(np.float32)
    rest = [(0, -(-side // cell) - side // cell) for side in case.truth.shape[2:]]  # cells that reach beyond the case
    values, known = np.pad(values, [(0, 0)] * 2 + rest, "edge"), np.pad(known, [(0, 0), *rest], "edge")
    return CoarseSeries(cell, values, known, np.ones(4, bool))


def corrected(case: Case, estimator: object, estimate: Estimate, coarse: CoarseSeries) -> Estimate:
    """The estimate of a case, its lost dates corrected."""
    core = temporal_core(estimator, case.days)
    known = seen_dates(core, case.observed.mean((1, 2)), 0.05)
    place = Place(*map(np.arange, case.observed.shape[1:]))
    random = np.random.default_rng(0)
    companion, _ = fit_companion(core, known, coarse, [case.chip], [place], random, Reporter())
    values, variance = estimate.values.copy(), estimate.variance.copy()
    if companion is not None:
        companion.correct(values, variance, case.reflectance, case.observed, place)
    return Estimate(values, variance)


def score(case: Case, estimate: Estimate) -> tuple[float, float]:
    """PSNR of hidden pixels, and the share of their values in the 90 % interval."""
    psnr = benchmark().measures(np.clip(estimate.values, 0, 1.5), case.truth, case.hidden)["psnr"]
    where = case.hidden
    errors, deviations = (
        array.transpose(0, 2, 3, 1)[where] for array in (estimate.values - case.truth, np.sqrt(estimate.variance))
    )
    return psnr, coverage(errors, deviations)


def main() -> None:
    """Print a row a sensor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cubes", default=cubes_folder())
    parser.add_argument("--metres", type=int, default=300, help="size of the coarse pixels")
    parser.add_argument("--pixel", type=int, default=20, help="metres, of the series")
    parser.add_argument("--method", choices=("regression", "auto"), default="regression")
    arguments = parser.parse_args()
    cell = arguments.metres // arguments.pixel
    scores: dict[str, list[tuple[str, float, float]]] = {"none": [], **{name: [] for name in SENSORS}}
    for case in cases(arguments.cubes):
        if case.kind not in KINDS:
            continue
        estimator = case.regression()
        if arguments.method == "auto":
            estimator = case.blend(estimator, {})
        estimate = estimator.estimate(case.reflectance, case.observed)
        scores["none"].append((case.kind, *score(case, estimate)))
        for name, sensor in SENSORS.items():
            better = corrected(case, estimator, estimate, coarse_series(case, sensor, cell))
            scores[name].append((case.kind, *score(case, better)))
        print(f"{case.name}: " + ", ".join(f"{own[-1][1]:.2f}" for own in scores.values()), flush=True)
    print(f"\n| coarse sensor | {' | '.join(KINDS)} | least gain of a case | covered by 90 % |\n|---|---|---|---|---|")
    for name, rows in scores.items():
        cells = [f"{np.mean([psnr for kind, psnr, _ in rows if kind == one]):.2f}" for one in KINDS]
        least = min(row[1] - base[1] for row, base in zip(rows, scores["none"]))
        print(f"| {name} | {' | '.join(cells)} | {least:+.2f} | {np.mean([row[2] for row in rows]):.3f} |")


if __name__ == "__main__":
    main()
