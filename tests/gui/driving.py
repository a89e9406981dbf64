"""Tools of the scripts that run inside a real QGIS (``qgis --code``) and work through the plugin as a user would.

Told by the environment: DRIVE_PICTURES (folder for screenshots), DRIVE_REPORT (file to write). A script ends the
process itself, by finish(): 0, or 3 after an error.
"""

import faulthandler
import json
import os
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QMessageBox
from qgis.utils import iface

PICTURES = Path(os.environ["DRIVE_PICTURES"])
REPORT = Path(os.environ["DRIVE_REPORT"])
POLL_MILLISECONDS = 200

report = {"steps": []}
faulthandler.enable(REPORT.with_suffix(".crash").open("w"))  # says where, should QGIS crash


def finish(status):
    REPORT.write_text(json.dumps(report, indent=1))
    os._exit(status)


def guarded(function):
    def run():
        try:
            function()
        except BaseException:
            report["error"] = traceback.format_exc()
            picture("error")
            finish(3)

    return run


def after(milliseconds, function):
    report["steps"].append(function.__name__)
    QTimer.singleShot(milliseconds, guarded(function))


def when(condition, function, limit=120_000):
    """Call ``function`` when ``condition()`` holds; fail after ``limit`` milliseconds."""

    def look():
        nonlocal limit
        report["steps"].pop()
        limit -= POLL_MILLISECONDS
        if condition():
            function()
        elif limit < 0:
            shown = [box.text() for box in dialogs(QMessageBox)]
            raise TimeoutError(f"{condition.__name__} never came true, before {function.__name__}; shown: {shown}")
        else:
            after(POLL_MILLISECONDS, look)

    after(POLL_MILLISECONDS, look)


def picture(name, widget=None):
    """Keep a picture of ``widget``, by default of the whole main window."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    (widget or iface.mainWindow()).grab().save(str(PICTURES / f"{name}.png"))


def dialogs(kind=QDialog):
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def menu_action(text):
    """The plugin's action with this text."""
    return next(action for action in iface.mainWindow().findChildren(QAction) if action.text() == text)
