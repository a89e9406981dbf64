"""Collect the strings to translate into ganfilling_plugin/i18n, and compile the translations that are there.

To begin a language, or to correct one: see docs/develop.md, Translate.
The tools (lupdate and lrelease of Qt 6, from PySide6) are installed into .venv-i18n on first use. PyQt5's pylupdate5
will not do: it silently leaves out strings that are joined from several lines.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "ganfilling_plugin"
FOLDER = PLUGIN / "i18n"
TEMPLATE = FOLDER / "ganfilling.ts"
TOOLS = ROOT / ".venv-i18n"
PACKAGE = "PySide6_Essentials"


def tool(name: str) -> str:
    """Return the path of a tool of PySide6, installing it if need be."""
    folder = TOOLS / ("Scripts" if os.name == "nt" else "bin")
    if not list(folder.glob(f"{name}*")):
        subprocess.run([sys.executable, "-m", "venv", str(TOOLS)], check=True)
        subprocess.run([str(folder / "python"), "-m", "pip", "install", PACKAGE], check=True)
    return str(folder / name)


def engine_texts() -> Iterable[str]:
    """The texts that the engine says, which the plugin translates: see model/contract/messages.py."""
    sys.path.insert(0, str(ROOT))
    from model.contract import MESSAGES

    return MESSAGES.values()


def main() -> None:
    """Update all .ts files, then compile those of a language."""
    FOLDER.mkdir(exist_ok=True)
    sources = [str(path.relative_to(ROOT)) for path in sorted(PLUGIN.rglob("*.py"))]
    calls = "".join(f'translate("ganfilling", {json.dumps(text)})\n' for text in engine_texts())
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "engine_texts.py"  # lupdate takes texts from calls alone
        file.write_text(calls, encoding="utf-8")
        collect([*sources, str(file)])


def collect(sources: list[str]) -> None:
    """Update all .ts files from the calls of translate in ``sources``, then compile those of a language."""
    targets = sorted({TEMPLATE, *FOLDER.glob("ganfilling*.ts")})
    for target in targets:
        command = [tool("pyside6-lupdate"), *sources, "-no-obsolete", "-locations", "none", "-ts", str(target)]
        subprocess.run(command, cwd=ROOT, check=True)
    languages = [target for target in targets if target != TEMPLATE]
    for target in languages:
        subprocess.run([tool("pyside6-lrelease"), str(target)], check=True)
    print(f"{len(targets)} file(s) in {FOLDER.relative_to(ROOT)}, {len(languages)} language(s) compiled")


if __name__ == "__main__":
    main()
