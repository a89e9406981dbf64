"""Runs inside a real QGIS: a long series, whose NDVI and quality are one layer each, on two dates and played.

Told by the environment: DRIVE_FILLED (result folder of a fill of more than 20 dates).
"""

import datetime
import os
import sys
from pathlib import Path

from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapToolIdentify
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, canvas_idle, do_steps, done, picture, report, show_window, slot_failed, tool, when

SERIES = Path(os.environ["DRIVE_FILLED"]) / "series.json"

kept = []  # Python's references: QGIS keeps none


def start():
    sys.excepthook = slot_failed
    show_window()
    after(500, lambda: when(canvas_idle, done))


def run():
    """As the window loads what a run has made."""
    from ganfilling_plugin.gui.selection.running import LayerLoader
    from ganfilling_plugin.layers import load_on_completion
    from ganfilling_plugin.results import Results, products_of, read_series

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    load_on_completion(Results("A long series", products_of(read_series(SERIES)), series=str(SERIES)), context)
    loader = LayerLoader(context, feedback, iface.mainWindow())
    kept.append((context, feedback, loader))
    loader.finished.connect(lambda: after(500, lambda: when(canvas_idle, loaded)))
    loader.start()


def loaded():
    from ganfilling_plugin.stacks import bands_can_be_dated

    report["dated"] = bands_can_be_dated()
    report["in_group"] = [node.name() for node in group().children()]
    picture("through_time_loaded")
    done()


def group():
    return QgsProject.instance().layerTreeRoot().children()[0]


def node(name):
    return next(child for child in group().children() if child.name() == name)


def series():
    from ganfilling_plugin.project_series import find_series

    return find_series(QgsProject.instance())[0]


def ndvi():
    look_at("NDVI", "ndvi")


def quality():
    look_at("Quality", "quality")


def uncertainty():
    look_at("Uncertainty", "uncertainty")


def look_at(name, kind):
    """The kind alone, with its legend, on the fifth date and ten dates later; what Identify says there."""
    for child in group().children():
        child.setItemVisibilityChecked(child.name() == name)
    node(name).setExpanded(True)
    report[kind] = {}
    if report["dated"]:
        model = iface.layerTreeView().layerTreeModel()
        texts = [leaf.data(Qt.ItemDataRole.DisplayRole) for leaf in model.layerLegendNodes(node(name))]
        report.setdefault("legends", {})[kind] = [text for text in texts if isinstance(text, str)]
    dates = [series().dates[number].date for number in (4, 14)]
    show(kind, dates)


def show(kind, dates):
    from ganfilling_plugin.gui import temporal

    if not dates:
        done()
        return
    temporal.show_date(iface, series(), dates[0])
    after(500, lambda: when(canvas_idle, lambda: shown(kind, dates)))


def shown(kind, dates):
    canvas = iface.mapCanvas()
    date = dates[0].isoformat()
    layer = series().layer(QgsProject.instance(), kind, dates[0])
    identify = QgsMapToolIdentify(canvas)
    found = identify.identify(*middle(), [layer], QgsMapToolIdentify.TopDownAll)
    report[kind][date] = {
        "moment": canvas.mapSettings().temporalRange().begin().toString("yyyy-MM-dd"),
        "identified": [result.mAttributes for result in found],
        "expected": expected(kind, date),
    }
    picture(f"through_time_{kind}_{date}")
    after(100, lambda: show(kind, dates[1:]))


def middle():
    """A place near the middle of the map, in its pixels; the middle itself is where pixels of the rasters meet."""
    return iface.mapCanvas().width() // 2 + 3, iface.mapCanvas().height() // 2 + 3


def expected(kind, date):
    """What the date's own raster says at the middle of the map."""
    point = iface.mapCanvas().getCoordinateTransform().toMapCoordinates(*middle())
    own = QgsRasterLayer(series().at(datetime.date.fromisoformat(date)).files[kind], "own")
    value, known = own.dataProvider().sample(point, 3 if kind == "uncertainty" else 1)
    return value if known else None


def play():
    """The message's button; NDVI goes from date to date."""
    item = iface.messageBar().currentItem()
    next(button for button in item.findChildren(QPushButton) if button.text() == "Play").click()
    after(2500, played)


def played():
    moment = iface.mapCanvas().mapSettings().temporalRange().begin()
    report["played"] = moment.toString("yyyy-MM-dd")
    iface.mapCanvas().temporalController().pause()
    done()


def compare_and_profile():
    item = iface.messageBar().currentItem()
    for name in ("Compare", "Profile"):
        next(button for button in item.findChildren(QPushButton) if button.text() == name).click()
    canvas = iface.mapCanvas()
    point = canvas.getCoordinateTransform().toMapCoordinates(*middle())
    session = tool("ProfileTool").dock.session
    session.add([("", QgsGeometry.fromPointXY(point))], canvas.mapSettings().destinationCrs(), False)
    when(lambda: bool(session.profiles()), compared)


def compared():
    (profile,) = tool("ProfileTool").dock.session.profiles()
    report["profiled"] = {variable: len(samples) for variable, samples in profile.samples.items()}
    report["compared"] = tool("SwipeTool").swipe is not None
    after(500, lambda: when(canvas_idle, compared_picture))


def compared_picture():
    picture("through_time_profile")
    done()


do_steps(start, run, ndvi, quality, uncertainty, play, compare_and_profile)
