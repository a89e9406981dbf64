"""The index of noise-free windows, which the training of a discriminator needs."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.base import EngineAlgorithm, Parameters
from ganfilling_plugin.jobs import JobResult
from ganfilling_plugin.results import Results

translate = QCoreApplication.translate


class CleanIndexAlgorithm(EngineAlgorithm):
    """Lists the windows of minicubes or rasters that are free of clouds on several dates in a row."""

    ID = "cleanindex"
    COMMAND = "index"
    PAGE = "train"
    GROUP = groups.TRAIN

    FOLDER = "FOLDER"
    WINDOWS = "WINDOWS"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Index of cloud-free windows")

    def help_text(self) -> str:
        """See EngineAlgorithm.help_text."""
        return translate(
            "ganfilling",
            "Lists the windows of a folder of minicubes (.npz), or of dated rasters, that are free of clouds on "
            "several dates in a row, by UTM zone and latitude band. Adversarial training learns from them what real "
            "series look like. The file is JSON, as the published GANFilling uses it.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add(
            QgsProcessingParameterFile(
                self.FOLDER,
                translate("ganfilling", "Folder of minicubes or of dated rasters"),
                QgsProcessingParameterFile.Behavior.Folder,
            )
        )
        self._add_option("size", translate("ganfilling", "Side of a window (pixels)"), least=8)
        self._add_option("dates", translate("ganfilling", "Fewest dates in a row"))
        self._add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, translate("ganfilling", "Index"), translate("ganfilling", "JSON (*.json)")
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.WINDOWS, translate("ganfilling", "Number of windows")))

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the index job. See EngineAlgorithm.job."""
        return {
            **self._options_job(parameters, context),
            "inputs": [os.path.abspath(self.parameterAsString(parameters, self.FOLDER, context))],  # noqa: PTH100
            "output": os.path.abspath(self.parameterAsFileOutput(parameters, self.OUTPUT, context)),  # noqa: PTH100
            "overwrite": True,  # Processing asks before it replaces a file
        }

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return the index. See EngineAlgorithm.results."""
        return {self.OUTPUT: job["output"], self.WINDOWS: sum(result.done.get("zones", {}).values())}, None
