"""Many runs one after the other: memory, handles, threads and temporary files must stay as they are.

    tests/benchmarks/soak.py runs  [--count 500]    (engines, one process each, as QGIS starts them)
    tests/benchmarks/soak.py fills [--count 500]    (in one process, as a worker of a cluster does them)
    .venv-qgis/bin/python tests/benchmarks/soak.py qgis [--count 200] [--real]

qgis: fills by the algorithm of the plugin in one session, their layers loaded and the project closed after each. What
the plugin starts is the engine (--real), or one that copies a result, which leaves out the time that filling takes.
Prints how it stands ten times, and at the end how the last half compares with the first.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "unit")]
os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
FILL = ("--method", "linear", "--clouds", "off")

COPYING = """
import json, shutil, sys
from pathlib import Path

RESULT = Path({result!r})

def tell(event, **fields):
    print(json.dumps({{"event": event, **fields}}), flush=True)

if sys.argv[1] == "doctor":
    tell("done", findings=[])
else:
    job = json.loads(Path(sys.argv[2]).read_text())
    tell("started", command=job["command"])
    output = Path(job["output"])
    shutil.copytree(RESULT, output, dirs_exist_ok=True)
    for number, entry in enumerate(json.loads((output / "series.json").read_text())["products"]):
        tell("progress", done=number, total=12, unit="files", message="Writing")
        tell("product", **{{**entry, "path": str(output / entry["path"])}})
    tell("done", series=str(output / "series.json"), message="Copied")
"""


def state(temporary: Path) -> dict[str, float]:
    """What this process holds now, and what lies in the folder for temporary files."""
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return {
        "MiB": int(status["VmRSS"].split()[0]) / 1024,
        "handles": len(list(Path("/proc/self/fd").iterdir())),
        "threads": int(status["Threads"]),
        "temporary files": sum(1 for _ in temporary.rglob("*")),
    }


def repeat(count: int, once: Callable[[int], dict[str, float]]) -> None:
    """Call ``once`` so many times, and print what it says."""
    seen, begun = [], time.monotonic()
    for number in range(count):
        seen.append(once(number))
        if (number + 1) % max(1, count // 10) == 0:
            told = ", ".join(f"{value:.0f} {name}" for name, value in seen[-1].items())
            print(f"{number + 1}: {told} ({time.monotonic() - begun:.0f} s)", flush=True)
    tenth = max(1, count // 10)
    for name in seen[0]:
        first, last = max(s[name] for s in seen[tenth : 2 * tenth]), max(s[name] for s in seen[-tenth:])
        print(f"{name}: at most {first:.1f} in the second tenth of {count}, {last:.1f} in the last")


def series(folder: Path) -> Path:
    """A tiny series."""
    python = ROOT / ".venv" / "bin" / "python"  # the Python of QGIS has no rasterio
    code = "import pathlib, sys, series_files as s; s.write_series(pathlib.Path(sys.argv[1]), 4, 48, 48)"
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests' / 'unit'}"}
    subprocess.run([python, "-c", code, folder / "S"], env=environment, check=True)
    return folder / "S"


def fills(count: int, work: Path, temporary: Path) -> None:
    """Fill again and again in this process."""
    from model.clouds import CloudOptions
    from model.contract.options import FillOptions, MethodOptions
    from model.core.reporting import Reporter
    from model.pipeline.filling import fill
    from model.reading.series import SeriesOptions

    given = [str(series(work))]
    asked = FillOptions(method=MethodOptions("linear"), clouds=CloudOptions("off"), overwrite=True)

    def once(number: int) -> dict[str, float]:
        fill(given, work / "out", SeriesOptions(), asked, Reporter())
        return state(temporary)

    repeat(count, once)


def runs(count: int, work: Path, temporary: Path) -> None:
    """Start engine after engine; each is forked from this process, which has loaded it."""
    import model.pipeline.filling  # noqa: F401 (loaded once, for all runs)
    from model.__main__ import main as engine

    given = str(series(work))
    null = os.open(os.devnull, os.O_RDWR)
    os.environ["XDG_STATE_HOME"] = str(temporary / "state")

    def once(number: int) -> dict[str, float]:
        child = os.fork()
        if not child:
            for stream in (0, 1, 2):
                os.dup2(null, stream)
            status = engine(["fill", given, "--output", str(work / "out"), "--overwrite", "--json", *FILL])
            (work / "state.json").write_text(json.dumps(state(temporary)))
            os._exit(status)
        _, status, usage = os.wait4(child, 0)
        assert status == 0, status
        found = json.loads((work / "state.json").read_text())
        left = sum(1 for _ in temporary.rglob("*"))
        return {
            **found,
            "MiB": usage.ru_maxrss / 1024,
            "temporary files": left,
            "files in the result": len(list((work / "out").iterdir())),
        }

    repeat(count, once)


def qgis(count: int, work: Path, temporary: Path, real: bool) -> None:
    """Fill by the plugin's algorithm in one session of QGIS."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ |= {"QGIS_CUSTOM_CONFIG_PATH": str(work / "profile"), "XDG_STATE_HOME": str(work / "state")}
    from qgis.core import QgsApplication, QgsProject, QgsSettings

    session = QgsApplication([], True)
    session.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    from ganfilling_plugin import engine
    from ganfilling_plugin.provider import GanFillingProvider

    Processing.initialize()
    provider = GanFillingProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    given = str(series(work))
    python = ROOT / ".venv" / "bin" / "python"
    words = [python, "-m", "model", "fill", given, "--output", work / "result", *FILL]
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True)
    if not real:
        (work / "fake" / "model").mkdir(parents=True)
        (work / "fake" / "model" / "__init__.py").touch()
        (work / "fake" / "model" / "__main__.py").write_text(COPYING.format(result=str(work / "result")))
        engine.engine_root = lambda: work / "fake"
        QgsSettings().setValue("ganfilling/python", sys.executable)

    def once(number: int) -> dict[str, float]:
        asked = {"FOLDER": given, "OUTPUT": str(work / "out"), "METHOD": "linear", "OVERWRITE": True}
        processing.runAndLoadResults("ganfilling:fill", asked)
        layers = len(QgsProject.instance().mapLayers())
        assert layers, "no layers were loaded"
        QgsProject.instance().clear()
        shutil.rmtree(work / "out")
        session.processEvents()
        return {**state(temporary), "layers": layers}

    repeat(count, once)
    QgsApplication.processingRegistry().removeProvider(provider)
    session.exitQgis()


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["runs", "fills", "qgis"])
    parser.add_argument("--count", type=int)
    parser.add_argument("--real", action="store_true")
    arguments = parser.parse_args()
    count = arguments.count or (200 if arguments.what == "qgis" else 500)
    with tempfile.TemporaryDirectory() as place:
        work, temporary = Path(place) / "work", Path(place) / "temporary"
        work.mkdir()
        temporary.mkdir()
        tempfile.tempdir = os.environ["TMPDIR"] = str(temporary)
        if arguments.what == "qgis":
            qgis(count, work, temporary, arguments.real)
        else:
            {"runs": runs, "fills": fills}[arguments.what](count, work, temporary)


if __name__ == "__main__":
    main()
