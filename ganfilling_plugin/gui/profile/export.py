"""Profiles as a table (CSV) and as a picture (PNG)."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette

from ganfilling_plugin.gui.profile.drawing import draw_chart
from ganfilling_plugin.gui.profile.plot import ProfilePlot
from ganfilling_plugin.gui.profile.values import Profile

PICTURE_SCALE = 2  # pixels of the picture for each of the screen: sharp in print
COLUMNS = (
    "place",
    "x",
    "y",
    "crs",
    "pixels",
    "date",
    "variable",
    "observed",
    "filled",
    "masked",
    "quality",
    "reason",
    "observed_share",
    "uncertainty",
    "spread",
)


def write_csv(path: Path, profiles: Sequence[Profile], variables: Sequence[str]) -> int:
    """Write a line for each place, variable and date; return how many. Numbers have a point, whatever the language.

    uncertainty: one standard deviation; quality: class of the quality raster, for pixels; reason: why a pixel did not
    count as observed, as series.json names it; spread: one standard deviation among the pixels of a polygon, at which
    observed and filled are means and x, y a point inside.
    Raises OSError if the file cannot be written.
    """
    lines = 0
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for profile in profiles:
            at = profile.place.position()
            head = [profile.place.label, at.x(), at.y(), profile.place.crs.authid(), profile.pixels]
            for variable in variables:
                for sample in profile.samples.get(variable, ()):
                    quality = "" if sample.quality is None else sample.quality
                    values = (sample.observed, sample.filled, sample.masked)
                    writer.writerow(
                        [
                            *head,
                            sample.date.isoformat(),
                            variable,
                            *map(_number, values),
                            quality,
                            sample.reason,
                            _number(sample.share),
                            _number(sample.deviation),
                            _number(sample.spread),
                        ]
                    )
                    lines += 1
    return lines


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}"


def picture(plot: ProfilePlot, size: QSize | None = None) -> QImage:
    """Return the plot as a picture: black on white whatever the theme, and without what only helps on the screen."""
    size = size or plot.size()
    paper = QPalette()
    paper.setColor(QPalette.ColorRole.Base, QColor("white"))
    paper.setColor(QPalette.ColorRole.Text, QColor("black"))
    image = QImage(size * PICTURE_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(PICTURE_SCALE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart = replace(plot.chart, cursor=None, panels=[])
    draw_chart(painter, QRectF(0, 0, size.width(), size.height()), chart, paper, plot.font(), None)
    painter.end()
    return image
