"""Ridge regression of each date on the other dates, for the whole scene and for each of its classes.

What is regressed is the departure of a date's observed pixels from their temporal kriging, with the pixel's other
dates as predictors. Kriged values among the predictors are those that would have been kriged without the date itself:
what helps to predict an observed pixel must be just what is at hand where the pixel is hidden.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.vq import kmeans2

from model.estimates import BoolArray, FloatArray
from model.kriging import Index
from model.reporting import Reporter

CLASSES = 8
KMEANS_ROUNDS = 10
MOST_PREDICTORS = 24  # dates a date is regressed on
FEWEST_PIXELS = 60  # observed pixels below which nothing is fitted to them
SCENE_RIDGES = (0.001, 0.003)  # squared reflectance per 100 pixels: on own band alone, on all bands
CLASS_RIDGES = (0.001, 0.01)
FEATURE_PENALTY = 10.0  # pixels' worth of ridge added for each predictor: few pixels are trusted less


@dataclass(frozen=True)
class PixelSeries:
    """Pixels with all their dates, as the regression sees them; pixel first, so that each is one matrix.

    filled: [pixel, time, band], observed where observed, else kriged.  kriged: [pixel, time, band], from the other
    dates.  influence: [pixel, time, time], by how much a hidden date (first) changes with an observed one (second).
    """

    filled: FloatArray
    kriged: FloatArray
    influence: FloatArray

    def predictors(self, t: int, dates: Index) -> FloatArray:
        """Predictors of date t, none of which knows the date itself: [pixel, len(dates) * band]."""
        departure = self.filled[:, t] - self.kriged[:, t]
        x = self.filled[:, dates] - self.influence[:, dates, t, None] * departure[:, None, :]
        x[:, dates == t] = self.kriged[:, t, None]
        return x.reshape(len(x), -1)


@dataclass(frozen=True)
class DateRegression:
    """Coefficients of all dates, fitted by fit_dates().

    dates: the predictors of each date, [time, predictor].  centres: [class, time * band].  weights: [time,
    predictor * band + 1, (1 + class) * band], the last row being the intercept; the first ``band`` columns are those
    of the whole scene, then come those of each class.
    """

    dates: Index
    centres: FloatArray
    weights: FloatArray

    def estimate(self, pixels: PixelSeries, observed: BoolArray) -> tuple[FloatArray, Index]:
        """Estimate [pixel, time, band] of all dates, each without itself, and the class [pixel].

        observed: [pixel, time]. The class is the one of the series as the regression of the whole scene fills it.
        """
        count, times, bands = pixels.filled.shape
        flat = np.empty((times, count, self.weights.shape[2]), np.float32)
        for t in range(times):
            np.matmul(pixels.predictors(t, self.dates[t]), self.weights[t, :-1], out=flat[t])
            flat[t] += self.weights[t, -1]
        every = flat.reshape(times, count, -1, bands)  # [time, pixel, scene and classes, band]
        scene = np.clip(pixels.kriged + every[:, :, 0].transpose(1, 0, 2), 0, 1.5)
        label = nearest(np.where(observed[:, :, None], pixels.filled, scene), self.centres)
        departure = every[:, np.arange(count), label + 1].transpose(1, 0, 2)
        return np.clip(pixels.kriged + departure, 0, 1.5), label


def nearest(series: FloatArray, centres: FloatArray) -> Index:
    """Class of each pixel of series [pixel, time, band]: the nearest of centres [class, time * band]."""
    features = series.reshape(len(series), -1)
    return np.asarray(((centres**2).sum(1) - 2 * features @ centres.T).argmin(1))


def fit_dates(pixels: PixelSeries, observed: BoolArray, rng: np.random.Generator, report: Reporter) -> DateRegression:
    """Fit classes and coefficients to a sample of pixels; observed: [pixel, time].

    A date's coefficients are the mean of four ridge regressions: of the whole scene and of the pixel's class, each on
    the band itself and on all bands. Where a class has too few observed pixels those of the scene stand in; a date
    without any keeps its kriging.
    """
    times, bands = pixels.filled.shape[1:]
    dates = choose_predictors(pixels, observed)
    usable = observed & (observed.sum(1) >= 2)[:, None]
    scene = np.zeros((times, dates.shape[1] * bands + 1, bands))
    filled = pixels.filled.copy()
    for t in range(times):
        report.progress(t, 2 * times, "dates", "Fitting the scene")
        x = pixels.predictors(t, dates[t])
        fit = np.flatnonzero(usable[:, t])
        if len(fit) >= FEWEST_PIXELS:
            scene[t] = ridge_regression(x[fit], _departure(pixels, t, fit), bands, SCENE_RIDGES)
        hidden = ~observed[:, t]
        predicted = x[hidden] @ scene[t, :-1].astype(np.float32) + scene[t, -1].astype(np.float32)
        filled[hidden, t] = np.clip(pixels.kriged[hidden, t] + predicted, 0, 1.5)
    centres = find_classes(filled, rng)
    label = nearest(filled, centres)
    weights = np.repeat(scene[:, :, None], 1 + len(centres), axis=2)
    for t in range(times):
        report.progress(times + t, 2 * times, "dates", "Fitting the scene")
        x = pixels.predictors(t, dates[t])
        for j in range(len(centres)):
            fit = np.flatnonzero(usable[:, t] & (label == j))
            if len(fit) >= FEWEST_PIXELS:
                own = ridge_regression(x[fit], _departure(pixels, t, fit), bands, CLASS_RIDGES)
                weights[t, :, 1 + j] = (scene[t] + own) / 2
    report.progress(2 * times, 2 * times, "dates", "Fitting the scene")
    return DateRegression(dates, centres, weights.reshape(*scene.shape[:2], -1).astype(np.float32))


def _departure(pixels: PixelSeries, t: int, fit: Index) -> FloatArray:
    return pixels.filled[fit, t] - pixels.kriged[fit, t]


def find_classes(filled: FloatArray, rng: np.random.Generator) -> FloatArray:
    """Centres [class, time * band] of the k-means classes of filled series [pixel, time, band]."""
    features = filled.reshape(len(filled), -1).astype(np.float64)
    start = features[rng.choice(len(features), min(CLASSES, len(features)), replace=False)]
    if len(start) < CLASSES:
        return start.astype(np.float32)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a class that loses all its pixels keeps its centre
        centres, _ = kmeans2(features, start, KMEANS_ROUNDS, minit="matrix", missing="warn")
    return np.asarray(centres, np.float32)


def choose_predictors(pixels: PixelSeries, observed: BoolArray) -> Index:
    """The dates that each date is regressed on, itself included: [time, predictor], in order of time."""
    times = observed.shape[1]
    if times <= MOST_PREDICTORS:
        return np.tile(np.arange(times), (times, 1))
    return np.stack([np.sort(_most_alike(pixels, observed, t)[:MOST_PREDICTORS]) for t in range(times)])


def _most_alike(pixels: PixelSeries, observed: BoolArray, t: int) -> Index:
    """All dates, date t first, then those nearest in time."""
    return np.argsort(np.abs(np.arange(observed.shape[1]) - t), kind="stable")


def ridge_regression(x: FloatArray, y: FloatArray, bands: int, ridges: tuple[float, float]) -> NDArray[np.float64]:
    """Mean of two ridge regressions of y [pixel, band]: on predictors of the own band, and on those of all bands.

    x: [pixel, predictor * band].  Returns weights [predictor * band + 1, band], the last row being the intercept.
    """
    centre, level = x.mean(0, dtype=np.float64), y.mean(0, dtype=np.float64)
    centred = x - centre
    gram, cross = centred.T @ centred, centred.T @ (y - level)
    features = x.shape[1]
    own, every = (ridge * (len(x) + FEATURE_PENALTY * features) / 100 for ridge in ridges)
    weights = np.zeros((features + 1, bands))
    weights[:-1] = np.linalg.solve(gram + every * np.eye(features), cross) / 2
    for band in range(bands):
        use = slice(band, features, bands)
        size = -(-(features - band) // bands)
        weights[use, band][:size] += np.linalg.solve(gram[use, use] + own * np.eye(size), cross[use, band]) / 2
    weights[-1] = level - centre @ weights[:-1]
    return weights


def chunks(total: int, times: int, budget: float = 32e6) -> Iterator[slice]:
    """Cut ``total`` pixels so that the influence of a chunk stays within ``budget`` bytes."""
    step = int(np.clip(budget / (4 * times**2), 64, 8192))
    for first in range(0, total, step):
        yield slice(first, min(first + step, total))
