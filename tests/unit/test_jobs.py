"""Job files give the arguments that the command line would give."""

import json

import pytest

from model.commands.cli import build_parser
from model.commands.jobs import read_job
from model.core.errors import InputError


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


@pytest.mark.parametrize(
    ("job", "words"),
    [
        ({"clouds": "mask", "lost": None, "trust": None}, "--clouds mask"),
        ({"clouds": "off", "lost": ["2022-06-02", "2022-06-12"]}, "--clouds off --lost 2022-06-02 --lost 2022-06-12"),
        ({"lost": [], "trust": ["2022-06-02"]}, "--trust 2022-06-02"),
        ({"screen": True}, "--screen"),
        ({"screen": False}, "--no-screen"),
    ],
)
def test_how_clouds_are_looked_for_comes_over_as_on_the_command_line(tmp_path, job, words):
    asked = {"version": 1, "command": "fill", "inputs": ["a.tif"], "output": "out", **job}
    assert read(tmp_path, asked) == build_parser().parse_args(["fill", "a.tif", "--output", "out", *words.split()])


@pytest.mark.parametrize(("key", "mode"), [(True, "auto"), (False, "mask"), (None, "auto")])
def test_the_old_key_of_a_job_says_the_same_in_new_words(tmp_path, key, mode):
    parsed = read(tmp_path, {"version": 1, "command": "fill", "inputs": [], "output": "o", "screen": key})
    assert parsed.clouds == mode
    assert not hasattr(parsed, "screen")


def test_lists_of_names_and_paths_are_spread_and_single_ones_stay_whole(tmp_path):
    job = {"version": 1, "command": "train", "inputs": [], "output": "o"}
    spread = read(tmp_path, {**job, "data": ["a", "b,c"], "clouds": ["x", "y"], "hold_out": ["here", "there"]})
    assert [list(map(str, part)) for part in (spread.data, spread.clouds)] == [["a", "b,c"], ["x", "y"]]
    assert spread.hold_out == ["here", "there"]
    single = read(tmp_path, {**job, "clouds": "masks", "data": "cubes", "hold_out": "none"})
    assert [list(map(str, part)) for part in (single.data, single.clouds)] == [["cubes"], ["masks"]]
    assert single.hold_out == ["none"]


@pytest.mark.parametrize("job", [{"clouds": "some"}, {"lost": ["yesterday"]}, {"trust": ["2022-13-01"]}])
def test_what_says_nothing_about_clouds_is_refused(tmp_path, job):
    with pytest.raises(InputError):
        read(tmp_path, {"version": 1, "command": "fill", "inputs": [], "output": "o", **job})


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
