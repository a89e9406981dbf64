"""How far off estimates are: a variance for every pixel, from the errors of left-out observations."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.core.arrays import namespace
from model.core.types import BoolArray, FloatArray, IndexArray
from model.methods.date_regression import PixelSeries

POWERS = (0.0, 0.25, 0.5, 0.75, 1.0)
PSEUDO_PIXELS = 50.0  # the class's own errors count in full from a few times as many pixels
SMALLEST = 1e-6  # squared reflectance: sensors and atmospheric correction are not better than 0.001


@dataclass(frozen=True)
class PredictiveVariance:
    """Variance of an estimate: a scale of date, class and band times a power of the kriging's own variance.

    scale: [time, class, band].  power: [time].  common: [time, band], variance of what all pixels of a date share;
    zero where the date is seen anywhere in the scene.  lost: [class, band], the scale of a lost date, whose power is 1.
    """

    scale: FloatArray
    power: FloatArray
    common: FloatArray
    lost: FloatArray

    def without(self, dates: IndexArray, common: FloatArray) -> PredictiveVariance:
        """As if ``dates`` had been lost; common [time, band] as then."""
        scale, power = self.scale.copy(), self.power.copy()
        scale[dates], power[dates] = self.lost, 1
        return PredictiveVariance(scale, power, common, self.lost)

    def variance(self, kriging: FloatArray, label: IndexArray) -> FloatArray:
        """Variance [time, band, pixel] from the kriging's [time, pixel] and the class [pixel]."""
        xp = namespace(kriging)
        relative = kriging ** self.power[:, None]
        spread = xp.moveaxis(xp.take(self.scale, label, axis=1), 1, 2) * relative[:, None] + self.common[:, :, None]
        return xp.clip(spread, SMALLEST, None)

    @staticmethod
    def unknown(times: int, bands: int) -> PredictiveVariance:
        """For a scene that shows nothing: a standard deviation of 0.1."""
        return PredictiveVariance(
            np.full((times, 1, bands), 0.01, np.float32),
            np.zeros(times, np.float32),
            np.zeros((times, bands), np.float32),
            np.full((1, bands), 0.01, np.float32),
        )


def fit_predictive_variance(
    pixels: PixelSeries,
    estimate: FloatArray,
    observed: BoolArray,
    kriging: FloatArray,
    label: IndexArray,
    *,
    common: FloatArray,
    classes: int,
) -> PredictiveVariance:
    """Fit scale and power to the errors of observed pixels, each estimated without itself.

    estimate [time, band, pixel], observed [time, pixel], kriging [time, pixel] the kriging's variance, label [pixel],
    common [time, band] as in Spread. Dates that are never observed take the scale of the kriging alone, over all dates.
    """
    usable = observed & (observed.sum(0) >= 2)
    kriging_errors = np.where(usable[:, None], (pixels.filled - pixels.kriged) ** 2, 0)
    errors = np.where(usable[:, None], (pixels.filled - estimate) ** 2, 0)
    power = _choose_power(errors, usable, kriging)
    lost = ~usable.any(1)
    known = np.where(usable, kriging, 0)
    relative = np.where(usable, kriging**power, 0)
    everywhere = kriging_errors.sum((0, 2)) / max(float(known.sum()), 1e-9)  # [band]
    whole = errors.sum(2) / np.maximum(relative.sum(1), 1e-9)[:, None]  # [time, band]
    prior = PSEUDO_PIXELS * (relative.sum(1) / np.maximum(usable.sum(1), 1))[:, None]
    scale = np.empty((len(observed), classes, errors.shape[1]), np.float32)
    of_lost = np.empty((classes, errors.shape[1]), np.float32)
    for j in range(classes):
        member = label == j
        total = np.maximum(relative[:, member].sum(1)[:, None] + prior, 1e-9)
        scale[:, j] = (errors[:, :, member].sum(2) + prior * whole) / total
        kriged = kriging_errors[:, :, member].sum((0, 2)) + PSEUDO_PIXELS * everywhere
        of_lost[j] = kriged / (float(known[:, member].sum()) + PSEUDO_PIXELS)
    scale[lost] = of_lost
    return PredictiveVariance(scale, np.where(lost, 1.0, power).astype(np.float32), common, of_lost)


def _choose_power(errors: FloatArray, usable: BoolArray, kriging: FloatArray) -> float:
    """The power of the kriging's variance under which the errors are most likely."""
    logs = float(np.where(usable, np.log(np.maximum(kriging, 1e-9)), 0).sum())
    best, lowest = 0.0, np.inf
    for power in POWERS:
        relative = np.where(usable, kriging**power, 0)
        scale = errors.sum(2) / np.maximum(relative.sum(1), 1e-9)[:, None]
        loss = errors.shape[1] * power * logs + float((usable.sum(1)[:, None] * np.log(np.maximum(scale, 1e-9))).sum())
        if loss < lowest:
            best, lowest = power, loss
    return best
