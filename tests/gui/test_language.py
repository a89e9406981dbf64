"""What the windows say in each language that there is: no English, nothing cut off, no letter for two things.

A run in which all that can be translated is marked finds what no language can reach. Pictures: test-output.
"""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "ganfilling_plugin" / "i18n"
LANGUAGES = sorted(path.stem.split("_", 1)[1] for path in FOLDER.glob("ganfilling_*.ts"))
SCRIPT = "drive_language.py"
# What the windows show as it is typed: names of methods, values of options, the plugin's name; and what GDAL says.
VALUES = {"GANFilling", "auto", "linear", "regression", "network", "cuda", "cpu", "all", "month", "none", "wms", "EPSG"}
OF_GDAL = "not recognized as being in a supported file format"


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("unfit")
    (folder / "notes_20220704.tif").write_text("no raster")
    return folder


@pytest.fixture(scope="module")
def open_windows(run_in_qgis, example_series, files, tmp_path_factory):
    """A function that opens them in a language, once, and returns what was told."""
    told = {}

    def run(language):
        if language not in told:
            where = {"DRIVE_SERIES": example_series, "DRIVE_FILES": files, "DRIVE_LANGUAGE": language}
            output = tmp_path_factory.mktemp(language) / "filled_1"
            locale = f"[locale]\noverrideFlag=true\nuserLocale={language}\nglobalLocale={language}\n"
            settings = "" if language == "marked" else locale
            told[language] = run_in_qgis(SCRIPT, settings=settings, DRIVE_OUTPUT=output, **where)
        return told[language]

    return run


@pytest.fixture(params=LANGUAGES)
def session(request, open_windows):
    return open_windows(request.param)


@pytest.fixture
def translations(session):
    tree = ElementTree.parse(FOLDER / f"ganfilling_{session['language']}.ts")  # noqa: S314 (our own file)
    return {message.findtext("source"): message.findtext("translation") for message in tree.iter("message")}


@pytest.mark.parametrize("language", ["marked", *LANGUAGES])
def test_step(open_windows, step, language):
    open_windows(language).check(step)


def unmarked(text):
    """The words of a text that did not go through translate(): no names of files, numbers and tags."""
    rest = re.sub(r"⟦[^⟧]*⟧|<[^>]*>", " ", text.replace("&#x27;", "'")).replace(OF_GDAL, " ")
    words = (word.strip("\"'“”.,;:()[]*") for word in rest.split())
    return {word for word in words if re.fullmatch(r"[^\W\d_][\w'-]*", word) and not re.search(r"\d|_", word)} - VALUES


def test_all_that_windows_say_can_be_translated(open_windows):
    found = [
        (window, text, words)
        for window, texts in open_windows("marked")["texts"].items()
        for text, where in texts.items()
        if where != "QPlainTextEdit" and (words := unmarked(text))  # logs and reports: names of files and packages
    ]
    assert not found


def test_words_that_are_not_translated_are_found():
    assert unmarked("⟦Filled ⟧2023-04-08⟦ to ⟧2023-10-05 (linear) S2_20230408.tif") == set()
    assert unmarked("⟦Writing ⟧the report") == {"the", "report"}


def test_no_english_is_shown(session, translations):
    english = {text for text, translation in translations.items() if translation != text} - set(translations.values())
    shown = {(window, text) for window, texts in session["texts"].items() for text in texts}
    assert not {(window, text) for window, text in shown if text in english - VALUES}


def test_nothing_is_cut_off(session):
    assert not {window: cut for window, cut in session["cut"].items() if cut}


def test_no_letter_leads_to_two_things(session):
    twice = {
        window: [letter for letter, n in Counter(found).items() if n > 1]
        for window, found in session["letters"].items()
    }
    assert not {window: letters for window, letters in twice.items() if letters}
