"""Plain versions of fillers from the literature, to compare with: functions of a series and of what is seen of it.

Arguments: reflectance [time, band, row, column] (anything where not seen), seen [time, row, column], days [time]. All
return an estimate of every date, observations kept; a pixel that is never seen gets whatever comes out.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from model.methods.kriging import visibility_patterns
from model.methods.linear import interpolate

Filler = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]
Rule = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]  # of days, dates seen, days wanted: weights
FEWEST = 60  # pixels to fit a regression or to call a date seen


def linear(values: np.ndarray, seen: np.ndarray, days: np.ndarray) -> np.ndarray:
    """Linear interpolation in time."""
    times, bands = values.shape[:2]
    flat = np.where(seen[:, None], values, 0).reshape(times, bands, -1).astype(np.float32)
    return interpolate(flat, seen.reshape(times, -1), days).reshape(values.shape)


def between(days: np.ndarray, seen: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Weights [at, time] of linear interpolation between the dates ``seen`` [time]."""
    weights = np.zeros((len(at), len(days)))
    weights[:, seen] = np.stack([np.interp(at, days[seen], unit) for unit in np.eye(seen.sum())], axis=1)
    return weights


def whittaker(penalty: float) -> Rule:
    """The same of the Whittaker smoother (Eilers 2003) with second divided differences, in steps of five days."""

    def weights(days: np.ndarray, seen: np.ndarray, at: np.ndarray) -> np.ndarray:
        every = np.union1d(days, at)
        steps = np.diff(every / 5)
        slopes = np.diff(np.eye(len(every)), axis=0) / steps[:, None]
        second = np.diff(slopes, axis=0) / ((steps[1:] + steps[:-1]) / 2)[:, None]
        known = np.zeros(len(every))
        known[np.searchsorted(every, days[seen])] = 1
        system = np.diag(known) + penalty * second.T @ second + 1e-9 * np.eye(len(every))
        smoother = np.linalg.solve(system, np.diag(known))
        return smoother[np.ix_(np.searchsorted(every, at), np.searchsorted(every, days))]

    return weights


def harmonic(days: np.ndarray, seen: np.ndarray, at: np.ndarray) -> np.ndarray:
    """The same of a mean, a trend and a wave of a year, by ridge regression."""

    def basis(x: np.ndarray) -> np.ndarray:
        years = (x - days.mean()) / 365.25
        return np.stack([np.ones_like(years), years, np.cos(2 * np.pi * years), np.sin(2 * np.pi * years)], axis=1)

    weights = np.zeros((len(at), len(days)))
    own = basis(days[seen])
    weights[:, seen] = basis(at) @ np.linalg.solve(own.T @ own + np.diag([1e-6, 0.01, 0.01, 0.01]), own.T)
    return weights


def gaussian_process(days: np.ndarray, seen: np.ndarray, at: np.ndarray) -> np.ndarray:
    """The same of ordinary kriging by an exponential covariance of 60 days with nugget 0.1, fitted to nothing."""
    some = days[seen]
    system = np.ones((len(some) + 1,) * 2)
    system[:-1, :-1] = np.exp(-np.abs(some[:, None] - some) / 60) + 0.1 * np.eye(len(some))
    system[-1, -1] = 0
    right = np.vstack([np.exp(-np.abs(some[:, None] - at) / 60), np.ones(len(at))])
    weights = np.zeros((len(at), len(days)))
    weights[:, seen] = np.linalg.solve(system + 1e-9 * np.eye(len(system)), right)[:-1].T
    return weights


def by_pattern(rule: Rule, values: np.ndarray, seen: np.ndarray, days: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Estimate values [time, band, row, column] on days ``at``, each pixel from the dates that are seen of it."""
    times, bands = values.shape[:2]
    flat = np.where(seen[:, None], values, 0).reshape(times, bands, -1)
    patterns, index = visibility_patterns(seen.reshape(times, -1))
    out = np.full((len(at), *flat.shape[1:]), np.nan, np.float32)
    for number, pattern in enumerate(patterns):
        if pattern.any():
            out[:, :, index == number] = np.tensordot(rule(days, pattern, at), flat[:, :, index == number], 1)
    return out.reshape(len(at), *values.shape[1:])


def filler(rule: Rule) -> Filler:
    """What fills the gaps of a series by a rule."""

    def fill(values: np.ndarray, seen: np.ndarray, days: np.ndarray) -> np.ndarray:
        return np.where(seen[:, None], values, by_pattern(rule, values, seen, days, days))

    return fill


def dineof(values: np.ndarray, seen: np.ndarray, days: np.ndarray) -> np.ndarray:
    """Iterated truncated SVD of (date, band) by pixel, its rank by hiding 3 % of what is seen (Beckers, Rixen 2003)."""
    times, bands = values.shape[:2]
    start = linear(values, seen, days).reshape(times * bands, -1).astype(np.float64)
    mean = start.mean(1, keepdims=True)
    truth = values.reshape(start.shape) - mean
    known = np.repeat(seen[:, None], bands, 1).reshape(start.shape)

    def iterate(kept: np.ndarray, rank: int, rounds: int) -> np.ndarray:
        filled = np.where(kept, truth, start - mean)
        for _ in range(rounds):
            modes = np.linalg.eigh(filled @ filled.T)[1][:, -rank:]
            filled = np.where(kept, truth, modes @ (modes.T @ filled))
        return filled

    hidden = known & (np.random.default_rng(0).random(known.shape) < 0.03)
    ranks = [rank for rank in (1, 2, 3, 4, 6, 8, 10) if rank < len(start)]
    errors = [((iterate(known & ~hidden, rank, 10) - truth)[hidden] ** 2).mean() for rank in ranks]
    return (iterate(known, ranks[int(np.argmin(errors))], 40) + mean).reshape(values.shape)


def expectation_maximisation(values: np.ndarray, seen: np.ndarray, days: np.ndarray, rounds: int = 15) -> np.ndarray:
    """Conditional mean under one Gaussian of all dates and bands, fitted by EM; lost dates stay linear."""
    bands = values.shape[1]
    out = linear(values, seen, days)
    use = np.flatnonzero(seen.reshape(len(seen), -1).sum(1) >= FEWEST)
    filled = out[use].reshape(len(use) * bands, -1).astype(np.float64)
    patterns, index = visibility_patterns(seen[use].reshape(len(use), -1))
    extra = np.zeros((len(filled),) * 2)
    for _ in range(rounds):
        mean = filled.mean(1)
        about = filled - mean[:, None]
        spread = (about @ about.T + extra) / filled.shape[1]
        spread += 1e-4 * np.trace(spread) / len(spread) * np.eye(len(spread))
        extra = np.zeros_like(spread)
        for number, pattern in enumerate(patterns):
            there = np.repeat(pattern, bands)
            if there.all() or not there.any():
                continue
            pixels, gone = np.flatnonzero(index == number), ~there
            weights = np.linalg.solve(spread[np.ix_(there, there)], spread[np.ix_(there, gone)])
            told = weights.T @ (filled[np.ix_(there, pixels)] - mean[there][:, None])
            filled[np.ix_(gone, pixels)] = mean[gone][:, None] + told
            left = spread[np.ix_(gone, gone)] - spread[np.ix_(gone, there)] @ weights
            extra[np.ix_(gone, gone)] += len(pixels) * left
    out[use] = filled.reshape(len(use), *values.shape[1:])
    return np.where(seen[:, None], values, out)


def _by_class(values: np.ndarray, seen: np.ndarray, days: np.ndarray, classes: int = 8) -> np.ndarray:
    """What ridge regression on all other dates, linearly filled, says of every date and pixel, by class and band.

    Classes are those of k-means on the filled series; where a class is not seen, linear interpolation stays.
    """
    random = np.random.default_rng(0)
    filled = linear(values, seen, days)
    times, bands = values.shape[:2]
    pixels = filled.reshape(times * bands, -1).T
    centres = pixels[random.choice(len(pixels), classes, replace=False)]
    for _ in range(10):
        label = ((centres**2).sum(1) - 2 * pixels @ centres.T).argmin(1)
        centres = np.stack([pixels[label == k].mean(0) if (label == k).any() else c for k, c in enumerate(centres)])
    series, flat = filled.reshape(times, bands, -1), values.reshape(times, bands, -1)
    out = np.empty_like(series)
    for t in range(times):
        others = seen.copy()
        others[t] = False
        out[t] = guess = linear(values, others, days)[t].reshape(bands, -1)
        visible = seen[t].ravel()
        for k in range(classes):
            own, fit = label == k, (label == k) & visible
            if fit.sum() < FEWEST:
                continue
            for band in range(bands):
                x = series[:, band].copy()
                x[t] = guess[band]
                y = flat[t, band, fit] - guess[band, fit]
                centre, near = x[:, fit].mean(1, keepdims=True), x[:, fit] - x[:, fit].mean(1, keepdims=True)
                ridge = 1e-2 * (fit.sum() / 100 + 0.1) * np.eye(times)
                weights = np.linalg.solve(near @ near.T + ridge, near @ (y - y.mean()))
                out[t, band, own] = guess[band, own] + y.mean() + weights @ (x[:, own] - centre)
    return np.clip(out, 0, 1.5).reshape(values.shape)


def class_regression(values: np.ndarray, seen: np.ndarray, days: np.ndarray) -> np.ndarray:
    """Class-wise regression of each date on the others, nothing more."""
    return np.where(seen[:, None], values, _by_class(values, seen, days))


def clear_idea(values: np.ndarray, seen: np.ndarray, days: np.ndarray) -> np.ndarray:
    """The idea of CLEAR (Guo et al.): class-wise regression, then its residuals where seen, brought into the gaps.

    Here by normalised Gaussians, first wide ones, then narrow ones of what is left; the original takes similar pixels.
    """
    out = _by_class(values, seen, days)
    for sigma in (15, 5):
        for t in np.flatnonzero(seen.any((1, 2)) & ~seen.all((1, 2))):
            share = gaussian_filter(seen[t].astype(float), sigma)
            for band in range(values.shape[1]):
                left = np.where(seen[t], values[t, band] - out[t, band], 0)
                out[t, band] += gaussian_filter(left, sigma) / (share + 0.02)
    return np.where(seen[:, None], values, out)


BASELINES: dict[str, Filler] = {
    "linear": linear,
    "Whittaker": filler(whittaker(10)),
    "harmonic and trend": filler(harmonic),
    "Gaussian process": filler(gaussian_process),
    "DINEOF": dineof,
    "EM": expectation_maximisation,
    "class-wise regression": class_regression,
    "CLEAR's idea": clear_idea,
}
