"""NDVI of a series as it was observed, without filling."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.base import Parameters, series_path
from ganfilling_plugin.algorithms.series import SeriesAlgorithm
from ganfilling_plugin.jobs import JobResult
from ganfilling_plugin.results import Results, products_of, read_series

translate = QCoreApplication.translate


class NdviAlgorithm(SeriesAlgorithm):
    """Computes the NDVI of each date."""

    ID = "ndvi"
    PAGE = "results"
    GROUP = groups.LOOK

    NDVI = "NDVI"
    INDEX_RASTERS = "INDEX_RASTERS"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "NDVI of a series, not filled")

    def help_text(self) -> str:
        """See EngineAlgorithm.help_text."""
        return translate(
            "ganfilling",
            "Computes the NDVI of each date of a series, without filling: pixels under clouds and gaps have no data. "
            "To get NDVI without gaps, use Fill gaps in a series, or choose its output folder here.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Declare parameters and outputs."""
        self._add_series_inputs()
        self._add_indices()
        self._add_reading_options()
        self._add_folder_output(translate("ganfilling", "Folder for the NDVI rasters"))
        self._add_layer_outputs(
            NDVI=translate("ganfilling", "NDVI rasters"),
            INDEX_RASTERS=translate("ganfilling", "Rasters of other indices"),
        )

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the NDVI job. See EngineAlgorithm.job."""
        return self._series_job(parameters, context, feedback)

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return the NDVI rasters. See EngineAlgorithm.results."""
        series = series_path(job, result)
        results = Results(
            translate("ganfilling", "NDVI of a series"),
            products_of(read_series(series)),
            origin=translate("ganfilling", "NDVI by GANFilling, not filled."),
        )
        return {
            self.OUTPUT: job["output"],
            self.NDVI: results.paths("ndvi"),
            self.INDEX_RASTERS: results.index_paths(),
            self.SERIES: str(series),
        }, results
