"""Runs inside a real QGIS: what the map shows and what is offered after a run, with a map that shows something else.

Told by the environment: DRIVE_FILLED (result folder of a fill), DRIVE_FORECAST (one of a forecast).
"""

import os
import sys
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QPushButton
from qgis.utils import iface

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, canvas_idle, dialogs, do_steps, done, picture, report, show_window, slot_failed, tool, when

FILLED, FORECAST = Path(os.environ["DRIVE_FILLED"]), Path(os.environ["DRIVE_FORECAST"])
FAR = QgsRectangle(-20037508, -20037508, 20037508, 20037508)  # the world, as a basemap shows it

kept = []  # Python's references: QGIS keeps none


def start():
    sys.excepthook = slot_failed
    show_window()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    iface.mapCanvas().setExtent(FAR)
    after(500, lambda: when(canvas_idle, done))


def load(folder, title, then):
    """As the window loads what a run has made."""
    from ganfilling_plugin.gui.selection.running import LayerLoader
    from ganfilling_plugin.layers import load_on_completion
    from ganfilling_plugin.results import Results, products_of, read_series

    path = folder / "series.json"
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    load_on_completion(Results(title, products_of(read_series(path)), series=str(path)), context)
    loader = LayerLoader(context, feedback, iface.mainWindow())
    kept.append((context, feedback, loader))
    loader.finished.connect(lambda: after(500, lambda: when(canvas_idle, then)))
    loader.start()


def run():
    load(FILLED, "Filled example", look)


def shown():
    """The dated layers that the map draws now, and what it is filtered to."""
    canvas = iface.mapCanvas()
    moment = canvas.mapSettings().temporalRange()
    temporal = canvas.mapSettings().isTemporal() and not moment.isInfinite()
    layers = [layer.name() for layer in canvas.layers() if not temporal or begins_with(layer, moment)]
    return {"layers": layers, "moment": moment.begin().toString("yyyy-MM-dd") if temporal else ""}


def begins_with(layer, moment):
    """Whether the layer is of that frame: to 3.22 the last moment of the one before belongs to it, too."""
    return layer.temporalProperties().fixedTemporalRange().contains(moment.begin())


def zoomed():
    """The share of the map that the topmost layer takes."""
    canvas = iface.mapCanvas()
    layer = canvas.layers()[0]
    extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    return max(extent.width() / canvas.extent().width(), extent.height() / canvas.extent().height())


def buttons():
    item = iface.messageBar().currentItem()
    return {button.text(): button for button in item.findChildren(QPushButton)}


def look():
    report["after"] = shown()
    report["zoomed"] = zoomed()
    report["said"] = iface.messageBar().currentItem().text()
    report["buttons"] = list(buttons())
    picture("after_run")
    done()


def summary():
    buttons()["Summary"].click()
    after(300, look_at_summary)


def look_at_summary():
    from ganfilling_plugin.gui.result_card import ResultCard

    (card,) = dialogs(ResultCard)
    report["summary"] = card.findChild(QLabel).text()
    picture("result_card", card)
    card.close()
    done()


def panel():
    from ganfilling_plugin.gui import temporal

    return iface.mainWindow().findChild(QDockWidget, temporal.DOCK)


def play_and_close():
    buttons()["Play"].click()
    after(2500, close_panel)


def close_panel():
    report["playing"] = shown()
    report["panel"] = panel().isVisible()
    panel().setUserVisible(False)
    after(300, lambda: when(canvas_idle, closed))


def closed():
    report["closed"] = shown()
    done()


def others():
    offered = buttons()
    offered["Compare"].click()
    offered["Profile"].click()
    after(1000, look_at_others)


def look_at_others():
    report["compared"] = tool("SwipeTool").swipe is not None
    report["profiled"] = tool("ProfileTool").dock.session.series.key
    picture("after_run_compare")
    tool("SwipeTool").swipe._on_vanished()
    tool("ProfileTool").dock.setUserVisible(False)
    done()


def algorithms():
    """Fields and Report open Processing's dialogs, with the result in them."""
    message = next(i for i in iface.messageBar().items() if "Fields" in [b.text() for b in i.findChildren(QPushButton)])
    for name in ("Fields", "Report"):
        next(button for button in message.findChildren(QPushButton) if button.text() == name).click()
    after(1000, look_at_algorithms)


def look_at_algorithms():
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    report["opened"] = {}
    for dialog in dialogs(AlgorithmDialog):
        name = "FOLDER" if dialog.algorithm().name() == "table" else "INPUTS"
        report["opened"][dialog.algorithm().id()] = str(dialog.mainWidget().wrappers[name].parameterValue())
        dialog.close()
    done()


def forecast():
    """Its dates lie after those that the map is filtered to."""
    panel().setUserVisible(True)
    load(FORECAST, "NDVI forecast", look_at_forecast)


def look_at_forecast():
    report["forecast"] = shown()
    picture("after_forecast")
    done()


do_steps(start, run, summary, play_and_close, others, algorithms, forecast)
