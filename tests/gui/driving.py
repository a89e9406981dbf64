"""Tools of the scripts that run inside a real QGIS (``qgis --code``) and work through the plugin as a user would.

A script names its steps in do_steps(). A step goes on by after() and when(), and is over when it calls done(). If one
fails, its traceback is noted, its dialogs are closed, and the next one begins all the same; only without the first one
none of the others is tried. Told by the environment: DRIVE_PICTURES (folder for screenshots), DRIVE_REPORT (file to
write).
"""

import faulthandler
import json
import os
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget, QMessageBox
from qgis.utils import iface, plugins

PICTURES = Path(os.environ["DRIVE_PICTURES"])
REPORT = Path(os.environ["DRIVE_REPORT"])
POLL_MILLISECONDS = 200
PAUSE_MILLISECONDS = 500  # after a step that failed, for its dialogs to close

report = {"steps": {}}  # by name: what went wrong, None where nothing did
steps = []
faulthandler.enable(REPORT.with_suffix(".crash").open("w"))  # says where, should QGIS crash


def do_steps(*functions, wait=3000):
    """Do the steps one after another, the first one after so many milliseconds, and end QGIS."""
    steps.extend(functions)
    after(wait, steps[0])


def done():
    """The step is over: keep what it reported, and go on with the next one."""
    over = steps.pop(0)
    report["steps"].setdefault(over.__name__, None)
    keep()
    if not steps:
        finish(0)
    after(0, steps[0])


def fail(step, trace):
    """Note why a step failed. The others go on without it, unless it is the first one."""
    if report["steps"].get(step.__name__) is None:
        report["steps"][step.__name__] = trace
    if step is not steps[0]:  # it had called done(), or had been given up, before
        return
    picture(f"error-{step.__name__}")
    if len(report["steps"]) == 1:
        finish(3)
    if QApplication.activePopupWidget():
        QApplication.activePopupWidget().close()
    for dialog in dialogs():
        dialog.reject()
    QTimer.singleShot(PAUSE_MILLISECONDS, guarded(done))


def slot_failed(kind, error, trace):
    """For sys.excepthook: an error in a slot, which QGIS would show in a dialog and wait."""
    fail(steps[0], "".join(traceback.format_exception(kind, error, trace)))


def keep():
    REPORT.write_text(json.dumps(report, indent=1))


def finish(status):
    keep()
    os._exit(status)


def guarded(function):
    """The function as a part of the step that is due now; not called if that has failed meanwhile."""
    step = steps[0]

    def run_it():
        if step is not steps[0]:
            return
        try:
            function()
        except BaseException:
            fail(step, traceback.format_exc())

    return run_it


def after(milliseconds, function):
    QTimer.singleShot(milliseconds, guarded(function))


def when(condition, function, limit=120_000):
    """Call ``function`` when ``condition()`` holds; fail after ``limit`` milliseconds."""

    def look():
        nonlocal limit
        limit -= POLL_MILLISECONDS
        if condition():
            function()
        elif limit < 0:
            shown = [box.text() for box in dialogs(QMessageBox)]
            raise TimeoutError(f"{condition.__name__} never came true, before {function.__name__}; shown: {shown}")
        else:
            after(POLL_MILLISECONDS, look)

    after(POLL_MILLISECONDS, look)


def show_window(width=1600, height=1000):
    """Show the main window in this size, without its browser."""
    iface.mainWindow().showNormal()
    iface.mainWindow().resize(width, height)
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2"):
            dock.hide()


def picture(name, widget=None):
    """Keep a picture of ``widget``, by default of the whole main window."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    (widget or iface.mainWindow()).grab().save(str(PICTURES / f"{name}.png"))


def dialogs(kind=QDialog):
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def menu_action(text):
    """The plugin's action with this text."""
    return next(action for action in iface.mainWindow().findChildren(QAction) if action.text() == text)


def tool(kind):
    """The plugin's tool of the class with this name."""
    return next(tool for tool in plugins["ganfilling_plugin"]._tools if type(tool).__name__ == kind)


def dialog():
    """The window in which dates are chosen, None before its first use."""
    from ganfilling_plugin.gui.selection.dialog import SelectionDialog

    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, SelectionDialog)), None)


def canvas_idle():
    return not iface.mapCanvas().isDrawing()
