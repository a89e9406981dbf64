"""Every module of the plugin imports, and uses only names that exist, under Qt 6, with which QGIS 4 is built."""

import importlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "ganfilling_plugin"

pytestmark = pytest.mark.skipif(importlib.util.find_spec("PyQt6") is None, reason="PyQt6 is not installed")


def attributes(*modules):
    """The names that the classes of modules define themselves."""
    classes = [
        value
        for module in modules
        for value in vars(importlib.import_module(module)).values()
        if isinstance(value, type) and dir(value)  # which has sip fill in what it leaves out at first
    ]
    return {name for each in classes for name in vars(each)}


@pytest.fixture(scope="module")
def old_names(qgis_app, tmp_path_factory):
    """The attributes of Qt's classes here, less those that classes of QGIS and Python have as well."""
    qt = attributes(*(f"qgis.PyQt.{name}" for name in ("QtCore", "QtGui", "QtWidgets", "QtXml")))
    python = attributes("builtins", "collections", "datetime", "pathlib", "subprocess", "threading")
    python |= {"machine", "pid"}  # of the module platform, and of subprocess.Popen
    path = tmp_path_factory.mktemp("qt6") / "names.json"
    gone_everywhere = {"exec_", "print_"}  # from classes of QGIS, too
    path.write_text(json.dumps(sorted((qt - attributes("qgis.core", "qgis.gui") - python) | gone_everywhere)))
    return path


def look(package, old_names):
    script = Path(__file__).with_name("qt6_names.py")
    # Neither this process's modules nor its Qt: PyQt5 and PyQt6 do not go together.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONPATH", None)
    command = [sys.executable, str(script), str(package), str(old_names)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_plugin_has_no_name_that_qt6_lacks(old_names):
    found = look(PACKAGE, old_names)
    assert found == [], "\n".join(found)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("from PyQt5.QtCore import Qt", "imports PyQt5.QtCore"),
        ("from qgis.PyQt.QtWidgets import QDesktopWidget", "has no QDesktopWidget"),
        ("from qgis.PyQt.QtCore import Qt\nx = lambda: Qt.AlignLeft", "Qt.AlignLeft"),
        ("from qgis.PyQt.QtWidgets import QDialog\ndef f(r):\n    return r == QDialog.Accepted", "QDialog.Accepted"),
        ("from qgis.PyQt.QtGui import QFont\ndef f():\n    return QFont.Bold", "QFont.Bold"),
        ("def f(dialog):\n    return dialog.exec_()", ".exec_ is gone"),
        ("def f(edit):\n    edit.setTabStopWidth(4)", ".setTabStopWidth is gone"),
        ("from qgis.core import QgsTask\nraise ValueError('late')", "cannot be imported: ValueError: late"),
    ],
)
def test_the_guard_sees(tmp_path, old_names, code, said):
    package = tmp_path / "planted"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "module.py").write_text(code)
    found = look(package, old_names)
    assert any(said in offence for offence in found), found


def test_the_guard_lets_good_names_pass(tmp_path, old_names):
    package = tmp_path / "fine"
    package.mkdir()
    (package / "__init__.py").write_text(
        "from qgis.core import QgsProcessing\n"
        "from qgis.PyQt.QtCore import Qt, pyqtSignal\n"
        "from qgis.PyQt.QtWidgets import QAction, QDialog\n"
        "class Mine(QDialog):\n"
        "    changed = pyqtSignal(int)\n"
        "    def show_all(self):\n"
        "        self.exec()\n"
        "        return Qt.AlignmentFlag.AlignLeft, QgsProcessing.SourceType.TypeRaster, QAction('x')\n"
    )
    assert look(package, old_names) == []
