"""Runs inside a real QGIS: previews files that are no layers, on a map that shows something else, and keeps that.

Told by the environment: DRIVE_SERIES (folder of the files).
"""

import os
import sys
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, dialog, do_steps, done, menu_action, picture, report, show_window, slot_failed, tool, when
from pulse import Pulse

SERIES = Path(os.environ["DRIVE_SERIES"])

pulse = Pulse()


def start():
    sys.excepthook = slot_failed
    show_window()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    iface.mapCanvas().setExtent(QgsRectangle(-2e7, -2e7, -1e7, -1e7))
    menu_action("Fill gaps in a series…").trigger()
    dialog().rasters.add_paths([str(path) for path in sorted(SERIES.glob("S2_????????.tif"))])
    when(described, done)


def described():
    return not dialog().rasters.busy and dialog().status.grid is not None


def preview():
    window = dialog()
    report["checked"] = len(window.table.checked())
    assert window.preview_button.isEnabled(), window.preview_button.toolTip()
    pulse.reset()
    QTest.mouseClick(window.preview_button, Qt.MouseButton.LeftButton)
    window.panel._preview.ended.connect(lambda _, seconds: report.update(seconds=round(seconds, 1)))
    when(still, look, 300_000)


def still():
    return not dialog().panel.running and not iface.mapCanvas().isDrawing()


def groups():
    return QgsProject.instance().layerTreeRoot().children()


def message(button):
    """The message with a button of this text."""
    found = (i for i in iface.messageBar().items() if button in [b.text() for b in i.findChildren(QPushButton)])
    return next(found, None)


def buttons(of):
    return {button.text(): button for button in message(of).findChildren(QPushButton)}


def look():
    report["pauses"] = pulse.result()
    report["groups"] = {group.name(): {c.name(): len(c.findLayers()) for c in group.children()} for group in groups()}
    layer = groups()[0].findLayers()[0].layer()
    report["pixels"] = [layer.width(), layer.height()]
    report["buttons"] = list(buttons("Keep"))
    report["log"] = dialog().panel.log.toPlainText()
    canvas = iface.mapCanvas()
    extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    report["zoomed"] = max(extent.width() / canvas.extent().width(), extent.height() / canvas.extent().height())
    dialog().hide()
    after(500, done)


def compare():
    offered = buttons("Keep")
    offered["Compare"].click()
    offered["Profile"].click()
    after(1500, look_at_comparison)


def look_at_comparison():
    """With a place in the middle of the map."""
    report["compared"] = len(tool("SwipeTool").swipe.item.sides)
    viewport = iface.mapCanvas().viewport()
    beside_the_line = viewport.rect().center() - QPoint(40, 40)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, beside_the_line)
    when(lambda: len(tool("ProfileTool").dock.session.profiles()) == 1, look_at_profile)


def look_at_profile():
    session = tool("ProfileTool").dock.session
    report["profile"] = {"series": session.series.title, "values": len(session.profiles()[0].samples["ndvi"])}
    after(700, shown)


def shown():
    picture("preview")
    tool("SwipeTool")._stop()
    done()


def keep():
    buttons("Keep")["Keep"].click()
    when(lambda: message("Fields") is not None and not iface.mapCanvas().isDrawing(), kept)


def kept():
    report["kept"] = {group.name(): sum(len(c.findLayers()) for c in group.children()) for group in groups()}
    report["sources"] = sorted({str(Path(n.layer().source()).parent) for g in groups() for n in g.findLayers()})
    picture("preview_kept")
    done()


do_steps(start, preview, compare, keep)
