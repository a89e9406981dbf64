"""What the engine says has a code and values, from which a window makes its own words."""

import ast
import datetime as dt
import json
import re
import string
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from model.contract.messages import MESSAGES, fields, say, some, words
from model.core.errors import InputError
from model.core.reporting import JsonReporter

ENGINE = Path(__file__).parents[2] / "model"
ERRORS = {"InputError", "EngineError", "ResourceError", "EnvironmentUnfitError"}

# Texts that have no code yet, by the part of the engine that says them. A number may only become smaller.
WITHOUT_CODE = {
    "metrics": 9,
    "training": 38,
}


def calls():
    """Every call in the engine, with the file that it is in."""
    for path in sorted(ENGINE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield path.relative_to(ENGINE), node


def name_of(call):
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def said():
    """Every call of say(): file, codes (two where a condition chooses) and names of values, None where not plain."""
    for path, call in calls():
        if name_of(call) == "say":
            codes = [node.value for node in ast.walk(call.args[0]) if isinstance(node, ast.Constant)]
            names = {keyword.arg for keyword in call.keywords}
            yield path, [code for code in codes if isinstance(code, str)], None if None in names else names


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def words_without_code(node):
    """Whether a text is written out, or put together, where it is said."""
    if isinstance(node, ast.Call):
        return False
    constants = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant)]
    return any(isinstance(text, str) and re.search("[A-Za-z]{3}", text) for text in constants)


def test_every_code_has_a_text_and_gets_its_values():
    for path, codes, names in said():
        assert codes, path
        for code in codes:
            assert code in MESSAGES, f"{path}: {code}"
            assert names is None or names == placeholders(MESSAGES[code]), f"{path}: {code}"


def test_every_text_is_said():
    assert not MESSAGES.keys() - {code for _, codes, _ in said() for code in codes} - {"and_more"}


def test_stages_and_warnings_have_codes():
    for path, call in calls():
        if name_of(call) in ("progress", "warning") and len(call.args) in (2, 4) and "logger" not in ast.dump(call):
            assert not words_without_code(call.args[-1]), f"{path}, line {call.lineno}: say() it"


def test_texts_of_errors_without_a_code_become_fewer():
    found = Counter(
        path.parts[0]
        for path, call in calls()
        if name_of(call) in ERRORS
        for text in call.args[1:3]
        if words_without_code(text)
    )
    more = {room: count for room, count in found.items() if count > WITHOUT_CODE.get(room, 0)}
    fewer = {room: found[room] for room, count in WITHOUT_CODE.items() if found[room] < count}
    assert not more, f"say() these, with a text in model/contract/message_errors.py: {more}"
    assert not fewer, f"fewer than before: lower WITHOUT_CODE to {fewer}"


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
