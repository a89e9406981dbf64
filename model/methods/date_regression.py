"""Ridge regression of each date on the other dates, for the whole scene and for each of its classes.

What is regressed is the departure of a date's observed pixels from their temporal kriging, with the pixel's other
dates as predictors. Kriged values among the predictors are those that would have been kriged without the date itself:
what helps to predict an observed pixel must be just what is at hand where the pixel is hidden.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from model.contract.messages import say
from model.core.arrays import namespace
from model.core.reporting import Reporter
from model.core.types import BoolArray, FloatArray, IndexArray
from model.methods.kriging import PixelKriging
from model.methods.robust import pixel_weights, trust

CLASSES = 8
KMEANS_ROUNDS = 10
MOST_PREDICTORS = 24  # dates a date is regressed on
FEWEST_PIXELS = 60  # observed pixels below which nothing is fitted to them
SCENE_RIDGES = (0.001, 0.003)  # squared reflectance per 100 pixels: on own band alone, on all bands
CLASS_RIDGES = (0.001, 0.01)
REWEIGHTED = 1  # times, after the first
FEATURE_PENALTY = 10.0  # pixels' worth of ridge added for each predictor: few pixels are trusted less


@dataclass(frozen=True)
class PixelSeries:
    """Pixels with all their dates, as the regression sees them.

    filled: [time, band, pixel], observed where observed, else kriged.  kriged: [time, band, pixel], from the other
    dates.  kriging: how.
    """

    filled: FloatArray
    kriged: FloatArray
    kriging: PixelKriging

    def predictors(self, t: int, dates: IndexArray) -> FloatArray:
        """Predictors of date t, none of which knows the date itself: [len(dates) * band, pixel]."""
        every = len(dates) == len(self.filled)
        x = self.kriging.influence(dates, t)[:, None] * (self.filled[t] - self.kriged[t])
        x *= -1
        x += self.filled if every else self.filled[dates]
        x[int((dates < t).sum())] = self.kriged[t]
        return x.reshape(-1, x.shape[2])

    def take(self, which: IndexArray) -> PixelSeries:
        """Return a choice of the pixels."""
        xp = namespace(self.filled)
        filled, kriged = (xp.take(array, which, axis=2) for array in (self.filled, self.kriged))
        return PixelSeries(filled, kriged, self.kriging.take(which))


@dataclass(frozen=True)
class DateRegression:
    """Coefficients of all dates, fitted by fit_dates().

    dates: the predictors of each date, [time, predictor].  centres: [class, time * band].  scene: [time, band,
    predictor * band + 1], coefficients of the whole scene, the last column being the intercept.  weights: [class,
    time, band, predictor * band + 1], those of each class.
    """

    dates: IndexArray
    centres: FloatArray
    scene: FloatArray
    weights: FloatArray

    def estimate(self, pixels: PixelSeries, observed: BoolArray) -> tuple[FloatArray, IndexArray]:
        """Estimate [time, band, pixel] of all dates, each without itself, and the class [pixel].

        observed: [time, pixel].
        """
        xp = namespace(observed)
        label = self.classes(pixels, observed)
        order = xp.argsort(label, stable=True) if xp is not np else np.argsort(label, kind="stable")
        ends = xp.bincount(label, minlength=len(self.centres)).cumsum(0).tolist()
        ordered = pixels.take(order)
        departure = xp.empty_like(ordered.kriged)
        for t, dates in enumerate(self.dates):
            x = ordered.predictors(t, dates)
            for weights, start, stop in zip(self.weights[:, t], [0, *ends], ends):
                departure[t, :, start:stop] = apply_weights(weights, x[:, start:stop])
        departure += ordered.kriged
        out = xp.empty_like(departure)
        out[:, :, order] = xp.clip(departure, 0, 1.5)
        return out, label

    def without(self, dates: IndexArray) -> DateRegression:
        """As if ``dates`` had been lost: they keep their kriging."""
        scene, weights = self.scene.copy(), self.weights.copy()
        scene[dates] = 0
        weights[:, dates] = 0
        return replace(self, scene=scene, weights=weights)

    def classes(self, pixels: PixelSeries, observed: BoolArray) -> IndexArray:
        """The class of each pixel [pixel]: the nearest to its series as the regression of the scene fills it."""
        xp = namespace(observed)
        series = xp.empty_like(pixels.filled)
        for t, dates in enumerate(self.dates):  # a hidden date influences nothing: its predictors are the filled series
            x = pixels.filled if len(dates) == len(series) else pixels.filled[dates]
            series[t] = apply_weights(self.scene[t], x.reshape(-1, x.shape[2]))
        series += pixels.kriged
        series = xp.where(observed[:, None], pixels.filled, xp.clip(series, 0, 1.5))
        return nearest(series, self.centres)


def apply_weights(weights: FloatArray, x: FloatArray) -> FloatArray:
    """Regression of weights [band, feature + 1] on x [feature, pixel]: [band, pixel]."""
    return weights[:, :-1] @ x + weights[:, -1:]


def nearest(series: FloatArray, centres: FloatArray) -> IndexArray:
    """Class of each pixel of series [time, band, pixel]: the nearest of centres [class, time * band]."""
    features = series.reshape(-1, series.shape[2])
    return ((centres**2).sum(1)[:, None] - 2 * centres @ features).argmin(0)


def fit_dates(pixels: PixelSeries, observed: BoolArray, rng: np.random.Generator, report: Reporter) -> DateRegression:
    """Fit classes and coefficients to a sample of pixels; observed: [time, pixel].

    A date's coefficients are the mean of four ridge regressions: of the whole scene and of the pixel's class, each on
    the band itself and on all bands. Where a class has too few observed pixels those of the scene stand in; a date
    without any keeps its kriging.
    """
    times, bands, _ = pixels.filled.shape
    dates = choose_predictors(observed)
    usable = observed & (observed.sum(0) >= 2)
    trusted = trust(observed.mean(1))
    scene = np.zeros((times, bands, dates.shape[1] * bands + 1), np.float32)
    filled = pixels.filled.copy()
    for t in range(times):
        report.progress(t, 2 * times, "dates", say("stage_fitting_the_scene"))
        x = pixels.predictors(t, dates[t])
        fit = np.flatnonzero(usable[t])
        if len(fit) >= FEWEST_PIXELS:
            scene[t] = trusted[t] * robust_ridge(np.take(x, fit, 1), _departure(pixels, t, fit), SCENE_RIDGES)
        hidden = ~observed[t]
        filled[t] += np.where(hidden, apply_weights(scene[t], x), np.float32(0))
    filled = np.clip(filled, 0, 1.5)
    centres = find_classes(filled, rng)
    label = nearest(filled, centres)
    weights = np.repeat(scene[None], len(centres), 0)
    for t in range(times):
        report.progress(times + t, 2 * times, "dates", say("stage_fitting_the_scene"))
        x = pixels.predictors(t, dates[t])
        for j in range(len(centres)):
            fit = np.flatnonzero(usable[t] & (label == j))
            if len(fit) >= FEWEST_PIXELS:
                own = robust_ridge(np.take(x, fit, 1), _departure(pixels, t, fit), CLASS_RIDGES)
                weights[j, t] = (scene[t] + trusted[t] * own) / 2
    report.progress(2 * times, 2 * times, "dates", say("stage_fitting_the_scene"))
    return DateRegression(dates, centres, scene, weights)


def _departure(pixels: PixelSeries, t: int, fit: IndexArray) -> FloatArray:
    return np.take(pixels.filled[t], fit, 1) - np.take(pixels.kriged[t], fit, 1)


def find_classes(filled: FloatArray, rng: np.random.Generator) -> FloatArray:
    """Centres [class, time * band] of the k-means classes of filled series [time, band, pixel]."""
    features = filled.reshape(-1, filled.shape[2]).T.astype(np.float64)
    start = features[rng.choice(len(features), min(CLASSES, len(features)), replace=False)]
    if len(start) < CLASSES:
        return start.astype(np.float32)
    centres = start
    for _ in range(KMEANS_ROUNDS):  # Lloyd's; a class that loses all its pixels keeps its centre
        label = ((centres**2).sum(1) - 2 * features @ centres.T).argmin(1)
        member = (label == np.arange(CLASSES)[:, None]).astype(np.float64)
        count = member.sum(1)[:, None]
        centres = np.where(count > 0, member @ features / np.maximum(count, 1), centres)
    return centres.astype(np.float32)


def choose_predictors(observed: BoolArray) -> IndexArray:
    """The dates that each date is regressed on, itself included: [time, predictor], in order of time."""
    times = len(observed)
    if times <= MOST_PREDICTORS:
        return np.tile(np.arange(times), (times, 1))
    distance = np.abs(np.arange(times)[:, None] - np.arange(times))
    return np.sort(np.argsort(distance, axis=1, kind="stable")[:, :MOST_PREDICTORS], axis=1)


def robust_ridge(x: FloatArray, y: FloatArray, ridges: tuple[float, float]) -> NDArray[np.float64]:
    """Ridge regression by iteratively reweighted least squares, from the pixels that are like most.

    The mean of two of y [band, pixel]: on predictors of the own band, and on those of all bands. x: [predictor * band,
    pixel]. Returns weights [band, predictor * band + 1], the last column the intercept.
    """
    products = _Products.of(x, y)
    weights = products.ridge(pixel_weights(y), ridges)
    for _ in range(REWEIGHTED):
        weights = products.ridge(pixel_weights(y - apply_weights(weights.astype(np.float32), x)), ridges)
    return weights


@dataclass(frozen=True)
class _Products:
    """Products of predictors and what is regressed, over all pixels.

    Nearly all pixels count in full: what the others count less is taken off, which is far less to multiply.
    joined: [feature + band, pixel], predictors and y about their ``centre`` [feature + band].  gram: [feature + band,
    feature + band].
    """

    joined: FloatArray
    centre: FloatArray
    gram: NDArray[np.float64]
    bands: int

    @staticmethod
    def of(x: FloatArray, y: FloatArray) -> _Products:
        joined = np.concatenate([x, y])
        centre = joined.mean(1)
        joined -= centre[:, None]
        return _Products(joined, centre, (joined @ joined.T).astype(np.float64), len(y))

    def ridge(self, trusted: FloatArray, ridges: tuple[float, float]) -> NDArray[np.float64]:
        """See robust_ridge(); trusted: weights [pixel]."""
        bands, features = self.bands, len(self.joined) - self.bands
        less = np.flatnonzero(trusted < 1)
        part, lack = np.take(self.joined, less, 1), 1 - trusted[less]
        pixels = max(float(len(trusted) - lack.sum()), 1.0)
        taken = part * lack
        middle = -taken.sum(1, dtype=np.float64) / pixels  # of the weighted pixels, about the centre
        products = self.gram - taken @ part.T - pixels * np.outer(middle, middle)
        gram, cross = products[:features, :features], products[features:, :features]
        own, every = (ridge * (pixels + FEATURE_PENALTY * features) / 100 for ridge in ridges)
        weights = np.zeros((bands, features + 1))
        weights[:, :-1] = np.linalg.solve(gram + every * np.eye(features), cross.T).T / 2
        dates = features // bands
        band = np.arange(bands)
        systems = gram.reshape(dates, bands, dates, bands)[:, band, :, band] + own * np.eye(dates)
        right = cross.reshape(bands, dates, bands)[band, :, band]
        alone = np.linalg.solve(systems, right[..., None])[..., 0]
        weights[:, :-1].reshape(bands, dates, bands)[band, :, band] += alone / 2
        middle += self.centre
        weights[:, -1] = middle[features:] - weights[:, :-1] @ middle[:features]
        return weights
