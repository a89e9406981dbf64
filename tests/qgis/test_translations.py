"""Every text of the plugin is translated into each language of the folder, and no translation loses a placeholder."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ganfilling_plugin.contract import MESSAGES

PLUGIN = Path(__file__).resolve().parents[2] / "ganfilling_plugin"
LANGUAGES = sorted(path.stem.split("_", 1)[1] for path in (PLUGIN / "i18n").glob("ganfilling_*.ts"))

ENGLISH = {
    "the",
    "of",
    "is",
    "are",
    "and",
    "with",
    "which",
    "does",
    "it",
    "this",
    "these",
    "give",
    "has",
    "from",
    "any",
    "by",
}


def texts_in_code():
    """All texts given to translate(), and those of the engine, which the plugin translates."""
    found = set(MESSAGES.values())
    for path in PLUGIN.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
                context, text = (argument.value for argument in node.args[:2])  # fails for what is not a plain text
                assert context == "ganfilling", f"{path.name}: {text}"
                found.add(text)
    return found


def translations(language):
    """Source text -> its finished translation."""
    tree = ElementTree.parse(  # noqa: S314 (our own file)
        PLUGIN / "i18n" / f"ganfilling_{language}.ts"
    )
    return {
        message.findtext("source"): message.findtext("translation")
        for message in tree.iter("message")
        if message.find("translation").get("type") is None
    }


def placeholders(text):
    return sorted(re.findall(r"\{[^}]*\}", text))


def test_there_are_texts_and_languages():
    assert len(texts_in_code()) > 100
    assert "es" in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    translated = translations(language)
    missing = sorted(text for text in texts_in_code() if not translated.get(text))
    assert not missing, f"make transup, then translate {len(missing)}: {missing[:5]}"


def marks(text):
    """What a translation has to keep: values, options, tags, lines, and that a letter leads to it."""
    options = re.findall(r"--[a-z][a-z-]*", text)
    return [placeholders(text), sorted(options), re.findall(r"<[^>]+>", text), text.count("\n"), text.count("&")]


def edges(text):
    """Blanks around a text, and what ends it: other texts may stand beside it."""
    ending = re.search(r"[.…:?]$", text.rstrip())
    return text[:1].isspace(), text[-1:].isspace(), ending and ending[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_texts_are_made_of_is_kept(language):
    for text, translation in translations(language).items():
        assert marks(text) == marks(translation), text
        assert edges(text) == edges(translation), text


def words(text):
    """The words of a language in a text: no values, options, names of packages, abbreviations and kinds of files."""
    technical = r"\{[^{}]*\}|--[\w-]+|\w+_\w*|\w+-\w+|\([^()]*\*[^()]*\)|\(\w+\)|\b[A-Z]{2,}\d*\b"
    return re.findall(r"[^\W\d_]{2,}", re.sub(technical, " ", text.replace("&", "")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_is_left(language):
    """Words such as "the" are in no translation; alike are single words alone, such as "Raster"."""
    for text, translation in translations(language).items():
        assert not ENGLISH.intersection(map(str.lower, words(translation))), translation
        assert text != translation or len(words(text)) <= 1, text


def test_english_would_be_found():
    assert ENGLISH.intersection(words("Escribe the informe"))
    assert words("Film (MP4)") == ["Film"] and words("PNG (*.png);;PDF (*.pdf)") == []
    assert words("Reading {name} of --mask none") == ["Reading", "of", "none"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_that_of_the_texts(qgis_app, language):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    assert translator.load(str(PLUGIN / "i18n" / f"ganfilling_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        for text, translation in translations(language).items():
            assert QCoreApplication.translate("ganfilling", text) == translation
    finally:
        QCoreApplication.removeTranslator(translator)
