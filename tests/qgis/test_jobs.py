"""Running jobs: what each event becomes, and every way a job can end badly."""

import os
import threading
import time

import pytest

from ganfilling_plugin import errors
from ganfilling_plugin.jobs import TimeLeft, run_job


def _alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_events_become_feedback_and_result(fake_engine, feedback):
    result = run_job({"script": "good"}, feedback, fake_engine)
    assert feedback.percents == [25, 100]
    assert feedback.said["text"] == ["Filling"]
    assert feedback.said["warning"] == ["Scale guessed: é"]
    assert feedback.said["debug"] == ["a library that prints where it should not"]
    assert "/x/2022-06-07_filled.tif" in feedback.said["info"]
    assert "All well" in feedback.said["info"]
    assert [product["kind"] for product in result.products] == ["filled"]
    assert result.warnings[0]["code"] == "guess"
    assert result.done["series"] == "/x/series.json"


def test_job_is_passed_with_its_version(fake_engine, feedback):
    job = run_job({"script": "good", "inputs": ["ä.tif"]}, feedback, fake_engine).done["job"]
    assert job == {"version": 1, "script": "good", "inputs": ["ä.tif"]}


def test_child_gets_a_clean_environment(fake_engine, feedback, monkeypatch):
    from ganfilling_plugin import engine

    unwanted = ["PYTHONHOME", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH", "QGIS_PREFIX_PATH"]
    clean = {**os.environ, "KEPT": "yes", **dict.fromkeys([*unwanted, "LD_LIBRARY_PATH"], "/qgis/own")}
    monkeypatch.setattr(engine.os, "environ", clean)
    environment = run_job({"script": "good"}, feedback, fake_engine).done["environment"]
    assert environment["KEPT"] == "yes"
    assert environment["PYTHONPATH"] == str(engine.engine_root())
    assert "/qgis/own" not in environment.values()


def test_error_event_shows_message_and_hint(fake_engine, feedback):
    with pytest.raises(errors.EngineReportedError, match=r"a\.tif is the only date\.\nAdd dates\.") as caught:
        run_job({"script": "error"}, feedback, fake_engine)
    assert caught.value.code == "one_date"


def test_crash_shows_the_end_of_stderr(fake_engine, feedback):
    with pytest.raises(errors.EngineCrashedError, match=r"crashed.*-11(.|\n)*the library fell over"):
        run_job({"script": "crash"}, feedback, fake_engine)


def test_kill_is_explained_as_memory(fake_engine, feedback):
    with pytest.raises(errors.EngineCrashedError, match="out of memory"):
        run_job({"script": "killed"}, feedback, fake_engine)


def test_exit_without_word_shows_status_and_stderr(fake_engine, feedback):
    with pytest.raises(errors.EngineCrashedError, match=r"status 1(.|\n)*Traceback: something"):
        run_job({"script": "silent exit"}, feedback, fake_engine)


def test_stall_is_stopped(fake_engine, feedback):
    with pytest.raises(errors.EngineStalledError, match="said nothing"):
        run_job({"script": "stall"}, feedback, fake_engine, stall_seconds=0.6)


def test_stall_limit_counts_silence_not_duration(fake_engine, feedback, tmp_path):
    timer = threading.Timer(2.5, feedback.cancel)
    timer.start()
    with pytest.raises(errors.CancelledError):  # and not stalled, although it ran for longer than the limit
        run_job({"script": "polite", "mark": str(tmp_path / "mark")}, feedback, fake_engine, stall_seconds=1.0)


def test_cancel_closes_stdin_first(fake_engine, feedback, tmp_path):
    mark = tmp_path / "mark"
    feedback.cancel_at_progress = True
    with pytest.raises(errors.CancelledError):
        run_job({"script": "polite", "mark": str(mark)}, feedback, fake_engine)
    assert mark.read_text() == "stdin closed"


def test_cancel_kills_an_engine_that_does_not_listen(fake_engine, feedback, tmp_path, monkeypatch):
    from ganfilling_plugin import jobs

    monkeypatch.setattr(jobs, "GRACE_SECONDS", 0.3)
    mark = tmp_path / "mark"
    feedback.cancel_at_progress = True
    with pytest.raises(errors.CancelledError):
        run_job({"script": "stubborn", "mark": str(mark)}, feedback, fake_engine)
    assert not _alive(int(mark.read_text()))


def test_much_output_on_both_streams_does_not_block(fake_engine, feedback):
    assert run_job({"script": "flood"}, feedback, fake_engine).done["event"] == "done"


def test_python_that_cannot_start_is_named(feedback, tmp_path):
    broken = tmp_path / "python"
    broken.write_text("not a program")
    with pytest.raises(errors.EngineError, match=str(broken)):
        run_job({"script": "good"}, feedback, broken)


def test_time_left_is_told_once_it_can_be(monkeypatch):
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    left = TimeLeft()
    assert left.text(0.5) == ""  # too early
    now = 110.0
    assert left.text(0.01) == ""  # too little done
    assert left.text(0.25) == "about 30 s left"
    now = 1300.0
    assert left.text(0.5) == "about 20 min left"
    assert left.text(0.1) == "about 3.0 h left"
    assert left.text(1.0) == ""
