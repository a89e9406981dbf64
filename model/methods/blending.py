"""Several estimates made one: convex weights for each type of gap, from what each estimate misses of hidden dates.

The weights minimise the hold-out's mean squared error plus a pull towards prior weights, with the correlation of the
estimates' errors taken into account (Bates and Granger 1969, The combination of forecasts). The pull is strong: few
dates can be hidden, and dates differ. Where dates are partly seen, it is weakened until the blend does at least as well
on the hold-out as the estimate that does best there. Where they are lost it is not: the few dates that can be hidden
whole tell less of the next lost date than other places do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np

from model.core.arrays import float32, namespace
from model.core.types import BoolArray, Estimate, Estimator, FloatArray
from model.methods.kriging import Float64
from model.methods.on_device import computed

PULLS = np.geomspace(3.0, 1e-9, 200)  # of the prior weights, relative to the least error; the last one is none
ALONE = {"linear": 0.1, "regression": 0.9}  # prior weights
WITH_NETWORKS = {"linear": 0.1, "regression": 0.45}  # where networks correct the regression: they share the rest


def prior_weights(names: Sequence[str]) -> Float64:
    """What is believed of linear, regression and correctors of it, by ``names``, before anything was hidden."""
    correctors = [name for name in names if name not in ALONE]
    shares = WITH_NETWORKS if correctors else ALONE
    rest = (1 - sum(shares.values())) / max(len(correctors), 1)
    return np.array([shares.get(name, rest) for name in names])


def blend_weights(errors: Float64 | None, prior: Float64, lost: bool) -> Float64:
    """Convex weights [estimate] from the estimates' errors [estimate, estimate]; ``prior`` where nothing was hidden.

    lost: whether these are errors of lost dates; else the blend is by ``errors`` at least as good as the best estimate.
    """
    least = 0.0 if errors is None else errors.diagonal().min()
    if errors is None or least == 0:
        return prior
    scaled, identity = errors / least, np.eye(len(prior))
    for pull in PULLS[:1] if lost else PULLS:
        weights = _convex_minimum(scaled + pull * identity, pull * prior)
        if weights @ scaled @ weights <= 1:
            break
    return weights


def _convex_minimum(square: Float64, linear: Float64) -> Float64:
    """The w >= 0 with sum 1 that minimises w'Aw - 2b'w: the best over all choices of weights that are not 0."""
    count = len(linear)
    found, lowest = np.full(count, 1 / count), np.inf
    for size in range(1, count + 1):
        for chosen in combinations(range(count), size):
            index = np.array(chosen)
            system = np.ones((size + 1, size + 1))
            system[-1, -1] = 0
            system[:-1, :-1] = square[np.ix_(index, index)]
            part = np.linalg.solve(system, np.append(linear[index], 1.0))[:-1]
            if part.min() < 0:
                continue
            weights = np.zeros(count)
            weights[index] = part
            value = float(weights @ square @ weights - 2 * linear @ weights)
            if value < lowest:
                found, lowest = weights, value
    return found


@dataclass(frozen=True)
class BlendEstimator:
    """Estimates of several methods, weighted by date.

    base: the regression, which the correctors correct.  linear: or None.  correctors: by name.  names: of all, in the
    order of the weights.  weights: [time, estimate].  inflation: [time], of the standard deviation.
    """

    base: Estimator
    linear: Estimator | None
    correctors: Mapping[str, Any]
    names: tuple[str, ...]
    weights: Float64
    inflation: Float64
    name: str = "auto"

    @property
    def margin(self) -> int:
        """See Estimator."""
        return self.base.margin

    @property
    def cross_fades(self) -> bool:
        """See Estimator."""
        return bool(self.correctors)

    def estimate(self, reflectance: FloatArray, observed: BoolArray) -> Estimate:
        """See Estimator."""
        if self.device and isinstance(reflectance, np.ndarray):
            return computed(self, "estimate", reflectance, observed)
        return self.correct(reflectance, observed, self.base.estimate(reflectance, observed))

    @property
    def device(self) -> str | None:
        """Of torch, on which all is computed: that of the base, if there is no network, which sees to itself."""
        return None if self.correctors else getattr(self.base, "device", None)

    def correct(self, reflectance: FloatArray, observed: BoolArray, base: Estimate) -> Estimate:
        """The blend, from an estimate of its base that is at hand."""
        parts = self.parts(reflectance, observed, base)
        values = namespace(parts[0].values).zeros_like(parts[0].values)
        for estimate, share in zip(parts, float32(self.weights).T):
            values += share[:, None, None, None] * estimate.values
        inflation = float32(self.inflation**2)
        return Estimate(values, mean_variance(parts) * inflation[:, None, None, None])

    def parts(self, reflectance: FloatArray, observed: BoolArray, base: Estimate | None = None) -> list[Estimate]:
        """The estimates that are blended, in the order of ``names``; correctors that have no weight are left out."""
        base = base or self.base.estimate(reflectance, observed)
        made = []
        for name, share in zip(self.names, self.weights.T):
            if name == "linear":
                made.append(self.linear.estimate(reflectance, observed) if self.linear and share.any() else base)
            elif name in self.correctors:
                made.append(self.correctors[name].correct(reflectance, observed, base) if share.any() else base)
            else:
                made.append(base)
        return made


def mean_variance(parts: Sequence[Estimate]) -> FloatArray:
    """The mean of the variances of those estimates that give one. Raises ValueError if none does."""
    given = [estimate.variance for estimate in parts if estimate.variance is not None]
    if not given:
        raise ValueError("no estimate says how sure it is")
    total = given[0]
    for variance in given[1:]:
        total = total + variance
    return float32(total / len(given))
