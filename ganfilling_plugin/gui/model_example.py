"""Opens the model that comes with the plugin in the model designer, as a copy to change."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.about import NAME
from ganfilling_plugin.algorithms.models import FIELDS_MODEL
from ganfilling_plugin.gui.tool import Actions

translate = QCoreApplication.translate


class ModelExampleTool:
    """The menu's way to the example model: from a series to the NDVI of fields."""

    def __init__(self, iface: Any) -> None:
        """Prepare for the window of ``iface``."""
        self._iface = iface
        self._actions = Actions(iface)

    def add(self) -> None:
        """See Tool."""
        self._actions.add(
            translate("ganfilling", "Example model in the designer…"),
            self.open,
            translate("ganfilling", "From a series to the NDVI of fields, to be changed and saved as your own"),
        )

    def remove(self) -> None:
        """See Tool."""
        self._actions.remove()

    def open(self) -> None:
        """Open a copy of the model: saving asks for a place, since the plugin's folder is replaced by updates."""
        try:  # the user may have switched off the plugin Processing
            from processing.modeler.ModelerDialog import ModelerDialog
        except ImportError:
            text = translate("ganfilling", "Switch on the plugin Processing under Plugins, Manage and Install Plugins.")
            self._iface.messageBar().pushWarning(NAME, text)
            return
        model = QgsProcessingModelAlgorithm()
        if not model.fromFile(str(FIELDS_MODEL)):
            text = translate("ganfilling", "{path} cannot be read as a model.").format(path=FIELDS_MODEL)
            self._iface.messageBar().pushWarning(NAME, text)
            return
        model.setSourceFilePath("")
        ModelerDialog.create(model).show()  # it keeps its own reference
