"""What each part of ``auto`` gains: PSNR of hidden pixels of real series without one part at a time, as a table.

Usage: python tests/benchmarks/ablation.py [--cubes FOLDER] [--only TEXT ...] [--adapt SECONDS]

With --adapt, ``auto`` also tunes the network to each series, on the processor: all steps that SECONDS stand for are
made, however long they take.

The benchmark and its series lie in ../shared and are not part of this repository.
"""

from __future__ import annotations

import argparse

import numpy as np
from real_cases import Case, benchmark, cases, cubes_folder

from model.methods.linear import fit_linear

PARTS = {
    "auto": "all parts",
    "no adaptation": "auto with the network as it is",
    "no blending, adapted": "the network tuned to the series, alone; as it is where the series does not allow it",
    "no blending": "the network over the regression, alone",
    "no network": "the blend of regression and linear interpolation",
    "no blending, no network": "the regression alone",
    "nor neighbours": "the regression without what neighbours tell",
    "linear base": "the network over linear interpolation",
    "linear": "linear interpolation",
}


def estimates(case: Case, seconds: float) -> dict[str, np.ndarray]:
    """The values that each ablation gives; those of adaptation only where there are seconds for it."""
    base, linear = case.regression(), fit_linear(case.days, case.sample)
    network = case.network(base)
    plain = case.blend(base, {"network": network})
    adapted = case.adapted(network, seconds) if seconds else None
    made = {"auto": plain}
    if adapted:
        made["auto"] = case.adapted_blend(base, network, adapted)
    if seconds:
        made.update({"no adaptation": plain, "no blending, adapted": adapted.estimator if adapted else network})
    made |= {
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
    parser.add_argument("--only", nargs="+", default=[""], help="cases whose names have one of these in them")
    parser.add_argument("--adapt", type=float, default=0.0, metavar="SECONDS")
    arguments = parser.parse_args()
    bench = benchmark()
    rows: list[tuple[str, dict[str, float]]] = []
    for case in cases(arguments.cubes):
        if not any(text in case.name for text in arguments.only):
            continue
        made = estimates(case, arguments.adapt)
        scores = {n: bench.measures(v, case.truth, case.hidden)["psnr"] for n, v in made.items()}
        rows.append((case.kind, scores))
        print(case.name, case.kind, {name: round(float(score), 2) for name, score in scores.items()}, flush=True)
    kinds = [kind for kind in bench.STRATA if any(kind == found for found, _ in rows)] + ["all"]
    print("| without | what is left | " + " | ".join(kinds) + " | worst case against linear |")
    print("|" + "---|" * (len(kinds) + 3))
    for name, meaning in PARTS.items():
        if not all(name in scores for _, scores in rows):
            continue
        means = [np.mean([scores[name] for kind, scores in rows if wanted in (kind, "all")]) for wanted in kinds]
        worst = min(scores[name] - scores["linear"] for _, scores in rows)
        print(f"| {name} | {meaning} | " + " | ".join(f"{mean:.2f}" for mean in means) + f" | {worst:+.2f} |")


if __name__ == "__main__":
    main()
