"""Runs inside a real QGIS: profiles, swipe and animation of the simulated example, filled with uncertainty.

Told by the environment: DRIVE_FILLED (result folder of a fill), DRIVE_SERIES (its input), DRIVE_OUTPUT (folder for what
is exported).
"""

import datetime
import json
import os
import sys
import time
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, unloadPlugin

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import (
    after,
    canvas_idle,
    do_steps,
    done,
    menu_action,
    picture,
    report,
    show_window,
    slot_failed,
    tool,
    when,
)

FILLED = Path(os.environ["DRIVE_FILLED"])
SERIES = Path(os.environ["DRIVE_SERIES"])
OUTPUT = Path(os.environ["DRIVE_OUTPUT"])
TICK = 10  # milliseconds

ticks = []


def measure_blocks():
    """Note when a timer of 10 ms ticks: the longest time between two ticks is the longest block of the window."""
    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(TICK)


def longest_block():
    """Milliseconds between two ticks since the last call, less the tick itself."""
    gaps = [1000 * (late - early) for early, late in zip(ticks, ticks[1:])]
    ticks.clear()
    return round(max(gaps, default=0) - TICK, 1)


def start():
    sys.excepthook = slot_failed
    show_window()
    load_results()
    measure_blocks()
    after(1500, lambda: when(canvas_idle, done))


def load_results():
    """Load the products as a run does."""
    from ganfilling_plugin.layers import ResultLoader
    from ganfilling_plugin.results import Results, products_of, read_series

    series = FILLED / "series.json"
    results = Results("Filled example", products_of(read_series(series)), series=str(series))
    for _ in ResultLoader(results, QgsProject.instance()).steps(QgsProcessingFeedback(False)):
        pass
    report["dates"] = sorted({product.date.isoformat() for product in results.products})
    iface.mapCanvas().setExtent(area())
    iface.mapCanvas().refresh()


def raster():
    return next(layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))


def area():
    return iface.mapCanvas().mapSettings().layerExtentToOutputExtent(raster(), raster().extent())


def dock():
    return tool("ProfileTool").dock


def plot():
    return dock().panel.plot


def open_dock():
    menu_action("Time profile").trigger()
    dock().resize(dock().width(), 340)
    iface.mainWindow().resizeDocks([dock()], [340], Qt.Orientation.Vertical)
    after(800, lambda: when(canvas_idle, hint_shown))


def hint_shown():
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))  # not that of the rasters
    iface.mapCanvas().setExtent(area())
    report["title"] = dock().panel.series.currentText()
    report["tool_active"] = iface.mapCanvas().mapTool() is dock().pixel_tool
    picture("profile_empty")
    after(500, lambda: when(canvas_idle, done))


def click_map(share_x, share_y, modifier=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton):
    canvas = iface.mapCanvas()
    box = area()
    point = QgsPointXY(box.xMinimum() + share_x * box.width(), box.yMinimum() + share_y * box.height())
    pixel = canvas.getCoordinateTransform().transform(point)
    QTest.mouseClick(canvas.viewport(), button, modifier, QPoint(round(pixel.x()), round(pixel.y())))
    return canvas.getCoordinateTransform().toMapCoordinates(round(pixel.x()), round(pixel.y()))


def ready():
    session = dock().session
    return len(session.profiles()) == len(session.places) and not session._tasks


def click_first():
    longest_block()
    point = click_map(0.36, 0.62)
    report["clicked"] = [point.x(), point.y()]
    when(ready, click_second)


def click_second():
    report["block_first_click"] = longest_block()
    report["after_first"] = [place.label for place in dock().session.places]
    click_map(0.7, 0.4, Qt.KeyboardModifier.ShiftModifier)
    when(ready, done)


def draw_polygon():
    report["block_second_click"] = longest_block()
    picture("profile_two")
    dock().panel.draw.trigger()
    for x, y in ((0.15, 0.15), (0.3, 0.15), (0.3, 0.3), (0.15, 0.3)):
        click_map(x, y, Qt.KeyboardModifier.ShiftModifier)
    click_map(0.2, 0.2, Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.RightButton)
    when(ready, look_at_places)


def look_at_places():
    report["block_polygon"] = longest_block()
    session = dock().session
    report["places"] = [
        {
            "label": profile.place.label,
            "pixels": profile.pixels,
            "variables": sorted(profile.samples),
            "ndvi": [sample.value for sample in profile.samples["ndvi"]],
            "has_deviation": any(sample.deviation for sample in profile.samples["nir"]),
        }
        for profile in session.profiles()
    ]
    report["marks"] = len(dock()._marks._items)
    dock().panel.pick.trigger()
    after(200, done)


def hover():
    panel = plot().chart.panels[0]
    sample = dock().session.profiles()[0].samples[panel.variable][5]
    point = QPoint(round(panel.dates.pixel(sample.date)) + 2, round(panel.values.pixel(sample.value)) - 2)
    QTest.mouseMove(plot(), point)
    after(300, hovered)


def hovered():
    report["hover"] = None if plot()._hover is None else plot()._hover.sample.date.isoformat()
    picture("profile_hover")
    after(100, done)


def move_controller():
    """The controller moves, the cursor follows."""
    from ganfilling_plugin.gui import temporal

    series = dock().session.series
    temporal.set_up(iface, series)
    controller = temporal.controller_of(iface)
    report["frames"] = controller.totalFrameCount()
    cursors = []
    for frame in (0, 4, 7):
        controller.setCurrentFrameNumber(frame)
        cursors.append(plot().chart.cursor.isoformat())
    report["cursors"] = cursors
    after(500, lambda: when(canvas_idle, done))


def click_plot():
    """A click in the plot moves the controller."""
    panel = plot().chart.panels[0]
    x = round(panel.dates.pixel(dock().session.dates()[2]))
    QTest.mouseClick(
        plot(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, round(panel.frame.center().y()))
    )
    shown = iface.mapCanvas().temporalRange()
    report["clicked_date"] = [shown.begin().toString("yyyy-MM-dd"), shown.end().toString("yyyy-MM-dd")]
    QTest.keyClick(plot(), Qt.Key.Key_Right)
    report["key_date"] = iface.mapCanvas().temporalRange().begin().toString("yyyy-MM-dd")
    report["spoken"] = plot().accessibleDescription()
    after(500, lambda: when(canvas_idle, done))


def export():
    OUTPUT.mkdir(parents=True, exist_ok=True)
    dock().save_table(OUTPUT / "profile.csv")
    dock().save_picture(OUTPUT / "profile.png")
    picture("profile_cursor")
    done()


def swipe():
    longest_block()
    menu_action("Compare before and after").trigger()
    when(swipe_rendered, look_at_swipe)


def swipe_item():
    return tool("SwipeTool").swipe.item


def swipe_rendered():
    return len(swipe_item().sides) == 2 and not tool("SwipeTool").swipe._jobs and canvas_idle()


def look_at_swipe():
    """Show the date with the most clouds."""
    report["block_swipe"] = longest_block()
    QTest.mouseMove(plot(), QPoint(5, 5))
    cloudiest = json.loads((FILLED / "series.json").read_text())["products"]
    shares = {e["date"]: e["statistics"]["shares"].get("0", 0) for e in cloudiest if e["kind"] == "quality"}
    partly = min((abs(share - 0.5), date) for date, share in shares.items())[1]
    plot()._choose(datetime.date.fromisoformat(partly))
    report["swipe_date"] = partly
    after(700, lambda: when(swipe_rendered, drag_line))


def drag_line():
    canvas = iface.mapCanvas()
    report["swipe_labels"] = swipe_item().labels
    sides = swipe_item().sides
    pixels = [
        (x, y) for x in range(0, sides["before"].image.width(), 9) for y in range(0, sides["before"].image.height(), 9)
    ]
    different = [sides["before"].image.pixel(x, y) != sides["after"].image.pixel(x, y) for x, y in pixels]
    report["swipe_difference"] = sum(different) / len(different)
    picture("swipe")
    start, end = QPoint(canvas.width() // 2, 60), QPoint(canvas.width() * 3 // 5, 60)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    move(canvas.viewport(), end)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    report["swipe_share"] = swipe_item().share
    report["places_after_drag"] = len(dock().session.places)
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    report["swipe_upright"] = swipe_item().upright
    canvas.zoomByFactor(0.6)
    after(700, lambda: when(swipe_rendered, end_swipe))


def move(widget, point):
    """Move the mouse with its left button held, which QTest.mouseMove does not do."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def end_swipe():
    picture("swipe_across")
    menu_action("Compare before and after").trigger()
    report["swipe_ended"] = tool("SwipeTool").swipe is None
    iface.mapCanvas().setExtent(area())
    done()


def animate():
    longest_block()
    menu_action("Export animation…").trigger()
    after(600, export_animation)


def animation_dialog():
    return tool("AnimationTool").dialog


def export_animation():
    dialog = animation_dialog()
    report["kinds"] = [dialog.kind.itemData(row) for row in range(dialog.kind.count())]
    dialog.kind.setCurrentIndex(dialog.kind.findData("both"))
    dialog.size.setValue(640)
    dialog.seconds.setValue(0.5)
    dialog.folder.setFilePath(str(OUTPUT))
    picture("animation", dialog)
    report["block_animation_dialog"] = longest_block()
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    when(lambda: dialog.task is None, animation_exported)


def animation_exported():
    dialog = animation_dialog()
    report["block_animation"] = longest_block()
    report["animation_said"] = dialog.message.text()
    picture("animation_done", dialog)
    dialog.close()
    iface.messageBar().clearWidgets()
    done()


def play():
    menu_action("Play a series").trigger()
    after(2600, playing)


def playing():
    from ganfilling_plugin.gui import temporal

    controller = temporal.controller_of(iface)
    report["playing"] = {
        "state": int(controller.animationState()),
        "frames": controller.totalFrameCount(),
        "frame": controller.currentFrameNumber(),
        "panel": iface.mainWindow().findChild(QDockWidget, temporal.DOCK).isVisible(),
        "cursor": plot().chart.cursor.isoformat(),
    }
    report["block_playing"] = longest_block()
    picture("playing")
    controller.pause()
    after(300, lambda: when(canvas_idle, done))


def remove_layers():
    """All layers go while the dock and the swipe are shown: nothing may crash, the swipe ends by itself."""
    menu_action("Compare before and after").trigger()
    QgsProject.instance().removeAllMapLayers()
    after(800, removed)


def removed():
    report["swipe_after_removal"] = tool("SwipeTool").swipe is not None
    report["hint_after_removal"] = plot().hint
    report["unloaded"] = unloadPlugin("ganfilling_plugin")
    report["docks_left"] = [
        d.objectName()
        for d in iface.mainWindow().findChildren(QDockWidget)
        if "GanFilling" in d.objectName() and d.isVisible()
    ]
    done()


do_steps(
    start,
    open_dock,
    click_first,
    draw_polygon,
    hover,
    move_controller,
    click_plot,
    export,
    swipe,
    animate,
    play,
    remove_layers,
)
