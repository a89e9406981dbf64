"""The wall between the two programs: the contract alone is shared, and no package ``model`` comes into QGIS."""

import ast
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = ROOT / "model" / "contract"

LOAD = """
import importlib, pkgutil, sys
from qgis.core import QgsApplication

application = QgsApplication([], True)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
import ganfilling_plugin
for found in pkgutil.walk_packages(ganfilling_plugin.__path__, "ganfilling_plugin."):
    if not found.name.startswith("ganfilling_plugin.model"):
        importlib.import_module(found.name)
from ganfilling_plugin import contract
from ganfilling_plugin.provider import GanFillingProvider

assert QgsApplication.processingRegistry().addProvider(GanFillingProvider())
print(sys.modules["ganfilling_plugin._contract"].__file__, contract.SERIES_FILE, contract.reasons.CLOUD)
print(*[name for name in sys.modules if name.split(".")[0] in ("model", "torch", "rasterio")])
"""


def installed(folder, monkeypatch):
    """The plugin as the zip gives it, in ``folder``."""
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    import build_zip

    with zipfile.ZipFile(build_zip.build(folder / "dist")) as archive:
        archive.extractall(folder / "plugins")
    return folder / "plugins"


@pytest.mark.parametrize("place", ["checkout", "zip"])
def test_the_plugin_brings_no_engine_into_qgis(place, tmp_path, monkeypatch):
    folder = ROOT if place == "checkout" else installed(tmp_path, monkeypatch)
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    environment |= {"XDG_RUNTIME_DIR": str(tmp_path), "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", LOAD]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    loaded, engine = done.stdout.splitlines()[-2:]
    package = (folder if place == "checkout" else folder / "ganfilling_plugin") / "model" / "contract" / "__init__.py"
    assert loaded == f"{package} series.json 3"
    assert engine == ""


def imports(path):
    """The names of modules that a file imports, relative ones with their dots."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + (node.module or ""))
    return found


def test_the_plugin_imports_the_contract_only():
    files = list((ROOT / "ganfilling_plugin").rglob("*.py"))
    of_engine = {path.name: {name for name in imports(path) if name.split(".")[0] == "model"} for path in files}
    assert {name: names for name, names in of_engine.items() if names} == {"contract.py": {"model.contract"}}


def test_the_contract_needs_the_standard_library_only():
    for path in CONTRACT.rglob("*.py"):
        others = {name for name in imports(path) if name.split(".")[0] not in sys.stdlib_module_names}
        assert all(name.startswith(".") and not name.startswith("..") for name in others), (path.name, others)


def test_the_engine_imports_nothing_of_qgis():
    for path in (ROOT / "model").rglob("*.py"):
        assert not {name.split(".")[0] for name in imports(path)} & {"qgis", "ganfilling_plugin", "PyQt5", "PyQt6"}
