"""How good indices are on hidden pixels of real series, and how honest their propagated uncertainty is.

Usage: python tests/benchmarks/indices.py [--cubes FOLDER]

Printed by index: the mean absolute error of the regression beside that of linear interpolation, and the share of hidden
values that 90 % intervals cover: with bands that err each by itself; with the correlation that observed pixels tell, as
the products have it; and with that of the hidden pixels themselves, which a run cannot know. The benchmark and its
series lie in ../shared and are not part of this repository.
"""

from __future__ import annotations

import argparse

import numpy as np
from real_cases import Case, cases, cubes_folder

from model.contract import BANDS
from model.indices.spectral_index import read_indices
from model.methods.linear import fit_linear
from model.pipeline.band_errors import band_correlation

INDICES = ("NDVI", "EVI", "EVI2", "SAVI", "MSAVI", "NDWI")
NINETY = 1.645


def main() -> None:
    """Print a row an index, the mean over cases."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cubes", default=cubes_folder())
    found: dict[str, list[tuple[float, ...]]] = {name: [] for name in INDICES}
    for case in cases(parser.parse_args().cubes):
        for name, scores in scores_of(case).items():
            found[name].append(scores)
        print(case.name, case.kind, *(f"{name} {found[name][-1][3]:.3f}" for name in INDICES), flush=True)
    print("| index | error of linear | of the regression | covered, each by itself | as told | as it is |")
    print("|---|---|---|---|---|---|")
    for name, rows in found.items():
        linear, filled, *covered = np.mean(rows, axis=0)
        print(f"| {name} | {linear:.4f} | {filled:.4f} | {' | '.join(f'{share:.3f}' for share in covered)} |")


def scores_of(case: Case) -> dict[str, tuple[float, ...]]:
    """By index: error of linear interpolation and of the regression, coverage with each correlation of the bands."""
    linear = _hidden(case, fit_linear(case.days, case.sample).estimate(case.reflectance, case.observed).values)
    regression = case.regression()
    estimate = regression.estimate(case.reflectance, case.observed)
    filled, truth = _hidden(case, estimate.values), _hidden(case, case.truth.astype(np.float32))
    deviation = np.sqrt(_hidden(case, estimate.variance))
    correlations = (
        np.eye(len(BANDS)),
        band_correlation(regression, [case.chip]),
        np.corrcoef(((filled - truth) / deviation)[:, :, 0]),
    )
    scores = {}
    for index in read_indices(INDICES):
        true = index.values(truth, BANDS)
        known = np.isfinite(true)
        errors = [np.abs(index.values(values, BANDS) - true)[known] for values in (linear, filled)]
        deviations = [index.deviation(filled, deviation, BANDS, alike)[known] for alike in correlations]
        covered = (float(np.nanmean(errors[1] <= NINETY * sigma)) for sigma in deviations)
        scores[index.name] = (*(float(np.nanmean(error)) for error in errors), *covered)
    return scores


def _hidden(case: Case, values: np.ndarray) -> np.ndarray:
    """The hidden pixels [band, pixel, 1] of values [time, band, row, column]."""
    return values.transpose(1, 0, 2, 3)[:, case.hidden][..., None]


if __name__ == "__main__":
    main()
