"""Runs inside a real QGIS: measures how long the window is held up while 200 layers are described and a fill runs.

A timer ticks every 10 ms in the main thread; the longest time between two ticks is how long the window did not answer.
Told by the environment: DRIVE_SERIES (folder of many small rasters), DRIVE_EXAMPLE (series to fill), DRIVE_OUTPUT.
"""

import os
import sys
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, dialog, do_steps, done, menu_action, picture, report, when
from pulse import Pulse

SERIES = Path(os.environ["DRIVE_SERIES"])
EXAMPLE = Path(os.environ["DRIVE_EXAMPLE"])


pulse = Pulse()


def start():
    iface.mainWindow().showNormal()
    iface.mainWindow().resize(1600, 1000)
    iface.mapCanvas().freeze(True)
    QgsProject.instance().addMapLayers([QgsRasterLayer(str(path), path.stem) for path in sorted(SERIES.iterdir())])
    menu_action("Fill gaps in a series…").trigger()  # makes the window: not what is measured
    dialog().rasters._describer.stop()
    after(1500, done)


def describe():
    """Everything is looked at once more, from the beginning, with the window open."""
    report["rows"] = len(dialog().table.rows)
    pulse.reset()
    dialog().rasters.read_differently({"bands": None, "mask": "none"})
    report["busy"] = dialog().rasters.busy
    after(20, lambda: when(lambda: not dialog().rasters.busy, described))


def described():
    report["describing"] = pulse.result()
    window = dialog()
    report["described"] = sum(bool(row.shares) and bool(row.picture) for row in window.table.rows)
    picture("responsive", window)
    window.rasters.table.check(window.table.rows, False)
    window.rasters.add_paths([str(path) for path in sorted(EXAMPLE.glob("S2_????????.tif"))])
    when(lambda: not window.rasters.busy, done)


def fill():
    window = dialog()
    window.form.method.setCurrentIndex(window.form.method.findData("regression"))
    window.form.output.setFilePath(os.environ["DRIVE_OUTPUT"])
    window.refresh()
    assert window.run_button.isEnabled(), window.reason.text()
    ended = []
    pulse.reset()
    QTest.mouseClick(window.run_button, Qt.MouseButton.LeftButton)
    window.panel._run.ended.connect(lambda *_: ended.append(report.update(filling=pulse.result()) or pulse.reset()))
    when(lambda: bool(ended) and not window.panel.running, loaded)


def loaded():
    report["loading"] = pulse.result()
    report["filled"] = len(dialog().panel.last_outputs.get("FILLED", []))
    done()


do_steps(start, describe, fill)
