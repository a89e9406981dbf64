"""The time profile as a part of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ganfilling_plugin.about import PLUGIN_FOLDER
from ganfilling_plugin.gui.tool import Actions

if TYPE_CHECKING:
    from ganfilling_plugin.gui.profile.dock import ProfileDock

translate = QCoreApplication.translate

SHARE = 0.36  # of the window's height, when the dock first opens: the map stays the larger part


class ProfileTool:
    """The action that opens and closes the dock; the dock itself is made when it is first wanted."""

    def __init__(self, iface: Any) -> None:
        """Prepare for the window of ``iface``."""
        self._iface = iface
        self._actions = Actions(iface)
        self._action: QAction | None = None
        self.dock: ProfileDock | None = None

    def add(self) -> None:
        """See Tool."""
        self._action = self._actions.add(
            translate("ganfilling", "Time profile"),
            self._toggle,
            translate("ganfilling", "Show the values of a pixel or polygon over time"),
            QIcon(str(PLUGIN_FOLDER / "resources" / "profile.svg")),
            toolbar=True,
        )
        self._action.setCheckable(True)

    def _toggle(self) -> None:
        """Open the dock for the first time; from then on the action is tied to it."""
        if self.dock is not None or self._action is None:
            return
        from ganfilling_plugin.gui.profile.dock import ProfileDock

        self.dock = ProfileDock(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.setToggleVisibilityAction(self._action)
        self.dock.setUserVisible(True)
        window = self._iface.mainWindow()
        window.resizeDocks([self.dock], [round(SHARE * window.height())], Qt.Orientation.Vertical)

    def show(self, key: str) -> None:
        """Show the dock with the series of this key."""
        self._toggle()
        if self.dock is not None:
            self.dock.setUserVisible(True)
            self.dock.find_series()
            self.dock.choose_series(key)

    def remove(self) -> None:
        """See Tool."""
        if self.dock is not None:
            self.dock.take_down()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        self._actions.remove()
        self._action = None
