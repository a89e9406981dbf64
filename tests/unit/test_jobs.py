"""Job files give the arguments that the command line would give."""

import json

import pytest

from model.cli import build_parser
from model.errors import InputError
from model.jobs import read_job


def read(tmp_path, job):
    path = tmp_path / "job.json"
    path.write_text(json.dumps(job))
    return read_job(path, build_parser())


def test_a_job_equals_the_command_line(tmp_path):
    job = {
        "version": 1,
        "command": "fill",
        "inputs": ["a.tif", "b.tif"],
        "output": "out",
        "method": "linear",
        "bands": ["1", "2", "3", "4"],
        "keep_observed": False,
        "ndvi": True,
        "uncertainty": True,
        "weights": None,
    }
    words = "fill a.tif b.tif --output out --method linear --bands 1,2,3,4 --no-keep-observed --ndvi --uncertainty"
    assert read(tmp_path, job) == build_parser().parse_args(words.split())


def test_inputs_may_say_more_than_a_path(tmp_path):
    item = {"path": "a.tif", "date": "2022-06-02"}
    assert read(tmp_path, {"version": 1, "command": "fill", "inputs": [item], "output": "o"}).inputs == [item]


@pytest.mark.parametrize("command", ["figure", "import"])
def test_commands_that_need_an_input(tmp_path, command):
    parsed = read(tmp_path, {"version": 1, "command": command, "inputs": ["x"], "output": "o.png"})
    assert parsed.inputs == ["x"]


def test_an_output_that_looks_like_an_option_stays_a_value(tmp_path):
    job = {"version": 1, "command": "example", "output": "--overwrite"}
    assert str(read(tmp_path, job).output) == "--overwrite"


@pytest.mark.parametrize(
    "job",
    [
        {"command": "fill"},
        {"version": 2, "command": "fill"},
        {"version": 1},
        {"version": 1, "command": "run", "job": "other.json"},
        {"version": 1, "command": "explode"},
        {"version": 1, "command": "fill", "output": "o", "colour": "red"},
        {"version": 1, "command": "fill", "output": "o", "inputs": "a.tif"},
        {"version": 1, "command": "fill", "output": "o", "method": "magic"},
        [],
    ],
)
def test_bad_jobs_are_input_errors(tmp_path, job):
    with pytest.raises(InputError):
        read(tmp_path, job)


def test_a_missing_or_broken_file_is_named(tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    for path in (broken, tmp_path / "missing.json"):
        with pytest.raises(InputError) as caught:
            read_job(path, build_parser())
        assert caught.value.code == "bad_job"
        assert path.name in caught.value.message
