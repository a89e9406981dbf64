"""The dock: connects the panel, the places, the map and the Temporal Controller."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsMapLayer, QgsPointXY, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsDockWidget, QgsMapTool
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QFileDialog

from ganfilling_plugin.about import NAME
from ganfilling_plugin.gui import temporal
from ganfilling_plugin.gui.profile.export import picture, write_csv
from ganfilling_plugin.gui.profile.kept_places import keep_places, kept_places
from ganfilling_plugin.gui.profile.map_tools import PixelTool, PlaceMarks, PolygonTool
from ganfilling_plugin.gui.profile.panel import ProfilePanel
from ganfilling_plugin.gui.profile.scales import shown_date
from ganfilling_plugin.gui.profile.session import ProfileSession
from ganfilling_plugin.project_series import ProjectSeries, find_series, series_key

translate = QCoreApplication.translate

SETTLE_MILLISECONDS = 150  # layers come in dozens: look at them once
MOST_FEATURES = 12  # places that colour and shape tell apart


class ProfileDock(QgsDockWidget):
    """Profiles of a series at places of the map."""

    def __init__(self, iface: Any) -> None:
        """Build the dock for the window of ``iface``; it is not shown yet."""
        super().__init__(translate("ganfilling", "Time Profile"), iface.mainWindow())
        self.setObjectName("GanFillingTimeProfile")
        self._iface, self._canvas = iface, iface.mapCanvas()
        self.panel = ProfilePanel()
        self.setWidget(self.panel)
        self.session = ProfileSession(self)
        self._series: list[ProjectSeries] = []
        self._tools: dict[Any, QgsMapTool] = {}
        self.pixel_tool, self.polygon_tool = PixelTool(self._canvas), PolygonTool(self._canvas)
        self._marks = PlaceMarks(self._canvas)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MILLISECONDS)
        self._connect()
        self._restore()
        self.find_series()

    def _connect(self) -> None:
        panel, session = self.panel, self.session
        self.pixel_tool.setAction(panel.pick)
        self.polygon_tool.setAction(panel.draw)
        panel.pick.triggered.connect(lambda on=False: self._use(self.pixel_tool, on))
        panel.draw.triggered.connect(lambda on=False: self._use(self.polygon_tool, on))
        panel.selected.triggered.connect(lambda _checked=False: self.add_selected_features())
        panel.save_table.triggered.connect(lambda _checked=False: self._save_table())
        panel.save_picture.triggered.connect(lambda _checked=False: self._save_picture())
        panel.series_chosen.connect(self.choose_series)
        panel.shown_changed.connect(self._show)
        panel.removed.connect(session.remove)
        panel.renamed.connect(session.rename)
        panel.plot.date_chosen.connect(self._move_controller)
        session.changed.connect(self._show)
        session.changed.connect(lambda: keep_places(QgsProject.instance(), session.places))
        session.progressed.connect(panel.set_progress)
        session.failed.connect(panel.say)
        self.pixel_tool.picked.connect(self._add_pixel)
        self.polygon_tool.drawn.connect(self._add_polygon)
        self._settle.timeout.connect(self.find_series)
        self.opened.connect(self._opened)
        self.closed.connect(self._closed)
        self._signals = [
            (self._canvas.temporalRangeChanged, self._follow_controller),
            (QgsProject.instance().layersAdded, self._look_again),
            (QgsProject.instance().layersRemoved, self._look_again),
            (QgsProject.instance().layerTreeRoot().nameChanged, self._look_again),
            (QgsProject.instance().layerTreeRoot().addedChildren, self._look_again),
            (QgsProject.instance().cleared, self._forget),
            (QgsProject.instance().readProject, self._restore),
        ]
        for signal, slot in self._signals:
            signal.connect(slot)

    def take_down(self) -> None:
        """Take everything that the dock has put into the window and on the map back."""
        for signal, slot in self._signals:
            signal.disconnect(slot)
        self._settle.stop()
        self.session.release()
        for tool in (self.pixel_tool, self.polygon_tool):
            self._canvas.unsetMapTool(tool)
        self.polygon_tool.remove()
        self._marks.remove()

    # The series.

    def _look_again(self, *_: Any) -> None:
        self._settle.start()

    def find_series(self) -> None:
        """Look which series the project has; keep to the present one if it is still there."""
        self._series = find_series(QgsProject.instance())
        present = self.session.series.key if self.session.series else ""
        keys = [series.key for series in self._series]
        chosen = present if present in keys else next(iter([*self._keys_of_current_layer(keys), *keys]), "")
        self.panel.show_series(self._series, chosen)
        self.choose_series(chosen)

    def choose_series(self, key: str) -> None:
        """Show the series of this key."""
        self.panel.series.setCurrentIndex(self.panel.series.findData(key))
        self.session.set_series(next((series for series in self._series if series.key == key), None))
        self._show()
        self._follow_controller()

    def _keys_of_current_layer(self, keys: list[str]) -> list[str]:
        """The series of the current layer; not if it is only observed while another is filled, which shows more."""
        key = series_key(self._iface.activeLayer())
        filled = {series.key for series in self._series if series.filled}
        return [key] if key in (filled or keys) else []

    def _forget(self) -> None:
        self.session.remove({place.number for place in self.session.places})
        self._look_again()

    # The places.

    def _restore(self, *_: Any) -> None:
        """Show the places that the project keeps."""
        places = kept_places(QgsProject.instance())
        if places:
            self.session.restore(places)

    def _use(self, tool: QgsMapTool, on: bool) -> None:
        if on:
            self._canvas.setMapTool(tool)
        else:
            self._canvas.unsetMapTool(tool)

    def _add_pixel(self, point: QgsPointXY, keep: bool) -> None:
        self._add([("", QgsGeometry.fromPointXY(point))], keep)

    def _add_polygon(self, polygon: QgsGeometry, keep: bool) -> None:
        self._add([("", polygon)], keep)

    def _add(self, geometries: list[tuple[str, QgsGeometry]], keep: bool) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self.panel.say("")
        self.session.add(geometries, crs, keep or self.panel.keep.isChecked())

    def add_selected_features(self) -> None:
        """Add the selected features of the current polygon layer, else of any that has some selected."""
        layers = [self._iface.activeLayer(), *QgsProject.instance().mapLayers().values()]
        layer = next((layer for layer in layers if _has_selected_polygons(layer)), None)
        if layer is None:
            self._iface.messageBar().pushInfo(
                NAME, translate("ganfilling", "Select one or more features of a polygon layer first.")
            )
            return
        features = list(layer.getSelectedFeatures())
        if len(features) > MOST_FEATURES:
            self._iface.messageBar().pushInfo(
                NAME,
                translate("ganfilling", "Only the first {most} of {count} selected features are shown.").format(
                    most=MOST_FEATURES, count=len(features)
                ),
            )
        chosen = [
            (f"{layer.name()} {feature.id()}", feature.geometry())
            for feature in features[:MOST_FEATURES]
            if not feature.geometry().isEmpty()
        ]
        self.panel.say("")
        self.session.add(chosen, layer.crs(), self.panel.keep.isChecked())

    # What is shown.

    def _show(self) -> None:
        profiles = self.session.profiles()
        self.panel.show_places(self.session.places, profiles)
        self.panel.plot.hint = self._hint()
        self.panel.plot.show_profiles(
            profiles, self.panel.chosen_variables(), self.session.dates(), self.panel.masked.isChecked()
        )
        self._marks.show(self.session.places if self.isVisible() else [])
        unread = sorted({date for profile in profiles for date in profile.unreadable})
        if unread:
            self.panel.say(translate("ganfilling", "Could not be read: {dates}").format(dates=", ".join(unread)))

    def _hint(self) -> str:
        if not self._series:
            return translate(
                "ganfilling", "No series in the project yet. Fill gaps in a series, or add rasters with dates."
            )
        profiles = self.session.profiles()
        if profiles and all(profile.is_empty for profile in profiles):
            return translate("ganfilling", "The chosen places lie outside the series.")
        if profiles and not self.panel.chosen_variables():
            return translate("ganfilling", "Check a variable to see its values.")
        if self.session.places and not profiles:
            return translate("ganfilling", "Reading…")
        return translate(
            "ganfilling",
            "Click the map to see the values of a pixel over time. Shift+click adds another pixel to compare with; "
            "a polygon gives the mean of its pixels.",
        )

    def _opened(self) -> None:
        self._canvas.setMapTool(self.pixel_tool)
        self._show()
        self._follow_controller()

    def _closed(self) -> None:
        for tool in (self.pixel_tool, self.polygon_tool):
            self._canvas.unsetMapTool(tool)
        self._marks.show([])
        self.session.release()
        temporal.free_unless_seen(self._iface)

    # The date.

    def _follow_controller(self, *_: Any) -> None:
        """Put the cursor to the date that the map shows."""
        moment = temporal.moment_shown(self._iface)
        self.panel.plot.set_cursor_date(None if moment is None else shown_date(self.session.dates(), moment))

    def _move_controller(self, date: datetime.date) -> None:
        """Let the map show the date that was chosen in the plot."""
        if self.session.series is not None:
            temporal.show_date(self._iface, self.session.series, date)

    # Export.

    def save_table(self, path: Path) -> None:
        """Write what is shown as CSV. Raises OSError."""
        write_csv(path, self.session.profiles(), self.panel.chosen_variables())

    def save_picture(self, path: Path) -> None:
        """Write the plot as PNG. Raises OSError."""
        if not picture(self.panel.plot).save(str(path), "PNG"):
            raise OSError(str(path))

    def _save_table(self) -> None:
        self._save(translate("ganfilling", "Save as table"), "profile.csv", "CSV (*.csv)", self.save_table)

    def _save_picture(self) -> None:
        self._save(translate("ganfilling", "Save as picture"), "profile.png", "PNG (*.png)", self.save_picture)

    def _save(self, title: str, name: str, kinds: str, write: Any) -> None:
        folder = QgsProject.instance().homePath() or str(Path.home())
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path(folder) / name), kinds)
        if not chosen:
            return
        path = Path(chosen).with_suffix(Path(name).suffix)
        try:
            write(path)
        except OSError as error:
            text = translate("ganfilling", "{path} could not be written: {error}").format(path=path, error=error)
            self._iface.messageBar().pushWarning(NAME, text)
            return
        text = translate("ganfilling", "Saved: {path}").format(path=path)
        self._iface.messageBar().pushSuccess(NAME, text)


def _has_selected_polygons(layer: QgsMapLayer | None) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        and layer.selectedFeatureCount() > 0
    )
