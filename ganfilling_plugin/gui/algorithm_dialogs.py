"""Opens the dialogs of the plugin's algorithms, and says what is missing where they cannot run."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from ganfilling_plugin.about import NAME
from ganfilling_plugin.environment import place
from ganfilling_plugin.environment.setup import setup
from ganfilling_plugin.gui.diagnostics_dialog import show_diagnostics
from ganfilling_plugin.gui.options import show_options
from ganfilling_plugin.gui.tool import Actions
from ganfilling_plugin.settings import Settings

translate = QCoreApplication.translate


class AlgorithmTool:
    """The menu's and the toolbar's ways to the algorithms."""

    def __init__(self, iface: Any) -> None:
        """Prepare for the window of ``iface``."""
        self._iface = iface
        self._actions = Actions(iface)

    def add(self) -> None:
        """See Tool."""
        self._actions.add(
            translate("ganfilling", "Fill gaps with all options…"),
            lambda: open_algorithm(self._iface, "ganfilling:fill", self._selection()),
            translate("ganfilling", "Processing's dialog of the algorithm, with the selected raster layers"),
        )
        for name, text in (
            ("evaluate", translate("ganfilling", "Find out how well gaps are filled…")),
            ("forecast", translate("ganfilling", "Forecast greenness…")),
            ("figure", translate("ganfilling", "Figure of a filled series…")),
            ("table", translate("ganfilling", "Values of fields or points by date…")),
            ("example", translate("ganfilling", "Simulated example series…")),
        ):
            self._actions.add(text, partial(self._open, name))

    def remove(self) -> None:
        """See Tool."""
        self._actions.remove()

    def _open(self, name: str) -> None:
        reads_layers = name in ("evaluate", "forecast")
        open_algorithm(self._iface, f"ganfilling:{name}", self._selection() if reads_layers else {})

    def _selection(self) -> dict[str, Any]:
        """The raster layers selected in the layer tree, as the dialog's first input."""
        layers = self._iface.layerTreeView().selectedLayersRecursive()
        chosen = [layer.id() for layer in layers if isinstance(layer, QgsRasterLayer)]
        return {"INPUTS": chosen} if chosen else {}


_dialogs: list[Any] = []  # without a reference they would lose their Python half while they are shown


def open_algorithm(iface: Any, algorithm: str, parameters: dict[str, Any]) -> None:
    """Open the dialog of an algorithm, beside which QGIS stays usable; or say what is missing."""
    try:  # the user may have switched off the plugin Processing
        from processing import createAlgorithmDialog
    except ImportError:
        iface.messageBar().pushWarning(
            NAME,
            translate("ganfilling", "Switch on the plugin Processing under Plugins, Manage and Install Plugins."),
        )
        return
    if not engine_works(iface, algorithm):
        return
    dialog = createAlgorithmDialog(algorithm, parameters)
    dialog.show()
    _dialogs[:] = [*(other for other in _dialogs if not sip.isdeleted(other)), dialog]


def engine_works(iface: Any, algorithm: str = "ganfilling:fill") -> bool:
    """Return whether the algorithm can run; if not, say why, with a way to the options."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # the first time, the engine is tried for seconds
    try:
        works, reason = QgsApplication.processingRegistry().createAlgorithmById(algorithm).canExecute()
    finally:
        QApplication.restoreOverrideCursor()
    if works:
        return True
    box = QMessageBox(iface.mainWindow())
    box.setWindowTitle(NAME)
    box.setIcon(QMessageBox.Icon.Information)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(reason)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.addButton(QMessageBox.StandardButton.Close)
    if may_create():
        create = box.addButton(translate("ganfilling", "Create the engine"), QMessageBox.ButtonRole.AcceptRole)
        create.clicked.connect(lambda _checked=False: setup().create_as_set())
    options = box.addButton(translate("ganfilling", "Options…"), QMessageBox.ButtonRole.ActionRole)
    options.clicked.connect(lambda _checked=False: show_options(iface))
    report = box.addButton(translate("ganfilling", "Diagnostics…"), QMessageBox.ButtonRole.ActionRole)
    report.clicked.connect(lambda _checked=False: show_diagnostics(iface.mainWindow()))
    box.open()
    return False


def may_create() -> bool:
    """Whether creating the plugin's own engine is a remedy: there is none, nobody makes it, no other was chosen."""
    return not setup().running and not Settings.load().python and place.current().state() is not place.State.READY
