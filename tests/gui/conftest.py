"""A screen and a QGIS for the tests with a real window."""

import ast
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PICTURES = Path(os.environ.get("TEST_OUTPUT", ROOT / "test-output"))
LIMIT_SECONDS = 300  # for one session of QGIS; not asserted on, only so that a hang ends


def steps_of(script):
    """The names of the steps of a script, as it gives them to do_steps()."""
    calls = [node for node in ast.walk(ast.parse(Path(__file__).with_name(script).read_text())) if is_steps(node)]
    return [name.id for name in calls[0].args]


def is_steps(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "do_steps"


def pytest_generate_tests(metafunc):
    """A test that asks for a ``step`` is one test for each step of its module's SCRIPT."""
    if "step" in metafunc.fixturenames:
        metafunc.parametrize("step", steps_of(metafunc.module.SCRIPT))


class Told(dict):
    """What a script reported. What it did not come to fails the test that asks for it, and no other."""

    def __init__(self, report, end, unended=None):
        super().__init__(report)
        self.end = end  # how QGIS ended, for steps that were not reached
        self.unended = unended  # the last step, if QGIS did not end by itself

    def __missing__(self, key):
        failed = [name for name, trace in self.get("steps", {}).items() if trace]
        pytest.fail(f"Nothing was reported of '{key}'. Steps that failed: {failed or 'none'}. {self.end}")

    def check(self, step):
        """Fail unless the step was done; the last one, too, if QGIS hung, be it after that step."""
        steps = self.get("steps", {})
        if steps.get(step, "not reached"):
            pytest.fail(steps.get(step) or f"The step was not reached. {self.end}", pytrace=False)
        if step == self.unended:
            pytest.fail(f"QGIS did not end after its last step. {self.end}", pytrace=False)


@pytest.fixture(scope="session")
def display():
    """A virtual screen of our own; its name as in DISPLAY."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-dpi", "96", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as numbers:
        number = numbers.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    process.terminate()
    process.wait(10)


@pytest.fixture(scope="session")
def example_series(tmp_path_factory):
    """The simulated example series, made by the engine."""
    python = ROOT / ".venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("no engine environment at .venv")
    folder = tmp_path_factory.mktemp("example")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([python, "-m", "model", "example", "--output", folder], env=environment, check=True)
    return folder


@pytest.fixture(scope="session")
def many_rasters(tmp_path_factory):
    """200 small dated rasters."""
    folder = tmp_path_factory.mktemp("many")
    code = """if True:
        import datetime, sys, numpy, rasterio
        folder, count = sys.argv[1], int(sys.argv[2])
        generator = numpy.random.default_rng(1)
        for number in range(count):
            day = datetime.date(2020, 1, 1) + datetime.timedelta(5 * number)
            values = generator.integers(200, 3000, (4, 64, 64)).astype("uint16")
            affine = rasterio.Affine(10, 0, 600000, 0, -10, 5100000)
            with rasterio.open(f"{folder}/S2_{day:%Y%m%d}.tif", "w", driver="GTiff", count=4, width=64, height=64,
                               dtype="uint16", crs="EPSG:32632", transform=affine, nodata=0) as file:
                file.write(values)
                file.descriptions = ("B02", "B03", "B04", "B08")
                file.scales = (1e-4,) * 4
    """
    python = ROOT / ".venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("no engine environment at .venv")
    subprocess.run([python, "-c", code, folder, "200"], check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    return folder


@pytest.fixture(scope="session")
def pictures():
    """The folder where the scripts keep their screenshots, without those of earlier runs."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    return PICTURES


@pytest.fixture(scope="session")
def run_in_qgis(display, pictures, tmp_path_factory):
    """A function that runs a script of this folder in a QGIS of its own profile and returns what it Told."""
    qgis = shutil.which("qgis")
    if qgis is None:
        pytest.skip("QGIS is not installed")

    def run(script, plugin_folder=ROOT, active=True, settings="", limit_seconds=LIMIT_SECONDS, **told):
        home = tmp_path_factory.mktemp("qgis")
        ini = home / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text(
            f"[PythonPlugins]\n{'ganfilling_plugin=true' if active else ''}\nprocessing=true\n\n"
            "[qgis]\ncheckVersion=false\nshowTips322=false\n\n[app]\nprojections\\unknownCrsBehavior=NoAction\n\n"
            + settings
        )
        report = home / "report.json"
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        environment |= {
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "QT_SCALE_FACTOR_ROUNDING_POLICY": "Round",
            "QGIS_PLUGINPATH": str(plugin_folder),
            "DRIVE_SCRIPTS": str(Path(__file__).parent),
            "DRIVE_PICTURES": str(pictures),
            "DRIVE_REPORT": str(report),
            **{name: str(value) for name, value in told.items()},
        }
        path = Path(__file__).with_name(script)
        command = [qgis, "--noversioncheck", "--nologo", "--profiles-path", str(home), "--code", str(path)]
        unended = None
        with (home / "log").open("w") as log:
            process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
            try:
                end = f"QGIS ended with status {process.wait(limit_seconds)}."
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                end, unended = "QGIS hung.", steps_of(script)[-1]
        end += f" Its log ends:\n{(home / 'log').read_text()[-3000:]}"
        return Told(json.loads(report.read_text()) if report.exists() else {}, end, unended)

    return run
