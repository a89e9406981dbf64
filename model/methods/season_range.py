"""What a pixel's class has shown over the season: extrapolation is kept within it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.estimates import BoolArray, FloatArray
from model.methods.kriging import Index
from model.methods.robust import UNTRUSTED

RED, NIR = 2, 3
TAIL = 0.005  # of a class's observed pixels of a date, on either side, that its range leaves out
MARGIN = 0.25  # of the range, by which it is widened on either side
FEWEST = 30  # observed pixels of a class that its range on a date is taken from
DARKEST = 1e-3  # reflectance: a sum below has no NDVI


@dataclass(frozen=True)
class SeasonRange:
    """Range of each class over all dates: low, high [class, band + 1], the bands' reflectance and then the NDVI."""

    low: FloatArray
    high: FloatArray

    def limit(self, values: FloatArray, label: Index) -> None:
        """Bring estimates [time, band, pixel] of pixels of class ``label`` [pixel] within the range, in place.

        The near infrared gives way where the NDVI would be outside.
        """
        low, high = self.low[label].T, self.high[label].T
        np.clip(values, low[:-1], high[:-1], out=values)
        least, most = ((1 + ndvi) / np.maximum(1 - ndvi, DARKEST) for ndvi in (low[-1], high[-1]))
        np.clip(values[:, NIR], least * values[:, RED], most * values[:, RED], out=values[:, NIR])


def fit_season_range(reflectance: FloatArray, observed: BoolArray, label: Index, classes: int) -> SeasonRange:
    """Fit to a sample [time, band, pixel], observed [time, pixel], of class ``label`` [pixel].

    A class of which no date shows enough is not limited.
    """
    bands = reflectance.shape[1]
    low = np.full((classes, bands + 1), np.inf, np.float32)
    high = -low
    for t in np.flatnonzero(observed.mean(1) > UNTRUSTED):
        red, nir = reflectance[t, RED], reflectance[t, NIR]
        shown = np.concatenate([reflectance[t], ((nir - red) / np.maximum(nir + red, DARKEST))[None]])
        for j in range(classes):
            own = shown[:, observed[t] & (label == j)]
            if own.shape[1] >= FEWEST:
                edges = np.quantile(own, (TAIL, 1 - TAIL), axis=1)
                low[j], high[j] = np.minimum(low[j], edges[0]), np.maximum(high[j], edges[1])
    unknown = high < low
    margin = MARGIN * np.where(unknown, 0, high - low)
    low, high = np.where(unknown, -1, low - margin), np.where(unknown, 1.5, high + margin)
    low[:, :-1], high[:, -1] = np.maximum(low[:, :-1], 0), np.minimum(high[:, -1], 1)
    return SeasonRange(low.astype(np.float32), high.astype(np.float32))
