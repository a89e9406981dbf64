"""The plugin: registers the provider, and with a window also the menu, the toolbar button and the options page."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QApplication, QMessageBox

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
        self._dialogs: list[Any] = []  # without a reference they would lose their Python half while they are shown

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
        self._iface.addToolBarIcon(fill)
        self._action(translate("ganfilling", "Simulated example series…"), lambda: self._open("ganfilling:example", {}))
        self._action(translate("ganfilling", "Options…"), self._show_options)

    def unload(self) -> None:
        """Take everything back."""
        for action in self._actions:
            self._iface.removePluginRasterMenu(MENU, action)
            self._iface.removeToolBarIcon(action)
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
        """Open the dialog of an algorithm, beside which QGIS stays usable; or say what is missing."""
        try:  # the user may have switched off the plugin Processing
            from processing import createAlgorithmDialog
        except ImportError:
            self._iface.messageBar().pushWarning(
                NAME,
                translate("ganfilling", "Switch on the plugin Processing under Plugins, Manage and Install Plugins."),
            )
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # the first time, the engine is tried for seconds
        try:
            works, reason = QgsApplication.processingRegistry().createAlgorithmById(algorithm).canExecute()
        finally:
            QApplication.restoreOverrideCursor()
        if works:
            dialog = createAlgorithmDialog(algorithm, parameters)
            dialog.show()
            self._dialogs = [*(other for other in self._dialogs if not sip.isdeleted(other)), dialog]
        else:
            self._explain(reason)

    def _explain(self, reason: str) -> None:
        """Say why the engine cannot run, with a way to the options."""
        box = QMessageBox(self._iface.mainWindow())
        box.setWindowTitle(NAME)
        box.setIcon(QMessageBox.Icon.Information)
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(reason)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addButton(QMessageBox.StandardButton.Close)
        options = box.addButton(translate("ganfilling", "Options…"), QMessageBox.ButtonRole.ActionRole)
        options.clicked.connect(lambda _checked=False: self._show_options())
        box.open()

    def _selection(self) -> dict[str, Any]:
        """The raster layers selected in the layer tree, as the dialog's first input."""
        layers = self._iface.layerTreeView().selectedLayersRecursive()
        chosen = [layer.id() for layer in layers if isinstance(layer, QgsRasterLayer)]
        return {"INPUTS": chosen} if chosen else {}

    def _show_options(self) -> None:
        from ganfilling_plugin.gui.options import PAGE_NAME

        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE_NAME)
