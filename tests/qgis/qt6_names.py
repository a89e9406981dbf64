"""Looks for names that Qt 6 does not have, in a process of its own: ``python qt6_names.py PACKAGE OLD_NAMES``.

PACKAGE is the folder of the plugin's package; OLD_NAMES a JSON list of the names of attributes that classes of Qt 5
have. Prints a JSON list of what is wrong. qgis.PyQt is PyQt6 here, as in a QGIS built with Qt 6; the rest of QGIS is
made up, so that any attribute of it exists.
"""

from __future__ import annotations

import ast
import importlib
import json
import sys
import traceback
import types
from pathlib import Path

_SHIM = "qgis.PyQt"
_MADE_UP = ("qgis", "qgis.core", "qgis.gui", "qgis.utils", "qgis.analysis", "osgeo", "processing", "console")
_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtXml", "QtSvg", "QtNetwork", "QtTest", "QtPrintSupport", "sip")
# What QGIS's own qgis.PyQt.QtWidgets keeps there although Qt 6 has moved it to QtGui.
_KEPT_IN_WIDGETS = ("QAction", "QActionGroup", "QShortcut")


class _MadeUp(type):
    """Classes that have every attribute, each such a class again."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _made_up(name)


def _made_up(name):
    """A made-up class that can be called with anything."""
    return _MadeUp(name, (), {"__init__": lambda *_, **__: None})


def _made_up_module(name):
    module = types.ModuleType(name)
    module.__path__ = []
    module.__getattr__ = _made_up
    return module


def install():
    """Put PyQt6 in the place of qgis.PyQt, and made-up modules in that of the rest."""
    for name in _MADE_UP:
        sys.modules[name] = _made_up_module(name)
    shim = types.ModuleType(_SHIM)
    shim.__path__ = []
    sys.modules[_SHIM] = shim
    for name in _MODULES:
        real = importlib.import_module(f"PyQt6.{name}")
        module = types.ModuleType(f"{_SHIM}.{name}")
        module.__dict__.update({key: value for key, value in vars(real).items() if not key.startswith("__")})
        if name == "QtWidgets":
            gui = importlib.import_module("PyQt6.QtGui")
            module.__dict__.update({key: getattr(gui, key) for key in _KEPT_IN_WIDGETS})
        setattr(shim, name, module)
        sys.modules[module.__name__] = module


def names_of_qt6():
    """All names that classes of PyQt6 have, those of their enumerations included."""
    found = set()
    for name in _MODULES:
        for value in vars(sys.modules[f"{_SHIM}.{name}"]).values():
            if isinstance(value, type):
                found.update(dir(value))
                found.update(n for inner in vars(value).values() if isinstance(inner, type) for n in dir(inner))
    return found


def chain(node):
    """The names of a.b.c, outermost object first; None if it does not begin with a plain name."""
    names = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) else None


def offences(path, removed):
    """What is wrong in a file: imports past qgis.PyQt, names that PyQt6 does not have, methods gone with Qt 5."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported = {}
    found = []
    for node in ast.walk(tree):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        found += [f"{path.name}:{node.lineno}: imports {m}" for m in modules if m.startswith(("PyQt", "PySide", "sip"))]
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(_SHIM):
            for alias in node.names:
                value = getattr(sys.modules.get(node.module), alias.name, None)
                if value is None:
                    found.append(f"{path.name}:{node.lineno}: {node.module} has no {alias.name}")
                imported[alias.asname or alias.name] = value
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        names = chain(node)
        if names and imported.get(names[0]) is not None:
            value = imported[names[0]]
            for name in names[1:]:
                if not isinstance(value, (type, types.ModuleType)):
                    break  # an instance or a method: no more can be told
                if not hasattr(value, name):
                    found.append(f"{path.name}:{node.lineno}: {'.'.join(names)}")
                    break
                value = getattr(value, name)
        elif node.attr in removed:
            found.append(f"{path.name}:{node.lineno}: .{node.attr} is gone")
    return sorted(set(found))


def import_all(package):
    """Import every module; return what fails."""
    sys.path.insert(0, str(package.parent))
    failed = []
    for path in sorted(package.rglob("*.py")):
        name = ".".join(path.relative_to(package.parent).with_suffix("").parts).removesuffix(".__init__")
        try:
            importlib.import_module(name)
        except Exception:
            failed.append(f"{name} cannot be imported: {traceback.format_exc().strip().splitlines()[-1]}")
    return failed


def main():
    package, old_names = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text())
    install()
    own = {n.name for p in package.rglob("*.py") for n in ast.walk(ast.parse(p.read_text())) if hasattr(n, "name")}
    removed = set(old_names) - names_of_qt6() - own
    found = [offence for path in sorted(package.rglob("*.py")) for offence in offences(path, removed)]
    print(json.dumps(found + import_all(package)))


if __name__ == "__main__":
    main()
