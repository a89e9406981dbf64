"""The Processing provider: the plugin's algorithms in the toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ganfilling_plugin.about import ICON, NAME, VERSION
from ganfilling_plugin.algorithms.figure import FigureAlgorithm
from ganfilling_plugin.algorithms.fill import FillAlgorithm
from ganfilling_plugin.algorithms.images import ExampleAlgorithm, ImportMinicubeAlgorithm
from ganfilling_plugin.algorithms.ndvi import NdviAlgorithm

ALGORITHMS = (FillAlgorithm, NdviAlgorithm, ImportMinicubeAlgorithm, ExampleAlgorithm, FigureAlgorithm)


class GanFillingProvider(QgsProcessingProvider):
    """Lists the algorithms, whether or not the engine is there: each says itself what is missing."""

    def loadAlgorithms(self) -> None:  # noqa: N802 (Processing's name)
        """Add all algorithms."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

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
