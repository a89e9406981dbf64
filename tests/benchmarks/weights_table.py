"""Weights side by side on hidden pixels of real series: accuracy, structure, sharpness, and what observed pixels drift.

Usage: python tests/benchmarks/weights_table.py FILE ... [--over-linear FILE ...] [--cubes FOLDER] [--places NAME ...]

Scored are estimates of the networks themselves, not blended; drift is that of the bare estimate, as products keep what
was observed. Ours corrects the regression, with --over-linear linear interpolation. The benchmark and its series lie in
../shared and are not part of this repository.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from real_cases import Case, benchmark, cases, cubes_folder

from model.core.types import Estimate
from model.methods.linear import LinearEstimator
from model.methods.network import NetworkEstimator, PublishedEstimator
from model.metrics import score
from model.metrics.artefacts import drift
from model.weights.checkpoint import Weights, load_weights

LINEAR, REGRESSION = "linear interpolation", "the regression"
MEASURES = ("mae", "sam", "ssim", "gmsd", "sharpness", "drift", "coverage")


def main() -> None:
    """Print a row for linear interpolation, the regression, and each file of weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path, nargs="*")
    parser.add_argument("--over-linear", type=Path, nargs="*", default=[], metavar="FILE")
    parser.add_argument("--cubes", default=cubes_folder())
    parser.add_argument("--places", nargs="*", default=[], help="only these, by a part of their name")
    arguments = parser.parse_args()
    files = [(path, load_weights(path), False) for path in arguments.weights]
    files += [(path, load_weights(path), True) for path in arguments.over_linear]
    rows: dict[str, list[dict[str, float | str]]] = {}
    for case in cases(arguments.cubes):
        if arguments.places and not any(place in case.name for place in arguments.places):
            continue
        for name, estimate in estimates(case, files).items():
            rows.setdefault(name, []).append(scores(case, estimate))
        latest = {name: round(float(found[-1]["psnr"]), 2) for name, found in rows.items()}
        print(case.name, case.kind, latest, flush=True)
    kinds = [*benchmark().STRATA, "all"]
    print("| weights | " + " | ".join(kinds) + " | worst | " + " | ".join(MEASURES) + " |")
    print("|" + "---|" * (len(kinds) + len(MEASURES) + 2))
    linear = [float(found["psnr"]) for found in rows[LINEAR]]
    for name, found in rows.items():
        by_kind = [np.mean([f["psnr"] for f in found if kind in (f["kind"], "all")]) for kind in kinds]
        worst = min(float(f["psnr"]) - base for f, base in zip(found, linear))
        cells = [f"{v:.2f}" for v in by_kind] + [f"{worst:+.2f}"]
        cells += [f"{np.mean([f.get(measure, np.nan) for f in found]):.4f}" for measure in MEASURES]
        print(f"| {name} | " + " | ".join(cells) + " |")


def estimates(case: Case, files: list[tuple[Path, Weights, bool]]) -> dict[str, Estimate]:
    """What each method makes of a case."""
    device = torch.device("cpu")
    base = case.regression()
    linear = LinearEstimator(case.days, base.mean)
    made = {
        LINEAR: linear.estimate(case.reflectance, case.observed),
        REGRESSION: base.estimate(case.reflectance, case.observed),
    }
    for path, weights, over_linear in files:
        if weights.kind == "published":
            painted = PublishedEstimator(weights, device, "float32")
            made[path.stem] = painted.estimate(case.reflectance, case.observed)
        else:
            network = NetworkEstimator(base, weights, device, "float32", case.dates)
            below = made[LINEAR if over_linear else REGRESSION]
            made[path.stem] = network.correct(case.reflectance, case.observed, below)
    return made


def scores(case: Case, estimate: Estimate) -> dict[str, float | str]:
    """Scores of one estimate on the hidden pixels of a case."""
    found = score(estimate.values, case.truth, case.hidden, estimate.variance)
    return {**found, "kind": case.kind, "drift": drift(estimate.values, case.truth, case.observed)}


if __name__ == "__main__":
    main()
