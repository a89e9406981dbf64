"""How good indices are on hidden pixels of real series, and how honest their propagated uncertainty is.

Usage: python tests/benchmarks/indices.py [--cubes FOLDER]

Printed by index: the mean absolute error of the regression beside that of linear interpolation, and the share of hidden
values that 90 % intervals cover. "own" takes bands as erring each by itself, as the products do; "alike" gives them the
correlation that the errors of the same case have, which a run cannot know. The benchmark and its series lie in
../shared and are not part of this repository.
"""

from __future__ import annotations

import argparse

import numpy as np
from real_cases import Case, cases, cubes_folder

from model.contract import BANDS
from model.indices.bands import letters_of
from model.indices.spectral_index import SpectralIndex, read_indices
from model.methods.linear import fit_linear

INDICES = ("NDVI", "EVI", "EVI2", "SAVI", "MSAVI", "NDWI")
NINETY = 1.645
STEP = 1e-4  # of reflectance, for slopes


def main() -> None:
    """Print a row an index, the mean over cases."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cubes", default=cubes_folder())
    found: dict[str, list[tuple[float, ...]]] = {name: [] for name in INDICES}
    for case in cases(parser.parse_args().cubes):
        for name, scores in scores_of(case).items():
            found[name].append(scores)
        print(case.name, case.kind, *(f"{name} {found[name][-1][2]:.3f}" for name in INDICES), flush=True)
    print("| index | error of linear | of the regression | covered, own | covered, alike |")
    print("|---|---|---|---|---|")
    for name, rows in found.items():
        linear, filled, own, alike = np.mean(rows, axis=0)
        print(f"| {name} | {linear:.4f} | {filled:.4f} | {own:.3f} | {alike:.3f} |")


def scores_of(case: Case) -> dict[str, tuple[float, ...]]:
    """By index: error of linear interpolation and of the regression, coverage with bands on their own and alike."""
    linear = _hidden(case, fit_linear(case.days, case.sample).estimate(case.reflectance, case.observed).values)
    estimate = case.regression().estimate(case.reflectance, case.observed)
    filled, truth = _hidden(case, estimate.values), _hidden(case, case.truth.astype(np.float32))
    deviation = np.sqrt(_hidden(case, estimate.variance))
    alike = np.corrcoef(((filled - truth) / deviation)[:, :, 0])
    scores = {}
    for index in read_indices(INDICES):
        true = index.values(truth, BANDS)
        known = np.isfinite(true)
        errors = [np.abs(index.values(values, BANDS) - true)[known] for values in (linear, filled)]
        own = index.deviation(filled, deviation, BANDS)[known]
        slopes = _slopes(index, filled) * deviation
        together = np.sqrt(np.einsum("bpx,bc,cpx->px", slopes, alike, slopes))[known]
        covered = (float(np.nanmean(errors[1] <= NINETY * sigma)) for sigma in (own, together))
        scores[index.name] = (*(float(np.nanmean(error)) for error in errors), *covered)
    return scores


def _hidden(case: Case, values: np.ndarray) -> np.ndarray:
    """The hidden pixels [band, pixel, 1] of values [time, band, row, column]."""
    return values.transpose(1, 0, 2, 3)[:, case.hidden][..., None]


def _slopes(index: SpectralIndex, values: np.ndarray) -> np.ndarray:
    """The slope of the index along each band [band, pixel, 1], by differences."""
    used = [letter in index.formula.bands for letter in letters_of(BANDS)]
    moved = np.eye(len(BANDS), dtype=np.float32)[:, :, None, None] * STEP
    found = [(index.values(values + m, BANDS) - index.values(values - m, BANDS)) / (2 * STEP) for m in moved]
    return np.stack([slope if needed else np.zeros_like(slope) for slope, needed in zip(found, used)])


if __name__ == "__main__":
    main()
