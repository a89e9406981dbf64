"""What each part of ``auto`` gains: PSNR of hidden pixels of real series without one part at a time, as a table.

Usage: python tests/benchmarks/ablation.py [--cubes FOLDER]

The benchmark and its series lie in ../shared and are not part of this repository.
"""

from __future__ import annotations

import argparse

import numpy as np
from real_cases import Case, benchmark, cases, cubes_folder

from model.methods.linear import fit_linear

PARTS = {
    "auto": "all parts",
    "no blending": "the network over the regression, alone",
    "no network": "the blend of regression and linear interpolation",
    "no blending, no network": "the regression alone",
    "nor neighbours": "the regression without what neighbours tell",
    "linear base": "the network over linear interpolation",
    "linear": "linear interpolation",
}


def estimates(case: Case) -> dict[str, np.ndarray]:
    """The values that each ablation gives."""
    base, linear = case.regression(), fit_linear(case.days, case.sample)
    network = case.network(base)
    made = {
        "auto": case.blend(base, {"network": network}),
        "no blending": network,
        "no network": case.blend(base, {}),
        "no blending, no network": base,
        "nor neighbours": case.regression(neighbours=False),
        "linear base": case.network(linear),
        "linear": linear,
    }
    return {name: method.estimate(case.reflectance, case.observed).values for name, method in made.items()}


def main() -> None:
    """Print a row an ablation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cubes", default=cubes_folder())
    bench = benchmark()
    rows: list[tuple[str, dict[str, float]]] = []
    for case in cases(parser.parse_args().cubes):
        scores = {n: bench.measures(v, case.truth, case.hidden)["psnr"] for n, v in estimates(case).items()}
        rows.append((case.kind, scores))
        print(case.name, case.kind, {name: round(float(score), 2) for name, score in scores.items()}, flush=True)
    kinds = [*bench.STRATA, "all"]
    print("| without | what is left | " + " | ".join(kinds) + " | worst case against linear |")
    print("|" + "---|" * (len(kinds) + 3))
    for name, meaning in PARTS.items():
        means = [np.mean([scores[name] for kind, scores in rows if wanted in (kind, "all")]) for wanted in kinds]
        worst = min(scores[name] - scores["linear"] for _, scores in rows)
        print(f"| {name} | {meaning} | " + " | ".join(f"{mean:.2f}" for mean in means) + f" | {worst:+.2f} |")


if __name__ == "__main__":
    main()
