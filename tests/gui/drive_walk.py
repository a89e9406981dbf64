"""Runs inside a real QGIS of 1280 x 720: installs the zip, and walks to a profile and to two answers, counting clicks.

A way through a menu counts as many clicks as it takes; typing, and dragging a folder onto the window, as one each.
Told by the environment: DRIVE_ZIP (the plugin), DRIVE_SERIES (a folder of rasters to drop; none: the example that the
window offers), DRIVE_NAME (of the walk's pictures).
"""

import os
import sys
import time

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QTextEdit
from qgis.utils import iface

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, dialog, dialogs, do_steps, done, menu_action, picture, report, show_window, tool, when

SERIES, NAME = os.environ.get("DRIVE_SERIES"), os.environ["DRIVE_NAME"]
LONG = 400_000  # milliseconds for a run on a busy machine

clicks, started, kept = [], {}, []
report["walk"] = {}


def click(widget, why):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    clicks.append(why)


def said(text):
    """A text of the plugin in the language of this QGIS."""
    return QCoreApplication.translate("ganfilling", text)


def begin():
    """Count from here."""
    clicks.clear()
    started["now"] = time.monotonic()


def arrived(where):
    """Note what it took to come here, and show it."""
    report["walk"][where] = {"clicks": list(clicks), "seconds": round(time.monotonic() - started["now"], 1)}
    picture(f"walk-{NAME}-{where}")


def start():
    show_window(1280, 720)
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(os.environ["DRIVE_ZIP"])
    iface.messageBar().clearWidgets()
    after(1000, done)


def open_window():
    begin()
    click(iface.pluginToolBar().widgetForAction(menu_action(said("Fill gaps in a series…"))), "toolbar")
    when(lambda: dialog() is not None and dialog().isVisible(), choose)


def choose():
    picture(f"walk-{NAME}-empty", dialog())
    if SERIES:
        drop(SERIES)
    else:
        click(dialog().example_button, "Try the example")
    when(described, look_at_dates)


def drop(path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    viewport = dialog().view.viewport()
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, QDragEnterEvent(viewport.rect().center(), *how))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(viewport.rect().center()), *how))
    clicks.append("drop a folder")


def described():
    return bool(dialog().table.rows) and not dialog().rasters.busy and bool(dialog().rasters.estimates)


def look_at_dates():
    """Which of my dates are usable: the table and the timeline say it."""
    dialog().refresh()
    report["refused"] = [row.name for row in dialog().table.rows if row.is_out]
    report["shares"] = {row.date: row.shares["observed"] for row in dialog().table.checked()}
    after(300, dates_seen)


def dates_seen():
    arrived("dates")
    picture(f"walk-{NAME}-table", dialog())
    done()


def run():
    click(dialog().run_button, "Run")
    when(lambda: message() is not None and not iface.mapCanvas().isDrawing(), look_at_result, LONG)


def message():
    """The newest message that leads on from a result."""
    for item in iface.messageBar().items():
        if any(button.text() == said("Fields") for button in item.findChildren(QPushButton)):
            return item
    return None


def button(text):
    return next(button for button in message().findChildren(QPushButton) if button.text() == said(text))


def look_at_result():
    report["message"] = message().text()
    picture(f"walk-{NAME}-window-after", dialog())
    click(dialog().close_button, "Close")
    after(1000, result_seen)


def result_seen():
    arrived("result")
    box = message().findChild(QTextEdit)
    report["heights"] = [box.height(), box.document().size().height()]
    report["map_height"] = iface.mapCanvas().height()
    done()


def profile():
    click(button("Profile"), "Profile")
    after(1000, click_map)


def dock():
    return tool("ProfileTool").dock


def click_map():
    click(iface.mapCanvas().viewport(), "the map")
    when(lambda: len(dock().session.profiles()) == 1, profile_seen)


def profile_seen():
    report["map_beside_profile"] = iface.mapCanvas().height()
    after(500, lambda: (arrived("profile"), done()))


def fields():
    """Two squares, as a layer of the user's own."""
    layer = QgsVectorLayer("Polygon?crs=" + raster().crs().authid() + "&field=name:string", "My fields", "memory")
    middle = raster().extent().center()
    for number, shift in enumerate((-250, 50)):
        feature = QgsFeature(layer.fields())
        square = QgsRectangle(middle.x() + shift, middle.y() - 100, middle.x() + shift + 200, middle.y() + 100)
        feature.setGeometry(QgsGeometry.fromRect(square))
        feature.setAttributes([f"Field {number + 1}"])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    after(500, done)


def raster():
    return next(layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))


def every_ten_days():
    """NDVI of my fields every ten days this season."""
    dock().setUserVisible(False)
    iface.messageBar().clearWidgets()
    begin()
    click(iface.pluginToolBar().widgetForAction(menu_action(said("Fill gaps in a series…"))), "toolbar")
    after(1000, type_ten)


def type_ten():
    edit = dialog().form.every.lineEdit()
    click(edit, "Every")
    QTest.keyClicks(edit, "10")
    clicks.append("type 10")
    dialog().refresh()
    when(dialog().run_button.isEnabled, run_ten)


def run_ten():
    picture(f"walk-{NAME}-ten", dialog())
    click(dialog().run_button, "Run")
    when(lambda: message() is not None and not iface.mapCanvas().isDrawing(), open_fields, LONG)


def open_fields():
    dialog().close()
    clicks.append("Close")
    click(button("Fields"), "Fields")
    when(lambda: bool(table_dialogs()), run_table)


def table_dialogs():
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    return dialogs(AlgorithmDialog)


def run_table():
    (window,) = table_dialogs()
    kept.append(window)
    after(500, press_run)


def press_run():
    picture(f"walk-{NAME}-fields-dialog", kept[0])
    kept[0].algorithmFinished.connect(lambda *_: after(2000, table_made))
    click(kept[0].runButton(), "Run")


def tables():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer) and layer.name() != "My fields"]


def table_made():
    (layer,) = tables()
    report["fields"] = layer.fields().names()
    report["on_top"] = iface.mapCanvas().layers()[0] is layer
    report["rows"] = sorted(
        (feature["name"], feature["date"].toString("yyyy-MM-dd")) for feature in layer.getFeatures()
    )
    kept[0].close()
    clicks.append("Close")
    after(1500, lambda: (arrived("fields"), done()))


do_steps(start, open_window, run, profile, fields, every_ten_days)
