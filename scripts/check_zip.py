"""Check a zip against the rules of the QGIS plugin store, and load it in QGIS from the zip alone.

Needs bandit and detect-secrets beside this Python, and qgis_process. Prints a line a check; exit status 1 if any fails.
Usage: python scripts/check_zip.py dist/ganfilling_plugin-<version>.zip
"""

from __future__ import annotations

import argparse
import configparser
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "ganfilling_plugin"
MOST_BYTES = 25_000_000
REQUIRED = (  # noqa: SIM905 (a list of words reads best as one)
    "name description version qgisMinimumVersion qgisMaximumVersion author email about tracker repository "
    "hasProcessingProvider icon"
).split()
BINARIES = {".so", ".dll", ".dylib", ".pyd", ".exe", ".pyc", ".whl", ".o", ".a"}
ALGORITHMS = ("fill", "ndvi", "importminicube", "example", "figure")
NEEDED_FILES = (
    *("LICENSE", "metadata.txt", "__init__.py", "model/__main__.py", "model/contract/__init__.py"),
    *(f"requirements/{name}" for name in ("engine.txt", "evaluate.txt", "network.txt", "clouds.txt", "cubes.txt")),
)
ENGINE_PYTHON = ROOT / ".venv" / "bin" / "python"

Problems = Iterator[str]


def layout(archive: Path) -> Problems:
    """One folder, a LICENSE, no caches, hidden files, links or binaries, not too large."""
    if archive.stat().st_size > MOST_BYTES:
        yield f"{archive.stat().st_size} bytes; the store takes {MOST_BYTES}"
    with zipfile.ZipFile(archive) as opened:
        entries = opened.infolist()
    names = [entry.filename for entry in entries]
    tops = {name.split("/")[0] for name in names}
    if tops != {PLUGIN}:
        yield f"not one folder {PLUGIN}: {sorted(tops)}"
    for wanted in NEEDED_FILES:
        if f"{PLUGIN}/{wanted}" not in names:
            yield f"no {wanted}"
    for entry in entries:
        path = Path(entry.filename)
        if any(part == "__pycache__" or part.startswith(".") for part in path.parts) or path.suffix in BINARIES:
            yield f"does not belong in a plugin: {path}"
        if (entry.external_attr >> 28) == 0o12:
            yield f"a link: {path}"


def metadata(archive: Path) -> Problems:
    """The keys that the store asks for, and those that it refuses."""
    with zipfile.ZipFile(archive) as opened:
        text = opened.read(f"{PLUGIN}/metadata.txt").decode("utf-8")
    if "%" in text:
        yield "a raw percent sign"
    parser = configparser.ConfigParser()
    parser.read_string(text)
    general = parser["general"]
    yield from (f"no {key}" for key in REQUIRED if not general.get(key, "").strip())
    if "supportsQt6" in general:
        yield "supportsQt6 is obsolete"
    if general.get("qgisMaximumVersion") != "4.99":
        yield "qgisMaximumVersion is not 4.99"
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", general.get("email", "")):
        yield "email is not an address"
    yield from (f"{key} is not a link" for key in ("tracker", "repository") if not general[key].startswith("https://"))
    if general.get("version") not in archive.name:
        yield f"version {general.get('version')} is not that of {archive.name}"


def security(folder: Path) -> Problems:
    """Not one finding of bandit."""
    report = _tool("bandit", "--recursive", "--format", "json", "--quiet", str(folder))
    for finding in report["results"]:
        place = Path(finding["filename"]).relative_to(folder)
        yield f"bandit {finding['test_id']} {place}:{finding['line_number']}: {finding['issue_text']}"
    yield from (f"bandit could not read {error['filename']}" for error in report["errors"])


def secrets(folder: Path) -> Problems:
    """Nothing that detect-secrets takes for a secret."""
    report = _tool("detect_secrets", "scan", "--all-files", str(folder))
    for name, findings in report["results"].items():
        yield from (f"detect-secrets {finding['type']} {name}:{finding['line_number']}" for finding in findings)


def _tool(module: str, *arguments: str) -> dict:
    done = subprocess.run([sys.executable, "-m", module, *arguments], capture_output=True, text=True, check=False)
    try:
        return json.loads(done.stdout)
    except ValueError:
        sys.exit(f"{module} failed:\n{done.stderr}")


def loads(folder: Path) -> Problems:
    """QGIS finds the algorithms with only the zip; without an engine they say how to get it, with one they run."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        yield "qgis_process is not installed"
        return
    with tempfile.TemporaryDirectory() as name:
        profile = Path(name)
        environment = {
            **{key: value for key, value in os.environ.items() if key not in ("GANFILLING_PYTHON", "PYTHONPATH")},
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": name,
            "XDG_DATA_HOME": name,  # without an environment that the plugin has made on this machine
            "QGIS_CUSTOM_CONFIG_PATH": name,
            "QGIS_PLUGINPATH": str(folder),
        }

        def qgis(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
            return subprocess.run(
                [program, *words], env={**environment, **more}, capture_output=True, text=True, check=False
            )

        qgis("plugins", "enable", PLUGIN)
        listed = qgis("list").stdout
        yield from (f"QGIS does not list {item}" for item in ALGORITHMS if f"ganfilling:{item}" not in listed)
        series, filled = profile / "series", profile / "filled"
        bare = qgis("run", "ganfilling:example", f"--OUTPUT={series}")
        if bare.returncode == 0 or "no Python to run in" not in bare.stdout + bare.stderr:
            yield f"without an engine, QGIS does not say how to get it:\n{bare.stdout}{bare.stderr}"
        if not ENGINE_PYTHON.exists():
            print("  (no .venv: the algorithms are not run)")
            return
        for words in (
            ("run", "ganfilling:example", f"--OUTPUT={series}", "--SIZE=64", "--DATES=4"),
            ("run", "ganfilling:fill", f"--FOLDER={series}", f"--OUTPUT={filled}", "--METHOD=linear"),
        ):
            done = qgis(*words, GANFILLING_PYTHON=str(ENGINE_PYTHON))
            if done.returncode:
                yield f"{words[1]} fails:\n{done.stdout}{done.stderr}"
                return
        if len(list(filled.glob("*_ndvi.tif"))) != 4:
            yield "fill does not write an NDVI raster for each date"


def main() -> int:
    """Run all checks; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("zip", type=Path)
    archive = parser.parse_args().zip.resolve()
    failed = False
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(folder)
        checks: list[tuple[Callable[[Path], Problems], Path]] = [
            (layout, archive),
            (metadata, archive),
            (security, folder),
            (secrets, folder),
            (loads, folder),
        ]
        for check, subject in checks:
            problems = list(check(subject))
            print(f"{check.__name__:<10} {'FAILED' if problems else 'ok'}")
            for problem in problems:
                print(f"  {problem}")
            failed = failed or bool(problems)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
