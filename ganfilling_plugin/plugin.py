"""The plugin: registers the provider, and with a window also the menu, the toolbar button and the options page."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ganfilling_plugin.about import ICON, NAME
from ganfilling_plugin.provider import GanFillingProvider
from ganfilling_plugin.translation import install_translator

translate = QCoreApplication.translate

MENU = NAME


class GanFillingPlugin:
    """What QGIS calls. ``iface`` is None in qgis_process, where only initProcessing is called."""

    def __init__(self, iface: Any) -> None:
        """Keep ``iface``; register nothing yet."""
        self._iface = iface
        self._translator = install_translator()
        self._provider: GanFillingProvider | None = None
        self._actions: list[QAction] = []
        self._options_factory: Any = None

    def initProcessing(self) -> None:  # noqa: N802 (QGIS's name)
        """Register the provider; qgis_process calls this alone."""
        self._provider = GanFillingProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        """Register everything in a QGIS with a window."""
        self.initProcessing()
        if self._iface is None:
            return
        from ganfilling_plugin.gui.options import OptionsFactory

        self._options_factory = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options_factory)
        fill = self._action(
            translate("ganfilling", "Fill gaps in a series…"), lambda: self._open("ganfilling:fill", self._selection())
        )
        fill.setStatusTip(translate("ganfilling", "Fill clouds and gaps of the selected raster layers"))
        self._iface.addRasterToolBarIcon(fill)
        self._action(translate("ganfilling", "Simulated example series…"), lambda: self._open("ganfilling:example", {}))
        self._action(translate("ganfilling", "Options…"), self._show_options)

    def unload(self) -> None:
        """Take everything back."""
        for action in self._actions:
            self._iface.removePluginRasterMenu(MENU, action)
            self._iface.removeRasterToolBarIcon(action)
        self._actions = []
        if self._options_factory is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options_factory)
            self._options_factory = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _action(self, text: str, slot: Any) -> QAction:
        action = QAction(QIcon(str(ICON)), text, self._iface.mainWindow())
        action.triggered.connect(lambda _checked=False: slot())
        self._iface.addPluginToRasterMenu(MENU, action)
        self._actions.append(action)
        return action

    def _open(self, algorithm: str, parameters: dict[str, Any]) -> None:
        """Open the dialog of an algorithm. The plugin Processing may have been switched off by the user."""
        try:
            from processing import execAlgorithmDialog
        except ImportError:
            self._iface.messageBar().pushWarning(
                NAME,
                translate("ganfilling", "Switch on the plugin Processing under Plugins, Manage and Install Plugins."),
            )
            return
        execAlgorithmDialog(algorithm, parameters)

    def _selection(self) -> dict[str, Any]:
        """The raster layers selected in the layer tree, as the dialog's first input."""
        layers = self._iface.layerTreeView().selectedLayersRecursive()
        chosen = [layer.id() for layer in layers if isinstance(layer, QgsRasterLayer)]
        return {"INPUTS": chosen} if chosen else {}

    def _show_options(self) -> None:
        from ganfilling_plugin.gui.options import PAGE_NAME

        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE_NAME)
