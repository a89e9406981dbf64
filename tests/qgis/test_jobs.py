"""Running jobs: what each event becomes, and every way a job can end badly."""

import json
import os
import threading
import time

import pytest

from ganfilling_plugin import diagnostics, errors, jobs
from ganfilling_plugin.environment import place
from ganfilling_plugin.jobs import TimeLeft, run_job


@pytest.fixture(autouse=True)
def _kept_apart(monkeypatch, tmp_path):
    """Jobs that fail are kept in the test's folder."""
    monkeypatch.setattr(place, "root", lambda: tmp_path / "data")


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


@pytest.mark.parametrize("script", ["error", "crash", "stall"])
def test_failed_job_is_kept_and_named_with_the_log(fake_engine, feedback, tmp_path, script):
    log = tmp_path / "engine.log"
    log.touch()
    job = {"script": script, "command": "fill", "log": str(log)}
    with pytest.raises(errors.EngineError) as caught:
        run_job(job, feedback, fake_engine, stall_seconds=5)
    (kept,) = jobs.kept_jobs()
    assert json.loads(kept.read_text()) == {"version": 1, **job} and kept.name.endswith("-fill.json")
    for words in (str(caught.value), errors.last_error()):
        assert f"The job was kept: {kept}" in words and f"The engine's log: {log}" in words
    assert words.count(str(kept)) == 1


def test_log_that_was_never_written_is_not_named(fake_engine, feedback, tmp_path):
    with pytest.raises(errors.EngineError) as caught:
        run_job({"script": "crash", "log": str(tmp_path / "absent.log")}, feedback, fake_engine)
    assert "absent.log" not in str(caught.value)


def test_only_the_last_failed_jobs_are_kept_and_no_others(fake_engine, feedback, monkeypatch, tmp_path):
    monkeypatch.setattr(jobs, "KEPT", 2)
    for number in range(3):
        with pytest.raises(errors.EngineError):
            run_job({"script": "error", "number": number}, feedback, fake_engine)
    run_job({"script": "good"}, feedback, fake_engine)
    feedback.cancel_at_progress = True
    with pytest.raises(errors.CancelledError):
        run_job({"script": "polite", "mark": str(tmp_path / "mark")}, feedback, fake_engine)
    assert [json.loads(path.read_text())["number"] for path in jobs.kept_jobs()] == [1, 2]


def test_job_that_cannot_be_kept_fails_as_it_would(fake_engine, feedback, tmp_path):
    (tmp_path / "data").touch()  # no folder
    with pytest.raises(errors.EngineReportedError, match=r"Add dates\.$"):
        run_job({"script": "error"}, feedback, fake_engine)


def test_diagnostics_name_the_failed_jobs_and_the_log(fake_engine, feedback, tmp_path):
    log = tmp_path / "engine.log"
    log.touch()
    with pytest.raises(errors.EngineError):
        run_job({"script": "error", "log": str(log)}, feedback, fake_engine)
    text = diagnostics.collect()
    assert str(log) in text
    assert str(jobs.kept_jobs()[0]) in text.partition("Failed jobs that were kept")[2]


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
    monkeypatch.setattr(jobs, "GRACE_SECONDS", 0.3)
    mark = tmp_path / "mark"
    feedback.cancel_at_progress = True
    with pytest.raises(errors.CancelledError):
        run_job({"script": "stubborn", "mark": str(mark)}, feedback, fake_engine)
    assert not _alive(int(mark.read_text()))


def test_much_output_on_both_streams_does_not_block(fake_engine, feedback):
    assert run_job({"script": "flood"}, feedback, fake_engine).done["event"] == "done"


@pytest.mark.parametrize(
    "script",
    [
        *("bytes", "deep", "long line", "long number", "not an event", "without fields", "fields of other types"),
        *("numbers that are none", "an event of tomorrow"),
    ],
)
def test_garbage_is_passed_over(fake_engine, feedback, script):
    result = run_job({"script": script}, feedback, fake_engine, stall_seconds=30)
    assert (result.done["event"], result.products, result.warnings) == ("done", [], [])
    assert not feedback.said["error"]


def test_an_event_that_comes_in_parts_is_one(fake_engine, feedback):
    result = run_job({"script": "half lines"}, feedback, fake_engine)
    assert result.done["event"] == "done"
    assert feedback.percents == [50, 100]


def test_an_engine_that_ends_amid_a_line_has_crashed(fake_engine, feedback):
    with pytest.raises(errors.EngineCrashedError):
        run_job({"script": "half a line"}, feedback, fake_engine)


def test_an_endless_flood_takes_little_memory_and_can_be_cancelled(fake_engine, feedback, tmp_path, monkeypatch):
    """QGIS shows less than comes: the engine has to wait."""
    seen = []
    put = jobs.queue.Queue.put

    def watched(self, *rest, **more):
        put(self, *rest, **more)
        seen.append(self.qsize())
        if len(seen) == 5000:
            feedback.cancel()

    monkeypatch.setattr(jobs.queue.Queue, "put", watched)
    threads = threading.active_count()
    with pytest.raises(errors.CancelledError):
        run_job({"script": "endless", "mark": str(tmp_path / "mark")}, feedback, fake_engine)
    assert max(seen) <= jobs.WAITING
    assert not _alive(int((tmp_path / "mark").read_text()))
    assert threading.active_count() == threads


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
