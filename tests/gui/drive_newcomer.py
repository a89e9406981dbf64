"""Runs inside a real QGIS without the plugin: installs it from its zip and goes a newcomer's way to a film.

Told by the environment: DRIVE_ZIP (the plugin), DRIVE_OUTPUT (folder for series and results).
"""

import os
import sys
from pathlib import Path

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, dialogs, do_steps, done, finish, menu_action, picture, report, show_window, tool, when

ZIP = os.environ["DRIVE_ZIP"]
OUTPUT = Path(os.environ["DRIVE_OUTPUT"])
LONG = 900_000  # milliseconds for pip


def start():
    show_window(1280, 860)
    report["before"] = "ganfilling_plugin" in plugins
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(ZIP)
    report["installed"] = "ganfilling_plugin" in plugins
    when(engine_offered, done)


def offer_button():
    for item in iface.messageBar().items():
        for button in item.findChildren(QPushButton):
            if button.text() == "Create the engine":
                return button
    return None


def engine_offered():
    return offer_button() is not None


def create_engine():
    picture("newcomer-1-offer")
    click(offer_button())
    when(half_made, look_at_progress, LONG)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def engine():
    from ganfilling_plugin.environment.setup import setup

    return setup()


def half_made():
    return not engine().running or engine().share > 0.3


def look_at_progress():
    picture("newcomer-2-engine")
    when(made, done, LONG)


def made():
    return not engine().running


def simulate():
    report["failure"] = str(engine().failure or "")
    if engine().failure is not None:
        report["log"] = engine().lines[-30:]
        finish(0)
    iface.messageBar().clearWidgets()
    when(lambda: bool(algorithm_dialogs()), run_example)
    menu_action("Simulated example series…").trigger()


def algorithm_dialogs():
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    return dialogs(AlgorithmDialog)


def run_example():
    dialog = algorithm_dialogs()[0]
    dialog.setParameters({"OUTPUT": str(OUTPUT / "series")})
    click(dialog.runButton())
    when(images_loaded, done)


def images():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer) and str(OUTPUT / "series") in layer.source()]


def images_loaded():
    return len(images()) == 12 and not iface.mapCanvas().isDrawing()


def select_layers():
    for dialog in algorithm_dialogs():
        dialog.close()
    QgsProject.instance().setCrs(images()[0].crs())
    iface.mapCanvas().setExtent(images()[0].extent())
    view = iface.layerTreeView()
    view.expandAll()
    view.setCurrentLayer(images()[0])
    view.selectAll()
    after(1500, done)


def open_selection():
    picture("newcomer-3-layers")
    click(iface.pluginToolBar().widgetForAction(menu_action("Fill gaps in a series…")))
    when(described, done)


def selection():
    from ganfilling_plugin.gui.selection.dialog import SelectionDialog

    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, SelectionDialog)), None)


def described():
    window = selection()
    return window is not None and not window.rasters.busy and bool(window.rasters.estimates)


def preview():
    window = selection()
    window.resize(1024, 720)
    window.form.output.setFilePath(str(OUTPUT / "filled"))
    window.refresh()
    report["checked"] = len(window.table.checked())
    QApplication.processEvents()
    picture("newcomer-4-select", window)
    extent = images()[0].extent()
    extent.scale(0.5)
    iface.mapCanvas().setExtent(extent)
    click(window.preview_button)
    when(still, look_at_preview)


def still():
    return not selection().panel.running and not iface.mapCanvas().isDrawing()


def look_at_preview():
    report["previews"] = [g.name() for g in groups("Preview")]
    after(1000, done)


def groups(start):
    return [group for group in QgsProject.instance().layerTreeRoot().findGroups() if group.name().startswith(start)]


def run():
    picture("newcomer-5-preview")
    root = QgsProject.instance().layerTreeRoot()
    for group in groups("Preview"):
        root.removeChildNode(group)
    iface.mapCanvas().setExtent(images()[0].extent())
    window = selection()
    window.form.uncertainty.setChecked(True)
    window.refresh()
    click(window.run_button)
    when(lambda: not window.panel.running, look_at_results)


def look_at_results():
    window = selection()
    report["run"] = window.panel.log.toPlainText()
    window.close()
    (group,) = groups("Filled 20")
    report["results"] = {child.name(): len(child.findLayers()) for child in group.children()}
    for layer in images():
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    after(1500, done)


def open_profile():
    picture("newcomer-6-filled")
    iface.messageBar().clearWidgets()
    menu_action("Time profile").trigger()
    iface.mainWindow().resizeDocks([dock()], [330], Qt.Orientation.Vertical)
    after(1500, click_map)


def dock():
    return tool("ProfileTool").dock


def click_map():
    for (x, y), modifier in (
        ((0.36, 0.62), Qt.KeyboardModifier.NoModifier),
        ((0.7, 0.4), Qt.KeyboardModifier.ShiftModifier),
    ):
        box = images()[0].extent()
        point = QgsPointXY(box.xMinimum() + x * box.width(), box.yMinimum() + y * box.height())
        pixel = iface.mapCanvas().getCoordinateTransform().transform(point)
        spot = QPoint(round(pixel.x()), round(pixel.y()))
        QTest.mouseClick(iface.mapCanvas().viewport(), Qt.MouseButton.LeftButton, modifier, spot)
    report["profile_of"] = dock().panel.series.currentText()
    when(profiles_read, play)


def profiles_read():
    return len(dock().session.profiles()) == 2


def play():
    report["places"] = [place.label for place in dock().session.places]
    after(500, lambda: picture("newcomer-7-profile"))
    after(1000, done)


def start_playing():
    menu_action("Play a series").trigger()
    report["shown"] = []
    after(500, lambda: watch(12))


def watch(times):
    """Note which dates are shown while it plays."""
    shown = iface.mapCanvas().temporalRange().begin().toString("yyyy-MM-dd")
    if shown not in report["shown"]:
        report["shown"].append(shown)
    if len(report["shown"]) == 4:
        picture("newcomer-8-play")
    if times:
        after(700, lambda: watch(times - 1))
    else:
        done()


do_steps(start, create_engine, simulate, select_layers, open_selection, preview, run, open_profile, start_playing)
