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

from model.metrics.uncertainty import coverage, nll, risk_coverage

KEPT = (1.0, 0.8, 0.6, 0.4, 0.2)


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
        errors, sigma = (
            array.transpose(0, 2, 3, 1)[case.hidden].astype(float)
            for array in (estimate.values - case.truth, np.sqrt(estimate.variance))
        )
        found.setdefault(case.kind, []).append((errors, sigma))
        print(
            f"{case.name} {case.kind} {coverage(errors, sigma):.3f} {-10 * np.log10((errors**2).mean()):.2f} dB",
            flush=True,
        )
    kinds = [kind for kind in benchmark().STRATA if kind in found]
    print("| kind | covered by 90 % | NLL | " + " | ".join(f"RMSE of {k:.0%} kept" for k in KEPT) + " | area |")
    print("|" + "---|" * (len(KEPT) + 4))
    for kind in [*kinds, "all"]:
        cells = [pair for name in kinds if kind in (name, "all") for pair in found[name]]
        covered, likelihood = (np.mean([metric(*pair) for pair in cells]) for metric in (coverage, nll))
        ranked = risk_coverage(*(np.concatenate(arrays) for arrays in zip(*cells)))
        kept = " | ".join(f"{ranked.kept(k):.4f}" for k in KEPT)
        print(f"| {kind} | {covered:.3f} | {likelihood:.2f} | {kept} | {ranked.area:.2f} |")


if __name__ == "__main__":
    main()
