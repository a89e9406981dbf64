"""The models of the model designer that come with the plugin, as algorithms of its provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ganfilling_plugin.about import HOMEPAGE, ICON, PLUGIN_FOLDER
from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.model_words import translate_model

translate = QCoreApplication.translate

MODELS = PLUGIN_FOLDER / "models"
FIELDS_MODEL = MODELS / "seriestofields.model3"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model from a file, with a name for people beside its id, which is the file's name."""

    def __init__(self, path: Path = FIELDS_MODEL) -> None:
        """Read the model at ``path``; see is_read."""
        super().__init__()
        self._path = path
        self.is_read = bool(self.fromFile(str(path)))
        translate_model(self)

    def createInstance(self) -> ShippedModel:  # noqa: N802 (Processing's name)
        """Return a new instance of the same model."""
        model = ShippedModel(self._path)
        model.setProvider(self.provider())
        return model

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        titles = {FIELDS_MODEL.stem: translate("ganfilling", "Example model: from a series to the NDVI of fields")}
        return titles.get(self.name(), self.name())

    def group(self) -> str:
        """Return the name of the group in the toolbox."""
        return groups.title(groups.LOOK)

    def groupId(self) -> str:  # noqa: N802
        """Return the id of the group in the toolbox."""
        return groups.LOOK

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def helpUrl(self) -> str:  # noqa: N802
        """Return the page of the documentation on models."""
        return f"{HOMEPAGE}/blob/main/docs/models.md"


def shipped_models() -> list[ShippedModel]:
    """Return the models, each anew. Processing must know the algorithms that they are made of."""
    models = [ShippedModel(path) for path in sorted(MODELS.glob("*.model3"))]
    return [model for model in models if model.is_read]
