"""Runs inside a real QGIS: opens the batch dialog from folders, one of which is broken, and runs it.

Told by the environment: DRIVE_PARENT (a folder with a folder for each series).
"""

import os
import sys

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QTextEdit
from qgis.utils import iface

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, dialogs, do_steps, done, menu_action, picture, report, when

PARENT = os.environ["DRIVE_PARENT"]
EMPTY = os.environ["DRIVE_EMPTY"]


def start():
    QFileDialog.getExistingDirectory = staticmethod(lambda *_: EMPTY)
    menu_action("Batch from folders…").trigger()
    when(lambda: iface.messageBar().currentItem() is not None and "No series" in bar_text(), done)


def bar_text():
    return iface.messageBar().currentItem().text()


def choose():
    report["nothing"] = bar_text()
    iface.messageBar().clearWidgets()
    QFileDialog.getExistingDirectory = staticmethod(lambda *_: PARENT)
    menu_action("Batch from folders…").trigger()
    when(batch_open, fill_down)


def batch_dialog():
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    found = dialogs(BatchAlgorithmDialog)
    return found[0] if found else None


def batch_open():
    return batch_dialog() is not None


def fill_down():
    """Choose a method in the first row, and have Processing's own autofill copy it down."""
    panel = batch_dialog().mainWidget()
    batch_dialog().resize(1500, 500)
    column = panel.parameter_to_column["METHOD"]
    from qgis.core import QgsProcessingContext

    panel.wrappers[0][column].setParameterValue("linear", QgsProcessingContext())
    panel.tblParameters.cellWidget(0, column).fillDown()
    names = ("FOLDER", "METHOD", "OUTPUT")
    rows = range(panel.batchRowCount())
    report["rows"] = [{name: value_in(panel, row, name) for name in names} for row in rows]
    after(500, run)


def value_in(panel, row, name):
    wrapper = panel.wrappers[row][panel.parameter_to_column[name]]
    if wrapper is None:
        return panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column[name]).getValue()
    return wrapper.parameterValue()


def run():
    dialog = batch_dialog()
    picture("batch_folders", dialog)
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    when(finished, look)


def log():
    return "\n".join(edit.toPlainText() for edit in batch_dialog().findChildren(QTextEdit))


def finished():
    return "executions failed" in log() and len(groups()) == 2


def groups():
    return [group for group in QgsProject.instance().layerTreeRoot().children() if "(linear)" in group.name()]


def look():
    report["log"] = log()
    report["groups"] = {group.name(): len(group.findLayers()) for group in groups()}
    picture("batch_folders_log", batch_dialog())
    batch_dialog().close()
    picture("batch_folders_done")
    after(300, done)


def designer():
    from processing.modeler.ModelerDialog import ModelerDialog

    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ModelerDialog)]
    return found[0] if found and found[0].isVisible() else None


def open_example_model():
    menu_action("Example model in the designer…").trigger()
    when(lambda: designer() is not None, look_at_model)


def look_at_model():
    window = designer()
    window.resize(1300, 800)
    QApplication.processEvents()
    model = window.model()
    report["model"] = {
        "steps": sorted(child.algorithmId() for child in model.childAlgorithms().values()),
        "path": model.sourceFilePath(),
    }
    picture("example_model", window)
    done()


do_steps(start, choose, open_example_model)
