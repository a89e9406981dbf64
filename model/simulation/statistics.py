"""What a series is like in numbers that simulated and real ones can be compared by."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.simulation.noise import FloatArray

BoolArray = NDArray[np.bool_]

LAGS = ((1, 12), (13, 30), (31, 60), (61, 120))  # days between two dates, from and to
MOST_DATES = 40
FEWEST_PIXELS = 200  # clear on both dates, for a pair of dates to count
TILE = 64  # pixels a side, over which spatial spectra are taken


@dataclass(frozen=True)
class SeriesStatistics:
    """Statistics of the clear pixels of a series, by band unless said otherwise; NaN where a series cannot tell.

    variogram: [lag, band], square root of the temporal semivariance by LAGS.  level: [band], standard deviation
    between close dates of the scene's mean.  gain: [band], standard deviation of the slope of one date on a close one.
    noise: [band], what differs between close dates beyond that line, in one of them.  coarse: [band], which share of
    that noise's variance is left in means over 4 by 4 pixels.  contrast: [band], standard deviation over the scene.
    slope: of the spatial power spectrum of a date, near infrared.  ndvi: its 5 % and 95 % points.
    """

    variogram: FloatArray
    level: FloatArray
    gain: FloatArray
    noise: FloatArray
    coarse: FloatArray
    contrast: FloatArray
    slope: float
    ndvi: tuple[float, float]


def series_statistics(reflectance: FloatArray, clear: BoolArray, days: NDArray[np.float64]) -> SeriesStatistics:
    """Measure reflectance [T,4,H,W] where clear [T,H,W]; days [T]."""
    use = np.flatnonzero(clear.mean((1, 2)) > 0.2)[:MOST_DATES]
    reflectance, clear, days = reflectance[use], clear[use], np.asarray(days)[use]
    pairs: dict[int, list[FloatArray]] = {}
    level, gain, noise, coarse = [], [], [], []
    for i in range(len(use)):
        for j in range(i + 1, len(use)):
            lag = _lag(days[j] - days[i])
            both = clear[i] & clear[j]
            if lag is None or both.sum() < FEWEST_PIXELS * min(1, both.size / 2000):
                continue
            first, second = reflectance[i][:, both], reflectance[j][:, both]
            pairs.setdefault(lag, []).append(((second - first) ** 2).mean(1) / 2)
            if lag == 0:
                level.append((second - first).mean(1) / np.sqrt(2))
                slope, rest = _line(first, second)
                gain.append((slope - 1) / np.sqrt(2))
                noise.append(rest.var(1) / 2)
                coarse.append(_coarse_share(reflectance[i], reflectance[j], both))
    empty = np.full((1, 4), np.nan)
    variogram = [np.sqrt(np.median(pairs[k], 0)) if k in pairs else empty[0] for k in range(len(LAGS))]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # means of nothing are NaN, as said above
        flat = [reflectance[t][:, clear[t]] for t in range(len(use))]
        ndvi = np.concatenate([(p[3] - p[2]) / np.maximum(p[3] + p[2], 1e-3) for p in flat]) if flat else empty[0]
        return SeriesStatistics(
            np.array(variogram, np.float32),
            np.sqrt(np.nanmean(np.square(level or empty), 0)),
            np.float32(1.4826) * np.nanmedian(np.abs(gain or empty), 0).astype(np.float32),
            np.sqrt(np.nanmedian(noise or empty, 0)),
            np.nanmedian(coarse or empty, 0),
            np.median([p.std(1) for p in flat], 0) if flat else empty[0],
            _spectral_slope(reflectance, clear),
            (float(np.nanquantile(ndvi, 0.05)), float(np.nanquantile(ndvi, 0.95))),
        )


def _lag(days: float) -> int | None:
    for number, (least, most) in enumerate(LAGS):
        if least <= days <= most:
            return number
    return None


def _line(first: FloatArray, second: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The symmetric (reduced major axis) slope of one date on another [band], and what is left [band, pixel]."""
    a, b = first - first.mean(1, keepdims=True), second - second.mean(1, keepdims=True)
    slope = b.std(1) / np.maximum(a.std(1), 1e-6)
    return slope, b - slope[:, None] * a


def _coarse_share(first: FloatArray, second: FloatArray, both: BoolArray) -> FloatArray:
    """Variance of the difference in means over 4 x 4 clear pixels over that of the pixels: 1/16 for white noise."""
    height, width = (size // 4 * 4 for size in both.shape)
    cut = both[:height, :width].reshape(height // 4, 4, width // 4, 4)
    whole = cut.all((1, 3))
    if whole.sum() < 30:
        return np.full(4, np.nan, np.float32)
    blocks = (second - first)[:, :height, :width].reshape(4, height // 4, 4, width // 4, 4).transpose(0, 1, 3, 2, 4)
    blocks = blocks[:, whole]  # [band, block, 4, 4]
    share: FloatArray = blocks.mean((2, 3)).var(1) / np.maximum(blocks.reshape(4, -1).var(1), 1e-12)
    return share


def _spectral_slope(reflectance: FloatArray, clear: BoolArray) -> float:
    """Minus the exponent of the radial power spectrum of near infrared between 4 and 32 pixels; median over tiles."""
    slopes = []
    window = np.hanning(TILE)[:, None] * np.hanning(TILE)
    frequency = np.hypot(np.fft.fftfreq(TILE)[:, None], np.fft.fftfreq(TILE)[None])
    inside = (frequency > 1 / 32) & (frequency < 1 / 4)
    for t in range(min(len(reflectance), 8)):
        for y in range(0, reflectance.shape[2] - TILE + 1, TILE):
            for x in range(0, reflectance.shape[3] - TILE + 1, TILE):
                part = (slice(y, y + TILE), slice(x, x + TILE))
                if clear[t][part].all():
                    tile = reflectance[t, 3][part]
                    power = np.abs(np.fft.fft2((tile - tile.mean()) * window)) ** 2
                    slopes.append(-np.polyfit(np.log(frequency[inside]), np.log(power[inside] + 1e-20), 1)[0])
    return float(np.median(slopes)) if slopes else float("nan")
