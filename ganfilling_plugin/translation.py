"""Load the plugin's translation for the language of QGIS, if there is one."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ganfilling_plugin.about import PLUGIN_FOLDER


def install_translator() -> QTranslator | None:
    """Install i18n/ganfilling_<locale>.qm, or that of the language alone. The caller keeps the result alive."""
    locale = str(QgsSettings().value("locale/userLocale", "") or QLocale.system().name())
    for name in (locale, locale.split("_", maxsplit=1)[0]):
        file = PLUGIN_FOLDER / "i18n" / f"ganfilling_{name}.qm"
        translator = QTranslator()
        if file.is_file() and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None
