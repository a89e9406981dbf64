"""One page that shows a filled series."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.base import EngineAlgorithm, Parameters
from ganfilling_plugin.jobs import JobResult
from ganfilling_plugin.results import Results

translate = QCoreApplication.translate


class FigureAlgorithm(EngineAlgorithm):
    """Draws land cover, input, filled and NDVI by date on one page."""

    ID = "figure"
    PAGE = "figure"
    GROUP = groups.LOOK

    FOLDER = "FOLDER"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Figure of a filled series")

    def help_text(self) -> str:
        """See EngineAlgorithm.help_text."""
        return translate(
            "ganfilling",
            "Draws one page of a filled series: land cover if it is given, and the input, the filled image and the "
            "NDVI of each date. Choose the folder that Fill gaps in a series wrote.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add(
            QgsProcessingParameterFile(
                self.FOLDER,
                translate("ganfilling", "Folder of the filled series"),
                QgsProcessingParameterFile.Behavior.Folder,
            )
        )
        self._add_option("landcover", translate("ganfilling", "Land cover classes"))
        self._add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                translate("ganfilling", "Figure"),
                translate("ganfilling", "PNG (*.png);;PDF (*.pdf);;SVG (*.svg)"),
            )
        )

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the figure job. See EngineAlgorithm.job."""
        return {
            **self._options_job(parameters, context),
            "inputs": [os.path.abspath(self.parameterAsString(parameters, self.FOLDER, context))],  # noqa: PTH100
            "output": os.path.abspath(self.parameterAsFileOutput(parameters, self.OUTPUT, context)),  # noqa: PTH100
            "overwrite": True,  # Processing asks before it replaces a file
        }

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return the figure. See EngineAlgorithm.results."""
        return {self.OUTPUT: job["output"]}, None
