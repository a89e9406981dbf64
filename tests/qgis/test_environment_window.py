"""The set-up of the engine as the window shows it: in the background, on the options page, in messages, as a report."""

import json
import time
from pathlib import Path

import pytest
from environment_fixtures import is_gone, wait_for

from ganfilling_plugin import diagnostics, engine, errors
from ganfilling_plugin.about import VERSION
from ganfilling_plugin.environment import place
from ganfilling_plugin.environment.builds import Build
from ganfilling_plugin.environment.place import State
from ganfilling_plugin.errors import CancelledError, EngineCrashedError
from ganfilling_plugin.settings import Settings


@pytest.fixture
def no_other_engine(monkeypatch, tmp_path):
    """No checkout's environment, no environment variable: as after an installation from the zip."""
    root = Path(__file__).resolve().parents[2]
    monkeypatch.setattr(engine, "PLUGIN_FOLDER", root)
    monkeypatch.delenv(engine.PYTHON_VARIABLE, raising=False)


@pytest.fixture
def work(environment, no_other_engine, qgis_app):
    """The set-up, idle before and after the test."""
    from ganfilling_plugin.environment.setup import setup

    assert not setup().running
    yield setup()
    if setup().running:
        setup().cancel()
        wait_for(qgis_app, lambda: not setup().running)
    setup().failure = None


@pytest.fixture
def make_page(qgis_app):
    """A function that makes an options page; all are deleted in the end."""
    from qgis.PyQt import sip

    from ganfilling_plugin.gui.options import OptionsFactory

    pages = []

    def make():
        page = OptionsFactory().createWidget(None)
        pages.append(page)
        page.show()
        wait_for(qgis_app, lambda: "About" in page.panel.words.text())
        return page

    yield make
    for page in pages:
        if not sip.isdeleted(page):
            sip.delete(page)


def is_idle(work):
    return lambda: not work.running


# In the background.


def test_created_in_the_background(work, qgis_app):
    Settings(python="/my/own").save()
    heard = []
    work.started.connect(lambda: heard.append("started"))
    work.finished.connect(lambda: heard.append("finished"))
    work.create(Build.NONE)
    assert work.running
    work.create(Build.CPU)  # while one is under way, nothing
    wait_for(qgis_app, is_idle(work))
    assert heard == ["started", "finished"]
    assert work.failure is None
    assert Settings.load().python == "" and Settings.load().build == "none"


def test_cancel_removes_the_half(work, machine, environment, qgis_app):
    machine.plays(hang="install")
    work.create(Build.CPU)
    wait_for(qgis_app, machine.pids.exists)
    work.cancel()
    wait_for(qgis_app, is_idle(work))
    assert isinstance(work.failure, CancelledError)
    assert environment.state() is State.MISSING
    assert errors.last_error() == "" or "Cancelled" not in errors.last_error()


def test_cancelled_repair_keeps_what_was_there(work, machine, environment, qgis_app):
    work.create(Build.CPU)
    wait_for(qgis_app, is_idle(work))
    assert environment.state() is State.READY
    machine.plays(hang="install")
    work.create(Build.CPU)
    wait_for(qgis_app, machine.pids.exists)
    work.cancel()
    wait_for(qgis_app, is_idle(work))
    assert environment.state() is State.HALF and environment.has_python()


def test_quitting_ends_pip_and_leaves_the_half(work, machine, environment, qgis_app):
    machine.plays(hang="install")
    work.create(Build.CPU)
    wait_for(qgis_app, machine.pids.exists)
    work.leave()
    pids = json.loads(machine.pids.read_text())
    for _ in range(100):
        if all(map(is_gone, pids)):
            break
        time.sleep(0.05)
    assert all(map(is_gone, pids))
    assert environment.state() is State.HALF
    wait_for(qgis_app, is_idle(work))


def test_unforeseen_failure_is_told(work, monkeypatch, qgis_app):
    def fail(*_):
        raise ZeroDivisionError("unforeseen")

    monkeypatch.setattr(place, "free_bytes", fail)
    work.create(Build.CPU)
    wait_for(qgis_app, is_idle(work))
    assert "unforeseen" in str(work.failure)
    assert "unforeseen" in errors.last_error()


# The options page.


def test_page_creates_shows_and_removes(work, machine, environment, make_page, qgis_app):
    page = make_page()
    panel = page.panel
    assert "no engine yet" in page.state.text.text()
    assert panel.create_button.text() == "Create the engine" and panel.create_button.isVisible()
    assert (
        not panel.remove_button.isVisible() and not panel.cancel_button.isVisible() and not panel.progress.isVisible()
    )
    machine.plays(lines={"install": ["Downloading numpy (16.8MiB)"]})
    panel.create_button.click()
    assert panel.cancel_button.isVisible() and panel.progress.isVisible() and not panel.create_button.isVisible()
    assert "Creating the engine" in page.state.text.text() and not page.test.isEnabled()
    wait_for(qgis_app, is_idle(work))
    assert "The engine is ready." in page.state.text.text() and "torch 2.13.0+cpu" in page.state.text.text()
    assert "the processor" in page.state.text.text()
    assert "Downloading numpy" in page.result.toPlainText()
    assert panel.create_button.text() == "Repair" and panel.remove_button.isVisible() and page.test.isEnabled()
    panel.build.setCurrentIndex(panel.build.findData(Build.NONE))
    assert panel.create_button.text() == "Create again with this build"
    assert "ukis-csmask 1.0.0" in page.state.text.text()
    work.remove(environment)
    wait_for(qgis_app, is_idle(work))
    assert "no engine yet" in page.state.text.text() and not environment.folder.exists()


def test_page_closed_and_opened_again_shows_the_same_work(work, machine, make_page, qgis_app):
    from qgis.PyQt import sip

    machine.plays(hang="install", lines={"install": ["Downloading numpy (16.8MiB)"]})
    page = make_page()
    page.panel.create_button.click()
    wait_for(qgis_app, machine.pids.exists)
    sip.delete(page)
    qgis_app.processEvents()
    assert work.running
    page = make_page()
    assert page.panel.cancel_button.isVisible() and page.panel.progress.value() > 0
    assert "Downloading numpy" in page.result.toPlainText()
    assert "Downloading numpy" in page.panel.step.text()
    page.panel.cancel_button.click()
    wait_for(qgis_app, is_idle(work))
    assert page.panel.create_button.text() == "Create the engine"


def test_page_says_what_went_wrong_and_repairs(work, machine, make_page, qgis_app):
    machine.plays(lines={"install": ["ERROR: No matching distribution found for scipy"]}, status={"install": 1})
    page = make_page()
    page.panel.create_button.click()
    wait_for(qgis_app, is_idle(work))
    assert "could not be made" in page.state.text.text() and "scipy" in page.state.text.text()
    assert page.panel.create_button.text() == "Try again"
    machine.plays()
    page.panel.create_button.click()
    wait_for(qgis_app, is_idle(work))
    assert "The engine is ready." in page.state.text.text()


def test_page_offers_pip_s_build_when_the_wanted_one_cannot_be_had(work, machine, environment, make_page, qgis_app):
    machine.plays(plan={"torch": "2.13.0", "nvidia-cudnn": "9"}, status={"dry run torch": 2})
    page = make_page()
    page.panel.create_button.click()
    wait_for(qgis_app, is_idle(work))
    assert page.panel.take_offered.isVisible()
    page.panel.take_offered.click()
    wait_for(qgis_app, is_idle(work))
    assert environment.details()["build"] == "offered" and page.panel.choice() is Build.OFFERED


def test_page_offers_extras_with_their_size(work, machine, environment, make_page, qgis_app):
    panel = make_page().panel
    assert not any(box.isChecked() for box in panel.extras.values())
    assert "25 MB" in panel.extras["training"].text() and "70 MB" in panel.extras["video"].text()
    panel.create_button.click()
    wait_for(qgis_app, is_idle(work))
    assert not {"get training", "get video"} & {*machine.commands()} and panel.create_button.text() == "Repair"
    panel.extras["training"].setChecked(True)
    assert panel.create_button.text() == "Add what is chosen" and "540 MB" in panel.words.text()
    panel.create_button.click()
    assert not panel.extras["video"].isEnabled()
    wait_for(qgis_app, is_idle(work))
    assert machine.commands()[-1] == "get training" and panel.create_button.text() == "Repair"
    assert Settings.load().extras == "training" and make_page().panel.extras["training"].isChecked()


def test_page_leaves_cloud_detection_out_adds_and_removes_it(work, machine, environment, make_page, qgis_app):
    page = make_page()
    panel = page.panel
    assert panel.clouds.isChecked() and "ukis-csmask" in panel.clouds.text() and "165 MB" in panel.clouds.text()
    assert "515 MB" in panel.words.text()
    panel.clouds.setChecked(False)
    assert "350 MB" in panel.words.text() and "own detector" in panel.words.text()
    panel.create_button.click()
    assert not panel.clouds.isEnabled()
    wait_for(qgis_app, is_idle(work))
    assert "get clouds" not in machine.commands() and Settings.load().clouds is False
    assert "without cloud detection" in page.state.text.text() and panel.create_button.text() == "Repair"
    panel.clouds.setChecked(True)
    assert panel.create_button.text() == "Add cloud detection"
    panel.create_button.click()
    wait_for(qgis_app, is_idle(work))
    assert "ukis-csmask 1.0.0" in page.state.text.text() and Settings.load().clouds is True
    panel.clouds.setChecked(False)
    assert panel.create_button.text() == "Remove cloud detection"
    page.apply()
    assert Settings.load().clouds is False and not make_page().panel.clouds.isChecked()


def test_page_says_that_cloud_detection_could_not_be_had(work, machine, environment, make_page, qgis_app):
    machine.plays(lines={"get clouds": ["ERROR: [Errno 28] No space left on device"]}, status={"get clouds": 1})
    page = make_page()
    page.panel.create_button.click()
    wait_for(qgis_app, is_idle(work))
    assert work.failure is None and environment.state() is State.READY
    shown = page.state.text.text()
    assert "The engine is ready." in shown and "disk is full" in shown and "own detector" in shown
    assert page.panel.create_button.text() == "Add cloud detection"


def test_page_tells_broken_and_half_made(work, environment, make_page, qgis_app):
    work.create(Build.CPU)
    wait_for(qgis_app, is_idle(work))
    environment.python.unlink()
    page = make_page()
    assert "broken" in page.state.text.text() and page.panel.create_button.text() == "Repair"
    environment.note(build="cpu", ready=False)
    page.panel.refresh()
    assert "half-made" in page.state.text.text()


def test_page_offers_to_remove_what_is_of_another_version(work, environment, make_page, qgis_app):
    old = environment.folder.with_name("engine-0-python3.9")
    old.mkdir(parents=True)
    page = make_page()
    assert page.panel.remove_stale_button.isVisible() and str(old) in page.panel.remove_stale_button.toolTip()
    page.panel.remove_stale_button.click()
    wait_for(qgis_app, is_idle(work))
    assert not old.exists() and not page.panel.remove_stale_button.isVisible()


def test_own_python_is_kept_and_judged(work, machine, make_page, fake_engine, qgis_app):
    page = make_page()
    page.use_own.setChecked(True)
    assert "no Python" in page.state.text.text() and not page.panel.isEnabled()
    page.python.setFilePath(str(fake_engine))
    assert "Press Test" in page.state.text.text()
    page.test.click()
    wait_for(qgis_app, page.test.isEnabled)
    assert "The engine works." in page.result.toPlainText()
    page.apply()
    assert Settings.load().python == str(fake_engine)
    page.use_private.setChecked(True)
    page.apply()
    assert Settings.load().python == ""


# The messages above the map.


class Window:
    """What the tool needs of QGIS's window."""

    def __init__(self):
        from qgis.gui import QgsMessageBar

        self.bar = QgsMessageBar()
        self.options_shown = 0

    def messageBar(self):  # noqa: N802
        return self.bar

    def mainWindow(self):  # noqa: N802
        return None

    def showOptionsDialog(self, *_):  # noqa: N802
        self.options_shown += 1

    def text(self):
        return self.bar.currentItem().text() if self.bar.currentItem() else ""

    def button(self, text):
        from qgis.PyQt.QtWidgets import QPushButton

        return next(button for button in self.bar.currentItem().findChildren(QPushButton) if button.text() == text)


@pytest.fixture
def window(work, monkeypatch):
    """A window with the tool in it."""
    from ganfilling_plugin.gui import first_run

    monkeypatch.setattr(first_run, "SETTLE_MILLISECONDS", 0)
    window = Window()
    window.tool = first_run.FirstRunTool(window)
    window.tool.add()
    yield window
    window.tool.remove()


def test_first_run_offers_the_engine_and_creates_it(window, work, environment, qgis_app):
    wait_for(qgis_app, lambda: "create the engine" in window.text())
    assert "515 MB to download" in window.text()
    window.button("Options…").click()
    assert window.options_shown == 1
    window.button("Create the engine").click()
    wait_for(qgis_app, lambda: "Creating the engine" in window.text())
    wait_for(qgis_app, is_idle(work))
    wait_for(qgis_app, lambda: "The engine is ready." in window.text())
    assert environment.state() is State.READY
    assert Settings.load().first_run_dismissed == ""


def test_dismissed_offer_does_not_come_again_for_this_version(window, qgis_app):
    from ganfilling_plugin.gui.first_run import is_wanted

    wait_for(qgis_app, lambda: "create the engine" in window.text())
    window.bar.popWidget()
    assert Settings.load().first_run_dismissed == VERSION and not is_wanted()
    settings = Settings.load()
    settings.first_run_dismissed = "0.0.1"
    settings.save()
    assert is_wanted()


def test_offer_is_not_made_to_who_has_an_engine(work, environment, qgis_app):
    from ganfilling_plugin.gui.first_run import is_wanted

    assert is_wanted()
    Settings(python="/my/own").save()
    assert not is_wanted()
    Settings().save()
    work.create(Build.CPU)
    wait_for(qgis_app, is_idle(work))
    assert not is_wanted()


def test_closing_the_window_does_not_count_as_dismissing(window, qgis_app):
    wait_for(qgis_app, lambda: "create the engine" in window.text())
    window.tool.remove()
    window.tool.add()
    assert Settings.load().first_run_dismissed == ""


def test_failure_is_told_above_the_map(window, work, machine, qgis_app):
    machine.plays(lines={"install": ["ERROR: [Errno 28] No space left on device"]}, status={"install": 1})
    work.create(Build.CPU)
    wait_for(qgis_app, lambda: "disk is full" in window.text())
    window.button("Options…").click()
    assert window.options_shown == 1


def test_the_offer_keeps_to_what_was_chosen_of_cloud_detection(window, work, machine, qgis_app):
    Settings(clouds=False).save()
    wait_for(qgis_app, lambda: "create the engine" in window.text())
    window.button("Create the engine").click()
    wait_for(qgis_app, is_idle(work))
    assert "get clouds" not in machine.commands() and Settings.load().clouds is False


# Without an engine.


def test_algorithms_offer_to_create_the_engine(work, environment, qgis_app):
    from qgis.core import QgsApplication

    from ganfilling_plugin.gui.algorithm_dialogs import may_create

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:fill")
    works, reason = algorithm.canExecute()
    assert not works and "Create the engine" in reason
    assert may_create()
    work.create(Build.CPU)
    assert not may_create()
    wait_for(qgis_app, is_idle(work))
    assert not may_create()
    assert algorithm.canExecute() == (True, "")


# The report.


def test_report_names_versions_state_and_last_error(work, environment, monkeypatch, qgis_app):
    monkeypatch.setattr(engine, "_probes", {})
    work.create(Build.CPU)
    wait_for(qgis_app, is_idle(work))
    errors.remember(EngineCrashedError(-9, "at https://me:secret@mirror"))
    text = diagnostics.collect()
    for part in ("QGIS: 3", "Qt: ", "GDAL: ", "torch: works - torch 2.13.0+cpu", "State: ready", "stall_minutes: 15"):
        assert part in text, part
    assert "EngineCrashedError: The engine was killed" in text
    assert "secret" not in text


def test_report_without_an_engine_says_so(work):
    assert "no Python to run in" in diagnostics.collect()


def test_home_is_not_named(monkeypatch):
    monkeypatch.setenv("HOME", "/home/me")
    text = diagnostics.without_home("/home/me/engine, /home/me, /home/mel/x, /data")
    assert text == "~/engine, ~, /home/mel/x, /data"
    monkeypatch.setenv("HOME", "/")
    assert diagnostics.without_home("/data") == "/data"


def test_dialog_copies_the_report(work, qgis_app):
    from qgis.PyQt import sip
    from qgis.PyQt.QtWidgets import QApplication

    from ganfilling_plugin.gui.diagnostics_dialog import DiagnosticsDialog

    dialog = DiagnosticsDialog()
    wait_for(qgis_app, dialog.copy.isEnabled)
    dialog.copy.click()
    assert QApplication.clipboard().text() == dialog.text.toPlainText() != ""
    sip.delete(dialog)
