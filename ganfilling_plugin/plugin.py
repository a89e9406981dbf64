"""The plugin: registers the provider, and with a window also the tools that live in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.provider import GanFillingProvider
from ganfilling_plugin.translation import install_translator

if TYPE_CHECKING:
    from ganfilling_plugin.gui.tool import Tool


class GanFillingPlugin:
    """What QGIS calls. ``iface`` is None in qgis_process, where only initProcessing is called."""

    def __init__(self, iface: Any) -> None:
        """Keep ``iface``; register nothing yet."""
        self._iface = iface
        self._translator = install_translator()
        self._provider: GanFillingProvider | None = None
        self._tools: list[Tool] = []

    def initProcessing(self) -> None:  # noqa: N802 (QGIS's name)
        """Register the provider; qgis_process calls this alone."""
        self._provider = GanFillingProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        """Register everything in a QGIS with a window."""
        self.initProcessing()
        if self._iface is None:
            return
        self._tools = window_tools(self._iface)
        for tool in self._tools:
            tool.add()

    def unload(self) -> None:
        """Take everything back."""
        for tool in reversed(self._tools):
            tool.remove()
        self._tools = []
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def window_tools(iface: Any) -> list[Tool]:
    """Return the tools of the window of ``iface``, in the order of the menu."""
    from ganfilling_plugin.gui.after_run import AfterRunTool
    from ganfilling_plugin.gui.algorithm_dialogs import AlgorithmTool
    from ganfilling_plugin.gui.animation import AnimationTool
    from ganfilling_plugin.gui.batch import BatchTool
    from ganfilling_plugin.gui.first_run import FirstRunTool
    from ganfilling_plugin.gui.model_example import ModelExampleTool
    from ganfilling_plugin.gui.options import OptionsTool
    from ganfilling_plugin.gui.profile.profile_tool import ProfileTool
    from ganfilling_plugin.gui.selection.selection_tool import SelectionTool
    from ganfilling_plugin.gui.swipe import SwipeTool

    seeing = ProfileTool(iface), SwipeTool(iface), AnimationTool(iface)
    filling = SelectionTool(iface), AlgorithmTool(iface), BatchTool(iface)
    around = ModelExampleTool(iface), OptionsTool(iface), FirstRunTool(iface)
    return [*filling, *seeing, *around, AfterRunTool(iface, *seeing)]
