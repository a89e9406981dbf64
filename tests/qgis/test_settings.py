"""Settings, the options page, and translations."""

import shutil
from pathlib import Path

import pytest

from ganfilling_plugin.settings import Settings

TRANSLATIONS = Path(__file__).parent / "translations"


def test_settings_are_kept(qgis_app):
    assert Settings.load() == Settings()
    Settings(python="/some/python", stall_minutes=7).save()
    assert Settings.load() == Settings(python="/some/python", stall_minutes=7)


def test_setting_of_a_wrong_type_falls_back_to_its_default(qgis_app):
    from qgis.core import QgsSettings

    QgsSettings().setValue("ganfilling/stall_minutes", "soon")
    assert Settings.load().stall_minutes == Settings().stall_minutes


@pytest.fixture
def page(qgis_app):
    from ganfilling_plugin.gui.options import OptionsFactory

    page = OptionsFactory().createWidget(None)
    yield page
    page.deleteLater()


def wait_for(app, condition):
    import time

    for _ in range(600):
        app.processEvents()
        if condition():
            return
        time.sleep(0.05)
    pytest.fail("it never happened")


def test_page_saves_only_when_applied(page):
    page.python.setFilePath("/some/python")
    page.stall.setValue(3)
    assert Settings.load() == Settings()
    page.apply()
    assert Settings.load() == Settings(python="/some/python", stall_minutes=3)


def test_button_tests_what_is_entered(page, fake_engine, qgis_app):
    page.python.setFilePath(str(fake_engine))
    page.test.click()
    wait_for(qgis_app, page.test.isEnabled)
    text = page.result.toPlainText()
    assert "The engine works." in text and "numpy: works" in text and str(fake_engine) in text


def test_button_says_what_is_wrong(page, qgis_app):
    page.python.setFilePath("/nowhere/python")
    page.test.click()
    assert "/nowhere/python" in page.result.toPlainText()
    assert page.test.isEnabled()


def test_page_closed_during_a_test_does_no_harm(fake_engine, qgis_app):
    from qgis.core import QgsApplication
    from qgis.PyQt import sip

    from ganfilling_plugin.gui.options import OptionsFactory

    page = OptionsFactory().createWidget(None)
    page.python.setFilePath(str(fake_engine))
    page.test.click()
    sip.delete(page)
    wait_for(qgis_app, lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def test_translation_is_loaded_for_the_language(qgis_app, monkeypatch, tmp_path):
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QCoreApplication

    from ganfilling_plugin import translation

    (tmp_path / "i18n").mkdir()
    shutil.copy(TRANSLATIONS / "ganfilling_it.qm", tmp_path / "i18n")
    monkeypatch.setattr(translation, "PLUGIN_FOLDER", tmp_path)
    settings = QgsSettings()
    try:
        settings.setValue("locale/userLocale", "fr")
        assert translation.install_translator() is None
        settings.setValue("locale/userLocale", "it_IT")
        translator = translation.install_translator()
        assert QCoreApplication.translate("ganfilling", "Quality") == "Qualità"
        QCoreApplication.removeTranslator(translator)
        assert QCoreApplication.translate("ganfilling", "Quality") == "Quality"
    finally:
        settings.remove("locale/userLocale")
