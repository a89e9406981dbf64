"""The context of a series of rasters, window by window: raw, and filled by a method fitted to the context alone."""

from __future__ import annotations

from rasterio.windows import Window

from model.clouds import CloudOptions
from model.contract.options import MethodOptions
from model.core.reporting import Reporter
from model.forecasting.context import Context
from model.pipeline.fitting import FittedSeries, fit_series
from model.reading.series import Series


def fit_context(series: Series, fill: str, seed: int, report: Reporter) -> FittedSeries:
    """Fit cloud masking and the method ``fill`` (one of FILLS) to ``series``, which holds the context's dates alone.

    Raises what fit_series() raises.
    """
    methods = [] if fill == "none" else [MethodOptions(method=fill, seed=seed)]
    return fit_series(series, CloudOptions(), methods, report, looking=MethodOptions(seed=seed))


def read_contexts(fitted: FittedSeries, window: Window) -> dict[str, Context]:
    """The context of a window by way: raw, and filled if there is a method that fills."""
    seen = fitted.read(window)
    raw = Context(seen.reflectance, seen.observed, fitted.series.dates)
    if not fitted.methods:
        return {"raw": raw}
    estimate = fitted.method.estimator.estimate(seen.reflectance, seen.observed)
    return {"raw": raw, "filled": raw.filled_with(estimate.values)}
