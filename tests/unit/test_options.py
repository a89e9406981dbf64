"""What is declared of an option is what the command line and jobs do."""

import argparse
import datetime as dt
import json
from pathlib import Path

import pytest

from model.commands.cli import build_parser
from model.commands.jobs import read_job
from model.contract.command_list import COMMANDS
from model.contract.learning_options import ForecastLessons
from model.contract.option import Option, from_arguments
from model.contract.options import EvaluateOptions, FillOptions, ForecastOptions
from model.core.errors import InputError
from model.reading.inputs import SeriesOptions

TEXTS = {bool: None, int: "9", float: "0.75", str: "some", Path: "a file", dt.date: "2022-06-02"}
PARSER = build_parser()
EVERY = [(command, option) for command, found in COMMANDS.items() for option in found.options.values()]


def parse(*words):
    return PARSER.parse_args([str(word) for word in words])


def words_for(command):
    """The fewest words that a command accepts."""
    found = COMMANDS[command]
    inputs = [] if found.inputs is None or found.inputs.count == "*" else ["in"]
    return [command, *inputs, *(["--output", "out"] if found.output else [])]


def texts_for(option):
    """Words for two values of an option of many, for one of another."""
    one = str(option.choices[-1]) if option.choices else TEXTS[option.kind]
    return [one] * max(2, option.items[0]) if option.many else [one]


@pytest.mark.parametrize(("command", "option"), EVERY, ids=lambda part: getattr(part, "name", part))
def test_a_job_says_of_each_option_what_the_command_line_says(tmp_path, command, option):
    word, texts = "--" + option.name.replace("_", "-"), texts_for(option)
    if option.kind is bool:
        value, words = not option.default, [word.replace("--", "--no-", 1) if option.default else word]
    elif option.many:
        value, words = texts, [word, *texts] if option.separate else [word, ",".join(texts)]
    else:
        value, words = option.kind(texts[0]) if option.kind in (int, float) else texts[0], [word, texts[0]]
    expected = parse(*words_for(command), *words)
    assert getattr(expected, option.name) != getattr(parse(*words_for(command)), option.name)
    job = {"version": 1, "command": command, "output": "out", option.name: value}
    if expected.__dict__.get("inputs"):
        job["inputs"] = ["in"]
    if COMMANDS[command].output is None:
        del job["output"]
    (tmp_path / "job.json").write_text(json.dumps(job))
    assert read_job(tmp_path / "job.json", PARSER) == expected


@pytest.mark.parametrize(
    ("command", "group"),
    [("fill", FillOptions), ("fill", SeriesOptions), ("evaluate", EvaluateOptions), ("forecast", ForecastOptions)],
)
def test_without_options_all_is_as_declared(command, group):
    assert from_arguments(group, parse(*words_for(command))) == group()


def test_what_is_told_reaches_the_parts_under_their_own_names():
    options = from_arguments(
        FillOptions, parse("fill", "--output", "o", "--clouds", "off", "--adapt", "3", "--lost", "2022-06-02")
    )
    assert (options.clouds.mode, options.clouds.lost) == ("off", (dt.date(2022, 6, 2),))
    assert options.method.adapt == 3
    lessons = from_arguments(
        ForecastLessons, parse("forecast", "--output", "o", "--training-steps", "5", "--data", "a", "b")
    )
    assert (lessons.steps, lessons.data) == (5, (Path("a"), Path("b")))
    assert from_arguments(ForecastLessons, argparse.Namespace(training_steps=5), steps=6).steps == 6


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("fill", ["--adapt", "nan"]),
        ("fill", ["--adapt", "inf"]),
        ("fill", ["--adapt", "-1"]),
        ("fill", ["--seed", "-1"]),
        ("fill", ["--tile", "0"]),
        ("fill", ["--tile", "many"]),
        ("fill", ["--bands", ","]),
        ("fill", ["--bands", ",".join(map(str, range(21)))]),
        ("fill", ["--range", "1"]),
        ("fill", ["--mask-values", "3,clear"]),
        ("fill", ["--lost", "2022-02-30"]),
        ("train", ["--widths", "8"]),
        ("train", ["--widths", "8,0"]),
        ("evaluate", ["--methods", ","]),
        ("forecast", ["--place", "17"]),
        ("forecast", ["--until", "June"]),
    ],
)
def test_what_is_out_of_range_is_refused(command, words):
    with pytest.raises(InputError) as caught:
        parse(*words_for(command), *words)
    assert caught.value.code == "usage"
    assert words[0] in caught.value.message


def test_the_smallest_number_is_not_refused():
    assert Option("n", int, False, None, least=3).read("3") == 3
    with pytest.raises(ValueError, match="at least 3"):
        Option("n", int, False, None, least=3).read("2")
