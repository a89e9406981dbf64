"""A second look at what is left, with the strongest prediction there is: the regression's, of each date without itself.

The comparison of dates finds what is brighter or darker than the dates around. Thin cloud, and shadow over a field that
changes, is found only by who knows what the field should look like: the class-wise regression, fitted to what the
comparison has left, predicts each observed pixel as if its date had not observed it. What lies far from that, in units
of the date's own robust spread, is taken out; near cloud less is enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from model.clouds.areas import grow, without_specks
from model.clouds.comparison import BLUE, GROW, NEAR, SIGMA, Evidence, smoothed_where
from model.contract.reasons import CLOUD, SHADOW
from model.core.arrays import median
from model.core.parallel import in_order
from model.core.types import BoolArray, FloatArray

FAR_SPREADS, NEAR_SPREADS = 6.0, 3.0  # robust standard deviations of the date that are let pass
LEAST_SPREAD = (0.003, 0.003, 0.004, 0.007)  # of reflectance, by band: sensors are not better


class Predictor(Protocol):
    """Something fitted to the series that predicts a date from the other dates of the same pixel."""

    def leave_one_out(self, reflectance: FloatArray, observed: BoolArray) -> FloatArray:
        """Predict all dates [T,4,H,W], each without itself, from reflectance [T,4,H,W] only where observed [T,H,W]."""
        ...


@dataclass(frozen=True)
class SecondLook:
    """shift, spread: float32 [time, band], median and robust standard deviation of the residuals of clear pixels."""

    predictor: Predictor
    shift: FloatArray
    spread: FloatArray
    margin: int = NEAR

    def find(self, evidence: Evidence, usable: BoolArray, doubted: BoolArray) -> NDArray[np.uint8]:
        """What of ``usable`` [T,H,W] is CLOUD or SHADOW after all, uint8 [T,H,W]; 0 elsewhere.

        doubted: bool [time], the dates that are looked at.
        """
        residual = _residual(self.predictor, evidence, usable)
        found = np.zeros(usable.shape, np.uint8)
        for t in np.flatnonzero(doubted & usable.any((1, 2))):
            departure = smoothed_where(usable[t], residual[t] - self.shift[t][:, None, None], SIGMA)
            spreads = np.abs(departure / self.spread[t][:, None, None]).max(axis=0)
            near = grow(without_specks(evidence.valid[t] & ~usable[t]) | (evidence.suspected[t] != 0), NEAR)
            unlike = usable[t] & (spreads > np.where(near, NEAR_SPREADS, FAR_SPREADS))
            kind = np.where(departure[BLUE] < 0, np.uint8(SHADOW), np.uint8(CLOUD))
            around = usable[t] & grow(unlike, GROW // 2)
            found[t] = np.where(around, kind, np.uint8(0))
        return found


def fit_second_look(
    predictor: Predictor, windows: Sequence[Evidence], usable: Sequence[BoolArray], workers: int = 1
) -> SecondLook:
    """Measure the predictor's residuals by what is ``usable`` [T,H,W] of windows of the series.

    workers: threads, each with a window.
    """

    def residual(shown: tuple[Evidence, BoolArray]) -> FloatArray:
        return _residual(predictor, *shown)

    with in_order(residual, zip(windows, usable), workers) as found:
        residuals = list(found)
    times, bands = residuals[0].shape[:2]
    shift, spread = np.zeros((times, bands), np.float32), np.zeros((times, bands), np.float32)
    for t in range(times):
        of_date = np.concatenate([r[t][:, part[t]] for r, part in zip(residuals, usable)], axis=1)
        if of_date.size:
            shift[t] = median(of_date)
            spread[t] = 1.4826 * median(np.abs(of_date - shift[t][:, None]))
    return SecondLook(predictor, shift, np.maximum(spread, np.array(LEAST_SPREAD, np.float32)))


def _residual(predictor: Predictor, evidence: Evidence, usable: BoolArray) -> FloatArray:
    """What each date [T,4,H,W] differs by from its prediction."""
    return np.asarray(evidence.reflectance - predictor.leave_one_out(evidence.reflectance, usable))
