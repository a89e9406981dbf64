"""What a part of the plugin's window is: it comes with the plugin and goes with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ganfilling_plugin.about import ICON, NAME


class Tool(Protocol):
    """One thing that the plugin adds to QGIS's window: its actions, docks, menus and pages."""

    def add(self) -> None:
        """Add it to the window."""

    def remove(self) -> None:
        """Take everything back that add() and its use have left in the window."""


class Actions:
    """Actions in the plugin's menu under Raster, and in the toolbar of plugins."""

    def __init__(self, iface: Any) -> None:
        """Start without actions in the window of ``iface``."""
        self._iface = iface
        self._actions: list[QAction] = []

    def add(
        self, text: str, slot: Callable[[], object], tip: str = "", icon: QIcon | None = None, toolbar: bool = False
    ) -> QAction:
        """Add an action that calls ``slot``; return it."""
        action = QAction(icon or QIcon(str(ICON)), text, self._iface.mainWindow())
        action.triggered.connect(lambda _checked=False: slot())
        action.setStatusTip(tip)
        self._iface.addPluginToRasterMenu(NAME, action)
        if toolbar:
            self._iface.addToolBarIcon(action)
        self._actions.append(action)
        return action

    def remove(self) -> None:
        """Take all actions back."""
        for action in self._actions:
            self._iface.removePluginRasterMenu(NAME, action)
            self._iface.removeToolBarIcon(action)
            action.deleteLater()
        self._actions = []
