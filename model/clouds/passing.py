"""The comparison of dates for series without blue, green, red and near infrared: an index, or a choice of bands.

Cloud lowers an index (of greenness, or a temperature), and raises all bands of reflectance; its shadow lowers them.
And it passes: an observation that lies beyond what all dates around it show, before and after, and by more than such
observations usually do, is taken out; what changes on the ground stays changed. Near what is masked or missing, less is
enough: far from it, a meadow may just have been mown. A date of which most pixels do so is lost. A season's peak lies
beyond the dates around it, too, but it raises an index, and raises some bands while it lowers others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from model.clouds.areas import grow
from model.clouds.comparison import GROW, SIGMA, Evidence, neighbour_dates
from model.clouds.judgement import FEWEST, TOO_LITTLE
from model.contract.messages import say
from model.contract.reasons import CLOUD
from model.core.types import BoolArray, FloatArray
from model.methods.robust import NORMAL

LEAST = 0.04  # of reflectance, or of an index's range: by less, observations of clear dates differ
SPREADS = 5.0  # and by so many robust standard deviations of all departures from what the dates around show
NEAR, FAR = 8, 2.5  # pixels from what is masked or missing, beyond which so many times as much is needed
DATE_LEAST, DATE_SPREADS = 0.02, 4.0  # the same of the median of a date, among the dates' medians
MOST_LOST = 0.34  # share of the dates that are lost at most: where more differ, the dates are no measure of each other
MARGIN = 16  # pixels a window needs around it: 4 SIGMA, GROW and NEAR
UNLIKE = say("why_unlike")


@dataclass(frozen=True)
class PassingComparison:
    """The test fitted to a series. limit: float32 [band], by how much an observation may exceed the dates around it.

    index: what is compared is no reflectance: only what lies below counts.
    apart: bool [time], dates that no others are compared with: lost, or trusted whatever they show.
    """

    limit: FloatArray
    apart: BoolArray
    index: bool
    margin: int = MARGIN

    def find(self, evidence: Evidence) -> tuple[NDArray[np.uint8], BoolArray]:
        """What passes of the candidates is CLOUD, uint8 [T,H,W], 0 elsewhere; and no date that is doubted, bool [T]."""
        found = np.zeros(evidence.valid.shape, np.uint8)
        trusted = evidence.candidates & ~self.apart[:, None, None]
        for t, beyond in enumerate(departures(evidence.reflectance, trusted)):
            near = grow(~evidence.candidates[t], NEAR)
            unlike = beyond_limit(beyond, self.limit[:, None, None], self.index) > np.where(near, 1, FAR)
            unlike &= evidence.candidates[t]
            several = ndimage.gaussian_filter(unlike.astype(np.float32), SIGMA) > 0.5  # single pixels are no cloud
            found[t] = np.where(evidence.candidates[t] & grow(unlike & several, GROW), np.uint8(CLOUD), np.uint8(0))
        return found, np.zeros(len(found), bool)


def departures(reflectance: FloatArray, trusted: BoolArray) -> list[FloatArray]:
    """By how much each date [band, ...] exceeds the least and the most that the dates around it show; 0 within."""
    found = []
    for image, around in zip(reflectance, neighbour_dates(reflectance, trusted)):
        found.append(np.where(np.isfinite(around.low), image - np.clip(image, around.low, around.high), np.float32(0)))
    return found


def beyond_limit(beyond: FloatArray, limit: FloatArray, index: bool) -> FloatArray:
    """By how many times all bands [band, ...] exceed their limit in one direction; of an index, downwards alone."""
    lower = (-beyond / limit).min(axis=0)
    return lower if index else np.maximum(lower, (beyond / limit).min(axis=0))


def fit_passing(
    windows: Sequence[Evidence], apart: BoolArray, index: bool
) -> tuple[PassingComparison, list[str | None]]:
    """Fit the test to windows of a series; returns why dates [time] are lost, too, beside those ``apart``.

    Dates are judged again and again, without those already lost, the worst first.
    """
    left = sum(window.candidates.sum((1, 2)) for window in windows)
    lost = left < FEWEST * sum(window.valid.sum((1, 2)) for window in windows)
    why: list[str | None] = [TOO_LITTLE if gone else None for gone in lost]
    while True:
        trusted = [window.candidates & ~(apart | lost)[:, None, None] for window in windows]
        beyond = [departures(window.reflectance, part) for window, part in zip(windows, trusted)]
        by_date = [
            np.concatenate([found[t][:, part[t]] for found, part in zip(beyond, trusted)], axis=1)
            for t in range(len(apart))
        ]
        every = np.concatenate(by_date, axis=1)
        bands = every.shape[0]
        spread = [_spread(every[band][every[band] != 0]) for band in range(bands)]
        comparison = PassingComparison(
            np.maximum(LEAST, SPREADS * np.array(spread, np.float32)).astype(np.float32), apart | lost, index
        )
        if (why.count(UNLIKE) + 1) > MOST_LOST * len(apart):
            return comparison, why
        medians = np.array([np.median(one, axis=1) if one.size else np.zeros(bands) for one in by_date])
        usual = np.array([_spread(medians[:, band]) for band in range(bands)])
        excess = beyond_limit(medians.T, np.maximum(DATE_LEAST, DATE_SPREADS * usual)[:, None], index)
        if excess.max() <= 1:
            return comparison, why
        worst = int(excess.argmax())
        lost[worst], why[worst] = True, UNLIKE


def _spread(values: FloatArray) -> float:
    """Robust standard deviation about 0; 0 of no values."""
    return NORMAL * float(np.median(np.abs(values))) if values.size else 0.0
