"""The guided fuzzer feeds every parser with inputs that are read: it would find nothing with others."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "fuzz"))
from own_parsers import OwnParsers, good_inputs

from model.core.faults import known_error

NAMES = [name for name in vars(OwnParsers) if not name.startswith("_")]
REFUSED = {"area": {"area_outside", "area_empty"}, "extent": {"area_outside"}, "zones": {"zones_outside", "bad_zones"}}
REFUSED["tags"] = {"bands_not_found"}


@pytest.fixture(scope="module")
def fed(tmp_path_factory):
    pytest.importorskip("torch")  # corpus.py makes weights, too
    folder = tmp_path_factory.mktemp("fuzz")
    return OwnParsers(folder), good_inputs(folder)


def test_each_parser_has_good_inputs(fed):
    assert set(fed[1]) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_good_inputs_reach_the_parser(fed, name):
    parsers, inputs = fed
    read = 0
    for data in inputs[name]:
        try:
            getattr(parsers, name)(data)
            read += 1
        except Exception as error:
            known = known_error(error)
            assert known.code in REFUSED.get(name, ()), known.message
    assert read
