"""What the engine says comes in the language of QGIS, with the window's names of options."""

import json
import re

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ganfilling_plugin.about import PLUGIN_FOLDER
from ganfilling_plugin.algorithms.fill import FillAlgorithm
from ganfilling_plugin.contract import MESSAGES, say
from ganfilling_plugin.fates import fates_of
from ganfilling_plugin.gui.selection.table import mask_name
from ganfilling_plugin.jobs import Narrator
from ganfilling_plugin.messages import option_titles, text_of

LANGUAGES = sorted(path.stem.split("_", 1)[1] for path in (PLUGIN_FOLDER / "i18n").glob("ganfilling_*.ts"))
# The same in English and Spanish: most hold nothing but values.
ALIKE = {
    *("stage_ndvi", "io_failed", "unit_of", "raster_truncated", "one_line_other", "one_comma_other", "name_and_why"),
    *("bits", "bytes", "while", "message_and_hint", "usage", "no_such_value_hint"),
}
ENGLISH = re.compile(r"\b(the|of|is|are|and|with|not|which|does|it|this|these|give|has|from|any|by)\b", re.IGNORECASE)


def template(text):
    return QCoreApplication.translate("ganfilling", text)


def event(name, code, /, **values):
    message = say(code, **values)
    return {"event": name, "code": code, "message": str(message), "message_said": message.document()}


def speaking(language):
    translator = QTranslator()
    assert translator.load(str(PLUGIN_FOLDER / "i18n" / f"ganfilling_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture(params=LANGUAGES)
def translated(qgis_app, request):
    yield from speaking(request.param)


@pytest.fixture
def spanish(qgis_app):
    yield from speaking("es")


def test_only_what_is_alike_is_not_translated(spanish):
    english = {code for code, text in MESSAGES.items() if template(text) == text}
    assert english <= ALIKE


def test_no_english_reaches_a_window(translated):
    assert not [text for text in map(template, MESSAGES.values()) if ENGLISH.search(text)]


def test_what_a_message_is_put_together_from_is_translated(translated):
    masks = say("one_comma_other", one="a.tif", other=say("band_of_file", band="QA", name="b.tif"))
    place = say("mask_in_band_of_file", source=say("mask_in_band", band="QA"), name="b.tif")
    values = [say("any_but", values=0), say("that_have_bits", values="3, 4"), say("above", value=0.4)]
    taken = say("mask_taken_for", mask=place, kind=say("cloud_probability"), values=values, option="--mask-above")
    error = ValueError(say("of_version", version=9))
    refused = say("no_results", source=masks, error=error)
    for message in (
        taken,
        refused,
        say("too_large", what=say("block_of", path="b.tif"), found=2e9, unit=say("bytes"), most=10),
    ):
        shown = text_of({"message": str(message), "message_said": json.loads(json.dumps(message.document()))})
        assert not ENGLISH.search(shown), shown


def test_the_table_names_a_mask_by_its_file_alone(translated):
    source = say("mask_in_file", name="S2_SCL.tif")
    assert mask_name(text_of({"source": str(source), "source_said": source.document()}, "source")) == "S2_SCL.tif"


def test_what_came_out_is_spanish(spanish, feedback):
    Narrator(feedback).hear(event("done", "done_figure", output="/out/figure.png"))
    assert feedback.said["info"] == ["Figura: /out/figure.png"]


def test_stages_warnings_and_errors_are_spanish(spanish, feedback):
    narrator = Narrator(feedback)
    narrator.hear({**event("progress", "stage_looking_for_clouds"), "done": 0, "total": 1, "unit": ""})
    narrator.hear(event("warning", "dates_merged", dates="2022-06-07"))
    assert feedback.said["text"] == ["Buscando nubes"]
    assert feedback.said["warning"][0].startswith("Varias imágenes tienen la misma fecha (2022-06-07)")
    hint = say("output_exists_hint")
    told = {**event("error", "output_exists", output="/out", name="series.json"), "hint": str(hint)}
    with pytest.raises(Exception, match="La carpeta de salida /out ya contiene") as error:
        narrator.hear({**told, "hint_said": hint.document()})
    assert "(«Reemplazar" in str(error.value) or "“Reemplazar" in str(error.value)


def test_why_a_date_is_lost_is_spanish(spanish):
    shares = dict.fromkeys(("no_data", "mask", "cloud", "shadow", "not_trusted"), 0.0)
    why = say("why_too_bright")
    entry = {"date": "2022-06-07", "observed": 0.1, **shares, "lost": True, "why": str(why), "why_said": why.document()}
    (fate,) = fates_of({"clouds": {"dates": [entry]}}).values()
    assert fate.why.startswith("lo que queda es más claro")


def test_results_of_earlier_versions_keep_their_english():
    shares = dict.fromkeys(("no_data", "mask", "cloud", "shadow", "not_trusted"), 0.0)
    entry = {"date": "2022-06-07", "observed": 1.0, **shares, "lost": False, "why": None}
    old = {**entry, "date": "2022-06-12", "lost": True, "why": "in words of before"}
    assert [fate.why for fate in fates_of({"clouds": {"dates": [entry, old]}}).values()] == ["", "in words of before"]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("A mask (--mask) helps; --clouds off takes all.", "A mask (“Mask”) helps; “Clouds: off” takes all."),
        ('none (--mask "none").', "none (“Mask: none”)."),
        ("for example --range 0,8.", "for example “Valid range of a single band: 0,8”."),
        ("give --offset -0.1.", "give “Offset: -0.1”."),
        ("say with --mask-clear which", "say with “Mask values that mean clear” which"),
        ("(--every month).", "(“Dates every: month”)."),
        ("give --scheduler.", "give --scheduler."),
    ],
)
def test_options_are_named_as_the_rows_of_the_window(qgis_app, said, shown):
    assert text_of({"message": said}) == shown


def test_options_of_the_toolbox_are_named_as_there(qgis_app):
    algorithm = FillAlgorithm()
    algorithm.initAlgorithm()
    labels = {
        option.name: algorithm.parameterDefinition(name).description() for name, option in algorithm._asked.items()
    }
    rows = ("method", "device", "bands", "mask", "clouds", "every", "format", "coarse", "extent", "area", "output")
    for name, title in option_titles().items():
        assert name in rows or name in ("overwrite",) or labels[name].startswith(title), name


def test_nothing_of_the_window_is_for_the_command_line(qgis_app):
    """Warnings and hints name no switch that the window has a row for."""
    for code, text in MESSAGES.items():
        shown = text_of({"message": text})
        for name in option_titles():
            assert f"--{name.replace('_', '-')} " not in f"{shown} ", code
