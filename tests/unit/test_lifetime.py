"""The engine ends when it is told, whatever it is doing and whether or not somebody reads what it says."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
BEGIN = (
    "import hashlib, os, sys, time\n"
    "from model.core import lifetime, scratch\n"
    "from model.core.reporting import JsonReporter\n"
    "from model.__main__ import _protocol_stream\n"
    "from pathlib import Path\n"
    "report = JsonReporter(_protocol_stream())\n"
    "lifetime.stop_on_signals(report)\n"
    "part = scratch.begin(Path(sys.argv[1]))\n"
    "part.touch()\n"
    "print('ready', file=sys.stderr, flush=True)\n"
)
# A call into C that sees no signal, and takes hours.
LONG_CALL = "hashlib.pbkdf2_hmac('sha256', b'', b'', 2**31 - 1)\n"
STALLED = "while True: report.warning('code', 'x' * 1000)\n"


@pytest.mark.parametrize("busy", [LONG_CALL, STALLED])
@pytest.mark.parametrize("which", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_in_a_long_call_and_while_nobody_reads_its_events(tmp_path, busy, which):
    process = subprocess.Popen(
        [sys.executable, "-c", BEGIN + busy, str(tmp_path / "unfinished")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,  # not read until it has ended
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr.readline() == "ready\n"
        process.send_signal(which)
        assert process.wait(timeout=60) == 3
    finally:
        process.kill()
    said = process.communicate()[0]
    assert list(tmp_path.iterdir()) == []
    assert busy is STALLED or '"code": "cancelled"' in said


@pytest.mark.parametrize("words", [["doctor"], ["doctor", "--json"], ["fill", "--help"]])
def test_a_reader_that_goes_away_is_no_fault(words):
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "model", *words],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert done.stderr == ""
    assert done.returncode in (0, 1, 3)  # 1: doctor finds something missing


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, names of files are text")
@pytest.mark.parametrize("words", [[], ["--json"]])
def test_a_file_whose_name_is_no_text_is_described(tmp_path, words):
    from series_files import write_series

    write_series(tmp_path / "in", 2)
    for path in sorted((tmp_path / "in").glob("*.tif"))[:1]:
        path.rename(os.fsdecode(os.fsencode(path.parent) + b"/S2_\xff_20220607.tif"))
    done = subprocess.run(
        [sys.executable, "-m", "model", "describe", str(tmp_path / "in"), "--log-level", "info", *words],
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(tmp_path)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0 and b"Traceback" not in done.stderr
    assert b"S2_\\udcff_20220607.tif" in done.stdout and b"Rename it" in done.stdout


def test_work_whose_reader_has_gone_away_stops_and_leaves_nothing(tmp_path):
    from series_files import write_series

    write_series(tmp_path / "in")
    reading, writing = os.pipe()
    os.close(reading)
    words = ["fill", str(tmp_path / "in"), "--output", str(tmp_path / "out"), "--method", "linear", "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "model", *words],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (3, "")
    assert not any((tmp_path / "out").glob("**/*"))
