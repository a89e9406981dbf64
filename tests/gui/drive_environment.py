"""Runs inside a real QGIS with the plugin as installed from its zip: makes the engine with the real uv, and uses it.

From the first-run message to a filled series, then a cancelled and a second creation from the options page. Told by the
environment: DRIVE_OUTPUT (folder for results).
"""

import os
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis.utils import iface

sys.path.insert(0, os.environ["DRIVE_SCRIPTS"])

from driving import after, dialogs, do_steps, done, finish, menu_action, picture, report, show_window, when

from ganfilling_plugin.environment import place
from ganfilling_plugin.environment.builds import Build
from ganfilling_plugin.environment.setup import setup
from ganfilling_plugin.gui.diagnostics_dialog import DiagnosticsDialog
from ganfilling_plugin.gui.options import OptionsPage

OUTPUT = Path(os.environ["DRIVE_OUTPUT"])
LONG = 600_000  # milliseconds for uv or pip

beats = []
heart = QTimer()
heart.timeout.connect(lambda: beats.append(time.monotonic()))


def longest_pause():
    """The longest time since the last call, in milliseconds, for which the window did not answer."""
    pause = round(1000 * max(after - before for before, after in zip(beats, beats[1:])))
    beats.clear()
    return pause


def start():
    show_window(1400, 900)
    report["plugin"] = str(Path(sys.modules["ganfilling_plugin"].__file__).parent)
    when(offer_shown, done)


def message_button(text):
    """The button with this text in the message that is shown."""
    item = iface.messageBar().currentItem()
    found = [button for button in item.findChildren(QPushButton) if button.text() == text] if item else []
    return found[0] if found else None


def offer_shown():
    return message_button("Create the engine") is not None


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def look_at_offer():
    report["offer"] = iface.messageBar().currentItem().text()
    picture("environment-offer")
    when(page_open, look_at_page_before)
    click(message_button("Options…"))


def page():
    found = [widget for widget in QApplication.allWidgets() if isinstance(widget, OptionsPage) and widget.isVisible()]
    return found[0] if found else None


def page_open():
    return page() is not None


def look_at_page_before():
    report["before"] = page().state.text.text()
    when(machine_known, close_page_before)


def machine_known():
    return "About" in page().panel.words.text()


def close_page_before():
    report["words"] = page().panel.words.text()
    picture("environment-before", page().window())
    page().window().reject()
    after(300, done)


def create_from_message():
    heart.start(10)
    click(message_button("Create the engine"))
    when(unpacking, look_at_message, LONG)


def creating():
    return setup().running and setup().share > 0.15


def unpacking():
    if not setup().running:
        raise RuntimeError(f"it ended: {setup().failure}\n" + "\n".join(setup().lines[-20:]))
    return creating() and len(setup().lines) > 20


def look_at_message():
    report["pauses"] = [longest_pause()]
    report["progress"] = iface.messageBar().currentItem().text()
    picture("environment-message")
    when(page_open, look_at_page_during)
    menu_action("Options…").trigger()


def look_at_page_during():
    beats.clear()  # opening the options takes QGIS some time by itself
    after(1500, close_page_during)


def close_page_during():
    report["pauses"].append(longest_pause())
    report["during"] = {
        "state": page().state.text.text(),
        "log": page().result.toPlainText(),
        "step": page().panel.step.text(),
    }
    picture("environment-during", page().window())
    page().window().reject()
    report["goes on"] = setup().running
    beats.clear()
    when(ended, look_at_end, LONG)


def ended():
    return not setup().running


def look_at_end():
    heart.stop()
    report["pauses"].append(longest_pause())
    report["failure"] = str(setup().failure or "")
    report["log"] = setup().lines
    if setup().failure is not None:
        finish(0)
    after(500, done)


def look_at_success():
    item = iface.messageBar().currentItem()
    report["end"] = item.text() if item else ""
    picture("environment-ready")
    when(page_open, test_engine)
    menu_action("Options…").trigger()


def test_engine():
    click(page().test)
    when(tested, look_at_page_after)


def tested():
    return page().test.isEnabled()


def look_at_page_after():
    report["after"] = page().state.text.text()
    report["tested"] = page().result.toPlainText()
    picture("environment-after", page().window())
    page().window().reject()
    after(300, done)


def fill():
    import processing

    series, filled = OUTPUT / "series", OUTPUT / "filled"
    processing.run("ganfilling:example", {"SIZE": 64, "DATES": 4, "OUTPUT": str(series), "LOAD": False})
    options = {"FOLDER": str(series), "METHOD": "linear", "LOAD": False, "OUTPUT": str(filled)}
    processing.run("ganfilling:fill", options)
    report["filled"] = sorted(path.name for path in filled.glob("*.tif"))
    when(report_collected, look_at_diagnostics)
    menu_action("Diagnostics…").trigger()


def diagnostics():
    found = dialogs(DiagnosticsDialog)
    return found[0] if found else None


def report_collected():
    return diagnostics() is not None and diagnostics().copy.isEnabled()


def look_at_diagnostics():
    click(diagnostics().copy)
    report["diagnostics"] = QApplication.clipboard().text()
    picture("environment-diagnostics", diagnostics())
    diagnostics().close()
    done()


def open_page_again():
    when(page_open, remove_from_page)
    menu_action("Options…").trigger()


def remove_from_page():
    click(page().panel.remove_button)
    when(asked, confirm_removal)


def asked():
    return bool(confirmations())


def confirmations():
    return [
        widget
        for widget in QApplication.allWidgets()
        if isinstance(widget, QPushButton) and widget.isVisible() and widget.text() == "Remove"
    ]


def confirm_removal():
    click(confirmations()[0])
    when(ended, create_from_page, LONG)


def create_from_page():
    report["removed"] = {"exists": place.current().folder.exists(), "state": page().state.text.text()}
    panel = page().panel
    panel.build.setCurrentIndex(panel.build.findData(Build.NONE))
    panel.clouds.setChecked(False)
    picture("environment-removed", page().window())
    click(panel.create_button)
    when(creating, cancel_from_page, LONG)


def cancel_from_page():
    click(page().panel.cancel_button)
    when(ended, look_at_cancelled, LONG)


def look_at_cancelled():
    report["cancelled"] = {
        "failure": type(setup().failure).__name__,
        "left": [path.name for path in place.root().iterdir()],
        "state": page().state.text.text(),
    }
    click(page().panel.create_button)
    when(ended, look_at_second, LONG)


def look_at_second():
    report["second"] = {
        "failure": str(setup().failure or ""),
        "state": page().state.text.text(),
        "details": place.current().details(),
    }
    picture("environment-second", page().window())
    page().window().reject()
    report["root"] = str(place.root())
    report["tasks"] = QgsApplication.taskManager().countActiveTasks()
    after(300, done)


do_steps(start, look_at_offer, create_from_message, look_at_success, fill, open_page_again, wait=1000)
