"""What a few wrong pixels cannot move: robust scales and weights, and observations that no other date explains.

Clouds that a mask misses are observations like any other here. They are bright, few, and unlike what the other dates
of their pixel say of them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.core.arrays import float32, median, namespace
from model.core.types import BoolArray, FloatArray
from model.methods.kriging import Float64, TemporalKriging, blocks, by_pattern

BLUE = 0
NORMAL = 1.4826  # standard deviation of a normal distribution over its median absolute deviation
UNLIKE = 12.0  # robust standard deviations, beyond which an observation is an outlier
SPREADS = 3.0  # a date spreads at most so many times as widely, and at least so many times less, as is usual
UNTRUSTED, TRUSTED = 0.05, 0.1  # observed share of a date up to which it tells nothing of the whole, and all it has
SMALLEST = 1e-3  # reflectance: sensors and atmospheric correction are not better
FEWEST = 10  # values to take a median of


def trust(share: FloatArray | Float64) -> FloatArray:
    """How far dates are to be trusted, 0 to 1, that are observed in a ``share`` [time] of the scene's pixels."""
    return np.clip((share - UNTRUSTED) / (TRUSTED - UNTRUSTED), 0, 1).astype(np.float32)


def date_spread(values: FloatArray, observed: BoolArray) -> tuple[FloatArray, FloatArray]:
    """Level and robust standard deviation of each date's values [time, band, pixel], where observed: [time, band].

    They count as far as a date is to be trusted; else those that are usual in the series do.
    """
    level, spread = np.zeros(values.shape[:2], np.float32), np.zeros(values.shape[:2], np.float32)
    told = np.flatnonzero(observed.sum(1) >= FEWEST)
    for t in told:
        own = values[t][:, observed[t]]
        level[t] = median(own)
        spread[t] = NORMAL * median(np.abs(own - level[t][:, None]))
    share = np.zeros(len(values), np.float32)
    share[told] = trust(observed[told].mean(1))
    whole = share == 1
    usual = np.median(spread[whole if whole.any() else told], axis=0) if len(told) else np.ones(values.shape[1])
    spread = np.clip(share[:, None] * spread + (1 - share[:, None]) * usual, usual / SPREADS, usual * SPREADS)
    return share[:, None] * level, np.maximum(spread, SMALLEST).astype(np.float32)


def redescending(deviation: FloatArray) -> FloatArray:
    """Weights of deviations in units of UNLIKE: 1 up to half of it, 0 beyond (Hampel's redescending weights)."""
    return float32(namespace(deviation).clip(2 - 2 * deviation, 0, 1))


@dataclass(frozen=True)
class Outliers:
    """Finds observations that are too bright for what the other dates of their pixel say; fitted by fit_outliers().

    limit: [time], the rise of blue over its kriging, relative to the kriging's standard deviation, from which on.
    """

    kriging: TemporalKriging
    limit: FloatArray

    def trusted(self, reflectance: FloatArray, observed: BoolArray) -> BoolArray:
        """``observed`` [time, ...] without the outliers of reflectance [time, band, ...]."""
        times = len(observed)
        seen = observed.reshape(times, -1)
        rise = rises(reflectance.reshape(times, reflectance.shape[1], -1)[:, BLUE], seen, self.kriging)
        return (seen & ~(rise > self.limit[:, None])).reshape(observed.shape)


def rises(blue: FloatArray, observed: BoolArray, kriging: TemporalKriging) -> FloatArray:
    """How much brighter observations [time, pixel] are than kriged from the other dates, over its standard deviation.

    0 where not observed, or on no other date.
    """
    xp = namespace(blue)
    source = float32(xp.where(observed, blue, 0.0))
    rise = xp.empty_like(source)
    order = by_pattern(observed)  # pixels of a pattern side by side: its weights are computed once
    for block in blocks(len(order), len(observed), xp is not np):
        which = order[block]
        own = xp.take(source, which, axis=1)
        told = kriging.of_pixels(xp.take(observed, which, axis=1))
        rise[:, which] = (own - told.apply(own[:, None])[:, 0]) / told.variance() ** 0.5
    return xp.where(observed & (observed.sum(0) >= 2), rise, 0.0)


def fit_outliers(reflectance: FloatArray, observed: BoolArray, kriging: TemporalKriging) -> Outliers:
    """Fit to a sample [time, band, pixel], observed [time, pixel]."""
    rise = rises(reflectance[:, BLUE], observed, kriging)
    level, spread = date_spread(rise[:, None], observed)
    return Outliers(kriging, (level + UNLIKE * spread)[:, 0])


def pixel_weights(residual: FloatArray) -> FloatArray:
    """Weights [pixel] of residuals [band, pixel] about their median: 0 beyond UNLIKE deviations in any band."""
    departure = np.abs(residual - median(residual)[:, None])
    spread = np.maximum(NORMAL * median(departure), SMALLEST)[:, None]
    return redescending((departure / (UNLIKE * spread)).max(0))
