"""Runs inside a real QGIS: the engine is killed while it fills; then QGIS is, while it fills, told to quit or killed.

Told by the environment: DRIVE_SERIES (folder of a series), DRIVE_OUTPUT (folder for results), DRIVE_END (quit or kill).
"""

import os
import signal
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QMessageBox
from qgis.utils import iface

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, dialogs, do_steps, done, guarded, keep, report, when

OUTPUT = Path(os.environ["DRIVE_OUTPUT"])
END = os.environ["DRIVE_END"]
run = {}


def start_fill(folder):
    """Fill in a task of QGIS, as the toolbox does."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:fill")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    parameters = {"FOLDER": os.environ["DRIVE_SERIES"], "OUTPUT": str(folder), "METHOD": "regression"}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda successful, _results: run.update(successful=successful))
    run.clear()
    run.update(task=task, context=context, feedback=feedback, algorithm=algorithm)
    QgsApplication.taskManager().addTask(task)


def engines():
    """Process ids of the engines that this QGIS has started."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        if words[1:4] == [b"-m", b"model", b"run"] and parent == os.getpid():
            found.append(int(entry.name))
    return found


def at_work():
    """The engine is past its start: it has said how far it is."""
    assert "successful" not in run, run["feedback"].textLog()
    return bool(engines()) and run["feedback"].progress() > 0


def ended():
    return "successful" in run


def start():
    start_fill(OUTPUT / "killed")
    when(at_work, kill_engine)


def kill_engine():
    os.kill(engines()[0], signal.SIGKILL)
    when(ended, after_crash)


def after_crash():
    report["successful"] = run["successful"]
    report["log"] = run["feedback"].textLog()
    report["left"] = sorted(path.name for path in (OUTPUT / "killed").glob("*"))
    report["layers"] = len(QgsProject.instance().mapLayers())
    report["window"] = iface.mainWindow().isVisible()
    done()


def end_while_it_fills():
    start_fill(OUTPUT / "ended")
    when(at_work, end_qgis)


def end_qgis():
    report["engine"] = engines()[0]
    report["steps"]["end_while_it_fills"] = None  # from here on QGIS may be gone
    keep()
    if END == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(guarded(answer))
    timer.start(500)
    quit_qgis()


def quit_qgis():
    """As Ctrl+Q does it. QGIS offers to cancel the running task, and stays; it wants to be told a second time."""
    iface.actionExit().trigger()  # returns when its questions are answered
    after(1000, quit_qgis)


def answer():
    """Say yes to cancelling the task, and no to saving the project."""
    for box in dialogs(QMessageBox):
        for choice in (QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Yes):
            if box.button(choice) is not None:
                box.button(choice).click()
                break


do_steps(start, end_while_it_fills)
