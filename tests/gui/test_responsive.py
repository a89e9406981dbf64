"""The window answers while the engine works: what a timer in it measured."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAYERS = 200
MOST_MILLISECONDS = 100
SCRIPT = "drive_responsive.py"


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """Many small dated rasters."""
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
    subprocess.run([python, "-c", code, folder, str(LAYERS)], check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    return folder


@pytest.fixture(scope="module")
def session(run_in_qgis, many, example_series, tmp_path_factory):
    output = tmp_path_factory.mktemp("responsive") / "filled"
    told = {"DRIVE_SERIES": many, "DRIVE_EXAMPLE": example_series, "DRIVE_OUTPUT": output}
    found = run_in_qgis(SCRIPT, **told)
    print({name: found.get(name) for name in ("describing", "filling", "loading")})
    return found


def test_step(session, step):
    session.check(step)


def test_describing_many_layers_does_not_hold_up_the_window(session):
    assert session["rows"] == session["described"] == LAYERS
    assert session["busy"] and session["describing"]["ticks"] > 30
    assert session["describing"]["largest"][0] < MOST_MILLISECONDS


def test_filling_does_not_hold_up_the_window(session):
    assert session["filled"] == 12 and session["filling"]["ticks"] > 30
    assert session["filling"]["largest"][0] < MOST_MILLISECONDS


def test_results_are_loaded_one_by_one(session):
    """How long one layer takes is QGIS's own and grows with the project; in between the window answers."""
    assert session["loading"]["ticks"] > 30
