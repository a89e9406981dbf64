"""A series made ready to be filled, alike for all commands: its clouds masked, methods fitted to what is left."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from model.clouds import CloudMasking, CloudOptions, mask_clouds
from model.clouds.masking import read_observed
from model.contract.options import MethodOptions
from model.core.reporting import Reporter, Stage
from model.core.types import Chip, FloatArray
from model.methods.companion import CoarseCompanion
from model.methods.date_interpolation import DateInterpolation, fit_interpolation
from model.pipeline.band_errors import band_correlation
from model.pipeline.choice import FittedMethod, fit_method
from model.reading.series import Series

MASKED = 0.4  # where in the progress the masking of clouds ends


@dataclass(frozen=True)
class FittedSeries:
    """A series, what decides which pixels of it are observed, and the methods fitted to these. Can be pickled.

    seconds: what it took to fit each method.  observed: of each date, the share of the sample that is.  correlation: of
    the errors of bands, if it was asked for, see band_correlation().  companion: corrects lost dates by what a coarse
    sensor saw, see companion.py.  between: for dates without an image, None if none were asked for.
    """

    series: Series
    masking: CloudMasking
    methods: tuple[FittedMethod, ...]
    seconds: tuple[float, ...]
    observed: tuple[float, ...]
    correlation: FloatArray | None = None
    companion: CoarseCompanion | None = None
    between: DateInterpolation | None = None

    @property
    def method(self) -> FittedMethod:
        """The first method, or the only one."""
        return self.methods[0]

    @property
    def margin(self) -> int:
        """How many pixels around a window masking and methods look at."""
        return self.masking.margin + max((self.reach(method) for method in self.methods), default=0)

    def reach(self, method: FittedMethod) -> int:
        """How many pixels around a window the estimate of a method depends on."""
        return method.estimator.margin + (self.companion.margin if self.companion else 0)

    def read(self, window: Window) -> Chip:
        """A window as the methods see it; near its border less is known of what lies beside it."""
        return read_observed(self.series, self.masking, window)


def fit_series(
    series: Series,
    clouds: CloudOptions,
    methods: Sequence[MethodOptions],
    report: Reporter,
    looking: MethodOptions | None = None,
    shares: Sequence[float] | None = None,
    masked: float = MASKED,
    correlated: bool = False,
    added: Sequence[dt.date] = (),
    workers: int | None = None,
) -> FittedSeries:
    """Mask the clouds of ``series``, and fit each of ``methods`` to a sample and to windows of what is observed.

    methods: none, where nothing is to be filled.  looking: seed and device of the masking, by default the first
    method's.  shares: of each method in the progress, by default alike.  masked: where in the progress the masking
    ends.  correlated: also find out how alike bands err, by the first method that tells how sure it is.  added: dates
    without an image that are to be estimated, too.  workers: threads of the masking, by default one a core.
    Raises what mask_clouds() and fit_method() raise.
    """
    masking = Stage(report, 0, masked if methods else 1)
    seen = mask_clouds(series, clouds, looking or methods[0], masking, workers=workers)
    shares = shares or [1.0] * len(methods)
    ends = [masked]
    for share in shares:
        ends.append(ends[-1] + (1 - masked) * share / sum(shares))
    fitted, seconds = [], []
    for options, begin, end in zip(methods, ends, ends[1:]):
        started = time.perf_counter()
        fitted.append(fit_method(series, seen.sample, seen.chips, options, Stage(report, begin, end)))
        seconds.append(time.perf_counter() - started)
    observed = tuple(seen.sample.observed.mean(axis=1).tolist())
    told = (band_correlation(method.estimator, seen.chips) for method in fitted if correlated)
    correlation = next((found for found in told if found is not None), None)
    between = None
    if added:
        days = np.array([(date - series.dates[0]).days for date in added], np.float64)
        between = fit_interpolation(seen.sample, series.days, days, methods[0].seed, Stage(report, ends[-1], 1))
    return FittedSeries(
        series, seen.masking, tuple(fitted), tuple(seconds), observed, correlation=correlation, between=between
    )
