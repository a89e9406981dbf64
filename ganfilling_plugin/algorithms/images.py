"""Algorithms that write a dated series: the simulated example, and an EarthNet minicube as GeoTIFFs."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.base import EngineAlgorithm, Parameters, series_path
from ganfilling_plugin.jobs import JobResult
from ganfilling_plugin.results import IMAGE, Results, images_of, read_series

translate = QCoreApplication.translate


class ImageSeriesAlgorithm(EngineAlgorithm):
    """An algorithm whose result is a series of dated images."""

    LAYERS = "LAYERS"

    def title(self) -> str:
        """Return the name of the group of layers."""
        return self.displayName()

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return the images. See EngineAlgorithm.results."""
        series = series_path(job, result)
        results = Results(self.title(), images_of(read_series(series)), origin=self.title())
        return {self.OUTPUT: job["output"], self.LAYERS: results.paths(IMAGE), self.SERIES: str(series)}, results

    def _folder_job(self, parameters: Parameters, context: QgsProcessingContext) -> dict[str, Any]:
        return {
            **self._options_job(parameters, context),
            "output": self._output_folder(parameters, context),
            "overwrite": self.parameterAsBoolean(parameters, self.OVERWRITE, context),
        }


class ExampleAlgorithm(ImageSeriesAlgorithm):
    """Writes the simulated example series."""

    ID = "example"
    PAGE = "start"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Simulated example series")

    def help_text(self) -> str:
        """See EngineAlgorithm.help_text."""
        return translate(
            "ganfilling",
            "Writes a simulated Sentinel-2 series to try the plugin with: fields, forest, water and roads through a "
            "year, with clouds, shadows, a swath edge and a lost date, their masks, and the truth beneath them.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add_option("size", translate("ganfilling", "Rows and columns"), least=32)
        self._add_option("dates", translate("ganfilling", "Number of dates"))
        self._add_option("seed", translate("ganfilling", "Seed: another number gives another landscape"))
        self._add_folder_output(translate("ganfilling", "Folder for the series"))
        self._add_layer_outputs(LAYERS=translate("ganfilling", "Images of the series"))

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the example job. See EngineAlgorithm.job."""
        return self._folder_job(parameters, context)


class ImportMinicubeAlgorithm(ImageSeriesAlgorithm):
    """Turns an EarthNet minicube into dated GeoTIFFs."""

    ID = "importminicube"
    COMMAND = "import"
    PAGE = "data"
    GROUP = groups.TRAIN

    INPUT = "INPUT"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Import an EarthNet minicube")

    def help_text(self) -> str:
        """See EngineAlgorithm.help_text."""
        return translate(
            "ganfilling",
            "Turns an EarthNet minicube (.npz) into one GeoTIFF for each date with its mask. Minicubes do not say "
            "exactly where they are: the position on the map is only approximate.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add(
            QgsProcessingParameterFile(
                self.INPUT,
                translate("ganfilling", "Minicube"),
                QgsProcessingParameterFile.Behavior.File,
                fileFilter=translate("ganfilling", "EarthNet minicubes (*.npz *.nc)"),
            )
        )
        self._add_folder_output(translate("ganfilling", "Folder for the series"))
        self._add_layer_outputs(LAYERS=translate("ganfilling", "Images of the series"))

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the import job. See EngineAlgorithm.job."""
        return {
            **self._folder_job(parameters, context),
            "inputs": [self.parameterAsFile(parameters, self.INPUT, context)],
        }
