"""Charts of how well the methods know their own errors."""

from __future__ import annotations

import numpy as np

from model.evaluation.charts import Chart, lines
from model.evaluation.summary import Summary
from model.metrics.uncertainty import coverage, risk_coverage

LEVELS = tuple(round(level, 2) for level in np.linspace(0.1, 0.95, 18))


def charts_of_uncertainty(summary: Summary) -> tuple[Chart | None, Chart | None]:
    """Reliability and risk-coverage of the methods that tell how sure they are; None if none does."""
    reliability, risk = {}, {}
    for method in summary.methods:
        pooled = summary.pooled(method)
        if pooled is None or not all(np.isfinite(array).all() for array in pooled) or not (pooled[1] > 0).all():
            continue
        errors, deviations = pooled
        shares = [100 * coverage(errors, deviations, level) for level in LEVELS]
        reliability[method] = ([100 * level for level in LEVELS], shares)
        risk[method] = (list(range(1, 101)), [float(v) for v in risk_coverage(errors, deviations).curve])
    if not reliability:
        return None, None
    diagonal = ([10.0, 95.0], [10.0, 95.0])
    return (
        lines("Reliability", "stated interval, %", "hidden values inside, %", reliability, summary.methods, diagonal),
        lines("Error of the most certain pixels", "share of pixels kept, %", "RMSE", risk, summary.methods),
    )
