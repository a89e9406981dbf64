"""Finding the engine's Python, and trying it."""

import re
from pathlib import Path

import pytest

from ganfilling_plugin import engine
from ganfilling_plugin.errors import EngineMissingError
from ganfilling_plugin.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def environment(tmp_path):
    """The folder of an environment with a Python in it."""
    python = tmp_path / "environment" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    return tmp_path / "environment"


@pytest.fixture
def installed(monkeypatch, tmp_path):
    """The plugin as installed from a zip: the engine is in its folder, no checkout around it."""
    monkeypatch.setattr(engine, "PLUGIN_FOLDER", tmp_path / "plugin")
    (tmp_path / "plugin" / "model").mkdir(parents=True)
    monkeypatch.delenv(engine.PYTHON_VARIABLE, raising=False)


def test_engine_root_is_the_checkout():
    assert engine.engine_root() == ROOT


def test_engine_root_of_an_installed_plugin_is_its_folder(installed, tmp_path):
    assert engine.engine_root() == tmp_path / "plugin"


def test_setting_comes_first_and_may_name_a_folder(environment, monkeypatch):
    monkeypatch.setenv(engine.PYTHON_VARIABLE, "/elsewhere")
    for value in (environment, environment / "bin" / "python"):
        assert engine.find_python(Settings(python=str(value))).path == environment / "bin" / "python"


def test_setting_that_does_not_exist_is_an_error_not_ignored(tmp_path):
    with pytest.raises(EngineMissingError, match=re.escape(str(tmp_path / "gone"))):
        engine.find_python(Settings(python=str(tmp_path / "gone")))


def test_checkout_uses_its_own_environment(environment, monkeypatch, tmp_path):
    monkeypatch.setattr(engine, "PLUGIN_FOLDER", tmp_path / "ganfilling_plugin")
    environment.rename(tmp_path / ".venv")
    assert engine.find_python(Settings()).path == tmp_path / ".venv" / "bin" / "python"


def test_environment_variable_serves_an_installed_plugin(installed, environment, monkeypatch):
    monkeypatch.setenv(engine.PYTHON_VARIABLE, str(environment))
    assert engine.find_python(Settings()).path == environment / "bin" / "python"


def test_without_any_the_message_says_how_to_get_it(installed):
    with pytest.raises(EngineMissingError, match=r"pip install -r .*engine.txt") as caught:
        engine.find_python(Settings())
    assert "Create the engine" in str(caught.value) and "-m venv" in str(caught.value)


def test_probe_success_is_remembered(fake_engine, monkeypatch, tmp_path):
    counter = tmp_path / "count"
    monkeypatch.setenv("FAKE_DOCTOR_COUNTER", str(counter))
    for _ in range(3):
        probe = engine.probe(fake_engine)
        assert probe.works
    assert counter.read_text() == "x"
    assert engine.probe(fake_engine, fresh=True).works
    assert counter.read_text() == "xx"


def test_part_that_only_some_methods_need_may_be_missing(fake_engine):
    probe = engine.probe(fake_engine)
    assert probe.works
    assert probe.lines == ["numpy: works - 1.0 of the fake", "torch: absent, not needed by every method - no module"]


def test_probe_failure_is_asked_again_after_a_while(fake_engine, monkeypatch):
    monkeypatch.setenv("FAKE_DOCTOR", "broken")
    probe = engine.probe(fake_engine)
    assert not probe.works and "numpy: MISSING - 1.0 of the fake" in probe.lines
    monkeypatch.delenv("FAKE_DOCTOR")
    assert not engine.probe(fake_engine).works  # just failed
    monkeypatch.setattr(engine, "FAILURE_KEPT_SECONDS", 0)
    assert engine.probe(fake_engine).works


def test_probe_of_something_that_is_no_python(fake_engine, tmp_path):
    broken = tmp_path / "python"
    broken.write_text("no program")
    probe = engine.probe(broken)
    assert not probe.works and str(broken) in probe.message
    assert not engine.probe(tmp_path / "gone").works


def test_probe_of_a_python_without_the_engine_shows_why(monkeypatch, fake_engine, tmp_path):
    monkeypatch.setattr(engine, "engine_root", lambda: tmp_path)
    probe = engine.probe(fake_engine)
    assert not probe.works and any("No module named model" in line for line in probe.lines)


def test_can_execute_follows_the_probe(fake_engine, monkeypatch):
    from qgis.core import QgsApplication, QgsSettings

    QgsSettings().setValue("ganfilling/python", str(fake_engine))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ganfilling:fill")
    assert algorithm.canExecute() == (True, "")
    monkeypatch.setattr(engine, "_probes", {})
    monkeypatch.setenv("FAKE_DOCTOR", "broken")
    works, message = algorithm.canExecute()
    assert not works and "numpy: MISSING" in message and "pip install" in message
    QgsSettings().setValue("ganfilling/python", "/nowhere/python")
    works, message = algorithm.canExecute()
    assert not works and "/nowhere/python" in message


def test_real_engine_works_here(engine_python):
    probe = engine.probe(engine_python, fresh=True)
    assert probe.works, probe.lines
    assert any(line.startswith("gdal: works") for line in probe.lines)


def test_commands_for_a_terminal_name_the_lists_and_cloud_detection_by_itself():
    make, whole, clouds = engine.install_commands().splitlines()
    assert " -m venv " in make
    assert "engine.txt" in whole and "network.txt" in whole and "clouds.txt" not in whole
    assert clouds.count("-r ") == 1 and "clouds.txt" in clouds
