"""Fitting on a worker of a Dask cluster, so that many series are fitted at once and no image is read here for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import rasterio

from model.contract.options import CloudOptions, MethodOptions
from model.core.reporting import Reporter
from model.pipeline.cluster import joined
from model.pipeline.cluster_code import packages_to_fit
from model.pipeline.fitting import FittedSeries, fit_series
from model.products.products import ONE_THREAD
from model.reading.external import network_settings
from model.reading.series import Series


class Heard(Reporter):
    """Keeps warnings, to be said on the machine that asked."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self.warnings: list[tuple[str, str]] = []

    def warning(self, code: str, message: str) -> None:
        """See Reporter.warning."""
        self.warnings.append((code, message))

    def __reduce__(self) -> tuple[Any, ...]:
        """Begin anew elsewhere."""
        return Heard, ()


@dataclass(frozen=True)
class FitWork:
    """Fitting a series, see fit_series(). Can be pickled. settings: of GDAL, besides those of the machine."""

    series: Series
    clouds: CloudOptions
    method: MethodOptions
    correlated: bool
    added: Sequence[dt.date]
    settings: Mapping[str, str]
    report: Heard = field(default_factory=Heard)

    def fit(self) -> tuple[FittedSeries, list[tuple[str, str]]]:
        """The fitted series, and what was warned of."""
        with rasterio.Env(**ONE_THREAD, **self.settings), self.series:
            fitted = fit_series(
                self.series,
                self.clouds,
                [self.method],
                self.report,
                correlated=self.correlated,
                added=self.added,
                workers=1,
            )
        return fitted, self.report.warnings

    def stop(self) -> None:
        """Have the fit end soon."""
        self.report.cancelled.set()


def fit_on_cluster(
    address: str,
    series: Series,
    clouds: CloudOptions,
    method: MethodOptions,
    report: Reporter,
    correlated: bool,
    added: Sequence[dt.date],
) -> FittedSeries:
    """Do what fit_series() does on a worker of the cluster at ``address``; raise what that and joined() raise."""
    work = FitWork(series, clouds, method, correlated, added, network_settings())
    with joined(address, report) as cluster:
        cluster.bring(work, series, packages_to_fit(clouds, method))
        fitted, warnings = cluster.once("fit")
    for code, message in warnings:
        report.warning(code, message)
    return replace(fitted, series=series)
