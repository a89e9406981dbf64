"""How honest a stated uncertainty is, and how well it ranks errors.

``errors`` (estimate minus truth) and ``sigma`` (standard deviations, above 0) are of the same shape, in reflectance.
All return NaN for no errors, and if any error or deviation is not finite or a deviation is not above 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import ndtri

from model.metrics.frames import FloatArray


def coverage(errors: ArrayLike, sigma: ArrayLike, level: float = 0.9) -> float:
    """Share of truths inside the central interval that should hold ``level`` of them, if errors are normal."""
    pair = _pair(errors, sigma)
    return float((np.abs(pair[0]) <= ndtri((1 + level) / 2) * pair[1]).mean()) if pair else np.nan


def nll(errors: ArrayLike, sigma: ArrayLike) -> float:
    """Mean negative log-likelihood of the errors under normal distributions: (log(2 pi s^2) + e^2 / s^2) / 2."""
    pair = _pair(errors, sigma)
    if not pair:
        return np.nan
    return float((np.log(2 * np.pi * pair[1] ** 2) + (pair[0] / pair[1]) ** 2).mean() / 2)


def uce(errors: ArrayLike, sigma: ArrayLike, bins: int = 10) -> float:
    """Uncertainty calibration error, in reflectance: mean |RMSE - root mean variance| over bins of like uncertainty.

    After Laves et al. (2020), with roots of both sides so that it is in reflectance, and with bins of equally many
    values instead of equal width, because a few large variances would leave all others in one bin. Each bin counts by
    its values; bins are fewer if there are fewer values.
    """
    pair = _pair(errors, sigma)
    if not pair:
        return np.nan
    order = np.argsort(pair[1], axis=None, kind="stable")
    parts = [np.array_split(np.square(array.ravel()[order]), min(bins, len(order))) for array in pair]
    apart = [abs(np.sqrt(error.mean()) - np.sqrt(stated.mean())) * len(error) for error, stated in zip(*parts)]
    return float(sum(apart) / len(order))


@dataclass(frozen=True)
class RiskCoverage:
    """RMSE of the 1 %, 2 %, ... 100 % of pixels that are kept when the most uncertain are dropped.

    curve: ranked by the uncertainty; oracle: ranked by the errors themselves; both [100], in reflectance.  area:
    between curve and oracle, over that between chance (no ranking) and oracle: 0 is perfect, 1 worthless; NaN if all
    errors are equal.
    """

    curve: FloatArray
    oracle: FloatArray
    area: float

    def kept(self, share: float) -> float:
        """RMSE of the most certain ``share`` of pixels."""
        return float(self.curve[max(1, round(100 * share)) - 1])


def risk_coverage(errors: ArrayLike, sigma: ArrayLike) -> RiskCoverage:
    """Risk-coverage curve (Geifman and El-Yaniv 2017) with RMSE as risk.

    errors, sigma: [N] or [N,bands]; pixels are ranked by their mean variance over bands.
    """
    pair = _pair(errors, sigma)
    if not pair:
        nothing = np.full(100, np.nan)
        return RiskCoverage(nothing, nothing, np.nan)
    squares, doubt = (np.square(array).reshape(len(array), -1).mean(1) for array in pair)
    curve, oracle = (_risk(squares, np.argsort(key, kind="stable")) for key in (doubt, squares))
    possible = float((np.sqrt(squares.mean()) - oracle).mean())
    return RiskCoverage(curve, oracle, float((curve - oracle).mean()) / possible if possible > 0 else np.nan)


def _risk(squares: FloatArray, order: NDArray[np.intp]) -> FloatArray:
    counts = np.maximum(1, np.arange(1, 101) * len(order) // 100)
    risk: FloatArray = np.sqrt(np.cumsum(squares[order])[counts - 1] / counts)
    return risk


def _pair(errors: ArrayLike, sigma: ArrayLike) -> tuple[FloatArray, FloatArray] | None:
    pair = np.asarray(errors, np.float64), np.asarray(sigma, np.float64)
    usable = pair[0].size and all(np.isfinite(array).all() for array in pair) and (pair[1] > 0).all()
    return pair if usable else None
