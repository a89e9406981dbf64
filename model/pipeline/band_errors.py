"""How alike the bands of an estimate err: for indices, which compare bands, it matters as much as how much they err."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from model.core.types import Chip, Estimator, FloatArray
from model.methods.automatic import windows_of
from model.methods.regression import RegressionEstimator

WINDOWS = 2  # that are looked at
FEWEST = 1000  # values; of fewer, errors are taken as not alike
LARGEST = 4.0  # standard deviations: what is farther off is a cloud or a change, not an error


def band_correlation(estimator: Estimator, chips: Sequence[Chip]) -> FloatArray | None:
    """The correlation [band, band] of the errors of observed pixels, each estimated without itself and its neighbours.

    What blends and networks correct errs as the regression beneath them does. None if the method states no variance, or
    too few pixels are observed.
    """
    base = getattr(estimator, "base", estimator)
    found = []
    for chip in windows_of(chips, WINDOWS, seed=0):
        estimate = base.estimate(chip.reflectance, chip.observed)
        if estimate.variance is None:
            return None
        values = estimate.values
        if isinstance(base, RegressionEstimator):  # neighbours tell what bands share, but there are none in a gap
            values = base.leave_one_out(chip.reflectance, chip.observed)
        errors = (values - chip.reflectance) / np.sqrt(np.maximum(estimate.variance, 1e-12))
        found.append(errors.transpose(1, 0, 2, 3)[:, chip.observed])
    errors = np.concatenate(found, axis=1) if found else np.zeros((1, 0), np.float32)
    errors = errors[:, (np.abs(errors) < LARGEST).all(axis=0)]
    if errors.shape[1] < FEWEST or not errors.std(axis=1).all():
        return None
    return np.atleast_2d(np.corrcoef(errors)).astype(np.float32)
