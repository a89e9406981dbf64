"""The context of a series of rasters, window by window: raw, and filled by a method fitted to the context alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasterio.windows import Window

from model.clearing import screened
from model.estimates import Estimator
from model.forecasting.context import Context
from model.methods.choice import SAMPLE_PIXELS, MethodOptions, fit_method
from model.patches import read_clear, read_patches
from model.reading.series import Series
from model.reporting import Reporter, Stage
from model.screening import Screening

FILLS = ("regression", "auto", "linear", "none")
SAMPLED, READ = 0.2, 0.3  # where in the progress of fitting the stages end


@dataclass(frozen=True)
class ContextReader:
    """Reads contexts of a series that holds the dates of the context and no other.

    estimator: fitted to it, None to leave gaps.  screen: takes out clouds that masks have missed, or None.  weights:
    what series.json says of those of the filling method.
    """

    series: Series
    estimator: Estimator | None
    screen: Screening | None
    weights: dict[str, Any] | None = None

    @property
    def halo(self) -> int:
        """Pixels around a window that screening and filling look at."""
        return sum(part.halo for part in (self.estimator, self.screen) if part)

    def read(self, window: Window) -> dict[str, Context]:
        """The context of a window by way: raw, and filled if there is a method that fills."""
        seen = read_clear(self.series, self.screen, window)
        raw = Context(seen.reflectance, seen.observed, self.series.dates)
        if self.estimator is None:
            return {"raw": raw}
        estimate = self.estimator.estimate(seen.reflectance, seen.observed)
        return {"raw": raw, "filled": raw.filled_with(estimate.values)}


def fit_context(series: Series, fill: str, seed: int, report: Reporter) -> ContextReader:
    """Fit screening and the method ``fill`` (one of FILLS) to ``series``. Raises what fit_method() raises."""
    method = MethodOptions(method=fill, seed=seed)
    sample = series.sample(SAMPLE_PIXELS, seed, Stage(report, 0, SAMPLED / 2))
    sample, screen = screened(series, sample, None, method, Stage(report, SAMPLED / 2, SAMPLED))
    if fill == "none":
        return ContextReader(series, None, screen)
    patches = read_patches(series, screen, seed, Stage(report, SAMPLED, READ)) if fill != "linear" else []
    fitted = fit_method(series, sample, patches, method, Stage(report, READ, 1))
    return ContextReader(series, fitted.estimator, screen, fitted.weights)
