"""The context of a series of rasters, window by window: raw, and filled by a method fitted to the context alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasterio.windows import Window

from model.clouds import CloudMasking, CloudOptions, mask_clouds
from model.clouds.masking import read_observed
from model.estimates import Estimator
from model.forecasting.context import Context
from model.methods.choice import MethodOptions, fit_method
from model.reading.series import Series
from model.reporting import Reporter, Stage

MASKED = 0.3  # where in the progress of fitting the cloud masking is done


@dataclass(frozen=True)
class ContextReader:
    """Reads contexts of a series that holds the dates of the context and no other.

    estimator: fitted to it, None to leave gaps.  masking: decides what is observed.  weights:
    what series.json says of those of the filling method.
    """

    series: Series
    estimator: Estimator | None
    masking: CloudMasking
    weights: dict[str, Any] | None = None

    @property
    def halo(self) -> int:
        """Pixels around a window that cloud masking and filling look at."""
        return self.masking.halo + (self.estimator.halo if self.estimator else 0)

    def read(self, window: Window) -> dict[str, Context]:
        """The context of a window by way: raw, and filled if there is a method that fills."""
        seen = read_observed(self.series, self.masking, window)
        raw = Context(seen.reflectance, seen.observed, self.series.dates)
        if self.estimator is None:
            return {"raw": raw}
        estimate = self.estimator.estimate(seen.reflectance, seen.observed)
        return {"raw": raw, "filled": raw.filled_with(estimate.values)}


def fit_context(series: Series, fill: str, seed: int, report: Reporter) -> ContextReader:
    """Fit cloud masking and the method ``fill`` to ``series``. Raises what fit_method() raises."""
    method = MethodOptions(method=fill, seed=seed)
    seen = mask_clouds(series, CloudOptions(), MethodOptions(seed=seed), Stage(report, 0, MASKED))
    if fill == "none":
        return ContextReader(series, None, seen.masking)
    fitted = fit_method(series, seen.sample, seen.patches, method, Stage(report, MASKED, 1))
    return ContextReader(series, fitted.estimator, seen.masking, fitted.weights)
