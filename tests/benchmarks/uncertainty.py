"""How honest the uncertainty of ``auto`` is on hidden pixels of real series.

Usage: python tests/benchmarks/uncertainty.py [--cubes FOLDER] [--no-network]

Printed by kind of gap: the share of hidden values that 90 % intervals cover, the mean negative log-likelihood, and the
risk-coverage curve: the root mean squared error of the pixels kept when the most uncertain are dropped, with its area
between that of an oracle (0: ranked by the errors themselves) and that of chance (1). The benchmark and its series lie
in ../shared and are not part of this repository.
"""

from __future__ import annotations

import argparse

import numpy as np
from real_cases import benchmark, cases, cubes_folder

KEPT = (1.0, 0.8, 0.6, 0.4, 0.2)
DEVIATIONS = 1.6449  # of a normal distribution, on either side of 90 %


def risk(squares: np.ndarray, order: np.ndarray) -> np.ndarray:
    """Root mean squared error of the first 1 %, 2 %, ... 100 % of pixels in ``order``."""
    counts = np.maximum(1, np.arange(1, 101) * len(order) // 100)
    return np.sqrt(np.cumsum(squares[order])[counts - 1] / counts)


def main() -> None:
    """Print a row a kind of gap."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cubes", default=cubes_folder())
    parser.add_argument("--no-network", action="store_true", help="blend the regression and linear interpolation only")
    arguments = parser.parse_args()
    found: dict[str, list[tuple[np.ndarray, np.ndarray]]] = {}
    for case in cases(arguments.cubes):
        base = case.regression()
        correctors = {} if arguments.no_network else {"network": case.network(base)}
        estimate = case.blend(base, correctors).estimate(case.reflectance, case.observed)
        errors, variance = (
            array.transpose(0, 2, 3, 1)[case.hidden].astype(float)
            for array in (estimate.values - case.truth, estimate.variance)
        )
        found.setdefault(case.kind, []).append((errors, variance))
        covered = (np.abs(errors) <= DEVIATIONS * np.sqrt(variance)).mean()
        print(f"{case.name} {case.kind} {covered:.3f} {-10 * np.log10((errors**2).mean()):.2f} dB", flush=True)
    kinds = [kind for kind in benchmark().STRATA if kind in found]
    print("| kind | covered by 90 % | NLL | " + " | ".join(f"RMSE of {k:.0%} kept" for k in KEPT) + " | area |")
    print("|" + "---|" * (len(KEPT) + 4))
    for kind in [*kinds, "all"]:
        cells = [pair for name in kinds if kind in (name, "all") for pair in found[name]]
        covered = np.mean([(np.abs(e) <= DEVIATIONS * np.sqrt(v)).mean() for e, v in cells])
        likelihood = np.mean([(np.log(2 * np.pi * v) + e**2 / v).mean() / 2 for e, v in cells])
        squares = np.concatenate([(e**2).mean(1) for e, _ in cells])
        doubt = np.concatenate([v.mean(1) for _, v in cells])
        curve, oracle = risk(squares, np.argsort(doubt, kind="stable")), risk(squares, np.argsort(squares))
        chance = np.sqrt(squares.mean())
        area = (curve - oracle).mean() / (chance - oracle).mean()
        kept = " | ".join(f"{curve[round(100 * k) - 1]:.4f}" for k in KEPT)
        print(f"| {kind} | {covered:.3f} | {likelihood:.2f} | {kept} | {area:.2f} |")


if __name__ == "__main__":
    main()
