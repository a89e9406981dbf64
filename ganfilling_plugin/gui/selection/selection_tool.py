"""The ways into the window: toolbar, menu, and the context menu of layers."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerType, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ganfilling_plugin.about import ICON
from ganfilling_plugin.gui.selection.dialog import SelectionDialog
from ganfilling_plugin.gui.tool import Actions

translate = QCoreApplication.translate


class SelectionTool:
    """Opens the window, which is made at its first use."""

    def __init__(self, iface: Any) -> None:
        """Prepare for the window of ``iface``."""
        self._iface = iface
        self._actions = Actions(iface)
        self._layer_action: QAction | None = None
        self.dialog: SelectionDialog | None = None

    def add(self) -> None:
        """See Tool."""
        self._actions.add(
            translate("ganfilling", "Fill gaps in a series…"),
            self.open,
            translate("ganfilling", "Fill clouds and gaps of raster layers"),
            toolbar=True,
        )
        self._layer_action = QAction(
            QIcon(str(ICON)), translate("ganfilling", "Fill gaps in selected layers…"), self._iface.mainWindow()
        )
        self._layer_action.triggered.connect(lambda _checked=False: self.open())
        self._iface.addCustomActionForLayerType(self._layer_action, "", QgsMapLayerType.RasterLayer, True)

    def remove(self) -> None:
        """See Tool."""
        self._actions.remove()
        if self._layer_action is not None:
            self._iface.removeCustomActionForLayerType(self._layer_action)
            self._layer_action.deleteLater()
            self._layer_action = None
        if self.dialog is not None:
            self.dialog.discard()
            self.dialog = None

    def open(self) -> None:
        """Open the window with the raster layers that are selected in the layer tree."""
        if self.dialog is None:
            self.dialog = SelectionDialog(self._iface)
        layers = self._iface.layerTreeView().selectedLayersRecursive()
        self.dialog.open_with(layer.id() for layer in layers if isinstance(layer, QgsRasterLayer))
