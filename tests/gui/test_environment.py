"""A newcomer's path: the plugin from its zip, the engine created with the real uv from inside a real QGIS window."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MINUTES = 25  # at most; not asserted on
NO_NETWORK = ("index cannot be reached", "secure connection", "proxy let nothing")  # what the set-up says of it
SCRIPT = "drive_environment.py"


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder of plugins with this one unpacked from its zip: nothing of the checkout is near."""
    folder = tmp_path_factory.mktemp("plugins")
    built = folder.parent / "dist"
    subprocess.run([sys.executable, ROOT / "scripts" / "build_zip.py", "--output", built], check=True)
    with zipfile.ZipFile(next(built.glob("*.zip"))) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def session(run_in_qgis, installed, tmp_path_factory):
    """Run drive_environment.py in QGIS once; all tests look at its report."""
    output = tmp_path_factory.mktemp("newcomer")
    told = {"DRIVE_OUTPUT": output}
    configuration = Path.home() / ".config" / "pip" / "pip.conf"
    if configuration.exists():  # QGIS runs with another home; packages come from where pip is told to get them
        told["PIP_CONFIG_FILE"] = os.environ.get("PIP_CONFIG_FILE", configuration)
    report = run_in_qgis(SCRIPT, plugin_folder=installed, limit_seconds=60 * MINUTES, **told)
    if any(words in report.get("failure", "") for words in NO_NETWORK):
        pytest.skip(f"pip reaches no packages: {report['failure']}")
    print("longest pauses of the window in ms:", report.get("pauses"))
    yield report
    if "root" in report:
        shutil.rmtree(report["root"])


def test_step(session, step):
    session.check(step)


def test_engine_is_created(session):
    assert session["failure"] == "", "\n".join(session["log"])


def test_plugin_is_that_of_the_zip(session, installed):
    assert session["plugin"] == str(installed / "ganfilling_plugin")


def test_offer_says_what_it_costs(session):
    assert "create the engine" in session["offer"] and "to download" in session["offer"]
    assert "no engine yet" in session["before"]
    assert "to download" in session["words"]


def test_creation_is_followed_in_the_window_and_outlives_the_page(session):
    assert session["during"]["step"] and "Creating the engine" in session["during"]["state"]
    assert "uv" in session["during"]["log"]
    assert session["goes on"] is True
    assert "The engine is ready." in session["end"]


def test_created_engine_works_and_is_tested(session):
    assert "The engine is ready." in session["after"] and "torch" in session["after"]
    assert "The engine works." in session["tested"] and "torch: works" in session["tested"]
    assert "clouds: works - ukis-csmask" in session["tested"] and "ukis-csmask" in session["after"]


def test_created_engine_fills(session):
    assert len([name for name in session["filled"] if name.endswith("_filled.tif")]) == 4


def test_diagnostics_name_everything_but_the_home(session):
    text = session["diagnostics"]
    for part in ("QGIS:", "Qt:", "GDAL:", "torch: works", "device: works", "State: ready", "Free on the disk:"):
        assert part in text, part
    assert "~" in text and "/qgis" not in text.replace("/share/qgis", "").replace("/bin/qgis", ""), text


def test_removed_and_created_again_from_the_page(session):
    assert session["removed"]["exists"] is False and "no engine yet" in session["removed"]["state"]
    assert session["second"]["failure"] == "" and session["second"]["details"]["build"] == "none"
    assert "without torch" in session["second"]["state"] and "without cloud detection" in session["second"]["state"]


def test_cancel_leaves_nothing(session):
    assert session["cancelled"]["failure"] == "CancelledError"
    assert session["cancelled"]["left"] == []


@pytest.mark.parametrize("name", ["offer", "before", "message", "during", "ready", "after", "diagnostics", "second"])
def test_pictures_show_something(session, pictures, name):
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(pictures / f"environment-{name}.png"))
    assert image.width() > 400 and image.height() > 300
    colours = {image.pixel(column, row) for column in range(0, image.width(), 7) for row in range(0, image.height(), 7)}
    assert len(colours) > 20
