"""The methods of filling by name: which one a run uses, fitted to its series."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from model.contract.messages import say
from model.contract.options import MethodOptions
from model.core.devices import arrays_device, choose_device, choose_devices, has_torch
from model.core.errors import InputError
from model.core.reporting import Reporter, Stage
from model.core.types import Chip, Estimator, Sample
from model.methods.automatic import fit_automatic, windows_of
from model.methods.band_groups import (
    Corrector,
    GroupedBands,
    Scene,
    chip_bands,
    fit_following,
    groups_of,
    sample_bands,
)
from model.methods.regression import RegressionEstimator, fit_regression
from model.reading.acquisitions import holds_four
from model.reading.series import Series

WINDOWS = {"cpu": 2, "gpu": 4}  # in which parts of the series are hidden, to blend by what comes out
LEADING, GROUPED = 0.5, 0.8  # where in it the leading bands and the others are fitted, where there are more than four
FIT, TUNING, TRIALS = 0.3, 0.6, 1.0  # where in the progress of fitting the stages end


@dataclass(frozen=True)
class FittedMethod:
    """An estimator fitted to a series, and what series.json says of it."""

    estimator: Estimator
    method: str
    weights: dict[str, Any] | None
    device: str
    bytes_per_value: int  # working memory per pixel, date and band: decides the size of windows
    blend: dict[str, Any] | None = None
    adaptation: dict[str, Any] | None = None


def fit_method(
    series: Series, sample: Sample, chips: Sequence[Chip], options: MethodOptions, report: Reporter
) -> FittedMethod:
    """Fit the method that ``options`` name to ``series``: to a ``sample`` of SAMPLE_PIXELS pixels, and to ``chips``.

    More bands than the four come in groups, see model/methods/band_groups.py. Raises InputError network_bands, and what
    loading weights and choosing a device raise.
    """
    four = holds_four(series.roles)
    if not four and (options.method == "network" or options.weights):
        raise InputError(
            "network_bands",
            say("network_bands", listed=", ".join(series.roles)),
            say("network_bands_hint"),
        )
    slices = groups_of(len(series.roles), four)
    if len(slices) == 1 or options.method == "linear":
        return _fit_alike(series, sample, chips, options, report)
    return _fit_groups(series, Scene(series.days, sample, chips, slices), options, report)


def _fit_groups(series: Series, scene: Scene, options: MethodOptions, report: Reporter) -> FittedMethod:
    """Fit the method to the leading bands, and regressions that follow it to the others."""
    first, fitted = scene.slices[0], Stage(report, 0, LEADING)
    sample, chips = sample_bands(scene.sample, first), chip_bands(scene.chips, first)
    lead = _fit_alike(series, sample, chips, options, fitted)
    estimator = lead.estimator
    regression = getattr(estimator, "base", estimator)
    if not isinstance(regression, RegressionEstimator):
        name = (lead.weights or {}).get("name", "")
        message = say("network_four_bands", name=name, count=len(series.roles))
        raise InputError("network_bands", message, say("network_bands_given_hint"))
    groups = scene.fit(regression, options.seed, Stage(report, LEADING, GROUPED))
    grouped = GroupedBands(estimator, first, groups, regression)
    if isinstance(estimator, Corrector):
        windows = windows_of(scene.chips, WINDOWS[lead.device if lead.device == "cpu" else "gpu"], options.seed)
        grouped = fit_following(grouped, estimator, scene, windows, options.seed, Stage(report, GROUPED, 1))
    return replace(lead, estimator=grouped)


def _fit_alike(
    series: Series, sample: Sample, chips: Sequence[Chip], options: MethodOptions, report: Reporter
) -> FittedMethod:
    """Fit the method to bands that are few enough to be regressed on each other."""
    if options.adapt and options.method != "auto":
        report.warning(
            "adaptation_unused",
            say("adaptation_unused"),
        )
    if options.method == "linear":
        from model.methods.linear import fit_linear

        # By itself it takes less, but smaller windows keep more cores busy, and the masking takes as much for all.
        return FittedMethod(fit_linear(series.days, sample), "linear", None, "cpu", bytes_per_value=140)
    if options.method == "network":
        return _fit_network(series, sample, chips, options, report)
    if options.method == "regression":
        base = _fit_regression(series, sample, chips, options, report)
        return FittedMethod(base, "regression", None, base.device or "cpu", bytes_per_value=140)
    return _fit_automatic(series, sample, chips, options, report)


def takes_network(options: MethodOptions) -> bool:
    """Whether ``auto`` asks the network: if weights are named, and where torch is there unless it is to be quick."""
    return bool(options.weights) or (has_torch() and not options.quick)


def _fit_automatic(
    series: Series, sample: Sample, chips: Sequence[Chip], options: MethodOptions, report: Reporter
) -> FittedMethod:
    fitting, tuning, trials = Stage(report, 0, FIT), Stage(report, FIT, TUNING), Stage(report, TUNING, TRIALS)
    if not holds_four(series.roles) or not takes_network(options):
        if options.adapt:
            report.warning("not_adapted", say("not_adapted"))
        base = _fit_regression(series, sample, chips, options, fitting)
        blend, told = fit_automatic(base, {}, series.days, chips, options.seed, trials, WINDOWS["cpu"])
        return FittedMethod(blend, "auto", None, base.device or "cpu", bytes_per_value=180, blend=told)
    network = _fit_network(series, sample, chips, options, fitting)
    from model.methods.network import NetworkEstimator
    from model.training.adaptation import adapt, fit_blend

    if not isinstance(network.estimator, NetworkEstimator):
        if options.adapt:
            report.warning("not_adapted", say("not_adapted_published"))
        return network  # the published generator corrects nothing, and stands alone
    windows = WINDOWS["cpu" if network.device == "cpu" else "gpu"]
    corrected = network.estimator.base
    if not isinstance(corrected, RegressionEstimator):
        raise TypeError("the network's base is not the regression")
    adapted = None
    if options.adapt:
        adapted = adapt(network.estimator, chips, series.dates, options.adapt, options.seed, tuning)
    blend, told, record = fit_blend(
        corrected, network.estimator, adapted, series.days, chips, options.seed, trials, windows
    )
    return replace(network, estimator=blend, method="auto", blend=told, adaptation=record)


def _fit_regression(
    series: Series, sample: Sample, chips: Sequence[Chip], options: MethodOptions, report: Reporter
) -> RegressionEstimator:
    values = series.part.width * series.part.height * len(series.dates)
    device = arrays_device(options.device, values)
    return replace(
        fit_regression(sample, series.days, options.seed, report, () if options.quick else chips), device=device
    )


def _fit_network(
    series: Series, sample: Sample, chips: Sequence[Chip], options: MethodOptions, report: Reporter
) -> FittedMethod:
    device = choose_device(options.device)  # first of all: it says how to get torch, which the following import
    first, *others = choose_devices(options.device)
    from model.methods.network import NetworkEstimator, PublishedEstimator
    from model.weights.checkpoint import load_weights

    weights = load_weights(options.weights)
    estimator: NetworkEstimator | PublishedEstimator
    if weights.kind == "published":
        estimator = PublishedEstimator(weights, first, options.precision, others)
        bytes_per_value = 400
    else:
        bytes_per_value = 180
        base = _fit_regression(series, sample, chips, options, report)
        estimator = NetworkEstimator(base, weights, first, options.precision, series.dates, others)
    if device.type == "cuda":
        bytes_per_value = 100  # what it works with lies in the GPU's memory, and large windows keep it busy
    described = {"name": weights.name, "sha256": weights.sha256}
    return FittedMethod(
        estimator, "network", described, str(device if estimator.device == first else estimator.device), bytes_per_value
    )
