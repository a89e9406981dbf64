"""What a pixel's class has shown over the season: extrapolation is kept within it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.core.arrays import namespace
from model.core.types import BoolArray, FloatArray, IndexArray
from model.methods.robust import UNTRUSTED

RED, NIR = 2, 3
TAIL = 0.005  # of a class's observed pixels of a date, on either side, that its range leaves out
MARGIN = 0.25  # of the range, by which it is widened on either side
FEWEST = 30  # observed pixels of a class that its range on a date is taken from
DARKEST = 1e-3  # reflectance: a sum below has no NDVI


@dataclass(frozen=True)
class SeasonRange:
    """Range of each class over all dates: low, high [class, band], reflectance; greenness [class], the least NDVI."""

    low: FloatArray
    high: FloatArray
    greenness: FloatArray

    def limit(self, values: FloatArray, label: IndexArray) -> None:
        """Bring estimates [time, band, pixel] of pixels of class ``label`` [pixel] within the range, in place.

        The near infrared gives way where the NDVI would be too low. Too high it may be: where red is almost 0 it is
        that of red, which tells nothing of the near infrared.
        """
        xp = namespace(values)
        values[:] = xp.clip(values, self.low[label].T, self.high[label].T)
        if values.shape[1] <= NIR:
            return
        least = self.greenness[label]
        ratio = (1 + least) / xp.clip(1 - least, DARKEST, None)
        values[:, NIR] = xp.maximum(values[:, NIR], ratio * values[:, RED])

    @staticmethod
    def unlimited(classes: int, bands: int) -> SeasonRange:
        """Of classes that nothing is known of."""
        full = np.full((classes, bands), np.inf, np.float32)
        return SeasonRange(-full, full, np.full(classes, -1, np.float32))


def fit_season_range(reflectance: FloatArray, observed: BoolArray, label: IndexArray, classes: int) -> SeasonRange:
    """Fit to a sample [time, band, pixel], observed [time, pixel], of class ``label`` [pixel].

    A class of which no date shows enough is not limited.
    """
    season = SeasonRange.unlimited(classes, reflectance.shape[1])
    dates = np.flatnonzero(observed.mean(1) > UNTRUSTED)
    for j in range(classes):
        shown = [reflectance[t][:, observed[t] & (label == j)] for t in dates]
        shown = [own for own in shown if own.shape[1] >= FEWEST]
        if shown:
            low = np.min([np.quantile(own, TAIL, axis=1) for own in shown], axis=0)
            high = np.max([np.quantile(own, 1 - TAIL, axis=1) for own in shown], axis=0)
            season.low[j], season.high[j] = low - MARGIN * (high - low), high + MARGIN * (high - low)
            if len(low) <= NIR:
                continue
            ndvi = [(own[NIR] - own[RED]) / np.maximum(own[NIR] + own[RED], DARKEST) for own in shown]
            least = min(np.quantile(own, TAIL) for own in ndvi)
            most = max(np.quantile(own, 1 - TAIL) for own in ndvi)
            season.greenness[j] = max(least - MARGIN * (most - least), -1)
    return season
