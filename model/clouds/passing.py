"""The comparison of dates for series without blue, green, red and near infrared: an index, or a choice of bands.

What cloud looks like in such bands is not known: it lowers an index of greenness, and raises some bands. But it passes:
an observation that lies beyond what all dates around it show, before and after, and by more than such observations
usually do, is taken out; what changes on the ground stays changed. So is a date of which most pixels do so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from model.clouds.comparison import GROW, SIGMA, Evidence, grow, neighbour_dates
from model.clouds.judgement import FEWEST, TOO_LITTLE
from model.contract.reasons import CLOUD
from model.core.types import BoolArray, FloatArray

LEAST = 0.04  # of reflectance, or of an index's range: by less, observations of clear dates differ
SPREADS = 5.0  # and by so many robust standard deviations of all departures from what the dates around show
DATE_LEAST, DATE_SPREADS = 0.02, 4.0  # the same of the median of a date, among the dates' medians
MOST_LOST = 0.34  # share of the dates that are lost at most: where more differ, the dates are no measure of each other
MARGIN = 10  # pixels a window needs around it: 4 SIGMA and GROW
UNLIKE = "what is left lies beyond what the dates before and after show, as under cloud"


@dataclass(frozen=True)
class PassingComparison:
    """The test fitted to a series. limit: float32 [band], by how much an observation may exceed the dates around it.

    apart: bool [time], dates that no others are compared with: lost, or trusted whatever they show.
    """

    limit: FloatArray
    apart: BoolArray
    margin: int = MARGIN

    def find(self, evidence: Evidence) -> tuple[NDArray[np.uint8], BoolArray]:
        """What passes of the candidates is CLOUD, uint8 [T,H,W], 0 elsewhere; and no date that is doubted, bool [T]."""
        found = np.zeros(evidence.valid.shape, np.uint8)
        trusted = evidence.candidates & ~self.apart[:, None, None]
        for t, beyond in enumerate(departures(evidence.reflectance, trusted)):
            unlike = (np.abs(beyond) > self.limit[:, None, None]).any(axis=0)
            several = ndimage.gaussian_filter(unlike.astype(np.float32), SIGMA) > 0.5  # single pixels are no cloud
            found[t] = np.where(evidence.candidates[t] & grow(unlike & several, GROW), np.uint8(CLOUD), np.uint8(0))
        return found, np.zeros(len(found), bool)


def departures(reflectance: FloatArray, trusted: BoolArray) -> list[FloatArray]:
    """By how much each date [band, ...] exceeds the least and the most that the dates around it show; 0 within."""
    found = []
    for image, around in zip(reflectance, neighbour_dates(reflectance, trusted)):
        found.append(np.where(np.isfinite(around.low), image - np.clip(image, around.low, around.high), np.float32(0)))
    return found


def fit_passing(windows: Sequence[Evidence], apart: BoolArray) -> tuple[PassingComparison, list[str | None]]:
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
            np.maximum(LEAST, SPREADS * np.array(spread, np.float32)).astype(np.float32), apart | lost
        )
        if lost.sum() + 1 > MOST_LOST * len(apart):
            return comparison, why
        medians = np.array([np.median(one, axis=1) if one.size else np.zeros(bands) for one in by_date])
        usual = np.array([_spread(medians[:, band]) for band in range(bands)])
        excess = (np.abs(medians) / np.maximum(DATE_LEAST, DATE_SPREADS * usual)).max(axis=1)
        if excess.max() <= 1:
            return comparison, why
        worst = int(excess.argmax())
        lost[worst], why[worst] = True, UNLIKE


def _spread(values: FloatArray) -> float:
    """Robust standard deviation about 0; 0 of no values."""
    return 1.4826 * float(np.median(np.abs(values))) if values.size else 0.0
