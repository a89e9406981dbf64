"""The mean of the scene at each date: known where the date is seen, estimated from the other dates where it is lost.

Three forecasts are mixed: kriging by the kernels that suit the scene, kriging by the usual kernel, linear
interpolation. A scene has only one mean a date, too few to tell which kernels suit it; a mean of forecasts is seldom
far from the best of them (Bates and Granger 1969, The combination of forecasts).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from model.core.arrays import float32
from model.core.reporting import Reporter
from model.core.types import BoolArray, FloatArray, IndexArray
from model.methods.kernel_choice import USUAL_KERNEL, choose_kriging, combined, hidden_errors
from model.methods.kriging import Float64, TemporalKriging
from model.methods.robust import BLUE, NORMAL

FEWEST_DATES = 3  # known, to krige the mean of another
SNOW, FAR = 0.05, 5.0  # least rise of the mean in blue under snow: reflectance, and robust standard deviations of dates
OTHERS = 1 / 4  # share of the usual kernel, and of linear interpolation, in what is estimated of a lost date's pixels
OTHERS_OF_MEAN = 1 / 6  # and in the mean about which the rest is kriged: in all, each of the three has a third of it


@dataclass(frozen=True)
class DateMean:
    """The scene's mean at each date.

    values: [time, band], of known dates their own, of others that of the pixels' kriging.  known: [time].  kriging:
    by kernels that suit pixels and mean, None where too few dates are known.
    """

    values: FloatArray
    known: BoolArray
    kriging: TemporalKriging | None

    def expected(self) -> tuple[FloatArray, FloatArray]:
        """Mean [time, band], that of lost dates estimated, and its variance [time, band]: zero of known dates.

        The variance is scaled by the errors of leaving known dates out.
        """
        none = np.zeros_like(self.values)
        if self.known.all() or self.known.sum() < FEWEST_DATES or self.kriging is None:
            return self.values, none
        usual = self.known & ~self.snow
        others, variance = self._by_others(self.kriging, usual)
        scale = ((self.values - others)[usual] ** 2 / variance[0, usual, None]).mean(0)
        common = np.where(self.known[:, None], none, scale * variance[0, :, None])
        return np.where(self.known[:, None], self.values, np.clip(others, 0, None)), common

    @cached_property
    def snow(self) -> BoolArray:
        """Known dates [time] that are far brighter in blue than the others say: snow, most often."""
        if self.kriging is None or self.known.sum() < FEWEST_DATES:
            return np.zeros_like(self.known)
        rise = (self.values - self._by_others(self.kriging, self.known)[0])[:, BLUE]
        usual = NORMAL * float(np.median(np.abs(rise[self.known])))
        return np.asarray(self.known & (rise > max(FAR * usual, SNOW)))

    def _by_others(self, kriging: TemporalKriging, told: BoolArray) -> tuple[FloatArray, FloatArray]:
        """Each date's mean [time, band] from others that are ``told``, and the variance [1, time] of the kriging."""
        seen = np.where(told[:, None], self.values, np.float32(0))
        weights, variance = kriging.weights(told[None])
        usual, _ = usual_kriging(kriging.days).weights(told[None])
        linear = interpolated(kriging.days, seen, told)
        return mixed(weights[0] @ seen, usual[0] @ seen, linear, OTHERS_OF_MEAN), variance

    def without(self, dates: IndexArray) -> DateMean:
        """As if ``dates`` had been lost."""
        known = self.known.copy()
        known[dates] = False
        return replace(self, known=known)


def fit_date_mean(
    values: FloatArray, known: BoolArray, days: Float64, errors: Float64, rng: np.random.Generator
) -> DateMean:
    """Choose kernels that suit the pixels, whose errors [kernel] are given, and the mean [time, band]."""
    if known.sum() < FEWEST_DATES:
        return DateMean(values, known, None)
    seen = np.where(known[:, None], values, np.float32(0))
    mean_errors = hidden_errors(days, seen[:, :, None], known[:, None], rng, Reporter())
    return DateMean(values, known, choose_kriging(days, combined(errors, mean_errors)))


def usual_kriging(days: Float64) -> TemporalKriging:
    """Kriging by the kernel of scenes that cannot tell; days: [time]."""
    return TemporalKriging(days, USUAL_KERNEL)


def mixed(suited: FloatArray, usual: FloatArray, linear: FloatArray, share: float) -> FloatArray:
    """One forecast of three: by kernels that suit the scene, and a ``share`` by each of the others."""
    return float32((1 - 2 * share) * suited + share * (usual + linear))


def interpolated(days: Float64, values: FloatArray, known: BoolArray) -> FloatArray:
    """Each date's values [time, band], interpolated linearly between the ``known`` [time] dates beside it.

    A known date is left out itself. Before the first and after the last one the nearest counts.
    """
    result = np.empty_like(values)
    for t in range(len(days)):
        others = known.copy()
        others[t] = False
        for band, series in enumerate(values.T):
            result[t, band] = np.interp(days[t], days[others], series[others])
    return result
