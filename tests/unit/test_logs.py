"""The log: what a failed run leaves in its file, what stderr says at each level, and that old files go."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from model.core import logs

ROOT = Path(__file__).parents[2]


@pytest.fixture
def engine(tmp_path, monkeypatch):
    """A function that runs the engine, with a folder of its own for logs, and returns the ended process."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))

    def run(*words, code="import sys; from model.__main__ import main; sys.exit(main())"):
        command = [sys.executable, "-c", code, *map(str, words)]
        return subprocess.run(
            command, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
        )

    return run


def last_event(done):
    return json.loads(done.stdout.splitlines()[-1])


def test_an_error_names_the_log_which_has_the_traceback_and_what_was_done_before(engine, tmp_path):
    done = engine("fill", "--json", tmp_path / "absent.tif", tmp_path / "gone.tif", "--output", tmp_path / "out")
    log = Path(last_event(done)["log"])
    assert log.parent == logs.folder()
    text = log.read_text(encoding="utf-8")
    assert "absent.tif" in text and "command='fill'" in text
    assert "Traceback" in text and "InputError" in text
    assert json.loads(done.stdout.splitlines()[0])["log"] == str(log)
    assert done.stderr == ""  # the event says it already
    shown = engine("fill", tmp_path / "absent.tif", "--output", tmp_path / "out").stderr
    assert "Log: " in shown and "Traceback" not in shown


def test_what_is_unforeseen_is_told_as_ours_and_has_its_traceback_in_the_log(engine):
    broken = (
        "import sys, model.__main__ as main\n"
        "def fail(*_): raise ZeroDivisionError('unforeseen')\n"
        "main.COMMANDS['doctor'] = fail\n"
        "sys.exit(main.main())"
    )
    done = engine("doctor", "--json", code=broken)
    event = last_event(done)
    assert (done.returncode, event["code"]) == (1, "internal")
    assert "fault of the program" in event["message"] and "log" in event["hint"]
    text = Path(event["log"]).read_text()
    assert "ZeroDivisionError: unforeseen" in text and "in fail" in text
    assert done.stderr == ""


def test_without_a_log_the_traceback_of_what_is_unforeseen_is_on_stderr(engine, monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    broken = (
        "import sys, model.__main__ as main\n"
        "def fail(*_): raise ZeroDivisionError('unforeseen')\n"
        "main.COMMANDS['doctor'] = fail\n"
        "sys.exit(main.main())"
    )
    done = engine("doctor", "--json", code=broken)
    assert last_event(done)["code"] == "internal" and "log" not in last_event(done)
    assert "in fail" in done.stderr


def test_a_run_without_an_error_leaves_no_file(engine, tmp_path):
    done = engine("example", "--json", "--size", "64", "--dates", "2", "--output", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert list(logs.folder().iterdir()) == []
    assert done.stderr == ""


@pytest.mark.parametrize("level", ["info", "debug"])
def test_more_is_said_and_kept_when_it_is_asked_for(engine, tmp_path, level):
    (tmp_path / "job.json").write_text(
        json.dumps({"version": 1, "command": "example", "size": 64, "dates": 2, "output": str(tmp_path / "out")})
    )
    done = engine("run", tmp_path / "job.json", "--log-level", level)
    assert done.returncode == 0, done.stderr
    assert all(json.loads(line)["event"] for line in done.stdout.splitlines())
    (file,) = logs.folder().iterdir()
    for text in (done.stderr, file.read_text()):
        assert "command='example'" in text
        assert ("Simulating: 1 of 3 dates" in text) == (level == "debug")


def test_old_files_go(engine, tmp_path):
    logs.folder().mkdir(parents=True)
    for number in range(15):
        (logs.folder() / f"20260101-0000{number:02}-1.log").touch()
    done = engine("ndvi", "--json", tmp_path / "absent.tif", "--output", tmp_path / "out")
    left = sorted(path.name for path in logs.folder().iterdir())
    assert len(left) == logs.KEPT
    assert left[0] == "20260101-000006-1.log" and left[-1] == Path(last_event(done)["log"]).name


def test_without_a_place_for_it_the_engine_goes_on(engine, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    event = last_event(engine("ndvi", "--json", tmp_path / "absent.tif", "--output", tmp_path / "out"))
    assert event["code"] == "missing_file" and "log" not in event


def test_a_crash_of_a_library_says_where_it_was(engine):
    crash = (
        "import sys, model.__main__ as main\n"
        "def fall_over(*_): import faulthandler; faulthandler._sigsegv()\n"
        "main.COMMANDS['doctor'] = fall_over\n"
        "sys.exit(main.main())"
    )
    done = engine("doctor", "--json", code=crash)
    assert done.returncode < 0
    assert "Segmentation fault" in done.stderr and "in fall_over" in done.stderr
