"""The plugin's menu: what a user does daily is in it."""

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow

from ganfilling_plugin.gui import algorithm_dialogs


class Interface:
    """As much of QGIS's window as the menu needs."""

    def __init__(self):
        self.window, self.actions = QMainWindow(), []

    def mainWindow(self):  # noqa: N802
        return self.window

    def addPluginToRasterMenu(self, _name, action):  # noqa: N802
        self.actions.append(action)

    def removePluginRasterMenu(self, _name, action):  # noqa: N802
        self.actions.remove(action)

    def removeToolBarIcon(self, _action):  # noqa: N802
        pass

    def layerTreeView(self):  # noqa: N802
        return self

    def selectedLayersRecursive(self):  # noqa: N802
        return []


def test_the_menu_opens_the_dialogs_of_daily_work(qgis_app, monkeypatch):
    opened = []
    monkeypatch.setattr(algorithm_dialogs, "open_algorithm", lambda _iface, name, _given: opened.append(name))
    interface = Interface()
    tool = algorithm_dialogs.AlgorithmTool(interface)
    tool.add()
    for action in interface.actions:
        action.trigger()
    assert opened == [f"ganfilling:{name}" for name in ("fill", "evaluate", "forecast", "figure", "table", "example")]
    registry = QgsApplication.processingRegistry()
    assert all(registry.algorithmById(name) is not None for name in opened)
    tool.remove()
    assert not interface.actions
