"""How noisy each date is: haze, shadows and shifted images spread the pixels of some dates more than those of others.

What is estimated of a lost date is a mean of the dates that are seen. There are few of them, but each has thousands of
pixels to tell its noise by: how far they lie off what the other dates say of them, beyond what is to be expected.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from model.core.types import BoolArray, FloatArray
from model.methods.kriging import Float64, TemporalKriging

FIT_VALUES, LEAST_PIXELS = 12_000, 300  # dates times pixels of the sample that are looked at; in long series, pixels
FEWEST_PIXELS, FEWEST_DATES = 60, 4  # that a date's noise, and the noise of dates beside each other, are taken from
ROUNDS = 6
LEAST_NUGGET = 0.03  # a kernel without noise would not weigh dates at all
LEAST, MOST = 1 / 4, 30.0  # of the usual noise, that a date is taken to have
NEAR = 20.0  # days: what sets a date apart may be a change rather than noise where no other date is so near
USUAL = 4.0  # times the noise of most dates, up to which dates count alike: such differences come from changes, too


def fit_date_noise(departure: FloatArray, observed: BoolArray, kriging: TemporalKriging, seed: int) -> Float64:
    """Noise variance of each date over what is usual, [time]; 1 of dates that are no noisier than that.

    departure: [time, band, pixel], from the scene's mean, of a sample.  observed: [time, pixel].  kriging: the scene's.
    Iterates the noise by which the errors of leaving dates out have their expected variance.
    """
    times = len(observed)
    pick = np.random.default_rng(seed).permutation(observed.shape[1])[: max(LEAST_PIXELS, FIT_VALUES // times)]
    seen = np.ascontiguousarray(observed[:, pick])
    source = np.where(seen[:, None], departure[:, :, pick], np.float32(0))
    usable = seen & (seen.sum(0) >= FEWEST_DATES)
    count = usable.sum(1)
    told = count >= FEWEST_PIXELS
    if told.sum() < FEWEST_DATES:
        return np.ones(times)
    usual = max(kriging.kernel.nugget, LEAST_NUGGET)
    noise = np.full(times, usual)
    for _ in range(ROUNDS):
        pixels = replace(kriging, noise=noise).of_pixels(seen)
        squares = np.where(usable[:, None], source - pixels.apply(source), 0.0) ** 2
        error = squares.sum(2)[told] / count[told, None]
        expected = np.where(usable, pixels.variance(), 0.0).sum(1)[told] / count[told]
        signal = np.maximum(np.median(error / expected[:, None], axis=0), np.finfo(float).tiny)
        lacking = (error / signal).mean(1) - expected
        noise[told] = np.sqrt(noise[told] * np.clip(noise[told] + lacking, LEAST * usual, MOST * usual))
    days = kriging.days[told]
    apart = np.abs(days[:, None] - days)
    np.fill_diagonal(apart, np.inf)
    ratio = np.ones(times)
    ratio[told] = np.where(apart.min(1) <= NEAR, np.maximum(noise[told] / np.median(noise[told]) / USUAL, 1), 1)
    return ratio


def weighing_dates(kriging: TemporalKriging, ratio: Float64) -> TemporalKriging:
    """The kriging with dates that are as noisy as fit_date_noise() says: ratio [time]."""
    return replace(kriging, noise=max(kriging.kernel.nugget, LEAST_NUGGET) * ratio)
