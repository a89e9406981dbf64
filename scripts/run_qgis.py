"""Open QGIS with this checkout's plugin, in a profile of its own under build/, so that yours stays as it is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROFILES = ROOT / "build" / "qgis"
SETTINGS = PROFILES / "profiles" / "default" / "QGIS" / "QGIS3.ini"


def main() -> int:
    """Run QGIS until it is closed; return its exit status."""
    program = shutil.which("qgis")
    if program is None:
        sys.exit("QGIS is not installed.")
    if not SETTINGS.exists():
        SETTINGS.parent.mkdir(parents=True)
        SETTINGS.write_text("[PythonPlugins]\nganfilling_plugin=true\nprocessing=true\n", encoding="utf-8")
    command = [program, "--noversioncheck", "--nologo", "--profiles-path", str(PROFILES), *sys.argv[1:]]
    return subprocess.run(command, env={**os.environ, "QGIS_PLUGINPATH": str(ROOT)}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
