"""Dates that nobody observed: every third date taken out of the series, and estimated as ``fill --every`` would."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from model.core.gap_types import FEWEST_LEFT, dates_seen
from model.core.types import Chip, Estimate, FloatArray
from model.evaluation.hiding import Trial
from model.methods.date_interpolation import DateInterpolation

NO_IMAGE = "no image"
EVERY = 3  # dates, one is taken out


def no_image_trial(chips: Sequence[Chip]) -> Trial | None:
    """The trial that takes every third date out of the series, but for the first and the last.

    Counted so that most well-seen dates are among them. None where too few dates would be left.
    """
    well, seen = (set(map(int, dates)) for dates in dates_seen(chips))
    last = len(chips[0].observed) - 1
    choices = [range(first, last, EVERY) for first in range(1, 1 + EVERY)]
    gone = tuple(max(choices, key=lambda dates: len(well & set(dates))))
    if not well & set(gone) or len(seen - set(gone)) < FEWEST_LEFT:
        return None
    hidden = tuple(np.zeros_like(chip.observed) for chip in chips)
    for mask in hidden:
        mask[list(gone)] = True
    return Trial(NO_IMAGE, gone, gone, hidden, removed=True)


def with_dates(left: Chip, gone: Sequence[int]) -> Chip:
    """A window of a thinned series with its former dates, of which those that are ``gone`` show nothing."""
    observed = _spread(left.observed, gone, False)
    return Chip(_spread(left.reflectance, gone, 0), observed)


def estimate_dates(between: DateInterpolation, left: Chip, estimate: Estimate, gone: Sequence[int]) -> Estimate:
    """The estimate of all former dates of a thinned series: of those that are ``gone``, from the filled ones.

    left, estimate: of the dates that are left; observed pixels are kept, as fill keeps them.
    """
    filled = np.where(left.observed[:, None], left.reflectance, estimate.values)
    values = _spread(estimate.values, gone, between.values(filled))
    if estimate.variance is None:
        return Estimate(values)
    variances = between.variances(filled, left.observed, estimate.variance)
    return Estimate(values, _spread(estimate.variance, gone, variances))


def _spread(array: np.ndarray, gone: Sequence[int], values: Iterable[FloatArray] | float) -> np.ndarray:
    """``array`` [left, ...] with ``values`` [gone, ...] at their places: [time, ...]."""
    every = np.empty((len(array) + len(gone), *array.shape[1:]), array.dtype)
    stays = np.ones(len(every), bool)
    stays[list(gone)] = False
    every[stays] = array
    if isinstance(values, Iterable):
        for number, value in zip(gone, values):
            every[number] = value
    else:
        every[~stays] = values
    return every
