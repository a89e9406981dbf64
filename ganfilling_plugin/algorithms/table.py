"""A table of polygons or points by date, of the bands and indices of a result."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ganfilling_plugin.algorithms import groups
from ganfilling_plugin.algorithms.base import EngineAlgorithm, Parameters
from ganfilling_plugin.area import write_zones
from ganfilling_plugin.jobs import JobResult
from ganfilling_plugin.polygon_layers import dress_on_completion
from ganfilling_plugin.results import Results

translate = QCoreApplication.translate

FORMATS = (".gpkg", ".csv", ".parquet")


class TableAlgorithm(EngineAlgorithm):
    """Computes statistics of bands and indices within polygons, or at points: a row for each feature and date."""

    ID = "table"
    PAGE = "table"
    GROUP = groups.LOOK

    FOLDER = "FOLDER"
    ZONES = "ZONES"
    CHART = "CHART"

    def displayName(self) -> str:  # noqa: N802
        """Return the name in the toolbox."""
        return translate("ganfilling", "Values of fields or points by date (table, curves)")

    def tags(self) -> list[str]:
        """Return words that find the algorithm."""
        return ["zonal", "statistics", "ndvi", "time series", "parcels", "fields", "csv", "parquet", "chart", "curve"]

    def help_text(self) -> str:
        """See EngineAlgorithm.help_text."""
        return translate(
            "ganfilling",
            "Writes a table with a row for each polygon or point and date: mean, median and standard deviation of "
            "bands and indices, how many pixels there are, and which share was observed. Choose the folder that "
            "Fill gaps in a series wrote.\n\n"
            "A pixel belongs to a polygon if its centre lies in it. Curves of the means are drawn as a page, which the "
            "results viewer shows.",
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
        self._add(
            QgsProcessingParameterFeatureSource(
                self.ZONES,
                translate("ganfilling", "Polygons or points"),
                [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint],
            )
        )
        self._add_option(
            "values",
            translate("ganfilling", "Bands and indices"),
            translate("ganfilling", "Such as ndvi,evi,red. Empty: NDVI and all other indices of the folder."),
        )
        self._add(
            QgsProcessingParameterVectorDestination(self.OUTPUT, translate("ganfilling", "Table")),
            translate("ganfilling", "A .gpkg, .csv or .parquet file; a .gpkg holds the polygons or points, too."),
        )
        self._add(
            QgsProcessingParameterFileDestination(
                self.CHART,
                translate("ganfilling", "Curves"),
                translate("ganfilling", "HTML (*.html);;SVG (*.svg);;PNG (*.png);;PDF (*.pdf)"),
                optional=True,
            )
        )

    def job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the table job. See EngineAlgorithm.job."""
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        self._to_load = context.layersToLoadOnCompletion()
        if Path(output).suffix.lower() not in FORMATS or output.startswith(("ogr:", "postgres:")):
            raise QgsProcessingException(
                translate("ganfilling", "The table can be written as {formats}, not as {output}.").format(
                    formats=", ".join(FORMATS), output=output
                )
            )
        source = self.parameterAsSource(parameters, self.ZONES, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.ZONES))
        chart = self.parameterAsFileOutput(parameters, self.CHART, context)
        return {
            **self._options_job(parameters, context),
            "inputs": [os.path.abspath(self.parameterAsString(parameters, self.FOLDER, context))],  # noqa: PTH100
            "output": os.path.abspath(output),  # noqa: PTH100 (links are kept as they are)
            "overwrite": True,  # Processing asks before it replaces a file
            "zones": write_zones(source),
            "chart": os.path.abspath(chart) if chart else None,  # noqa: PTH100
        }

    def processAlgorithm(  # noqa: N802
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, and have the layer dated and coloured. See EngineAlgorithm.processAlgorithm."""
        outputs = super().processAlgorithm(parameters, context, feedback)
        for path, details in self._to_load.items():  # a worker thread has a context of its own, without them
            context.addLayerToLoadOnCompletion(path, details)
        dress_on_completion(outputs[self.OUTPUT], context)
        return outputs

    def results(
        self, job: dict[str, Any], result: JobResult, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], Results | None]:
        """Return the table and its curves. See EngineAlgorithm.results."""
        return {self.OUTPUT: job["output"], **({self.CHART: job["chart"]} if job["chart"] else {})}, None
