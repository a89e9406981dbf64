"""The Temporal Controller of QGIS: set up for a series, moved to a date, asked for its date."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtWidgets import QDockWidget

from ganfilling_plugin.project_series import ProjectSeries

FRAMES_PER_SECOND = 1.0
LINES = 8  # of text: as high as the panel's title and its three rows
DOCK = "Temporal Controller"  # object name of QGIS's panel
ANIMATED = QgsTemporalNavigationObject.NavigationMode.Animated
OFF = QgsTemporalNavigationObject.NavigationMode.NavigationOff


def controller_of(iface: Any) -> Any:
    """Return the QgsTemporalNavigationObject of the main map; None if there is none."""
    return iface.mapCanvas().temporalController()


def moment_shown(iface: Any) -> datetime.date | None:
    """Return the first day of what the map shows; None if it shows all times."""
    shown = iface.mapCanvas().mapSettings().temporalRange()
    if not iface.mapCanvas().mapSettings().isTemporal() or shown.isInfinite() or not shown.begin().isValid():
        return None
    return datetime.date(*_parts(shown.begin()))


def set_up(iface: Any, series: ProjectSeries) -> bool:
    """Let the controller step through the dates of ``series``, a frame a date; return whether there is a controller."""
    controller, ranges = controller_of(iface), series.ranges()
    if controller is None or not ranges:
        return False
    controller.pause()
    controller.setAvailableTemporalRanges(ranges)
    controller.setTemporalExtents(QgsDateTimeRange(ranges[0].begin(), ranges[-1].end(), True, False))
    controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalIrregularStep))
    controller.setFramesPerSecond(FRAMES_PER_SECOND)
    controller.setNavigationMode(ANIMATED)
    return True


def show(iface: Any, series: ProjectSeries) -> bool:
    """Open the controller's panel and show the first date of ``series``; return whether there is a controller."""
    dock = iface.mainWindow().findChild(QDockWidget, DOCK)
    if dock is not None:  # first: as it opens for the first time, the panel sets its own defaults
        opens = dock.isHidden()
        dock.setUserVisible(True) if hasattr(dock, "setUserVisible") else dock.show()
        if opens:  # QGIS opens it higher than what is in it, at the cost of the map
            height = LINES * dock.fontMetrics().height()
            iface.mainWindow().resizeDocks([dock], [height], Qt.Orientation.Vertical)
    if not set_up(iface, series):
        return False
    controller_of(iface).rewindToStart()
    return True


def play(iface: Any, series: ProjectSeries) -> None:
    """Open the controller's panel and play ``series`` from its first date on."""
    if show(iface, series):
        controller_of(iface).playForward()


class Release:
    """Lets the map show all times again when the controller's panel is closed."""

    def __init__(self, iface: Any) -> None:
        """Watch the panel of ``iface``."""
        self._iface = iface
        self._dock = iface.mainWindow().findChild(QDockWidget, DOCK)
        if self._dock is not None:
            self._dock.visibilityChanged.connect(self._seen_or_not)

    def stop(self) -> None:
        """Leave the panel alone."""
        if self._dock is not None:
            self._dock.visibilityChanged.disconnect(self._seen_or_not)

    def _seen_or_not(self, visible: bool) -> None:
        if not visible:
            free_unless_seen(self._iface)


def free_unless_seen(iface: Any) -> None:
    """Let the map show all times if the controller's panel is closed: nobody would see why layers are missing.

    Behind another tab the panel is not visible either, but not hidden.
    """
    dock, controller = iface.mainWindow().findChild(QDockWidget, DOCK), controller_of(iface)
    if dock is not None and dock.isHidden() and controller is not None and controller.navigationMode() == ANIMATED:
        controller.pause()
        controller.setNavigationMode(OFF)


def show_date(iface: Any, series: ProjectSeries, date: datetime.date) -> None:
    """Move the controller to a date; one that is off, or set to other times, is first set up for ``series``."""
    controller = controller_of(iface)
    if controller is None:
        return
    controller.pause()
    wanted = QDateTime(next(found for found in series.ranges() if _day(found) == date).begin())
    if controller.navigationMode() != ANIMATED or not controller.temporalExtents().contains(wanted):
        set_up(iface, series)
    controller.setCurrentFrameNumber(controller.findBestFrameNumberForFrameStart(wanted))


def _day(found: QgsDateTimeRange) -> datetime.date:
    return datetime.date(*_parts(found.begin()))


def _parts(moment: QDateTime) -> Sequence[int]:
    return moment.date().year(), moment.date().month(), moment.date().day()
