"""Runs inside a real QGIS: fills from the toolbar, the toolbox, in batch and in the designer, and tests the engine.

Told by the environment: DRIVE_SERIES (folder of the example series), DRIVE_OUTPUT (folder for results).
"""

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsDateTimeRange, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, canvas_idle, dialogs, do_steps, done, menu_action, picture, report, show_window, when

SERIES = Path(os.environ["DRIVE_SERIES"])
OUTPUT = os.environ["DRIVE_OUTPUT"]

kept = []


def start():
    show_window()
    report["provider"] = [
        algorithm.id() for algorithm in QgsApplication.processingRegistry().providerById("ganfilling").algorithms()
    ]
    layers = []
    for path in sorted(SERIES.glob("S2_????????.tif")):
        layer = QgsRasterLayer(str(path), path.stem)
        layers.append(layer)
    QgsProject.instance().addMapLayers(layers)
    report["inputs"] = len(layers)
    iface.mapCanvas().setExtent(layers[0].extent())
    select_layers(layers)
    after(1000, done)


def select_layers(layers):
    view = iface.layerTreeView()
    view.setCurrentLayer(layers[0])
    view.selectAll()


def open_from_toolbar():
    """The toolbar button opens the selection window, and that hands the selected layers on to Processing's dialog."""
    button = iface.pluginToolBar().widgetForAction(menu_action("Fill gaps in a series…"))
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    when(selection_described, open_in_processing)


def selection():
    from ganfilling_plugin.gui.selection.dialog import SelectionDialog

    found = dialogs(SelectionDialog)
    return found[0] if found else None


def selection_described():
    return selection() is not None and not selection().rasters.busy and len(selection().table.checked()) > 0


def open_in_processing():
    window = selection()
    when(algorithm_dialog_open, check_prefilled)
    window.open_processing()
    window.close()


def algorithm_dialog():
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    found = dialogs(AlgorithmDialog)
    return found[0] if found else None


def algorithm_dialog_open():
    return algorithm_dialog() is not None


def check_prefilled():
    dialog = algorithm_dialog()
    report["prefilled"] = len(dialog.createProcessingParameters().get("INPUTS") or [])
    dialog.resize(1000, 760)
    picture("dialog", dialog)
    dialog.close()
    after(300, done)


def open_from_toolbox():
    """Find the algorithm in the toolbox and double-click it."""
    toolbox = plugins["processing"].toolbox
    toolbox.setVisible(True)
    toolbox.set_filter_string("Fill gaps in a series")
    after(500, double_click_in_toolbox)


def double_click_in_toolbox():
    """The click blocks in the dialog on some versions, so the next step is set up before."""
    tree = plugins["processing"].toolbox.algorithmTree
    matches = tree.model().match(
        tree.model().index(0, 0),
        Qt.ItemDataRole.DisplayRole,
        "Fill gaps in a series",
        1,
        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
    )
    place = tree.visualRect(matches[0]).center()
    when(algorithm_dialog_open, run_fill)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def run_fill():
    dialog = algorithm_dialog()
    ids = [layer.id() for layer in QgsProject.instance().mapLayers().values()]
    dialog.setParameters({"INPUTS": ids, "METHOD": "regression", "UNCERTAINTY": True, "OUTPUT": OUTPUT})
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    when(filled_loaded, look_at_results)
    dialog.algorithmFinished.connect(lambda ok, _: report.update(finished=ok))


def run_group():
    groups = [
        group for group in QgsProject.instance().layerTreeRoot().findGroups() if group.name().startswith("Filled ")
    ]
    return groups[0] if groups else None


def filled_loaded():
    if report.get("finished") is False:
        raise RuntimeError(dialog_log(algorithm_dialog()))
    group = run_group()
    return report.get("finished") and group is not None and len(group.findLayers()) >= 4 * report["inputs"]


def look_at_results():
    dialog = algorithm_dialog()
    report["log"] = dialog_log(dialog)
    picture("log", dialog)
    dialog.close()
    report["group"] = run_group().name()
    report["subgroups"] = {
        child.name(): {
            "visible": child.isVisible(),
            "layers": [describe(node.layer()) for node in child.findLayers()],
        }
        for child in run_group().children()
    }
    for layer in list(QgsProject.instance().mapLayers().values()):
        if layer.name().startswith("S2_"):
            QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    plugins["processing"].toolbox.setVisible(False)
    iface.messageBar().clearWidgets()
    iface.mapCanvas().setExtent(first("Filled").extent())
    iface.mapCanvas().refresh()
    after(1000, lambda: when(canvas_idle, done))


def dialog_log(dialog):
    from qgis.PyQt.QtWidgets import QTextEdit

    return "\n".join(edit.toPlainText() for edit in dialog.findChildren(QTextEdit))


def describe(layer):
    renderer = layer.renderer()
    temporal = layer.temporalProperties()
    when_shown = temporal.fixedTemporalRange()
    return {
        "name": layer.name(),
        "valid": layer.isValid(),
        "renderer": renderer.type(),
        "bands": renderer.usesBands(),
        "legend": [label for label, _ in renderer.legendSymbologyItems()],
        "temporal": temporal.isActive(),
        "begin": when_shown.begin().toString("yyyy-MM-dd"),
        "end": when_shown.end().toString("yyyy-MM-dd"),
    }


def first(kind):
    return next(child for child in run_group().children() if child.name() == kind).findLayers()[0].layer()


def show_filled():
    picture("filled")
    groups = {child.name(): child for child in run_group().children()}
    groups["Filled"].setItemVisibilityChecked(False)
    groups["Filled"].setExpanded(False)
    groups["NDVI"].setItemVisibilityChecked(True)
    groups["NDVI"].setExpanded(True)
    after(500, lambda: when(canvas_idle, done))


def show_ndvi():
    picture("ndvi")
    groups = {child.name(): child for child in run_group().children()}
    groups["NDVI"].setItemVisibilityChecked(False)
    groups["NDVI"].setExpanded(False)
    groups["Quality"].setItemVisibilityChecked(True)
    groups["Quality"].setExpanded(True)
    after(500, lambda: when(canvas_idle, done))


def show_quality():
    picture("quality")
    groups = {child.name(): child for child in run_group().children()}
    groups["Quality"].setItemVisibilityChecked(False)
    groups["Quality"].setExpanded(False)
    groups["Filled"].setItemVisibilityChecked(True)
    groups["Filled"].setExpanded(True)
    after(300, done)


def play():
    """Show the moments of the first and the last date as the Temporal Controller would; each shows one layer."""
    shown = []
    layers = [node.layer() for node in next(c for c in run_group().children() if c.name() == "Filled").findLayers()]
    for layer in layers:
        begin = layer.temporalProperties().fixedTemporalRange().begin()
        moment = QgsDateTimeRange(begin, begin.addSecs(3600), True, False)
        shown.append([other.name() for other in layers if other.temporalProperties().isVisibleInTemporalRange(moment)])
    report["played"] = shown
    begin = QDateTime(layers[-1].temporalProperties().fixedTemporalRange().begin())
    iface.mapCanvas().setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1), True, False))
    iface.mapCanvas().refresh()
    after(500, lambda: when(canvas_idle, show_last))


def show_last():
    picture("temporal")
    iface.mapCanvas().clearCache()
    after(200, done)


def run_batch():
    """Fill the series twice in the batch dialog, once a row; the results are loaded as two more groups."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    dialog = BatchAlgorithmDialog(fill_algorithm(), iface.mainWindow())
    dialog.show()
    panel = dialog.mainWidget()
    for row in range(2):
        panel.addRow()
        values = {"FOLDER": str(SERIES), "METHOD": "linear", "UNCERTAINTY": bool(row), "OUTPUT": f"{OUTPUT}-batch{row}"}
        for name, value in values.items():
            set_batch_value(panel, row, name, value)
    while panel.batchRowCount() > 2:  # some versions begin with an empty row
        panel.tblParameters.selectRow(panel.batchRowCount())
        panel.removeRows()
    picture("batch", dialog)
    kept.append(dialog)  # QGIS still needs it after the last row
    when(batch_loaded, lambda: when(lambda: not dialog.cancelButton().isEnabled(), lambda: keep_batch(dialog)))
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)


def fill_algorithm():
    return QgsApplication.processingRegistry().createAlgorithmById("ganfilling:fill")


def set_batch_value(panel, row, name, value):
    """Enter a value in the table; its first row holds the buttons that fill columns."""
    column = panel.parameter_to_column[name]
    wrapper = panel.wrappers[row][column]
    if wrapper is None:
        panel.tblParameters.cellWidget(row + 1, column).setValue(value)
    else:
        wrapper.setParameterValue(value, QgsProcessingContext())


def batch_loaded():
    """One run without and one with uncertainty: three and four kinds of layers."""
    counts = sorted(len(group.findLayers()) for group in batch_groups())
    return counts == [3 * report["inputs"], 4 * report["inputs"]]


def batch_groups():
    return [group for group in QgsProject.instance().layerTreeRoot().children() if "(linear)" in group.name()]


def keep_batch(dialog):
    report["batch"] = {group.name(): len(group.findLayers()) for group in batch_groups()}
    dialog.close()
    after(300, done)


def open_designer():
    """The model designer shows the algorithm's parameters and makes a step of them."""
    from processing.modeler.ModelerDialog import ModelerDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    designer = ModelerDialog.create()
    designer.show()
    dialog = ModelerParametersDialog(fill_algorithm(), designer.model())
    dialog.show()
    dialog.resize(900, 700)
    QApplication.processEvents()
    picture("designer", dialog)
    step = dialog.createAlgorithm()
    report["designer"] = {"algorithm": step.algorithmId(), "parameters": sorted(step.parameterSources())}
    dialog.close()
    designer.hide()
    after(300, done)


def options_page():
    from ganfilling_plugin.gui.options import OptionsPage

    found = [widget for widget in QApplication.allWidgets() if isinstance(widget, OptionsPage) and widget.isVisible()]
    return found[0] if found else None


def options_open():
    return options_page() is not None


def open_options():
    when(options_open, test_engine)
    menu_action("Options…").trigger()  # blocks until the dialog is closed


def test_engine():
    page = options_page()
    QTest.mouseClick(page.test, Qt.MouseButton.LeftButton)
    when(engine_tested, keep_options)


def engine_tested():
    return options_page().test.isEnabled()


def keep_options():
    page = options_page()
    report["tested"] = page.result.toPlainText()
    picture("options", page.window())
    page.window().reject()
    after(300, done)


def unload():
    """Switching the plugin off takes everything back."""
    from qgis.utils import unloadPlugin

    report["unloaded"] = unloadPlugin("ganfilling_plugin")
    report["provider_after"] = QgsApplication.processingRegistry().providerById("ganfilling") is not None
    done()


do_steps(
    start,
    open_from_toolbar,
    open_from_toolbox,
    show_filled,
    show_ndvi,
    show_quality,
    play,
    run_batch,
    open_designer,
    open_options,
    unload,
)
