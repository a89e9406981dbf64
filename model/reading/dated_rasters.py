"""Rasters whose bands are dated, as where the images of a year were stacked."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache

from model.contract import date_in_text, month_in_text
from model.reading.dated_images import Cube, DatedBand, by_moment, open_quietly, stamp


def holds_dates(labels: Sequence[Sequence[str]]) -> bool:
    """True if the names of a raster's bands hold several dates, as where images of a year were stacked."""
    dates = [_date_of_band(of_band) for of_band in labels]
    return len({date for date in dates if date}) > 1 and 2 * sum(map(bool, dates)) > len(dates)


def dated_raster(path: str) -> Cube:
    """The images in a raster for which ``holds_dates`` is true."""
    return _dated_raster(path, stamp(path))


@lru_cache(maxsize=64)
def _dated_raster(path: str, written: tuple[float, int]) -> Cube:
    bands = []
    with open_quietly(path, {}) as src:
        for k, (index, label) in enumerate(zip(src.indexes, src.descriptions)):
            date = _date_of_band([label or ""])
            if date is not None:
                moment = dt.datetime.combine(date, dt.time())
                facts = (src.dtypes[k], src.nodatavals[k], src.scales[k], src.offsets[k], src.block_shapes[k])
                bands.append(DatedBand(path, index, _without_date(label), moment, *facts))
        return Cube(path, src.width, src.height, src.crs, src.transform, by_moment(bands), {})


def _date_of_band(labels: Sequence[str]) -> dt.date | None:
    """The date, or else the middle of the month, in a band's description, which comes first of its names."""
    return date_in_text(labels[0]) or month_in_text(labels[0]) if labels else None


def _without_date(label: str) -> str:
    """What is left of a band's description without its date, times, numbers and tile: B02."""
    words = re.split(r"[^A-Za-z0-9]+", label)
    return "_".join(w for w in words if w and not re.fullmatch(r"[TX]?\d+(?:T\d+Z?)?|T?\d{2}[A-Z]{3}", w))
