"""Events are one JSON object a line; stages add up to one progress."""

import io
import json

import pytest

from model.core.errors import CancelledError, InputError
from model.core.reporting import JsonReporter, Stage


def events(stream):
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_events_carry_their_fields():
    stream = io.StringIO()
    report = JsonReporter(stream)
    report.started(command="fill")
    report.warning("scale_guessed", "a\nb")
    report.product(kind="ndvi", date="2022-06-02", path="x.tif")
    report.error(InputError("no_date", "No date.", "Name one."))
    assert events(stream) == [
        {"event": "started", "command": "fill"},
        {"event": "warning", "code": "scale_guessed", "message": "a\nb"},
        {"event": "product", "kind": "ndvi", "date": "2022-06-02", "path": "x.tif"},
        {"event": "error", "code": "no_date", "message": "No date.", "hint": "Name one."},
    ]


def test_progress_is_thinned_but_its_end_is_told():
    stream = io.StringIO()
    report = JsonReporter(stream)
    for done in range(1001):
        report.progress(done, 1000, "windows", "Filling")
    told = events(stream)
    assert len(told) < 20
    assert told[-1]["done"] == told[-1]["total"] == 1000


def test_stages_share_one_scale():
    stream = io.StringIO()
    report = JsonReporter(stream)
    first, second = Stage(report, 0, 0.25), Stage(report, 0.25, 1)
    first.progress(5, 10, "pixels", "Fitting")
    second.progress(10, 10, "windows", "Filling")
    assert [(e["done"], e["total"], e["unit"]) for e in events(stream)] == [(12.5, 100, "%"), (100, 100, "%")]


def test_a_cancelled_report_stops_the_work_everywhere():
    report = JsonReporter(io.StringIO())
    stage = Stage(report, 0, 1)
    report.cancelled.set()
    for call in (report.check, stage.check, lambda: stage.progress(1, 2)):
        with pytest.raises(CancelledError):
            call()
