"""Scores of a series by place, land cover and date: forecasts of held-out dates against what was observed on them."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from model.core import scratch
from model.core.types import FloatArray
from model.forecasting.forecast_scores import MEASURES, Sums, outperformance
from model.products.products import ndvi
from model.reading.series import Series

SCORES_FILE, TABLE_FILE = "scores.json", "scores.csv"
LEAST_CLEAR = 0.1  # of the pixels of a place on all targets; places that show less are not scored as places
ALL, DATE, COVER, PLACE = "all", "date", "land cover", "place"

Group = tuple[str, str]  # scope, name in it
Key = tuple[str, str]  # way, forecaster


class ForecastEvaluation:
    """Collects sums window by window. Windows come whole and begin at multiples of the places' side."""

    def __init__(self, later: Series, place: int, landcover: Path | None) -> None:
        """``later``: the held-out dates.  place: pixels a side.  landcover: a raster of classes, or None.

        Raises InputError if the land cover cannot be read.
        """
        self._later = later
        self._place = place
        self._sums: dict[Group, dict[Key, Sums]] = {}
        self._truth: tuple[Window, FloatArray] | None = None
        self._classes: NDArray[np.uint8] | None = None
        self._names: Mapping[int, str] = {}
        if landcover is not None:
            from model.pictures.panels import read_land_cover

            view = read_land_cover(landcover, later.grid)
            self._classes, self._names = view.classes, view.names

    def add(self, window: Window, way: str, forecaster: str, forecast: FloatArray) -> None:
        """Add a forecast [N,h,w] of all targets at ``window``."""
        truth = self._observed(window)
        key = (way, forecaster)
        for group, part in self._parts(window):
            self._sums.setdefault(group, {}).setdefault(key, Sums()).add(forecast[part], truth[part])

    def _observed(self, window: Window) -> FloatArray:
        """NDVI of the held-out dates [N,h,w], NaN where not clear."""
        if self._truth is None or self._truth[0] != window:
            block = self._later.read(window)
            clear = block.observed
            if self._later.area:
                clear = clear & self._later.area.inside(self._later.grid, window)
            self._truth = window, np.where(clear, ndvi(block.reflectance), np.float32(np.nan))
        return self._truth[1]

    def _parts(self, window: Window) -> Iterator[tuple[Group, Any]]:
        """The groups that share in a window, each with its part of an array [N,h,w]."""
        yield (ALL, ALL), ...
        for index, date in enumerate(self._later.dates):
            yield (DATE, date.isoformat()), index
        side = self._place
        for row in range(0, int(window.height), side):
            for column in range(0, int(window.width), side):
                name = f"{int(window.row_off) + row}_{int(window.col_off) + column}"
                yield (PLACE, name), (..., slice(row, row + side), slice(column, column + side))
        if self._classes is not None:
            rows, columns = window.toslices()
            classes = self._classes[rows, columns]
            for value in np.unique(classes[classes > 0]):
                yield (COVER, self._names[int(value)]), (..., classes == value)

    def document(self) -> dict[str, Any]:
        """Scores of everything by way and forecaster, how many places, and where filling helps."""
        least = LEAST_CLEAR * self._place**2 * len(self._later.dates)
        places = [sums for (scope, _), sums in self._sums.items() if scope == PLACE]
        places = [sums for sums in places if next(iter(sums.values())).count >= least]
        whole = self._sums.get((ALL, ALL), {})
        names = [name for way, name in whole if way == "filled"]
        return {
            "targets": [date.isoformat() for date in self._later.dates],
            "place": {"pixels": self._place, "count": len(places)},
            "scores": [{"context": way, "forecaster": name, **_rounded(s)} for (way, name), s in whole.items()],
            "filling_helps": {
                name: outperformance([p["raw", name] for p in places], [p["filled", name] for p in places])
                for name in names
            },
        }

    def write(self, output: Path) -> dict[str, Any]:
        """Write scores.json and scores.csv (a row a group, context and forecaster); return the former."""
        document = self.document()
        table = io.StringIO()
        rows = csv.writer(table, lineterminator="\n")
        rows.writerow(["scope", "name", "context", "forecaster", "pixels", *MEASURES])
        for (scope, name), by_key in self._sums.items():
            for (way, forecaster), sums in by_key.items():
                scores = _rounded(sums)
                measures = ["" if scores[m] is None else scores[m] for m in MEASURES]
                rows.writerow([scope, name, way, forecaster, sums.count, *measures])
        scratch.write_text(output / SCORES_FILE, json.dumps(document, indent=1) + "\n")
        scratch.write_text(output / TABLE_FILE, table.getvalue())
        return document


def _rounded(sums: Sums) -> dict[str, Any]:
    """Pixels and scores for a file; null where a score is not defined."""
    scores = {name: None if math.isnan(value) else round(value, 6) for name, value in sums.scores().items()}
    return {"pixels": sums.count, **scores}
