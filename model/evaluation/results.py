"""What an evaluation found, as scores.csv and scores.json tell it."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model import SOFTWARE
from model.contract.messages import say
from model.evaluation.dates_held_out import NO_IMAGE
from model.evaluation.hiding import Trial
from model.evaluation.measures import OF_BANDS, known_measures, of_band
from model.evaluation.plan import Plan
from model.evaluation.summary import REFERENCE, Summary
from model.evaluation.trials import EvaluatedSeries

FILES = ("report.html", "scores.csv", "scores.json")  # the last is put into place last
GROUPINGS = ("land cover", "gap length", "gap size", "position")


@dataclass(frozen=True)
class Evaluation:
    """All that there is to report: what was asked, what was hidden, and what came out.

    landcover: the raster of land cover classes, None where classes of greenness stand in for it.  device: cpu, cuda
    or mps.  seconds: what it took.
    """

    scene: EvaluatedSeries
    plan: Plan
    trials: Sequence[Trial]
    summary: Summary
    landcover: Path | None
    minutes: float
    device: str
    seconds: float

    @property
    def dates(self) -> list[str]:
        """The dates of the series."""
        return [date.isoformat() for date in self.scene.series.dates]

    def split(self) -> dict[str, Any]:
        """What was hidden: the windows in pixels of the grid, and the dates of each trial."""
        hidden = self.summary.of("all")
        return {
            "pixels": sum(case.pixels for case in hidden),
            "cases": len(hidden),
            "windows": [
                {"row": int(w.row_off), "column": int(w.col_off), "rows": int(w.height), "columns": int(w.width)}
                for w in self.scene.windows
            ],
            "trials": [
                {
                    "stratum": trial.kind,
                    "dates": [self.dates[date] for date in trial.dates],
                    **({"shapes": dict(zip(("real", "irregular"), trial.shapes))} if any(trial.shapes) else {}),
                }
                for trial in self.trials
            ],
        }

    def done(self, output: Path) -> dict[str, Any]:
        """What the done event says; numbers are of ``auto``, or of the best method without it."""
        summary = self.summary
        method = summary.subject()
        gain = summary.gain(method).value if REFERENCE in summary.methods else float("nan")
        numbers = {
            "gain": gain,
            "psnr": summary.mean(method, "psnr").value,
            "mae": summary.mean(method, "mae").value,
            "ndvi_error": summary.mean(method, "ndvi").value,
        }
        return {
            "report": str(output / FILES[0]),
            "scores": str(output / FILES[2]),
            "verdict": summary.verdict(),
            "method": method,
            **{name: round(value, 6) if math.isfinite(value) else None for name, value in numbers.items()},
            "seconds": round(self.seconds, 1),
            "message": say("done_evaluation", verdict=summary.verdict(), report=output / FILES[0]),
        }

    def document(self) -> dict[str, Any]:
        """What scores.json holds."""
        summary = self.summary
        return {
            "version": 1,
            "software": SOFTWARE,
            "verdict": summary.verdict(),
            "seed": self.scene.seed,
            "minutes": self.minutes,
            "seconds": round(self.seconds, 1),
            "device": self.device,
            "plan": self.plan.document(),
            "series": {"dates": self.dates, "grid": self.scene.grid.describe()},
            "landcover": None if self.landcover is None else self.landcover.name,
            "split": self.split(),
            "methods": {method.name: self._method(method.name, method.weights) for method in self.scene.methods},
            "dates_without_image": {
                self.dates[date]: {method: mean.document() for method, mean in means.items()}
                for date, means in summary.by_date(NO_IMAGE, "mae").items()
            },
            "groups": {
                grouping: {
                    name: {method: mean.document() for method, mean in row.items()}
                    for name, row in summary.groups(grouping).items()
                }
                for grouping in GROUPINGS
            },
        }

    def _method(self, name: str, weights: dict[str, Any] | None) -> dict[str, Any]:
        summary, speed = self.summary, self.scene.speeds[name]
        fid = self.scene.learned.fid().get(name)
        gains = {}
        if REFERENCE in summary.methods and name != REFERENCE:
            gains = {kind: summary.gain(name, kind=kind).document() for kind in ("all", *summary.kinds)}
        return {
            "weights": weights,
            "fit_seconds": round(sum(speed.fits) / len(speed.fits), 2),
            "seconds_per_megapixel_date": round(speed.per_megapixel, 3),
            "gain_over_linear": gains,
            "bands": {
                role: {
                    measure: summary.mean(name, of_band(measure, role)).document()
                    for measure in OF_BANDS
                    if of_band(measure, role) in summary.measures
                }
                for role in (summary.bands.roles if len(summary.bands.roles) > 1 else ())
            },
            **({} if fid is None else {"fid": round(fid, 3) if math.isfinite(fid) else None}),
            "strata": {
                kind: {m.name: summary.mean(name, m.name, kind).document() for m in known_measures(summary.measures)}
                for kind in ("all", *summary.kinds)
            },
        }

    def table(self) -> str:
        """What scores.csv holds: a row a case and method."""
        head = ["stratum", "trial", "window", "date", "method", "pixels", *self.summary.measures]
        text = io.StringIO()
        writer = csv.DictWriter(text, head, restval="", lineterminator="\n")
        writer.writeheader()
        for case in self.summary.cases:
            for method in self.summary.methods:
                row = case.row(method, self.dates)
                writer.writerow({name: _cell(value) for name, value in row.items()})
        return text.getvalue()


def _cell(value: Any) -> Any:
    if not isinstance(value, float):
        return value
    return f"{value:.6g}" if math.isfinite(value) else ""
