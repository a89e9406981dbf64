"""What the engine says has a code and values, from which a window makes its own words."""

import ast
import datetime as dt
import json
import re
import string
from pathlib import Path

import numpy as np
import pytest

from model.contract.messages import MESSAGES, fields, say, some, words
from model.core.errors import InputError
from model.core.reporting import JsonReporter

ENGINE = Path(__file__).parents[2] / "model"
ERRORS = {"InputError", "EngineError", "ResourceError", "EnvironmentUnfitError"}


def calls_and_names():
    """Every call in the engine, with its file, and the values that the names in that file are given."""
    for path in sorted(ENGINE.rglob("*.py")):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        assigned = {}
        for node in nodes:
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    together = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
                    pairs = zip(target.elts, node.value.elts) if together else [(target, node.value)]
                    for name, value in pairs:
                        if isinstance(name, ast.Name):
                            assigned.setdefault(name.id, []).append(value)
        for node in nodes:
            if isinstance(node, ast.Call):
                yield path.relative_to(ENGINE), assigned, node


def name_of(call):
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def said():
    """Every call of say(): file, codes (two where a condition chooses) and names of values, None where not plain."""
    for path, _, call in calls_and_names():
        if name_of(call) == "say":
            codes = [node.value for node in ast.walk(call.args[0]) if isinstance(node, ast.Constant)]
            names = {keyword.arg for keyword in call.keywords}
            yield path, [code for code in codes if isinstance(code, str)], None if None in names else names


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def words_in(node, assigned):
    """The words that are written out, or put together, in a value; ``assigned``: what a module's names stand for."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) and re.search("[A-Za-z]{3}", node.value) else []
    if isinstance(node, ast.Name):
        return [text for value in assigned.get(node.id, ()) for text in words_in(value, {})]
    if isinstance(node, (ast.Call, ast.Subscript)):  # of say(), or of what was said before
        return []
    parts = [node.body, node.orelse] if isinstance(node, ast.IfExp) else ast.iter_child_nodes(node)
    return [text for part in parts for text in words_in(part, assigned)]


def texts_of(call):
    """What a call tells a person."""
    if name_of(call) in ERRORS:
        return call.args[1:3]
    is_told = name_of(call) in ("progress", "warning") and len(call.args) in (2, 4) and "logger" not in ast.dump(call)
    return call.args[-1:] if is_told else []


def test_every_code_has_a_text_and_gets_its_values():
    for path, codes, names in said():
        assert codes, path
        for code in codes:
            assert code in MESSAGES, f"{path}: {code}"
            assert names is None or names == placeholders(MESSAGES[code]), f"{path}: {code}"


def test_every_text_is_said():
    assert not MESSAGES.keys() - {code for _, codes, _ in said() for code in codes} - {"and_more"}


def test_all_that_a_person_is_told_has_a_code():
    for path, assigned, call in calls_and_names():
        for text in texts_of(call):
            assert not words_in(text, assigned), f"{path}, line {call.lineno}: say() it"


def test_no_value_of_a_message_is_english():
    for path, assigned, call in calls_and_names():
        if name_of(call) == "say":
            for keyword in call.keywords:
                words = [
                    text for text in words_in(keyword.value, assigned) if re.search("[a-z] [a-z]|[a-z] $|^ [a-z]", text)
                ]
                assert not words, f"{path}, line {call.lineno}: say() {words}"


def test_english_is_what_it_was_before_there_were_codes():
    assert say("coarse_dates", reach=5, days="2022-06-07") == (
        "No coarse raster lies within 5 days of a date that is lost (2022-06-07): none is used."
    )
    assert say("mask_partial", name="a.tif", share=np.float32(0.257)).startswith("The mask a.tif covers only 26% ")


def test_a_message_is_put_together_in_another_language():
    images = some(["a.tif", "b.tif", "c.tif"], 1)
    unit = say("unit_of", images=images, unit=say("unit", size="1/10000"))
    told = json.loads(json.dumps(fields(message=say("units_differ", listed=[unit, unit]), hint="as it is")))
    german = {
        "{names} and {count} more": "{names} und {count} weitere",
        "units of {size}": "Einheiten von {size}",
        MESSAGES["units_differ"]: "Verschieden: {listed}.",
    }
    text = words(told, "message", lambda english: german.get(english, english))
    part = "a.tif und 2 weitere: Einheiten von 1/10000"
    assert text == f"Verschieden: {part}; {part}."
    assert words(told, "hint", german.get) == "as it is"
    assert "units of 1/10000" in told["message"]  # for the command line, and for plugins of before


@pytest.mark.parametrize(
    "beside", [None, {}, {"code": "of a later engine", "values": {}}, {"code": "no_csmask", "values": {}}]
)
def test_the_english_text_stays_where_its_code_says_nothing(beside):
    assert words({"message": "English.", "message_said": beside}, "message", str.upper) == "English."


def test_events_carry_codes_and_values(tmp_path):
    file = tmp_path / "events"
    with file.open("w") as stream:
        report = JsonReporter(stream)
        report.progress(1, 1, "windows", say("stage_filling"))
        report.warning("dates_merged", say("dates_merged", dates=dt.date(2022, 6, 7)))
        report.error(InputError("no_input", say("no_input_given"), say("no_input_given_hint")))
    progress, warning, error = map(json.loads, file.read_text().splitlines())
    assert progress["message"] == "Filling" and progress["message_said"] == {"code": "stage_filling", "values": {}}
    assert warning["message_said"]["values"] == {"dates": "2022-06-07"}
    assert error["hint_said"]["code"] == "no_input_given_hint"
