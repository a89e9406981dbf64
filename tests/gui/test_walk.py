"""From the installed zip to a profile, and to two answers, in a window of 1280 x 720: with how many clicks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("GANFILLING_DATA", ROOT.parent / "shared" / "data"))
REAL = DATA / "train" / "mscomposer__T32TMT.npz"  # Thurgau, 15 dates of 2018 with the classes of Sen2Cor
SCRIPT = "drive_walk.py"
WRITE = """if True:
    import sys, numpy, rasterio
    source, folder = sys.argv[1:]
    data = numpy.load(source)
    left, top = data["transform"][2], data["transform"][5]
    for date, bands, classes in zip(data["dates"], data["reflectance"], data["scl"]):
        name = f"{folder}/S2_{date.replace('-', '')}"
        affine = rasterio.Affine(10, 0, left, 0, -10, top)
        form = {"driver": "GTiff", "width": 200, "height": 200, "crs": str(data["crs"]), "transform": affine}
        with rasterio.open(f"{name}.tif", "w", count=4, dtype="uint16", nodata=65535, **form) as file:
            file.write(bands[:, :200, :200])
            file.descriptions = ("B02", "B03", "B04", "B08")
            file.scales = (1e-4,) * 4
        with rasterio.open(f"{name}_SCL.tif", "w", count=1, dtype="uint8", **form) as file:
            file.write(classes[:200, :200], 1)
"""


@pytest.fixture(scope="module")
def zipped(tmp_path_factory):
    built = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, ROOT / "scripts" / "build_zip.py", "--output", built], check=True)
    return next(built.glob("*.zip"))


LANGUAGES = {"simulated": "en", "real": "de"}  # the longest words are German ones


@pytest.fixture(scope="module", params=LANGUAGES)
def session(request, run_in_qgis, zipped, tmp_path_factory):
    told = {"DRIVE_NAME": request.param, "DRIVE_ZIP": zipped}
    if request.param == "real":
        if not REAL.exists():
            pytest.skip("no real series beside the repository")
        series = tmp_path_factory.mktemp("series")
        subprocess.run([ROOT / ".venv" / "bin" / "python", "-c", WRITE, REAL, series], check=True)
        told["DRIVE_SERIES"] = series
    nothing = tmp_path_factory.mktemp("nothing")
    language = LANGUAGES[request.param]
    settings = (
        f"[ganfilling]\npython={ROOT / '.venv'}\n\n"
        f"[locale]\noverrideFlag=true\nuserLocale={language}\nglobalLocale={language}\n"
    )
    return run_in_qgis(SCRIPT, plugin_folder=nothing, active=False, settings=settings, limit_seconds=1200, **told)


def test_step(session, step):
    session.check(step)


def test_no_raster_is_refused(session):
    assert session["refused"] == []


def test_the_message_after_the_run_is_read_whole(session):
    shown, needed = session["heights"]
    assert shown >= needed


def test_the_map_keeps_room_beside_what_is_opened(session):
    assert session["map_height"] > 400
    assert session["map_beside_profile"] > 150


def test_six_clicks_lead_from_nothing_to_a_profile(session):
    assert len(session["walk"]["profile"]["clicks"]) <= 6


def test_two_clicks_tell_which_dates_are_usable(session):
    assert len(session["walk"]["dates"]["clicks"]) <= 2
    assert all(0 <= share <= 1 for share in session["shares"].values())


def test_eight_clicks_lead_to_the_ndvi_of_fields_every_ten_days(session):
    assert len(session["walk"]["fields"]["clicks"]) <= 8
    assert {name for name, _ in session["rows"]} == {"Field 1", "Field 2"}
    dates = {date for _, date in session["rows"]}
    assert len(dates) > len(session["shares"])
    assert "ndvi_mean" in session["fields"]
    assert session["on_top"] is True
