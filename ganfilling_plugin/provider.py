"""The Processing provider: the plugin's algorithms in the toolbox."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ganfilling_plugin.about import ICON, NAME, VERSION
from ganfilling_plugin.algorithms.cleanindex import CleanIndexAlgorithm
from ganfilling_plugin.algorithms.evaluate import EvaluateAlgorithm
from ganfilling_plugin.algorithms.figure import FigureAlgorithm
from ganfilling_plugin.algorithms.fill import FillAlgorithm
from ganfilling_plugin.algorithms.forecast import ForecastAlgorithm
from ganfilling_plugin.algorithms.images import ExampleAlgorithm, ImportMinicubeAlgorithm
from ganfilling_plugin.algorithms.models import shipped_models
from ganfilling_plugin.algorithms.ndvi import NdviAlgorithm
from ganfilling_plugin.algorithms.table import TableAlgorithm
from ganfilling_plugin.algorithms.train import TrainAlgorithm
from ganfilling_plugin.algorithms.zonal import ZonalAlgorithm

ALGORITHMS = (
    FillAlgorithm,
    NdviAlgorithm,
    ImportMinicubeAlgorithm,
    ExampleAlgorithm,
    FigureAlgorithm,
    ForecastAlgorithm,
    TableAlgorithm,
    ZonalAlgorithm,
    TrainAlgorithm,
    CleanIndexAlgorithm,
    EvaluateAlgorithm,
)


class GanFillingProvider(QgsProcessingProvider):
    """Lists the algorithms, whether or not the engine is there: each says itself what is missing."""

    def __init__(self) -> None:
        """Prepare to add the models as soon as Processing knows the algorithms that they are made of."""
        super().__init__()
        QgsApplication.processingRegistry().providerAdded.connect(self._added)

    def _added(self, provider: str) -> None:
        if provider == self.id():
            self.refreshAlgorithms()

    def loadAlgorithms(self) -> None:  # noqa: N802 (Processing's name)
        """Add all algorithms; and the models, once this provider is known."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is None:
            return
        for model in shipped_models():
            self.addAlgorithm(model)

    def id(self) -> str:
        """Return the id before the colon."""
        return "ganfilling"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return NAME

    def versionInfo(self) -> str:  # noqa: N802
        """Return the plugin's version."""
        return VERSION

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))
