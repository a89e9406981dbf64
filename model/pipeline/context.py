"""What lies around the area that is filled: seen by cloud masking and methods, and not written.

A date that is clouded in the area may be clear beside it, and then says much of the area: how bright the date is, and
how each class of ground has changed. So all that is fitted, and every window that is read, sees a frame around the
area. Polygons bound what is written, not what is seen.
"""

from __future__ import annotations

from collections.abc import Sequence

from rasterio.windows import Window

from model.contract import ContextEntry
from model.contract.messages import say
from model.contract.reasons import OBSERVED
from model.core.errors import InputError
from model.methods.robust import UNTRUSTED
from model.pipeline.fitting import FittedSeries
from model.reading.area import Area
from model.reading.series import Series

ALL = "all"


class SurroundedSeries(Series):
    """A series that shows a frame around its area, too: ``grid`` is that of the frame, ``part`` the area within it."""

    def __init__(self, series: Series, area: Area, pixels: int | None) -> None:
        """Show ``pixels`` more on each side of the ``area`` of ``series``, as far as there are any; None: all."""
        whole, inner = series._whole, area.window
        far = max(whole.width, whole.height) if pixels is None else pixels
        left, top = max(0, inner.col_off - far), max(0, inner.row_off - far)
        right = min(whole.width, inner.col_off + inner.width + far)
        bottom = min(whole.height, inner.row_off + inner.height + far)
        super().__init__(series.images, whole, Area(Window(left, top, right - left, bottom - top)))
        self.part = Window(inner.col_off - left, inner.row_off - top, inner.width, inner.height)


def with_context(series: Series, context: str) -> Series:
    """``series`` as masking and methods see it: with so many pixels around its area, or "all" that there are.

    Raises InputError bad_context.
    """
    if context != ALL and not (context.isascii() and context.isdigit()):
        hint = say("bad_context_hint")
        raise InputError("bad_context", say("bad_context", context=context), hint)
    if series.area is None or context == "0":
        return series
    return SurroundedSeries(series, series.area, None if context == ALL else int(context))


def describe_context(fitted: FittedSeries, shares: Sequence[dict[int, float]]) -> ContextEntry | None:
    """What series.json says of what was seen around the area; None if nothing more was seen.

    shares: of the area by reason (codes of contract.reasons), for each date.
    """
    seen = fitted.series
    if not isinstance(seen, SurroundedSeries):
        return None
    clouded = [share[OBSERVED] <= UNTRUSTED for share in shares]
    dates = [date.isoformat() for date in seen.dates]
    return {
        "columns": seen.grid.width,
        "rows": seen.grid.height,
        "clouded": [date for date, gone in zip(dates, clouded) if gone],
        "seen_beside": [
            date for date, gone, share in zip(dates, clouded, fitted.observed) if gone and share > UNTRUSTED
        ],
    }
