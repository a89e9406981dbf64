"""Renders the dates of a series to pictures with QGIS's own export of animations. Runs outside the main thread.

What needs the main thread, the layers of the project and their styles, is taken from there beforehand, by
plan_frames(); the thread works on layers of its own.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsInterval,
    QgsMapDecoration,
    QgsMapLayer,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsRectangle,
    QgsRenderContext,
    QgsTemporalUtils,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from qgis.PyQt.QtXml import QDomDocument

from ganfilling_plugin.gui.observed_image import ObservedImage
from ganfilling_plugin.layers import date_range
from ganfilling_plugin.project_series import ProjectSeries, SeriesDate

translate = QCoreApplication.translate

FILLED, NDVI, BOTH = "filled", "ndvi", "both"  # what the frames show
OBSERVED = "observed"
GAP = 4  # pixels between two maps side by side
DAY = QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalDays)


@dataclass(frozen=True)
class FrameMap:
    """One map of a frame: the files of its date, which of them it shows, and how."""

    entry: SeriesDate
    kind: str
    style: str


@dataclass(frozen=True)
class FramePlan:
    """All frames (each the maps side by side), and what they have in common. size: of a whole frame, in pixels."""

    frames: tuple[tuple[FrameMap, ...], ...]
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    size: QSize
    labelled: bool = True

    def map_size(self) -> QSize:
        """Return the size of one map of a frame."""
        maps = len(self.frames[0])
        return QSize((self.size.width() - GAP * (maps - 1)) // maps, self.size.height())


def kinds_of(series: ProjectSeries) -> list[str]:
    """Return what frames of a series can show."""
    kinds = [kind for kind in (FILLED, NDVI) if any(kind in entry.files for entry in series.dates)]
    if FILLED in kinds and any(entry.inputs for entry in series.dates):
        kinds.append(BOTH)
    return kinds


def frame_height(width: int, kind: str, extent: QgsRectangle) -> int:
    """Return the height of frames of a width that show an extent without distortion; even, as films want it."""
    across = (width - GAP) / 2 if kind == BOTH else width
    height = across * extent.height() / extent.width() if extent.width() else width
    return max(2, 2 * round(height / 2))


def plan_frames(
    series: ProjectSeries,
    kind: str,
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    width: int,
    labelled: bool = True,
) -> FramePlan:
    """Plan a frame for each date of a series. Main thread: takes the styles of the project's layers.

    kind: FILLED, NDVI or BOTH.  extent: in ``crs``, which is also that of the frames.
    """
    shown = (OBSERVED, FILLED) if kind == BOTH else (kind,)
    product = NDVI if kind == NDVI else FILLED
    styles = _styles(series, product)
    usual = next(iter(styles.values()), "")
    frames = tuple(
        tuple(FrameMap(entry, one, styles.get(entry.date, usual)) for one in shown)
        for entry in series.dates
        if product in entry.files
    )
    size = QSize(2 * round(width / 2), frame_height(width, kind, extent))
    return FramePlan(frames, QgsRectangle(extent), crs, size, labelled)


def _styles(series: ProjectSeries, kind: str) -> dict[datetime.date, str]:
    styles = {}
    for entry in series.dates:
        layer = series.layer(QgsProject.instance(), kind, entry.date)
        if layer is not None:
            document = QDomDocument()
            layer.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
            styles[entry.date] = document.toString()
    return styles


def render_frames(plan: FramePlan, folder: Path, feedback: QgsFeedback, step: Callable[[int], None]) -> list[Path]:
    """Render all frames to ``folder`` as <number>_<date>.png; return them. ``step`` is told how many are done.

    Stops early, with what it has, when ``feedback`` is cancelled. Raises OSError if a frame cannot be made.
    """
    written: list[Path] = []
    for number, maps in enumerate(plan.frames):
        step(number)
        images = [_render(one, plan, folder, feedback) for one in maps]
        if feedback.isCanceled():
            break
        path = folder / f"{number + 1:03d}_{maps[0].entry.date.isoformat()}.png"
        if not _side_by_side(images, plan.size).save(str(path), "PNG"):
            raise OSError(translate("ganfilling", "{path} could not be written.").format(path=path))
        written.append(path)
    return written


def _render(one: FrameMap, plan: FramePlan, folder: Path, feedback: QgsFeedback) -> QImage:
    """One map by QgsTemporalUtils.exportAnimation, which writes files; a call a date: they are not evenly spaced."""
    layer, virtual = _layer(one)
    settings = QgsMapSettings()
    settings.setDestinationCrs(plan.crs)
    settings.setTransformContext(QgsProject.instance().transformContext())
    settings.setOutputSize(plan.map_size())
    settings.setExtent(plan.extent)
    settings.setBackgroundColor(QColor("white"))
    settings.setLayers([layer] if layer is not None else [])
    animation = QgsTemporalUtils.AnimationExportSettings()
    date = one.entry.date
    animation.animationRange = date_range(date, date + datetime.timedelta(days=1))
    animation.frameDuration = DAY
    animation.outputDirectory = str(folder)
    animation.fileNameTemplate = f".part{one.kind}####.png"
    decorations = [DateLabel(_label(one))] if plan.labelled else []
    animation.decorations = decorations
    try:
        done, message = QgsTemporalUtils.exportAnimation(settings, animation, feedback)
        parts = sorted(folder.glob(f".part{one.kind}*.png"))
        image = QImage(str(parts[0])) if parts else QImage()
        for part in parts:  # some versions add a frame for the end of the range
            part.unlink()
    finally:
        if virtual is not None:
            virtual.close()
    if not feedback.isCanceled() and (not done or image.isNull()):
        raise OSError(message or translate("ganfilling", "{date} could not be drawn.").format(date=date.isoformat()))
    return image


def _layer(one: FrameMap) -> tuple[QgsRasterLayer | None, ObservedImage | None]:
    """A layer of this thread, styled; and what has to be closed after use."""
    layer = QgsRasterLayer(one.entry.files[NDVI if one.kind == NDVI else FILLED], one.entry.date.isoformat(), "gdal")
    document = QDomDocument()
    document.setContent(one.style)
    layer.importNamedStyle(document, QgsMapLayer.StyleCategory.Symbology)
    if one.kind != OBSERVED:
        return (layer if layer.isValid() else None), None
    observed = ObservedImage(one.entry, layer)
    return observed.layer, observed


def _label(one: FrameMap) -> str:
    date = one.entry.date.isoformat()
    return {
        OBSERVED: translate("ganfilling", "{date} before").format(date=date),
        NDVI: translate("ganfilling", "{date} NDVI").format(date=date),
    }.get(one.kind, date)


class DateLabel(QgsMapDecoration):
    """A line of text at the lower left of a map, on a dark ground, in proportion to the map."""

    def __init__(self, text: str) -> None:
        """Keep the text."""
        super().__init__()
        self._text = text

    def render(self, settings: QgsMapSettings, context: QgsRenderContext) -> None:
        """Draw; called by QGIS for each frame."""
        painter, size = context.painter(), settings.outputSize()
        font = QFont()
        font.setPixelSize(max(11, round(min(size.width(), size.height()) / 22)))
        metrics = QFontMetricsF(font)
        pad = font.pixelSize() * 0.45
        wide, tall = metrics.horizontalAdvance(self._text) + 2 * pad, metrics.height() + pad
        box = QRectF(pad, size.height() - tall - pad, wide, tall)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 20, 20, 190))
        painter.drawRoundedRect(box, pad / 2, pad / 2)
        painter.setPen(QColor("white"))
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._text)
        painter.restore()


def _side_by_side(images: Sequence[QImage], size: QSize) -> QImage:
    """The maps of a frame with a gap between them."""
    frame = QImage(size, QImage.Format.Format_RGB32)
    frame.fill(QColor("white"))
    painter = QPainter(frame)
    left = 0.0
    for image in images:
        painter.drawImage(QPointF(left, 0), image)
        left += image.width() + GAP
    painter.end()
    return frame
