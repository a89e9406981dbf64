"""The demonstration: simulate a series, fill it through qgis_process as a user of QGIS would, and show what came out.

Usage: python3 scripts/demo.py FOLDER (replaced if it is there)
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENGINE = ROOT / ".venv" / "bin" / "python"


def engine(*words: str) -> None:
    """Run an engine command; its progress goes to the terminal."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([str(ENGINE), "-m", "model", *words], env=environment, check=True)


def qgis_process(*words: str) -> dict:
    """Run qgis_process without a window, with this checkout's plugin in a profile of its own; return its JSON."""
    with tempfile.TemporaryDirectory() as scratch:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": scratch,
            "QGIS_CUSTOM_CONFIG_PATH": scratch,
            "QGIS_PLUGINPATH": str(ROOT),
        }
        command = [shutil.which("qgis_process.bin") or "qgis_process"]
        subprocess.run(
            [*command, "plugins", "enable", "ganfilling_plugin"], env=environment, check=True, capture_output=True
        )
        done = subprocess.run(
            [*command, "--json", "run", *words], env=environment, check=False, capture_output=True, text=True
        )
    if done.returncode:
        sys.exit(f"qgis_process failed:\n{done.stderr}\n{done.stdout}")
    return json.loads(done.stdout)


def show(folder: Path) -> None:
    """Print a line a date: what was observed, what was filled, and mean NDVI."""
    document = json.loads((folder / "series.json").read_text(encoding="utf-8"))
    by_date: dict[str, dict] = {}
    for product in document["products"]:
        by_date.setdefault(product["date"], {})[product["kind"]] = product["statistics"]
    print(f"\nMethod {document['method']} on {document['device']}, {document['seconds']} s")
    print("date         observed  filled  mean NDVI")
    for date, kinds in sorted(by_date.items()):
        shares = kinds["quality"]["shares"]
        filled = sum(share for value, share in shares.items() if value in "123")
        print(f"{date}   {shares.get('0', 0):7.1%} {filled:7.1%}  {kinds['ndvi']['mean']:9.3f}")


def main(folder: Path) -> None:
    """Run the demonstration in ``folder``."""
    shutil.rmtree(folder, ignore_errors=True)
    series, filled, figure = folder / "series", folder / "filled", folder / "figure.png"
    engine("example", "--output", str(series))
    print("Filling it through qgis_process ...")
    outputs = qgis_process("ganfilling:fill", f"--FOLDER={series}", f"--OUTPUT={filled}")["results"]
    show(Path(outputs["OUTPUT"]))
    engine("figure", str(filled), "--output", str(figure))
    print(f"\nFilled, NDVI and quality layers: {filled}\nPicture: {figure}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]).resolve())
