"""What the cases say together: means by method and stratum with intervals, and the sentence that comes first.

Cases of one hidden date, in different windows, share that date's light and air. So they are averaged first, and the
intervals are drawn over hidden dates: bootstrap of their mean, 95 %.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.contract.messages import say
from model.core.types import BANDS
from model.evaluation.cases import Case
from model.evaluation.gap_trials import HIDDEN, STRATA
from model.evaluation.scored_bands import ScoredBands
from model.metrics.intervals import bootstrap

REFERENCE = "linear"
FOUR = ScoredBands(BANDS, BANDS)
NOTABLE = 0.05  # dB: differences below would show as 0.0
FEWEST_OF_GROUP = 30  # pixels of a case that a group must have there to count


@dataclass(frozen=True)
class Mean:
    """A mean over hidden dates with its 95 % interval; NaN where it is not defined. dates: how many it is of."""

    value: float
    low: float
    high: float
    dates: int

    def document(self) -> dict[str, float | int | None]:
        """For JSON, which has no NaN."""
        numbers = {"mean": self.value, "low": self.low, "high": self.high}
        return {**{k: round(v, 6) if np.isfinite(v) else None for k, v in numbers.items()}, "dates": self.dates}


def mean_over_dates(cases: Iterable[Case], value: Callable[[Case], float], seed: int = 0) -> Mean:
    """Average ``value`` over the cases of each hidden date, then over dates; cases without a value do not count."""
    by_date: dict[tuple[int, int], list[float]] = {}
    for case in cases:
        number = value(case)
        if np.isfinite(number):
            by_date.setdefault((case.trial, case.date), []).append(number)
    means = [float(np.mean(numbers)) for numbers in by_date.values()]
    if not means:
        return Mean(np.nan, np.nan, np.nan, 0)
    low, high = bootstrap(means, seed=seed)
    return Mean(float(np.mean(means)), low, high, len(means))


class Summary:
    """All means of an evaluation."""

    def __init__(self, cases: Sequence[Case], methods: Sequence[str], bands: ScoredBands = FOUR) -> None:
        """Summarise ``cases``, each of which has scores of all ``methods``."""
        self.bands = bands
        self.cases = list(cases)
        self.methods = list(methods)
        self.kinds = [kind for kind in STRATA if any(case.kind == kind for case in cases)]
        self.measures = list(dict.fromkeys(name for case in cases for row in case.scores.values() for name in row))

    def of(self, kind: str) -> list[Case]:
        """The cases of a gap type, or of all gap types of hidden pixels if ``kind`` is "all"."""
        return [case for case in self.cases if case.kind == kind or (kind == "all" and case.kind in HIDDEN)]

    def mean(self, method: str, measure: str, kind: str = "all") -> Mean:
        """The mean of a measure."""
        return mean_over_dates(self.of(kind), lambda case: case.scores[method].get(measure, np.nan))

    def gain(self, method: str, over: str = REFERENCE, kind: str = "all") -> Mean:
        """By how many dB of PSNR a method is better than another, case by case."""
        return mean_over_dates(self.of(kind), lambda case: case.scores[method]["psnr"] - case.scores[over]["psnr"])

    def groups(self, grouping: str) -> dict[str, dict[str, Mean]]:
        """Mean absolute error by group and method; groups in their order, only those with pixels."""
        names: dict[int, str] = {}
        for case in self.of("all"):
            names.update(case.names[grouping])
        found = {}
        for code, name in sorted(names.items()):
            row = {m: mean_over_dates(self.of("all"), _error_in(grouping, m, code)) for m in self.methods}
            if any(mean.dates for mean in row.values()):
                found[name] = row
        return found

    def by_date(self, kind: str, measure: str) -> dict[int, dict[str, Mean]]:
        """The means of a measure of each date of a gap type, by method."""
        dates = sorted({case.date for case in self.of(kind)})
        return {date: {m: self._of_date(kind, date, m, measure) for m in self.methods} for date in dates}

    def _of_date(self, kind: str, date: int, method: str, measure: str) -> Mean:
        cases = [case for case in self.of(kind) if case.date == date]
        return mean_over_dates(cases, lambda case: case.scores[method].get(measure, np.nan))

    def pooled(self, method: str) -> tuple[NDArray[np.float32], NDArray[np.float32]] | None:
        """Errors and deviations [pixel, band] of hidden pixels, of a method that tells how sure it is."""
        cases = [case for case in self.of("all") if method in case.errors]
        if not cases:
            return None
        return (
            np.concatenate([case.errors[method] for case in cases]),
            np.concatenate([case.deviations[method] for case in cases]),
        )

    def subject(self) -> str:
        """The method that the verdict is on: auto, or the best without it."""
        return "auto" if "auto" in self.methods else self.best()

    def best(self) -> str:
        """The method with the highest mean PSNR."""
        return max(self.methods, key=lambda method: self.mean(method, "psnr").value)

    def headline(self) -> str:
        """How good the best choice is, without decibels."""
        subject, best = self.subject(), self.best()
        text = f"Hidden gaps are filled to {self.off_by(subject)} of {self.bands.title}"
        if self.tells_greenness(subject):
            text += f" and {self.mean(subject, 'ndvi').value:.2f} of NDVI"
        text += " on average"
        saved = self.saved(subject)
        if saved is None:
            return f"{text}, by {subject}."
        word = "less" if saved >= 0 else "more"
        advice = "" if best == subject else f" Best here is {best}."
        return f"{text}, by {subject}: {abs(saved):.0%} {word} error than by linear interpolation.{advice}"

    def off_by(self, method: str) -> str:
        """The mean absolute error, written out."""
        error = self.mean(method, "mae").value
        return f"{error:.3g}" if self.bands.quantity else f"{error:.3f}"

    def tells_greenness(self, method: str) -> bool:
        """Whether an error of NDVI says more than that of the bands: there is one, and they are no index."""
        return self.bands.quantity is None and self.mean(method, "ndvi").dates > 0

    def saved(self, method: str) -> float | None:
        """Which share of linear interpolation's error of reflectance a method saves; None where that was not tried."""
        if REFERENCE not in self.methods or method == REFERENCE:
            return None
        return 1 - self.mean(method, "mae").value / max(self.mean(REFERENCE, "mae").value, 1e-9)

    def verdict(self) -> str:
        """How good the best choice is, in a plain sentence."""
        subject = self.subject()
        psnr, error, greenness = (self.mean(subject, name) for name in ("psnr", "mae", "ndvi"))
        wrong = say("mean_error", error=error.value, what=self.bands.title)
        if greenness.dates:
            wrong = say("mean_error_with_ndvi", error=error.value, what=self.bands.title, ndvi=greenness.value)
        if REFERENCE not in self.methods or subject == REFERENCE:
            return say("verdict_alone", method=subject, psnr=psnr.value, wrong=wrong)
        gain = self.gain(subject)
        low, high = sorted((abs(gain.low), abs(gain.high)))
        interval = say("from_to", first=f"{low:.1f}", last=f"{high:.1f}")
        if gain.low * gain.high <= 0:
            interval = say("from_to", first=f"{gain.low:+.1f}", last=f"{gain.high:+.1f}")
        best = self.best()
        ahead = self.gain(best, subject)
        other = ""
        if best not in (subject, REFERENCE) and ahead.value >= NOTABLE:
            other = say("other_is_best", method=best, ahead=ahead.value)
        elif best == REFERENCE:
            other = say("linear_is_best")
        told = {"method": subject, "gain": abs(gain.value), "interval": interval, "wrong": wrong, "best": other}
        return say("verdict_better" if gain.value >= 0 else "verdict_worse", **told)


def _error_in(grouping: str, method: str, code: int) -> Callable[[Case], float]:
    def value(case: Case) -> float:
        sums = case.sums[grouping][method]
        if code >= len(sums) or sums[code, 0] < FEWEST_OF_GROUP:
            return np.nan
        return float(sums[code, 1] / sums[code, 0])

    return value
