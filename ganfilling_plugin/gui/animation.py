"""Playing and exporting a series: in the plugin's menu, and where a layer or group of a series is right-clicked."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsLayerTree, QgsMapLayerType, QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction, QMenu

from ganfilling_plugin.about import NAME
from ganfilling_plugin.gui import temporal
from ganfilling_plugin.gui.tool import Actions
from ganfilling_plugin.project_series import ProjectSeries, find_series, series_key

translate = QCoreApplication.translate


class AnimationTool:
    """The actions that play a series and export it as an animation."""

    def __init__(self, iface: Any) -> None:
        """Prepare for the window of ``iface``."""
        self._iface = iface
        self._actions = Actions(iface)
        self._of_layers: list[QAction] = []
        self.dialog: Any = None

    def add(self) -> None:
        """See Tool."""
        play = self._actions.add(
            translate("ganfilling", "Play a series"),
            self.play,
            translate("ganfilling", "Set the Temporal Controller to the dates of a series, and play it"),
            QgsApplication.getThemeIcon("/mTemporalNavigationAnimated.svg"),
        )
        export = self._actions.add(
            translate("ganfilling", "Export animation…"),
            self.export,
            translate("ganfilling", "Export a series as frames, an animated GIF or a film"),
            QgsApplication.getThemeIcon("/mActionSaveMapAsImage.svg"),
        )
        view = self._iface.layerTreeView()
        if hasattr(view, "contextMenuAboutToShow"):  # from QGIS 3.32 on; before, only layers can have actions
            view.contextMenuAboutToShow.connect(self.fill_menu)
            return
        for action in (play, export):
            self._iface.addCustomActionForLayerType(action, NAME, QgsMapLayerType.RasterLayer, True)
        self._of_layers = [play, export]

    def remove(self) -> None:
        """See Tool."""
        view = self._iface.layerTreeView()
        if hasattr(view, "contextMenuAboutToShow"):
            view.contextMenuAboutToShow.disconnect(self.fill_menu)
        for action in self._of_layers:
            self._iface.removeCustomActionForLayerType(action)
        self._of_layers = []
        self._close()
        self._actions.remove()

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with a series to the menu of its layers and groups."""
        if not self._clicked_key():
            return
        menu.addSeparator()
        icon = QgsApplication.getThemeIcon("/mTemporalNavigationAnimated.svg")
        menu.addAction(icon, translate("ganfilling", "Play this series")).triggered.connect(
            lambda _checked=False: self.play()
        )
        icon = QgsApplication.getThemeIcon("/mActionSaveMapAsImage.svg")
        menu.addAction(icon, translate("ganfilling", "Export animation…")).triggered.connect(
            lambda _checked=False: self.export()
        )

    def play(self, key: str = "") -> None:
        """Play the series of this key, else the one that is selected in the layer tree, else the project's first."""
        series = self._chosen(key)
        if series is not None:
            temporal.play(self._iface, series)

    def export(self) -> None:
        """Open the dialog for the series that is selected, else the first."""
        series = self._chosen()
        if series is None:
            return
        from ganfilling_plugin.gui.animation_dialog import AnimationDialog

        self._close()
        self.dialog = AnimationDialog(self._iface, self._found(), series.key)
        self.dialog.show()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def _found(self) -> list[ProjectSeries]:
        return [series for series in find_series(QgsProject.instance()) if series.computed]

    def _chosen(self, key: str = "") -> ProjectSeries | None:
        found = self._found()
        if not found:
            text = translate("ganfilling", "There is no filled series in the project yet.")
            self._iface.messageBar().pushInfo(NAME, text)
            return None
        key = key or self._clicked_key()
        return next((series for series in found if series.key == key), found[0])

    def _clicked_key(self) -> str:
        """The series of the layer or group that is selected in the layer tree."""
        node = self._iface.layerTreeView().currentNode()
        if node is None:
            return ""
        layers = [node] if QgsLayerTree.isLayer(node) else node.findLayers()
        return next((key for layer in layers if (key := series_key(layer.layer()))), "")
