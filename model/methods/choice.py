"""The methods of filling by name: which one a run uses, fitted to its series."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from model.estimates import Estimator, Sample
from model.reading.series import Series
from model.reporting import Reporter

SAMPLE_PIXELS = 30_000  # enough for eight classes; more makes the fit slower, hardly better


@dataclass(frozen=True)
class MethodOptions:
    """What the user asked for: see the command line's help."""

    method: str = "auto"
    weights: Path | None = None
    device: str = "auto"
    precision: str = "auto"
    seed: int = 0


@dataclass(frozen=True)
class FittedMethod:
    """An estimator fitted to a series, and what series.json says of it."""

    estimator: Estimator
    method: str
    weights: dict[str, Any] | None
    device: str
    bytes_per_value: int  # working memory per pixel, date and band: decides the size of windows


def fit_method(series: Series, sample: Sample, options: MethodOptions, report: Reporter) -> FittedMethod:
    """Fit the method that ``options`` name to ``series``, of which ``sample`` holds SAMPLE_PIXELS pixels.

    Raises what loading weights and choosing a device raise.
    """
    method = best_method(options) if options.method == "auto" else options.method
    if method == "linear":
        from model.methods.linear import fit_linear

        return FittedMethod(fit_linear(series.days, sample), method, None, "cpu", bytes_per_value=40)
    if method == "network":
        return _fit_network(series, sample, options, report)
    return FittedMethod(_fit_regression(series, sample, options, report), method, None, "cpu", bytes_per_value=120)


def best_method(options: MethodOptions) -> str:
    """What ``auto`` stands for: the network if weights are named or a GPU is there, else the regression.

    On a processor the network takes many times as long as the regression, and gains little over it.
    """
    if options.weights:
        return "network"
    if options.device == "cpu" or find_spec("torch") is None:
        return "regression"
    from model.devices import choose_device

    return "regression" if choose_device(options.device).type == "cpu" else "network"


def _fit_regression(series: Series, sample: Sample, options: MethodOptions, report: Reporter) -> Estimator:
    from model.methods.regression import fit_regression

    return fit_regression(sample, series.days, options.seed, report)


def _fit_network(series: Series, sample: Sample, options: MethodOptions, report: Reporter) -> FittedMethod:
    from model.devices import choose_device

    device = choose_device(options.device)  # first of all: it says how to get torch, which the following import
    from model.checkpoint import load_weights
    from model.methods.network import NetworkEstimator, PublishedEstimator

    weights = load_weights(options.weights)
    estimator: Estimator
    if weights.kind == "published":
        estimator = PublishedEstimator(weights, device, options.precision)
    else:
        base = _fit_regression(series, sample, options, report)
        estimator = NetworkEstimator(base, weights, device, options.precision, series.dates)
    described = {"name": weights.name, "sha256": weights.sha256}
    return FittedMethod(estimator, "network", described, str(device), bytes_per_value=400)
