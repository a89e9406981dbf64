"""Before and after: the input and the filled image of the shown date on the map, on either side of a line to drag."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ganfilling_plugin.about import NAME, PLUGIN_FOLDER
from ganfilling_plugin.gui import temporal
from ganfilling_plugin.gui.observed_image import ObservedImage
from ganfilling_plugin.gui.profile.scales import shown_date
from ganfilling_plugin.gui.swipe_item import AFTER, BEFORE, Side, SwipeItem
from ganfilling_plugin.gui.tool import Actions
from ganfilling_plugin.project_series import ProjectSeries, SeriesDate, find_series, is_of_series, series_key

translate = QCoreApplication.translate

SETTLE_MILLISECONDS = 60
GRIP = 8  # pixels from the line within which it is taken hold of


class SwipeTool:
    """The action that shows and hides the comparison."""

    def __init__(self, iface: Any) -> None:
        """Prepare for the window of ``iface``."""
        self._iface = iface
        self._actions = Actions(iface)
        self._action: QAction | None = None
        self.swipe: Swipe | None = None

    def add(self) -> None:
        """See Tool."""
        self._action = self._actions.add(
            translate("ganfilling", "Compare before and after"),
            self._toggle,
            translate("ganfilling", "Show the input beside the filled image, with a line to drag between them"),
            QIcon(str(PLUGIN_FOLDER / "resources" / "swipe.svg")),
            toolbar=True,
        )
        self._action.setCheckable(True)

    def _toggle(self) -> None:
        if self.swipe is not None:
            self._stop()
        else:
            self.start()

    def start(self, key: str = "") -> None:
        """Compare the filled series of this key, else that of the current layer, else the first of the project."""
        self._stop()
        series = chosen_series(self._iface, key)
        if series is None:
            text = translate("ganfilling", "There is no filled series in the project to compare with its input.")
            self._iface.messageBar().pushInfo(NAME, text)
            return
        self.swipe = Swipe(self._iface, series, self._stop)
        if self._action is not None:
            self._action.setChecked(True)
        text = translate("ganfilling", "Drag the line over the map. A double click on it turns it.")
        self._iface.messageBar().pushMessage(NAME, text, duration=8)

    def _stop(self) -> None:
        if self.swipe is not None:
            self.swipe.remove()
            self.swipe = None
        if self._action is not None:
            self._action.setChecked(False)

    def remove(self) -> None:
        """See Tool."""
        self._stop()
        self._actions.remove()
        self._action = None


def chosen_series(iface: Any, key: str = "") -> ProjectSeries | None:
    """Return the filled series of this key, else of the current layer, else the first; None if there is none."""
    found = [series for series in find_series(QgsProject.instance()) if series.filled]
    key = key or series_key(iface.activeLayer())
    return next((series for series in found if series.key == key), next(iter(found), None))


class Swipe(QObject):
    """Renders both sides whenever the map changes, and moves the line. Other map tools stay usable beside it."""

    def __init__(self, iface: Any, series: ProjectSeries, on_vanished: Callable[[], None]) -> None:
        """Begin for ``series``; ``on_vanished`` is called when its layers are gone."""
        super().__init__(iface.mainWindow())
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._series, self._on_vanished = series, on_vanished
        self.item = SwipeItem(self._canvas)
        self._images: dict[datetime.date, ObservedImage] = {}
        self._jobs: dict[str, QgsMapRendererParallelJob] = {}
        self._old_jobs: list[QgsMapRendererParallelJob] = []  # cancelled, but still at it
        self._dragging = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self.render)
        self._signals = [
            (self._canvas.mapCanvasRefreshed, self._schedule),
            (self._canvas.temporalRangeChanged, self._schedule),
            (self._canvas.layersChanged, self._schedule),
            (QgsProject.instance().layersRemoved, self._check),
            (QgsProject.instance().cleared, self._on_vanished),
        ]
        for signal, slot in self._signals:
            signal.connect(slot)
        self._canvas.viewport().installEventFilter(self)
        self.render()

    def remove(self) -> None:
        """Take everything off the map."""
        for signal, slot in self._signals:
            signal.disconnect(slot)
        self._settle.stop()
        for job in [*self._jobs.values(), *self._old_jobs]:
            job.cancel()
        self._jobs, self._old_jobs = {}, []
        self._canvas.viewport().removeEventFilter(self)
        self._canvas.viewport().unsetCursor()
        self._canvas.scene().removeItem(self.item)
        for image in self._images.values():
            image.close()
        self._images = {}
        self.deleteLater()

    # What is shown.

    def date(self) -> datetime.date:
        """Return the date that is compared: the one that the map shows; at all times, that of the topmost layer."""
        dates = [entry.date for entry in self._series.dates if "filled" in entry.files]
        moment = temporal.moment_shown(self._iface)
        if moment is not None:
            return shown_date(dates, moment) or dates[0]
        by_layer = {layer: date for (kind, date), layer in self._series.layers.items() if kind == "filled"}
        on_map = (by_layer.get(layer.id()) for layer in self._canvas.layers())
        found = next((date for date in on_map if date), None)
        return datetime.date.fromisoformat(found) if found else dates[0]

    def _schedule(self, *_: Any) -> None:
        self._settle.start()

    def _check(self, *_: Any) -> None:
        """Layers were removed: go on only while the series is there."""
        self._series = next(
            (s for s in find_series(QgsProject.instance()) if s.key == self._series.key and s.filled), self._series
        )
        if not any(
            kind == "filled" and QgsProject.instance().mapLayer(layer)
            for (kind, _), layer in self._series.layers.items()
        ):
            self._on_vanished()
        else:
            self._schedule()

    def render(self) -> None:
        """Render both sides anew, in the background."""
        date = self.date()
        entry = self._series.at(date)
        after = self._series.layer(QgsProject.instance(), "filled", date)
        if entry is None or after is None:  # that date's layer was removed
            self.item.show_sides({})
            return
        before = self._observed(entry, after)
        self.item.labels = {
            BEFORE: translate("ganfilling", "Before {date}").format(date=date.isoformat())
            if before is not None
            else translate("ganfilling", "The input of {date} cannot be shown").format(date=date.isoformat()),
            AFTER: translate("ganfilling", "After {date}").format(date=date.isoformat()),
        }
        for side, layer in ((BEFORE, before), (AFTER, after)):
            self._start(side, layer)

    def _observed(self, entry: SeriesDate, like: QgsRasterLayer) -> QgsRasterLayer | None:
        if entry.date not in self._images:
            self._images[entry.date] = ObservedImage(entry, like)
        return self._images[entry.date].layer

    def _layers(self, layer: QgsRasterLayer | None) -> list[QgsMapLayer]:
        """The map's layers with ``layer`` in place of all rasters of series."""
        shown: list[QgsMapLayer] = []
        place = 0
        for other in self._canvas.layers():
            if is_of_series(other):
                place = place or len(shown) + 1
            else:
                shown.append(other)
        if layer is not None:
            shown.insert(place - 1 if place else len(shown), layer)
        return shown

    def _start(self, side: str, layer: QgsRasterLayer | None) -> None:
        earlier = self._jobs.pop(side, None)
        if earlier is not None:
            self._old_jobs.append(earlier)
            earlier.cancelWithoutBlocking()
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers(self._layers(layer))
        job = QgsMapRendererParallelJob(settings)
        self._jobs[side] = job
        job.finished.connect(lambda: self._rendered(side, job))
        job.start()

    def _rendered(self, side: str, job: Any) -> None:
        if sip.isdeleted(self) or sip.isdeleted(self.item):
            return
        if self._jobs.get(side) != job:  # a newer one has begun
            self._old_jobs = [other for other in self._old_jobs if other is not job]
            return
        self.item.show_sides({side: Side(job.renderedImage(), job.mapSettings().visibleExtent())})
        del self._jobs[side]

    # The line.

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:  # noqa: N802 (Qt's name)
        """Take hold of the line with the mouse, whatever the map's tool."""
        if event is None or sip.isdeleted(self.item):
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            return self._moved(_position(event))
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = self._near(_position(event))
            return self._dragging
        if kind == QEvent.Type.MouseButtonRelease and self._dragging:
            self._dragging = False
            return True
        if kind == QEvent.Type.MouseButtonDblClick and self._near(_position(event)):
            self._dragging = False
            self.item.turn()
            return True
        return False

    def _near(self, point: QPointF) -> bool:
        along = point.x() if self.item.upright else point.y()
        return abs(along - self.item.line()) <= GRIP

    def _moved(self, point: QPointF) -> bool:
        if self._dragging:
            self.item.move_to(point)
            return True
        if self._near(point):
            shape = Qt.CursorShape.SplitHCursor if self.item.upright else Qt.CursorShape.SplitVCursor
            self._canvas.viewport().setCursor(shape)
        else:
            self._canvas.viewport().unsetCursor()
        return False


def _position(event: Any) -> QPointF:
    return event.position() if hasattr(event, "position") else QPointF(event.pos())
