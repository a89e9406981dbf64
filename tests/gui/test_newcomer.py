"""A newcomer's way in a real window: from the zip, without a terminal, to a filled series, a profile and a film."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MINUTES = 25  # at most; not asserted on
NO_NETWORK = ("index cannot be reached", "secure connection", "proxy let nothing")  # what the set-up says of it
SCRIPT = "drive_newcomer.py"


@pytest.fixture(scope="module")
def session(run_in_qgis, tmp_path_factory):
    """Run drive_newcomer.py in a QGIS that has no plugin but its own; all tests look at its report."""
    built, nothing = tmp_path_factory.mktemp("dist"), tmp_path_factory.mktemp("nothing")
    subprocess.run([sys.executable, ROOT / "scripts" / "build_zip.py", "--output", built], check=True)
    folder = tempfile.mkdtemp(prefix="ganfilling-")  # a short name: it is seen on the pictures
    told = {"DRIVE_ZIP": next(built.glob("*.zip")), "DRIVE_OUTPUT": folder}
    configuration = Path.home() / ".config" / "pip" / "pip.conf"
    if configuration.exists():  # QGIS runs with another home; packages come from where pip is told to get them
        told["PIP_CONFIG_FILE"] = os.environ.get("PIP_CONFIG_FILE", configuration)
    report = run_in_qgis(SCRIPT, plugin_folder=nothing, active=False, limit_seconds=60 * MINUTES, **told)
    if any(words in report.get("failure", "") for words in NO_NETWORK):
        pytest.skip(f"pip reaches no packages: {report['failure']}")
    yield report
    shutil.rmtree(folder)


def test_step(session, step):
    session.check(step)


def test_installs_from_the_zip(session):
    assert session["before"] is False
    assert session["installed"] is True


def test_creates_the_engine(session):
    assert session["failure"] == ""


def test_selects_previews_and_fills(session):
    assert session["checked"] == 12
    assert len(session["previews"]) == 1
    assert session["results"] == {"Filled": 12, "NDVI": 12, "Quality": 12, "Uncertainty": 12}


def test_shows_profiles_of_what_was_clicked(session):
    assert len(session["places"]) == 2
    assert session["profile_of"].startswith("Filled 2023-04-08 to 2023-10-05")


def test_plays_the_dates_in_order(session):
    assert len(session["shown"]) >= 4
    assert session["shown"] == sorted(session["shown"])
