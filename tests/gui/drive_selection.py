"""Runs inside a real QGIS: chooses layers in the plugin's own window, previews, runs, and hands over to Processing.

Told by the environment: DRIVE_SERIES (folder of the example series), DRIVE_FILES (folder of undated and unfit files),
DRIVE_OUTPUT (folder for results).
"""

import ast
import inspect
import os
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QMessageBox
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import PICTURES, after, dialog, dialogs, do_steps, done, menu_action, picture, report, show_window, when

SERIES = Path(os.environ["DRIVE_SERIES"])
FILES = Path(os.environ["DRIVE_FILES"])
OUTPUT = os.environ["DRIVE_OUTPUT"]


def start():
    show_window()
    layers = [QgsRasterLayer(str(path), path.stem) for path in sorted(SERIES.glob("S2_????????.tif"))]
    QgsProject.instance().addMapLayers(layers)
    web = "url=http://localhost:1/&layers=x&styles=&crs=EPSG:4326&format=image/png"
    QgsProject.instance().addMapLayer(QgsRasterLayer(web, "Web map", "wms"))
    QgsProject.instance().setCrs(layers[0].crs())
    iface.mapCanvas().setExtent(layers[0].extent())
    view = iface.layerTreeView()
    view.setCurrentLayer(layers[0])
    view.selectAll()
    after(1500, done)


def open_from_context_menu():
    """The layers' context menu has the entry; it opens the window with the selected layers checked."""
    menu = iface.layerTreeView().menuProvider().createContextMenu()
    entry = next(action for action in menu.actions() if action.text() == "Fill gaps in selected layers…")
    entry.trigger()
    menu.deleteLater()
    when(described, look_at_table)


def described():
    return dialog() is not None and not dialog().rasters.busy and bool(dialog().rasters.estimates)


def row_of(name):
    return next(row for row in dialog().table.rows if row.name == name)


def look_at_table():
    window = dialog()
    window.resize(1024, 700)
    window.refresh()
    QApplication.processEvents()
    report["opened"] = {
        "visible": window.isVisible(),
        "modal": window.isModal(),
        "checked": len(window.table.checked()),
        "dates": [row.date for row in window.table.checked()],
        "masks": sorted({row.mask_text().rsplit("_", 1)[-1] for row in window.table.checked()}),
        "shares": all(row.shares and row.picture for row in window.table.checked()),
        "bands": sorted({row.bands_text() for row in window.table.checked()}),
        "web": row_of("Web map").remark(),
        "can_run": window.run_button.isEnabled(),
        "cost": window.panel.cost.text(),
        "output": window.form.output.filePath(),
    }
    picture("selection", window)
    after(100, done)


def dark():
    """The same in QGIS's dark theme."""
    QgsApplication.setUITheme("Night Mapping")
    dialog().timeline.setFocus()

    def back():
        picture("selection-dark", dialog())
        after(200, done)  # QGIS does not find its way back from a theme

    after(800, back)


def drop_files():
    """Files dropped onto the table are added and looked at; unfit ones say why."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sorted(FILES.iterdir())])
    viewport = dialog().view.viewport()
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(viewport.rect().center(), *how)
    QApplication.sendEvent(viewport, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(viewport, QDropEvent(QPointF(viewport.rect().center()), *how))
    report["dropped"] = len(dialog().table.rows)
    when(described, look_at_dropped)


def look_at_dropped():
    window = dialog()
    report["remarks"] = {row.name: row.remark() for row in window.table.rows if row.layer_id is None}
    report["in_project"] = len(QgsProject.instance().mapLayers())
    window.view.scrollToBottom()
    picture("selection-dropped", window)
    done()


def type_date():
    """A date is typed into the cell of a raster that has none."""
    window = dialog()
    row = row_of("undated.tif")
    from ganfilling_plugin.gui.selection.table import DATE

    index = window.view.filtered.mapFromSource(window.table.index(window.table.rows.index(row), DATE))
    window.view.setCurrentIndex(index)
    window.view.scrollTo(index)
    window.view.edit(index)
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "20220701")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # In a layer of the project the date becomes a property of the layer.
    layer_row = next(row for row in window.table.rows if row.layer_id and row.date)
    place = window.table.index(window.table.rows.index(layer_row), DATE)
    report["before"] = layer_row.date
    window.table.setData(place, "2022-01-03")
    report["typed"] = QgsProject.instance().mapLayer(layer_row.layer_id).customProperty("ganfilling/date")
    report["typed_source"] = layer_row.date_source
    window.table.setData(place, report["before"])
    when(described, look_at_typed)


def look_at_typed():
    row = row_of("undated.tif")
    report["undated"] = {"date": row.date, "state": row.state, "remark": row.remark(), "checked": row.checked}
    window = dialog()
    window.pattern.setText("S2_20*")
    QTest.keyClick(window.pattern, Qt.Key.Key_Return)
    report["by_pattern"] = [row.name for row in window.table.checked()]
    window.search.setText("web")
    report["found"] = window.view.filtered.rowCount()
    window.search.setText("")
    window.view.setFocus()
    first = window.table.checked()[0]
    window.view.select_rows([first])
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    report["by_space"] = [first.checked]
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    report["by_space"].append(first.checked)
    done()


def use_timeline():
    window = dialog()
    window.refresh()
    strip = window.timeline
    before = {row.name for row in window.table.checked()}
    bar = strip._bars[2]
    spot = strip.bar_rect(bar).center().toPoint()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    clicked = {row.name for row in window.table.checked()}
    window.refresh()
    QTest.keyClick(strip, Qt.Key.Key_Space)
    window.refresh()
    report["timeline"] = {
        "bars": len(strip._bars),
        "clicked": sorted(before - clicked),
        "back": {row.name for row in window.table.checked()} == before,
        "description": strip.accessibleDescription(),
    }
    after(100, done)


def right_click():
    """The context menu of two rows: their dates are treated as lost; of one of them that is taken back."""
    rows = dialog().table.checked()[1:3]
    report["treated_dates"] = [row.date for row in rows]
    dialog().view.select_rows(rows)
    open_menu(rows[0])
    after(500, treat_as_lost)


def open_menu(row):
    """Press the right button on a row, as a user does; Qt's tests leave out the event that follows."""
    view = dialog().view
    index = view.filtered.mapFromSource(dialog().table.index(dialog().table.rows.index(row), 0))
    view.scrollTo(index)
    spot = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, spot)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.viewport().mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), event)


def choose_from_menu(text):
    menu = QApplication.activePopupWidget()
    entry = next(action for action in menu.actions() if action.text() == text)
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(entry).center()
    )


def treat_as_lost():
    menu = QApplication.activePopupWidget()
    report["menu"] = [action.text() for action in menu.actions()]
    QApplication.primaryScreen().grabWindow(0).save(str(PICTURES / "selection-menu.png"))
    choose_from_menu("Treat as lost")
    rows = dialog().table.checked()[1:3]
    layer = QgsProject.instance().mapLayer(rows[0].layer_id)
    report["treated"] = {
        "remarks": [row.remark() for row in rows],
        "kept": layer.customProperty("ganfilling/treatment"),
        "lost": parameters_of_copied_call().get("LOST"),
    }
    dialog().view.select_rows(rows[:1])
    open_menu(rows[0])
    after(500, let_the_engine_decide)


def let_the_engine_decide():
    choose_from_menu("Let the engine decide")
    rows = dialog().table.checked()[1:3]
    report["undone"] = {
        "remarks": [row.remark() for row in rows],
        "lost": parameters_of_copied_call().get("LOST"),
    }
    after(100, done)


def parameters_of_copied_call():
    """The parameters in the line for Python that the window copies."""
    dialog().copy_python()
    return ast.literal_eval(QApplication.clipboard().text().removeprefix('processing.run("ganfilling:fill", ')[:-1])


def choose_area():
    window = dialog()
    window.form.method.setCurrentIndex(window.form.method.findData("linear"))
    window.refresh()
    whole = window.status.pixels
    layer = next(iter(QgsProject.instance().mapLayersByName("S2_" + report["opened"]["dates"][0].replace("-", ""))))
    canvas_extent = QgsRectangle(layer.extent())
    canvas_extent.scale(0.4)
    iface.mapCanvas().setExtent(canvas_extent)
    window.form.area.kind.setCurrentIndex(1)
    window.refresh()
    report["area"] = {"whole": whole, "map": window.status.pixels}
    fields = QgsVectorLayer(f"Polygon?crs={layer.crs().authid()}", "Fields", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(canvas_extent))
    fields.dataProvider().addFeatures([feature])
    fields.updateExtents()
    QgsProject.instance().addMapLayer(fields, False)
    window.form.area.kind.setCurrentIndex(2)
    window.form.area.selected_only.setChecked(True)
    window.refresh()
    report["area"]["no_selection"] = window.reason.text()
    picture("selection-problem", window)
    fields.selectAll()
    window.refresh()
    report["area"]["polygons"] = window.status.pixels
    report["area"]["problem"] = window.reason.text()
    window.form.area.selected_only.setChecked(False)
    window.form.area.kind.setCurrentIndex(1)
    window.refresh()
    done()


def preview():
    window = dialog()
    assert window.preview_button.isEnabled(), window.preview_button.toolTip()
    QTest.mouseClick(window.preview_button, Qt.MouseButton.LeftButton)
    report["preview_running"] = window.panel.running
    when(preview_done, look_at_preview)


def groups(start):
    return [g for g in QgsProject.instance().layerTreeRoot().findGroups() if g.name().startswith(start)]


def fates():
    """What the table says became of the dates: in its column, and in the tips."""
    from ganfilling_plugin.gui.selection.table import OBSERVED

    table = dialog().table
    numbers = [number for number, row in enumerate(table.rows) if row.checked]
    shown = {table.rows[number].date: table.index(number, OBSERVED).data() for number in numbers}
    return {"shown": shown, "told": [table.rows[number].fate_text() for number in numbers]}


def preview_done():
    return not dialog().panel.running


def look_at_preview():
    found = groups("Preview")
    report["preview"] = {
        "groups": [group.name() for group in found],
        "kinds": [child.name() for child in found[0].children()] if found else dialog().panel.log.toPlainText(),
        "layers": len(found[0].findLayers()) if found else 0,
        "fates": fates(),
    }
    iface.mapCanvas().refresh()
    after(1500, preview_again)


def preview_again():
    picture("selection-preview")
    QTest.mouseClick(dialog().preview_button, Qt.MouseButton.LeftButton)
    when(preview_done, done)


def run_whole():
    """Run, close the window meanwhile, and find the results loaded."""
    report["previews"] = len(groups("Preview"))
    window = dialog()
    window.form.area.kind.setCurrentIndex(0)
    window.form.method.setCurrentIndex(window.form.method.findData("regression"))
    window.form.output.setFilePath(OUTPUT)
    window.refresh()
    assert window.run_button.isEnabled(), window.reason.text()
    QTest.mouseClick(window.run_button, Qt.MouseButton.LeftButton)
    report["running"] = {"bar": window.panel.bar.isVisible(), "cancel": window.panel.cancel.isEnabled()}
    when(lambda: window.panel.bar.value() > 20 or not window.panel.running, close_meanwhile)


def close_meanwhile():
    picture("selection-running", dialog())
    report["stage"] = dialog().panel.stage.text()
    dialog().close()
    when(lambda: not dialog().panel.running, look_at_results)


def look_at_results():
    window = dialog()
    (group,) = groups("Filled 20") or [None]
    report["results"] = {
        "closed": not window.isVisible(),
        "kinds": {child.name(): len(child.findLayers()) for child in group.children()} if group else {},
        "log": window.panel.log.toPlainText(),
        "fates": fates(),
        "first_style": group.children()[0].findLayers()[0].layer().renderer().type() if group else "",
    }
    report["history"] = history()[-1:]
    menu_action("Fill gaps in a series…").trigger()
    after(1000, done)  # a click on a window that is not yet on the screen is lost


def run_again():
    window = dialog()
    window.search.setText("S2_20")
    picture("selection-fates", window)
    window.search.setText("")
    window.form.output.setFilePath(OUTPUT)
    window.refresh()
    assert window.run_button.isEnabled(), window.reason.text()
    QTest.mouseClick(window.run_button, Qt.MouseButton.LeftButton)
    when(lambda: bool(dialogs(QMessageBox)), answer_question, 20_000)


def parameters_of_first_row(panel):
    """What the batch dialog would run; newer versions ask for a context."""
    newer = "context" in inspect.signature(panel.parametersForRow).parameters
    more = {"context": QgsProcessingContext()} if newer else {}
    return panel.parametersForRow(0, warnOnInvalid=False, **more)[0]


def history():
    """What Processing remembers of its runs, the last one last."""
    if hasattr(QgsGui, "historyProviderRegistry"):  # QGIS 3.24
        entries = QgsGui.historyProviderRegistry().queryEntries(providerId="processing")
        return [str(entry.entry) for entry in entries]
    from processing.core.ProcessingLog import ProcessingLog

    return [entry.text for entry in ProcessingLog.getLogEntries()]


def answer_question():
    """Earlier results are not replaced unasked."""
    box = dialogs(QMessageBox)[0]
    report["question"] = box.text()
    box.reject()
    report["started_unasked"] = dialog().panel.running
    done()


def cancel_run():
    window = dialog()
    window.form.output.setFilePath(OUTPUT + "-cancelled")
    window.refresh()
    QTest.mouseClick(window.run_button, Qt.MouseButton.LeftButton)
    after(500, lambda: press_cancel(window))


def press_cancel(window):
    QTest.mouseClick(window.panel.cancel, Qt.MouseButton.LeftButton)
    when(lambda: not window.panel.running, look_at_cancelled)


def look_at_cancelled():
    report["cancelled"] = [path.name for path in Path(OUTPUT + "-cancelled").glob("*.tif")]
    done()


def hand_over():
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    window = dialog()
    window.copy_process()
    report["command"] = QApplication.clipboard().text()
    window.copy_python()
    report["python"] = QApplication.clipboard().text()
    window.open_batch()
    batch = dialogs(BatchAlgorithmDialog)[0]
    report["batch"] = parameters_of_first_row(batch.mainWidget()).get("METHOD")
    report["batch_inputs"] = len(parameters_of_first_row(batch.mainWidget()).get("INPUTS") or [])
    picture("selection-batch", batch)
    batch.close()

    def keep():
        opened = dialogs(AlgorithmDialog)[0]
        report["processing"] = len(opened.createProcessingParameters().get("INPUTS") or [])
        opened.close()
        after(300, done)

    when(lambda: bool(dialogs(AlgorithmDialog)), keep)
    window.open_processing()


def unload():
    from qgis.utils import unloadPlugin

    assert "ganfilling_plugin" in plugins
    report["unloaded"] = unloadPlugin("ganfilling_plugin")
    after(500, look_at_what_is_left)


def look_at_what_is_left():
    texts = [action.text() for action in iface.mainWindow().findChildren(QAction)]
    report["left"] = [text for text in texts if "Fill gaps" in text]
    iface.layerTreeView().setCurrentLayer(next(iter(QgsProject.instance().mapLayers().values())))
    menu = iface.layerTreeView().menuProvider().createContextMenu()
    report["left"] += [action.text() for action in menu.actions() if "Fill gaps" in action.text()]
    after(500, done)


do_steps(
    start,
    open_from_context_menu,
    drop_files,
    type_date,
    use_timeline,
    right_click,
    choose_area,
    preview,
    run_whole,
    run_again,
    cancel_run,
    hand_over,
    dark,
    unload,
)
